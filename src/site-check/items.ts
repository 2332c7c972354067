import type { Entry } from '../entries/entry.ts';
import type { FeedDocument } from './evidence.ts';
import { at, elementOf, entryRanges, itemRanges, memberOf, type Place } from './find-line.ts';
import { type Finding, singular } from './finding.ts';

/** An entry with what stands of it in the document. */
export interface Item {
  entry: Entry;
  /** Whether it was found in the document. */
  located: boolean;
  /** The first element of these names; null when there is none, or the document is no XML. */
  element(...names: string[]): Place | null;
}

/** What the elements of XML feeds are called in a JSON Feed. */
const members: Record<string, string> = {
  guid: 'id',
  link: 'url',
  pubDate: 'date_published',
  published: 'date_published',
  updated: 'date_modified',
  description: 'content_html',
  content: 'content_text',
};

export const itemsOf = ({ text, feed }: FeedDocument): Item[] => {
  const json = feed.format === 'json';
  const ranges = feed.format === 'h-feed' ? [] : json ? itemRanges(text) : entryRanges(text);
  // Entries that were left out, or stand one in another, cannot be counted off.
  const counted = ranges.length === feed.entries.length;
  return feed.entries.map((entry, n) => ({
    entry,
    located: counted,
    element(...names) {
      const range = counted ? ranges[n] : undefined;
      if (range === undefined) return null;
      return json
        ? memberOf(
            text,
            range,
            names.map((name) => members[name] ?? name),
          )
        : elementOf(text, range, names);
    },
  }));
};

const nameOf = ({ title, url, id }: Entry): string => title || url || id || 'an entry without a title';

/** "3 of 20 entries" */
const some = (count: number, all: number): string =>
  count === all ? (all === 1 ? 'The only entry' : `All ${all} entries`) : `${count} of ${all} entries`;

/** One finding for all entries that have the same fault, with the first as the example. */
export function sharedFault(
  document: FeedDocument,
  faulty: readonly Item[],
  about: Pick<Finding, 'area' | 'level' | 'nextStep'> & {
    /** Completes "3 of 20 entries …". */
    message: string;
    place(item: Item): Place | null;
    change(item: Item): string | null;
  },
): Finding[] {
  const [first] = faulty;
  if (first === undefined) return [];
  const { message, place: placeOf, change, ...rest } = about;
  const place = placeOf(first);
  const anywhere = place ?? first.element('title', 'link', 'guid', 'id');
  const count = some(faulty.length, document.feed.entries.length);
  return [
    {
      ...rest,
      subject: at(document.name, anywhere),
      message: `${count} ${faulty.length === 1 ? singular(message) : message} (such as "${nameOf(first.entry)}").`,
      found: place?.text ?? null,
      change: change(first),
    },
  ];
}

/** Those whose key another one before them has; null is no key. */
export function duplicates<T>(items: readonly Item[], keyOf: (item: Item) => T | null): Item[] {
  const seen = new Set<T>();
  return items.filter((item) => {
    const key = keyOf(item);
    if (key === null) return false;
    const known = seen.has(key);
    seen.add(key);
    return known;
  });
}
