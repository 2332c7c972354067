import { parseDate } from '../feeds/dates.ts';
import { decodeBytes } from '../feeds/decode.ts';
import { authorsOf, categoriesOf, descriptionsOf, imageOf, languageOf, siteNameOf, valueNamed } from './choose.ts';
import { chooseAddresses } from './choose-addresses.ts';
import { titleOf } from './choose-title.ts';
import { readJsonLd } from './json-ld.ts';
import { readMainText } from './main-text.ts';
import { readMetadata } from './metadata.ts';
import { type NotAPage, whyNoHtml, whyWalled } from './not-a-page.ts';
import type { Page } from './page.ts';

export interface PageSource {
  /** The final address: the base of relative ones. */
  url: string;
  contentType: string | null;
  /** The `Content-Language` header: it counts where the page names no language. */
  language?: string | null;
  /** Whether the main text is wanted, too: it costs more than all else together. */
  main?: boolean;
}

const publishedNames = [
  'article:published_time',
  'og:article:published_time',
  'datepublished',
  'date',
  'dc.date.issued',
  'dc.date',
  'dcterms.created',
  'dcterms.date',
  'parsely-pub-date',
  'pubdate',
  'citation_publication_date',
];
const updatedNames = ['article:modified_time', 'og:updated_time', 'datemodified', 'dcterms.modified', 'last-modified'];

const firstDate = (...values: (string | null | undefined)[]): string | null => {
  for (const value of values) {
    const date = value ? parseDate(value) : null;
    if (date !== null) return date;
  }
  return null;
};

/** Reads one web page: what it says of itself and, when asked, its main text. Never throws, whatever the bytes. */
export async function readPage(bytes: Uint8Array, source: PageSource): Promise<Page | NotAPage> {
  const html = decodeBytes(bytes, source.contentType).text;
  const noHtml = whyNoHtml(bytes, html, source.contentType, source.url);
  if (noHtml !== null) return noHtml;
  const metadata = readMetadata(html);
  const wall = whyWalled(html, metadata, source.url);
  if (wall !== null) return wall;
  const data = readJsonLd(metadata.jsonLd);
  const addresses = chooseAddresses(metadata, data, source.url);
  const siteName = siteNameOf(metadata, data);
  const [description = null, ...otherDescriptions] = descriptionsOf(metadata, data, addresses.canonical);
  const published = publishedNames.map((name) => valueNamed(metadata, name));
  const updated = updatedNames.map((name) => valueNamed(metadata, name));
  return {
    url: addresses.url,
    canonical: addresses.canonical,
    title: titleOf(metadata, data, siteName, addresses.canonical),
    description,
    otherDescriptions,
    image: imageOf(metadata, data, addresses.base),
    siteName,
    language: languageOf(metadata, data, source.language ?? null),
    authors: authorsOf(metadata, data),
    categories: categoriesOf(metadata, data),
    published: firstDate(published[0], data?.published, ...published, metadata.published),
    updated: firstDate(updated[0], data?.updated, ...updated),
    html:
      source.main === true
        ? await readMainText(html, addresses.base, metadata, { declared: data?.body ?? null, description })
        : '',
    fediverseCreator: valueNamed(metadata, 'fediverse:creator'),
    feeds: addresses.feeds,
  };
}
