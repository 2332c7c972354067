import { expect, it } from 'vitest';
import { summarise } from '../../src/summaries/summarise.ts';
import { article, said } from './said.ts';

it.each([
  ['zh', '记录一下修旧灯时碰到的问题，以后修起来方便些 W(￣_￣)W'],
  ['zh', '湖上的人们你们好，这是钟楼的第一篇文章 o(*￣︶￣*)o'],
  ['ja', '灯台のランプを磨く仕事は三日しか続きませんでした(T_T)'],
  ['ja', '今夜も湖の鐘を鳴らしに行ってきます(・∀・)ノ'],
  ['ko', '호수의 종을 다시 울리러 나룻배를 타고 간다 (^_^)'],
])('sets no stop behind a face of signs (%s, %s)', (language, text) => {
  expect(said(language, `<p>${text}</p>`)).toEqual([text]);
});

it.each([
  ['zh', '红色渡船重新每小时横渡湖面一次（冬季除外）', '。'],
  ['ja', '新しい灯台には町の人が古い道具を二つ贈りました（ランプ・ベル）', '。'],
])('sets a stop behind a remark in brackets (%s, %s)', (language, text, stop) => {
  expect(said(language, `<p>${text}</p>`)).toEqual([text + stop]);
});

it.each([
  'いつから鐘を鳴らし始めたんだっけ?と調べてみたら七年前に灯台を訪ねていた。',
  '誰でも読めるように!とかそういうことは考えずに湖の日誌を書いている。',
  'ほう、とうなるような航海系?の日誌が多いので僕も湖のことをきちんと書きたかった。',
])('goes on behind a mark within a Japanese sentence: %s', (text) => {
  expect(said('ja', `<p>${text}</p><p>船は毎日出ています。</p>`)[0]).toBe(text);
});

it('keeps a laugh behind its sentence', () => {
  const text = '今日もこれといって鐘の話がないから、日誌そのものだし。w';
  expect(said('ja', `<p>${text}</p><p>船は毎日出ています。</p>`)[0]).toBe(text);
});

it.each([
  ['ja', '渡し船の鐘は一時間ごとに鳴る。', 'bell という名前のランプも灯台にある。'],
  ['zh', '渡船的钟每个小时敲一次。', 'bell 是灯塔上那盏灯的名字。'],
])('begins a sentence with a small Latin letter behind a full stop (%s)', (language, first, second) => {
  expect(said(language, `<p>${first} ${second}</p>`)).toEqual([first, second]);
  expect(said(language, `<p>${first}${second}</p>`)).toEqual([first, second]);
});

it.each([
  [
    'ja',
    '鐘の音は霧の中でも遠くまで届くので、\nbell と呼ばれて町の人に愛されている。',
    '鐘の音は霧の中でも遠くまで届くので、bell と呼ばれて町の人に愛されている。',
  ],
  ['zh', '渡船的钟在雾里也能传得很远， Ellery 的人都认得它。', '渡船的钟在雾里也能传得很远，Ellery 的人都认得它。'],
])('sets no blank behind a comma of full width (%s)', (language, text, told) => {
  expect(said(language, `<p>${text}</p>`)).toEqual([told]);
});

it('reads a heading in the marks of Markdown, without their blank', () => {
  const [first, second] = ['钟声总是从湖上传来，这也许就是等待', '换条船，换个码头，去听一听，或许会有不一样的钟声'];
  expect(
    said('zh', `<p>${first}</p><p>##钟楼与灯塔，各有各的钟</p><p>###码头<br>${second}</p>`, { title: '湖上' }),
  ).toEqual([`${first}。`, `${second}。`]);
});

it('announces a Latin list in Chinese with a colon of full width', () => {
  const list = '<ul><li>Bell</li><li>Lamp</li><li>Ferry</li></ul>';
  expect(said('zh', `<p>钟楼的乐队今年演奏了这些新曲子：</p>${list}`)).toEqual([
    '钟楼的乐队今年演奏了这些新曲子：Bell, Lamp, Ferry。',
  ]);
});

it('parts Korean words at a middle dot of another sort without a stop', () => {
  const text = '호숫가 마을은 올해의 상을 ▲학술․교육 부문 등지기, ▲문화․언론 부문 종지기에게 주었다.';
  expect(said('ko', `<p>마을은 14일 수상자를 발표했다. ${text}</p>`)).toContain(text);
});

it.each([
  '刚才把桟桥的页面分成信息栏（左）、主页栏（中）和功能栏（右），钟楼的按钮在最上面。',
  '港のページは目次欄（左）と地図欄（右）に分かれ、鐘のボタンがいちばん上にあります。',
])('keeps the sides of what a page is made of: %s', (text) => {
  expect(said('zh', `<p>${text}</p>`)).toEqual([text]);
});

it('leaves out the sides of people in a picture', () => {
  expect(said('ja', '<p>見本太郎船長（左）と見本花子町長（右）が新しい鐘を鳴らした。</p>')).toEqual([
    '見本太郎船長と見本花子町長が新しい鐘を鳴らした。',
  ]);
});

it('sets no blank within the brackets of a title', () => {
  const { title } = summarise(
    article('ja', '<p>湖の渡し船は一時間ごとに出ている。</p>', { title: '「 渡し船 」とは？（ 湖の乗り物 ）' }),
  );
  expect(title).toBe('「渡し船」とは？（湖の乗り物）');
});

it('leaves out the mark of a footnote behind a Latin name', () => {
  const text = '湖上的渡船用一张表来记钟声，这张表的名字最早来自 Bell[2]。';
  expect(said('zh', `<p>${text}</p>`)).toEqual([text.replace(/\[\d\]/g, '')]);
  const code = '灯塔的程序先读 lamps[1]，再读 lamps[2]，然后把钟声写进表里。';
  expect(said('zh', `<p>${code}</p>`)).toEqual([code]);
});
