import { setTimeout as sleep } from 'node:timers/promises';
import type { Running } from './workplace.ts';

/** Waits until the process has written this to stderr. */
export async function untilSaid(
  { child }: { child: Running['child'] },
  sentence: RegExp,
  most = 20_000,
): Promise<string> {
  let said = '';
  child.stderr?.on('data', (chunk: Buffer) => (said += chunk.toString()));
  const end = performance.now() + most;
  while (!sentence.test(said)) {
    if (performance.now() > end) throw new Error(`It never said ${sentence}: ${said}`);
    await sleep(20);
  }
  return said;
}
