import type { Context } from 'hono';
import { deleteCookie, getCookie, setCookie } from 'hono/cookie';
import { sessionLasts } from './access-store.ts';
import { newSecret } from './secrets.ts';

const name = 'share_session';
const signInName = 'share_sign_in';

/** Where the dashboard is, as browsers see it, and for whom. */
export interface Place {
  /** From the first slash to the last. */
  root: string;
  secure: boolean;
  /** Only this machine can ask: no proxy leads others here. */
  isPrivate: boolean;
}

/** Lax, not strict: what a bookmark or a phone's share sheet opens shall find the person signed in. */
const options = ({ root, secure }: Place) => ({
  path: root,
  secure,
  httpOnly: true,
  sameSite: 'Lax' as const,
});

/** The prefix by which browsers let no other site of the domain set it; it wants TLS and the whole host. */
const prefixOf = ({ root, secure }: Place) => (secure ? (root === '/' ? 'host' : 'secure') : undefined);

export function readSession(context: Context, place: Place): string | null {
  const prefix = prefixOf(place);
  return (prefix === undefined ? getCookie(context, name) : getCookie(context, name, prefix)) || null;
}

export function keepSession(context: Context, place: Place, secret: string): void {
  const prefix = prefixOf(place);
  const maxAge = sessionLasts / 1000;
  setCookie(context, name, secret, { ...options(place), maxAge, ...(prefix === undefined ? {} : { prefix }) });
}

export function dropSession(context: Context, place: Place): void {
  const prefix = prefixOf(place);
  deleteCookie(context, name, { ...options(place), ...(prefix === undefined ? {} : { prefix }) });
}

/** What tells the browser that began a sign-in from all others, also where nobody has a session; null: it began none. */
export function readSignInSecret(context: Context, place: Place): string | null {
  const prefix = prefixOf(place);
  return (prefix === undefined ? getCookie(context, signInName) : getCookie(context, signInName, prefix)) || null;
}

/** The same, made where there is none; kept for so long, milliseconds. */
export function keepSignInSecret(context: Context, place: Place, lasts: number): string {
  const prefix = prefixOf(place);
  const secret = readSignInSecret(context, place) ?? newSecret();
  const kept = { ...options(place), maxAge: lasts / 1000 };
  setCookie(context, signInName, secret, { ...kept, ...(prefix === undefined ? {} : { prefix }) });
  return secret;
}
