import { readFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { parseEnv } from 'node:util';
import { UserError } from '../user-error.ts';

export type Environment = Record<string, string | undefined>;

function readEnvFile(file: string): Environment {
  let text: string;
  try {
    text = readFileSync(file, 'utf8');
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : '';
    if (code === 'ENOENT' || code === 'ENOTDIR') return {};
    throw new UserError(
      `${file} cannot be read (${String(code)}).`,
      'It must be a file that this user may read, or not be there at all.',
      { exitCode: 2 },
    );
  }
  return parseEnv(text.replace(/^\uFEFF/, ''));
}

/** The `.env` files that count for a configuration, the one that wins first: of the working folder, beside it, and above it. */
export const envFiles = (configFile: string): string[] => {
  const folder = dirname(resolve(configFile));
  return [...new Set([resolve('.env'), join(folder, '.env'), join(dirname(folder), '.env')])];
};

/**
 * The environment with what `.env` adds: the one in the working folder, the one beside the configuration, then the one
 * above its folder. What is really set wins over all. Throws UserError for one that is there and cannot be read.
 */
export function readEnvironment(real: Environment, place: { config?: string | undefined }): Environment {
  const working = readEnvFile('.env');
  const config = place.config ?? (real.SHARE_CONFIG || working.SHARE_CONFIG || 'config/share-this-post.yaml');
  const others = envFiles(config).slice(1).map(readEnvFile);
  const environment: Environment = {};
  for (const layer of [...others.toReversed(), working, real]) Object.assign(environment, layer);
  return environment;
}
