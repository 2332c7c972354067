import { tellsNoMore } from '../summaries/boilerplate/repeated-title.ts';
import { newsOf } from '../summaries/choosing/news-first.ts';
import { withoutAsides } from '../summaries/cutting/asides.ts';
import { cutText, joinSentences } from '../summaries/cutting/cut.ts';
import { endsWithVerb } from '../summaries/cutting/final-verbs.ts';
import { codeOf } from '../summaries/language/code.ts';
import { isSpeech, namesSpeaker } from '../summaries/sentences/speech.ts';
import { leansBack, pointsBack } from '../summaries/sentences/starts.ts';
import { isQuestion } from '../summaries/sentences/units.ts';
import { isDense } from '../summaries/text/clean-text.ts';
import {
  type Attempt,
  cutSentence,
  type FitInput,
  fitsWith,
  leastSummary,
  type Step,
  sentencesIn,
  wholeSentences,
} from './attempts.ts';
import { countGraphemes } from './graphemes.ts';

/** Of a text that begins with an anecdote the sentence with the news, where there is no room for all before it, too. */
export const newsFirst: Step = (input) => {
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
export const afterEmpty: Step = (input) => {
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
export const fragments: Step = (input) => {
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
export const spareSentences: Step = (input) => {
  const { spare = null, language } = input.summary;
  return spare === null ? null : wholeSentences({ ...input, summary: { ...spare, language } });
};

/** The first sentence without its remarks in brackets, when that saves it whole. */
export const firstWithoutAsides: Step = (input) => {
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

function losesVerb(input: FitInput, first: string): boolean {
  const { language } = input.summary;
  if (!verbLast.has(codeOf(language))) return false;
  const cut = cutText({ sentences: [first], language }, fitsWith(input, []));
  return !turkicVerb.test(cut) && !endsWithVerb(cut, language);
}

/** No later sentence than this is the news. */
const latestBeginning = 3;

/** What follows a quotation that has no room itself (a piece of it would be put into somebody's mouth), or a sentence without its verb. */
export const beyondFirst: Step = (input) => {
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
export const beyondUncut: Step = (input) => beginningLater(input, pointsBack);
