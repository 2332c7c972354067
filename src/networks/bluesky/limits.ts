import type { Limits } from '../draft.ts';

/** Lexicons app.bsky.feed.post, app.bsky.embed.external (thumb) and app.bsky.embed.images. */
export const blueskyLimits: Limits = {
  text: 300,
  textBytes: 3000,
  urlLength: null,
  images: 4,
  imageBytes: 2_000_000,
  cardImageBytes: 1_000_000,
  imagePixels: null,
  altText: 2000,
  imageTypes: ['image/jpeg', 'image/png', 'image/webp'],
};
