/** One spelling for what reads the same: composed accents, no case, single blanks. */
export const oneSpelling = (text: string): string => text.normalize('NFC').toLowerCase().replaceAll(/\s+/g, ' ').trim();
