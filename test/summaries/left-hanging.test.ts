import { describe, expect, test } from 'vitest';
import { said } from './said.ts';

const lead = 'The red ferry crosses the lake every hour again, and carries bikes free of charge.';
const more = 'Her keeper rings the bell at noon and at dusk, whatever the weather says.';

describe('what hangs on a sentence that is left out goes with it', () => {
  test.each([
    [
      'Below is the complete letter that the harbour office sent us about the bell.',
      'We got that letter twice, on a Monday and on a Friday.',
    ],
    ['Below are the ropes that were bought for the ferry.', 'We received these ropes from the old keeper of the pier.'],
  ])('%s %s', (announced, hanging) => {
    expect(said('en', `<p>${lead}</p><p>${announced} ${hanging}</p><p>${more}</p>`)).toEqual([lead, more]);
  });

  test('an answer whose question is left out', () => {
    const asked =
      'I have been asked by many a guest of the harbour whether the old bell could be heard from the far side of the lake?';
    const answer =
      'My answer has always been that it could, but that nobody would want to hear it at night when the lamps are out.';
    expect(said('en', `<p>${lead}</p><p>${asked}</p><p>${answer}</p><p>${more}</p>`)).toEqual([lead, more]);
  });

  test.each([
    [
      'de',
      'Die Frage hören wir hier am Steg sehr oft, seit die alte Fähre wieder fährt: Hört man die Glocke am anderen Ufer?',
      'Meine Antwort war schon immer, dass man sie hören kann, wenn der Wind vom Hafen her über den See kommt.',
    ],
    [
      'fr',
      'Beaucoup de visiteurs du port nous demandent si la vieille cloche du bac peut être entendue depuis l’autre rive du lac ?',
      'Ma réponse a toujours été la même : oui, quand le vent du port passe par-dessus le lac et que les lampes dorment.',
    ],
  ])('%s: %s', (language, asked, answer) => {
    expect(said(language, `<p>${lead}</p><p>${asked}</p><p>${answer}</p><p>${more}</p>`)).not.toContain(answer);
  });

  test('stays where its question is told, or none was asked', () => {
    const answer = 'The answer to the riddle of the bell lies at the bottom of the lake.';
    expect(said('en', `<p>${lead}</p><p>${answer}</p>`)).toEqual([lead, answer]);
    const got = 'We got that bell from the keeper of the old pier in the spring.';
    expect(said('en', `<p>${lead}</p><p>${got}</p>`)).toEqual([lead, got]);
  });

  test.each([
    'A list of all quays can be found over here for reference.',
    'The hours of the ferry are found here for details.',
  ])('a call to a link that a post does not hold: %s', (call) => {
    expect(said('en', `<p>${lead}</p><p>${call}</p>`)).toEqual([lead]);
  });
});

describe('the beginning of a text', () => {
  test.each([
    'This is the first post of the lake blog.',
    'This is the second part of a series on the bells of Ellery.',
    'This is my last letter from the old pier.',
    'This is the story of a bell that nobody wanted to ring.',
  ])('is a sentence that says what the text is: %s', (first) => {
    const second = 'To ring the old bell we pull a rope that hangs from the roof of the pier in Ellery.';
    expect(said('en', `<p>${first} ${second}</p>`, { title: 'Lamps' })[0]).toBe(first);
  });

  test('is no sentence that takes up what stands before it in its paragraph', () => {
    const first = 'This was asked in the letters of the keepers.';
    const second = 'The question was about a rope that hangs from the roof of the pier and rings no bell.';
    expect(said('en', `<p>${first} ${second}</p>`, { title: 'How a bell is rung with a rope' })[0]).toBe(first);
  });

  test('is no call that names its thing by a pronoun', () => {
    const first = 'This is it, this is my lamp soup.';
    const second = 'Leave ’em out and take more oil of the lamps if you need it without bells.';
    expect(said('en', `<p>${first} ${second}</p>`, { title: 'Ellery Red Soup' })[0]).toBe(first);
  });
});

describe('what stands below a line in bold', () => {
  const label = '<strong>Bell Ropes - Made for the Lake</strong>';

  test('is a chapter, in one paragraph with it, too', () => {
    const html = `<p>${lead}</p><p>${label}<br>The red standard. Every keeper knows them by the knots.</p><p>${label}<br>Strong and dry for a year.</p>`;
    expect(said('en', html)).toEqual([lead]);
  });

  test('is told where the text begins with it', () => {
    expect(said('en', `<p>${label}<br>${lead}</p><p>${more}</p>`)).toEqual([lead, more]);
  });

  test('is told below what is no label', () => {
    const loud = '<strong>The bell of the old pier is rung by hand.</strong>';
    const told = 'The bell of the old pier is rung by hand.';
    expect(said('en', `<p>${lead}</p><p>${loud}<br>${more}</p>`)).toEqual([lead, told, more]);
  });

  test('is a chapter, where only the line of its source breaks behind it', () => {
    expect(said('en', `<p>${lead}</p><p>${label}\nThe red standard. Every keeper knows them.</p>`)).toEqual([lead]);
    const bell = 'Lonceng di dermaga tua itu dibunyikan dua kali setiap pagi oleh penjaganya yang setia.';
    const lamp = 'Penjaga menyalakan lampu merah sebelum kapal feri pertama datang ke dermaga itu.';
    const html = `<p>${bell}</p><p><strong>Lampu Merah (Lampu Tua)</strong>\n${lamp}</p>`;
    expect(said('id', html)).toEqual([bell]);
  });

  test('is no chapter, where a sentence goes on over a break of its source', () => {
    const html = `<p><strong>The bell of the old pier</strong>\nis rung by hand at noon. ${more}</p>`;
    expect(said('en', html)).toEqual(['The bell of the old pier is rung by hand at noon.', more]);
  });
});

test('a question that a dash opens takes no answer from the tale behind it', () => {
  const tale = 'Ada Ruiz guarda la barca roja desde 1989, y hasta el lunes nadie sabía que fabrica campanas.';
  const more = 'Se lo contó a un niño, que se lo contó a todo el puerto antes de la cena.';
  expect(said('es', `<p>— ¿Va usted al otro lado?</p><p>${tale} ${more}</p>`, { title: 'La barquera' })).toEqual([
    tale,
    more,
  ]);
});

test('a question whose answer was announced by a line that is left out goes, too', () => {
  const html =
    '<p>三年来，湖上的渡船每天都在同一时间离开旧码头。但是，渡船上的灯，真的足够亮吗？</p><p>设想这样一个场景：</p><p>清晨，你走上渡船，船夫已经为你点好了一盏灯，雾还没有散去，钟声已经响起。</p><p>如今，码头管理处决定在每一艘渡船上换装新的油灯，并在每天夜里敲响旧钟十二次。</p>';
  const told = said('zh', html).join('');
  expect(told).not.toMatch(/亮吗|清晨/);
  expect(told).toContain('码头管理处决定');
});

test('behind what is left out a sentence that goes on with "and it" is, too', () => {
  const html =
    '<p>تعود العبّارة القديمة إلى البحيرة هذا الصيف بعد عامين من الإصلاح في الميناء الكبير.</p><p>أدناه صورة من الميناء كما رأيناها مؤخراً. وهي تغادر الرصيف كل ساعة حاملةً المسافرين ودراجاتهم.</p>';
  expect(said('ar', html)).toEqual([
    'تعود العبّارة القديمة إلى البحيرة هذا الصيف بعد عامين من الإصلاح في الميناء الكبير.',
  ]);
});

test.each([
  [
    'en',
    'The bell of the ferry has a new rope, which the harbour made of old sails last winter.',
    'Now you can ring it from the pier as often as you like, even at night.',
  ],
  [
    'de',
    'Die Glocke der Fähre hat ein neues Seil, das der Hafen aus alten Segeln gemacht hat.',
    'Jetzt kannst du die Glocke von der Mole aus läuten, so oft du willst.',
  ],
  [
    'fa',
    'زنگ کشتی دریاچه طناب تازه‌ای دارد که بندر از بادبان‌های کهنه ساخته است.',
    'حالا می‌توانید از اسکله هم زنگ را به صدا درآورید.',
  ],
])('"Now you can …" behind steps that are not told is one of them (%s)', (language, lead, step) => {
  const code = '<pre><code>bell --rope new\nring</code></pre>';
  expect(said(language, `<p>${lead}</p>${code}<p>${step}</p>`)).toEqual([lead]);
  expect(said(language, `<p>${lead}</p><p>${step}</p>`)).toEqual([lead, step]);
});

test('in Arabic "the following books" are those of a list that a post does not hold', () => {
  const reading =
    'القراءة على ضوء المنارة عادة قديمة عند أهل البحيرة، يتعلمها الصغار من الكبار في ليالي الشتاء الطويلة.';
  const books = 'وجدت في الميناء وقتاً كافياً لقراءة الكتب التالية، وهذه نبذة عنها وعن أصحابها.';
  expect(said('ar', `<p>${reading}</p><p>${books}</p><h2>كتاب الجرس</h2><p>كتاب جميل.</p>`)).toEqual([reading]);
  expect(
    said('ar', '<p>وصلت السفن الثلاث التالية إلى الميناء صباحاً وهي تحمل الزيت لمصابيح البحيرة كلها.</p>'),
  ).toHaveLength(1);
});
