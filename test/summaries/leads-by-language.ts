import { said } from './said.ts';

const leads: Readonly<Record<string, string>> = {
  ar: 'تعبر العبارة الحمراء البحيرة كل ساعة من جديد وتنقل الدراجات دون مقابل.',
  fa: 'قایق قرمز دوباره هر ساعت از دریاچه می‌گذرد و دوچرخه‌ها را رایگان می‌برد.',
  he: 'המעבורת האדומה חוצה שוב את האגם בכל שעה ומסיעה אופניים בחינם.',
  tr: 'Kırmızı feribot gölü yeniden her saat başı geçiyor ve bisikletleri ücretsiz taşıyor.',
  hi: 'लाल नाव फिर हर घंटे झील पार करती है और साइकिलें मुफ़्त ले जाती है।',
  vi: 'Chiếc phà đỏ lại băng qua hồ mỗi giờ một chuyến và chở xe đạp miễn phí.',
  id: 'Feri merah kembali menyeberangi danau setiap jam dan membawa sepeda tanpa biaya.',
  uk: 'Червоний пором знову щогодини перетинає озеро й безкоштовно перевозить велосипеди.',
  el: 'Το κόκκινο πορθμείο περνά ξανά τη λίμνη κάθε ώρα και μεταφέρει ποδήλατα δωρεάν.',
  cs: 'Červený přívoz zase každou hodinu přeplouvá jezero a jízdní kola vozí zdarma.',
  ja: '赤い渡し船が湖を一時間ごとに渡るようになり、自転車も無料で運びます。',
  'zh-CN': '红色渡船恢复每小时横渡湖面，并免费运载单车。',
  'zh-TW': '紅色渡船恢復每小時橫渡湖面，並免費運載單車。',
  ko: '붉은 나룻배가 호수를 한 시간마다 다시 건너며 자전거도 무료로 싣는다.',
};

export const leadOf = (language: string): string => leads[language] ?? '';

/** What is said of a text that begins with a line. */
export const before = (language: string, line: string): string[] =>
  said(language, `<p>${line}</p><p>${leadOf(language)}</p>`, { title: 'x' });
