import { createHash } from 'node:crypto';
import { type Context, Hono } from 'hono';
import packageJson from '../../../package.json' with { type: 'json' };
import { isSame } from '../access/secrets.ts';
import { ProblemError, problem } from '../problem.ts';
import type { WebTools } from '../web.ts';
import { giveBackKey, type KnownAnswer, keepAnswer, takeKey } from './answer-store.ts';
import { describeApi } from './openapi.ts';
import { type Operation, operations } from './operations.ts';
import { readRequest } from './request.ts';
import type { Scope } from './scopes.ts';
import { findToken } from './token-store.ts';

/** Who calls, and what they may do. `id` parts the keys of one token from those of another. */
interface Caller {
  id: string;
  who: string;
  scopes: readonly Scope[];
}

const everything: readonly Scope[] = ['list', 'preview', 'share', 'approve'];
/** A request that nobody works on any more may be taken up after this, milliseconds. */
const abandonedAfter = 120_000;

async function callerOf({ app }: WebTools, header: string | undefined): Promise<Caller | null> {
  const given = /^Bearer (\S+)$/i.exec(header ?? '')?.[1];
  if (given === undefined) return null;
  const { db, clock, config } = app.installation;
  const { token } = config.web;
  if (token !== null && isSame(given, token)) return { id: 'configuration', who: 'web.token', scopes: everything };
  const found = await findToken(db, given, clock.now());
  return found === null ? null : { id: found.id, who: `token ${found.name}`, scopes: found.scopes };
}

/** The answer to a key that was used before. Null: its worker is gone, and doing it again does no harm. */
function repeated(known: KnownAnswer, fingerprint: string, now: number): { status: number; body: string } | null {
  if (known.fingerprint !== fingerprint)
    throw new ProblemError(422, 'This Idempotency-Key was used for another request. Take a new key for a new request.');
  if (known.status !== null && known.body !== null) return { status: known.status, body: known.body };
  if (now - known.createdAt < abandonedAfter)
    throw new ProblemError(409, 'The request with this Idempotency-Key is being worked on. Ask again in a moment.');
  throw new ProblemError(
    409,
    'The request with this Idempotency-Key was interrupted. Look at GET /api/deliveries before you send it with a new key.',
  );
}

/** Does a request once for its key, and gives the same answer again. */
async function once(
  { app }: WebTools,
  caller: Caller,
  context: Context,
  bytes: Uint8Array,
  work: () => Promise<{ status: number; body: string }>,
): Promise<{ status: number; body: string }> {
  const key = context.req.header('idempotency-key');
  if (key === undefined || context.req.method !== 'POST') return work();
  if (key === '' || key.length > 200) throw new ProblemError(400, 'An Idempotency-Key has 1 to 200 characters.');
  const { db, clock } = app.installation;
  const fingerprint = createHash('sha256').update(`${context.req.path}\n`).update(bytes).digest('base64url');
  const place = { tokenId: caller.id, key, fingerprint };
  const known = await takeKey(db, place, clock.now());
  const again = known === null ? null : repeated(known, place.fingerprint, clock.now());
  if (again !== null) return again;
  try {
    const done = await work();
    await keepAnswer(db, place, done);
    return done;
  } catch (error) {
    // Refused before anything was stored: mended, the request may use its key again.
    if (error instanceof ProblemError) await giveBackKey(db, place);
    throw error;
  }
}

const isPath = (template: string, path: string): boolean => {
  const [parts, given] = [template.split('/'), path.split('/')];
  return (
    parts.length === given.length && parts.every((part, n) => part === given[n] || (part === '{id}' && given[n] !== ''))
  );
};

/** The methods that a path of the API answers to; none where there is no such path. */
function methodsAt(path: string): string[] {
  const known = [...operations, { path: '/openapi.json', method: 'get' as const }];
  const methods = known.flatMap((one) => (isPath(one.path, path) ? [one.method === 'get' ? 'GET, HEAD' : 'POST'] : []));
  return methods.length === 0 ? [] : [...methods, 'OPTIONS'];
}

/** For what no operation is: another method, or another path. */
async function answerOthers(tools: WebTools, context: Context): Promise<Response> {
  const allow = methodsAt(context.req.path.slice('/api'.length)).join(', ');
  if (context.req.method === 'OPTIONS' && allow !== '') return new Response(null, { status: 204, headers: { allow } });
  const caller = await callerOf(tools, context.req.header('authorization'));
  if (caller === null) return unknownCaller();
  return allow === ''
    ? problem(404, 'There is no such operation; GET /api/openapi.json describes those that there are.')
    : problem(405, `${context.req.method} does nothing here; this path takes ${allow}.`, { allow });
}

const unknownCaller = (): Response =>
  problem(401, 'Send a token as "Authorization: Bearer TOKEN"; share-this-post tokens add makes one.', {
    'www-authenticate': 'Bearer',
  });

async function answer(tools: WebTools, operation: Operation, context: Context): Promise<Response> {
  const caller = await callerOf(tools, context.req.header('authorization'));
  if (caller === null) return unknownCaller();
  if (!caller.scopes.includes(operation.scope)) {
    const detail = `This token may not do that: it lacks the scope "${operation.scope}".`;
    return problem(403, detail, {
      'www-authenticate': `Bearer error="insufficient_scope", scope="${operation.scope}"`,
    });
  }
  const hand = { app: tools.app, log: tools.log, who: caller.who };
  const bytes = new Uint8Array(await context.req.arrayBuffer());
  const { status, body } = await once(tools, caller, context, bytes, async () => ({
    status: operation.status,
    body: JSON.stringify(await operation.run(hand, readRequest(operation, context, bytes))),
  }));
  return new Response(body, {
    status,
    headers: { 'content-type': 'application/json', 'cache-control': 'no-store' },
  });
}

/** The operator's API. Errors as RFC 9457 says; every call needs a token, but the description does not. */
export function apiRoutes(tools: WebTools): Hono {
  const api = new Hono();
  api.onError((error) => {
    if (error instanceof ProblemError) return problem(error.status, error.message, error.headers);
    tools.log.write({ level: 'error', message: `The API failed: ${error.message}`, fields: {} });
    return problem(500, 'Something went wrong here; the log says what.');
  });
  const { publicUrl } = tools.app.installation.config.web;
  api.get('/openapi.json', (context) =>
    context.json(describeApi(`${(publicUrl ?? tools.listener.address).replace(/\/$/, '')}/api`, packageJson.version)),
  );
  for (const operation of operations)
    api.on(operation.method.toUpperCase(), operation.path.replace('{id}', ':id'), (context) =>
      answer(tools, operation, context),
    );
  api.all('*', (context) => answerOthers(tools, context));
  return api;
}
