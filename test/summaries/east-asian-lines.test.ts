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

it('paragraphs that count up across what stands between them lose all of their numbers', () => {
  const html =
    '<p>在湖边的码头上，用这个小工具可以自动备份所有灯塔的记录。</p><p>1、下载灯塔工具的最新版本；</p><p>2、创建码头的快捷方式：</p><pre><code>ring bell</code></pre><p>文件内容：</p><pre><code>lamp=on</code></pre><p>3、加入开机启动，每次开机都会运行，实现记录的自动备份。</p>';
  const told = said('zh', html).join('');
  expect(told).toContain('加入开机启动');
  expect(told).not.toMatch(/[0-9]、/);
});

it('a Korean paragraph that goes on from a quotation is not told without it', () => {
  const html =
    '<p>부두의 등대지기는 오래된 등을 하나도 버리지 않고 모두 모아 두었다.</p><blockquote><p>빛은 하나면 된다</p></blockquote><p>라는 말에서 알 수 있듯이 그는 등 하나를 백 년 동안 고쳐 썼다고 한다. 심지어 부러진 종까지 모두 다시 붙여서 매달았으니 마을에 남은 것이 많지 않나 싶다.</p><p>나룻배는 매시간 부두를 떠나 호수 건너편 마을까지 가며, 밤에는 붉은 등을 켜고 종을 세 번 울린 뒤에야 출발한다.</p>';
  expect(said('ko', html)).toEqual([
    '부두의 등대지기는 오래된 등을 하나도 버리지 않고 모두 모아 두었다.',
    '나룻배는 매시간 부두를 떠나 호수 건너편 마을까지 가며, 밤에는 붉은 등을 켜고 종을 세 번 울린 뒤에야 출발한다.',
  ]);
});

it('what a Korean text says of the numbers of a list goes with the list and its announcement', () => {
  const ferry =
    '호수의 나룻배가 올해도 매시간 부두를 떠나 건너편 마을까지 사람들과 자전거를 실어 나르며, 저녁에는 붉은 등을 켜고 종을 세 번 울린 다음에야 물 위로 나간다.';
  const bell =
    '지난 여름에는 부두의 종이 매일 밤 열두 번씩 울렸고, 등대지기는 그때마다 등의 심지를 새로 갈아 끼우느라 한숨도 자지 못했으며, 마을 사람들은 종소리를 들으며 잠자리에 들었다고 한다.';
  const announced =
    '<p>배를 타려면 다음과 같은 내용을 한번 생각해 봐야 한다.</p><ol><li>어느 부두에서 탈 것인가</li><li>등을 몇 개 켤 것인가</li></ol><p>특히 1번은 나룻배뿐만 아니라 호수의 모든 배가 가진 문제이기도 하다.</p>';
  expect(said('ko', `${paragraphs(ferry)}${announced}${paragraphs(bell)}`)).toEqual([ferry, bell]);
});

it('a Korean clause goes on in the next paragraph', () => {
  const lines = [
    '호수의 나룻배가 올해도 매시간 부두를 떠나 건너편 마을까지 사람들과 자전거를 실어 나른다.',
    '특히 등대의 이름이 문제인지 위치가 문제인지는 아무도 모르겠지만',
    '부두에서는 그 불빛이 하나도 보이지 않는다. 종소리만 매일 밤 열두 번씩 들린다.',
  ];
  expect(said('ko', paragraphs(...lines))[1]).toBe(
    '특히 등대의 이름이 문제인지 위치가 문제인지는 아무도 모르겠지만 부두에서는 그 불빛이 하나도 보이지 않는다.',
  );
});
