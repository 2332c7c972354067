/** Control characters, what stands for a broken one, line and paragraph separators, byte order marks and bidirectional overrides: none of them is text. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is removed.
const unwanted = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u202d\u202e\ufeff\ufffd-\uffff\u00ad]/g;

export const withoutControls = (text: string): string => text.toWellFormed().replace(unwanted, '');

/** One line of plain text: well-formed, no control characters, white space collapsed. */
export const cleanLine = (text: string): string => cleanText(text).replace(/\s+/g, ' ').trim();

/** Plain text that may have lines. */
export function cleanText(text: string): string {
  return withoutControls(text.replace(/\r\n?|[\u2028\u2029\u0085]/g, '\n')).trim();
}
