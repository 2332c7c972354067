import { z } from 'zod';
import { bluesky } from '../../src/networks/bluesky/bluesky.ts';
import { mastodon } from '../../src/networks/mastodon/mastodon.ts';
import { readContent } from '../../src/networks/mastodon/recognise.ts';
import { type CuttingProxy, type Fault, startCuttingProxy } from '../support/cutting-proxy.ts';
import { createBlueskyAccount } from '../support/real-bluesky.ts';
import { createMastodonAccount } from '../support/real-mastodon.ts';
import { describeReal } from '../support/real-servers.ts';
import { type Break, networkContract } from './contract.ts';

const recordsSchema = z.array(
  z.object({
    uri: z.string(),
    value: z.object({ text: z.string(), reply: z.object({ parent: z.object({ uri: z.string() }) }).optional() }),
  }),
);

const faults: Partial<Record<Break, Fault>> = {
  'cut before': { is: 'before' },
  'cut after': { is: 'after' },
  'half an answer': { is: 'mid', bytes: 40 },
  'no answer': { is: 'hang' },
};

/** The next request to this path goes wrong so. */
function breakNext(proxy: CuttingProxy, posting: string | RegExp, how: Break): boolean {
  const fault = faults[how];
  if (fault === undefined) return false;
  let done = false;
  proxy.rule = (method, path) => {
    const asked = `${method} ${path}`;
    const meant = typeof posting === 'string' ? asked === posting : posting.test(asked);
    if (done || !meant) return { is: 'none' };
    done = true;
    return fault;
  };
  return true;
}

/** A server that names its own address, as a PDS does, is reached through the proxy all the same. */
const through =
  (proxy: CuttingProxy): typeof globalThis.fetch =>
  (input, init) => {
    const { pathname, search } = new URL(String(input));
    return fetch(`${proxy.origin}${pathname}${search}`, init);
  };

describeReal('On a real PDS', ['bluesky'], () => {
  networkContract(
    'Bluesky',
    async () => {
      const account = await createBlueskyAccount();
      const proxy = await startCuttingProxy(account.service);
      const settings = bluesky.settings.parse({
        service: proxy.origin,
        identifier: account.handle,
        password: account.appPassword,
      });
      const listing = new URLSearchParams({ repo: account.did, collection: 'app.bsky.feed.post', limit: '100' });
      return {
        network: bluesky,
        settings,
        wrongSettings: { ...settings, password: 'wrong' },
        fetch: through(proxy),
        async posts() {
          const { records } = await account.call('com.atproto.repo.listRecords', listing);
          return recordsSchema
            .parse(records)
            .map(({ uri, value }) => ({ uri, text: value.text, parent: value.reply?.parent.uri ?? null }));
        },
        breakNextPost: (how) => breakNext(proxy, 'POST /xrpc/com.atproto.repo.putRecord', how),
        breakNextEdit: (how) => breakNext(proxy, 'POST /xrpc/com.atproto.repo.applyWrites', how),
        stop: async () => proxy[Symbol.asyncDispose](),
      };
    },
    {
      breaks: ['cut before', 'cut after', 'half an answer', 'no answer'],
      limitsRate: false,
      repeatsAreOne: true,
      tooLong: 301,
      edits: 'left',
      removes: true,
    },
  );
});

describeReal('On a real snac', ['mastodon'], () => {
  networkContract(
    'Mastodon',
    async () => {
      const account = await createMastodonAccount();
      const proxy = await startCuttingProxy(account.server);
      proxy.tellsOfClose = true;
      const settings = mastodon.settings.parse({ server: proxy.origin, token: account.token });
      return {
        network: mastodon,
        settings,
        wrongSettings: { ...settings, token: 'wrong' },
        async posts() {
          const statuses = await account.statuses();
          return statuses.map(({ uri, content, in_reply_to_id: parent }) => ({
            uri,
            text: readContent(content).text,
            parent: statuses.find(({ id }) => id === parent)?.uri ?? null,
          }));
        },
        breakNextPost: (how) => breakNext(proxy, 'POST /api/v1/statuses', how),
        breakNextEdit: (how) => breakNext(proxy, /^PUT \/api\/v1\/statuses\//, how),
        stop: async () => proxy[Symbol.asyncDispose](),
      };
    },
    {
      breaks: ['cut before', 'cut after', 'half an answer', 'no answer'],
      limitsRate: false,
      repeatsAreOne: false,
      tooLong: null,
      edits: 'in place',
      removes: false,
    },
  );
});
