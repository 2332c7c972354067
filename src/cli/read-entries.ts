import type { FeedConfig } from '../config/config.ts';
import { type Material, noFeed, ownLinesOf } from '../deliveries/compose.ts';
import type { ParsedFeed } from '../feeds/feed.ts';
import { parseFeed } from '../feeds/parse-feed.ts';
import { isStray, onlyStrays, readSources } from '../feeds/read-source.ts';
import type { Http } from '../http/http.ts';
import { pageToEntry } from '../pages/page-entry.ts';
import { readPage } from '../pages/read-page.ts';
import { learnFurniture } from '../summaries/furniture.ts';

/** A source that could be read: a feed's entries in its order, or one page. */
export interface ReadSource {
  is: 'read';
  name: string;
  /** A file: nothing is fetched for its entries. */
  local: boolean;
  materials: Material[];
  /** Why there are not all of its entries, in words. */
  cutOff: string[];
  /** As the configuration names it; null for any other source. */
  feed: FeedConfig | null;
}

export interface FailedSource {
  is: 'failed';
  name: string;
  error: string;
  nextStep: string;
  /** A file in a named folder that is neither feed nor page, nor promised to be: to be passed over. */
  isStray: boolean;
}

const cutsOff = new Set(['too-many-entries', 'too-large']);

/** What the drafts of a feed's entries are made from. */
export function materialsOf(parsed: ParsedFeed, feed: FeedConfig | null): Material[] {
  const furniture = learnFurniture(parsed.entries);
  const feedId = feed?.id ?? null;
  const ownLines = ownLinesOf(feed === null ? [] : [feed], feedId);
  const about = { feedId, feedTitle: parsed.title || null, furniture, ownLines };
  return parsed.entries.map((entry) => ({ ...about, entry, page: null, written: null }));
}

const isWhole = (address: string): boolean => /^[a-z][a-z0-9+.-]*:/i.test(address);

/** A feed in a file: relative addresses of its entries are taken from the address that the feed gives for itself, or its site. */
function withWholeAddresses(feed: ParsedFeed): ParsedFeed {
  const base = [feed.self, feed.url].find((address) => address !== null && /^https?:/i.test(address));
  if (!base) return feed;
  const whole = (url: string | null) => (url === null || isWhole(url) ? url : (URL.parse(url, base)?.href ?? url));
  return { ...feed, entries: feed.entries.map((entry) => ({ ...entry, url: whole(entry.url) })) };
}

/** Reads feeds and pages by URL, file or folder, one after the other; what cannot be read is reported and passed over. */
export async function* readEntries(
  http: Http,
  sources: readonly string[],
  feeds: readonly FeedConfig[],
): AsyncGenerator<ReadSource | FailedSource> {
  let [count, strays] = [0, 0];
  for await (const read of readSources(sources, { http })) {
    count += 1;
    if ('error' in read) {
      yield { is: 'failed', name: read.name, error: read.error, nextStep: read.nextStep, isStray: false };
      continue;
    }
    const { name, bytes, url, contentType } = read;
    const local = !/^https?:/i.test(url);
    const parsed = parseFeed(bytes, { url, contentType });
    if (!('error' in parsed)) {
      const feed = feeds.find((one) => one.url === name) ?? null;
      const cutOff = parsed.warnings.filter(({ code }) => cutsOff.has(code)).map(({ message }) => message);
      yield {
        is: 'read',
        name,
        local,
        feed,
        cutOff,
        materials: materialsOf(local ? withWholeAddresses(parsed) : parsed, feed),
      };
      continue;
    }
    const page = await readPage(bytes, { url, contentType, main: true });
    const materials = 'error' in page ? [] : [{ ...noFeed, entry: pageToEntry(page), page }];
    // Of what is a web page, the page's trouble is the one to name: that it is no feed is no news.
    const { error, nextStep } = 'error' in page && parsed.page ? page : parsed;
    const passedOver = 'error' in page && !parsed.page && isStray(read, false);
    if (passedOver) strays += 1;
    if ('error' in page) yield { is: 'failed', name, error, nextStep, isStray: passedOver };
    else yield { is: 'read', name, local, feed: null, cutOff: [], materials };
  }
  if (strays > 0 && strays === count) yield { is: 'failed', ...onlyStrays(sources, 'feeds or pages'), isStray: false };
}
