import type { FeedWarning } from '../feeds/feed.ts';
import type { FeedDocument } from './evidence.ts';
import { at } from './find-line.ts';
import { findOversights, findRepair } from './find-repair.ts';
import type { Finding } from './finding.ts';
import { typeOf } from './media-type.ts';

/** What was noticed that breaks no reader. */
const harmless = new Set(['h-feed', 'too-many-entries', 'no-namespace', 'encoding', 'compressed']);

/** Every repair that reading needed. */
export const checkRepairs = (evidence: FeedDocument): Finding[] =>
  evidence.feed.warnings.map((warning) => {
    const { code, message } = warning;
    const repair = findRepair(evidence.text, warning);
    return {
      area: 'feed',
      subject: at(evidence.name, repair?.place ?? null),
      level: code === 'h-feed' ? 'advice' : 'warning',
      message: harmless.has(code) ? message : `${message} Stricter readers refuse the whole feed.`,
      nextStep: nextSteps[code] ?? 'Mend what makes the feed, or ask its maker; a feed validator shows each place.',
      found: repair?.place.text ?? null,
      change: repair?.change ?? changeOf(evidence, warning),
    };
  });

/** What no reading here minds and stricter readers do, where nothing else tells of it. */
export const checkOversights = ({ name, feed, text }: FeedDocument): Finding[] =>
  feed.format === 'json' || feed.format === 'h-feed' || feed.warnings.some(({ code }) => !harmless.has(code))
    ? []
    : findOversights(text).map(({ message, repair }) => ({
        area: 'feed',
        subject: at(name, repair.place),
        level: 'warning',
        message: `${message} Stricter readers refuse the whole feed.`,
        nextStep: 'Mend what makes the feed.',
        found: repair.place.text,
        change: repair.change,
      }));

const nextSteps: Record<string, string> = {
  'h-feed': 'Let the site make a feed, and announce it.',
  encoding: 'Send UTF-8, and let header and prolog both say so.',
  compressed: 'Let the server say how it compresses.',
  'too-many-entries': 'List the newest 20 to 50 entries.',
};

/** The encoding that was read in the end. */
const taken = /(?:the bytes are|;) (\S+?)(?: was taken)?\.$/;

function changeOf(evidence: FeedDocument, { code, message }: FeedWarning): string | null {
  if (code === 'encoding') return `Content-Type: ${typeOf(evidence)}; charset=${taken.exec(message)?.[1] ?? 'utf-8'}`;
  return code === 'compressed' ? 'Content-Encoding: gzip' : null;
}
