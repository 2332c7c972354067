let segmenter: Intl.Segmenter | null = null;

/** The characters of a text as readers see them: extended grapheme clusters. */
export function graphemes(text: string): string[] {
  segmenter ??= new Intl.Segmenter('und', { granularity: 'grapheme' });
  return Array.from(segmenter.segment(text), ({ segment }) => segment);
}

/**
 * Characters of which each is a grapheme of its own, whatever stands beside it, as long as nothing else does: ASCII without the
 * carriage return, and the letters and marks of Latin, Greek, Cyrillic, Hebrew, Arabic, Chinese, Japanese and Korean that
 * never combine. Most posts hold no others, and counting them takes no segmenter.
 */
const onlySimple =
  /^[\n\x20-\x7e\u00a0-\u00ac\u00ae-\u02ff\u0370-\u0482\u048a-\u052f\u05d0-\u05ea\u0620-\u064a\u0660-\u066f\u0671-\u06d3\u06f0-\u06ff\u2010-\u2027\u2030-\u205e\u20a0-\u20bf\u3000-\u3029\u3030-\u3096\u309b-\u30ff\u3400-\u4dbf\u4e00-\u9fff\uac00-\ud7a3\uff01-\uff9d]*$/;

export function countGraphemes(text: string): number {
  return onlySimple.test(text) ? text.length : graphemes(text).length;
}

export const utf8Length = (text: string): number => Buffer.byteLength(text, 'utf8');
