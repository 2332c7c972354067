import { createServer, type Server } from 'node:http';

export interface SiteEntry {
  slug: string;
  title: string;
  text: string;
  guid?: string;
  date?: string;
}

/** A site on 127.0.0.1 with a feed and a page for each entry, and whatever else a test lets it answer. */
export interface Site extends AsyncDisposable {
  readonly url: string;
  readonly feedUrl: string;
  entries: SiteEntry[];
  /** The WebSub hub that the feed names. */
  hub: string | null;
  /** Answers in place of the usual ones, by path. */
  readonly answers: Map<string, { status?: number; type?: string; body?: string | Buffer; hang?: boolean }>;
  readonly asked: string[];
}

const png = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAACAAAAAgAQMAAABJtOi3AAAAA1BMVEUUWqAq1yBAAAAACXBIWXMAAAPoAAAD6AG1e1JrAAAADElEQVQI12NgGNwAAACgAAFhJX1HAAAAAElFTkSuQmCC',
  'base64',
);

const hubLinks = (url: string, hub: string): string =>
  `<link xmlns="http://www.w3.org/2005/Atom" rel="hub" href="${hub}"/><link xmlns="http://www.w3.org/2005/Atom" rel="self" href="${url}/feed.xml"/>`;

export const feedOf = (
  url: string,
  entries: readonly SiteEntry[],
  hub: string | null = null,
): string => `<?xml version="1.0" encoding="utf-8"?>
<rss version="2.0"><channel><title>Quay Notes</title><link>${url}/</link><language>en</language>${hub === null ? '' : hubLinks(url, hub)}
${entries
  .map(
    ({
      slug,
      title,
      text,
      guid,
      date,
    }) => `<item><title>${title}</title><link>${url}/${slug}</link><guid isPermaLink="false">${guid ?? slug}</guid>
${date === undefined ? '' : `<pubDate>${date}</pubDate>`}<category>Harbour</category><description><![CDATA[<p>${text}</p>]]></description></item>`,
  )
  .join('\n')}
</channel></rss>`;

const pageOf = (
  url: string,
  { slug, title, text }: SiteEntry,
): string => `<!doctype html><html lang="en"><head><title>${title}</title>
<link rel="canonical" href="${url}/${slug}"><meta property="og:title" content="${title}"><meta property="og:description" content="${text}">
<meta property="og:image" content="${url}/image.png"></head><body><article><h1>${title}</h1><p>${text}</p><p>${text} And more of it.</p></article></body></html>`;

export async function startSite(entries: SiteEntry[] = []): Promise<Site> {
  const answers: Site['answers'] = new Map();
  const asked: string[] = [];
  let url = '';
  const site: { entries: SiteEntry[]; hub: string | null } = { entries, hub: null };
  const server: Server = createServer((request, response) => {
    const path = (request.url ?? '/').replace(/\?.*/, '');
    asked.push(path);
    const answer = answers.get(path);
    const send = (status: number, type: string, body: string | Buffer) =>
      response.writeHead(status, { 'content-type': type }).end(body);
    if (answer?.hang) return;
    if (answer !== undefined) return send(answer.status ?? 200, answer.type ?? 'text/html', answer.body ?? '');
    if (path === '/feed.xml') return send(200, 'application/rss+xml', feedOf(url, site.entries, site.hub));
    if (path === '/image.png') return send(200, 'image/png', png);
    const entry = site.entries.find(({ slug }) => `/${slug}` === path);
    return entry === undefined
      ? send(404, 'text/html', '<h1>Nothing here</h1>')
      : send(200, 'text/html', pageOf(url, entry));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  url = `http://127.0.0.1:${typeof address === 'object' && address !== null ? address.port : 0}`;
  return {
    url,
    feedUrl: `${url}/feed.xml`,
    get entries() {
      return site.entries;
    },
    set entries(next) {
      site.entries = next;
    },
    get hub() {
      return site.hub;
    },
    set hub(next) {
      site.hub = next;
    },
    answers,
    asked,
    async [Symbol.asyncDispose]() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}
