import type { Entry } from '../entries/entry.ts';
import type { Card, Draft, DraftImage, Limits, Network } from '../networks/network.ts';
import type { Page } from '../pages/page.ts';
import { summarise } from '../summaries/summarise.ts';
import type { Article, Furniture, Summary } from '../summaries/summary.ts';

/** What a draft is made from. The same input gives the same draft: previews and posts come from here alone. */
export interface Material {
  entry: Entry;
  /** What the entry's page says of itself; null when it was not looked at. */
  page: Page | null;
  feedTitle: string | null;
  furniture: Furniture;
}

/** An account as composing needs it. */
export interface ComposingAccount {
  network: Network;
  settings: unknown;
  template: string | null;
  limits: Limits;
}

function articleOf({ entry, page, feedTitle }: Material): Article {
  return {
    title: entry.title || (page?.title ?? ''),
    html: entry.html || (page?.html ?? ''),
    excerpt: entry.excerpt ?? page?.description ?? null,
    language: entry.language ?? page?.language ?? null,
    authors: entry.authors.length > 0 ? entry.authors : (page?.authors ?? []),
    categories: entry.categories.length > 0 ? entry.categories : (page?.categories ?? []),
    siteName: feedTitle ?? page?.siteName ?? null,
    url: entry.url,
  };
}

function cardOf({ entry, page }: Material, summary: Summary): Card | null {
  if (entry.url === null) return null;
  return {
    url: entry.url,
    title: page?.title || summary.title,
    description: page?.description ?? summary.sentences.slice(0, 2).join(' '),
    image: page?.image?.url ?? entry.image?.url ?? null,
  };
}

const imagesOf = ({ entry, page }: Material): DraftImage[] => {
  const image = entry.image ?? page?.image ?? null;
  return image === null ? [] : [{ url: image.url, alt: image.alt ?? '' }];
};

export const summaryOf = (material: Material): Summary =>
  summarise(articleOf(material), { furniture: material.furniture });

/** The draft of one entry for one account; `text` is a person's own words in place of the template. Pure. */
export function compose(
  material: Material,
  account: ComposingAccount,
  text: string | null,
  summary = summaryOf(material),
): Draft {
  const article = articleOf(material);
  return account.network.compose({
    entry: {
      url: material.entry.url,
      title: article.title,
      authors: article.authors,
      categories: article.categories,
      published: material.entry.published,
    },
    feedTitle: article.siteName,
    summary,
    card: cardOf(material, summary),
    images: imagesOf(material),
    template: account.template ?? account.network.defaultTemplate,
    text,
    limits: account.limits,
    settings: account.settings,
  });
}
