import { accessSync, constants, existsSync } from 'node:fs';
import { dirname } from 'node:path';
import { parseConfig } from '../../config/config.ts';
import { type Edited, readSource, writeEdited } from '../../config/edit.ts';
import { type Environment, readEnvironment } from '../../config/environment.ts';
import { networks } from '../../networks/index.ts';
import { UserError } from '../../user-error.ts';

/** The configuration file, as the dashboard may change it. The file is the only source: what stands there wins. */
export interface Setup {
  file: string;
  /** Whether it stands already; else this is practice. */
  isConfigured: boolean;
  /** Ends this run and begins another by the file as it is now. */
  reload(): void;
  /** Whether this run is ending for that: what is asked of it now would be lost or late. */
  isReloading(): boolean;
}

const nearestFolder = (path: string): string => (existsSync(path) ? path : nearestFolder(dirname(path)));

/** Why the file cannot be changed from here; null when it can. */
export function fixedBecause({ file }: Setup): string | null {
  try {
    accessSync(nearestFolder(file), constants.W_OK);
    return null;
  } catch {
    return `${file} cannot be written by this program: change it where it comes from.`;
  }
}

/** The environment that the file is read with, `.env` as it is now. */
export const environmentOf = ({ file }: Setup): Environment => readEnvironment(process.env, { config: file });

/** Changes the file, whole and only to what would run; then the program goes on by it. Throws UserError. */
export function change(setup: Setup, edit: (source: { text: string; value: unknown }) => Edited | string): void {
  const fixed = fixedBecause(setup);
  if (fixed !== null) throw new UserError(fixed, 'Then start the program anew.');
  const edited = edit(readSource(setup.file));
  const { text, variables } = typeof edited === 'string' ? { text: edited, variables: {} } : edited;
  parseConfig({ name: setup.file, text, env: { ...environmentOf(setup), ...variables }, networks });
  writeEdited(setup.file, { text, variables });
  setup.reload();
}
