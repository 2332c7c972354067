import { existsSync, readFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { parseEnv } from 'node:util';

export type Environment = Record<string, string | undefined>;

const readEnvFile = (file: string): Environment => (existsSync(file) ? parseEnv(readFileSync(file, 'utf8')) : {});

/**
 * The environment with what `.env` adds: the one in the working folder, then the one beside the folder of the
 * configuration. What is really set wins over both, the first file over the second.
 */
export function readEnvironment(real: Environment, place: { config?: string | undefined }): Environment {
  const working = readEnvFile('.env');
  const config = place.config ?? real.SHARE_CONFIG ?? working.SHARE_CONFIG;
  const beside = config === undefined ? {} : readEnvFile(join(dirname(dirname(resolve(config))), '.env'));
  const same = config === undefined ? {} : readEnvFile(join(dirname(resolve(config)), '.env'));
  return { ...beside, ...same, ...working, ...real };
}
