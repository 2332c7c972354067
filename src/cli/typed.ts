import { UserError } from '../user-error.ts';

/** What a person typed; who presses Ctrl+C has asked for nothing to be written. Throws UserError. */
export function typedWords(answer: string | symbol): string {
  if (typeof answer === 'string') return answer.trim();
  throw stopped();
}

export const stopped = (): UserError =>
  new UserError('Stopped; nothing was written.', 'Run the command again when you like.');
