import { setTimeout as sleep } from 'node:timers/promises';
import type { Workplace } from './workplace.ts';

/** Starts a daemon with its dashboard; resolves to the dashboard's address, without a slash at its end, and how to stop it. */
export async function startServing(
  place: Workplace,
  ...flags: string[]
): Promise<{ home: string; stop(): Promise<void> }> {
  const { child, finished } = place.start('run', '--listen', '127.0.0.1:0', ...flags);
  let said = '';
  child.stderr?.on('data', (chunk: Buffer) => {
    said += chunk.toString();
  });
  const stop = async () => {
    child.kill('SIGTERM');
    await finished;
  };
  for (let n = 0; n < 1500; n += 1) {
    const home = /Dashboard: (\S+)\//.exec(said)?.[1];
    if (home !== undefined && said.includes('accounts')) return { home, stop };
    await sleep(20);
  }
  throw new Error(`No dashboard: ${said}`);
}

/** The same where nothing needs to stop it before the workplace goes. */
export const serve = async (place: Workplace, ...flags: string[]): Promise<string> =>
  (await startServing(place, ...flags)).home;
