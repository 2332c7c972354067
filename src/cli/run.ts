import { existsSync } from 'node:fs';
import { z } from 'zod';
import { type App, openApp } from '../app.ts';
import { readEnvironment } from '../config/environment.ts';
import { forgetOldClock } from '../daemon/clock-watch.ts';
import { describeDelivery, describePoll } from '../daemon/describe.ts';
import { hearing } from '../daemon/heard-log.ts';
import { createLog, type Log } from '../daemon/log.ts';
import type { PollReport } from '../daemon/poll.ts';
import { pollOnce } from '../daemon/poller.ts';
import { publishOnce } from '../daemon/publisher.ts';
import { sweepOnce } from '../daemon/sweeper.ts';
import { announce } from '../db/presence.ts';
import type { Delivery } from '../deliveries/delivery.ts';
import { deliveryLine } from '../deliveries/delivery-line.ts';
import { configFile, type Installation, openInstallation } from '../installation.ts';
import { UserError } from '../user-error.ts';
import type { Setup } from '../web/setup/setup.ts';
import { commonFlags, usageError } from './flags.ts';
import { openOutput } from './output.ts';

const flagsSchema = commonFlags.extend({
  once: z.boolean().default(false),
  restored: z.boolean().default(false),
  listen: z.string().optional(),
  web: z.boolean().default(true),
  log: z.enum(['text', 'json']).default('text'),
});

type Flags = z.infer<typeof flagsSchema>;

/** `--once` sits out short waits: an unknown outcome is looked up after some seconds, a refused one tried again. Milliseconds. */
const patience = 45_000;

/** `--restored`: nothing that may have gone out after the copy was made goes out again by itself. */
async function holdRestored({ db, clock }: Installation, log: Log): Promise<void> {
  const { holdSinceBackup } = await import('../restored-store.ts');
  const held = await holdSinceBackup(db, clock.now(), clock.now());
  const message = `${held} deliveries are held, and so is what the next poll of each feed finds new: share-this-post status`;
  log.write({ level: 'warn', message, fields: { held } });
}

/** Aborts at SIGINT or SIGTERM. */
function untilStopped(): AbortController {
  const stop = new AbortController();
  for (const name of ['SIGINT', 'SIGTERM'] as const) process.on(name, () => stop.abort());
  return stop;
}

async function openLog(flags: Flags, { clock, redact, config }: Installation): Promise<Log> {
  const level = flags.quiet ? 'error' : flags.verbose ? 'debug' : 'info';
  const log = await createLog({ format: flags.log, level, clock, redact, stream: process.stderr });
  for (const message of config.warnings) log.write({ level: 'warn', message, fields: {} });
  return log;
}

/** How often it is looked whether there is something to publish while slow feeds are still being asked, milliseconds. */
const lookEvery = 250;

/** Publishes while feeds are polled: one that hangs holds up no other. */
async function pollAndPublish(
  app: App,
  log: Log,
  stop: AbortSignal,
): Promise<{ polled: PollReport[]; deliveries: Delivery[] }> {
  const options = {
    workshop: app.workshop,
    following: app.following,
    accountIds: [...app.accounts.keys()],
    isAlive: app.isAlive,
    bell: { ring() {}, nextRing: () => new AbortController().signal, waitUntil: async () => {} },
    advanced() {},
    failed() {},
  };
  const deliveries = new Map<string, Delivery>();
  const publish = async (ms: number) => {
    const done = await publishOnce(options, { claiming: stop, working: stop }, ms);
    for (const delivery of done) deliveries.set(delivery.id, delivery);
  };
  let polling = true;
  const polls = pollOnce(app.polling, (report) => describePoll(report).forEach(log.write), stop).finally(() => {
    polling = false;
  });
  while (polling) {
    await Promise.race([polls, app.installation.clock.sleep(lookEvery)]);
    await publish(0);
  }
  const polled = await polls;
  await publish(patience);
  return { polled, deliveries: [...deliveries.values()] };
}

async function runOnce(installation: Installation, flags: Flags, stop: AbortSignal): Promise<number> {
  const log = await openLog(flags, installation);
  const out = openOutput(flags, installation.redact);
  await using app = await openApp(installation, (report) => log.write(describeDelivery(report)));
  if (flags.restored) await holdRestored(installation, log);
  const { db, clock, config } = installation;
  await forgetOldClock({ db, clock, write: log.write });
  const { polled, deliveries } = await pollAndPublish(app, log, stop);
  await sweepOnce({ db, clock, retention: config.retention, write: log.write }, stop);
  const accountIds = [...app.accounts.keys()];
  for (const delivery of deliveries) out.line(await deliveryLine(installation, delivery));
  const paused = await installation.db
    .selectFrom('accounts')
    .select(['id', 'error', 'next_step'])
    .where('paused', '=', 1)
    .where('id', 'in', [...accountIds, ''])
    .execute();
  for (const { id, error, next_step } of paused)
    out.fail(`Account ${id} is paused: ${error ?? ''}`, next_step ?? 'share-this-post accounts verify');
  const failed = deliveries.some(({ state }) => state === 'failed');
  return failed || paused.length > 0 || polled.some(({ is }) => is === 'failed') ? 1 : 0;
}

function refuseSecondDaemon({ dataDir, clock, storage }: Installation) {
  if (storage.dialect !== 'sqlite') return null;
  const presence = announce(dataDir, 'daemon', clock.now());
  if (presence !== null) return presence;
  throw new UserError(
    `A daemon runs already on the data folder ${dataDir}.`,
    'Stop it first, or give this one another folder with --data DIR.',
  );
}

/** How a run ended: stopped for good, or to go on by a configuration that has changed, at the same address. */
export type Ended = { is: 'stopped' } | { is: 'changed'; listen: string | null };

/** What ends a run: a signal, or the dashboard that has changed the configuration. */
export function endings(file: string, stop: AbortSignal, isConfigured: boolean) {
  const changed = new AbortController();
  const setup: Setup = { file, isConfigured, reload: () => changed.abort(), isReloading: () => changed.signal.aborted };
  const ended = (listen: string | null): Ended =>
    changed.signal.aborted && !stop.aborted ? { is: 'changed', listen } : { is: 'stopped' };
  return { setup, signal: AbortSignal.any([stop, changed.signal]), ended };
}

async function runForever(installation: Installation, flags: Flags, file: string, stop: AbortSignal): Promise<Ended> {
  const changes = hearing(await openLog(flags, installation));
  const { log } = changes;
  const presence = refuseSecondDaemon(installation);
  const { setup, signal, ended } = endings(file, stop, true);
  try {
    const { serve } = await import('../serve.ts');
    await using app = await openApp(installation, (report) => log.write(describeDelivery(report)));
    if (flags.restored) await holdRestored(installation, log);
    return ended(await serve(app, changes, { listen: flags.web ? (flags.listen ?? null) : 'none', setup }, signal));
  } finally {
    presence?.close();
  }
}

/** `run`: the daemon; `--once` for cron; without any configuration, practice mode. */
export async function run(_positional: string[], rawFlags: Record<string, unknown>): Promise<number> {
  const parsed = flagsSchema.safeParse(rawFlags);
  if (!parsed.success)
    throw usageError(`--log ${String(rawFlags.log)} is not known.`, 'Write --log text or --log json.');
  const stop = untilStopped();
  let flags = parsed.data;
  for (;;) {
    const env = readEnvironment(process.env, flags);
    const file = configFile(flags, env);
    const ended = await runBy(flags, file, (env.SHARE_CONFIG ?? '') !== '', stop.signal);
    if (typeof ended === 'number') return ended;
    if (ended.is === 'stopped') return 0;
    flags = { ...flags, restored: false, listen: ended.listen ?? flags.listen };
  }
}

/** One run by the configuration as it is now; a number is the exit code of a run that ends by itself. */
async function runBy(flags: Flags, file: string, isNamed: boolean, stop: AbortSignal): Promise<Ended | number> {
  if (flags.config === undefined && !isNamed && !existsSync(file)) {
    const { practise } = await import('../practice/practise.ts');
    return practise(flags, endings(file, stop, false));
  }
  await using installation = await openInstallation(flags);
  return flags.once ? await runOnce(installation, flags, stop) : await runForever(installation, flags, file, stop);
}
