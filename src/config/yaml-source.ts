import { type Document, isAlias, isMap, isNode, isPair, LineCounter, parseDocument, visit } from 'yaml';
import type { Mistake } from './mistake.ts';
import { quoted, yamlSentence } from './yaml-sentence.ts';

type Path = readonly (string | number)[];

export interface YamlSource {
  value: unknown;
  /** Mistakes of the YAML itself. */
  mistakes: Mistake[];
  /** Line and column (from 1) of a key or of its value; of the nearest thing around it when it is missing. */
  locate(path: Path, atKey: boolean): { line: number; column: number };
}

/** Characters. A thousand feeds need half of that; more would only cost time. */
const longest = 250_000;
/** Later complaints of a parser are mostly echoes of the first. */
const mostMistakes = 10;

const onlyMistake = (message: string, line: number, column: number): YamlSource => ({
  value: null,
  mistakes: [{ line, column, key: '', message }],
  locate: () => ({ line: 1, column: 1 }),
});

const plainTags = ['str', 'int', 'float', 'bool', 'null', 'seq', 'map'].map((name) => `tag:yaml.org,2002:${name}`);

/** What parses but has no meaning here: aliases of nothing or of what they stand in, and tags for other kinds of data. */
function strayNodes(document: Document): { offset: number; message: string }[] {
  const stray: { offset: number; message: string }[] = [];
  const anchors = new Map<string, unknown>();
  visit(document, {
    Alias(_key, { source, range }, ancestors) {
      const target = anchors.get(source);
      if (target === undefined || ancestors.some((node) => node === target))
        stray.push({ offset: range?.[0] ?? 0, message: quoted('* or &') });
    },
    Value(_key, node) {
      if (node.anchor !== undefined) anchors.set(node.anchor, node);
      if (node.tag !== undefined && !plainTags.includes(node.tag))
        stray.push({ offset: node.range?.[0] ?? 0, message: quoted('!') });
    },
  });
  return stray;
}

function parse(text: string, lineCounter: LineCounter): Document | null {
  try {
    return parseDocument(text, { lineCounter, stringKeys: true, prettyErrors: false });
  } catch (error) {
    // The parser is recursive, and so is what walks over its tree.
    if (error instanceof RangeError) return null;
    throw error;
  }
}

function valuesOf(document: Document): { value: unknown } | null {
  try {
    return { value: document.toJS({ maxAliasCount: 50 }) };
  } catch (error) {
    if (error instanceof ReferenceError || error instanceof RangeError) return null;
    throw error;
  }
}

/** Where keys and values stand, as offsets. */
function offsetsIn(document: Document) {
  return {
    key(path: Path): number | null {
      const parent = path.length > 1 ? document.getIn(path.slice(0, -1), true) : document.contents;
      if (!isMap(parent)) return null;
      const pair = parent.items.find(
        (item) => isPair(item) && isNode(item.key) && String(item.key) === String(path.at(-1)),
      );
      return pair !== undefined && isNode(pair.key) ? (pair.key.range?.[0] ?? null) : null;
    },
    value(path: Path): number | null {
      const node = path.length === 0 ? document.contents : document.getIn(path, true);
      return isNode(node) && !isAlias(node) ? (node.range?.[0] ?? null) : null;
    },
  };
}

/** Reads YAML and remembers where everything stands. Size, depth and aliases are bounded. No message repeats content. */
export function parseYaml(text: string): YamlSource {
  if (text.length > longest) return onlyMistake('the file is larger than a configuration can be (250 KB).', 1, 1);
  const lines = new LineCounter();
  const document = parse(text, lines);
  const at = (offset: number): { line: number; column: number } => {
    const { line, col } = lines.linePos(offset);
    return { line: Math.max(line, 1), column: Math.max(col, 1) };
  };
  const tooDeep = document?.errors.find(({ code }) => code === 'RESOURCE_EXHAUSTION' || code === 'IMPOSSIBLE');
  if (document === null || tooDeep !== undefined)
    return onlyMistake('lists and maps are nested too deeply here.', at(tooDeep?.pos[0] ?? 0).line, 1);
  const offsets = offsetsIn(document);
  const found = [
    ...[...document.errors, ...document.warnings].map((error) => ({
      offset: error.pos[0],
      message: yamlSentence(error),
    })),
    ...strayNodes(document),
  ].map(({ offset, message }): Mistake & { line: number } => ({ ...at(offset), key: '', message }));
  const mistakes = found
    .filter(({ line }, n) => found.findIndex((other) => other.line === line) === n)
    .sort((a, b) => a.line - b.line)
    .slice(0, mostMistakes);
  const values = mistakes.length > 0 ? { value: null } : valuesOf(document);
  if (values === null)
    return onlyMistake('aliases (*name) are repeated more often than a configuration can mean.', 1, 1);
  return {
    value: values.value,
    mistakes,
    locate(path, atKey) {
      for (let length = path.length; length >= 0; length -= 1) {
        const part = path.slice(0, length);
        const offset = (atKey && length > 0 ? offsets.key(part) : null) ?? offsets.value(part) ?? offsets.key(part);
        if (offset !== null) return at(offset);
      }
      return { line: 1, column: 1 };
    },
  };
}
