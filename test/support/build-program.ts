import { resolve } from 'node:path';
import { build } from 'rolldown';

/** What stays a package of its own: native code and what reads files beside itself. */
const apart = ['better-sqlite3', 'linkedom', 'node-cron', 'pg', 'pg-native', 'sentencex', 'sharp'];

/** Bundles the program with what it depends on, once for all tests that start it: a process that reads a few dozen files
    instead of seventeen hundred is there in two thirds of the time. */
export default async function buildProgram(): Promise<void> {
  if (process.env.TEST_PROGRAMS !== undefined) return;
  const folder = resolve('node_modules/.cache/share-this-post');
  // Chunks are named by what they hold, so that a run beside this one is not disturbed.
  await build({
    input: { main: 'src/main.ts', 'migrate-and-die': 'test/support/migrate-and-die.ts' },
    platform: 'node',
    external: (id) => id.startsWith('node:') || apart.some((name) => id === name || id.startsWith(`${name}/`)),
    logLevel: 'silent',
    // Named as modules, or each start reads every file twice to find out.
    output: { dir: folder, format: 'esm', entryFileNames: '[name].mjs', chunkFileNames: '[name]-[hash].mjs' },
  });
  process.env.TEST_PROGRAMS = folder;
}
