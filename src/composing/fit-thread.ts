import { cutText, joinSentences } from '../summaries/cutting/cut.ts';
import { splitSentences } from '../summaries/sentences/sentences.ts';
import { type FitInput, sentencesIn } from './attempts.ts';
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

interface Packed {
  posts: string[];
  /** Whether the posts hold every sentence, each whole. */
  whole: boolean;
}

/** Sentences in as few posts as hold them, each ending with a sentence; one that is too long for a post alone is cut. */
function packSentences(all: Sentences, most: number, fits: (text: string) => boolean): Packed {
  const posts: string[] = [];
  let [rest, cut] = [all, false];
  while (rest.sentences.length > 0 && posts.length < most) {
    const text = cutText(rest, fits);
    if (text === '') break;
    const fitting = sentencesIn(rest, text);
    const count = fitting === 0 ? 1 : endAtParagraph(rest, fitting);
    posts.push(fitting === 0 ? text : joinSentences(rest, count));
    cut ||= fitting === 0;
    rest = after(rest, count);
  }
  return { posts, whole: !cut && rest.sentences.length === 0 };
}

const mark = (place: number, of: number): string => `\n\n${place}/${of}`;

const countedUp = (following: readonly string[], numbered: boolean): string[] =>
  following.map((text, index) => (numbered ? text + mark(index + 2, following.length + 1) : text));

/**
 * Fills the template as `fitText` does, and lets what the summary still has to say follow in further posts, sentence by
 * whole sentence. Where all of it fits into one post, one it is.
 */
export function fitThread(input: FitInput, { most, numbered }: ThreadOptions): FittedThread {
  const alone = fitText(input);
  const { summary } = input;
  if (most < 2 || !namesField(input.parts, 'summary') || alone.shown >= summary.sentences.length)
    return { ...alone, following: [] };
  const room = numbered ? mark(most, most) : '';
  const fits = (text: string) => input.fits(text + room);
  const counted = fitText({ ...input, fits, continued: true });
  // A sentence that the first post would have to cut opens the second one whole.
  const first =
    counted.shown > 0 || input.fields.title === ''
      ? counted
      : fitText({ ...input, fits, summary: { ...summary, sentences: [], paragraphStarts: [] } });
  const shown = counted.shown > 0 ? counted.shown : input.fields.title === '' ? 1 : 0;
  const { posts } = packSentences(
    after(summary, shown),
    most - 1,
    (text) => countGraphemes(text) <= input.summaryMost && fits(text),
  );
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
