import { expect, it } from 'vitest';
import { attachedImages } from '../../src/composing/attached-images.ts';
import { mastodonLimits } from '../../src/networks/mastodon/limits.ts';
import { composeInput } from '../support/compose-input.ts';

const imagesOf = (attach: string, ...images: { url: string; alt: string }[]) =>
  attachedImages(composeInput({ attach }, mastodonLimits, { images }));

const ferry = { url: 'https://example.com/ferry.jpg', alt: 'The ferry  at\nthe pier' };

it('pictures go out where the account wants them, and their address can be sent', () => {
  expect(imagesOf('card', ferry)).toEqual([]);
  expect(imagesOf('images', { url: 'ferry.jpg', alt: '' }, ferry)).toEqual([
    { ...ferry, alt: 'The ferry at the pier' },
  ]);
  expect(imagesOf('images', ...Array.from({ length: 9 }, () => ferry))).toHaveLength(mastodonLimits.images);
});

it('an alternative text that is too long is cut at a word', () => {
  const [{ alt = '' } = {}] = imagesOf('images', { ...ferry, alt: 'Lamps burn on the pier and '.repeat(90) });
  expect(alt.length).toBeGreaterThan(mastodonLimits.altText - 60);
  expect(alt.length).toBeLessThanOrEqual(mastodonLimits.altText);
  expect(alt).toMatch(/ (?:Lamps|burn|on|the|pier|and)…$/);
});
