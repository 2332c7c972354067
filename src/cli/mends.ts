import { systemClock } from '../clock.ts';
import { decodeBytes } from '../feeds/decode.ts';
import type { ParsedFeed } from '../feeds/feed.ts';
import type { SourceBytes } from '../feeds/read-source.ts';
import { locatedMessages } from '../site-check/find-repair.ts';
import { type Finding, ranked } from '../site-check/finding.ts';

/** The warnings with the lines that they are about; the document is only looked at again where there are some. */
export function locatedWarnings({ bytes, contentType }: SourceBytes, { warnings }: ParsedFeed): string[] {
  if (warnings.length === 0) return [];
  const { text } = decodeBytes(bytes, contentType);
  return locatedMessages(text, warnings);
}

/** What the owner of a feed should mend in its entries, the gravest first; what is a warning already is left out. */
export async function mendsOf({ name, url, bytes, contentType }: SourceBytes, feed: ParsedFeed): Promise<Finding[]> {
  const { checkFeed } = await import('../site-check/check-feed.ts');
  const { checkOversights } = await import('../site-check/check-repairs.ts');
  const { text } = decodeBytes(bytes, contentType);
  const document = { name: url.startsWith('file:') ? name : url, url, text, feed };
  return ranked([...checkFeed(document, systemClock.now()), ...checkOversights(document)]);
}
