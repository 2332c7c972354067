import { resolve } from 'node:path';
import { type Clock, type Random, systemClock, systemRandom } from './clock.ts';
import { type Config, loadConfig } from './config/config.ts';
import { readEnvironment } from './config/environment.ts';
import { type Redact, redactor } from './config/redact.ts';
import type { Storage } from './db/connect.ts';
import { networks } from './networks/index.ts';

/** One installation: its configuration and its storage. What every command that knows about deliveries opens first. */
export interface Installation extends AsyncDisposable {
  readonly config: Config;
  readonly dataDir: string;
  readonly storage: Storage;
  readonly db: Storage['db'];
  readonly clock: Clock;
  readonly random: Random;
  readonly redact: Redact;
  /** Whether a daemon runs on these data; null: nobody can tell. */
  daemonRuns(): Promise<boolean | null>;
  /** Tells all running daemons that there is work. */
  wakeDaemon(): void;
}

export interface Place {
  config?: string | undefined;
  data?: string | undefined;
}

const defaultConfig = 'config/share-this-post.yaml';

export const configFile = (place: Place, env: NodeJS.ProcessEnv): string =>
  resolve(place.config ?? (env.SHARE_CONFIG || defaultConfig));

export const dataFolder = (place: Place, env: NodeJS.ProcessEnv): string =>
  resolve(place.data ?? (env.DATA_DIR || 'data'));

/** Opens storage for a configuration that is already read. Throws StorageError. */
export async function openInstallationOf(config: Config, redact: Redact, dataDir: string): Promise<Installation> {
  // Commands that need no storage take their configuration's place from here too, and start in half the time without it.
  const { openStorage } = await import('./db/connect.ts');
  const storage = await openStorage({ dataDir, url: config.database, clock: systemClock });
  return {
    config,
    dataDir,
    storage,
    db: storage.db,
    clock: storage.clock,
    random: systemRandom,
    redact,
    daemonRuns: async () =>
      storage.dialect === 'sqlite' ? (await import('./db/presence.ts')).isRunning(dataDir, 'daemon') : null,
    wakeDaemon: storage.doorbell.ring,
    [Symbol.asyncDispose]: () => storage.close(),
  };
}

/** Reads the configuration and opens the storage that it names. Throws ConfigError (exit code 2) or StorageError. */
export async function openInstallation(place: Place): Promise<Installation> {
  const env = readEnvironment(process.env, place);
  const config = loadConfig({ file: configFile(place, env), env, networks });
  return openInstallationOf(config, redactor(config.secrets), dataFolder(place, env));
}
