import { constants, readFileSync, statSync } from 'node:fs';
import { open, readdir, realpath, stat } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { readBytes } from '../http/decompress.ts';
import type { Http } from '../http/http.ts';

export interface SourceBytes {
  /** As the person wrote it, or the file's path within the named folder. */
  name: string;
  bytes: Uint8Array;
  /** `file:` for what was read from a file: then relative addresses mean nothing. */
  url: string;
  contentType: string | null;
  /** A person named its folder, not the file. */
  inFolder?: boolean;
  /** The `Link` header; absent for a file. */
  link?: string | null;
  /** The `Content-Language` header. */
  language?: string | null;
}

export interface SourceProblem {
  name: string;
  error: string;
  nextStep: string;
}

const maxBytes = 30_000_000;
const timeout = 30_000;
const accept =
  'application/rss+xml, application/atom+xml, application/feed+json, application/xml;q=0.9, text/html;q=0.8, */*;q=0.5';

async function readUrl(http: Http, name: string): Promise<SourceBytes | SourceProblem> {
  const answer = await http.get(name, { trust: 'operator', maxBytes, timeout, headers: { accept } });
  if (answer.is === 'failure') return { name, error: `${answer.why}.`, nextStep: answer.nextStep };
  if (answer.status !== 200)
    return {
      name,
      error: `the server answers ${answer.status}.`,
      nextStep: answer.status >= 500 ? 'Try again when the site is well.' : 'Check the address in a browser.',
    };
  const { 'content-type': contentType = null, link = null, 'content-language': language = null } = answer.headers;
  return { name, bytes: answer.body, url: answer.url, contentType, link, language };
}

const reasons: Record<string, string> = {
  ENOENT: 'there is no such file.',
  ENOTDIR: 'there is no such file.',
  ENAMETOOLONG: 'there is no such file.',
  EACCES: 'this user may not read it.',
  EPERM: 'this user may not read it.',
  ELOOP: 'its links go in a circle.',
};

function problem(name: string, error: unknown): SourceProblem {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  const why = reasons[code] ?? (code === '' ? 'it cannot be read.' : `it cannot be read (${code}).`);
  return { name, error: why, nextStep: 'Check the path, or write an address with https://.' };
}

/** Reads a file, or what another program writes into a pipe that was named as one, never past the limit. */
async function readLocal(name: string, file: string): Promise<SourceBytes | SourceProblem> {
  try {
    const known = statSync(file);
    // A command has nothing else to do meanwhile, and of thousands of small files each costs a third of the time so.
    if (known.isFile() && known.size <= maxBytes)
      return { name, bytes: readFileSync(file), url: pathToFileURL(file).href, contentType: null };
    await using handle = await open(file, constants.O_RDONLY);
    const body = await readBytes(handle.createReadStream({ autoClose: false }), maxBytes, false);
    if (body.is === 'too-large')
      return { name, error: `the file is larger than ${maxBytes / 1_000_000} MB.`, nextStep: 'Name a smaller file.' };
    return { name, bytes: body.bytes, url: pathToFileURL(file).href, contentType: null };
  } catch (error) {
    return problem(name, error);
  }
}

/** Files that are neither feed nor page by their names: programs, styles, pictures, films, archives, tables. */
const noDocument =
  /\.(?:py|pyc|js|mjs|cjs|ts|tsx|jsx|sh|rb|go|rs|java|c|h|cpp|css|scss|less|map|md|ya?ml|toml|ini|lock|log|err|csv|tsv|sql|db|sqlite|jsonl|png|jpe?g|gif|webp|avif|ico|svg|bmp|tiff?|woff2?|ttf|otf|eot|mp[34]|m4a|ogg|webm|mov|wav|pdf|docx?|xlsx?|zip|tar|7z)$/i;

const feedNames = /\.(?:xml|rss|rdf|atom|json)$/i;
const documentNames = /\.(?:xml|rss|rdf|atom|json|x?html?|php)$/i;

/** Whether a file that was read in vain only lies in a named folder, and its name promises no feed; of what is no page, no page either. */
export const isStray = ({ name, inFolder }: SourceBytes, isPage: boolean): boolean =>
  inFolder === true && !(isPage ? feedNames : documentNames).test(name);

/** What is said where a named folder holds nothing else. */
export const onlyStrays = (sources: readonly string[], wanted: string): SourceProblem => ({
  name: sources.join(', '),
  error: `there are no ${wanted} in it.`,
  nextStep: `Name a folder with ${wanted}.`,
});

/** Paths of the feeds and pages below a folder, in order, links followed once; what cannot be listed is a problem. */
async function* filesBelow(folder: string, above: readonly string[] = []): AsyncGenerator<string | SourceProblem> {
  try {
    const real = await realpath(folder);
    if (above.includes(real)) return;
    const listed = await readdir(folder, { withFileTypes: true });
    for (const one of listed.sort((a, b) => (a.name < b.name ? -1 : 1))) {
      if (one.name.startsWith('.') || (!one.isDirectory() && noDocument.test(one.name))) continue;
      const path = join(folder, one.name);
      if (one.isFile()) {
        yield path;
        continue;
      }
      const found = await stat(path).catch((error: unknown) => problem(path, error));
      if ('error' in found) yield found;
      else if (found.isDirectory()) yield* filesBelow(path, [...above, real]);
      else if (found.isFile()) yield path;
    }
  } catch (error) {
    yield problem(folder, error);
  }
}

type Source = SourceBytes | SourceProblem;
/** The reading of one source, not yet begun. It never rejects. */
type Reading = () => Promise<Source>;

const known =
  (problem: SourceProblem): Reading =>
  async () =>
    problem;

async function* readingsBelow(source: string, folder: string): AsyncGenerator<Reading> {
  const named = (path: string) => join(source, path.slice(folder.length));
  let some = false;
  for await (const found of filesBelow(folder)) {
    some = true;
    if (typeof found === 'string') yield async () => ({ ...(await readLocal(named(found), found)), inFolder: true });
    else yield known({ ...found, name: named(found.name) });
  }
  if (!some)
    yield known({
      name: source,
      error: 'the folder holds no feeds or pages.',
      nextStep: 'Name a folder with feeds or pages.',
    });
}

async function* readingsOf(source: string, http: Http): AsyncGenerator<Reading> {
  const isFileUrl = /^file:\/\//i.test(source) && URL.canParse(source);
  if (source.trim() === '') {
    const nextStep = 'Name a file, a folder or an address.';
    yield known({ name: "''", error: 'the name of this source is empty.', nextStep });
    return;
  }
  if (!isFileUrl && /^([a-z][a-z0-9+.-]+:\/\/|feed:)/i.test(source)) {
    yield () => readUrl(http, source);
    return;
  }
  try {
    const path = isFileUrl ? fileURLToPath(source) : resolve(source);
    if ((await stat(path)).isDirectory()) yield* readingsBelow(source, path);
    else yield () => readLocal(source, path);
  } catch (error) {
    yield known(problem(source, error));
  }
}

async function* readingsOfAll(sources: readonly string[], http: Http): AsyncGenerator<Reading> {
  for (const source of sources) yield* readingsOf(source, http);
}

/** So many sources are read while those before them are worked on. */
const ahead = 4;

/** The SOURCEs of a command, read in their order: addresses, files, and folders file by file. What cannot be read is a problem, not an end. */
export async function* readSources(sources: readonly string[], { http }: { http: Http }): AsyncGenerator<Source> {
  const begun: Promise<Source>[] = [];
  for await (const reading of readingsOfAll(sources, http)) {
    begun.push(reading());
    const next = begun.length > ahead ? begun.shift() : undefined;
    if (next !== undefined) yield await next;
  }
  for (const next of begun) yield await next;
}
