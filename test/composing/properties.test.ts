import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compose as composeOnBluesky } from '../../src/networks/bluesky/compose.ts';
import { blueskyLimits } from '../../src/networks/bluesky/limits.ts';
import { blueskySettings } from '../../src/networks/bluesky/settings.ts';
import type { ComposeInput } from '../../src/networks/draft.ts';
import { compose as composeOnMastodon } from '../../src/networks/mastodon/compose.ts';
import { mastodonLimits } from '../../src/networks/mastodon/limits.ts';
import { mastodonSettings } from '../../src/networks/mastodon/settings.ts';
import { composeInput } from '../support/compose-input.ts';

const pieces = [
  '{title}',
  '{summary}',
  '{tags}',
  '{url}',
  '{author|site|"x"}',
  '[ by {author}]',
  '{summary:50}',
  '\n',
  '\n\n',
  ' ',
  '(',
  ')',
  '[',
  ']',
  '{',
  '}',
  '"',
  '|',
  'Words. ',
  '👩‍👩‍👧',
  '#',
  '@',
  'x'.repeat(80),
];
const template = fc.oneof(
  fc.array(fc.constantFrom(...pieces), { maxLength: 14 }).map((parts) => parts.join('')),
  fc.string({ maxLength: 60 }),
);
const words = fc.array(
  fc.oneof(
    fc.lorem({ maxCount: 8 }),
    fc.string({ unit: 'grapheme', maxLength: 60 }),
    fc.constantFrom(
      '@ada@lake.example',
      'https://example.org/a_(b)?c=d.',
      '#one',
      '湖の渡し船が戻る。',
      'x'.repeat(700),
      '👨‍👩‍👧‍👦'.repeat(120),
    ),
  ),
  { maxLength: 6 },
);
const text = words.map((parts) => parts.join(' '));
const material = fc.record({
  template,
  title: text,
  sentences: fc.array(text, { maxLength: 5 }),
  categories: fc.array(fc.oneof(fc.lorem({ maxCount: 3 }), fc.string({ unit: 'grapheme', maxLength: 20 })), {
    maxLength: 6,
  }),
  authors: fc.array(text, { maxLength: 2 }),
  url: fc.option(
    fc.oneof(
      fc.webUrl({ withFragments: true, withQueryParameters: true }),
      fc.constantFrom('http://localhost:8080/a', `https://example.com/${'a'.repeat(600)}`),
    ),
    { nil: null },
  ),
});
type Material = typeof material extends fc.Arbitrary<infer Value> ? Value : never;

function inputOf<Settings>(
  settings: Settings,
  limits: ComposeInput<Settings>['limits'],
  made: Material,
): ComposeInput<Settings> {
  const { title, sentences, categories, authors, url } = made;
  const summary = {
    title,
    sentences,
    paragraphStarts: sentences.map((_, index) => index % 2 === 0),
    language: null,
    spare: null,
    source: 'text' as const,
    text: '',
    dropped: [],
  };
  return composeInput(settings, limits, {
    template: made.template,
    summary,
    entry: { url, title, authors, categories, published: null },
  });
}

/** Counted anew, by other means than the program's. */
const graphemesOf = (value: string): string[] =>
  Array.from(new Intl.Segmenter('en', { granularity: 'grapheme' }).segment(value), ({ segment }) => segment);

const account = blueskySettings.parse({ identifier: 'news.example', password: 'x' });
const onMastodon = mastodonSettings.parse({ server: 'https://mastodon.example', token: 'x' });
const runs = { numRuns: 300 };

describe('any template with any entry', () => {
  it('makes a Bluesky post of at most 300 graphemes and 3,000 bytes', () => {
    fc.assert(
      fc.property(material, (made) => {
        const draft = composeOnBluesky(inputOf(account, blueskyLimits, made));
        expect(graphemesOf(draft.text).length).toBeLessThanOrEqual(300);
        expect(new TextEncoder().encode(draft.text).length).toBeLessThanOrEqual(3000);
        expect(draft.length).toBe(graphemesOf(draft.text).length);
      }),
      runs,
    );
  });

  it('makes a Mastodon post within the limit of its server', () => {
    fc.assert(
      fc.property(material, fc.integer({ min: 30, max: 5000 }), (made, limit) => {
        // In full, which is never less than what the server counts.
        const limits = { ...mastodonLimits, text: limit, urlLength: null };
        const draft = composeOnMastodon(inputOf(onMastodon, limits, made));
        expect(graphemesOf(draft.text).length).toBeLessThanOrEqual(limit);
      }),
      runs,
    );
  });

  it('keeps graphemes whole', () => {
    fc.assert(
      fc.property(material, (made) => {
        const draft = composeOnBluesky(inputOf(account, blueskyLimits, made));
        expect(draft.text.isWellFormed()).toBe(true);
        expect(draft.text).not.toMatch(/\u200d(?:…|$)|[\ud83d\udc68]$/u);
      }),
      runs,
    );
  });

  it('has facets whose bytes are the linked text', () => {
    fc.assert(
      fc.property(material, (made) => {
        const draft = composeOnBluesky(inputOf(account, blueskyLimits, made));
        const bytes = new TextEncoder().encode(draft.text);
        let end = 0;
        for (const facet of draft.facets) {
          expect(facet.byteStart).toBeGreaterThanOrEqual(end);
          end = facet.byteEnd;
          const shown = new TextDecoder('utf-8', { fatal: true }).decode(bytes.slice(facet.byteStart, facet.byteEnd));
          if (facet.kind === 'tag') expect(shown).toBe(`#${facet.tag}`);
          if (facet.kind === 'link') expect(shown === facet.url || shown.endsWith('...')).toBe(true);
        }
      }),
      runs,
    );
  });

  it("makes tags of a template's own, and of no others", () => {
    const made = {
      ...{
        template: '{title}#no\n{summary} (#日本, #2024)\n#HarbourNews {tags}',
        title: 'Lamps #red',
        url: 'https://quay.example/a#b',
      },
      ...{ sentences: ['The #green lamp burns.'], categories: ['Quay'], authors: [] },
    };
    const draft = composeOnBluesky(inputOf(account, blueskyLimits, made));
    expect(draft.text).toBe('Lamps #red#no\nThe #green lamp burns. (#日本, #2024)\n#HarbourNews #Quay');
    const bytes = Buffer.from(draft.text);
    const shown = draft.facets.map(({ byteStart, byteEnd }) => bytes.subarray(byteStart, byteEnd).toString());
    expect(shown).toEqual(['#日本', '#HarbourNews', '#Quay']);
  });

  it('mentions nobody on Mastodon by an address of a feed', () => {
    const made = { template: '{url}', title: '', sentences: [], categories: [], authors: [] };
    for (const url of [
      'https://quay.example/#@keeper',
      'https://quay.example/a?b;@keeper',
      'https://quay.example/~@keeper',
    ]) {
      const { text } = composeOnMastodon(inputOf(onMastodon, mastodonLimits, { ...made, url }));
      expect(text).toBe(url.replace('@', '%40'));
    }
    const profile = 'https://quay.example/@keeper/12';
    expect(composeOnMastodon(inputOf(onMastodon, mastodonLimits, { ...made, url: profile })).text).toBe(profile);
  });

  it('mentions nobody on Mastodon by what a feed says', () => {
    fc.assert(
      fc.property(material, (made) => {
        const draft = composeOnMastodon(
          inputOf(onMastodon, mastodonLimits, { ...made, template: '{title}\n{summary}\n{author} {tags}' }),
        );
        expect(draft.text).not.toMatch(/(?<![\p{L}\p{N}_/=.+-])@[a-z0-9_]/iu);
      }),
      runs,
    );
  });
});
