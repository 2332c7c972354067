import { isMap, isNode, isScalar, type Node, type Pair, parseDocument, type YAMLMap } from 'yaml';
import { inOneLine, lineEnd, lineStart, type Path, verified } from './edit-list.ts';

type Place = [start: number, end: number];

/** From the first letter of a node to its last, without the line end that belongs to some. */
function placeOf(text: string, node: unknown): Place | null {
  const range = isNode(node) ? (node as Node).range : null;
  return range ? [range[0], text.slice(0, range[1]).trimEnd().length] : null;
}

const pairOf = (map: YAMLMap, key: string): Pair | undefined =>
  map.items.find((pair) => isScalar(pair.key) && pair.key.value === key);

function cutKey(text: string, map: YAMLMap, pair: Pair): string | null {
  const [key, value] = [placeOf(text, pair.key), placeOf(text, pair.value)];
  // The first key of a list's item stands behind its dash.
  if (map.flow === true || map.items[0] === pair || key === null || value === null) return null;
  return text.slice(0, lineStart(text, key[0])) + text.slice(lineEnd(text, value[1]));
}

function appendKey(text: string, map: YAMLMap, line: string): string | null {
  const first = placeOf(text, map.items[0]?.key);
  const last = placeOf(text, map.items.at(-1)?.value);
  if (map.flow === true || first === null || last === null) return null;
  const newLine = text.includes('\r\n') ? '\r\n' : '\n';
  const before = text.slice(0, lineEnd(text, last[1]));
  const indent = ' '.repeat(first[0] - lineStart(text, first[0]));
  return `${before}${before.endsWith('\n') ? '' : newLine}${indent}${line}${newLine}${text.slice(before.length)}`;
}

function spliceKey(text: string, map: YAMLMap, key: string, value: unknown): string | null {
  const pair = pairOf(map, key);
  if (value === undefined) return pair === undefined ? text : cutKey(text, map, pair);
  const line = inOneLine(value);
  if (line === null) return null;
  if (pair === undefined) return appendKey(text, map, `${key}: ${line}`);
  const place = isScalar(pair.value) ? placeOf(text, pair.value) : null;
  return place === null ? null : text.slice(0, place[0]) + line + text.slice(place[1]);
}

/** Sets a key of the map at a path, or takes it away (undefined); everything else stays to the letter where that is possible. Pure. */
export function setKey(text: string, path: Path, key: string, value: unknown): string {
  const wanted = parseDocument(text);
  const map = wanted.getIn(path);
  const edited = isMap(map) ? spliceKey(text, map, key, value) : null;
  if (value === undefined) wanted.deleteIn([...path, key]);
  else wanted.setIn([...path, key], value);
  return verified(edited, wanted);
}
