import { describe, expect, test } from 'vitest';
import { splitSentences } from '../../src/summaries/sentences/sentences.ts';
import { unitsOf } from '../../src/summaries/sentences/units.ts';
import { said } from './said.ts';

describe('marks of quotations', () => {
  test('a question that its source cut off behind its words is closed', () => {
    const asked =
      'Anak-anak di dermaga selalu bertanya setiap kali perahu lewat, “Loh, siapa yang membunyikan lonceng?';
    expect(unitsOf(asked, 'id')).toEqual([`${asked}”`]);
  });

  test('a lone mark between blanks goes, and the pairs around it stay', () => {
    expect(unitsOf('เรือสามลำชื่อ “ทับทิม” “ระฆัง” และ “ตะเกียง” ” กลับมาข้ามทะเลสาบ', 'th')).toEqual([
      'เรือสามลำชื่อ “ทับทิม” “ระฆัง” และ “ตะเกียง” กลับมาข้ามทะเลสาบ',
    ]);
  });

  test.each([
    [
      'de',
      'Die Stadt holte das Boot „Roter Rubin" am Montag aus dem Hafen.',
      'Die Stadt holte das Boot „Roter Rubin“ am Montag aus dem Hafen.',
    ],
    ['pl', 'Miasto zabrało łódź „Rubin 2" z portu.', 'Miasto zabrało łódź „Rubin 2” z portu.'],
    ['de', 'Der Wärter rief: „Das Boot kommt."', 'Der Wärter rief: „Das Boot kommt.“'],
  ])('what a low mark opened a straight one closes: %s %s', (language, lead, set) => {
    const next = 'Am Ufer brennen alle Lampen.';
    expect(unitsOf(`${lead} ${next}`, language)).toEqual([set, next]);
  });

  test('a straight pair behind a low one stays as it is, and inches do', () => {
    const text = 'Die Glocke „Rubin“ ("die rote") misst 15" und klingt „tief“.';
    expect(unitsOf(text, 'de')).toEqual([text]);
  });
});

test('a Thai abbreviation in marks of quotation ends no sentence', () => {
  const text = 'ผู้ดูแลเรือจับหมายเลขได้เบอร์ 11 “กกส.” ขอเวลา 7 วันก่อนเปิดท่าเรือ';
  expect(splitSentences(text, 'th')).toEqual([text]);
});

test('the lines of a poem that goes on end without their comma', () => {
  const lines = ['کشتی جھیل میں ہے،', 'گھنٹی پل پر ہے،', 'چاندنی راتوں میں', 'گاتی ہے نظم،'];
  expect(said('ur', `<p>${lines.join('<br>')}</p>`, { title: 'نظم' }).join(' ')).toMatch(/نظم…$/u);
});

test.each([
  ['vi', 'Các bến phà được liệt kê bên dưới hiện không còn mở cửa trong mùa đông này.'],
  ['id', 'Jadwal perahu merah yang tercantum di bawah ini berlaku mulai bulan depan.'],
  ['id', 'Buku kunci dermaga berisi yang berikut ini.'],
  ['id', 'Jadwal lonceng adalah sebagai berikut.'],
  ['hi', 'नीचे दिए गए घाटों पर अब नौका नहीं रुकेगी।'],
  ['ur', 'نیچے دیے گئے گھاٹوں پر اب کشتی نہیں رکے گی۔'],
])('what is listed below is not announced: %s: %s', (language, line) => {
  const own: Record<string, string> = {
    vi: 'Chiếc phà đỏ lại băng qua hồ mỗi giờ một chuyến và chở xe đạp miễn phí.',
    id: 'Kapal merah kembali menyeberangi danau setiap jam dan membawa sepeda secara gratis.',
    hi: 'लाल नौका फिर से हर घंटे झील पार करती है और साइकिलें मुफ़्त ले जाती है।',
    ur: 'کشتی کئی سال بعد آج صبح پہلی بار جھیل پار کر کے دوسرے کنارے پہنچ گئی ہے۔',
  };
  expect(said(language, `<p>${line}</p><table><tr><td>12</td></tr></table><p>${own[language]}</p>`)).toEqual([
    own[language],
  ]);
});

describe('signs that were links', () => {
  test('go with their brackets', () => {
    const link = '<a href="https://quay.example/1">+</a>';
    expect(said('fa', `<p>دربارهٔ قایق‌های دریاچه چند بار (${link} و ${link} و ${link} )هم نوشته‌ام.</p>`)).toEqual([
      'دربارهٔ قایق‌های دریاچه چند بار هم نوشته‌ام.',
    ]);
    expect(said('en', `<p>We wrote of the lamps of the lake (${link}, ${link}) before the winter.</p>`)).toEqual([
      'We wrote of the lamps of the lake before the winter.',
    ]);
  });

  test('one that says something stays', () => {
    const line = 'The lamps of the lake have two poles, a cold one (-) and a warm one (+), which the keeper checks.';
    expect(said('en', `<p>${line}</p>`)).toEqual([line]);
  });
});

describe('a sentence that says the one before it again', () => {
  test.each([
    [
      'en',
      'The old red ferry crosses the lake of the keepers again on Monday.',
      'The ferry crosses the lake of the keepers again on Monday.',
    ],
    [
      'fa',
      'قایق سرخ گرفتار در باران با تلاش نگهبانان دریاچهٔ کوچک به اسکله رسید.',
      'قایق سرخ گرفتار در باران با تلاش نگهبانان به اسکله رسید.',
    ],
  ])('%s: is told once', (language, first, again) => {
    const next = language === 'en' ? 'Bikes ride free of charge.' : 'دوچرخه‌ها رایگان سوار می‌شوند.';
    expect(said(language, `<p>${first} ${again} ${next}</p>`)).toEqual([first, next]);
  });

  test('one that says something else stays', () => {
    const [first, next] = [
      'The ferry crosses the lake on Monday and on Friday.',
      'The ferry crosses the lake on Sunday.',
    ];
    expect(said('en', `<p>${first} ${next}</p>`)).toEqual([first, next]);
  });
});

test('a pause before what takes it back ends no sentence', () => {
  for (const [language, line] of [
    ['ar', 'هذا ليس مجرّد جرس... بل ذاكرة البحيرة كلها.'],
    ['fa', 'این تنها یک ناقوس نیست... بلکه یاد همهٔ دریاچه است.'],
    ['he', 'זה לא סתם פעמון... אלא הזיכרון של כל האגם.'],
  ] as const)
    expect(splitSentences(line, language)).toEqual([line]);
});
