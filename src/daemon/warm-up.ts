import type { Account } from '../accounts/account.ts';
import type { App } from '../app.ts';
import { listSubscriptions } from '../push/subscription-store.ts';

/** Starting up, and what has waited for it, come first. Milliseconds. */
const after = 1000;

const html = `<!doctype html><html lang="en"><head><title>The new pier</title></head><body><article><h1>The new pier</h1>
<p>After three winters of work the new pier opens on Friday. Boats of up to twelve metres may moor there overnight.</p>
<p>The harbour master thanks everybody who has waited. Read more about it on our pages.</p></article></body></html>`;

const entry = { id: '', url: null, title: 'The new pier', html, excerpt: null, published: null, updated: null };
const rest = { language: 'en', authors: [], categories: [], image: null, attachments: [] };

/** What a first post loads and compiles, a second and 100 MB in all; one by one, so that others get their turn. */
const rehearsal = (accounts: Iterable<Account>): (() => unknown)[] => [
  () => import('undici'),
  ...[...accounts].flatMap(({ network: { load, openComposer } }) => [openComposer, load ?? []].flat()),
  async () => {
    const { readPage } = await import('../pages/read-page.ts');
    await readPage(Buffer.from(html), { url: 'https://example.com/', contentType: 'text/html' });
  },
  () => import('../deliveries/prepare-delivery.ts'),
  () => import('../summaries/furniture.ts'),
  async () => {
    const { noFeed, summaryOf } = await import('../deliveries/compose.ts');
    summaryOf({ entry: { ...entry, ...rest }, page: null, ...noFeed });
  },
  () => import('sharp'),
];

/**
 * Rehearses a post before the first ping, on an invented entry: who is told of news at once wants it posted at once. Where
 * feeds are only polled the second does not matter, and the memory is not taken before it is needed.
 */
export async function warmUp({ installation, accounts }: App, stop: AbortSignal): Promise<void> {
  const { db, clock, config } = installation;
  await clock.sleep(after, stop);
  const { hookSecret, token } = config.web;
  if (hookSecret === null && token === null && (await listSubscriptions(db)).length === 0) return;
  for (const part of rehearsal(accounts.values())) {
    if (stop.aborted) return;
    await part();
  }
}
