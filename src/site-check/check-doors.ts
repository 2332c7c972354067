import type { SiteEvidence } from './evidence.ts';
import type { Finding } from './finding.ts';
import { keptOut } from './robots.ts';

/** By what names the networks' fetchers of cards call themselves. */
const fetchers = ['Mastodon', 'Bluesky Cardyb'];

/** Pages from which robots.txt keeps the fetchers of cards. */
function checkRobots({ robots, pages, feed }: SiteEvidence): Finding[] {
  if (robots === null) return [];
  const paths = pages.flatMap(({ page }) => URL.parse(page.asked)?.pathname ?? []);
  const kept = fetchers.flatMap((fetcher) => {
    const rule = paths.map((path) => keptOut(robots, fetcher, path)).find((one) => one !== null);
    return rule ? [{ fetcher, rule }] : [];
  });
  const [first] = kept;
  if (first === undefined) return [];
  const names = kept.map(({ fetcher }) => fetcher).join(' and ');
  return [
    {
      area: 'card',
      subject: `${new URL('/robots.txt', feed.answer.url).href}:${first.rule.line}`,
      level: 'warning',
      message: `robots.txt keeps the fetchers of ${names} from the pages: those that obey it show no card.`,
      nextStep: 'Allow them above the other groups.',
      found: `Disallow: ${first.rule.path}`,
      change: [...kept.map(({ fetcher }) => `User-agent: ${fetcher}`), 'Allow: /'].join('\n'),
    },
  ];
}

const day = 86_400_000;
/** Renewal by machine comes a month before; by hand this is late. */
const soon = 14 * day;

function checkCertificate({ doors, feed, now }: SiteEvidence): Finding[] {
  const until = doors?.certificateUntil ?? null;
  if (until === null || until - now > soon) return [];
  const days = Math.max(Math.floor((until - now) / day), 0);
  return [
    {
      area: 'feed',
      subject: new URL('/', feed.answer.url).href,
      level: 'warning',
      message: `The certificate of the site ends in ${days} days; after that nothing of it can be read.`,
      nextStep: 'Renew it, and look why that is not done by itself.',
      found: `Not After: ${new Date(until).toISOString()}`,
      change: null,
    },
  ];
}

/** A site with several addresses, or with none that is encrypted. */
function checkNames({ doors, feed: { answer } }: SiteEvidence): Finding[] {
  if (doors === null) return [];
  const { protocol, host } = new URL(answer.url);
  const about = { area: 'addresses' as const, subject: `${protocol}//${host}/` };
  if (protocol === 'http:')
    return [
      {
        ...about,
        level: 'warning',
        message: 'The site answers without encryption: networks and browsers warn of it or do not open it.',
        nextStep: 'Get a certificate (they are free), and lead http: to https:.',
        found: `http://${host}/`,
        change: `https://${host}/`,
      },
    ];
  const second = [doors.insecure, doors.twin].find((url) => url !== null && !url.startsWith(`${protocol}//${host}/`));
  if (second === undefined || second === null) return [];
  return [
    {
      ...about,
      level: 'advice',
      message: `The site answers at a second address, too (${second}): one page is shared as two.`,
      nextStep: 'Lead the second to the first; for nginx, in a server block of its own:',
      found: second,
      change: `return 301 https://${host}$request_uri;`,
    },
  ];
}

/** How the site lets in its readers: by which names, how safely, and past which signs. Pure. */
export const checkDoors = (evidence: SiteEvidence): Finding[] => [
  ...checkRobots(evidence),
  ...checkCertificate(evidence),
  ...checkNames(evidence),
];
