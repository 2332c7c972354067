import { expect, test } from 'vitest';
import { checkSummary } from '../../src/llm/check-summary.ts';

const isRefused = (language: string, text: string, said: string) =>
  'why' in checkSummary(said, { language, title: '', text });

const english =
  'The guild has agreed to lend the parish half of the chairs if the school finds a lorry before the fair. Over cold sand the beetles dug on average 30 centimetres deep, over warm sand almost a metre. Old beetles dug deeper than young ones and were busy until shortly before sunset. Tents for Alda and Celt are ready today, those for Orm will follow next week. The guild has agreed to lend the parish its tables.';

const german =
  'Drei Viertel davon trug der Verein, den Rest die Gemeinde. Wirtin Ilka Sorm zählte 400 Gäste im Monat; vor dem Fest waren es 250. Die Küche und der Saal bleiben noch bis Ostern kalt.';

test.each([
  ['en', english, 'The guild has agreed to lend the parish half of the chairs if the school finds a lorry.'],
  ['en', english, 'Over cold sand the beetles dug on average 30 centimetres deep.'],
  ['en', english, 'Old beetles dug deeper than young ones and were busy until shortly before sunset.'],
  ['en', english, 'Tents for Celt and Alda are ready today, those for Orm will follow next week.'],
  ['de', german, 'Drei Viertel davon trug der Verein, den Rest die Gemeinde.'],
  ['de', german, 'Der Saal und die Küche bleiben noch bis Ostern kalt.'],
])('%s passes: %s %s', (language, text, said) => {
  expect(isRefused(language, text, said)).toBe(false);
});

test.each([
  ['en', english, 'The guild has agreed to lend the school half of the chairs if the parish finds a lorry.'],
  ['en', english, 'Over warm sand the beetles dug on average 30 centimetres deep.'],
  ['en', english, 'Young beetles dug deeper than old ones and were busy until shortly before sunset.'],
  ['en', english, 'Old beetles dug deeper than young ones and were busy until shortly after sunset.'],
  ['en', english, 'Tents for Alda and Orm are ready today, those for Celt will follow next week.'],
  ['de', german, 'Drei Viertel davon trug die Gemeinde, den Rest der Verein.'],
  ['de', german, 'Wirtin Ilka Sorm zählte 250 Gäste im Monat; vor dem Fest waren es 400.'],
])('%s is refused: %s %s', (language, text, said) => {
  expect(isRefused(language, text, said)).toBe(true);
});
