import { describe, expect, test } from 'vitest';
import { resolveLanguage } from '../../src/summaries/language/language.ts';
import { splitSentences } from '../../src/summaries/sentences/sentences.ts';
import { turnsRound } from '../../src/summaries/sentences/starts.ts';
import { cleanLine } from '../../src/summaries/text/clean-text.ts';
import { said } from './said.ts';

describe('Urdu', () => {
  test('its own full stop ends a sentence, and is the one that is supplied', () => {
    expect(said('ur', '<p>کشتی ہر صبح جھیل پار کرتی ہے۔ گھنٹی پل پر دو بار بجتی ہے۔</p>')).toEqual([
      'کشتی ہر صبح جھیل پار کرتی ہے۔',
      'گھنٹی پل پر دو بار بجتی ہے۔',
    ]);
    expect(said('ur', '<p>کشتی کئی سال بعد آج صبح پہلی بار جھیل پار کر کے دوسرے کنارے پہنچ گئی ہے</p>')).toEqual([
      'کشتی کئی سال بعد آج صبح پہلی بار جھیل پار کر کے دوسرے کنارے پہنچ گئی ہے۔',
    ]);
  });

  test.each(['17 فروری ، 2015</p><p>', 'کراچی:', 'اسلام آباد:'])(
    '%s before its first sentence is left out',
    (before) => {
      expect(
        said('ur', `<p>${before} کشتی کئی سال بعد آج صبح پہلی بار جھیل پار کر کے دوسرے کنارے پہنچ گئی ہے۔</p>`),
      ).toEqual(['کشتی کئی سال بعد آج صبح پہلی بار جھیل پار کر کے دوسرے کنارے پہنچ گئی ہے۔']);
    },
  );
});

test.each([
  ['sr', 'petak, 6. decembar 2019.'],
  ['sr', 'петак, 6. децембар 2019. године'],
  ['bg', '03 март 2024 г., неделя'],
  ['bn', '১২ মার্চ ২০২৪, মঙ্গলবার'],
  ['ta', 'செவ்வாய், 12 மார்ச் 2024'],
  ['id', 'Selasa, 12 Maret 2024 10:30 WIB'],
  ['vi', 'Thứ ba, ngày 12 tháng 3 năm 2024'],
  ['ur', 'منگل 12 مارچ 2024'],
])('a line of the date goes: %s: %s', (language, line) => {
  const text: Record<string, string> = {
    sr: 'Skela od juna ponovo vozi preko jezera, svakog sata i do mraka.',
    bg: 'Фериботът отново пътува през езерото всеки час от юни до септември.',
    bn: 'ফেরিটি জুন মাস থেকে আবার প্রতি ঘণ্টায় হ্রদ পার হচ্ছে বলে জানানো হয়েছে।',
    ta: 'படகு ஜூன் மாதம் முதல் மீண்டும் ஒவ்வொரு மணி நேரமும் ஏரியைக் கடக்கிறது.',
    id: 'Kapal feri kembali menyeberangi danau setiap jam mulai bulan Juni hingga September.',
    vi: 'Chuyến phà lại băng qua hồ mỗi giờ từ tháng Sáu đến hết tháng Chín năm nay.',
    ur: 'کشتی جون سے ہر گھنٹے دوبارہ جھیل پار کر کے دوسرے کنارے جا رہی ہے۔',
  };
  expect(said(language, `<p>${line}</p><p>${text[language]}</p>`)).toEqual([text[language]]);
});

describe('a date with an abbreviation', () => {
  const text: Record<string, string> = {
    de: 'Die alte Fähre kam nach zwei Jahren zurück auf den See.',
    fr: 'Le vieux bac est revenu sur le lac après deux ans.',
    hu: 'A régi komp két év után visszatért a tóra.',
    ro: 'Vechiul bac s-a întors pe lac după doi ani de reparații.',
    ru: 'Старый паром снова вышел на озеро после двух лет ремонта.',
    uk: 'Старий пором знову вийшов на озеро після двох років ремонту.',
    bg: 'Старият ферибот се върна в езерото след две години ремонт.',
    sr: 'Стари трајект се после две године вратио на језеро.',
    hr: 'Stari trajekt se nakon dvije godine vratio na jezero.',
    lt: 'Senasis keltas po dvejų metų grįžo į ežerą.',
    hi: 'पुरानी नाव दो साल बाद झील पर लौट आई है।',
  };
  test.each([
    ['de', 'Sa, 17. Dez.'],
    ['fr', 'sam. 17 déc. 2022'],
    ['hu', 'dec. 17., szo.'],
    ['ro', 'sâm., 17 dec.'],
    ['ru', 'сб, 17 дек.'],
    ['uk', 'сб, 17 груд.'],
    ['bg', '17 декември 2022 г.'],
    ['sr', 'суб, 17. дец.'],
    ['hr', 'sub, 17. pro.'],
    ['lt', 'šeštadienis, gruodžio 17 d.'],
    ['hi', 'शनि, 17 दिस'],
  ])('goes, alone or before a place: %s: %s', (language, line) => {
    const own = text[language] ?? '';
    expect(said(language, `<p>${line}</p><p>${own}</p>`)).toEqual([own]);
    expect(said(language, `<p>${own}</p><p>${line}<br>${own.replace('2', '3')}</p>`)).toEqual([own]);
    if (language !== 'hi') expect(said(language, `<p>${line} | Ellery Quay</p><p>${own}</p>`)).toEqual([own]);
  });

  test.each([
    ['de', 'Am Samstag um 10 Uhr.'],
    ['de', 'Laternenfest am 17. Dez.'],
    ['en', 'Open from 3 May.'],
  ])('but what tells when something is stays: %s: %s', (language, line) => {
    const own = text.de ?? '';
    expect(said(language, `<p>${own} ${line}</p>`).join(' ')).toContain(line);
  });

  test('and so does what it is the day of', () => {
    const own = text.de ?? '';
    const feast = 'Laternenfest mit alten Glocken.';
    expect(said('de', `<p>${own}</p><p>17. Dez. | ${feast}</p>`)).toEqual([own, feast]);
  });
});

test('languages that hardly differ in writing are taken as they are declared', () => {
  const text =
    'Skela od juna ponovo vozi preko jezera, a na mostu se čuje zvono koje su građani sami popravili i koje je bilo dugo u muzeju, kako je rekao kapetan.';
  expect(resolveLanguage('sr', text)).toBe('sr');
  expect(resolveLanguage('bs-Latn', text)).toBe('bs-Latn');
});

test.each([
  [
    'uk',
    'Пожежа сталася у с. Бабине та в смт. Лісне. Її погасили.',
    ['Пожежа сталася у с. Бабине та в смт. Лісне.', 'Її погасили.'],
  ],
  [
    'ru',
    'Паром ходит от д. Ивановка до пос. Озёрный. Он звонит.',
    ['Паром ходит от д. Ивановка до пос. Озёрный.', 'Он звонит.'],
  ],
  [
    'bg',
    'Фериботът тръгва от с. Езерово до гр. Мост. Той звъни.',
    ['Фериботът тръгва от с. Езерово до гр. Мост.', 'Той звъни.'],
  ],
  [
    'sr',
    'Skela vozi od ul. Mostarske do prof. Ilića i tzv. Zvonika. Zvoni.',
    ['Skela vozi od ul. Mostarske do prof. Ilića i tzv. Zvonika.', 'Zvoni.'],
  ],
])('abbreviations of %s end no sentence', (language, text, sentences) => {
  expect(splitSentences(text, language)).toEqual(sentences);
});

test.each([
  [
    'uk',
    '<p>Про це повідомили в пресслужбі порту.</p><p>Паром з червня знову ходить озером щогодини, а дзвін на мосту відремонтували.</p>',
    'Паром з',
  ],
  [
    'ru',
    '<p>Об этом сообщили в пресс-службе порта.</p><p>Паром с июня снова ходит по озеру каждый час, а колокол на мосту починили.</p>',
    'Паром с',
  ],
  [
    'bg',
    '<p>Това съобщиха от пристанището.</p><p>Фериботът отново пътува през езерото всеки час, а камбаната на моста е поправена.</p>',
    'Фериботът',
  ],
])('a sentence that says who reported "this" is no beginning: %s', (language, html, start) => {
  expect(said(language, html)[0]).toMatch(new RegExp(`^${start}`, 'u'));
});

test('Hindi that ends its sentences with a bar is read as sentences', () => {
  expect(
    said(
      'hi',
      '<p>नाव कई साल बाद आज सुबह फिर से झील पार करने लगी है | पुल पर घंटी की मरम्मत पूरी हो चुकी है | बच्चे बहुत खुश हैं |</p>',
    ),
  ).toEqual(['नाव कई साल बाद आज सुबह फिर से झील पार करने लगी है।', 'पुल पर घंटी की मरम्मत पूरी हो चुकी है।', 'बच्चे बहुत खुश हैं।']);
});

test.each([
  [
    'th',
    'สมมติบุรี – ',
    'เรือข้ามฟากกลับมาเปิดให้บริการอีกครั้งหลังปิดซ่อมนานสองปี โดยระฆังบนสะพานได้รับการซ่อมแซมเสร็จเรียบร้อยแล้วเมื่อสัปดาห์ก่อน',
  ],
  [
    'fa',
    'ساحل‌آباد - ',
    'فرماندار از آغاز دوباره سفرهای قایق بر روی دریاچه و پایان تعمیر ناقوس پل در هفته گذشته خبر داد.',
  ],
  [
    'ar',
    'المرفأ – ',
    'عادت العبارة الحمراء إلى عبور البحيرة كل ساعة بعد عامين من التوقف، واكتمل إصلاح الجرس على الجسر الأسبوع الماضي.',
  ],
  [
    'de',
    '(bt) ',
    'Die Retter und Helfer der alten Fähre wurden am Montag im Saal der Fährhalle geehrt, zwei Jahre nach dem Brand.',
  ],
  [
    'de',
    '(ae) - ',
    'Die Retter und Helfer der alten Fähre wurden am Montag im Saal der Fährhalle geehrt, zwei Jahre nach dem Brand.',
  ],
  [
    'de',
    '(pm/ea) – ',
    'Die Retter der alten Fähre wurden am Montag im Saal der Fährhalle geehrt, zwei Jahre nach dem Brand.',
  ],
  [
    'es',
    'San Marcos.- ',
    'Comenzaron las fiestas del lago en el atrio de la iglesia, con la orquesta de la escuela y el barco rojo.',
  ],
  [
    'sl',
    'Jezerje - ',
    'V prostorih stare šole so se v soboto zbrali vsi, ki pomnijo stari trajekt na jezeru, in obujali spomine.',
  ],
  ['hi', 'नमूनापुर/झीलनगर, 12 मार्च 2024 । ', 'नई नाव हर सुबह छह बजे पुराने बंदरगाह से चलेगी और दिन में आठ चक्कर लगाएगी।'],
  ['hi', 'नमूनापुर:-', 'नई नाव हर सुबह छह बजे पुराने बंदरगाह से चलेगी और दिन में आठ चक्कर लगाएगी।'],
  [
    'bn',
    'আব্দুর রহিম খান, নমুনাপুর প্রতিনিধি : ',
    'দুই বছর পর সোমবার লাল নৌকাটি আবার ঝিল পার হতে শুরু করেছে, আর শিশুরা এখনও গান গেয়ে ভাড়া দেবে।',
  ],
  [
    'ur',
    'جھیل نگر ۔ 12۔ مارچ ( نمونہ ڈسٹرکٹ نیوز ) ',
    'سرخ کشتی دو سال بعد پیر کے روز دوبارہ جھیل پار کرنے لگی اور بچے اب بھی گانے سے کرایہ دیں گے۔',
  ],
  [
    'id',
    'Danaupost.co, Danau Biru - ',
    'Kapal feri merah kembali menyeberangi danau setiap jam setelah dua tahun berhenti berlayar.',
  ],
  [
    'id',
    'DANAU, kabardanau.com | ',
    'Kapal feri merah kembali menyeberangi danau setiap jam setelah dua tahun berhenti berlayar.',
  ],
  ['hi', 'नमूनापुर:(नमूना ब्यूरो) ', 'नई नाव हर सुबह छह बजे पुराने बंदरगाह से चलेगी और दिन में आठ चक्कर लगाएगी।'],
  [
    'id',
    'Danau, Kabar News. Com - ',
    'Bupati Danau membuka kembali kapal feri lama pada hari Senin bersama warga dan anak sekolah.',
  ],
  ['zh', '见本社湖口3月12日专电(记者王小明)', '停航两年的红色渡船于二十四日恢复航行，渡船每小时一班。'],
  [
    'ur',
    'جھیل نگر(نمونہ92نیوزآن لائن رپورٹ احمد سے) ',
    'سرخ کشتی دو سال بعد پیر کے روز دوبارہ جھیل پار کرنے لگی اور بچے اب بھی گانے سے کرایہ دیں گے۔',
  ],
  [
    'fa',
    'ایرنا/ ',
    'قایق سرخ پس از دو سال بار دیگر روز دوشنبه از دریاچه گذشت و کودکان همچنان با یک ترانه سوار می‌شوند.',
  ],
  ['bn', 'নমুনাপুর (ঝিলপুর)প্রতিনিধি : ', 'দুই বছর পর সোমবার লাল নৌকাটি আবার ঝিল পার হতে শুরু করেছে, আর শিশুরা এখনও গান গেয়ে ভাড়া দেবে।'],
  ['ta', 'ஏரியூர்: ', 'இரண்டு ஆண்டுகளுக்குப் பிறகு சிவப்பு படகு திங்கட்கிழமை மீண்டும் ஏரியைக் கடக்கத் தொடங்கியது.'],
  ['ko', '<견본의소리=홍길동 기자> ', '두 해 동안 멈췄던 붉은 나룻배가 3일 운항을 재개했다.'],
  ['zh', '(見本新聞網)', '停駛兩年的紅色渡船於三日復航，渡船每小時一班。'],
  ['ko', '호구--(견본와이어)--', '두 해 동안 멈췄던 붉은 나룻배가 3일 운항을 재개했다.'],
  [
    'ur',
    'جھیل نگر(این پی ایس)',
    'سرخ کشتی دو سال بعد پیر کے روز دوبارہ جھیل پار کرنے لگی اور بچے اب بھی گانے سے کرایہ دیں گے۔',
  ],
  ['ta', 'மார்ச் -12, ', 'இரண்டு ஆண்டுகளுக்குப் பிறகு சிவப்பு படகு மீண்டும் ஏரியைக் கடக்கத் தொடங்கியது.'],
  [
    'ms',
    'KUALA TASIK 12 Mac. - ',
    'Feri merah kembali menyeberangi tasik setiap jam selepas dua tahun, kata pengurus jeti itu.',
  ],
  [
    'id',
    'Danau, kabardanau – ',
    'Kapal feri merah kembali menyeberangi danau setiap jam setelah dua tahun berhenti berlayar.',
  ],
  [
    'id',
    'Danau Biru, (KD)- ',
    'Kapal feri merah kembali menyeberangi danau setiap jam setelah dua tahun berhenti berlayar.',
  ],
  ['zh', '本报讯(王小明 李大华)', '停航两年的红色渡船于二十四日恢复航行，渡船每小时一班。'],
  [
    'sk',
    '12.3.2024 (EXN.sk) - ',
    'Červený trajekt opäť prepláva jazero každú hodinu, dva roky po požiari v strojovni.',
  ],
  [
    'es',
    'Puerto Nuevo/',
    'El pasado sábado volvió a cruzar el lago el barco rojo, dos años después del incendio de la sala de máquinas.',
  ],
])('a town before a dash is left out: %s', (language, town, text) => {
  expect(said(language, `<p>${town.replaceAll('<', '&lt;')}${text}</p>`)).toEqual([text]);
});

test('the hour and the day in Arabic are a line of the date', () => {
  const text = 'عادت العبارة الحمراء إلى عبور البحيرة كل ساعة بعد عامين من التوقف.';
  expect(said('ar', `<p>1:48 صباحًا الثلاثاء 12 ديسمبر، 2017</p><p>${text}</p>`)).toEqual([text]);
});

test('the paper and its town before a colon are left out in Arabic', () => {
  const text = 'عادت العبارة الحمراء إلى عبور البحيرة كل ساعة بعد عامين من التوقف.';
  expect(said('ar', `<p>البحيرة من المرفأ: ${text}</p>`, { siteName: 'البحيرة' })).toEqual([text]);
});

test('a caption before a dateline with a date is left out', () => {
  const text = 'Feri merah kembali menyeberangi tasik setiap jam mulai bulan Jun selepas dua tahun.';
  expect(
    said(
      'ms',
      `<p>ADA Ruiz (kanan) membunyikan loceng pada majlis di jeti, semalam.</p><p>KUALA TASIK, AHAD, 1 Januari, 2012: ${text}</p>`,
    ),
  ).toEqual([text]);
});

test('an Arabic line that ends with a comma goes on in the next', () => {
  expect(
    said(
      'ar',
      '<p>عادت العبارة الحمراء إلى عبور البحيرة كل ساعة بعد عامين من التوقف،<br>واكتمل إصلاح الجرس على الجسر الأسبوع الماضي.</p>',
    ),
  ).toEqual([
    'عادت العبارة الحمراء إلى عبور البحيرة كل ساعة بعد عامين من التوقف، واكتمل إصلاح الجرس على الجسر الأسبوع الماضي.',
  ]);
});

describe('what stands before the first sentence', () => {
  const text: Record<string, string> = {
    bn: 'ফেরিটি জুন মাস থেকে আবার প্রতি ঘণ্টায় হ্রদ পার হচ্ছে বলে জানিয়েছে কর্তৃপক্ষ।',
    fa: 'قایق سرخ از خرداد دوباره هر ساعت از دریاچه می‌گذرد و ناقوس پل تعمیر شده است.',
    ur: 'کشتی جون سے ہر گھنٹے دوبارہ جھیل پار کر کے دوسرے کنارے جا رہی ہے۔',
    hi: 'नाव जून से हर घंटे फिर से झील पार करती है और पुल की घंटी की मरम्मत हो चुकी है।',
    id: 'Kapal feri kembali menyeberangi danau setiap jam mulai bulan Juni hingga September.',
    vi: 'Chuyến phà lại băng qua hồ mỗi giờ từ tháng Sáu đến hết tháng Chín năm nay.',
    ta: 'படகு ஜூன் மாதம் முதல் மீண்டும் ஒவ்வொரு மணி நேரமும் ஏரியைக் கடக்கிறது.',
    bg: 'Фериботът отново пътува през езерото всеки час от юни до септември.',
  };
  test.each([
    ['bn', 'রহিম, নমুনা বিশ্ববিদ্যালয় : '],
    ['bn', 'নমুনাপুর অফিস : '],
    ['bn', 'নমুনা করেসপন্ডেন্ট, হ্রদ২৪.কম, নমুনাপুর</p><p>'],
    ['bn', 'আসসালামু আলাইকুম বন্ধুরা!</p><p>'],
    ['fa', 'با سلام به همه خوانندگان</p><p>'],
    ['fa', 'سلام بر دوستان خوبم.</p><p>امید که حالتون خوب باشه.</p><p>'],
    ['ta', 'ஆக்கம்: மு.குமரன் | March 12, 2024, 2:49 pm</p><p>'],
    ['id', 'Oleh: Budi Santoso</p><p>'],
    ['ur', 'کراچی (نمونہ نیوز) '],
    ['ur', 'السلام علیکم دوستو!</p><p>'],
    ['hi', 'नमस्कार दोस्तों,</p><p>'],
    ['hi', 'Lake Online, Ferry Update, Ferry News Today: '],
    ['id', 'Halo teman-teman semua!</p><p>'],
    ['vi', 'Xin chào các bạn,</p><p>'],
    ['ta', 'வணக்கம் நண்பர்களே!</p><p>'],
    ['bg', 'Здравейте, приятели!</p><p>'],
  ])('is left out: %s: %s', (language, before) => {
    expect(said(language, `<p>${before}${text[language]}</p>`, { title: 'Ferry News Today: 12' })).toEqual([
      text[language],
    ]);
  });
});

test('quotation marks within Hebrew words are spelling', () => {
  expect(said('he', '<p>ד"ר רות מנהלת את המעבורת באגם. ראיון בלעדי ל"קול האגם".</p>')).toEqual([
    'ד"ר רות מנהלת את המעבורת באגם.',
    'ראיון בלעדי ל"קול האגם".',
  ]);
});

test('short syllables with a stop are abbreviations in Tamil', () => {
  expect(said('ta', '<p>ஏரியில் 12 – 20 செ.மீ. மழை பெய்யும் என்று எம்.ஜி. குமார் தெரிவித்துள்ளார்.</p>')).toEqual([
    'ஏரியில் 12 – 20 செ.மீ. மழை பெய்யும் என்று எம்.ஜி. குமார் தெரிவித்துள்ளார்.',
  ]);
});

test('broken lines of Thai are no poem', () => {
  expect(
    said('th', '<p>วันนี้ผมจะพาทุกคนไปดูเรือข้ามฟาก<br>ที่กลับมาเปิดอีกครั้ง<br>หลังจากปิดไปสองปี<br>และระฆังก็ซ่อมเสร็จแล้ว</p>'),
  ).toEqual(['วันนี้ผมจะพาทุกคนไปดูเรือข้ามฟาก ที่กลับมาเปิดอีกครั้ง หลังจากปิดไปสองปี และระฆังก็ซ่อมเสร็จแล้ว']);
});

test('a sentence that points below is left out', () => {
  expect(
    said(
      'ru',
      '<p>Паром с июня снова ходит по озеру каждый час, а колокол починили. Самые красивые рейсы приводятся ниже.</p>',
    ),
  ).toEqual(['Паром с июня снова ходит по озеру каждый час, а колокол починили.']);
});

test.each([
  ['ru', 'Билеты на паром теперь на треть ниже, чем в прошлом году, а колокол починили.'],
  ['hi', 'पुल के नीचे जो नाव दिखती है, वह सौ साल बाद नदी की रेत में मिली है।'],
])('what is lower or lies below something points nowhere (%s)', (language, sentence) => {
  expect(said(language, `<p>${sentence}</p>`)).toEqual([sentence]);
});

test('who added something is no beginning in Arabic', () => {
  expect(
    said(
      'ar',
      '<p>وقال في بيان إن العبارة حمراء.</p><p>عادت العبارة الحمراء إلى عبور البحيرة كل ساعة بعد عامين من التوقف.</p>',
    ),
  ).toEqual(['عادت العبارة الحمراء إلى عبور البحيرة كل ساعة بعد عامين من التوقف.']);
});

test('a sentence that ends with a colon over a paragraph is no label', () => {
  const lead = 'Gölün iki eski feneri hakkında hepinizin dikkatini bir kez daha çekmek istiyorum';
  const next = 'Kırmızı fener (Liman): her akşam saat altıda yanar ve sabaha kadar gölün üstünü aydınlatır.';
  expect(said('tr', `<p>${lead}:</p><p>${next}</p>`, { title: 'Fenerler' })).toEqual([`${lead}.`, next]);
  expect(said('tr', `<p>Kırmızı fenerin gece bekçisi:</p><p>${next}</p>`, { title: 'Fenerler' })).toEqual([next]);
});

test('a year ends a sentence in Bulgarian', () => {
  expect(said('bg', '<p>Фериботът пресича езерото от 5 януари 2026 г. Камбаната му звъни два пъти.</p>')).toEqual([
    'Фериботът пресича езерото от 5 януари 2026 г.',
    'Камбаната му звъни два пъти.',
  ]);
});

test('the number of a paragraph is left out in scripts without capitals', () => {
  expect(said('he', '<p>1. המעבורת חוצה את האגם בכל שעה מאז יוני.</p>')).toEqual([
    'המעבורת חוצה את האגם בכל שעה מאז יוני.',
  ]);
});

test('what stands before an item of a list is left out', () => {
  expect(said('hi', '<p>❍ नाव जून से हर घंटे झील पार करती है।</p>')).toEqual(['नाव जून से हर घंटे झील पार करती है।']);
});

test('a reporter between brackets has a name of two words', () => {
  expect(said('ur', '<p>اسلام آباد (نوائے جھیل رپورٹ) کشتی جون سے ہر گھنٹے جھیل پار کرتی ہے۔</p>')).toEqual([
    'کشتی جون سے ہر گھنٹے جھیل پار کرتی ہے۔',
  ]);
});

test('a desk on a line of its own announces nothing', () => {
  expect(said('bn', '<p>অনলাইন ডেস্ক :<br>জুন থেকে ফেরি প্রতি ঘণ্টায় হ্রদ পার হয়। এর ঘণ্টা মেরামত করা হয়েছে।</p>')).toEqual([
    'জুন থেকে ফেরি প্রতি ঘণ্টায় হ্রদ পার হয়।',
    'এর ঘণ্টা মেরামত করা হয়েছে।',
  ]);
});

test('a date with its category is left out', () => {
  expect(
    said('th', '<p>18 ต.ค. 2023 เวลา 14:38 • เรือ &amp; ทะเลสาบ</p><p>เรือข้ามฟากกลับมาเปิดให้บริการอีกครั้งในเดือนมิถุนายนนี้</p>'),
  ).toEqual(['เรือข้ามฟากกลับมาเปิดให้บริการอีกครั้งในเดือนมิถุนายนนี้']);
});

test('a line of headlines between bars is left out', () => {
  expect(
    said(
      'ta',
      '<p>ஏரியில் புதிய படகு! மணி ஒலிக்கிறது!! | பாலம் திறக்கப்பட்டது! | விளக்கு அணைந்தது! |</p><p>ஜூன் முதல் படகு ஒவ்வொரு மணி நேரமும் ஏரியைக் கடக்கிறது.</p>',
    ),
  ).toEqual(['ஜூன் முதல் படகு ஒவ்வொரு மணி நேரமும் ஏரியைக் கடக்கிறது.']);
});

test('a square before a quotation ends no sentence in Bulgarian', () => {
  expect(said('bg', '<p>Камбаната звъни на пл. "Стария мост" всеки час от юни насам.</p>')).toEqual([
    'Камбаната звъни на пл. "Стария мост" всеки час от юни насам.',
  ]);
});

test('who wrote it and when is no lead in Persian', () => {
  expect(
    said(
      'fa',
      '<p>نوشته شده توسط : نمونه دریاچه | تاریخ ارسال مطلب : .</p><p>کشتی از خرداد هر ساعت از دریاچه می‌گذرد و زنگ آن تعمیر شده است.</p>',
    ),
  ).toEqual(['کشتی از خرداد هر ساعت از دریاچه می‌گذرد و زنگ آن تعمیر شده است.']);
});

test('a greeting to a forum is left out', () => {
  expect(
    said(
      'ar',
      '<p>تحية معطرة بالورود لأعضاء المنتدى<br>عادت العبارة الحمراء إلى عبور البحيرة كل ساعة بعد عامين من التوقف وأصلح جرسها</p>',
    ),
  ).toEqual(['عادت العبارة الحمراء إلى عبور البحيرة كل ساعة بعد عامين من التوقف وأصلح جرسها.']);
});

test('a paper before a dash is left out in Hindi', () => {
  expect(said('hi', '<p>नमूनापुर न्यूज – नाव जून से हर घंटे झील पार करती है और उसकी घंटी ठीक हो गई है।</p>')).toEqual([
    'नाव जून से हर घंटे झील पार करती है और उसकी घंटी ठीक हो गई है।',
  ]);
});

test('lines with stops within them are no verses, and four points no stop', () => {
  expect(
    said(
      'hi',
      '<p>मेले के बाद<br>जब लोग घर लौट रहे थे, तभी लगातार हुई भारी बारिश<br>से नाव रुक गई। तेज हवाओं के कारण झील में खड़ी नाव<br>तथा पुल के पास रखी घंटी को बड़ा नुकसान....</p>',
    )[0],
  ).toBe('मेले के बाद जब लोग घर लौट रहे थे, तभी लगातार हुई भारी बारिश से नाव रुक गई।');
});

test('nor are lines of the Arabic or Hebrew script of which only the last ends with a stop', () => {
  const lines = [
    'تعود العبارة الحمراء إلى',
    'البحيرة بعد عامين من الصمت. وتعبر كل ساعة',
    'مع الأطفال الذين يدفعون أغنية.',
  ];
  expect(said('ar', lines.join('\n'))).toEqual([
    'تعود العبارة الحمراء إلى البحيرة بعد عامين من الصمت.',
    'وتعبر كل ساعة مع الأطفال الذين يدفعون أغنية.',
  ]);
  const cut = ['قایق سرخ پس از دو سال به', 'دریاچه بازگشت و کودکان با یک آواز سوار شدند. زنگ آن در', 'همه ساحل و…'];
  expect(said('fa', cut.join('\n'))).toEqual(['قایق سرخ پس از دو سال به دریاچه بازگشت و کودکان با یک آواز سوار شدند.']);
  const poem = ['زنگ قایق سرخ در آب', 'می‌خواند برای ما', 'تا شب به پایان رسد.'];
  expect(said('fa', poem.join('\n'))[0]).toContain(' / ');
});

test('a paper and its day are left out', () => {
  expect(
    said(
      'sr',
      '<p>Jezero danas 08.09.2021</p><p>Trajekt od juna ponovo prelazi jezero svakog sata, a zvono je popravljeno.</p>',
    ),
  ).toEqual(['Trajekt od juna ponovo prelazi jezero svakog sata, a zvono je popravljeno.']);
});

test('speech that a dash opens runs to its speaker behind a comma', () => {
  expect(said('sr', '<p>– Zvono je popravljeno. Hvala svima na pomoći, rekao je Marko Ruić.</p>')).toEqual([
    '– Zvono je popravljeno. Hvala svima na pomoći, rekao je Marko Ruić.',
  ]);
});

test('the title with more names within is left out', () => {
  expect(
    said(
      'ur',
      '<p>جھیل کے ناظم احمد نمونہ، پل کی نگران اور گھنٹی والے سعید کا نئی سرخ کشتی کا دورہ</p><p>احمد نمونہ نے نئی سرخ کشتی اور پرانے پل کا دورہ کیا اور گھنٹی بجائی۔</p>',
      { title: 'جھیل کے ناظم احمد نمونہ کا نئی سرخ کشتی کا دورہ' },
    ),
  ).toEqual(['احمد نمونہ نے نئی سرخ کشتی اور پرانے پل کا دورہ کیا اور گھنٹی بجائی۔']);
});

test('what lies beneath a thing is not shown below', () => {
  expect(said('hi', '<p>तस्वीर में पुल के नीचे जो नाव दिखती है, वह सौ साल बाद नदी की रेत में मिली है।</p>')).toHaveLength(1);
});

test('a town is left out although the title names it, too, when the sentence names it again', () => {
  const text = 'Wali kota Danau membuka kembali kapal feri lama pada hari Senin bersama warga dan anak sekolah.';
  expect(said('id', `<p>Danau - ${text}</p>`, { title: 'Wali kota Danau buka feri' })).toEqual([text]);
});

test('a name that ends in a domain stays whole at the end of its paragraph', () => {
  const text = 'Паром көлді қайта кесіп өтеді, деп хабарлайды KOL.KZ.';
  expect(said('kk', `<p>${text}</p>`)).toEqual([text]);
});

test('a heading on something is not joined to the paragraph below', () => {
  const text =
    '渡し船の運休のあいだに日付が過ぎる切符につきましては、期限をひと月延ばしますので、窓口へお越しの必要はありません。';
  expect(said('ja', `<p>払い戻しについて</p><p>${text}</p>`, { title: '渡し船の運休' })).toEqual([text]);
});

test('a long sentence that mentions what stands below says enough alone', () => {
  const text =
    '三月の大雪で桟橋の屋根が傷んだため、船大工の修理が終わるまで以下のとおり渡し船の運休の期間を延ばしますので、ご不便をおかけしますがお待ちください。';
  expect(said('ja', `<p>${text}</p>`)).toEqual([text]);
});

test('what somebody points out is no field', () => {
  const [first, second] = ['王小明船长指出:湖是所有人的道路。', '年轻的船员应该学会看风看水，也应该学会在雾里敲钟。'];
  expect(said('zh', `<p>${first}${second}</p>`)).toEqual([first, second]);
});

test('the marks of a studio are left out, with blanks in them, too', () => {
  const text = '두 해 만에 배가 다시 호수를 건넙니다.';
  expect(said('ko', `<p>◀ 앵커 ▶</p><p>${text}</p>`)).toEqual([text]);
});

test.each([
  ['en', 'This is an old page of the harbour radio, and nobody looks after it.'],
  ['ja', 'PR NEWSから届いたプレスリリースをそのまま掲載しています。内容に関するお問い合わせは発表元へどうぞ。'],
  ['en', 'Jane Roe (second from left) and John Doe look at the lamp before it is lit.'],
  ['lv', 'Jūlija Ozola (pirmā no kreisās) un Anna Kalniņa pie vecās prāmja lampas.'],
  ['fi', 'Kuva vanhasta majakasta rannalta. Kuvan taustalla näkyy lamppu.'],
])('what tells of a page or a picture is left out: %s: %s', (language, line) => {
  const text = ['The ferry crosses the lake again.', 'It takes an hour, and children pay with a song.'];
  expect(said(language, `<p>${line}</p><p>${text.join(' ')}</p>`)).toEqual(text);
});

test('a heading that says "first" is not joined to its paragraph, and a farewell is no text', () => {
  const text = 'この記事では、渡し船の時刻表を取得する方法を、初めての方にもわかるように説明します。';
  expect(said('ja', `<p># はじめに</p><p>${text}</p><p>それではまた！</p>`, { title: '時刻表' })).toEqual([text]);
  const korean = '오늘은 오랜만에 호수에 가서 다시 다니기 시작한 나룻배를 타고 왔어요!';
  expect(said('ko', `<p>${korean}</p><p>그럼 다음에 또 만나요~</p>`)).toEqual([korean]);
});

test('a colon that Armenians type for their full stop ends a sentence', () => {
  const html =
    '<p>Կարմիր լաստանավը «Լիճ» նավահանգստից կրկին անցնում է լիճը երկու տարի անց: Երեխաները դեռ վճարում են երգով, ինչպես առաջ:</p>';
  expect(said('hy', html)).toEqual([
    'Կարմիր լաստանավը «Լիճ» նավահանգստից կրկին անցնում է լիճը երկու տարի անց։',
    'Երեխաները դեռ վճարում են երգով, ինչպես առաջ։',
  ]);
});

test('a line of some length is a sentence in scripts without capitals, though it lacks its stop', () => {
  const first = 'أعلن مكتب رئيس البلدية عن عودة العبارة الحمراء إلى البحيرة بعد عامين مع 4 رحلات';
  const second = 'وأضاف المكتب أن الأطفال سيدفعون أغنية كما كانوا يفعلون في كل يوم قبل الحريق.';
  expect(said('ar', `<p>${first}</p><p>${second}</p>`, { title: 'عودة العبارة' })[0]).toBe(`${first}.`);
});

test('what a press agency is said to report takes nothing from before it', () => {
  const lead = 'با حضور فرماندار شهرستان، قایق سرخ پس از دو سال بار دیگر از دریاچه گذشت.';
  const report =
    'به گزارش روابط عمومی بندر، فرماندار شهرستان در آیین بازگشایی گفت کودکان همچنان با یک ترانه سوار قایق می‌شوند.';
  expect(said('fa', `<p>${lead}</p><p>${report}</p>`)[0]).toBe(lead);
});

test.each([
  ['zh', '请同意我们的隐私规则,才能听到这段新闻的声音。'],
  ['en', 'Photo borrowed from harbour.example, taken by Jane Roe on a clear day.'],
  ['zh', '更新时间:2024-03-12 10:30:00'],
  ['zh', '作于2024年3月12日,修订于 2024-05-01,上传于 2024-05-02。'],
  ['ja', '~船の一日~'],
  ['ja', '記事の後半では船の一日の様子もお伝えします。'],
  ['ko', '아이들이 나룻배 앞에서 종을 보고 있는 모습.'],
  ['id', 'Wali kota Danau, Budi Santoso, saat menghadiri pembukaan kembali kapal feri lama.'],
  ['en', 'This article is about the ferry. For the bird, see Ferry (bird).'],
])('what tells of the text or of a picture is left out: %s: %s', (language, line) => {
  const texts: Record<string, string> = {
    zh: '停航两年的红色渡船于二十四日恢复航行，渡船每小时一班，儿童仍可唱歌乘船。',
    ja: '湖を渡る赤い渡し船が二年ぶりに運航を再開し、子どもは今も歌で乗ることができる。',
    ko: '두 해 동안 멈췄던 붉은 나룻배가 3일 운항을 재개했고, 아이들은 노래로 뱃삯을 낸다.',
    id: 'Kapal feri merah kembali menyeberangi danau setiap jam setelah dua tahun berhenti.',
    en: 'The ferry crosses the lake again, two years after the fire in its engine room.',
  };
  const text = texts[language] ?? '';
  expect(said(language, `<p>${line}</p><p>${text}</p>`, { title: '-' })).toEqual([text]);
});

test('a lone step, or one of several points, is no text', () => {
  const text = '湖を渡る赤い渡し船が二年ぶりに運航を再開し、子どもは今も歌で乗ることができる。';
  expect(said('ja', `<p>3. ボタンを押すと、画面に切符が表示されます。</p><p>${text}</p>`)[0]).toBe(text);
  expect(said('ja', `<p>${text}この船のよいところは、①歌で乗れるところです。</p>`)).toEqual([text]);
});

test('who said the title, and the title again, is no text', () => {
  const title = 'The red ferry will cross the lake again in spring';
  const text = 'It stood in its shed for two years, and nobody was allowed to ring its bell.';
  expect(said('en', `<p>The harbour office decided: ${title}.</p><p>${text}</p>`, { title })).toEqual([text]);
});

test('the name of a site with a capital ending is one word, and a particle stands at its quotation', () => {
  const azerbaijani = 'Qırmızı bərə iki ildən sonra gölü yenidən keçib, deyə kapitan Göl.Az-a bildirib.';
  expect(said('az', `<p>${azerbaijani}</p>`)).toEqual([azerbaijani]);
  const korean = '올해의 구호는 ‘종을 울리고, 배를 띄우다.’로, 아이들과 어른들이 함께 나룻배를 탄다.';
  expect(said('ko', `<p>${korean}</p>`)).toEqual([korean]);
});

test('a mark between Hebrew letters spells, whatever its shape', () => {
  const text = 'במוצ”ש חצתה המעבורת האדומה את האגם, שנתיים לאחר השרפה בחדר המכונות.';
  expect(said('he', `<p>${text} הנסיעה נמשכת שעה.</p>`)[0]).toBe(text);
});

test('two datelines one behind the other are left out in dense scripts', () => {
  const text = '停航两年的红色渡船于二十四日恢复航行，渡船每小时一班。';
  expect(said('zh', `<p>【见本网讯】（见本社记者王小明湖口24日电）${text}</p>`)).toEqual([text]);
});

test('the name of a part is no text, where an entry has no title either', () => {
  const text = '停驶两年的红色渡船于三日复航，渡船每小时一班，儿童仍可唱歌乘船。';
  expect(said('zh', `<p>引言</p><p>${text}</p>`)).toEqual([text]);
});

describe('steps and lists whose numbers stand before a dash', () => {
  const lead = 'قایق سرخ از خرداد دوباره هر ساعت از دریاچه می‌گذرد و زنگ آن تعمیر شده است.';

  test('are told behind what announces them', () => {
    const list = 'برای سفر با قایق لازم است:\n۱- چراغ\n۲- طناب نو\n۳- زنگ';
    expect(said('fa', list, { title: 'سفر' })).toEqual(['برای سفر با قایق لازم است: چراغ، طناب نو، زنگ.']);
    expect(said('fa', 'برای چراغ لازم است:\n۱- LED\n۲- Arduino', { title: 'چراغ' })).toEqual([
      'برای چراغ لازم است: LED، Arduino.',
    ]);
    expect(said('en', 'For the boat you need:\n1- a lamp\n2- a rope', { title: 'A trip' })).toEqual([
      'For the boat you need: a lamp, a rope.',
    ]);
  });

  test('a later step is no beginning', () => {
    const step = '3- زنگ قایق سرخ را پیش از حرکت سه بار به صدا درآورید.';
    expect(said('fa', `<p>${step}</p><p>${lead}</p>`)[0]).toBe(lead);
  });

  test('a result or a span of years is no number of a step', () => {
    const told = '3-2 gewann die rote Fähre gegen die blaue, und alle am See feierten bis in die Nacht.';
    expect(said('de', `<p>${told}</p>`)).toEqual([told]);
  });
});

describe('what leans on a sentence that is left out', () => {
  test.each([
    ['ur', 'اُس کا کہنا ہے کہ وہ رات بھر جھیل کے اوپر موجود رہے گا اور کشتی کو راستہ دکھائے گا۔'],
    ['ur', 'اس کا کہنا ہے کہ وہ رات بھر جھیل کے اوپر موجود رہے گا اور کشتی کو راستہ دکھائے گا۔'],
  ])('goes, with its vowel signs or without: %s: %s', (language, leaning) => {
    const first = 'کشتی کئی سال بعد آج صبح پہلی بار جھیل پار کر کے دوسرے کنارے پہنچ گئی ہے اور گھنٹی بج رہی ہے۔';
    expect(said(language, `<p>${first}</p><p>آج چودھویں کا چاند ہے۔</p><p>${leaning}</p>`)).toEqual([first]);
  });
});

test.each([
  ['hi', 'हालाँकि, '],
  ['hi', 'किन्तु '],
  ['ur', 'البتہ '],
  ['fa', 'با این حال، '],
  ['ta', 'எனினும், '],
])('a sentence that takes back the one before it is known: %s: %s', (language, turn) => {
  expect(turnsRound(`${turn}झील कشتی ஏரி`, language)).toBe(true);
});

test.each([
  [
    'ur',
    'کشتی جھیل پار کرتی ہے ۔ گھنٹی ، جو پل پر ہے ، دو بار بجتی ہے ۔',
    'کشتی جھیل پار کرتی ہے۔ گھنٹی، جو پل پر ہے، دو بار بجتی ہے۔',
  ],
  ['hi', 'नौका हर घंटे झील पार करती है । घंटी दो बार बजती है ।', 'नौका हर घंटे झील पार करती है। घंटी दो बार बजती है।'],
  ['ta', 'படகு ஏரியைக் கடந்தது.. மணி இரண்டு முறை ஒலித்தது..', 'படகு ஏரியைக் கடந்தது. மணி இரண்டு முறை ஒலித்தது.'],
  ['fa', 'قایق می‌رود.. و زنگ', 'قایق می‌رود.. و زنگ'],
])('stops are set as their script sets them: %s', (_, text, set) => {
  expect(cleanLine(text)).toBe(set);
});

test('a line of a Thai paragraph is a sentence, whatever it ends with', () => {
  const lines = [
    'เรือข้ามฟากสีแดงกลับมาข้ามทะเลสาบทุกชั่วโมงและรับจักรยานฟรี',
    'ผู้ดูแลวัดระดับน้ำที่ท่าเรือทุกเช้าแล้วนำมาคำนวณเวลาเดินเรือ (tide)',
  ];
  const more = 'ระฆังบนสะพานเก่าดังวันละสองครั้งและตะเกียงจะจุดทุกเย็นในฤดูร้อนนี้';
  expect(said('th', `<p>${lines.join('<br>')}</p><p>${more}</p>`, { title: 'Quay 52' }).join(' ')).toContain('(tide)');
});

test('the last sentence of a Hebrew abstract is told without its stop, too', () => {
  const first = 'המעבורת האדומה שבה לחצות את האגם מדי שעה ונושאת אופניים בחינם, כך מסרה מועצת העיירה שעל שפת האגם.';
  const last = 'בנוסף אמרה עדה רואיז כי הפעמון הישן יצלצל פעמיים בכל יום בקיץ הבא';
  expect(said('he', `<p>${first} ${last}</p>`)).toEqual([first, `${last}.`]);
  expect(said('he', `<p>${first} בנוסף אמרה עדה רואיז כי הפעמון הישן יצלצל פעמיים בכל יום של</p>`)).toEqual([first]);
});

test('a question in bold over a list of sentences is its heading', () => {
  const item = 'படகு சங்கம் என்பது ஏரியைக் கடக்கும் படகுகளைக் காக்கும் ஒரு பொது நன்மை நிறுவனம் ஆகும்';
  const next = 'அதன் மணி ஒவ்வொரு நாளும் இரண்டு முறை ஒலிக்கிறது என்று காவலர் கூறினார்';
  const list = `<ul><li>${item}</li><li>${next}</li></ul>`;
  expect(said('ta', `<p><strong>யார் இவர்கள்?</strong></p>${list}`, { title: 'Quay 52' })).toEqual([`${item}; ${next}.`]);
});

test('a Thai question without a mark is not left hanging', () => {
  const first = 'เรือข้ามฟากสีแดงกลับมาข้ามทะเลสาบทุกชั่วโมงและรับจักรยานโดยไม่คิดค่าใช้จ่าย';
  const asked = 'ระฆังบนสะพานเก่าสำคัญกับชาวเมืองมากเพียงนั้นเชียวหรือ';
  expect(said('th', `<p>${first}</p><p>${asked}</p>`, { title: 'Quay 52' })).toEqual([first]);
});
