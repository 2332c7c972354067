import { type Context, Hono } from 'hono';
import { compose, noFeed } from '../deliveries/compose.ts';
import type { ShareRequest } from '../deliveries/share.ts';
import { canonicalUrl } from '../entries/canonical-url.ts';
import { shortHash } from '../entries/fingerprint.ts';
import { UserError } from '../user-error.ts';
import { decideOn, isDecision, readShare, shareByHand } from './actions.ts';
import { readHealth } from './health.ts';
import { deliveryPage } from './pages/delivery-page.ts';
import { entriesPage } from './pages/entries-page.ts';
import { overviewPage } from './pages/overview.ts';
import { type SharePreview, sharePage } from './pages/share-page.ts';
import { postView, readDeliveryHistory, readEntries, readOverview } from './read-views.ts';
import { script, styles } from './styles.ts';
import type { WebTools } from './web.ts';

const icon =
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32"><rect width="32" height="32" rx="7" fill="#0b6e6e"/><path d="M9 21c5-1 7-5 7-9V9l7 7-7 7v-4c-3 0-5 .5-7 2z" fill="#fff"/></svg>';

const manifest = {
  name: 'Share This Post',
  short_name: 'Share',
  start_url: '/',
  display: 'standalone',
  background_color: '#f5f7f9',
  theme_color: '#0b6e6e',
  icons: [{ src: '/icon.svg', sizes: 'any', type: 'image/svg+xml' }],
  share_target: { action: '/share', method: 'GET', params: { title: 'title', text: 'text', url: 'url' } },
};

/** Where a page stands already, by account. */
async function alreadyOn({ app }: WebTools, url: string): Promise<string[]> {
  const canonical = canonicalUrl(url);
  if (canonical === null) return [];
  const rows = await app.installation.db
    .selectFrom('entry_keys as k')
    .innerJoin('deliveries as d', 'd.entry_id', 'k.entry_id')
    .select('d.account_id')
    .distinct()
    .where('k.kind', '=', 'url')
    .where('k.value', '=', shortHash(canonical))
    .where('d.state', '=', 'published')
    .execute();
  return rows.map(({ account_id }) => account_id);
}

const mayBeRewritten = 'When it is shared, the language model writes the summary, if what it writes passes the checks.';

async function previewShare(tools: WebTools, request: ShareRequest, url: string): Promise<SharePreview> {
  const material = { ...noFeed, entry: request.entry, page: request.page };
  const byLlm = request.text === null && tools.app.installation.config.llm !== null;
  const posts = [];
  for (const { id, network } of request.accounts) {
    const account = await tools.app.accounts.get(id)?.composing(AbortSignal.timeout(10_000));
    if (account === undefined) continue;
    const draft = compose(material, account, request.text);
    const warnings = byLlm ? [...draft.warnings, mayBeRewritten] : draft.warnings;
    posts.push(postView({ ...draft, warnings }, { network, account: id, handle: null, url: null }));
  }
  return { url, text: request.text ?? '', posts, already: await alreadyOn(tools, request.entry.url ?? url) };
}

const explain = (error: unknown): string => {
  if (error instanceof UserError) return `${error.message} ${error.nextStep}`;
  throw error;
};

/** A phone's share sheet puts the address into `text` as often as into `url`. */
const sharedAddress = (context: Context): string =>
  context.req.query('url') || (/https?:\/\/\S+/.exec(context.req.query('text') ?? '')?.[0] ?? '');

function sharing(web: Hono, tools: WebTools): void {
  const wishOf = (url: string, text: string) => ({
    url,
    to: null,
    text: text === '' ? null : text,
    at: null,
    again: false,
  });
  const show = async (context: Context, url: string, text: string) => {
    try {
      return context.html(sharePage(await previewShare(tools, await readShare(tools, wishOf(url, text)), url), null));
    } catch (error) {
      return context.html(sharePage({ url, text, posts: [], already: [] }, explain(error)), 422);
    }
  };
  web.get('/share', async (context) => {
    const url = sharedAddress(context);
    return url === '' ? context.html(sharePage(null, null)) : show(context, url, '');
  });
  web.post('/share', async (context) => {
    const form = await context.req.formData();
    const text = (name: string) =>
      String(form.get(name) ?? '')
        .trim()
        .replaceAll('\r\n', '\n');
    if (text('do') === 'preview') return show(context, text('url'), text('text'));
    const to = form.getAll('to').map(String);
    try {
      if (to.length === 0) throw new UserError('No account was chosen.', 'Choose one at least.');
      const wish = { ...wishOf(text('url'), text('text')), to, again: text('again') === 'yes' };
      const preview = await previewShare(tools, await readShare(tools, wish), wish.url);
      const long = preview.posts.find(({ length, limit }) => length > limit);
      if (long !== undefined)
        return context.html(
          sharePage(
            preview,
            `These words are too long for ${long.account}: ${long.length} of ${long.limit}. Shorten them.`,
          ),
          422,
        );
      const [first] = await shareByHand(tools, wish);
      return context.redirect(first === undefined ? '/' : `/deliveries/${first.delivery}`, 303);
    } catch (error) {
      return context.html(
        sharePage({ url: text('url'), text: text('text'), posts: [], already: [] }, explain(error)),
        422,
      );
    }
  });
}

/** The owner's pages. Everything works without script. */
export function dashboardRoutes(tools: WebTools): Hono {
  const { app } = tools;
  const web = new Hono();
  const asset = (body: string, type: string) => (context: Context) =>
    context.body(body, 200, { 'content-type': type, 'cache-control': 'no-cache' });
  web.get('/style.css', asset(styles, 'text/css; charset=utf-8'));
  web.get('/live.js', asset(script, 'text/javascript; charset=utf-8'));
  web.get('/icon.svg', asset(icon, 'image/svg+xml'));
  web.get('/manifest.webmanifest', asset(JSON.stringify(manifest), 'application/manifest+json'));
  web.get('/', async (context) => context.html(overviewPage(await readOverview(app, await readHealth(tools)))));
  web.get('/entries', async (context) =>
    context.html(
      entriesPage(await readEntries(app, context.req.query('q') ?? '', context.req.query('before') ?? null)),
    ),
  );
  web.get('/deliveries/:id', async (context) => {
    const history = await readDeliveryHistory(app, context.req.param('id'));
    return history === null ? context.notFound() : context.html(deliveryPage(history));
  });
  web.get('/posts/:key', async (context) => {
    const found = await app.installation.db
      .selectFrom('deliveries')
      .select('id')
      .where('key', '=', context.req.param('key'))
      .executeTakeFirst();
    return found === undefined ? context.notFound() : context.redirect(`/deliveries/${found.id}`);
  });
  web.post('/deliveries/:id/:decision', async (context) => {
    const { id, decision } = context.req.param();
    if (!isDecision(decision)) return context.notFound();
    await decideOn(tools, decision, id);
    return context.redirect('/', 303);
  });
  sharing(web, tools);
  return web;
}
