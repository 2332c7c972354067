import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { harbourEntry, makeWorkplace, millEntry, type Workplace } from '../support/workplace.ts';

it('the template of an entry is the first that is meant for it', async () => {
  await using place = await makeWorkplace({ entries: [harbourEntry, millEntry] });
  const rules = `    templates:
      - { when: { title: pier }, template: "Pier: {title}" }
      - { feed: quay, template: "Quay: {title}" }
`;
  place.configure(place.config.replace(/(network: bluesky\n)/, `$1${rules}`));
  const { lines } = await place.run('preview', '--json', '--to', 'bluesky');
  expect(lines.map(({ text }) => text)).toEqual([`Pier: ${harbourEntry.title}`, `Quay: ${millEntry.title}`]);
  const other = await place.run('preview', '--json', '--to', 'bluesky', '--template', 'Own: {title}');
  expect(other.lines[0]?.text).toBe(`Own: ${harbourEntry.title}`);
});

it('an entry that says nothing is not posted, and a preview says so', async () => {
  const empty =
    '<rss version="2.0"><channel><title>Quay</title><item><guid isPermaLink="false">1</guid></item></channel></rss>';
  await using place = await makeWorkplace({ entries: [], feedKeys: 'backlog: all' });
  place.site.answers.set('/feed.xml', { type: 'application/rss+xml', body: empty });
  const { lines } = await place.run('preview', '--json');
  const reason = 'The entry has neither title nor text nor address: there is nothing to post.';
  expect(lines.map((line) => [line.action, line.reason, line.text])).toEqual([
    ['skip', reason, ''],
    ['skip', reason, ''],
  ]);
  await place.run('run', '--once');
  expect([place.bluesky.posts, place.mastodon.posts]).toEqual([[], []]);
  expect((await place.run('status')).stdout).toContain(reason);
});

it('what is neither a feed nor a page is told with the file and the next step', async () => {
  await using place = await makeWorkplace({ entries: [] });
  writeFileSync(`${place.folder}/picture.xml`, Buffer.from('89504e470d0a1a0a0000', 'hex'));
  const { code, stderr } = await place.run('preview', 'picture.xml');
  expect([code, stderr]).toEqual([
    1,
    expect.stringMatching(/picture\.xml: It is no feed .*\n.*Name a file that holds a feed or a web page\./),
  ]);
});

describe('of a folder', () => {
  const item = '<item><title>Low water</title><link>https://example.com/tide</link></item>';
  const feed = `<rss version="2.0"><channel>${item}</channel></rss>`;
  const page = '<!doctype html><html><title>High water</title><p>The ferry sails at noon.</p></html>';

  async function withReadme() {
    const place = await makeWorkplace({ entries: [] });
    mkdirSync(`${place.folder}/quay`);
    writeFileSync(`${place.folder}/quay/readme.txt`, 'These are the feeds of the quay.');
    return place;
  }
  const fill = (place: Workplace) => {
    writeFileSync(`${place.folder}/quay/tides.txt`, feed);
    writeFileSync(`${place.folder}/quay/page.html`, page);
  };

  it('what is neither feed nor page by name and content is passed over, and the posts a second are told on request', async () => {
    await using place = await withReadme();
    const alone = await place.run('preview', 'quay');
    expect([alone.code, alone.stderr]).toEqual([
      1,
      expect.stringContaining('quay: there are no feeds or pages in it.'),
    ]);
    fill(place);
    const { code, stderr, lines } = await place.run('preview', '--json', '--verbose', '--to', 'bluesky', 'quay');
    expect([code, stderr]).toEqual([0, expect.stringContaining('quay/readme.txt is passed over: It is no feed')]);
    expect(stderr).toMatch(
      /^2 posts in \d+\.\d\d s, [\d.]+ a second: reading \d+\.\d\d s, .*composing \d+\.\d\d s, .*\.$/m,
    );
    expect(lines.map(({ text }) => String(text).split('\n')[0])).toEqual(['High water', 'Low water']);
  });

  it('a page is passed over by inspect, a file that is named or promises a feed is not', async () => {
    await using place = await withReadme();
    fill(place);
    const inspect = await place.run('inspect', '--json', 'quay');
    expect([inspect.code, inspect.lines.map(({ source }) => source)]).toEqual([0, ['quay/tides.txt']]);
    expect(inspect.stderr).toContain('quay/page.html is passed over: It is a web page, not a feed.');
    expect(inspect.stderr).toContain('quay/readme.txt is passed over: It is no feed');
    writeFileSync(`${place.folder}/quay/broken.xml`, page);
    const named = await place.run('inspect', '--json', 'quay', 'quay/page.html');
    expect([named.code, named.lines.map(({ source }) => source)]).toEqual([
      1,
      ['quay/broken.xml', 'quay/tides.txt', 'quay/page.html'],
    ]);
  });
});

it.each([
  ['its site', '<link>https://glue.example/blog/</link>', 'https://glue.example/hide-glue'],
  ['itself', '<atom:link rel="self" href="https://glue.example/feeds/all.xml"/>', 'https://glue.example/hide-glue'],
  ['nothing', '', '/hide-glue'],
])('relative addresses of a feed file that names %s', async (_, named, url) => {
  await using place = await makeWorkplace({ entries: [] });
  const item = '<item><title>Glue that holds</title><link>/hide-glue</link></item>';
  const whole = '<item><title>Two glues</title><link>https://glue.example/a b?c</link></item>';
  const feed = `<rss version="2.0" xmlns:atom="http://www.w3.org/2005/Atom"><channel>${named}${item}${whole}</channel></rss>`;
  writeFileSync(`${place.folder}/glue.xml`, feed);
  const { stdout } = await place.run('preview', 'glue.xml', '--to', 'mastodon');
  expect(stdout).toContain(`Glue that holds  ${url}\n`);
  expect(stdout).toContain('Two glues  https://glue.example/a%20b?c\n');
});

it('a page that is only a login form is told as such, not as no feed', async () => {
  await using place = await makeWorkplace({ entries: [] });
  const form = '<html><title>Log in</title><body><form><input type="password"></form></body></html>';
  writeFileSync(`${place.folder}/members.html`, form);
  const { code, stderr } = await place.run('preview', 'members.html');
  expect([code, stderr]).toEqual([
    1,
    expect.stringMatching(/wants a login .*\n.*Share a page that everybody can read/),
  ]);
});

it('the link card stands apart from the post, under its name', async () => {
  await using place = await makeWorkplace({ entries: [harbourEntry] });
  const { stdout } = await place.run('preview', '--to', 'bluesky');
  expect(stdout).toMatch(/│\n {2}│ Link card:\n/);
});

it('a source without a name is refused, and of a feed that is too long it is said what was read', async () => {
  await using place = await makeWorkplace({ entries: [] });
  const { code, stderr } = await place.run('preview', '');
  expect([code, stderr]).toEqual([1, expect.stringMatching(/is empty\.\n.*Name a file, a folder or an address\./)]);
  const item = '<item><title>Low water</title><link>https://example.com/tide</link></item>';
  writeFileSync(`${place.folder}/tides.xml`, `<rss version="2.0"><channel>${item.repeat(5001)}</channel></rss>`);
  const long = await place.run('preview', 'tides.xml', '--latest', '1');
  expect(long.code).toBe(0);
  expect(long.stderr).toContain('tides.xml: Only the first 5000 entries were read.');
});

it('shows what hides a post or its pictures, and who sees it', async () => {
  await using place = await makeWorkplace({ entries: [harbourEntry] });
  const keys = '    visibility: unlisted\n    contentWarnings: { Harbour: Harbour noise }\n';
  place.configure(place.config.replace(/(network: mastodon\n)/, `$1${keys}`));
  const { lines } = await place.run('preview', '--json', '--to', 'mastodon');
  expect(lines[0]).toMatchObject({ visibility: 'unlisted', contentWarning: 'Harbour noise', sensitive: true });
  const { stdout } = await place.run('preview', '--to', 'mastodon');
  expect(stdout).toContain('· en · unlisted · sensitive');
  expect(stdout).toContain('│ ⚠ Harbour noise\n');
});

it('lines that the owner keeps and drops are kept and dropped in previews and posts, and inspect says so', async () => {
  const text = 'Ring us: 555 0100.</p><p>Photo: the mayor opens the new pier on Friday at noon.';
  const feedKeys = 'backlog: all\n    keepLines: ["/^Photo:/"]\n    dropLines: ["ring us"]';
  await using place = await makeWorkplace({ entries: [{ ...harbourEntry, text }], feedKeys });
  const { lines } = await place.run('preview', '--json', '--to', 'bluesky');
  expect(lines[0]?.text).toContain('Photo: the mayor opens');
  expect(lines[0]?.text).not.toContain('Ring us');
  const { stdout } = await place.run('inspect', place.site.feedUrl);
  expect(stdout).toContain('− Ring us: 555 0100. (dropped by the configuration)');
  expect(stdout).not.toContain('− Photo');
  await place.run('run', '--once');
  expect(place.mastodon.posts[0]?.text).toContain('Photo: the mayor opens');
  expect(place.mastodon.posts[0]?.text).not.toContain('Ring us');
  expect(readFileSync('docs/templates.md', 'utf8')).toContain('dropLines');
});
