import type { NetworkTools } from './network.ts';

/** A person's way to their server's sign-in page and back: it takes the place of a secret that is pasted. */
export interface SignIn {
  /** The key of the network's settings that says where: the server, of which a person types no more than the name. */
  readonly asks: string;
  /** The key that signing in brings. */
  readonly brings: string;
  /** The setting that a person means by what they typed; null when it is none. Pure. */
  settingOf(typed: string): string | null;
  /** Makes this program known to the server. Asks no other server than the one that was typed. */
  begin(request: SignInRequest, tools: SignInTools): Promise<SignInBegun | SignInRefused>;
}

export type SignInTools = Pick<NetworkTools, 'fetch' | 'timeout' | 'userAgent'>;

export interface SignInRequest {
  /** As the person typed it. */
  typed: string;
  /** Where the server shall lead back to, with `state`; null: it shows a code that the person brings. */
  back: { address: string; state: string } | null;
}

export interface SignInBegun {
  is: 'begun';
  /** The server's name. */
  server: string;
  /** Where the person signs in. */
  address: string;
  /** False: the server shows a code, be it that it would not lead back. */
  leadsBack: boolean;
  /** Makes the account's settings of what the person, or the server's redirect, brought. */
  finish(answer: SignInAnswer): Promise<SignedIn | SignInRefused>;
}

/** What came back: a code, or the server's word for why there is none. */
export interface SignInAnswer {
  code: string | null;
  error: string | null;
}

export interface SignedIn {
  is: 'signed in';
  settings: Record<string, string>;
}

export interface SignInRefused {
  is: 'refused';
  why: string;
  nextStep: string;
}
