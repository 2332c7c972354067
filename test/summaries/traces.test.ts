import { expect, test } from 'vitest';
import { summarise } from '../../src/summaries/summarise.ts';
import { withoutTraces } from '../../src/summaries/text/traces.ts';
import { said } from './said.ts';

const change = 'Clocks that run backwards no longer stop the alarm';

test.each([
  `#5461 60c4395 Thanks @jo-li! - ${change}`,
  `60c4395 Thanks @jo-li, @ada and @mo! - ${change}`,
  `lake/clock#12 60c4395 Thanks @jo-li! - ${change}`,
  `ac96013: ${change}`,
  `#2044 ${change}`,
  `${change} (#41)`,
  `${change} (#41) (8b783b9), closes #40`,
  `${change} (2617303)`,
  `${change} e6f9586`,
  `${change} (#1736) - b6d3de7`,
  `${change} (GH209, GH-203)`,
  `${change} (#196, by @Jo-Li)`,
  `${change} by @jo-li in #820`,
  `${change} (#820) by @jo-li`,
  `${change} (thanks @jo-li)`,
  `${change} (gracias a @jo-li)`,
  `${change} (با تشکر از @jo-li) #41`,
  `${change} (شكراً لـ @jo-li)`,
  `${change} [GitHub#205][Patch by Jo Li]`,
  `${change}, see #41`,
  `${change} PR #3019, PR #3053`,
  `${change} (PR #41)`,
])('%s', (item) => {
  expect(withoutTraces(item)).toBe(change);
});

test('what a change is said to have come in stays', () => {
  expect(withoutTraces(`${change} as it did in PR #41`)).toBe(`${change} as it did in PR #41`);
});

test.each([
  'The wall was defaced',
  'The bell rang 1000000 times',
  '#1 The first boat of the year',
  'The bell (cast in 1904) rings again',
  'Ada Ruiz came in at number 5',
  'Two boats [of four] are new',
  'The bell rings for the night watch (use @night)',
])('keeps %s', (item) => {
  expect(withoutTraces(item)).toBe(item);
});

const sentencesOf = (html: string): string[] =>
  summarise({
    title: 'v2.1.0',
    html,
    excerpts: [],
    language: 'en',
    authors: [],
    categories: [],
    siteName: 'Release notes from tide-clock',
    url: null,
  }).sentences;

test('release notes are told without the traces of their generator', () => {
  expect(
    sentencesOf(
      '<h3>Patch Changes</h3><ul><li><p><a href="#">#5461</a> <a href="#"><code>60c4395</code></a> Thanks <a href="#">@jo-li</a>! - Read the clock twice</p></li><li><p>Updated dependencies [<a href="#"><code>b43ec31</code></a>]:</p><ul><li>bell@2.0.1</li></ul></li></ul>',
    ),
  ).toEqual(['Read the clock twice.']);
});

test('a list within the only item of a list is told after it', () => {
  expect(
    sentencesOf(
      '<ul><li>Updated dependencies [<a href="#"><code>b43ec31</code></a>]:<ul><li>bell@2.0.1</li><li>rope@1.4.0</li></ul></li></ul>',
    ),
  ).toEqual(['Updated dependencies: bell@2.0.1, rope@1.4.0.']);
});

test('a mark before a colon does not end a sentence', () => {
  expect(sentencesOf('<ul><li>feat!: the clock rings at noon. The bell does, too.</li></ul>')).toEqual([
    'feat!: the clock rings at noon.',
    'The bell does, too.',
  ]);
});

test('who helped for the first time is no change', () => {
  const html = `<h2>What's Changed</h2><ul><li>The lamp is lit by @ada in #12</li><li>The bell rings twice by @bo in #13</li></ul><h2>New Contributors</h2><ul><li>@bo made their first contribution in <a href="https://forge.example/13">#13</a></li></ul>`;
  const { sentences } = summarise({
    ...{ title: 'v1.1', html, excerpts: [], language: 'en', authors: [], categories: [], siteName: null, url: null },
  });
  expect(sentences).toEqual(["What's Changed: The lamp is lit, The bell rings twice."]);
});

test('a paper as others cite it says its title again', () => {
  const title = 'Järven vanhat punaiset lamput';
  const own = 'Tutkimme hankkeessa järven vanhoja lamppuja ja kelloja, joita on yhä sata.';
  const cited = `Ada Ruiz, Ben Oakes & Cal Dow: “${title}.” Järvipäivät 2026, Seestadt.`;
  expect(said('fi', `<p>${cited}<br>Abstrakti ${own}</p>`, { title })).toEqual([own]);
  expect(said('fi', `<p>${cited}</p><p>${own}</p>`, { title })).toEqual([own]);
  expect(said('fi', `<p>${cited}</p>`, { title }).join(' ')).toContain('Järvipäivät 2026');
});

test('what somebody says about it under another title stays', () => {
  const quote = 'Ada Ruiz: “The old red lamps of the lake will burn again this winter.” The town paid for them.';
  expect(said('en', `<p>${quote}</p>`, { title: 'New lamps for the quay' })[0]).toContain('lamps of the lake');
});

test.each([
  [
    '[Obsolete link removed. Original url: https://lamps.example/a?b=1]',
    'A long story that I wrote for the Lamp Courier is out today.',
  ],
  ['[https://lamps.example/a]', 'A long story that I wrote for the Lamp Courier is out today.'],
  [
    '[the editor of the lamps]',
    'A long story [the editor of the lamps] that I wrote for the Lamp Courier is out today.',
  ],
])('a note with an address in square brackets goes from a sentence: %s', (note, told) => {
  expect(
    said('en', `<p>A <span>long story ${note}</span> that I wrote for the <em>Lamp Courier</em> is out today.</p>`),
  ).toEqual([told]);
});
