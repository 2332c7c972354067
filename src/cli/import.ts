import { open } from 'node:fs/promises';
import { createInterface } from 'node:readline';
import { openInstallation } from '../installation.ts';
import { plural } from '../plural.ts';
import { importLines } from '../state-file.ts';
import { UserError } from '../user-error.ts';
import { commonFlags } from './flags.ts';
import { openOutput } from './output.ts';

/** `import FILE`: takes over what `export` wrote. What is known here already stays as it is. */
export async function importState([file = '-']: string[], rawFlags: Record<string, unknown>): Promise<number> {
  const flags = commonFlags.parse(rawFlags);
  await using installation = await openInstallation(flags);
  const out = openOutput(flags, installation.redact);
  const input = file === '-' ? process.stdin : (await openFile(file)).createReadStream();
  const { entries, deliveries } = await importLines(
    installation.db,
    createInterface({ input, crlfDelay: Number.POSITIVE_INFINITY }),
  );
  out.line({ entries, deliveries });
  out.note(`Taken over: ${plural(entries, 'entry', 'entries')} and ${plural(deliveries, 'delivery', 'deliveries')}.`);
  return 0;
}

const openFile = (file: string) =>
  open(file).catch((error: NodeJS.ErrnoException) => {
    const why = error.code === 'ENOENT' ? 'is not there' : `cannot be read (${error.code})`;
    throw new UserError(`${file} ${why}.`, 'Check the path.');
  });
