import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { type FakeBluesky, startFakeBluesky } from './fake-bluesky.ts';
import { type FakeMastodon, startFakeMastodon } from './fake-mastodon.ts';
import { type Site, type SiteEntry, startSite } from './site.ts';

export interface Finished {
  code: number | null;
  stdout: string;
  stderr: string;
  /** The lines of `--json`. */
  lines: Record<string, unknown>[];
}

export interface Running {
  child: ChildProcess;
  finished: Promise<Finished>;
}

/** A folder with a configuration, a site with a feed, and two fake networks: all that a user has. */
export interface Workplace extends AsyncDisposable {
  readonly folder: string;
  readonly site: Site;
  readonly bluesky: FakeBluesky;
  readonly mastodon: FakeMastodon;
  /** Runs a command to its end. */
  run(...args: string[]): Promise<Finished>;
  /** Starts a command. */
  start(...args: string[]): Running;
  /** Starts a command by way of another program that limits it. */
  startUnder(prefix: string[], ...args: string[]): Running;
  configure(text: string): void;
  /** The data folder. */
  readonly data: string;
  /** The configuration as it was made. */
  readonly config: string;
}

/** Bundled by the tests; in benchmarks as `npm start` has it. */
const bundles = process.env.TEST_PROGRAMS;
const main = bundles === undefined ? resolve('src/main.ts') : join(bundles, 'main.mjs');

/** A process that lives for a second, of several at a time: what compiles for a longer life, and in threads beside, costs more than it brings. */
const soon = ['--no-regexp-tier-up', '--no-regexp-optimization', '--no-opt', '--single-threaded'];

/** What Node is given to run the program, before the program's own arguments. */
export const programArguments: readonly string[] = [...soon, main];

const usualConfig = (site: Site, bluesky: FakeBluesky, mastodon: FakeMastodon, feedKeys: string): string => `feeds:
  - id: quay
    url: ${site.feedUrl}
    ${feedKeys}
accounts:
  - id: bluesky
    network: bluesky
    service: ${bluesky.url}
    identifier: ${bluesky.handle}
    password: \${BLUESKY_APP_PASSWORD}
  - id: mastodon
    network: mastodon
    server: ${mastodon.url}
    token: \${MASTODON_TOKEN}
security:
  allowPrivateNetworks: true
`;

function startChild(folder: string, env: Record<string, string>, command: string[]): Running {
  const [program = '', ...args] = command;
  const child = spawn(program, args, {
    cwd: folder,
    env: { PATH: process.env.PATH ?? '', HOME: folder, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let stdout = '';
  let stderr = '';
  child.stdout.on('data', (chunk: Buffer) => (stdout += chunk.toString()));
  child.stderr.on('data', (chunk: Buffer) => (stderr += chunk.toString()));
  const finished = new Promise<Finished>((done) => {
    child.on('close', (code) => {
      const lines = stdout
        .split('\n')
        .filter((line) => line.startsWith('{'))
        .map((line): Record<string, unknown> => JSON.parse(line));
      done({ code, stdout, stderr, lines });
    });
  });
  return { child, finished };
}

/** Makes a workplace; everything in it ends and goes with `await using`. */
export async function makeWorkplace({
  entries = [],
  feedKeys = 'backlog: skip',
  database = null,
}: {
  entries?: SiteEntry[];
  feedKeys?: string;
  /** The address of a PostgreSQL database; null: SQLite in the data folder. */
  database?: string | null;
} = {}): Promise<Workplace> {
  const folder = mkdtempSync(join(tmpdir(), 'share-this-post-'));
  const site = await startSite(entries);
  const bluesky = await startFakeBluesky();
  const mastodon = await startFakeMastodon();
  const file = join(folder, 'share.yaml');
  const config =
    usualConfig(site, bluesky, mastodon, feedKeys) + (database === null ? '' : 'database: ${DATABASE_URL}\n');
  writeFileSync(file, config);
  const env = {
    BLUESKY_APP_PASSWORD: bluesky.password,
    MASTODON_TOKEN: mastodon.token,
    SHARE_CONFIG: file,
    DATA_DIR: join(folder, 'data'),
    ...(database === null ? {} : { DATABASE_URL: database }),
  };
  const running = new Set<ChildProcess>();
  const startUnder = (prefix: string[], ...args: string[]) => {
    const started = startChild(folder, env, [...prefix, process.execPath, ...programArguments, ...args]);
    running.add(started.child);
    void started.finished.then(() => running.delete(started.child));
    return started;
  };
  return {
    folder,
    site,
    bluesky,
    mastodon,
    data: env.DATA_DIR,
    startUnder,
    start: (...args) => startUnder([], ...args),
    run: (...args) => startUnder([], ...args).finished,
    config,
    configure: (text) => writeFileSync(file, text),
    async [Symbol.asyncDispose]() {
      for (const child of running) child.kill('SIGKILL');
      await bluesky.stop();
      await mastodon.stop();
      await site[Symbol.asyncDispose]();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

export const harbourEntry: SiteEntry = {
  slug: 'new-pier',
  title: 'The new pier opens on Friday',
  text: 'After three winters of work the new pier in Port Ellery opens on Friday. Boats of up to twelve metres may moor there overnight.',
};

export const millEntry: SiteEntry = {
  slug: 'mill-flour',
  title: 'The mill grinds again',
  text: 'The old mill at Ashford Weir grinds flour again after forty years. The first sacks of rye went to the bakery on Quay Street.',
};
