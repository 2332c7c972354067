/** A text as a part of a regular expression, every sign of it for itself. */
export const literally = (text: string): string => text.replaceAll(/[\\^$.*+?()[\]{}|]/g, '\\$&');

/** Where a part stands in a text, whatever its case, or -1. Lower-casing both instead moves what stands behind a Turkish "İ". */
export const placeOf = (text: string, part: string): number => text.search(new RegExp(literally(part), 'iu'));
