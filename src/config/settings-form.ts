import { isAlias, isMap, isNode, parseDocument, visit } from 'yaml';
import { z } from 'zod';
import { allowedWords, inputSchema } from './allowed.ts';
import { setKey } from './edit-key.ts';
import { addItem, inOneLine, type Path, removeItem } from './edit-list.ts';
import { metaOf, unwrapped, valueAt } from './findings.ts';

/** A key of the configuration as a form shows it, made from its declaration. */
export interface SettingField {
  key: string;
  label: string;
  help: string;
  kind: 'choice' | 'text' | 'lines' | 'several';
  /** Of `choice` and `several`: what may be chosen, and the words for it. */
  choices: [value: string, label: string][];
  /** As a form holds it; of `lines` and `several` an item a line. */
  value: string;
  /** What stands in a list besides plain words, and stays. */
  besides: string[];
  /** Why it is not changed by a form; null when it is. */
  fixed: string | null;
}

/** Where the keys stand, and what only the installation knows of them. */
export interface SettingsPlace {
  text: string;
  /** Of the map in the file. */
  path: Path;
  /** What the items of a list may be. */
  choices: Record<string, string[]>;
  /** Keys that can no longer be changed, and why. */
  fixed: Record<string, string>;
}

type Shape = Record<string, z.ZodType>;

const shared = 'It stands in several places of the file at once (& and *).';

const linesOf = (text: string): string[] => [...new Set(text.split('\n').map((line) => line.trim()))].filter(Boolean);

const textOf = (value: unknown): string => (value === undefined || value === null ? '' : String(value));

/** Why a key is not for a form: its value is shared with other places of the file, or a variable's. */
function fixedInFile(node: unknown): string | null {
  if (!isNode(node)) return null;
  if (isAlias(node)) return shared;
  const reasons = new Set<string>();
  visit(node, {
    Alias: () => void reasons.add(shared),
    Value: (_, { anchor }) => void (anchor !== undefined && reasons.add(shared)),
    Scalar: (_, { anchor, value }) => {
      if (anchor !== undefined) reasons.add(shared);
      if (typeof value === 'string' && value.includes('${')) reasons.add('It comes from the environment.');
    },
  });
  return [...reasons][0] ?? null;
}

function choicesOf(schema: z.ZodType): [string, string][] | null {
  const json = inputSchema(schema);
  if (json.type === 'boolean')
    return [
      ['false', 'no'],
      ['true', 'yes'],
    ];
  const words = metaOf(schema).choices;
  const labels = new Map(Object.entries(typeof words === 'object' && words !== null ? words : {}));
  return json.enum?.map((value) => [String(value), String(labels.get(String(value)) ?? value)]) ?? null;
}

/** A list's item that a line of a form can hold. */
const isPlain = (item: unknown): item is string => typeof item === 'string' && !item.includes('\n');

function fieldOf(
  { key, label, fixed }: Pick<SettingField, 'key' | 'label' | 'fixed'>,
  schema: z.ZodType,
  raw: unknown,
  known: string[] | undefined,
): SettingField {
  const description = (metaOf(schema).description ?? '').replaceAll('`', '');
  const common = { key, label, fixed };
  if (unwrapped(schema) instanceof z.ZodArray) {
    const items: unknown[] = Array.isArray(raw) ? raw : (known ?? []);
    return {
      ...common,
      kind: known === undefined ? 'lines' : 'several',
      help: known === undefined ? `${description} One a line: words, or a /pattern/.` : description,
      choices: (known ?? []).map((value) => [value, value]),
      value: items.filter(isPlain).join('\n'),
      besides: items.flatMap((item) => (isPlain(item) ? [] : (inOneLine(item) ?? 'a condition'))),
    };
  }
  const choices = choicesOf(schema);
  return {
    ...common,
    kind: choices === null ? 'text' : 'choice',
    help: choices === null ? `${description} May be ${allowedWords(schema)}.` : description,
    choices: choices ?? [],
    value: textOf(raw ?? inputSchema(schema).default),
    besides: [],
  };
}

/** The keys of a shape that can be changed by a form, as they stand in the file. Pure. */
export function settingFields(shape: Shape, place: SettingsPlace): SettingField[] {
  const document = parseDocument(place.text);
  const [map, values] = [document.getIn(place.path, true), valueAt(document.toJS(), [...place.path])];
  return Object.entries(shape).flatMap(([key, schema]) => {
    const { label } = metaOf(schema);
    if (typeof label !== 'string') return [];
    const inFile = isMap(map) && map.anchor === undefined ? fixedInFile(map.get(key, true)) : shared;
    const fixed = place.fixed[key] ?? inFile;
    return [fieldOf({ key, label, fixed }, schema, valueAt(values, [key]), place.choices[key])];
  });
}

/** The list with these lines in place of its plain items; what else stands in it stays. */
function withList(text: string, path: Path, schema: z.ZodType, lines: string[]): string {
  const items: unknown = valueAt(parseDocument(text).toJS(), [...path]);
  const list: unknown[] = Array.isArray(items) ? items : [];
  if (!list.some((item) => lines.length > 0 || !isPlain(item))) {
    const [map, key] = [path.slice(0, -1), String(path.at(-1))];
    return setKey(text, map, key, lines.length === 0 && schema.safeParse([]).success ? undefined : lines);
  }
  // First what is new: a list that is never empty keeps its layout.
  const added = lines.filter((line) => !list.includes(line)).reduce((so, line) => addItem(so, path, line), text);
  const gone = list.flatMap((item, n) => (isPlain(item) && !lines.includes(item.trim()) ? [n] : []));
  return gone.toReversed().reduce((so, n) => removeItem(so, path, n), added);
}

/** A number where the key takes one; nothing where nothing was typed. */
function typedValue(schema: z.ZodType, { kind }: SettingField, typed: string): unknown {
  if (typed === '') return undefined;
  if (kind === 'choice' && inputSchema(schema).type === 'boolean') return typed === 'true';
  return /^(?:0|[1-9]\d*)$/.test(typed) && schema.safeParse(Number(typed)).success ? Number(typed) : typed;
}

/** The file's text with what a form changes; what it leaves as it was shown is not touched. Not checked. Pure. */
export function withSettings(shape: Shape, place: SettingsPlace, form: ReadonlyMap<string, string>): string {
  let { text } = place;
  for (const field of settingFields(shape, place)) {
    const [typed, schema] = [form.get(field.key)?.trim(), shape[field.key]];
    if (typed === undefined || schema === undefined || field.fixed !== null) continue;
    const path = [...place.path, field.key];
    if (field.kind === 'lines' || field.kind === 'several') {
      const lines = linesOf(typed);
      if (lines.join('\n') !== linesOf(field.value).join('\n')) text = withList(text, path, schema, lines);
    } else if (typed !== field.value) text = setKey(text, place.path, field.key, typedValue(schema, field, typed));
  }
  return text;
}
