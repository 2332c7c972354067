import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { graphemes } from '../../src/composing/graphemes.ts';
import { cutText } from '../../src/summaries/cutting/cut.ts';
import { summarise } from '../../src/summaries/summarise.ts';
import type { Article } from '../../src/summaries/summary.ts';
import { htmlToText } from '../../src/summaries/text/html-to-text.ts';

const prose = fc.oneof(
  fc.lorem({ maxCount: 4, mode: 'sentences' }),
  fc.constantFrom(
    'Der Rat tagt am 3. Mai. „Endlich“, sagte Frau Dr. Roth.',
    '湖の渡し船が戻る。「待っていた」と町長は話した。',
    'عاد المركب إلى البحيرة. وقال العمدة: «أخيرا».',
    'Why now? Because the ice is gone.',
    'It costs $3.50 (about 3 €) at https://example.org/a_(b)?c=d.',
    'By Jane Roe | 3 March 2024',
    'LONDON (AP) – The ferry is back.',
    '&#8220;Ha&#8221; &amp;amp; &lt;b&gt;',
    '👩‍👩‍👧 sails – 👍🏽!',
    '((([[[«««“““',
  ),
  fc.string({ unit: 'grapheme', maxLength: 40 }),
);
const tag = fc.constantFrom(
  '<p>',
  '</p>',
  '<div class="share">',
  '</div>',
  '<ul><li>',
  '</li></ul>',
  '<blockquote>',
  '<br>',
  '<br/>\n<br>',
  '<h2>',
  '<table><tr><td>',
  '</td>',
  '<a href="#',
  '">',
  '</a>',
  '<script>',
  '</script>',
  '<!--',
  '-->',
  '<![CDATA[',
  '<pre>',
  '<sup>',
  '<img alt="A ferry on a lake">',
  '<p hidden>',
  '<svg><title>',
  '\n\n',
);
const html = fc.array(fc.oneof(prose, tag), { maxLength: 30 }).map((parts) => parts.join(' '));
const material = fc.record({
  title: fc.oneof(fc.lorem({ maxCount: 4 }), fc.constantFrom('', 'The ferry is back')),
  html,
  excerpts: fc.array(html, { maxLength: 2 }),
  language: fc.constantFrom(null, 'en', 'de', 'ja', 'ar', 'xx-garbage'),
  authors: fc.constant<string[]>(['Jane Roe']),
  categories: fc.constant<string[]>([]),
  siteName: fc.constantFrom(null, 'Example Courier'),
  url: fc.constantFrom(null, 'https://courier.example/1'),
});

const article = (body: string, more: Partial<Article> = {}): Article => ({
  title: 'The ferry is back',
  html: body,
  excerpts: [],
  language: 'en',
  authors: [],
  categories: [],
  siteName: null,
  url: null,
  ...more,
});

const lettersOf = (text: string): string =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\p{M}]+/gu, '');

describe('any article', () => {
  it('gives a summary of nothing but its own words, in pieces that are whole', () => {
    fc.assert(
      fc.property(material, (made) => {
        const { sentences, paragraphStarts } = summarise(made);
        expect(paragraphStarts).toHaveLength(sentences.length);
        const source = [made.html, ...made.excerpts].map((part) => lettersOf(htmlToText(part))).join(' ');
        const alts = lettersOf('A ferry on a lake');
        for (const sentence of sentences)
          for (const piece of sentence.split(/[:：;,/…?？。、|]|\.{3}/u).map(lettersOf))
            expect(source.includes(piece) || alts.includes(piece), `${piece} in ${source}`).toBe(true);
      }),
      { numRuns: 400 },
    );
  });

  it('gives sentences without markup, invisible characters or half characters', () => {
    fc.assert(
      fc.property(material, (made) => {
        for (const sentence of summarise(made).sentences) {
          expect(sentence.trim()).toBe(sentence);
          expect(sentence).not.toBe('');
          expect(sentence.isWellFormed()).toBe(true);
          expect(sentence).not.toMatch(/[\u00AD\u200B\u202A-\u202E\uFEFF]|<script|<!--/);
        }
      }),
      { numRuns: 400 },
    );
  });
});

describe('any text that is cut', () => {
  it('is whole characters of its beginning, within the limit', () => {
    fc.assert(
      fc.property(
        fc.array(prose, { minLength: 1, maxLength: 5 }),
        fc.integer({ min: 1, max: 200 }),
        (sentences, most) => {
          const cut = cutText({ sentences }, (text) => graphemes(text).length <= most);
          const counted = [...new Intl.Segmenter('en', { granularity: 'grapheme' }).segment(cut)];
          expect(counted.length).toBeLessThanOrEqual(most);
          const bare = cut.replace(/[…)\]»”"“]+$/u, '');
          const whole = sentences.join(' ');
          expect(lettersOf(whole).startsWith(lettersOf(bare))).toBe(true);
        },
      ),
      { numRuns: 400 },
    );
  });
});

const megabyte = 1_000_000;
const times = (part: string, size = megabyte): string => part.repeat(Math.ceil(size / part.length));

// Each takes milliseconds when the time is linear in the text, and minutes when it is not.
test.each([
  ['nesting', times('<div>')],
  ['nesting of inline tags', times('<b><i><a>')],
  ['a paragraph without an end', `<p>${times('word ')}`],
  ['a single word', times('x')],
  ['unclosed quotations', times('“He said ')],
  ['brackets', times('((')],
  ['commas', times('a, ')],
  ['stops', times('. ')],
  ['short lines', times('a<br>')],
  ['lines of text', times('word\n')],
  ['blank lines', times('\n\n \n')],
  ['blanks', times(' ')],
  ['unclosed tags', times('<a href="')],
  ['unclosed comments', times('<!-- ')],
  ['entities', times('&amp;amp;')],
  ['list items', times('<li>one')],
  ['cells', times('<table><tr><td>one')],
  ['classes', `<p class="${times('share ')}">Text.</p>`],
  ['shortcodes', times('[gallery ')],
  ['Markdown', times('[a](')],
  ['asterisks', times('**a ')],
  ['hashes', times('#a ')],
  ['addresses', times('a@b.')],
  ['colons', times('Label: ')],
  ['calls', `subscribe ${times('to our ')}`],
  ['Japanese', times('湖の渡し船が')],
  ['Thai', times('เรือกลับมา')],
  ['dates', times('3 March 2024 ')],
  ['capitals', times('LONDON ')],
  ['questions', times('Why? ')],
])('a megabyte of %s is read in linear time', { timeout: 20_000 }, (_, body) => {
  expect(summarise(article(body, { excerpts: [body] })).sentences.length).toBeLessThanOrEqual(8);
});

// Each would take more than a second if every word of it were given up in turn.
test.each(['« ', '“ ', '( ', '- '])(
  'twenty sentences of nothing but "%s" are cut at once',
  { timeout: 20_000 },
  (mark) => {
    const sentence = times(mark, 12_000);
    for (let count = 0; count < 20; count += 1)
      expect(cutText({ sentences: [sentence], language: 'en' }, (text) => text.length < 250)).toBe('');
  },
);
