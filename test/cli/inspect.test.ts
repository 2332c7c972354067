import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { z } from 'zod';
import { startSample } from '../site-check/sample-site.ts';
import { makeWorkplace } from '../support/workplace.ts';

const text = z.string().nullable();

/** The machine shape that is promised to programs, to the letter. */
const inspected = z.strictObject({
  source: z.string(),
  title: text,
  url: text,
  language: text,
  hub: text,
  entries: z.array(
    z.strictObject({
      id: z.string(),
      url: text,
      title: z.string(),
      text: z.string(),
      published: text,
      updated: text,
      language: text,
      authors: z.array(z.string()),
      categories: z.array(z.string()),
      image: text,
    }),
  ),
  warnings: z.array(z.string()),
  error: text,
});

const marked = `<!doctype html><html lang="en"><head><title>Quay Notes</title></head><body class="h-feed">
<article class="h-entry"><a class="u-url p-name" href="/a">The crane is back</a><div class="e-content"><p>It lifts again.</p></div></article>
<article class="h-entry"><a class="u-url p-name" href="/b">The ferry is late</a><div class="e-content"><p>By an hour.</p></div></article>
</body></html>`;

it('of a page the feed is read that it announces, one at a usual place, or its own entries; it is said which', async () => {
  await using place = await makeWorkplace();
  await using site = await startSample();
  site.answers.set('/marked', { body: marked });
  const read = async (path: string) => {
    const { code, lines } = await place.run('inspect', '--json', `${site.url}${path}`);
    expect(code).toBe(0);
    return inspected.parse(lines[0]);
  };
  const announced = await read('/');
  expect(announced).toMatchObject({ source: `${site.url}/`, title: 'Mill Valley Notes', language: 'en', error: null });
  expect(announced.warnings).toEqual([`Read from ${site.url}/feed.xml: the page announces it.`]);
  expect(announced.entries.map(({ id }) => id)).toEqual([1, 2, 3].map((n) => `tag:example.com,2026:walk-${n}`));
  site.change('/', /<link rel="alternate".*/, '');
  expect((await read('/')).warnings).toEqual([expect.stringContaining('one stands at a usual place')]);
  site.answers.delete('/feed.xml');
  const own = await read('/marked');
  expect(own.warnings).toEqual([expect.stringContaining('its own entries were read')]);
  expect(own.entries.map(({ url }) => url)).toEqual([`${site.url}/a`, `${site.url}/b`]);
});

it('a page without any feed, and what is no page, fail with the reason', async () => {
  await using place = await makeWorkplace();
  await using site = await startSample();
  site.change('/', /<link rel="alternate".*/, '');
  site.answers.delete('/feed.xml');
  site.answers.set('/paper.pdf', { type: 'application/pdf', body: '%PDF-1.7 and so on' });
  const { code, lines } = await place.run('inspect', '--json', `${site.url}/`, `${site.url}/paper.pdf`);
  expect(code).toBe(1);
  expect(lines.map((line) => inspected.parse(line).error)).toEqual([
    expect.stringContaining('No feed was found: the page announces no feed'),
    expect.stringContaining('no feed of a known kind'),
  ]);
});

it('each warning names its line and how it should stand, for people each fault of an entry, too', async () => {
  await using place = await makeWorkplace();
  const file = join(place.data, '..', 'feed.xml');
  writeFileSync(
    file,
    `<?xml version="1.0"?>
<rss version="2.0"><channel><title>Quay & Pier</title><link>https://quay.example/</link>
<item><title>The crane is back</title><link>https://quay.example/a</link><guid isPermaLink="false">q-1</guid>
<pubDate>Sometime in May</pubDate><description>It lifts again.</description></item>
</channel></rss>`,
  );
  const { lines } = await place.run('inspect', '--json', file);
  expect(inspected.parse(lines[0]).warnings).toEqual([
    expect.stringMatching(/Line 2: .*Quay & Pier.* → .*Quay &amp; Pier/),
  ]);
  const { stdout } = await place.run('inspect', file);
  expect(stdout).toContain('! An "&" that begins no entity was taken as text. Line 2:');
  expect(stdout).toMatch(
    /! The only entry has a date that cannot be read[\s\S]*feed\.xml:4\n {4}− <pubDate>Sometime in May<\/pubDate>\n {4}\+ <pubDate>\w{3}, \d/,
  );
});
