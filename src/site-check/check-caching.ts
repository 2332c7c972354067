import type { FeedEvidence } from './evidence.ts';
import { at, findPlace } from './find-line.ts';
import type { Finding } from './finding.ts';

const large = 1_000_000;
const manyEntries = 200;
const worthCompressing = 20_000;

function checkSize({ answer, feed }: FeedEvidence): Finding[] {
  const findings: Finding[] = [];
  const entries = feed.entries.length;
  const kilobytes = Math.round(answer.body.length / 1000);
  const about = { area: 'caching' as const, subject: answer.url, level: 'advice' as const, found: null };
  if (entries === 0)
    findings.push({
      area: 'feed',
      subject: answer.url,
      level: 'warning',
      message: 'The feed holds no entries.',
      nextStep: 'Publish something, or look why it is left out.',
      found: null,
      change: null,
    });
  if (answer.body.length > large || entries > manyEntries)
    findings.push({
      ...about,
      message: `The feed is large (${entries} entries, ${kilobytes} kB), and every reader fetches all of it for one new entry.`,
      nextStep: 'List the newest 20 to 50 entries.',
      change: null,
    });
  if (answer.body.length > worthCompressing && answer.headers['content-encoding'] === undefined)
    findings.push({
      ...about,
      message: `The feed (${kilobytes} kB) comes uncompressed.`,
      nextStep: 'Let the server compress it; for nginx:',
      change: 'gzip on; gzip_types application/rss+xml application/atom+xml application/feed+json text/xml;',
    });
  return findings;
}

/** Seconds. */
const day = 86_400;

function checkValidators({ answer, conditional }: FeedEvidence): Finding[] {
  const { etag, 'last-modified': lastModified } = answer.headers;
  const about = { area: 'caching' as const, subject: answer.url };
  const findings: Finding[] = [];
  if (etag === undefined && lastModified === undefined)
    findings.push({
      ...about,
      level: 'warning',
      message: 'The server sends neither ETag nor Last-Modified: every poll fetches the whole feed.',
      nextStep: 'Let it send one with the feed.',
      found: null,
      change: 'ETag: "a hash of the feed"',
    });
  else if (conditional?.status === 200)
    findings.push({
      ...about,
      level: 'warning',
      message: `The server does not know its own ${etag === undefined ? 'Last-Modified' : 'ETag'} again: asked with it, it sends the whole feed.`,
      nextStep: 'Let it answer 304 when nothing changed; a tag made of the content and no time in the feed help.',
      found: etag === undefined ? `Last-Modified: ${lastModified}` : `ETag: ${etag}`,
      change: 'HTTP/1.1 304 Not Modified',
    });
  return findings;
}

function checkFreshness({ answer }: FeedEvidence): Finding[] {
  const { 'cache-control': control = '', etag, 'last-modified': lastModified } = answer.headers;
  const about = { area: 'caching' as const, subject: answer.url, found: `Cache-Control: ${control}` };
  const age = Number(/\bmax-age\s*=\s*"?(\d{1,9})/i.exec(control)?.[1] ?? 0);
  if (age >= day) {
    const days = Math.round(age / day);
    const message = `The server lets caches keep the feed for ${days} ${days === 1 ? 'day' : 'days'}: news comes that late.`;
    return [
      { ...about, level: 'warning', message, nextStep: 'Allow some minutes.', change: 'Cache-Control: max-age=300' },
    ];
  }
  if (!/\bno-store\b/i.test(control) || (etag === undefined && lastModified === undefined)) return [];
  return [
    {
      ...about,
      level: 'advice',
      message: 'The server forbids to keep the feed (no-store), so that each reader fetches all of it each time.',
      nextStep: 'Allow some minutes.',
      change: 'Cache-Control: max-age=300',
    },
  ];
}

/** What the feed itself asks of those who poll it. */
function checkWishes({ name, text, feed }: FeedEvidence): Finding[] {
  const finding = (pattern: RegExp, message: string, change: string | null): Finding => {
    const place = findPlace(text, pattern);
    const nextStep = change === null ? 'Leave it out.' : 'Ask for less, or leave it out.';
    return {
      area: 'caching',
      subject: at(name, place),
      level: 'advice',
      message,
      nextStep,
      found: place?.text ?? null,
      change,
    };
  };
  const ttl = /<ttl\b[^>]*>\s*([^<]{0,30}?)\s*<\/ttl>/i;
  const minutes = ttl.exec(text)?.[1];
  const skip = /<skip(?:Hours|Days)\b[^>]*>[\s\S]{0,3000}?<\/skip(?:Hours|Days)\s*>/gi;
  const wrong = (feed.format === 'rss' ? (text.match(skip) ?? []) : []).filter((part) => !isSkippable(part));
  return [
    ...(minutes !== undefined && !(Number(minutes) > 0 && Number(minutes) < 1440)
      ? [
          finding(
            ttl,
            `The feed asks to be read once in "${minutes}" minutes (ttl): news comes that late, or never.`,
            '<ttl>30</ttl>',
          ),
        ]
      : []),
    ...wrong.map((part) => {
      const pattern = new RegExp(`<${part.slice(1, 9)}[\\s\\S]{0,3000}?</${part.slice(1, 9)}[^>]*>`, 'i');
      return finding(pattern, 'The feed asks to be skipped at all times, or at times that there are not.', null);
    }),
  ];
}

const dayNames = /^(mon|tues|wednes|thurs|fri|satur|sun)day$/i;

/** Whether skipHours or skipDays name hours (0–23; 24 in RSS 0.91) or days that there are, and leave some. */
function isSkippable(part: string): boolean {
  const values = Array.from(part.matchAll(/<(?:hour|day)\b[^>]*>\s*([^<]*?)\s*<\//gi), ([, value = '']) => value);
  const hours = /^<skiphours/i.test(part);
  const good = values.every((value) => (hours ? /^(?:[01]?\d|2[0-4])$/.test(value) : dayNames.test(value)));
  return good && new Set(values.map((value) => value.toLowerCase())).size < (hours ? 24 : 7);
}

/** What each poll costs, and how soon caches let news through. Pure. */
export const checkCaching = (evidence: FeedEvidence): Finding[] => [
  ...checkFreshness(evidence),
  ...checkValidators(evidence),
  ...checkSize(evidence),
  ...checkWishes(evidence),
];
