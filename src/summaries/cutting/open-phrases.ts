import { isEnglish } from '../language/code.ts';
import { isStopWord } from '../language/stop-words.ts';
import { englishVerb } from './cut-ends.ts';

/** Where an English cut would part an adjective from its noun, or a subject from its verb. */

const byEnding = /^\p{Ll}{2,}(?:al|ic|ical|ous|ive|able|ible|ful|less|ary)$/u;
const nouns = new Set(
  'animal arrival capital cathedral coal festival funeral goal hospital interval journal material meal medal metal mural proposal rehearsal rental ritual royal sandal signal survival terminal total trial tribunal withdrawal academic attic clinic comic critic fabric logic magic mechanic music panic picnic public republic topic traffic archive collective detective executive initiative motive native objective olive perspective representative cable fable stable table vegetable variable anniversary boundary commentary diary dictionary documentary glossary library salary summary vocabulary handful spoonful'.split(
    ' ',
  ),
);
const plain = new Set(
  'new old young good better great big large small little long short high low early late strong weak green modern open free full major minor main key recent current previous next other same different upcoming forthcoming ongoing wide deep poor rich common certain specific important urban rural human digital'.split(
    ' ',
  ),
);
const isAdjective = (word: string): boolean => plain.has(word) || (byEnding.test(word) && !nouns.has(word));

/** What stands before an adjective, and never behind a noun. */
const determiner =
  /^(?:the|an?|these|those|its|his|her|their|our|your|my|various|several|many|some|numerous|both|of|for|with|in|by|from|to)$/iu;
/** These, too, tell nothing without their noun. */
const quantifier = /^(?:various|several|many|some|numerous)$/iu;
const joining = /^(?:and|or|&)$/u;
/** "opportunities that exploit": without what. */
const openRelative = /\s(?:that|which|who) \p{Ll}+$/u;
/** Fewer words tell nothing. */
const fewest = 5;

/** "the dominant economic | force": behind an article the second of two words that tell of a noun to come. */
function isSecond(words: readonly string[], rest: string): boolean {
  const [article = '', first = '', last = ''] = words.slice(-3);
  const next = /^ (\p{Ll}{3,})(?!\p{L})/u.exec(rest)?.[1];
  return (
    /^(?:the|an?|its|his|her|their|our)$/.test(article) &&
    /^\p{Ll}{3,}$/u.test(first) &&
    isAdjective(last) &&
    next !== undefined &&
    !isStopWord(next, 'en') &&
    !/(?:ed|ing|ly)$/.test(next)
  );
}

/** Where a cut ends before an adjective whose noun it leaves out: "the green…", "various social | and political troubles". */
export function withoutLoneAdjective(sentence: string, end: number, language: string | null): number {
  if (!isEnglish(language)) return end;
  const words = sentence.slice(0, end).split(' ');
  const [, conjunction = '', next = ''] = /^ (\p{L}+) (\p{Ll}+) \p{Ll}/u.exec(sentence.slice(end, end + 60)) ?? [];
  const isPaired = joining.test(conjunction) && isAdjective(next);
  const hangs = (): boolean => {
    const [before = '', last = ''] = words.slice(-2);
    if (!isAdjective(last)) return false;
    return (
      isPaired ||
      determiner.test(before) ||
      joining.test(before) ||
      (before.endsWith(',') && isAdjective(before.slice(0, -1)))
    );
  };
  const count = words.length;
  if (words.length > fewest && isSecond(words, sentence.slice(end, end + 60))) words.splice(-2);
  while (words.length > fewest && hangs()) {
    words.pop();
    while (words.length > fewest && (joining.test(words.at(-1) ?? '') || quantifier.test(words.at(-1) ?? '')))
      words.pop();
  }
  if (words.length === count) return end;
  const left = words.join(' ');
  const told = left.replace(openRelative, '');
  return told.split(' ').length < fewest ? left.length : told.length;
}

const finite = 'has|have|had|is|are|was|were|will|would|can|could|may|might|must|should|did|does|do';
/** What a sentence goes on with behind its subject. */
const verbNext = new RegExp(`^(?: (?!(?:${finite})\\b)\\p{L}+){0,2} (?:${finite})(?!\\p{L})`, 'u');
const clauseStart =
  /\s(?:and|but|or|that|who|whom|which|whose|where|when|while|because|whether|what|how|if|as|after|before|since|until|although|though|so|than)\s/iu;
const relative = /\s(?:that|who|whom|which|whose|where)\s/iu;
/** "the people indicted in Ellery": no verb of its own. */
const participle =
  /\s\p{Ll}{3,}ed(?= (?:along|in|by|with|on|at|for|from|to|as|under|during|of|into|over|near|against|through|between|among)\s)/u;

/** Whether a beginning tells only of whom, at length, when the verb of its sentence comes right behind it. */
export function isSubjectOnly(sentence: string, beginning: string, language: string | null): boolean {
  const told = beginning.replace(/…$/u, '');
  if (!isEnglish(language) || told === beginning || !sentence.startsWith(told)) return false;
  const next = verbNext.exec(sentence.slice(told.length, told.length + 60))?.[0];
  if (next === undefined || clauseStart.test(`${next} `)) return false;
  const [main = '', ...clauses] = told.split(relative);
  // A clause without its verb goes on with the one that comes.
  if (clauses.some((clause) => !englishVerb.test(clause))) return false;
  const reduced = participle.exec(main);
  const subject = reduced === null ? main : main.slice(0, reduced.index);
  const rest = reduced === null ? '' : main.slice(reduced.index + reduced[0].length);
  return (reduced !== null || clauses.length > 0) && !englishVerb.test(subject) && !clauseStart.test(rest);
}

/** "usually make some attempt | at …", "have the right | to …": such a verb tells nothing without what its noun leads on to. */
const lightVerb =
  /\s(?:ma(?:kes?|de|king) (?:an?|some|every|any|no|its|their) (?:\p{Ll}+ )?(?:attempts?|efforts?)|(?:have|has|had|having|gives?|gave|given) (?:\p{L}+ )?(?:an?|the|no|every|its|their) (?:ability|opportunity|chance|right|intention|tendency|potential|duty|power)|(?:takes?|took|taken|taking) (?:the |its |their )?(?:\p{Ll}+ )?(?:steps|measures))$/u;
const deed = /^ (?:to|at|of|in|for|towards?) \p{L}/u;

/** Whether a cut ends behind a verb that leads on, with its noun, to the deed that is left out. English. */
export function waitsForDeed(sentence: string, beginning: string, language: string | null): boolean {
  const told = beginning.replace(/…$/u, '');
  return (
    isEnglish(language) &&
    told !== beginning &&
    sentence.startsWith(told) &&
    lightVerb.test(told) &&
    deed.test(sentence.slice(told.length))
  );
}
