import type { HttpAnswer } from '../http/http.ts';

/** What an answer that is no feed means to the feed's owner. */
export interface Trouble {
  why: string;
  nextStep: string;
}

/** The address without credentials and query, either of which may be secret. */
export const shown = (url: string): string => {
  const { host, pathname } = URL.parse(url) ?? { host: '', pathname: '' };
  return `${host}${pathname}`;
};

const challenged = ({ headers }: HttpAnswer): boolean =>
  headers['cf-mitigated'] === 'challenge' || 'x-sucuri-block' in headers || 'x-datadome' in headers;

/** Says of a status other than 200 and 304 what it means and what to do. Pure. */
export function statusTrouble(answer: HttpAnswer): Trouble {
  const { status, url } = answer;
  const whitelist = "Let it through the bot filter of the site, by its User-Agent or this machine's address.";
  if (status === 410) {
    return {
      why: 'the feed is gone for good (HTTP 410)',
      nextStep: 'Remove it from the configuration, or give its new address.',
    };
  }
  if (challenged(answer)) return { why: `a bot filter stands before the feed (HTTP ${status})`, nextStep: whitelist };
  if (status === 401) {
    return {
      why: 'the feed asks for a password (HTTP 401)',
      nextStep: 'Write it in the address: https://${NAME}:${PASSWORD}@host/feed.',
    };
  }
  if (status === 403) return { why: 'the server refuses this program (HTTP 403)', nextStep: whitelist };
  if (status === 404)
    return { why: `there is no feed at ${shown(url)} (HTTP 404)`, nextStep: 'Check the address of the feed.' };
  if (status === 429 || status === 503) {
    return {
      why: `the server asks to come back later (HTTP ${status})`,
      nextStep: 'Nothing to do: it is asked again by itself.',
    };
  }
  const nextStep =
    status >= 500 ? 'Nothing to do if it happens rarely; else check the server.' : 'Check the address of the feed.';
  return { why: `the server answers ${status}`, nextStep };
}
