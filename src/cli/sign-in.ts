import type { SignIn, SignInTools } from '../networks/sign-in.ts';
import { userAgent } from '../user-agent.ts';
import { UserError } from '../user-error.ts';
import { typedWords } from './typed.ts';

/** How a person is shown something, and asked. */
export interface Talk {
  say(text: string): void;
  ask(question: string): Promise<string>;
}

/** Milliseconds. */
const timeout = 20_000;

/** A person at a terminal. */
async function terminal(): Promise<Talk> {
  const { text } = await import('@clack/prompts');
  return {
    // Without the frame that prompts have: an address that is longer than a line is copied whole.
    say: (words) => void process.stderr.write(`\n${words}\n`),
    ask: async (message) => typedWords(await text({ message })),
  };
}

/**
 * The settings of an account by signing in at its server: no page of ours can be led back to, so the person brings the code
 * that the server shows. A slip in copying costs no new beginning. Throws UserError.
 */
export async function signInByCode(signIn: SignIn, typed: string, talk: Talk, fetch: SignInTools['fetch']) {
  const begun = await signIn.begin({ typed, back: null }, { fetch, timeout, userAgent });
  if (begun.is === 'refused') throw new UserError(begun.why, begun.nextStep);
  talk.say(`Open this address, sign in at ${begun.server}, and allow this program to post:\n${begun.address}`);
  for (;;) {
    const answer = await begun.finish({ code: await talk.ask('The code that it shows'), error: null });
    if (answer.is === 'signed in') return answer.settings;
    talk.say(`${answer.why} ${answer.nextStep}`);
  }
}

export const signInAtTerminal = async (signIn: SignIn, typed: string): Promise<Record<string, string>> =>
  signInByCode(signIn, typed, await terminal(), globalThis.fetch);
