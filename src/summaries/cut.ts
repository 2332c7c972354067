import { balanceOf, beforeQuotation, closeOpen, isBalanced } from './quotes.ts';
import { endsInAbbreviation, splitSentences } from './sentences.ts';
import { leansBack } from './starts.ts';
import { isStopWord } from './stop-words.ts';
import type { Summary } from './summary.ts';

/** What is cut: a summary, or any list of whole sentences. */
export interface Cuttable {
  readonly sentences: readonly string[];
  /** Whether a paragraph starts at the sentence of the same index; absent: one paragraph. */
  readonly paragraphStarts?: readonly boolean[];
  readonly language?: Summary['language'];
}

const noSpaceAfter = /[。！？｡、」』）】》…]$/;
const paragraphBreak = '\n\n';

/** The first `count` sentences as running text: paragraphs parted by a blank line, sentences by what their script uses. */
export function joinSentences({ sentences, paragraphStarts }: Cuttable, count: number = sentences.length): string {
  let text = '';
  for (const [index, sentence] of sentences.slice(0, count).entries()) {
    if (text !== '')
      text += paragraphStarts?.[index]
        ? paragraphBreak
        : noSpaceAfter.test(text) && /[。！？｡」』）]$/.test(text)
          ? ''
          : ' ';
    text += sentence;
  }
  return text;
}

/** The most of `candidates` (growing) that fits, by halving; -1 when not even the first does. */
function largest(count: number, fitsAt: (index: number) => boolean): number {
  let low = -1;
  let high = count;
  while (high - low > 1) {
    const middle = (low + high) >> 1;
    if (fitsAt(middle)) low = middle;
    else high = middle;
  }
  return low;
}

/** What leads on to what a cut leaves out, in scripts without blanks between words. */
const leadsOnWith =
  /(?:อย่างไรก็ตาม|ดังนั้น|นอกจากนี้|โดยเฉพาะ|เนื่องจาก|เพื่อให้|เพื่อ|เพราะ|โดย|และ|แต่|ซึ่ง|หรือ|ว่า|ที่|ของ|ใน|จาก|กับ|ให้|ด้วย|เป็น|จะ|(?<=\p{Script=Han})(?:的|和|与|與|及|或|在|把|被|对|對|为|為|从|從|向|将|將|但|而|并|並))$/u;
const openEnded = /[\s\p{Pd}\p{Ps}\p{Pi},;:،؛、，；：/&+=@#$€£№§(]+$/u;
/** A clause may end here: after a comma or its like, or before a dash between spaces. */
const clauseEnd = /[,;:،؛、，；：](?=\s|[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}])|(?= [–—-] )/gu;

/** Scripts that set a blank where a clause or sentence ends, and none between words. */
const clauseBlank =
  /(?<=[\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}]) (?=[\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}])/gu;

/** Words that open a clause whose main clause comes after its first comma. */
const runUp =
  /^(?:in|on|at|after|before|when|while|although|though|if|as|since|because|despite|with|without|by|for|from|during|according|under|amid|given|following|unlike|until|once|nach|bei|wenn|als|weil|während|obwohl|trotz|mit|ohne|um|für|im|am|an|auf|seit|vor|zwischen|laut|da|nachdem|bevor|falls|ob|après|avant|quand|lorsque|si|alors que|malgré|dans|en|pour|avec|sans|selon|depuis|pendant|face|bien que|comme|afin|grâce|después|antes|cuando|aunque|para|con|sin|según|desde|durante|tras|mientras|como|por|ante|dopo|prima|quando|se|mentre|anche se|nonostante|nel|nella|per|senza|secondo|da|depois|enquanto|embora|apesar|em|no|na|com|sem|segundo|após|ao)\b[^,]*,/iu;

/** "Ada Ruiz, who wrote a book,": its verb comes after the second comma. */
const verbToCome =
  /^[^,]*, (?:who|whose|which|que|quien|cuy[oa]s?|qui|dont|che|der|die|das|deren|dessen|dat|któr\p{L}+|котор\p{L}+|som)(?!\p{L})[^,]*$/iu;

/** "The keeper, Ada Ruiz,": of whom it tells is named, and not yet what. */
const onlyNamed = /(?:^|, )[^,]* \p{Ll}+ [^,]*, (?:\p{Lu}[\p{L}.'’-]*\s?){1,5}$/u;

/** Languages whose verb stands last: the beginning of their sentence says of whom it tells, and not what. */
const verbLast = new Set('hi ur fa bn ta te mr ne gu pa ml kn si tr az kk ky uz mn'.split(' '));
/** So much of a later sentence tells something by itself, characters; and no later one than this is the news. */
const leastWhole = 60;
const latestWhole = 3;

/** Places inside a sentence where a word ends, growing. Numbers, addresses and tags are one word. */
function wordEnds(sentence: string, language: string | null): number[] {
  const ends: number[] = [];
  const unspaced =
    /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u;
  for (const token of sentence.matchAll(/\S+/g)) {
    const end = token.index + token[0].length;
    if (unspaced.test(token[0]) && !/^(?:https?:|www\.|[#@])/i.test(token[0])) {
      for (const { index, segment, isWordLike } of words(language).segment(token[0]))
        if (isWordLike) ends.push(token.index + index + segment.length);
    }
    if (ends.at(-1) !== end) ends.push(end);
  }
  return ends;
}

const segmenters = new Map<string, Intl.Segmenter>();
function words(language: string | null): Intl.Segmenter {
  const name = language ?? 'und';
  const known = segmenters.get(name);
  if (known !== undefined) return known;
  const made = new Intl.Segmenter(name, { granularity: 'word' });
  segmenters.set(name, made);
  return made;
}

/** Of single quotation marks, what closes them: it looks like an apostrophe, or opens elsewhere, so its place tells. */
const singleMarks = new Map([
  ['‘', /’(?![\p{L}\p{N}])/u],
  ['‹', /›/u],
  ['›', /‹/u],
]);

/** The single quotation mark that a cut leaves open, and where it stands. */
function openSingle(sentence: string, end: number): { at: number; closing: string } | null {
  const opening = [...sentence.slice(0, end).matchAll(/(?<![\p{L}\p{N}\p{Pe}\p{Po}])[‘‹›](?=\p{L})/gu)].at(-1);
  if (opening === undefined) return null;
  const closes = singleMarks.get(opening[0])?.exec(sentence.slice(opening.index)) ?? null;
  return closes === null || opening.index + closes.index < end ? null : { at: opening.index, closing: closes[0] };
}

const isWhole = (sentence: string, end: number): boolean =>
  isBalanced(sentence.slice(0, end)) && openSingle(sentence, end) === null;

/** The part of a sentence that ends with an ellipsis; quotations that the cut leaves open are closed, brackets left out. */
function shortened(sentence: string, end: number, language: string | null): string {
  let text = sentence.slice(0, end);
  const { open } = balanceOf(text);
  if (open.some((waiting) => /[)\]）】〕}]/.test(waiting)))
    text = text.slice(0, Math.max(text.search(/[([（【〔{][^([（【〔{]*$/u), 0));
  text = text
    .replace(openEnded, '')
    .replace(leadsOnWith, '')
    .replace(openEnded, '')
    .replace(/[.!?…。！？।۔]+$/u, '');
  if (text === '') return '';
  const single = openSingle(sentence, text.length);
  if (single === null) return closeOpen(`${text}…`, language);
  // The one that was opened last is closed first.
  const isInner = balanceOf(text.slice(single.at)).open.length === 0;
  return isInner ? closeOpen(`${text}…${single.closing}`, language) : closeOpen(`${text}…`, language) + single.closing;
}

/** Words behind which stands what somebody said, by language: "the mayor said that". */
const that: Readonly<Record<string, string>> = {
  ...{ en: 'that', de: 'dass|daß', nl: 'dat', sv: 'att', da: 'at', nb: 'at', no: 'at', nn: 'at' },
  ...{ fr: 'que', es: 'que', pt: 'que', ca: 'que', it: 'che|come|quanto', ro: 'că' },
  ...{
    ru: 'что|чтобы',
    uk: 'що|щоб',
    bg: 'че',
    sr: 'да|da',
    el: 'ότι|πως',
    tr: 'ki',
    id: 'bahwa',
    vi: 'rằng',
    hi: 'कि',
  },
  ...{ ar: 'إن|أن|بأن', fa: 'که|گفت|افزود', ur: 'کہ', he: 'כי', bn: 'যে' },
  ...{ pl: 'że|iż', cs: 'že', sk: 'že', hr: 'da', sl: 'da', hu: 'hogy', et: 'et', fi: 'että' },
};

const speechPatterns = new Map<string, RegExp>();

function speechPattern(code: string): RegExp {
  const known = speechPatterns.get(code);
  if (known !== undefined) return known;
  const made = new RegExp(`\\s(?:${that[code] ?? '(?!)'})$`, 'iu');
  speechPatterns.set(code, made);
  return made;
}

const announcesSpeech = (text: string, language: string | null): boolean =>
  speechPattern(language?.split('-')[0] ?? 'en').test(text);

/** "The mayor said that, in the coming weeks": what happens then is still to come. */
const onlySaysWhen = (text: string, language: string | null): boolean => {
  const comma = text.lastIndexOf(',');
  return announcesSpeech(text, language) || (comma !== -1 && announcesSpeech(text.slice(0, comma), language));
};

/** Where a cut ends before the words that would be left hanging: "our thanks for…", "near Old Port, police…". */
function withoutSmallWords(sentence: string, end: number, language: string | null): number {
  const words = sentence.slice(0, end).split(' ');
  const count = words.length;
  const isLone = (): boolean => words.length > 5 && words.at(-2)?.endsWith(',') === true;
  const isSmall = (): boolean => words.length > 4 && isStopWord((words.at(-1) ?? '').replace(/[,;:]+$/u, ''), language);
  while (count - words.length < 4 && (isLone() || isSmall())) words.pop();
  return words.join(' ').length;
}

const splitsNumber = (sentence: string, end: number): boolean =>
  /\d[.,]?$/.test(sentence.slice(Math.max(0, end - 2), end)) &&
  /^[.,]?[ \u202F]?[\d%€$£°]/.test(sentence.slice(end, end + 3));

/** A quotation to its closing mark, and the few words that name its speaker. */
const spokenOf = /^([“„«»”"])([^“”„«»"]+?)([,.!?…]*[”“»«"][,.]?\s?(?:[—–-]\s)?[\p{Ll}\p{Lo}][^“”„«»"]{4,120})$/u;

/** So much of it says something. Characters. */
const leastSpoken = 40;
/** So much before a quotation tells more than that somebody spoke. Characters. */
const enoughSaid = 150;

/** "“It rings. It is red,” she said.": the first sentences of what was said, as many as fit, with who said it. */
function spokenInPart(sentence: string, language: string | null, fits: (text: string) => boolean): string {
  const [, opening = '', said = '', speaker = ''] = spokenOf.exec(sentence) ?? [];
  const sentences = splitSentences(said, language);
  for (let count = sentences.length - 1; count > 0; count -= 1) {
    const part = sentences
      .slice(0, count)
      .join(' ')
      .replace(/[.।۔]$/u, '');
    if (part.length < leastSpoken) break;
    const text = opening + part + (/[!?…]$/.test(part) ? speaker.replace(/^[,.!?…]+/, '') : speaker);
    if (fits(text)) return text;
  }
  return '';
}

function cutSentence(sentence: string, language: string | null, fits: (text: string) => boolean): string {
  const spoken = spokenInPart(sentence.slice(0, 2_000), language, fits);
  if (spoken !== '') return spoken;
  // Longer posts than this exist nowhere; the halving below would only waste time on more.
  const start = sentence.slice(0, 12_000);
  const all = wordEnds(start, language).filter((end) => !splitsNumber(start, end));
  const most = largest(all.length, (index) => fits(shortened(start, all[index] ?? 0, language)));
  const end = all[most];
  if (end === undefined) return '';
  const part = start.slice(0, end + 1);
  const ends = [...part.matchAll(clauseEnd), ...part.matchAll(clauseBlank)];
  const clauses = ends.map((found) => found.index).sort((a, b) => a - b);
  // A clause is worth it only when it keeps the better part of what would fit, and is more than a sentence's run-up.
  for (const clause of clauses.toReversed()) {
    if (clause < end * 0.6 || (clause === clauses[0] && runUp.test(start))) break;
    const told = start.slice(0, clause);
    if (onlyNamed.test(told)) break;
    if (verbToCome.test(told) || onlySaysWhen(told, language)) continue;
    const text = shortened(start, clause, language);
    if (!splitsNumber(start, clause) && isWhole(start, clause) && fits(text)) return text;
  }
  const inner = start.slice(0, end).matchAll(/(?<=\p{Ll}[.!?]["”»)]{0,2})\s/gu);
  for (const { index } of [...inner].reverse()) {
    if (index < end * 0.6) break;
    const whole = start.slice(0, index);
    if (isWhole(start, index) && !endsInAbbreviation(whole, language)) return whole;
  }
  const told = beforeQuotation(start.slice(0, end));
  if (told !== null && announcesSpeech(told, language) && told.length < enoughSaid) return '';
  if (told !== null && fits(`${told}…`))
    return shortened(start, withoutSmallWords(told, told.length, language), language);
  for (let index = most; index >= 0; index -= 1) {
    const end = withoutSmallWords(start, all[index] ?? 0, language);
    const text = shortened(start, end, language);
    if (text !== '' && fits(text)) return text;
  }
  return '';
}

/** A sentence so short only leads on to the next, when so much was told before it. Words and characters. */
const fewWords = 2;
const shortest = 30;
const enoughTold = 90;

/** Whether the last sentence that fits is a few words that the next of its paragraph would explain. */
function leadsOn(text: Cuttable, count: number): boolean {
  const last = text.sentences[count - 1] ?? '';
  const unspaced = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Thai}]/u;
  return (
    count < text.sentences.length &&
    text.paragraphStarts?.[count] !== true &&
    last.length < shortest &&
    last.split(' ').length <= fewWords &&
    !unspaced.test(last) &&
    joinSentences(text, count - 1).length >= enoughTold
  );
}

/** Where the sentences begin that fit whole and stand alone, behind a first that does not fit; 0 when none does. */
function nextWhole({ sentences, language }: Cuttable, fits: (text: string) => boolean): number {
  const next = sentences
    .slice(1, latestWhole + 1)
    .findIndex((one) => one.length >= leastWhole && fits(one) && !leansBack(one, language ?? null));
  return next + 1;
}

/**
 * As many whole sentences as fit. If not even the first does, the next where a language tells nothing before its verb, else the first's beginning: up to the end of a clause, else of a word, with an
 * ellipsis. '' when nothing fits. `fits` holds the network's own counting, and is asked a logarithmic number of times.
 */
export function cutText(text: Cuttable, fits: (text: string) => boolean): string {
  const { sentences, paragraphStarts, language } = text;
  const whole = largest(sentences.length, (index) => fits(joinSentences(text, index + 1))) + 1;
  if (whole > 0) return joinSentences(text, leadsOn(text, whole) ? whole - 1 : whole);
  const next = verbLast.has(language?.split('-')[0] ?? '') ? nextWhole(text, fits) : 0;
  if (next > 0)
    return cutText(
      { ...text, sentences: sentences.slice(next), paragraphStarts: paragraphStarts?.slice(next) ?? [] },
      fits,
    );
  return cutSentence(sentences[0] ?? '', language ?? null, fits);
}
