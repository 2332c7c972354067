import { withoutControls } from './clean-line.ts';
import { nearest } from './nearest.ts';

/** What a template may name, with what it stands for. docs/templates.md shows them to users. */
export const templateFields = {
  title: "the entry's title",
  summary: 'as many sentences of the summary as there is room for',
  tags: "hashtags from the entry's categories",
  url: "the entry's address",
  author: "the entry's authors",
  site: "the site's or feed's name",
  category: "the entry's first category",
  date: 'the day of publication, as 2026-01-31',
} as const;

export type TemplateField = keyof typeof templateFields;

export type Choice = { is: 'field'; name: TemplateField; most: number | null } | { is: 'text'; text: string };

export type TemplatePart =
  | { is: 'text'; text: string }
  /** The first choice that is not empty. */
  | { is: 'value'; choices: Choice[] }
  /** Vanishes as a whole when a value in it is empty. */
  | { is: 'optional'; parts: TemplatePart[] };

export interface TemplateMistake {
  /** Counted from 1. */
  column: number;
  message: string;
}

export interface Template {
  parts: TemplatePart[];
  mistakes: TemplateMistake[];
}

interface Reader {
  source: string;
  at: number;
  mistakes: TemplateMistake[];
}

const isField = (name: string): name is TemplateField => Object.hasOwn(templateFields, name);

const fieldList = Object.keys(templateFields)
  .map((name) => `{${name}}`)
  .join(', ');

function readChoice(raw: string, column: number, mistakes: TemplateMistake[]): Choice | null {
  const quoted = /^"([^"]*)"$/.exec(raw);
  if (quoted) return { is: 'text', text: withoutControls(quoted[1] ?? '') };
  const [name = '', most, ...more] = raw.split(':').map((piece) => piece.trim());
  if (name === '') {
    mistakes.push({ column, message: `A field's name is missing here. There are ${fieldList}.` });
    return null;
  }
  if (!isField(name)) {
    const guess = nearest(name, Object.keys(templateFields));
    const hint = guess === null ? `There are ${fieldList}.` : `Did you mean {${guess}}?`;
    mistakes.push({ column, message: `There is no field {${name}}. ${hint}` });
    return null;
  }
  if (most === undefined) return { is: 'field', name, most: null };
  if (more.length > 0 || !/^[1-9]\d{0,5}$/.test(most)) {
    const message = `After {${name}: stands a whole number from 1, the most it may take, such as {${name}:80}; here stands "${most}".`;
    mistakes.push({ column, message });
    return { is: 'field', name, most: null };
  }
  return { is: 'field', name, most: Number(most) };
}

/** The choices between the braces, parted at bars that stand outside quotation marks. */
function readValue(reader: Reader): TemplatePart {
  const start = reader.at;
  const inside = /(?:"[^"]*"|[^"}])*/y;
  inside.lastIndex = start + 1;
  const body = inside.exec(reader.source)?.[0] ?? '';
  const end = start + 1 + body.length;
  if (reader.source[end] !== '}') {
    const message = 'This { is never closed. Write \\{ for a brace that is to be seen.';
    reader.mistakes.push({ column: start + 1, message });
    reader.at = start + 1;
    return { is: 'text', text: '{' };
  }
  reader.at = end + 1;
  const choices: Choice[] = [];
  for (const match of ` ${body}`.matchAll(/(?<=^ |\|)(?:"[^"]*"|[^"|])*/g)) {
    const raw = match[0];
    const column = start + 1 + match.index + (raw.length - raw.trimStart().length);
    const choice = readChoice(raw.trim(), column, reader.mistakes);
    if (choice) choices.push(choice);
  }
  return { is: 'value', choices };
}

const someValue = (parts: TemplatePart[], holds: (choices: Choice[]) => boolean): boolean =>
  parts.some((part) =>
    part.is === 'optional' ? someValue(part.parts, holds) : part.is === 'value' && holds(part.choices),
  );

/** Brackets without a field in them are meant to be seen: "[Video] {title}". */
function readOptional(reader: Reader): TemplatePart[] {
  const start = reader.at;
  reader.at += 1;
  const parts = readParts(reader, true);
  const closed = reader.source[reader.at] === ']';
  if (closed) reader.at += 1;
  else
    reader.mistakes.push({
      column: start + 1,
      message: 'This [ is never closed. Write \\[ for a bracket that is to be seen.',
    });
  if (someValue(parts, () => true)) return [{ is: 'optional', parts }];
  return [{ is: 'text', text: '[' }, ...parts, ...(closed ? [{ is: 'text' as const, text: ']' }] : [])];
}

function readEscape(reader: Reader): TemplatePart {
  const next = reader.source[reader.at + 1];
  reader.at += next === undefined ? 1 : 2;
  if (next === 'n') return { is: 'text', text: '\n' };
  return { is: 'text', text: next !== undefined && '{}[]\\'.includes(next) ? next : `\\${next ?? ''}` };
}

function readParts(reader: Reader, inOptional: boolean): TemplatePart[] {
  const parts: TemplatePart[] = [];
  while (reader.at < reader.source.length) {
    const character = reader.source[reader.at];
    if (character === '{') parts.push(readValue(reader));
    else if (character === '[') parts.push(...readOptional(reader));
    else if (character === '\\') parts.push(readEscape(reader));
    else if (character === ']' && inOptional) return parts;
    else if (character === '}' || character === ']') {
      const message = `This ${character} closes nothing. Write \\${character} for one that is to be seen.`;
      reader.mistakes.push({ column: reader.at + 1, message });
      parts.push({ is: 'text', text: character });
      reader.at += 1;
    } else {
      const plain = /[^{}[\]\\]+/y;
      plain.lastIndex = reader.at;
      const text = plain.exec(reader.source)?.[0] ?? character ?? '';
      parts.push({ is: 'text', text: withoutControls(text) });
      reader.at += text.length;
    }
  }
  return parts;
}

/** Reads a template. It always can be used: what is mistaken is left out or taken as it stands, and told of. */
export function parseTemplate(source: string): Template {
  const reader: Reader = { source: source.replace(/\r\n?/g, '\n'), at: 0, mistakes: [] };
  const parts = readParts(reader, false);
  if (reader.mistakes.length === 0 && !someValue(parts, (choices) => choices.some(({ is }) => is === 'field'))) {
    reader.mistakes.push({
      column: 1,
      message: `The template names no field, so every post would be the same. There are ${fieldList}.`,
    });
  }
  return { parts, mistakes: reader.mistakes };
}

/** Whether the field can appear in what the template makes. */
export const namesField = (parts: TemplatePart[], field: TemplateField): boolean =>
  someValue(parts, (choices) => choices.some((choice) => choice.is === 'field' && choice.name === field));
