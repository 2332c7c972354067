/** What JSON-LD says of an article (https://schema.org/Article); only what is there and of the right kind. */
export interface LinkedData {
  headline: string | null;
  description: string | null;
  image: string | null;
  authors: string[];
  published: string | null;
  updated: string | null;
  language: string | null;
  body: string | null;
  keywords: string[];
}

const articleType = /Article$|Posting$|^(Report|Recipe|PodcastEpisode|VideoObject|Product|Event|CreativeWork|HowTo)$/;
const mostNodes = 200;

type Node = Record<string, unknown>;
const isNode = (value: unknown): value is Node => typeof value === 'object' && value !== null && !Array.isArray(value);
const text = (value: unknown): string | null =>
  typeof value === 'string' && value.trim() !== '' ? value.trim() : null;
const list = (value: unknown): unknown[] =>
  Array.isArray(value) ? value : value === undefined || value === null ? [] : [value];

function parse(source: string): unknown {
  try {
    return JSON.parse(source.trim().replace(/^<!\[CDATA\[|^<!--|\]\]>$|-->$/g, ''));
  } catch {
    return null;
  }
}

/** All nodes: lists, @graph and mainEntity unfolded, within bounds. */
function nodesOf(root: unknown): Node[] {
  const nodes: Node[] = [];
  const queue: unknown[] = [root];
  while (queue.length > 0 && nodes.length < mostNodes) {
    const next = queue.shift();
    if (Array.isArray(next)) queue.push(...next.slice(0, mostNodes));
    else if (isNode(next)) {
      nodes.push(next);
      queue.push(...list(next['@graph']), ...list(next.mainEntity));
    }
  }
  return nodes;
}

const nameOf = (value: unknown): string[] =>
  typeof value === 'string' ? [value] : isNode(value) ? list(value.name).flatMap((name) => text(name) ?? []) : [];
const urlOf = (value: unknown): string | null =>
  isNode(value) ? (text(value.url) ?? text(value.contentUrl)) : text(value);

/** The article among a page's JSON-LD scripts; null when there is none. */
export function readJsonLd(scripts: readonly string[]): LinkedData | null {
  const nodes = scripts.slice(0, 20).flatMap((script) => nodesOf(parse(script)));
  const article = nodes.find((node) =>
    list(node['@type']).some((type) => typeof type === 'string' && articleType.test(type)),
  );
  if (article === undefined) return null;
  return {
    headline: text(article.headline) ?? text(article.name),
    description: text(article.description),
    image:
      list(article.image)
        .map(urlOf)
        .find((url) => url !== null) ?? null,
    authors: list(article.author).flatMap(nameOf),
    published: text(article.datePublished),
    updated: text(article.dateModified),
    language: text(article.inLanguage),
    body: text(article.articleBody),
    keywords: list(article.keywords)
      .flatMap((word) => (typeof word === 'string' ? word.split(',') : []))
      .map((word) => word.trim())
      .filter((word) => word !== ''),
  };
}
