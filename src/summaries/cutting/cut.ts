import { isEnglish } from '../language/code.ts';
import { namesNextSpeaker, onlyCounts, opensMore, waitsForCorrection } from '../sentences/opens-more.ts';
import { turnsRound } from '../sentences/starts.ts';
import type { Summary } from '../summary.ts';
import { cutSentence, largest } from './cut-sentence.ts';

/** What is cut: a summary, or any list of whole sentences. */
export interface Cuttable {
  readonly sentences: readonly string[];
  /** Whether a paragraph starts at the sentence of the same index; absent: one paragraph. */
  readonly paragraphStarts?: readonly boolean[];
  readonly language?: Summary['language'];
}

const noSpaceAfter = /[。！？．｡、」』）】》…]$/;
const paragraphBreak = '\n\n';

/** The first `count` sentences as running text: paragraphs parted by a blank line, sentences by what their script uses. */
export function joinSentences({ sentences, paragraphStarts }: Cuttable, count: number = sentences.length): string {
  let text = '';
  for (const [index, sentence] of sentences.slice(0, count).entries()) {
    if (text !== '')
      text += paragraphStarts?.[index]
        ? paragraphBreak
        : noSpaceAfter.test(text) && /[。！？．｡」』）]$/.test(text)
          ? ''
          : ' ';
    text += sentence;
  }
  return text;
}
/** A sentence so short only leads on to the next, when so much was told before it. Words and characters. */
const fewWords = 2;
const shortest = 30;
const enoughTold = 90;

/** Told so much, a sentence that the next of its paragraph takes back, in a few words, is better left out with it. Characters. */
const enoughWithoutTurn = 60;
const longestTurn = 80;

/** A question stands before its answer, and takes back what is said in a few words: "But who rings it? Nobody has for a year." */
const asked = /^[^?？؟]{1,80}[?？؟]/u;

const isTurned = ({ sentences, language }: Cuttable, count: number): boolean => {
  const [last = '', whole = ''] = sentences.slice(count - 1, count + 1);
  const next = last.length <= longestTurn ? (asked.exec(whole)?.[0] ?? whole) : whole;
  return next.length <= longestTurn && turnsRound(next, language ?? null);
};

/** "Some …", "Others …": members of a list that its author made of sentences. English. */
const member =
  /^(?:some|others?|still others|yet others|another|one|a few|many|most)(?= (?!of (?:the|my|our) most\b)\p{Ll})/iu;
/** What goes on with others is a list, whatever begins it. */
const fewestMembers = 2;

/** How many sentences fit without a list in sentences of which the next member has no room. */
function withoutBegunList({ sentences, paragraphStarts, language }: Cuttable, count: number): number {
  const isMember = (index: number): boolean =>
    member.test(sentences[index] ?? '') && paragraphStarts?.[index + 1] !== true;
  if (!isEnglish(language) || !member.test(sentences[count] ?? '')) return count;
  let start = count;
  while (start > 0 && isMember(start - 1)) start -= 1;
  const isList =
    count - start >= fewestMembers && sentences.slice(start, count).some((one) => /^others?\b/iu.test(one));
  return isList && start > 0 ? start : count;
}

/** Whether the last sentence that fits says little, or the contrary, without the next, or leaves its reader waiting. */
function leadsOn(text: Cuttable, count: number): boolean {
  const [last = '', next = ''] = text.sentences.slice(count - 1, count + 1);
  if (count < 2) return false;
  const told = joinSentences(text, count - 1);
  if (told.length >= enoughWithoutTurn && opensMore(last)) return true;
  if (next === '' || text.paragraphStarts?.[count] === true) return false;
  // An author who trails off, or counts, comes to the point next.
  if (told.length >= enoughWithoutTurn && (/\p{L}…$/u.test(last) || onlyCounts(last))) return true;
  if (
    told.length >= enoughWithoutTurn &&
    (isTurned(text, count) || waitsForCorrection(last, next) || namesNextSpeaker(last, next))
  )
    return true;
  const unspaced = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Thai}]/u;
  return (
    last.length < shortest && last.split(' ').length <= fewWords && !unspaced.test(last) && told.length >= enoughTold
  );
}

/**
 * As many whole sentences as fit. If not even one does, its beginning: up to the end of a clause, else of a word, with an
 * ellipsis. '' when nothing fits. `fits` holds the network's own counting, and is asked a logarithmic number of times.
 */
export function cutText(text: Cuttable, fits: (text: string) => boolean): string {
  const { sentences, language } = text;
  const whole = largest(sentences.length, (index) => fits(joinSentences(text, index + 1))) + 1;
  const told = withoutBegunList(text, whole);
  if (whole > 0) return joinSentences(text, leadsOn(text, told) ? told - 1 : told);
  return cutSentence(sentences[0] ?? '', language ?? null, fits);
}
