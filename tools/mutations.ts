/**
 * Shows that the fault tests can fail: takes out, one at a time, what keeps each entry from being posted twice or lost,
 * and requires that they report it. `npm run mutations [-- WORDS]`: only those whose name matches them.
 */
import { spawn } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { z } from 'zod';
import { type Mutation, mutations } from './mutations-list.ts';

const root = resolve(import.meta.dirname, '..');
/** Without real child processes, which are slow. */
const tests = ['leases', 'workers', 'matrix', 'sequences'].map((name) => `test/faults/${name}.test.ts`);
const copied = ['src', 'test', 'package.json', 'tsconfig.json', 'vitest.config.ts'];

const reportSchema = z.object({
  testResults: z.array(
    z.object({
      message: z.string().optional(),
      assertionResults: z.array(
        z.object({ fullName: z.string(), status: z.string(), failureMessages: z.array(z.string()).nullish() }),
      ),
    }),
  ),
});

function copyTree(): string {
  const folder = mkdtempSync(join(tmpdir(), 'share-mutations-'));
  const filter = (source: string) => !source.endsWith('/node_modules');
  for (const name of copied) cpSync(join(root, name), join(folder, name), { recursive: true, filter });
  symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'));
  return folder;
}

/** The mutated text. Throws when what is to be replaced is not there, or is there more than once. */
function mutate(text: string, { name, file, find, replace }: Mutation): string {
  const parts = text.split(find);
  if (parts.length !== 2) throw new Error(`${name}: found ${parts.length - 1} times in ${file}: ${find}`);
  return parts.join(replace);
}

/** What the fault tests report in that folder: the first that failed, or null. */
async function runTests(folder: string): Promise<string | null> {
  const output = join(folder, 'report.json');
  rmSync(output, { force: true });
  const args = ['run', '--project', '!real', '--bail', '1', '--reporter', 'json', '--outputFile', output, ...tests];
  const counts = {
    FAULT_STORIES: '300',
    FAULT_CASES: '600',
    FAULT_SEQUENCES: '60',
    FAULT_SHRINK: '0',
  };
  const child = spawn(process.execPath, [join(root, 'node_modules/vitest/vitest.mjs'), ...args], {
    cwd: folder,
    env: { ...process.env, ...counts },
    stdio: 'ignore',
  });
  await new Promise((done) => child.once('close', done));
  const { testResults } = reportSchema.parse(JSON.parse(readFileSync(output, 'utf8')));
  for (const { assertionResults, message } of testResults) {
    const failed = assertionResults.find(({ status }) => status === 'failed');
    if (failed !== undefined) return `${failed.fullName}: ${gist(failed.failureMessages?.[0] ?? '')}`;
    if (assertionResults.length === 0 && message) return message.slice(0, 200);
  }
  return null;
}

/** The line of a failure that says what stands where. */
const gist = (message: string): string =>
  message
    .split('\n')
    .find((line) => /there stand|stands twice|same post/.test(line))
    ?.trim() ?? message.slice(0, 160).replaceAll('\n', ' ');

const folder = copyTree();
let survived = 0;
try {
  const words = new RegExp(process.argv[2] ?? '');
  const chosen = mutations.filter(({ name }) => words.test(name));
  for (const mutation of chosen) mutate(readFileSync(join(folder, mutation.file), 'utf8'), mutation);
  const sound = await runTests(folder);
  if (sound !== null) throw new Error(`The fault tests fail without any change: ${sound}`);
  for (const mutation of chosen) {
    const file = join(folder, mutation.file);
    const text = readFileSync(file, 'utf8');
    writeFileSync(file, mutate(text, mutation));
    const reported = await runTests(folder);
    writeFileSync(file, text);
    if (reported === null) survived += 1;
    process.stdout.write(`| ${mutation.name} | ${reported?.replaceAll('|', '/').slice(0, 400) ?? 'NOT REPORTED'} |\n`);
  }
  process.stdout.write(`${chosen.length - survived} of ${chosen.length} are reported.\n`);
} finally {
  rmSync(folder, { recursive: true, force: true });
}
process.exitCode = survived === 0 ? 0 : 1;
