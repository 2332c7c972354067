import { decodeBytes } from '../feeds/decode.ts';
import { parseFeed } from '../feeds/parse-feed.ts';
import { readSources, type SourceBytes, type SourceProblem } from '../feeds/read-source.ts';
import { plural } from '../plural.ts';
import { checkFeed } from './check-feed.ts';
import { checkLanguage } from './check-language.ts';
import { checkOversights, checkRepairs } from './check-repairs.ts';
import { type Finding, ranked, well } from './finding.ts';
import type { GatherTools } from './gather.ts';

const unread = (subject: string, { error, nextStep }: { error: string; nextStep: string }): Finding => ({
  area: 'feed',
  subject,
  level: 'trouble',
  message: `No feed can be read: ${error}`,
  nextStep,
  found: null,
  change: null,
});

function checkSource(source: SourceBytes | SourceProblem, now: number): { read: boolean; findings: Finding[] } {
  const { name } = source;
  if ('error' in source) return { read: false, findings: [unread(name, source)] };
  const { url, bytes, contentType } = source;
  const feed = parseFeed(bytes, source);
  if ('error' in feed) return { read: false, findings: [unread(name, feed)] };
  const document = { name, url, text: decodeBytes(bytes, contentType).text, feed };
  const findings = [
    ...checkFeed(document, now),
    ...checkRepairs(document),
    ...checkOversights(document),
    ...checkLanguage({ feed: document, pages: [] }),
    well(
      'feed',
      name,
      `${plural(feed.entries.length, 'entry', 'entries')}; their pages are only looked at by the address of a site.`,
    ),
  ];
  return { read: true, findings };
}

/** Looks at a feed in a file, or at those in a folder: at all that can be told without asking the site. */
export async function checkFiles(
  { http, clock }: GatherTools,
  path: string,
): Promise<{ read: boolean; findings: Finding[] }> {
  const checked: ReturnType<typeof checkSource>[] = [];
  for await (const source of readSources([path], { http })) checked.push(checkSource(source, clock.now()));
  return { read: checked.every(({ read }) => read), findings: ranked(checked.flatMap(({ findings }) => findings)) };
}
