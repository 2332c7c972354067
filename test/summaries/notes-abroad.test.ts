import { describe, expect, test } from 'vitest';
import { said } from './said.ts';

const leads: Readonly<Record<string, string>> = {
  ar: 'تعبر العبارة الحمراء البحيرة كل ساعة من جديد وتنقل الدراجات دون مقابل.',
  fa: 'قایق قرمز دوباره هر ساعت از دریاچه می‌گذرد و دوچرخه‌ها را رایگان می‌برد.',
  tr: 'Kırmızı feribot gölü yeniden her saat başı geçiyor ve bisikletleri ücretsiz taşıyor.',
  az: 'Qırmızı bərə gölü yenidən hər saat keçir və velosipedləri pulsuz aparır.',
  hi: 'लाल नाव फिर हर घंटे झील पार करती है और साइकिलें मुफ़्त ले जाती है।',
  bn: 'লাল নৌকা আবার প্রতি ঘণ্টায় হ্রদ পার হয় আর সাইকেল বিনা ভাড়ায় নেয়।',
  th: 'เรือข้ามฟากสีแดงกลับมาข้ามทะเลสาบทุกชั่วโมงและบรรทุกจักรยานฟรี',
  sw: 'Kivuko chekundu kinavuka ziwa tena kila saa na kubeba baiskeli bila malipo.',
  ja: '赤い渡し船が湖を一時間ごとに渡るようになり、自転車も無料で運びます。',
  'zh-CN': '红色渡船恢复每小时横渡湖面，并免费运载单车。',
  ko: '붉은 나룻배가 호수를 한 시간마다 다시 건너며 자전거도 무료로 싣는다.',
  ka: 'წითელი ბორანი ისევ ყოველ საათში კვეთს ტბას და ველოსიპედებს უფასოდ გადაჰყავს.',
  hy: 'Կարմիր լաստանավը կրկին ամեն ժամ անցնում է լիճը և հեծանիվները տանում է անվճար։',
};

describe('what an editor or a site says of the text', () => {
  test.each([
    ['ar', 'الآراء الواردة أعلاه لا تعبر بالضرورة عن رأي المجلة.'],
    ['ar', 'تنويه: يحتوي هذا النص على روابط تسويقية قد نحصل من خلالها على عمولة.'],
    ['fa', 'این نوشته پیش از این در هفته‌نامه بندر منتشر شده است.'],
    ['fa', 'برای خواندن داستان‌های بیشتر به سایت بندر سر بزنید.'],
    ['tr', "Bu bölümün sponsoru Fener Çay'a teşekkür ederiz."],
    ['tr', 'FENER10 koduyla yüzde 10 indirim kazanın.'],
    ['az', 'Yazı ilk dəfə Liman jurnalında dərc olunub.'],
    ['hi', 'डिस्क्लेमर: यह ख़बर बाहरी फ़ीड से अपने आप प्रकाशित हुई है।'],
    ['bn', 'লেখাটি প্রথম প্রকাশিত হয় ঘাটের কাগজে।'],
    ['th', 'บทความนี้ได้รับการสนับสนุนจากชมรมเรือ แต่ความเห็นเป็นของผู้เขียน'],
    ['th', 'อ่านเพิ่มเติม: ระฆังเก่าของท่าเรือกลับมาดังอีกครั้ง'],
    ['sw', 'Chapisho Taa Mpya Ziwani lilionekana kwanza kwenye Habari za Ziwa.'],
    ['ko', '이 글은 호숫가 신문의 기사를 번역한 것입니다.'],
    ['hy', 'Նյութն առաջին անգամ հրապարակվել է «Նավահանգիստ» ամսագրում։'],
    ['ja', '写真の無断使用はご遠慮ください。'],
    ['ja', '無断転用は固くお断りいたします。'],
    ['ja', 'プロフィール：みほん・はなこ　1970年、湖口市生まれ。渡し船の船長。'],
    ['zh-CN', '作者简介：见本花，1970年生于湖口，渡船船长。'],
    ['ko', '글쓴이 소개: 김견본, 호숫가 나루터의 뱃사공이다.'],
    ['ar', 'شعر: سامي البحيري'],
    ['az', 'Müəllif: Aydan Gölzadə'],
    ['ka', 'ავტორი: ნინო ტბელი'],
    ['az', '12 noyabr 2026, 10:04'],
    ['hy', 'Հեղինակ՝ Անի Լճյան'],
    ['sw', 'Na Mwandishi Wetu, Ziwani'],
    ['ja', 'Ferry X2 / Lumen 50mm F1.8 / ISO 400'],
  ])('%s: is dropped: %s', (language, note) => {
    const lead = leads[language] ?? '';
    expect(said(language, `<p>${lead}</p><p>${note}</p>`, { title: 'x' })).toEqual([lead]);
  });

  test('a notice behind the report is no dateline that takes the report away', () => {
    const lead = 'घने कोहरे के कारण लाल नाव आज सुबह चार घंटे देर से झील पार कर सकी।';
    const note = 'सूचना: यह ख़बर बाहरी फ़ीड से अपने आप प्रकाशित हुई है और इसे किसी ने संपादित नहीं किया है।';
    expect(said('hi', `<p>${lead}</p><p>${note}</p>`, { title: 'x' })[0]).toBe(lead);
  });

  test('the label of a summary goes, and the summary stays', () => {
    expect(said('zh-CN', `<p>太长不看版：${leads['zh-CN']}</p>`, { title: 'x' })).toEqual([leads['zh-CN']]);
    expect(said('zh-CN', `<p>先说结论：${leads['zh-CN']}</p>`, { title: 'x' })).toEqual([leads['zh-CN']]);
    expect(said('ko', `<p>세 줄 요약: ${leads.ko}</p>`, { title: 'x' })).toEqual([leads.ko]);
  });

  test.each([
    ['ar', 'نشرت المجلة خرائط البحيرة التي رسمها القبطان قبل مئة عام.'],
    ['fa', 'نقشه‌های دریاچه پیش از این در بندر نگهداری می‌شد و حالا منتشر شده است.'],
    ['tr', 'Sponsoru çekilen yelken yarışı gölde yine de yapılacak.'],
    ['tr', 'Belediye, feribot biletlerinde öğrencilere yüzde 10 indirim yapıyor.'],
    ['hi', 'झील का पानी दो मीटर से नीचे आते ही पुराना घाट फिर दिखाई देने लगा।'],
    ['hi', 'झील का नक़्शा पहली बार छपा है और नाविक उसे दीवार पर टाँगते हैं।'],
    ['th', 'อ่านแผนที่ทะเลสาบไม่เป็นก็ขึ้นเรือข้ามฟากสีแดงได้ เพราะมีระฆังบอกทาง'],
    ['ko', '이 글씨는 백 년 전 뱃사공이 나룻배에 새긴 것이다.'],
    ['ar', 'شعر القبطان بالبرد فعاد بالعبارة الحمراء إلى المرفأ.'],
    ['ja', '写真の無断使用を巡り、渡し船の船長が港の店と和解した。'],
    ['ja', '湖の水位は 50mm 上がり、渡し船の桟橋が沈んだ。'],
  ])('%s: a real sentence stays: %s', (language, sentence) => {
    expect(said(language, `<p>${sentence}</p>`, { title: 'x' })).toEqual([sentence]);
  });
});
