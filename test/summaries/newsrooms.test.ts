import { describe, expect, test } from 'vitest';
import { readPage } from '../../src/pages/read-page.ts';
import { cutSentence } from '../../src/summaries/cut-sentence.ts';
import { said } from './said.ts';

const sentence: Record<string, string> = {
  en: 'The red ferry crosses the lake every hour again, and carries bikes free of charge.',
  ru: 'Красный паром снова каждый час пересекает озеро и бесплатно берёт велосипеды.',
  id: 'Kapal merah kembali menyeberangi danau setiap jam dan membawa sepeda secara gratis.',
  zh: '红色渡船重新每小时横渡湖面一次，自行车也可以免费搭载。',
  ko: '빨간 나룻배가 다시 매시간 호수를 건너며 자전거도 무료로 실어 나르기 시작했다.',
  ja: '赤い渡し船が再び一時間ごとに湖を渡り、自転車も無料で運ぶようになりました。',
};
const own = (language: string): string => sentence[language] ?? '';

describe('where a report was filed', () => {
  test.each([
    ['en', 'Lake City (CNN Business) '],
    ['en', 'Reuters - '],
    ['en', '[Lake FM] Westerby -- '],
    ['en', '[Agency Quay] '],
    ['id', 'Danaunews.com, Danau '],
    ['id', 'Penulis Ada Ruiz | Editor Ben Oakes DANAU, QUAY.com - '],
    ['zh', '见本社湖口8月29日电题：渡船复航的四个看点见本社“见本视点”记者王小明、李大华'],
    ['zh', '见本社湖口12月16日（王小明、李大华）'],
    ['zh', '见本银行消息 '],
    ['zh', '中新社湖口10月8日电 (王小明 李大华)'],
    ['ko', '기뻐하는 사공 [로이터=견본뉴스] 기뻐하는 사공[로이터=견본뉴스] (호수=견본뉴스) 홍길동 기자 = '],
  ])('%s: %s', (language, before) => {
    const rest =
      language === 'zh' && before.endsWith('华') ? '2024年' : language === 'zh' && before.endsWith(' ') ? '近日，' : '';
    expect(said(language, `<p>${before}${rest}${own(language)}</p>`)).toEqual([rest + own(language)]);
  });

  test('behind a standfirst, on its line or within the paragraph', () => {
    const standfirst = 'Мэр города раньше говорил, что паром вернётся только весной следующего года.';
    for (const joint of ['\n', '\n    '])
      expect(said('ru', `${standfirst}${joint}ОЗЁРСК, 22 января. /ТАСС/. ${own('ru')}`)).toEqual([
        standfirst,
        own('ru'),
      ]);
  });

  test('what a picture shows, behind its agency', () => {
    const caption = '[호수=AP/견본뉴스] 나룻배가 19일 호수를 건너고 있다.';
    expect(said('ko', `${own('ko')} ${caption}`)).toEqual([own('ko')]);
  });
});

describe('Japanese and Chinese as they are typed', () => {
  test('a full stop of full width ends a sentence, and is no second one', () => {
    expect(said('ja', '<p>湖で実験を行いました．詳しくは論文に書きました．</p>')).toEqual([
      '湖で実験を行いました．',
      '詳しくは論文に書きました．',
    ]);
    expect(said('ja', '<p>幅は１．５メートルの船です。</p>')).toEqual(['幅は１．５メートルの船です。']);
  });

  test('what is said of a quotation belongs to it, on whatever line', () => {
    const html = '「湖のほとりに住む灯台守さんに20の質問」<br>に答えてみます！';
    expect(said('ja', html)).toEqual(['「湖のほとりに住む灯台守さんに20の質問」に答えてみます！']);
  });

  test('what its source cut off is not closed', () => {
    expect(said('ja', '湖のほとりの灯台守たちは、嵐の夜の見回りの際に灯', { title: '灯台' })[0]).toMatch(/…$/);
    expect(
      said('zh', '去年年底在湖边的书店里看到这本书，再加上朋友推荐的渡船故事这类', { title: '书' })[0],
    ).not.toMatch(/。$/);
  });

  test.each([
    ['ja', 'はじめに '],
    ['ja', '概要 '],
    ['zh', '简介 '],
    ['ja', 'はじめまして。灯台守(@toudai)です。'],
    ['ja', '（画像は湖口テレビ公式ホームページのスクリーンショット）<br>'],
  ])('%s: %s goes', (language, before) => {
    expect(said(language, `<p>${before}${own(language)}</p>`)).toEqual([own(language)]);
  });

  test('an answer without its question goes', () => {
    expect(said('ja', `<p>${own('ja')}</p><p>見本太郎（以下、見本）：僕は船でよく本を読みます。</p>`)).toEqual([
      own('ja'),
    ]);
  });

  test('a teaser that was broken at a width before it was cut off is one', () => {
    expect(said('zh', '湖区会议22日召开，研究拟提请\n十月湖区大会讨论的渡船报告... <a href="/a">[详细]</a>')).toEqual([
      '湖区会议22日召开，研究拟提请十月湖区大会讨论的渡船报告…',
    ]);
  });
});

describe('English as it is typed', () => {
  test('"Instead of" and "because of" lean on nothing before them', () => {
    const text = 'Instead of a ferry the town will buy two small boats. Both are red.';
    expect(said('en', `<p>${text}</p>`)[0]).toBe('Instead of a ferry the town will buy two small boats.');
  });

  test('a curly mark that a straight one closes', () => {
    expect(said('en', '<p>The keeper said that she would not join the “Board of Lamps."</p>')).toEqual([
      'The keeper said that she would not join the “Board of Lamps.”',
    ]);
  });

  test('a mark typed for an apostrophe opens nothing', () => {
    expect(said('en', '<p>Lakeport"s keeper said: "Nobody has asked for oil."</p>')).toEqual([
      'Lakeport’s keeper said: "Nobody has asked for oil."',
    ]);
  });

  test('a name in angles is text', () => {
    const html = '<p>The town sold the pier to <Lake Ferries\nHolding Ltd> for a coin.</p>';
    expect(said('en', html)).toEqual(['The town sold the pier to Lake Ferries Holding Ltd for a coin.']);
  });

  test('what follows a sentence that leans back is no beginning', () => {
    const html =
      '<p>We spent two weeks at the lake, as follows:</p><ul><li>Westerby for four days and a long evening on the pier</li><li>Lakeport for all the rest of it, with two trips on the ferry</li></ul><p>This is a first trip of the common kind. We added the hills to see no boats for a while.</p>';
    expect(said('en', html)[0]).toBe('This is a first trip of the common kind.');
  });

  test('nothing but the answer to a question that is too long is told', () => {
    const question = `This is a page on lamps, so why do I write of ${'ferries and bells and '.repeat(5)}tides?`;
    const answer = `Because they are lit at night, ${'and rung at noon, '.repeat(6)}and nobody knows by whom.`;
    const html = `<p>${question} ${answer} ${own('en')}</p>`;
    expect(said('en', html)).toEqual([own('en')]);
  });

  test.each([
    'Check out their article about lamps!',
    'If you look for the winners, you can find them at the bottom of this piece.',
    'Lake Houses Vol. II - No. 12, 15 January 1927.',
    'Notes WIP, as with most of this site’s content',
    'Get the exclusive QuayVPN deal here → quayvpn.example.com/lamp',
  ])('%s goes', (line) => {
    expect(said('en', `<p>${own('en')}</p><p>${line}</p>`)).toEqual([own('en')]);
  });

  test('an author’s own short version counts as text', () => {
    const html = `<blockquote><p>TL;DR: I built a very small lamp from scratch, for very small boats that have no room for oil.</p></blockquote><p>In <a href="/a">my last post</a>, I told how I planned it. It is seen as the smallest lamp of the lake.</p>`;
    expect(said('en', html)[0]).toBe(
      'I built a very small lamp from scratch, for very small boats that have no room for oil.',
    );
  });
});

describe('other languages', () => {
  test('one side of a matter waits for the other', () => {
    const both = 'D’un côté, il y a le vieux bac. De l’autre, il y a le pont.';
    expect(said('fr', `<p>${both} Le lac est calme.</p>`)[0]).toBe(both);
  });

  test('words between two quotations make a sentence of them', () => {
    const html = '<p>"Il porto è pronto" e prevede per l’estate "tre barche nuove". Lo sottolinea la guardiana.</p>';
    expect(said('it', html)[0]).toBe('"Il porto è pronto" e prevede per l’estate "tre barche nuove".');
  });

  test('a last sentence without its stop is told, one that was cut off is not', () => {
    expect(said('ru', 'Мэр города приехал встретить паром. Но туда его не пустили')).toEqual([
      'Мэр города приехал встретить паром.',
      'Но туда его не пустили.',
    ]);
  });

  test('a call within a name ends no sentence', () => {
    const text = 'Bei KLAR!Text lernen Kinder, wie man über Fähren schreibt.';
    expect(said('de', `<p>${text}</p>`)).toEqual([text]);
  });

  test('a subordinate clause is no beginning of a post', () => {
    const text =
      'Se já era improvável que a velha balsa vermelha voltasse a atravessar o lago neste inverno, agora o porto decidiu vendê-la.';
    expect(cutSentence(text, 'pt', (part) => part.length <= 80)).toBe('');
  });

  test('two blanks around a sign part nothing', () => {
    expect(said('pt', 'Acompanhe tudo sobre o jogo Porto-PB  x  Lago: fotos, vídeos e lances da partida.')).toEqual([
      'Acompanhe tudo sobre o jogo Porto-PB x Lago: fotos, vídeos e lances da partida.',
    ]);
  });
});

test('a page in a file that names its address without a scheme has one', async () => {
  const html =
    '<!doctype html><html><head><title>Lamps</title><link rel="canonical" href="//quay.example/lamps"></head><body><p>Text</p></body></html>';
  const page = await readPage(new TextEncoder().encode(html), { url: 'file:///tmp/a.html', contentType: null });
  expect(page).toMatchObject({ canonical: 'https://quay.example/lamps' });
});
