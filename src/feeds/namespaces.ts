/** The one prefix by which each known namespace is called here, whatever the feed calls it. '' is RSS itself. */
const known: Record<string, string> = {
  'http://www.w3.org/2005/atom': 'atom',
  'http://purl.org/atom/ns#': 'atom',
  'http://example.com/newformat#': 'atom',
  'http://example.com/necho': 'atom',
  'http://purl.org/echo/': 'atom',
  'uri/of/echo/namespace#': 'atom',
  'http://purl.org/pie/': 'atom',
  'http://purl.org/rss/1.0/': '',
  'http://my.netscape.com/rdf/simple/0.9/': '',
  'http://channel.netscape.com/rdf/simple/0.9/': '',
  'http://backend.userland.com/rss': '',
  'http://backend.userland.com/rss2': '',
  'http://blogs.law.harvard.edu/tech/rss': '',
  'http://cyber.law.harvard.edu/rss/rss.html': '',
  'http://purl.org/net/rss1.1#': '',
  'http://www.w3.org/1999/02/22-rdf-syntax-ns#': 'rdf',
  'http://purl.org/dc/elements/1.1/': 'dc',
  'http://purl.org/dc/terms/': 'dcterms',
  'http://purl.org/rss/1.0/modules/content/': 'content',
  'http://purl.org/rss/1.0/modules/syndication/': 'sy',
  'http://search.yahoo.com/mrss/': 'media',
  'http://search.yahoo.com/mrss': 'media',
  'http://www.rssboard.org/media-rss': 'media',
  'http://www.itunes.com/dtds/podcast-1.0.dtd': 'itunes',
  'http://example.com/dtds/podcast-1.0.dtd': 'itunes',
  'http://rssnamespace.org/feedburner/ext/1.0': 'feedburner',
  'http://www.w3.org/1999/xhtml': 'xhtml',
  'http://www.w3.org/xml/1998/namespace': 'xml',
  'http://purl.org/rss/1.0/modules/slash/': 'slash',
  'http://purl.org/syndication/thread/1.0': 'thr',
  'http://wellformedweb.org/commentapi/': 'wfw',
};

const familiar = new Set([
  'atom',
  'rdf',
  'dc',
  'dcterms',
  'content',
  'sy',
  'media',
  'itunes',
  'feedburner',
  'xhtml',
  'xml',
  'atom10',
  'a10',
]);
const otherNames: Record<string, string> = { atom10: 'atom', a10: 'atom' };

/** Prefixes in force, from the feed's to ours. */
export type Prefixes = ReadonlyMap<string, string>;

/** Our prefix for a namespace's address; null when it is not known here. */
export const prefixOf = (uri: string): string | null => known[uri.trim().toLowerCase()] ?? null;

/** `prefix:name` in our prefixes, lower case. A prefix that was never declared means what it usually means. */
export function canonicalName(name: string, prefixes: Prefixes): string {
  const at = name.indexOf(':');
  const prefix = at < 0 ? '' : name.slice(0, at);
  const local = name.slice(at + 1);
  const ours = prefixes.get(prefix) ?? (familiar.has(prefix) ? (otherNames[prefix] ?? prefix) : prefix);
  return ours === '' ? local : `${ours}:${local}`;
}
