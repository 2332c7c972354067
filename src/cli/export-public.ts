import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Kysely } from 'kysely';
import type { Schema } from '../db/schema.ts';
import { isStanding } from '../deliveries/indexed.ts';
import { shareScript } from '../readers/bundle.ts';
import { fileKey } from '../readers/file-key.ts';
import { addressKey, readPosts, readReplies } from '../web/public/read-posts.ts';

const entriesAQuestion = 400;

/** As the button names it: see `src/readers/posts.ts`. */
const fileOf = (url: string): string => `${createHash('sha256').update(fileKey(url)).digest('hex').slice(0, 24)}.json`;

/** The addresses of all entries that stand somewhere, in order, and the keys of their articles; some at a time. */
async function* publishedAddresses(db: Kysely<Schema>): AsyncGenerator<{ url: string; key: string }[]> {
  for (let after = ''; ; ) {
    const rows = await db
      .selectFrom('entries as e')
      .select(['e.id', 'e.url'])
      .where('e.id', '>', after)
      .where('e.url', 'is not', null)
      .where(({ exists, selectFrom }) =>
        exists(selectFrom('deliveries as d').select('d.id').whereRef('d.entry_id', '=', 'e.id').where(isStanding)),
      )
      .orderBy('e.id')
      .limit(entriesAQuestion)
      .execute();
    yield rows.flatMap(({ url }) => {
      const key = url === null ? null : addressKey(url);
      return url === null || key === null ? [] : [{ url, key }];
    });
    if (rows.length < entriesAQuestion) return;
    after = rows.at(-1)?.id ?? '';
  }
}

function isUnchanged(file: string, text: string): boolean {
  try {
    return readFileSync(file, 'utf8') === text;
  } catch {
    return false;
  }
}

/** Whole or not at all, and only where something changed: sites are copied by what changed. */
function write(file: string, text: string): void {
  if (isUnchanged(file, text)) return;
  writeFileSync(`${file}.part`, text);
  renameSync(`${file}.part`, file);
}

/**
 * Writes what readers may know into a folder: one JSON file for each article that stands somewhere, `index.json`, and the button's
 * script. Files of articles that stand nowhere any more go. The same state gives the same files. Returns how many there are.
 */
export async function exportPublic(db: Kysely<Schema>, folder: string): Promise<number> {
  mkdirSync(folder, { recursive: true });
  const index = new Map<string, string>();
  for await (const addresses of publishedAddresses(db)) {
    const keys = addresses.map(({ key }) => key);
    if (keys.length === 0) continue;
    const [posts, replies] = [await readPosts(db, keys), await readReplies(db, keys)];
    for (const { url, key } of addresses) {
      const found = posts.get(key) ?? [];
      if (found.length === 0) continue;
      const file = fileOf(url);
      write(join(folder, file), `${JSON.stringify({ url, posts: found, replies: replies.get(key) ?? [] })}\n`);
      index.set(url, file);
    }
  }
  const files = [...index].sort(([a], [b]) => (a < b ? -1 : 1)).map(([url, file]) => ({ url, file }));
  write(join(folder, 'share.js'), shareScript);
  write(join(folder, 'index.json'), `${JSON.stringify({ articles: files }, null, 1)}\n`);
  const kept = new Set(index.values());
  for (const name of readdirSync(folder))
    if (/^[0-9a-f]{24}\.json$/.test(name) && !kept.has(name)) rmSync(join(folder, name));
  return kept.size;
}
