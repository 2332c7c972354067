import { Parser } from 'htmlparser2';

/** What a page's markup says of it, gathered in one pass, before anything is chosen. */
export interface Metadata {
  /** Values of `meta` by lower-case name or property, in order. */
  meta: Map<string, string[]>;
  links: { rel: string; href: string; type: string; title: string }[];
  title: string;
  /** The first heading of the first level. */
  heading: string;
  language: string | null;
  base: string | null;
  /** Texts of JSON-LD scripts. */
  jsonLd: string[];
}

const longestText = 10_000;
const longestScript = 500_000;
const mostLinks = 500;

/** Reads a page's head and marks in one linear pass; a page is never too broken for it. */
export function readMetadata(html: string): Metadata {
  const found: Metadata = {
    meta: new Map(),
    links: [],
    title: '',
    heading: '',
    language: null,
    base: null,
    jsonLd: [],
  };
  let into: 'title' | 'heading' | 'json' | null = null;
  let text = '';
  let inSvg = 0;
  const parser = new Parser(
    {
      onopentag(name, attributes) {
        if (name === 'svg') inSvg += 1;
        else if (name === 'html') found.language ??= attributes.lang ?? attributes['xml:lang'] ?? null;
        else if (name === 'base') found.base ??= attributes.href ?? null;
        else if (name === 'title' && found.title === '' && inSvg === 0) begin('title');
        else if (name === 'h1' && found.heading === '') begin('heading');
        else if (name === 'script' && /ld\+json/i.test(attributes.type ?? '')) begin('json');
        else if (name === 'meta') addMeta(attributes);
        else if (name === 'link' || (name === 'a' && attributes.rel !== undefined)) addLink(attributes);
      },
      ontext(chunk) {
        if (into !== null && text.length < (into === 'json' ? longestScript : longestText)) text += chunk;
      },
      onclosetag(name) {
        if (name === 'svg') inSvg = Math.max(inSvg - 1, 0);
        if (into === 'title' && name === 'title') found.title = end();
        else if (into === 'heading' && name === 'h1') found.heading = end();
        else if (into === 'json' && name === 'script') found.jsonLd.push(end());
      },
    },
    { decodeEntities: true },
  );
  const begin = (what: typeof into) => {
    into = what;
    text = '';
  };
  const end = () => {
    into = null;
    return text;
  };
  const addMeta = ({ name, property, itemprop, content }: Record<string, string | undefined>) => {
    const key = (property ?? name ?? itemprop ?? '').trim().toLowerCase();
    if (key === '' || content === undefined || found.meta.size > mostLinks) return;
    const values = found.meta.get(key) ?? [];
    if (values.length < 50) found.meta.set(key, [...values, content.slice(0, longestText)]);
  };
  const addLink = ({ rel = '', href = '', type = '', title = '' }: Record<string, string | undefined>) => {
    if (href !== '' && found.links.length < mostLinks)
      found.links.push({ rel: rel.toLowerCase(), href, type: type.toLowerCase(), title });
  };
  parser.end(html);
  return found;
}
