import { expect, test } from 'vitest';
import { splitSentences } from '../../src/summaries/sentences/sentences.ts';

test.each([
  ['en', ['Dr. Smith met J. K. Roe at 5 p.m. on Jan. 5.', 'It cost $3.50.', 'The U.S. is big.']],
  ['en', ['We use ASP.NET and v2.0.1 daily.', '“I know. I said so,” he added.', 'Yahoo! is fun.']],
  ['en', ['If harbour.lamps.Lamp is lit, the quay opens.', 'Compare with ==, !=, and <.', 'It is dark.']],
  ['en', ['We had to cut a 3.1.1.Final release, too.', 'Use 2.0.Beta1 of the bell.', 'The pier is at km 3.1.']],
  ['it', ['Ho parlato con il guardiano…', 'Ma questo non vale, direte voi.']],
  ['tr', ['Liman… Düzenin ve ışığın yeri olarak bilinir.', 'Öyle değil.']],
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

test.each([
  ['de', 'Der Steg kostet rd. 5 Mio. Euro inkl. Geländer.'],
  ['fr', 'Le bac traverse en env. 12 minutes.'],
  ['es', 'La barca lleva aprox. 30 personas por la Avda. Mayor.'],
  ['it', 'La dott.ssa Neri abita al n. 10.'],
  ['pt', 'O barco sai às 5 da R. Nova, n. 12, desde o séc. XX.'],
  ['nl', 'De pont kost plm. 3 euro voor mevr. Jansen en dhr. Pool.'],
  ['sv', 'Färjan går kl. 6 enl. Hamnverket.'],
  ['da', 'Færgen koster f.eks. 20 kr. iflg. Havnen.'],
  ['pl', 'O godz. 6 prom zabiera ok. 40 osób pod most św. Anny.'],
  ['pl', 'Prom stoi przy Al. Sikorskiego, a łódź przy nabrzeżu.'],
  ['cs', 'Přívoz vede Ing. Jan Malý, Ph.D., tzv. kapitán.'],
  ['hu', 'A komp kb. 30 embert visz, vö. Dr. Nagy könyvét.'],
  ['ro', 'Bacul ia aprox. 30 de oameni de pe str. Mare nr. 5, spune dl. Ionescu.'],
  ['ru', 'Паром берёт ок. 30 человек, говорит проф. Петров.'],
  ['uk', 'Пором стоїть біля церкви Св. Анни, а човен біля мосту.'],
  ['ru', 'Паром стоит у церкви Св. Анны, а лодка у моста.'],
  ['uk', 'Пором бере бл. 30 людей, каже проф. Коваль із м. Новоград.'],
  ['tr', 'Vapur yakl. 30 kişi alır, diyor Doç. Ayşe Kaya.'],
  ['el', 'Το πλοίο παίρνει περ. 30 άτομα από την οδ. Μεγάλη αρ. 5.'],
  ['id', 'Feri itu berangkat dari Jl. Baru No. 5.'],
  ['vi', 'Phà chạy từ TP. Mới, theo PGS. TS. An.'],
  ['he', 'המעבורת של פרופ. כהן יוצאת בשש.'],
])('an abbreviation ends no sentence of %s', (language, sentence) => {
  expect(splitSentences(sentence, language)).toEqual([sentence]);
});

test.each([
  ['ru', ['Паром построили в 1890 г.', 'Сегодня он стоит.']],
  ['pl', ['Prom zbudowano w 1890 r.', 'Dziś stoi.']],
  ['de', ['Die Fähre legt um 6 Uhr ab.', 'Danach ist Ruhe.']],
  ['en', ['It has bells, ‘lamps’, etc.', 'The keeper counts them.', 'Piers etc. Ada Roe painted, too.']],
  ['de', ['Es gibt Boote, Lampen usw.', 'Die Wirtin zählt sie.', 'Stege usw. Ada Roth malte.']],
  ['it', ['Ci sono barche, lampade ecc.', 'La guardiana le conta.']],
  ['pl', ['Są łodzie, lampy itd.', 'To latarnik je liczy.']],
])('a year, an hour or "and so on" may end one of %s', (language, sentences) => {
  expect(splitSentences(sentences.join(' '), language)).toEqual(sentences);
});

test.each([
  ['‘이번에는 꼭 타 보자. 종소리도 들어 보자.’', '이런 마음으로 배에 올랐다.'],
  ["'이번에는 꼭 타 보자. 종도 치자. 등대도 보자.'", '이런 마음으로 배에 올랐다.'],
  ["그는 '이 배를 타 보자. 종소리도 들어 보자.'라고 말했다.", '배는 떠났다.'],
  ["'90년대에 배를 샀다.", "그 뒤 '95년에 팔았다."],
])('what Koreans say or think in single marks stays together: %s', (quoted, next) => {
  expect(splitSentences(`${quoted} ${next}`, 'ko')).toEqual([quoted, next]);
});

test('Japanese and Chinese quotations stay in their sentences', () => {
  expect(splitSentences('今日は晴れ。「そうですね。」と彼は言った。明日は雨。', 'ja')).toEqual([
    '今日は晴れ。',
    '「そうですね。」と彼は言った。',
    '明日は雨。',
  ]);
});

test.each([
  'How LampWatch.Me found the ferry that nobody had missed.',
  'The quay is lit by HarbourLights.App since May.',
])('a name with capitals within goes on behind its point: %s', (sentence) => {
  expect(splitSentences(sentence, 'en')).toEqual([sentence]);
});

test.each([
  ['We rowed with McEllery.The lamp was lit.', ['We rowed with McEllery.', 'The lamp was lit.']],
  ['We tried LampWatch.It rang twice.', ['We tried LampWatch.', 'It rang twice.']],
])('a sentence may end with a name and lack its space: %s', (text, sentences) => {
  expect(splitSentences(text, 'en')).toEqual(sentences);
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

test.each([
  ['pt', ['O sino toca de novo! :)', 'E é fácil de ouvir.']],
  ['en', ['The lamp is lit. ;-)', 'We row.', 'It rains :(']],
  ['ja', ['鐘が鳴らない :( と言った。', '船は出た。']],
])('an emoticon belongs to the sentence before it, and opens nothing (%s)', (language, sentences) => {
  expect(splitSentences(sentences.join(language === 'ja' ? '' : ' '), language)).toEqual(sentences);
});

test.each([
  ['fa', 'چراغ نسخه ۲۲.۰۴ روشن است.'],
  ['ar', 'المنارة في إصدار ٢٢.٠٤ مضاءة.'],
  ['hi', 'दीपक का संस्करण २२.०४ जलता है।'],
  ['bn', 'বাতির সংস্করণ ২২.০৪ জ্বলে।'],
  ['th', 'โคมไฟรุ่น ๒๒.๐๔ สว่าง'],
])('a point within a number ends no sentence of %s', (language, sentence) => {
  expect(splitSentences(sentence, language)).toEqual([sentence]);
});
