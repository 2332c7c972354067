import { Readable, type Transform } from 'node:stream';
import { createBrotliDecompress, createGunzip, createInflate, createInflateRaw, createZstdDecompress } from 'node:zlib';

export type Body = { is: 'body'; bytes: Uint8Array } | { is: 'too-large' };

/** Content codings that were applied one over the other; more is nobody's honest answer. */
const mostLayers = 3;

/** Reads a stream up to `maxBytes`; with `truncate` what has come until then is kept. */
export async function readBytes(stream: AsyncIterable<Uint8Array>, maxBytes: number, truncate: boolean): Promise<Body> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of stream) {
    size += chunk.length;
    if (size > maxBytes) {
      if (!truncate) return { is: 'too-large' };
      chunks.push(chunk.subarray(0, chunk.length - (size - maxBytes)));
      break;
    }
    chunks.push(chunk);
  }
  return { is: 'body', bytes: Buffer.concat(chunks) };
}

/** The decoder that a body's first bytes ask for, whatever the header says: servers mislabel in both directions. */
function decoderFor(encoding: string, bytes: Uint8Array): Transform | null {
  const [first = 0, second = 0, third = 0, fourth = 0] = bytes;
  if (first === 0x1f && second === 0x8b) return createGunzip();
  if (first === 0x28 && second === 0xb5 && third === 0x2f && fourth === 0xfd) return createZstdDecompress();
  if (encoding === 'br') return createBrotliDecompress();
  // RFC 1950, 2.2: a zlib header is a multiple of 31. Some servers mean the bare stream of RFC 1951 by "deflate".
  if (encoding === 'deflate') return ((first << 8) | second) % 31 === 0 ? createInflate() : createInflateRaw();
  return null;
}

/** Whether bytes look like a document as it is, so that a decoder that failed on them was wrong about them. */
const isPlain = (bytes: Uint8Array): boolean =>
  /^(\xef\xbb\xbf)?\s*[<{[]/.test(Buffer.from(bytes.subarray(0, 200)).toString('latin1'));

/** One layer undone. Cut off or no such encoding: what could be decoded is kept, else the bytes as they came. */
async function decode(bytes: Uint8Array, decoder: Transform, maxBytes: number, truncate: boolean): Promise<Body> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  const source = Readable.from([bytes]);
  try {
    for await (const chunk of source.pipe(decoder)) {
      const part: Uint8Array = chunk;
      size += part.length;
      if (size > maxBytes && !truncate) return { is: 'too-large' };
      chunks.push(part);
      if (size > maxBytes) break;
    }
  } catch {
    return { is: 'body', bytes: size > 0 && !isPlain(bytes) ? Buffer.concat(chunks) : bytes };
  } finally {
    source.destroy();
  }
  return { is: 'body', bytes: Buffer.concat(chunks).subarray(0, maxBytes) };
}

/** Undoes `Content-Encoding`, never past `maxBytes`. A body that is not encoded as it says is taken as it is. */
export async function decompress(
  bytes: Uint8Array,
  encoding: string,
  maxBytes: number,
  truncate: boolean,
): Promise<Body> {
  const encodings = encoding
    .toLowerCase()
    .split(',')
    .map((name) => name.trim())
    .reverse();
  let body = bytes;
  for (let layer = 0; layer < mostLayers; layer += 1) {
    const decoder = decoderFor(encodings[layer] ?? '', body);
    if (decoder === null) break;
    const decoded = await decode(body, decoder, maxBytes, truncate);
    if (decoded.is === 'too-large') return decoded;
    if (decoded.bytes === body) break;
    body = decoded.bytes;
  }
  return { is: 'body', bytes: body };
}
