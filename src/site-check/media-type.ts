import type { FeedDocument } from './evidence.ts';

const types: Record<string, string> = {
  rss: 'application/rss+xml',
  rdf: 'application/rss+xml',
  atom: 'application/atom+xml',
  json: 'application/feed+json',
  'h-feed': 'text/html',
};

/** What the feed's format is called in a header. */
export const typeOf = ({ feed }: Pick<FeedDocument, 'feed'>): string => types[feed.format] ?? 'application/xml';
