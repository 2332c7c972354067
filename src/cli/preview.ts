import { z } from 'zod';
import { systemClock } from '../clock.ts';
import type { FeedConfig } from '../config/config.ts';
import type { Material } from '../deliveries/compose.ts';
import { type Decision, decide } from '../deliveries/decide.ts';
import { dateAheadOf } from '../entries/entry-date.ts';
import { filterEntry } from '../entries/filter.ts';
import type { Writer } from '../llm/writer.ts';
import { lookAtPage } from '../pages/look-at-page.ts';
import { plural } from '../plural.ts';
import { previewEntry } from '../preview.ts';
import { commonFlags, countFlag, listFlag, usageError } from './flags.ts';
import { openOutput } from './output.ts';
import { printPreview } from './preview-text.ts';
import { previewTimes } from './preview-times.ts';
import { openPreviewing, type Previewing } from './previewing.ts';
import { type ReadSource, readEntries } from './read-entries.ts';

const flagsSchema = commonFlags.extend({
  latest: z.string().optional(),
  to: listFlag,
  template: z.string().optional(),
  llm: z.boolean().default(false),
});

/** How many entries of a source a person is shown unless asked otherwise. */
const shownToPeople = 5;
const publishNow: Decision = { state: 'waiting', reason: null, dueAt: 0 };

function decisionFor(feed: FeedConfig | null, material: Material, now: number): Decision {
  if (feed === null) return publishNow;
  const { publish, delay, dateAhead } = feed;
  const ahead = dateAheadOf(material.entry, now);
  const filtered = filterEntry(material.entry, feed);
  return decide({ now, publish, delay, ahead, dateAhead, filtered, doubtful: null, flood: null });
}

async function withPage(previewing: Previewing, source: ReadSource, material: Material): Promise<Material> {
  if (source.local || material.page !== null || material.entry.url === null) return material;
  const look = await lookAtPage(previewing.http, material, AbortSignal.timeout(15_000));
  const page = look.is === 'ready' || look.is === 'not-ready' ? look.page : undefined;
  return page === undefined ? material : { ...material, page };
}

const wantsLlm = (feed: FeedConfig | null): boolean => feed === null || feed.summary === 'llm';

/** With what the language model writes, where it is asked. */
async function summarised(writer: Writer | null, material: Material) {
  if (writer === null) return { material, warning: null };
  const { withWritten } = await import('../llm/summarise-preview.ts');
  return withWritten(writer, material);
}

/** `preview`: exactly what would be posted for each entry and account; nothing is sent or stored. */
export async function preview(sources: string[], rawFlags: Record<string, unknown>): Promise<number> {
  const flags = flagsSchema.parse(rawFlags);
  await using previewing = await openPreviewing(flags, { to: flags.to, template: flags.template ?? null });
  const out = openOutput(flags, previewing.redact);
  const wanted = sources.length > 0 ? sources : previewing.feeds.map(({ url }) => url);
  if (wanted.length === 0) {
    throw usageError(
      'There is nothing to preview: no source was named and no feed is configured.',
      'Name one: share-this-post preview https://example.com/feed.xml',
    );
  }
  const latest = countFlag('--latest', flags.latest) ?? (flags.json ? Number.POSITIVE_INFINITY : shownToPeople);
  const writer = flags.llm ? await previewing.openWriter() : null;
  if (!flags.llm && previewing.writesByLlm && previewing.feeds.some(wantsLlm))
    out.note('Summaries here are the offline ones; --llm asks the language model, as is done before posting.');
  const times = previewTimes(systemClock);
  let [failed, posts] = [false, 0];
  for await (const source of readEntries(previewing.http, wanted, previewing.feeds)) {
    times.spentOn('reading');
    if (source.is === 'failed' && source.isStray) {
      out.note(`${source.name} is passed over: ${source.error}`);
      continue;
    }
    if (source.is === 'failed') {
      out.fail(`${source.name}: ${source.error}`, source.nextStep);
      failed = true;
      continue;
    }
    const { feed } = source;
    const accounts = previewing.accountsFor(feed);
    for (const material of source.materials.slice(0, latest)) {
      const whole = await withPage(previewing, source, material);
      times.spentOn('pages');
      const decision = decisionFor(feed, whole, previewing.now);
      const { material: written, warning } = await summarised(wantsLlm(feed) ? writer : null, whole);
      times.spentOn('language model');
      const lines = previewEntry(written, accounts, { decision, warning });
      times.spentOn('composing');
      out.print(`${out.style('bold', whole.entry.title || '(no title)')}  ${out.style('link', whole.entry.url ?? '')}`);
      for (const line of lines) {
        out.line(line);
        printPreview(out, line);
        posts += 1 + line.thread.length;
      }
      times.spentOn('showing');
    }
    for (const why of source.cutOff) out.note(`${source.name}: ${why}`);
    const more = source.materials.length - latest;
    if (more > 0)
      out.note(
        `… and ${plural(more, 'more entry', 'more entries')} of ${source.name} (--latest ${source.materials.length} shows all).`,
      );
    if (source.materials.length === 0) out.note(`${source.name} holds no entries.`);
  }
  times.spentOn('reading');
  out.detail(times.inWords(posts));
  return failed ? 1 : 0;
}
