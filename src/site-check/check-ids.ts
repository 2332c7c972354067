import type { Entry } from '../entries/entry.ts';
import type { FeedDocument, FeedEvidence } from './evidence.ts';
import { escaped, type Place } from './find-line.ts';
import type { Finding } from './finding.ts';
import { duplicates, type Item, sharedFault } from './items.ts';

const slug = (entry: Entry): string => (URL.parse(entry.url ?? '')?.pathname ?? '/entry').replaceAll(/^\/|\/$/g, '');

function lastingId({ entry }: Item, { url, feed }: FeedDocument): string {
  const host = [url, feed.url, entry.url].map((one) => URL.parse(one ?? '')?.host).find(Boolean) ?? 'example.com';
  const year = (entry.published ?? entry.updated ?? '').slice(0, 4) || '2026';
  const id = escaped(`tag:${host.replace(/:\d+$/, '')},${year}:${slug(entry) || 'entry'}`);
  if (feed.format === 'json') return `"id": "${id}",`;
  return feed.format === 'atom' ? `<id>${id}</id>` : `<guid isPermaLink="false">${id}</guid>`;
}

const idElement = (item: Item): Place | null => item.element('guid', 'id');

/** Ids that are others when the feed is read again a moment later. */
function changing({ feed, again }: FeedEvidence, items: readonly Item[]): Item[] {
  if (again === null) return [];
  const now = new Set(again.entries.map(({ id }) => id));
  const addresses = new Set(again.entries.map(({ url }) => url));
  const changed = items.filter(({ entry }) => entry.id !== '' && !now.has(entry.id) && addresses.has(entry.url));
  return changed.length > feed.entries.length / 2 ? changed : [];
}

const hasNoId = ({ element, located }: Item): boolean => {
  if (!located) return false;
  const place = element('guid', 'id');
  return place === null || /^<[^>]*>\s*<\//.test(place.text) || /\/>$/.test(place.text);
};

/** Ids that no reader can keep, because the feed has others each time. Pure. */
export const checkLastingIds = (evidence: FeedEvidence, items: readonly Item[]): Finding[] =>
  sharedFault(evidence, changing(evidence, items), {
    area: 'ids',
    level: 'trouble',
    message: 'have another id each time the feed is read: readers show them as new again and again',
    nextStep: 'Make the id once, when the entry is made, and keep it.',
    place: idElement,
    change: (item) => lastingId(item, evidence),
  });

/** Ids: what an entry is known by when all else changes. Pure. */
export function checkIds(evidence: FeedDocument, items: readonly Item[]): Finding[] {
  const { feed } = evidence;
  const mayName = feed.format !== 'rdf' && feed.format !== 'h-feed';
  const change = (item: Item) => lastingId(item, evidence);
  const wrongPermalink = items.filter(({ element }) => {
    const guid = element('guid')?.text ?? '';
    const value = />([^<]*)</.exec(guid.replace(/<!\[CDATA\[|\]\]>/g, ''))?.[1]?.trim() ?? '';
    return value !== '' && !/isPermaLink\s*=\s*["']?false/i.test(guid) && !/^https?:\/\//i.test(value);
  });
  return [
    ...sharedFault(
      evidence,
      duplicates(items, ({ entry }) => entry.id || null),
      {
        area: 'ids',
        level: 'trouble',
        message: 'have an id that another entry has, too: readers show only one of them',
        nextStep: 'Give each an id of its own.',
        place: idElement,
        change,
      },
    ),
    ...sharedFault(evidence, mayName ? items.filter((item) => hasNoId(item)) : [], {
      area: 'ids',
      level: 'warning',
      message: 'have no id: when title or address change, they look new',
      nextStep: 'Give each a lasting id.',
      place: () => null,
      change,
    }),
    ...sharedFault(evidence, wrongPermalink, {
      area: 'ids',
      level: 'warning',
      message: 'have a guid that is said to be an address and is none, so that readers link to nothing',
      nextStep: 'Say that it is none.',
      place: idElement,
      change: (item) => idElement(item)?.text.replace(/^<guid\b[^>]*>/i, '<guid isPermaLink="false">') ?? null,
    }),
  ];
}
