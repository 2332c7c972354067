import type { NotAFeed, ParsedFeed } from '../feeds/feed.ts';
import { parseFeed } from '../feeds/parse-feed.ts';
import { isStray, onlyStrays, readSources, type SourceBytes } from '../feeds/read-source.ts';
import type { Http } from '../http/http.ts';
import type { FoundBy } from '../pages/discover-feeds.ts';
import { plural } from '../plural.ts';
import type { Finding } from '../site-check/finding.ts';
import type { Dropped } from '../summaries/summary.ts';
import { htmlToText } from '../summaries/text/html-to-text.ts';
import { commonFlags } from './flags.ts';
import { locatedWarnings, mendsOf } from './mends.ts';
import { type Output, openOutput } from './output.ts';
import { openPreviewing } from './previewing.ts';

const nothing = { title: null, url: null, language: null, hub: null, entries: [], warnings: [] };

const entryLine = ({ html, excerpt, attachments: _, ...entry }: ParsedFeed['entries'][number]) => ({
  id: entry.id,
  url: entry.url,
  title: entry.title,
  text: htmlToText(html || (excerpt ?? '')),
  published: entry.published,
  updated: entry.updated,
  language: entry.language,
  authors: entry.authors,
  categories: entry.categories,
  image: entry.image?.url ?? null,
});

const feedLine = (source: string, feed: ParsedFeed, warnings: readonly string[]) => ({
  source,
  title: feed.title,
  url: feed.url,
  language: feed.language,
  hub: feed.hubs[0] ?? null,
  entries: feed.entries.map(entryLine),
  warnings,
  error: null,
});

const excerptLength = 160;
const droppedLength = 80;

const shortened = (text: string, most: number): string => (text.length > most ? `${text.slice(0, most)}…` : text);

function printFeed(out: Output, line: ReturnType<typeof feedLine>, dropped: Dropped[][]): void {
  out.print(`${out.style('bold', line.title || '(no title)')}  ${out.style('link', line.url ?? '')}`);
  out.print(
    `  ${plural(line.entries.length, 'entry', 'entries')}${line.language === null ? '' : `, language ${line.language}`}${line.hub === null ? '' : `, hub ${line.hub}`}`,
  );
  for (const warning of line.warnings) out.print(`  ! ${warning}`);
  for (const [n, entry] of line.entries.entries()) {
    out.print(`\n  ${out.style('bold', entry.title || '(no title)')}`);
    const facts = [entry.published ?? 'no date', entry.language, entry.authors.join(', '), entry.categories.join(', ')];
    out.print(`    ${facts.filter((fact) => fact !== null && fact !== '').join(' · ')}`);
    out.print(`    ${out.style('link', entry.url ?? '(no address)')}  ${out.style('dim', `id ${entry.id}`)}`);
    if (entry.image !== null) out.print(`    ▣ ${entry.image}`);
    const text = entry.text.replaceAll(/\s+/g, ' ');
    if (text !== '') out.print(`    ${shortened(text, excerptLength)}`);
    for (const { text, why } of dropped[n] ?? [])
      out.print(`    ${out.style('dim', `− ${shortened(text.replaceAll(/\s+/g, ' '), droppedLength)} (${why})`)}`);
  }
  out.print('');
}

function printMends(out: Output, mends: readonly Finding[]): void {
  for (const { subject, message, nextStep, found, change } of mends) {
    out.print(`  ${out.style('bad', '!')} ${message}${nextStep === null ? '' : ` ${nextStep}`}`);
    out.print(`    ${out.style('link', subject)}`);
    if (found !== null) out.print(`    − ${found}`);
    if (change !== null) out.print(`    + ${change}`);
  }
  if (mends.length > 0) out.print('');
}

const howFound: Record<FoundBy, string> = {
  itself: 'It is a feed.',
  announced: 'the page announces it',
  'usual-place': 'the page announces none, but one stands at a usual place',
  page: 'the page itself',
};

type Failure = { error: string; nextStep: string };
/** A feed, and what it was read from. */
type Read = { source: SourceBytes; feed: ParsedFeed } | Failure;

const readFrom = (source: SourceBytes, feed: ParsedFeed | NotAFeed): Read =>
  'error' in feed ? feed : { source, feed };

/** The feed of a page: what it announces, what stands at a usual place, or last its own entries; it is said which. */
async function feedOfPage(http: Http, source: SourceBytes, own: ParsedFeed | NotAFeed): Promise<Read> {
  const read = readFrom(source, own);
  if (!/^https?:/i.test(source.url)) return read;
  const { findFeeds } = await import('../pages/discover-feeds.ts');
  const { feeds, reason } = await findFeeds(http, source.url);
  const [best] = feeds;
  if (best === undefined)
    return 'error' in read ? { ...read, error: `${read.error} No feed was found: ${reason}` } : read;
  if (best.by === 'page' || best.by === 'itself') return read;
  for await (const found of readSources([best.url], { http })) {
    if ('error' in found) return found;
    const feed = parseFeed(found.bytes, found);
    if ('error' in feed) return feed;
    const message = `Read from ${best.url}: ${howFound[best.by]}.`;
    return { source: found, feed: { ...feed, warnings: [{ code: 'found', message }, ...feed.warnings] } };
  }
  return read;
}

/** `inspect`: what the program reads in a feed, entry by entry, with every warning and repair. */
export async function inspect(sources: string[], rawFlags: Record<string, unknown>): Promise<number> {
  const flags = commonFlags.parse(rawFlags);
  await using previewing = await openPreviewing(flags, { to: [], template: null });
  const out = openOutput(flags, previewing.redact);
  let failed = false;
  const fail = (source: string, error: string, nextStep: string) => {
    out.line({ source, ...nothing, error });
    out.fail(`${source}: ${error}`, nextStep);
    failed = true;
  };
  const droppedOf = async (name: string, feed: ParsedFeed): Promise<Dropped[][]> => {
    if (out.json && !flags.verbose) return [];
    const { droppedLines } = await import('./dropped-lines.ts');
    return droppedLines(feed, previewing.feeds.find(({ url }) => url === name) ?? null);
  };
  const show = async (name: string, read: Read) => {
    if ('error' in read) {
      fail(name, read.error, read.nextStep);
      return;
    }
    const { source, feed } = read;
    const line = feedLine(name, feed, locatedWarnings(source, feed));
    const dropped = await droppedOf(name, feed);
    const entries = line.entries.map((entry, n) => ({ ...entry, dropped: dropped[n] ?? [] }));
    out.line(flags.verbose ? { ...line, entries } : line);
    if (out.json) return;
    printFeed(out, line, dropped);
    printMends(out, await mendsOf(source, feed));
  };
  let [count, strays] = [0, 0];
  for await (const source of readSources(sources, previewing)) {
    count += 1;
    if ('error' in source) {
      fail(source.name, source.error, source.nextStep);
      continue;
    }
    const read = parseFeed(source.bytes, source);
    if ('error' in read && isStray(source, read.page)) {
      out.note(`${source.name} is passed over: ${read.error}`);
      strays += 1;
      continue;
    }
    const isPage = 'error' in read ? read.page : read.format === 'h-feed';
    await show(source.name, isPage ? await feedOfPage(previewing.http, source, read) : readFrom(source, read));
  }
  if (strays > 0 && strays === count) {
    const { name, error, nextStep } = onlyStrays(sources, 'feeds');
    fail(name, error, nextStep);
  }
  return failed ? 1 : 0;
}
