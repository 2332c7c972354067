import { spawn } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ended, run, type ServerProcess, spawnServer, untilReady } from './child-process.ts';
import { type DebianProgram, libraryPath } from './debian-program.ts';
import { freePort } from './free-port.ts';

/** What a test needs to make users on a running snac; plain data, it crosses to the test's process. */
export interface SnacAddress {
  /** As an account's `server` in the configuration. */
  origin: string;
  dir: string;
  program: DebianProgram;
}

export interface RunningSnac extends SnacAddress, AsyncDisposable {
  pid(): number;
}

export const snacEnvironment = (program: DebianProgram): NodeJS.ProcessEnv => ({
  ...process.env,
  ...libraryPath(program),
});

/** Starts snac2, a small server that speaks Mastodon's API. `publicHost`: the host:port of a proxy before it. */
export async function startSnac(
  program: DebianProgram,
  { publicHost }: { publicHost?: string } = {},
): Promise<RunningSnac> {
  const parent = await mkdtemp(join(tmpdir(), 'share-test-snac-'));
  const dir = join(parent, 'data');
  const port = await freePort();
  await initialise(program, dir, port, publicHost ?? `127.0.0.1:${port}`);
  let stopping = false;
  const begin = (): ServerProcess => {
    const begun = spawnServer(program.path, ['httpd', dir], { env: snacEnvironment(program) });
    // Behind requests that were cut off it has ended by a null pointer: a service manager would start it again, too.
    begun.child.once('exit', (_code, signal) => {
      if (!stopping && signal === 'SIGSEGV') server = begin();
    });
    return begun;
  };
  let server = begin();
  const origin = `http://127.0.0.1:${port}`;
  await untilReady('snac', server, answers(`${origin}/api/v1/instance`));
  return {
    origin,
    dir,
    program,
    pid: () => server.child.pid ?? 0,
    [Symbol.asyncDispose]: async () => {
      stopping = true;
      server.child.kill('SIGKILL'); // SIGTERM would take seconds; its files are whole after either
      await ended(server.child);
      await rm(parent, { recursive: true, force: true });
    },
  };
}

async function initialise(program: DebianProgram, dir: string, port: number, host: string) {
  const child = spawn(program.path, ['init', dir], {
    stdio: ['pipe', 'ignore', 'ignore'],
    env: snacEnvironment(program),
  });
  // Its questions: address, port, host, path prefix, e-mail.
  child.stdin.end(`127.0.0.1\n${port}\n${host}\n\n\n`);
  await ended(child);
  const file = join(dir, 'server.json');
  const settings: object = JSON.parse(await readFile(file, 'utf8'));
  const quick = { protocol: 'http', queue_timeout: 1, queue_timeout_2: 1, queue_retry_max: 0 };
  await writeFile(file, JSON.stringify({ ...settings, ...quick, disable_email_notifications: true }));
}

async function answers(url: string): Promise<void> {
  for (let tries = 0; tries < 1000; tries++) {
    const answered = await fetch(url).then(
      (response) => response.arrayBuffer(),
      () => null,
    );
    if (answered !== null) return;
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
}

/** Adds a user to a running snac; the answer is the password. */
export async function addSnacUser({ program, dir, origin }: SnacAddress, name: string): Promise<string> {
  const output = await run(program.path, ['adduser', dir, name], { env: snacEnvironment(program) });
  const password = /User password is (\S+)/.exec(output)?.[1];
  if (password === undefined) throw new Error(`snac adduser gave no password: ${output}`);
  // It may be on its way back.
  await answers(`${origin}/api/v1/instance`);
  return password;
}
