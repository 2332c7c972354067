import { type Context, Hono } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { isOwnHost } from '../web/access/guard.ts';
import { problem } from '../web/problem.ts';
import type { WebTools } from '../web/web.ts';
import type { Pings } from './pings.ts';
import { callerOf, judgeCall } from './proof.ts';
import { isUpdatePing, updateThanks } from './update-services.ts';

/** Bytes. What a call says beside its proof is not read. */
export const largestCall = 5_000_000;

const howToProve =
  'Send web.hookSecret of the configuration as "Authorization: Bearer SECRET", sign the body with it, or put it at the end of the address; docs/push.md shows how.';

/** Without any secret only programs on this machine are heard, and no web page that somebody looks at here. */
function needsNoProof(context: Context, tools: WebTools): boolean {
  const { hookSecret, token, publicUrl } = tools.app.installation.config.web;
  const header = (name: string) => context.req.header(name);
  const fromPage = header('origin') !== undefined || header('sec-fetch-site') !== undefined;
  const closed = hookSecret !== null || token !== null || publicUrl !== null || !tools.listener.loopback;
  return !closed && !fromPage && isOwnHost(header('host'), tools);
}

async function takeCall(context: Context, tools: WebTools, pings: Pings): Promise<Response> {
  const { web, feeds } = tools.app.installation.config;
  const body = new Uint8Array(await context.req.arrayBuffer());
  const header = (name: string) => context.req.header(name);
  const proof = judgeCall({ header, body, pathSecret: context.req.param('secret') ?? null }, web);
  if (proof !== 'good' && !(proof === 'none' && needsNoProof(context, tools))) {
    const unset = web.hookSecret === null ? 'Set web.hookSecret in the configuration first. ' : '';
    const wrong = proof === 'wrong' ? 'The secret is another one, or the signature is not of this body. ' : '';
    return problem(401, `${wrong}${unset}${howToProve}`, { 'www-authenticate': 'Bearer' });
  }
  const feed = feeds.find(({ id }) => id === context.req.param('feed'));
  if (feed === undefined) return problem(404, 'The configuration names no feed with this id: /hooks/FEED.');
  await pings.take(feed.id);
  const caller = callerOf(header);
  tools.log.write({
    level: 'info',
    message: `Feed ${feed.id}: ${caller} says that there is news.`,
    fields: { feed: feed.id, caller },
  });
  if (isUpdatePing(body)) return context.body(updateThanks, 200, { 'content-type': 'text/xml; charset=utf-8' });
  return context.json({ feed: feed.id, accepted: true }, 202);
}

/** `POST /hooks/FEED`: called by the site when it publishes. What is published is found in the feed alone. */
export function hookRoutes(tools: WebTools, pings: Pings): Hono {
  const hooks = new Hono();
  hooks.onError((error) => {
    tools.log.write({ level: 'error', message: `A call of a webhook failed: ${error.message}`, fields: {} });
    return problem(500, 'Something went wrong here; the log says what. Call again later.');
  });
  const limit = bodyLimit({ maxSize: largestCall, onError: () => problem(413, 'The body may have 5 MB at most.') });
  const paths = ['/hooks/:feed', '/hooks/:feed/:secret{.+}'];
  hooks.on('POST', paths, limit, (context) => takeCall(context, tools, pings));
  const hint = 'This address is called by POST when the site publishes; docs/push.md shows how.';
  hooks.on(['GET', 'PUT', 'PATCH', 'DELETE'], paths, () => problem(405, hint, { allow: 'POST' }));
  return hooks;
}
