import { createHash } from 'node:crypto';
import { Hono } from 'hono';
import { canonicalUrl } from '../entries/canonical-url.ts';
import { shortHash } from '../entries/fingerprint.ts';
import { shareScript } from './share-script.ts';
import type { WebTools } from './web.ts';

interface PublicPost {
  network: string;
  url: string;
  uri: string;
  publishedAt: string;
}

const keptFor = 60;
const longestAddress = 2000;

async function findPosts({ app }: WebTools, address: string): Promise<PublicPost[]> {
  const canonical = address.length > longestAddress ? null : canonicalUrl(address);
  if (canonical === null) return [];
  const rows = await app.installation.db
    .selectFrom('entry_keys as k')
    .innerJoin('deliveries as d', 'd.entry_id', 'k.entry_id')
    .select(['d.network', 'd.url', 'd.uri', 'd.published_at'])
    .where('k.kind', '=', 'url')
    .where('k.value', '=', shortHash(canonical))
    .where('d.state', '=', 'published')
    .orderBy('d.published_at', 'desc')
    .limit(20)
    .execute();
  return rows.flatMap(({ network, url, uri, published_at }) =>
    url === null || uri === null || published_at === null
      ? []
      : [{ network, url, uri, publishedAt: new Date(published_at).toISOString() }],
  );
}

/** What a site's readers may ask: where an article stands. Says nothing of what is not published yet, fetches nothing. */
export function publicApi(tools: WebTools): Hono {
  const api = new Hono();
  api.get('/api/public/posts', async (context) => {
    const url = context.req.query('url') ?? '';
    const body = JSON.stringify({ url, posts: await findPosts(tools, url) });
    const etag = `"${createHash('sha256').update(body).digest('base64url').slice(0, 20)}"`;
    const headers = {
      'access-control-allow-origin': '*',
      'cache-control': `public, max-age=${keptFor}`,
      etag,
      'content-type': 'application/json; charset=utf-8',
    };
    return context.req.header('if-none-match') === etag
      ? context.body(null, 304, headers)
      : context.body(body, 200, headers);
  });
  api.get('/share.js', (context) =>
    context.body(shareScript, 200, {
      'content-type': 'text/javascript; charset=utf-8',
      'access-control-allow-origin': '*',
      'cache-control': 'public, max-age=3600',
    }),
  );
  return api;
}
