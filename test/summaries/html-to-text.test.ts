import { describe, expect, test } from 'vitest';
import { htmlToBlocks } from '../../src/summaries/text/html-to-blocks.ts';
import { htmlToText } from '../../src/summaries/text/html-to-text.ts';
import { ownBlocks } from '../../src/summaries/text/own-blocks.ts';

describe('htmlToText', () => {
  test.each([
    ['blocks become paragraphs', '<p>One</p><div>Two<p>Three</p></div>', 'One\n\nTwo\n\nThree'],
    ['items stand on lines of their own', '<ul><li>One</li><li>Two</li></ul><p>Three</p>', 'One\nTwo\n\nThree'],
    ['what is struck out is gone', '<p>At <del>nine</del> <ins>ten</ins>, for <s>two</s> one</p>', 'At ten, for one'],
    [
      'what is said of a term stands behind it',
      '<dl><dt>Price</dt><dd>A song</dd><dd>or a coin</dd><dt>How long?</dt><dd><p>An hour</p></dd></dl>',
      'Price: A song\nor a coin\nHow long? An hour',
    ],
    [
      'blank lines part the paragraphs of a body without any',
      '<em>A ferry and its bell</em>\n\n<strong>Harbour</strong> It rings.\nAgain.',
      'A ferry and its bell\n\nHarbour It rings. Again.',
    ],
    [
      'so do line ends, where a line is longer than any width',
      `<img src="a.png"><br>The ferry and its bell\n${'It rings. '.repeat(20)}\nAgain.`,
      `The ferry and its bell\n\n${'It rings. '.repeat(20).trim()}\n\nAgain.`,
    ],
    [
      'and where nothing but a picture is set before them',
      '<img src="a.png" alt="" /><br />The Lamp Hour\nAda Ruiz and Jo Moor\nOn the pier',
      'The Lamp Hour\nAda Ruiz and Jo Moor\nOn the pier',
    ],
    ['line ends among paragraphs do not', '<p>One</p>\n\ntwo\n\nthree', 'One\n\ntwo three'],
    [
      'several blanks part what was flattened, but for a typist’s',
      'The bell  How it rings.  It rings.',
      'The bell\nHow it rings. It rings.',
    ],
    [
      'nor before a dash within a sentence, unless it is one of a list',
      'Zvon opustila hlídačka  - paní Ada Ruiz. Zvoní.',
      'Zvon opustila hlídačka - paní Ada Ruiz. Zvoní.',
    ],
    [
      'a list that was flattened is parted',
      'Mit dabei  - eine Lampe  - eine Glocke',
      'Mit dabei\n- eine Lampe\n- eine Glocke',
    ],
    ['a line break stays, two make a paragraph', 'a<br>b<br><br>c', 'a\nb\n\nc'],
    [
      'entities are decoded, also doubly escaped ones',
      'Tom&#8217;s &amp;#8220;x&amp;#8221; &amp;amp; AT&amp;T',
      'Tom’s “x” & AT&T',
    ],
    [
      'a body that was escaped whole is read',
      '&lt;p&gt;One &amp;amp; two&lt;/p&gt;&lt;p&gt;Three&lt;/p&gt;',
      'One & two\n\nThree',
    ],
    [
      'a letter in tables that was escaped whole is read',
      '&lt;center&gt;&lt;table width="100%"&gt;&lt;tr&gt;&lt;td&gt;The ferry is back.&lt;/td&gt;&lt;/tr&gt;&lt;/table&gt;&lt;/center&gt;',
      'The ferry is back.',
    ],
    [
      'comments that were escaped are none of it',
      '<p>&lt;!-- start --&gt;One, two.&lt;!-- end --&gt;</p>',
      'One, two.',
    ],
    ['plain text keeps its paragraphs', 'One\nline.\n\nTwo.', 'One line.\n\nTwo.'],
    ['invisible characters go', 'a\u200Bb\u00ADc\uFEFF d\u00A0e\u202Ef', 'abc d ef'],
    ['joiners stay where they are spelling', 'می‌گذرند a\u200Cb 👩‍🚒', 'می‌گذرند ab 👩‍🚒'],
    [
      'scripts, styles, forms and hidden parts go',
      '<script>x</script><style>y</style><p hidden>z</p><p style="display:none">q</p><form>f</form>ok',
      'ok',
    ],
    [
      'what is hidden within a sentence leaves no seam',
      '<p>The lamp <span hidden>x</span>of the lake <b aria-hidden="true">★</b>burns <span class="sr-only">y</span>again<a href="/" style="display:none">z</a>.</p>',
      'The lamp of the lake burns again.',
    ],
    [
      'what shows when it is pointed at goes',
      '<p>The bell<span role="tooltip">A big one</span> rings.</p>',
      'The bell rings.',
    ],
    [
      'the source of a formula goes',
      '<p>The area <span class="katex"><span class="katex-mathml"><math><semantics><mi>A</mi><annotation encoding="application/x-tex">A_0</annotation></semantics></math></span><span class="katex-html" aria-hidden="true">A</span></span> of the lake</p>',
      'The area A of the lake',
    ],
    [
      'quotations that browsers mark are marked, and none twice',
      '<p><q>It burns</q>, said the keeper. <q>“It does.”</q> <q></q>So it does.</p>',
      '“It burns”, said the keeper. “It does.” So it does.',
    ],
    [
      'marks that a converter left as controls are read',
      'It\u0092s \u0093fine\u0094 \u0096 so\u0085 and no \u0081more',
      'It’s “fine” – so… and no more',
    ],
    [
      'navigation and share boxes go',
      '<nav>Home</nav><p>Text</p><div class="sharedaddy">Tweet</div><aside>Ad</aside>',
      'Text',
    ],
    ['code keeps its lines and its entities', '<pre>if (a &lt; b)\n  x &amp;amp; y</pre>', 'if (a < b)\n  x &amp; y'],
    [
      'notes go in rows, in brackets and as signs, too',
      'lamps<sup>1,2</sup> and bells<sup>3–5</sup>, oil<sup>6)</sup> or rope<sup>*</sup> at 10<sup>2-3</sup> on the 5<sup>th</sup>',
      'lamps and bells, oil or rope at 102-3 on the 5th',
    ],
    [
      'superscript digits keep their meaning, note numbers go',
      '10<sup>6</sup> m<sup>2</sup><sup><a href="#n">1</a></sup>',
      '10⁶ m²',
    ],
    ['emoji images become emoji', 'Hi <img src="x" alt="🙂"> there', 'Hi 🙂 there'],
    ['ruby readings go', '<ruby>漢字<rt>かんじ</rt></ruby>です', '漢字です'],
    [
      'table rows are lines',
      '<table><tr><td>a</td><td>b</td></tr><tr><td>c</td><td>d</td></tr></table>',
      'a | b\nc | d',
    ],
  ])('%s', (_, html, text) => {
    expect(htmlToText(html)).toBe(text);
  });

  test('what an encyclopedia sets over an article goes', () => {
    const box =
      '<table class="box-More_citations ambox"><tr><td class="mbox-text"><div>This article needs more lamps.</div></td></tr></table>';
    const hatnote =
      '<div role="note" class="hatnote">Of the lamp of the pier. Of the inn, see The Lamp (Ellery).</div>';
    const { own } = ownBlocks(htmlToBlocks(`${box}${hatnote}<p>A lamp is a light that burns on a pier all night.</p>`));
    expect(own.map(({ text }) => text)).toEqual(['A lamp is a light that burns on a pier all night.']);
  });

  test('a theme that wraps the article in a box with an unlucky name loses nothing', () => {
    const text = 'A long paragraph of the article itself. '.repeat(10).trim();
    expect(htmlToText(`<div class="sponsored"><p>${text}</p></div>`)).toBe(text);
  });
});

test('blocks tell what they are', () => {
  const html =
    '<h2>H</h2><blockquote>Q</blockquote><figure><img alt="A picture"><figcaption>C</figcaption></figure><ol class="footnotes"><li>F</li></ol><p><a href="x">L</a></p>';
  expect(htmlToBlocks(html).map(({ kind }) => kind)).toEqual([
    'heading',
    'quote',
    'alt',
    'caption',
    'footnote',
    'paragraph',
  ]);
  expect(htmlToBlocks(html).at(-1)).toMatchObject({ linked: 1 });
});

test('a letter that its mailing list sends as code is read as a letter', () => {
  const letter =
    'Hi all,\n\nFerry 2.0 has been released. It brings a new bell and lamps\nthat never go out. Less than &lt; 5 of them are red.\n\n-- \nJane';
  expect(htmlToBlocks(`<pre>${letter}</pre>`).map(({ kind, text }) => [kind, text])).toEqual([
    ['paragraph', 'Hi all,'],
    [
      'paragraph',
      'Ferry 2.0 has been released. It brings a new bell and lamps that never go out. Less than < 5 of them are red.',
    ],
    ['paragraph', '--\nJane'],
  ]);
  const code = 'const bell = ring(2); // Rings twice.\nif (bell) { lamp.light(); }';
  expect(htmlToBlocks(`<pre>${code}</pre>`).map(({ kind }) => kind)).toEqual(['code']);
});
