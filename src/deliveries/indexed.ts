import { sql } from 'kysely';

/**
 * The conditions of partial indexes, word for word: a database uses such an index only for a question in which its
 * condition stands, and sees through no parameter.
 */
export const isUnpublished = sql<boolean>`state in ('waiting', 'publishing', 'held', 'failed')`;
export const isUnderWay = sql<boolean>`state in ('waiting', 'publishing', 'held')`;
export const isSettled = sql<boolean>`state in ('published', 'skipped', 'failed')`;

/**
 * Whether a delivery `d` that was found otherwise is published. Nearly all are: an index by state would bring them all, and a
 * database without statistics may take it for the better one, so this is written as none can use it.
 */
export const isStanding = sql<boolean>`coalesce(d.state, '') = 'published'`;
