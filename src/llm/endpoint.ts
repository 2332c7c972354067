import type { LlmConfig } from '../config/config.ts';
import { decoded } from '../decoded.ts';

/** A part of the server's API. `base` may be its root, its /v1, or the address of chat/completions itself. */
export function endpoint(base: string, part: 'chat/completions' | 'models'): URL {
  const url = new URL(base);
  const path = url.pathname.replace(/\/+$/, '').replace(/\/chat\/completions$/, '');
  url.pathname = `${path === '' ? '/v1' : path}/${part}`;
  url.username = '';
  url.password = '';
  url.hash = '';
  return url;
}

/** The key as a bearer token; else what stands before the host of the address. */
export function headersFor({ url, key }: Pick<LlmConfig, 'url' | 'key'>): Record<string, string> {
  const { username, password } = new URL(url);
  const basic = Buffer.from(`${decoded(username)}:${decoded(password)}`).toString('base64');
  return {
    Accept: 'application/json',
    'Content-Type': 'application/json',
    ...(key === null ? {} : { Authorization: `Bearer ${key}` }),
    ...(key === null && username !== '' ? { Authorization: `Basic ${basic}` } : {}),
  };
}
