import { canonicalUrl } from './canonical-url.ts';
import { distance, likeness, readFingerprint } from './fingerprint.ts';
import { titleOf } from './identity.ts';
import type { Incoming, KnownEntry } from './recognise.ts';

/**
 * `small`: the size of a typo or a corrected address; `large`: another title or text; `none`: nothing to speak of, also
 * when the whole feed was rewritten at once (a new template, full texts in place of excerpts).
 */
export type EditSize = 'none' | 'small' | 'large';

const similarTitle = 0.8;
/** Of 64 bits; few words make each one weigh more. */
const nearlySame = (length: number): number => (length < 100 ? 16 : length < 400 ? 10 : 6);
const slightlyLonger = (length: number): number => Math.max(20, length * 0.05);

/** How much a known entry was edited; null when all that a post shows is the same to the letter. Pure. */
export function editSizeOf({ entry, identity }: Incoming, known: KnownEntry): EditSize | null {
  const [now, before] = [readFingerprint(identity.fingerprint), readFingerprint(known.fingerprint)];
  if (now.content === before.content) return null;
  if (likeness(titleOf(entry.title), titleOf(known.title)) < similarTitle) return 'large';
  const [length, earlier] = [now.length ?? 0, before.length ?? now.length ?? 0];
  if (Math.abs(length - earlier) > slightlyLonger(earlier)) return 'large';
  if (now.simhash === before.simhash) return isVisible(entry.title, entry.url, known) ? 'small' : 'none';
  return distance(now.simhash, before.simhash) <= nearlySame(length) ? 'small' : 'large';
}

const isVisible = (title: string, url: string | null, known: KnownEntry): boolean =>
  title !== known.title || address(url) !== address(known.url);

const address = (url: string | null): string | null => (url === null ? null : canonicalUrl(url));

const leastRewritten = 5;

/** Whether (nearly) all that is known in a document changed its text at once under the old titles: no entry's edit. Pure. */
export function isRewritten(pairs: readonly { incoming: Incoming | undefined; known: KnownEntry }[]): boolean {
  if (pairs.length < leastRewritten) return false;
  const rewritten = pairs.filter(
    ({ incoming, known }) =>
      incoming !== undefined &&
      titleOf(incoming.entry.title) === titleOf(known.title) &&
      editSizeOf(incoming, known) !== null,
  );
  return rewritten.length >= pairs.length * 0.8;
}
