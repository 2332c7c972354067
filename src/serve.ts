import type { Hono } from 'hono';
import type { App } from './app.ts';
import { type Pulse, runDaemon } from './daemon/daemon.ts';
import type { Changes } from './daemon/heard-log.ts';
import { plural } from './plural.ts';
import { createPings, type Pings } from './push/pings.ts';
import type { Listener } from './web/listener.ts';
import type { Setup } from './web/setup/setup.ts';

export interface ServeOptions {
  /** `none`: without the dashboard; null: the configured or usual address; a listener that is open already. */
  listen: 'none' | string | null | Listener;
  practiceSite?: Hono;
  /** The configuration file, as the dashboard may change it. */
  setup?: Setup;
}

async function openWeb(app: App, changes: Changes, pulse: Pulse, pings: Pings, options: ServeOptions) {
  if (options.listen === 'none') return null;
  const [{ getRequestListener }, { openListener, closeListener }, { createPublicSide, readersFirst }, { createWeb }] =
    await Promise.all([
      import('@hono/node-server'),
      import('./web/listener.ts'),
      import('./web/public/public-side.ts'),
      import('./web/web.ts'),
    ]);
  const { web } = app.installation.config;
  const listener =
    typeof options.listen === 'object' && options.listen !== null
      ? options.listen
      : await openListener(options.listen ?? web.listen);
  const site = options.practiceSite === undefined ? {} : { practiceSite: options.practiceSite };
  const setup = options.setup === undefined ? {} : { setup: options.setup };
  const installation = { ...app.installation, daemonRuns: async () => true };
  const tools = { app: { ...app, installation }, log: changes.log, changes, pulse, listener, pings, ...site, ...setup };
  const closed = new AbortController();
  const readers = createPublicSide(
    { ...installation, publicUrl: web.publicUrl, log: changes.log, changes },
    closed.signal,
  );
  listener.server.on('request', readersFirst(readers, getRequestListener(createWeb(tools).fetch)));
  const place = { publicUrl: web.publicUrl, address: listener.address };
  const close = async () => {
    await closeListener(listener);
    closed.abort();
  };
  return { address: listener.address, place, close };
}

/** The daemon with its dashboard, until `signal` aborts. Resolves to the host and port that it was served at; null: nowhere. */
export async function serve(
  app: App,
  changes: Changes,
  options: ServeOptions,
  signal: AbortSignal,
): Promise<string | null> {
  const { log } = changes;
  const now = app.installation.clock.now();
  const pulse: Pulse = { polledAt: now, publishedAt: now, failure: null };
  const pings = createPings(app.installation.db, app.installation.clock);
  const web = await openWeb(app, changes, pulse, pings, options);
  const say = (message: string) => log.write({ level: 'info', message, fields: {} });
  if (web !== null) say(`Dashboard: ${web.address}/`);
  if (options.practiceSite !== undefined)
    say(
      'To go live with your own site: the dashboard leads through it, or share-this-post init (from a checkout: bin/share-this-post init)',
    );
  else
    say(
      `Following ${plural(app.installation.config.feeds.length, 'feed', 'feeds')} for ${plural(app.accounts.size, 'account', 'accounts')}.`,
    );
  try {
    await runDaemon(app, log, pulse, { pings, place: web?.place ?? null }, signal);
  } finally {
    await web?.close();
  }
  say('Stopped.');
  return web?.address.replace(/^http:\/\//, '') ?? null;
}
