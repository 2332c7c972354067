import { createServer, type Server } from 'node:http';
import { UserError } from '../user-error.ts';

/** A listening socket, before there is anything to serve: its address is part of what is served. */
export interface Listener {
  /** `http://127.0.0.1:8787`, without a slash at its end. */
  address: string;
  loopback: boolean;
  server: Server;
}

const usualPort = 8787;
const portsTried = 20;

/** Host and port of `HOST:PORT`, `[::1]:PORT` or `PORT`. Throws UserError (exit code 2). */
function parseListen(text: string): { host: string; port: number } {
  const found = /^(?:(\[[0-9a-f:]+\]|[^:\s]*):)?(\d{1,5})$/i.exec(text);
  const port = Number(found?.[2]);
  if (found === null || port > 65_535) {
    throw new UserError(`--listen ${text} is no host and port.`, 'Write for example --listen 127.0.0.1:8787.', {
      exitCode: 2,
    });
  }
  return { host: (found[1] || '127.0.0.1').replace(/^\[|\]$/g, ''), port };
}

const listen = (server: Server, host: string, port: number): Promise<string | null> =>
  new Promise((resolve) => {
    const fail = (error: NodeJS.ErrnoException) => resolve(error.code ?? error.message);
    server.once('error', fail);
    server.listen(port, host, () => {
      server.off('error', fail);
      resolve(null);
    });
  });

export const isLoopback = (host: string): boolean => host === 'localhost' || host === '::1' || /^127\./.test(host);

/** Opens the given address, or the usual port and, when that is taken, one of the next. */
export async function openListener(wanted: string | null): Promise<Listener> {
  const { host, port } = wanted === null ? { host: '127.0.0.1', port: usualPort } : parseListen(wanted);
  const ports = wanted === null ? Array.from({ length: portsTried }, (_, n) => port + n) : [port];
  for (const candidate of ports) {
    const server = createServer();
    const failure = await listen(server, host, candidate);
    if (failure === null) {
      const bound = server.address();
      const number = typeof bound === 'object' && bound !== null ? bound.port : candidate;
      return {
        address: `http://${host.includes(':') ? `[${host}]` : host}:${number}`,
        loopback: isLoopback(host),
        server,
      };
    }
    if (failure !== 'EADDRINUSE')
      throw new UserError(
        `The dashboard cannot be served at ${host}:${candidate} (${failure}).`,
        'Choose another address with --listen HOST:PORT, or --no-web.',
      );
  }
  throw new UserError(
    `The dashboard cannot be served: ${host}:${port} is taken by another program.`,
    'Choose another port with --listen HOST:PORT, or --no-web.',
  );
}

/** Stops listening; requests in flight get a second. */
export async function closeListener({ server }: Listener): Promise<void> {
  await new Promise<void>((resolve) => {
    server.close(() => resolve());
    server.closeIdleConnections();
    setTimeout(() => server.closeAllConnections(), 1000).unref();
  });
}
