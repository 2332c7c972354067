import type { Limits } from '../draft.ts';

/** Of a Mastodon server that says nothing: app/validators/status_length_validator.rb, app/models/media_attachment.rb. */
export const mastodonLimits: Limits = {
  text: 500,
  textBytes: null,
  urlLength: 23,
  images: 4,
  imageBytes: 16_777_216,
  cardImageBytes: 16_777_216,
  imagePixels: 33_177_600,
  altText: 1500,
  imageTypes: ['image/jpeg', 'image/png', 'image/gif', 'image/webp'],
};
