import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { performance } from 'node:perf_hooks';
import RssParser from 'rss-parser';
import { parseFeed } from '../src/feeds/parse-feed.ts';

const files = 2000;
const paragraph = '<p>The ferry crosses the estuary without burning a drop of fuel, as it did three centuries ago.</p>';

/** Ordinary feeds: ten to twenty entries with a few paragraphs each, RSS and Atom by turns. */
function ordinaryFeed(n: number): string {
  const bodies = Array.from({ length: 10 + (n % 11) }, (_, at) => paragraph.repeat(3 + ((n + at) % 10)));
  if (n % 2 === 0)
    return `<?xml version="1.0" encoding="utf-8"?><rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/"><channel><title>Feed ${n}</title><link>https://example.com/</link>${bodies
      .map(
        (body, at) =>
          `<item><title>Entry ${at} &amp; more</title><link>https://example.com/${n}/${at}</link><guid>https://example.com/${n}/${at}</guid><pubDate>Tue, 03 Mar 2026 10:00:00 GMT</pubDate><category>Sea</category><content:encoded><![CDATA[${body}]]></content:encoded></item>`,
      )
      .join('')}</channel></rss>`;
  return `<?xml version="1.0" encoding="utf-8"?><feed xmlns="http://www.w3.org/2005/Atom"><title>Feed ${n}</title>${bodies
    .map(
      (body, at) =>
        `<entry><title>Entry ${at}</title><link href="https://example.com/${n}/${at}"/><id>tag:example.com,2026:${n}.${at}</id><updated>2026-03-03T10:00:00Z</updated><author><name>Kim Arden</name></author><content type="html">${body.replaceAll('<', '&lt;')}</content></entry>`,
    )
    .join('')}</feed>`;
}

interface Run {
  seconds: number;
  peakMegabytes: number;
}

/** One call of the program on all files; its peak memory as Linux counts it. */
async function inspectFolder(folder: string): Promise<Run> {
  const start = performance.now();
  const child = spawn(process.execPath, [resolve('src/main.ts'), 'inspect', '--json', folder], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  let peakMegabytes = 0;
  const watch = setInterval(async () => {
    const status = await readFile(`/proc/${child.pid}/status`, 'utf8').catch(() => '');
    peakMegabytes = Math.max(peakMegabytes, Number(/VmHWM:\s+(\d+)/.exec(status)?.[1] ?? 0) / 1024);
  }, 20);
  let lines = 0;
  for await (const chunk of child.stdout) lines += Buffer.from(chunk).filter((byte) => byte === 10).length;
  clearInterval(watch);
  if (lines !== files) throw new Error(`inspect answered ${lines} of ${files} files.`);
  return { seconds: (performance.now() - start) / 1000, peakMegabytes };
}

/** Processor time, which what else the machine does leaves alone. */
async function seconds(work: () => Promise<void>): Promise<number> {
  const start = process.cpuUsage();
  await work();
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1_000_000;
}

/** `inspect --json` on a folder of feeds in one call, and what it costs over reading them alone, with rss-parser beside it. */
export async function benchInspect(): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'share-inspect-'));
  const feeds = Array.from({ length: files }, (_, n) => ordinaryFeed(n));
  for (const [n, feed] of feeds.entries()) writeFileSync(join(folder, `${n}.xml`), feed);
  const run = await inspectFolder(folder);
  rmSync(folder, { recursive: true });
  const bytes = feeds.map((feed) => Buffer.from(feed));
  const ours = await seconds(async () => {
    for (const one of bytes) parseFeed(one, { url: 'https://example.com/feed', contentType: null });
  });
  const peer = new RssParser();
  const theirs = await seconds(async () => {
    for (const feed of feeds) await peer.parseString(feed);
  });
  const perFile = (total: number) => `${((total / files) * 1000).toFixed(2)} ms`;
  console.log(
    `inspect of ${files} feeds in one call: ${(files / run.seconds).toFixed(0)} files/s, peak ${run.peakMegabytes.toFixed(0)} MB; a file ${perFile(run.seconds)}, of which reading ${perFile(ours)} (rss-parser ${perFile(theirs)}, ratio ${(ours / theirs).toFixed(2)})`,
  );
}
