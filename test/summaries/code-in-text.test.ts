import { describe, expect, test } from 'vitest';
import { sentenceReason } from '../../src/summaries/choosing/sentence-reasons.ts';
import { said } from './said.ts';

const lead = 'Die rote Fähre fährt wieder jede Stunde über den See und nimmt Räder umsonst mit.';

test.each([
  ['the boxes of a diagram', '|lit:>the lamp bell=>start: Ring it rope=>condition: Is it long enough?'],
  ['the gutter of a block of code', '1 2 3 4 # Läute nicht!'],
  ['its gutter and its first line', '1 2 3 while($bell -le 3) ring it.'],
  ['one setting', 'BELL_NAME="rubin"'],
  ['one setting of a unit', 'After=lamps.target'],
  ['a command with its options', 'usermod -aG ferry "$BELL"'],
  ['a word that is a command with options', 'find . -name "*.bell"'],
  ['a declaration', '鐘を鳴らす class Bell { public void ring() { Lamp.'],
  ['a declaration of another kind', 'lonceng function ring(times) { if (times) '],
  ['settings in a row', 'lampfile: "/etc/lamps/red.conf" for-keepers: yes for-guests: no'],
  ['a heading before a command', 'Anlegen apt install lamp-tools bell-utils horn2'],
  ['a record of a zone', 'bell IN A 192.0.2.1'],
  ['the end of what goes into a file', "' > /etc/lamps/red.conf"],
])('is no sentence: %s', (_, line) => {
  expect(sentenceReason(line)).toBe('command');
});

test.each([
  'You can install the lamps of the ferry with apt install lamp-tools, and ring the bell.',
  'The class Bell {ferry} has a function ring that every keeper of the lake knows.',
  'make sure that the bell rings before the red ferry leaves the quay.',
  'Find the red ferry at the old quay - it leaves every hour until the evening.',
  '1 2 3 Bell is the name of the game that the children play on the ferry.',
  'The plan of the harbour has one rule: yes to lamps, and no to horns.',
  'The keeper writes bell=>rope into the book of the harbour, and rings it every evening.',
])('is a sentence: %s', (line) => {
  expect(sentenceReason(line)).toBeNull();
});

test.each([
  ['de', 'Die folgende while-Schleife läutet die Glocke, bis die Lampe rot ist.', lead],
  ['de', 'Bei mir brauchte die Ausführung des obigen Codes über zwei Sekunden auf dem See.', lead],
  [
    'nl',
    'Bij mij had de bovenstaande code op de boot meer dan twee seconden nodig.',
    'De rode veerboot vaart weer elk uur over het meer en neemt fietsen gratis mee.',
  ],
])('what points to code that is not told: %s: %s', (language, line, own) => {
  expect(said(language, `<p>${own}</p><pre>ring()</pre><p>${line}</p>`)).toEqual([own]);
});

test('what followed in time points to nothing', () => {
  const line = 'Die folgende Woche war auf dem See die kälteste des Jahres, und die Fähre stand still.';
  expect(said('de', `<p>${line}</p>`)).toEqual([line]);
});

describe('a sentence that begins with code', () => {
  const rest = '<p>The keepers asked for it in spring, and the ferry office tried it on three of its boats in May.</p>';
  const lit = 'lights the lamp of the pier when the last ferry of the evening has left the quay.';

  test.each(['git lamp --on', 'npm run lamp', '$ lamp', 'lampctl', 'find -lamp', 'lamp.on({red: true})'])(
    'is a lead: %s',
    (code) => {
      expect(said('en', `<p><code>${code}</code> ${lit}</p>${rest}`, { title: 'Lamps' })[0]).toBe(`${code} ${lit}`);
    },
  );

  test('is told behind another, in a paragraph of its own', () => {
    const first = 'The lamps of the pier have forty new rules, and one of them is for the bell of the ferry.';
    const html = `<p>${first}</p><p><code>lampctl</code> ${lit}</p>${rest}`;
    expect(said('en', html).slice(0, 2)).toEqual([first, `lampctl ${lit}`]);
  });

  test('so is one whose name the title writes as small', () => {
    const first = 'A year of work on the pier went into the new release, and forty keepers had a hand in it.';
    const html = `<p>${first}</p><p>lampctl ${lit}</p>${rest}`;
    expect(said('en', html, { title: 'lampctl 2.0' }).slice(0, 2)).toEqual([first, `lampctl ${lit}`]);
    expect(said('en', html, { title: 'The 2.0' })[1]).toMatch(/^The keepers asked/);
  });

  test.each([
    '<p><code>git lamp --on</code></p>',
    '<p><code>git lamp --on the-pier</code> now</p>',
    '<p><code>git lamp --on --with-a-long-name-of-the-pier --and-of-the-bell</code> it.</p>',
    '<p>git lamp --on the pier.</p>',
  ])('a command alone is none: %s', (line) => {
    expect(said('en', line + rest, { title: 'Lamps' })[0]).toMatch(/^The keepers asked/);
  });
});
