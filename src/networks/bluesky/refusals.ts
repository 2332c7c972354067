import type { Outcome } from '../network.ts';
import { notBefore } from '../rate-limit.ts';
import { accountTrouble, isStaleToken } from './session.ts';
import type { Refusal } from './xrpc.ts';

type Refused = Extract<Refusal, { is: 'refused' }>;
type Refusing = Exclude<Outcome, { is: 'published' | 'unknown' }>;

const tellUs = 'Share the entry again with --text, or report this as a mistake of this program.';

/** What a well-formed refusal means for what was sent: nothing stands. */
export function refusedOutcome(refusal: Refused, now: number): Refusing {
  const { status, error, message, headers } = refusal;
  const said = message || error;
  if (status === 429) {
    return { is: 'temporary', why: 'Bluesky allows no more posts at the moment.', notBefore: notBefore(headers, now) };
  }
  const trouble = accountTrouble(error, message);
  if (trouble !== null) return { is: 'unauthorized', ...trouble };
  if (isStaleToken(refusal))
    return { is: 'temporary', why: `Bluesky does not accept the new login: ${said}`, notBefore: null };
  if (status === 401 || status === 403) {
    return {
      is: 'unauthorized',
      why: `Bluesky refuses this account: ${said}`,
      nextStep: 'Check the account, then run: share-this-post accounts verify',
    };
  }
  if (error === 'BlobNotFound') {
    return {
      is: 'rejected',
      why: 'Bluesky has thrown the uploaded image away.',
      nextStep: 'Try it again: share-this-post retry',
      mend: 'upload',
    };
  }
  if (
    error === 'PayloadTooLarge' ||
    error === 'InvalidMimeType' ||
    error === 'InvalidSize' ||
    /\bblob\b/i.test(message)
  ) {
    return {
      is: 'rejected',
      why: `Bluesky does not take the image: ${said}`,
      nextStep: 'Use a smaller image on the page.',
      mend: 'image',
    };
  }
  if (/too (?:big|long)|grapheme/i.test(message)) {
    return { is: 'rejected', why: `Bluesky finds the text too long: ${said}`, nextStep: tellUs, mend: 'text' };
  }
  if (/\blangs?\b|language/i.test(message)) {
    return { is: 'rejected', why: `Bluesky does not know the language: ${said}`, nextStep: tellUs, mend: 'language' };
  }
  return { is: 'rejected', why: `Bluesky refuses the post: ${said}`, nextStep: tellUs };
}
