import { type Context, Hono } from 'hono';
import { compose } from '../deliveries/compose.ts';
import { isStanding } from '../deliveries/indexed.ts';
import { shareMaterial } from '../deliveries/material.ts';
import type { ShareRequest } from '../deliveries/share.ts';
import { canonicalUrl } from '../entries/canonical-url.ts';
import { shortHash } from '../entries/fingerprint.ts';
import { UserError } from '../user-error.ts';
import { readShare, type ShareWish, shareByHand } from './actions.ts';
import { timeOf } from './delivery-routes.ts';
import { goTo } from './frame.ts';
import type { Html } from './pages/layout.ts';
import type { PostView } from './pages/post-card.ts';
import { type ShareChoice, sharedAlready, sharePage } from './pages/share-page.ts';
import { postView } from './read-views.ts';
import { explain } from './setup/forms.ts';
import { typedAddress } from './typed-address.ts';
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

async function postsOf(tools: WebTools, request: ShareRequest): Promise<PostView[]> {
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
  return posts;
}

/** A phone's share sheet puts the address into `text` as often as into `url`; null: nothing was asked for. */
const sharedAddress = (context: Context): string | null => {
  const { url, text } = context.req.query();
  return url || (/https?:\/\/\S+/.exec(text ?? '')?.[0] ?? url ?? text ?? null);
};

async function readChoice(context: Context): Promise<ShareChoice & { isPreview: boolean }> {
  const form = await context.req.formData();
  const text = (name: string) =>
    String(form.get(name) ?? '')
      .trim()
      .replaceAll('\r\n', '\n');
  return {
    ...{ url: text('url'), text: text('text'), to: form.getAll('to').map(String), again: text('again') === 'yes' },
    ...{ at: text('at'), zone: text('zone') || 'UTC', isPreview: text('do') === 'preview' },
  };
}

const wishOf = ({ url, text, to, again, at, zone }: ShareChoice): ShareWish => ({
  ...{ url: typedAddress(url, 'page'), to, again, text: text === '' ? null : text },
  at: at === '' ? null : timeOf(at, zone),
});

/** Share by hand: an address, its previews, the button; also what a phone's share sheet and a bookmarklet open. */
export function shareRoutes(tools: WebTools, root: string): Hono {
  const web = new Hono();
  const { publicUrl } = tools.app.installation.config.web;
  const home = (publicUrl ?? tools.listener.address).replace(/\/*$/, '/');
  const accounts = tools.app.installation.config.accounts.map(({ id }) => id);

  /** The page as it was filled in; what is wrong with it never takes the form away. */
  const show = async (context: Context, choice: ShareChoice, error: string | Html | null) => {
    if (error !== null) context.status(422);
    try {
      const url = typedAddress(choice.url, 'page');
      const request = await readShare(tools, { ...wishOf({ ...choice, url, at: '' }), to: null });
      const already = await alreadyOn(tools, request.entry.url ?? url);
      const preview = { choice: { ...choice, url }, accounts, posts: await postsOf(tools, request), already };
      return context.render(sharePage(url, preview, error, home));
    } catch (trouble) {
      context.status(422);
      const typed = choice.text === '' ? null : { choice, accounts, posts: [], already: [] };
      return context.render(sharePage(choice.url, typed, explain(trouble), home));
    }
  };
  const share = async (context: Context, choice: ShareChoice) => {
    if (choice.to.length === 0) throw new UserError('No account was chosen.', 'Choose one at least.');
    const shared = await shareByHand({ ...tools, who: context.get('who') }, wishOf(choice));
    const before = shared.filter(({ already }) => already).map(({ delivery }) => delivery.account_id);
    const entry = shared[0]?.delivery.entry_id ?? '';
    if (before.length === shared.length) return show(context, choice, sharedAlready(entry, before));
    return goTo(context, root, `entries/${entry}`, before.length > 0 ? 'sharedPartly' : 'shared');
  };

  web.get('/share', async (context) => {
    const url = sharedAddress(context);
    if (url === null) return context.render(sharePage('', null, null, home));
    return show(context, { url, text: '', to: accounts, again: false, at: '', zone: 'UTC' }, null);
  });
  web.post('/share', async (context) => {
    const { isPreview, ...choice } = await readChoice(context);
    if (isPreview) return show(context, choice, null);
    try {
      return await share(context, choice);
    } catch (error) {
      return show(context, choice, explain(error));
    }
  });
  return web;
}
