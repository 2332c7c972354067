import { realServer } from './real-servers.ts';
import { pdsAdminPassword } from './start-bluesky.ts';

export interface BlueskyAccount extends AsyncDisposable {
  service: string;
  did: string;
  handle: string;
  /** As a person would put it in the configuration. */
  appPassword: string;
  /** Of a full session, for checks from outside. */
  accessJwt: string;
  /** Calls an XRPC method with the full session; throws with the server's words when the answer is not 2xx. */
  call(method: string, input?: object | URLSearchParams): Promise<Record<string, unknown>>;
  revokeAppPassword(): Promise<void>;
  takeDown(applied: boolean): Promise<void>;
}

let count = 0;

/** A fresh account on the PDS of this run, or on another. About 0.2 s; disposing of it deletes it. */
export async function createBlueskyAccount(service = realServer('bluesky').service): Promise<BlueskyAccount> {
  const handle = `t${process.pid}-${++count}.test`;
  const signUp = { handle, email: `${handle}@example.org`, password: 'account-of-a-test' };
  const created = await xrpc(service, 'com.atproto.server.createAccount', { input: signUp });
  const { did, accessJwt } = { did: String(created.did), accessJwt: String(created.accessJwt) };
  const headers = { authorization: `Bearer ${accessJwt}` };
  const admin = { authorization: `Basic ${Buffer.from(`admin:${pdsAdminPassword}`).toString('base64')}` };
  const call: BlueskyAccount['call'] = (method, input) =>
    xrpc(service, method, { headers, ...(input === undefined ? {} : { input }) });
  const { password } = await call('com.atproto.server.createAppPassword', { name: 'test' });
  return {
    service,
    did,
    handle,
    appPassword: String(password),
    accessJwt,
    call,
    revokeAppPassword: async () => void (await call('com.atproto.server.revokeAppPassword', { name: 'test' })),
    takeDown: async (applied) => {
      const subject = { $type: 'com.atproto.admin.defs#repoRef', did };
      const input = { subject, takedown: { applied, ref: 'test' } };
      await xrpc(service, 'com.atproto.admin.updateSubjectStatus', { headers: admin, input });
    },
    [Symbol.asyncDispose]: async () => {
      await xrpc(service, 'com.atproto.admin.deleteAccount', { headers: admin, input: { did } });
    },
  };
}

/** `input`: an object is sent as JSON by POST, search parameters by GET. */
async function xrpc(
  service: string,
  method: string,
  { headers = {}, input = new URLSearchParams() }: { headers?: Record<string, string>; input?: object },
): Promise<Record<string, unknown>> {
  const response =
    input instanceof URLSearchParams
      ? await fetch(`${service}/xrpc/${method}?${input}`, { headers })
      : await fetch(`${service}/xrpc/${method}`, {
          method: 'POST',
          headers: { ...headers, 'content-type': 'application/json' },
          body: JSON.stringify(input),
        });
  const text = await response.text();
  if (!response.ok) throw new Error(`${method}: ${response.status} ${text}`);
  return text === '' ? {} : JSON.parse(text);
}
