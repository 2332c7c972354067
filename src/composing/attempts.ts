import { tellsNoMore } from '../summaries/boilerplate/repeated-title.ts';
import { type Cuttable, cutText, joinSentences } from '../summaries/cutting/cut.ts';
import { tellsOnlyOfWhom } from '../summaries/cutting/final-verbs.ts';
import type { Summary } from '../summaries/summary.ts';
import { cutWords, type Fits } from './cut-words.ts';
import { type CutValue, type FieldValues, fillTemplate, type Piece, pieceText } from './fill-template.ts';
import { countGraphemes } from './graphemes.ts';
import { holdsTag } from './hashtags.ts';
import type { TemplatePart } from './template.ts';

/** What fills a template, not yet fitted. Texts are clean lines, made harmless for their network. */
export interface FitInput {
  parts: TemplatePart[];
  fields: Omit<FieldValues, 'summary' | 'tags'>;
  summary: Pick<Summary, 'sentences' | 'paragraphStarts' | 'language'> & { spare?: Summary['spare'] };
  tags: string[];
  fits: Fits;
  /** Graphemes that the summary takes at most, however much room there is, unless the template says `{summary:N}`. */
  summaryMost: number;
  /** Whether what has no room follows in further posts: then no sentence makes way for a later one. */
  continued?: boolean;
}

/** A sentence cut to fewer graphemes than this says nothing: tags make room for it first, then it is left out. */
export const leastSummary = 40;

/** Of 2026-05-04 the month or the year, whole. */
function shorterDate(date: string, most: number): string {
  if (date.length <= most) return date;
  const end = date.lastIndexOf('-');
  return end < 0 ? '' : shorterDate(date.slice(0, end), most);
}

export const cutValues =
  ({ summary }: FitInput): CutValue =>
  (field, text, most) => {
    if (field === 'summary') return text;
    if (field === 'date') return shorterDate(text, most);
    return cutWords(text, summary.language, (cut) => countGraphemes(cut) <= most);
  };

/** What a template is filled with, so that it fits. */
export interface Attempt {
  fields: FitInput['fields'];
  summary: string;
  tags: string[];
}

/** The most that the template itself allows its summary, such as 200 in `{summary:200}`. */
export function summaryCap(parts: TemplatePart[]): number | null {
  for (const part of parts) {
    if (part.is === 'optional') {
      const inner = summaryCap(part.parts);
      if (inner !== null) return inner;
    } else if (part.is === 'value') {
      for (const choice of part.choices) if (choice.is === 'field' && choice.name === 'summary') return choice.most;
    }
  }
  return null;
}

export const render = (input: FitInput, { fields, summary, tags }: Attempt): Piece[] => {
  const body = fillTemplate(input.parts, { ...fields, summary, tags: [] }, cutValues(input));
  const written = pieceText(body);
  const fresh = tags.filter((tag) => !holdsTag(written, tag));
  return fresh.length === 0 ? body : fillTemplate(input.parts, { ...fields, summary, tags: fresh }, cutValues(input));
};

/** Whether a summary fits with these tags, and is no longer than it may be. */
export const fitsWith =
  (input: FitInput, tags: string[]): Fits =>
  (summary) =>
    countGraphemes(summary) <= (summaryCap(input.parts) ?? input.summaryMost) &&
    input.fits(pieceText(render(input, { fields: input.fields, summary, tags })));

/** All tags, then without the last, and so on to none. */
export const fewerTags = ({ tags }: FitInput): string[][] =>
  Array.from({ length: tags.length + 1 }, (_, dropped) => tags.slice(0, tags.length - dropped));

/** A way to make a post fit; null when it is not enough, or not called for. */
export type Step = (input: FitInput) => Attempt | null;

/** Sentences after the first fill the room that is left; tags go, the last first, when that saves the first one whole. */
export const wholeSentences: Step = (input) => {
  const [first] = input.summary.sentences;
  const tags = first === undefined ? undefined : fewerTags(input).find((kept) => fitsWith(input, kept)(first));
  if (tags === undefined) return null;
  return { fields: input.fields, summary: cutText(input.summary, fitsWith(input, tags)), tags };
};

/** The beginning of the first sentence, where it tells more than the title does. */
export const cutSentence: Step = (input) => {
  const summary = { ...input.summary, sentences: input.summary.sentences.slice(0, 1) };
  for (const tags of summary.sentences.length === 0 ? [] : fewerTags(input)) {
    const cut = cutText(summary, fitsWith(input, tags));
    if (input.fields.title !== '' && tellsOnlyOfWhom(cut, summary.language)) continue;
    if (countGraphemes(cut) >= leastSummary && !tellsNoMore(cut, input.fields.title))
      return { fields: input.fields, summary: cut, tags };
  }
  return null;
};

/** How many whole sentences a text is that was cut from them; 0 where one was cut. */
export const sentencesIn = (summary: Cuttable, text: string): number =>
  summary.sentences.findIndex((_, index) => joinSentences(summary, index + 1) === text) + 1;
