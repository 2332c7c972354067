import { randomUUID } from 'node:crypto';
import {
  chmodSync,
  closeSync,
  existsSync,
  fsyncSync,
  mkdirSync,
  openSync,
  realpathSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { dirname } from 'node:path';
import { UserError } from '../user-error.ts';

/** The mode that a file shall have: private ones only for their owner, others as they are. */
const modeOf = (file: string, isPrivate: boolean): number =>
  isPrivate ? 0o600 : existsSync(file) ? statSync(file).mode & 0o777 : 0o644;

/** Writes a file whole or not at all, through links, so that neither a crash nor a full disk leaves half of it. Throws UserError. */
export function writeWhole(file: string, text: string, { isPrivate }: { isPrivate: boolean }): void {
  let draft: string | null = null;
  try {
    mkdirSync(dirname(file), { recursive: true });
    const target = existsSync(file) ? realpathSync(file) : file;
    const mode = modeOf(target, isPrivate);
    draft = `${target}.${randomUUID()}.new`;
    const handle = openSync(draft, 'wx', mode);
    try {
      writeFileSync(handle, text);
      fsyncSync(handle);
    } finally {
      closeSync(handle);
    }
    chmodSync(draft, mode);
    renameSync(draft, target);
  } catch (error) {
    if (draft !== null) rmSync(draft, { force: true });
    const code = error instanceof Error && 'code' in error ? String(error.code) : 'unknown';
    throw new UserError(`${file} cannot be written (${code}).`, 'Check that its folder is yours and has space.', {
      cause: error,
    });
  }
}
