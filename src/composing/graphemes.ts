let segmenter: Intl.Segmenter | null = null;

/** The characters of a text as readers see them: extended grapheme clusters. */
export function graphemes(text: string): string[] {
  segmenter ??= new Intl.Segmenter('und', { granularity: 'grapheme' });
  return Array.from(segmenter.segment(text), ({ segment }) => segment);
}

/** Every ASCII character but the carriage return (one with a following line feed) is a grapheme of its own. */
const onlySimple = /^[\n\x20-\x7e]*$/;

export function countGraphemes(text: string): number {
  return onlySimple.test(text) ? text.length : graphemes(text).length;
}

export const utf8Length = (text: string): number => Buffer.byteLength(text, 'utf8');
