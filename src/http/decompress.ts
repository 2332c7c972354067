import { pipeline, Readable, type Transform } from 'node:stream';
import { createBrotliDecompress, createGunzip, createInflate, createInflateRaw, createZstdDecompress } from 'node:zlib';

export type Body = { is: 'body'; bytes: Uint8Array } | { is: 'too-large' };

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
  const [first = 0, second = 0] = bytes;
  if (first === 0x1f && second === 0x8b) return createGunzip();
  if (first === 0x28 && second === 0xb5 && encoding === 'zstd') return createZstdDecompress();
  if (encoding === 'br') return createBrotliDecompress();
  if (encoding === 'deflate') return (first & 0x0f) === 8 ? createInflate() : createInflateRaw();
  return null;
}

/** Undoes `Content-Encoding`, never past `maxBytes`. A body that is not encoded as it says is taken as it is. */
export async function decompress(
  bytes: Uint8Array,
  encoding: string,
  maxBytes: number,
  truncate: boolean,
): Promise<Body> {
  const decoder = decoderFor(encoding.trim().toLowerCase(), bytes);
  if (decoder === null) return { is: 'body', bytes };
  const decoded = pipeline(Readable.from([bytes]), decoder, () => undefined);
  const chunks: Uint8Array[] = [];
  let size = 0;
  try {
    for await (const chunk of decoded) {
      const part: Uint8Array = chunk;
      size += part.length;
      if (size > maxBytes && !truncate) return { is: 'too-large' };
      chunks.push(part);
      if (size > maxBytes) break;
    }
  } catch {
    // Cut off or no such encoding: what could be decoded is kept, else the bytes as they came.
    return { is: 'body', bytes: size > 0 ? Buffer.concat(chunks) : bytes };
  }
  return { is: 'body', bytes: Buffer.concat(chunks).subarray(0, maxBytes) };
}
