import { placeAt, type Repair } from './find-line.ts';

/** A tag; a value in quotes may hold ">". What closes itself without a space before it is none. */
const tags = /<(\/?)([A-Za-z_][\w:.-]{0,100})((?:\s(?:[^<>"']|"[^"<]*"|'[^'<]*')*)?)>/g;

interface Open {
  name: string;
  at: number;
  length: number;
}

/** An element that was not closed, by its line with the end tag where it belongs. */
function unclosed(document: string, { name, at, length }: Open): Repair {
  const lineEnd = document.indexOf('\n', at);
  const line = document.slice(at, lineEnd === -1 ? document.length : lineEnd).trim();
  const whole = line.length <= 200 && line.indexOf('<', 1) === -1;
  return {
    place: placeAt(document, at, whole ? line.length : length),
    change: whole ? `${line}</${name}>` : `${document.slice(at, at + length)}…</${name}>`,
  };
}

/** The first place at which the tags of a document do not match each other; null when all do. Pure. */
export function findUnbalanced(document: string, markup: string): Repair | null {
  const open: Open[] = [];
  for (const { 0: whole, 1: slash, 2: name = '', 3: rest = '', index } of markup.matchAll(tags)) {
    if (slash === '') {
      if (!rest.endsWith('/')) open.push({ name, at: index, length: whole.length });
      continue;
    }
    const top = open.at(-1);
    if (top?.name === name) {
      open.pop();
      continue;
    }
    const opened = open.findLastIndex((one) => one.name === name);
    if (opened !== -1 && top !== undefined) return unclosed(document, top);
    const misspelt = top !== undefined && top.name.toLowerCase() === name.toLowerCase();
    return { place: placeAt(document, index, whole.length), change: misspelt ? `</${top.name}>` : null };
  }
  const left = open.at(-1);
  return left === undefined ? null : unclosed(document, left);
}
