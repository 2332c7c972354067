import type { HttpFailure } from './http.ts';
import { placeOf } from './target.ts';

export const failure = (kind: HttpFailure['kind'], why: string, nextStep: string): HttpFailure => ({
  is: 'failure',
  kind,
  why,
  nextStep,
});

export const notAnAddress = failure(
  'bad-address',
  'this is no address that can be asked',
  'Write an address that begins with https:// or http://.',
);

export const privateAddress = ({ host }: URL): HttpFailure =>
  failure(
    'private-address',
    `${host} is not a public address`,
    'Addresses out of feeds and pages must be public; security.allowPrivateNetworks allows others.',
  );

/** `maxBytes` is the limit that was passed. */
export const tooLarge = ({ host }: URL, maxBytes: number): HttpFailure =>
  failure(
    'too-large',
    `the answer of ${host} is larger than ${maxBytes >= 1_000_000 ? `${Math.round(maxBytes / 1_000_000)} MB` : `${Math.round(maxBytes / 1000)} kB`}`,
    'Check the address: this is more than a feed or page should need.',
  );

const seconds = (ms: number): string => (ms === 1000 ? '1 second' : `${ms / 1000} seconds`);

/** `reason` of the abort: a number is the time-out in milliseconds that was over. */
export const stopped = (url: URL, reason: unknown): HttpFailure =>
  typeof reason === 'number'
    ? failure(
        'timeout',
        `${placeOf(url)} did not answer within ${seconds(reason)}`,
        'Nothing to do if it happens rarely; else check the server.',
      )
    : failure('aborted', `the request to ${placeOf(url)} was stopped`, 'Try again.');

export const redirectProblem = ({ host }: URL, where: string): HttpFailure =>
  failure('redirect-loop', `${host} redirects to ${where}`, 'Mend the redirects of the site.');
