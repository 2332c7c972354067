import { z } from 'zod';
import { type Choice, chooseDeliveries, type DecisionName, decisions } from '../deliveries/decisions.ts';
import { deliveryLine } from '../deliveries/delivery-line.ts';
import { openInstallation } from '../installation.ts';
import { UserError } from '../user-error.ts';
import { commonFlags, countFlag, usageError } from './flags.ts';
import { openOutput } from './output.ts';

const flagsSchema = commonFlags.extend({
  feed: z.string().optional(),
  account: z.string().optional(),
  latest: z.string().optional(),
  all: z.boolean().default(false),
});

/** What is said of each that was decided on, and where there was none. */
const words = {
  approve: { done: 'goes out', nothing: 'Nothing is held.' },
  skip: { done: 'is skipped', nothing: 'Nothing is waiting, held or failed.' },
  retry: { done: 'is tried again', nothing: 'Nothing has failed.' },
} as const satisfies Record<DecisionName, { done: string; nothing: string }>;

/** Throws UserError for an id that nothing of the configuration has. */
function refuseUnknown(kind: string, id: string | undefined, known: readonly { id: string }[]): void {
  if (id !== undefined && !known.some((one) => one.id === id))
    throw new UserError(`There is no ${kind} ${id}.`, `Choose from: ${known.map((one) => one.id).join(', ')}.`);
}

async function run(name: DecisionName, ids: string[], rawFlags: Record<string, unknown>): Promise<number> {
  const flags = flagsSchema.parse(rawFlags);
  if (ids.length === 0 && flags.feed === undefined && flags.account === undefined && !flags.all) {
    throw usageError(
      `${name} needs to know which deliveries.`,
      `Name them, or use --feed ID, --account ID or --all; "share-this-post status" lists them.`,
    );
  }
  await using installation = await openInstallation(flags);
  const out = openOutput(flags, installation.redact);
  const { decide, states } = decisions[name];
  const { done, nothing } = words[name];
  const choice: Choice = {
    ids,
    feed: flags.feed ?? null,
    account: flags.account ?? null,
    latest: countFlag('--latest', flags.latest),
    states,
  };
  const { chosen, missing } = await chooseDeliveries(installation.db, choice);
  for (const { id, why } of missing)
    out.fail(why, `"share-this-post status" lists what can be chosen (asked for: ${id}).`);
  let refused = 0;
  for (const delivery of chosen) {
    const changed = await decide(installation.db, delivery, installation.clock.now());
    if (changed === null && name === 'skip' && delivery.unknown_since !== null) {
      refused += 1;
      out.fail(
        `Delivery ${delivery.id} may stand on ${delivery.account_id} already, so it is not skipped.`,
        'Let it go on: the network is asked first, and nothing is sent twice.',
      );
    }
    if (changed === null) continue;
    out.line(await deliveryLine(installation, changed));
    out.print(`${changed.id} (${changed.account_id}) ${done}.`);
  }
  if (chosen.length === 0 && missing.length === 0) {
    // What was taken out of the configuration may still have deliveries, which were chosen above.
    refuseUnknown('feed', flags.feed, installation.config.feeds);
    refuseUnknown('account', flags.account, installation.config.accounts);
    out.note(nothing);
  }
  installation.wakeDaemon();
  return missing.length + refused > 0 ? 1 : 0;
}

/** `approve`, `skip`, `retry`: a person decides on deliveries by id, by feed, by account, or on all. */
export const approve = (ids: string[], flags: Record<string, unknown>) => run('approve', ids, flags);
export const skip = (ids: string[], flags: Record<string, unknown>) => run('skip', ids, flags);
export async function retry(ids: string[], flags: Record<string, unknown>): Promise<number> {
  const released = await releasePaused(flags);
  return Math.max(released, await run('retry', ids, flags));
}

/** Paused accounts are asked first: with working credentials their deliveries go on by themselves. */
async function releasePaused(rawFlags: Record<string, unknown>): Promise<number> {
  const paused = await (async () => {
    await using installation = await openInstallation(commonFlags.parse(rawFlags));
    const rows = await installation.db.selectFrom('accounts').select('id').where('paused', '=', 1).execute();
    const configured = new Set(installation.config.accounts.map(({ id }) => id));
    return rows.map(({ id }) => id).filter((id) => configured.has(id));
  })();
  if (paused.length === 0) return 0;
  const { verifyAccounts } = await import('./accounts.ts');
  return verifyAccounts(paused, rawFlags);
}
