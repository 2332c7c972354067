import { type Context, Hono } from 'hono';
import { goTo } from './frame.ts';
import { readHealth } from './health.ts';
import { entriesPage } from './pages/entries-page.ts';
import { overviewPage } from './pages/overview.ts';
import { readEntries } from './read-entries.ts';
import { readOverview } from './read-views.ts';
import { script, styles } from './styles.ts';
import type { WebTools } from './web.ts';

const icon =
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32"><rect width="32" height="32" rx="7" fill="#0b6e6e"/><path d="M9 21c5-1 7-5 7-9V9l7 7-7 7v-4c-3 0-5 .5-7 2z" fill="#fff"/></svg>';

const manifest = {
  name: 'Share This Post',
  short_name: 'Share',
  start_url: './',
  display: 'standalone',
  background_color: '#f5f7f9',
  theme_color: '#0b6e6e',
  icons: [{ src: 'icon.svg', sizes: 'any', type: 'image/svg+xml' }],
  share_target: { action: 'share', method: 'GET', params: { title: 'title', text: 'text', url: 'url' } },
};

/** The owner's pages. Everything works without script. */
export function dashboardRoutes(tools: WebTools, root: string): Hono {
  const { app } = tools;
  const web = new Hono();
  const asset =
    (body: string, type: string, cache = 'no-cache') =>
    (context: Context) =>
      context.body(body, 200, { 'content-type': type, 'cache-control': cache });
  web.get('/style.css', asset(styles, 'text/css; charset=utf-8', 'max-age=31536000, immutable'));
  web.get('/live.js', asset(script, 'text/javascript; charset=utf-8'));
  web.get('/icon.svg', asset(icon, 'image/svg+xml'));
  web.get('/manifest.webmanifest', asset(JSON.stringify(manifest), 'application/manifest+json'));
  web.get('/', async (context) => context.render(overviewPage(await readOverview(app, await readHealth(tools)))));
  web.get('/entries', async (context) =>
    context.render(
      entriesPage(
        await readEntries(app.installation.db, context.req.query('q') ?? '', context.req.query('before') ?? null),
      ),
    ),
  );
  web.get('/posts/:key', async (context) => {
    const found = await app.installation.db
      .selectFrom('deliveries')
      .select('id')
      .where('key', '=', context.req.param('key'))
      .executeTakeFirst();
    return found === undefined ? context.notFound() : goTo(context, root, `deliveries/${found.id}`);
  });
  return web;
}
