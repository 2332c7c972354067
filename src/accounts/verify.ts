import type { Kysely } from 'kysely';
import type { Clock } from '../clock.ts';
import type { Schema } from '../db/schema.ts';
import type { Verification } from '../networks/network.ts';
import type { Account } from './account.ts';
import { recordTrouble, recordVerified } from './account-store.ts';

/** A verification waits so long for the network at most, milliseconds. */
const askAtMost = 30_000;

/** Asks the network whether the account works and writes down the answer; a paused account that works is released. */
export async function verifyAccount(
  db: Kysely<Schema>,
  clock: Clock,
  account: Account,
  stop?: AbortSignal,
): Promise<Verification> {
  const signals = [AbortSignal.timeout(askAtMost), ...(stop === undefined ? [] : [stop])];
  const answer = await account.connection().verify(AbortSignal.any(signals));
  if (stop?.aborted) return answer;
  const now = clock.now();
  if (answer.is === 'ok') {
    const { handle, id: networkId, url, warnings } = answer;
    await recordVerified(db, account.config.id, { handle, networkId, url, warning: warnings.join(' ') || null }, now);
  } else if (answer.is === 'unauthorized') {
    await recordTrouble(db, account.config.id, { error: answer.why, nextStep: answer.nextStep, pause: true }, now);
  }
  return answer;
}
