import { createHash } from 'node:crypto';
import { z } from 'zod';
import type { Limits } from '../draft.ts';
import type {
  Connection,
  Frozen,
  NetworkTools,
  Outcome,
  Permit,
  PreparedImage,
  Sighting,
  Upload,
  Verification,
} from '../network.ts';
import { budgetIn, notBefore } from '../rate-limit.ts';
import { type Call, type Called, caller } from './client.ts';
import type { Payload } from './freeze.ts';
import { mastodonLimits } from './limits.ts';
import {
  addressOf,
  hidesPrivatePosts,
  lookThrough,
  readPayload,
  type Status,
  statusSchema,
  unsettled,
} from './look-up.ts';
import { readReactions, readReplies } from './reactions.ts';
import { refusedPost, unauthorized } from './refusals.ts';
import { type Family, readInstance, type ServerInfo, serverInfoSchema } from './server-info.ts';
import type { MastodonSettings } from './settings.ts';
import { retract, revise, type Standing } from './standing.ts';
import { uploadMedia } from './upload.ts';

const accountSchema = z.object({
  id: z.string().min(1),
  username: z.string(),
  url: z.string().nullish(),
  limited: z.boolean().nullish(),
  suspended: z.boolean().nullish(),
});
const knownAccountSchema = z.object({ token: z.string(), id: z.string() });

/** Servers where a repeated key does harm: they answer with an old error, or with "duplicate" even after a failure. */
const keyHarms: readonly Family[] = ['pleroma', 'akkoma', 'pixelfed'];

type Account = z.infer<typeof accountSchema>;

function parseJson(text: string | null): unknown {
  try {
    return text === null ? null : JSON.parse(text);
  } catch {
    return null;
  }
}

/** What came out otherwise than it was sent. The post stands; nothing here may put that in doubt. */
function differences(status: Status, payload: Payload): string[] {
  const warnings: string[] = [];
  if (status.visibility && status.visibility !== payload.visibility) {
    warnings.push(`The server made the post ${status.visibility} instead of ${payload.visibility}.`);
  }
  const media = status.mediaAttachments?.length;
  if (media !== undefined && media < payload.mediaIds.length) {
    warnings.push(`Of ${payload.mediaIds.length} images the server kept ${media}.`);
  }
  return warnings;
}

const limitedAccount = 'The server has limited the account: its public posts come out unlisted.';

/** What became of a public post shows whether its account is limited. */
function limitation({ visibility }: Status, payload: Payload): { accountWarning?: string | null } {
  if (!visibility || payload.visibility !== 'public') return {};
  return { accountWarning: visibility === 'unlisted' ? limitedAccount : null };
}

export function connect(settings: MastodonSettings, tools: NetworkTools): Connection {
  const call: Call = caller(settings, tools);
  const token = createHash('sha256').update(`${settings.server} ${settings.token}`).digest('base64url');
  let info: ServerInfo | null = null;

  async function askServer(signal: AbortSignal): Promise<ServerInfo | null> {
    const newer = await call(signal, (client) => client.v2.instance.fetch.$raw());
    const fromNewer = newer.is === 'ok' ? readInstance(newer.data) : null;
    if (fromNewer !== null || newer.is === 'unsent') return fromNewer;
    const older = await call(signal, (client) => client.v1.instance.fetch.$raw());
    return older.is === 'ok' ? readInstance(older.data) : null;
  }

  /** What the server said last, in this process or before; it is asked only when it never said anything. */
  async function serverInfo(signal: AbortSignal): Promise<ServerInfo | null> {
    info ??= serverInfoSchema.safeParse(parseJson(await tools.memory.get('server'))).data ?? null;
    return info ?? refreshServerInfo(signal);
  }

  async function refreshServerInfo(signal: AbortSignal): Promise<ServerInfo | null> {
    const told = await askServer(signal);
    if (told === null) return null;
    if (JSON.stringify(told) !== JSON.stringify(info)) await tools.memory.set('server', JSON.stringify(told));
    info = told;
    return told;
  }

  async function limits(signal: AbortSignal): Promise<Limits> {
    return ((await refreshServerInfo(signal)) ?? (await serverInfo(signal)))?.limits ?? mastodonLimits;
  }

  async function askAccount(signal: AbortSignal): Promise<Called<unknown>> {
    return call(signal, (client) => client.v1.accounts.verifyCredentials.$raw());
  }

  async function rememberAccount(account: Account): Promise<void> {
    await tools.memory.set('account', JSON.stringify({ token, id: account.id }));
  }

  async function verify(signal: AbortSignal): Promise<Verification> {
    const answer = await askAccount(signal);
    const { host } = new URL(settings.server);
    if (answer.is !== 'ok') {
      const status = answer.is === 'unsent' ? null : answer.status;
      const message = answer.is === 'refused' ? answer.message : answer.why;
      // snac answers 422 to a token that it does not know, and with an empty body.
      if (status === 401 || status === 403 || status === 422)
        return unauthorized({ status: status === 422 ? 401 : status, message });
      if (answer.is === 'refused' && status === 429) {
        return {
          is: 'temporary',
          why: `${host} allows no more requests at the moment.`,
          notBefore: notBefore(answer.headers, tools.clock.now()),
        };
      }
      return {
        is: 'unreachable',
        why: message,
        nextStep: `Check that ${settings.server} is the address of a Mastodon server.`,
      };
    }
    const account = accountSchema.safeParse(answer.data);
    if (!account.success) {
      return {
        is: 'unreachable',
        why: `${host} does not answer as a Mastodon server does.`,
        nextStep: `Check the address ${settings.server}.`,
      };
    }
    await rememberAccount(account.data);
    const { id, username, url, limited, suspended } = account.data;
    if (suspended === true) return unauthorized({ status: 403, message: 'suspended' });
    const home = url && URL.canParse(url) ? new URL(url).host : host;
    const warnings = limited === true ? [limitedAccount] : [];
    return { is: 'ok', handle: `@${username}@${home}`, id, url: url ?? settings.server, warnings };
  }

  async function send(frozen: Frozen, signal: AbortSignal, permit: Permit): Promise<Outcome> {
    const payload = readPayload(frozen);
    const family = (await serverInfo(signal))?.family ?? null;
    const guards = payload.mentionsNobody && (family === 'mastodon' || family === 'glitch');
    const common = {
      visibility: payload.visibility,
      ...(payload.language === null ? {} : { language: payload.language }),
      ...(payload.spoilerText === null ? {} : { spoilerText: payload.spoilerText }),
      ...(payload.inReplyToId === null ? {} : { inReplyToId: payload.inReplyToId }),
      ...(payload.sensitive ? { sensitive: true } : {}),
      ...(guards ? { allowedMentions: [] } : {}),
    };
    const { status, mediaIds } = payload;
    const headers: Record<string, string> =
      family !== null && keyHarms.includes(family) ? {} : { 'Idempotency-Key': frozen.key };
    const meta = { requestInit: { headers } };
    const answer = await call(
      signal,
      (client) =>
        mediaIds.length > 0
          ? client.v1.statuses.create.$raw({ ...common, status, mediaIds }, meta)
          : client.v1.statuses.create.$raw({ ...common, status }, meta),
      permit,
    );
    switch (answer.is) {
      case 'unsent':
        return { is: 'temporary', why: answer.why, notBefore: null };
      case 'unclear':
        return { is: 'unknown', why: answer.why, notBefore: answer.notBefore };
      case 'refused':
        return refusedPost(answer, payload, tools.clock.now());
      case 'ok': {
        const posted = statusSchema.safeParse(answer.data);
        const address = posted.success ? addressOf(posted.data) : null;
        if (!posted.success || address === null)
          return { is: 'unknown', why: 'The server said that it went well, but named no post.' };
        const budget = budgetIn(answer.headers, tools.clock.now());
        return {
          is: 'published',
          ...address,
          warnings: differences(posted.data, payload),
          ...limitation(posted.data, payload),
          budget,
        };
      }
    }
  }

  async function accountId(signal: AbortSignal): Promise<string | Exclude<Sighting, { is: 'published' }>> {
    const known = knownAccountSchema.safeParse(parseJson(await tools.memory.get('account')));
    if (known.success && known.data.token === token) return known.data.id;
    const answer = await askAccount(signal);
    if (answer.is !== 'ok') return unsettled(answer, tools.clock.now());
    const account = accountSchema.safeParse(answer.data);
    if (!account.success)
      return { is: 'unsettled', why: 'The server does not answer as a Mastodon server does.', notBefore: null };
    await rememberAccount(account.data);
    return account.data.id;
  }

  async function lookUp(frozen: Frozen, taken: ReadonlySet<string>, signal: AbortSignal): Promise<Sighting> {
    const payload = readPayload(frozen);
    const id = await accountId(signal);
    if (typeof id !== 'string') return id;
    const sighting = await lookThrough({ call, accountId: id, payload, taken, signal }, frozen, tools);
    if (sighting.is !== 'absent' || payload.visibility !== 'private') return sighting;
    const family = (await serverInfo(signal))?.family;
    if (family !== undefined && !hidesPrivatePosts(family)) return sighting;
    const why =
      'The server does not show private posts in the list of the account, so it cannot be told whether the post stands.';
    return { is: 'unsettled', why, notBefore: null };
  }

  const standing = (signal: AbortSignal): Standing => ({
    call,
    tools,
    signal,
    async accountId() {
      const id = await accountId(signal);
      if (typeof id === 'string') return id;
      if (id.is !== 'unsettled') return { is: 'temporary', why: 'The account could not be asked.', notBefore: null };
      const { why, unauthorized } = id;
      return unauthorized === undefined
        ? { is: 'temporary', why, notBefore: id.notBefore }
        : { is: 'unauthorized', why, nextStep: unauthorized.nextStep };
    },
  });

  return {
    verify,
    limits,
    // The server reads mentions out of the text by itself.
    findMentioned: async (draft) => draft,
    addDocument: async (draft) => draft,
    removeDocument: async () => ({ is: 'retracted' }),
    siteProof: async () => null,
    upload: (image: PreparedImage, signal: AbortSignal): Promise<Upload> => uploadMedia(call, tools, image, signal),
    send,
    lookUp,
    reactions: (posts, signal) => readReactions(call, posts, signal),
    replies: (post, signal) => readReplies(call, post, signal),
    revise: (post, revision, signal, permit) => revise(standing(signal), post, revision, permit),
    retract: (post, signal, permit) => retract(standing(signal), post, permit),
    close: async () => {},
  };
}
