import type { ParsedFeed } from '../feeds/feed.ts';
import { parseFeed } from '../feeds/parse-feed.ts';
import { readSource } from '../feeds/read-source.ts';
import { htmlToText } from '../summaries/html-to-text.ts';
import { commonFlags } from './flags.ts';
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

const feedLine = (source: string, feed: ParsedFeed) => ({
  source,
  title: feed.title,
  url: feed.url,
  language: feed.language,
  hub: feed.hub,
  entries: feed.entries.map(entryLine),
  warnings: feed.warnings.map(({ message }) => message),
  error: null,
});

const excerptLength = 160;

function printFeed(out: Output, line: ReturnType<typeof feedLine>): void {
  out.print(`${out.style('bold', line.title || '(no title)')}  ${out.style('link', line.url ?? '')}`);
  out.print(
    `  ${line.entries.length} entries${line.language === null ? '' : `, language ${line.language}`}${line.hub === null ? '' : `, hub ${line.hub}`}`,
  );
  for (const warning of line.warnings) out.print(`  ! ${warning}`);
  for (const entry of line.entries) {
    out.print(`\n  ${out.style('bold', entry.title || '(no title)')}`);
    const facts = [entry.published ?? 'no date', entry.language, entry.authors.join(', '), entry.categories.join(', ')];
    out.print(`    ${facts.filter((fact) => fact !== null && fact !== '').join(' · ')}`);
    out.print(`    ${out.style('link', entry.url ?? '(no address)')}  ${out.style('dim', `id ${entry.id}`)}`);
    if (entry.image !== null) out.print(`    ▣ ${entry.image}`);
    const text = entry.text.replaceAll(/\s+/g, ' ');
    if (text !== '') out.print(`    ${text.length > excerptLength ? `${text.slice(0, excerptLength)}…` : text}`);
  }
  out.print('');
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
  for (const wanted of sources) {
    for await (const source of readSource(wanted, previewing)) {
      if ('error' in source) {
        fail(source.name, source.error, source.nextStep);
        continue;
      }
      const feed = await parseFeed(source.bytes, source);
      if ('error' in feed) fail(source.name, feed.error, feed.nextStep);
      else {
        const line = feedLine(source.name, feed);
        out.line(line);
        if (!out.json) printFeed(out, line);
      }
    }
  }
  return failed ? 1 : 0;
}
