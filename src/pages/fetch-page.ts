import type { GetOptions, Http, HttpAnswer, HttpFailure } from '../http/http.ts';
import { withoutCredentials } from '../http/target.ts';
import { metaRefresh } from './meta-refresh.ts';
import { type NotAPage, whyWalledBytes } from './not-a-page.ts';
import type { Page } from './page.ts';
import { readPage } from './read-page.ts';

export interface PageProblem extends NotAPage {
  /** The HTTP status; null when there was no answer. */
  status: number | null;
  /** The address may not be asked from here, so asking again would not help. */
  unseen: boolean;
}

export interface PageOptions {
  trust: GetOptions['trust'];
  /** Whether the main text is wanted. */
  main: boolean;
  signal?: AbortSignal;
}

/** A page that answers later than this is no good for its readers either; networks wait about as long. Milliseconds. */
const timeout = 20_000;
const maxBytes = 5_000_000;
const mostRefreshes = 3;
const headers = { accept: 'text/html,application/xhtml+xml;q=0.9,*/*;q=0.5' };

const contentType = ({ headers: { 'content-type': type } }: HttpAnswer): string | null => type ?? null;

const known: Record<number, [what: string, nextStep: string]> = {
  401: ['wants a password', 'Share a page that everybody can read.'],
  403: ['refuses this program', 'Let this program through the bot filter of the site (by its User-Agent or address).'],
  404: ['is not there', 'Check the address.'],
  410: ['is gone', 'Share another page.'],
  429: ['has been asked too often', 'Try again in a few minutes.'],
  451: ['may not be shown here', 'Share another page.'],
};

function statusProblem(url: string, answer: HttpAnswer): PageProblem {
  const { status, body } = answer;
  const wall = [401, 404, 410].includes(status) ? null : whyWalledBytes(body, contentType(answer), answer.url);
  if (wall !== null) return { ...wall, status, unseen: false };
  const [what, nextStep] = known[status] ?? [
    status >= 300 && status < 400 ? 'redirects to nowhere' : 'cannot be read',
    status >= 500 ? 'Try again when the site is well.' : 'Check the address in a browser.',
  ];
  return { error: `${url} ${what} (HTTP ${status}).`, nextStep, status, unseen: false };
}

function failureProblem(url: string, { kind, why, nextStep }: HttpFailure): PageProblem {
  const unseen = kind === 'private-address' || kind === 'dns' || kind === 'bad-address';
  return { error: `${url}: ${why}.`, nextStep, status: null, unseen };
}

/** Gets a page through the redirects that its markup makes, too. */
async function getPage(http: Http, url: string, options: PageOptions): Promise<HttpAnswer | HttpFailure> {
  const get = (address: string, trust: GetOptions['trust']) => {
    const { signal } = options;
    return http.get(address, { trust, maxBytes, timeout, truncate: true, headers, ...(signal ? { signal } : {}) });
  };
  let answer = await get(url, options.trust);
  for (let hops = 0; hops < mostRefreshes && answer.is === 'answer' && answer.status === 200; hops += 1) {
    const target = metaRefresh(answer.body);
    const to = target === null ? null : URL.parse(target, answer.url);
    if (to === null || to.href.replace(/#.*/, '') === answer.url) break;
    // The person trusted a host, not whatever its pages point to.
    const trusted = options.trust === 'operator' && to.host === URL.parse(url)?.host;
    const next = await get(to.href, trusted ? 'operator' : 'public');
    if (next.is === 'failure' || next.status !== 200) break;
    answer = next;
  }
  return answer;
}

/** Fetches and reads one page. Failures are values. */
export async function fetchPage(http: Http, url: string, options: PageOptions): Promise<Page | PageProblem> {
  const shown = withoutCredentials(url);
  const answer = await getPage(http, url, options);
  if (answer.is === 'failure') return failureProblem(shown, answer);
  if (answer.status !== 200) return statusProblem(shown, answer);
  const page = await readPage(answer.body, {
    url: answer.url,
    contentType: contentType(answer),
    language: answer.headers['content-language'] ?? null,
    main: options.main,
  });
  return 'error' in page ? { ...page, status: answer.status, unseen: false } : page;
}
