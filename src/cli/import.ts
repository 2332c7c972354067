import { createReadStream } from 'node:fs';
import { createInterface } from 'node:readline';
import { openInstallation } from '../installation.ts';
import { importLines } from '../state-file.ts';
import { UserError } from '../user-error.ts';
import { commonFlags } from './flags.ts';
import { openOutput } from './output.ts';

/** `import FILE`: takes over what `export` wrote. What is known here already stays as it is. */
export async function importState([file = '-']: string[], rawFlags: Record<string, unknown>): Promise<number> {
  const flags = commonFlags.parse(rawFlags);
  await using installation = await openInstallation(flags);
  const out = openOutput(flags, installation.redact);
  const input = file === '-' ? process.stdin : createReadStream(file);
  const opened = new Promise<void>((_resolve, reject) => {
    input.on('error', (error) =>
      reject(new UserError(`${file} cannot be read (${error.message}).`, 'Check the path.')),
    );
  });
  const work = importLines(installation.db, createInterface({ input, crlfDelay: Number.POSITIVE_INFINITY }));
  const { entries, deliveries } = await Promise.race([work, opened.then(() => work)]);
  out.line({ entries, deliveries });
  out.note(`${entries} entries and ${deliveries} deliveries were taken over.`);
  return 0;
}
