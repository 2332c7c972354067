import { describe, expect, test } from 'vitest';
import { isFlattened, partedAsPage } from '../../src/summaries/text/parted-as-page.ts';

const lead = 'The ferry of Ellery carries a new lamp, which the keepers lit on Monday for the first time.';
const second = 'It burns oil of the lake, and its light is seen as far as the old mill on the other shore.';
const third = 'The bell of the ferry has been cast anew, too, and rings before each crossing of the day.';
const page = [
  '<h1>A new lamp</h1><p>By Ada Ruiz, 3 March 2024</p>',
  `<p>${lead}</p><h2>Oil of the lake</h2><p>${second}</p>`,
  '<ul><li>Red lamp</li><li>Green lamp</li></ul>',
  `<pre><code>light --all --lamps</code></pre><p>${third}</p><p>Subscribe to our letter from the lake today.</p>`,
].join('\n');

describe('a text that its feed flattened', () => {
  test('is told in the blocks of its page, and nothing else of the page', () => {
    const flat = `${lead} Oil of the lake ${second} Red lamp Green lamp light --all --lamps ${third}`;
    expect(partedAsPage(flat, page)).toBe(
      [
        `<p>${lead}</p>`,
        '<h2>Oil of the lake</h2>',
        `<p>${second}</p>`,
        '<li>Red lamp</li>',
        '<li>Green lamp</li>',
        '<pre>light --all --lamps</pre>',
        `<p>${third}</p>`,
      ].join('\n'),
    );
  });

  test.each([
    `<p>${lead} Oil of the lake ${second.slice(0, 50)} [&#8230;]</p>`,
    `<p>${lead} Oil of the lake ${second.slice(0, 50)} […]</p>\n<p>The post <a href="/a">A new lamp</a> appeared first on <a href="/">Quay Notes</a>.</p>`,
    `${lead} Oil of the lake ${second.slice(0, 53)}... Read more`,
  ])('is told to the end of its last paragraph where its feed cut it: %j', (cut) => {
    expect(partedAsPage(cut, page)).toBe(`<p>${lead}</p>\n<h2>Oil of the lake</h2>\n<p>${second}</p>`);
  });

  test('stays as it is where its page is about something else, or holds little of it', () => {
    expect(
      partedAsPage(`${lead} ${second} ${third}`, '<p>The mill grinds again. It had stood still for years.</p>'),
    ).toBe(null);
    const other =
      'What the keepers of other lakes say of it is told in the letters that they sent us last summer and before. ';
    expect(partedAsPage(`${lead} ${other.repeat(3)}`, page)).toBe(null);
    expect(partedAsPage(`${lead} ${second} ${third}`, '')).toBe(null);
  });

  test('keeps what it escapes', () => {
    const text = `${lead} Lamps < 3 & more are told of in the book of the harbour, which the keepers write by hand. ${second}`;
    const marked = page.replace(
      second,
      `Lamps &lt; 3 &amp; more are told of in the book of the harbour, which the keepers write by hand. ${second}`,
    );
    expect(partedAsPage(text.replace(lead, `${lead} Oil of the lake`), marked)).toContain('Lamps &lt; 3 &amp; more');
  });
});

test.each([
  ['a short line', `<p>${lead}</p>`, false],
  ['paragraphs', `<p>${lead}</p><p>${second}</p><p>${third}</p>`, false],
  ['breaks', `${lead}<br><br>${second} ${third}`, false],
  ['escaped markup', `&lt;p&gt;${lead}&lt;/p&gt; &lt;p&gt;${second} ${third}`, false],
  ['a long run', `${lead} ${second} ${third}`, true],
  ['a cut line', `<p>${lead.slice(0, 40)} [&hellip;]</p>`, true],
  ['nothing', '', false],
])('%s is flattened: %j', (_, html, flat) => expect(isFlattened(html)).toBe(flat));

test.each(['a', 'ab ', 'lamp '])(
  'a megabyte of %j on both sides is compared in little time',
  { timeout: 10_000 },
  (part) => {
    const text = part.repeat(Math.ceil(1_000_000 / part.length));
    partedAsPage(text, `<p>${part.repeat(200)}b</p>`.repeat(2_000));
    partedAsPage(text, `<p>${text}</p>`);
  },
);
