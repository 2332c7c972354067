import { fork } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { PdsOptions } from '../servers/bluesky-pds.ts';
import { ended, untilReady } from './child-process.ts';

const program = join(import.meta.dirname, '../servers/bluesky-pds.ts');
export const pdsAdminPassword = 'admin-of-these-tests';

export interface RunningBluesky extends AsyncDisposable {
  /** As an account's `service` in the configuration. */
  service: string;
  port: number;
  /** Ends it without warning, as a power cut would; its data stay until it is disposed of. */
  kill(): Promise<void>;
  /** Starts it again on the same data and port. */
  restart(): Promise<void>;
  /** For SIGSTOP and SIGCONT. */
  pid(): number;
}

/** A PDS of its own. `rateLimits`: with the limits of the real ones (fresh after a restart). */
export async function startBluesky({ rateLimits = false } = {}): Promise<RunningBluesky> {
  const dir = await mkdtemp(join(tmpdir(), 'share-test-pds-'));
  let server = await forkPds({ dir, port: 0, adminPassword: pdsAdminPassword, rateLimits });
  const { port } = server;
  const kill = async () => {
    server.child.kill('SIGKILL');
    await ended(server.child);
  };
  return {
    service: `http://localhost:${port}`,
    port,
    kill,
    pid: () => server.child.pid ?? 0,
    restart: async () => {
      await kill();
      server = await forkPds({ dir, port, adminPassword: pdsAdminPassword, rateLimits });
    },
    [Symbol.asyncDispose]: async () => {
      await kill(); // nothing to keep: quicker than a clean stop
      await rm(dir, { recursive: true, force: true });
    },
  };
}

async function forkPds(options: PdsOptions) {
  const child = fork(program, [JSON.stringify(options)], {
    stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
    execArgv: [],
    env: { ...process.env, NODE_V8_COVERAGE: '', NODE_ENV: 'test' },
  });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream?.setEncoding('utf8').on('data', (text: string) => {
      output += text;
    });
  }
  let port = options.port;
  const ready = new Promise<void>((resolve) => {
    child.once('message', (message: { port: number }) => {
      port = message.port;
      resolve();
    });
  });
  await untilReady('The Bluesky PDS', { child, output: () => output }, ready);
  return { child, port };
}
