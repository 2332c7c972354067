import { z } from 'zod';
import { languageTag } from '../language-tag.ts';
import { wantedTag } from './tags.ts';

export const isWebAddress = (text: string): boolean => URL.canParse(text) && /^https?:$/.test(new URL(text).protocol);

/** What may be set of an account's posts on any network. */
export const postSettings = {
  tags: z.int().min(0).max(8).default(3).meta({ label: 'Hashtags' }).describe('The most hashtags in a post.'),
  thread: z
    .int()
    .min(1)
    .max(10)
    .default(1)
    .meta({ label: 'Posts in a thread' })
    .describe('The most posts that an entry may take, each a reply to the one before; 1 makes no threads.'),
  numbered: z
    .boolean()
    .default(false)
    .meta({ label: 'Numbered' })
    .describe('Whether the posts of a thread are counted: 1/3.'),
  tagMap: z
    .record(z.string(), wantedTag)
    .default({})
    .describe('Hashtags for categories; an empty one leaves the category out.'),
  language: z
    .string()
    .refine((text) => languageTag(text) !== null)
    .meta({ allowed: 'a language code such as en or pt-BR' })
    .nullable()
    .default(null)
    .describe('Language of the posts when entry, feed and page name none.'),
};
