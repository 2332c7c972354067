import type { IncomingHttpHeaders, OutgoingHttpHeaders, RequestListener } from 'node:http';
import { gzipSync } from 'node:zlib';
import type { Installation } from '../../installation.ts';
import { shareScript } from '../../readers/bundle.ts';
import { hostIn } from '../../readers/servers.ts';
import { wordsIn } from '../../readers/words.ts';
import { pathWithin, rootOf } from '../frame.ts';
import { problemText } from '../problem.ts';
import type { WebTools } from '../web.ts';
import { createLookUp, etagOf, type Found, type LookUpLimits, nothing } from './look-up.ts';
import { addressKey, type PublicPost, readPosts, readReplies } from './read-posts.ts';
import { shareLinkPage, shareLinkStyle } from './share-link-page.ts';

/** What is asked, as it came. */
export interface Asked {
  method: string;
  /** Path and query. */
  target: string;
  headers: IncomingHttpHeaders;
}

export interface Answer {
  status: number;
  headers: OutgoingHttpHeaders;
  body: string | Buffer;
}

/** Answers what a site's readers ask; null: this is none of theirs. */
export type PublicSide = (asked: Asked) => Promise<Answer> | null;

export interface PublicTools extends Pick<WebTools, 'log' | 'changes'>, Pick<Installation, 'db' | 'clock'> {
  /** Where readers reach the program. */
  publicUrl: string | null;
}

/** Fifty questions a second at the most, whatever is asked for; a thousand unknown addresses a second are twenty a question. */
const limits: LookUpLimits = {
  keep: 10_000,
  keepChanged: 1_000,
  letters: 8_000_000,
  together: 100,
  waiting: 1_000,
  pause: 20,
  pauseFailed: 1_000,
};
/** Seconds that browsers and proxies keep an answer: less where the article's post may be about to go out. */
const keptFor = { posts: 60, none: 10, file: 3600 };
const longestText = 2_000;

const json = 'application/json; charset=utf-8';
const open = { 'access-control-allow-origin': '*', 'x-content-type-options': 'nosniff' };

/** An answer that anybody may keep for a while, and need not be sent again. */
function cacheable(
  { headers }: Asked,
  etag: string,
  type: string,
  seconds: number,
  body: () => string | Buffer,
): Answer {
  const said = { ...open, 'cache-control': `public, max-age=${seconds}`, etag, 'content-type': type };
  const known = headers['if-none-match']?.split(/\s*,\s*/) ?? [];
  return known.includes(etag) || known.includes(`W/${etag}`)
    ? { status: 304, headers: said, body: '' }
    : { status: 200, headers: said, body: body() };
}

type Query = URLSearchParams;
type Handler = (query: Query, asked: Asked) => Promise<Answer>;

const textIn = (query: Query, name: string): string => (query.get(name) ?? '').slice(0, longestText);

const takesGzip = ({ headers }: Asked): boolean =>
  /(?:^|[\s,])gzip(?!\s*;\s*q=0(?:\.0+)?(?:,|\s|$))/i.test(String(headers['accept-encoding'] ?? ''));

/** A file that is the same for everybody, as long as the program runs; packed for those who can unpack it. */
function file(body: string, type: string): Handler {
  const etag = etagOf(body);
  let packed: Buffer | null = null;
  return async (_, asked) => {
    const gzip = takesGzip(asked);
    if (gzip) packed ??= gzipSync(body, { level: 9 });
    const answer = cacheable(asked, gzip ? etag.replace(/"$/, '-gz"') : etag, type, keptFor.file, () =>
      gzip && packed !== null ? packed : body,
    );
    const coding = gzip && answer.status === 200 ? { 'content-encoding': 'gzip' } : {};
    return { ...answer, headers: { ...answer.headers, ...coding, vary: 'accept-encoding' } };
  };
}

type Find<T> = (address: string) => Promise<Found<T> | null>;

/** A list by the address of an article: the same of what is not published and of what was never heard of. */
const list =
  (name: 'posts' | 'replies', find: Find<unknown>): Handler =>
  async (query, asked) => {
    const url = textIn(query, 'url');
    const found = await find(query.get('url') ?? '');
    const body = () => `{"url":${JSON.stringify(url)},"${name}":${found?.json ?? '[]'}}`;
    if (found === null)
      return {
        status: 503,
        headers: { ...open, 'content-type': json, 'cache-control': 'no-store', 'retry-after': '2' },
        body: body(),
      };
    return cacheable(asked, found.etag, json, found.json === '[]' ? keptFor.none : keptFor.posts, body);
  };

const pageHeaders = {
  'content-security-policy':
    "default-src 'none'; style-src 'self'; form-action 'self'; frame-ancestors 'none'; base-uri 'none'",
  'referrer-policy': 'no-referrer',
  'x-content-type-options': 'nosniff',
};

const page =
  (find: Find<PublicPost>): Handler =>
  async (query, { headers }) => {
    const url = textIn(query, 'url');
    const as = (type: string) => ({ ...pageHeaders, 'content-type': `text/${type}; charset=utf-8` });
    if (!/^https?:\/\//i.test(url) || !URL.canParse(url)) {
      const body = 'Here stands no address of a page: write /s?url=https://…';
      return { status: 400, headers: as('plain'), body };
    }
    const typed = textIn(query, 'server');
    const server = typed === '' ? null : hostIn(typed);
    const posts = (await find(url))?.list ?? [];
    const link = { url, title: textIn(query, 'title'), posts, server, wrong: typed !== '' && server === null };
    const languages = (headers['accept-language'] ?? '').split(',').slice(0, 10);
    return { status: 200, headers: as('html'), body: String(await shareLinkPage(link, wordsIn(languages))) };
  };

const allow = 'GET, HEAD, OPTIONS';
const preflight: Answer = {
  status: 204,
  headers: { ...open, allow, 'access-control-allow-methods': 'GET', 'access-control-max-age': '86400' },
  body: '',
};

const refusal = (status: 404 | 405, detail: string, headers: OutgoingHttpHeaders = {}): Answer => ({
  status,
  headers: { ...open, 'content-type': 'application/problem+json', ...headers },
  body: problemText(status, detail),
});

/** What nobody else answers below `/api/public/`. */
function refused(method: string, isKnown: boolean): Answer {
  if (method === 'OPTIONS') return preflight;
  return isKnown
    ? refusal(405, `${method} does nothing here; this path takes ${allow}.`, { allow })
    : refusal(404, 'Readers ask GET /api/public/posts and GET /api/public/replies.');
}

/** Path and query of a request's target. */
function parted(target: string): [string, string] {
  const end = target.indexOf('?');
  return end === -1 ? [target, ''] : [target.slice(0, end), target.slice(end + 1)];
}

/** What a site's readers may ask: where an article stands. Says nothing of what is not published yet, fetches nothing, changes nothing. */
export function createPublicSide({ db, clock, log, changes, publicUrl }: PublicTools, end: AbortSignal): PublicSide {
  const root = rootOf(publicUrl);
  const failed = (error: unknown) => {
    const why = error instanceof Error ? error.message : String(error);
    log.write({ level: 'error', message: `What a reader asks cannot be answered: ${why}`, fields: {} });
  };
  const broken = (error: unknown): Answer => {
    failed(error);
    return { status: 500, headers: open, body: '' };
  };
  const finder = <T>(read: (from: typeof db, keys: readonly string[]) => Promise<Map<string, T[]>>): Find<T> => {
    const lookUp = createLookUp(clock, limits, (keys) => read(db, keys), failed);
    changes.listen(lookUp.changed, end);
    return async (address) => {
      const key = addressKey(address);
      return key === null ? nothing : lookUp.find(key);
    };
  };
  const findPosts = finder(readPosts);
  const handlers = new Map<string, Handler>([
    ['/api/public/posts', list('posts', findPosts)],
    ['/api/public/replies', list('replies', finder(readReplies))],
    ['/share.js', file(shareScript, 'text/javascript; charset=utf-8')],
    ['/s.css', file(shareLinkStyle, 'text/css; charset=utf-8')],
    ['/s', page(findPosts)],
  ]);
  return (asked) => {
    const [path, query] = parted(asked.target);
    const within = pathWithin(root, path);
    const handler = handlers.get(within);
    if (handler !== undefined && (asked.method === 'GET' || asked.method === 'HEAD'))
      return handler(new URLSearchParams(query), asked).catch(broken);
    if (!within.startsWith('/api/public/')) return null;
    return Promise.resolve(refused(asked.method, handler !== undefined));
  };
}

/** Readers are answered before the framework hears of them: a crowd costs publishing as little as it can. */
export const readersFirst =
  (side: PublicSide, others: RequestListener): RequestListener =>
  (request, response) => {
    const answer = side({ method: request.method ?? '', target: request.url ?? '', headers: request.headers });
    if (answer === null) others(request, response);
    else
      void answer.then(({ status, headers, body }) => {
        // Said here, as else it goes out in pieces, at twice the cost.
        const length = body.length === 0 ? {} : { 'content-length': Buffer.byteLength(body) };
        response.writeHead(status, { ...headers, ...length }).end(body);
      });
  };
