import { expect, test } from 'vitest';
import { said } from './said.ts';

const lead = 'Der rote Dampfer fährt seit Montag wieder jede Stunde über den Weiher und nimmt auch Fahrräder mit.';
const next = 'Am Mittag läutet an Bord die alte Glocke, und abends brennt die Laterne am Steg bis Mitternacht.';
const html = `<p>${lead}</p><p>${next}</p><p>Gebaut wurde er 1931, gesunken ist er zweimal.</p>`;
const of = (excerpt: string, siteName: string, title = 'Roter Dampfer fährt wieder') =>
  said('de', html, { title, excerpts: [excerpt], siteName })[0];

test.each([
  ['Aktuelle Nachrichten aus Uferloh: alles Wichtige lesen Sie im Uferloher Tagblatt.', 'Uferloher Tagblatt'],
  ['Im Tagblatt für Uferloh finden Sie Neuigkeiten, Sport, Kultur und vieles mehr.', 'Das Uferloh-Tagblatt'],
  ['Willkommen beim Pegelstand! Jeden zweiten Sonntag ein Brief.', 'Pegelstand'],
])(
  'what says all words of the name of the site and next to none of the entry speaks of the site: %s',
  (slogan, site) => {
    expect(of(slogan, site)).toBe(lead);
  },
);

test('it may name one thing that a longer title names, as it is made for all entries on a place', () => {
  const slogan = 'Neuigkeiten rund um den Dampfer heute im Uferloher Tagblatt';
  expect(of(slogan, 'Uferloher Tagblatt', 'Roter Dampfer fährt nach zwei Wintern wieder')).toBe(lead);
});

test('a name of one word has to stand there, not only its beginning', () => {
  const own = 'Glocken, Kähne, alte Freunde: was man in Uferloh erleben kann, wenn niemand hinsieht.';
  expect(of(own, 'Glockenhaus', 'Ein Sonntag ohne Eile')).toBe(own);
});

test('what a site tells of itself is told where title or text tell of it, too', () => {
  const own = 'Der Pegelstand wird zehn: Wir haben die erste Leserin besucht und den letzten Setzer.';
  expect(of(own, 'Pegelstand', 'Zehn Jahre: ein Besuch bei der ersten Leserin')).toBe(own);
  const heard = 'Der Pegelstand hat die alte Glocke gehört und die Laterne am Steg brennen gesehen.';
  expect(of(heard, 'Pegelstand', 'Eine Nacht an Bord')).toBe(heard);
});

test.each([
  'Lampen Uferloh ⭐ Reparatur ⭐ Beratung ⭐ Rufen Sie an',
  'Lampenhaus Uferloh – Lampen, Laternen und Leuchten nach Maß ✓ Beratung ✓ Planung ✓ Montage',
  'Jetzt Karten sichern! Dampfer und Laternen in Uferloh ➤ alle Fahrten ➤ Preise',
  'Wollen Sie mit dem Dampfer fahren? Dampfer Uferloh, Dampfer mieten, Fahrplan Dampfer, Dampfer Weiher, Laternen',
])('what was written for search engines is no excerpt: %s', (excerpt) => {
  expect(of(excerpt, 'Lampenhaus')).toBe(lead);
});

test('a question and what one finds behind it is an excerpt', () => {
  const own = 'Was braucht ein Dampfer? Kohle, Wasser, eine Glocke, zwei Heizer und jemanden, der auf ihn wartet.';
  expect(of(own, 'Pegelstand')).toContain('Was braucht ein Dampfer?');
});
