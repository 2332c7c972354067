import type { Outcome } from '../network.ts';
import { notBefore } from '../rate-limit.ts';
import type { Refusal } from './client.ts';
import type { Payload } from './freeze.ts';

type Refused = Extract<Refusal, { is: 'refused' }>;
type Unauthorized = Extract<Outcome, { is: 'unauthorized' }>;

const newToken =
  'Connect the account once more on the dashboard, or put a new access token into .env and run: share-this-post accounts verify';
const release = 'When that is settled, run: share-this-post accounts verify';

/** Why a server does not let the account act. Branches on status codes: most of the texts are translated. */
export function unauthorized({ status, message }: Pick<Refused, 'status' | 'message'>): Unauthorized {
  if (status === 401)
    return { is: 'unauthorized', why: `The server does not accept the access token: ${message}`, nextStep: newToken };
  if (status === 410)
    return {
      is: 'unauthorized',
      why: 'The server has been shut down for good.',
      nextStep: 'Take the account out of the configuration, or name its new server.',
    };
  if (/scope/i.test(message)) {
    const nextStep =
      'Make an access token with the scopes profile, read:statuses, write:statuses and write:media, put it into .env and run: share-this-post accounts verify';
    return { is: 'unauthorized', why: `The access token allows too little: ${message}`, nextStep };
  }
  if (/e-?mail/i.test(message))
    return { is: 'unauthorized', why: `The account's e-mail address is not confirmed: ${message}`, nextStep: release };
  if (/pending|approv/i.test(message))
    return { is: 'unauthorized', why: `The server has not yet approved the account: ${message}`, nextStep: release };
  if (/disabled|suspend|moved/i.test(message)) {
    return {
      is: 'unauthorized',
      why: `The account is suspended, disabled or has moved: ${message}`,
      nextStep: `Sign in on the server to see why. ${release}`,
    };
  }
  return {
    is: 'unauthorized',
    why: `The server does not allow this account to post: ${message}`,
    nextStep: `Sign in on the server to see why. ${release}`,
  };
}

const share = 'Share the entry again with other words: share-this-post share URL --text "…" --again';

/** 400, 413, 415 and 422: the post as it is will not be taken. */
function unfit(message: string, payload: Payload): Outcome {
  if (/duplicate|idempoten/i.test(message))
    return { is: 'unknown', why: `The server says that it has the post already: ${message}` };
  if (payload.mediaIds.some((id) => message.includes(id)) || /\b(?:media|attach\w*|files?)\b/i.test(message)) {
    if (/try again|processing/i.test(message))
      return { is: 'temporary', why: `The server has not finished the image: ${message}`, notBefore: null };
    return {
      is: 'rejected',
      why: `The server does not take the image: ${message}`,
      nextStep: 'Try it again: share-this-post retry',
      mend: 'upload',
    };
  }
  if (/unexpected accounts/i.test(message)) {
    return { is: 'rejected', why: 'The post would notify people who are named in the text.', nextStep: share };
  }
  if (/language/i.test(message))
    return {
      is: 'rejected',
      why: `The server does not know the language: ${message}`,
      nextStep: share,
      mend: 'language',
    };
  // The limit's number stands in the text in every language: "character limit of 500 exceeded".
  if (/\b\d{2,6}\b/.test(message) || /too long|characters/i.test(message)) {
    return { is: 'rejected', why: `The server finds the text too long: ${message}`, nextStep: share, mend: 'text' };
  }
  return { is: 'rejected', why: `The server refuses the post: ${message}`, nextStep: share };
}

/** What a well-formed refusal of POST /api/v1/statuses means. */
export function refusedPost(refusal: Refused, payload: Payload, now: number): Outcome {
  const { status, message, headers } = refusal;
  switch (status) {
    case 429:
      return {
        is: 'temporary',
        why: 'The server allows no more posts at the moment.',
        notBefore: notBefore(headers, now),
      };
    case 403:
      // Pixelfed refuses posts without a picture so.
      if (/empty status/i.test(message))
        return {
          is: 'rejected',
          why: `The server takes no post without an image: ${message}`,
          nextStep: 'Write attach: images for the account in the configuration; then: share-this-post retry',
        };
      return unauthorized(refusal);
    case 401:
    case 410:
      return unauthorized(refusal);
    case 404:
      if (payload.inReplyToId !== null)
        return {
          is: 'rejected',
          why: `The post before it in the thread is no longer there: ${message}`,
          nextStep: 'To post the whole thread again: share-this-post share URL --again',
        };
      // A repeated Idempotency-Key whose post was deleted (app/services/post_status_service.rb).
      if (/record not found/i.test(message)) {
        return {
          is: 'rejected',
          why: 'It was posted, and somebody has deleted it there.',
          nextStep: 'To post it again all the same: share-this-post share URL --again',
        };
      }
      return {
        is: 'unauthorized',
        why: `The server does not know how to take posts: ${message}`,
        nextStep: 'Check the address of the server in the configuration.',
      };
    case 400:
    case 413:
    case 415:
    case 422:
      return unfit(message, payload);
    default:
      return { is: 'unknown', why: `The server answered ${status}: ${message}` };
  }
}
