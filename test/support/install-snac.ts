import { existsSync } from 'node:fs';
import { mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { findProgram, run } from './child-process.ts';
import { cacheFolder, exclusively } from './install-servers.ts';
import type { SnacProgram } from './start-snac.ts';

const isComplete = (folder: string) => existsSync(join(folder, 'usr/bin/snac'));

/** snac2 from the system, else from Debian's packages, unpacked into the cache: nothing is installed, no root needed. */
export async function installSnac(): Promise<SnacProgram> {
  const system = findProgram('snac');
  if (system !== null) return { path: system, libraries: null };
  const folder = join(cacheFolder, 'snac');
  if (!isComplete(folder)) {
    await exclusively('snac', async () => {
      if (!isComplete(folder)) await unpack(folder);
    });
  }
  const libraries = join(folder, 'usr/lib', multiarch);
  return { path: join(folder, 'usr/bin/snac'), libraries: existsSync(libraries) ? libraries : null };
}

const multiarch = process.arch === 'arm64' ? 'aarch64-linux-gnu' : 'x86_64-linux-gnu';

async function unpack(folder: string): Promise<void> {
  if (findProgram('apt-get') === null) throw new Error('snac is not on PATH, and there is no apt-get to fetch it with');
  console.error('Fetching snac2 for the tests, once …');
  const work = `${folder}.part`;
  await rm(work, { recursive: true, force: true });
  await rm(folder, { recursive: true, force: true });
  await download(join(work, 'apt'));
  const root = join(work, 'root');
  for (const name of await readdir(join(work, 'apt/archives'))) {
    if (name.endsWith('.deb')) await run('dpkg-deb', ['-x', join(work, 'apt/archives', name), root]);
  }
  await rename(root, folder);
  await rm(work, { recursive: true, force: true });
}

/** Downloads the package and whatever of its libraries the system lacks, with apt's state in a folder of our own. */
async function download(state: string): Promise<void> {
  for (const folder of ['lists/partial', 'archives/partial', 'sources']) {
    await mkdir(join(state, folder), { recursive: true });
  }
  const backports = await backportsSource();
  if (backports !== null) await writeFile(join(state, 'sources/backports.sources'), backports.text);
  const options = [
    `Dir::State::lists=${state}/lists`,
    `Dir::Cache=${state}`,
    `Dir::Cache::archives=${state}/archives`,
    ...(backports === null ? [] : ['Dir::Etc::sourcelist=/dev/null', `Dir::Etc::sourceparts=${state}/sources`]),
    'Debug::NoLocking=1',
    'APT::Sandbox::User=',
    'Acquire::Languages=none',
  ].flatMap((option) => ['-o', option]);
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive', LC_ALL: 'C' };
  await run('apt-get', [...options, '-q', 'update'], { env });
  const release = backports === null ? [] : ['-t', backports.suite];
  const flags = ['-q', '-y', '--no-install-recommends', '--download-only'];
  await run('apt-get', [...options, ...flags, ...release, 'install', 'snac2'], { env });
}

/** Debian 12 has snac2 in its backports, which are seldom configured; later releases have it themselves. */
async function backportsSource(): Promise<{ suite: string; text: string } | null> {
  const about = await readFile('/etc/os-release', 'utf8').catch(() => '');
  if (!/^VERSION_CODENAME=bookworm$/m.test(about)) return null;
  const listed = await run('apt-get', ['indextargets', '--format', '$(RELEASE) $(REPO_URI)', 'Created-By: Packages']);
  const uri = /^bookworm (\S+)$/m.exec(listed)?.[1] ?? 'http://deb.debian.org/debian';
  const suite = 'bookworm-backports';
  const keys = '/usr/share/keyrings/debian-archive-keyring.gpg';
  const text = `Types: deb\nURIs: ${uri}\nSuites: bookworm ${suite}\nComponents: main\nSigned-By: ${keys}\n`;
  return { suite, text };
}
