import { type Context, Hono } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { problem } from '../web/problem.ts';
import type { WebTools } from '../web/web.ts';
import { largestCall } from './hooks.ts';
import type { PingedDocument, Pings } from './pings.ts';
import { isSignedBy } from './signature.ts';
import { countIgnored, findSubscription, type Subscription } from './subscription-store.ts';
import { verifyIntent } from './verify-intent.ts';

/** Of two signatures, as some hubs send them, one is enough. */
const isSigned = (context: Context, { secret }: Subscription, body: Uint8Array): boolean =>
  ['x-hub-signature', 'x-hub-signature-256'].some((name) => isSignedBy(context.req.header(name) ?? '', secret, body));

/** What the ping brings beside the news that there is some; a document counts only with the hub's signature. */
function documentIn(context: Context, body: Uint8Array, signed: boolean): PingedDocument[] {
  return signed && body.length > 0 ? [{ body, contentType: context.req.header('content-type') ?? null }] : [];
}

async function takePing(context: Context, tools: WebTools, pings: Pings): Promise<Response> {
  const { db } = tools.app.installation;
  const row = await findSubscription(db, context.req.param('token') ?? '');
  if (row === undefined || row.state === 'leaving') return problem(410, 'There is no such subscription any more.');
  const body = new Uint8Array(await context.req.arrayBuffer());
  const signed = row.secret !== '' && isSigned(context, row, body);
  const fields = { feed: row.feed_id, hub: new URL(row.hub).host };
  if (row.secret !== '' && !signed) {
    // As if it were well, so that nobody learns by trying (WebSub, 7.1).
    await countIgnored(db, row.token);
    const level = row.ignored === 0 ? 'warn' : 'debug';
    const message = `Feed ${row.feed_id}: a ping without the right signature of its hub was passed over.`;
    tools.log.write({ level, message, fields });
    return context.body(null, 202);
  }
  await pings.take(row.feed_id, ...documentIn(context, body, signed));
  tools.log.write({ level: 'info', message: `Feed ${row.feed_id}: its hub says that there is news.`, fields });
  return context.body(null, 202);
}

async function answerHub(context: Context, tools: WebTools, pings: Pings): Promise<Response> {
  const { db, clock, random } = tools.app.installation;
  const asked = (name: string) => context.req.query(`hub.${name}`);
  const token = context.req.param('token') ?? '';
  const body = await verifyIntent({ db, clock, random, write: tools.log.write }, token, asked);
  if (body === null) return problem(404, 'This server has asked for no such subscription.');
  pings.hubAnswered();
  return context.body(body, 200, {
    'content-type': 'text/plain; charset=utf-8',
    'x-content-type-options': 'nosniff',
    'cache-control': 'no-store',
  });
}

/** The callback addresses of subscriptions at hubs: verification by GET, pings by POST. */
export function callbackRoutes(tools: WebTools, pings: Pings): Hono {
  const routes = new Hono();
  routes.onError((error) => {
    tools.log.write({ level: 'error', message: `A call of a hub failed: ${error.message}`, fields: {} });
    return problem(500, 'Something went wrong here; the log says what. Call again later.');
  });
  const limit = bodyLimit({ maxSize: largestCall, onError: () => problem(413, 'The body may have 5 MB at most.') });
  routes.get('/push/:token', (context) => answerHub(context, tools, pings));
  routes.post('/push/:token', limit, (context) => takePing(context, tools, pings));
  const hint = 'Hubs verify by GET and tell of news by POST.';
  routes.on(['PUT', 'PATCH', 'DELETE'], '/push/:token', () => problem(405, hint, { allow: 'GET, POST' }));
  return routes;
}
