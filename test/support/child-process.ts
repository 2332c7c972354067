import { type ChildProcess, type SpawnOptions, spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

/** The program's full path, looked for as a shell does; null when there is none. */
export const findProgram = (name: string): string | null =>
  (process.env.PATH ?? '')
    .split(delimiter)
    .map((folder) => join(folder, name))
    .find((path) => existsSync(path)) ?? null;

/** Debian's `nobody`; a numeric id without an entry in /etc/passwd is refused by PostgreSQL. */
export const nobody = 65534;

export interface ServerProcess {
  child: ChildProcess;
  /** What it wrote to stdout and stderr so far. */
  output(): string;
}

/** Starts a server that is killed when this process ends in whatever way. `asNobody`: not as root, where we are root. */
export function spawnServer(
  command: string,
  args: string[],
  options: { env?: NodeJS.ProcessEnv; cwd?: string; asNobody?: boolean } = {},
): ServerProcess {
  const { asNobody = false, ...spawnOptions } = options;
  const setpriv = findProgram('setpriv');
  const drop = asNobody && process.getuid?.() === 0 ? [`--reuid=${nobody}`, `--regid=${nobody}`, '--clear-groups'] : [];
  const [program, ...rest] =
    setpriv === null ? [command, ...args] : [setpriv, ...drop, '--pdeathsig', 'KILL', '--', command, ...args];
  const stdio: SpawnOptions['stdio'] = ['ignore', 'pipe', 'pipe'];
  const child = spawn(program ?? command, rest, { ...spawnOptions, stdio });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream?.setEncoding('utf8').on('data', (text: string) => {
      output = (output + text).slice(-10_000);
    });
  }
  return { child, output: () => output };
}

export const ended = (child: ChildProcess): Promise<void> =>
  child.exitCode !== null || child.signalCode !== null
    ? Promise.resolve()
    : new Promise((resolve) => child.once('exit', () => resolve()));

/** Resolves when `ready` does; rejects, with the server's own words, when it ends or `ms` milliseconds pass before. */
export async function untilReady(name: string, server: ServerProcess, ready: Promise<unknown>, ms = 20_000) {
  const failure = new AbortController();
  const outcome = await Promise.race([
    ready.then(() => 'ready' as const),
    ended(server.child).then(() => 'ended' as const),
    new Promise<'late'>((resolve) => {
      const timer = setTimeout(resolve, ms, 'late');
      failure.signal.addEventListener('abort', () => clearTimeout(timer));
    }),
  ]);
  failure.abort();
  if (outcome === 'ready') return;
  server.child.kill('SIGKILL');
  throw new Error(
    `${name} ${outcome === 'late' ? `was not ready after ${ms} ms` : 'ended'}: ${server.output().trim()}`,
  );
}

/** Runs a program to its end; its output is part of the error when it fails. */
export async function run(command: string, args: string[], options: SpawnOptions = {}): Promise<string> {
  const child = spawn(command, args, { ...options, stdio: ['ignore', 'pipe', 'pipe'] });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream?.setEncoding('utf8').on('data', (text: string) => {
      output += text;
    });
  }
  const code = await new Promise<number | null>((resolve, reject) =>
    child.once('error', reject).once('close', resolve),
  );
  if (code !== 0) throw new Error(`${command} ${args.join(' ')} ended with ${code}: ${output.trim().slice(-2000)}`);
  return output;
}
