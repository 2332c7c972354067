import { createHash, randomBytes, scrypt, timingSafeEqual } from 'node:crypto';
import { z } from 'zod';

/** About 50 ms and 32 MB a try, as OWASP's password storage cheat sheet asks for. */
const cost = { N: 2 ** 15, r: 8, p: 1, maxmem: 64 * 1024 * 1024 };
const keyLength = 32;

export const shortestPassword = 10;

const storedSchema = z.object({ salt: z.string(), N: z.int(), r: z.int(), p: z.int(), key: z.string() });

const derive = (password: string, salt: Buffer, { N, r, p }: { N: number; r: number; p: number }): Promise<Buffer> =>
  new Promise((resolve, reject) => {
    const options = { N, r, p, maxmem: cost.maxmem };
    scrypt(password.normalize('NFKC'), salt, keyLength, options, (error, key) =>
      error === null ? resolve(key) : reject(error),
    );
  });

/** What is kept of a password: enough to know it again, too little to find it. */
export async function hashPassword(password: string): Promise<string> {
  const salt = randomBytes(16);
  const key = await derive(password, salt, cost);
  const { N, r, p } = cost;
  return JSON.stringify({ salt: salt.toString('base64url'), N, r, p, key: key.toString('base64url') });
}

export async function isPassword(stored: string, password: string): Promise<boolean> {
  const { salt, key, ...used } = storedSchema.parse(JSON.parse(stored));
  const derived = await derive(password.slice(0, 1000), Buffer.from(salt, 'base64url'), used);
  return timingSafeEqual(derived, Buffer.from(key, 'base64url'));
}

const digest = (text: string): Buffer => createHash('sha256').update(text).digest();

/** Compares in constant time. */
export const isSame = (a: string, b: string): boolean => timingSafeEqual(digest(a), digest(b));

/** What is kept of a random secret: 256 bits need no salt. */
export const hashOf = (secret: string): string => digest(secret).toString('base64url');

export const newSecret = (): string => randomBytes(32).toString('base64url');

/** Eight letters and digits that a person types once: 40 bits, behind a limit on tries. */
export const newCode = (): string =>
  Array.from(randomBytes(8), (byte) => '0123456789ABCDEFGHJKMNPQRSTVWXYZ'.charAt(byte % 32)).join('');
