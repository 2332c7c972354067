import { createHash } from 'node:crypto';

/** Words alone, lower case: what stays when markup, punctuation and typography change. */
export const normalise = (text: string): string =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{M}\p{N}]+/gu, ' ')
    .trim();

/** A short name for a value: 132 bits of SHA-256. */
export const shortHash = (value: string): string => createHash('sha256').update(value).digest('base64url').slice(0, 22);

const bits = 64;
const mostTokens = 600;

/** Scripts that set no spaces between words count a letter as a word. */
const tokens =
  /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Thai}\p{sc=Lao}\p{sc=Khmer}\p{sc=Myanmar}]|[^\s\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Thai}\p{sc=Lao}\p{sc=Khmer}\p{sc=Myanmar}]+/gu;

/** The words of a normalised text. */
export const splitWords = (normalised: string): string[] => normalised.match(tokens) ?? [];

/** FNV-1a with murmur3's last mixing, so that every bit depends on every letter. */
function hash32(text: string, seed: number): number {
  let hash = seed;
  for (let n = 0; n < text.length; n += 1) hash = Math.imul(hash ^ text.charCodeAt(n), 0x01000193);
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) >>> 0;
}

/** Charikar's simhash over pairs of words, as 16 hex digits: similar texts differ in few bits. '' for no words. */
export function simhash(normalised: string): string {
  const words = splitWords(normalised.slice(0, 12_000)).slice(0, mostTokens);
  if (words.length === 0) return '';
  const votes = new Int32Array(bits);
  for (let n = 0; n < words.length; n += 1) {
    const pair = `${words[n]} ${words[n + 1] ?? ''}`;
    const high = hash32(pair, 0x811c9dc5);
    const low = hash32(pair, 0x3c6ef372);
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

/** In how many of 64 bits two simhashes differ (unrelated texts: about 32); 64 when one is missing. */
export function distance(a: string, b: string): number {
  if (a.length !== 16 || b.length !== 16) return bits;
  let different = 0;
  for (let n = 0; n < 16; n += 1) {
    let xor = Number.parseInt(a[n] ?? '0', 16) ^ Number.parseInt(b[n] ?? '0', 16);
    for (; xor > 0; xor >>= 1) different += xor & 1;
  }
  return different;
}

/** What is kept of an entry's content when its body is dropped. */
export interface Fingerprint {
  /** Of title and text. */
  simhash: string;
  /** Letters of text, normalised; null when it was not noted. */
  length: number | null;
  /** A hash of all that a post shows, to the letter: another one means an edit. '' when it was not noted. */
  content: string;
}

export const writeFingerprint = ({ simhash: hash, length, content }: Fingerprint): string =>
  [hash, length?.toString(36) ?? '', content.slice(0, 12)].join('.');

export function readFingerprint(written: string): Fingerprint {
  const [hash = '', length = '', content = ''] = written.split('.');
  return { simhash: hash, length: length === '' ? null : Number.parseInt(length, 36), content };
}

const bigrams = (text: string): string[] =>
  Array.from({ length: Math.max(text.length - 1, 0) }, (_, n) => text.slice(n, n + 2));

/** How much of two short texts is the same, from 0 to 1 (Dice, by pairs of letters). */
export function likeness(a: string, b: string): number {
  if (a === b) return 1;
  const [mine, theirs] = [bigrams(a.slice(0, 500)), bigrams(b.slice(0, 500))];
  if (mine.length + theirs.length === 0) return 0;
  const left = new Map<string, number>();
  for (const pair of mine) left.set(pair, (left.get(pair) ?? 0) + 1);
  let common = 0;
  for (const pair of theirs) {
    const count = left.get(pair) ?? 0;
    if (count > 0) common += 1;
    left.set(pair, count - 1);
  }
  return (2 * common) / (mine.length + theirs.length);
}
