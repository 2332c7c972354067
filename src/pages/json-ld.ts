/** What JSON-LD says of an article (https://schema.org/Article); only what is there and of the right kind. */
export interface LinkedData {
  headline: string | null;
  /** Of the article, and of what it is about as other nodes describe it: a recipe, an event. */
  descriptions: string[];
  image: string | null;
  authors: string[];
  published: string | null;
  updated: string | null;
  language: string | null;
  /** The text, or the steps of a recipe. */
  body: string | null;
  keywords: string[];
  siteName: string | null;
  url: string | null;
}

/** What a page's JSON-LD says of more than the page. */
export interface LinkedSite {
  descriptions: string[];
  /** Addresses, as they were written. */
  logos: string[];
}

const articleType = /Article$|Posting$|^(Report|Recipe|PodcastEpisode|VideoObject|Product|Event|CreativeWork|HowTo)$/;
/** A page's node of its own, as some sites give beside the article or in place of it. */
const pageType = /^(WebPage|ItemPage|AboutPage|FAQPage|MedicalWebPage)$/;
/** What stands for more than the page: its descriptions are no article's. */
const siteType =
  /^(WebSite|Organization|\w{0,30}Organization|Blog|Corporation|\w{0,30}Business|Store|Restaurant|Periodical|Newspaper|Brand|Person)$/;
const mostNodes = 500;

type Node = Record<string, unknown>;
const isNode = (value: unknown): value is Node => typeof value === 'object' && value !== null && !Array.isArray(value);
const text = (value: unknown): string | null =>
  typeof value === 'string' && value.trim() !== '' ? value.trim() : null;
const list = (value: unknown): unknown[] =>
  Array.isArray(value) ? value.slice(0, mostNodes) : value === undefined || value === null ? [] : [value];

function parse(source: string): unknown {
  const json = source
    .trim()
    .replace(/^(<!\[CDATA\[|<!--)/, '')
    .replace(/(\]\]>|-->|;)$/, '');
  try {
    return JSON.parse(json);
  } catch {
    try {
      // Line breaks within strings: the most common mistake of templates that write JSON by hand.
      // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what must go
      return JSON.parse(json.replaceAll(/[\u0000-\u001f]+/g, ' '));
    } catch {
      return null;
    }
  }
}

/** All nodes: lists, @graph and mainEntity unfolded, within bounds. */
function nodesOf(root: unknown): Node[] {
  const nodes: Node[] = [];
  let queue: unknown[] = [root];
  while (queue.length > 0 && nodes.length < mostNodes) {
    const next: unknown[] = [];
    for (const value of queue.slice(0, mostNodes).flatMap(list)) {
      if (!isNode(value)) continue;
      nodes.push(value);
      next.push(...list(value['@graph']), ...list(value.mainEntity));
    }
    queue = next;
  }
  return nodes;
}

const hasType = (node: Node, type: RegExp): boolean =>
  list(node['@type']).some((name) => typeof name === 'string' && type.test(name.replace(/^.*[/:#]/, '')));

/** Follows `{"@id": …}` to the node that it names. */
const resolver =
  (nodes: readonly Node[]) =>
  (value: unknown): unknown => {
    if (!isNode(value) || Object.keys(value).length > 1) return value;
    const id = value['@id'];
    return nodes.find((node) => typeof id === 'string' && node['@id'] === id && Object.keys(node).length > 1) ?? value;
  };

const nameOf = (value: unknown): string[] =>
  typeof value === 'string' ? [value] : isNode(value) ? list(value.name).flatMap((name) => text(name) ?? []) : [];
const urlOf = (value: unknown): string | null =>
  isNode(value) ? (text(value.url) ?? text(value.contentUrl)) : text(value);

/** "{@type: WebPage, @id: https://…}": a page is named by its address, a front page seldom names an article. */
const pageOf = (value: unknown): string | null => {
  const id = isNode(value) ? text(value['@id']) : null;
  return urlOf(value) ?? (/^https?:\/\/[^/]+\/[^#?]/.test(id ?? '') ? id : null);
};

const mostSteps = 100;
/** A section's steps have directions (https://schema.org/HowToSection), and no recipe goes deeper. */
const deepestStep = 3;
/** What is to be done, of a text, a step or a list of them (https://schema.org/recipeInstructions). */
const stepTexts = (value: unknown, depth = 1): string[] =>
  depth > deepestStep
    ? []
    : list(value).flatMap((step) =>
        isNode(step) ? [text(step.text) ?? '', ...stepTexts(step.itemListElement, depth + 1)] : [text(step) ?? ''],
      );
function stepsOf(articles: readonly Node[]): string | null {
  const steps = articles.flatMap((node) => stepTexts(node.recipeInstructions)).filter((step) => step !== '');
  return steps.length === 0 ? null : steps.slice(0, mostSteps).join('\n');
}

/** The article among nodes; null when there is none. */
function articleOf(nodes: readonly Node[]): LinkedData | null {
  const articles = nodes.filter((node) => hasType(node, articleType));
  const article = articles[0] ?? nodes.find((node) => hasType(node, pageType) && text(node.datePublished) !== null);
  if (article === undefined) return null;
  const resolve = resolver(nodes);
  const images = [...list(article.image), ...list(article.thumbnailUrl)].map((image) => urlOf(resolve(image)));
  return {
    headline: text(article.headline) ?? text(article.name),
    descriptions: articles.flatMap((node) => text(node.description) ?? []),
    image: images.find((url) => url !== null) ?? null,
    authors: [...list(article.author), ...list(article.creator)].map(resolve).flatMap(nameOf),
    published: text(article.datePublished),
    updated: text(article.dateModified),
    language: text(article.inLanguage),
    body: text(article.articleBody) ?? stepsOf(articles),
    keywords: list(article.keywords)
      .flatMap((word) => (typeof word === 'string' ? word.split(',') : []))
      .map((word) => word.trim())
      .filter((word) => word !== ''),
    siteName: nameOf(resolve(article.publisher))[0] ?? null,
    url: text(article.url) ?? pageOf(article.mainEntityOfPage),
  };
}

/** What nodes say of the site and of those who run it. */
function siteOf(nodes: readonly Node[]): LinkedSite {
  const site = nodes
    .flatMap((node) => [node, ...list(node.publisher), ...list(node.isPartOf), ...list(node.provider)])
    .filter((node) => isNode(node))
    .filter((node) => hasType(node, siteType));
  const resolve = resolver(nodes);
  return {
    descriptions: site.flatMap((node) => text(node.description) ?? []),
    logos: site.flatMap((node) => list(node.logo)).flatMap((logo) => urlOf(resolve(logo)) ?? []),
  };
}

/** What a page's JSON-LD scripts say of its article, if they name one, and of its site. */
export function readJsonLd(scripts: readonly string[]): { article: LinkedData | null; site: LinkedSite } {
  const nodes = scripts.flatMap((script) => nodesOf(parse(script)));
  return { article: articleOf(nodes), site: siteOf(nodes) };
}
