import { createHash } from 'node:crypto';

/** Words alone, lower case: what stays when markup, punctuation and typography change. */
export const normalise = (text: string): string =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

/** A short name for a value: 132 bits of SHA-256. */
export const shortHash = (value: string): string => createHash('sha256').update(value).digest('base64url').slice(0, 22);

const bits = 64;
const mostWords = 600;
const fnvPrime = 0x100000001b3n;
const fnvOffset = 0xcbf29ce484222325n;

function hash64(word: string): bigint {
  let hash = fnvOffset;
  for (const byte of Buffer.from(word)) hash = BigInt.asUintN(64, (hash ^ BigInt(byte)) * fnvPrime);
  return hash;
}

/** Charikar's simhash over pairs of words, as 16 hex digits: similar texts differ in few bits. '' for no words. */
export function fingerprint(normalised: string): string {
  const words = normalised.split(' ').slice(0, mostWords);
  if (normalised === '') return '';
  const votes = new Int32Array(bits);
  for (let n = 0; n < words.length; n += 1) {
    const hash = hash64(`${words[n]} ${words[n + 1] ?? ''}`);
    const high = Number(hash >> 32n);
    const low = Number(hash & 0xffffffffn);
    for (let bit = 0; bit < 32; bit += 1) {
      votes[bit] = (votes[bit] ?? 0) + ((high >>> bit) & 1 ? 1 : -1);
      votes[bit + 32] = (votes[bit + 32] ?? 0) + ((low >>> bit) & 1 ? 1 : -1);
    }
  }
  let digits = '';
  for (let from = 0; from < bits; from += 4) {
    const nibble = [0, 1, 2, 3].reduce((sum, bit) => sum + ((votes[from + bit] ?? 0) > 0 ? 1 << bit : 0), 0);
    digits += nibble.toString(16);
  }
  return digits;
}

/** In how many of 64 bits two fingerprints differ; 64 when one is missing. */
export function distance(a: string, b: string): number {
  if (a.length !== 16 || b.length !== 16) return bits;
  let different = 0;
  for (let n = 0; n < 16; n += 1) {
    let xor = Number.parseInt(a[n] ?? '0', 16) ^ Number.parseInt(b[n] ?? '0', 16);
    for (; xor > 0; xor >>= 1) different += xor & 1;
  }
  return different;
}
