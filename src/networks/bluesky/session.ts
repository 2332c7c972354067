import { createHash } from 'node:crypto';
import { z } from 'zod';
import type { NetworkTools } from '../network.ts';
import { notBefore } from '../rate-limit.ts';
import type { BlueskySettings } from './settings.ts';
import { type Refusal, type Server, server } from './xrpc.ts';

const sessionSchema = z.object({
  /** Which credentials it was made with, as a hash. */
  credentials: z.string(),
  did: z.string().startsWith('did:'),
  handle: z.string(),
  accessJwt: z.string(),
  refreshJwt: z.string(),
  /** The server that keeps the account's records. */
  pds: z.string(),
});

export type Session = z.infer<typeof sessionSchema>;

const refusedSchema = z.object({ credentials: z.string(), why: z.string(), nextStep: z.string() });
const loginsSchema = z.array(z.number());

/** Why there is no session. */
export type NoSession =
  | { is: 'temporary'; why: string; notBefore: number | null }
  | { is: 'unauthorized'; why: string; nextStep: string };

export type SessionOr = { is: 'session'; session: Session } | NoSession;

/** bsky.social was seen to allow ten logins a day (bluesky-social/atproto#3413), others 300: a login is for when nothing else helps. */
const loginsADay = 10;
const day = 24 * 60 * 60 * 1000;

const newPassword =
  'Make a new app password in the settings of Bluesky, put it into .env and run: share-this-post accounts verify';

/** What a refusal says of the account itself; null when it says nothing of it. */
export function accountTrouble(error: string, message: string): { why: string; nextStep: string } | null {
  switch (error) {
    case 'AuthenticationRequired':
      return { why: 'Bluesky does not accept the handle or the app password.', nextStep: newPassword };
    case 'AuthFactorTokenRequired':
      return {
        why: 'Bluesky asks for the code it sends by e-mail, since this is the main password.',
        nextStep: newPassword,
      };
    case 'AccountTakedown':
      return {
        why: 'Bluesky has suspended the account.',
        nextStep: 'Appeal in the Bluesky app; then run: share-this-post accounts verify',
      };
    case 'AccountDeactivated':
    case 'AccountNotFound':
    case 'RepoDeactivated':
    case 'RepoTakendown':
      return {
        why: `The account is not active: ${message || error}.`,
        nextStep: 'Sign in with the Bluesky app and activate it; then run: share-this-post accounts verify',
      };
    default:
      return null;
  }
}

/** Whether a refusal is of the token, not of the request: a fresh one may be accepted. */
export const isStaleToken = (refusal: Refusal): boolean =>
  refusal.is === 'refused' && ['ExpiredToken', 'InvalidToken', 'AuthMissing'].includes(refusal.error);

const didDocSchema = z.object({ service: z.array(z.object({ id: z.string(), serviceEndpoint: z.unknown() })) });

/** The server that a DID document names for the account's records. */
function pdsOf(didDoc: unknown, fallback: string): string {
  const document = didDocSchema.safeParse(didDoc);
  const services = document.success ? document.data.service : [];
  const endpoint = services.find(({ id }) => id.endsWith('#atproto_pds'))?.serviceEndpoint;
  const usable = typeof endpoint === 'string' && URL.canParse(endpoint) && /^https?:$/.test(new URL(endpoint).protocol);
  return usable ? endpoint : fallback;
}

async function read<T>(tools: NetworkTools, name: string, schema: z.ZodType<T>): Promise<T | null> {
  const stored = await tools.memory.get(name);
  if (stored === null) return null;
  try {
    return schema.parse(JSON.parse(stored));
  } catch {
    return null;
  }
}

const write = (tools: NetworkTools, name: string, value: unknown): Promise<void> =>
  tools.memory.set(name, value === null ? null : JSON.stringify(value));

/** An account's login: made rarely, stored before it is used, shared by all processes of the installation. */
export interface Sessions {
  /** The stored session, or a new one. `eager`: log in although these credentials were refused before. */
  open(options: { eager: boolean }, signal: AbortSignal): Promise<SessionOr>;
  /** A session in place of one whose access token was refused. */
  renew(stale: Session, signal: AbortSignal): Promise<SessionOr>;
}

export function sessions(settings: BlueskySettings, tools: NetworkTools, entry: Server): Sessions {
  const credentials = createHash('sha256')
    .update(JSON.stringify([settings.service, settings.identifier, settings.password]))
    .digest('base64url');
  const now = () => tools.clock.now();

  const stored = async (): Promise<Session | null> => {
    const session = await read(tools, 'session', sessionSchema);
    return session?.credentials === credentials ? session : null;
  };

  const unable = (refusal: Refusal): NoSession => {
    if (refusal.is === 'unsent') return { is: 'temporary', why: refusal.why, notBefore: null };
    if (refusal.is === 'unclear') return { is: 'temporary', why: refusal.why, notBefore: refusal.notBefore };
    const trouble = accountTrouble(refusal.error, refusal.message);
    if (trouble !== null) return { is: 'unauthorized', ...trouble };
    const why =
      refusal.status === 429
        ? 'Bluesky allows no further login at the moment.'
        : `Bluesky refused the login: ${refusal.message || refusal.error}`;
    return { is: 'temporary', why, notBefore: notBefore(refusal.headers, now()) };
  };

  const login = async (signal: AbortSignal): Promise<SessionOr> => {
    const recent = ((await read(tools, 'logins', loginsSchema)) ?? []).filter((at) => at > now() - day && at <= now());
    const [oldest] = recent;
    if (recent.length >= loginsADay && oldest !== undefined) {
      return { is: 'temporary', why: 'The logins that are allowed in a day are used up.', notBefore: oldest + day };
    }
    await write(tools, 'logins', [...recent, now()]);
    const { identifier, password } = settings;
    const answer = await entry.call((client) =>
      client.com.atproto.server.createSession({ identifier: identifier.replace(/^@/, ''), password }, { signal }),
    );
    if (answer.is !== 'ok') {
      const no = unable(answer);
      if (no.is === 'unauthorized') await write(tools, 'refused', { credentials, why: no.why, nextStep: no.nextStep });
      return no;
    }
    const { did, handle, accessJwt, refreshJwt, didDoc } = answer.data;
    const session = { credentials, did, handle, accessJwt, refreshJwt, pds: pdsOf(didDoc, settings.service) };
    await write(tools, 'session', session);
    await write(tools, 'refused', null);
    return { is: 'session', session };
  };

  const refresh = async (session: Session, signal: AbortSignal): Promise<SessionOr> => {
    const headers = { authorization: `Bearer ${session.refreshJwt}` };
    const answer = await entry.call((client) =>
      client.com.atproto.server.refreshSession(undefined, { signal, headers }),
    );
    if (answer.is !== 'ok') {
      if (
        !isStaleToken(answer) &&
        !(answer.is === 'refused' && answer.status === 401 && answer.error === 'AuthenticationRequired')
      ) {
        return unable(answer);
      }
      await write(tools, 'session', null);
      return login(signal);
    }
    const { did, handle, accessJwt, refreshJwt, didDoc } = answer.data;
    const fresh = { ...session, did, handle, accessJwt, refreshJwt, pds: pdsOf(didDoc, session.pds) };
    await write(tools, 'session', fresh);
    return { is: 'session', session: fresh };
  };

  return {
    async open({ eager }, signal) {
      const known = await stored();
      if (known !== null) return { is: 'session', session: known };
      return tools.memory.exclusively('session', async () => {
        const meanwhile = await stored();
        if (meanwhile !== null) return { is: 'session', session: meanwhile };
        const refused = await read(tools, 'refused', refusedSchema);
        if (!eager && refused?.credentials === credentials) {
          return { is: 'unauthorized', why: refused.why, nextStep: refused.nextStep };
        }
        return login(signal);
      });
    },
    renew: (stale, signal) =>
      tools.memory.exclusively('session', async () => {
        const current = await stored();
        if (current !== null && current.accessJwt !== stale.accessJwt) return { is: 'session', session: current };
        return current === null ? login(signal) : refresh(current, signal);
      }),
  };
}

/** The server that keeps the account's records, with the token to show there. */
export const pdsServer = (tools: NetworkTools, entry: Server, session: Session): Server =>
  session.pds === entry.url ? entry : server(session.pds, tools);
