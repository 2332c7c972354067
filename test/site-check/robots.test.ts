import { expect, it } from 'vitest';
import { keptOut } from '../../src/site-check/robots.ts';

const text = `User-agent: *
Disallow: /drafts/
Allow: /drafts/seen # a remark
Disallow: /*.pdf$

User-agent: Mastodon
User-agent: Other
Disallow: /

User-agent: Free
Disallow:
`;

it.each([
  ['Bluesky Cardyb', '/drafts/a', 2],
  ['Bluesky Cardyb', '/drafts/seen-it', null],
  ['Bluesky Cardyb', '/news', null],
  ['Bluesky Cardyb', '/files/a.pdf', 4],
  ['Bluesky Cardyb', '/files/a.pdf.html', null],
  ['Mastodon', '/news', 8],
  ['mastodon', '/news', 8],
  ['Free', '/drafts/a', null],
])('%s is kept from %s by line %s', (robot, path, line) => {
  expect(keptOut(text, robot, path)?.line ?? null).toBe(line);
});

it('an empty robots.txt keeps nobody out', () => {
  expect(keptOut('', 'Mastodon', '/')).toBeNull();
  expect(keptOut('Disallow: /', 'Mastodon', '/')).toBeNull();
});
