import type { Written } from '../summaries/summary.ts';
import {
  type Attempt,
  cutSentence,
  cutValues,
  type FitInput,
  fewerTags,
  fitsWith,
  render,
  type Step,
  sentencesIn,
  wholeSentences,
} from './attempts.ts';
import { cleanLine, cleanText } from './clean-line.ts';
import { cutWords, type Fits } from './cut-words.ts';
import { fillTemplate, type Piece, pieceText } from './fill-template.ts';
import {
  afterEmpty,
  beyondFirst,
  beyondUncut,
  firstWithoutAsides,
  fragments,
  newsFirst,
  spareSentences,
} from './other-beginnings.ts';
import { parseTemplate } from './template.ts';

export interface Fitted {
  pieces: Piece[];
  text: string;
  /** How many of the summary's sentences stand in it whole. */
  shown: number;
  warnings: string[];
}

const noSummary: Step = (input) => {
  const tags = fewerTags(input).find((kept) => fitsWith(input, kept)(''));
  return tags === undefined ? null : { fields: input.fields, summary: '', tags };
};

const cutTitle: Step = (input) => {
  const attempt = (title: string): Attempt => ({ fields: { ...input.fields, title }, summary: '', tags: [] });
  const fits: Fits = (title) => input.fits(pieceText(render(input, attempt(title))));
  const title = input.fields.title === '' ? '' : cutWords(input.fields.title, input.summary.language, fits);
  return fits(title) ? attempt(title) : null;
};

const noLesserFields: Step = (input) =>
  cutTitle({ ...input, fields: { ...input.fields, author: '', site: '', category: '', date: '' } });

/**
 * What gives way when a post would be too long, in this order; each step only when the ones before were not enough.
 * After them the template's own words are cut; the address stays to the last. docs/templates.md tells users.
 */
const givesWay: readonly Step[] = [
  fragments,
  wholeSentences,
  spareSentences,
  firstWithoutAsides,
  beyondFirst,
  cutSentence,
  beyondUncut,
  noSummary,
  cutTitle,
  noLesserFields,
];

/** Where nothing follows in further posts, a beginning that says little makes way before all of these. */
const makesWay: readonly Step[] = [newsFirst, afterEmpty];

function firstThatFits(input: FitInput): Attempt | null {
  for (const step of input.continued === true ? givesWay : [...makesWay, ...givesWay]) {
    const attempt = step(input);
    if (attempt !== null) return attempt;
  }
  return null;
}

/** The template's own words are too long: its text cut, and the address when there is room for it. */
function hardCut(input: FitInput): Piece[] {
  const whole = fillTemplate(input.parts, { ...input.fields, summary: '', tags: [] }, cutValues(input));
  const url = whole.find(({ from }) => from === 'url');
  const words = pieceText(whole.filter(({ from }) => from !== 'url'))
    .replace(/\n{2,}/g, '\n\n')
    .trim();
  const tail: Piece[] = url !== undefined && input.fits(url.text) ? [url] : [];
  const join = (text: string): Piece[] => {
    const head: Piece[] = text === '' ? [] : [{ text, from: 'template', mark: null }];
    return head.length > 0 && tail.length > 0
      ? [...head, { text: '\n', from: 'template', mark: null }, ...tail]
      : [...head, ...tail];
  };
  const text = words === '' ? '' : cutWords(words, input.summary.language, (cut) => input.fits(pieceText(join(cut))));
  return join(text);
}

/** What is said where all that a template names is empty: networks refuse a post without text. */
const lastResort = parseTemplate('{title}\n{url}').parts;

/** Fills the template so that the text fits: pure, never longer than `fits` allows, whatever the template. */
export function fitText(input: FitInput): Fitted {
  const fitted = fitParts(input);
  if (fitted.text !== '') return fitted;
  const why = 'The template has nothing to say of this entry: its title and address stand in its place.';
  const said = fitParts({ ...input, parts: lastResort });
  return said.text === '' ? fitted : { ...said, warnings: [...said.warnings, why] };
}

function fitParts(input: FitInput): Fitted {
  const attempt = firstThatFits(input);
  const pieces = attempt === null ? hardCut(input) : render(input, attempt);
  const warnings: string[] = [];
  if (attempt === null) warnings.push("The template's own words are longer than the network allows; they were cut.");
  else if (attempt.fields.title !== input.fields.title) warnings.push('The title was cut to fit.');
  const dropped = input.tags.length - (attempt?.tags.length ?? 0);
  if (dropped > 0) warnings.push(`There was no room for ${dropped} of ${input.tags.length} tags.`);
  if (input.fields.url !== null && attempt === null && !pieces.some(({ from }) => from === 'url')) {
    warnings.push('There was no room for the address.');
  }
  return { pieces, text: pieceText(pieces), shown: sentencesIn(input.summary, attempt?.summary ?? ''), warnings };
}

const cleaned = ({ sentences, paragraphStarts }: Written, mend: (text: string) => string): Written => {
  const kept = sentences
    .map((sentence, index) => ({ text: mend(cleanLine(cleanText(sentence))), start: paragraphStarts[index] === true }))
    .filter(({ text }) => text !== '');
  return { sentences: kept.map(({ text }) => text), paragraphStarts: kept.map(({ start }) => start) };
};

/** The summary in clean sentences, without empty ones. */
export function cleanSentences(
  { language, spare = null, ...summary }: FitInput['summary'],
  mend: (text: string) => string,
): FitInput['summary'] {
  return { ...cleaned(summary, mend), language, spare: spare === null ? null : cleaned(spare, mend) };
}
