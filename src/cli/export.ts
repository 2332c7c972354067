import { resolve } from 'node:path';
import { z } from 'zod';
import { openInstallation } from '../installation.ts';
import { exportLines } from '../state-file.ts';
import { UserError } from '../user-error.ts';
import { commonFlags, usageError } from './flags.ts';
import { openOutput } from './output.ts';

const flagsSchema = commonFlags.extend({ backup: z.string().optional(), public: z.string().optional() });

/**
 * `export`: what is known of entries and deliveries, one JSON object a line, on stdout. Holds no secrets and no texts.
 * `--backup FILE`: the whole database instead, as a file to start from again. `--public FOLDER`: what readers may know.
 */
export async function exportState(_positional: string[], rawFlags: Record<string, unknown>): Promise<number> {
  const flags = flagsSchema.parse(rawFlags);
  await using installation = await openInstallation(flags);
  if (flags.public !== undefined) {
    const { exportPublic } = await import('./export-public.ts');
    if (flags.public.startsWith('-'))
      throw usageError(`--public ${flags.public} is no folder.`, 'Write for example: export --public site/share-posts');
    const folder = resolve(flags.public);
    const count = await exportPublic(installation.db, folder).catch((error: unknown) => {
      const why = error instanceof Error && 'code' in error ? String(error.code) : null;
      if (why === null) throw error;
      throw new UserError(
        `Nothing can be written to ${folder} (${why}).`,
        'Name a folder that this user may write to.',
      );
    });
    openOutput(flags, installation.redact).note(
      `${count} articles stand in ${folder}; how to use them: docs/readers/static.md`,
    );
    return 0;
  }
  if (flags.backup === undefined) {
    for await (const line of exportLines(installation.db)) process.stdout.write(`${JSON.stringify(line)}\n`);
    return 0;
  }
  const { backUp } = await import('../back-up.ts');
  const file = resolve(flags.backup);
  await backUp(installation.storage, file);
  openOutput(flags, installation.redact).note(`The backup is ${file}. How to restore it: docs/backup.md`);
  return 0;
}
