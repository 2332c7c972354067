import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { openApp } from '../app.ts';
import { systemClock } from '../clock.ts';
import type { Config } from '../config/config.ts';
import { readEnvironment } from '../config/environment.ts';
import { redactor } from '../config/redact.ts';
import { describeDelivery } from '../daemon/describe.ts';
import { hearing } from '../daemon/heard-log.ts';
import { createLog } from '../daemon/log.ts';
import { dataFolder, openInstallationOf, type Place } from '../installation.ts';
import { networks } from '../networks/index.ts';
import { serve } from '../serve.ts';
import { openListener } from '../web/listener.ts';
import type { Setup } from '../web/setup/setup.ts';
import { practiceSite } from './site.ts';

/** How practice ends: see `src/cli/run.ts`. */
export interface Endings<Ended> {
  setup: Setup;
  signal: AbortSignal;
  ended(listen: string | null): Ended;
}

export interface PracticeFlags extends Place {
  once: boolean;
  listen?: string | undefined;
  quiet: boolean;
  verbose: boolean;
  log: 'text' | 'json';
}

/** How often the sample site is looked at, milliseconds: a newcomer shall not wait. */
const every = 3000;

/** The configuration that a newcomer would write: the sample site's feed, and one practice account a network. */
function practiceConfig(site: string): Config {
  const accounts = [...networks.values()].map((network) => ({
    id: network.id,
    network: network.id,
    settings: network.exampleSettings,
    template: null,
    templates: [],
    edits: network.editPolicy(network.exampleSettings),
    removals: 'retract' as const,
    spacing: 0,
    practice: true,
  }));
  const feed = {
    id: 'harbour-and-hill',
    url: `${site}/feed.xml`,
    every,
    cron: null,
    timezone: null,
    publish: 'auto' as const,
    delay: 0,
    flood: 'off' as const,
    pageReady: 60_000,
    pageMissing: 'publish' as const,
    dateAhead: 'wait' as const,
    backlog: 'all' as const,
    to: accounts.map(({ id }) => id),
    include: [],
    exclude: [],
    keepLines: [],
    dropLines: [],
    summary: 'offline' as const,
  };
  return {
    feeds: [feed],
    accounts,
    security: { allowPrivateNetworks: true },
    database: null,
    llm: null,
    retention: 0,
    web: {
      listen: null,
      token: null,
      hookSecret: null,
      publicUrl: null,
      webhook: null,
      webhookSecret: null,
      userHeader: null,
      proxies: [],
      reactions: 'off',
    },
    secrets: [],
    warnings: [],
  };
}

/** Practice mode: the whole job on a sample site, with accounts that keep their posts on the dashboard. */
export async function practise<Ended>(flags: PracticeFlags, { setup, signal, ended }: Endings<Ended>): Promise<Ended> {
  const dataDir = join(dataFolder(flags, readEnvironment(process.env, flags)), 'practice');
  rmSync(dataDir, { recursive: true, force: true });
  const listener = await openListener(flags.listen ?? null);
  const base = `${listener.address}/practice-site`;
  const redact = redactor([]);
  const level = flags.quiet ? 'error' : flags.verbose ? 'debug' : 'info';
  const changes = hearing(
    await createLog({ format: flags.log, level, clock: systemClock, redact, stream: process.stderr }),
  );
  const { log } = changes;
  await using installation = await openInstallationOf(practiceConfig(base), redact, dataDir);
  await using app = await openApp(installation, (report) => log.write(describeDelivery(report)));
  const stop = flags.once ? AbortSignal.any([signal, AbortSignal.timeout(20_000)]) : signal;
  const site = practiceSite({ base, startedAt: systemClock.now(), clock: systemClock });
  log.write({
    level: 'info',
    message: 'Practice mode: a sample site, two practice accounts, nothing is sent anywhere.',
    fields: {},
  });
  return ended(await serve(app, changes, { listen: listener, practiceSite: site, setup }, stop));
}
