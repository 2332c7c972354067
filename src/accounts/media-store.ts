import type { Kysely } from 'kysely';
import type { Schema } from '../db/schema.ts';

/** Uploads are kept by networks for at least an hour while no post uses them; then the bytes are uploaded again. */
const keptFor = 45 * 60_000;

/** A reference to the same bytes uploaded a short while ago; null when they must be uploaded. */
export async function findUpload(
  db: Kysely<Schema>,
  accountId: string,
  hash: string,
  now: number,
): Promise<string | null> {
  const row = await db
    .selectFrom('media')
    .select('reference')
    .where('account_id', '=', accountId)
    .where('hash', '=', hash)
    .where('uploaded_at', '>', now - keptFor)
    .executeTakeFirst();
  return row?.reference ?? null;
}

export async function storeUpload(
  db: Kysely<Schema>,
  upload: { account_id: string; hash: string; reference: string; uploaded_at: number },
): Promise<void> {
  await db
    .insertInto('media')
    .values(upload)
    .onConflict((conflict) =>
      conflict
        .columns(['account_id', 'hash'])
        .doUpdateSet({ reference: upload.reference, uploaded_at: upload.uploaded_at }),
    )
    .execute();
}

/** A Mastodon media id serves one post only, and a lost blob none: both are forgotten after use. */
export async function forgetUploads(db: Kysely<Schema>, accountId: string): Promise<void> {
  await db.deleteFrom('media').where('account_id', '=', accountId).execute();
}
