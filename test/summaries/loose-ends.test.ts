import { expect, test } from 'vitest';
import { summarise } from '../../src/summaries/summarise.ts';

const article = { excerpts: [], authors: [], categories: [], siteName: 'Kaia', url: 'https://quay.example/lamps/new' };
const told = (title: string, language: string, paragraphs: readonly string[]): string[] =>
  summarise({ ...article, title, language, html: paragraphs.map((text) => `<p>${text}</p>`).join('') }).sentences;

const basque = [
  'Udalak larunbatean piztuko du kaiko lanpara berria, hiru urteko lanen ondoren, eta aintzirako herri guztiak gonbidatu ditu.',
  'Lanparak ez du oliorik behar, eta neguko gau luzeetan ere ikusten da beste ertzetik. Zaindariak goizero garbituko du kristala.',
  'Lanpara zaharra museoan geratuko da, eta haurrek ukitu ahal izango dute.',
];

// A language for which no words are listed.
test.each([
  ['whose opinion it was', 'Iritzi artikuluek egileen pentsamoldea islatzen omen dakarte beti.'],
  ['who may copy it', 'Baimenik gabe debekatuta dago eduki hauek kopiatzea. © Kaia'],
  ['a call', 'Gustatu zaizu? Egin zaitez bazkide eta babestu kazetaritza askea!'],
])('%s behind the text has no word in common with it, and is not told', (_, line) => {
  expect(told('Kaiko lanpara berria', 'eu', [...basque, line])).toEqual(told('Kaiko lanpara berria', 'eu', basque));
});

test.each([
  [
    'speaks of what the text speaks of',
    'Zaindari berriak urtarrilaren hasieran etorriko dira, eta goizero igoko dira dorrera.',
  ],
  ['says what somebody said', '«Inoiz ez dut halakorik ikusi», esan zuen arrantzale batek.'],
  [
    'gives a figure',
    'Sarrerak 12 euro balio omen dauka helduentzat, eta doakoa omen haurrentzat eta erretiratuentzat.',
  ],
  [
    'names a person',
    'Ekitaldira etorriko omen dira, besteak beste, Ada Ruiz musikaria eta bere lagun guztiak, hiriburutik.',
  ],
])('a last line that %s stays', (_, line) => {
  expect(told('Kaiko lanpara berria', 'eu', [...basque, line]).join(' ')).toContain(line);
});

test('a short entry is told to its end', () => {
  const paragraphs = ['Snow fell on the lake last night.', 'Everybody stayed indoors.', 'Soup was made.'];
  expect(told('Winter', 'en', paragraphs)).toEqual(paragraphs);
});

test('what its owner wants stays', () => {
  const line = 'Egin zaitez bazkide eta babestu kazetaritza askea.';
  const html = [...basque, line].map((text) => `<p>${text}</p>`).join('');
  const ownLines = { keep: (text: string) => text.includes('bazkide'), drop: () => false };
  const entry = { ...article, title: 'Kaiko lanpara berria', language: 'eu', html };
  expect(summarise(entry, { ownLines }).sentences).toContain(line);
  expect(summarise(entry).sentences).not.toContain(line);
});

test.each([
  ['a greeting', 'Kaixo, lagun maiteok, ongi etorri gurera!'],
  ['a credit', 'Testua: Ada Ruiz. Irudiak: Ben'],
])('%s before the text has no word in common with it, and is not told', (_, line) => {
  expect(told('Kaiko lanpara berria', 'eu', [line, ...basque])).toEqual(told('Kaiko lanpara berria', 'eu', basque));
});

test.each([
  ['speaks of what the text speaks of', 'Argi berria dago aintzira ertzean.'],
  ['is somebody’s word', '«Ez nuen inoiz horrelakorik amesten!»'],
])('a first line that %s is no such line', (_, line) => {
  const { dropped } = summarise({
    ...article,
    title: 'Kaiko lanpara berria',
    language: 'eu',
    html: [line, ...basque].map((text) => `<p>${text}</p>`).join(''),
  });
  expect(dropped.map(({ why }) => why)).not.toContain('has no word in common with the text');
});

test('a first line that names her of whom the text speaks stays', () => {
  const lines = [
    'Ada Ruiz came home.',
    'She lights the lamps of the quay again, and the harbour sees them from the other side of the lake.',
    'The lamps need no oil, which the harbour is glad of, for the long nights of winter are near and the quay is dark.',
    'Next year the lamps of the harbour will be hers to keep, from the first night of winter to the last one of spring.',
  ];
  expect(told('Light', 'en', lines)[0]).toBe(lines[0]);
});
