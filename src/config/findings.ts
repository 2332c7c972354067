import { z } from 'zod';
import { nearest } from '../composing/nearest.ts';
import { allowedWords, inputSchema } from './allowed.ts';
import { redactor } from './redact.ts';

export type Path = (string | number)[];

/** A mistake by path, before its line is known. */
export interface Finding {
  path: Path;
  message: string;
  /** The key itself is at fault, not its value. */
  atKey: boolean;
}

const longest = 60;
const withoutCredentials = redactor([]);

const isWrapped = (
  schema: unknown,
): schema is z.ZodOptional<z.ZodType> | z.ZodDefault<z.ZodType> | z.ZodPrefault<z.ZodType> =>
  schema instanceof z.ZodOptional || schema instanceof z.ZodDefault || schema instanceof z.ZodPrefault;

/** The schema without what says that it may be absent. */
export function unwrapped(schema: unknown): unknown {
  let at = schema;
  while (isWrapped(at)) at = at.unwrap();
  return at;
}

/** The schema at a path below `schema`, through lists, maps, options and defaults. */
function schemaAt(schema: unknown, path: Path): z.ZodType | null {
  let at = schema;
  for (const part of path) {
    at = unwrapped(at);
    if (at instanceof z.ZodObject && typeof part === 'string') at = at.shape[part];
    else if (at instanceof z.ZodArray) at = at.element;
    else if (at instanceof z.ZodRecord) at = at.valueType;
    else return null;
  }
  return at instanceof z.ZodType ? at : null;
}

/** What a key's declaration says besides its check, through options and defaults. */
export function metaOf(schema: unknown): z.core.GlobalMeta {
  const inner = isWrapped(schema) ? metaOf(schema.unwrap()) : {};
  return schema instanceof z.ZodType ? { ...inner, ...schema.meta() } : inner;
}

/** Whether a key's value may not be shown. */
export const isSecret = (schema: unknown): boolean => metaOf(schema).secret === true;

export const valueAt = (value: unknown, path: Path): unknown =>
  path.reduce<unknown>(
    (at, part) =>
      typeof at === 'object' && at !== null && Object.hasOwn(at, part) ? Reflect.get(at, part) : undefined,
    value,
  );

/** What stands in the file, short and without credentials; of lists and maps only that they are such. */
export function shown(value: unknown): string {
  if (Array.isArray(value)) return value.length === 0 ? 'an empty list' : 'a list';
  if (value === null) return 'nothing';
  if (typeof value === 'object') return 'a map';
  if (typeof value !== 'string') return String(value);
  const text = withoutCredentials(value);
  return JSON.stringify(text.length > longest ? `${text.slice(0, longest).toWellFormed()}…` : text);
}

export const guessed = (word: string, known: readonly string[]): string => {
  const guess = nearest(word, known);
  return guess === null ? '' : `; did you mean ${guess}?`;
};

/** Keys that do not exist, each with the nearest that does. */
export const unknownKeys = (keys: readonly string[], known: readonly string[], path: Path): Finding[] =>
  keys.map((key) => ({
    path: [...path, key],
    message: `there is no such key${guessed(key, known) || `; may be ${known.join(', ')}`}`,
    atKey: true,
  }));

const units: Record<string, string> = { string: 'characters', array: 'items' };

function sizeWords(issue: z.core.$ZodIssue): string {
  if (issue.code === 'too_big' && issue.origin in units) return `, at most ${issue.maximum} ${units[issue.origin]}`;
  if (issue.code === 'too_small' && issue.origin in units && issue.minimum > 1)
    return `, at least ${issue.minimum} ${units[issue.origin]}`;
  return '';
}

/** What may stand there, by the key's own declaration, else by what the checker expected. */
function mayBe(schema: z.ZodType | null, issue: z.core.$ZodIssue, found: unknown): string {
  const json = schema === null ? {} : inputSchema(schema);
  if (hasOwnWords(issue)) return issue.message;
  const known = (json.enum ?? []).map(String);
  const guess = typeof found === 'string' ? guessed(found, known) : '';
  return `may be ${schema === null ? 'something else' : allowedWords(schema)}${sizeWords(issue)}${guess}`;
}

/** The key around a mistake that says in words what it takes; else the very place. */
function keyAround(schema: z.ZodType, path: Path): Path {
  for (let length = path.length; length > 0; length -= 1) {
    const at = schemaAt(schema, path.slice(0, length));
    if (at !== null && (inputSchema(at).allowed !== undefined || isSecret(at))) return path.slice(0, length);
  }
  return path;
}

const asPath = (path: readonly PropertyKey[]): Path =>
  path.map((part) => (typeof part === 'symbol' ? String(part) : part));

/** Of the ways in which a value may be written, the one that was tried: its own complaints say more than "none fits". */
function issuesOf(issue: z.core.$ZodIssue): z.core.$ZodIssue[] {
  if (issue.code !== 'invalid_union') return [issue];
  const tried = issue.errors.filter((branch) =>
    branch.some(({ code, path }) => code !== 'invalid_type' || path.length > 0),
  );
  const [only] = tried;
  if (only === undefined || tried.length > 1) return [issue];
  return only.flatMap((inner) => issuesOf({ ...inner, path: [...issue.path, ...inner.path] }));
}

const hasOwnWords = (issue: z.core.$ZodIssue): boolean => issue.code === 'custom' && issue.message !== 'Invalid input';

/** The schema of a map at a path, or of the map among several ways to write a value. */
function knownKeys(schema: unknown): string[] {
  const at = unwrapped(schema);
  if (at instanceof z.ZodObject) return Object.keys(at.shape);
  return at instanceof z.ZodUnion ? at.options.flatMap(knownKeys) : [];
}

/**
 * A checker's complaints as sentences: what stands there and what may. `path` is where the checked value stands in the
 * file, `raw` the whole file before variables were filled in.
 */
export function findingsOf(error: z.ZodError, schema: z.ZodType, raw: unknown, path: Path): Finding[] {
  return error.issues.flatMap(issuesOf).flatMap((issue): Finding[] => {
    const inner = asPath(issue.path);
    if (issue.code === 'unrecognized_keys')
      return unknownKeys(issue.keys, knownKeys(schemaAt(schema, inner)), [...path, ...inner]);
    const at = hasOwnWords(issue) ? inner : keyAround(schema, inner);
    const declared = schemaAt(schema, at);
    const found = valueAt(raw, [...path, ...at]);
    const what = found === undefined ? 'it is missing' : `found ${isSecret(declared) ? '«hidden»' : shown(found)}`;
    return [{ path: [...path, ...at], message: `${what}; ${mayBe(declared, issue, found)}`, atKey: false }];
  });
}
