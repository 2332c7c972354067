/** Text in which letters are the same that regular expressions take for the same without case: lower first, for "ẞ" is no "SS", then upper, for "ς" is "σ". */
export const folded = (text: string): string => text.toLowerCase().toUpperCase();
