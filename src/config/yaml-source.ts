import { isMap, isNode, isPair, LineCounter, parseDocument } from 'yaml';
import type { Mistake } from './mistake.ts';

type Path = readonly (string | number)[];

export interface YamlSource {
  value: unknown;
  /** Mistakes of the YAML itself. */
  mistakes: Mistake[];
  /** Line and column (from 1) of a key or of its value; of the nearest thing around it when it is missing. */
  locate(path: Path, atKey: boolean): { line: number | null; column: number | null };
}

const firstLine = (message: string): string =>
  (message.split('\n')[0] ?? message).replace(/ at line \d+, column \d+:?$/, '');

/** Reads YAML and remembers where everything stands. Aliases are bounded, so that a small file cannot become a huge one. */
export function parseYaml(text: string): YamlSource {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, uniqueKeys: true, prettyErrors: true });
  const position = (offset: number) => {
    const { line, col } = lines.linePos(offset);
    return { line, column: col };
  };
  const mistakes = document.errors.map(
    ({ message, pos }): Mistake => ({ ...position(pos[0]), key: '', message: `${firstLine(message)}.` }),
  );
  const keyOffset = (path: Path): number | null => {
    const parent = path.length > 1 ? document.getIn(path.slice(0, -1), true) : document.contents;
    if (!isMap(parent)) return null;
    const pair = parent.items.find(
      (item) => isPair(item) && isNode(item.key) && String(item.key) === String(path.at(-1)),
    );
    return pair !== undefined && isNode(pair.key) ? (pair.key.range?.[0] ?? null) : null;
  };
  const valueOffset = (path: Path): number | null => {
    const node = path.length === 0 ? document.contents : document.getIn(path, true);
    return isNode(node) ? (node.range?.[0] ?? null) : null;
  };
  return {
    value: mistakes.length > 0 ? null : document.toJS({ maxAliasCount: 50 }),
    mistakes,
    locate(path, atKey) {
      for (let length = path.length; length >= 0; length -= 1) {
        const part = path.slice(0, length);
        const offset = (atKey && length > 0 ? keyOffset(part) : null) ?? valueOffset(part) ?? keyOffset(part);
        if (offset !== null) return position(offset);
      }
      return { line: 1, column: 1 };
    },
  };
}
