import type { FeedConfig } from './config.ts';
import { type FeedInput, feedSchema } from './declaration.ts';
import { type Finding, findingsOf, guessed, type Path, shown, valueAt } from './findings.ts';
import { hostId, nameIds } from './name-ids.ts';

function scheduleMistakes(feed: FeedInput, path: Path): Finding[] {
  if (feed.cron !== undefined && feed.every !== undefined)
    return [{ path: [...path, 'every'], message: 'found beside cron; one of the two may stand there', atKey: true }];
  if (feed.cron === undefined && feed.timezone !== undefined)
    return [{ path: [...path, 'timezone'], message: 'found without cron, for which alone it counts', atKey: true }];
  return [];
}

const targetMistakes = (to: readonly string[], accounts: readonly string[], path: Path): Finding[] =>
  to.flatMap((target, n) => {
    if (accounts.includes(target)) return [];
    const message = `found ${shown(target)}; may be ${accounts.join(' or ')}${guessed(target, accounts)}`;
    return [{ path: [...path, 'to', n], message, atKey: false }];
  });

/** Checks one feed by itself. Null when it cannot be used. */
function readFeed(value: unknown, raw: unknown, path: Path): { feed: FeedInput | null; mistakes: Finding[] } {
  if (value === null || typeof value !== 'object' || Array.isArray(value)) {
    const message = `found ${shown(valueAt(raw, path))}; a feed is a map, at least: url: https://example.com/feed/`;
    return { feed: null, mistakes: [{ path, message, atKey: false }] };
  }
  const result = feedSchema.safeParse(value);
  if (!result.success) return { feed: null, mistakes: findingsOf(result.error, feedSchema, raw, path) };
  return { feed: result.data, mistakes: scheduleMistakes(result.data, path) };
}

/** What `to` says, also of a feed that has other mistakes. */
const targetsOf = (value: unknown): string[] => {
  const to = valueAt(value, ['to']);
  return Array.isArray(to) ? to.filter((target) => typeof target === 'string') : [];
};

/** Checks all feeds. `accounts`: the ids that `to` may name; null when some account's id cannot be known. */
export function checkFeeds(
  values: readonly unknown[],
  raw: unknown,
  accounts: readonly string[] | null,
): { feeds: FeedConfig[]; mistakes: Finding[] } {
  const read = values.map((value, n) => readFeed(value, raw, ['feeds', n]));
  const mistakes = [
    ...read.flatMap((one) => one.mistakes),
    ...(accounts === null
      ? []
      : values.flatMap((value, n) => targetMistakes(targetsOf(value), accounts, ['feeds', n]))),
  ];
  const inputs = read.flatMap(({ feed }) => feed ?? []);
  const ids = nameIds(inputs.map(({ id, url }) => ({ id: id ?? null, wanted: hostId(url) })));
  const feeds = inputs.map(
    (feed, n): FeedConfig => ({
      ...feed,
      id: ids[n] ?? '',
      every: feed.every ?? null,
      cron: feed.cron ?? null,
      timezone: feed.timezone ?? null,
      summary: feed.summary ?? 'llm',
      to: [...new Set(feed.to ?? accounts ?? [])],
    }),
  );
  return { feeds, mistakes };
}
