import { type Context, Hono } from 'hono';
import { askTimeout, tryAccount } from '../../accounts/try-account.ts';
import { askedKeys } from '../../cli/init-plan.ts';
import { networks } from '../../networks/index.ts';
import type { Network, Verified } from '../../networks/network.ts';
import type { SignIn, SignInAnswer, SignInBegun } from '../../networks/sign-in.ts';
import { userAgent } from '../../user-agent.ts';
import { UserError } from '../../user-error.ts';
import { keepSignInSecret, type Place, readSignInSecret } from '../access/cookie.ts';
import { newSecret } from '../access/secrets.ts';
import { codePage, leavingPage, lostSignInPage } from '../pages/sign-in-pages.ts';
import type { WebTools } from '../web.ts';
import { explain, type Given, read, showStarting } from './forms.ts';
import { keepSignIns, signInLasts } from './sign-ins.ts';

/** An account that a person wants to connect. */
export interface Wanted {
  network: Network;
  settings: Record<string, string>;
  /** The person brings a code: the server shall not lead back here. */
  byCode: boolean;
  /** What the network said to its credentials; null: it was not asked yet. */
  verified: Verified | null;
}

export type Connected = Wanted & { verified: Verified };

/** What becomes of accounts once all of them are connected, and what is shown when one cannot be. */
export interface Wish {
  accounts: Wanted[];
  write(context: Context, accounts: Connected[]): Promise<void>;
  again(context: Context, error: string): Promise<Response>;
}

interface OnItsWay {
  wish: Wish;
  wanted: Wanted;
  begun: SignInBegun;
}

/** The accounts that a form fills in, without what was left empty. Throws UserError when there is none. */
export function wantedIn(given: Given): Wanted[] {
  const wanted = [...networks.values()].flatMap((network): Wanted[] => {
    const keys = askedKeys(network);
    if (!keys.some(({ key, usual }) => usual === '' && given(`${network.id}-${key}`) !== '')) return [];
    const settings = keys.flatMap(({ key, usual }) => {
      const typed = given(`${network.id}-${key}`) || usual;
      const meant = key === network.signIn?.asks ? network.signIn.settingOf(typed) : null;
      return typed === '' ? [] : [[key, meant ?? typed] as const];
    });
    const byCode = given(`${network.id}-by-code`) !== '';
    return [{ network, settings: Object.fromEntries(settings), byCode, verified: null }];
  });
  if (wanted.length === 0) throw new UserError('No account was filled in.', 'Fill in one.');
  return wanted;
}

/** How an account is to be signed in; null: it needs no signing in, or has what that would bring. */
const signInFor = ({ network: { signIn }, settings }: Wanted): SignIn | null =>
  signIn === undefined || settings[signIn.brings] !== undefined ? null : signIn;

/** What connecting works with. */
interface Desk {
  tools: WebTools;
  place: Place;
  signIns: ReturnType<typeof keepSignIns<OnItsWay>>;
}

/** Where the server shall lead back to: this page's address as the browser knows it, since its cookie is there. */
function ownAddress({ tools: { app, listener }, place }: Desk, context: Context): string {
  const own = URL.parse(context.req.header('origin') ?? '')?.origin;
  return `${own ?? new URL(app.installation.config.web.publicUrl ?? listener.address).origin}${place.root}sign-in`;
}

async function leave(desk: Desk, context: Context, wish: Wish, wanted: Wanted, signIn: SignIn): Promise<Response> {
  const state = newSecret();
  const request = {
    typed: wanted.settings[signIn.asks] ?? '',
    back: wanted.byCode ? null : { address: ownAddress(desk, context), state },
  };
  const begun = await signIn.begin(request, { fetch: globalThis.fetch, timeout: askTimeout, userAgent });
  if (begun.is === 'refused') throw new UserError(`${wanted.network.name}: ${begun.why}`, begun.nextStep);
  desk.signIns.keep(state, keepSignInSecret(context, desk.place, signInLasts), { wish, wanted, begun });
  if (!begun.leadsBack) return context.render(codePage(begun, state, null));
  // A page that leads on, and no redirect: the policy lets forms go nowhere but here, be it by a redirect.
  context.header('refresh', `0;url=${begun.address}`);
  return context.render(leavingPage(begun));
}

async function connect(desk: Desk, context: Context, wish: Wish): Promise<Response> {
  try {
    for (const wanted of wish.accounts)
      if (signInFor(wanted) === null)
        wanted.verified ??= await tryAccount(desk.tools.app.installation, wanted.network, wanted.settings);
    for (const wanted of wish.accounts) {
      const signIn = signInFor(wanted);
      if (signIn !== null) return await leave(desk, context, wish, wanted, signIn);
    }
    const connected = wish.accounts.flatMap(({ verified, ...rest }) => (verified ? [{ ...rest, verified }] : []));
    await wish.write(context, connected);
    const who = connected.map(({ verified }) => verified);
    return await showStarting(context, desk.place.root, who);
  } catch (error) {
    return wish.again(context, explain(error));
  }
}

/** Goes on with what was signed in; a sentence when it was not. */
async function comeBack(desk: Desk, context: Context, { wish, wanted, begun }: OnItsWay, answer: SignInAnswer) {
  const signedIn = await begun.finish(answer);
  if (signedIn.is === 'refused') return `${wanted.network.name}: ${signedIn.why} ${signedIn.nextStep}`;
  Object.assign(wanted.settings, signedIn.settings);
  return connect(desk, context, wish);
}

function lost(context: Context): Response | Promise<Response> {
  context.status(422);
  return context.render(lostSignInPage);
}

/** Tries accounts with their networks, by way of the servers' sign-in pages where need be. */
export function connecting(tools: WebTools, place: Place) {
  const signIns = keepSignIns<OnItsWay>(tools.app.installation.clock);
  const desk: Desk = { tools, place, signIns };
  const web = new Hono();
  web.get('/sign-in', async (context) => {
    const { state = '', code = null, error = null } = context.req.query();
    const found = signIns.take(state, readSignInSecret(context, place));
    if (found === null) return lost(context);
    const answer = await comeBack(desk, context, found, { code, error });
    return typeof answer === 'string' ? found.wish.again(context, answer) : answer;
  });
  web.post('/sign-in', async (context) => {
    const given = await read(context);
    const browser = readSignInSecret(context, place);
    const found = signIns.take(given('state'), browser);
    if (found === null || browser === null) return lost(context);
    const answer = await comeBack(desk, context, found, { code: given('code'), error: null });
    if (typeof answer !== 'string') return answer;
    // A slip in copying costs no new beginning.
    signIns.keep(given('state'), browser, found);
    context.status(422);
    return context.render(codePage(found.begun, given('state'), answer));
  });
  return { web, connect: (context: Context, wish: Wish) => connect(desk, context, wish) };
}
