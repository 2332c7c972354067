import { createHash } from 'node:crypto';
import { type Context, Hono } from 'hono';
import { shareScript } from '../../readers/bundle.ts';
import { hostIn } from '../../readers/servers.ts';
import { wordsIn } from '../../readers/words.ts';
import { problem } from '../problem.ts';
import type { WebTools } from '../web.ts';
import { addressKey, readPosts, readReplies } from './read-posts.ts';
import { remember } from './remember.ts';
import { shareLinkPage, shareLinkStyle } from './share-link-page.ts';

/** Seconds that browsers and proxies keep an answer. */
const keptFor = 60;
/** Answers kept here: so many, milliseconds. */
const kept = { keep: 10_000, most: 5_000 };
const longestText = 2_000;

const json = 'application/json; charset=utf-8';
const open = { 'access-control-allow-origin': '*', 'x-content-type-options': 'nosniff' };

const etagOf = (body: string): string => `"${createHash('sha256').update(body).digest('base64url').slice(0, 20)}"`;

/** An answer that anybody may keep for a while, and need not be sent again. */
function cacheable(context: Context, body: string, type: string, seconds: number): Response {
  const etag = etagOf(body);
  const headers = { ...open, 'cache-control': `public, max-age=${seconds}`, etag, 'content-type': type };
  const known = context.req.header('if-none-match')?.split(/\s*,\s*/) ?? [];
  return known.includes(etag) || known.includes(`W/${etag}`)
    ? context.body(null, 304, headers)
    : context.body(body, 200, headers);
}

const languagesOf = (context: Context): string[] =>
  (context.req.header('accept-language') ?? '').split(',').slice(0, 10);

/** What a site's readers may ask: where an article stands. Says nothing of what is not published yet, fetches nothing, changes nothing. */
export function publicRoutes({ app }: WebTools): Hono {
  const { db, clock } = app.installation;
  const postsOf = remember(clock, kept, (key) => readPosts(db, key));
  const repliesOf = remember(clock, kept, (key) => readReplies(db, key));
  const find = async <T>(address: string, of: (key: string) => Promise<T[]>): Promise<T[]> => {
    const key = addressKey(address);
    return key === null ? [] : of(key);
  };
  const addressIn = (context: Context) => (context.req.query('url') ?? '').slice(0, longestText);
  const api = new Hono();
  api.options('/api/public/*', (context) =>
    context.body(null, 204, {
      ...open,
      allow: 'GET, HEAD, OPTIONS',
      'access-control-allow-methods': 'GET',
      'access-control-max-age': '86400',
    }),
  );
  api.get('/api/public/posts', async (context) => {
    const url = addressIn(context);
    return cacheable(context, JSON.stringify({ url, posts: await find(url, postsOf) }), json, keptFor);
  });
  api.get('/api/public/replies', async (context) => {
    const url = addressIn(context);
    return cacheable(context, JSON.stringify({ url, replies: await find(url, repliesOf) }), json, keptFor);
  });
  api.all('/api/public/:what{posts|replies}', ({ req }) =>
    problem(405, `${req.method} does nothing here; this path takes GET, HEAD, OPTIONS.`, {
      ...open,
      allow: 'GET, HEAD, OPTIONS',
    }),
  );
  api.all('/api/public/*', () => problem(404, 'Readers ask GET /api/public/posts and GET /api/public/replies.', open));
  api.get('/share.js', (context) => cacheable(context, shareScript, 'text/javascript; charset=utf-8', 3600));
  api.get('/s.css', (context) => cacheable(context, shareLinkStyle, 'text/css; charset=utf-8', 3600));
  api.get('/s', async (context) => {
    const text = (name: string) => (context.req.query(name) ?? '').slice(0, longestText);
    const url = text('url');
    const headers = {
      'content-security-policy':
        "default-src 'none'; style-src 'self'; form-action 'self'; frame-ancestors 'none'; base-uri 'none'",
      'referrer-policy': 'no-referrer',
      'x-content-type-options': 'nosniff',
    };
    if (!/^https?:\/\//i.test(url) || !URL.canParse(url))
      return context.text('Here stands no address of a page: write /s?url=https://…', 400, headers);
    const typed = text('server');
    const server = typed === '' ? null : hostIn(typed);
    const link = {
      url,
      title: text('title'),
      posts: await find(url, postsOf),
      server,
      wrong: typed !== '' && server === null,
    };
    return context.html(shareLinkPage(link, wordsIn(languagesOf(context))), 200, headers);
  });
  return api;
}
