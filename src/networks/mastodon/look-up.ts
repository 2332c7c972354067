import { z } from 'zod';
import type { Address, Frozen, NetworkTools, Sighting } from '../network.ts';
import { notBefore } from '../rate-limit.ts';
import type { Call, Called, Client, Refusal } from './client.ts';
import { type Payload, payloadSchema } from './freeze.ts';
import { isSameText, readContent } from './recognise.ts';
import { unauthorized } from './refusals.ts';
import type { Family } from './server-info.ts';

/** A status as far as it is recognised by. */
export const statusSchema = z.object({
  id: z.string().min(1),
  uri: z.string().nullish(),
  url: z.string().nullish(),
  content: z.string().nullish(),
  createdAt: z.string().nullish(),
  editedAt: z.string().nullish(),
  visibility: z.string().nullish(),
  mediaAttachments: z.array(z.unknown()).nullish(),
});

export type Status = z.infer<typeof statusSchema>;

/** What a post is known by; null when an answer names neither. */
export function addressOf({ id, uri, url }: Status): Address | null {
  const known = uri || url;
  return known ? { uri: known, url: url || known, ref: id } : null;
}

/** What a status says, from its HTML. */
export const readContentOf = ({ content }: Status): string => readContent(content ?? '').text;

const pageSchema = z.array(z.unknown());
const sourceSchema = z.object({ text: z.string() });
const versionsSchema = z.array(z.object({ content: z.string() }));

/** How far before the freeze statuses are looked through (milliseconds): clocks are wrong, and jump. */
const margin = 60 * 60 * 1000;
const mostPages = 25;
const pageSize = 40;
/** The fewest that a server lists at a time when there are more. */
const shortestPage = 20;

const tooMany: Sighting = {
  is: 'unsettled',
  why: 'The account has posted so much since that the post could not be looked for.',
  notBefore: null,
};

interface Looking {
  call: Call;
  accountId: string;
  payload: Payload;
  taken: ReadonlySet<string>;
  signal: AbortSignal;
}

/** A look-up that settles nothing, and what it says of the account. */
export function unsettled(refusal: Refusal, now: number): Extract<Sighting, { is: 'unsettled' }> {
  if (refusal.is === 'unsent') return { is: 'unsettled', why: refusal.why, notBefore: null };
  const account = refusal.status === 401 || refusal.status === 403 || refusal.status === 410;
  if (refusal.is === 'unclear' && !account) return { is: 'unsettled', why: refusal.why, notBefore: refusal.notBefore };
  const message = refusal.is === 'refused' ? refusal.message : refusal.why;
  const why = `Whether the post stands could not be asked: ${message}`;
  const until = refusal.is === 'refused' && refusal.status === 429 ? notBefore(refusal.headers, now) : null;
  if (!account) return { is: 'unsettled', why, notBefore: until };
  const { nextStep } = unauthorized({ status: refusal.status ?? 0, message });
  return { is: 'unsettled', why, notBefore: null, unauthorized: { nextStep } };
}

/** Statuses of servers that do not have what was asked for: then what is shown is all there is to go by. */
const notHad = [400, 403, 404, 405, 410, 422, 501];

/** A text that the server told; null when it does not tell it; else why it could not be asked. */
type Told = { text: string | null } | { refusal: Refusal };

function told<T>(answer: Called<unknown>, schema: z.ZodType<T>, textOf: (data: T) => string | undefined): Told {
  if (answer.is === 'ok') {
    const data = schema.safeParse(answer.data);
    return { text: (data.success ? textOf(data.data) : undefined) ?? null };
  }
  const had = answer.is === 'unsent' || answer.status === null || !notHad.includes(answer.status);
  return had ? { refusal: answer } : { text: null };
}

/** The text as it was sent. */
async function sourceOf({ call, signal }: Looking, id: string): Promise<Told> {
  const answer = await call(signal, (client) => client.v1.statuses.$select(id).source.fetch.$raw());
  return told(answer, sourceSchema, ({ text }) => text);
}

/** The text of a status before it was edited. */
async function firstTextOf({ call, signal }: Looking, id: string): Promise<Told> {
  const answer = await call(signal, async (client) => {
    const versions = await client.v1.statuses.$select(id).history.list.$raw().values().next();
    return versions.value ?? { data: undefined, headers: new Headers() };
  });
  return told(answer, versionsSchema, ([first]) => (first === undefined ? undefined : readContent(first.content).text));
}

/**
 * Ours: it says what was sent, or did before a person edited it. A link alone proves nothing; people post the same link
 * with other words. A refusal: the server could not be asked, and nothing is proved.
 */
async function isOurs(looking: Looking, status: Status): Promise<boolean | { refusal: Refusal }> {
  const address = addressOf(status);
  if (address === null || looking.taken.has(address.uri) || looking.taken.has(address.url)) return false;
  const { text } = readContent(status.content ?? '');
  if (isSameText(text, looking.payload.status)) return true;
  if (!mayBeOurs(looking, status)) return false;
  const said = status.editedAt ? await firstTextOf(looking, status.id) : await sourceOf(looking, status.id);
  if ('refusal' in said) return said;
  return said.text !== null && isSameText(said.text, looking.payload.status);
}

const timeOf = ({ createdAt }: Status): number => Date.parse(createdAt ?? '');

/** Whether the words, a link or an edit make it worth asking for a status' source, which costs a request. */
function mayBeOurs({ payload }: Looking, status: Status): boolean {
  if (status.editedAt) return true;
  const { text, links } = readContent(status.content ?? '');
  const { link } = payload;
  const start = payload.status.slice(0, 20);
  return (link !== null && links.includes(link)) || (start.length === 20 && text.includes(start));
}

async function findOn(looking: Looking, page: Status[]): Promise<Status | null | { refusal: Refusal }> {
  for (const status of page) {
    const ours = await isOurs(looking, status);
    if (ours === true) return status;
    if (ours !== false) return ours;
  }
  return null;
}

/** The account's own statuses, newest first, as the account itself sees them. */
export function listPage(
  { call, accountId, signal }: Pick<Looking, 'call' | 'accountId' | 'signal'>,
  maxId: string | null,
): Promise<Called<unknown>> {
  const params = { limit: pageSize, excludeReblogs: true, ...(maxId === null ? {} : { maxId }) };
  return call(signal, async (client: Client) => {
    const paginator = client.v1.accounts.$select(accountId).statuses.list.$raw(params);
    const page = await paginator.values().next();
    return page.value ?? { data: undefined, headers: new Headers() };
  });
}

/**
 * Looks through the account's own statuses, newest first, back to before the freeze, for the one that was sent.
 * With the token: without it Mastodon answers from a cache.
 */
export async function lookThrough(
  looking: Looking,
  frozen: Frozen,
  tools: Pick<NetworkTools, 'clock'>,
): Promise<Sighting> {
  let maxId: string | null = null;
  const seen = new Set<string>();
  for (let count = 0; count < mostPages; count += 1) {
    const answer = await listPage(looking, maxId);
    if (answer.is !== 'ok') return unsettled(answer, tools.clock.now());
    const listed = pageSchema.safeParse(answer.data);
    if (!listed.success)
      return { is: 'unsettled', why: 'The server did not answer with a list of posts.', notBefore: null };
    const page = listed.data.flatMap((status) => statusSchema.safeParse(status).data ?? []);
    const date = Date.parse(answer.headers.get('date') ?? '');
    const skew = Number.isNaN(date) ? 0 : date - tools.clock.now();
    const from = frozen.frozenAt + skew - margin;
    const found = await findOn(
      looking,
      page.filter((status) => !(timeOf(status) < from)),
    );
    if (found !== null && 'refusal' in found) return unsettled(found.refusal, tools.clock.now());
    const address = found === null ? null : addressOf(found);
    if (address !== null) return { is: 'published', ...address };
    // A server that does not page gives the same again: then the first page was all there is.
    const oldest = Math.min(...page.map(timeOf).filter((time) => !Number.isNaN(time)));
    const fresh = page.filter(({ id }) => !seen.has(id));
    if (fresh.length === 0) {
      const mayBeCutOff = page.length >= shortestPage && oldest >= frozen.frozenAt + skew;
      return mayBeCutOff ? tooMany : { is: 'absent' };
    }
    for (const { id } of fresh) seen.add(id);
    if (oldest < from) return { is: 'absent' };
    maxId = fresh.at(-1)?.id ?? null;
  }
  return tooMany;
}

/** Some servers leave private posts out of the account's list, even for the account itself. */
export const hidesPrivatePosts = (family: Family): boolean => family === 'snac';

export const readPayload = (frozen: Frozen): Payload => payloadSchema.parse(JSON.parse(frozen.payload));
