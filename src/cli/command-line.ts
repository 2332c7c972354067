import { CommanderError } from 'commander';
import { UserError } from '../user-error.ts';
import { buildProgram } from './program.ts';

/** A reader that went away (`preview … | head`) is no failure. */
function endQuietlyOnClosedPipe(): void {
  for (const stream of [process.stdout, process.stderr]) {
    stream.on('error', (error: NodeJS.ErrnoException) => {
      if (error.code === 'EPIPE') process.exit(0);
      throw error;
    });
  }
}

/** Runs one command line and returns its exit code: 0 well, 1 something could not be done, 2 wrong usage or configuration. */
export async function runCommandLine(args: readonly string[], version: string): Promise<number> {
  endQuietlyOnClosedPipe();
  let exitCode = 0;
  const program = buildProgram(version, (code) => {
    exitCode = code;
  });
  try {
    await program.parseAsync(args, { from: 'user' });
    return exitCode;
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2;
    if (error instanceof UserError) {
      process.stderr.write(`Error: ${error.message}\n${error.nextStep === '' ? '' : `  Next: ${error.nextStep}\n`}`);
      return error.exitCode;
    }
    const { explainStorageError } = await import('../db/storage-error.ts');
    const explained = explainStorageError(error, 'of this installation');
    if (explained instanceof UserError) {
      process.stderr.write(`Error: ${explained.message}\n  Next: ${explained.nextStep}\n`);
      return explained.exitCode;
    }
    throw error;
  }
}
