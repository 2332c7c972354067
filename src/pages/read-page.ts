import { parseDate } from '../feeds/dates.ts';
import { decodeBytes } from '../feeds/decode.ts';
import {
  authorsOf,
  categoriesOf,
  descriptionsOf,
  imageOf,
  isFrontPage,
  languageOf,
  siteNameOf,
  valueNamed,
} from './choose.ts';
import { absoluteAddress, chooseAddresses } from './choose-addresses.ts';
import { givenTitle, titleOf } from './choose-title.ts';
import { readJsonLd } from './json-ld.ts';
import { readMainText } from './main-text.ts';
import { readMetadata } from './metadata.ts';
import { type NotAPage, whyNoHtml, whyWalled } from './not-a-page.ts';
import { explainsSite, isOfSite, isSaidOfSite, isTitleAndTagline } from './of-site.ts';
import type { Page } from './page.ts';
import { isSiteLogo } from './site-logo.ts';

export interface PageSource {
  /** The final address: the base of relative ones. */
  url: string;
  contentType: string | null;
  /** The `Content-Language` header: it counts where the page names no language. */
  language?: string | null;
  /** Whether the main text is wanted, too: it costs more than all else together. */
  main?: boolean;
}

/** A text of less HTML may need its description, whosever that is. Characters. */
const leastTold = 400;

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
  const markup = decodeBytes(bytes, source.contentType).text;
  const noHtml = whyNoHtml(bytes, markup, source.contentType, source.url);
  if (noHtml !== null) return noHtml;
  const metadata = readMetadata(markup);
  const wall = whyWalled(markup, metadata, source.url);
  if (wall !== null) return wall;
  const { article: data, site } = readJsonLd(metadata.jsonLd);
  const addresses = chooseAddresses(metadata, data, source.url);
  const siteName = siteNameOf(metadata, data);
  const title = titleOf(metadata, data, siteName, addresses.canonical);
  const all = descriptionsOf(metadata, data, addresses.canonical);
  const declared = data?.body ?? null;
  const html =
    source.main === true
      ? await readMainText(markup, addresses.base, metadata, { declared, description: all[0] ?? null })
      : '';
  const names = { siteName, address: addresses.canonical };
  const isOfAll = (text: string): boolean =>
    (!isFrontPage(addresses.canonical) && isSaidOfSite(text, title, { metadata, ofSite: site.descriptions, html })) ||
    explainsSite(text, title, names) ||
    (givenTitle(metadata, data) === null && isOfSite(text, title, metadata)) ||
    isTitleAndTagline(text, title, metadata, html);
  const [description = null, ...otherDescriptions] =
    html.length >= leastTold ? all.filter((text) => !isOfAll(text)) : all;
  const ownLogos = site.logos.flatMap((logo) => absoluteAddress(logo, addresses.base) ?? []);
  // The front page may show itself by it.
  const isLogo = (image: NonNullable<Page['image']>): boolean =>
    !isFrontPage(addresses.canonical) && isSiteLogo(image, names, ownLogos);
  const published = publishedNames.map((name) => valueNamed(metadata, name));
  const updated = updatedNames.map((name) => valueNamed(metadata, name));
  return {
    url: addresses.url,
    canonical: addresses.canonical,
    title,
    description,
    otherDescriptions,
    image: imageOf(metadata, data, addresses.base, isLogo),
    siteName,
    language: languageOf(metadata, data, source.language ?? null),
    authors: authorsOf(metadata, data),
    categories: categoriesOf(metadata, data),
    published: firstDate(published[0], data?.published, ...published, metadata.published),
    updated: firstDate(updated[0], data?.updated, ...updated),
    html,
    fediverseCreator: valueNamed(metadata, 'fediverse:creator'),
    feeds: addresses.feeds,
  };
}
