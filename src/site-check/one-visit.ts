import type { Clock } from '../clock.ts';
import type { GetOptions, Http, HttpAnswer, HttpFailure } from '../http/http.ts';

/** No site is asked more than this for one look at it; feeds are looked for at some 25 places. */
const mostRequests = 60;
/** Milliseconds. */
const longestVisit = 60_000;

const over: HttpFailure = {
  is: 'failure',
  kind: 'aborted',
  why: 'the time for one look at a site was over',
  nextStep: 'Look again when the site answers faster.',
};

/** One look at a site: no address is asked twice without a reason (headers), and there is an end to it. */
export function oneVisit(http: Http, clock: Clock): Http {
  const until = clock.now() + longestVisit;
  const known = new Map<string, HttpAnswer | HttpFailure>();
  let requests = 0;
  return {
    async get(url: string, options: GetOptions) {
      const key = `${options.trust} ${url} ${JSON.stringify(options.headers ?? {})}`;
      const before = known.get(key);
      if (before !== undefined) return before;
      const left = until - clock.now();
      if (left <= 0 || requests >= mostRequests) return over;
      requests += 1;
      const answer = await http.get(url, { ...options, timeout: Math.min(options.timeout, left) });
      known.set(key, answer);
      return answer;
    },
    close: () => Promise.resolve(),
  };
}
