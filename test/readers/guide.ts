import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseHTML } from 'linkedom';
import { expect } from 'vitest';

const folder = join(import.meta.dirname, '../../docs/readers');

export interface Article {
  url: string;
  title: string;
}

/** Where the guides say that the daemon is reached. */
export const home = 'https://share.example.com';

/** The code of a guide in this language, as a reader copies it out of there. */
export function snippets(guide: string, language: string): string[] {
  const text = readFileSync(join(folder, guide), 'utf8');
  return [...text.matchAll(/^```(\S+)\n([\s\S]*?)^```$/gm)].flatMap(([, name, code = '']) =>
    name === language ? [code] : [],
  );
}

export function snippet(guide: string, language: string, place = 0): string {
  const found = snippets(guide, language)[place];
  if (found === undefined) throw new Error(`${guide} has no ${language} ${place}.`);
  return found;
}

/** The page has the script, a button that is about this article, and in it a link that says the same without script. */
export function expectButton(html: string, { url, title }: Article): void {
  const { document } = parseHTML(`<!doctype html><html><body>${html}</body></html>`);
  expect(document.querySelector('script[type=module]')?.getAttribute('src')).toBe(`${home}/share.js`);
  const button = document.querySelector('share-this-post');
  expect(button?.getAttribute('url')).toBe(url);
  expect(button?.getAttribute('title')).toBe(title);
  const link = new URL(button?.querySelector('a')?.getAttribute('href') ?? '');
  expect([link.origin + link.pathname, link.searchParams.get('url')]).toEqual([`${home}/s`, url]);
}

/** Where the page says that it was published, too. */
export function syndicationIn(html: string): (string | null)[] {
  const { document } = parseHTML(`<!doctype html><html><body>${html}</body></html>`);
  return [...document.querySelectorAll('a.u-syndication[rel=syndication]')].map((link) => link.getAttribute('href'));
}
