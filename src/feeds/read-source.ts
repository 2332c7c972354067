import { readdir, readFile, stat } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Http } from '../http/http.ts';

export interface SourceBytes {
  /** As the person wrote it, or the file's path within the named folder. */
  name: string;
  bytes: Uint8Array;
  url: string;
  contentType: string | null;
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
  return { name, bytes: answer.body, url: answer.url, contentType: answer.headers['content-type'] ?? null };
}

async function readLocal(name: string, file: string): Promise<SourceBytes | SourceProblem> {
  try {
    const { size } = await stat(file);
    if (size > maxBytes)
      return { name, error: `the file is larger than ${maxBytes / 1_000_000} MB.`, nextStep: 'Name a smaller file.' };
    return { name, bytes: await readFile(file), url: pathToFileURL(file).href, contentType: null };
  } catch (error) {
    return { name, error: explain(error), nextStep: 'Check the path, or write an address with https://.' };
  }
}

function explain(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  if (code === 'ENOENT') return 'there is no such file.';
  if (code === 'EACCES' || code === 'EPERM') return 'this user may not read it.';
  return `it cannot be read (${code || String(error)}).`;
}

async function* filesBelow(folder: string): AsyncGenerator<string> {
  const items = await readdir(folder, { withFileTypes: true });
  for (const item of items.sort((a, b) => (a.name < b.name ? -1 : 1))) {
    if (item.name.startsWith('.')) continue;
    const path = join(folder, item.name);
    if (item.isDirectory()) yield* filesBelow(path);
    else if (item.isFile()) yield path;
  }
}

/** A SOURCE of a command, read: an address, a file, or a folder, file by file. What cannot be read is a problem, not an end. */
export async function* readSource(
  source: string,
  { http }: { http: Http },
): AsyncGenerator<SourceBytes | SourceProblem> {
  if (/^[a-z][a-z0-9+.-]+:\/\//i.test(source)) {
    yield await readUrl(http, source);
    return;
  }
  const path = resolve(source);
  const found = await stat(path).catch(() => null);
  if (found?.isDirectory() !== true) {
    yield await readLocal(source, path);
    return;
  }
  for await (const file of filesBelow(path)) yield await readLocal(join(source, file.slice(path.length + 1)), file);
}
