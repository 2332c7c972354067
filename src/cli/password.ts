import { text } from 'node:stream/consumers';
import { z } from 'zod';
import { openInstallation } from '../installation.ts';
import { removePassword, setPassword } from '../web/access/access-store.ts';
import { logAction } from '../web/access/action-log.ts';
import { hashPassword, shortestPassword } from '../web/access/secrets.ts';
import { commonFlags, usageError } from './flags.ts';
import { openOutput } from './output.ts';

const flagsSchema = commonFlags.extend({ remove: z.boolean().default(false) });

/** Typed unseen at a terminal, else the first line of standard input. */
async function readPassword(): Promise<string> {
  if (!process.stdin.isTTY) return (await text(process.stdin)).split(/\r?\n/)[0] ?? '';
  const { isCancel, password } = await import('@clack/prompts');
  const typed = await password({ message: 'New password' });
  return isCancel(typed) ? '' : typed;
}

/** `password`: for who has forgotten it. Whoever may read the data folder may do this. */
export async function password(_positional: string[], rawFlags: Record<string, unknown>): Promise<number> {
  const flags = flagsSchema.parse(rawFlags);
  await using installation = await openInstallation(flags);
  const { db, clock } = installation;
  const out = openOutput(flags, installation.redact);
  if (flags.remove) {
    const removed = await removePassword(db);
    await logAction(db, 'command line', 'Removed the password.', clock.now());
    out.print(removed ? 'The dashboard has no password now; everybody is signed out.' : 'There was no password.');
    return 0;
  }
  const typed = await readPassword();
  if ([...typed].length < shortestPassword)
    throw usageError(`A password has at least ${shortestPassword} characters.`, 'Give another one.');
  await setPassword(db, await hashPassword(typed), clock.now());
  await logAction(db, 'command line', 'Set the password.', clock.now());
  out.print('The password is set; everybody is signed out.');
  return 0;
}
