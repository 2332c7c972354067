import { escapeText } from 'entities';
import { summaryCap } from '../composing/attempts.ts';
import { parseTemplate } from '../composing/template.ts';
import type { FeedConfig, TemplateRule } from '../config/config.ts';
import type { Entry } from '../entries/entry.ts';
import { matcher, meets } from '../entries/filter.ts';
import { alternativeText } from '../feeds/alternative-text.ts';
import { picturesInHtml } from '../feeds/html-pictures.ts';
import type { DocumentSource } from '../networks/document.ts';
import type { Card, Draft, DraftImage, Limits } from '../networks/draft.ts';
import type { Composer, Network } from '../networks/network.ts';
import type { Page } from '../pages/page.ts';
import { plural } from '../plural.ts';
import { resolveLanguage } from '../summaries/language/language.ts';
import { cleanExcerpt, summarise } from '../summaries/summarise.ts';
import type { Article, Furniture, OwnLines, Summary, Written } from '../summaries/summary.ts';
import { htmlToText } from '../summaries/text/html-to-text.ts';
import { partedAsPage } from '../summaries/text/parted-as-page.ts';
import { cleanTitle } from '../summaries/title/clean-title.ts';

/** What a draft is made from. The same input gives the same draft: previews and posts come from here alone. */
export interface Material {
  entry: Entry;
  /** What the entry's page says of itself; null when it was not looked at. */
  page: Page | null;
  /** Its feed as the configuration names it; null for a page that belongs to none. */
  feedId: string | null;
  feedTitle: string | null;
  furniture: Furniture;
  ownLines: OwnLines;
  /** What a language model wrote of it; null: its summary is drawn from its text. */
  written: Written | null;
}

/** What is known of a page that a person shares: nothing of a feed. */
export const noFeed = {
  feedId: null,
  feedTitle: null,
  furniture: new Set<string>(),
  ownLines: { keep: () => false, drop: () => false },
  written: null,
} satisfies Partial<Material>;

type FeedLines = Pick<FeedConfig, 'id' | 'keepLines' | 'dropLines'>;

/** What the owner of a feed says of lines; nothing of a feed that the configuration does not name any more. */
export function ownLinesOf(feeds: readonly FeedLines[], feedId: string | null): OwnLines {
  const feed = feeds.find(({ id }) => id === feedId);
  const [keep = [], drop = []] = [feed?.keepLines.map(matcher), feed?.dropLines.map(matcher)];
  return {
    keep: (line) => keep.some((matches) => matches(line)),
    drop: (line) => drop.some((matches) => matches(line)),
  };
}

/** An account as composing needs it. */
export interface ComposingAccount {
  network: Network;
  composer: Composer;
  settings: unknown;
  template: string | null;
  templates: readonly TemplateRule[];
  limits: Limits;
}

/** The template for an entry: the first rule that it meets, the account's, or the network's. */
function templateFor({ entry, feedId }: Material, { network, template, templates }: ComposingAccount): string {
  const rule = templates.find(
    ({ feed, when }) => (feed === null || feed === feedId) && (when === null || meets(entry, when)),
  );
  return rule?.template ?? template ?? network.defaultTemplate;
}

const describedBy = (page: Material['page']): string[] =>
  page === null ? [] : [page.description ?? '', ...page.otherDescriptions].map(escapeText);

/** The feed's text, in the markup of its page where the feed has lost it; the page's where the feed has none. */
function textOf({ entry, page }: Pick<Material, 'entry' | 'page'>): string {
  const html = page?.html ?? '';
  return entry.html === '' ? html : (partedAsPage(entry.html, html) ?? entry.html);
}

function articleOf({ entry, page, feedTitle }: Material): Article {
  return {
    title: entry.title || (page?.title ?? ''),
    html: textOf({ entry, page }),
    excerpts: [entry.excerpt ?? '', ...describedBy(page)].filter((excerpt) => excerpt !== ''),
    language: entry.language,
    pageLanguage: page?.language ?? null,
    authors: entry.authors.length > 0 ? entry.authors : (page?.authors ?? []),
    categories: entry.categories.length > 0 ? entry.categories : (page?.categories ?? []),
    siteName: feedTitle ?? page?.siteName ?? null,
    url: entry.url,
  };
}

/** A page's title, as the entry says it where the page only says more behind it: a section, its site. */
function cardTitle(page: Material['page'], article: Article): string {
  const own = page === null ? '' : cleanTitle(page.title, page.siteName, article);
  return own === '' || (article.title !== '' && own.startsWith(`${article.title} `)) ? article.title : own;
}

function cardOf({ entry, page, furniture, ownLines }: Material, given: Article, summary: Summary): Card | null {
  if (entry.url === null) return null;
  const article = { ...given, title: summary.title };
  return {
    url: entry.url,
    title: cardTitle(page, article),
    description: page?.description ? cleanExcerpt(escapeText(page.description), article, { furniture, ownLines }) : '',
    image: page?.image?.url ?? entry.image?.url ?? null,
  };
}

/** The same picture in another size, or for another screen. */
const nameOfPicture = (url: string): string => url.replace(/[?#].*$/s, '').replace(/-\d+x\d+(?=\.\w+$)/, '');

/** The entry's own picture first, then those of its text in the feed; none twice. */
function imagesOf({ entry, page }: Material): DraftImage[] {
  const own = entry.image ?? page?.image ?? null;
  const found = new Map<string, DraftImage>();
  for (const { url, alt: given } of [...(own === null ? [] : [own]), ...picturesInHtml(entry.html, entry.url ?? '')]) {
    const name = nameOfPicture(url);
    const alt = alternativeText(given) ?? '';
    const known = found.get(name);
    if (known === undefined) found.set(name, { url, alt });
    else if (known.alt === '') found.set(name, { ...known, alt });
  }
  return [...found.values()];
}

/** What a document of a stored entry is made from. */
export function documentSource(
  material: Material,
  { id, first_seen_at: seenAt }: { id: string; first_seen_at: number },
): DocumentSource {
  const { entry, page } = material;
  const { siteName, categories, html } = articleOf(material);
  const published = entry.published ?? page?.published ?? null;
  const updated = entry.updated ?? page?.updated ?? null;
  return { id, seenAt, siteName, tags: categories, published, updated, text: () => htmlToText(html) };
}

export function summaryOf(material: Material, article = articleOf(material)): Summary {
  const { furniture, ownLines, written } = material;
  const drawn = summarise(article, { furniture, ownLines });
  return written === null ? drawn : { ...drawn, ...written, spare: drawn, source: 'llm' };
}

/** What posts of an entry tell, and its summary, and that of its whole text for threads and long posts: drawn when first asked for, once for all accounts. */
export interface Summaries {
  article: Article;
  short(): Summary;
  long(): Summary;
}

export function summariesOf(material: Material): Summaries {
  const { furniture, ownLines } = material;
  const article = articleOf(material);
  let [short, long]: (Summary | null)[] = [null, null];
  return {
    article,
    short: () => {
      short ??= summaryOf(material, article);
      return short;
    },
    long: () => {
      long ??= summarise(article, { furniture, ownLines, long: true });
      return long;
    },
  };
}

/** Whether a post of the entry for this account shows a summary. */
export const showsSummary = (material: Material, account: ComposingAccount): boolean =>
  /\{[^}]*summary/.test(templateFor(material, account));

/** The lead of a text, and an author's excerpt, are hardly longer. Characters. */
const longestLead = 1_500;

/** Whether posts tell the whole text: in threads, or because the template asks for more than a lead, and the server takes it. */
function tellsAll(material: Material, account: ComposingAccount): boolean {
  if (account.network.threadMost(account.settings) > 1) return true;
  if (material.written !== null || account.limits.text <= longestLead) return false;
  return (summaryCap(parseTemplate(templateFor(material, account)).parts) ?? 0) > longestLead;
}

/** The draft of one entry for one account; `text` is a person's own words in place of the template. Pure. */
export function compose(
  material: Material,
  account: ComposingAccount,
  text: string | null,
  summaries = summariesOf(material),
): Draft {
  const { article } = summaries;
  const drawn = tellsAll(material, account) ? summaries.long() : summaries.short();
  // A person may write of a page in another language than the page's.
  const language = text === null ? null : resolveLanguage(drawn.language, text);
  const summary = language === null ? drawn : { ...drawn, language };
  return account.composer.compose({
    entry: {
      url: material.entry.url,
      title: article.title,
      authors: article.authors,
      categories: article.categories,
      published: material.entry.published,
    },
    feedTitle: article.siteName,
    summary,
    card: cardOf(material, article, summary),
    images: imagesOf(material),
    template: templateFor(material, account),
    text,
    limits: account.limits,
    settings: account.settings,
  });
}

/** Why a post of the entry would be empty, and what to do; null when it says something. Mastodon refuses such a post, and Bluesky shows it. */
export function nothingIn({ entry, page }: Material, draft: Draft): { why: string; nextStep: string } | null {
  if (draft.text !== '' || draft.images.length > 0) return null;
  const own = [entry.title, entry.html, entry.excerpt, entry.url, page?.title];
  if (own.every((part) => !part))
    return {
      why: 'The entry has neither title nor text nor address: there is nothing to post.',
      nextStep: 'Give the entry a title on its site.',
    };
  return {
    why: `The account's template leaves nothing of the entry within ${plural(draft.limit, 'character', 'characters')}.`,
    nextStep: 'Look at the template of the account, and at the limit of its server: share-this-post preview',
  };
}
