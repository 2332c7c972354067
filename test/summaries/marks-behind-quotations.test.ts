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
