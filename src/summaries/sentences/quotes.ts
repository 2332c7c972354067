import { codeOf } from '../language/code.ts';
/** What stands open in a text: the closing mark that each opened quotation or bracket waits for, outermost first. */
export interface Balance {
  open: string[];
  /** A mark closes what was never opened. */
  stray: boolean;
  /** Where the outermost that stands open was opened. */
  from: number;
}

const brackets: Readonly<Record<string, string>> = {
  '(': ')',
  '[': ']',
  '（': '）',
  '「': '」',
  '『': '』',
  '【': '】',
  '《': '》',
  '〈': '〉',
  '〔': '〕',
  '{': '}',
};
const closers = new Set(Object.values(brackets));
const marks = /["“”„‟«»()[\]（）「」『』【】《》〈〉〔〕{}]/g;

/** What a quotation mark closes: typographies differ („…“, “…”, ”…”, ”…“, «…», »…«), so the nearest open one decides. */
function closes(mark: string, waiting: string | undefined, before: string): boolean {
  if (waiting === undefined) return false;
  if (mark === '"' || waiting === '"') return mark === waiting;
  // Behind a blank “ opens another: ”the keeper of “Ruby” spoke”.
  if (mark === '“' && waiting === '”“') return /\S/.test(before);
  return waiting.includes(mark);
}

/** The marks that close what each of these opens, first the usual one. */
export const waitsFor: Readonly<Record<string, string>> = {
  '"': '"',
  '“': '”',
  '„': '“”',
  '‟': '”',
  '”': '”“',
  '«': '»',
  '»': '«»',
};

/** Keyboards of East Asia open a bracket in one width and close it in the other. */
const isRound = (mark: string): boolean => mark === ')' || mark === '）';

/** Hebrew writes abbreviations with the mark before their last letter; behind a prefix it opens a quotation. */
export function isSpelling(text: string, at: number): boolean {
  const before = /\p{Script=Hebrew}+$/u.exec(text.slice(Math.max(0, at - 6), at))?.[0];
  const after = /^\p{Script=Hebrew}+/u.exec(text.slice(at + 1, at + 4))?.[0];
  return before !== undefined && after !== undefined && (after.length === 1 || !/^[והבכלמש]{1,2}$/u.test(before));
}

/** "The bell rings ;-)", "It rings :D)": the eyes of an emoticon before the bracket that is its mouth. */
const eyes = /(?:[:;=]['’]?[-^o]?[()]{0,4}|(?:[:;=]-?|(?<!\p{L})[xX])[DPp])$/u;
/** "The bell rings (:" */
const eyesBehind = /^-?[:;](?=\s|$)/u;
/** What stands right behind a bracket stands within it: "Colours:(red, blue)". */
const within = /^\(*[\p{L}\p{N}"“„«]/u;
/** Another bracket closes what is open before a next is opened. */
const closedLater = /^[^()（）]{0,300}[)）]/u;
/** Russians smile with the brackets alone: "Колокол звонит))". */
const smile = /\p{Script=Cyrillic}[!.?…]?\){0,4}$/u;
/** With one alone, at the end of a sentence: "Звонит) Лодка плывёт". Behind a letter alone it counts. */
const endsSmiling = /\p{Script=Cyrillic}{2}[!.?…]?$/u;
const afterSmile = /^(?:$|\s+["«„]?\p{Lu})/u;

/** Whether a bracket is the mouth of an emoticon. Within brackets it closes them, too, when nothing else does: "(it rings :)". */
export function isEmoticon(text: string, at: number, isWaiting: boolean): boolean {
  const mark = text[at];
  if (mark !== '(' && mark !== ')') return false;
  const before = text.slice(Math.max(0, at - 6), at);
  const after = text.slice(at + 1, at + 302);
  if (mark === '(') return (eyes.test(before) && !within.test(after)) || eyesBehind.test(after);
  if (isWaiting && !closedLater.test(after)) return false;
  const isRun = before.endsWith(')') || after.startsWith(')');
  const smiles = isRun ? smile.test(before) : endsSmiling.test(before) && afterSmile.test(after);
  return eyes.test(before) || (!isWaiting && smiles);
}

/** Reads the quotation marks and brackets of a text. Inch marks (15"), list letters (a)) and emoticons are no such marks. */
export function balanceOf(text: string): Balance {
  const open: string[] = [];
  let from = text.length;
  const begin = (waiting: string, at: number): void => {
    if (open.length === 0) from = at;
    open.push(waiting);
  };
  // With an odd number of them, those after a digit are inches.
  const inches = text.split('"').length % 2 === 0;
  let stray = false;
  for (const match of text.matchAll(marks)) {
    const mark = match[0];
    const waiting = open.at(-1);
    const closing = brackets[mark];
    const isInches = mark === '"' && inches && /\d/.test(text[match.index - 1] ?? '');
    if (isInches || (/["“”]/.test(mark) && isSpelling(text, match.index))) continue;
    if (isEmoticon(text, match.index, isRound(waiting ?? ''))) continue;
    if (closing !== undefined) begin(closing, match.index);
    else if (closers.has(mark)) {
      if (waiting === mark || (isRound(mark) && isRound(waiting ?? ''))) open.pop();
      else if (!/(?:^|[\s(])(?:\p{L}|\d{1,3})$/u.test(text.slice(Math.max(0, match.index - 5), match.index)))
        stray = true;
    } else if (closes(mark, waiting, text[match.index - 1] ?? ' ')) open.pop();
    else if (mark === '"' && /\d/.test(text[match.index - 1] ?? '')) continue;
    else if (
      mark === '”' &&
      /[\p{L}\p{N}\p{P}]/u.test(text[match.index - 1] ?? ' ') &&
      !open.some((each) => each.includes('”'))
    )
      stray = true;
    else if (
      mark === '»' &&
      open.length === 0 &&
      /[\p{L}\p{N}.!?…] ?$/u.test(text.slice(Math.max(0, match.index - 2), match.index)) &&
      !/^\p{L}/u.test(text.slice(match.index + 1))
    )
      stray = true;
    else begin(waitsFor[mark] ?? mark, match.index);
    // Deeper nesting is noise, and the list must stay short.
    if (open.length > 20) return { open, stray: true, from };
  }
  return { open, stray, from: open.length === 0 ? text.length : from };
}

export function isBalanced(text: string): boolean {
  const { open, stray } = balanceOf(text);
  return open.length === 0 && !stray;
}

/** „Ja”: who closes what „ opened with the high mark. Others write „Ja“. */
const highClosers = new Set(['pl', 'hu', 'ro', 'nl', 'hr']);

const closesHigh = (language: string | null): boolean => highClosers.has(codeOf(language));

/** Closes what stands open, innermost first. */
export const closeOpen = (text: string, language: string | null = null): string =>
  text +
  balanceOf(text)
    .open.reverse()
    .map((waiting) => (waiting === '“”' && closesHigh(language) ? '”' : waiting[0]))
    .join('');

/** „Rubin", “Ruby": opened with the mark of a typesetter, closed with that of a keyboard. 15" are inches. */
const straightCloser =
  /(?<![^\s([—–-])“([^“”„"]{0,299}[^\s\d“”„"])"(?![\p{L}\p{N}])|„([^“”„"]{0,299}[^\s“”„"])"(?![\p{L}\p{N}])/gu;

/** Such a pair with the closing mark of its language. */
export const withOwnCloser = (text: string, language: string | null): string =>
  text.includes('"')
    ? text.replace(straightCloser, (_, high?: string, low?: string) =>
        high === undefined ? `„${low}${closesHigh(language) ? '”' : '“'}` : `“${high}”`,
      )
    : text;

/** A text without the bracket at its end that stands open, or what is in it. */
export function withoutOpenBracket(text: string): string {
  if (!balanceOf(text).open.some((waiting) => /[)\]）】〕}]/.test(waiting))) return text;
  return text.slice(0, Math.max(text.search(/[([（【〔{][^([（【〔{]*$/u), 0));
}

/** So much before what stands open says something without it. Characters and words. */
const enoughBefore = 50;
const wordsBefore = 6;

/** What was told before a quotation or bracket that stands open; null when that is too little, or nothing stands open. */
export function beforeOpen(text: string): string | null {
  const { open, from } = balanceOf(text);
  const told = text.slice(0, from).replace(/[\s,;:–—-]+$/u, '');
  return open.length > 0 && told.length >= enoughBefore && told.split(/\s+/).length >= wordsBefore ? told : null;
}

/** The same for quotations alone. */
export const beforeQuotation = (text: string): string | null =>
  /["“”«»]/.test(balanceOf(text).open[0] ?? '') ? beforeOpen(text) : null;
