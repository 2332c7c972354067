import { cleanLine } from './clean-text.ts';

/** A block is read up to so many lines. */
const mostLines = 5_000;
const superscripts: Readonly<Record<string, string>> = {
  0: '⁰',
  1: '¹',
  2: '²',
  3: '³',
  4: '⁴',
  5: '⁵',
  6: '⁶',
  7: '⁷',
  8: '⁸',
  9: '⁹',
  '-': '⁻',
  '−': '⁻',
  '+': '⁺',
  n: 'ⁿ',
};

/** Tags that were escaped in the middle of a text: with attributes, or in pairs. A lone `<b>` may be spoken of. */
const escapedTag =
  /<(a|p|b|i|em|strong|span|font|u)(?:\s[^<>]{0,400})?>([^<]*)<\/\1>|<(?:a|img|p|div|span|br|font)\s[^<>]{0,400}=[^<>]{0,400}>|<\/(?:a|div|span|font)>|<br ?\/?>/gi;

const escapedComment = /<!--(?:(?!-->)[\s\S]){0,400}-->/g;

export const withoutTags = (text: string): string =>
  text.includes('<') ? text.replace(escapedComment, '').replace(escapedTag, '$2').replace(escapedTag, '$2') : text;

/** Markup that arrives as text: the whole body was escaped once too often. */
export const escapedMarkup =
  /<\/(?:p|div|a|em|strong|b|i|ul|li|h[1-6]|blockquote|span|table|t[dr]|center|font|section|figure)>|<br\s*\/?>|<p[\s>]|<img\s/i;

/** What documents set behind a heading or a change, as a link to it. */
export const linkSign = /^\s*[¶§#\u{1F517}]\s*$/u;

/** White space that a browser shows as one blank. */
export const space = /[ \t\r\n\f]+/g;

/** White space that is more than one blank. */
export const wideSpace = /[\t\r\n\f]| {2}/;

/** Browsers set the marks of a quotation, the first of which stands at a place; some authors set their own, too. */
export function withQuotation(text: string, at: number): string {
  const words = text.slice(at + 1);
  return /^\s*(?:["“„«‘'「]|$)/u.test(words) ? text.slice(0, at) + words : `${text}”`;
}

/** White space in a text without markup, with the breaks that its author set: not before an indentation, where a break is the source's, but for that of a list behind what announces it. */
export const withOwnBreaks = (text: string): string =>
  text.replace(space, (run, at: number) => {
    if (!run.includes('\n')) return ' ';
    if (/\n[ \t\r]*\n/.test(run)) return '\n\n';
    return /[:：]/.test(text.slice(Math.max(0, at - 1), at)) || !/[ \t]{2,}$/.test(run) ? '\n' : ' ';
  });

/** A longer line was not broken at a width: breaks around it are the author's. Characters. */
const longestWidth = 160;

/** How a source sets apart its paragraphs beside its tags: by blank lines, by any line, or not at all; or each of its lines is its author's. */
export type Breaks = 'blank' | 'any' | 'lines' | null;

/** A picture that software sets before a text without markup. */
const onlyPicture = /^\s{0,40}<img\b[^<>]{0,2000}>(?:\s{0,10}<br ?\/?>){0,3}[^<]*$/i;

export function breaksOf(html: string): Breaks {
  if (!html.includes('\n') || /<(?:p|div|table|ul|ol|li|pre|blockquote)[\s>]/i.test(html)) return null;
  if (/\n[ \t\r]*\n/.test(html)) return 'blank';
  if (html.split('\n').some((line) => line.replace(/<[^<>]*>/g, '').length > longestWidth)) return 'any';
  return onlyPicture.test(html) ? 'lines' : null;
}

/** A text with a blank line at each of its source's breaks, or with its author's lines, and one blank for all other white space. */
export function partedAt(breaks: Exclude<Breaks, null>, text: string): string {
  const parts = text.split(breaks === 'blank' ? /\n[ \t\r]*\n\s*/ : /\n\s*/).map((part) => part.replace(space, ' '));
  return breaks === 'lines' ? unwrapped(parts.join('\n')) : parts.join('\n\n');
}

/** Of lines that were broken at a width none is shorter than the widest by more. Characters. */
const longestWord = 24;

/** No line is longer where a width broke them. Characters. */
const mostWidth = 100;

/** Lines that were broken at a width, as mail has them, are one; others were set by hand, as below a video. */
export function unwrapped(paragraph: string): string {
  const lines = paragraph.split('\n');
  const [first = '', second = ''] = lines;
  const goesOn = lines.length === 2 && /^\p{Ll}/u.test(second);
  if (goesOn && /[.!?:]$/.test(first)) return paragraph;
  const filled = lines.slice(0, -1).map((line) => line.length);
  const widest = filled.reduce((most, length) => Math.max(most, length), 0);
  const wrapped =
    (filled.every((length) => length > 50 && length < 90 && length > widest - longestWord) &&
      (lines.at(-1) ?? '').length <= mostWidth) ||
    goesOn;
  return wrapped ? lines.join(' ') : paragraph;
}

/** An author's indent, where a flattened text holds its paragraphs in one: a blank and one of full width, or two of these. */
const indent = /(?<=\S)(?: \u3000+|\u3000{2,})(?=\S)/gu;
export const apartByIndents = (text: string): string => (text.includes('\u3000') ? text.replace(indent, '\n') : text);

/** Flattened blocks leave more than one blank between them, where their author set none: two behind a full stop, around a lone letter or before a small one are a typist's, as before a dash within a sentence, unless it is one of a list. */
export const apartByBlanks = (text: string): string =>
  text.replace(
    /(?<=[^\s.!?…:;,])(?<!\s[a-zA-Z])(?: {2,}(?!(?<! {2}[–—-] .{0,200})[–—-] \p{Ll}(?!.{0,200} {2}[–—-] ))(?=[^\s\p{Ll}\p{Script=Arabic}\p{Script=Hebrew}])|(?<=[\p{Script=Arabic}\p{Script=Hebrew}]) {3,}(?=\S))/gu,
    '\n',
  );

/** "… since April These are kept …", "… in “boxes” The value of …": where flattened items ran together, an English word that is large nowhere but where a sentence begins. Works are named so, too. */
const runTogether =
  /(?<=[\p{Ll}\p{N}%)])(?<!\b(?:titled|called|named|entitled|film|movie|song|book|series|show|album|game|campaign|project|band|novel|episode|track|single|podcast|blog|and|or|of|the|in|on|with|for|by|says?|said|from|to|as|that|at|is|was)) (?=(?:These|They|There|This|It|We) (?:is|are|was|were|has|have|had|will|can|could|should|may|would) \p{Ll})|(?<=[\p{Ll}\p{N}][”"]) (?=(?:The|A|An|In|It|This|These) \p{Ll}{2,} \p{Ll})/gu;
export const apartAtSentences = (text: string): string => text.replace(runTogether, '\n\n');

/** A break of a source's line within scripts that set no blanks: what stands around it is one word or sentence. */
const denseBreak =
  /(?<=[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー，。、；：？！」』）》])[ \t]*\r?\n[ \t]*(?=[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}「『（《])/gu;
/** A shorter line was broken by its author. Characters. */
const leastWrapped = 20;

/** Text that its source broke at a width, as one line, where its script has no blanks; `before` stands before it. */
function unwrappedDense(text: string, before: string): string {
  if (!text.includes('\n')) return text;
  const last = before.slice(-1);
  let start = last.length - (before.length - before.lastIndexOf('\n') - 1);
  const joined = (last + text).replace(denseBreak, (run: string, at: number) => {
    const length = at - start;
    start = at + run.length;
    return length >= leastWrapped ? '' : run;
  });
  return joined.slice(last.length);
}

/** The name of an item in such a script, on a line of its own over a sentence on it. */
const nameOfItem =
  /^\s*([\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー\w ]{1,13}[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー])[ \t]*\r?\n[ \t]*(?=\S[^\n]{9,400}[。！？])/u;

/** Text of a script without blanks as a browser shows it, but for what its source broke, and below the name of an item. */
export function spacedDense(text: string, before: string, isItem: boolean): string {
  const [line = '', name = ''] = (isItem && before.trim() === '' ? nameOfItem.exec(text) : null) ?? [];
  const told = unwrappedDense(text.slice(line.length), name === '' ? before : `${name}\n`).replace(space, ' ');
  return name === '' ? told : `${name}\n${told}`;
}

export const atMostLines = (text: string): string =>
  text.length > mostLines ? text.split('\n', mostLines).join('\n') : text;

export const cleanCode = (code: string): string =>
  code
    .split(/\r\n?|\n/)
    .map((line) => line.match(/^[ \t]*/)?.[0].replaceAll('\t', '  ') + cleanLine(line))
    .join('\n')
    .replace(/^\n+|\s+$/g, '');

/** "1,2", "6)", "*": what points to notes, behind a word. */
const noteMarks = /^(?:[*†‡§]{1,3}|\d{1,2}[,;)]|\(?\d{1,2}(?:\s?[,;–-]\s?\d{1,2}){1,6}\)?)$/u;

/** "10⁶" must not become "106"; a number that links to a footnote is not read at all. */
export function superscript(text: string, link: boolean, before = ''): string {
  const sign = text.trim();
  if (link || /^(?:\[.*\]|[()[\]]+)$/.test(sign)) return '';
  if (/[^\d\s]\s*$/u.test(before.slice(-4)) && noteMarks.test(sign)) return '';
  return /^[-−+]?[\dn]{1,4}$/.test(sign) ? [...sign].map((digit) => superscripts[digit] ?? digit).join('') : text;
}

/** A formula within a sentence, between the marks of TeX; prices and names of a shell stand between none. */
const inlineMath = /(?<![\w$\\])\$ ?((?=[^$\n]*[\^=<>]|\p{L} ?\$|\p{L}\()[^$\s](?:[^$\n]{0,38}[^$\s])?) ?\$(?![\w$])/gu;
const degrees = /\^\{?(?:o|\\circ)\}?(?![a-z])/g;
const power = /\^(?:\{(-?\d{1,3}|n)\}|(\d|n))/g;

/** "$ 5^oC $" as it is shown: "5°C"; what needs more than letters and powers stays, and makes its sentence a formula. */
export const withPlainMath = (text: string): string =>
  text.includes('$')
    ? text.replace(inlineMath, (whole: string, math: string) => {
        const plain = math
          .replace(degrees, '°')
          .replace(power, (_, long?: string, short?: string) => superscript(long ?? short ?? '', false));
        return /[\^_{}\\]/.test(plain) ? whole : plain;
      })
    : text;

/** The break before an item of a list in Markdown that its software did not read: "* Ring the bell." */
const itemBreak = /\n[ \t]*(?=\* \S)/;

/** A text with white space as a browser shows it, but for the breaks before such items; null when there are none. */
export function brokenAtItems(text: string): string | null {
  const parts = text.includes('\n') ? text.split(itemBreak) : [];
  return parts.length < 2 ? null : parts.map((part) => part.replace(space, ' ')).join('\n');
}

/** A short line over such a list, without a stop. */
const headOfList = /^[^\n]{1,60}(?<=[\p{L}\p{N})])$/u;

/** What stands before such a list in its paragraph, and its items; one alone is none. */
export function listWithin(text: string): { kind: 'heading' | 'paragraph' | 'item'; text: string }[] {
  const [lead = '', ...items] = `\n${text}`.split(/\n\* /);
  if (items.length < 2) return [{ kind: 'paragraph', text: text.replace('\n* ', ' * ') }];
  const head = lead.trim().replace(/^#{1,6} +/, '');
  const kind = headOfList.test(head) ? ('heading' as const) : ('paragraph' as const);
  return [
    ...(head === '' ? [] : [{ kind, text: head }]),
    ...items.map((item) => ({ kind: 'item' as const, text: item.trim() })),
  ];
}

/** "##The ferry" in a script without blanks: the mark of a heading, and the line behind it. */
const denseHead =
  /^#{2,6}(?=[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}])([^\n]{1,80})(?:\n|$)/u;

/** A heading in the marks of Markdown without their blank, and what stands below it in its paragraph. */
export function headedWithin(text: string): { kind: 'heading' | 'paragraph'; text: string }[] {
  const [line = '', head = ''] = denseHead.exec(text) ?? [];
  const below = text.slice(line.length).trim();
  if (head === '') return [];
  return [{ kind: 'heading', text: head }, ...(below === '' ? [] : [{ kind: 'paragraph' as const, text: below }])];
}
/** A line in bold that begins a paragraph and has no stop, over what stands below it there; a longer one is called out. */
export const isHead = (text: string): boolean => /^\s?(?=\S+ )[^\n.!?:]{11,68}[\p{L}\p{N})]\s?$/u.test(text);

/** "**The old lamp**", a break of the source's line, and what stands below it: a sentence of its own. */
export const belowHead = /^[ \t]*\r?\n\s*["“«¡¿]?\p{Lu}/u;

/** Behind such a line a word that is large nowhere but where a sentence begins, and a small one: "The old lamp" and " We light it." English. */
export const besideHead =
  /^\s+(?:The|This|These|There|We|It|They|You|In|On|At|With|When|While|After|Before|If|Since|As) (?=\p{Ll})|^\s+\p{Lu}\p{Ll}+, (?=\p{Ll}|I\b)/u;

/** So much of a text stands in letters and blanks, and so many sentences end in it, that a person wrote it to be read. */
const mostSigns = 0.15;
const leastSentences = 2;

/** Whether what is set as code is prose. */
export function isProse(text: string): boolean {
  const signs = text.match(/[^\p{L}\p{M}\p{N}\s.,:;!?'’“”"-]/gu)?.length ?? 0;
  const ends = text.match(/\p{Ll}{2}[.!?](?=\s+\p{Lu}|\s*$)/gu)?.length ?? 0;
  return ends >= leastSentences && signs < text.length * mostSigns;
}
