/**
 * The long fault run: all cases of the matrix, many stories and sequences, many kills of real processes. Ends by itself and
 * says what was played and what went wrong. Counts by environment: FAULT_STORIES (for each kind of network), FAULT_CASES
 * (a number or "all"), FAULT_SEQUENCES, FAULT_KILLS; FAULT_SEED repeats a run. `npm run faults -- workers`: only those tests.
 */
import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { z } from 'zod';

const lineSchema = z.object({ what: z.string(), played: z.number(), wrong: z.array(z.string()) });

const folder = mkdtempSync(join(tmpdir(), 'share-faults-'));
const account = join(folder, 'account');
const counts = { FAULT_STORIES: '2000', FAULT_CASES: 'all', FAULT_SEQUENCES: '3000', FAULT_KILLS: '1000' };
const env = { FAULT_SEED: String(Date.now() % 1_000_000), ...counts, ...process.env, FAULT_ACCOUNT: account };
const say = (line: string) => void process.stdout.write(`${line}\n`);

const tests = process.argv.slice(2).map((word) => `test/faults/${word}`);
say(`FAULT_SEED=${env.FAULT_SEED}`);
const vitest = join(import.meta.dirname, '../node_modules/vitest/vitest.mjs');
const args = ['run', '--project', '!real', ...(tests.length > 0 ? tests : ['test/faults'])];
const child = spawn(process.execPath, [vitest, ...args], { env, stdio: 'inherit' });
const code = await new Promise<number | null>((done) => child.once('close', done));
const lines = existsSync(account) ? readFileSync(account, 'utf8').trim().split('\n').filter(Boolean) : [];
let [played, wrong] = [0, 0];
for (const line of lines) {
  const one = lineSchema.parse(JSON.parse(line));
  say(`${String(one.played).padStart(8)} played, ${String(one.wrong.length).padStart(4)} wrong  ${one.what}`);
  played += one.played;
  wrong += one.wrong.length;
}
say(`${String(played).padStart(8)} played, ${String(wrong).padStart(4)} wrong  in all, seed ${env.FAULT_SEED}`);
rmSync(folder, { recursive: true });
process.exitCode = code ?? 1;
