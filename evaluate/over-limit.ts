const characters = new Intl.Segmenter('und', { granularity: 'grapheme' });

/** Bluesky and Mastodon as their documents count, apart from the program's own counting. */
export function overLimit(text: string, network: string | null): boolean {
  const counted = network === 'mastodon' ? text.replace(/https?:\/\/\S+/g, 'x'.repeat(23)) : text;
  const length = [...characters.segment(counted)].length;
  return network === 'mastodon' ? length > 500 : length > 300 || new TextEncoder().encode(text).length > 3_000;
}
