import { describe, expect, test } from 'vitest';
import { said } from './said.ts';

describe('a picture credit', () => {
  test.each([
    ['en', 'Photo by Ada Ruiz on Unsplash'],
    ['en', 'Image Credit: Ada Ruiz and Lake Maps'],
    ['en', 'Ada Ruiz, Getty Images'],
    ['en', 'Photo courtesy of the Quay Museum.'],
    ['de', 'Foto von Ada Ruiz auf Unsplash'],
    ['de', 'Bildnachweis: Ada Ruiz / Hafenmuseum'],
    ['fr', 'Crédit photo : Ada Ruiz'],
    ['es', 'Foto de Ada Ruiz en Unsplash'],
    ['pt', 'Foto: Ada Ruiz/Agência Lago'],
    ['it', 'Foto di Ada Ruiz da Unsplash'],
    ['pl', 'Fot. Ada Ruiz'],
    ['ru', 'Фото: Ада Руис'],
    ['ja', '写真：湖口博物館'],
    ['zh', '图片来源：湖口博物馆'],
    ['ko', '사진 제공: 호수 박물관'],
    ['he', 'צילום: עדה רואיז'],
  ])('%s: is no text, though it is the only one: %s', (language, credit) => {
    expect(said(language, `<p>${credit}</p>`, { title: 'The lamp 17' })).toEqual([]);
  });

  test('is told where there is no title either', () => {
    expect(said('en', '<p>Photo by Ada Ruiz on Unsplash</p>')).toEqual(['Photo by Ada Ruiz on Unsplash.']);
  });

  test('stays as the only text, where it tells what is seen', () => {
    const told = 'Photo: the mayor cuts the ribbon of the red ferry on Friday.';
    expect(said('en', `<p>${told}</p>`, { title: 'The lamp 17' })).toEqual([told]);
  });
});

test('a timetable is no text, though it is the only one', () => {
  const times = 'Agenda 17:00 ~ 17:25 Lamps 17:25 ~ 17:50 Bells 17:50 ~ 18:30 Oil Contact us at keeper@quay.example.';
  expect(said('en', `<p>${times}</p>`, { title: 'The lamp 17' })).toEqual([]);
});

test.each([
  ['en', '🔥🔥🔥 · reposts: 440 · likes: 1165'],
  ['en', 'Views: 1,204 | Comments: 3'],
  ['de', 'Aufrufe: 812 · Kommentare: 4'],
  ['fr', 'Vues : 812 · Commentaires : 4'],
  ['es', 'Vistas: 812 · Comentarios: 4'],
  ['ru', 'Просмотры: 812 · Комментарии: 4'],
])('a line that only counts who liked or read an entry is no text, %s: %s', (language, line) => {
  expect(said(language, `<p><small>${line}</small></p>`, { title: 'Lamps' })).toEqual([]);
});

test('a text that counts stays', () => {
  const line = 'Lamps: 440, bells: 1165, ferries: 3, and one harbour for all of them.';
  expect(said('en', `<p>${line}</p>`, { title: 'What we have' })).toEqual([line]);
});

describe('what a picture shows, in scripts without capitals', () => {
  const text: Record<string, string> = {
    he: 'המעבורת האדומה חוזרת לחצות את האגם בכל שעה, ומסיעה גם אופניים בחינם לכל המבקרים.',
    ar: 'تعود العبّارة الحمراء إلى عبور البحيرة كل ساعة، وتنقل الدراجات مجانًا لجميع الزوار.',
    fa: 'قایق قرمز دوباره هر ساعت از دریاچه می‌گذرد و دوچرخه‌ها را رایگان برای همه می‌برد.',
    hi: 'लाल नाव फिर हर घंटे झील पार करती है और सबकी साइकिलें मुफ़्त में ले जाती है।',
    bn: 'লাল ফেরি আবার প্রতি ঘণ্টায় হ্রদ পার হচ্ছে এবং সবার সাইকেল বিনা ভাড়ায় নিয়ে যাচ্ছে।',
    ur: 'سرخ کشتی پھر ہر گھنٹے جھیل پار کرتی ہے اور سب کی سائیکلیں مفت لے جاتی ہے۔',
    vi: 'Chuyến phà đỏ lại băng qua hồ mỗi giờ và chở xe đạp miễn phí cho mọi người.',
  };
  const own = (language: string): string => text[language] ?? '';

  test.each([
    ['he', 'המזח הישן. צילום: עדה רואיז'],
    ['he', 'ילדים על המזח. צילום אילוסטרציה lakepix'],
    ['he', 'ילדים על המזח. צילום אילוסטרציה'],
    ['ar', 'الرصيف القديم. تصوير: عادة رويز'],
    ['ar', 'الرصيف القديم (صورة أرشيفية)'],
    ['fa', 'اسکلهٔ قدیمی. عکس: عادا رویز'],
    ['hi', 'पुराना घाट। फोटो: आदा रूइज़'],
    ['hi', 'पुराना घाट (फाइल फोटो)'],
    ['bn', 'পুরনো ঘাট। ছবি: আদা রুইজ'],
    ['ur', 'پرانا گھاٹ۔ تصویر: عادا روئز'],
    ['vi', 'Bến tàu cũ. Ảnh minh họa'],
  ])('%s: %s', (language, caption) => {
    expect(said(language, `<p>${caption}</p><p>${own(language)}</p>`)).toEqual([own(language)]);
    expect(said(language, `${caption}\n${own(language)}`)).toEqual([own(language)]);
  });

  test.each([
    ['he', 'תערוכת צילום חדשה נפתחת על המזח הישן. צילום המגדלור נמשך שנה שלמה, והתוצאה מרגשת.'],
    ['ar', 'نشر المتحف عن الرصيف القديم صورة أرشيفية.'],
    ['hi', 'पुराने घाट पर मेला लगा। फोटो खींचने वालों की भीड़ रही।'],
  ])('%s: a sentence on pictures stays: %s', (language, line) => {
    expect(said(language, `<p>${line}</p><p>${own(language)}</p>`).join(' ')).toContain(line);
  });
});

describe('who stands where in a picture', () => {
  test.each([
    ['ru', 'Красный паром снова ходит по озеру каждый час.', 'Вот они, слева направо: Ада Руис и Бо Берг.'],
    ['uk', 'Червоний пором знову ходить озером щогодини.', 'Наглядачі зліва направо: Ада Руїс та Бо Берг.'],
    ['bg', 'Червеният ферибот отново пресича езерото всеки час.', 'Отляво надясно: Ада Руис и Бо Берг.'],
    [
      'sv',
      'Den röda färjan går över sjön varje timme igen.',
      'Väktarna från vänster till höger: Ada Ruiz och Bo Berg.',
    ],
    ['da', 'Den røde færge sejler over søen hver time igen.', 'Her er de, fra venstre til højre: Ada Ruiz og Bo Berg.'],
    ['fi', 'Punainen lautta kulkee taas järven yli joka tunti.', 'Vartijat vasemmalta oikealle: Ada Ruiz ja Bo Berg.'],
    ['hu', 'A piros komp újra óránként jár a tavon.', 'Az őrök balról jobbra: Ada Ruiz és Bo Berg.'],
    [
      'ro',
      'Feribotul roșu traversează din nou lacul în fiecare oră.',
      'Paznicii, de la stânga la dreapta: Ada Ruiz și Bo Berg.',
    ],
    ['cs', 'Červený přívoz zase jezdí přes jezero každou hodinu.', 'Hlídači zleva doprava: Ada Ruizová a Bo Berg.'],
    [
      'el',
      'Το κόκκινο φέρι διασχίζει πάλι τη λίμνη κάθε ώρα.',
      'Από αριστερά προς τα δεξιά: η Άντα Ρουίς και ο Μπο Μπεργκ.',
    ],
    ['ca', 'El transbordador vermell torna a creuar el llac cada hora.', 'D’esquerra a dreta: Ada Ruiz i Bo Berg.'],
  ])('is not told without it: %s', (language, text, line) => {
    expect(said(language, `<p>${text}</p><p>${line}</p>`)).toEqual([text]);
  });

  test.each([
    ['ru', 'Слева направо по озеру снова ходит красный паром, а справа налево возвращается синий.'],
    ['uk', 'Зліва направо озером знову ходить червоний пором, а назад повертається синій.'],
    ['sv', 'Från vänster till höger går den röda färjan över sjön varje timme igen.'],
    ['cs', 'Zleva doprava pluje přes jezero červený přívoz, zpátky jede modrý.'],
  ])('where something moves is: %s', (language, line) => {
    expect(said(language, `<p>${line}</p>`)).toEqual([line]);
  });
});
