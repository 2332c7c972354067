import { setTimeout as sleep } from 'node:timers/promises';
import type { Workplace } from './workplace.ts';

/** Starts a daemon with its dashboard; resolves to the dashboard's address, without a slash at its end. */
export async function serve(place: Workplace, ...flags: string[]): Promise<string> {
  const { child } = place.start('run', '--listen', '127.0.0.1:0', ...flags);
  let said = '';
  child.stderr?.on('data', (chunk: Buffer) => {
    said += chunk.toString();
  });
  for (let n = 0; n < 1500; n += 1) {
    const address = /Dashboard: (\S+)\//.exec(said)?.[1];
    if (address !== undefined && said.includes('accounts')) return address;
    await sleep(20);
  }
  throw new Error(`No dashboard: ${said}`);
}
