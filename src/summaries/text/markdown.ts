import type { BlockKind } from './block.ts';
import { headedWithin } from './block-text.ts';

/** A link of a wiki: `[[lamps/old|Old lamps]]`, `[[Old lamps]]`; attributes of code are written small, and arrays begin with a figure. */
const wikiLink = /\[\[(?:[^[\]|\n]{1,200}\||(?=\p{L}[^[\]|\n]* |\p{Lu}))([^\s[\]|][^[\]|\n]{0,200})\]\]/gu;

/** "**The bell rings …": what opens bold type at the beginning of a text, and nothing closes it; names of code begin small. */
const openedBold = /^\*\*(?=["“«]?[\p{Lu}\p{Lo}\p{N}])(?!.*\*\*)/su;

const markdown = /\*\S|\]\(|\]\]|^#{1,6} |__|(?<![\p{L}\p{N}])_[\p{L}\p{N}"“«¡¿]/mu;

/** Whether marks stand in a text that Markdown would take for its own. */
export const hasMarkdown = (text: string): boolean => markdown.test(text);

/** `_so_`, between words: names of code have such a sign inside, and addresses beside it. */
const slanted =
  /(?<![\p{L}\p{N}_\\/@#.:=&+~-])_(?=[\p{L}\p{N}"“«¡¿])([^_\n]{0,160}[\p{L}\p{N}"”».,!?…)])_(?![\p{L}\p{N}_*/=(]|\.\p{L})/gu;

/** Markdown that its software left as it was: `**bold**`, `[text](address)`; a small word as in `__init__` is code. */
function withoutMarks(text: string): string {
  if (!hasMarkdown(text)) return text;
  return text
    .replace(wikiLink, '$1')
    .replace(/!?\[([^[\]]{0,300})\]\((?:https?:|\/|#)[^()\s]{0,500}\)/g, '$1')
    .replace(/(\*\*|__(?![a-z]{1,30}__))(?=\S)([^*_]{1,300}?\S?)\1(?![\p{L}\p{N}])/gu, '$2')
    .replace(/(?<![\p{L}\p{N}_*\\])\*(?=[\p{L}\p{N}"“])([^*\n]{1,80}[\p{L}\p{N}"”.!?])\*(?![\p{L}\p{N}_*])/gu, '$1')
    .replace(/(?<=\p{L})(\*{1,2})([.!?…,;:]{1,3})\1(?=\s|$)/gu, '$2')
    .replace(slanted, '$1')
    .replace(openedBold, '');
}

/** A heading, on a line of its own. */
const head = /^#{1,6} +/gm;
const headLine = /^#{1,6} +\S.{0,119}$/u;

export const withoutHeadMarks = (text: string): string => text.replace(head, '');

/** A text without such marks; a paragraph keeps those of headings and quotations, by which it is parted. */
export const withoutMarkdown = (text: string, kind: BlockKind): string =>
  kind === 'paragraph' ? withoutMarks(text) : withoutHeadMarks(withoutMarks(text));

/** The mark of a line that is quoted; ">" before a figure counts, and is a bullet in scripts without capitals. */
const quotedLine = /^> (?=[*_]{0,2}["“„«¡¿]?[\p{Lu}\p{Ll}])/u;

type Part = { kind: 'heading' | 'quote' | 'paragraph'; text: string };

function partOf(line: string, last: Part | undefined, linked: number): Part {
  // Behind other lines it is a comment of code.
  if (last === undefined && headLine.test(line)) return { kind: 'heading', text: withoutHeadMarks(line) };
  // A link behind ">" leads elsewhere.
  const isQuoted = (linked <= 0.5 && quotedLine.test(line)) || (last?.kind === 'quote' && line === '>');
  return { kind: isQuoted ? 'quote' : 'paragraph', text: isQuoted ? line.replace(/^> ?/, '') : withoutHeadMarks(line) };
}

/** The headings and quotations that a paragraph holds in such marks, line by line, and what stands around them; nothing when it holds none. */
export function markedWithin(text: string, linked: number): Part[] {
  const headed = headedWithin(text);
  if (headed.length > 0 || !/^(?:> |#{1,6} )/m.test(text)) return headed;
  const parts: Part[] = [];
  for (const line of text.split('\n')) {
    const last = parts.at(-1);
    const part = partOf(line, last, linked);
    if (last?.kind === part.kind && part.kind !== 'heading') last.text += `\n${part.text}`;
    else parts.push(part);
  }
  return parts.filter((part) => part.text.trim() !== '');
}
