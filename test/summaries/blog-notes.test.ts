import { describe, expect, test } from 'vitest';
import { cutSentence } from '../../src/summaries/cutting/cut-sentence.ts';
import { opensMore } from '../../src/summaries/sentences/opens-more.ts';
import { said } from './said.ts';

const lead = 'The red ferry crosses the lake every hour again, and carries bikes free of charge.';
const second = 'Her keeper rings the bell at noon and at dusk, whatever the weather says.';

describe('a comment that is spoken of in code', () => {
  test('stays', () => {
    const line =
      'Write a <code>&lt;!--</code> <code>bell</code> <code>--&gt;</code> comment where the list of ferries ends.';
    expect(said('en', `<p>${line}</p><p>${lead}</p>`)[0]).toBe(
      'Write a <!-- bell --> comment where the list of ferries ends.',
    );
  });

  test('goes where it is none', () => {
    expect(said('en', `<p>${lead} &lt;!-- the old bell --&gt;</p><p>${second}</p>`)).toEqual([lead, second]);
  });
});

describe('a note of what was changed, before the text', () => {
  test.each([
    '11/03/2023 Update: I mended some knots, and the mayor has said that the old bell may stay for now.',
    '2023-03-11 Update: I mended some knots, and the mayor has said that the old bell may stay for now.',
    'Update 11/03/2023: I mended some knots, and the mayor has said that the old bell may stay for now.',
    'Update (March 11, 2023): I mended some knots, and the mayor has said that the old bell may stay for now.',
    'Edit 2: I mended some knots, and the mayor has said that the old bell may stay for now.',
    'Edit: I mended some knots, and the mayor has said that the old bell may stay for now.',
    '[Update, 11 March 2023: The mayor has said that the old bell may stay for now.]',
  ])('%s', (note) => {
    expect(said('en', `<p>${note}</p><p>${lead} ${second}</p>`)).toEqual([lead, second]);
  });

  test.each([
    'Update: The red ferry crosses the lake every hour again, and the old bell rings at noon.',
    'Edit the tables of the ferry in the new book, which lies on the quay from Monday on.',
    'Update 3 of the lamp brings a wick that burns for a whole week, and a bell for the fog.',
  ])('but: %s', (first) => {
    expect(said('en', `<p>${first}</p><p>${second}</p>`)[0]).toBe(first);
  });

  test('stays where it is all', () => {
    const note = '11/03/2023 Update: The mayor has said that the old bell may stay for now.';
    expect(said('en', `<p>${note}</p>`)).not.toEqual([]);
  });
});

describe('a sentence that only opens the next', () => {
  test.each([
    'Some quick background on why.',
    'Some background.',
    'First, a bit of context on the old lamps.',
    'Etwas Hintergrund zum alten Boot.',
    'D’abord, un peu de contexte sur le vieux bac.',
    'It’s about time to see what lamps there are on the pier.',
    'It is time to look at the lamps on the pier.',
    '등대에서 있었던 일이다.',
    '지난여름 호수에서 겪은 일입니다.',
    '去年の夏のことでした。',
    '鐘が鳴った翌日に起きた出来事だった。',
    '那是去年冬天的事。',
    '这是三年前的夜里发生的事情。',
    'حالا بریم سراغ چراغی که چند وقت است می‌خواهم از آن بنویسم.',
    'آئیے جھیل کے پرانے چراغوں کو دیکھتے ہیں۔',
    'Anyway, on to the bells!',
    'And now, on to the lamps of the harbour.',
  ])('%s', (line) => {
    expect(opensMore(line)).toBe(true);
  });

  test.each([
    'It is time to light the lamps on the pier again.',
    'Some background noise came from the old bell.',
    '등대를 지키는 것이 그의 일이다.',
    '渡し船の鐘は昔から町のことを知らせてきた。',
    '修灯是守灯人每天的事。',
  ])('but: %s', (line) => {
    expect(opensMore(line)).toBe(false);
  });
});

describe('a title in a frame of its software', () => {
  test.each([
    ['en', 'The old ferry', 'Chapter ‘The old ferry’ added.'],
    ['en', '●The old ferry (and some lamps)', "Chapter '●The old ferry (and some lamps)' added."],
    ['en', 'The old ferry', 'New chapter “The old ferry” has been published.'],
    ['de', 'Die alte Fähre', 'Kapitel „Die alte Fähre“ hinzugefügt.'],
    ['fr', 'Le vieux bac', 'Chapitre « Le vieux bac » ajouté.'],
  ])('%s: %s', (language, title, html) => {
    expect(said(language, `<p>${html}</p>`, { title })).toEqual([]);
  });

  test('but what is said of it stays', () => {
    const line = 'The book “The old ferry” was published in the town of Ellery.';
    expect(said('en', `<p>${line}</p>`, { title: 'The old ferry' })).toEqual([line]);
  });
});

describe('a look back at an earlier post', () => {
  test.each([
    ['vi', 'Ở bài trước chúng ta đã thắp những ngọn đèn trên bến và sửa cái chuông cũ.'],
    ['vi', 'Trong bài viết trước, tôi đã kể về những ngọn đèn trên bến của hồ.'],
    ['id', 'Pada artikel sebelumnya kita sudah menyalakan lampu di dermaga danau.'],
    ['ar', 'في المقال السابق تحدثنا عن المصابيح القديمة على رصيف البحيرة.'],
    ['fa', 'در مطلب قبلی درباره چراغ‌های قدیمی کنار دریاچه نوشتیم.'],
    ['he', 'בפוסט הקודם סיפרתי על הפנסים הישנים שעל המזח.'],
    ['hi', 'पिछले लेख में हमने झील के पुराने दीयों के बारे में जाना था।'],
    ['bn', 'আগের পর্বে আমরা হ্রদের পুরোনো বাতিগুলোর কথা বলেছিলাম।'],
    ['ur', 'پچھلے مضمون میں ہم نے جھیل کے پرانے چراغوں کا ذکر کیا تھا۔'],
    ['th', 'ในบทความที่แล้วเราได้จุดโคมไฟบนท่าเรือของทะเลสาบ'],
  ])('%s: %s', (language, line) => {
    const rest: Record<string, string> = {
      vi: 'Chiếc phà đỏ lại chạy qua hồ mỗi giờ một chuyến và chở xe đạp miễn phí.',
      id: 'Feri merah kembali menyeberangi danau setiap jam dan membawa sepeda tanpa biaya.',
      ar: 'تعبر العبّارة الحمراء البحيرة كل ساعة من جديد، وتنقل الدراجات مجانا.',
      fa: 'قایق قرمز دوباره هر ساعت از دریاچه می‌گذرد و دوچرخه‌ها را رایگان می‌برد.',
      he: 'המעבורת האדומה חוצה שוב את האגם בכל שעה, ונושאת אופניים ללא תשלום.',
      hi: 'लाल नाव फिर से हर घंटे झील पार करती है और साइकिलें मुफ़्त ले जाती है।',
      bn: 'লাল ফেরিটি আবার প্রতি ঘণ্টায় হ্রদ পার হয় এবং বিনামূল্যে সাইকেল নিয়ে যায়।',
      ur: 'سرخ کشتی پھر سے ہر گھنٹے جھیل پار کرتی ہے اور سائیکلیں مفت لے جاتی ہے۔',
      th: 'เรือข้ามฟากสีแดงกลับมาแล่นข้ามทะเลสาบทุกชั่วโมงอีกครั้งและรับจักรยานโดยไม่คิดเงิน',
    };
    expect(said(language, `<p>${line}</p><p>${rest[language]}</p>`)).toEqual([rest[language]]);
  });
});

describe('a list in a flattened text', () => {
  test('its first item does not go on from the colon before it', () => {
    const text = `${lead}\nThe bells of the lake are of three kinds :\n  bells of brass.\n The bells of brass ring at noon, over the whole of the lake.`;
    expect(said('en', text).join(' ')).not.toContain('kinds : bells of brass');
  });
});

describe('headings with the sign of their link', () => {
  test('are parted from a text below them, several in a row, too', () => {
    const text = `Welcome # ${lead}\nLamps of the Pier # Oil # Oil is a fluid that burns in the lamps of the old pier for a week.`;
    expect(said('en', text)).toEqual([lead, 'Oil is a fluid that burns in the lamps of the old pier for a week.']);
  });
});

describe('a sentence that is left open before a quotation', () => {
  const open = 'When we look at the ropes of the lamp we see no knot in them, but if we pull at the last of them';

  test('goes', () => {
    const html = `<p>${lead}</p><p>${open}</p><blockquote>the whole lamp comes down on the pier at once.</blockquote><p>${second}</p>`;
    expect(said('en', html)).toEqual([lead, second]);
  });

  test('stays where it is the first, or no quotation follows', () => {
    const first =
      'The ferry to Ellery runs again from the first of May until the end of the long summer, and carries bikes and lamps free of charge on each day of the week';
    expect(said('en', `<p>${first}</p><blockquote>It runs all day.</blockquote><p>${second}</p>`)[0]).toContain(first);
    expect(said('en', `<p>${lead}</p><p>${first}</p><p>${second}</p>`).join(' ')).toContain(first);
  });
});

describe('a cut ends before a word that leads on', () => {
  test.each([
    [
      'ar',
      'تعبر العبّارة الحمراء البحيرة الكبيرة كل ساعة وتنقل دراجات الزوار القادمين من المدينة القديمة في',
      ' آخر الصيف الطويل',
    ],
    [
      'ar',
      'تعبر العبّارة الحمراء البحيرة الكبيرة كل ساعة وتنقل دراجات الزوار القادمين من المدينة القديمة ومن',
      ' القرى البعيدة عنها',
    ],
    [
      'fa',
      'قایق قرمز دوباره هر ساعت از دریاچه بزرگ می‌گذرد و دوچرخه مسافران شهر قدیمی را با خود',
      ' می‌برد تا پایان تابستان',
    ],
    ['he', 'המעבורת האדומה חוצה שוב את האגם הגדול בכל שעה ונושאת אופניים של אורחי העיר העתיקה על', ' הסיפון הרחב שלה'],
    ['hi', 'लाल नाव फिर से हर घंटे बड़ी झील पार करती है और पुराने शहर से आने वाले मेहमानों की साइकिलें और', ' सामान मुफ़्त ले जाती है'],
    ['bn', 'লাল ফেরিটি আবার প্রতি ঘণ্টায় বড় হ্রদ পার হয় আর পুরোনো শহরের অতিথিদের সাইকেল এবং', ' মালপত্র নিয়ে যায়'],
  ])('%s: %s', (language, beginning, rest) => {
    const cut = cutSentence(`${beginning}${rest}.`, language, (text) => text.length <= beginning.length + 2);
    expect(cut).toMatch(/…$/);
    const last = cut.replace('…', '').split(' ').at(-1);
    expect(['في', 'ومن', 'على', 'על', 'और', 'এবং']).not.toContain(last);
  });
});
