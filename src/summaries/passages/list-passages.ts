import { codeOf } from '../language/code.ts';
import { scriptOf } from '../language/detect-language.ts';
import { scriptsOf } from '../language/language.ts';
import { endsInAbbreviation } from '../sentences/sentences.ts';
import { endsWell, unitsOf, withStop } from '../sentences/units.ts';
import type { Block } from '../text/block.ts';
import { isDense, weightOf } from '../text/clean-text.ts';
import { withoutTraces } from '../text/traces.ts';
import type { Passage } from './passages.ts';

/** What chapters of a page have in common: a kind, and sentences. */
export type Draft = Omit<Passage, 'section' | 'place' | 'answers' | 'follows'> & { follows?: boolean };

/** So much of a longer list is read with ease. Characters. */
const longestPart = 260;

/** Bengalis also type a letter of theirs that looks like it. */
export const withoutColon = (lead: string): string => lead.replace(/\s*(?:[:：]|(?<=\p{Script=Bengali})ঃ)?\s*$/u, '');

/** What parts the items of a list in the Arabic script. */
const arabicSigns = { ',': '،', ';': '؛' };

/** Of the last two items the first may end with the word that stands between them. */
const wordBetween = /\s(?:and|or|und|oder|et|ou|y|o|e|en|of|och|og|eller|i|lub|a|nebo|и|или|та|або)$/u;

/** What announces a list in a script whose marks fill their own square. */
const endsWide = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]$/u;

/** As many whole items as so many characters hold, in one sentence after what announces them ("Added: …; …."). */
function joined(lead: string | null, items: readonly string[], most: number): { text: string; count: number } {
  const isArabic = [items.join(' '), lead ?? ''].some((text) => scriptOf(text)?.script === 'Arab');
  const sign = items.some((item) => /[,،]/.test(item) || item.length > 30) ? ';' : ',';
  const joint = `${isArabic ? arabicSigns[sign] : sign} `;
  const wide = items.some((item) => /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u.test(item));
  let text = lead === null ? '' : `${withoutColon(lead)}${wide || endsWide.test(withoutColon(lead)) ? '：' : ': '}`;
  let count = 0;
  for (const item of items) {
    const asked = /[?？!！]$/.test(text);
    const isLast = count > 0 && count === items.length - 1;
    const between = wide ? (asked ? '' : '、') : isLast && wordBetween.test(text) ? ' ' : joint;
    const next = `${text}${count === 0 ? '' : between}${item}`;
    if (next.length > most) break;
    text = next;
    count += 1;
  }
  return { text, count };
}

interface ListReach {
  /** A list of so many characters is told whole. */
  most: number;
  /** More items stand behind these. */
  goesOn: boolean;
}

/** A list of short items in one sentence: all of it, or its beginning. Null: it makes none. */
function listSentence(lead: string | null, texts: readonly string[], { most, goesOn }: ListReach): string | null {
  const items = texts.map((item) => item.replace(/[\s,;.:\u00B7\u0387،؛、。۔।॥]+$/u, '').replace(/\s?!$/u, ''));
  const whole = joined(lead, items, most);
  const { text, count } = whole.count === items.length ? whole : joined(lead, items, longestPart);
  if (count === 0 || (count === 1 && items.length > 1 && lead !== null)) return null;
  return count < items.length || goesOn ? `${text}…` : withStop(text);
}

/** What announces a list within the list: what follows it is another level, and not told. */
const announcesMore = /[:：]\s*$/u;

/** The name of an item, on a line of its own over what is said of it. */
const namedAbove = /(?<=^[^\n:]{2,80}[^\n.!?:])\n(?=\p{Lu})/u;

/** The same in scripts whose sentences begin with no capital. */
const namedAboveDense =
  /(?<=^[^\n。、，：！？:]{1,13}[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー])\n(?=[^\n]{10,400}[。！？])/u;

/** What is explained on the next line of an item, where the first has no stop. */
const explainedBelow = /(?<=[\p{L}\p{N})])\n(?=\p{Lu}\p{Ll}* \p{Ll})/gu;

/** "The old ferry (2:13)": when a recording comes to it. */
const timeMark = /(?<=\S)\s?[([]\d{1,2}:\d{2}(?::\d{2})?[)\]](?=$|\s(?:and|or|und|oder|et|ou|y|o|e|en|of|och|og)?$)/u;

/** A longer item says something. Letters, of a dense script each as two. */
const longestItemLabel = 20;

/** A longer line over a list within a list says something, whatever stands in brackets behind it. Letters. */
const longestName = 36;
const inBrackets = /\s*[(（][^()（）]{2,40}[)）]$/u;
const isNameOf = ({ heads, text }: Block, next: Block | undefined): next is Block =>
  heads === true &&
  next !== undefined &&
  next.heads !== true &&
  /^[^\n:：]*[\p{L}\p{N})）]$/u.test(text) &&
  weightOf(text.replace(inBrackets, '')) <= longestName &&
  // A whole sentence stands without so short a name.
  !(endsWell(next.text) && weightOf(text) <= longestItemLabel);

/** The texts of items; the name of a list within the list stands before the first of its items. */
export function withNamed(items: readonly Block[]): string[] {
  const texts: string[] = [];
  for (let at = 0; at < items.length; at += 1) {
    const [item, next] = [items[at], items[at + 1]];
    if (item === undefined) break;
    if (isNameOf(item, next)) at += 1;
    texts.push(isNameOf(item, next) ? `${item.text}${endsWide.test(item.text) ? '：' : ': '}${next.text}` : item.text);
  }
  return texts;
}

/** "… ;": an item of a sentence that only the last one ends. */
const goesOnToNext = /[,;]$/;

/** Among items of whole sentences a word or two name what is nested below them. */
function withoutItemLabels(texts: readonly string[]): string[] {
  if (texts.slice(0, -1).every((text) => goesOnToNext.test(text))) return [...texts];
  const closes = texts.filter(endsWell).length >= texts.length / 2;
  return texts.filter((text) => !closes || endsWell(text) || weightOf(text) > longestItemLabel);
}

/** A longer item is a paragraph. Characters. */
const longestItem = 110;
/** Of so many items one may be. */
const fewestBefore = 3;

const isClosed = (text: string): boolean => /(?:\p{Ll}[.!]|[。！])$/u.test(text);

/** Whether a sentence ends within an item. */
const holdsEnd = (text: string, language: string | null): boolean =>
  [...text.matchAll(/[.!?。](?=\s+\p{Lu})/gu)].some(
    ({ index }) => !endsInAbbreviation(text.slice(0, index + 1), language),
  );

/** How much of a list is told: the beginning of a long one; more where it begins its text, as much as a post of 500 characters holds beside title and address; or all of it, for threads. */
export type ListShare = 'beginning' | 'more' | 'all';
const mostWhole: Readonly<Record<ListShare, number>> = {
  beginning: longestPart,
  more: 420,
  all: Number.POSITIVE_INFINITY,
};

/** The items that make a sentence together: all, when they are short, or those before the first that is a paragraph, when they are left open. */
function shortItems(texts: readonly string[], all: boolean, language: string | null): readonly string[] {
  const long = texts.findIndex((text) => text.length > longestItem || holdsEnd(text, language));
  if (long === -1) return texts;
  const before = texts.slice(0, long);
  return !all && before.length >= fewestBefore && !before.some(endsWell) ? before : [];
}

/** Items of fewer letters are names, which stand beside each other in any script. */
const leastStatement = 16;
/** A translation is about as long. */
const mostLonger = 3;

/** Whether a list in the script of its text is said again in another, item by item. */
export function saysAgain(items: readonly string[], before: readonly string[], language: string | null): boolean {
  if (items.length !== before.length || items.length === 0) return false;
  const [said, told] = [items.join(' '), before.join(' ')];
  const [first, second] = [scriptOf(told), scriptOf(said)];
  // A list whose names are Latin ones is in the script of what it says of them: no translation.
  const isMixed = [said, told].some((text) => scriptOf(text)?.script === 'Latn' && isDense(text));
  const isOwn = language === null || scriptsOf(codeOf(language)).includes(first?.script ?? '');
  return (
    isOwn &&
    !isMixed &&
    first !== null &&
    second !== null &&
    first.script !== second.script &&
    Math.min(weightOf(said), weightOf(told)) >= leastStatement * items.length &&
    items.every((text, at) => {
      const [weight, other] = [weightOf(text), weightOf(before[at] ?? '')];
      return Math.max(weight, other) <= Math.min(weight, other) * mostLonger;
    })
  );
}

/** Of a list whose halves say the same in two languages that of its text. */
function withoutTranslation(items: readonly string[], language: string | null): readonly string[] {
  const [first, second] = [items.slice(0, items.length / 2), items.slice(items.length / 2)];
  if (saysAgain(second, first, language)) return first;
  return saysAgain(first, second, language) ? second : items;
}

/** "Ropes...": so few words of a last item are what its source left of it, where blanks stand between words. */
const mostLeft = 2;
const isLeftOver = (item: string): boolean =>
  !isDense(item) && /^\p{L}.*(?:\.{3}|…)$/u.test(item) && item.split(/\s+/).length <= mostLeft;

/** A list's passage: short items as one sentence, long ones each as its own. */
export function listPassages(
  lead: string | null,
  given: readonly string[],
  language: string | null,
  share: ListShare,
): Draft[] {
  const items = withoutTranslation(given, language);
  const lines = items.map((item) =>
    withoutTraces(
      item
        .replace(timeMark, '')
        .replace(namedAbove, ': ')
        .replace(namedAboveDense, '：')
        .replace(explainedBelow, '. ')
        .replace(/\n/g, ' '),
    ),
  );
  const isCut = isLeftOver(lines.at(-1) ?? '');
  if (isCut) lines.pop();
  const nested = lines.findIndex((line) => announcesMore.test(line));
  if (nested === 0 && lines.length > 1) return listPassages(lines[0] ?? lead, items.slice(1), language, share);
  const texts = withoutItemLabels(nested === -1 ? lines : lines.slice(0, nested));
  const listed = nested < 2 && nested !== -1 ? [] : shortItems(texts, share === 'all', language);
  const told =
    listed.length > 0 && !listed.every(isClosed)
      ? listSentence(lead, listed, {
          most: mostWhole[share],
          goesOn: isCut || nested !== -1 || listed.length < texts.length,
        })
      : null;
  if (told !== null) return [{ kind: 'list', units: [told], closed: true }];
  return [{ kind: 'list', units: texts.flatMap((text) => unitsOf(text, language)).map(withStop), closed: true }];
}
