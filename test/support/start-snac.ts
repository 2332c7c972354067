import { spawn } from 'node:child_process';
import { cp, mkdtemp, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ended, run, spawnServer, untilReady } from './child-process.ts';
import { type DebianProgram, libraryPath } from './debian-program.ts';
import { freePort } from './free-port.ts';

/** What a test needs to make users on a running snac; plain data, it crosses to the test's process. */
export interface SnacAddress {
  /** As an account's `server` in the configuration. */
  origin: string;
  dir: string;
  /** Where users are made: a folder like `dir` that no server reads. */
  nursery: string;
  program: DebianProgram;
}

export const snacEnvironment = (program: DebianProgram): NodeJS.ProcessEnv => ({
  ...process.env,
  ...libraryPath(program),
});

/** Starts snac2, a small server that speaks Mastodon's API. */
export async function startSnac(program: DebianProgram): Promise<SnacAddress & AsyncDisposable> {
  const parent = await mkdtemp(join(tmpdir(), 'share-test-snac-'));
  const dir = join(parent, 'data');
  const port = await freePort();
  await initialise(program, dir, port, `127.0.0.1:${port}`);
  const nursery = join(parent, 'nursery');
  await cp(dir, nursery, { recursive: true });
  const server = spawnServer(program.path, ['httpd', dir], { env: snacEnvironment(program) });
  const origin = `http://127.0.0.1:${port}`;
  await untilReady('snac', server, answers(`${origin}/api/v1/instance`));
  return {
    origin,
    dir,
    nursery,
    program,
    [Symbol.asyncDispose]: async () => {
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

/**
 * Adds a user to a running snac; the answer is the password. The folder comes whole into the server's: that one ends by
 * a null pointer when it looks for an account among its users and one of them has no key yet.
 */
export async function addSnacUser({ program, dir, nursery }: SnacAddress, name: string): Promise<string> {
  const output = await run(program.path, ['adduser', nursery, name], { env: snacEnvironment(program) });
  const password = /User password is (\S+)/.exec(output)?.[1];
  if (password === undefined) throw new Error(`snac adduser gave no password: ${output}`);
  await rename(join(nursery, 'user', name), join(dir, 'user', name));
  return password;
}
