import { z } from 'zod';

/** What the API takes and gives. Both the checks and the description are made from these. */

const time = z.iso.datetime({ offset: true }).describe('RFC 3339');
const nullable = <T extends z.ZodType>(type: T) => type.nullable();

const entry = z.object({ id: z.string(), url: nullable(z.string()), title: z.string() });
const state = z.enum(['waiting', 'held', 'publishing', 'published', 'skipped', 'failed']);

export const delivery = z
  .object({
    delivery: z.string().describe('Its id.'),
    entry,
    account: z.string(),
    network: z.string(),
    state,
    url: nullable(z.string()).describe('Where the post stands.'),
    uri: nullable(z.string()),
    error: nullable(z.string()).describe('Why it is not published.'),
    nextStep: nullable(z.string()),
    nextAt: nullable(time).describe('When something happens by itself.'),
  })
  .meta({ id: 'Delivery' });

export const history = z
  .object({
    delivery,
    text: nullable(z.string()).describe('What is or was sent, to the letter; null before it is composed.'),
    events: z.array(z.object({ at: time, event: z.string(), detail: nullable(z.string()) })),
  })
  .meta({ id: 'DeliveryHistory' });

export const preview = z
  .object({
    entry,
    account: z.string(),
    network: z.string(),
    action: z.enum(['publish', 'hold', 'skip']),
    reason: nullable(z.string()),
    text: z.string().describe('To the letter what would be sent.'),
    length: z.int().describe('In the unit that the network counts; so is `limit`.'),
    limit: z.int(),
    language: nullable(z.string()),
    visibility: nullable(z.enum(['public', 'unlisted', 'private'])).describe('Null on networks that have none.'),
    contentWarning: nullable(z.string()),
    sensitive: z.boolean().describe('Whether its pictures are hidden until they are asked for.'),
    card: nullable(
      z.object({ url: z.string(), title: z.string(), description: z.string(), image: nullable(z.string()) }),
    ),
    images: z.array(z.object({ url: z.string(), alt: z.string() })),
    tags: z.array(z.string()),
    thread: z.array(z.object({ text: z.string(), length: z.int() })).describe('The posts that follow in a thread.'),
    summary: z.enum(['llm', 'offline']),
    warnings: z.array(z.string()),
  })
  .meta({ id: 'Preview' });

export const listedEntry = z
  .object({
    id: z.string(),
    title: z.string(),
    url: nullable(z.string()),
    feed: nullable(z.string()),
    seenAt: time,
    deliveries: z.array(z.object({ id: z.string(), account: z.string(), state })),
  })
  .meta({ id: 'Entry' });

export const status = z
  .object({
    version: z.string(),
    feeds: z.array(
      z.object({
        id: z.string(),
        url: z.string(),
        lastPolledAt: nullable(z.string()),
        nextPollAt: nullable(z.string()),
        error: nullable(z.string()),
        entries: z.int(),
      }),
    ),
    accounts: z.array(
      z.object({
        id: z.string(),
        network: z.string(),
        handle: nullable(z.string()),
        ok: z.boolean(),
        error: nullable(z.string()),
        warning: nullable(z.string()),
      }),
    ),
    deliveries: z.record(state, z.int()),
  })
  .meta({ id: 'Status' });

/** RFC 9457. */
export const problemShape = z
  .object({
    type: z.string(),
    title: z.string(),
    status: z.int(),
    detail: z.string().describe('What happened, and the next step.'),
  })
  .meta({ id: 'Problem' });

const address = z
  .string()
  .regex(/^https?:\/\//i, 'write an address that begins with https://')
  .max(4000);
const accounts = z.array(z.string()).min(1).max(100).optional().describe('Ids of accounts; all when absent.');
const words = z.string().max(20_000).optional().describe('Own words in place of the template; blank: as previewed.');

export const previewBody = z.strictObject({ url: address, to: accounts, text: words }).meta({ id: 'PreviewRequest' });

export const shareBody = z
  .strictObject({
    url: address,
    to: accounts,
    text: words,
    at: time.optional().describe('When to send it: RFC 3339 with its zone; now when absent.'),
    again: z.boolean().default(false).describe('Also where it was shared before.'),
  })
  .meta({ id: 'ShareRequest' });

const limit = z.coerce.number().int().min(1).max(100).default(50);

export const deliveriesQuery = z.strictObject({
  state: state.optional(),
  feed: z.string().optional(),
  account: z.string().optional(),
  after: z.string().optional().describe('The `next` of the page before.'),
  limit,
});

export const entriesQuery = z.strictObject({
  q: z.string().max(200).default('').describe('Words of the title and the address; the last one may be a beginning.'),
  after: z.string().optional().describe('The `next` of the page before.'),
});
