import { describe, expect, test } from 'vitest';
import { leansBack, pointsBack } from '../../src/summaries/sentences/starts.ts';
import type { Article } from '../../src/summaries/summary.ts';
import { said as saidOf } from './said.ts';

const said = (html: string, language: string, fields: Partial<Article> = {}): string[] =>
  saidOf(language, html, { title: 'Auf dem Wasser', ...fields });

const lead = 'Die Fähre fährt wieder über den See, zwei Jahre nach dem Brand in ihrem Maschinenraum.';
const second = 'Die Fahrt kostet so viel wie damals, und Kinder fahren weiterhin für ein Lied mit.';
const text = `<p>${lead} ${second}</p>`;

describe('how a text begins', () => {
  test('lines of a song before the text are left out', () => {
    const song =
      'Das Boot fährt leise hinaus<br>Die Möwen folgen ihm weit<br>Und keiner wartet zu Haus<br>Auf den, der bleibt<br>Die Lampe brennt noch am Steg<br>Der Wind kommt über den See<br>Wer weiß noch den alten Weg...*';
    expect(said(`<p>${song}</p>${text}`, 'de')).toEqual([lead, second]);
  });

  test('a first sentence may say what the title names', () => {
    const first = 'Det här är en enkel gryta för hela familjen som tål att stå en stund.';
    const next = 'Ta gärna lite mer av allt, om du har fler gäster än vanligt.';
    expect(said(`<p>${first} ${next}</p>`, 'sv', { title: 'Bönor i gryta' })).toEqual([first, next]);
  });

  test.each([
    ['en', 'Red Lamps', 'These are my second ever lamps, but I had a lot of help from the keeper of Ellery.'],
    ['de', 'Rote Lampen', 'Das sind meine ersten Lampen, bei denen mir der alte Wärter noch viel helfen musste.'],
    ['fr', 'Lampes rouges', 'Ce sont mes premières lampes, et la gardienne du port m’a beaucoup aidée ce jour-là.'],
  ])('what is its author’s own, and named in the title, opens a text (%s)', (language, title, first) => {
    expect(said(`<p>${first} ${lead}</p>`, language, { title })[0]).toBe(first);
  });

  test('it does not, where the title names something else', () => {
    const first = 'These are my second ever lamps, but I had a lot of help from the keeper of Ellery.';
    const next = 'The ferry crosses the lake again every hour, two years after the fire in its engine room.';
    expect(said(`<p>${first} ${next}</p>`, 'en', { title: 'Bells in the fog' })[0]).toBe(next);
  });

  test('so it may in French, but not a name that stands for one before', () => {
    const first = 'C’est l’un des bacs les plus anciens de tout le pays, et le seul à vapeur.';
    const next = 'Leur voyage dure une heure, et les enfants paient encore d’une chanson.';
    expect(said(`<p>${first} ${lead}</p>`, 'fr', { title: 'Le bac du lac' })[0]).toBe(first);
    expect(said(`<p>${next} ${lead}</p>`, 'fr', { title: 'Le bac du lac' })[0]).toBe(lead);
  });

  test('a day or a way of going may open a French text', () => {
    const monday = 'C’est lundi et, comme après chaque congé, tout le quai attend le premier bac.';
    const walking = 'C’est en marchant le long du quai que j’ai découvert le vieux bac.';
    const back = 'C’est dans ce petit port que le vieux bac attend encore ses passagers.';
    for (const first of [monday, walking])
      expect(said(`<p>${first} ${lead}</p>`, 'fr', { title: 'Le bac du lac' })[0]).toBe(first);
    expect(said(`<p>${back} ${lead}</p>`, 'fr', { title: 'Le bac du lac' })[0]).toBe(lead);
  });

  test('a year is no year before', () => {
    const first = 'Și în acest an, primarul așteaptă propunerile tuturor locuitorilor din comună.';
    expect(said(`<p>${first} ${lead}</p>`, 'ro', { title: 'Buget participativ' })[0]).toBe(first);
  });

  test('a word or two may open a text, when the sentence behind them takes them up', () => {
    const next = 'Jeder kennt sie noch, und keiner hat sie je bis zum Ende gezählt.';
    expect(said(`<p>Die Möwen. ${next}</p>`, 'de')).toEqual(['Die Möwen.', next]);
    expect(said(`<p>Die Möwen.</p><p>${next}</p>`, 'de')).toEqual([next]);
    expect(said(`<p>Hochstein. ${lead}</p>`, 'de')).toEqual([lead]);
  });

  test('behind a call less is enough to begin with', () => {
    const told = 'The new boat is dry!';
    const html = `<p>Oh my!!! ${told} The planks are from the island, and the plan of it hangs in the harbour office.</p>`;
    expect(said(html, 'en')[0]).toBe(told);
  });

  test('it may begin a story', () => {
    for (const first of [
      'It all began with a ticket that somebody had left on the quay on a wet morning.',
      'It wasn’t until the fog had gone that anybody saw the new boat beside the old one.',
      'It doesn’t take a captain to see that the old boat will never cross the lake again.',
    ])
      expect(said(`<p>${first}</p>${text}`, 'en')[0]).toBe(first);
  });

  test('steps that are counted are told without their numbers', () => {
    const steps = ['Melt the butter in a small pan over low heat.', 'Stir in the flour and let it turn golden.'];
    const html = steps.map((step, n) => `<p>${n + 1}) ${step}</p>`).join('');
    expect(said(html, 'en')).toEqual(steps);
  });

  test('an author may let a sentence trail off, but not a source at the end of a paragraph', () => {
    const trailing = 'Wer weiß schon, wie lange die alte Fähre noch fahren wird ...';
    expect(said(`<p>${trailing} ${second}</p>`, 'de')).toEqual([trailing, second]);
    expect(said(`<p>${trailing}</p>${text}`, 'de')).toEqual([lead, second]);
  });
});

describe('what belongs together', () => {
  test('prose whose lines were broken is no poem', () => {
    const broken =
      'Die Fähre fährt wieder über den<br>See, zwei Jahre nach dem<br>brand in ihrem Maschinenraum. Die Fahrt<br>kostet so viel wie damals.';
    expect(said(`<p>${broken}</p>`, 'de')).toEqual([
      'Die Fähre fährt wieder über den See, zwei Jahre nach dem brand in ihrem Maschinenraum.',
      'Die Fahrt kostet so viel wie damals.',
    ]);
  });

  test('a line behind an open one is told unless it was announced', () => {
    const open = 'An diesem Morgen habe ich lange am Ufer gesessen und an früher gedacht,';
    expect(said(`<p>${second}<br>${open}<br>${lead}</p>`, 'de')).toEqual([second, lead]);
  });

  test.each([
    [
      'ordinals',
      'pt',
      'A câmara vai fechar ao trânsito a Avenida 1.º de Maio durante as obras do muro do porto velho.',
    ],
    [
      'abbreviations',
      'hr',
      'Dan grada obilježava se na blagdan sv. Ivana Krstitelja, zaštitnika svih putnika na jezeru.',
    ],
  ])('%s end no sentence (%s)', (_, language, sentence) => {
    expect(said(`<p>${sentence}</p>`, language)).toEqual([sentence]);
  });

  test('a remark in brackets ends its sentence without a blank behind it', () => {
    expect(said(`<p>(Sie lesen einen älteren Artikel).LEITARTIKEL ${lead} ${second}</p>`, 'de')).toContain(second);
    expect(said(`<p>(Sie lesen einen älteren Artikel).${lead} ${second}</p>`, 'de')).toEqual([lead, second]);
  });

  test('a sentence that was torn between two paragraphs is one', () => {
    const torn = lead.replace('zwei Jahre nach', 'zwei Jahre</p><p>nach');
    expect(said(`<p>${torn} ${second}</p>`, 'de')).toEqual([lead, second]);
    const late = 'Der alte Wärter gab sich mit der neuen Lampe am See zufrieden';
    const parted = `<p>${lead} ${late.replace('zufrieden', '</p><p>zufrieden')}.</p><p>${second}</p>`;
    expect(said(parted, 'de')).toEqual([lead, `${late}.`, second]);
  });

  test('somebody’s words are not told without the line that announces them', () => {
    const quoted = '»Gute Fahrt, gute Leute, gutes Wetter und eine gute Heimkehr.«';
    expect(said(`${text}<p>Was man mir sagte, als ich am Abend zu Hause war</p><p>${quoted}</p>`, 'de')).toEqual([
      lead,
      second,
    ]);
  });

  test('a story in short paragraphs is told without gaps', () => {
    const story = [
      'Les passagers attendaient le bac sur le quai depuis une heure.',
      'Le bac partit à l’aube.',
      'Personne ne parlait.',
      'Le capitaine ne connaissait pas le lac.',
      'Il ne connaissait même pas le port.',
    ];
    expect(said(story.map((line) => `<p>${line}</p>`).join(''), 'fr').slice(0, 4)).toEqual(story.slice(0, 4));
  });

  test('a full stop stands inside French marks', () => {
    const quotation = 'Le carnet du capitaine — « Je vois. Personne ne me voit. »';
    expect(said(`<p>${quotation}</p>`, 'fr')).toEqual([quotation]);
  });

  test('a sentence that says an earlier one again, whole, is left out', () => {
    const lead = '良い鐘は時を知らせるだけでなく、港の人の心を一つにします。';
    const next = 'この点ではじめに必要なのは、鐘の重さと高さを正しく測ることです。';
    const html = (again: string) => `<p>${lead}</p><h2>鐘を選ぶ</h2><p>${again}${next}</p>`;
    expect(said(html(`鐘を選ぶについては、${lead}`), 'ja')).toEqual([lead, next]);
    const other = '港の人の心を一つにします。';
    expect(said(`<p>${other}${next}鐘も、${other}</p>`, 'ja')).toEqual([other, next, `鐘も、${other}`]);
  });
});

test.each([
  'It was a month with a strong wind, two new ferries on the lake, and a lot of work on the old pier.',
  'It was a cold grey morning on the lake when the red ferry rang its bell for the first time.',
])('a sentence on a time leans on none before it: %s', (sentence) => {
  expect(leansBack(sentence, 'en')).toBe(false);
  expect(pointsBack(sentence, 'en')).toBe(false);
});
