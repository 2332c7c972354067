import { performance } from 'node:perf_hooks';
import RssParser from 'rss-parser';
import { parseFeed } from '../src/feeds/parse-feed.ts';

const paragraph = '<p>The ferry crosses the estuary without burning a drop of fuel, as it did three centuries ago.</p>';
const item = (n: number) =>
  `<item><title>Entry ${n}</title><link>https://example.com/${n}</link><guid>${n}</guid><pubDate>Tue, 03 Mar 2026 10:00:00 GMT</pubDate><content:encoded><![CDATA[${paragraph.repeat(80)}]]></content:encoded></item>`;
const feed = `<?xml version="1.0"?><rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/"><channel><title>Bench</title><link>https://example.com/</link>${Array.from({ length: 100 }, (_, n) => item(n)).join('')}</channel></rss>`;
const bytes = Buffer.from(feed);
const rounds = 30;

async function median(work: () => unknown): Promise<number> {
  const times: number[] = [];
  for (let n = 0; n < rounds; n += 1) {
    const start = performance.now();
    await work();
    times.push(performance.now() - start);
  }
  return times.sort((a, b) => a - b)[Math.floor(rounds / 2)] ?? 0;
}

/** A feed of 100 entries of 8 KB: ours against rss-parser, as a ratio in one run. */
export async function benchFeeds(): Promise<void> {
  const rss = new RssParser();
  const [peer, ours] = [
    await median(() => rss.parseString(feed)),
    await median(() => parseFeed(bytes, { url: 'https://example.com/feed', contentType: null })),
  ];
  console.log(
    `feed of 100 entries: ours ${ours.toFixed(1)} ms, rss-parser ${peer.toFixed(1)} ms, ratio ${(ours / peer).toFixed(2)}`,
  );
}
