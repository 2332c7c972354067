import { z } from 'zod';
import { isWebAddress, postSettings } from '../post-settings.ts';

/** The self-labels that a post may carry. Lexicon: com.atproto.label.defs#labelValue. */
export const selfLabels = ['porn', 'sexual', 'nudity', 'graphic-media', '!no-unauthenticated'] as const;

const isPublication = (text: string): boolean =>
  isWebAddress(text) || /^at:\/\/[^/\s]+\/site\.standard\.publication\/[^/\s]+$/.test(text);

export const blueskySettings = z.object({
  service: z
    .string()
    .refine(isWebAddress)
    .meta({ allowed: 'the address of a server, such as https://bsky.social', label: 'Server' })
    .default('https://bsky.social')
    .describe('The server to log in at; any PDS.'),
  identifier: z
    .string()
    .trim()
    .min(1)
    .meta({ label: 'Handle', placeholder: 'news.example.com' })
    .describe('Handle, DID or e-mail address of the account.'),
  password: z
    .string()
    .min(1)
    .meta({
      secret: true,
      label: 'App password',
      where: 'Settings → Privacy and security → App passwords, on Bluesky.',
    })
    .describe('An app password, made in the settings of Bluesky.'),
  attach: z
    .enum(['card', 'images'])
    .default('card')
    .describe(
      "What stands under the text: the link's card, or up to four images of the entry (the card where none can be had).",
    ),
  ...postSettings,
  labels: z.array(z.enum(selfLabels)).max(10).default([]).describe('Content labels that every post carries.'),
  edits: z
    .enum(['leave', 'repost'])
    .default('leave')
    .describe(
      'What becomes of a post whose entry is edited: it is left, or another takes its place within 15 minutes and as long as nobody has replied, liked or reposted.',
    ),
  publication: z
    .string()
    .trim()
    .refine(isPublication)
    .meta({
      allowed:
        'the address of a site, such as https://example.com, or a publication that there is, such as at://did:plc:…/site.standard.publication/…',
    })
    .nullable()
    .default(null)
    .describe(
      'Cards with the name of the site, the date and the reading time, by records of standard.site (docs/standard-site.md): for entries whose addresses begin with this one.',
    ),
  replies: z
    .enum(['everyone', 'followers', 'following', 'mentioned', 'nobody'])
    .default('everyone')
    .describe('Who may reply.'),
  quotes: z.enum(['everyone', 'nobody']).default('everyone').describe('Who may quote.'),
});

export type BlueskySettings = z.infer<typeof blueskySettings>;
