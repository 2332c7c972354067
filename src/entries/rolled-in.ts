/** An entry of a document as far as its place tells of its age. */
export interface Listed {
  /** Milliseconds since 1970; null when it has none. */
  date: number | null;
  known: boolean;
}

export interface Listing {
  /** When the feed was first read, milliseconds since 1970; null: never before. */
  readSince: number | null;
  /** Entries in the document that was read before; null when that is not known. */
  before: number | null;
}

const older = 'It is older than all that the feed showed before, and came in at its end: probably no news.';

/** Two known entries in their order are the least that shows what a feed's order is. */
const leastKnown = 2;

/**
 * The places of entries that came into view at the end of a feed which lists the newest first, because it shows more than
 * it did or because others were removed. A single one at the end of a feed that grew by it is a late entry, and news. Pure.
 */
function rolledIn(document: readonly Listed[], { readSince, before }: Listing): ReadonlySet<number> {
  const none: ReadonlySet<number> = new Set();
  const dates = document.flatMap(({ date, known }) => (known && date !== null ? [date] : []));
  const [newest, oldest] = [dates[0], dates.at(-1)];
  if (readSince === null || newest === undefined || oldest === undefined || dates.length < leastKnown) return none;
  if (newest <= oldest) return none;
  const lastKnown = document.findLastIndex(({ known }) => known);
  const limit = Math.min(readSince, ...dates);
  const places = document.flatMap(({ date, known }, place) =>
    place > lastKnown && !known && date !== null && date < limit ? [place] : [],
  );
  const grewByOne = places.length === 1 && before !== null && document.length > before;
  return grewByOne ? none : new Set(places);
}

/** Why the entry at each place is probably no news, by what stands around it; null where nothing speaks against it. Pure. */
export function agedReasons(document: readonly Listed[], listing: Listing): (string | null)[] {
  const places = rolledIn(document, listing);
  return document.map((_, place) => (places.has(place) ? older : null));
}
