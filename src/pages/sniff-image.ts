const latin = (bytes: Uint8Array, from: number, to: number): string =>
  Buffer.from(bytes.subarray(from, to)).toString('latin1');

/** Brands of ISO base media files that are pictures; films begin the same (ISO/IEC 14496-12, 4.3). */
const pictureBrands = /^(avif|avis|mif1|msf1|heic|heix|hevc)$/;

const signatures: [mime: string, matches: (bytes: Uint8Array) => boolean][] = [
  ['image/jpeg', (b) => b[0] === 0xff && b[1] === 0xd8 && b[2] === 0xff],
  ['image/png', (b) => latin(b, 0, 8) === '\x89PNG\r\n\x1a\n'],
  ['image/gif', (b) => /^GIF8[79]a$/.test(latin(b, 0, 6))],
  ['image/webp', (b) => latin(b, 0, 4) === 'RIFF' && latin(b, 8, 12) === 'WEBP'],
  ['image/avif', (b) => latin(b, 4, 8) === 'ftyp' && pictureBrands.test(latin(b, 8, 12))],
  [
    'image/svg+xml',
    (b) =>
      /^(\xef\xbb\xbf)?\s*(<\?xml[^>]{0,500}>\s*)?(<!--[^>]{0,2000}-->\s*)?(<!doctype svg[^>]{0,500}>\s*)?<svg\b/i.test(
        latin(b, 0, 4000),
      ),
  ],
];

/** The type of an image by its first bytes; null when it is none that can be used. */
export const sniffImage = (bytes: Uint8Array): string | null =>
  signatures.find(([, matches]) => matches(bytes))?.[0] ?? null;
