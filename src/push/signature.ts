import { createHmac } from 'node:crypto';
import { isSame } from '../web/access/secrets.ts';

/** What hubs and webhooks sign with. */
const methods = new Set(['sha1', 'sha256', 'sha384', 'sha512']);

/** HMAC as lower-case hexadecimal digits. */
export const sign = (method: string, secret: string, ...parts: (Uint8Array | string)[]): string =>
  parts
    .reduce<ReturnType<typeof createHmac>>((hmac, part) => hmac.update(part), createHmac(method, secret))
    .digest('hex');

/** Whether `header`, in the form `sha256=HEX`, signs the body. Compares in constant time. */
export function isSignedBy(header: string, secret: string, body: Uint8Array): boolean {
  const [, method = '', digits = ''] = /^\s*(sha\d{1,3})=([0-9a-f]{40,128})\s*$/i.exec(header) ?? [];
  const known = method.toLowerCase();
  return methods.has(known) && isSame(sign(known, secret, body), digits.toLowerCase());
}
