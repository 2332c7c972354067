import { UserError } from '../user-error.ts';

/** The address that a person typed, with its scheme or without: nearly all of the web is there by https. Throws UserError. */
export function typedAddress(typed: string, of: 'page' | 'site'): string {
  const example = 'Write for example https://example.com.';
  if (typed.trim() === '') throw new UserError('The address is empty.', example);
  const isWhole = /^[a-z][a-z\d+.-]*:\/\//i.test(typed.trim());
  const url = URL.parse(isWhole ? typed.trim() : `https://${typed.trim()}`);
  // A bare word is a slip of the hand sooner than the name of a machine.
  const names = url !== null && (isWhole || url.hostname.includes('.') || url.hostname === 'localhost');
  if (!names || !/^https?:$/.test(url.protocol)) throw new UserError(`This is no address of a ${of}.`, example);
  return isWhole ? typed.trim() : `https://${typed.trim()}`;
}
