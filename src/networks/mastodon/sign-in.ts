import { createHash, randomBytes } from 'node:crypto';
import { z } from 'zod';
import { type Answer, NoAnswer, request } from '../request.ts';
import type { SignedIn, SignIn, SignInAnswer, SignInRefused, SignInRequest, SignInTools } from '../sign-in.ts';
import { serverAddress } from './server-name.ts';

/** Shows the code to the person in place of a redirect. */
const outOfBand = 'urn:ietf:wg:oauth:2.0:oob';

/** Least that is needed; `profile` is known from 4.3 on. */
const scopes = (known: readonly string[]): string =>
  [known.includes('profile') ? 'profile' : 'read:accounts', 'read:statuses', 'write:statuses', 'write:media'].join(' ');

const metadataSchema = z.object({
  scopes_supported: z.array(z.string()).catch([]),
  code_challenge_methods_supported: z.array(z.string()).catch([]),
});
const registrationSchema = z.object({ client_id: z.coerce.string().min(1), client_secret: z.string().min(1) });
const tokenSchema = z.object({ access_token: z.string().min(1) });

const refused = (why: string, nextStep: string): SignInRefused => ({ is: 'refused', why, nextStep });

const again = 'Try it again later.';

const noMastodon = (host: string): SignInRefused =>
  refused(
    `${host} does not answer as a Mastodon server does.`,
    'Type the name that stands in the address of your server when you are signed in there.',
  );

/** The server sends on to another: a person decides whether that is theirs. */
function leadsElsewhere({ status, headers }: Answer, url: URL): SignInRefused | null {
  if (status < 300 || status > 399) return null;
  const target = URL.parse(headers.get('location') ?? '', url.href);
  if (target === null || target.origin === url.origin) return null;
  if (target.host === url.host) return refused(`${url.host} wants to be asked by https.`, `Type ${url.host} alone.`);
  return refused(`${url.host} leads on to ${target.host}.`, `If that is your server, type ${target.host}.`);
}

/** Not an answer, but what to tell the person. */
class Refusal extends Error {
  readonly refusal: SignInRefused;

  constructor(refusal: SignInRefused) {
    super(refusal.why);
    this.refusal = refusal;
  }
}

async function orRefused<T>(work: () => Promise<T>): Promise<T | SignInRefused> {
  try {
    return await work();
  } catch (error) {
    if (error instanceof Refusal) return error.refusal;
    throw error;
  }
}

/** An answer whose JSON is read: null where it is none. Throws Refusal when there is no answer from that very server. */
async function ask(tools: SignInTools, url: URL, form: Record<string, string> | null) {
  const body = form === null ? {} : { method: 'POST', body: new URLSearchParams(form) };
  try {
    const answer = await request(tools, url, { ...body, headers: { Accept: 'application/json' } }, tools.timeout);
    const elsewhere = leadsElsewhere(answer, url);
    if (elsewhere !== null) throw new Refusal(elsewhere);
    return { status: answer.status, json: parse(answer.body) };
  } catch (error) {
    if (!(error instanceof NoAnswer)) throw error;
    throw new Refusal(
      refused(error.message, `Check the name of the server, which must be reached by https; or ${again.toLowerCase()}`),
    );
  }
}

function parse(body: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder().decode(body));
  } catch {
    return null;
  }
}

type Ask = (path: string, form?: Record<string, string>) => ReturnType<typeof ask>;

interface App {
  id: string;
  secret: string;
  redirect: string;
}

/** POST /api/v1/apps; null: the server does not lead back to such an address. Throws Refusal. */
async function register(askServer: Ask, host: string, redirect: string, scope: string): Promise<App | null> {
  const { status, json } = await askServer('/api/v1/apps', {
    client_name: 'Share This Post',
    redirect_uris: redirect,
    scopes: scope,
  });
  const registered = registrationSchema.safeParse(json);
  if (status === 200 && registered.success)
    return { id: registered.data.client_id, secret: registered.data.client_secret, redirect };
  if (status === 429)
    throw new Refusal(refused(`${host} takes no more sign-ins at the moment.`, 'Try it again in ten minutes.'));
  if (status >= 500) throw new Refusal(refused(`${host} answered with an error of its own (${status}).`, again));
  if (json !== null && (status === 400 || status === 422) && redirect !== outOfBand) return null;
  throw new Refusal(noMastodon(host));
}

function explainError(error: string, host: string): SignInRefused {
  if (error === 'access_denied')
    return refused(`${host} says that access was not allowed.`, 'Begin again, and press "Authorize" there.');
  // What came by an address is repeated only where it is one of the words that OAuth has.
  const word = /^[a-z_]{1,40}$/.test(error) ? ` (${error})` : '';
  return refused(`${host} refused the sign-in${word}.`, 'Begin again, or make an access token there and paste it.');
}

/** POST /oauth/token. Throws Refusal. */
async function exchange(
  askServer: Ask,
  { origin, host }: URL,
  app: App,
  code: string,
  verifier: string | null,
): Promise<SignedIn> {
  const { status, json } = await askServer('/oauth/token', {
    grant_type: 'authorization_code',
    code,
    client_id: app.id,
    client_secret: app.secret,
    redirect_uri: app.redirect,
    ...(verifier === null ? {} : { code_verifier: verifier }),
  });
  const granted = tokenSchema.safeParse(json);
  if (status === 200 && granted.success)
    return { is: 'signed in', settings: { server: origin, token: granted.data.access_token } };
  if (status >= 400 && status < 500 && json !== null)
    throw new Refusal(
      refused(
        `${host} does not take the code: it is wrong, used, or older than ten minutes.`,
        app.redirect === outOfBand ? 'Copy the whole code once more, or begin again.' : 'Begin again.',
      ),
    );
  throw new Refusal(refused(`${host} answered with an error of its own (${status}).`, again));
}

/**
 * The app is registered for this one sign-in and forgotten with it: the token works without it, and nothing secret is kept
 * besides the token. Reused, a second installation's sign-in could be given the same token, and revoking one would end both.
 */
async function begin({ typed, back }: SignInRequest, tools: SignInTools) {
  const server = serverAddress(typed);
  if ('why' in server) throw new Refusal(refused(server.why, server.nextStep));
  const url = new URL(server.origin);
  const askServer: Ask = (path, form) => ask(tools, new URL(path, url), form ?? null);
  // Servers before 4.3 have no such page. Only what can be used is read of it; where to ask is known.
  const told = metadataSchema.safeParse((await askServer('/.well-known/oauth-authorization-server')).json).data;
  const scope = scopes(told?.scopes_supported ?? []);
  const led = back === null ? null : await register(askServer, url.host, back.address, scope);
  const app = led ?? (await register(askServer, url.host, outOfBand, scope));
  if (app === null) throw new Refusal(noMastodon(url.host));
  const verifier = told?.code_challenge_methods_supported.includes('S256')
    ? randomBytes(32).toString('base64url')
    : null;
  const address = new URL('/oauth/authorize', url);
  const parameters = {
    response_type: 'code',
    client_id: app.id,
    redirect_uri: app.redirect,
    scope,
    ...(led === null || back === null ? {} : { state: back.state }),
    ...(verifier === null
      ? {}
      : {
          code_challenge: createHash('sha256').update(verifier).digest('base64url'),
          code_challenge_method: 'S256',
        }),
  };
  for (const [name, value] of Object.entries(parameters)) address.searchParams.set(name, value);
  return {
    is: 'begun' as const,
    server: url.host,
    address: address.href,
    leadsBack: led !== null,
    finish: ({ code, error }: SignInAnswer) =>
      orRefused(async () => {
        const given = code?.trim() ?? '';
        if (given === '') throw new Refusal(explainError(error ?? '', url.host));
        return exchange(askServer, url, app, given, verifier);
      }),
  };
}

/** OAuth 2 as Mastodon has it: docs.joinmastodon.org/spec/oauth. */
export const signIn: SignIn = {
  asks: 'server',
  brings: 'token',
  settingOf(typed) {
    const server = serverAddress(typed);
    return 'why' in server ? null : server.origin;
  },
  begin: (request, tools) => orRefused(() => begin(request, tools)),
};
