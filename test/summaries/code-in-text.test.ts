import { expect, test } from 'vitest';
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
