import { type Context, Hono } from 'hono';
import { compose } from '../deliveries/compose.ts';
import { isStanding } from '../deliveries/indexed.ts';
import { shareMaterial } from '../deliveries/material.ts';
import type { ShareRequest } from '../deliveries/share.ts';
import { canonicalUrl } from '../entries/canonical-url.ts';
import { shortHash } from '../entries/fingerprint.ts';
import { UserError } from '../user-error.ts';
import { readShare, shareByHand } from './actions.ts';
import { timeOf } from './delivery-routes.ts';
import { goTo } from './frame.ts';
import { type SharePreview, sharePage } from './pages/share-page.ts';
import { postView } from './read-views.ts';
import type { WebTools } from './web.ts';

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
    .where(isStanding)
    .execute();
  return rows.map(({ account_id }) => account_id);
}

const mayBeRewritten = 'When it is shared, the language model writes the summary, if what it writes passes the checks.';

async function previewShare(tools: WebTools, request: ShareRequest, url: string): Promise<SharePreview> {
  const { db, config } = tools.app.installation;
  const material = await shareMaterial(db, request, config.feeds);
  const byLlm = request.text === null && config.llm !== null;
  const posts = [];
  for (const { id, network } of request.accounts) {
    const account = await tools.app.accounts.get(id)?.composing(AbortSignal.timeout(10_000));
    if (account === undefined) continue;
    const draft = compose(material, account, request.text);
    const warnings = byLlm ? [...draft.warnings, mayBeRewritten] : draft.warnings;
    posts.push(postView({ ...draft, warnings }, { id, network, account: id, handle: null, url: null }));
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

/** Share by hand: an address, its previews, the button; also what a phone's share sheet and a bookmarklet open. */
export function shareRoutes(tools: WebTools, root: string): Hono {
  const web = new Hono();
  const { publicUrl } = tools.app.installation.config.web;
  const home = (publicUrl ?? tools.listener.address).replace(/\/*$/, '/');
  const wishOf = (url: string, text: string) => ({
    url,
    to: null,
    text,
    at: null,
    again: false,
  });
  const show = async (context: Context, url: string, text: string) => {
    try {
      return context.render(
        sharePage(await previewShare(tools, await readShare(tools, wishOf(url, text)), url), null, home),
      );
    } catch (error) {
      context.status(422);
      return context.render(sharePage({ url, text, posts: [], already: [] }, explain(error), home));
    }
  };
  web.get('/share', async (context) => {
    const url = sharedAddress(context);
    return url === '' ? context.render(sharePage(null, null, home)) : show(context, url, '');
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
      const at = text('at') === '' ? null : timeOf(text('at'), text('zone'));
      const wish = { ...wishOf(text('url'), text('text')), to, at, again: text('again') === 'yes' };
      const preview = await previewShare(tools, await readShare(tools, wish), wish.url);
      const long = preview.posts.find(({ length, limit }) => length > limit);
      if (long !== undefined) {
        context.status(422);
        const error = `These words are too long for ${long.account}: ${long.length} of ${long.limit}. Shorten them.`;
        return context.render(sharePage(preview, error, home));
      }
      const [first] = await shareByHand({ ...tools, who: context.get('who') }, wish);
      return goTo(context, root, first === undefined ? '' : `entries/${first.entry.id}`);
    } catch (error) {
      context.status(422);
      return context.render(
        sharePage({ url: text('url'), text: text('text'), posts: [], already: [] }, explain(error), home),
      );
    }
  });
  return web;
}
