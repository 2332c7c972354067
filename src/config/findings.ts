import { z } from 'zod';
import { nearest } from '../composing/nearest.ts';

/** A mistake by path, before its line is known. */
export interface Finding {
  path: (string | number)[];
  message: string;
  /** The key itself is at fault, not its value. */
  atKey: boolean;
}

type Path = (string | number)[];

const longest = 60;

/** The schema at a path below `schema`, through lists, options and defaults. */
function schemaAt(schema: unknown, path: Path): z.ZodType | null {
  let at = schema;
  for (const part of path) {
    while (at instanceof z.ZodOptional || at instanceof z.ZodDefault || at instanceof z.ZodPrefault) at = at.unwrap();
    if (at instanceof z.ZodObject && typeof part === 'string') at = at.shape[part];
    else if (at instanceof z.ZodArray) at = at.element;
    else return null;
  }
  return at instanceof z.ZodType ? at : null;
}

function metaOf(schema: z.ZodType | null): Record<string, unknown> {
  let at: unknown = schema;
  for (;;) {
    const meta = at instanceof z.ZodType ? at.meta() : undefined;
    if (meta?.allowed !== undefined || meta?.secret !== undefined) return meta;
    if (at instanceof z.ZodOptional || at instanceof z.ZodDefault || at instanceof z.ZodPrefault) at = at.unwrap();
    else return meta ?? {};
  }
}

const valueAt = (value: unknown, path: Path): unknown =>
  path.reduce<unknown>(
    (at, part) => (typeof at === 'object' && at !== null ? Reflect.get(at, part) : undefined),
    value,
  );

function shown(value: unknown, secret: boolean): string {
  if (secret) return '«hidden»';
  const text = JSON.stringify(value) ?? String(value);
  return text.length > longest ? `${text.slice(0, longest)}…` : text;
}

function unknownKeys(keys: readonly string[], schema: z.ZodType | null, path: Path): Finding[] {
  const known = schema instanceof z.ZodObject ? Object.keys(schema.shape) : [];
  return keys.map((key) => {
    const guess = nearest(key, known);
    return {
      path: [...path, key],
      message: `there is no such key; ${guess === null ? `may be ${known.join(', ')}` : `did you mean ${guess}?`}`,
      atKey: true,
    };
  });
}

const kinds: Record<string, string> = {
  string: 'a text',
  number: 'a number',
  int: 'a whole number',
  boolean: 'true or false',
  array: 'a list',
  object: 'a map',
  record: 'a map',
};

/** What may stand there, by the key's own declaration, else by what the checker expected. */
function allowedWords(meta: Record<string, unknown>, issue: z.core.$ZodIssue): string {
  if (typeof meta.allowed === 'string') return `may be ${meta.allowed}`;
  if (issue.code === 'invalid_type') return `may be ${kinds[issue.expected] ?? issue.expected}`;
  if (issue.code === 'invalid_value') return `may be ${issue.values.map(String).join(', ')}`;
  return issue.message;
}

const isPath = (path: readonly PropertyKey[]): Path =>
  path.map((part) => (typeof part === 'symbol' ? String(part) : part));

/** The nearest schema around a mistake that says what may stand there. */
function allowedAt(schema: z.ZodType, path: Path): { meta: Record<string, unknown>; path: Path } {
  for (let length = path.length; length > 0; length -= 1) {
    const meta = metaOf(schemaAt(schema, path.slice(0, length)));
    if (meta.allowed !== undefined || meta.secret !== undefined) return { meta, path: path.slice(0, length) };
  }
  return { meta: metaOf(schemaAt(schema, path)), path };
}

/** A checker's complaints as sentences: what stands there and what may. `path` is where `value` stands in the file. */
export function findingsOf(error: z.ZodError, schema: z.ZodType, value: unknown, path: Path): Finding[] {
  return error.issues.flatMap((issue): Finding[] => {
    const inner = isPath(issue.path);
    if (issue.code === 'unrecognized_keys')
      return unknownKeys(issue.keys, schemaAt(schema, inner), [...path, ...inner]);
    const { meta, path: at } = allowedAt(schema, inner);
    const found = valueAt(value, at);
    const allowed = allowedWords(meta, issue);
    const what = found === undefined ? 'it is missing' : `found ${shown(found, meta.secret === true)}`;
    return [{ path: [...path, ...at], message: `${what}; ${allowed}`, atKey: false }];
  });
}
