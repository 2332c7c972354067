import { expect, test } from 'vitest';
import { said } from './said.ts';

/** What goes on in the paragraph. */
const more = 'Lampen 7 und Glocken 9 waren rot.';

const roles: readonly (readonly [language: string, lead: string, role: string])[] = [
  [
    'da',
    'Her er nogle af de både, jeg har bygget ved søen i årenes løb.',
    'Som bådebygger på dette værft arbejdede jeg i ti år med røde lamper og store klokker.',
  ],
  [
    'de',
    'In all den Jahren habe ich am See viele Boote und Lampen gebaut.',
    'Als Bootsbauer auf dieser Werft arbeitete ich zehn Jahre mit roten Lampen und großen Glocken.',
  ],
  [
    'fr',
    'Au fil des années, j’ai construit bien des bateaux et des lampes au bord du lac.',
    'En tant que gardien de ce phare, j’ai travaillé dix ans avec des lampes rouges et des cloches.',
  ],
  [
    'en',
    'Over the years I have built many boats and lamps by the lake.',
    'As the keeper of this tower, I worked for ten years with red lamps and large bells.',
  ],
];

test.each(roles)('a part that leans on its heading goes without it: %s', (language, lead, role) => {
  expect(said(language, `<p>${lead}</p><h3>Lampen A7</h3><p>${role} ${more}</p>`)).toEqual([lead]);
});

test.each(roles)('behind what it leans on it stays: %s', (language, lead, role) => {
  expect(said(language, `<p>${lead}</p><p>${role}</p>`)).toEqual([lead, role]);
});
