import type { Material } from '../deliveries/compose.ts';
import type { ParsedFeed } from '../feeds/feed.ts';
import { parseFeed } from '../feeds/parse-feed.ts';
import { readSource } from '../feeds/read-source.ts';
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
}

export interface FailedSource {
  is: 'failed';
  name: string;
  error: string;
  nextStep: string;
}

const materialsOf = (feed: ParsedFeed): Material[] => {
  const furniture = learnFurniture(feed.entries.map(({ html }) => html));
  return feed.entries.map((entry) => ({ entry, page: null, feedTitle: feed.title || null, furniture }));
};

/** Reads feeds and pages by URL, file or folder, one after the other; what cannot be read is reported and passed over. */
export async function* readEntries(http: Http, sources: readonly string[]): AsyncGenerator<ReadSource | FailedSource> {
  for (const source of sources) {
    for await (const read of readSource(source, { http })) {
      if ('error' in read) {
        yield { is: 'failed', name: read.name, error: read.error, nextStep: read.nextStep };
        continue;
      }
      const { name, bytes, url, contentType } = read;
      const local = !/^https?:/i.test(url);
      const feed = await parseFeed(bytes, { url, contentType });
      if (!('error' in feed)) {
        yield { is: 'read', name, local, materials: materialsOf(feed) };
        continue;
      }
      const page = await readPage(bytes, { url, contentType, main: true });
      if ('error' in page) yield { is: 'failed', name, error: feed.error, nextStep: feed.nextStep };
      else
        yield {
          is: 'read',
          name,
          local,
          materials: [{ entry: pageToEntry(page), page, feedTitle: null, furniture: new Set() }],
        };
    }
  }
}
