import { bodyHtml, type Furnished, type Written } from './article.ts';
import { authorOf, type FurnitureWords, furnitureWords } from './furniture.ts';

const site = 'Example Courier';
const plain = (html: string): string =>
  html
    .replace(/<[^>]*>/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
const escaped = (html: string): string => html.replace(/[’“”„–—]/g, (sign) => `&#${sign.codePointAt(0)};`);

interface Style {
  name: string;
  html(body: string, words: FurnitureWords, article: Written): string;
  excerpt(article: Written, words: FurnitureWords): string | null;
  parts: readonly (keyof FurnitureWords)[];
}

const cut = (article: Written): string => `${plain(bodyHtml(article)).slice(0, 160)} […]`;

/** How feeds come: bare; as WordPress sends them; as a magazine's page; with an author's own excerpt and little else. */
const styles: readonly Style[] = [
  { name: 'bare', html: (body) => body, excerpt: () => null, parts: [] },
  {
    name: 'blog',
    html: (body, words, article) =>
      `<h1>${article.title}</h1><p class="x">${words.byline} | ${words.date}</p>\n${escaped(body)}\n<div class="sharedaddy"><h3>${words.share}</h3><ul><li><a href="#">Facebook</a></li><li><a href="#">Mastodon</a></li></ul></div><p>${words.appeared.replace('{t}', '<a href="#">{t}</a>')}</p>`,
    excerpt: cut,
    parts: ['byline', 'date', 'share', 'appeared'],
  },
  {
    name: 'magazine',
    html: (body, words) =>
      `<figure><img src="a.jpg" alt=""><figcaption>${words.credit}</figcaption></figure><p>${words.date}</p><p><em>${words.byline}</em></p><p>${words.minutes}</p>${/^<p>[^<]*<\/p>/.test(body) ? body.replace(/<p>/, `<p>${words.town}`) : body}<p><strong>${words.subscribe}</strong></p><p>${words.related}</p><ul><li><a href="/1">One more story</a></li><li><a href="/2">Another story</a></li></ul><p>${words.comments}</p><script>track()</script>`
        .replaceAll('’', '&amp;#8217;')
        .replaceAll('“', '&amp;ldquo;')
        .replaceAll('”', '&amp;rdquo;'),
    excerpt: () => site,
    parts: ['credit', 'date', 'byline', 'minutes', 'subscribe', 'related', 'comments', 'town'],
  },
  {
    name: 'excerpted',
    html: (body, words) =>
      `<div class="entry-meta">${words.byline}</div>${body}<p><a href="#">${words.more}</a></p><p>${words.share}</p>`,
    excerpt: (article, words) =>
      article.excerpt === undefined
        ? `<p>${plain(bodyHtml(article)).slice(0, 155)}&#8230; <a href="#">${words.more}</a></p>`
        : `<p>${article.excerpt}</p>`,
    parts: ['byline', 'more', 'share'],
  },
];

function furnish(article: Written, style: Style, index: number): Furnished {
  const raw = furnitureWords[article.language] ?? furnitureWords.en;
  if (raw === undefined) throw new Error('The English furniture is missing.');
  const author = authorOf(article.language);
  const fill = (text: string): string =>
    text.replaceAll('{t}', article.title).replaceAll('{s}', site).replaceAll('{a}', author);
  const html = fill(style.html(bodyHtml(article), raw, article));
  return {
    ...article,
    id: `${index + 1}-${style.name}`,
    style: style.name,
    feed: `${article.language} ${style.name}`,
    html,
    summaryField: style.excerpt(article, raw) === null ? null : fill(style.excerpt(article, raw) ?? ''),
    declared: style.name === 'magazine' ? null : article.language,
    author,
    site,
    url: `https://courier.example/2024/${index + 1}`,
    boilerplate: style.parts.map((part) => fill(raw[part])).filter((text) => text !== ''),
  };
}

/** Every article in every style. */
export const furnishAll = (articles: readonly Written[]): Furnished[] =>
  articles.flatMap((article, index) => styles.map((style) => furnish(article, style, index)));
