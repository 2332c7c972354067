import type { LookupFunction } from 'node:net';
import type { Agent, Dispatcher } from 'undici';
import { isPrivateAddress } from './private-addresses.ts';

/** A name that must lead to public addresses leads to another one. */
export class PrivateAddress extends Error {}

/** One request of one hop. */
export interface Hop {
  url: URL;
  headers: Record<string, string>;
  /** Of a POST; null: a GET. */
  body: string | null;
  /** Only public addresses are connected to. */
  guarded: boolean;
  signal: AbortSignal;
}

export interface Connections {
  /** Rejects with the errors of Node and undici. */
  ask(hop: Hop): Promise<Dispatcher.ResponseData>;
  /** Whether every unguarded connection to this name led to a private address so far. */
  ledInside(hostname: string): boolean;
  close(): Promise<void>;
}

/** Calls `check` with the addresses that a connection is about to be made to: what was checked is what is connected to. */
export const checkedLookup =
  (resolve: LookupFunction, check: (host: string, addresses: string[]) => Error | null): LookupFunction =>
  (host, options, callback) =>
    resolve(host, options, (error, address, family) => {
      const all = Array.isArray(address) ? address.map((one) => one.address) : [address];
      callback(error ?? check(host, all), address, family);
    });

/** Names and origins that are remembered; then the memory starts anew. */
const mostRemembered = 10_000;

function remember<T>(memory: Map<string, T>, key: string, value: T): void {
  if (memory.size >= mostRemembered) memory.clear();
  memory.set(key, value);
}

/** Refuses a name when any of its addresses is private. */
export const guardedLookup = (resolve: LookupFunction): LookupFunction =>
  checkedLookup(resolve, (host, all) => (all.some(isPrivateAddress) ? new PrivateAddress(host) : null));

const options = {
  /** Beside the turns of a host, which are the real limit. */
  connections: 6,
  pipelining: 1,
  keepAliveTimeout: 4000,
  maxHeaderSize: 65_536,
  /** Where the server offers it: some speak nothing else, and some take older clients for robots. */
  allowH2: true,
};
const connect = { timeout: 10_000, autoSelectFamily: true };

const brokeOff = new Set(['ECONNRESET', 'EPIPE', 'UND_ERR_SOCKET']);
const isBrokenOff = (error: unknown): boolean =>
  error instanceof Error && 'code' in error && typeof error.code === 'string' && brokeOff.has(error.code);

/** Kept-alive connections, guarded and unguarded apart. Nothing is opened, nor the library loaded, before the first use. */
export function createConnections(resolve: LookupFunction): Connections {
  const inside = new Map<string, boolean>();
  const opened = new Map<string, number>();
  let agents: Promise<{ open: Agent; guarded: Agent }> | null = null;

  const watched = checkedLookup(resolve, (host, all) => {
    // Once public, never private again: a name that changes its mind is no reason to trust its redirects.
    remember(inside, host, (inside.get(host) ?? true) && all.length > 0 && all.every(isPrivateAddress));
    return null;
  });

  async function open() {
    const undici = await import('undici');
    const create = (lookup: LookupFunction) =>
      new undici.Agent({ ...options, connect: { ...connect, lookup } }).on('connect', ({ origin }) =>
        remember(opened, origin, (opened.get(origin) ?? 0) + 1),
      );
    return { open: create(watched), guarded: create(guardedLookup(resolve)) };
  }

  return {
    async ask({ url, headers, body, guarded, signal }) {
      agents ??= open();
      const agent = (await agents)[guarded ? 'guarded' : 'open'];
      const what = body === null ? { method: 'GET' as const } : { method: 'POST' as const, body };
      const request = { origin: url.origin, path: `${url.pathname}${url.search}`, ...what };
      const before = opened.get(url.origin);
      try {
        return await agent.request({ ...request, headers, signal });
      } catch (error) {
        // A kept connection that the server closed in the same moment says nothing about the server.
        const reused = before !== undefined && before === opened.get(url.origin);
        if (!reused || body !== null || signal.aborted || !isBrokenOff(error)) throw error;
        return agent.request({ ...request, headers, signal });
      }
    },
    ledInside: (hostname) => inside.get(hostname) ?? false,
    async close() {
      const both = await agents;
      await Promise.all([both?.open.destroy(), both?.guarded.destroy()]);
    },
  };
}
