import { z } from 'zod';

type Json = z.core.JSONSchema.JSONSchema;

/** "a, b or c". */
export const either = (words: readonly string[]): string =>
  words.length < 2 ? (words[0] ?? '') : `${words.slice(0, -1).join(', ')} or ${words.at(-1)}`;

function range({ minimum, maximum }: Json): string {
  const from = minimum === undefined || minimum <= Number.MIN_SAFE_INTEGER ? '' : ` from ${minimum}`;
  return `${from}${maximum === undefined || maximum >= Number.MAX_SAFE_INTEGER ? '' : ` to ${maximum}`}`;
}

/** A JSON Schema in the words of a person, as they follow "may be". */
function words(json: Json): string {
  if (typeof json.allowed === 'string') return json.allowed;
  if (json.enum !== undefined) return either(json.enum.map(String));
  if (json.const !== undefined) return String(json.const);
  if (json.anyOf !== undefined) return either(json.anyOf.filter(({ type }) => type !== 'null').map(words));
  const items = typeof json.items === 'object' && !Array.isArray(json.items) ? json.items : {};
  switch ([json.type].flat().find((type) => type !== 'null')) {
    case 'integer':
      return `a whole number${range(json)}`;
    case 'number':
      return `a number${range(json)}`;
    case 'boolean':
      return 'true or false';
    case 'array':
      return `a list${items.enum !== undefined ? ` of ${words(items)}` : ''}`;
    case 'object':
      return `a map${json.properties === undefined ? ' of words' : ''}`;
    default:
      return 'a text';
  }
}

/** The JSON Schema of what may be written. What only a program can check is told by the key's own `allowed`. */
export const inputSchema = (schema: z.ZodType): Json => z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' });

/** What may stand at a key, as it follows "may be". */
export const allowedWords = (schema: z.ZodType): string => words(inputSchema(schema));
