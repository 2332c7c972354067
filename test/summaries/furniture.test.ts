import { describe, expect, test } from 'vitest';
import { isFurniture, learnFurniture, withoutFurniture } from '../../src/summaries/furniture.ts';
import { summarise } from '../../src/summaries/summarise.ts';
import type { Sample } from '../../src/summaries/summary.ts';
import { htmlToText } from '../../src/summaries/text/html-to-text.ts';
import { cleanTitle } from '../../src/summaries/title/clean-title.ts';

const entries = (own: (index: number) => string, count = 12): Sample[] =>
  Array.from({ length: count }, (_, index) => ({
    html: `${own(index)}<p>Something of its own, number ${'abcdefghijkl'[index]}.</p>`,
  }));

test('a line that stands in a third of the entries is furniture, whatever its numbers', () => {
  const furniture = learnFurniture(entries((index) => `<p>Issue ${index}: printed on hemp.</p>`));
  expect(isFurniture('Issue 99: printed on hemp.', furniture)).toBe(true);
  expect(isFurniture('Something of its own, number a.', furniture)).toBe(false);
});

test('two entries are no rule', () => {
  expect(
    learnFurniture([{ html: '<p>The same line.</p>' }, { html: '<p>The same line.</p><p>And more.</p>' }]).size,
  ).toBe(0);
});

const told = 'A version of this text hung in the harbour office for a week before it came here.';

test('a telling sentence is furniture once three of many entries hold it, alone or before their own', () => {
  const furniture = learnFurniture(
    entries((index) => (index < 2 ? `<p>${told}</p>` : index === 2 ? `<p>${told} The rest is new.</p>` : '')),
  );
  expect(isFurniture(told, furniture)).toBe(true);
  expect(withoutFurniture(`${told} The ferry sails again.`, furniture)).toEqual({
    text: 'The ferry sails again.',
    taken: [told],
  });
});

test('a sentence whose numbers differ is news, however often a site writes it', () => {
  const furniture = learnFurniture(
    entries((index) =>
      index < 3 ? `<p>Today we announce release 2.${index} of the tide table for everybody.</p>` : '',
    ),
  );
  expect(isFurniture('Today we announce release 2.1 of the tide table for everybody.', furniture)).toBe(false);
});

test('entries with the same body count once', () => {
  expect(learnFurniture(Array.from({ length: 4 }, () => ({ html: `<p>${told}</p>` }))).size).toBe(0);
});

test('a sentence that recurs in the excerpts is furniture, too', () => {
  const blurb = 'Notes from the harbour, the light and the ferry, twice a week since the bridge was closed.';
  const furniture = learnFurniture(
    ['one', 'two', 'three'].map((word) => ({ html: `<p>Of boat ${word}.</p>`, excerpt: `${blurb} Of boat ${word}.` })),
  );
  expect(isFurniture(blurb, furniture)).toBe(true);
});

test.each([
  ['before', 'Quay Herald - ', ''],
  ['behind', '', ' | Quay Herald'],
])('what stands %s all titles of a feed is its name', (_, before, behind) => {
  const subjects = ['The ferry sails again', 'A bell for the old light', 'Two lamps were stolen', 'Fog until Friday'];
  const titles = subjects.map((subject) => before + subject + behind);
  const furniture = learnFurniture(titles.map((title) => ({ title, html: `<p>${title}.</p>` })));
  const cleaned = titles.map((title) => cleanTitle(title, 'Latest', { url: null, authors: [], furniture }));
  expect(cleaned).toEqual(subjects);
  const three = learnFurniture(titles.slice(1).map((title) => ({ title, html: `<p>${title}.</p>` })));
  expect(cleanTitle(titles[0] ?? '', 'Latest', { url: null, authors: [], furniture: three })).toBe(titles[0]);
});

test('a series whose titles hold no more than a number or a word stays', () => {
  const titles = ['Week notes - 11', 'Week notes - 12', 'Week notes - 13', 'Week notes - Fog'];
  const furniture = learnFurniture(titles.map((title) => ({ title, html: `<p>${title}.</p>` })));
  for (const title of titles) expect(cleanTitle(title, 'Latest', { url: null, authors: [], furniture })).toBe(title);
});

test.each([
  ['one line', (index: number) => `<p>The lake stood at 30${index} centimetres at seven this morning.</p>`],
  ['two', (index: number) => `<p>Text of entry ${index}.</p><p>It goes on for ${index} more sentences.</p>`],
])('where all that an entry says recurs but for its numbers, they are its news: %s', (_, own) => {
  const samples = Array.from({ length: 5 }, (_, index) => ({ title: `Day ${index}`, html: own(index) }));
  const furniture = learnFurniture(samples);
  const article = { excerpts: [], language: 'en', authors: [], categories: [], siteName: null, url: null };
  for (const sample of samples) {
    const { sentences } = summarise({ ...article, ...sample }, { furniture });
    expect(sentences.join(' ')).toBe(htmlToText(sample.html).replaceAll(/\s+/g, ' '));
  }
});

test('beside a text of its own a line that recurs but for its numbers is furniture', () => {
  const words = ['red', 'green', 'blue', 'white', 'black'];
  const samples = words.map((word, index) => ({
    title: `Day ${index}`,
    html: `<p>The ${word} lamp burns on the old pier of the lake again.</p><p>This is note ${index} of the harbour office.</p>`,
  }));
  const furniture = learnFurniture(samples);
  const article = { excerpts: [], language: 'en', authors: [], categories: [], siteName: null, url: null };
  expect(summarise({ ...article, ...(samples[1] ?? { title: '', html: '' }) }, { furniture }).sentences).toEqual([
    'The green lamp burns on the old pier of the lake again.',
  ]);
});

describe('a short sentence within a paragraph', () => {
  const hello = 'Welcome to Lamps for Everybody.';
  const own = [
    'This week the old bell of the lake was hung again, and all the keepers came to hear it.',
    'The red ferry has a new captain, who knows the harbour from the days of the steam boats.',
    'Two lamps were stolen from the pier, and nobody has seen who took them in the night.',
    'Fog lay on the water until Friday, so that the horn was heard in all the towns around.',
  ];
  const article = { excerpts: [], language: 'en', authors: [], categories: [], siteName: null, url: null };
  const told = (htmls: readonly string[]) => {
    const furniture = learnFurniture(htmls.map((html) => ({ html })));
    return summarise({ ...article, title: 'Notes', html: htmls[0] ?? '' }, { furniture }).sentences;
  };

  test('is furniture when most entries hold it', () => {
    expect(told(own.map((text) => `<p>${hello} ${text}</p>`))).toEqual([own[0]]);
  });

  test('is none when fewer do', () => {
    const three = own.map((text, at) => (at < 2 ? `<p>${hello} ${text}</p>` : `<p>${text}</p>`));
    expect(told(three)[0]).toContain('Lamps for Everybody');
  });

  test('is none when it is none, but who signs', () => {
    const signed = own.map(
      (text) => `<blockquote>${text} <cite>Review by lamps.example</cite></blockquote><p>${text}</p>`,
    );
    expect(learnFurniture(signed.map((html) => ({ html }))).has('review by lamps example.')).toBe(false);
  });

  test('stays where the rest would lean on it', () => {
    const release = own.map((text, at) => `<p>This is a small repair of the bell. It mends rope ${at}. ${text}</p>`);
    expect(told(release).join(' ')).not.toMatch(/^It /);
  });
});
