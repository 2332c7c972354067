import { describe, expect, test } from 'vitest';
import { said } from './said.ts';

/** What a weblog announces, its title, and what it then tells. */
const posts: readonly (readonly [string, string, string, string])[] = [
  [
    'en',
    'How to clean old lamps',
    'In this post, I will show you how to clean old lamps.',
    'The lamps of the harbour burn oil, and their glass is wiped with vinegar every second week.',
  ],
  [
    'de',
    'Alte Lampen putzen',
    'In diesem Beitrag zeige ich euch, wie man alte Lampen putzt.',
    'Die Lampen im Hafen brennen mit Öl, und ihr Glas wird alle zwei Wochen mit Essig gewischt.',
  ],
  [
    'fr',
    'Nettoyer une vieille lampe',
    'Dans cet article, nous allons voir comment nettoyer une vieille lampe.',
    'Les lampes du port brûlent de l’huile, et leur verre est essuyé au vinaigre toutes les deux semaines.',
  ],
  [
    'tr',
    'Eski lambalar nasıl temizlenir?',
    'Bu yazımızda sizlere eski lambaların temizliğinden bahsedeceğiz.',
    'Limandaki lambalar yağ yakar ve camları iki haftada bir sirkeyle silinir.',
  ],
  [
    'id',
    'Cara membersihkan lampu tua',
    'Pada kesempatan kali ini kami akan membahas cara membersihkan lampu tua.',
    'Lampu di pelabuhan membakar minyak dan kacanya diseka dengan cuka dua minggu sekali.',
  ],
  [
    'vi',
    'Mẹo lau đèn cũ không xước',
    'Bài viết dưới đây sẽ hướng dẫn bạn cách lau đèn cũ đơn giản.',
    'Đèn ở bến cảng đốt dầu, và kính của chúng được lau bằng giấm hai tuần một lần.',
  ],
  [
    'ja',
    '古いランプの手入れ',
    '今回は、古いランプの手入れ方法をご紹介します！',
    '港のランプは油を燃やし、ガラスは二週間に一度、酢で拭かれています。',
  ],
  [
    'zh-TW',
    '舊燈的保養',
    '這次要跟大家分享的是舊燈的保養方法。',
    '港口的燈燒油，玻璃每兩週用醋擦一次，燈芯則在入冬前更換。',
  ],
  [
    'hi',
    'पुराने दीपक की सफ़ाई',
    'आज के इस लेख में हम आपको पुराने दीपक की सफ़ाई के बारे में बताएंगे।',
    'बंदरगाह के दीपक तेल जलाते हैं और उनका शीशा हर दो हफ़्ते में सिरके से पोंछा जाता है।',
  ],
  [
    'bn',
    'পুরোনো বাতির যত্ন',
    'আজকে আপনাদের জন্য নিয়ে এলাম পুরোনো বাতির যত্নের কথা।',
    'বন্দরের বাতি তেলে জ্বলে আর তার কাচ দুই সপ্তাহ পরপর সিরকা দিয়ে মোছা হয়।',
  ],
  [
    'ar',
    'تنظيف المصابيح القديمة',
    'في هذا المقال سوف نتعرف على طريقة تنظيف المصابيح القديمة.',
    'تحرق مصابيح الميناء الزيت، ويمسح زجاجها بالخل كل أسبوعين.',
  ],
  [
    'fa',
    'تمیز کردن چراغ‌های قدیمی',
    'در این مطلب به روش تمیز کردن چراغ‌های قدیمی می‌پردازیم.',
    'چراغ‌های بندر نفت می‌سوزانند و شیشه آن‌ها هر دو هفته با سرکه پاک می‌شود.',
  ],
];

describe('what a weblog announces', () => {
  test.each(posts)('%s: makes way for what it tells, when the title says it: %s', (language, title, first, lead) => {
    expect(said(language, `<p>${first}</p><p>${lead}</p>`, { title })).toEqual([lead]);
  });

  test.each(posts)('%s: is told under another title: %s', (language, _, first, lead) => {
    expect(said(language, `<p>${first}</p><p>${lead}</p>`, { title: 'Quay 52' })[0]).toBe(first);
  });

  test('is told, when it says with what and for whom', () => {
    const first = 'In this post I will show you how to clean old lamps with vinegar, newspaper and a ferry rope.';
    const title = 'How to clean old lamps';
    expect(said('en', `<p>${first}</p><p>The lamps of the harbour burn oil all night.</p>`, { title })[0]).toBe(first);
  });
});
