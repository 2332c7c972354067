import { z } from 'zod';
import { condition, duration, filter, httpUrl, id, isCron, isTimeZone, lines, may } from './kinds.ts';

export const feedSchema = z.strictObject({
  id: id('Its name here; made from the host when absent.').optional(),
  url: httpUrl('The address of the feed (RSS, Atom or JSON Feed).'),
  every: duration(
    1000,
    'Time between two polls. Without it and `cron`: by its own rhythm and wishes, every 5 to 30 minutes.',
  )
    .meta({ label: 'Polled every' })
    .optional(),
  cron: z
    .string()
    .refine((value) => isCron(value))
    .meta(may('a cron expression such as "*/5 7-22 * * *"', 'When to poll, in place of `every`.'))
    .optional(),
  timezone: z
    .string()
    .refine(isTimeZone)
    .meta(may('a time zone such as Europe/Berlin', 'The time zone of `cron`. Default: that of the machine.'))
    .optional(),
  publish: z
    .enum(['auto', 'approve', 'off'])
    .default('auto')
    .meta({
      ...may('auto, approve or off', 'Whether new entries go out by themselves, wait for a person, or are only read.'),
      label: 'Publishing',
      choices: {
        auto: 'New entries go out by themselves',
        approve: 'New entries wait for a person',
        off: 'Paused: new entries are only read',
      },
    }),
  delay: duration(0, 'Time to mend a typo before an entry is sent.').meta({ label: 'Delay' }).prefault('0'),
  flood: z
    .union([z.enum(['auto', 'off']), z.int().min(1)])
    .default('auto')
    .meta({
      ...may(
        'auto, off or a whole number from 1',
        'More new entries at once than this are held for a person; auto: by the history of the feed.',
      ),
      label: 'A flood begins at',
    }),
  pageReady: duration(
    0,
    "How long to wait at most for the entry's page to answer with its title; 0: the page is not looked at.",
  )
    .meta({ label: 'Wait for the page' })
    .prefault('10m'),
  pageMissing: z
    .enum(['publish', 'hold'])
    .default('publish')
    .meta(
      may(
        'publish or hold',
        'What becomes of an entry whose page is still not there, or not whole, after `pageReady`.',
      ),
    ),
  dateAhead: z
    .enum(['wait', 'hold', 'publish'])
    .default('wait')
    .meta(
      may(
        'wait, hold or publish',
        'What becomes of an entry dated ahead of now: it waits until then (and is held when that is over 30 days away), is held, or goes out at once.',
      ),
    ),
  backlog: z
    .enum(['skip', 'latest', 'all'])
    .default('skip')
    .meta({
      ...may('skip, latest or all', 'What to do with the entries that are there at the first poll.'),
      label: 'Backlog',
    }),
  to: z
    .array(z.string())
    .min(1)
    .meta({ ...may('a list of account ids', 'The accounts to publish to. Default: all.'), label: 'To' })
    .optional(),
  include: filter('Only entries that match one of these go out.', 'Only entries with'),
  exclude: filter('Entries that match one of these do not go out.', 'No entries with'),
  keepLines: lines('Lines that stay in summaries although they look like boilerplate.'),
  dropLines: lines('Lines of its entries that never belong into a summary.'),
  summary: z
    .enum(['llm', 'offline'])
    .meta(
      may(
        'llm or offline',
        'Who writes its summaries: the language model, or this program alone. Default: llm where `llm` is configured.',
      ),
    )
    .optional(),
});

/** The keys that every account has; a network adds its own. */
export const accountKeys = {
  id: id('Its name here; the network when absent.').optional(),
  template: z
    .string()
    .max(2000)
    .meta(
      may(
        'a text with fields such as {title} and {summary}',
        'How a post is written; see docs/templates.md. Default: that of the network.',
      ),
    )
    .optional(),
  templates: z
    .array(
      z.strictObject({
        feed: z.string().meta(may('the id of a feed', 'The id of the feed whose entries it is for.')).optional(),
        when: condition
          .meta(
            may(
              'words, a /pattern/, or a map with title, categories, author, url or text',
              'A condition as in `include`, which the entry meets.',
            ),
          )
          .optional(),
        template: z.string().max(2000).meta(may('a text with fields such as {title} and {summary}', 'The template.')),
      }),
    )
    .meta(
      may(
        'a list of maps with template, and feed or when',
        'Templates for some entries, by feed or by a condition as in `include`; the first that applies takes the place of `template`.',
      ),
    )
    .default([]),
  removals: z
    .enum(['leave', 'retract'])
    .default('leave')
    .meta(
      may(
        'leave or retract',
        'What becomes of a post whose entry is taken away (gone from the feed, and its page answers 404 or 410): it is left, or retracted.',
      ),
    ),
  spacing: duration(0, 'Least time between two posts of this account.').meta({ label: 'Spacing' }).prefault('0'),
  practice: z
    .boolean()
    .default(false)
    .meta(may('true or false', "Composed by its network's rules, kept on the dashboard, sent nowhere.")),
};

export const securitySchema = z
  .strictObject({
    allowPrivateNetworks: z
      .boolean()
      .default(false)
      .meta(may('true or false', 'Whether addresses out of feeds and pages may lead to private networks.')),
  })
  .prefault({});

export const webSchema = z
  .strictObject({
    listen: z
      .string()
      .regex(/^(\[[0-9a-fA-F:]+\]|[^:\s]+):\d{1,5}$/)
      .meta(may('a host and a port, such as 127.0.0.1:8787', 'Where the dashboard is served. Default: 127.0.0.1:8787.'))
      .optional(),
    token: z
      .string()
      .min(16)
      .meta({ ...may('a long random text, at least 16 characters', 'The token of the API under /api.'), secret: true })
      .optional(),
    hookSecret: z
      .string()
      .min(16)
      .meta({
        ...may(
          'a long random text, at least 16 characters',
          'What proves that a call to /hooks/FEED comes from your site; see docs/push.md.',
        ),
        secret: true,
      })
      .optional(),
    webhook: httpUrl(
      'Told of each post as it is published, so that your site can link to it; see docs/readers/syndication.md.',
    ).optional(),
    webhookSecret: z
      .string()
      .min(16)
      .meta({ ...may('a long random text, at least 16 characters', 'Signs what the webhook is sent.'), secret: true })
      .optional(),
    userHeader: z
      .string()
      .regex(/^[A-Za-z0-9-]{1,64}$/)
      .meta(
        may(
          "a header's name, such as X-Forwarded-User",
          'The header in which a proxy that asks for passwords itself says who has come in; believed from this machine and from `proxies`.',
        ),
      )
      .optional(),
    proxies: z
      .array(z.union([z.ipv4(), z.ipv6()]))
      .max(100)
      .default([])
      .meta(may('a list of addresses such as 10.0.0.2', 'Machines whose `userHeader` is believed besides this one.')),
    reactions: z
      .enum(['off', 'counts', 'replies'])
      .default('counts')
      .meta(
        may(
          'off, counts or replies',
          'What the networks are asked about posts that stand, for the readers of the site: nothing, how many liked, boosted and answered, or the answers as well.',
        ),
      ),
    publicUrl: httpUrl('The address under which readers and you reach this server through a proxy.').optional(),
  })
  .prefault({});

export const databaseSchema = z
  .string()
  .regex(/^postgres(ql)?:\/\//)
  .meta({ ...may('a postgres:// address', 'PostgreSQL in place of SQLite in the data folder.'), secret: true });

const count = (least: number, most: number, description: string) =>
  z
    .int()
    .min(least)
    .max(most)
    .meta(may(`a whole number from ${least} to ${most}`, description));

export const llmSchema = z.strictObject({
  url: httpUrl('The address of an OpenAI-compatible server, such as http://127.0.0.1:11434/v1 for Ollama.'),
  model: z.string().trim().min(1).max(200).meta(may('the name of a model', 'The model, as the server calls it.')),
  key: z
    .string()
    .trim()
    // What a header can carry.
    .regex(/^[\x21-\x7e]+$/)
    .meta({
      ...may(
        'the key of the server, without blanks',
        'What the server asks for as a bearer token. Without it, none is sent.',
      ),
      secret: true,
    })
    .optional(),
  timeout: duration(
    1000,
    'How long a summary is waited for at most; then the offline summary goes out.',
    120_000,
  ).prefault('20s'),
  perDay: count(0, 100_000, 'The most requests a day (UTC), over all restarts; 0: none.').default(200),
  maxInput: count(500, 100_000, 'The most characters of an entry that are sent.').default(8000),
  maxOutput: count(50, 20_000, 'The most tokens that an answer may cost, thinking included.').default(800),
});

export const retentionSchema = duration(
  0,
  'How long texts, drafts and histories are kept after an entry was last listed anew in its feed, or its delivery ended; 0: for ever.',
).prefault('90d');

export type FeedInput = z.output<typeof feedSchema>;
