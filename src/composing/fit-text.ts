import { withoutAsides } from '../summaries/asides.ts';
import { tellsNoMore } from '../summaries/boilerplate/repeated-title.ts';
import { isDense } from '../summaries/clean-text.ts';
import { type Cuttable, cutText, joinSentences } from '../summaries/cut.ts';
import { newsOf } from '../summaries/news-first.ts';
import { leansBack, pointsBack } from '../summaries/starts.ts';
import type { Summary, Written } from '../summaries/summary.ts';
import { isQuestion, isSpeech, namesSpeaker } from '../summaries/units.ts';
import { cleanLine, cleanText } from './clean-line.ts';
import { cutWords, type Fits } from './cut-words.ts';
import { type CutValue, type FieldValues, fillTemplate, type Piece, pieceText } from './fill-template.ts';
import { countGraphemes } from './graphemes.ts';
import { holdsTag } from './hashtags.ts';
import { parseTemplate, type TemplatePart } from './template.ts';

/** What fills a template, not yet fitted. Texts are clean lines, made harmless for their network. */
export interface FitInput {
  parts: TemplatePart[];
  fields: Omit<FieldValues, 'summary' | 'tags'>;
  summary: Pick<Summary, 'sentences' | 'paragraphStarts' | 'language'> & { spare?: Summary['spare'] };
  tags: string[];
  fits: Fits;
  /** Graphemes that the summary takes at most, however much room there is, unless the template says `{summary:N}`. */
  summaryMost: number;
}

export interface Fitted {
  pieces: Piece[];
  text: string;
  /** How many of the summary's sentences stand in it whole. */
  shown: number;
  warnings: string[];
}

/** A sentence cut to fewer graphemes than this says nothing: tags make room for it first, then it is left out. */
const leastSummary = 40;

const cutValue: CutValue = (field, text, most) =>
  field === 'summary' ? text : cutWords(text, (cut) => countGraphemes(cut) <= most);

interface Attempt {
  fields: FitInput['fields'];
  summary: string;
  tags: string[];
}

/** The most that the template itself allows its summary, such as 200 in `{summary:200}`. */
function summaryCap(parts: TemplatePart[]): number | null {
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

const render = (input: FitInput, { fields, summary, tags }: Attempt): Piece[] => {
  const body = fillTemplate(input.parts, { ...fields, summary, tags: [] }, cutValue);
  const written = pieceText(body);
  const fresh = tags.filter((tag) => !holdsTag(written, tag));
  return fresh.length === 0 ? body : fillTemplate(input.parts, { ...fields, summary, tags: fresh }, cutValue);
};

/** Whether a summary fits with these tags, and is no longer than it may be. */
const fitsWith =
  (input: FitInput, tags: string[]): Fits =>
  (summary) =>
    countGraphemes(summary) <= (summaryCap(input.parts) ?? input.summaryMost) &&
    input.fits(pieceText(render(input, { fields: input.fields, summary, tags })));

/** All tags, then without the last, and so on to none. */
const fewerTags = ({ tags }: FitInput): string[][] =>
  Array.from({ length: tags.length + 1 }, (_, dropped) => tags.slice(0, tags.length - dropped));

type Step = (input: FitInput) => Attempt | null;

/** Sentences after the first fill the room that is left; tags go, the last first, when that saves the first one whole. */
const wholeSentences: Step = (input) => {
  const [first] = input.summary.sentences;
  const tags = first === undefined ? undefined : fewerTags(input).find((kept) => fitsWith(input, kept)(first));
  if (tags === undefined) return null;
  return { fields: input.fields, summary: cutText(input.summary, fitsWith(input, tags)), tags };
};

/** Of a text that begins with an anecdote the sentence with the news, where there is no room for all before it, too. */
const newsFirst: Step = (input) => {
  const { sentences, paragraphStarts, language } = input.summary;
  const news = newsOf({ title: input.fields.title, sentences, language });
  if (news === null) return null;
  const { index, sentence } = news;
  if (fitsWith(input, input.tags)(joinSentences(input.summary, index + 1))) return null;
  const rest = [sentence, ...sentences.slice(index + 1)];
  return wholeSentences({
    ...input,
    summary: { sentences: rest, paragraphStarts: paragraphStarts.slice(index), language },
  });
};

/** A longer call says something. Graphemes. */
const longestCall = 60;

/** Whether a first sentence tells nothing beside the title: its own words, or a call. */
const isEmpty = (sentence: string, title: string): boolean =>
  tellsNoMore(sentence, title) || (/[!！]$/.test(sentence) && countGraphemes(sentence) <= longestCall);

/** What follows a first sentence that tells nothing, where there is no room for both: its beginning, if need be. */
const afterEmpty: Step = (input) => {
  const { sentences, paragraphStarts, language } = input.summary;
  const [first = '', second = ''] = sentences;
  if (second === '' || !isEmpty(first, input.fields.title) || pointsBack(second, language)) return null;
  if (isQuestion(second) || isDense(second)) return null;
  if (fitsWith(input, input.tags)(joinSentences(input.summary, 2))) return null;
  const rest = { sentences: sentences.slice(1), paragraphStarts: paragraphStarts.slice(1), language };
  const after = { ...input, summary: rest };
  return wholeSentences(after) ?? cutSentence(after);
};

/** Sentences of so few words say little where a longer one goes on from them, and so does a single one of fewer. */
const fewWords = 5;
const fewestWords = 3;

/** A few words and the beginning of the sentence that explains them: "Three keepers. Two weeks. That is what it took to…" */
const fragments: Step = (input) => {
  const { sentences, paragraphStarts, language } = input.summary;
  const isFew = (sentence: string, most: number): boolean => sentence.split(' ').length <= most;
  if (!isFew(sentences[0] ?? '', fewWords)) return null;
  const told = cutText(input.summary, fitsWith(input, input.tags));
  const count = sentencesIn(input.summary, told);
  const next = sentences[count];
  if (count === 0 || next === undefined || paragraphStarts[count] === true) return null;
  const most = count === 1 ? fewestWords : fewWords;
  if (isDense(told) || !sentences.slice(0, count).every((one) => isFew(one, most))) return null;
  const joined = (cut: string) => joinSentences({ sentences: [...sentences.slice(0, count), cut], language });
  const cut = cutText({ sentences: [next], language }, (text) => fitsWith(input, input.tags)(joined(text)));
  if (countGraphemes(cut) < leastSummary) return null;
  return { fields: input.fields, summary: joined(cut), tags: input.tags };
};

/** The author's other beginning, when its first sentence fits whole. */
const spareSentences: Step = (input) => {
  const { spare = null, language } = input.summary;
  return spare === null ? null : wholeSentences({ ...input, summary: { ...spare, language } });
};

/** The first sentence without its remarks in brackets, when that saves it whole. */
const firstWithoutAsides: Step = (input) => {
  const [first = '', ...rest] = input.summary.sentences;
  const bare = withoutAsides(first, input.summary.language);
  if (bare === first) return null;
  return wholeSentences({ ...input, summary: { ...input.summary, sentences: [bare, ...rest] } });
};

/** A sentence of so many graphemes may begin in place of one that has no room. */
const leastBeginning = 60;

/** Languages whose verb stands last: cut off before it, a sentence says of whom it tells, and not what. */
const verbLast = new Set('tr az kk ky uz mn hi ur fa bn ta te mr ne gu pa ml kn si'.split(' '));
const turkicVerb =
  /(?:[dt][ıiuü](?:m|k|lar|ler)?|yor(?:um|uz|lar|du)?|m[ıiuü]ş(?:t[ıiuü]r?)?|[ae]ca[kğ](?:ız|iz|lar|ler|t[ıiuü])?)…["”’]?$/u;

const losesVerb = (input: FitInput, first: string): boolean =>
  verbLast.has(input.summary.language?.split('-')[0] ?? '') &&
  !turkicVerb.test(cutText({ sentences: [first], language: input.summary.language }, fitsWith(input, [])));

/** No later sentence than this is the news. */
const latestBeginning = 3;

/** What follows a quotation that has no room itself (a piece of it would be put into somebody's mouth), or a sentence without its verb. */
const beyondFirst: Step = (input) => {
  const [first = ''] = input.summary.sentences;
  const isDashed = isSpeech(first) && namesSpeaker(first);
  const quotation = isDashed ? first : /^["“„«»”][^"“”«»]*["“”«»]/u.exec(first)?.[0];
  const isLost = quotation === undefined ? losesVerb(input, first) : !fitsWith(input, [])(quotation);
  return isLost ? beginningLater(input, leansBack) : null;
};

/** The first of the next sentences that stands without what is left out, and has room, and those behind it. */
function beginningLater(input: FitInput, leans: typeof leansBack): Attempt | null {
  const { sentences, paragraphStarts, language } = input.summary;
  for (const [index, next] of sentences.slice(0, latestBeginning + 1).entries()) {
    if (index === 0 || countGraphemes(next) < leastBeginning || leans(next, language)) continue;
    const rest = { sentences: sentences.slice(index), paragraphStarts: paragraphStarts.slice(index), language };
    const attempt = wholeSentences({ ...input, summary: rest });
    if (attempt !== null) return attempt;
  }
  return null;
}

/** What follows a sentence whose beginning tells nothing. */
const beyondUncut: Step = (input) => beginningLater(input, pointsBack);

const cutSentence: Step = (input) => {
  const summary = { ...input.summary, sentences: input.summary.sentences.slice(0, 1) };
  for (const tags of summary.sentences.length === 0 ? [] : fewerTags(input)) {
    const cut = cutText(summary, fitsWith(input, tags));
    if (countGraphemes(cut) >= leastSummary && !tellsNoMore(cut, input.fields.title))
      return { fields: input.fields, summary: cut, tags };
  }
  return null;
};

const noSummary: Step = (input) => {
  const tags = fewerTags(input).find((kept) => fitsWith(input, kept)(''));
  return tags === undefined ? null : { fields: input.fields, summary: '', tags };
};

const cutTitle: Step = (input) => {
  const attempt = (title: string): Attempt => ({ fields: { ...input.fields, title }, summary: '', tags: [] });
  const fits: Fits = (title) => input.fits(pieceText(render(input, attempt(title))));
  const title = input.fields.title === '' ? '' : cutWords(input.fields.title, fits);
  return fits(title) ? attempt(title) : null;
};

const noLesserFields: Step = (input) =>
  cutTitle({ ...input, fields: { ...input.fields, author: '', site: '', category: '', date: '' } });

/**
 * What gives way when a post would be too long, in this order; each step only when the ones before were not enough.
 * After them the template's own words are cut; the address stays to the last. docs/templates.md tells users.
 */
const givesWay: readonly Step[] = [
  newsFirst,
  afterEmpty,
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

function firstThatFits(input: FitInput): Attempt | null {
  for (const step of givesWay) {
    const attempt = step(input);
    if (attempt !== null) return attempt;
  }
  return null;
}

/** The template's own words are too long: its text cut, and the address when there is room for it. */
function hardCut(input: FitInput): Piece[] {
  const whole = fillTemplate(input.parts, { ...input.fields, summary: '', tags: [] }, cutValue);
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
  const text = words === '' ? '' : cutWords(words, (cut) => input.fits(pieceText(join(cut))));
  return join(text);
}

/** How many whole sentences a text is that was cut from them; 0 where one was cut. */
export const sentencesIn = (summary: Cuttable, text: string): number =>
  summary.sentences.findIndex((_, index) => joinSentences(summary, index + 1) === text) + 1;

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
