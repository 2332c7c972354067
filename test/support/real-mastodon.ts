import { z } from 'zod';
import { realServer } from './real-servers.ts';
import { addSnacUser } from './start-snac.ts';

export interface MastodonAccount {
  /** As an account's `server` in the configuration. */
  server: string;
  name: string;
  password: string;
  token: string;
  /** What stands there by now, newest first, as anybody sees it. */
  statuses(): Promise<MastodonStatus[]>;
}

export interface MastodonStatus {
  id: string;
  uri: string;
  url: string;
  content: string;
  in_reply_to_id: string | null;
}

const accountSchema = z.object({ id: z.string() });
const statusesSchema: z.ZodType<MastodonStatus[]> = z.array(
  z.object({
    id: z.string(),
    uri: z.string(),
    url: z.string(),
    content: z.string(),
    in_reply_to_id: z.string().nullable(),
  }),
);

/** snac ends each connection after its answer without saying so: one that is kept may be gone when it is used again. */
const closing = { connection: 'close' };

let count = 0;

/** A fresh user with an access token on the snac of this run. About 0.25 s. */
export async function createMastodonAccount(): Promise<MastodonAccount> {
  const address = realServer('mastodon');
  const name = `t${process.pid}x${++count}`;
  const password = await addSnacUser(address, name);
  const server = address.origin;
  const response = await fetch(`${server}/oauth/x-snac-get-token`, {
    method: 'POST',
    headers: closing,
    body: new URLSearchParams({ login: name, passwd: password }),
  });
  const token = (await response.text()).trim();
  const headers = { ...closing, authorization: `Bearer ${token}` };
  const get = async (path: string) => {
    const answer = await fetch(`${server}${path}`, { headers });
    if (!answer.ok) throw new Error(`${path}: ${answer.status}`);
    return answer.json();
  };
  const { id } = accountSchema.parse(await get('/api/v1/accounts/verify_credentials'));
  const statuses = async () => statusesSchema.parse(await get(`/api/v1/accounts/${id}/statuses`));
  return { server, name, password, token, statuses };
}
