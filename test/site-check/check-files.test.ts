import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import { systemClock } from '../../src/clock.ts';
import { checkFiles } from '../../src/site-check/check-files.ts';
import type { Finding } from '../../src/site-check/finding.ts';
import { client } from '../http/local-server.ts';

async function check(name: string, text: string): Promise<{ read: boolean; findings: Finding[] }> {
  const folder = mkdtempSync(join(tmpdir(), 'share-this-post-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  writeFileSync(join(folder, name), text);
  const { read, findings } = await checkFiles({ http: client(), clock: systemClock }, join(folder, name));
  const named = findings.map((finding) => ({ ...finding, subject: finding.subject.replace(`${folder}/`, '') }));
  return { read, findings: named.filter(({ level }) => level !== 'ok') };
}

const json = `{
  "version": "https://jsonfeed.org/version/1.1",
  "title": "Mill Valley Notes",
  "language": "en",
  "items": [
    {
      "id": "walk-1",
      "url": "https://mill.example/walk-1",
      "title": "The lantern walk ends at the mill",
      "content_html": "<p>On the evening of the walk the children carried their lanterns to the mill.</p>",
      "date_published": "2026-10-06T18:00:00Z"
    },
    {
      "id": "walk-2",
      "url": "https://mill.example/walk-2",
      "title": "The brass band plays {again} by the river",
      "content_html": "<p>The brass band has played by the river for the first time since the spring.</p>",
      "date_published": "2026-10-05T18:00:00Z"
    }
  ]
}`;

const atom = `<?xml version="1.0" encoding="utf-8"?>
<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="en">
<title>Mill Valley Notes</title>
<entry>
<title>The lantern walk ends at the mill</title>
<link rel="alternate" href="https://mill.example/walk-1"/>
<id>tag:mill.example,2026:1</id>
<updated>2026-10-06T18:00:00Z</updated>
<content type="html">&lt;p&gt;On the evening of the walk the children carried their lanterns.&lt;/p&gt;</content>
</entry>
<entry>
<title>The brass band plays by the river</title>
<link rel="alternate" href="https://mill.example/walk-2"/>
<id>tag:mill.example,2026:2</id>
<updated>2026-10-05T18:00:00Z</updated>
<content type="html">&lt;p&gt;The brass band has played by the river again.&lt;/p&gt;</content>
</entry>
</feed>`;

it('nothing is said of feeds in which nothing is wrong', async () => {
  expect(await check('feed.json', json)).toEqual({ read: true, findings: [] });
  expect(await check('feed.xml', atom)).toEqual({ read: true, findings: [] });
});

type Row = [text: string, from: string | RegExp, to: string, line: number, message: RegExp, change: RegExp];

it.each<Row>([
  [json, '"walk-2",', '"walk-1",', 14, /an id that another/, /^"id": "tag:mill\.example,2026:walk-2",$/],
  [json, '"id": "walk-2",', '', 16, /no id/, /"id":/],
  [json, '2026-10-06T18:00:00Z', '2026-13-45', 11, /cannot be read/, /^"date_published": "/],
  [json, '"url": "https://mill.example/walk-2",', '', 16, /no address/, /^"url": /],
  [json, '"language": "en"', '"language": "english"', 4, /is none/, /^"language": "en",$/],
  [json, '/walk-2"', '/walk-2?utm_source=rss"', 15, /tracking/, /^"url": "https:\/\/mill\.example\/walk-2",$/],
  [atom, 'mill.example,2026:2', 'mill.example,2026:1', 14, /an id that another/, /^<id>tag:mill\.example,2026:walk-2/],
  [atom, '<id>tag:mill.example,2026:2</id>', '', 12, /no id/, /^<id>/],
  [atom, ' xml:lang="en"', '', 2, /does not name its language/, /xml:lang="en">$/],
  [atom, 'xml:lang="en"', 'xml:lang="en_US!"', 2, /is none/, /xml:lang="en">$/],
  [
    atom,
    '2026-10-06T18:00:00Z',
    'Tue, 06 Oct 2026 18:00:00 GMT',
    8,
    /another form than RFC 3339/,
    /2026-10-06T18:00:00Z/,
  ],
  [atom, 'href="https://mill.example/walk-1"', 'href="/walk-1"', 6, /not whole/, /href=/],
])('in %#: a fault of a feed in a file is told with its line', async (text, from, to, line, message, change) => {
  const { findings } = await check(text === json ? 'feed.json' : 'feed.xml', text.replace(from, to));
  expect(findings).toHaveLength(1);
  const [finding] = findings;
  expect(finding?.message).toMatch(message);
  expect(finding?.change).toMatch(change);
  expect(finding?.subject).toMatch(new RegExp(`^feed\\.(json|xml):${line}$`));
});

it('what is no feed is said to be none', async () => {
  const { read, findings } = await check('paper.pdf', '%PDF-1.7');
  expect(read).toBe(false);
  expect(findings).toMatchObject([
    { level: 'trouble', subject: 'paper.pdf', message: expect.stringContaining('No feed can be read') },
  ]);
});
