import { expect, it } from 'vitest';
import { compose, noFeed } from '../../src/deliveries/compose.ts';
import * as composer from '../../src/networks/mastodon/compose.ts';
import { mastodonLimits } from '../../src/networks/mastodon/limits.ts';
import { mastodon } from '../../src/networks/mastodon/mastodon.ts';
import { mastodonSettings } from '../../src/networks/mastodon/settings.ts';

const url = 'https://quay.example/2026/bells';
const bells = Array.from(
  { length: 30 },
  (_, n) =>
    `In the year ${1871 + n} the keepers of the quay hung bell number ${n + 1} over the water and wrote down how far it is heard.`,
);
const entry = {
  ...{ id: url, url, title: 'Thirty bells', html: `<p>${bells.join('</p><p>')}</p>`, excerpt: null, published: null },
  ...{ updated: null, language: 'en', authors: [], categories: [], image: null, attachments: [] },
};
const settings = mastodonSettings.parse({ server: 'https://m.example', token: 'x' });

function toldOf(template: string, most: number, written: string | null = null): number {
  const limits = { ...mastodonLimits, text: most };
  const account = { network: mastodon, composer, settings, template, templates: [], limits };
  const summary = written === null ? null : { sentences: [written], paragraphStarts: [true] };
  const { text } = compose({ ...noFeed, entry, page: null, written: summary }, account, null);
  return bells.filter((bell) => text.includes(bell)).length;
}

it('a template that asks for more than a lead is told the whole text where a post holds it', () => {
  expect(toldOf('{title} {summary:5000} {url}', 5_000)).toBe(30);
  expect(toldOf('{title} [{summary:2000}] {url}', 5_000)).toBeGreaterThan(14);
  expect(toldOf('{title} {summary:5000} {url}', 500)).toBe(4);
  expect(toldOf('{title} {summary} {url}', 5_000)).toBe(4);
});

it('what a language model wrote stands, however much is asked for', () => {
  expect(toldOf('{title} {summary:5000} {url}', 5_000, bells[3])).toBe(1);
});
