import { isDeepStrictEqual } from 'node:util';
import { z } from 'zod';
import type { Left, NetworkTools, Permit, Retracted, Revised, StandingPost } from '../network.ts';
import { notBefore } from '../rate-limit.ts';
import type { Call, Called, Refusal } from './client.ts';
import { type Payload, payloadSchema } from './freeze.ts';
import { addressOf, listPage, readContentOf, type Status, statusSchema } from './look-up.ts';
import { isSameText } from './recognise.ts';
import { refusedPost, unauthorized } from './refusals.ts';

/** What changing a post that stands works with. */
export interface Standing {
  call: Call;
  tools: Pick<NetworkTools, 'clock'>;
  signal: AbortSignal;
  /** The account's id on its server; or why it could not be asked. */
  accountId(): Promise<string | Failed>;
}

/** Why a question could not be answered. */
type Failed = Extract<Revised, { is: 'temporary' | 'unauthorized' }>;

const gone: Left = { is: 'left', why: 'The post is no longer there: somebody has removed it.' };
const left = (why: string): Left => ({ is: 'left', why });

/** Statuses of servers that do not have what was asked for. */
const isMissing = (refusal: Refusal): boolean =>
  refusal.is !== 'unsent' && [404, 405, 410, 501].includes(refusal.status ?? 0);

/** Statuses with which servers answer what they do not know how to do; snac says 400, others 404. */
const cannot = (refusal: Refusal): boolean =>
  refusal.is !== 'unsent' && [400, 404, 405, 410, 501].includes(refusal.status ?? 0);

function failed(refusal: Refusal, now: number): Failed {
  if (refusal.is === 'unsent') return { is: 'temporary', why: refusal.why, notBefore: null };
  if (refusal.is === 'unclear') return { is: 'temporary', why: refusal.why, notBefore: refusal.notBefore };
  if (refusal.status === 401 || refusal.status === 403) return unauthorized(refusal);
  return { is: 'temporary', why: refusal.message, notBefore: notBefore(refusal.headers, now) };
}

const isPost = (status: Status, post: StandingPost): boolean =>
  status.uri === post.uri || (status.url ?? '') === post.url || addressOf(status)?.uri === post.uri;

/** The parts of an address that may be the id of a status: the last ones of most servers are. */
function idsIn(post: StandingPost): string[] {
  const last = (address: string) => URL.parse(address)?.pathname.split('/').filter(Boolean).at(-1) ?? '';
  return [...new Set([last(post.url), last(post.uri)])].filter((id) => id !== '');
}

const mostPages = 10;

/** The status of a post: by the id in its address, else among the account's own, which are listed newest first. */
async function findStatus(standing: Standing, post: StandingPost): Promise<Status | Left | Failed> {
  const { call, signal, tools } = standing;
  for (const id of idsIn(post)) {
    const answer = await call(signal, (client) => client.v1.statuses.$select(id).fetch.$raw());
    const status = answer.is === 'ok' ? statusSchema.safeParse(answer.data).data : undefined;
    if (status !== undefined && isPost(status, post)) return status;
    if (answer.is !== 'ok' && !isMissing(answer)) return failed(answer, tools.clock.now());
  }
  const accountId = await standing.accountId();
  if (typeof accountId !== 'string') return accountId;
  let maxId: string | null = null;
  for (let n = 0; n < mostPages; n += 1) {
    const answer: Called<unknown> = await listPage({ call, accountId, signal }, maxId);
    if (answer.is !== 'ok')
      return isMissing(answer) ? left('The server does not show its posts.') : failed(answer, tools.clock.now());
    const page = z.array(statusSchema).safeParse(answer.data).data ?? [];
    const found = page.find((status) => isPost(status, post));
    if (found !== undefined) return found;
    const oldest = page.at(-1);
    if (oldest === undefined || oldest.id === maxId) return gone;
    if (Date.parse(oldest.createdAt ?? '') < post.publishedAt - 3_600_000) return gone;
    maxId = oldest.id;
  }
  return gone;
}

const sourceSchema = z.object({ text: z.string(), spoilerText: z.string().nullish() });

/** What a post says now: its source where the server tells it, else what it shows. */
async function textOf({ call, signal, tools }: Standing, status: Status): Promise<string | Failed> {
  const answer = await call(signal, (client) => client.v1.statuses.$select(status.id).source.fetch.$raw());
  if (answer.is !== 'ok' && !isMissing(answer)) return failed(answer, tools.clock.now());
  const source = answer.is === 'ok' ? sourceSchema.safeParse(answer.data).data : undefined;
  return source?.text ?? readContentOf(status);
}

const readPayload = (text: string): Payload => payloadSchema.parse(JSON.parse(text));

/** Nothing of what is sent may be left out: an edit takes away what it does not name (update_status_service.rb). */
const wholeSet = ({ status, spoilerText, sensitive, language, mediaIds }: Payload) => ({
  status,
  mediaIds,
  sensitive,
  spoilerText: spoilerText ?? '',
  ...(language === null ? {} : { language }),
});

/** Edits a post in place (PUT /api/v1/statuses/:id), unless a person has edited or removed it there. */
export async function revise(
  standing: Standing,
  post: StandingPost,
  revision: { payload: string },
  permit: Permit,
): Promise<Revised> {
  const { call, signal, tools } = standing;
  const [before, after] = [readPayload(post.payload), readPayload(revision.payload)];
  const status = await findStatus(standing, post);
  if ('is' in status) return status;
  const text = await textOf(standing, status);
  if (typeof text !== 'string') return text;
  const address = addressOf(status) ?? post;
  const done = { is: 'published' as const, uri: address.uri, url: address.url };
  const alike = { ...after, status: before.status };
  if (text.trim() === after.status.trim() && isDeepStrictEqual(alike, before)) return done;
  if (!isSameText(text, before.status) && !isSameText(text, after.status))
    return left('Somebody has edited the post there.');
  const answer = await call(
    signal,
    (client) => client.v1.statuses.$select(status.id).update.$raw(wholeSet(after)),
    permit,
  );
  switch (answer.is) {
    case 'ok':
      return done;
    case 'unsent':
      return { is: 'temporary', why: answer.why, notBefore: null };
    case 'unclear':
      if (isMissing(answer)) return left('The server cannot edit posts.');
      return { is: 'unknown', why: answer.why, notBefore: answer.notBefore };
    case 'refused':
      if (isMissing(answer)) return left(`The server does not let the post be edited: ${answer.message}`);
      return refusedPost(answer, after, tools.clock.now());
  }
}

/** Removes a post (DELETE /api/v1/statuses/:id). */
export async function retract(standing: Standing, post: StandingPost, permit: Permit): Promise<Retracted> {
  const { call, signal, tools } = standing;
  const status = await findStatus(standing, post);
  if (status === gone) return { is: 'retracted' };
  if ('is' in status) return status;
  const answer = await call(signal, (client) => client.v1.statuses.$select(status.id).remove.$raw(), permit);
  if (answer.is === 'ok') return { is: 'retracted' };
  if (answer.is === 'unsent') return { is: 'temporary', why: answer.why, notBefore: null };
  if (cannot(answer)) {
    const again = await findStatus(standing, post);
    return again === gone ? { is: 'retracted' } : left('The server cannot remove posts.');
  }
  if (answer.is === 'unclear') return { is: 'unknown', why: answer.why, notBefore: answer.notBefore };
  return failed(answer, tools.clock.now());
}
