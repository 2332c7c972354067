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

/** Markdown that its software left as it was: `**bold**`, `[text](address)`, `## heading`; a small word as in `__init__` is code. */
export function withoutMarkdown(text: string): string {
  if (!hasMarkdown(text)) return text;
  return text
    .replace(wikiLink, '$1')
    .replace(/!?\[([^[\]]{0,300})\]\((?:https?:|\/|#)[^()\s]{0,500}\)/g, '$1')
    .replace(/(\*\*|__(?![a-z]{1,30}__))(?=\S)([^*_]{1,300}?\S?)\1(?![\p{L}\p{N}])/gu, '$2')
    .replace(/(?<![\p{L}\p{N}_*\\])\*(?=[\p{L}\p{N}"“])([^*\n]{1,80}[\p{L}\p{N}"”.!?])\*(?![\p{L}\p{N}_*])/gu, '$1')
    .replace(/(?<=\p{L})(\*{1,2})([.!?…,;:]{1,3})\1(?=\s|$)/gu, '$2')
    .replace(slanted, '$1')
    .replace(openedBold, '')
    .replace(/^#{1,6} +/gm, '');
}

/** The mark of a line that is quoted; ">" before a figure counts, and is a bullet in scripts without capitals. */
const quotedLine = /^> (?=[*_]{0,2}["“„«¡¿]?[\p{Lu}\p{Ll}])/u;

/** What a paragraph quotes in such marks, line by line, and what stands around it; nothing when it quotes nothing. */
function quotedWithin(text: string): { kind: 'quote' | 'paragraph'; text: string }[] {
  const parts: { kind: 'quote' | 'paragraph'; text: string }[] = [];
  if (!/^> /m.test(text)) return parts;
  for (const line of text.split('\n')) {
    const last = parts.at(-1);
    const kind = quotedLine.test(line) || (last?.kind === 'quote' && line === '>') ? 'quote' : 'paragraph';
    const told = kind === 'quote' ? line.replace(/^> ?/, '') : line;
    if (last?.kind === kind) last.text += `\n${told}`;
    else parts.push({ kind, text: told });
  }
  return parts.some(({ kind }) => kind === 'quote') ? parts.filter((part) => part.text.trim() !== '') : [];
}

/** The parts of a paragraph that holds headings or quotations in the marks of Markdown; what is a link leads elsewhere. */
export function markedWithin(
  text: string,
  linked: number,
): { kind: 'heading' | 'quote' | 'paragraph'; text: string }[] {
  const headed = headedWithin(text);
  return headed.length > 0 || linked > 0.5 ? headed : quotedWithin(text);
}
