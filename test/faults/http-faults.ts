import type { FakeAnswer, Fault } from '../support/fake-server.ts';

/** One way in which a request goes wrong. */
export interface HttpFault {
  name: string;
  /** `now`: the time by all clocks, milliseconds since 1970. */
  fault(now: number): Fault;
  /** The network's own well-formed refusal: a delivery may end as failed with it, and then stands nowhere. */
  refusal: boolean;
  /** Requests ("METHOD /path") to which it would be a well-formed lie that nobody can see through. */
  lies?: RegExp;
}

const html = '<!doctype html><html><body><h1>Something is wrong here</h1></body></html>';
const always = (name: string, fault: Fault): HttpFault => ({ name, fault: () => fault, refusal: false });

const cuts: HttpFault[] = (
  ['before', 'after', 'reset', 'reset-after', 'mid', 'hang', 'hang-after', 'late'] as const
).map((fault) => always(fault, fault));

const inSeconds = (now: number, seconds: number): string => String(Math.floor(now / 1000) + seconds);
const httpDate = (now: number, seconds: number): string => new Date(now + seconds * 1000).toUTCString();

/** Answers that are not the network's own: what became of the request cannot be told from them. */
const odd: [string, (now: number) => FakeAnswer][] = [
  ['200 with nothing', () => ({ status: 200 })],
  ['204', () => ({ status: 204 })],
  ['200 with a web page', () => ({ status: 200, body: html })],
  ['200 with other JSON', () => ({ status: 200, body: { ok: true } })],
  ['200 with a list', () => ({ status: 200, body: [] })],
  ['200 with null', () => ({ status: 200, body: null })],
  ['200 with an error', () => ({ status: 200, body: { error: 'Unknown', message: 'Something went wrong' } })],
  ['202 with a place in a queue', () => ({ status: 202, body: { queued: 'yes' } })],
  ['302', () => ({ status: 302, headers: { location: '/elsewhere' }, body: html })],
  ['307', () => ({ status: 307, headers: { location: '/elsewhere' } })],
  ['400 with a web page', () => ({ status: 400, body: html })],
  ['401 with a web page', () => ({ status: 401, body: html })],
  ['401 with other JSON', () => ({ status: 401, body: { detail: 'No session' } })],
  ['403 with a web page', () => ({ status: 403, body: html })],
  ['403 with nothing', () => ({ status: 403 })],
  ['404 with a web page', () => ({ status: 404, body: html })],
  ['404 with other JSON', () => ({ status: 404, body: { code: 404 } })],
  ['408 with nothing', () => ({ status: 408 })],
  ['409 with a web page', () => ({ status: 409, body: html })],
  ['422 with a web page', () => ({ status: 422, body: html })],
  ['429 with a web page', () => ({ status: 429, headers: { 'retry-after': '30' }, body: html })],
  ['500 with a web page', () => ({ status: 500, body: html })],
  ['500 with JSON', () => ({ status: 500, body: { error: 'InternalServerError', message: 'Internal Server Error' } })],
  ['502 with a web page', () => ({ status: 502, body: html })],
  ['502 with JSON', () => ({ status: 502, body: { error: 'UpstreamFailure', message: 'Upstream' } })],
  ['503 for 120 s', () => ({ status: 503, headers: { 'retry-after': '120' }, body: html })],
  ['503 until a date', (now) => ({ status: 503, headers: { 'retry-after': httpDate(now, 300) }, body: html })],
  ['503 with JSON', () => ({ status: 503, body: { error: 'Service Unavailable' } })],
  ['504 with a web page', () => ({ status: 504, body: html })],
  ['520 with text', () => ({ status: 520, headers: { 'content-type': 'text/plain' }, body: 'error code: 520' })],
];

/** An empty list of posts is as good an answer as any. */
const lists = /^GET .*\/statuses$/;

const oddAnswers: HttpFault[] = odd.flatMap(([name, answer]) =>
  [false, true].map((taken) => ({
    ...(name === '200 with a list' ? { lies: lists } : {}),
    name: taken ? `${name}, taken` : name,
    fault: (now: number): Fault => ({ ...answer(now), taken }),
    refusal: false,
  })),
);

type Refusal = [status: number, error: string, message: string, headers?: (now: number) => Record<string, string>];

const blueskyRefusals: Refusal[] = [
  [429, 'RateLimitExceeded', 'Rate Limit Exceeded'],
  [429, 'RateLimitExceeded', 'Rate Limit Exceeded', (now) => ({ 'ratelimit-reset': inSeconds(now, 240) })],
  [429, 'RateLimitExceeded', 'Rate Limit Exceeded', (now) => ({ 'retry-after': httpDate(now, 90) })],
  [400, 'ExpiredToken', 'Token has expired'],
  [400, 'InvalidToken', 'Token could not be verified'],
  [401, 'AuthMissing', 'Authentication Required'],
  [401, 'AuthenticationRequired', 'Invalid identifier or password'],
  [401, 'AccountTakedown', 'Account has been taken down'],
  [401, 'AccountDeactivated', 'Account is deactivated'],
  [403, 'Forbidden', 'Not allowed'],
  [404, 'NotFound', 'Not found'],
  [413, 'PayloadTooLarge', 'request entity too large'],
  [400, 'BlobNotFound', 'Could not find blob: bafk'],
  [400, 'InvalidMimeType', 'Referenced Mimetype does not match stored blob'],
  [400, 'InvalidRequest', 'Invalid app.bsky.feed.post record: blob too big (maximum 1, got 2)'],
  [400, 'InvalidRequest', 'Invalid app.bsky.feed.post record: grapheme too big (maximum 300, got 301) at $.text'],
  [400, 'InvalidRequest', 'Invalid app.bsky.feed.post record: invalid language at $.langs[0]'],
  [400, 'InvalidRequest', 'Something else is not right'],
];

const mastodonRefusals: Refusal[] = [
  [429, 'Too many requests', ''],
  [429, 'Too many requests', '', (now) => ({ 'x-ratelimit-reset': new Date(now + 240_000).toISOString() })],
  [429, 'Too many requests', '', () => ({ 'retry-after': '90' })],
  [401, 'The access token is invalid', ''],
  [403, 'This action is outside the authorized scopes', ''],
  [403, 'Your login is currently disabled', ''],
  [403, 'Your login is missing a confirmed e-mail address', ''],
  [404, 'Record not found', ''],
  [410, 'Gone', ''],
  [413, 'Payload too large', ''],
  [422, 'Validation failed: Text character limit of 500 exceeded', ''],
  [422, 'Validation failed: Language is not known', ''],
  [422, 'Cannot attach files that have not finished processing. Try again in a moment!', ''],
  [422, 'Validation failed: File is not readable', ''],
  [422, 'Post would be sent to unexpected accounts', ''],
  [422, 'Something else is not right', ''],
];

const refusal = ([status, error, message, headers]: Refusal): HttpFault => ({
  name: [status, error, message, headers === undefined ? '' : Object.keys(headers(0)).join()].filter(Boolean).join(' '),
  fault: (now) => ({
    status,
    headers: headers?.(now) ?? {},
    body: message === '' ? { error } : { error, message },
  }),
  refusal: true,
});

/** Every way in which a request to that network is tried to go wrong. */
export const httpFaults = {
  bluesky: [...cuts, ...oddAnswers, ...blueskyRefusals.map(refusal)],
  mastodon: [...cuts, ...oddAnswers, ...mastodonRefusals.map(refusal)],
} satisfies Record<string, HttpFault[]>;
