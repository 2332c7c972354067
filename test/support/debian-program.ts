import { existsSync } from 'node:fs';
import { mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { findProgram, run } from './child-process.ts';
import { cacheFolder, exclusively } from './install-servers.ts';

/** A program of Debian's and where the libraries lie that came with it; null: the system's serve. */
export interface DebianProgram {
  path: string;
  libraries: string | null;
}

export interface Wanted {
  /** The command, as it would stand on PATH. */
  name: string;
  debianPackage: string;
  /** How the file in usr/bin is named, when not as the command. */
  file?: RegExp;
  /** Debian 12 has it in its backports only. */
  backports?: boolean;
}

/** What a program that was unpacked needs in its environment. */
export const libraryPath = ({ libraries }: DebianProgram): Record<string, string> =>
  libraries === null ? {} : { LD_LIBRARY_PATH: libraries };

/** A program from the system, else from Debian's packages, unpacked into the cache: nothing is installed, no root needed. */
export async function findOrUnpack(wanted: Wanted): Promise<DebianProgram> {
  const system = findProgram(wanted.name);
  if (system !== null) return { path: system, libraries: null };
  const folder = join(cacheFolder, wanted.name);
  const found = async (): Promise<string | null> => {
    const names = await readdir(join(folder, 'usr/bin')).catch((): string[] => []);
    const name = names.find((one) => (wanted.file === undefined ? one === wanted.name : wanted.file.test(one)));
    return name === undefined ? null : join(folder, 'usr/bin', name);
  };
  if ((await found()) === null)
    await exclusively(wanted.name, async () => {
      if ((await found()) === null) await unpack(wanted, folder);
    });
  const path = await found();
  if (path === null) throw new Error(`${wanted.debianPackage} holds no ${wanted.name}`);
  const libraries = join(folder, 'usr/lib', multiarch);
  return { path, libraries: existsSync(libraries) ? libraries : null };
}

const multiarch = process.arch === 'arm64' ? 'aarch64-linux-gnu' : 'x86_64-linux-gnu';

async function unpack(wanted: Wanted, folder: string): Promise<void> {
  if (findProgram('apt-get') === null)
    throw new Error(`${wanted.name} is not on PATH, and there is no apt-get to fetch it with`);
  console.error(`Fetching ${wanted.debianPackage} for the tests, once …`);
  const work = `${folder}.part`;
  await rm(work, { recursive: true, force: true });
  await rm(folder, { recursive: true, force: true });
  await download(wanted, join(work, 'apt'));
  const root = join(work, 'root');
  for (const name of await readdir(join(work, 'apt/archives'))) {
    if (name.endsWith('.deb')) await run('dpkg-deb', ['-x', join(work, 'apt/archives', name), root]);
  }
  await rename(root, folder);
  await rm(work, { recursive: true, force: true });
}

/** Downloads the package and whatever of its libraries the system lacks, with apt's state in a folder of our own. */
async function download({ debianPackage, backports = false }: Wanted, state: string): Promise<void> {
  for (const folder of ['lists/partial', 'archives/partial', 'sources']) {
    await mkdir(join(state, folder), { recursive: true });
  }
  const source = backports ? await bookwormSource() : null;
  if (source !== null) await writeFile(join(state, 'sources/bookworm.sources'), source);
  const options = [
    `Dir::State::lists=${state}/lists`,
    `Dir::Cache=${state}`,
    `Dir::Cache::archives=${state}/archives`,
    ...(source === null ? [] : ['Dir::Etc::sourcelist=/dev/null', `Dir::Etc::sourceparts=${state}/sources`]),
    'Debug::NoLocking=1',
    'APT::Sandbox::User=',
    'Acquire::Languages=none',
  ].flatMap((option) => ['-o', option]);
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive', LC_ALL: 'C' };
  await run('apt-get', [...options, '-q', 'update'], { env });
  const release = source === null ? [] : ['-t', backportsSuite];
  const flags = ['-q', '-y', '--no-install-recommends', '--download-only'];
  await run('apt-get', [...options, ...flags, ...release, 'install', debianPackage], { env });
}

const backportsSuite = 'bookworm-backports';

/** Debian 12 with its backports, which are seldom configured; null: later releases have all of it themselves. */
async function bookwormSource(): Promise<string | null> {
  const about = await readFile('/etc/os-release', 'utf8').catch(() => '');
  if (!/^VERSION_CODENAME=bookworm$/m.test(about)) return null;
  const listed = await run('apt-get', ['indextargets', '--format', '$(RELEASE) $(REPO_URI)', 'Created-By: Packages']);
  const uri = /^bookworm (\S+)$/m.exec(listed)?.[1] ?? 'http://deb.debian.org/debian';
  const keys = '/usr/share/keyrings/debian-archive-keyring.gpg';
  return `Types: deb\nURIs: ${uri}\nSuites: bookworm ${backportsSuite}\nComponents: main\nSigned-By: ${keys}\n`;
}
