import { openInstallation } from '../installation.ts';
import { exportLines } from '../state-file.ts';
import { commonFlags } from './flags.ts';

/** `export`: what is known of entries and deliveries, one JSON object a line, on stdout. Holds no secrets and no texts. */
export async function exportState(_positional: string[], rawFlags: Record<string, unknown>): Promise<number> {
  await using installation = await openInstallation(commonFlags.parse(rawFlags));
  for await (const line of exportLines(installation.db)) process.stdout.write(`${JSON.stringify(line)}\n`);
  return 0;
}
