import type { GetOptions, Http } from '../http/http.ts';
import type { Page } from './page.ts';
import { type NotAPage, readPage } from './read-page.ts';

export interface PageProblem extends NotAPage {
  /** The HTTP status; null when there was no answer. */
  status: number | null;
  /** The address may not be asked from here, so asking again would not help. */
  unseen: boolean;
}

/** A page that answers later than this is no good for its readers either; networks wait about as long. Milliseconds. */
const timeout = 20_000;
const maxBytes = 5_000_000;

function statusProblem(url: string, status: number): PageProblem {
  const known: Record<number, [string, string]> = {
    401: ['wants a password', 'Share a page that everybody can read.'],
    403: [
      'refuses this program',
      'Let this program through the bot filter of the site (by its User-Agent or address).',
    ],
    404: ['is not there', 'Check the address.'],
    410: ['is gone', 'Share another page.'],
    429: ['has been asked too often', 'Try again in a few minutes.'],
  };
  const [what, nextStep] = known[status] ?? [
    'cannot be read',
    status >= 500 ? 'Try again when the site is well.' : 'Check the address in a browser.',
  ];
  return { error: `${url} ${what} (HTTP ${status}).`, nextStep, status, unseen: false };
}

/** Fetches and reads one page. Failures are values. */
export async function fetchPage(
  http: Http,
  url: string,
  options: { trust: GetOptions['trust']; main: boolean; signal?: AbortSignal },
): Promise<Page | PageProblem> {
  const headers = { accept: 'text/html,application/xhtml+xml;q=0.9,*/*;q=0.5' };
  const { trust, signal } = options;
  const answer = await http.get(url, {
    trust,
    maxBytes,
    timeout,
    truncate: true,
    headers,
    ...(signal ? { signal } : {}),
  });
  if (answer.is === 'failure') {
    const unseen = answer.kind === 'private-address' || answer.kind === 'dns' || answer.kind === 'bad-address';
    return { error: `${url}: ${answer.why}.`, nextStep: answer.nextStep, status: null, unseen };
  }
  if (answer.status !== 200) return statusProblem(url, answer.status);
  const page = await readPage(answer.body, {
    url: answer.url,
    contentType: answer.headers['content-type'] ?? null,
    main: options.main,
  });
  return 'error' in page ? { ...page, status: answer.status, unseen: false } : page;
}
