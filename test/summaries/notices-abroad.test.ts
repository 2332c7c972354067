import { describe, expect, test } from 'vitest';
import { said } from './said.ts';

test.each([
  ['bn', 'বিনা অনুমতিতে ঘাটে নৌকা বাঁধা বেআইনি বলে জানিয়েছে জেলা প্রশাসন।'],
  ['hi', 'झील में बिना अनुमति के नौका चलाना प्रतिबंधित है, प्रशासन ने बताया।'],
  ['ur', 'جھیل میں بغیر اجازت کشتی چلانا ممنوع ہے، انتظامیہ نے بتایا۔'],
  ['id', 'Dilarang mengambil ikan di danau tanpa izin, kata penjaga perahu merah itu.'],
  ['vi', 'Cấm sử dụng đèn trên phà khi chưa được phép, người giữ bến nói hôm qua.'],
  ['th', '15 ส.ค. 2565 เป็นวันที่เรือข้ามฟากสีแดงกลับมาข้ามทะเลสาบทุกชั่วโมงอีกครั้ง'],
  ['id', 'Perahu merah kembali menyeberangi danau setiap jam--dan lampunya menyala lagi.'],
])('what is forbidden at a lake, and what happened on a day, is told: %s: %s', (language, line) => {
  expect(said(language, `<p>${line}</p>`, { title: 'Quay 52' })).toEqual([line]);
});

test.each([
  ['en', 'Readers expressed their views on the red ferry in letters to the newspaper of Ellery.'],
  ['en', 'The letters of the keeper reflect what the fishermen think of the new lamp.'],
  ['de', 'Die Leserbriefe zur roten Fähre geben der Redaktion seit Wochen viel zu tun.'],
  ['es', 'El diario publica desde hoy las cartas que el farero escribió a la redacción.'],
  ['en', 'This story of the lake was written for children and read to members of the club.'],
  ['de', 'Dieser Beitrag zum Bau der Brücke wird von den Mitgliedern im Verein gezahlt.'],
  ['fr', 'Réservé aux piétons depuis lundi, le vieux pont du lac ne prend plus de vélos.'],
  ['en', 'Children now read on the red ferry, and the bell rings when a story ends.'],
  ['en', 'The keeper has been approached by three towns that want to buy his old lamp.'],
  ['en', 'The clerk reserved all rights in the old lamp for the town and its harbour.'],
  ['de', 'Unterstützt wird der Bau der neuen Fähre vom Land und von der Gemeinde am See.'],
])('what is said of letters, members and rights is told: %s: %s', (language, line) => {
  expect(said(language, `<p>${line}</p>`, { title: 'Quay 52' })).toEqual([line]);
});

describe('what the law of Russia has an editor note of whom a report names', () => {
  const text = 'Команда с озера научила роботов мыть окна маяка, и теперь их видно издалека.';

  test.each([
    'Компания Falken признана экстремистской; её деятельность в России запрещена.',
    '* Организация «Фалькен» признана экстремистской и запрещена в РФ.',
    'Соцсеть Falken признана в России экстремистской организацией и запрещена на территории Российской Федерации.',
    '*«Фалькен» признан нежелательной организацией, его деятельность запрещена в России.',
  ])('%s', (line) => {
    expect(said('ru', `<p>${text}</p><p>${line}</p>`)).toEqual([text]);
    expect(said('ru', `<p>${text}<br>${line}</p>`)).toEqual([text]);
  });

  test.each([
    'Суд в Зареченске признал общество «Фалькен» экстремистским и запретил его в России.',
    'Организация «Фалькен» признана экстремистской решением суда и с 5 мая запрещена в России.',
    'Игра «Фалькен» признана лучшей игрой года, а её продажа запрещена в школах.',
  ])('a report of it is told: %s', (line) => {
    expect(said('ru', `<p>${line}</p>`)).toEqual([line]);
  });
});
