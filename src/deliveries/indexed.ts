import { sql } from 'kysely';

/**
 * The conditions of partial indexes, word for word: a database uses such an index only for a question in which its
 * condition stands, and sees through no parameter.
 */
export const isUnpublished = sql<boolean>`state in ('waiting', 'publishing', 'held', 'failed')`;
export const isUnderWay = sql<boolean>`state in ('waiting', 'publishing', 'held')`;
export const isSettled = sql<boolean>`state in ('published', 'skipped', 'failed')`;
