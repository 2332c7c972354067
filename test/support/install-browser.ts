import { existsSync } from 'node:fs';
import { mkdir, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { findProgram, run } from './child-process.ts';
import { cacheFolder, exclusively } from './install-servers.ts';

/** A headless Chromium and what its environment must say. */
export interface BrowserProgram {
  path: string;
  env: Record<string, string>;
}

/** Debian's headless Chromium when installed, else the one in test/servers, unpacked into the cache (207 MB). */
export async function installBrowser(servers: string): Promise<BrowserProgram> {
  const system = findProgram('chromium-headless-shell');
  if (system !== null) return { path: system, env: {} };
  if (process.arch !== 'x64') throw new Error('chromium-headless-shell is not on PATH');
  const folder = join(cacheFolder, 'chromium');
  if (!existsSync(folder)) {
    await exclusively('chromium', async () => {
      if (!existsSync(folder)) await unpack(servers, folder);
    });
  }
  const path = join(folder, 'chromium');
  const fonts: Record<string, string> = existsSync('/etc/fonts') ? {} : { FONTCONFIG_PATH: join(folder, 'fonts') };
  if (await starts(path, fonts)) return { path, env: fonts };
  const bundled = { ...fonts, LD_LIBRARY_PATH: join(folder, 'al2023/lib') };
  if (await starts(path, bundled)) return { path, env: bundled };
  throw new Error(`${path} does not start on this system`);
}

const starts = (path: string, env: Record<string, string>): Promise<boolean> =>
  run(path, ['--version'], { env: { ...process.env, ...env } }).then(
    () => true,
    () => false,
  );

async function unpack(servers: string, folder: string): Promise<void> {
  const part = `${folder}.part`;
  await rm(part, { recursive: true, force: true });
  await mkdir(part, { recursive: true });
  const script = "import('@sparticuz/chromium').then(({ default: chromium }) => chromium.executablePath())";
  // It unpacks into the folder for temporary files; the second variable makes it unpack libraries and fonts as well.
  const env = { ...process.env, TMPDIR: part, AWS_LAMBDA_JS_RUNTIME: 'nodejs24.x' };
  await run(process.execPath, ['--eval', script], { cwd: servers, env });
  await rename(part, folder);
}
