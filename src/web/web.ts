import { Hono } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { secureHeaders } from 'hono/secure-headers';
import type { App } from '../app.ts';
import type { Pulse } from '../daemon/daemon.ts';
import type { Changes } from '../daemon/heard-log.ts';
import type { Log } from '../daemon/log.ts';
import { callbackRoutes } from '../push/callback-routes.ts';
import { hookRoutes } from '../push/hooks.ts';
import type { Pings } from '../push/pings.ts';
import type { Place } from './access/cookie.ts';
import { guard } from './access/guard.ts';
import { accessRoutes } from './access/routes.ts';
import { apiRoutes } from './api/routes.ts';
import { changeRoutes } from './changes.ts';
import { deliveryRoutes } from './delivery-routes.ts';
import { framed, pathWithin, rootOf } from './frame.ts';
import { readHealth } from './health.ts';
import { isLoopback, type Listener } from './listener.ts';
import { readMetrics } from './metrics.ts';
import { missingPage } from './pages/layout.ts';
import { problem } from './problem.ts';
import { dashboardRoutes } from './routes.ts';
import { untilStarted } from './setup/forms.ts';
import { setupRoutes } from './setup/routes.ts';
import type { Setup } from './setup/setup.ts';
import { shareRoutes } from './share-routes.ts';

export interface WebTools {
  app: App;
  log: Log;
  pulse: Pulse;
  changes: Pick<Changes, 'listen'>;
  listener: Pick<Listener, 'address' | 'loopback'>;
  /** Absent where nobody polls. */
  pings?: Pings;
  practiceSite?: Hono;
  /** Absent where there is no configuration file to change. */
  setup?: Setup;
}

const largestForm = 100_000;

function placeOf({ app, listener }: WebTools, root: string): Place {
  const publicUrl = app.installation.config.web.publicUrl;
  const url = publicUrl === null ? null : new URL(publicUrl);
  const isPrivate = listener.loopback && (url === null || isLoopback(url.hostname));
  return { root, secure: url?.protocol === 'https:', isPrivate };
}

/** What the program serves over HTTP, besides what a site's readers get: that is `public/`. */
export function createWeb(tools: WebTools): Hono {
  const root = rootOf(tools.app.installation.config.web.publicUrl);
  const web = new Hono({ getPath: ({ url }) => pathWithin(root, new URL(url).pathname) });
  web.onError((error, context) => {
    tools.log.write({ level: 'error', message: `A page failed: ${error.message}`, fields: { path: context.req.path } });
    return context.text('Something went wrong here; the log says what.', 500);
  });
  if (tools.practiceSite !== undefined) web.route('/practice-site', tools.practiceSite);
  web.get('/healthz', async (context) => {
    const health = await readHealth(tools);
    return context.json(health, health.ok ? 200 : 503);
  });
  web.get('/metrics', async (context) =>
    context.body(await readMetrics(tools), 200, { 'content-type': 'text/plain; version=0.0.4; charset=utf-8' }),
  );
  if (tools.pings !== undefined) {
    web.route('/', hookRoutes(tools, tools.pings));
    web.route('/', callbackRoutes(tools, tools.pings));
  }
  web.use(
    bodyLimit({
      maxSize: largestForm,
      onError: () => problem(413, `What was sent is too large; ${largestForm} bytes are taken.`),
    }),
  );
  web.use('/api/*', async (_, next) => {
    if (tools.setup?.isReloading() !== true) return next();
    return problem(503, 'The program begins anew by its changed configuration. Ask again in a moment.');
  });
  web.route('/api', apiRoutes(tools));
  web.use(
    secureHeaders({
      contentSecurityPolicy: {
        defaultSrc: ["'none'"],
        imgSrc: ["'self'", 'http:', 'https:', 'data:'],
        styleSrc: ["'self'"],
        scriptSrc: ["'self'"],
        connectSrc: ["'self'"],
        manifestSrc: ["'self'"],
        formAction: ["'self'"],
        frameAncestors: ["'none'"],
        baseUri: ["'self'"],
      },
      xFrameOptions: 'DENY',
      referrerPolicy: 'same-origin',
    }),
  );
  const place = placeOf(tools, root);
  web.use(guard(tools, place));
  web.use(framed(root));
  if (tools.setup !== undefined) web.use(untilStarted(tools.setup, root));
  changeRoutes(web, tools);
  web.route('/', accessRoutes(tools, place));
  web.route('/', dashboardRoutes(tools, root));
  if (tools.setup !== undefined) web.route('/', setupRoutes(tools, tools.setup, place));
  web.route('/', deliveryRoutes(tools, root));
  web.route('/', shareRoutes(tools, root));
  web.notFound((context) => {
    context.status(404);
    return context.render(missingPage);
  });
  return web;
}
