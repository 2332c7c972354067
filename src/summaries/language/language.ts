import { languageTag } from '../../language-tag.ts';
import { codeOf } from './code.ts';
import { detectLanguage, latinScores, lettersOf, scriptOf } from './detect-language.ts';
import { mayPassFor } from './kin.ts';

/** The scripts that a language is written in, where it is not Latin. */
const writtenIn: Readonly<Record<string, readonly string[]>> = Object.fromEntries(
  'ja=Kana,Hani zh=Hani yue=Hani ko=ko ru=Cyrl uk=Cyrl be=Cyrl bg=Cyrl mk=Cyrl sr=Cyrl,Latn kk=Cyrl,Latn ky=Cyrl tg=Cyrl mn=Cyrl uz=Latn,Cyrl el=el he=he yi=he ar=Arab fa=Arab ur=Arab ps=Arab ckb=Arab ug=Arab ku=Latn,Arab pa=pa,Arab az=Latn,Cyrl,Arab hi=Deva mr=Deva ne=Deva sa=Deva th=th ka=ka hy=hy bn=bn as=bn ta=ta te=te kn=kn ml=ml gu=gu si=si km=km lo=lo my=my am=am ti=am'
    .split(' ')
    .map((pair) => pair.split('='))
    .map(([language, list]) => [language, (list ?? '').split(',')]),
);

/** The scripts that a language is written in. */
export const scriptsOf = (code: string): readonly string[] => writtenIn[code] ?? ['Latn'];

/** Languages that cannot be written without their small words. */
const wordy = new Set(['en', 'de', 'fr', 'es', 'it', 'pt', 'nl', 'sv', 'da', 'nb']);
const leastSmallWords = 0.04;
/** Few words said over and over need none, in any language. */
const fewestDifferent = 12;
const clearShare = 0.25;

/** Whether a text of some length has next to none of the small words that its declared language is made of. */
function lacksSmallWords(code: string, text: string): boolean {
  if (!wordy.has(code)) return false;
  const { words, different, scores } = latinScores(text);
  return words >= 25 && different >= fewestDifferent && (scores.get(code) ?? 0) < words * leastSmallWords;
}

/** So many letters of its own script, and this share of all, show that a declared language is there, beside names and terms in Latin letters. */
const leastOwn = 6;
const leastOwnShare = 0.1;
/** The same share beside what is surely in a language of Latin letters. */
const leastOwnBeside = 0.25;

/** Whether a text in Latin letters for the most part speaks its declared language, of another script, too. */
function isOwnToo(possible: readonly string[], text: string, letters: number, detected: string | null): boolean {
  const own = lettersOf(possible, text);
  return own >= leastOwn && own >= letters * (detected === null ? leastOwnShare : leastOwnBeside);
}

/** Latin letters stand among those of any script, which seldom stand among Latin ones. */
const isDetectedAbroad = (script: string, detected: string | null): boolean => script !== 'Latn' && detected !== null;

/** So few words tell that a language is not there at all: another's small words say so many times as much. */
const fewWords = 12;
const unheard = 6;

/** Whether the small words of others, too close to each other to be told apart, say far more of a text than the declared one's. */
function isOutdone(code: string, text: string): boolean {
  if (!wordy.has(code)) return false;
  const { words, scores } = latinScores(text);
  const most = Math.max(0, ...scores.values());
  const own = scores.get(code) ?? 0;
  return most > words * clearShare && ((words >= 20 && own < most / 3) || (words >= fewWords && own < most / unheard));
}

/** So much do a few small words of another language say that a text with none of the declared one's is in it; so many times as much as those of a third. */
const leastInstead = 1.5;
const clearlyInstead = 1.35;

/** The language that a short text speaks in place of its declared one, which it has no word of; null where it may have. */
function heardInstead(code: string, text: string): string | null {
  if (!wordy.has(code)) return null;
  const { words, scores } = latinScores(text);
  if (words < fewWords || scores.has(code)) return null;
  const [[best, most] = ['', 0], [, second] = ['', 0]] = [...scores].sort((a, b) => b[1] - a[1]);
  const isClear = most >= leastInstead && most >= clearlyInstead * second;
  return isClear && wordy.has(best) && !mayPassFor(code, best) ? best : null;
}

/** Shares of a script that make out a text. */
const latinShare = 0.7;
const abroadShare = 0.45;
const leastAmongLatin = 0.35;
/** Whether the declared language cannot be the text's: another script, or another language's small words throughout. */
export function isPlainlyWrong(tag: string, text: string, detected: string | null): boolean {
  const code = codeOf(tag);
  if (detected !== null && mayPassFor(code, detected)) return false;
  const found = scriptOf(text);
  const isForeign = found !== null && found.script !== 'Latn' && found.share === 1;
  // Two letters of another script are enough where no letter is of its own.
  if (isForeign && found.letters > 1 && !scriptsOf(code).includes(found.script)) return true;
  if (found === null || found.letters < (found.script === 'Latn' ? 20 : 8)) return false;
  const possible = scriptsOf(code);
  if (!possible.includes(found.script)) {
    if (/-(?:Latn|Cyrl|Arab|Deva)\b/.test(tag)) return false;
    if (found.script === 'Latn' && isOwnToo(possible, text, found.letters, detected)) return false;
    const most = found.script === 'Latn' ? latinShare : abroadShare;
    return found.share > most || isDetectedAbroad(found.script, detected);
  }
  // Latin letters stand among those of any script, but not the other way round.
  if (found.script === 'Latn' && 1 - found.share >= leastAmongLatin && !writtenIn[code]) return true;
  if (found.script === 'Latn' && detected === null)
    return lacksSmallWords(code, text) || isOutdone(code, text) || heardInstead(code, text) !== null;
  if (detected === null) return false;
  if (code === 'fa' && detected === 'ar' && /[پچژگ]/.test(text)) return false;
  if (found.script !== 'Latn')
    return (
      code !== 'zh' &&
      code !== 'yue' &&
      ['ru', 'uk', 'ar', 'fa'].includes(code) &&
      ['ru', 'uk', 'ar', 'fa'].includes(detected)
    );
  const { words, scores } = latinScores(text);
  // Words do not decide where one letter told the language.
  const isUnheard = words >= fewWords && (scores.get(code) ?? 0) < (scores.get(detected) ?? 0) / unheard;
  return (
    isUnheard || (words >= 20 && (!scores.has(detected) || (scores.get(code) ?? 0) < (scores.get(detected) ?? 0) / 3))
  );
}

/** The language that an address names: ".../it/about/". */
const named = /^\/([a-z]{2})(?:-[a-z]{2})?\//i;
const namedBy = (url: string | null): string | null =>
  named.exec(URL.parse(url ?? '')?.pathname ?? '')?.[1]?.toLowerCase() ?? null;

/** So many small words of a language confirm the address; so many letters of its own, in other scripts. */
const fewestHeard = 2;
const fewestLetters = 6;
const mostOfText = 0.6;
/** Of so many words one is enough, in a language that says most with endings. */
const leastHeard = 1;

/** Whether a text is in the letters of a language that is not written in Latin ones. */
function isWrittenFor(address: string, text: string): boolean {
  const found = scriptOf(text);
  if (found === null || found.script === 'Latn' || !scriptsOf(address).includes(found.script)) return false;
  return found.letters >= fewestLetters && found.share >= mostOfText;
}

/** Whether a text says, too, what its address says of its language, and nothing of what is declared. */
function isAnothers(code: string | null, address: string, text: string): boolean {
  if (code === address) return false;
  if (writtenIn[address] !== undefined) return code === null && isWrittenFor(address, text);
  const { words, scores } = latinScores(text);
  if (code !== null && scores.has(code)) return false;
  const own = scores.get(address) ?? 0;
  return own >= fewestHeard || (words >= fewWords && own >= leastHeard && own === Math.max(...scores.values()));
}

/**
 * The language of an entry: the first of what is declared that is not plainly wrong; detected only when there is none, and
 * only when sure. Of a text too short for that an address that names another decides, when some of its words agree.
 */
export function resolveLanguage(
  declared: string | null | readonly (string | null)[],
  text: string,
  url: string | null = null,
): string | null {
  const detected = detectLanguage(text);
  const tags = [declared].flat().map(languageTag);
  const [first] = tags.filter((tag) => tag !== null);
  const resolved =
    tags.find((tag) => tag !== null && !isPlainlyWrong(tag, text, detected)) ??
    detected ??
    heardInstead(codeOf(first), text);
  const address = namedBy(url);
  return address !== null && isAnothers(resolved?.split('-')[0] ?? null, address, text) ? address : resolved;
}
