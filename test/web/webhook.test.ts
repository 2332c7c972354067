import { createHmac } from 'node:crypto';
import { createServer } from 'node:http';
import { expect, it } from 'vitest';
import { serve, startServing } from '../support/serve.ts';
import { harbourEntry, makeWorkplace } from '../support/workplace.ts';

const secret = 'a-long-random-text-of-the-site';

/** The site's end: keeps what it is told, and answers as it is told to. */
async function startReceiver(statuses: number[]) {
  const told: { body: string; signature: string | undefined }[] = [];
  const server = createServer(async (request, response) => {
    let body = '';
    for await (const chunk of request) body += String(chunk);
    told.push({ body, signature: request.headers['x-share-signature']?.toString() });
    response.writeHead(statuses.shift() ?? 204).end();
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  const port = typeof address === 'object' && address !== null ? address.port : 0;
  return { url: `http://127.0.0.1:${port}/hook`, told, close: () => server.close() };
}

it('tells the site of each post, signed, again when it was not taken, and not once more after a restart', async () => {
  const receiver = await startReceiver([500]);
  await using place = await makeWorkplace({ entries: [harbourEntry], feedKeys: 'backlog: all\n    pageReady: 0' });
  const config = place.config.replace(/(network: bluesky\n)/, `$1    publication: ${place.site.url}\n`);
  place.configure(`${config}web:\n  webhook: ${receiver.url}\n  webhookSecret: ${secret}\n`);
  const { stop } = await startServing(place);
  for (let n = 0; n < 300 && receiver.told.length < 3; n += 1) await new Promise((resolve) => setTimeout(resolve, 100));
  const bodies = receiver.told.map(({ body }) => JSON.parse(body));
  expect(bodies).toHaveLength(3);
  expect(new Set(bodies.map(({ account }) => account))).toEqual(new Set(['bluesky', 'mastodon']));
  expect(bodies.find(({ account }) => account === 'mastodon')).toMatchObject({
    type: 'published',
    entry: { url: `${place.site.url}/new-pier`, title: harbourEntry.title },
    url: place.mastodon.posts[0]?.url,
  });
  const [[document] = []] = [...place.bluesky.records].filter(([path]) => path.startsWith('site.standard.document/'));
  const told = new Map(bodies.map(({ account, document: uri }) => [account, uri]));
  expect([told.get('bluesky'), told.get('mastodon')]).toEqual([`at://${place.bluesky.did}/${document}`, undefined]);
  for (const { body, signature } of receiver.told)
    expect(signature).toBe(`sha256=${createHmac('sha256', secret).update(body).digest('hex')}`);
  await stop();
  await serve(place);
  await new Promise((resolve) => setTimeout(resolve, 1500));
  expect(receiver.told).toHaveLength(3);
  receiver.close();
});
