import { connect, createServer, type Server, type Socket } from 'node:net';

/**
 * What happens to one request:
 * `before` – the connection ends before the server sees it; `after` – the server answers, the client gets nothing;
 * `mid` – the client gets the first `bytes` of the answer; `hang` – the server answers, the client waits for ever;
 * `delay` – the answer comes `ms` milliseconds late. `reset`: by RST instead of FIN.
 */
export type Fault =
  | { is: 'none' }
  | { is: 'before'; reset?: boolean }
  | { is: 'after'; reset?: boolean }
  | { is: 'mid'; bytes: number; reset?: boolean }
  | { is: 'hang' }
  | { is: 'delay'; ms: number };

/** Picks the fault of a request by its method and path (with query). */
export type Rule = (method: string, path: string) => Fault;

export interface CuttingProxy extends AsyncDisposable {
  origin: string;
  /** Each request that came, as "METHOD path". */
  requests: string[];
  rule: Rule;
  /**
   * Whether answers say that their connection closes, for a server that closes without a word (snac2): else a client may
   * send its next request on a connection that is gone.
   */
  tellsOfClose: boolean;
  /** Told when the server has answered a request whose client waits for ever. */
  onHang: () => void;
}

const requestLine = /^([A-Z]+) (\S+) HTTP\/1\.[01]\r\n/;

/** A TCP proxy on 127.0.0.1 before `target` (an http:// address) that breaks connections as its rule says. */
export async function startCuttingProxy(target: string, rule: Rule = () => ({ is: 'none' })): Promise<CuttingProxy> {
  const { hostname, port } = new URL(target);
  const sockets = new Set<Socket>();
  const keep = (socket: Socket) => {
    sockets.add(socket);
    socket.on('error', () => undefined).once('close', () => sockets.delete(socket));
    return socket;
  };
  const server: Server = createServer((socket) => {
    relay(keep(socket), keep(connect(Number(port), hostname)), proxy);
  });
  const proxy: CuttingProxy = {
    origin: '',
    requests: [],
    rule,
    tellsOfClose: false,
    onHang() {},
    [Symbol.asyncDispose]: async () => {
      for (const socket of sockets) socket.destroy();
      await new Promise((resolve) => server.close(resolve));
    },
  };
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('The proxy has no port.');
  proxy.origin = `http://127.0.0.1:${address.port}`;
  return proxy;
}

/** An answer's first bytes with the header that its server leaves out. */
function tellingOfClose(chunk: Buffer): Buffer {
  const line = chunk.indexOf('\r\n') + 2;
  if (line < 2 || !chunk.subarray(0, 7).equals(Buffer.from('HTTP/1.'))) return chunk;
  return Buffer.concat([chunk.subarray(0, line), Buffer.from('Connection: close\r\n'), chunk.subarray(line)]);
}

function relay(client: Socket, upstream: Socket, proxy: CuttingProxy): void {
  let fault: Fault = { is: 'none' };
  let sent = 0;
  const cut = (reset = false) => {
    if (reset) client.resetAndDestroy();
    else client.destroy();
  };
  client.on('data', (chunk) => {
    const [, method, path] = requestLine.exec(chunk.toString('latin1')) ?? [];
    if (method !== undefined && path !== undefined) {
      proxy.requests.push(`${method} ${path}`);
      fault = proxy.rule(method, path);
      sent = 0;
    }
    if (fault.is === 'before') cut(fault.reset);
    else upstream.write(chunk);
  });
  upstream.on('data', (chunk) => {
    switch (fault.is) {
      case 'before':
        return;
      case 'hang':
        return proxy.onHang();
      case 'after':
        return cut(fault.reset);
      case 'mid': {
        const { bytes, reset } = fault;
        const part = chunk.subarray(0, bytes - sent);
        sent += part.length;
        client.write(part, () => {
          if (sent >= bytes) cut(reset);
        });
        return;
      }
      case 'delay':
        setTimeout(() => client.write(chunk), fault.ms).unref();
        return;
      case 'none':
        client.write(proxy.tellsOfClose ? tellingOfClose(chunk) : chunk);
    }
  });
  client.once('close', () => upstream.destroy());
  // A server that closes must not end a wait that the fault asks for.
  upstream.once('close', () => {
    if (fault.is !== 'hang' && fault.is !== 'delay') client.end();
  });
}
