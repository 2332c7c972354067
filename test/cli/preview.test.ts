import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { harbourEntry, makeWorkplace, millEntry } from '../support/workplace.ts';

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
