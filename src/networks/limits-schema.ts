import { z } from 'zod';
import type { Limits } from './draft.ts';

/** Limits as they are stored. */
export const limitsSchema: z.ZodType<Limits> = z.object({
  text: z.number(),
  textBytes: z.number().nullable(),
  urlLength: z.number().nullable(),
  images: z.number(),
  imageBytes: z.number(),
  cardImageBytes: z.number(),
  imagePixels: z.number().nullable(),
  altText: z.number(),
  imageTypes: z.array(z.string()),
});
