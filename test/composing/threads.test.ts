import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compose as composeOnBluesky } from '../../src/networks/bluesky/compose.ts';
import { blueskyLimits } from '../../src/networks/bluesky/limits.ts';
import { blueskySettings } from '../../src/networks/bluesky/settings.ts';
import type { Draft } from '../../src/networks/draft.ts';
import { compose as composeOnMastodon } from '../../src/networks/mastodon/compose.ts';
import { mastodonLimits } from '../../src/networks/mastodon/limits.ts';
import { mastodonSettings } from '../../src/networks/mastodon/settings.ts';
import { composeInput } from '../support/compose-input.ts';

interface Wish {
  thread?: number;
  numbered?: boolean;
  text?: string | null;
  title?: string;
  template?: string;
}

function draftsOf(sentences: string[], starts: boolean[], wish: Wish = {}): Draft[] {
  const {
    thread = 4,
    numbered = false,
    text = null,
    title = 'A title',
    template = '{title}\n\n{summary}\n\n{url}',
  } = wish;
  const base = { paragraphStarts: starts, language: 'en', spare: null, source: 'text' as const, text: '', dropped: [] };
  const summary = { ...base, title, sentences };
  const account = { identifier: 'a.example', password: 'x', thread, numbered };
  const onBluesky = blueskySettings.parse(account);
  const onMastodon = mastodonSettings.parse({ server: 'https://m.example', token: 'x', thread, numbered });
  return [
    composeOnBluesky(composeInput(onBluesky, blueskyLimits, { summary, template, text })),
    composeOnMastodon(composeInput(onMastodon, mastodonLimits, { summary, template, text })),
  ];
}

const textsOf = (draft: Draft): string[] => [draft.text, ...draft.thread.map(({ text }) => text)];

const sentence = (n: number, words = 20): string => `Sentence ${n} ${'says so '.repeat(words)}much.`;
const sentences = (count: number, words?: number) => Array.from({ length: count }, (_, n) => sentence(n + 1, words));

describe('a thread', () => {
  it('is none where one post holds all, and none unless it is wanted', () => {
    for (const draft of draftsOf(sentences(1, 4), [true])) expect(draft.thread).toEqual([]);
    for (const draft of draftsOf(sentences(9), Array(9).fill(true), { thread: 1 })) expect(draft.thread).toEqual([]);
    const noSummary = { template: '{title} {url}' };
    for (const draft of draftsOf(sentences(9), Array(9).fill(true), noSummary)) expect(draft.thread).toEqual([]);
  });

  it('tells each sentence once, whole and in order, as far as its posts reach', () => {
    const all = sentences(9);
    for (const draft of draftsOf(all, Array(9).fill(true))) {
      const shown = textsOf(draft).flatMap((text) => text.match(/Sentence \d .*?much\./g) ?? []);
      expect(shown.length).toBeGreaterThan(3);
      expect(shown).toEqual(all.slice(0, shown.length));
      expect(draft.thread.length).toBeLessThan(4);
    }
  });

  it('opens its second post with a sentence that the first could only cut', () => {
    const long = sentence(1, 33);
    const [draft] = draftsOf([long, sentence(2)], [true, false], { title: 'T'.repeat(60) });
    expect(draft?.text).not.toContain('Sentence');
    expect(draft?.thread[0]?.text).toContain(long);
  });

  const long =
    'The keepers of the lake, who had met for the third time this year, decided on Monday that the old bell of the northern quay, cast in 1872 and silent since the flood of 1921, shall be rung again at every noon, that the lamp beside it will be sold to the ferry, and that a new lamp, smaller but brighter, shall stand at the end of the pier, as Ada Ruiz had proposed in January.';
  const wordsOf = (texts: string[]): string[] => texts.join(' ').match(/\p{L}+/gu) ?? [];

  it('parts a sentence that has no room in any post at a clause, and goes on with it in the next', () => {
    const all = [long, 'The work begins in May.', 'It costs nine thousand crowns.'];
    for (const numbered of [false, true])
      for (const draft of draftsOf(all, [true, true, false], {
        title: 'A new lamp',
        template: '{title}\n\n{summary}',
        numbered,
      }).slice(0, 1)) {
        const texts = textsOf(draft);
        expect(texts[0]).toMatch(/^A new lamp\n\nThe keepers of the lake, .*[^,]…(?:\n\n1\/2)?$/);
        expect(texts[1]).toMatch(/^….* in January\.\n\nThe work begins in May\. It costs nine thousand crowns\./);
        expect(wordsOf(texts)).toEqual(wordsOf(['A new lamp', ...all]));
        expect(long).toContain(`${texts[0]?.split('\n\n')[1]?.slice(0, -1)}, `);
      }
  });

  it('parts a list between its items', () => {
    const items = Array.from({ length: 12 }, (_, n) => `a lamp of brass, number ${n + 1}, for the quay`);
    const [draft] = draftsOf([`These are sold: ${items.join('; ')}.`], [true], { template: '{title}\n\n{summary}' });
    expect(draft?.text).toMatch(/for the quay…$/);
    expect(draft?.thread[0]?.text).toMatch(/^…a lamp of brass/);
  });

  it('closes what stands open where a sentence is parted, and opens it again', () => {
    const said = `Ada Ruiz, the keeper, said: “${'We ring the bell at the quay and light the lamp at the pier '.repeat(6)}each day.”`;
    const [draft] = draftsOf([said], [true], { template: '{title}\n\n{summary}' });
    expect(draft?.text).toMatch(/…”$/);
    expect(draft?.thread.map(({ text }) => text)).toEqual([expect.stringMatching(/^“….*each day\.”$/)]);
  });

  it('leaves enough of a parted sentence for the next post', () => {
    const [draft] = draftsOf([`It rings${' at the quay'.repeat(23)}, and so does the other.`], [true], {
      ...{ title: '', template: '{summary}' },
    });
    expect(draft?.thread.map(({ text }) => text)).toEqual([expect.stringMatching(/^….{40,}other\.$/)]);
  });

  it('says something in its first post, when the template names no title and limits its summary', () => {
    const lead = 'The keepers lit every lamp on the northern shore, and the bell of the village rang twice that night.';
    const more = 'Nobody had expected the ferry so early, as the ice still covered the southern bay of the lake.';
    const wish = { numbered: true, template: '{summary:60}\n\n{url}' };
    for (const draft of draftsOf([lead, more], [true, false], wish)) {
      expect(draft.text).toMatch(/^The keepers lit every lamp on the northern shore…\n\nhttps/);
      expect(draft.thread[0]?.text).toMatch(/^… ?and the bell of the village rang twice that night\. Nobody/);
    }
    for (const draft of draftsOf([`${'y'.repeat(90)}.`, more], [true, false], wish))
      expect(draft.thread[0]?.text).toMatch(/^y{90}\. Nobody/);
  });

  it('has no post of a word or two, and tells what follows a sentence that cannot be told', () => {
    for (const untold of [
      `Start ${'y'.repeat(900)} end.`,
      `Read https://lake.example/${'bell/'.repeat(100)} on the ferry.`,
    ]) {
      for (const draft of draftsOf([untold], [true], { numbered: true })) expect(draft.thread).toEqual([]);
      for (const draft of draftsOf([untold, ...sentences(9)], Array(10).fill(true)))
        expect(draft.thread[0]?.text).toMatch(/^Sentence 1 /);
    }
  });

  it('ends its last post with a clause where more has no room', () => {
    const [draft] = draftsOf([long], [true], { thread: 2, title: 'T'.repeat(200) });
    expect(draft?.thread.map(({ text }) => text)).toEqual([expect.stringMatching(/\p{L}…$/u)]);
  });

  it('begins with the anecdote before its news, as nothing makes way for it', () => {
    const setUp = `Here is how to found a new village on any shore that you like${', and wait'.repeat(15)}.`;
    const news = 'But a new study of the lake says that gulls, not people, split the old village in two, long ago.';
    const title = 'Gulls of the lake split a village';
    const [draft] = draftsOf([setUp, news], [true, false], { title });
    expect(draft?.text).toContain(setUp);
    expect(draft?.thread.map(({ text }) => text)).toEqual([news]);
  });

  it('ends a post with its paragraph rather than with the beginning of the next', () => {
    const [draft] = draftsOf(sentences(7, 9), [true, false, true, false, false, true, false], { title: '' });
    const first = [draft?.text ?? '', ...(draft?.thread.map(({ text }) => text) ?? [])].map(
      (text) => /Sentence (\d)/.exec(text)?.[1],
    );
    expect(first.slice(0, 2)).toEqual(['1', '3']);
  });

  it('counts its posts where that is wanted', () => {
    for (const draft of draftsOf(sentences(12), Array(12).fill(true), { numbered: true })) {
      const texts = textsOf(draft);
      expect(texts.map((text) => text.split('\n').at(-1))).toEqual(texts.map((_, n) => `${n + 1}/${texts.length}`));
    }
  });

  const words = fc.oneof(
    fc.lorem({ maxCount: 30 }).map((text) => `${text}.`),
    fc.string({ unit: 'grapheme', maxLength: 400 }),
    fc.constantFrom(
      '👨‍👩‍👧‍👦'.repeat(400),
      'x'.repeat(900),
      '湖の渡し船が戻る。'.repeat(40),
      '@ada@lake.example #one https://example.org/a',
    ),
  );
  const material = fc.record({
    sentences: fc.array(words, { maxLength: 12 }),
    starts: fc.array(fc.boolean(), { minLength: 12, maxLength: 12 }),
    thread: fc.integer({ min: 1, max: 10 }),
    numbered: fc.boolean(),
    own: fc.option(fc.array(words, { minLength: 1, maxLength: 12 }), { nil: null }),
  });

  it('never has a post over the limit, an empty one, or a facet beside its text, whatever it is made of', () => {
    const countOf = (text: string) => [...new Intl.Segmenter('und', { granularity: 'grapheme' }).segment(text)].length;
    fc.assert(
      fc.property(material, ({ sentences: all, starts, thread, numbered, own }) => {
        const text = own === null ? null : own.join('\n\n');
        for (const draft of draftsOf(all, starts, { thread, numbered, text })) {
          expect(draft.thread.length).toBeLessThan(thread);
          for (const post of draft.thread) {
            expect(post.text.trim()).not.toBe('');
            expect(post.length).toBeLessThanOrEqual(draft.limit);
            if (draft.network === 'bluesky') {
              expect(countOf(post.text)).toBeLessThanOrEqual(300);
              expect(Buffer.byteLength(post.text)).toBeLessThanOrEqual(3000);
            }
            for (const facet of post.facets) {
              const linked = Buffer.from(post.text).subarray(facet.byteStart, facet.byteEnd).toString();
              if (facet.kind === 'link') expect(facet.url).toBe(linked);
              if (facet.kind === 'tag') expect(linked.slice(1)).toBe(facet.tag);
            }
          }
        }
      }),
      { numRuns: 150 },
    );
  });

  it("leaves nothing out of a person's own words, or refuses them", () => {
    fc.assert(
      fc.property(fc.array(fc.lorem({ maxCount: 40 }), { minLength: 1, maxLength: 8 }), (paragraphs) => {
        const text = paragraphs.join('\n\n');
        const letters = (of: string) => of.replace(/\s/g, '');
        for (const draft of draftsOf(sentences(3), [true, true, true], { text, thread: 5 })) {
          const told = textsOf(draft).join('').replace('https://example.com/2026/ferry-returns', '');
          if (draft.length <= draft.limit) expect(letters(told)).toBe(letters(text));
          else expect(draft.thread).toEqual([]);
        }
      }),
      { numRuns: 150 },
    );
  });
});
