import { gzipSync } from 'node:zlib';
import { expect, it } from 'vitest';
import { shareScript } from '../../src/readers/bundle.ts';
import { hostIn } from '../../src/readers/servers.ts';
import { wordsIn } from '../../src/readers/words.ts';
import { buildReaders } from '../../tools/build-readers.ts';

it('is what its sources make, in less than 8 KB on the wire', async () => {
  expect(shareScript).toBe(await buildReaders());
  expect(gzipSync(shareScript).length).toBeLessThan(8_000);
});

it('speaks twelve languages, and English to everybody else', () => {
  const spoken = ['en', 'de', 'fr', 'es', 'pt', 'it', 'nl', 'pl', 'ru', 'ja', 'zh', 'ar'];
  const texts = spoken.map((tag) => wordsIn([tag]));
  expect(texts.map(({ language }) => language)).toEqual(spoken);
  expect(new Set(texts.map(({ replies }) => replies)).size).toBe(12);
  for (const words of texts) expect(words.share).toContain('%s');
  expect(wordsIn(['tlh', 'de-AT']).language).toBe('de');
  expect(wordsIn(['tlh']).language).toBe('en');
});

it.each([
  ['mastodon.social', 'mastodon.social'],
  [' https://Chaos.Social/@ada ', 'chaos.social'],
  ['@ada@lake.example', 'lake.example'],
  ['bücher.example', 'xn--bcher-kva.example'],
  ['lake.example:8443', 'lake.example:8443'],
])('finds the server in %s', (typed, host) => {
  expect(hostIn(typed)).toBe(host);
});

it.each([
  '',
  'ada',
  'localhost',
  'javascript:alert(1)',
  'a b.example',
  'https://',
  '-x.example',
  '1.2.3.4',
  'x'.repeat(300),
])('takes %s for no server', (typed) => {
  expect(hostIn(typed)).toBeNull();
});
