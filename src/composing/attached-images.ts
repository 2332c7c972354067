import type { ComposeInput, DraftImage } from '../networks/draft.ts';
import { cleanLine } from './clean-line.ts';
import { cutWords } from './cut-words.ts';
import { sendableUrl } from './find-links.ts';

/** The pictures that go out with a post where its account wants them, their alternative texts as long as the network takes. */
export function attachedImages(input: ComposeInput<{ attach: string }>): DraftImage[] {
  const { images, limits, settings, summary } = input;
  if (settings.attach !== 'images') return [];
  const alt = (text: string): string =>
    cutWords(cleanLine(text), summary.language, (cut) => [...cut].length <= limits.altText);
  return images
    .filter(({ url }) => sendableUrl(url) !== null)
    .slice(0, limits.images)
    .map((image) => ({ url: image.url, alt: alt(image.alt) }));
}
