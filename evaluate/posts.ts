import { compose, type Material, noFeed } from '../src/deliveries/compose.ts';
import { networks } from '../src/networks/index.ts';
import type { Network } from '../src/networks/network.ts';
import { learnFurniture } from '../src/summaries/furniture.ts';
import type { Furniture } from '../src/summaries/summary.ts';
import type { Furnished } from './article.ts';

/** One article as one maker posts it: the whole text, and the part that is neither title nor address. */
export interface Post {
  text: string;
  body: string;
  language: string | null;
  network: string | null;
}

export interface Maker {
  name: string;
  make(article: Furnished): Post;
}

/** What a feed gives of an article, as composing takes it. */
export const material = (article: Furnished, furniture: Furniture): Material => ({
  entry: {
    id: article.id,
    url: article.url,
    title: article.title,
    html: article.html,
    excerpt: article.summaryField,
    published: null,
    updated: null,
    language: article.declared,
    authors: [article.author],
    categories: [],
    image: null,
    attachments: [],
  },
  ...noFeed,
  page: null,
  feedTitle: article.site,
  furniture,
});

const required: Readonly<Record<string, Record<string, string>>> = {
  bluesky: { identifier: 'courier.example', password: 'x' },
  mastodon: { server: 'https://mastodon.example', token: 'x' },
};

function withoutFrame(text: string, { title, url }: Furnished): string {
  const inner = text.startsWith(title) ? text.slice(title.length) : text;
  return inner.replace(url, '').trim();
}

async function ours(network: Network, learned: ReadonlyMap<string, Furniture>): Promise<Maker> {
  const settings = network.settings.parse(required[network.id]);
  const composer = await network.openComposer();
  const account = { network, composer, settings, template: null, templates: [], limits: network.defaultLimits };
  return {
    name: network.name,
    make(article) {
      const { text, language } = compose(material(article, learned.get(article.feed) ?? new Set()), account, null);
      return { text, body: withoutFrame(text, article), language, network: network.id };
    },
  };
}

const stripped = (html: string): string =>
  html
    .replace(/<[^>]*>/g, '')
    .replace(/\s+/g, ' ')
    .trim();

/** "Title, first characters, link", as the common bot writes it. */
const commonBot: Maker = {
  name: 'common bot',
  make(article) {
    const body = stripped(article.summaryField ?? article.html).slice(
      0,
      Math.max(0, 270 - article.title.length - article.url.length),
    );
    return { text: `${article.title}\n\n${body}\n${article.url}`, body, language: article.declared, network: null };
  },
};

/** The product on both networks, with what it learned of each feed, and the common bot. */
export async function makers(articles: readonly Furnished[]): Promise<Maker[]> {
  const feeds = Map.groupBy(articles, ({ feed }) => feed);
  const learned = new Map([...feeds].map(([feed, entries]) => [feed, learnFurniture(entries)]));
  const products = await Promise.all([...networks.values()].map((network) => ours(network, learned)));
  return [...products, commonBot];
}
