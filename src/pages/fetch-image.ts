import type { Http } from '../http/http.ts';

const maxBytes = 20_000_000;
const timeout = 20_000;

const signatures: [mime: string, matches: (bytes: Uint8Array) => boolean][] = [
  ['image/jpeg', (b) => b[0] === 0xff && b[1] === 0xd8],
  ['image/png', (b) => b[0] === 0x89 && b[1] === 0x50],
  ['image/gif', (b) => b[0] === 0x47 && b[1] === 0x49 && b[2] === 0x46],
  ['image/webp', (b) => latin(b, 0, 4) === 'RIFF' && latin(b, 8, 12) === 'WEBP'],
  ['image/avif', (b) => latin(b, 4, 8) === 'ftyp'],
  [
    'image/svg+xml',
    (b) => /^\s*(<\?xml[^>]*>)?\s*(<!--[\s\S]{0,2000}?-->\s*)?(<!doctype[^>]*>\s*)?<svg/i.test(latin(b, 0, 3000)),
  ],
];

const latin = (bytes: Uint8Array, from: number, to: number): string =>
  Buffer.from(bytes.subarray(from, to)).toString('latin1');

/** The type of an image by its first bytes; null when it is none that can be used. */
const sniffImage = (bytes: Uint8Array): string | null => signatures.find(([, matches]) => matches(bytes))?.[0] ?? null;

/** Fetches an image that a feed or page names. Failures are sentences. */
export async function fetchImage(
  http: Http,
  url: string,
  signal: AbortSignal,
): Promise<{ bytes: Uint8Array; mime: string } | { why: string }> {
  const answer = await http.get(url, { trust: 'public', maxBytes, timeout, headers: { accept: 'image/*' }, signal });
  if (answer.is === 'failure') return { why: answer.why };
  if (answer.status !== 200) return { why: `the site answers ${answer.status}` };
  const mime = sniffImage(answer.body);
  return mime === null ? { why: 'it is no image of a known kind' } : { bytes: answer.body, mime };
}
