import type { Generated } from 'kysely';

/** Who may use the dashboard and the API, and what was done there. Times and JSON as in `src/db/schema.ts`. */

/** A key to the API; of the token itself only a hash is kept. */
export interface ApiTokenTable {
  id: string;
  name: string;
  hash: string;
  /** A JSON list; see `src/web/api/scopes.ts`. */
  scopes: string;
  created_at: number;
  used_at: number | null;
  expires_at: number | null;
}

/** What was answered to a request with an Idempotency-Key; `status` is null while it is worked on. */
export interface ApiAnswerTable {
  token_id: string;
  key: string;
  /** A hash of the request. */
  fingerprint: string;
  status: number | null;
  body: string | null;
  created_at: number;
}

/** What people and programs did, for the owner to read. */
export interface ActionTable {
  id: Generated<number>;
  at: number;
  who: string;
  what: string;
}

/** A browser that came in with the password; of its cookie only a hash is kept. */
export interface SessionTable {
  hash: string;
  created_at: number;
  used_at: number;
  expires_at: number;
}

export interface PasswordTable {
  name: string;
  hash: string;
  set_at: number;
}
