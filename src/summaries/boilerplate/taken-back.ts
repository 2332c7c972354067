import type { Article, Dropped } from '../summary.ts';
import type { Block } from '../text/block.ts';
import { weightOf } from '../text/clean-text.ts';
import { knownNames } from './byline.ts';
import { boilerplateReason } from './line-reason.ts';
import { recurring } from './own-text.ts';
import { cited } from './repeated-title.ts';
import { ofChannel } from './rules/channels.ts';
import { isBareCredit } from './rules/credits.ts';

/** Reasons that may be wrong about an entry's only words: a gallery's credit line is better than nothing. */
const soft = new Set([
  'image credit',
  'caption',
  'note of the editors',
  'list of links',
  'greeting',
  'contact line',
  'line of tags',
  'chapter mark',
  'remark in brackets',
  'about the author',
  recurring,
  cited,
]);
/** Reasons that stand, however much a line reads like a sentence. */
const certain = new Set([
  'repeated title',
  'date line',
  'byline',
  'reading time',
  'line on where the entry appeared first',
  'comment or spam-filter notice',
  'cookie or privacy notice',
  'read-more line',
  'hidden text',
  'placeholder',
  'transcript',
  'credit of a player',
  'notice of the page',
  ofChannel,
  'paywall notice',
  'call to the app or podcast',
  'dropped by the configuration',
]);
const enoughToDoubt = 50;

const isSentence = (text: string): boolean => /\p{L}[.。।۔]$/u.test(text);

/** A whole sentence may only begin like a call: a post without any text would be worse. */
const isDoubtful = (text: string, why: string): boolean =>
  soft.has(why) || (!certain.has(why) && text.length >= enoughToDoubt && isSentence(text));

/** An address behind its label: the label says what is there. */
const labelledAddress = /(?<=[\p{L}\p{N})\]」》】’”?])\s*[:：]?\s*https?:\S+$/u;

/** A shorter label of an address says nothing without it. Letters, of a dense script each as two. */
const leastLabelled = 40;
const isMereLabel = (text: string): boolean =>
  labelledAddress.test(text) && weightOf(text.replace(labelledAddress, '')) < leastLabelled;

const bracketed = /^[（(][^（）()]*[)）][。.]?$/u;
const copyright = /^(?:©|\(c\)|copyright\b)/iu;

/** So many times of day make a line a timetable, with whom to ask. */
const leastTimes = 4;
const isTimetable = (text: string): boolean => (text.match(/\d{1,2}[:：]\d{2}/g) ?? []).length >= leastTimes;

/** Beside a title the name of a photographer says nothing. */
const isIdleCredit = (text: string, why: string, title: string): boolean =>
  title !== '' && why === 'image credit' && isBareCredit(text);

/** When nothing is left, or hardly anything, what only looked like boilerplate is taken back; what stands in every entry, where there is no title. */
export function takenBack(byRules: readonly Dropped[], { authors, title }: Article, someLeft: boolean): Block[] {
  const known = knownNames(authors);
  return byRules
    .filter(({ text }) => !someLeft || isSentence(text))
    .filter(({ text }) => !isMereLabel(text) && !copyright.test(text) && !bracketed.test(text))
    .filter(({ text }) => !isTimetable(text))
    .filter(({ text, why }) => !isIdleCredit(text, why, title))
    .filter(
      ({ text, why }) =>
        isDoubtful(text, why) && (why !== recurring || (title === '' && boilerplateReason(text, known) === null)),
    )
    .map(({ text }) => ({
      kind: 'paragraph',
      text: text.replace(labelledAddress, ''),
      linked: 0,
      emphasised: false,
      leftOutAs: null,
    }));
}
