import type { Choice, TemplateField, TemplatePart } from './template.ts';

/** What a stretch of text is, for the network's markup. */
export type Mark = { kind: 'link'; url: string } | { kind: 'tag'; tag: string };

/** A stretch of the finished text and where it comes from. */
export interface Piece {
  text: string;
  from: 'template' | TemplateField;
  mark: Mark | null;
}

/** The values that fields stand for at one step of fitting; '' or empty means the field is empty. */
export type FieldValues = Record<Exclude<TemplateField, 'tags' | 'url'>, string> & {
  tags: string[];
  /** The address, and the form of it that is shown. */
  url: { href: string; shown: string } | null;
};

/** Cuts a value to the most that its field may take. */
export type CutValue = (field: TemplateField, text: string, most: number) => string;

const tagPieces = (tags: string[]): Piece[] =>
  tags.flatMap((tag, index): Piece[] => {
    const piece: Piece = { text: `#${tag}`, from: 'tags', mark: { kind: 'tag', tag } };
    return index === 0 ? [piece] : [{ text: ' ', from: 'tags', mark: null }, piece];
  });

function piecesOfChoice(choice: Choice, values: FieldValues, cut: CutValue): Piece[] {
  if (choice.is === 'text') return choice.text === '' ? [] : [{ text: choice.text, from: 'template', mark: null }];
  const { name, most } = choice;
  if (name === 'tags') return tagPieces(most === null ? values.tags : values.tags.slice(0, most));
  if (name === 'url') {
    const url = values.url;
    return url === null ? [] : [{ text: url.shown, from: 'url', mark: { kind: 'link', url: url.href } }];
  }
  const text = most === null ? values[name] : cut(name, values[name], most);
  return text === '' ? [] : [{ text, from: name, mark: null }];
}

/** A place where an empty value stood: it keeps the line known as one that a field left empty. */
const emptyPiece: Piece = { text: '', from: 'title', mark: null };

function fill(parts: TemplatePart[], values: FieldValues, cut: CutValue): { pieces: Piece[]; whole: boolean } {
  const pieces: Piece[] = [];
  let whole = true;
  for (const part of parts) {
    if (part.is === 'text') {
      pieces.push({ text: part.text, from: 'template', mark: null });
    } else if (part.is === 'value') {
      const filled = part.choices
        .map((choice) => piecesOfChoice(choice, values, cut))
        .find((found) => found.length > 0);
      whole &&= filled !== undefined;
      pieces.push(...(filled ?? [emptyPiece]));
    } else {
      const inner = fill(part.parts, values, cut);
      pieces.push(...(inner.whole ? inner.pieces : [emptyPiece]));
    }
  }
  return { pieces, whole };
}

function linesOf(pieces: Piece[]): Piece[][] {
  const lines: Piece[][] = [[]];
  for (const piece of pieces) {
    if (piece === emptyPiece) lines.at(-1)?.push(piece);
    else
      for (const [index, text] of piece.text.split('\n').entries()) {
        if (index > 0) lines.push([]);
        lines.at(-1)?.push({ ...piece, text });
      }
  }
  return lines;
}

const textOf = (pieces: Piece[]): string => pieces.map(({ text }) => text).join('');

function trimEnd(line: Piece[]): Piece[] {
  const trimmed = [...line];
  for (let last = trimmed.pop(); last !== undefined; last = trimmed.pop()) {
    const text = last.text.trimEnd();
    if (text !== '') return [...trimmed, { ...last, text }];
  }
  return [];
}

/** Where an empty value stood between blanks, or at the start of a line, one blank is too many; so it is before the first word. */
function closeGaps(line: Piece[]): Piece[] {
  const closed: Piece[] = [];
  let isAfterHole = false;
  for (const piece of line) {
    const isLoose: boolean = isAfterHole && /(?:^|\s)$/.test(textOf(closed));
    const text: string = isLoose ? piece.text.trimStart() : piece.text;
    isAfterHole = piece === emptyPiece || (isAfterHole && text === '');
    closed.push(text === piece.text ? piece : { ...piece, text });
  }
  return closed;
}

/** A line in which nothing but fields stood, all of them empty, goes; then at most one blank line stays in a row. */
function closeHoles(lines: Piece[][]): Piece[][] {
  const kept: Piece[][] = [];
  for (const line of lines) {
    const blank = textOf(line).trim() === '';
    const leftByField = blank && line.includes(emptyPiece);
    if (leftByField || (blank && (kept.length === 0 || kept.at(-1)?.length === 0))) continue;
    const whole = closeGaps(kept.length === 0 ? [emptyPiece, ...line] : line);
    kept.push(blank ? [] : trimEnd(whole));
  }
  while (kept.at(-1)?.length === 0) kept.pop();
  return kept;
}

const endsWithStop = /[.!?…。！？؟।][”"’»)」]*$/u;
const oneStop = /^[.。](?![.。])/;

/** A title that ends with a stop of its own takes none of the template's: "{title}. {summary}". */
const withoutSecondStops = (line: Piece[]): Piece[] =>
  line.map((piece, index) => {
    const before = line[index - 1];
    const isSecond =
      piece.from === 'template' &&
      before !== undefined &&
      before.from !== 'template' &&
      before.mark === null &&
      endsWithStop.test(before.text);
    return isSecond ? { ...piece, text: piece.text.replace(oneStop, '') } : piece;
  });

/** What may stand before a link and a tag, and after either, so that every network takes it for just that. */
const mayPrecede = { link: /[\s([]$/, tag: /\s$/ };
const mayFollow = /^(?:\s|[.,;:!?)\]]+(?:\s|$))/;
const onlySigns = /^[.,;:!?)\]]*$/;

function setApart(line: Piece[]): Piece[] {
  const apart: Piece[] = [];
  /** What stands behind the last link or tag; null when there is none before it. */
  let behind: string | null = null;
  for (const piece of line.filter(({ text }) => text !== '')) {
    const last = apart.at(-1);
    const joins =
      (last !== undefined && piece.mark !== null && !mayPrecede[piece.mark.kind].test(last.text)) ||
      (behind !== null && onlySigns.test(behind) && !mayFollow.test(behind + piece.text));
    if (joins) apart.push({ text: ' ', from: 'template', mark: null });
    apart.push(piece);
    if (piece.mark !== null) behind = '';
    else if (behind !== null) behind += joins ? ` ${piece.text}` : piece.text;
  }
  return apart;
}

/** The text in pieces: holes that empty fields leave are closed, links and tags stand apart by white space. */
export function fillTemplate(parts: TemplatePart[], values: FieldValues, cut: CutValue): Piece[] {
  const lines = closeHoles(linesOf(fill(parts, values, cut).pieces));
  return lines.flatMap((line, index) => {
    const pieces = setApart(withoutSecondStops(line));
    return index === 0 ? pieces : [{ text: '\n', from: 'template' as const, mark: null }, ...pieces];
  });
}

export const pieceText = textOf;
