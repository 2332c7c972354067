import type { LlmConfig } from '../config/config.ts';
import { type Material, summaryOf } from '../deliveries/compose.ts';
import type { Writer } from './writer.ts';

/** Asked for by hand before a post is previewed; the sentences are kept nowhere, so a later post may say it otherwise. */
export async function withWritten(
  writer: Writer | null,
  material: Material,
): Promise<{ material: Material; warning: string | null }> {
  if (writer === null) return { material, warning: null };
  const outcome = await writer.write(summaryOf(material), new AbortController().signal);
  return outcome.is === 'written'
    ? { material: { ...material, written: outcome.written }, warning: null }
    : { material, warning: `Offline summary: ${outcome.why}` };
}

/** Counts the requests of one run, where no database counts those of the day. */
export function countedInRun({ perDay }: LlmConfig): () => Promise<boolean> {
  let asked = 0;
  return async () => {
    asked += 1;
    return asked <= perDay;
  };
}
