import { z } from 'zod';
import type { Rhythm } from '../entries/flood.ts';
import type { QuietTimes } from './feed.ts';
import type { FeedFace } from './feed-face.ts';
import type { PushLinks } from './link-header.ts';
import type { Moved } from './redirects.ts';

/** What a poll leaves for the next one, beside what stands in columns. Plain data. */
export interface PollState {
  /** Validators, sent back to the letter (RFC 9110, 13.1). */
  etag: string | null;
  lastModified: string | null;
  /** SHA-256 of the last body that was read. */
  bodyHash: string | null;
  /** When a body last came whole, and when an answer last was good (304 included); milliseconds since 1970. */
  readAt: number | null;
  goodAt: number | null;
  /** Failures in a row. */
  failures: number;
  failingSince: number | null;
  /** The last failure's reason and next step, for who is told of it later. */
  trouble: { why: string; nextStep: string } | null;
  moved: Moved | null;
  rhythm: Rhythm | null;
  /** By what the feed is known from another. */
  face: FeedFace | null;
  /** Where the feed says that it tells of news, when it was last read whole; null: not read for it yet. */
  push: PushLinks | null;
  /** Milliseconds that the publisher asks to wait between two polls. */
  pollEvery: number | null;
  /** When the publisher asks not to be polled. */
  quiet: QuietTimes | null;
  /** The feed is gone for good (410): not polled until a person asks. */
  gone: boolean;
  /** The silence or failure that its owner was told of (see feed-health.ts). */
  told: string | null;
  /** The database is a backup of that time, and the feed was not read since: what is new may have gone out already. */
  backupAt: number | null;
  /** The feed stands at an address that was never read: what is dated before this was published elsewhere. */
  newsSince: number | null;
  /** Entries in the document that was read last. */
  listed: number | null;
}

const time = z.number().nullable().default(null);
const text = z.string().nullable().default(null);

const rhythmSchema = z.object({
  since: z.number(),
  brought: z.number(),
  largest: z.number(),
  lastNewAt: z.number().nullable(),
  datedPerDay: z.number().nullable().default(null),
});

const movedSchema = z.object({
  to: z.string(),
  seen: z.number(),
  since: z.number().default(0),
  believed: z.boolean().default(false),
});

const quietSchema = z.object({ hours: z.array(z.number()), days: z.array(z.number()) });

const stateSchema = z.object({
  etag: text,
  lastModified: text,
  bodyHash: text,
  readAt: time,
  goodAt: time,
  failures: z.number().default(0),
  failingSince: time,
  trouble: z.object({ why: z.string(), nextStep: z.string() }).nullable().default(null),
  moved: movedSchema.nullable().default(null),
  rhythm: rhythmSchema.nullable().default(null),
  face: z.object({ title: z.string(), host: text, newest: time }).nullable().default(null),
  push: z
    .object({ hubs: z.array(z.string()), self: text })
    .nullable()
    .default(null),
  pollEvery: time,
  quiet: quietSchema.nullable().default(null),
  gone: z.boolean().default(false),
  told: text,
  backupAt: time,
  newsSince: time,
  listed: time,
});

/** What stands in the feed's row; '{}' for a feed that was never polled. */
export const readPollState = (json: string): PollState => stateSchema.parse(JSON.parse(json));

/** The state without what lets a server answer that nothing changed: the whole feed is read anew. */
export const forgetValidators = (json: string): PollState => ({
  ...readPollState(json),
  etag: null,
  lastModified: null,
  bodyHash: null,
});

/** The state of a feed that has got another address: nothing of the old one helps there but what tells old entries from news. */
export function stateElsewhere(json: string, lastPolledAt: number | null): PollState {
  const { backupAt, newsSince, rhythm } = readPollState(json);
  return { ...readPollState('{}'), backupAt, newsSince: rhythm === null ? newsSince : lastPolledAt };
}
