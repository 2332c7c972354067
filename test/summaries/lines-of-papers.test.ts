import { describe, expect, test } from 'vitest';
import { said } from './said.ts';

const leads: Readonly<Record<string, string>> = {
  de: 'Nach drei Jahren öffnet der Park am Ufer, und auf vier Hektar sind Wiesen, ein Steg und ein Café entstanden.',
  fr: 'Le parc de la rive ouvre après trois ans, et sur quatre hectares on trouve des prés, un ponton et un café.',
  es: 'El parque de la orilla abre tras tres años, y en cuatro hectáreas hay prados, un embarcadero y un café.',
  it: 'Il parco sulla riva apre dopo tre anni, e su quattro ettari ci sono prati, un pontile e un caffè.',
  nl: 'Na drie jaar opent het park aan de oever, en op vier hectare zijn er weiden, een steiger en een café.',
  sv: 'Efter tre år öppnar parken vid stranden, och på fyra hektar finns ängar, en brygga och ett kafé.',
  en: 'After three years the park on the shore opens, and on four hectares there are meadows, a jetty and a café.',
};
const leadOf = (language: string): string => leads[language] ?? '';
const behind = (language: string, line: string) =>
  said(language, `<p>${leadOf(language)}</p><p>${line}</p>`, { title: 'x' });

describe('behind its text', () => {
  test.each([
    ['de', 'Für Rückfragen steht Ihnen Jonas Feld unter 01234 / 56 78 90 gern zur Verfügung.'],
    ['de', 'Anmeldung bei Marta Quill unter 04321 / 98 76 54.'],
    ['fr', 'Pour tout renseignement, Paul Feld répond au 01 23 45 67 89 du lundi au jeudi.'],
    ['es', 'Para más información, Rosa Marlow atiende en el 912 345 678.'],
    ['it', 'Per informazioni: Ufficio del lago, tel. 0123 456 789.'],
    ['nl', 'Voor meer informatie is Ida Feld bereikbaar op 0123 45 67 89.'],
    ['sv', 'För mer information, ring Jonas Feld på telefon 012 345 67 89.'],
    ['en', 'For further information Ida Marlow can be reached on 01234 567 890.'],
    ['de', 'Möchten Sie keine Nachricht verpassen? Dann abonnieren Sie unseren Newsletter „Guten Morgen“.'],
    ['sv', 'Prenumerera från 1 krona.'],
    ['fr', 'Abonnez-vous à partir de 1 € par mois.'],
    ['es', 'Suscríbete desde 2 euros al mes.'],
  ])('%s: is left out: %s', (language, line) => {
    expect(behind(language, line)).toEqual([leadOf(language)]);
  });

  test.each([
    ['de', 'Informationen über 5000 Fische aus dem See hat der Verein der Angler in einem Buch gesammelt.'],
    ['de', 'Dann abonnieren die Vereine am See eben keine Boote mehr, sagt der Wirt des Cafés am Steg.'],
    ['fr', 'Les renseignements de 1914 sur le lac et ses bateaux sont conservés dans une tour de la rive.'],
    ['sv', 'Prenumeranter från sjön får 1 krona tillbaka för varje dag utan tidning, säger kommunen.'],
    ['en', 'For details of the flood of 1953 the town has asked all who saw the water rise on the shore.'],
  ])('%s: is told: %s', (language, line) => {
    expect(behind(language, line)).toEqual([leadOf(language), line]);
  });
});

test.each([
  ['de', '<strong>ALDER (lkr).</strong> '],
  ['de', 'Alder (red/mq) '],
  ['it', '(LagoPresse Nord) – '],
])('%s: who wrote for a paper stands before its text: %s', (language, head) => {
  expect(said(language, `<p>${head}${leadOf(language)}</p>`, { title: 'x' })).toEqual([leadOf(language)]);
});

test('a word in brackets behind a name is told', () => {
  const text = 'Der Park (neu) liegt am Ufer des Sees und hat vier Hektar.';
  expect(said('de', `<p>${text}</p>`, { title: 'x' })).toEqual([text]);
});
