import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseFeed } from '../../src/feeds/parse-feed.ts';
import { findRepair, locatedMessages } from '../../src/site-check/find-repair.ts';

const document = (item: string) => `<?xml version="1.0" encoding="utf-8"?>
<rss version="2.0"><channel>
<title>Mill Valley Notes</title>
<!-- a comment with R&D and <b> -->
<item>
<description><![CDATA[<p>Fish & chips <br> 1 < 2</p>]]></description>
${item}
<link>https://mill.example/a</link>
</item>
</channel></rss>`;

const warningsOf = (text: string) => {
  const feed = parseFeed(Buffer.from(text), { url: 'https://mill.example/feed.xml', contentType: null });
  return 'error' in feed ? [] : feed.warnings;
};

describe('a repair is told with its line and how the line should stand', () => {
  it.each<[code: string, text: string, line: number, change: string | null]>([
    ['stray-ampersand', document('<title>Bread & roses</title>'), 7, '<title>Bread &amp; roses</title>'],
    ['undeclared-entity', document('<title>Caf&eacute; now</title>'), 7, '<title>Caf&#233; now</title>'],
    ['stray-less-than', document('<title>1 < 2 < 3</title>'), 7, '<title>1 &lt; 2 &lt; 3</title>'],
    ['control-characters', document('<title>Bell\u0007 rings</title>'), 7, '<title>Bell rings</title>'],
    ['broken-tag', document('<guid isPermaLink=false>a-1</guid>'), 7, '<guid isPermaLink="false">'],
    ['unclosed-element', document('<title>Never closed'), 7, '<title>Never closed</title>'],
    ['misnested-element', document('</b><title>Left over</title>'), 7, null],
    ['misnested-element', document('<title>Loud</Title>').replace('</Title>', '</titel>'), 7, null],
    ['unclosed-comment', document('<!-- and then'), 7, '<!--…-->'],
    ['unclosed-cdata', document('<title><![CDATA[News</title>').replaceAll(']]>', ''), 7, null],
    ['stray-cdata-end', document('<title><![CDATA[News]]>]]></title>'), 7, '<title><![CDATA[News]]></title>'],
    ['junk-before', `Notice: cache is cold\n${document('')}`, 1, null],
    ['junk-after', `${document('')}\n<p>Made in 3 ms</p>`, 11, null],
    [
      'json',
      '{"items": [\n{"id": "a", "url": "https://mill.example/a",}\n]}',
      2,
      '{"id": "a", "url": "https://mill.example/a"}',
    ],
    [
      'json',
      '{"items": [\n{"id": "a", "url": "https://mill.example/a"},\n]}',
      2,
      '{"id": "a", "url": "https://mill.example/a"}',
    ],
    ['truncated', document('').split('.example')[0] ?? '', 8, null],
    [
      'no-namespace',
      '<feed><title>N</title><entry><title>A</title></entry></feed>',
      1,
      '<feed xmlns="http://www.w3.org/2005/Atom">',
    ],
  ])('%s', (code, text, line, change) => {
    expect(warningsOf(text).map((warning) => warning.code)).toContain(code);
    const repair = findRepair(text, { code });
    expect(repair?.place.line).toBe(line);
    if (change !== null) expect(repair?.change).toBe(change);
  });
});

it('a message names the line and both spellings', () => {
  const text = document('<title>Bread & roses</title>');
  expect(locatedMessages(text, warningsOf(text))).toEqual([
    expect.stringMatching(/Line 7: <title>Bread & roses<\/title> → <title>Bread &amp; roses<\/title>$/),
  ]);
});

it('any text with any fault is looked through without end or failure', () => {
  const codes = ['stray-ampersand', 'broken-tag', 'misnested-element', 'control-characters', 'junk-after', 'truncated'];
  const pieces = fc.constantFrom(
    '<a',
    '>',
    '</a>',
    '"',
    "'",
    '&',
    '<![CDATA[',
    ']]>',
    '<!--',
    '-->',
    '\n',
    ' x=',
    '\u0001',
  );
  fc.assert(
    fc.property(fc.array(pieces, { maxLength: 60 }), fc.constantFrom(...codes), (parts, code) => {
      const text = parts.join('');
      const repair = findRepair(text, { code });
      if (repair !== null) expect(repair.place.line).toBeLessThanOrEqual(text.split('\n').length);
    }),
  );
  const long = `<rss>${'<a b="'.repeat(100_000)}`;
  for (const code of codes) findRepair(long, { code });
});
