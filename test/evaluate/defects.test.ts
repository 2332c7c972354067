import { expect, test } from 'vitest';
import type { Furnished } from '../../evaluate/article.ts';
import { entries as every } from '../../evaluate/articles/index.ts';
import { defects, leadRecall } from '../../evaluate/defects.ts';
import { judgeAll } from '../../evaluate/judge.ts';
import { makers } from '../../evaluate/posts.ts';

const article: Furnished = {
  id: '1',
  style: 'blog',
  feed: 'blog',
  language: 'en',
  kind: 'news',
  title: 'Harbour bridge reopens',
  lead: 'The bridge is open.',
  body: [],
  html: '<p>The bridge is reopened today. 橋\n又開</p>',
  summaryField: null,
  declared: 'en',
  author: 'Jane Roe',
  site: 'Example',
  url: 'https://example.org/1',
  boilerplate: ['Share this post with friends'],
};

const spoilt: Readonly<Record<string, string>> = {
  markup: 'The <b>bridge</b> is open.',
  entity: 'The bridge&#8217;s piers hold.',
  'invisible character': 'The brid\u00ADge is open.',
  boilerplate: 'The bridge is open. Share this post with friends.',
  'repeated title': 'Harbour bridge reopens. It is open.',
  'cut sentence': 'The bridge is open and the mayor',
  'cut word': 'The bridge is reop…',
  'cut quotation': 'The mayor said: “The bridge is…”',
  particulars: 'Director: Ada Ruiz. Script: Tom Roth. Cast: Ana Sol. The bridge is open.',
  'promise of more': 'The bridge is open. Everything else in the article.',
  'dangling end': 'The plan is as follows:',
  'question left hanging': 'The bridge is open. Will it hold?',
  'unbalanced marks': 'The mayor said: “The bridge is open.',
  'byline or date': 'By Jane Roe | 3 March 2024\nThe bridge is open.',
  'quote without its speaker': '“The bridge is open, and it will stay so.”',
  'wrong stop': '今天橋又開了，。',
  'blank within a word': '今天橋 又開了。',
  'sentences run together': '다리가 다시 열렸다.시장은 기뻐했다.',
  'doubled words': 'The bridge bridge is open.',
  'broken link or tag': 'The bridge is open: https://example.org/br…',
  'leans on what is not there': 'But the bridge is open.',
  'begins in the middle': 'of the bridge, which is open.',
  'ends with an abbreviation': 'The bridge carries approx.',
  'blank before a comma': 'The bridge is open , the mayor says.',
  labels: 'Bridge. Open from. Two lanes. No fee.',
  'wrong script': 'Мост открыт.',
  empty: '',
};

test.each(defects.map((defect) => [defect.name, defect] as const))('the detector of "%s" detects', (name, defect) => {
  expect(defect.shows(spoilt[name] ?? '', article)).toBe(true);
  if (name !== 'empty') expect(defect.shows('The mayor (72) said: “The bridge is open.”', article)).toBe(false);
});

test('the share of the lead that is said goes from none to all', () => {
  expect(leadRecall('The bridge is open.', article.lead)).toBe(1);
  expect(leadRecall('Nothing else.', article.lead)).toBe(0);
});

test('of 200 and more entries in a dozen languages hardly a post is bad, and far fewer than of the common bot', async () => {
  const entries = every();
  expect(entries.length).toBeGreaterThanOrEqual(200);
  expect(new Set(entries.map(({ language }) => language)).size).toBeGreaterThanOrEqual(12);
  const [bluesky, mastodon, bot] = judgeAll(entries, await makers(entries)).map(({ judged }) =>
    judged.filter((one) => one.defects.length > 0).map((one) => `${one.article.id}: ${one.defects.join(', ')}`),
  );
  expect([bluesky, mastodon]).toEqual([[], []]);
  expect(bot?.length).toBeGreaterThan(entries.length / 3);
});
