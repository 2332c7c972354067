import { start } from './001-start.ts';
import { limitsAndRetention } from './002-limits-and-retention.ts';
import { countsAndOpenDeliveries } from './003-counts-and-open-deliveries.ts';
import { push } from './004-push.ts';
import { revisions } from './005-revisions.ts';
import { writtenSummaries } from './006-written-summaries.ts';
import { threads } from './007-threads.ts';
import { reactions } from './008-reactions.ts';
import { access } from './009-access.ts';
import { retractions } from './010-retractions.ts';
import { announcements } from './011-announcements.ts';
import { listedDeliveries } from './012-listed-deliveries.ts';
import { documents } from './013-documents.ts';
import { search } from './014-search.ts';
import { accountWarnings } from './015-account-warnings.ts';
import type { Migration } from './migration.ts';

/** In order. Listed by hand so that checkout, bundle and tests see one list. */
export const migrations: readonly Migration[] = [
  start,
  limitsAndRetention,
  countsAndOpenDeliveries,
  push,
  revisions,
  writtenSummaries,
  threads,
  reactions,
  access,
  retractions,
  announcements,
  listedDeliveries,
  documents,
  search,
  accountWarnings,
];
