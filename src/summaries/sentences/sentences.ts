import { codeOrEnglish } from '../language/code.ts';
import { endsAbbreviated, endsWithAndSoOn } from './abbreviations.ts';
import { isOneWord } from './one-word.ts';
import { balanceOf, isEmoticon } from './quotes.ts';
import { segmented } from './segmented.ts';

/** So much of a paragraph is read at a time: the segmenter is not linear on text that no person wrote. */
const readAtOnce = 4_000;
/** Paragraphs are read up to here: no network takes more. */
const longestParagraph = 60_000;
/** A quotation of several sentences is kept together up to this length. */
const longestUnit = 500;

const endsInHangul = /\p{Script=Hangul}[.!?]$/u;
/** Dots that mark a pause, not the end: no ending of a sentence stands before them. */
const koreanPause = /[가-힣](?<![다요죠까네지음임])(?:\.{2,}|…+)$/u;
/** What goes on behind a quotation: "…," he said. */
const koreanSpeech = /^(?:이?라고|이?라며|이?라는|하고|하며|고|며|는)(?=[ ,])/u;
/** What a Korean sentence sets right behind a question that it names: "…?"를 고민했다. */
const koreanParticle = /^(?:[을를은는이가에도의로와과고며]|라[고는며]|하[고며는])(?=[ ,])/u;
/** Thai sentences end with a blank; a stop stands behind a few consonants or a month: "จ.", "ส.ค.", "และรมว.". */
const thaiAbbreviation =
  /(?:[\u0E01-\u0E2E]{2,4}|(?:^|[^\p{Script=Thai}])(?:[\u0E01-\u0E2E\u0E40-\u0E44]{1,4}\.){0,2}[\u0E01-\u0E2E\u0E40-\u0E44]{1,4})\.["”’]?$/u;
/** "J.", and what Spanish doubles for a plural: "EE. UU.". */
const initial = /(?:^|[\s.("'])(?:\p{Lu}|(?:EE|RR|FF|CC|JJ))\.$/u;
const ordinal = /(?:^|\s)\d{1,3}\.$/;
const ordinalLanguages = new Set([
  'de',
  'cs',
  'sk',
  'pl',
  'da',
  'nb',
  'no',
  'nn',
  'fi',
  'hu',
  'tr',
  'hr',
  'sr',
  'sl',
  'et',
  'lv',
]);
/** Names and titles of what a number before them counts: "am 3. Mai", "5. Oktober". */
const lowerStart = /^["'“„«([]?\p{Ll}/u;
const closers = /^["'”“’»«)\]」』）】]+$|^[”’»)\]」』）]/u;

/** Marks that open a quotation in some languages: »Ja«, ”Ja”. */
const opensToo = /^[»”’]\p{L}/u;

/** Urdu opens with ’’ and closes with ‘‘. */
const closesInUrdu = (before: string, after: string): boolean =>
  after.startsWith('‘‘') && before.lastIndexOf('’’') > before.lastIndexOf('‘‘');

/** Whether a piece begins with the mark that closes what the piece before it opened. */
const closes = (before: string, after: string): boolean =>
  (closers.test(after) && !(opensToo.test(after) && balanceOf(before).open.length === 0)) ||
  (after.startsWith('"') && balanceOf(before).open.includes('"')) ||
  closesInUrdu(before, after);

/** Signs that part what goes on within a sentence. */
const goesOn = /^[,;:،؛]/u;

/** Japanese without full stops sets a blank in their place: "…です 今回は…". */
const endsPolitely = /(?:です|ます|でした|ました|ません)[ねよ]?$/u;

/** What was said or thought stands before it without marks: "行きたい！という声もあり". */
const quotesCall =
  /^(?:という(?!わけ|訳|こと[でも])|と(?:思|言|聞|考|感じ|書|叫|呼|願|調べ|尋ね|問|悩|迷|驚|疑|つぶやい|の声)|とか|[のを](?=[\p{Script=Han}\p{Script=Katakana}])|って(?:思|言|聞|感じ))/u;

/** Names of code are no longer, and stand so close to the words of their sentence. Characters. */
const longestCodeName = 42;
const readBack = 240;

/** "调用 ring! 的时候": a name of code that ends with a mark. */
const isNameAmidHan = (before: string, after: string): boolean =>
  / [a-z_]{2,40}$/u.test(before.slice(-longestCodeName)) &&
  /\p{Script=Han}/u.test(before.slice(-readBack)) &&
  /^ ?\p{Script=Han}/u.test(after);

/** Scripts whose sentences end with a mark of their own and need no space after it. */
function splitEastAsian(text: string): string[] {
  const found: string[] = [];
  let start = 0;
  let depth = 0;
  for (let at = 0; at < text.length; at += 1) {
    const sign = text[at] ?? '';
    if (sign === ' ' && depth === 0 && endsPolitely.test(text.slice(Math.max(0, at - 6), at))) {
      found.push(text.slice(start, at + 1));
      start = at + 1;
      continue;
    }
    if ('「『（(《〈【“‘'.includes(sign) && !isEmoticon(text, at, false)) depth += 1;
    else if ('」』）)》〉】”’'.includes(sign)) depth = Math.max(0, depth - 1);
    if (
      !'。！？!?｡．'.includes(sign) &&
      !(depth === 0 && '」』”'.includes(sign) && '。！？'.includes(text[at - 1] ?? ' '))
    )
      continue;
    const next = text[at + 1] ?? '';
    // Science writes it for the stop; between figures and letters of full width it is a point.
    if (sign === '．' && /[\p{N}A-Za-zＡ-Ｚａ-ｚ]/u.test(next) && !/\p{Script=Hiragana}$/u.test(text.slice(start, at)))
      continue;
    // 「…。」と言った is one sentence: what follows the closing mark goes on.
    if ('。！？!?｡」』”）)'.includes(next) && next !== '') continue;
    if (depth > 0 || ('」』”'.includes(sign) && !/^[\s\p{Lu}「『“]/u.test(next || ' '))) continue;
    if ('!?'.includes(sign) && (/[\w]/.test(next) || isNameAmidHan(text.slice(start, at), text.slice(at + 1, at + 3))))
      continue;
    if ('！？!?'.includes(sign) && quotesCall.test(text.slice(at + 1, at + 9))) continue;
    found.push(text.slice(start, at + 1));
    start = at + 1;
  }
  found.push(text.slice(start));
  return found;
}

/** Whether the point at the end of a text is an abbreviation's or an initial's. */
export const endsInAbbreviation = (text: string, language: string | null): boolean =>
  endsAbbreviated(text, '', codeOrEnglish(language)) || initial.test(text.slice(-24));

/** "We are about to see … Pluto?": an ellipsis between blanks, and no other sentence behind it. */
const isPause = (before: string, after: string): boolean =>
  /\s(?:\.{3}|…)$/.test(before) && (/^\P{Lu}/u.test(after) || !/\s\S+\s/.test(after));

/** "…だし。w": a laugh behind a Japanese sentence. */
const laughs = /^w{1,8}(?![a-z])/i;
/** "It is not mere oil... but a memory.": what takes a pause back, in scripts without small letters. */
const butRather = /^(?:بل|إنما|بلکه|بلکہ|बल्कि|अपितु|বরং|אלא|כי אם)(?![\p{L}\p{M}])/u;

/** Whether the second piece belongs to the sentence that the first began. */
function belongsTogether(before: string, after: string, language: string): boolean {
  if (before.length + after.length > longestUnit * 2) return false;
  if (closes(before, after) || goesOn.test(after)) return true;
  const end = before.slice(-24);
  // Scripts without capitals: a small Latin letter begins a name or a command.
  if (lowerStart.test(after) && !endsInHangul.test(end) && !(end.endsWith('。') && !laughs.test(after))) return true;
  if (koreanPause.test(end) && before.length < longestUnit) return true;
  if (thaiAbbreviation.test(end) || (/["”’]$/.test(end) && koreanSpeech.test(after))) return true;
  const isInitial = initial.test(end) && language !== 'ja' && !endsWithAndSoOn(end, after, language);
  if (endsAbbreviated(before, after, language) || isInitial) return true;
  if (ordinal.test(end) && (ordinalLanguages.has(language) || /^\d{1,3}\.$/.test(before))) return true;
  // "2025. 5. 6."
  if (
    language === 'ko' &&
    /\d\.$/.test(end) &&
    (/^\d{1,2}\./.test(after) || /\d{4}\. ?\d{1,2}\. ?\d{1,2}\.$/.test(end))
  )
    return true;
  if (/^(?:\.{3}|…)/.test(after) || isPause(before, after)) return true;
  if (/(?:\.{3}|…)$/.test(end) && butRather.test(after)) return true;
  const { open } = balanceOf(before);
  return open.length > 0 && before.length + after.length <= longestUnit;
}

/** "It rings. :) We row.", "Hi! 👋 We row.": an emoticon, a face or a waving hand that begins a piece. */
const emoticon =
  /^\s*(?:[:;=]['’]?[-^o]?(?:[()]{1,4}|[DPp])|(?:(?:[\u{1F600}-\u{1F64F}]|👋)\p{Emoji_Modifier}?){1,4})(?:\s+|$)/u;

/** The pieces, each with the emoticon behind it, which speaks of what stands before. */
function withEmoticons(pieces: readonly string[]): string[] {
  const mended: string[] = [];
  for (const piece of pieces) {
    const smiled = mended.length > 0 ? (emoticon.exec(piece)?.[0] ?? '') : '';
    if (smiled !== '') mended[mended.length - 1] += smiled;
    mended.push(piece.slice(smiled.length));
  }
  return mended;
}

function mend(pieces: readonly string[], language: string): string[] {
  const joint = language === 'ja' || language === 'zh' ? '' : ' ';
  const sentences: string[] = [];
  let spaced = true;
  for (const piece of withEmoticons(pieces)) {
    const sentence = piece.trim();
    const last = sentences.at(-1);
    const apart = spaced || /^\s/.test(piece);
    if (sentence === '') continue;
    spaced = /\s$/.test(piece);
    // "ASP.NET" and "example.COM" are one word; "ended.The" is two sentences without their space.
    const oneWord = !apart && joint !== '' && isOneWord(last ?? '', sentence);
    const namesQuestion =
      !apart && last !== undefined && /(?:[?!]["”’']?|\.["”’'])$/.test(last) && koreanParticle.test(sentence);
    if (last !== undefined && ((oneWord && !endsInHangul.test(last)) || namesQuestion))
      sentences[sentences.length - 1] = last + sentence;
    else if (last !== undefined && belongsTogether(last, sentence, language))
      sentences[sentences.length - 1] =
        last + (closes(last, sentence) || !apart || goesOn.test(sentence) ? '' : joint) + sentence;
    else sentences.push(sentence);
  }
  return sentences;
}

/** Where a long text may be parted: between words, else between characters. */
function partingOf(text: string): number {
  const space = /^.*(?=\s)/s.exec(text.slice(0, readAtOnce))?.[0].length ?? 0;
  if (space > 0) return space;
  const characters = new Intl.Segmenter('und', { granularity: 'grapheme' }).segment(text.slice(0, 2 * readAtOnce));
  return characters.containing(readAtOnce)?.index || readAtOnce;
}

/** The sentences of one paragraph (one line), each whole: abbreviations inside, quotations of several sentences together. */
export function splitSentences(paragraph: string, language: string | null): string[] {
  const sentences: string[] = [];
  let rest = paragraph.slice(0, longestParagraph).toWellFormed().replace(missingBlank, ' ');
  while (rest.length > readAtOnce) {
    const end = partingOf(rest);
    const read = splitPart(rest.slice(0, end), language);
    // The last may go on; one that fills all that was read is no sentence, and parted.
    const last = read.length > 1 ? (read.pop() ?? '') : '';
    sentences.push(...read);
    rest = last + rest.slice(end);
  }
  return [...sentences, ...splitPart(rest, language)];
}

function splitPart(text: string, language: string | null): string[] {
  const code = codeOrEnglish(language);
  const eastAsian =
    code === 'ja' || code === 'zh' || /^[^\p{L}]*[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u.test(text);
  return eastAsian
    ? mend(splitEastAsian(text), 'ja')
    : mend(
        segmented(text, code).flatMap((piece) => partedBehindEtc(piece, code)),
        code,
      );
}

/** Korean newsrooms send their sentences without the blank between them: "…밝혔다.이날 …"; so do Thai shops, behind a vowel, which no abbreviation ends with. */
const missingBlank =
  /(?<=[가-힣][다요죠까]\.)(?=[\p{L}\p{N}‘“(])|(?<=[\u0E01-\u0E4E]{6}[\u0E30-\u0E3A\u0E40-\u0E4E][\u0E01-\u0E2E]?\.)(?=[\p{Script=Thai}\p{Lu}])/gu;

/** The segmenter ends no sentence with "etc.", nor with "8 p.m.". */
function partedBehindEtc(piece: string, language: string): string[] {
  const parts: string[] = [];
  let start = 0;
  for (const { index, 0: end } of piece.matchAll(/(?<=\p{L})\.\s+(?=["“„«]?\p{Lu})/gu)) {
    const at = index + end.length;
    if (!endsWithAndSoOn(piece.slice(start, index + 1), piece.slice(at), language)) continue;
    parts.push(piece.slice(start, at));
    start = at;
  }
  return [...parts, piece.slice(start)];
}
