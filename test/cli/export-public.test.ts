import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { shareScript } from '../../src/readers/bundle.ts';
import { fileKey } from '../../src/readers/file-key.ts';
import { harbourEntry, makeWorkplace, millEntry } from '../support/workplace.ts';

it('writes a file for each article that stands somewhere, an index, and nothing else', async () => {
  await using place = await makeWorkplace({
    entries: [harbourEntry, millEntry],
    feedKeys: 'backlog: latest\n    pageReady: 0',
  });
  await place.run('run', '--once');
  const folder = join(place.folder, 'out');
  expect((await place.run('export', '--public', folder)).code).toBe(0);
  const { articles } = JSON.parse(readFileSync(join(folder, 'index.json'), 'utf8'));
  expect(articles).toHaveLength(1);
  const [{ url, file }] = articles;
  const text = readFileSync(join(folder, file), 'utf8');
  expect(JSON.parse(text)).toMatchObject({ url, replies: [] });
  expect(JSON.parse(text).posts).toHaveLength(2);
  expect(readdirSync(folder).sort()).toEqual([file, 'index.json', 'share.js'].sort());
  expect(readFileSync(join(folder, 'share.js'), 'utf8')).toBe(shareScript);
  const { mtimeMs } = statSync(join(folder, file));
  writeFileSync(join(folder, `${'0'.repeat(24)}.json`), '{}');
  writeFileSync(join(folder, 'own.txt'), 'kept');
  await place.run('export', '--public', folder);
  expect(readdirSync(folder).sort()).toEqual([file, 'index.json', 'own.txt', 'share.js'].sort());
  expect(statSync(join(folder, file)).mtimeMs).toBe(mtimeMs);
});

it('says where nothing can be written', async () => {
  await using place = await makeWorkplace();
  const blocked = join(mkdtempSync(join(place.folder, 'x')), 'file');
  writeFileSync(blocked, '');
  const { code, stderr } = await place.run('export', '--public', blocked);
  expect([code, stderr]).toEqual([1, expect.stringContaining('Name a folder')]);
  rmSync(blocked);
});

it.each([
  ['https://www.example.com/a/', 'example.com/a'],
  ['http://example.com/a/index.html?x=1#top', 'example.com/a'],
  ['https://example.com:8443/%C3%A9t%C3%A9', 'example.com:8443/été'],
  ['https://example.com', 'example.com'],
])('an article at %s is found by %s', (url, key) => {
  expect(fileKey(url)).toBe(key);
});
