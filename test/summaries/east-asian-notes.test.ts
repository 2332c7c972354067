import { expect, it } from 'vitest';
import { sentences } from './lines-around.ts';
import { said } from './said.ts';

const more: Readonly<Record<string, string>> = {
  ja: '灯台のランプは日が暮れると自動で点くようになっている。',
  zh: '灯塔的灯在天黑之后会自动点亮，守灯人不必再爬楼梯。',
  ko: '등대의 등은 해가 지면 저절로 켜지고 등지기는 더 이상 계단을 오르지 않는다.',
};

it.each([
  ['ja', '‐ 【訂正とお詫び】 渡し船の鐘の時刻について ‐'],
  ['ko', '제목과 주요 문장을 기반으로 자동요약한 결과입니다.'],
  ['ko', '전체 맥락을 이해하기 위해서는 본문 보기를 권장합니다.'],
  ['ko', 'AI가 요약한 내용입니다.'],
  ['ja', 'この要約は生成AIによって自動で作成されています。'],
  ['zh', '本摘要由人工智能自动生成，请以原文为准。'],
  ['ja', 'なお、鐘の写真については、見本町観光協会までお問い合わせください。'],
  ['ja', '（注意）このページは、町長の会見のもようを広報課がまとめたものです。'],
  ['ja', 'このブログでは、湖の渡し船や古い鐘について話しています。'],
  ['ko', '이 블로그에서는 호수의 나룻배와 오래된 종을 소개하고 있습니다.'],
  ['ja', 'この章では、灯台を建てた理由について話すのですが、鐘の歴史については省きます。'],
  ['ja', '今日は3月21日。'],
  ['zh', '今天是3月21日，星期四。'],
  ['ko', '오늘은 3월 21일입니다.'],
  ['ko', '호수상회 등대개발팀 김견본입니다.'],
  ['zh', '如对夜航时刻有任何疑问，可拨打码头服务热线0800-000-000。'],
  ['zh', '如對夜航時刻有任何疑問，請洽碼頭服務處。'],
  ['zh', '本文翻译修改自 Quay Notes | Ringing the old bell.'],
  ['zh', '本文翻譯並整理自 Quay Notes'],
  ['zh', '翻译自 Quay Notes'],
])('leaves out what a site of East Asia says of itself (%s, %s)', (language, line) => {
  const lead = sentences[language] ?? '';
  const rest = more[language] ?? '';
  expect(said(language, `<p>${line}</p><p>${lead}</p><p>${rest}</p>`)).toEqual([lead, rest]);
  expect(said(language, `<p>${lead}</p><p>${line}</p><p>${rest}</p>`)).toEqual([lead, rest]);
});

it.each([
  ['zh', '本文翻译的三首渡船民谣，都是湖口的老人唱给孩子听的。'],
  ['ja', 'このブログの筆者が湖の灯台で三十年ぶりに鐘を鳴らした。'],
  ['ja', 'この章は湖の灯台を建てた人たちの三十年を描いている。'],
  ['ja', '今日は3月21日、湖の渡し船が三十年ぶりに走り始めた日です。'],
  ['ja', '見本町は湖の渡し船の苦情が多すぎるとして会社へ問い合わせた。'],
  ['ko', '이번에 새로 호수 마을을 대표할 팀은 등대팀 어부들입니다.'],
  ['ko', '호수정보는 나룻배 소식을 자동으로 요약해 보여 주는 기계를 내놓았다.'],
  ['zh', '今天是3月21日，湖上的渡船时隔三十年再次起航。'],
  ['zh', '人工智能整理了湖上三十年的钟声，并由守灯人写成一本书。'],
])('tells a sentence that looks like such a note (%s, %s)', (language, line) => {
  expect(said(language, `<p>${line}</p><p>${more[language] ?? ''}</p>`)[0]).toBe(line);
});

it('leaves out what a star in brackets points to', () => {
  const html = `<p>${sentences.ja ?? ''}この日は「鐘の日(*)」と呼ばれ、町の人が岸に集まって夜まで歌う。</p><p>(*)百年前に初めて鐘が鳴らされたとされる日を記念し、町が制定した日です。</p>`;
  expect(said('ja', html).join('')).not.toContain('百年前');
});

it.each([
  ['zh', '本报湖口城1月28日电记者王小明报道:', sentences.zh],
  [
    'ko',
    '호수광역시 등대구 구청 [견본저널] ',
    '등대구는 지난 27일 구청 강당에서 나룻배 운항 계획을 주민들과 나누는 자리를 마쳤다.',
  ],
  [
    'ko',
    '나룻배 이용 하루 평균 710명 [호수의정저널] ',
    '등대구는 지난 27일 구청 강당에서 나룻배 운항 계획을 주민들과 나누는 자리를 마쳤다.',
  ],
])('leaves out where and by whom a report was filed (%s, %s)', (language, head, text = '') => {
  expect(said(language, `<p>${head}${text}</p>`, { title: '하루 평균 710명' })).toEqual([text]);
});

it('keeps a paper in brackets that a Korean sentence names', () => {
  const text = '등대구는 지난해부터 [견본신문] 기자들과 함께 나룻배의 역사를 기록해 책으로 펴냈다.';
  expect(said('ko', `<p>${text}</p>`)).toEqual([text]);
});

it('tells what stands under the first heading when the line over it is left out', () => {
  const html = `<p>Ada Ruiz - 2024년 10월 1일</p><h2>등대의 등</h2><p>호수 한가운데에 홀로 서 있는 오래된 등대와 그 등에 대해서 여러 번 들어보셨을 것입니다.<br>${sentences.ko ?? ''} ${more.ko ?? ''}</p>`;
  expect(said('ko', html, { title: '번역: 등은 어디에' })).toEqual([
    '호수 한가운데에 홀로 서 있는 오래된 등대와 그 등에 대해서 여러 번 들어보셨을 것입니다.',
    sentences.ko,
    more.ko,
  ]);
});

it.each([
  ['ko', '다음의 문장을 속독으로 가볍게 읽어보자.'],
  ['ja', '次の文章をさっと読んでみましょう。'],
  ['zh', '我们先来看下面这段文字。'],
])('leaves out what calls to what stands below and is not told (%s, %s)', (language, line) => {
  const lead = sentences[language] ?? '';
  const rest = more[language] ?? '';
  const html = `<p>${lead}</p><p>${line}</p><pre>ring --twice</pre><p>${rest}</p>`;
  expect(said(language, html)).toEqual([lead, rest]);
});

it('leaves out a Korean sentence that speaks of the text above it, when that is left out', () => {
  const html = `<p>${sentences.ko ?? ''}</p><p>다음의 문장을 가볍게 읽어보자.</p><pre>ring --twice</pre><p>윗 글을 다시 한 번 들여다보면 분명 다른 느낌이 들 것이다.</p><p>${more.ko ?? ''}</p>`;
  expect(said('ko', html)).toEqual([sentences.ko, more.ko]);
});

it('begins no post with what an earlier part told', () => {
  const html = `<p>上一话中，讲解了灯塔的历史，适合喜欢旧灯的人。</p><p>${sentences.zh ?? ''}</p><p>${more.zh ?? ''}</p>`;
  expect(said('zh', html)).toEqual([sentences.zh, more.zh]);
});

it.each([
  ['どうも、見本花子です。'],
  ['どうも見本花子です。'],
  ['お久しぶりです。見本花子です。'],
  ['見本花子と申します。'],
])('leaves out how an author of Japan says who writes: %s', (line) => {
  const told = [sentences.ja, more.ja];
  const html = `<p>${line}</p><p>${sentences.ja ?? ''}</p><p>${more.ja ?? ''}</p>`;
  expect(said('ja', html, { title: '湖の便り', authors: ['見本花子'] })).toEqual(told);
  const joined = `<p>${line}${sentences.ja ?? ''}<br>${more.ja ?? ''}</p>`;
  expect(said('ja', joined, { title: '湖の便り', authors: ['見本花子'] })).toEqual(told);
});

it.each([
  ['どうも鐘の調子が悪いです。'],
  ['見本花子ですら、その鐘を鳴らしたことはない。'],
  ['どうも湖の灯りが消えたようです。'],
])('tells what only begins so: %s', (line) => {
  const html = `<p>${line}</p><p>${more.ja ?? ''}</p>`;
  expect(said('ja', html, { title: '湖の便り', authors: ['見本花子'] })[0]).toBe(line);
});

it.each([
  ['我觉得点灯之前可以先想想下面这些问题，下面给出我的回答。'],
  ['以下列出三座灯塔的开放时间。'],
  ['下面我會附上碼頭的舊照片。'],
  ['码头的钥匙册包含下列内容。'],
  ['修理鐘樓時，應遵循下列步驟。'],
  ['下面是一些管理灯塔的重要命令。'],
])('ends before what only announces what stands below it: %s', (line) => {
  const html = `<p>${sentences.zh ?? ''}</p><p>${more.zh ?? ''}</p><p>${line}</p><pre>ring --twice</pre>`;
  expect(said('zh', html)).toEqual([sentences.zh, more.zh]);
});

it.each([
  ['ko', '나룻배의 개요 ', '나룻배는 호수 양쪽 마을을 하루에 스무 번 오가는 작은 배입니다.'],
  ['ko', '나룻배 종의 특징 ', '나룻배 종은 안개 낀 날에도 십 리 밖까지 들릴 만큼 크게 울립니다.'],
  ['ja', '渡し船の概要 ', '渡し船は湖の両岸の町を一日に二十回往復する小さな船です。'],
  ['ja', '渡し船とは？ ', '渡し船とは、湖の両岸の町を一日に二十回往復する小さな船のことです。'],
  ['zh', '什么是渡船 ', '渡船是每天在湖的两岸之间往返二十次的小船，行人和自行车都可以坐。'],
  ['zh', '渡船的特点 ', '渡船的速度不快，但是每天在湖的两岸之间往返二十次，从不误点。'],
])('parts a heading from the sentence that it was run into (%s, %s)', (language, head, line) => {
  const lead = sentences[language] ?? '';
  expect(said(language, `${lead}\n${head}${line}`, { title: 'Lake' })).toEqual([lead, line]);
  expect(said(language, `${head}${line}\n${lead}`, { title: 'Lake' })).toEqual([line, lead]);
});
