import { describe, expect, it } from 'vitest';
import { compose, noFeed } from '../../src/deliveries/compose.ts';
import { blueskySettings } from '../../src/networks/bluesky/settings.ts';
import { readPage } from '../../src/pages/read-page.ts';
import { blueskyAccount as account } from '../support/bluesky-account.ts';

const url = 'https://quay.example/2026/ferry';
const lead = 'The ferry crosses the lake again every hour, two years after the fire in its engine room.';
const entry = {
  ...{ id: url, url, title: 'The ferry is back', html: `<p>${lead}</p>`, excerpt: null, published: null },
  ...{ updated: null, language: 'en', authors: [], categories: [], image: null, attachments: [] },
};

async function cardOf(head: string, text = '') {
  const page = await readPage(
    Buffer.from(`<!doctype html><html><head>${head}</head><body><p>${lead}</p>${text}</body></html>`),
    {
      url,
      contentType: 'text/html; charset=utf-8',
    },
  );
  if (!('url' in page)) throw new Error('no page');
  return compose({ ...noFeed, entry: { ...entry, html: entry.html + text }, page }, account, null).card;
}

describe('the card of an entry', () => {
  it('says what its page says of itself, without dateline, call, section and the mark of a cut', async () => {
    const described = 'PORTVILLE, Ore. — The old ferry rings its bell again, and all of the town hears it. Read more';
    const head = `<title>The ferry is back | News | Quay Notes</title><meta property="og:site_name" content="Quay Notes"><meta property="og:description" content="${described}">`;
    expect(await cardOf(head)).toMatchObject({
      title: 'The ferry is back',
      description: 'The old ferry rings its bell again, and all of the town hears it.',
    });
  });

  it('is made from the entry where its page says nothing but its name', async () => {
    const head = '<title>The ferry is back</title><meta name="description" content="Just another WordPress site">';
    expect(await cardOf(head)).toMatchObject({ title: 'The ferry is back', description: lead });
  });

  it('ends at a sentence', async () => {
    const first = 'The old ferry rings its bell again, and all of the town hears it on both shores of the lake.';
    const second = `It ${'rings and '.repeat(25)}rings.`;
    const head = `<title>The ferry is back</title><meta name="description" content="${first} ${second}">`;
    expect((await cardOf(head))?.description).toBe(first);
  });

  const rings = 'The old ferry rings its bell again, and all of the town hears it.';
  const keeper = 'The keeper of the lamps, who had waited for two years, lit the first of them on the quay.';
  const text = `<p>${rings} ${keeper}</p><p><span class="dateline">ELLERY</span> – A new lamp burns over the gate of the lock.</p>`;
  const headOf = (described: string) =>
    `<title>The ferry is back</title><meta name="description" content="${described}">`;

  it.each([
    ['without a sign', 'The old ferry rings its bell again, and all of', rings],
    ['within a word', 'The old ferry rings its bell again, and all of the to', rings],
    ['with a sign', 'The old ferry rings its bell again, and...', rings],
    ['behind a sentence', `${rings} The keeper of the lamps, who had wai`, `${rings} ${keeper}`],
    ['within the next', `${rings}The`, rings],
    ['behind a dateline', 'A new lamp burns over the gate of', 'A new lamp burns over the gate of the lock.'],
  ])('says whole what its page cut %s', async (_, described, whole) => {
    expect((await cardOf(headOf(described), text))?.description).toBe(whole);
  });

  it.each([
    `${rings} Subscribe to our newsletter!`,
    `${rings} Read this article by Ada Ruiz on Quay Notes.`,
    `${rings} Follow us on Mastodon.`,
  ])('leaves out what calls on its readers: %s', async (described) => {
    expect((await cardOf(headOf(described), text))?.description).toBe(rings);
  });

  const measured = 'The gauge on the quay stood at 4.7 metres, more than in any spring before.';
  const opened = 'The new lock was opened by Dr. Mara Ellering on Sunday.';

  it.each([
    ['within a figure', 'The gauge on the quay stood at 4.', `<p>${measured}</p>`, measured],
    ['behind an abbreviation', 'The new lock was opened by Dr.', `<p>${opened}</p>`, opened],
    [
      'at a figure that ends it',
      'The gauge stood at 4.',
      '<p>The gauge stood at 4. It rains.</p>',
      'The gauge stood at 4.',
    ],
    ['in words of its own', 'The gauge stood high.', '<p>The gauge stood high on Sunday.</p>', 'The gauge stood high.'],
  ])('tells whole what its page took for the end of a sentence, %s', async (_, described, said, told) => {
    expect((await cardOf(headOf(described), said))?.description).toBe(told);
  });

  it('leaves out what was cut and the text does not say', async () => {
    const slept = 'Nobody in the harbour had slept that night.';
    const nephew =
      'Her nephew, who came over from the other shore with oil for all of the lamps and for two new wicks, wil';
    expect((await cardOf(headOf(`${rings} Her nephew came over with the`), text))?.description).toBe(rings);
    expect((await cardOf(headOf(`${slept} ${nephew}`), text))?.description).toBe(slept);
    const signed = `${nephew}…`;
    expect((await cardOf(headOf(`${slept} ${signed}`), text))?.description).toBe(slept);
    expect((await cardOf(headOf(signed), text))?.description).toMatch(/^The ferry crosses/);
    expect((await cardOf(headOf('The'), text))?.description).toMatch(/^The ferry crosses the lake again every hour/);
  });

  it.each([
    'How the lamps of the harbour were lit on a night when nobody had any oil',
    'The keeper of the lamps who had waited: a talk on the quay. All about oil and wicks',
    'And then the bell rang...',
    'The oil of the lamps costs 40% more. The bell rings 12% less',
  ])('keeps a line that its author set without a stop: %s', async (line) => {
    expect((await cardOf(headOf(line), text))?.description).toBe(line);
  });
});

it('the language that its page declares stands in for one of its feed that is plainly wrong', async () => {
  const text =
    'A velha balsa voltou ao lago depois de um inverno de reparos no estaleiro. O capitão diz que o novo motor é mais silencioso e gasta menos combustível do que o anterior.';
  const html = `<!doctype html><html lang="pt-BR"><body><p>${text}</p></body></html>`;
  const page = await readPage(Buffer.from(html), { url, contentType: 'text/html; charset=utf-8' });
  if (!('url' in page)) throw new Error('no page');
  const languageOf = (language: string | null) =>
    compose({ ...noFeed, entry: { ...entry, html: `<p>${text}</p>`, language }, page }, account, null).language;
  expect(languageOf('en-US')).toBe('pt-BR');
  expect(languageOf(null)).toBe('pt-BR');
  expect(languageOf('pt')).toBe('pt');
});

describe('the pictures of an entry', () => {
  const settings = blueskySettings.parse({ identifier: 'news.example', password: 'x', attach: 'images' });
  const altsOf = (html: string, own: string | null = null) => {
    const image = own === null ? null : { url: 'https://quay.example/own.jpg', alt: own };
    const material = { ...noFeed, entry: { ...entry, image, html: `<p>${lead}</p>${html}` }, page: null };
    return compose(material, { ...account, settings }, null).images.map(({ alt }) => alt);
  };
  const figure = (alt: string, caption: string) =>
    `<figure><a href="/b"><img src="/bell.jpg"${alt}></a><figcaption class="c">${caption}</figcaption></figure>`;

  it.each([
    'IMG_1234.jpg',
    'DSC00042',
    'the-old-bell_final.PNG',
    'Bildschirmfoto 2026-05-04 um 10.12.png',
    'https://quay.example/b.webp',
  ])('are not described by the name of a file: %s', (alt) => {
    expect(altsOf(`<img src="/bell.jpg" alt="${alt}">`)).toEqual(['']);
    expect(altsOf('', alt)).toEqual(['']);
  });

  it.each(['The old bell, cast in 1911', 'Bell 7', 'A page that explains what a .png file is'])(
    'but by words: %s',
    (alt) => {
      expect(altsOf(`<img src="/bell.jpg" alt="${alt}">`)).toEqual([alt]);
    },
  );

  it('are described by their captions where nothing else describes them', () => {
    const caption = 'The <em>old bell</em> of the ferry &amp; its rope';
    const told = ['The old bell of the ferry & its rope'];
    expect(altsOf(figure('', caption))).toEqual(told);
    expect(altsOf(figure(' alt=""', caption))).toEqual(told);
    expect(altsOf(figure(' alt="IMG_1234.jpg"', caption))).toEqual(told);
    expect(altsOf(figure(' alt="A bell"', caption))).toEqual(['A bell']);
    expect(altsOf(figure('', 'Photo: Ada Ruiz'))).toEqual(['']);
    expect(altsOf(`<img src="/rope.jpg">${figure('', caption)}`)).toEqual(['', ...told]);
    expect(altsOf(`<figure><img src="/rope.jpg"></figure><figcaption>${caption}</figcaption>`)).toEqual(['']);
  });
});
