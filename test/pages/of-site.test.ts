import { describe, expect, test } from 'vitest';
import { readPage } from '../../src/pages/read-page.ts';

const url = 'https://harbour.example/news/new-lights';
const slogan = 'We tell of lamps and bells since 1931, and of all who light them.';
const paragraphs =
  '<p>The red ferry of Ellery crosses the lake every hour again, and carries bikes free of charge. It has forty seats, a new horn and a cabin for the captain.</p>'.repeat(
    4,
  );
const text = `<main><article><h1>The red ferry is back</h1>${paragraphs}</article></main>`;

async function descriptionOf(head: string, body: string, at = url): Promise<string | null> {
  const html = `<!doctype html><html><head>${head}<meta name="description" content="${slogan}"></head><body>${body}</body></html>`;
  const page = await readPage(new TextEncoder().encode(html), { url: at, contentType: 'text/html', main: true });
  return 'error' in page ? page.error : page.description;
}

const title = '<title>The red ferry is back | Quay Notes</title>';
const linked = (data: unknown): string => `<script type="application/ld+json">${JSON.stringify(data)}</script>`;

describe('a description is the site’s where the page says it', () => {
  test.each([
    ['of its site in JSON-LD', title + linked({ '@type': 'WebSite', description: slogan }), text],
    [
      'of its publisher',
      title +
        linked({ '@type': 'Article', publisher: { '@type': 'Organization', description: `${slogan.slice(0, -1)}!` } }),
      text,
    ],
    ['in a graph', title + linked({ '@graph': [{ '@type': ['Organization', 'Brand'], description: slogan }] }), text],
    ['over itself', title, `<header><a href="/">Quay Notes</a><p>${slogan}</p></header>${text}`],
    ['under the name of the site', title, `<div class="site-description">${slogan}</div>${text}`],
    ['in its head, behind the name', `<title>The red ferry is back | Quay Notes – ${slogan}</title>`, text],
  ])('%s', async (_, head, body) => {
    expect(await descriptionOf(head, body)).toBeNull();
    expect(await descriptionOf(head, body, 'https://harbour.example/')).toBe(slogan);
  });
});

describe('it is the page’s own', () => {
  test.each([
    ['where nothing else says it', title, text],
    ['where the article says it in JSON-LD', title + linked({ '@type': 'NewsArticle', description: slogan }), text],
    [
      'where it stands with the title over the text',
      title,
      `<header><h1>The red ferry is back</h1><p>${slogan}</p></header><main>${paragraphs}</main>`,
    ],
    [
      'where it is the second half of the title, and the text speaks of it',
      `<title>The red ferry is back – ${slogan}</title>`,
      `<main><article><p>${slogan.replace('We tell of', 'They sing of')}</p>${paragraphs}</article></main>`,
    ],
    ['where there is hardly a text', title + linked({ '@type': 'WebSite', description: slogan }), '<p>Text</p>'],
  ])('%s', async (_, head, body) => {
    expect(await descriptionOf(head, body)).toBe(slogan);
  });
});
