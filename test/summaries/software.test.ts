import { expect, test } from 'vitest';
import { summarise } from '../../src/summaries/summarise.ts';
import { article, said } from './said.ts';

const report = (hour: string, state: string, text: string): string =>
  `<p><small>Nov <var>30</var>, <var>${hour}</var> UTC</small><br><strong>${state}</strong> - ${text}</p>`;

test('of the reports on a fault the newest is told', () => {
  const html =
    report('10:42', 'Resolved', 'The queue of delayed letters is empty again. No letter was lost.') +
    report('09:15', 'Monitoring', 'A fix has been rolled out and we are watching the results.') +
    report('08:51', 'Investigating', 'We are looking into slow answers in the Lenn region.');
  expect(said('en', html, { title: 'Slow letters' })).toEqual([
    'The queue of delayed letters is empty again.',
    'No letter was lost.',
  ]);
});

test('days with their hours in a chronicle are no reports', () => {
  const html =
    '<p>Nov 30, 10:42<br>The ferry left the pier with forty lamps.</p><p>The keeper waved, and the ferry was at Celt by noon.</p>';
  expect(said('en', html, { title: 'A day on the lake' }).at(-1)).toBe(
    'The keeper waved, and the ferry was at Celt by noon.',
  );
});

test.each([
  ['Monitoring - The lamps are lit again, and we watch them.', 'The lamps are lit again, and we watch them.'],
  ['Monitoring a lake takes two boats and a patient crew.', 'Monitoring a lake takes two boats and a patient crew.'],
  ['Update - the word for a new wick – was coined in Celt.', 'Update - the word for a new wick – was coined in Celt.'],
])('how far a service is with a fault: %s', (line, told) => {
  expect(said('en', `<p>${line}</p>`, { title: 'Lamps' })).toEqual([told]);
});

test('when a film was seen is a date line', () => {
  const text = 'A quiet film about a lighthouse, and the woman who still climbs it every night.';
  expect(said('en', `<p>Watched on Saturday November 28, 2026.</p><p>${text}</p>`, { title: 'Lamps, 2019' })).toEqual([
    text,
  ]);
});

test('a hashtag in markup of its own keeps its sign, and those behind the text are left out', () => {
  const tag = (word: string): string => `<a href="https://notes.example/tags/x" rel="tag">#<span>${word}</span></a>`;
  const html = `<p>I saw ${tag('birds')} today on the pier, and they sang. ${tag('robin')} ${tag('winter')}</p>`;
  expect(said('en', html)).toEqual(['I saw #birds today on the pier, and they sang.']);
  expect(said('en', '<p>Winter on the pier <a href="#a">#<span class="hidden">link</span></a> is long.</p>')).toEqual([
    'Winter on the pier link is long.',
  ]);
});

test.each([
  ['Q', 'A'],
  ['Q1', 'A1'],
])('an entry that is questions and answers is told in them (%s)', (q, a) => {
  const html = `<p>${q}: How long have you been at sea?<br>${a}: Thirty-one years.</p><p>${q}: What is hard?</p><p>${a}: Fog. You hear the buoy before you see it.</p>`;
  expect(said('en', html, { title: 'A captain answers' })).toEqual([
    'How long have you been at sea? Thirty-one years.',
    'What is hard? Fog.',
    'You hear the buoy before you see it.',
  ]);
});

test('behind a text the questions of an interview are no part of it', () => {
  const lead = 'Ada Ruiz has been the captain of the night ferry for thirty-one years, and talks about the fog.';
  const html = `<p>${lead}</p><p>Q: How long have you been at sea?</p><p>A: Since the old pier was built.</p>`;
  expect(said('en', html, { title: 'A captain answers' })).toEqual([lead]);
});

const rows = (...given: readonly (readonly string[])[]): string =>
  `<table>${given.map((cells) => `<tr>${cells.map((cell) => `<td>${cell}</td>`).join('')}</tr>`).join('')}</table>`;

test.each([
  [
    rows(['Place', 'Name', 'Time'], ['1', 'Ida Marlow', '41:12'], ['2', 'Jonas Feld', '42:03']),
    'Ida Marlow, 41:12; Jonas Feld, 42:03.',
  ],
  [
    rows(['Date', '12 December'], ['Doors:', '19:00'], ['Place', 'Old boathouse, Alder']),
    'Date: 12 December; Doors: 19:00; Place: Old boathouse, Alder.',
  ],
])('a table that is all of an entry is told in its rows: %s', (html, told) => {
  expect(said('en', html, { title: 'The Lenn valley' })).toEqual([told]);
});

test('beside a text a table is not told', () => {
  const text = 'Ida Marlow won the run along the Lenn on Sunday, ahead of Jonas Feld.';
  expect(said('en', `<p>${text}</p>${rows(['1', 'Ida Marlow'], ['2', 'Jonas Feld'])}`, { title: 'Run' })).toEqual([
    text,
  ]);
});

test.each(['Ahoy sailors!', 'Fellow keepers,', 'Chers rameurs !'])(
  'a call to whoever reads is no beginning: %s',
  (call) => {
    const text = 'The new lamp shines twice as far as the old one, and mends the fault that let it smoke in the fog.';
    expect(summarise(article('en', `<p>${call}</p><p>${text}</p>`, { title: 'Lamp 2' })).sentences).toEqual([text]);
  },
);

test.each(['Lamps, at last!', 'No more smoke!'])('an exclamation that speaks of the text stays: %s', (call) => {
  const text = 'The new lamp shines twice as far as the old one, and mends the fault that let it smoke in the fog.';
  expect(said('en', `<p>${call}</p><p>${text}</p>`, { title: 'Out today' })).toEqual([call, text]);
});

test.each(['Description', 'Abstract', 'Beschreibung', 'Описание'])(
  'the name of a field is no beginning: %s',
  (field) => {
    expect(said('en', `<p>${field}: There will be work on the pier on Sunday.</p>`, { title: 'Pier' })).toEqual([
      'There will be work on the pier on Sunday.',
    ]);
  },
);

test('what begins like the name of a field is told', () => {
  const text = 'Description of a lamp: it is small, and burns all night.';
  expect(said('en', `<p>${text}</p>`, { title: 'Pier' })).toEqual([text]);
});

test.each(['It seems likely [...].', 'It seems likely [&#8230;].', 'It seems likely (...).'])(
  'what its source cut off with a stop behind its sign is left out: %s',
  (cut) => {
    const text = 'The harbour has found out how to keep the ferry. That would be the lesson from the talk of Monday.';
    expect(said('en', `<p>${text} ${cut}</p>`, { title: 'Bells' }).join(' ')).toBe(text);
  },
);

test.each(['Video, with a transcript below.', 'Slides below.', 'Audio and the full transcript below.'])(
  'what stands below is not told: %s',
  (line) => {
    const text = 'The keeper of the light talks about the winter in which the lake froze.';
    expect(said('en', `<p>${line}</p><p>${text}</p>`, { title: 'Winter' })).toEqual([text]);
  },
);

test('where a recording is hosted is left out, and hosting told', () => {
  const text = 'Ada Ruiz follows the eels of the lake to the sea.';
  expect(said('en', `<p>${text}</p><p>Hosted on Acorn.</p>`, { title: 'Eels' })).toEqual([text]);
  const hosted = 'Hosted on the old pier, the feast drew more boats than ever.';
  expect(said('en', `<p>${hosted}</p>`, { title: 'Feast' })).toEqual([hosted]);
});
