import type { FeedConfig } from '../config/config.ts';
import { summaryOf } from '../deliveries/compose.ts';
import type { ParsedFeed } from '../feeds/feed.ts';
import type { Dropped } from '../summaries/summary.ts';
import { materialsOf } from './read-entries.ts';

/** What the summary of each entry leaves out, and why. */
export const droppedLines = (feed: ParsedFeed, config: FeedConfig | null): Dropped[][] =>
  materialsOf(feed, config).map((material) => summaryOf(material).dropped);
