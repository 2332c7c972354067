import { expect, it } from 'vitest';
import { said } from './said.ts';

/** Weblogs of East Asia set a clause a paragraph; all invented. */
const paragraphs = (...lines: string[]): string => lines.map((line) => `<p>${line}</p>`).join('');

const lead = ['湖の灯台を訪ねたのはもう何年も前です。', '最初は数人だった仲間もずいぶん増えました。'];

it.each([
  [
    'a clause before a sentence that ends with a laugh',
    [
      '毎朝その日の風を書かなければいけないのですが',
      '鐘を鳴らし忘れると風がわからず困ります(笑)',
      '今でも懐かしい思い出です。',
    ],
    '毎朝その日の風を書かなければいけないのですが鐘を鳴らし忘れると風がわからず困ります(笑)',
  ],
  [
    'a clause before a sentence with a remark in brackets behind it',
    [
      '桟橋で波の音だけを聞いていればいいんだと考えると、',
      'のんびり続きそうな気がしてきます。(甘い考えですけどね)',
      '船は毎日出ています。',
    ],
    '桟橋で波の音だけを聞いていればいいんだと考えると、のんびり続きそうな気がしてきます。',
  ],
  [
    'a clause before a sentence with a face behind it',
    ['実は灯台のランプを磨いていたんですが、', '三日しか続きませんでした(T_T)', '船は毎日出ています。'],
    '実は灯台のランプを磨いていたんですが、三日しか続きませんでした(T_T)',
  ],
  [
    'what was thought before the words that say so',
    ['毎日ランプを磨くのは少し面倒に感じる', 'と思っていたんだけど、', '磨いてみると楽しいものでした。'],
    '毎日ランプを磨くのは少し面倒に感じると思っていたんだけど、磨いてみると楽しいものでした。',
  ],
  [
    'a clause that ends with an adverb',
    ['ただ自分の好きな鐘の音をひたすら', '書き残すだけの日記となっております。', '船は毎日出ています。'],
    'ただ自分の好きな鐘の音をひたすら書き残すだけの日記となっております。',
  ],
  [
    'one of several things that were done',
    ['渡し船に乗ったり、桟橋で釣りをしたり', '夏は毎週のように湖へ出かけました。', '船は毎日出ています。'],
    '渡し船に乗ったり、桟橋で釣りをしたり夏は毎週のように湖へ出かけました。',
  ],
  [
    'a reason among others',
    ['鐘の音を広めるための努力は全然していないし', '灯台の新しい記事も書いていません。', '船は毎日出ています。'],
    '鐘の音を広めるための努力は全然していないし灯台の新しい記事も書いていません。',
  ],
])('puts %s together again', (_, lines, sentence) => {
  expect(said('ja', paragraphs(...lead, ...lines))).toContain(sentence);
});

it('puts together what one paragraph of several lines begins and the next one ends', () => {
  const html =
    '<p>桟橋に通い始めたのはもう何年も前です。<br>仲間もずいぶん増えました。<br>なので、この夏の度重なる大波に</p>' +
    '<p>他人事とは思えない気持ちになっています。<br>船は毎日出ています。</p>';
  expect(said('ja', html)).toContain('なので、この夏の度重なる大波に他人事とは思えない気持ちになっています。');
});

it('leaves a line that names things alone', () => {
  const html = paragraphs(...lead, '湖のあたり', '船は毎日出ています。', 'わたし', '鐘は夜に鳴ります。');
  const told = said('ja', html);
  expect(told).toContain('船は毎日出ています。');
  expect(told).toContain('鐘は夜に鳴ります。');
});

it('joins no call to a link to the next line', () => {
  const html =
    '<p>最初の一年は湖で過ごしました。<br>記念すべき一回目は、⇒<a href="/1">照れながらこちらから</a><br>十七年の間にはいろいろな船に乗りました。</p>';
  expect(said('ja', html)).toEqual(['最初の一年は湖で過ごしました。', '十七年の間にはいろいろな船に乗りました。']);
});

it('knows a laugh behind the stop for the end of a sentence', () => {
  expect(said('ja', paragraphs(...lead, '今日も鐘は鳴りません。湖そのものだし。w', '船は毎日出ています。'))).toContain(
    '湖そのものだし。w',
  );
});

it('parts Chinese paragraphs, the first of which ends with a name in Latin letters', () => {
  const text =
    '湖上的人常常问路,守灯人很累,所以想到了一个有趣的点子,就是把回答写成要先付lamp\n\n灯油已用完 预计明天早上重新点灯 或找Ada。';
  expect(said('zh', text)[0]).toBe('湖上的人常常问路,守灯人很累,所以想到了一个有趣的点子,就是把回答写成要先付lamp。');
});

it('tells a sentence with its dates, which no blank parts, and no timetable', () => {
  const dated =
    '灯台の仲間が楽しみにしている今年のランプ祭りの日は次の通りです：4月5日: 湖畔5km夜船 10月2日: 渡し船の朝';
  expect(said('ja', `<p>${dated}</p>`).join('')).toContain('渡し船の朝');
  const addresses =
    '新聞：www.ellery-lamps.example/2020/10/bell-1st 雑誌：www.bells-of-quay.example/-/351 町の報：ferry.example/2020/10/20/x?id=1a2b';
  expect(said('ja', `<p>${dated}</p><p>${addresses}</p>`).join('')).not.toContain('www');
  expect(said('ja', '<p>渡し船 1便 8:00 2便 9:30 3便 11:00 4便 13:30</p>')).toEqual([]);
});
