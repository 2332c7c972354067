/** What a feed says of being told of news: the hubs, and the address under which they know it (WebSub, section 4). */
export interface PushLinks {
  hubs: string[];
  self: string | null;
}

/** No server needs more. */
const longest = 20_000;
/** So many hubs are worth trying. */
export const mostHubs = 5;

/** A parameter's value, with quotes or without (RFC 8288, 3), or a comma that ends the link. Each is read once. */
const parameter = /\s*(?:;\s*([!#$%&'*+.^`|~\w-]*)\s*(?:=\s*(?:"((?:[^"\\]|\\[\s\S])*)"|([^\s;,"]*)))?|(,))/y;

/** The links of a `Link` header, with their parameters by lower-case name; of several of one name the first counts. */
function* linksIn(header: string): Generator<{ target: string; parameters: Map<string, string> }> {
  const text = header.slice(0, longest);
  for (let at = text.indexOf('<'); at !== -1; at = text.indexOf('<', at)) {
    const end = text.indexOf('>', at);
    if (end === -1) return;
    const target = text.slice(at + 1, end).trim();
    const parameters = new Map<string, string>();
    parameter.lastIndex = end + 1;
    at = end + 1;
    for (let found = parameter.exec(text); found !== null; found = parameter.exec(text)) {
      at = parameter.lastIndex;
      const [, name, quoted, bare, comma] = found;
      if (comma !== undefined) break;
      const value = quoted?.replaceAll(/\\([\s\S])/g, '$1') ?? bare ?? '';
      const key = name?.toLowerCase() ?? '';
      if (!parameters.has(key)) parameters.set(key, value);
    }
    yield { target, parameters };
  }
}

/** Whether a hub or a feed can be asked there: feeds name what they like. */
export const isWeb = (url: string): boolean => ['http:', 'https:'].includes(URL.parse(url)?.protocol ?? '');

/** The hubs and the address of its own that a `Link` header names; links of another context are not the feed's. Pure. */
export function readLinkHeader(header: string | null, base: string): PushLinks {
  const links: PushLinks = { hubs: [], self: null };
  for (const { target, parameters } of linksIn(header ?? '')) {
    const url = URL.parse(target, base)?.href ?? null;
    const relations = (parameters.get('rel') ?? '').toLowerCase().split(/\s+/);
    if (url === null || !isWeb(url) || parameters.has('anchor')) continue;
    if (relations.includes('hub') && !links.hubs.includes(url) && links.hubs.length < mostHubs) links.hubs.push(url);
    if (relations.includes('self')) links.self ??= url;
  }
  return links;
}
