import { z } from 'zod';
import { patternMistake } from '../../entries/pattern.ts';
import { isWebAddress, postSettings } from '../post-settings.ts';

export const mastodonSettings = z.object({
  server: z
    .string()
    .refine(isWebAddress)
    .meta({
      allowed: 'the address of a server, such as https://mastodon.example',
      label: 'Server',
      placeholder: 'mastodon.example',
    })
    .describe('The server of the account: Mastodon, or one that speaks its API.'),
  token: z
    .string()
    .trim()
    .min(1)
    .meta({
      secret: true,
      label: 'Access token',
      where:
        'Preferences → Development → New application, on your server, with the scopes profile, read:statuses, write:statuses and write:media.',
    })
    .describe('An access token with the scopes profile, read:statuses, write:statuses and write:media.'),
  visibility: z
    .enum(['public', 'unlisted', 'private'])
    .default('public')
    .meta({ label: 'Visibility' })
    .describe('Who sees the posts.'),
  attach: z
    .enum(['card', 'images'])
    .default('card')
    .describe(
      "The link's card, which the server makes, or images of the entry, as many as the server takes; they take the card away.",
    ),
  ...postSettings,
  contentWarning: z.string().default('').describe('A content warning on every post.'),
  contentWarnings: z
    .record(z.string(), z.string())
    .superRefine((warnings, context) => {
      for (const key of Object.keys(warnings)) {
        const message = patternMistake(key);
        if (message !== null)
          context.addIssue({ code: 'custom', path: [key], message: `its key is a pattern; ${message}` });
      }
    })
    .default({})
    .describe(
      'Content warnings by category, by a word of the title, or by a /pattern/ of either: the first that is met.',
    ),
  edits: z
    .enum(['update', 'leave'])
    .default('update')
    .describe('What becomes of a post whose entry is edited: it is edited in place, or left.'),
  sensitive: z.boolean().default(false).describe('Whether images are hidden until they are asked for.'),
});

export type MastodonSettings = z.infer<typeof mastodonSettings>;
