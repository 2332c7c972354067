import { fileKey } from './file-key.ts';

/** Where an article stands, as `GET /api/public/posts` and the exported files say it. */
export interface PublicPost {
  network: string;
  url: string;
  likes?: number;
  boosts?: number;
  replies?: number;
}

export interface PublicReply {
  uri: string;
  url: string;
  /** The `uri` of a reply that stands before; null: it answers the article's post. */
  parent: string | null;
  author: string;
  handle: string;
  /** What its author warns of; '' for nothing. */
  warning: string;
  text: string;
  publishedAt: string;
}

interface Answer {
  posts?: PublicPost[];
  replies?: PublicReply[];
}

/** The program that serves this script: `…/share.js`. */
const home = new URL('.', import.meta.url);

/** The page that an element is about. */
export const addressOf = (element: Element): string =>
  element.getAttribute('url') ??
  document.querySelector<HTMLLinkElement>('link[rel="canonical"]')?.href ??
  location.href.replace(/#.*$/, '');

async function digest(text: string): Promise<string> {
  const bytes = new Uint8Array(await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text)));
  return Array.from(bytes.subarray(0, 12), (byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** Asks the program, or the exported files where `data` names their folder. Nothing known, or out of reach: nothing. */
export async function ask(element: Element, what: 'posts' | 'replies'): Promise<Answer> {
  const address = addressOf(element);
  try {
    const folder = element.getAttribute('data');
    const from =
      folder === null
        ? new URL(`api/public/${what}?url=${encodeURIComponent(address)}`, home)
        : new URL(`${await digest(fileKey(address))}.json`, new URL(folder.replace(/\/?$/, '/'), location.href));
    const answer = await fetch(from, { credentials: 'omit', referrerPolicy: 'no-referrer' });
    return answer.ok ? await answer.json() : {};
  } catch {
    return {};
  }
}

export const isWeb = (url: unknown): url is string => typeof url === 'string' && /^https?:\/\//i.test(url);
