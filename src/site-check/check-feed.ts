import { checkAddresses } from './check-addresses.ts';
import { checkDates } from './check-dates.ts';
import { checkIds } from './check-ids.ts';
import { checkTexts } from './check-texts.ts';
import type { FeedDocument } from './evidence.ts';
import { at, findPlace } from './find-line.ts';
import type { Finding } from './finding.ts';
import { itemsOf } from './items.ts';

function checkTitle({ name, text, feed }: FeedDocument): Finding[] {
  if (feed.title !== '') return [];
  return [
    {
      area: 'feed',
      subject: at(name, findPlace(text, /<(?:channel|feed)\b[^>]{0,300}>/i)),
      level: 'warning',
      message: 'The feed has no title: {site} in templates is empty, and readers show its address.',
      nextStep: 'Add the line.',
      found: null,
      change: feed.format === 'json' ? '"title": "The name of your site",' : '<title>The name of your site</title>',
    },
  ];
}

/** What is to be said of a feed by itself, wherever it stands: its title and its entries. Pure. */
export function checkFeed(document: FeedDocument, now: number): Finding[] {
  const items = itemsOf(document);
  return [
    ...checkIds(document, items),
    ...checkAddresses(document, items),
    ...checkTexts(document, items),
    ...checkDates(document, items, now),
    ...checkTitle(document),
  ];
}
