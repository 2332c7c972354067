import { createHmac, randomBytes } from 'node:crypto';
import { createServer, type IncomingMessage } from 'node:http';

export interface HubSubscriber {
  topic: string;
  callback: string;
  secret: string;
}

/** A WebSub hub on 127.0.0.1, as the recommendation describes one. */
export interface Hub extends AsyncDisposable {
  readonly url: string;
  /** Requests as they came, by mode. */
  readonly asked: { mode: string; topic: string; callback: string; lease: string | null }[];
  readonly subscribers: HubSubscriber[];
  /** Seconds; null: none is named. */
  lease: number | null;
  /** `verify`: as it should be. A number: that status. `deny`: taken, then denied. */
  mood: 'verify' | 'deny' | number;
  /** What callbacks answered, with the first bytes of their bodies. */
  readonly answers: { status: number; body: string }[];
  /** Sends something to all subscribers; `sign` makes the signature header, or null. */
  publish(
    body: string,
    options?: { type?: string; sign?: (secret: string, body: string) => string | null },
  ): Promise<number[]>;
}

export const signed = (secret: string, body: string, method = 'sha256'): string =>
  `${method}=${createHmac(method, secret).update(body).digest('hex')}`;

async function formOf(request: IncomingMessage): Promise<URLSearchParams> {
  let text = '';
  for await (const chunk of request) text += String(chunk);
  return new URLSearchParams(text);
}

export async function startHub(): Promise<Hub> {
  const answers: Hub['answers'] = [];
  const asked: Hub['asked'] = [];
  const subscribers: HubSubscriber[] = [];
  const ask = async (callback: string, parameters: Record<string, string>) => {
    const url = new URL(callback);
    for (const [name, value] of Object.entries(parameters)) url.searchParams.set(`hub.${name}`, value);
    const answer = await fetch(url);
    const body = await answer.text();
    answers.push({ status: answer.status, body: body.slice(0, 100) });
    return { status: answer.status, body };
  };
  const forget = (callback: string) => {
    const place = subscribers.findIndex((one) => one.callback === callback);
    if (place !== -1) subscribers.splice(place, 1);
  };

  async function settle(form: URLSearchParams): Promise<void> {
    const [mode, topic, callback] = ['mode', 'topic', 'callback'].map((name) => form.get(`hub.${name}`) ?? '');
    if (mode === undefined || topic === undefined || callback === undefined) return;
    if (hub.mood === 'deny') return void (await ask(callback, { mode: 'denied', topic, reason: 'Not today.' }));
    const challenge = randomBytes(12).toString('hex');
    const lease = hub.lease === null ? {} : { lease_seconds: String(hub.lease) };
    const { status, body } = await ask(callback, { mode, topic, challenge, ...lease });
    if (status < 200 || status > 299 || body !== challenge) return;
    forget(callback);
    if (mode === 'subscribe') subscribers.push({ topic, callback, secret: form.get('hub.secret') ?? '' });
  }

  const server = createServer(async (request, response) => {
    const form = await formOf(request);
    const text = (name: string) => form.get(`hub.${name}`) ?? '';
    const lease = form.get('hub.lease_seconds');
    asked.push({ mode: text('mode'), topic: text('topic'), callback: text('callback'), lease });
    if (typeof hub.mood === 'number') return void response.writeHead(hub.mood).end('The hub is not well.');
    response.writeHead(202).end();
    await settle(form).catch(() => undefined);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  const hub: Hub = {
    url: `http://127.0.0.1:${typeof address === 'object' && address !== null ? address.port : 0}/`,
    asked,
    subscribers,
    answers,
    lease: 864_000,
    mood: 'verify',
    publish: (body, { type = 'application/rss+xml', sign = signed } = {}) =>
      Promise.all(
        subscribers.map(async ({ callback, topic, secret }) => {
          const signature = sign(secret, body);
          const headers = {
            'content-type': type,
            link: `<${hub.url}>; rel="hub", <${topic}>; rel="self"`,
            ...(signature === null ? {} : { 'x-hub-signature': signature }),
          };
          return (await fetch(callback, { method: 'POST', body, headers })).status;
        }),
      ),
    async [Symbol.asyncDispose]() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
  return hub;
}
