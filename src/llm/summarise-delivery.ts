import type { Kysely } from 'kysely';
import type { Clock } from '../clock.ts';
import type { FeedConfig } from '../config/config.ts';
import type { Schema } from '../db/schema.ts';
import { type Material, summaryOf } from '../deliveries/compose.ts';
import type { Delivery } from '../deliveries/delivery.ts';
import { noteOnce } from '../deliveries/delivery-store.ts';
import type { Report } from '../deliveries/prepare.ts';
import type { StoredEntry } from '../entries/entry-store.ts';
import type { Written } from '../summaries/summary.ts';
import type { Outcome, Writer } from './writer.ts';
import { findVerdict, storeVerdict, type Verdict, verdictOf } from './written-store.ts';

export interface SummarisingTools {
  db: Kysely<Schema>;
  clock: Clock;
  writer: Writer;
  feeds: readonly Pick<FeedConfig, 'id' | 'summary'>[];
  report(report: Report): void;
}

/** An entry as it stands, and what its drafts are made from. */
export interface Loaded {
  stored: StoredEntry;
  material: Material;
}

/** Asks for an entry's summary once for all its deliveries, however many lanes want it at the same time. */
export function createSummaries({ db, clock, writer, feeds, report }: SummarisingTools) {
  const asking = new Map<string, Promise<Outcome>>();

  async function decide({ stored, material }: Loaded, signal: AbortSignal): Promise<Outcome> {
    // Another lane may have asked since the entry was read.
    const known = await findVerdict(db, stored);
    if (known !== null) return outcomeOf(known);
    const outcome = await writer.write(summaryOf({ ...material, written: null }), signal);
    if (signal.aborted || (outcome.is === 'offline' && !outcome.lasting)) return outcome;
    const verdict: Verdict =
      outcome.is === 'written'
        ? { is: 'written', ...outcome.written, model: outcome.model }
        : { is: 'refused', why: outcome.why };
    return outcomeOf(await storeVerdict(db, stored, verdict));
  }

  function asked(loaded: Loaded, signal: AbortSignal): Promise<Outcome> {
    const key = `${loaded.stored.id} ${loaded.stored.fingerprint}`;
    const running = asking.get(key) ?? decide(loaded, signal).finally(() => asking.delete(key));
    asking.set(key, running);
    return running;
  }

  /** The sentences for a delivery; null: the offline summary stands, and its history says why. */
  return async (delivery: Delivery, loaded: Loaded, signal: AbortSignal): Promise<Written | null> => {
    const { feedId } = loaded.material;
    const wanted = feedId === null || (feeds.find(({ id }) => id === feedId)?.summary ?? 'llm') === 'llm';
    if (!wanted) return null;
    const known = verdictOf(loaded.stored);
    const outcome = known === null ? await asked(loaded, signal) : outcomeOf(known);
    if (signal.aborted) return null;
    const event =
      outcome.is === 'written'
        ? { event: 'summary written', detail: `By ${outcome.model}.` }
        : {
            event: 'offline summary',
            detail: [outcome.why, outcome.nextStep].filter((part) => part !== null).join(' '),
          };
    const news = await noteOnce(db, delivery.id, event, clock.now());
    if (outcome.is === 'written') return outcome.written;
    if (news) report({ is: 'offline', delivery, why: outcome.why, nextStep: outcome.nextStep });
    return null;
  };
}

function outcomeOf(verdict: Verdict): Outcome {
  if (verdict.is === 'refused') return { is: 'offline', why: verdict.why, nextStep: null, lasting: true };
  const { sentences, paragraphStarts, model } = verdict;
  return { is: 'written', written: { sentences, paragraphStarts }, model };
}
