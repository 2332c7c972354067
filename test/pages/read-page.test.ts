import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { Page } from '../../src/pages/page.ts';
import { readPage } from '../../src/pages/read-page.ts';

const url = 'https://harbour.example/news/new-lights';

async function read(html: string | Uint8Array, more: { url?: string; contentType?: string; main?: boolean } = {}) {
  const bytes = typeof html === 'string' ? new TextEncoder().encode(html) : html;
  return readPage(bytes, { url, contentType: 'text/html', ...more });
}

async function page(...of: Parameters<typeof read>): Promise<Page> {
  const found = await read(...of);
  if ('error' in found) throw new Error(found.error);
  return found;
}

const problem = async (...of: Parameters<typeof read>): Promise<string> => {
  const found = await read(...of);
  return 'error' in found ? found.error : '';
};

const head = (inner: string, body = '<p>Text</p>') =>
  `<!doctype html><html><head>${inner}</head><body>${body}</body></html>`;

it('Open Graph, addresses and marks of a page are read, relative ones against its base', async () => {
  const html = `<!doctype html><html lang="en_gb"><head><base href="/site/"><title>New lights | Harbour</title>
    <meta property="og:title" content="New lights &amp; old ropes"><meta property="og:site_name" content="Harbour">
    <meta name="description" content="Seven lamps."><meta property="og:image" content="lamp.jpg">
    <meta property="og:image:alt" content="A lamp"><link rel="canonical" href="/news/new-lights?page=1#top">
    <meta name="author" content="Ilse Torv"><meta property="article:published_time" content="2026-03-01T10:00:00+01:00">
    <meta property="article:section" content="Quay"><meta property="article:tag" content="Lamps">
    <meta name="fediverse:creator" content="@ilse@social.example">
    <link rel="alternate" type="application/rss+xml" title="Comments" href="/comments/feed">
    <link rel="alternate" type="application/json" href="/wp-json/wp/v2/posts/5">
    <link rel="alternate" type="application/json+oembed" href="/oembed">
    <link rel="alternate" type="application/atom+xml" href="/feed.atom"></head><body><h1>New lights</h1></body></html>`;
  expect(await page(html)).toEqual({
    url,
    canonical: 'https://harbour.example/news/new-lights?page=1',
    title: 'New lights & old ropes',
    description: 'Seven lamps.',
    otherDescriptions: [],
    image: { url: 'https://harbour.example/site/lamp.jpg', alt: 'A lamp' },
    siteName: 'Harbour',
    language: 'en-GB',
    authors: ['Ilse Torv'],
    categories: ['Quay', 'Lamps'],
    published: '2026-03-01T09:00:00Z',
    updated: null,
    html: '',
    fediverseCreator: '@ilse@social.example',
    feeds: ['https://harbour.example/feed.atom', 'https://harbour.example/comments/feed'],
  });
});

it('all descriptions of a page are read, none twice, first what its card shows', async () => {
  const data = { '@type': 'Recipe', name: 'Smoked pollack', description: 'How the old crews smoke pollack.' };
  const html = head(`<meta name="description" content="Fish from the harbour.">
    <meta property="og:description" content="Smoke it in May."><meta name="twitter:description" content="Smoke it in May.">
    <script type="application/ld+json">${JSON.stringify(data)}</script>`);
  expect(await page(html)).toMatchObject({
    description: 'Smoke it in May.',
    otherDescriptions: ['Fish from the harbour.', 'How the old crews smoke pollack.'],
  });
});

it('a description that stands in the footer of the page is its site’s', async () => {
  const slogan = 'We tell of lamps and bells since 1931,\n and of all who light them.';
  const html = head(
    `<meta name="description" content="${slogan}">`,
    `<main><p>Text</p><footer><p>${slogan}</p></footer></main>`,
  );
  expect((await page(html)).description).toBeNull();
  expect((await page(html, { url: 'https://harbour.example/' })).description).not.toBeNull();
  const own = head(`<meta name="description" content="${slogan}">`, `<article><footer>${slogan}</footer></article>`);
  expect((await page(own)).description).not.toBeNull();
});

it('so is one whose parts stand there one by one', async () => {
  const footer =
    '<footer><h2>The keepers of Ellery</h2><p>Since 1931 at the pier. Club of the Lower Lake, at your side.</p></footer>';
  const of = async (description: string) =>
    (await page(head(`<meta name="description" content="${description}">`, `<p>Text</p>${footer}`))).description;
  expect(await of('The keepers of Ellery, club of the Lower Lake. Since 1931.')).toBeNull();
  expect(await of('The keepers of Ellery, club of the Lower Lake, lit the lamps.')).not.toBeNull();
});

it('JSON-LD fills what the markup leaves out, its references followed', async () => {
  const data = {
    '@graph': [
      { '@type': 'WebPage', datePublished: '2020-01-01' },
      {
        '@type': ['NewsArticle'],
        headline: 'Ropes &amp; knots',
        author: { '@id': '#ilse' },
        image: { '@id': '#picture' },
        datePublished: '2026-03-02T08:00:00Z',
        dateModified: '2026-03-03T08:00:00Z',
        inLanguage: 'nb-NO',
        publisher: { '@id': '#org' },
        keywords: 'ropes, knots',
      },
      { '@id': '#ilse', '@type': 'Person', name: 'Ilse Torv' },
      { '@id': '#picture', '@type': 'ImageObject', url: '/knot.png' },
      { '@id': '#org', '@type': 'Organization', name: 'Harbour' },
    ],
  };
  expect(await page(head(`<script type="application/ld+json">${JSON.stringify(data)}</script>`))).toMatchObject({
    title: 'Ropes & knots',
    authors: ['Ilse Torv'],
    image: { url: 'https://harbour.example/knot.png' },
    published: '2026-03-02T08:00:00Z',
    updated: '2026-03-03T08:00:00Z',
    language: 'nb-NO',
    siteName: 'Harbour',
    categories: ['ropes', 'knots'],
  });
});

it.each([
  ['<title>Lamps | Harbour</title><meta property="og:site_name" content="Harbour">', '', 'Lamps'],
  ['<title>Harbour – Lamps</title><meta property="og:site_name" content="Harbour">', '', 'Lamps'],
  ['<meta property="og:title" content="Lamps - Harbour"><meta property="og:site_name" content="harbour">', '', 'Lamps'],
  ['<title>Lamps at night | Somewhere</title>', '<h1>Lamps at night</h1>', 'Lamps at night'],
  [
    '<meta property="og:title" content="Lamps at night | News | Harbour.example">',
    '<h1>Lamps at night</h1>',
    'Lamps at night',
  ],
  ['<title>Harbour -- Lamps at night -- Town</title>', '<h1>Lamps at night</h1>', 'Lamps at night'],
  ['<title>Rust: a guide</title>', '<h1>Rust</h1>', 'Rust: a guide'],
  ['<title>Lamps at night recipe on Harbour</title>', '<h1>Lamps at night</h1>', 'Lamps at night'],
  ['<title>Lamps at night – see harbour.example</title>', '<h1>Lamps at night</h1>', 'Lamps at night'],
  [
    '<title>Lamps at night and by day, all around Harbour town</title>',
    '<h1>Lamps at night</h1>',
    'Lamps at night and by day, all around Harbour town',
  ],
  ['<title>Harbour</title><meta property="og:site_name" content="Harbour">', '', 'Harbour'],
  ['<title>The lamps of Harbour</title><meta property="og:site_name" content="Harbour">', '', 'The lamps of Harbour'],
  ['<title>How &lt;details&gt; works</title>', '', 'How <details> works'],
  ['<meta property="og:title" content="It&amp;#8217;s on">', '', 'It’s on'],
  ['<svg><title>Icon</title></svg>', '<h1>The <em>quay</em></h1>', 'The quay'],
  ['<title>Lamps - The Harbour Book</title>', '<h1>The Harbour Book</h1><main><h1>Oil and wicks</h1></main>', 'Lamps'],
  ['<title>Lamps - The Harbour Book</title>', '<h1>The Harbour Book</h1><main><h2>Lamps</h2></main>', 'Lamps'],
  ['<title>Old Lamp Soup - Recipes - Lakes</title>', '<h1>Old lamp soup</h1>', 'Old Lamp Soup'],
  ['<title>Soups > Lamp Soup</title>', '<h1>Lamp Soup</h1>', 'Lamp Soup'],
  ['<title>Lamp Soup by lampkeeper</title>', '<h1>Lamp Soup</h1>', 'Lamp Soup'],
  ['<title>Lampensuppe Rezept | LL Deutschland</title>', '<h1>Lampensuppe</h1>', 'Lampensuppe'],
  ['<title>Lamps « Quay Notes</title>', '<h1><a href="https://quay.example/">Quay Notes</a></h1>', 'Lamps'],
  ['<title>Lamps at night ‹ Quay Notes</title>', '<h1>Lamps at night</h1>', 'Lamps at night'],
  ['<title>Quay Notes | Lamps</title>', '<h1><a href="../">Quay Notes</a></h1>', 'Lamps'],
  ['<title>Lamps | Quay Notes</title>', '<h1><a href="/"><img src="#"></a></h1><h1>Lamps</h1>', 'Lamps'],
  ['<title>Quay Notes | Lamps</title>', '<h1>Lamps</h1><h2>Oil</h2>', 'Lamps'],
  ['<title>Quay Notes | Lamps</title>', '<h2>Quay Notes</h2><main><h1>Lamps</h1></main>', 'Lamps'],
  ['<title>Quay Notes | Lamps</title>', '<main><h1>Lamps</h1></main><h2>Quay Notes</h2>', 'Lamps'],
  ['<title>Lamps | Quay Notes</title>', '<h1>Lamps</h1><h2>Quay Notes</h2>', 'Lamps'],
  ['<title>İzmir Limanı | İskele lambaları</title>', '<h1>İskele lambaları</h1>', 'İskele lambaları'],
  ['<title>Night lamps — Quay 2 manual</title>', '<h1>Night lamps<a href="#lamps">¶</a></h1>', 'Night lamps'],
  ['<title>Lamps at Night|Quay Notes</title>', '<h1></h1><h1>Quay</h1><h1>Lamps at Night</h1>', 'Lamps at Night'],
  ['<title>QUAY  :: Lamps at night</title>', '<h1>Lamps at night</h1>', 'Lamps at night'],
  [
    '<title>Notes of all our harbours | Lamps at night</title>',
    '<h2><a rel="bookmark" href="/lamps">Lamps at night</a></h2>',
    'Lamps at night',
  ],
  [
    '<title>Lamps at night : Quay Notes | What we see | Since 1931</title>',
    '<h1>Quay Notes</h1><h3 class="entry-title">Lamps at night</h3>',
    'Lamps at night',
  ],
  [
    '<title>Lamps at night ‹ Quay Conservation Notes</title><link rel="alternate" type="application/rss+xml" href="/feed" title="Quay Conservation Notes &raquo; Feed">',
    '',
    'Lamps at night',
  ],
  [
    `<meta property="og:title" content="Lamps at night - Harbour News"><script type="application/ld+json">${JSON.stringify({ '@type': 'NewsArticle', headline: 'Lamps at night' })}</script>`,
    '',
    'Lamps at night',
  ],
  ['<title>Harbour.example</title>', '<h1>The lamps at night</h1>', 'The lamps at night'],
  ['<title>Lamps: what they burn</title>', '<h2 class="post-title">what they burn</h2>', 'Lamps: what they burn'],
  [
    '<title>Lamps | Quay Notes of 1931</title>',
    '<h3><a href="/">Quay Notes of 1931</a></h3>',
    'Lamps | Quay Notes of 1931',
  ],
  ['<title>A\u0000\u0007B\n  C</title>', '', 'AB C'],
])('the title in %s is plain and without the name of the site', async (inner, body, title) => {
  expect((await page(head(inner, `${body}<p>Text</p>`))).title).toBe(title);
});

it('a page out of a file believes no canonical address that is the front page where another names the page', async () => {
  const html = head(
    '<title>T</title><link rel="canonical" href="https://harbour.example/"><meta property="og:url" content="https://harbour.example/a">',
  );
  const found = await readPage(Buffer.from(html), { url: 'file:///tmp/a.html', contentType: null });
  expect('canonical' in found && found.canonical).toBe('https://harbour.example/a');
});

it.each([
  ['https://elsewhere.example/news/new-lights', url],
  ['https://harbour.example/', url],
  ['https://www.harbour.example/a', 'https://www.harbour.example/a'],
  ['javascript:alert(1)', url],
  ['https://user:pw@harbour.example/a', 'https://harbour.example/a'],
  ['http://[broken', url],
])('the canonical address %s becomes %s', async (href, canonical) => {
  expect((await page(head(`<title>T</title><link rel="canonical" href="${href}">`))).canonical).toBe(canonical);
});

it('a page out of a file takes the address that it names, and its image with it', async () => {
  const html = head(
    '<link rel="canonical" href="https://harbour.example/a/"><meta property="og:image" content="b.jpg">',
  );
  expect(await page(html, { url: 'file:///tmp/a.html' })).toMatchObject({
    canonical: 'https://harbour.example/a/',
    image: { url: 'https://harbour.example/a/b.jpg' },
  });
});

it('a page out of a file believes the address of its card and its data rather than one of another host', async () => {
  const of = async (canonical: string, card: string, data: string) => {
    const html = head(
      `<title>T</title><link rel="canonical" href="${canonical}"><meta property="og:url" content="${card}">
      <script type="application/ld+json">{"@type":"Article","headline":"T","mainEntityOfPage":{"@id":"${data}"}}</script>`,
    );
    return (await page(html, { url: 'file:///tmp/a.html' })).canonical;
  };
  const own = 'https://harbour.example/a';
  expect(await of('https://canonical.example/to/page', own, own)).toBe(own);
  expect(await of('https://canonical.example/to/page', own, `${own}/`)).toBe(own);
  // An article that appeared elsewhere first, and two that do not agree.
  expect(await of('https://first.example/a', own, 'https://other.example/b')).toBe('https://first.example/a');
  expect(await of('https://www.harbour.example/b', own, own)).toBe('https://www.harbour.example/b');
});

const article = (n = 6) =>
  Array.from(
    { length: n },
    (_, i) => `<p>The ${i}th lamp of the quay was lit in the evening, and the boats came in by its light.</p>`,
  ).join('');

it('what a manual says before its first section is part of its main text', async () => {
  const box = (text: string) => `<div class="para">${text}</div>`;
  const heading = (level: number, text: string) =>
    `<div class="titlepage"><div><div><h${level} class="title">${text}</h${level}></div></div></div>`;
  const lead = 'This chapter tells how a ferry is loaded, lit, and brought over the lake on a windy night.';
  const story = 'The keeper of the red ferry has three lamps, a bell, and an old rope, which nobody uses, of course.';
  const { html } = await page(
    head(
      '<title>Loading a ferry</title>',
      `<p><a href="/">Start</a></p><div class="chapter">${heading(1, 'Loading a ferry')}
      <div class="highlights">${box(lead)}</div>${box(lead)}
      <div class="section">${heading(2, 'The lamps and the bell of the red ferry')}${box(story.repeat(3))}
      <div class="itemizedlist"><ul><li class="listitem">${box('Oil')}</li></ul></div></div></div>`,
    ),
    { main: true },
  );
  expect(html.split(lead)).toHaveLength(3);
  expect(html.split(story)).toHaveLength(4);
});

it('the main text is found and its addresses are absolute', async () => {
  const nav = '<nav><a href="/a">Home</a></nav><footer>All rights reserved by nobody</footer>';
  for (const frame of [
    (text: string) => `${nav}<article>${text}</article>`,
    (text: string) => `${nav}<div class="post">${text}</div>`,
    (text: string) => `${nav}<div class="h-entry"><div class="e-content">${text}</div></div>`,
  ]) {
    const { html } = await page(
      head('<base href="/deep/"><title>T</title>', frame(`${article()}<p><a href="b">more</a> of it</p>`)),
      { main: true },
    );
    expect(html).toContain('The 3th lamp');
    expect(html).toContain('https://harbour.example/deep/b');
    expect(html).not.toContain('rights reserved');
  }
});

it('the paragraph of a description that was cut off opens the main text, when it stands outside of it', async () => {
  const lead =
    'In the night of the first frost the harbour lit its ninety new lamps, and nobody slept before the last one burned.';
  const description = (words: string) => `<title>T</title><meta name="description" content="${words}">`;
  const body = `<div class="head"><p>${lead}</p></div><main>${article()}</main>`;
  const cut = await page(
    head(description('In the night of the first frost the harbour lit its ninety new la…'), body),
    {
      main: true,
    },
  );
  expect(cut.html.startsWith(`<p>${lead}</p>`)).toBe(true);
  const other = await page(
    head(description('In the night of the first storm the harbour lost its ninety new la…'), body),
    {
      main: true,
    },
  );
  expect(other.html).not.toContain(lead);
});

it('a page that a script fills gives its declared body', async () => {
  const body = 'The lamp was lit, and <boats> came. '.repeat(20);
  const html = head(
    `<title>T</title><script type="application/ld+json">${JSON.stringify({ '@type': 'BlogPosting', articleBody: body })}</script>`,
    '<div id="root"></div>',
  );
  const found = await page(html, { main: true });
  expect(found.html).toContain('<p>The lamp was lit, and &lt;boats&gt; came.');
});

it('a recipe whose page a script fills gives its steps and what it says of itself', async () => {
  const recipe = {
    '@type': 'Recipe',
    description: 'A soup of lamps and bells.',
    recipeInstructions: [
      { '@type': 'HowToSection', itemListElement: [{ '@type': 'HowToStep', text: 'Light the lamp.' }] },
      'Ring the bell.',
    ],
  };
  const graph = { '@graph': [{ '@type': 'Article', description: 'Lamp soup, for all.' }, recipe] };
  const html = head(
    `<title>T</title><script type="application/ld+json">${JSON.stringify(graph)}</script>`,
    '<div id="root"></div>',
  );
  const found = await page(html, { main: true });
  expect(found.html).toBe('<p>Light the lamp.</p>\n<p>Ring the bell.</p>');
  expect([found.description, ...found.otherDescriptions]).toEqual([
    'Lamp soup, for all.',
    'A soup of lamps and bells.',
  ]);
});

it.each([
  ['', 'is empty'],
  ['   ', 'is empty'],
  ['%PDF-1.7 <p>', 'a PDF document'],
  ['GIF89a....', 'an image'],
  ['{"a": "<p>"}', 'data (JSON)', 'application/json'],
  ['<?xml version="1.0"?><rss><channel><title>A</title></channel></rss>', 'is a feed'],
  ['just words', 'holds no HTML'],
  ['binary <p>', 'is no web page but video/mp4', 'video/mp4'],
  [head('<title>Just a moment...</title>'), 'check for robots'],
  [head('<title>Einen Moment, bitte…</title><script>window._cf_chl_opt={}</script>'), 'check for robots'],
  [head('<title>Attention Required! | Cloudflare</title>'), 'check for robots'],
  [head('<title>Log in – Harbour</title>', '<form><input type="password"></form>'), 'wants a login'],
])('%s is named for what it is', async (html, error, contentType = 'text/html') => {
  expect(await problem(html, { contentType })).toContain(error);
});

it.each([
  head('<title>Access denied</title><meta property="og:title" content="Access denied">', article(2)),
  head('<title>Just a moment</title>', article(60)),
  head('<title>Login screens compared</title>', `${article(60)}<form><input type="password"></form>`),
  head('<title>Anmeldungsflut im Hafen</title>', '<input type=password><p>Viele.</p>'),
])('an article that only sounds like a wall is read', async (html) => {
  expect(await problem(html)).toBe('');
});

it('Open Graph by property goes before a template’s default by name', async () => {
  const meta = (kind: string, what: string, content: string) => `<meta ${kind}="og:${what}" content="${content}">`;
  const byDefault = meta('name', 'description', 'All of our boats.') + meta('name', 'image', '/logo.png');
  const own = meta('property', 'description', 'The red boat.') + meta('property', 'image', '/red.png');
  expect(await page(head(byDefault + own))).toMatchObject({
    description: 'The red boat.',
    image: { url: 'https://harbour.example/red.png' },
  });
  expect(await page(head(byDefault))).toMatchObject({ description: 'All of our boats.' });
});

it.each([
  [
    'a label that the link to the front page says',
    '<title>Quay Notes: Tide tables are back</title>',
    '<a class="brand" href="/">Quay Notes</a><div>Tide tables are back</div>',
    'Tide tables are back',
  ],
  [
    'its author',
    '<title>Tide tables are back by Ada Ruiz</title>',
    '<h2><a href="/t">Tide tables are back</a></h2>',
    'Tide tables are back',
  ],
  [
    'a site behind a low line',
    '<title>红色渡船恢复航行_湖口市政府网站</title><meta name="SiteName" content="湖口市政府网站">',
    '<p>红色渡船</p>',
    '红色渡船恢复航行',
  ],
])('a title is read without %s', async (_, title, body, expected) => {
  expect((await page(head(title, body))).title).toBe(expected);
});

it('a heading within the link to the front page is a heading', async () => {
  const body = '<a href="/"><h1>Tide tables are back</h1></a>';
  expect((await page(head('<title>Tide tables are back</title>', body))).title).toBe('Tide tables are back');
  expect((await page(head('', `<a href="/">Quay${body}`))).title).toBe('Tide tables are back');
});

it('the footer of a page is no text, however short its article is', async () => {
  const body =
    '<main><article><h1>Hallo</h1><p>Willkommen am Hafen!</p></article></main><footer><p>© 2026 Hafenblatt. Erstellt mit Leuchtfeuer und Hugo.</p></footer>';
  const found = await page(head('<title>Hallo</title>', body), { main: true });
  expect(found.html).toContain('Willkommen am Hafen!');
  expect(found.html).not.toContain('Leuchtfeuer');
  const told = 'Am Hafen brennen neue Lampen, und die alten hängen in der Halle. '.repeat(4);
  const within = `<main><p>Willkommen am Hafen!</p><footer><p>${told}</p></footer></main>`;
  expect((await page(head('<title>Hallo</title>', within), { main: true })).html).not.toContain('Lampen');
});

it('a page in an old encoding is decoded by what it declares', async () => {
  const bytes = Buffer.from(head('<meta charset="iso-8859-1"><title>Hafenmöwe</title>'), 'latin1');
  expect((await page(bytes)).title).toBe('Hafenmöwe');
});

it('any bytes, and any mutation of a page, are an answer', async () => {
  const whole = head(
    `<title>T</title><meta property="og:title" content="T"><script type="application/ld+json">{"@graph":[{"@type":"Article","headline":"H","author":[{"name":"N"}]}]}</script>`,
    `<article>${article()}</article>`,
  );
  const piece = fc.record({
    at: fc.nat(whole.length),
    cut: fc.nat(40),
    put: fc.oneof(
      fc.string(),
      fc.constantFrom(
        '<',
        '">',
        '</',
        '<svg>',
        '<!--',
        ']]>',
        '{',
        '<script>',
        '\u0000',
        '<template>',
        '<base href="::">',
      ),
    ),
  });
  const mutated = fc
    .array(piece, { maxLength: 8 })
    .map((pieces) =>
      Buffer.from(pieces.reduce((text, { at, cut, put }) => text.slice(0, at) + put + text.slice(at + cut), whole)),
    );
  await fc.assert(
    fc.asyncProperty(fc.oneof(mutated, fc.uint8Array({ maxLength: 2000 })), async (bytes) => {
      const found = await readPage(bytes, { url, contentType: null, main: true });
      expect('error' in found ? found.error : found.canonical).toContain('harbour.example');
    }),
    { numRuns: 150 },
  );
});

it.each([
  ['nested elements', '<div>'.repeat(300_000)],
  ['unknown nested elements', '<x-y>'.repeat(300_000)],
  ['siblings', '<p>a, b</p>'.repeat(150_000)],
  ['open comments', '<!--'.repeat(300_000)],
  ['open attributes', '<a href="'.repeat(150_000)],
  ['signs', '<'.repeat(1_500_000)],
  ['unclosed items', '<ul><li>x'.repeat(150_000)],
  ['items', '<li>x'.repeat(300_000)],
  ['references and text', '<p>a &amp; b</p>'.repeat(5000)],
  ['links', '<a href="b">c</a> '.repeat(3000)],
  ['white space', `<title>${' '.repeat(1_500_000)}x`],
  ['references', '&amp'.repeat(300_000)],
  ['metas', '<meta name="a" content="b">'.repeat(50_000)],
  ['refreshes', '<meta http-equiv'.repeat(90_000)],
  ['a list in JSON-LD', `<script type="application/ld+json">[${'1,'.repeat(240_000)}1]</script>`],
  ['a deep JSON-LD', `<script type="application/ld+json">${'['.repeat(240_000)}</script>`],
  ['inline markup', `<p>${'<b>x<i>'.repeat(150_000)}`],
])('a page of 1.5 MB of %s is read in linear time', async (_name, filler) => {
  const started = performance.now();
  await read(`<html><body>${filler}`, { main: true });
  expect(performance.now() - started).toBeLessThan(4000);
});

it('a recipe’s steps within steps are read as deep as recipes go', async () => {
  const levels = 10_000;
  const steps = `${'{"text":"Ring the bell.","itemListElement":'.repeat(levels)}[]${'}'.repeat(levels)}`;
  const html = head(`<script type="application/ld+json">{"@type":"Recipe","recipeInstructions":${steps}}</script>`);
  const found = await page(html, { main: true });
  expect(found.html).toBe(Array(3).fill('<p>Ring the bell.</p>').join('\n'));
});

it('the text of a page is looked for in its main part, if there is one', async () => {
  const told =
    'The harbour has new lamps, and the old ones are kept in the hall, where children may light them. '.repeat(3);
  const help =
    '<div><h2>Keys</h2><p>Press the arrow keys to turn the pages.</p><p>Press S to search in the book.</p></div>';
  const list = `<ul>${'<li><a href="/lamp">A lamp</a></li>'.repeat(30)}</ul>`;
  const { html } = await page(head('<title>Lamps</title>', `${help}<main><p>${told}</p>${list}</main>${help}`), {
    main: true,
  });
  expect(html).toContain('The harbour has new lamps');
  expect(html).not.toContain('arrow keys');
});

it.each([
  '<br />\n<b>Warning</b>: lamp_count() is no number in <b>/srv/lamps.php</b> on line <b>3</b><br />\n<!doctype html>',
  '<DOCUMENT>\n<TYPE>EX-1\n<TEXT>\n',
])('what a server wrote before a page hides none of its text: %j', async (before) => {
  const told = 'The harbour has new lamps, and the old ones are kept in the hall, where children may light them. ';
  const { html } = await page(`${before}${head('<title>Lamps</title>', `<p>${told.repeat(4)}</p>`)}`, { main: true });
  expect(html).toContain('The harbour has new lamps');
  expect(html).not.toContain('Warning');
});

it('a page without a body element, and a short note, have their text', async () => {
  const note = '<h1>Lamps</h1><p>The harbour has new lamps.</p>';
  expect((await page(`<title>Lamps</title>${note}`, { main: true })).html).toContain('The harbour has new lamps.');
  expect((await page(head('<title>Lamps</title>', note), { main: true })).html).toContain('The harbour has new lamps.');
});

it('a section that a template gives for the title of each of its pages makes way for the heading', async () => {
  const html = head(
    '<meta property="og:title" content="Recaps"><title>Recap</title>',
    '<h1>Ferry beats the bridge by two bells</h1><p>Text</p>',
  );
  expect((await page(html)).title).toBe('Ferry beats the bridge by two bells');
});

it('the names of menus in the middle of a sentence stay', async () => {
  const sentence =
    'To light the lamp choose <span class="guimenu">Lamp</span> → <span class="guimenuitem">Light</span> in the menu of the program that rings the bell. ';
  const html = head(
    '<title>How to light the lamp</title>',
    `<div><p>${sentence.repeat(4)}</p><p>${sentence.repeat(3)}</p></div>`,
  );
  expect((await page(html, { main: true })).html.replaceAll(/<[^<>]*>/g, '')).toContain(
    'choose Lamp → Light in the menu',
  );
});

it.each(['/spacer.gif', '/img/trans.gif?m=12', '/blank.png', '/1x1.gif', 'https://track.example/pixel.gif'])(
  'a picture of a single point is none: %s',
  async (point) => {
    const named = `<meta property="og:image" content="${point}">`;
    expect((await page(head(named))).image).toBeNull();
    expect((await page(head(`${named}<meta name="twitter:image" content="/bell.jpg">`))).image?.url).toBe(
      'https://harbour.example/bell.jpg',
    );
  },
);

it.each(['/pixel-art.png', '/spacer-house/front.jpg', '/trans.jpg'])('but %s is one', async (picture) => {
  expect((await page(head(`<meta property="og:image" content="${picture}">`))).image).not.toBeNull();
});

it('a box that holds a caption or a byline is known by its class beside the text', async () => {
  const lead =
    'The red ferry crosses the lake every hour again, and carries bikes free of charge, as it did for years.';
  const more =
    'Her keeper rings the bell at noon and at dusk, whatever the weather says, and all of the town hears it. ';
  const caption = '<div class="caption full-width"><img src="bell.jpg" alt="A bell"><span>It rings</span></div>';
  const meta = '<div class="post-meta">December 22, 2023 · 0 min · Ada Ruiz</div>';
  const body = `<main><article>${meta}${caption}<p>${lead}</p><p>${more.repeat(5)}</p></article></main>`;
  const { html } = await page(head('<title>The ferry is back</title>', body), { main: true });
  expect(html).toMatch(/class="caption full-width"/);
  expect(html).toMatch(/class="post-meta"/);
});

it('a page too long to be weighed is read from its beginning, where no part of it is marked as its text', async () => {
  const lead =
    'The red ferry crosses the lake every hour again, and carries bikes free of charge, as it did for years.';
  const chapter =
    '<div class="section"><p>The <b>bell</b> is rung at <i>noon</i>, and all of the town hears it.</p></div>';
  const body = `<div class="chapter"><h1>The ferry</h1><p>${lead}</p>${chapter.repeat(4_000)}</div>`;
  const { html } = await page(head('<title>The ferry</title>', body), { main: true });
  expect(html).toContain(lead);
});

it('a legal notice is not weighed as the text of a page, however long it is beside that', async () => {
  const lead = 'This book tells how the red ferry came back to the lake, and what its bell is for.';
  const notice = 'Permission is granted to copy this book, and to change it as you like, if this notice is kept. ';
  const body = `<div class="book"><div class="titlepage"><h1>The ferry</h1><div class="legalnotice"><p>${notice.repeat(3)}</p><p>${notice.repeat(3)}</p></div>
    <div class="abstract"><p>${lead}</p></div></div><dl><dt><a href="1.html">The bell</a></dt></dl></div>`;
  const { html } = await page(head('<title>The ferry</title>', body), { main: true });
  expect(html).not.toContain('Permission');
});

it('the answers of a forum are not the text that they answer', async () => {
  const told =
    '<p>Have you tried to turn its wick, as I did last winter on the pier, and to wash the glass with snow?</p>';
  const answer = `<div class="topic-body" itemprop="comment">${told}</div>`;
  const body = `<div class="wrap" role="main"><div><div class="topic-body"><div class="post" itemprop="text">${article()}</div></div>${answer.repeat(3)}</div></div>`;
  const { html } = await page(head('<title>T</title>', body), { main: true });
  expect(html).toContain('The 3th lamp');
  expect(html).not.toContain('turn its wick');
});
