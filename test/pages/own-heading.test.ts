import { expect, it } from 'vitest';
import { readPage } from '../../src/pages/read-page.ts';

const url = 'https://harbour.example/news/new-lights';

async function titleOf(head: string, body: string, address = url): Promise<string> {
  const html = `<!doctype html><html lang="en"><head>${head}</head><body>${body}<p>Text</p></body></html>`;
  const found = await readPage(Buffer.from(html), { url: address, contentType: 'text/html' });
  if ('error' in found) throw new Error(found.error);
  return found.title;
}

const brand = '<nav><h1>Menu</h1><a class="brand" href="/">Quay Notes</a></nav>';
const permalink = '<a href="." title="Permalink to The lamps are lit" rel="bookmark">The lamps are lit</a>';

it.each([
  ['the link to the front page', '<title>Quay Notes</title>', `${brand}<main><h1>${permalink}</h1></main>`],
  [
    'a heading that leads there and says more',
    '<title>Ada Ruiz</title>',
    `<h1><a href="../../">Ada Ruiz <b>- Boats</b></a></h1><h2 class="entry-title">${permalink}</h2><h3>Oil</h3>`,
  ],
  [
    'what its page calls its site',
    '<meta property="og:title" content="Quay Notes"><meta property="og:site_name" content="Quay Notes">',
    '<h1>Start</h1><article><h1>The lamps are lit</h1></article>',
  ],
  ['a link that writes it otherwise', '<title>QUAY NOTES</title>', `${brand}<h2>The lamps are lit</h2><h3>Oil</h3>`],
  ['its address', '<title>Harbour</title>', '<h1>The lamps are lit</h1>'],
  ['the front page beside it', '<title>Home - Quay</title>', '<h2>The lamps are lit</h2>'],
  ['a number beside it', '<title>Artikel 1 – Quay Notes</title>', '<main><h1>The lamps are lit</h1></main>'],
  [
    'the heading of its menu',
    '<title>Ada’s lakeside pages</title>',
    '<header><nav><h1>Ada’s lakeside pages</h1></nav></header><h5>2026/10/03</h5><h1>The lamps are lit</h1><h3>Oil</h3>',
  ],
  [
    'the heading above one beside a date',
    '<title>Ada’s lakeside pages</title>',
    '<h1>Ada’s lakeside pages</h1><p>Of boats and bells</p><h1>The lamps are lit</h1><time>3 October</time><h3>Oil</h3>',
  ],
  [
    'a heading beside a date, of which it says no word',
    '<title>Ada Ruiz</title>',
    '<h1>The lamps are lit</h1><h6> PUBLISHED ON OCT 3, 2016 </h6><h3>Oil</h3>',
  ],
  [
    'the first of several headings, beside a date',
    '<title>Ada Ruiz</title>',
    '<h1>The lamps are lit</h1><h6>3 October 2016</h6><p>At last.</p><h1>Oil</h1><p>Text</p><h1>Wicks</h1>',
  ],
])('a title that is the name of the site, known by %s, makes way for the page’s own heading', async (_, head, body) => {
  expect(await titleOf(head, body)).toBe('The lamps are lit');
});

it.each([
  ['of a front page', '<title>Quay Notes</title>', `${brand}<h1>Welcome</h1>`, 'https://harbour.example/'],
  ['over a list', '<title>Quay Notes</title>', `${brand}<h2>The lamps are lit</h2><h2>The bell rings</h2>`, url],
  [
    'over marked entries',
    '<title>Quay Notes</title>',
    `${brand}<h2 class="entry-title">A</h2><h2 class="entry-title">B</h2>`,
    url,
  ],
  ['that a heading says', '<title>Quay Notes</title>', `${brand}<h1>Quay Notes</h1><h2>More lamps</h2>`, url],
  [
    'without a heading',
    '<title>Quay Notes</title>',
    `${brand}<noscript><h1>Your browser</h1></noscript><footer><h2>Hours</h2></footer>`,
    url,
  ],
])('the name of the site stays the title %s', async (_, head, body, address) => {
  expect(await titleOf(head, body, address)).toBe('Quay Notes');
});

it.each([
  ['a word of which it says', '<h1>All the lamps are lit</h1><p>3 October 2016</p>'],
  ['that is shorter', '<h1>Quay</h1><p>3 October 2016</p>'],
  ['without a date', '<h1>The harbour goes dark at ten</h1><p>Nobody knows why.</p>'],
  ['before a number', '<h1>The harbour goes dark at ten</h1><p>2016</p><p>lamps were lit.</p>'],
  ['under which it stands itself', '<h1>The Quay Courier of Ellery</h1><p>3 October 2016</p><h2>Lamps, lit</h2>'],
  ['beside another', '<h1>The harbour goes dark</h1><p>3 May 2016</p><h1>The bell rings</h1><p>3 June 2016</p>'],
])('a title stays over a heading %s', async (_, body) => {
  expect(await titleOf('<title>Lamps, lit</title>', body)).toBe('Lamps, lit');
});

it('a title that is the first of two headings stays where the second has no date', async () => {
  expect(await titleOf('<title>The lamps are lit</title>', '<h1>The lamps are lit</h1><h1>More of Ellery</h1>')).toBe(
    'The lamps are lit',
  );
});

it('a title that says nothing of the page makes way for the heading that its address says', async () => {
  const address = 'https://ada.example/kueche/erbsensuppe-mit-bruehe/';
  expect(await titleOf('<title>Hafenkuche</title>', '<h1>Erbsensuppe mit Brühe</h1>', address)).toBe(
    'Erbsensuppe mit Brühe',
  );
  const asked = '<title>Wie man im Hafen kocht</title>';
  expect(await titleOf(asked, '<h1>Suppe</h1>', 'https://ada.example/suppe')).toBe('Wie man im Hafen kocht');
});

it('a heading that has the whole title in its midst is the title', async () => {
  const festival = '<title>Festival of the lamps</title>';
  expect(await titleOf(festival, '<main><h1>First Festival of the Lamps opens in Ellery</h1></main>')).toBe(
    'First Festival of the Lamps opens in Ellery',
  );
  expect(await titleOf(festival, '<h1>Festival of the lamps Edit</h1>')).toBe('Festival of the lamps');
});

it('a title in another script than the page makes way for its heading, and only then', async () => {
  const page = (title: string, heading: string) => async (language: string) => {
    const html = `<!doctype html><html lang="${language}"><title>${title}</title><main><h1>${heading}</h1></main></html>`;
    const found = await readPage(Buffer.from(html), { url, contentType: 'text/html' });
    return 'title' in found && found.title;
  };
  const lamp = page('What Is a Lamp? - פנס הנמל', 'מהו פנס? סוגים ושימושים');
  expect(await lamp('he')).toBe('מהו פנס? סוגים ושימושים');
  expect(await lamp('en')).toBe('What Is a Lamp? - פנס הנמל');
  expect(await page('Quaylamp 2', 'פנס הנמל החדש')('he')).toBe('Quaylamp 2');
});

it('the title of a page about its site keeps the name of that', async () => {
  const named = '<meta property="og:site_name" content="Quay Choir">';
  expect(await titleOf(`<title>Über uns | Quay Choir</title>${named}`, '<h1>Über uns</h1>')).toBe(
    'Über uns | Quay Choir',
  );
  expect(await titleOf(`<meta property="og:title" content="Chi siamo">${named}`, '')).toBe('Chi siamo – Quay Choir');
  expect(await titleOf('<title>O nas</title>', '')).toBe('O nas');
  expect(await titleOf('<title>Quay Choir</title>', '<a href="/">Quay Choir</a><main><h1>About us</h1></main>')).toBe(
    'About us – Quay Choir',
  );
  expect(await titleOf(`<title>About the lamps | Quay Choir</title>${named}`, '')).toBe('About the lamps');
});

it('the description of a head that names its site is the site’s, where it says no word of the page', async () => {
  const told = '<p>The keeper lit the new lamps of the harbour, and the boats came in by their light.</p>'.repeat(6);
  const describedBy = async (head: string, description: string): Promise<string | null> => {
    const html = `<!doctype html><html><head>${head}<meta name="description" content="${description}"></head>
      <body>${brand}<main><h1>Keeper of Ellery honoured</h1>${told}</main></body></html>`;
    const found = await readPage(Buffer.from(html), { url, contentType: 'text/html', main: true });
    return 'description' in found ? found.description : null;
  };
  const site = '<title>Quay Notes</title>';
  const slogan = 'Lamps, bells and boats since 1931.';
  expect(await describedBy(site, slogan)).toBeNull();
  expect(await describedBy(site, 'Ellery thanks a keeper.')).toBe('Ellery thanks a keeper.');
  expect(await describedBy('<title>Keeper of Ellery honoured | Quay</title>', slogan)).toBe(slogan);
  expect(await describedBy(`${site}<meta property="og:title" content="Keeper honoured">`, slogan)).toBe(slogan);
});

it('a description that explains the name of the site, and says no other word of the title, is the site’s', async () => {
  const told = '<p>The keeper lit the new lamps of the harbour, and the boats came in by their light.</p>'.repeat(6);
  const describedBy = async (description: string, title = 'Quaylamp has new rooms'): Promise<string | null> => {
    const html = `<!doctype html><html><head><title>${title}</title><meta name="description" content="${description}">
      </head><body><main><h1>${title}</h1>${told}</main></body></html>`;
    const address = 'https://quaylamp.example/2026/rooms';
    const found = await readPage(Buffer.from(html), { url: address, contentType: 'text/html', main: true });
    return 'description' in found ? found.description : null;
  };
  for (const site of [
    'Quaylamp is a club of keepers. Everybody is welcome!',
    'Quaylampen är en tävling för alla som tänder ljus.',
    'Quaylamp ist der Verein der Wärter.',
    'Quaylamp — это клуб смотрителей.',
  ])
    expect(await describedBy(site)).toBeNull();
  for (const own of [
    'Quaylamp is a club with new rooms.',
    'Quaylamp is moving to the pier.',
    'The pier is a place for keepers.',
  ])
    expect(await describedBy(own)).toBe(own);
  const club = 'Quaylamp is a club of keepers.';
  expect(await describedBy(club, 'About us')).toBe(club);
  expect(await describedBy(club, 'Quaylamp')).toBe(club);
});

it('a description that is the title and what its site is, is the site’s', async () => {
  const title = 'The red lamp burns again';
  const of = async (description: string, text: string): Promise<string | null> => {
    const html = `<title>${title} | Quayclub Ellery</title><meta name="description" content="${title} – ${description}"><main><h1>${title}</h1>${`<p>${text}</p>`.repeat(8)}</main>`;
    const bytes = new TextEncoder().encode(html);
    const found = await readPage(bytes, { url: 'https://quay.example/a/1', contentType: 'text/html', main: true });
    return 'error' in found ? found.error : found.description;
  };
  const text = 'Eight keepers learned how to trim its wick, and they invite the village to the pier in spring.';
  expect(await of('Stories and pictures of the Quayclub in Ellery and around.', text)).toBeNull();
  for (const own of [
    'The Quayclub Ellery invites the village to see it at the pier.',
    'Stories and pictures of the red lamp from the Quayclub Ellery.',
    'Eight keepers trim its wick.',
  ])
    expect(await of(own, text)).toBe(`${title} – ${own}`);
});

it('a heading in a menu below another is not the name of the site', async () => {
  const head = '<title>The lamps are lit - Quay Notes</title><meta property="og:title" content="The lamps are lit">';
  const body = '<h1>Latest news</h1><aside><h1>The lamps are lit</h1></aside>';
  expect(await titleOf(head, body)).toBe('The lamps are lit');
});

it.each([
  ['in brackets', '<title>The lamps are lit again [Quay Notes]</title>', '<h1>The lamps are lit again</h1>'],
  [
    'before what the page calls its title elsewhere',
    '<title>QuayTech - The lamps are lit again</title><meta name="title" content="The lamps are lit again">',
    '',
  ],
  [
    'that a link to the front page says',
    '<title>The lamps are lit again — Quay Notes</title>',
    '<a href="/">Quay Notes</a><h1>Lamps, bells and ferries of the whole lake</h1>',
  ],
  [
    'that the picture in such a link shows',
    '<title>The lamps are lit again | Quay Notes</title>',
    '<a href="/"><img src="/logo.svg" alt="Quay Notes"></a><h1>Lamps, bells and ferries of the whole lake</h1>',
  ],
])('a title goes without the name of the site %s', async (_, head, body) => {
  expect(await titleOf(head, body, 'https://lake.example/a')).toBe('The lamps are lit again');
});

it.each([
  ['a part of it', '<title>Lamps and bells – a tour of the lake</title>', '<a href="/">lake</a>'],
  ['another site', '<title>The lamps – what we saw on the quay</title>', '<a href="https://other.example/">Other</a>'],
  ['what a menu says', '<title>How we came back – home</title>', '<a href="/">Home</a>'],
])('a link to the front page takes from a title nothing but its name, and not %s', async (_, head, body) => {
  expect(await titleOf(head, body)).toBe(/<title>(.*)<\/title>/.exec(head)?.[1]);
});

it('what a page calls its title elsewhere does not stand for it when it is but a part', async () => {
  const head = '<title>Quay Notes | The lamps are lit again</title><meta name="title" content="Quay Notes">';
  expect(await titleOf(head, '')).toBe('Quay Notes | The lamps are lit again');
});

it('a title of which more is left than the name of the site is not that name', async () => {
  const body = '<a href="/">Quay Notes</a><h1>A prize for everybody who lights a lamp</h1>';
  expect(await titleOf('<title>Lamp Prize — Quay Notes</title>', body)).toBe('Lamp Prize');
});

it('the name of the site before a colon is no part of the title, when the heading goes without it and the address names it', async () => {
  const heading = '<h1>North quay: the lamps are lit</h1>';
  const title = (name: string) => `<title>${name}: North quay: the lamps are lit</title>`;
  const address = 'https://town-of-ellery.example/news/north-quay';
  expect(await titleOf(title('Town of Ellery'), heading, address)).toBe('North quay: the lamps are lit');
  expect(await titleOf(title('After two years'), heading, address)).toBe(
    'After two years: North quay: the lamps are lit',
  );
});
