import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { z } from 'zod';
import { startSample } from '../site-check/sample-site.ts';
import { harbourEntry, makeWorkplace } from '../support/workplace.ts';

/** The machine shape, to the letter. */
const finding = z.strictObject({
  area: z.string(),
  subject: z.string(),
  level: z.enum(['trouble', 'warning', 'advice', 'ok']),
  message: z.string(),
  nextStep: z.string().nullable(),
  found: z.string().nullable(),
  change: z.string().nullable(),
});

it('a site without faults is said to be well', async () => {
  await using place = await makeWorkplace();
  await using site = await startSample();
  const { code, stdout, stderr } = await place.run('doctor', `${site.url}/`);
  expect(code).toBe(0);
  expect(stdout).toMatch(/^✓ feed {2}3 entries; 3 of their pages were looked at\.\n/);
  expect(stderr).toContain('All is well.');
});

it('what a site’s owner should mend is said with the line to change, the gravest first', async () => {
  await using place = await makeWorkplace();
  await using site = await startSample();
  site.answers.delete('/walk-1');
  site.change('/feed.xml', '<language>en</language>', '<language>de</language>');
  const { code, stdout, stderr } = await place.run('doctor', `${site.url}/`);
  expect(code).toBe(0);
  expect(stdout).toMatch(
    /^✗ page .*404[\s\S]*! language[\s\S]*− <language>de<\/language>\n {4}\+ <language>en<\/language>/,
  );
  expect(stderr).toContain('1 to mend, 1 worth mending.');
  const { lines } = await place.run('doctor', '--json', `${site.url}/`);
  expect(lines.map((line) => finding.parse(line))).toMatchObject([
    { level: 'trouble', found: expect.stringMatching(/<link>.*walk-1<\/link> \(.*feed.xml:12\)/) },
    { level: 'warning', found: '<language>de</language>', change: '<language>en</language>' },
    { level: 'ok' },
  ]);
});

it.each([
  ['nothing listens there', 'http://127.0.0.1:9/', /No feed can be read/],
  ['there is no such host', 'http://no-such-host.invalid/', /No feed can be read: .*no-such-host\.invalid/],
  ['it is no address', 'not an address', /No feed can be read/],
])('a site that cannot be read ends with 1: %s', async (_name, site, message) => {
  await using place = await makeWorkplace();
  const { code, stdout, stderr } = await place.run('doctor', site);
  expect(code).toBe(1);
  expect(stdout).toMatch(message);
  expect(stderr).toMatch(/^Error: .*No feed can be read.*\n {2}Next: ./m);
  expect(stdout + stderr).not.toMatch(/\n\s+at /);
});

it('a PDF in place of a site without a feed ends with 1', async () => {
  await using place = await makeWorkplace();
  await using site = await startSample();
  site.answers.delete('/feed.xml');
  site.answers.set('/paper.pdf', { type: 'application/pdf', body: '%PDF-1.7 and so on' });
  const { code, stdout } = await place.run('doctor', `${site.url}/paper.pdf`);
  expect(code).toBe(1);
  expect(stdout).toContain('✗ feed  No feed can be read');
});

it('a feed in a file is looked at without asking anybody', async () => {
  await using place = await makeWorkplace();
  await using site = await startSample();
  const file = join(place.data, '..', 'feed.xml');
  writeFileSync(file, String(site.answers.get('/feed.xml')?.body).replace(/<pubDate>[^<]*/, '<pubDate>soonish'));
  const { code, stdout } = await place.run('doctor', file);
  expect(code).toBe(0);
  expect(stdout).toMatch(/^! dates {2}1 of 3 entries has a date that cannot be read[\s\S]*feed\.xml:14\n/);
  expect(site.asked).toEqual([]);
});

it('the page of an entry is looked at when it is named, however old', async () => {
  await using place = await makeWorkplace();
  await using site = await startSample();
  site.change('/walk-3', '</head>', `<link rel="alternate" type="application/rss+xml" href="/feed.xml"></head>`);
  site.change('/walk-3', /<meta property="og:image".*/g, '');
  const { lines } = await place.run('doctor', '--json', `${site.url}/walk-3`);
  expect(lines[0]).toMatchObject({ area: 'card', level: 'warning', subject: expect.stringContaining('/walk-3:3') });
});

it('a site without a feed is told which line announces one', async () => {
  await using place = await makeWorkplace();
  await using site = await startSample();
  site.answers.delete('/feed.xml');
  site.change('/', /<link rel="alternate".*/, '');
  const { code, stdout } = await place.run('doctor', `${site.url}/`);
  expect(code).toBe(1);
  expect(stdout).toContain('+ <link rel="alternate" type="application/rss+xml"');
});

it('an installation is looked at whole', async () => {
  await using place = await makeWorkplace({ entries: [harbourEntry] });
  const { code, lines } = await place.run('doctor', '--json');
  expect(code).toBe(0);
  const areas = new Set(lines.map(({ area }) => area));
  for (const area of ['configuration', 'storage', 'feed', 'account']) expect(areas).toContain(area);
  place.bluesky.appPassword = 'changed';
  place.bluesky.expireSessions();
  const refused = await place.run('doctor');
  expect(refused.code).toBe(1);
  expect(refused.stdout).toMatch(/^✗ account/);
});
