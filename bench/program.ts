import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { performance } from 'node:perf_hooks';
import { Worker } from 'node:worker_threads';

const main = resolve('src/main.ts');
const rounds = 7;

function median(command: string[], env: NodeJS.ProcessEnv): number {
  const times: number[] = [];
  for (let n = 0; n < rounds; n += 1) {
    const start = performance.now();
    const { status, stderr } = spawnSync(process.execPath, command, {
      env: { ...process.env, ...env },
      encoding: 'utf8',
    });
    if (status !== 0) throw new Error(`${command.join(' ')}: ${stderr}`);
    times.push(performance.now() - start);
  }
  return times.sort((a, b) => a - b)[Math.floor(rounds / 2)] ?? 0;
}

/** Megabytes that a process holds three seconds after its start. Linux only. */
export async function residentMemory([program = '', ...args]: string[], env: NodeJS.ProcessEnv): Promise<number> {
  const child = spawn(program, args, { env: { ...process.env, ...env }, stdio: 'ignore' });
  await new Promise((resolve) => setTimeout(resolve, 3000));
  const kilobytes = /VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${child.pid}/status`, 'utf8'))?.[1];
  child.kill('SIGTERM');
  await once(child, 'exit');
  return Number(kilobytes) / 1024;
}

async function showMemory(env: NodeJS.ProcessEnv): Promise<void> {
  const floor = await residentMemory([process.execPath, '-e', 'setInterval(() => 0, 1000)'], env);
  const ours = await residentMemory([resolve('bin/share-this-post'), 'run', '--listen', '127.0.0.1:0'], env);
  console.log(
    `memory of a daemon at rest: ${ours.toFixed(0)} MB, ${(ours / floor).toFixed(2)} times an idle node (${floor.toFixed(0)} MB)`,
  );
}

/** A feed that answers 304 to whoever has it, in a thread of its own: the runs below block this one. */
const server = `const { createServer } = require('node:http'); const { parentPort } = require('node:worker_threads');
const feed = '<rss version="2.0"><channel><title>t</title><link>https://example.com/</link><item><title>One</title><link>https://example.com/1</link><guid>1</guid></item></channel></rss>';
const s = createServer((q, r) => q.headers['if-none-match'] === '"1"' ? r.writeHead(304).end() : r.writeHead(200, { etag: '"1"', 'content-type': 'application/rss+xml' }).end(feed));
s.listen(0, '127.0.0.1', () => parentPort.postMessage(s.address().port));`;

/** Start-up and a run with nothing new, against the floor of `node -e 0`, as ratios in one run. */
export async function benchProgram(): Promise<void> {
  const worker = new Worker(server, { eval: true });
  const port = await new Promise<number>((done) => worker.once('message', done));
  const folder = mkdtempSync(join(tmpdir(), 'share-bench-'));
  const config = join(folder, 'share.yaml');
  writeFileSync(
    config,
    `feeds: [{ url: "http://127.0.0.1:${port}/feed" }]\naccounts: [{ network: bluesky, practice: true }, { network: mastodon, practice: true }]\n`,
  );
  const env = { SHARE_CONFIG: config, DATA_DIR: join(folder, 'data') };
  const floor = median(['-e', '0'], env);
  const version = median([main, '--version'], env);
  median([main, 'run', '--once', '--quiet'], env);
  const once = median([main, 'run', '--once', '--quiet'], env);
  const show = (name: string, ms: number) =>
    console.log(`${name}: ${ms.toFixed(0)} ms, ${(ms / floor).toFixed(2)} times node -e 0 (${floor.toFixed(0)} ms)`);
  show('--version', version);
  show('run --once, nothing new', once);
  await showMemory(env);
  await worker.terminate();
  rmSync(folder, { recursive: true });
}
