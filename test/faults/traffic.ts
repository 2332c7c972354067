import { setImmediate as soon } from 'node:timers/promises';
import type { FakeClock } from '../support/fake-clock.ts';
import type { Fault } from '../support/fake-server.ts';
import type { Mortal } from '../support/mortal.ts';

/** A server whose next request can be made to go wrong. */
export interface Breakable {
  url: string;
  fail(match: string, fault: Fault): void;
  onHang: () => void;
}

/** The requests of one process. */
export interface Traffic {
  fetch: typeof globalThis.fetch;
  /** Told of each request before it is sent, and after how many steps of the process; what it answers goes wrong with it. */
  onRequest: (request: { server: Breakable; line: string; steps: number }) => Fault | null;
  onHang: () => void;
  /** Lets time pass until `work` is done or its process is dead. Throws what it throws. */
  passTime(work: Promise<unknown>): Promise<void>;
}

/** What a client waits for an answer, milliseconds. */
const timeout = 60_000;

/** An answer read whole; where the rest is missing, so it is for the reader. */
async function whole(response: Response): Promise<Response> {
  const { status, headers } = response;
  try {
    const bytes = await response.arrayBuffer();
    return new Response([204, 205, 304].includes(status) ? null : bytes, { status, headers });
  } catch (error) {
    return new Response(new ReadableStream({ start: (controller) => controller.error(error) }), { status, headers });
  }
}

/**
 * Requests go over real sockets while the time that counts is made: nobody waits for time to pass as long as a request is
 * under way, and one that hangs takes its time by the clock that is made.
 */
export function createTraffic({
  process,
  clock,
  servers,
}: {
  process: Mortal;
  clock: FakeClock;
  servers: readonly Breakable[];
}): Traffic {
  let underWay = 0;
  const hung = new Map<Breakable, () => void>();

  async function ask(
    server: Breakable,
    url: Parameters<typeof globalThis.fetch>[0],
    init: RequestInit,
  ): Promise<Response> {
    const late = new AbortController();
    let waits = true;
    underWay += 1;
    const settle = () => {
      if (waits) underWay -= 1;
      waits = false;
    };
    hung.set(server, () => {
      settle();
      traffic.onHang();
      void clock.sleep(timeout).then(() => late.abort(new DOMException('Too late.', 'TimeoutError')));
    });
    const signals = init.signal ? [init.signal, late.signal] : [late.signal];
    try {
      return await whole(await fetch(url, { ...init, signal: AbortSignal.any(signals) }));
    } finally {
      settle();
      late.abort();
    }
  }

  for (const server of servers) server.onHang = () => hung.get(server)?.();

  const traffic: Traffic = {
    onRequest: () => null,
    onHang() {},
    async fetch(url, init = {}) {
      const asked = new URL(url instanceof Request ? url.url : url);
      // A real server may name another address of its own than that of the proxy before it.
      const server = servers.find((one) => one.url === asked.origin) ?? (servers.length === 1 ? servers[0] : undefined);
      if (server === undefined) throw new Error(`Nothing is known at ${asked.origin}.`);
      const line = `${(init.method ?? 'GET').toUpperCase()} ${asked.pathname}`;
      const fault = traffic.onRequest({ server, line, steps: process.steps });
      await process.step();
      if (fault !== null) server.fail('', fault);
      const response = await process.notice(ask(server, new URL(asked.pathname + asked.search, server.url), init));
      await process.step();
      return response;
    },
    async passTime(work) {
      let done = false;
      const finished = work.finally(() => {
        done = true;
      });
      finished.catch(() => undefined);
      for (let idle = 0; !done && process.isAlive; ) {
        for (let turn = 0; turn < 3; turn += 1) await soon();
        if (done || underWay > 0) continue;
        if (await clock.step()) idle = 0;
        else if (++idle > 1000) throw new Error('Everybody waits, and nothing will ever happen.');
      }
      if (done) await finished;
    },
  };
  return traffic;
}
