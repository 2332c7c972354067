import { describe, expect, test } from 'vitest';
import { fitText } from '../../src/composing/fit-text.ts';
import { parseTemplate } from '../../src/composing/template.ts';
import { cutText } from '../../src/summaries/cutting/cut.ts';
import { said } from './said.ts';

const cut = (language: string, sentence: string, count: number): string =>
  cutText({ sentences: [sentence], language }, (text) => [...text].length <= count);

describe('a sentence whose verb stands last', () => {
  test.each([
    [
      'fa',
      'قایق سرخ که از معدود قایق های دریاچه است، اخیرا فرصتی را فراهم کرده تا کودکان بتوانند در جشن زنگ ها در اسکله کهنه شرکت کنند',
      105,
      'قایق سرخ که از معدود قایق های دریاچه است، اخیرا فرصتی را فراهم کرده…',
    ],
    [
      'hi',
      'लाल नौका हर घंटे झील पार करती है और घंटी पुल पर दो बार बजती है जिसे सुनकर गाँव के बच्चे घाट पर आते रहते हैं',
      85,
      'लाल नौका हर घंटे झील पार करती है और घंटी पुल पर दो बार बजती है…',
    ],
    [
      'ur',
      'کشتی ہر گھنٹے جھیل پار کرتی ہے اور گھنٹی پل پر دو بار بجتی ہے جسے سن کر گاؤں کے بچے گھاٹ پر آتے رہتے ہیں',
      80,
      'کشتی ہر گھنٹے جھیل پار کرتی ہے اور گھنٹی پل پر دو بار بجتی ہے…',
    ],
  ])('is cut behind a verb: %s', (language, sentence, count, told) => {
    expect(cut(language, sentence, count)).toBe(told);
  });

  test('is not cut behind a verb that leads on to what comes next', () => {
    const sentence =
      'قایق سرخ هر ساعت از دریاچه می گذرد ویژگی جالب آن این است که بعد از هر سفر زنگ کهنه اسکله دو بار نواخته می شود';
    expect(cut('fa', sentence, 75)).not.toMatch(/است…$/u);
  });

  test('makes way for the title where it has not come to any verb', () => {
    const sentence =
      'جھیل پارٹی کے ڈپٹی سیکرٹری ملک آدا روئز صدر بین اوکس رابطہ سیکرٹری جین رو اور گھاٹ کے نگران نے پرانے پل کے دفتر میں مشترکہ پریس کانفرنس کرتے ہوئے کہا کہ کشتی ہر گھنٹے چلے گی۔';
    const fitted = (title: string): string =>
      fitText({
        parts: parseTemplate('{title}\n\n{summary}').parts,
        fields: { title, url: null, author: '', site: '', category: '', date: '' },
        summary: { sentences: [sentence], paragraphStarts: [true], language: 'ur' },
        tags: [],
        fits: (text) => text.length <= 130,
        summaryMost: 300,
      }).text;
    expect(fitted('کشتی ہر گھنٹے چلے گی')).toBe('کشتی ہر گھنٹے چلے گی');
    expect(fitted('')).toMatch(/…$/u);
  });
});

test('of a quotation that a colon announces the first sentences are told', () => {
  const sentence =
    'בדיון שהתקיים הבוקר על המעבורת יו"ר מועצת האגם עדה רואיז מסרה: "המעבורת האדומה תשוב לחצות את האגם מדי שעה ותישא אופניים. הפעמון יצלצל פעמיים בכל יום. המנורה תידלק בערב".';
  expect(cut('he', sentence, 140)).toBe(
    'בדיון שהתקיים הבוקר על המעבורת יו"ר מועצת האגם עדה רואיז מסרה: "המעבורת האדומה תשוב לחצות את האגם מדי שעה ותישא אופניים."',
  );
});

test('a Thai sentence is not cut behind an abbreviation whose name goes on', () => {
  const sentence = 'เรือข้ามฟากสีแดงกลับมาข้ามทะเลสาบทุกชั่วโมงแล้ว ผู้ดูแลท่าเรือกล่าวพร้อมผู้ว่าฯ อาดาที่สะพานเก่าในวันนี้';
  expect(cut('th', sentence, 85)).not.toMatch(/ฯ…$/u);
});

test('a caption goes before the report that names its paper', () => {
  const caption =
    'PERAHU MERAH - Penjaga Dermaga Lama Ada Ruiz jelang peresmian perahu di tepi danau, Senin (21/7/2025). Ada Ruiz siap berlayar.';
  const report =
    'Penjaga Dermaga Lama, Ada Ruiz, menyatakan kesiapannya membawa perahu merah menyeberangi danau setiap jam.';
  expect(
    said(
      'id',
      `<p>${caption}</p><p>Laporan Wartawan KabarDanau.com, Ben Oakes</p><p>KABARDANAU.COM, DANAU – ${report}</p>`,
      {
        title: 'Perahu merah siap berlayar lagi',
      },
    ),
  ).toEqual([report]);
});
