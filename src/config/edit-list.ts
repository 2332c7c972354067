import { isDeepStrictEqual } from 'node:util';
import { Document, isNode, isSeq, parseDocument, type YAMLSeq } from 'yaml';

export type Path = readonly (string | number)[];

export const written = (document: Document): string => document.toString({ lineWidth: 0 });

/** The edited text, when it means what was asked for; else the whole document written anew, which costs its layout only. */
export function verified(text: string | null, wanted: Document): string {
  if (text !== null) {
    const document = parseDocument(text);
    if (document.errors.length === 0 && isDeepStrictEqual(document.toJS(), wanted.toJS())) return text;
  }
  return written(wanted);
}

export const lineStart = (text: string, offset: number): number => text.lastIndexOf('\n', offset - 1) + 1;

export const lineEnd = (text: string, offset: number): number => {
  const end = text.indexOf('\n', offset);
  return end === -1 ? text.length : end + 1;
};

/** Where each item of a block list begins: its dash, or the comment right above it. */
function itemStarts(text: string, list: YAMLSeq): number[] {
  return list.items.map((item) => {
    const value = isNode(item) ? (item.range?.[0] ?? 0) : 0;
    let start = lineStart(text, text.lastIndexOf('- ', value) === -1 ? value : text.lastIndexOf('- ', value));
    for (;;) {
      const above = lineStart(text, start - 1);
      if (start === 0 || !/^[ \t]*#/.test(text.slice(above, start))) return start;
      start = above;
    }
  });
}

/** Where the last item ends, with the comments that are indented like its keys. */
function listEnd(text: string, list: YAMLSeq, indent: number): number {
  const last = list.items.at(-1);
  const value = isNode(last) ? (last.range?.[1] ?? text.length) : text.length;
  let end = lineEnd(text, text.slice(0, value).trimEnd().length);
  for (;;) {
    const line = text.slice(end, lineEnd(text, end));
    if (!/^[ \t]*#/.test(line) || line.search(/#/) <= indent) return end;
    end += line.length;
  }
}

const columnOf = (text: string, list: YAMLSeq): number =>
  (list.range?.[0] ?? 0) - lineStart(text, list.range?.[0] ?? 0);

/** A value in one line; null when it takes more. */
export function inOneLine(value: unknown): string | null {
  const line = new Document(value).toString({ lineWidth: 0, collectionStyle: 'flow', flowCollectionPadding: false });
  return line.trimEnd().includes('\n') ? null : line.trimEnd();
}

function spliceItem(text: string, list: YAMLSeq, item: unknown): string | null {
  if (list.items.length === 0) return null;
  if (list.flow === true) {
    const last = list.items.at(-1);
    const [end, line] = [isNode(last) ? last.range?.[1] : undefined, inOneLine([item])];
    return end === undefined || line === null ? null : `${text.slice(0, end)}, ${line.slice(1, -1)}${text.slice(end)}`;
  }
  const indent = columnOf(text, list);
  const end = listEnd(text, list, indent);
  const starts = itemStarts(text, list);
  const lastStart = starts.at(-1) ?? 0;
  const spaced = starts.length > 1 && /\n[ \t]*\r?\n$/.test(text.slice(0, lastStart));
  const body = written(new Document([item]))
    .trimEnd()
    .split('\n')
    .map((line) => ' '.repeat(indent) + line);
  const newLine = text.includes('\r\n') ? '\r\n' : '\n';
  const before = text.slice(0, end);
  const lines = [...(before.endsWith('\n') ? [] : ['']), ...(spaced ? [''] : []), ...body, ''];
  return before + lines.join(newLine) + text.slice(end);
}

/** Adds an item to the list at a path, which is made where there is none; everything else stays to the letter where that is possible. Pure. */
export function addItem(text: string, path: Path, item: unknown): string {
  const wanted = parseDocument(text);
  const list = wanted.getIn(path);
  const edited = isSeq(list) ? spliceItem(text, list, item) : null;
  if (!isSeq(list)) wanted.setIn(path, wanted.createNode([item]));
  else {
    if (list.items.length === 0) list.flow = false;
    list.add(wanted.createNode(item));
  }
  return verified(edited, wanted);
}

function cutItem(text: string, list: YAMLSeq, index: number): string | null {
  if (list.items.length < 2) return null;
  if (list.flow === true) {
    const ranges = list.items.map((item) => (isNode(item) ? item.range : null));
    const [own, next, before] = [ranges[index], ranges[index + 1], ranges[index - 1]];
    if (!own) return null;
    if (next) return text.slice(0, own[0]) + text.slice(next[0]);
    return before ? text.slice(0, before[1]) + text.slice(own[1]) : null;
  }
  const starts = itemStarts(text, list);
  const [start, next] = [starts[index], starts[index + 1]];
  if (start === undefined) return null;
  if (next !== undefined) return text.slice(0, start) + text.slice(next);
  // The blank lines that set the last item apart go with it.
  return (
    text.slice(0, start).replace(/(\n)(?:[ \t]*\r?\n)+$/, '$1') + text.slice(listEnd(text, list, columnOf(text, list)))
  );
}

/** Takes an item out of the list at a path, with its comments; everything else stays to the letter where that is possible. Pure. */
export function removeItem(text: string, path: Path, index: number): string {
  const wanted = parseDocument(text);
  const list = wanted.getIn(path);
  if (!isSeq(list)) return text;
  const edited = cutItem(text, list, index);
  list.delete(index);
  return verified(edited, wanted);
}
