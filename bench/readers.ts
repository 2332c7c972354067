import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { Agent, get } from 'node:http';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { performance } from 'node:perf_hooks';

const main = resolve('src/main.ts');
/** Requests of readers a second, and for so many seconds. */
const [rate, seconds] = [1_000, 10];
const shares = 15;
const agent = new Agent({ keepAlive: true, maxSockets: 64 });

const quantile = (times: number[], part: number): number =>
  times.toSorted((a, b) => a - b)[Math.min(times.length - 1, Math.floor(times.length * part))] ?? 0;

/** One request; milliseconds until its answer was read. Infinity: it went wrong. */
const ask = (url: string): Promise<number> =>
  new Promise((done) => {
    const start = performance.now();
    get(url, { agent }, (answer) => {
      answer.resume();
      answer.on('end', () => done(answer.statusCode === 200 ? performance.now() - start : Number.POSITIVE_INFINITY));
    }).on('error', () => done(Number.POSITIVE_INFINITY));
  });

/** Readers that come at an even pace, each for one of a thousand articles, of which few are known. */
async function crowd(home: string): Promise<number[]> {
  const answers: Promise<number>[] = [];
  const start = performance.now();
  for (let n = 0; n < rate * seconds; ) {
    const due = Math.min(rate * seconds, ((performance.now() - start) / 1000) * rate);
    for (; n < due; n += 1) answers.push(ask(`${home}/api/public/posts?url=https://example.com/${n % 1000}`));
    await new Promise((done) => setTimeout(done, 2));
  }
  return Promise.all(answers);
}

/** How long pages shared by hand take until they stand, milliseconds, one after the other. */
async function share(home: string, name: string): Promise<number[]> {
  const times: number[] = [];
  for (let n = 0; n < shares; n += 1) {
    const page = `${home}/practice-site/?${name}=${n}`;
    const start = performance.now();
    await fetch(`${home}/share`, {
      method: 'POST',
      redirect: 'manual',
      headers: { origin: home },
      body: new URLSearchParams({ url: page, to: 'bluesky', again: 'yes', do: 'share', text: `${name} ${n}` }),
    });
    for (;;) {
      const list = await (await fetch(`${home}/deliveries?state=published&account=bluesky`)).text();
      if ((list.match(/class="state published"/g)?.length ?? 0) > 0 && !(await isOpen(home))) break;
      await new Promise((done) => setTimeout(done, 5));
    }
    times.push(performance.now() - start);
  }
  return times;
}

const isOpen = async (home: string): Promise<boolean> =>
  /state (?:waiting|publishing)/.test(await (await fetch(`${home}/deliveries?account=bluesky`)).text());

/** The readers' side under a crowd, and what the crowd costs publishing, as a ratio in one run. */
export async function benchReaders(): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'share-bench-'));
  const child = spawn(process.execPath, [main, 'run', '--listen', '127.0.0.1:0', '--data', folder], { cwd: folder });
  let said = '';
  child.stderr.on('data', (chunk: Buffer) => {
    said += chunk.toString();
  });
  while (!/Dashboard: \S+\//.test(said)) await new Promise((done) => setTimeout(done, 50));
  const home = /Dashboard: (\S+)\//.exec(said)?.[1] ?? '';
  await new Promise((done) => setTimeout(done, 8000));
  await share(home, 'warm');
  const quiet = quantile(await share(home, 'quiet'), 0.5);
  const [times, busy] = await Promise.all([crowd(home), share(home, 'busy')]);
  const wrong = times.filter((time) => time === Number.POSITIVE_INFINITY).length;
  const ratio = quantile(busy, 0.5) / quiet;
  console.log(
    `readers: ${rate} requests a second for ${seconds} s, ${wrong} unanswered, half within ${quantile(times, 0.5).toFixed(1)} ms, 99 of 100 within ${quantile(times, 0.99).toFixed(1)} ms; a share takes ${ratio.toFixed(2)} times as long meanwhile (${quiet.toFixed(0)} ms when quiet)`,
  );
  child.kill('SIGTERM');
  await once(child, 'exit');
  agent.destroy();
  rmSync(folder, { recursive: true, force: true });
}

if (import.meta.main) await benchReaders();
