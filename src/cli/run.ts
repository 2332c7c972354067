import { existsSync } from 'node:fs';
import { z } from 'zod';
import { openApp } from '../app.ts';
import { readEnvironment } from '../config/environment.ts';
import { describeDelivery, describePoll } from '../daemon/describe.ts';
import { createLog, type Log } from '../daemon/log.ts';
import { pollOnce } from '../daemon/poller.ts';
import { publishOnce } from '../daemon/publisher.ts';
import { announce } from '../db/presence.ts';
import { deliveryLine } from '../deliveries/delivery-line.ts';
import { configFile, type Installation, openInstallation } from '../installation.ts';
import { UserError } from '../user-error.ts';
import { commonFlags, usageError } from './flags.ts';
import { openOutput } from './output.ts';

const flagsSchema = commonFlags.extend({
  once: z.boolean().default(false),
  listen: z.string().optional(),
  web: z.boolean().default(true),
  log: z.enum(['text', 'json']).default('text'),
});

type Flags = z.infer<typeof flagsSchema>;

/** `--once` sits out short waits: an unknown outcome is looked up after some seconds, a refused one tried again. Milliseconds. */
const patience = 45_000;

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

async function runOnce(installation: Installation, flags: Flags): Promise<number> {
  const log = await openLog(flags, installation);
  const out = openOutput(flags, installation.redact);
  const stop = untilStopped();
  await using app = await openApp(installation, (report) => log.write(describeDelivery(report)));
  const polled = await pollOnce(app.polling, stop.signal);
  for (const report of polled) log.write(describePoll(report));
  const accountIds = [...app.accounts.keys()];
  const options = {
    workshop: app.workshop,
    accountIds,
    isAlive: app.isAlive,
    bell: { ring() {}, waitUntil: async () => {} },
    advanced() {},
    failed() {},
  };
  const deliveries = await publishOnce(options, { claiming: stop.signal, working: stop.signal }, patience);
  for (const delivery of deliveries) out.line(await deliveryLine(installation.db, delivery));
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

async function runForever(installation: Installation, flags: Flags): Promise<number> {
  const log = await openLog(flags, installation);
  const stop = untilStopped();
  const presence = refuseSecondDaemon(installation);
  try {
    const { serve } = await import('../serve.ts');
    await using app = await openApp(installation, (report) => log.write(describeDelivery(report)));
    await serve(app, log, { listen: flags.web ? (flags.listen ?? null) : 'none' }, stop.signal);
    return 0;
  } finally {
    presence?.close();
  }
}

/** `run`: the daemon; `--once` for cron; without any configuration, practice mode. */
export async function run(_positional: string[], rawFlags: Record<string, unknown>): Promise<number> {
  const parsed = flagsSchema.safeParse(rawFlags);
  if (!parsed.success)
    throw usageError(`--log ${String(rawFlags.log)} is not known.`, 'Write --log text or --log json.');
  const flags = parsed.data;
  const env = readEnvironment(process.env, flags);
  const named = flags.config !== undefined || (env.SHARE_CONFIG ?? '') !== '';
  if (!named && !existsSync(configFile(flags, env))) {
    const { practise } = await import('../practice/practise.ts');
    return practise(flags, untilStopped().signal);
  }
  await using installation = await openInstallation(flags);
  return flags.once ? await runOnce(installation, flags) : await runForever(installation, flags);
}
