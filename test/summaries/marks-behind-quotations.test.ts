import { describe, expect, test } from 'vitest';
import { said } from './said.ts';

describe('a mark that stands right behind a quotation', () => {
  test.each([
    ['ar', 'سأل الصبي قبطان العبارة: "من يدق الجرس؟"، فأجاب: "الريح أحيانا".'],
    ['fa', 'پسر از ناخدا پرسید: «زنگ را که می‌زند؟»، و او گفت: «گاهی باد».'],
    ['ur', 'ملاح نے کہا، ’’گھنٹی ہوا بھی بجاتی ہے۔‘‘ پھر وہ خاموش ہو گیا۔'],
  ])('%s: stays there', (language, text) => {
    expect(said(language, `<p>${text}</p>`, { title: 'x' }).join(' ')).toBe(text);
  });
});

test('what begins with the name of a button in quotation marks is no call', () => {
  const sentence = '"กดติดตามด้วยนะ" คนเรือพูดกับนกนางนวลที่บินตามเรือข้ามฟากทุกเช้า';
  expect(said('th', `<p>${sentence}</p>`, { title: 'x' })).toEqual([sentence]);
  const lead = 'เรือข้ามฟากสีแดงกลับมาข้ามทะเลสาบทุกชั่วโมงและบรรทุกจักรยานฟรี';
  expect(said('th', `<p>${lead}</p><p>อย่าลืมกดติดตามช่องของเรา</p>`, { title: 'x' })).toEqual([lead]);
});

test('a long quotation is closed where its first sentences are told', () => {
  const told =
    "Ada Ruiz writes \"The three owners of the lamp exchange have pled guilty to smuggling oil in the court of the lake. The service is based in Celt, but the owners live in Alda. They are not in prison yet, but face years of it, and millions in fines. The exchange itself, which has weighed oil at the pier for a hundred years, is open again. The first of them said that 'smuggling will not be borne,' and promised to mend the exchange so that no barrel of oil passes through it unseen by the keepers of the lake.";
  const [first] = said(
    'en',
    `<p>${told} He says, too, that it has more oil in a quarter than all others together."</p>`,
  );
  expect(first).toMatch(/^Ada Ruiz writes "The three owners .* is open again\."$/);
});
