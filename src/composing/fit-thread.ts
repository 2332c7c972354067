import { cutText, joinSentences } from '../summaries/cutting/cut.ts';
import { partSentence } from '../summaries/cutting/part-sentence.ts';
import { splitSentences } from '../summaries/sentences/sentences.ts';
import { type FitInput, fewerTags, fitsWith, leastSummary, sentencesIn } from './attempts.ts';
import type { Fits } from './cut-words.ts';
import type { Piece } from './fill-template.ts';
import { type Fitted, fitText } from './fit-text.ts';
import { countGraphemes } from './graphemes.ts';
import { namesField } from './template.ts';

export interface ThreadOptions {
  /** The most posts. */
  most: number;
  /** Whether each says which it is, of how many. */
  numbered: boolean;
}

export interface FittedThread extends Fitted {
  /** The texts of the posts that follow the first. */
  following: string[];
}

type Sentences = Pick<FitInput['summary'], 'sentences' | 'paragraphStarts' | 'language'>;

const after = ({ sentences, paragraphStarts, language }: Sentences, count: number): Sentences => ({
  sentences: sentences.slice(count),
  paragraphStarts: paragraphStarts.slice(count),
  language,
});

/** With less of a paragraph's end in it, a post may as well end where the paragraph before does. */
const enoughOfPost = 0.5;

/** How many of the sentences that fit a post takes: whole paragraphs, when they fill enough of it. */
function endAtParagraph(rest: Sentences, fitting: number): number {
  if (fitting === rest.sentences.length || rest.paragraphStarts[fitting]) return fitting;
  const start = rest.paragraphStarts.lastIndexOf(true, fitting - 1);
  const length = (count: number) => joinSentences(rest, count).length;
  return start > 0 && length(start) >= length(fitting) * enoughOfPost ? start : fitting;
}

/** The sentences with the first in two parts, of which one fits; null when its beginning would say nothing. */
function withParted(all: Sentences, fits: Fits): Sentences | null {
  const [first = '', ...others] = all.sentences;
  const parted = partSentence(first, all.language, fits);
  if (parted === null || countGraphemes(parted.head) < leastSummary) return null;
  const [start = false, ...starts] = all.paragraphStarts;
  return { ...all, sentences: [parted.head, parted.tail, ...others], paragraphStarts: [start, false, ...starts] };
}

interface Packed {
  posts: string[];
  /** Whether the posts hold every sentence, each whole. */
  whole: boolean;
}

/**
 * Sentences in as few posts as hold them, each ending with a sentence. One that is too long for a post alone goes on in
 * the next, or ends at a clause in the last; what cannot be told at all (an endless word) is passed over.
 */
function packSentences(all: Sentences, most: number, fits: Fits): Packed {
  const posts: string[] = [];
  let [rest, cut] = [all, false];
  while (rest.sentences.length > 0 && posts.length < most) {
    const isParted = !fits(joinSentences(rest, 1));
    const parted = isParted && posts.length < most - 1 ? withParted(rest, fits) : null;
    const text = cutText(parted ?? rest, fits);
    const fitting = sentencesIn(parted ?? rest, text);
    const count = fitting === 0 ? 1 : endAtParagraph(parted ?? rest, fitting);
    if (fitting > 0) posts.push(joinSentences(parted ?? rest, count));
    else if (countGraphemes(text) >= leastSummary) posts.push(text);
    cut ||= isParted;
    rest = after(parted ?? rest, count);
  }
  return { posts, whole: !cut && rest.sentences.length === 0 };
}

const mark = (place: number, of: number): string => `\n\n${place}/${of}`;

const countedUp = (following: readonly string[], numbered: boolean): string[] =>
  following.map((text, index) => (numbered ? text + mark(index + 2, following.length + 1) : text));

/** The summary in which the first sentence begins in the post of the template and goes on in the next; null when its beginning would say nothing there. */
function begunIn(input: FitInput): Sentences | null {
  for (const tags of fewerTags(input)) {
    const parted = withParted(input.summary, fitsWith(input, tags));
    if (parted !== null) return parted;
  }
  return null;
}

/** The first post, and what is still to be told. A sentence that it could only cut opens the second one whole, where that holds it. */
function fitFirst(input: FitInput, fitsAlone: Fits): { first: Fitted; rest: Sentences } {
  const { summary } = input;
  const isTitled = input.fields.title !== '' && namesField(input.parts, 'title');
  const first = fitText(input);
  if (first.shown > 0) return { first, rest: after(summary, first.shown) };
  const parted = isTitled && fitsAlone(joinSentences(summary, 1)) ? null : begunIn(input);
  if (parted !== null) return { first: fitText({ ...input, summary: parted }), rest: after(parted, 1) };
  const says = first.pieces.some(({ from }) => from === 'summary');
  if (!isTitled) return { first, rest: says ? after(summary, 1) : summary };
  const titled = fitText({ ...input, summary: { ...summary, sentences: [], paragraphStarts: [] } });
  return { first: titled, rest: summary };
}

/**
 * Fills the template as `fitText` does, and lets what the summary still has to say follow in further posts, sentence by
 * whole sentence; only one that no post holds is parted. Where all of it fits into one post, one it is.
 */
export function fitThread(input: FitInput, { most, numbered }: ThreadOptions): FittedThread {
  const alone = fitText(input);
  const { summary } = input;
  if (most < 2 || !namesField(input.parts, 'summary') || alone.shown >= summary.sentences.length)
    return { ...alone, following: [] };
  const room = numbered ? mark(most, most) : '';
  const fits = (text: string) => input.fits(text + room);
  const fitsAlone: Fits = (text) => countGraphemes(text) <= input.summaryMost && fits(text);
  const { first, rest } = fitFirst({ ...input, fits, continued: true }, fitsAlone);
  const { posts } = packSentences(rest, most - 1, fitsAlone);
  if (posts.length === 0) return { ...alone, following: [] };
  const following = countedUp(posts, numbered);
  if (!numbered) return { ...first, following };
  const own: Piece = { text: mark(1, posts.length + 1), from: 'template', mark: null };
  return { ...first, pieces: [...first.pieces, own], text: first.text + own.text, following };
}

/** What a person wrote, as sentences and paragraphs; lines that were broken on purpose stay together. */
function sentencesOf(words: string, language: string | null): Sentences {
  const paragraphs = words.split(/\n{2,}/).map((paragraph) => paragraph.trim());
  const split = paragraphs.map((text) => (text.includes('\n') ? [text] : splitSentences(text, language)));
  return {
    sentences: split.flat(),
    paragraphStarts: split.flatMap((sentences) => sentences.map((_, index) => index === 0)),
    language,
  };
}

/**
 * A person's own words, and `tail` (the address) under the first of them, in as many posts as they need; null when they
 * need more than there may be: nothing that a person wrote is left out.
 */
export function wordsInPosts(
  words: string,
  tail: string,
  { most, numbered, language, fits }: ThreadOptions & { language: string | null; fits: (text: string) => boolean },
): string[] | null {
  const single = [words, tail].filter((part) => part !== '').join('\n\n');
  if (most < 2 || fits(single)) return [single];
  const room = numbered ? mark(most, most) : '';
  const end = tail === '' ? '' : `\n\n${tail}`;
  const all = sentencesOf(words, language);
  const [first] = packSentences(all, 1, (text) => fits(text + end + room)).posts;
  const shown = first === undefined ? 0 : sentencesIn(all, first);
  const { posts, whole } = packSentences(after(all, shown), most - 1, (text) => fits(text + room));
  if (first === undefined || shown === 0 || !whole) return null;
  return [first + end + (numbered ? mark(1, posts.length + 1) : ''), ...countedUp(posts, numbered)];
}
