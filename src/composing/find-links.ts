import { cleanLine } from './clean-line.ts';

/** A link that stands in a text, as UTF-16 positions. */
export interface FoundLink {
  start: number;
  end: number;
  url: string;
}

const candidate = /https?:\/\/[^\s<>"“”„«»`「」『』【】〈〉《》（）]+/giu;
const trailing = /[.,;:!?…'’)\]}*_~。、！？」』）]/u;

const countOf = (text: string, character: string): number => text.split(character).length - 1;

/** Punctuation after an address belongs to the sentence; a closing parenthesis belongs to it only when it was opened in it. */
function withoutTrailing(url: string): string {
  let end = url.length;
  while (end > 0) {
    const last = url[end - 1] ?? '';
    if (!trailing.test(last)) break;
    const head = url.slice(0, end);
    if (last === ')' && countOf(head, '(') >= countOf(head, ')')) break;
    end -= 1;
  }
  return url.slice(0, end);
}

/** The addresses with http or https that stand in a text. */
export function findLinks(text: string): FoundLink[] {
  const links: FoundLink[] = [];
  for (const match of text.matchAll(candidate)) {
    const url = withoutTrailing(match[0]);
    const before = text.slice(0, match.index);
    if (/[\p{L}\p{N}]$/u.test(before) || !URL.canParse(url)) continue;
    links.push({ start: match.index, end: match.index + url.length, url });
  }
  return links;
}

/** The address as it can be sent: http or https, no white space; null when it is no such thing. */
export function sendableUrl(url: string | null): string | null {
  if (url === null || !URL.canParse(url)) return null;
  const parsed = new URL(url);
  if ((parsed.protocol !== 'http:' && parsed.protocol !== 'https:') || url.length > 4000) return null;
  // biome-ignore lint/suspicious/noControlCharactersInRegex: an address with one is rewritten.
  return /^https?:\/\/[^\s\u0000-\u001f<>"\\`]+$/i.test(url) && url.isWellFormed() ? url : parsed.href;
}

/** What a post's readers should know of its entry's address: one that no link can hold, or that only this computer knows. */
export function addressWarnings(url: string | null): string[] {
  if (url === null) return [];
  const sendable = sendableUrl(url);
  if (sendable === null) return [`The address ${cleanLine(url)} is not one that can be linked.`];
  const { hostname } = new URL(sendable);
  const isPublic = /[.:]/.test(hostname) && !hostname.endsWith('.localhost');
  return isPublic ? [] : [`The address ${cleanLine(url)} leads to no public site: nobody else can open it.`];
}
