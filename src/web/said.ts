import type { Context } from 'hono';
import { deleteCookie, getCookie, setCookie } from 'hono/cookie';

/** What a page says once of what was just done. The cookie names one of these, so that it can bring no words of others. */
const sentences = {
  approve: 'It goes out.',
  now: 'It is sent now.',
  retract: 'It is being removed.',
  retry: 'It is tried again.',
  shared: 'Shared: it is on its way.',
  sharedPartly: 'Shared where it was not shared already.',
  skip: 'Skipped.',
  time: 'The time is set.',
  words: 'Your words are kept.',
};

export type Said = keyof typeof sentences;

const name = 'share_said';

export const isSaid = (said: string): said is Said => Object.hasOwn(sentences, said);

/** Kept in the browser until the next page, so that the server remembers nothing. */
export const sayNext = (context: Context, path: string, said: Said): void =>
  setCookie(context, name, said, { path, httpOnly: true, sameSite: 'Lax', maxAge: 60 });

/** Null: nothing was done. */
export function takeSaid(context: Context, path: string): string | null {
  const said = getCookie(context, name) ?? '';
  if (said === '') return null;
  deleteCookie(context, name, { path });
  return isSaid(said) ? sentences[said] : null;
}
