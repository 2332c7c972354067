import { createHash, createHmac } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { judgeCall } from '../../src/push/proof.ts';

const secret = 'an-invented-secret-of-a-hook';
const body = Buffer.from('{"post":{"current":{"title":"The new pier"}}}');
const hex = (method: string, key: string, ...parts: (Buffer | string)[]) =>
  parts.reduce<ReturnType<typeof createHmac>>((hmac, part) => hmac.update(part), createHmac(method, key)).digest('hex');

const part = (value: unknown) => Buffer.from(JSON.stringify(value)).toString('base64url');
function jws(key: string, claims: object, alg = 'HS256'): string {
  const signed = `${part({ alg, typ: 'JWT' })}.${part(claims)}`;
  return `${signed}.${createHmac('sha256', key).update(signed).digest('base64url')}`;
}
const claims = { iss: 'netlify', sha256: createHash('sha256').update(body).digest('hex') };

const judge = (headers: Record<string, string>, pathSecret: string | null = null, secrets = {}) =>
  judgeCall(
    { header: (name) => headers[name], body, pathSecret },
    { hookSecret: secret, token: 'the-token-of-the-operator', ...secrets },
  );

describe.each<[shape: string, headers: (key: string) => Record<string, string>]>([
  ['a Bearer token', (key) => ({ authorization: `Bearer ${key}` })],
  ['GitHub', (key) => ({ 'x-github-event': 'push', 'x-hub-signature-256': `sha256=${hex('sha256', key, body)}` })],
  ['an older GitHub or a WordPress plug-in', (key) => ({ 'x-hub-signature': `sha1=${hex('sha1', key, body)}` })],
  ['Ghost', (key) => ({ 'x-ghost-signature': `sha256=${hex('sha256', key, body, '1772366400000')}, t=1772366400000` })],
  ['an older Ghost', (key) => ({ 'x-ghost-signature': `sha256=${hex('sha256', key, body)}, t=1772366400000` })],
  ['Netlify', (key) => ({ 'x-webhook-signature': jws(key, claims) })],
])('%s', (_shape, headers) => {
  it('is heard with the secret', () => expect(judge(headers(secret))).toBe('good'));
  it('is refused with another secret', () => expect(judge(headers('another-secret-of-a-hook'))).toBe('wrong'));
  it('is refused where no secret is set', () =>
    expect(judge(headers(secret), null, { hookSecret: null })).toBe('wrong'));
});

it('the secret at the end of the address is enough, and the token there is not', () => {
  expect(judge({}, secret)).toBe('good');
  expect(judge({}, 'the-token-of-the-operator')).toBe('wrong');
});

it("the operator's token is good as a Bearer token, and signs nothing", () => {
  const token = 'the-token-of-the-operator';
  expect(judge({ authorization: `Bearer ${token}` })).toBe('good');
  expect(judge({ 'x-hub-signature-256': `sha256=${hex('sha256', token, body)}` })).toBe('wrong');
});

it.each([
  ['of another body', { 'x-hub-signature-256': `sha256=${hex('sha256', secret, 'other')}` }],
  ['by a method that is none', { 'x-hub-signature': `md5=${hex('md5', secret, body)}` }],
  ['cut short', { 'x-hub-signature-256': `sha256=${hex('sha256', secret, body).slice(0, 40)}` }],
  ['of Netlify for another body', { 'x-webhook-signature': jws(secret, { ...claims, sha256: '0'.repeat(64) }) }],
  ['of another issuer', { 'x-webhook-signature': jws(secret, { ...claims, iss: 'somebody' }) }],
  ['that says it needs none', { 'x-webhook-signature': jws(secret, claims, 'none') }],
])('a signature %s is wrong', (_name, headers) => expect(judge(headers)).toBe('wrong'));

it('a call without any proof is told from one with a wrong one', () => {
  expect(judge({ 'x-github-event': 'ping' })).toBe('none');
});

it('no header that was not made with the secret is ever a proof', () => {
  const name = fc.constantFrom('authorization', 'x-hub-signature', 'x-ghost-signature', 'x-webhook-signature');
  const value = fc.oneof(fc.string(), fc.constantFrom('Bearer ', 'sha256=', 'e30.e30.', '..'), fc.base64String());
  fc.assert(fc.property(name, value, (header, text) => judge({ [header]: text }) !== 'good'));
});
