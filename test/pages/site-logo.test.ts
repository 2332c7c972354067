import { describe, expect, test } from 'vitest';
import { readPage } from '../../src/pages/read-page.ts';

async function imageOf(head: string, url = 'https://www.quaynotes.example/a/old-bell'): Promise<string | null> {
  const html = `<!doctype html><html><head><title>The old bell</title><meta property="og:site_name" content="Quay Notes">${head}</head><body><p>Text</p></body></html>`;
  const page = await readPage(new TextEncoder().encode(html), { url, contentType: 'text/html' });
  return 'error' in page ? page.error : (page.image?.url.replace(/^.*\//, '') ?? null);
}

const image = (path: string, alt?: string): string =>
  `<meta property="og:image" content="https://cdn.example/i/${path}">${alt === undefined ? '' : `<meta property="og:image:alt" content="${alt}">`}`;
const publisher = (logo: unknown): string =>
  `<script type="application/ld+json">${JSON.stringify({ '@type': 'NewsArticle', publisher: { '@type': 'Organization', logo } })}</script>`;

describe('the site’s logo is no picture of a page', () => {
  test.each([
    image('logo.png'),
    image('og-logo-512x512.png?v=3'),
    image('quaynotes_logo_white.svg'),
    image('QuayNotesLogo.png'),
    image('favicon-32x32.png'),
    image('apple-touch-icon.png'),
    image('a1b2.png', 'Quay Notes logo'),
    image('a1b2.png', 'Logo'),
    image('a1b2.png') + publisher({ '@type': 'ImageObject', url: 'https://cdn.example/i/a1b2.png?w=600' }),
    image('a1b2.png') + publisher('https://cdn.example/i/a1b2.png'),
  ])('%s', async (head) => {
    expect(await imageOf(head)).toBeNull();
    expect(await imageOf(head, 'https://www.quaynotes.example/')).not.toBeNull();
  });

  test('another picture takes its place', async () => {
    expect(await imageOf(`${image('logo.png')}<meta name="twitter:image" content="/i/bell.jpg">`)).toBe('bell.jpg');
  });
});

describe('a picture stays', () => {
  test.each([
    'old-bell.jpg',
    'old-bell-logo.png',
    'logo-contest-of-the-ferry.jpg',
    'logos/bell.jpg',
    'icons-of-the-lake.jpg',
    'catalogo.jpg',
    'quaynotes-pier.jpg',
  ])('%s', async (path) => {
    expect(await imageOf(image(path))).toBe(path.replace(/^.*\//, ''));
  });

  test('of which the words tell more', async () => {
    expect(await imageOf(image('a1b2.png', 'The new logo of the red ferry'))).toBe('a1b2.png');
  });
});
