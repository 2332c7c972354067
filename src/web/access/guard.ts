import type { Context, MiddlewareHandler } from 'hono';
import { goTo } from '../frame.ts';
import { isLoopback } from '../listener.ts';
import type { WebTools } from '../web.ts';
import { hasSession, storedPassword } from './access-store.ts';
import { type Place, readSession } from './cookie.ts';
import { isSame } from './secrets.ts';

declare module 'hono' {
  interface ContextVariableMap {
    /** Who uses the dashboard, as the log of actions names them. */
    who: string;
  }
}

/** Needed to ask for the password; none of it is a secret. */
const openPaths = ['/login', '/first-use', '/style.css', '/live.js', '/icon.svg', '/manifest.webmanifest'];

function basicPassword(header: string | undefined): string | null {
  const encoded = /^Basic ([A-Za-z0-9+/=]+)$/.exec(header ?? '')?.[1];
  if (encoded === undefined) return null;
  const pair = Buffer.from(encoded, 'base64').toString('utf8');
  return pair.slice(pair.indexOf(':') + 1);
}

const ownNames = ({ listener, app }: WebTools): string[] => {
  const { publicUrl } = app.installation.config.web;
  const own = new URL(listener.address).host;
  const port = own.slice(own.lastIndexOf(':'));
  return [own, `localhost${port}`, ...(publicUrl === null ? [] : [new URL(publicUrl).host])];
};

/** Whether the server was asked by a name of its own: others are a sign of DNS rebinding. */
export const isOwnHost = (host: string | undefined, tools: WebTools): boolean =>
  host !== undefined && ownNames(tools).includes(host);

/** The address of the machine that asks, be it a proxy; '' when it cannot be told. */
export function remoteAddress(context: Context): string {
  const bindings: unknown = context.env;
  if (typeof bindings !== 'object' || bindings === null || !('incoming' in bindings)) return '';
  const { incoming } = bindings;
  if (typeof incoming !== 'object' || incoming === null || !('socket' in incoming)) return '';
  const { socket } = incoming;
  const address =
    typeof socket === 'object' && socket !== null && 'remoteAddress' in socket ? socket.remoteAddress : '';
  return typeof address === 'string' ? address.replace(/^::ffff:/, '') : '';
}

/** The person that the proxy vouches for; null: none, or the request did not come from the proxy. */
function vouchedFor(tools: WebTools, context: Context): string | null {
  const { userHeader, proxies } = tools.app.installation.config.web;
  if (userHeader === null) return null;
  const from = remoteAddress(context);
  const name = context.req.header(userHeader)?.trim() ?? '';
  return name !== '' && (isLoopback(from) || proxies.includes(from)) ? name.slice(0, 100) : null;
}

/** Whether a form came from the dashboard itself. */
function isOwnForm(tools: WebTools, context: Context): boolean {
  const site = context.req.header('sec-fetch-site');
  if (site !== undefined) return site === 'same-origin';
  const host = URL.parse(context.req.header('origin') ?? '')?.host;
  return host !== undefined && (host === context.req.header('host') || ownNames(tools).includes(host));
}

/** Who asks: by the proxy's word, the token of the configuration, a session – or anybody, where only this machine can ask and no password is set. */
async function whoAsks(tools: WebTools, place: Place, context: Context): Promise<string | null> {
  const { db, clock, config } = tools.app.installation;
  const { token, userHeader } = config.web;
  const vouched = vouchedFor(tools, context);
  if (vouched !== null) return vouched;
  if (token !== null && isSame(basicPassword(context.req.header('authorization')) ?? '', token)) return 'web.token';
  const session = readSession(context, place);
  if (session !== null && (await hasSession(db, session, clock.now()))) return 'owner';
  const isOpen = place.isPrivate && token === null && userHeader === null;
  return isOpen && (await storedPassword(db)) === null ? 'this machine' : null;
}

/** What somebody unknown is told: to sign in, where there is a password; to set one, at the very first use. */
async function turnAway(tools: WebTools, root: string, context: Context): Promise<Response> {
  const { db, config } = tools.app.installation;
  const { token, userHeader } = config.web;
  const isPage = context.req.method === 'GET' && (context.req.header('accept') ?? '').includes('text/html');
  if (userHeader !== null && token === null)
    return context.text('Come in by the proxy that this server stands behind: it says who you are.', 403);
  const hasPassword = (await storedPassword(db)) !== null;
  if (isPage && hasPassword) {
    const { search } = new URL(context.req.url);
    const next = encodeURIComponent(context.req.path.slice(1) + search);
    return goTo(context, root, next === '' ? 'login' : `login?next=${next}`);
  }
  if (isPage && token === null) return goTo(context, root, 'first-use');
  const how = token === null ? 'Sign in first.' : 'The password is the web.token of the configuration.';
  return context.text(how, 401, { 'www-authenticate': 'Basic realm="Share This Post", charset="UTF-8"' });
}

/** Decides who may use the dashboard, and lets through only forms of its own. */
export const guard =
  (tools: WebTools, place: Place): MiddlewareHandler =>
  async (context, next) => {
    if (tools.listener.loopback && !isOwnHost(context.req.header('host'), tools))
      return context.text('This server is not known by that name. Set web.publicUrl if it stands behind a proxy.', 421);
    const isRead = context.req.method === 'GET' || context.req.method === 'HEAD';
    if (!isRead && !isOwnForm(tools, context))
      return context.text('This form did not come from the dashboard. Open it anew and try again.', 403);
    const who = await whoAsks(tools, place, context);
    if (who === null && !openPaths.includes(context.req.path)) return turnAway(tools, place.root, context);
    context.set('who', who ?? 'nobody yet');
    return next();
  };
