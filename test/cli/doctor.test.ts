import { expect, it } from 'vitest';
import { startSample } from '../site-check/sample-site.ts';
import { harbourEntry, makeWorkplace } from '../support/workplace.ts';

const finding = {
  area: expect.any(String),
  subject: expect.any(String),
  level: expect.any(String),
  message: expect.any(String),
};

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
  expect(lines).toMatchObject([
    { ...finding, level: 'trouble', found: expect.stringMatching(/<link>.*walk-1<\/link> \(.*feed.xml:12\)/) },
    { ...finding, level: 'warning', found: '<language>de</language>', change: '<language>en</language>' },
    { ...finding, level: 'ok' },
  ]);
});

it.each([
  ['nothing listens there', 'http://127.0.0.1:9/', /No feed can be read/],
  ['it is no address', 'not an address', /No feed can be read/],
])('a site that cannot be read ends with 1: %s', async (_name, site, message) => {
  await using place = await makeWorkplace();
  const { code, stdout, stderr } = await place.run('doctor', site);
  expect(code).toBe(1);
  expect(stdout).toMatch(message);
  expect(stdout + stderr).not.toMatch(/\n\s+at /);
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
