import { once } from 'node:events';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, it, onTestFinished } from 'vitest';
import { readSources, type SourceBytes, type SourceProblem } from '../../src/feeds/read-source.ts';
import { type FakeAnswers, fakeHttp } from '../pages/fake-http.ts';

function folder(): string {
  const path = mkdtempSync(join(tmpdir(), 'read-source-'));
  onTestFinished(() => rmSync(path, { recursive: true, force: true }));
  return path;
}

async function read(source: string, answers: FakeAnswers = {}) {
  const found: (SourceBytes | SourceProblem)[] = [];
  for await (const one of readSources([source], { http: fakeHttp(answers) })) found.push(one);
  return found;
}

const names = async (source: string, below: string) =>
  (await read(source)).map(({ name, ...found }) => `${name.slice(below.length + 1)}${'error' in found ? ' !' : ''}`);

it('a folder is read file by file, in order, folders within it too, hidden files aside', async () => {
  const path = folder();
  mkdirSync(join(path, 'b', 'deep'), { recursive: true });
  for (const name of ['c.xml', 'a.xml', '.hidden', 'b/z.xml', 'b/deep/y.xml']) writeFileSync(join(path, name), name);
  expect(await names(path, path)).toEqual(['a.xml', 'b/deep/y.xml', 'b/z.xml', 'c.xml']);
});

it('what is neither feed nor page by its name is passed over in a folder, and read when it is named', async () => {
  const path = folder();
  for (const name of ['a.xml', 'make_feed.py', 'photo.JPG', 'page.php', 'notes.md'])
    writeFileSync(join(path, name), name);
  expect(await names(path, path)).toEqual(['a.xml', 'page.php']);
  expect(await read(join(path, 'notes.md'))).toMatchObject([{ bytes: expect.anything() }]);
});

it('links are followed, circles end, and what cannot be read is a line among the others', async () => {
  const path = folder();
  mkdirSync(join(path, 'in'));
  writeFileSync(join(path, 'in', 'a.xml'), 'a');
  symlinkSync(path, join(path, 'in', 'up'));
  symlinkSync(join(path, 'in', 'a.xml'), join(path, 'linked.xml'));
  symlinkSync(join(path, 'nowhere'), join(path, 'dangling'));
  writeFileSync(join(path, 'z.xml'), '');
  truncateSync(join(path, 'z.xml'), 31_000_000);
  const special = createServer().listen(join(path, 'socket'));
  await once(special, 'listening');
  onTestFinished(() => void special.close());
  expect(await names(path, path)).toEqual(['dangling !', 'in/a.xml', 'linked.xml', 'z.xml !']);
});

it('a path, and a file: address, are read as the file that they name, without a base for links', async () => {
  const file = join(folder(), 'ä.xml');
  writeFileSync(file, 'bytes');
  for (const source of [file, pathToFileURL(file).href]) {
    const [found] = await read(source);
    expect(found).toMatchObject({ name: source, url: pathToFileURL(file).href, contentType: null });
    expect(found !== undefined && 'bytes' in found && Buffer.from(found.bytes).toString()).toBe('bytes');
  }
});

it.each(['/no/such/file', 'example.com', '\u0000', 'x'.repeat(10_000), 'file://elsewhere.example/a'])(
  'the source %j is a problem with a next step',
  async (source) => {
    expect(await read(source)).toEqual([
      { name: source, error: expect.stringMatching(/\.$/), nextStep: expect.stringContaining('path') },
    ]);
  },
);

it('an empty folder says so', async () => {
  expect(await read(folder())).toMatchObject([{ error: 'the folder holds no feeds or pages.' }]);
});

it('an address is fetched, and its answer named when it is none', async () => {
  const url = 'https://harbour.example/feed';
  expect(await read(url, { [url]: { type: 'text/xml', body: '<rss/>' } })).toMatchObject([
    { name: url, url, contentType: 'text/xml' },
  ]);
  expect(await read(url)).toMatchObject([{ name: url, error: 'the server answers 404.' }]);
});
