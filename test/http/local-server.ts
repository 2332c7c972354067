import { once } from 'node:events';
import { createServer, type RequestListener } from 'node:http';
import { createServer as createTcpServer, type LookupFunction, type Socket } from 'node:net';
import { onTestFinished } from 'vitest';
import { systemClock } from '../../src/clock.ts';
import { createHttp } from '../../src/http/create-http.ts';
import type { Http, HttpClient } from '../../src/http/http.ts';

const portOf = (address: unknown): number =>
  typeof address === 'object' && address !== null && 'port' in address ? Number(address.port) : 0;

/** A web server on 127.0.0.1 for one test. */
export async function serve(listener: RequestListener): Promise<string> {
  const server = createServer(listener);
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  return `http://127.0.0.1:${portOf(server.address())}`;
}

/** A server that speaks what it likes. */
export async function serveRaw(speak: (socket: Socket) => void): Promise<string> {
  const sockets = new Set<Socket>();
  const server = createTcpServer((socket) => {
    sockets.add(socket.on('error', () => undefined).on('close', () => sockets.delete(socket)));
    speak(socket);
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  onTestFinished(() => {
    for (const socket of sockets) socket.destroy();
    server.close();
  });
  return `http://127.0.0.1:${portOf(server.address())}`;
}

/** A client for one test; `names` are the addresses that names resolve to, first tried first. */
export function client(names: Record<string, string[]> = {}, allowPrivateNetworks = false): HttpClient {
  const lookup: LookupFunction = (host, _options, callback) => {
    const addresses = names[host] ?? [];
    if (addresses.length === 0) return callback(Object.assign(new Error(), { code: 'ENOTFOUND' }), '', 0);
    callback(
      null,
      addresses.map((address) => ({ address, family: address.includes(':') ? 6 : 4 })),
    );
  };
  const http = createHttp({ clock: systemClock, userAgent: 'test', allowPrivateNetworks, lookup });
  onTestFinished(() => http.close());
  return http;
}

export const text = (answer: Awaited<ReturnType<Http['get']>>): string =>
  answer.is === 'answer' ? Buffer.from(answer.body).toString() : answer.why;
