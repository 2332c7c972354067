import { createHash, createHmac } from 'node:crypto';
import { z } from 'zod';
import { isSame } from '../web/access/secrets.ts';
import { isSignedBy, sign } from './signature.ts';

/** A call of a webhook: its header by lower-case name, its body, and what stands at the end of its address. */
export interface HookCall {
  header(name: string): string | undefined;
  body: Uint8Array;
  pathSecret: string | null;
}

export interface HookSecrets {
  hookSecret: string | null;
  /** The operator's own token, which opens everything else as well; it is never to stand in an address. */
  token: string | null;
}

/** What the call proves. `none`: it does not even try. */
export type Proof = 'good' | 'wrong' | 'none';

/** `sha256=HEX, t=MILLISECONDS`: Ghost signs the body followed by the time, and signed the body alone before version 5. */
function isGhostSigned(header: string, secret: string, body: Uint8Array): boolean {
  const [, digits = '', time = ''] = /^sha256=([0-9a-f]{64})(?:\s*,\s*t=(\d{1,16}))?\s*$/i.exec(header.trim()) ?? [];
  const given = digits.toLowerCase();
  const signed = [sign('sha256', secret, body), sign('sha256', secret, body, time)];
  return signed.map((one) => isSame(one, given)).includes(true);
}

const netlifyHead = z.object({ alg: z.literal('HS256') });
const netlifyClaims = z.object({ iss: z.literal('netlify'), sha256: z.string() });

function decoded(part: string): unknown {
  try {
    return JSON.parse(Buffer.from(part, 'base64url').toString('utf8'));
  } catch {
    return null;
  }
}

/** Netlify sends a JSON Web Signature (RFC 7515) whose claims name the hash of the body. */
function isNetlifySigned(header: string, secret: string, body: Uint8Array): boolean {
  const [head = '', claims = '', signature = '', ...more] = header.trim().split('.');
  if (more.length > 0 || !netlifyHead.safeParse(decoded(head)).success) return false;
  if (!isSame(createHmac('sha256', secret).update(`${head}.${claims}`).digest('base64url'), signature)) return false;
  const said = netlifyClaims.safeParse(decoded(claims));
  return said.success && isSame(said.data.sha256.toLowerCase(), createHash('sha256').update(body).digest('hex'));
}

const signatures: [header: string, isSigned: (header: string, secret: string, body: Uint8Array) => boolean][] = [
  ['x-hub-signature-256', isSignedBy],
  ['x-hub-signature', isSignedBy],
  ['x-ghost-signature', isGhostSigned],
  ['x-webhook-signature', isNetlifySigned],
];

const bearer = (header: string | undefined): string | null => /^Bearer +(\S+)\s*$/i.exec(header ?? '')?.[1] ?? null;

/**
 * Whether a call knows the secret, in whichever way its sender can tell: a signature, a Bearer token, or the secret at
 * the end of the address. One good proof is enough. Pure.
 */
export function judgeCall({ header, body, pathSecret }: HookCall, { hookSecret, token }: HookSecrets): Proof {
  const given = bearer(header('authorization'));
  const proofs: boolean[] = [];
  if (given !== null) proofs.push([hookSecret, token].some((secret) => secret !== null && isSame(given, secret)));
  if (pathSecret !== null) proofs.push(hookSecret !== null && isSame(pathSecret, hookSecret));
  for (const [name, isSigned] of signatures) {
    const signature = header(name);
    if (signature !== undefined) proofs.push(hookSecret !== null && isSigned(signature, hookSecret, body));
  }
  return proofs.length === 0 ? 'none' : proofs.includes(true) ? 'good' : 'wrong';
}

/** Who calls, by the headers that it is known for; for the log alone. */
export function callerOf(header: HookCall['header']): string {
  if (header('x-github-event') !== undefined) return 'GitHub';
  if (header('x-ghost-signature') !== undefined) return 'Ghost';
  if (header('x-webhook-signature') !== undefined || header('x-netlify-event') !== undefined) return 'Netlify';
  return /wordpress/i.test(header('user-agent') ?? '') ? 'WordPress' : 'a webhook';
}
