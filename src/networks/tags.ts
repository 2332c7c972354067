import { z } from 'zod';
import { toHashtag } from '../composing/hashtags.ts';

/** What a category becomes, as an account's owner wants it. */
export const wantedTag = z
  .string()
  .refine((text) => text.trim() === '' || toHashtag(text) !== '')
  .meta({ allowed: 'a hashtag of letters and digits, at least one of them a letter, or "" for none' });
