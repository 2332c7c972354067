import type { HttpClient } from '../http/http.ts';
import { wantedLease } from './subscription.ts';
import type { Subscription } from './subscription-store.ts';

export interface HubRequest {
  http: Pick<HttpClient, 'post'>;
  mode: 'subscribe' | 'unsubscribe';
  trust: 'operator' | 'public';
  signal: AbortSignal;
}

const timeout = 10_000;
const maxBytes = 100_000;

function formOf(mode: HubRequest['mode'], { topic, callback, secret }: Subscription): string {
  const form = new URLSearchParams({
    'hub.mode': mode,
    'hub.topic': topic,
    'hub.callback': callback,
    // Hubs of PubSubHubbub 0.3 want to be told; others pass over it.
    'hub.verify': 'async',
  });
  if (mode === 'subscribe') {
    form.set('hub.lease_seconds', String(wantedLease / 1000));
    if (secret !== '') form.set('hub.secret', secret);
  }
  return form.toString();
}

/** A hub's own words, on one line, without what is between us and it. */
const saidBy = (body: Uint8Array, { token, secret }: Subscription): string => {
  const text = Buffer.from(body.subarray(0, 1000)).toString('utf8');
  if (/<[a-z!]/i.test(text)) return '';
  const plain = [token, secret].reduce((said, hidden) => (hidden === '' ? said : said.replaceAll(hidden, '…')), text);
  const line = plain
    .replaceAll(/[\p{C}\s]+/gu, ' ')
    .trim()
    .slice(0, 200);
  return line === '' ? '' : `: ${line}`;
};

/** Asks a hub to begin or to end a subscription (WebSub, 5.1). Null when it will verify that; else why not, in a sentence. */
export async function askHub(row: Subscription, { http, mode, trust, signal }: HubRequest): Promise<string | null> {
  const answer = await http.post(row.hub, {
    trust,
    maxBytes,
    timeout,
    signal,
    truncate: true,
    contentType: 'application/x-www-form-urlencoded',
    body: formOf(mode, row),
  });
  if (answer.is === 'failure') return `${answer.why}.`;
  if (answer.status >= 200 && answer.status < 300) return null;
  return `The hub answers ${answer.status}${saidBy(answer.body, row)}.`;
}
