import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { Agent, get } from 'node:http';
import { setPriority, tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { performance } from 'node:perf_hooks';
import { z } from 'zod';

const main = resolve('src/main.ts');
/** Requests of readers a second, and for so many seconds. */
const [rate, seconds] = [1_000, 5];
const rounds = 5;

const quantile = (times: number[], part: number): number =>
  times.toSorted((a, b) => a - b)[Math.min(times.length - 1, Math.floor(times.length * part))] ?? 0;
const pause = (ms: number) => new Promise((done) => setTimeout(done, ms));

/** Readers that ask for a thousand articles, and strangers that ask for what nobody asked for before. */
const kinds = ['readers', 'strangers'] as const;
type Kind = (typeof kinds)[number];

const addresses: Record<Kind, (n: number) => string> = {
  readers: (n) => `https://example.com/${n % 1000}`,
  strangers: (n) => `https://example.com/${process.pid}/${n}`,
};

/** One request; milliseconds until its answer was read. Infinity: it went wrong. */
const ask = (url: string, agent: Agent): Promise<number> =>
  new Promise((done) => {
    const start = performance.now();
    get(url, { agent }, (answer) => {
      answer.resume();
      answer.on('end', () => done(answer.statusCode === 200 ? performance.now() - start : Number.POSITIVE_INFINITY));
    }).on('error', () => done(Number.POSITIVE_INFINITY));
  });

const crowdSchema = z.object({ wrong: z.number(), half: z.number(), most: z.number() });

/** Asks at an even pace; tells how it went. */
async function crowd(home: string, kind: Kind): Promise<z.infer<typeof crowdSchema>> {
  const agent = new Agent({ keepAlive: true, maxSockets: 64 });
  const answers: Promise<number>[] = [];
  const start = performance.now();
  for (let n = 0; n < rate * seconds; ) {
    const due = Math.min(rate * seconds, ((performance.now() - start) / 1000) * rate);
    for (; n < due; n += 1) answers.push(ask(`${home}/api/public/posts?url=${addresses[kind](n)}`, agent));
    await pause(2);
  }
  const times = await Promise.all(answers);
  agent.destroy();
  const wrong = times.filter((time) => time === Number.POSITIVE_INFINITY).length;
  return { wrong, half: quantile(times, 0.5), most: quantile(times, 0.99) };
}

/** The same from a process of its own that takes only what cores the others leave: readers have machines of their own. */
async function crowdElsewhere(home: string, kind: Kind): Promise<z.infer<typeof crowdSchema>> {
  const child = spawn(process.execPath, [import.meta.filename, home, kind]);
  setPriority(child.pid ?? 0, 19);
  let said = '';
  child.stdout.on('data', (chunk: Buffer) => {
    said += chunk.toString();
  });
  await once(child, 'close');
  return crowdSchema.parse(JSON.parse(said));
}

const isOpen = async (home: string): Promise<boolean> =>
  /state (?:waiting|publishing)/.test(await (await fetch(`${home}/deliveries?account=bluesky`)).text());

/** Shares a page by hand; milliseconds until its post stands. */
async function shareOne(home: string, name: string): Promise<number> {
  const page = `${home}/practice-site/?${name}`;
  const start = performance.now();
  await fetch(`${home}/share`, {
    method: 'POST',
    redirect: 'manual',
    headers: { origin: home },
    body: new URLSearchParams({ url: page, to: 'bluesky', again: 'yes', do: 'share', text: name }),
  });
  for (;;) {
    const list = await (await fetch(`${home}/deliveries?state=published&account=bluesky`)).text();
    if ((list.match(/class="state published"/g)?.length ?? 0) > 0 && !(await isOpen(home))) break;
    await pause(5);
  }
  return performance.now() - start;
}

/** Pages shared now and then until `work` is done; the median of how long each took. */
async function shareWhile<T>(home: string, name: string, work: Promise<T>): Promise<[number, T]> {
  const times: number[] = [];
  let isOver = false;
  const end = () => {
    isOver = true;
  };
  work.then(end, end);
  // By then a crowd has come.
  await pause(500);
  for (let n = 0; !isOver; n += 1) {
    times.push(await shareOne(home, `${name}=${n}`));
    await pause(50);
  }
  return [quantile(times, 0.5), await work];
}

/** Rounds of quiet and crowd in turn, as nothing else on the machine stays the same for long. */
async function measure(home: string, kind: Kind): Promise<void> {
  const ratios: number[] = [];
  for (let round = 0; round < rounds; round += 1) {
    const [quiet] = await shareWhile(home, `quiet-${kind}-${round}`, pause(4000));
    const [busy, { wrong, half, most }] = await shareWhile(home, `${kind}-${round}`, crowdElsewhere(home, kind));
    ratios.push(busy / quiet);
    console.log(
      `${kind}: ${rate} requests a second for ${seconds} s, ${wrong} unanswered, half within ${half.toFixed(1)} ms, 99 of 100 within ${most.toFixed(1)} ms; a share takes ${(busy / quiet).toFixed(2)} times as long meanwhile (${quiet.toFixed(1)} ms when quiet)`,
    );
  }
  console.log(
    `${kind}: a share takes ${quantile(ratios, 0.5).toFixed(2)} times as long, the median of ${rounds} rounds`,
  );
}

/** The readers' side under a crowd, and what the crowd costs publishing, as ratios in one run. */
export async function benchReaders(): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'share-bench-'));
  const child = spawn(process.execPath, [main, 'run', '--listen', '127.0.0.1:0', '--data', folder], { cwd: folder });
  let said = '';
  child.stderr.on('data', (chunk: Buffer) => {
    said += chunk.toString();
  });
  while (!/Dashboard: \S+\//.test(said)) await pause(50);
  // The sample site's first articles go out.
  await pause(8000);
  const home = /Dashboard: (\S+)\//.exec(said)?.[1] ?? '';
  await shareWhile(home, 'warm', pause(3000));
  for (const kind of kinds) await measure(home, kind);
  child.kill('SIGTERM');
  await once(child, 'exit');
  rmSync(folder, { recursive: true, force: true });
}

if (import.meta.main) {
  const [, , home, kind] = process.argv;
  if (home === undefined) await benchReaders();
  else console.log(JSON.stringify(await crowd(home, z.enum(kinds).parse(kind))));
}
