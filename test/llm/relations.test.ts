import { expect, test } from 'vitest';
import { checkSummary } from '../../src/llm/check-summary.ts';

const whyOf = (language: string, text: string, said: string) => {
  const checked = checkSummary(said, { language, title: '', text });
  return 'why' in checked ? checked.why : null;
};

const ferry =
  'The ferry Halyard sails from Alda to the pier of Celt until noon and carries 40 lamps. The bell hangs 12 metres above the water and rings before noon on each day of the week. Ticket sales rose by 15 percent last year, from 200 tickets to 230. The door of the boathouse is open in winter.';

test.each([
  'The ferry Halyard sails from Alda to Celt and carries 40 lamps.',
  'The ferry Halyard sails to the pier of Celt from Alda until noon.',
  'The bell hangs 12 metres above the water.',
  'The bell rings before noon on each day of the week.',
  'Ticket sales rose from 200 tickets to 230.',
  'Ticket sales rose by 15 percent last year.',
  'In winter the door of the boathouse is open.',
])('%s', (said) => {
  expect(whyOf('en', ferry, said)).toBeNull();
});

test.each([
  'The ferry Halyard sails from the pier of Celt and carries 40 lamps.',
  'The ferry Halyard sails to Alda and carries 40 lamps.',
  'The ferry Halyard sails to the pier of Celt after noon.',
  'The bell hangs 12 metres below the water.',
  'The bell hangs 12 metres under the water.',
  'The bell rings after noon on each day of the week.',
  'Ticket sales rose from 230 tickets last year.',
  'Ticket sales rose to 15 percent last year.',
  'Ticket sales rose by 15 percent this year.',
])('but not %s', (said) => {
  expect(whyOf('en', ferry, said)).toMatch(/contrary/);
});

test.each([
  'Ticket sales rose by 15 percent last month.',
  'In summer the door of the boathouse is open.',
  'The ferry Halyard sails from Alda to the pier of Celt today.',
])('nor a time that the article does not name: %s', (said) => {
  const text = ferry.replace('last year', 'last week');
  expect(whyOf('en', text, said)).toMatch(/does not/);
});

test.each<[language: string, text: string, right: string, wrong: string]>([
  [
    'de',
    'Die Glocke hängt zwölf Meter über dem Wasser und läutet vor der Messe. Der Verkauf stieg im vergangenen Jahr um 15 Prozent.',
    'Die Glocke hängt zwölf Meter über dem Wasser.',
    'Die Glocke hängt zwölf Meter unter dem Wasser.',
  ],
  [
    'de',
    'Die Glocke läutet vor der Messe. Der Verkauf von Lampen stieg im vergangenen Jahr um 15 Prozent.',
    'Der Verkauf von Lampen stieg um 15 Prozent.',
    'Der Verkauf von Lampen stieg auf 15 Prozent.',
  ],
  [
    'fr',
    'La cloche sonne avant la messe au bord du lac. Le bateau porte quarante lampes en hiver.',
    'La cloche sonne avant la messe.',
    'La cloche sonne après la messe.',
  ],
  [
    'es',
    'La campana suena antes de la misa junto al lago. El barco lleva cuarenta lámparas en invierno.',
    'La campana suena antes de la misa.',
    'La campana suena después de la misa.',
  ],
  [
    'es',
    'La campana suena antes de la misa junto al lago. El barco lleva cuarenta lámparas en invierno.',
    'El barco lleva cuarenta lámparas en invierno.',
    'El barco lleva cuarenta lámparas en verano.',
  ],
  [
    'fr',
    'Le quai a ouvert samedi au bord du lac. Le bateau porte quarante lampes depuis la mairie jusqu’au moulin.',
    'Le quai a été ouvert samedi.',
    'Le quai a ouvert cette semaine.',
  ],
  [
    'it',
    'La campana suona prima della messa vicino al lago. Il battello porta quaranta lampade in inverno.',
    'La campana suona prima della messa.',
    'La campana suona dopo la messa.',
  ],
  [
    'nl',
    'De klok luidt voor de dienst aan het meer. De veerboot vervoert in de winter veertig lampen.',
    'De klok luidt voor de dienst.',
    'De klok luidt na de dienst.',
  ],
])('in %s: %s', (language, text, right, wrong) => {
  expect(whyOf(language, text, right)).toBeNull();
  expect(whyOf(language, text, wrong)).not.toBeNull();
});
