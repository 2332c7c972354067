import type { Context } from 'hono';
import { z } from 'zod';
import { ProblemError } from '../problem.ts';
import { jsonMistake } from './json-mistake.ts';
import type { Operation } from './operations.ts';

/** What an operation gets that takes nothing. */
const nothing = z.strictObject({});
/** How much is shown of what is no JSON, characters. */
const shown = 20;

function check<T>(schema: z.ZodType<T>, value: unknown, whole: string): T {
  const read = schema.safeParse(value);
  if (read.success) return read.data;
  const said = read.error.issues.map(({ path, message }) => `${path.join('.') || whole}: ${message}`);
  throw new ProblemError(400, `${said.join('; ')}. GET /api/openapi.json describes what is taken.`);
}

function readText(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw new ProblemError(400, 'The body is no UTF-8. Send JSON in that encoding.');
  }
}

function readJson(text: string): unknown {
  const mistake = jsonMistake(text);
  if (mistake === null) return JSON.parse(text);
  const before = text.slice(0, mistake).split('\n');
  const place = `line ${before.length}, column ${(before.at(-1)?.length ?? 0) + 1}`;
  const found = mistake === text.length ? 'it ends too early' : `there stands ${text.slice(mistake, mistake + shown)}`;
  throw new ProblemError(400, `The body is no JSON at ${place}: ${found}.`);
}

/** What curl and fetch say of a body when nobody tells them; scripts may go on leaving it at that. */
const unsaid = /^(?:|text\/plain|application\/x-www-form-urlencoded)$/i;
const json = /^application\/(?:json|[\w.-]+\+json)$/i;

/** Bodies are JSON in UTF-8, whether or not they say so; one that says otherwise is not read. */
function checkType(context: Context): void {
  const coding = context.req.header('content-encoding') ?? 'identity';
  if (coding !== 'identity')
    throw new ProblemError(415, `The body is packed (${coding}). Send it as it is.`, { 'accept-encoding': 'identity' });
  const type = context.req.header('content-type') ?? '';
  const [name = '', charset] = type.split(/;\s*charset\s*=\s*/i).map((part) => part.trim());
  const plain = name.replace(/\s*;$/, '');
  if ((json.test(plain) || unsaid.test(plain)) && (charset === undefined || /^"?utf-?8"?;?$/i.test(charset))) return;
  throw new ProblemError(415, `The body is said to be ${type}. Send JSON, with "Content-Type: application/json".`, {
    accept: 'application/json',
  });
}

/** What a program asks with: query and body, both by the operation's shapes and with nothing beside them. Throws ProblemError. */
export function readRequest(
  { query, body }: Operation,
  context: Context,
  bytes: Uint8Array,
): { id: string; query: unknown; body: unknown } {
  const given = Object.entries(context.req.queries());
  const twice = given.flatMap(([name, values]) => (values.length > 1 ? [name] : []));
  if (twice.length > 0) throw new ProblemError(400, `${twice.join(', ')}: given more than once. Send it once.`);
  const asked = check(query ?? nothing, Object.fromEntries(given.map(([name, [value]]) => [name, value])), 'query');
  const id = context.req.param('id') ?? '';
  if (bytes.length === 0 && body === null) return { id, query: asked, body: null };
  if (bytes.length > 0) checkType(context);
  return { id, query: asked, body: check(body ?? nothing, readJson(readText(bytes)), 'body') };
}
