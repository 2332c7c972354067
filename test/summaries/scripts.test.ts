import { describe, expect, test } from 'vitest';
import { splitSentences } from '../../src/summaries/sentences.ts';
import { summarise } from '../../src/summaries/summarise.ts';
import type { Article } from '../../src/summaries/summary.ts';

const article = (language: string, html: string, fields: Partial<Article> = {}): Article => ({
  title: '',
  html,
  excerpts: [],
  language,
  authors: [],
  categories: [],
  siteName: null,
  url: 'https://harbour.example/1',
  ...fields,
});
const said = (language: string, html: string, fields: Partial<Article> = {}): string[] =>
  summarise(article(language, html, fields)).sentences;

describe('sentences of scripts without capitals or blanks', () => {
  test.each([
    [
      'ko',
      '배는 다시 호수를 건넌다.선장은 종이 무엇을 위한 것인지 설명했다.',
      ['배는 다시 호수를 건넌다.', '선장은 종이 무엇을 위한 것인지 설명했다.'],
    ],
    ['ko', '그는 "배가 다시 건너요." 하고 말했다.', ['그는 "배가 다시 건너요." 하고 말했다.']],
    [
      'en',
      'We enjoy the ferry... on the lake, and it rings. It sails.',
      ['We enjoy the ferry... on the lake, and it rings.', 'It sails.'],
    ],
    ['ko', '배열의 길이는 정해져 있다. slice는 다르다.', ['배열의 길이는 정해져 있다.', 'slice는 다르다.']],
    [
      'th',
      'เรือข้ามฟากที่ ต.ตัวอย่าง อ.เมือง จ.สมมติ เปิดอีกครั้งวันที่ 3 ส.ค. หลังปิดไปสองปี',
      ['เรือข้ามฟากที่ ต.ตัวอย่าง อ.เมือง จ.สมมติ เปิดอีกครั้งวันที่ 3 ส.ค. หลังปิดไปสองปี'],
    ],
  ])('%s: %s', (language, text, sentences) => {
    expect(splitSentences(text, language)).toEqual(sentences);
  });
});

describe('lines and stops', () => {
  test('a line that its source broke at a width goes on without a blank; a short one was broken by its author', () => {
    expect(
      said(
        'zh',
        '<p>渡船在两年前的大火里失去了发动机和钟，今天它又一次\n横渡<b>湖面</b>，孩子们唱一首歌就能上船。</p>',
      ),
    ).toEqual(['渡船在两年前的大火里失去了发动机和钟，今天它又一次横渡湖面，孩子们唱一首歌就能上船。']);
    expect(said('ja', '<p>船が戻った\n湖は静かだ。</p>')).toEqual(['船が戻った 湖は静かだ。']);
  });

  test('a full-width comma ends no paragraph', () => {
    expect(said('zh-TW', '<p>假期的最後一天，我們坐上渡船，</p><p>在湖上看了整個下午的雲！</p>')).toEqual([
      '假期的最後一天，我們坐上渡船，在湖上看了整個下午的雲！',
    ]);
    expect(said('zh', '<p>假期的最后一天，我们坐上渡船，</p>')).toEqual(['假期的最后一天，我们坐上渡船。']);
  });

  test('the stop that is supplied is the one of most of the sentence', () => {
    expect(said('zh', '<p>今天我们把湖上的旧渡船改名为 Lake Ferry Number One</p>')).toEqual([
      '今天我们把湖上的旧渡船改名为 Lake Ferry Number One。',
    ]);
    expect(said('th', '<p>เรือข้ามฟากลำใหม่ของทะเลสาบมีชื่อว่า Lake Ferry 2000</p>')).toEqual([
      'เรือข้ามฟากลำใหม่ของทะเลสาบมีชื่อว่า Lake Ferry 2000',
    ]);
  });

  test('an ornament at the end is no word that wants a stop', () => {
    expect(said('ja', '<p>湖の船がもうすぐ戻ってきますのでぜひ見てください♡ʾʾ</p>')).toEqual([
      '湖の船がもうすぐ戻ってきますのでぜひ見てください♡ʾʾ',
    ]);
  });

  test('a line that is only a quantity is none', () => {
    expect(said('ja', '<p>湖の水は去年よりずっと深くなりました。</p><p>5cm</p><p>100 ml</p>')).toEqual([
      '湖の水は去年よりずっと深くなりました。',
    ]);
  });
});

test('a sentence with two quotations and the words between them is no mere quotation', () => {
  const lead = '「湖の鐘」と名付けられた船が十二日に港を出て、船長は無線で「帰ってきた」。';
  expect(said('ja', `<p>${lead}</p><p>乗客は三十人で、みんな歌いながら二時間の船旅を楽しんだ。</p>`)[0]).toBe(lead);
  const told = '「湖鐘」號今天首航，船長興奮地寫下，「我是湖上的船長。」乘客則說：「我從島上來，我要回島上去。」';
  expect(
    said('zh-TW', `<p>${told}</p><p>今天的首航雖然一度遇上大霧，最終仍然在兩小時之內抵達對岸的碼頭。</p>`)[0],
  ).toBe(told);
});
