import { describe, expect, test } from 'vitest';
import { said } from './said.ts';

const lead = 'The ferry crosses the lake again, two years after the fire that took its engine and its bell.';

describe('lists, boxes and lines that are no sentence of their own', () => {
  test('a list with one item that is a paragraph is told up to it', () => {
    const items = [
      '2 spoons of lamp oil',
      'A pinch of salt',
      'One wick',
      'Paper. Any kind will do, but the old one burns best of all.',
    ];
    const list = items.map((item) => `<li>${item}</li>`).join('');
    expect(said('en', `<p>A lamp for two evenings!</p><h2>Ingredients</h2><ul>${list}</ul>`)).toContain(
      'Ingredients: 2 spoons of lamp oil, A pinch of salt, One wick…',
    );
  });

  test('the sentence before what announces a list stays when the list takes that along', () => {
    const items = ['Lamps', 'Bells', 'Ropes'].map((item) => `<li>${item}</li>`).join('');
    const second = 'It carries all that the old lighthouse needs for a winter.';
    expect(
      said('en', `<p>${lead} ${second} On board are:</p><ul>${items}</ul><p>${second.replace('It', 'The bell')}</p>`),
    ).toContain(second);
  });

  test('the mark of a box that Markdown did not know is left out', () => {
    expect(said('en', `<p>:::tip[Before you sail] ${lead} :::</p>`)).toEqual([lead]);
    expect(said('en', '<p>The colons of <code>::after</code> ring twice over the old harbour.</p>')).toHaveLength(1);
    expect(said('en', `<p>!!! info<br />${lead}<br />!!!</p>`)).toEqual([lead]);
    expect(said('en', `<p>!!!warning "Before you sail"\n${lead}</p>`)).toEqual([lead]);
    expect(said('en', `<p>[!TIP] ${lead}</p>`)).toEqual([lead]);
    const second = 'Its new bell was cast in the town of Ellery.';
    expect(said('en', `<p>${lead} [!NOTE] ${second}</p>`)).toEqual([lead, second]);
    for (const text of [
      'Write <code>[!TIP]</code> over a box, and the lamp of the harbour is lit behind it.',
      'Tip !!! The keeper of the old harbour rings the bell of the ferry twice at night.',
    ])
      expect(said('en', `<p>${text}</p>`).join(' ')).toContain(text.replace(/<[^>]+>/g, '').slice(-40));
  });

  test('a heading that asks is not answered by a line that trails off', () => {
    expect(said('en', `<h2>Lamps... Again?</h2><p>Just when they thought it was dark...</p><p>${lead}</p>`)).toEqual([
      lead,
    ]);
  });

  test('an author who lets every paragraph trail off was not cut off', () => {
    const lines = ['Just when the harbour thought it was dark...', 'The ferry may come back...', 'A bell was heard...'];
    expect(said('en', lines.map((line) => `<p>${line}</p>`).join(''))).toEqual(lines);
  });

  test.each(['View on GitHub!', 'Find the source code on Codeberg.'])('a button is no sentence: %s', (label) => {
    expect(said('en', `<p>${label}</p><p>${lead}</p>`)).toEqual([lead]);
  });

  test('a colon behind "for example" becomes the stop of its sentence', () => {
    const told = 'A common way to light a harbour is to name each lamp after the keeper who lit it first';
    expect(said('en', `<p>${told}, for example:</p><pre>lamp("Ada")</pre>`)).toEqual([`${told}.`]);
  });

  test('a statement that is only announced is not told', () => {
    expect(
      said('en', '<p>The following is a statement by the harbour master on the end of the old ferry of Ellery:</p>'),
    ).toEqual([]);
  });

  test('an address in lines behind what announces it is left out with it', () => {
    const address = 'Ada Ruiz,<br>8, Quay Parade,<br>Ellery,<br>Lake District';
    expect(said('en', `<p>${lead}</p><p>The card was sent to:</p><p>${address}</p>`)).toEqual([lead]);
  });

  test('names between dots within a sentence are no list of particulars', () => {
    const told = 'The whole guide to Ellery · Delby · Lakeport · Quay, with all dates of the ferry.';
    expect(said('en', `<p>${told}</p>`)).toEqual([told]);
  });

  test('a text that is its title with the paper behind it is none', () => {
    const title = 'Lamp lit again at last | Lake Courier - Lake Courier';
    const html =
      '<a href="https://lake.example/1">Lamp lit again at last | Lake Courier</a>&nbsp;<font>Lake Courier</font>';
    expect(said('en', html, { title })).toEqual([]);
  });

  test('what goes on from code that is left out is no beginning and no end', () => {
    const code = '<p>To light a lamp, use the following:</p><pre>lamp("Ada")</pre>';
    expect(
      said('en', `${code}<p>Let’s break it down: this is done by the old bell of the ferry.</p><p>${lead}</p>`)[0],
    ).toBe(lead);
    expect(said('en', `<p>${lead}</p>${code}<p>You are now ready to sail!</p>`)).toEqual([lead]);
  });

  test('no cut ends with what only leads on to an example', () => {
    const told =
      'The keepers of the harbour say that the new oil will soon allow every boat on the lake to carry the bright lamps of the larger ships';
    expect(said('en', '', { excerpts: [`${told} such as ferries`] })).toEqual([`${told}…`]);
  });

  test('what a visitor must know is told where nothing else is', () => {
    const parking =
      '<h4>Parking</h4><p>Parking is hard to find on the quay. The society pays for an hour on the pier.</p>';
    expect(said('en', `${parking}<h3>Guest</h3><p>${lead}</p>`)).toEqual([lead]);
    expect(said('en', parking)).toHaveLength(2);
  });

  test('a footnote between brackets leaves none behind', () => {
    expect(
      said('en', `<p>The lamp burns oil<sup>(<a href="#n">*</a>)</sup>, as all lamps of the harbour do.</p>`),
    ).toEqual(['The lamp burns oil, as all lamps of the harbour do.']);
  });

  test('a note of the editors that says so at its end is left out', () => {
    expect(
      said(
        'de',
        `<p>Dieser Bericht über das Licht am Hafen wurde im März von Ada Ruiz geschrieben (Anmerkung der Redaktion).</p><p>Im Winter brennt es neunzig Nächte lang.</p>`,
      ),
    ).toEqual(['Im Winter brennt es neunzig Nächte lang.']);
  });

  test('a heading and the word for a beginning that were run into it are left out', () => {
    const text = 'Chi mi conosce lo sa, amo molto le lampade del porto vecchio e del faro.';
    expect(said('it', `<p>Opinioni sulla Lampada 11 Introduzione ${text}</p>`, { title: 'Conviene?' })).toEqual([text]);
  });

  test('a few words that lead on to a quotation that was cut off are left out behind a whole sentence', () => {
    expect(said('en', '', { excerpts: [`${lead} 'Lamp' is "a bell that rings at night. It is old and...`] })).toEqual([
      lead,
    ]);
  });

  test('a quotation in marks is told with the line that signs it', () => {
    const quote = '"The lamps are lit for ninety nights, and the ferry waits for nobody."';
    expect(said('en', `<p>${quote}</p><p>-- Keeper Ada Ruiz, on the winter of the old harbour.</p>`)).toEqual([
      `${quote} — Keeper Ada Ruiz, on the winter of the old harbour.`,
    ]);
    const long = `${quote.slice(0, -1)} ${'We have oil, and we have bread, and we have time. '.repeat(5).trim()}"`;
    expect(said('en', `<p>${long}</p><p>-- Keeper Ada Ruiz, on the winter of the old harbour.</p>`)).toEqual([
      `${quote} — Keeper Ada Ruiz, on the winter of the old harbour.`,
    ]);
  });

  test('a question that turns the only sentence before it stays', () => {
    expect(said('en', '<p>The lamp is out. But who was it that lit it?</p>')).toHaveLength(2);
    expect(said('en', `<p>${lead} Who was it that lit the lamp?</p>`)).toEqual([lead]);
  });

  test('of what kind a text is stands before it, in a sentence that is none', () => {
    expect(said('en', `<p>News Commentary. ${lead}</p>`)).toEqual([lead]);
    expect(said('en', '<p>Our news analysis is read by all keepers of the lake.</p>')).toHaveLength(1);
  });

  test('a name that begins with a point keeps it', () => {
    const told = 'The harbour has been moving its .Lamp service to a newer one that is called Bell.';
    expect(said('en', `<p>${told}</p>`)).toEqual([told]);
  });

  test.each([
    'Source.',
    'News Analysis.',
    'Encourage your friends to subscribe and help the ferry by adding a bell to your site.',
    'In the gardens of the lake | No known copyright restrictions.',
  ])('a line that belongs to no text is left out: %s', (line) => {
    expect(said('en', `<p>${line}</p><p>${lead}</p>`)).toEqual([lead]);
  });

  test('"other" lamps than what is left out are no beginning', () => {
    const quote = '<p>You may get one of these:</p><blockquote>A red lamp, or a bell.</blockquote>';
    expect(said('en', `<p>${lead}</p>${quote}<p>Other lamps are also for sale.</p>`)).toEqual([lead]);
  });
});

test('a question stays where nothing but a label would be left', () => {
  const asked = 'What does the keeper mean by the third bell of the old ferry?';
  expect(said('en', `<p>Bells ahead. ${asked}</p>`, { title: 'Bells' }).join(' ')).toBe(`Bells ahead. ${asked}`);
  const told = 'The old ferry of Ellery sails over the lake with three bells.';
  expect(said('en', `<p>${told} ${asked}</p>`, { title: 'Bells' })).toEqual([told]);
});

test.each([
  ['en', 'Ellery:', lead],
  ['en', 'Short summary:', lead],
  ['ar', 'المرفأ القديم:', 'عادت العبّارة الحمراء تعبر البحيرة كل ساعة وتحمل الدراجات مجانا لأهل المدينة.'],
])('a label on the line over a sentence takes none of it along (%s): %s', (language, label, text) => {
  expect(said(language, `<p>${label}<br>${text}</p>`)).toEqual([text]);
});

test.each(['The keeper said:', 'Example:', 'They tell us:'])('what speaks or shows an example does: %s', (label) => {
  const more = 'The keeper of the old pier has lit every lamp on the lake since the spring came back to Ellery.';
  expect(said('en', `<p>${more}</p><p>${label}<br>${lead}</p>`)).toEqual([more]);
});
