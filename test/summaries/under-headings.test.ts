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

test.each([
  [
    'zh',
    '湖上的信号正在慢慢亮起来，钟声还没有响……',
    '灯塔的灯正在等着今天晚上的船……',
    '二〇一〇年，守灯人第一次点亮了属于自己的灯，整个湖都看见了。',
  ],
  [
    'en',
    'Somewhere out on the lake an old bell begins to ring in the fog...',
    'And then the lamp of the pier goes out...',
    'Ten years ago the keeper of Ellery bought the first lamp of her own and lit it every night.',
  ],
])(
  'lines that only trail off are no lead: what stands under the heading is told, too (%s)',
  (language, first, second, text) => {
    const html = `<p>${first}</p><p>${second}</p><h2>${first.slice(0, 4)}</h2><p>${text}</p>`;
    expect(said(language, html)).toContain(text);
  },
);

test('a list that is told in part is a lead, although it trails off', () => {
  const items = [
    'The ferry carried 1.7 thousand people',
    'The old lamp burnt 7.4 litres of oil',
    'The bell rang 2.0 times',
  ];
  const list = [...items, ...items, ...items]
    .map((item, at) => `<li>${item} in quarter ${at} (3.5 in the year before)</li>`)
    .join('');
  const later =
    'The keeper signs with a larger lamp maker of the other shore for three years, and orders two hundred lamps.';
  expect(
    said('en', `<h2>The quarter by the lake</h2><ul>${list}</ul><h2>After the year</h2><p>${later}</p>`),
  ).not.toContain(later);
});

const wanted = 'The keeper looks after nine lamps and two bells, in summer as in winter, and rows the small ferry.';

test.each([
  ['en', 'The harbour office of Ellery by the great lake offers a position as', 'Keeper of the Lamps (m/f/x)'],
  ['de', 'Das Hafenamt der Stadt am großen See sucht für die Sommer der nächsten Jahre einen', 'Wärter der Lampen'],
  ['fr', 'Le bureau du port de la ville au bord du grand lac cherche pour cet été un', 'gardien de phare (h/f)'],
])('a sentence that runs on into the heading behind it is told with it (%s)', (language, opening, head) => {
  for (const heading of [`<h2>${head}</h2>`, `<p><strong>${head}</strong></p>`]) {
    const html = `<p>${opening}</p>${heading}<p>${wanted}</p>`;
    expect(said(language, html)).toEqual([`${opening} ${head}.`, wanted]);
  }
});

test('a line that leads on to what is not told is left out', () => {
  const opening = 'The harbour office of Ellery by the great lake lights two of its oldest towers as';
  const html = `<p>${opening}</p><pre>tower --new</pre><p>${wanted}</p><p>It rings.</p>`;
  expect(said('en', html)[0]).toBe(wanted);
});

test('a line without its stop over a heading stays a line of its own', () => {
  const opening = 'The harbour office of Ellery lights its nine lamps again for the first time since the great storm';
  expect(said('en', `<p>${opening}</p><h2>Lamps and bells</h2><p>${wanted}</p>`)[0]).toBe(`${opening}.`);
});
