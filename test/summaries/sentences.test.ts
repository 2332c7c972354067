import { expect, test } from 'vitest';
import { splitSentences } from '../../src/summaries/sentences.ts';

test.each([
  ['en', ['Dr. Smith met J. K. Roe at 5 p.m. on Jan. 5.', 'It cost $3.50.', 'The U.S. is big.']],
  ['en', ['We use ASP.NET and v2.0.1 daily.', '“I know. I said so,” he added.', 'Yahoo! is fun.']],
  ['fr', ['« Je suis là. Oui ! » a-t-il dit.', 'M. Dupont arrive.']],
  ['de', ['Am 3. Mai kam Dr. Müller z. B. nach Berlin.', '„Das ist gut. Sehr gut“, sagte er.']],
  ['es', ['El Sr. Pérez vive en EE. UU. desde 2010.', '¿Quién?']],
  ['pl', ['To jest prof. Kowalski.', 'Mieszka przy ul. Długiej.']],
  ['es', ['Lo dijo el alcalde.', 'Nació en EE. UU.']],
  ['pl', ['Wydali album pt. “Latarnie”.', 'Kosztuje 20 zł.']],
  ['nl', ['Dat zijn bijv. Delft en Gouda.', 'Meer niet.']],
  ['ru', ['В 2020 г. он уехал.', '«Да. Нет», — сказал он.']],
  ['el', ['Τι κάνεις;', 'Καλά.']],
  ['hi', ['यह एक वाक्य है।', 'यह दूसरा है।']],
  ['ar', ['هذا هو.', 'ما هذا؟', 'نعم!']],
])('sentences of %s are whole', (language, sentences) => {
  expect(splitSentences(sentences.join(' '), language)).toEqual(sentences);
});

test('Japanese and Chinese quotations stay in their sentences', () => {
  expect(splitSentences('今日は晴れ。「そうですね。」と彼は言った。明日は雨。', 'ja')).toEqual([
    '今日は晴れ。',
    '「そうですね。」と彼は言った。',
    '明日は雨。',
  ]);
});

test('sentences without a space between them are two', () => {
  expect(splitSentences('It has ended.The next begins.', 'en')).toEqual(['It has ended.', 'The next begins.']);
});

test('a paragraph without end is read to its end, and no sentence of it is torn', () => {
  const sentence = (n: number) => `On day ${n} the ferry took ${n * 3} bicycles and a dog over to Port Ellery.`;
  const sentences = Array.from({ length: 120 }, (_, n) => sentence(n + 1));
  expect(splitSentences(sentences.join(' '), 'en')).toEqual(sentences);
  const eastern = Array.from({ length: 400 }, (_, n) => `第${n + 1}日に船は湖を渡った。`);
  expect(splitSentences(eastern.join(''), 'ja')).toEqual(eastern);
});

test('a sentence without end is parted between words, else between characters, and nothing of it is lost', () => {
  const words = Array.from({ length: 1500 }, (_, n) => `word${n}`).join(' ');
  expect(splitSentences(words, 'en').join(' ')).toBe(words);
  const family = '👨‍👩‍👧‍👦'.repeat(600);
  const parts = splitSentences(`a${family}`, 'en');
  expect(parts.join('')).toBe(`a${family}`);
  for (const part of parts) expect(part).toMatch(/^a?(?:👨‍👩‍👧‍👦)+$/u);
});
