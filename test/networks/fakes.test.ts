import { z } from 'zod';
import { bluesky } from '../../src/networks/bluesky/bluesky.ts';
import { mastodon } from '../../src/networks/mastodon/mastodon.ts';
import { startFakeBluesky } from '../support/fake-bluesky.ts';
import { startFakeMastodon } from '../support/fake-mastodon.ts';
import type { Fault } from '../support/fake-server.ts';
import { type Break, networkContract } from './contract.ts';

const page = '<html><body><h1>Bad gateway</h1></body></html>';
const faults: Record<Break, Fault> = {
  'cut before': 'before',
  'cut after': 'after',
  'half an answer': 'mid',
  'no answer': 'hang-after',
  'an error after': { status: 502, body: page, taken: true },
  'a web page after': { status: 200, body: page, taken: true },
};

const replySchema = z.object({ parent: z.object({ uri: z.string(), cid: z.string() }) });

const posting = 'POST /xrpc/com.atproto.repo.putRecord';

networkContract(
  'Bluesky on a fake',
  async () => {
    const fake = await startFakeBluesky();
    const settings = bluesky.settings.parse({ service: fake.url, identifier: fake.handle, password: fake.password });
    return {
      network: bluesky,
      settings,
      wrongSettings: { ...settings, password: 'wrong' },
      posts: async () =>
        fake.posts.map(({ uri, record }) => ({
          uri,
          text: String(record.text),
          parent: replySchema.safeParse(record.reply).data?.parent.uri ?? null,
        })),
      breakNextPost(how) {
        fake.fail(posting, faults[how]);
        return true;
      },
      breakNextEdit(how) {
        fake.fail('POST /xrpc/com.atproto.repo.applyWrites', faults[how]);
        return true;
      },
      limitNextPost: (seconds) =>
        fake.fail(posting, {
          status: 429,
          headers: { 'retry-after': String(seconds) },
          body: { error: 'RateLimitExceeded', message: 'Rate Limit Exceeded' },
        }),
      stop: () => fake.stop(),
    };
  },
  {
    breaks: ['cut before', 'cut after', 'half an answer', 'an error after', 'a web page after', 'no answer'],
    limitsRate: true,
    repeatsAreOne: true,
    tooLong: 301,
    edits: 'another',
    removes: true,
  },
);

networkContract(
  'Mastodon on a fake',
  async () => {
    const fake = await startFakeMastodon();
    const settings = mastodon.settings.parse({ server: fake.url, token: fake.token });
    return {
      network: mastodon,
      settings,
      wrongSettings: { ...settings, token: 'wrong' },
      posts: async () =>
        fake.posts.map(({ uri, text, inReplyToId }) => ({
          uri,
          text,
          parent: fake.posts.find(({ id }) => id === inReplyToId)?.uri ?? null,
        })),
      breakNextPost(how) {
        fake.fail('POST /api/v1/statuses', faults[how]);
        return true;
      },
      breakNextEdit(how) {
        fake.fail(/^PUT /, faults[how]);
        return true;
      },
      limitNextPost: (seconds) =>
        fake.fail('POST /api/v1/statuses', {
          status: 429,
          headers: { 'x-ratelimit-reset': new Date(Date.now() + seconds * 1000).toISOString() },
          body: { error: 'Too many requests' },
        }),
      stop: () => fake.stop(),
    };
  },
  {
    breaks: ['cut before', 'cut after', 'half an answer', 'an error after', 'a web page after', 'no answer'],
    limitsRate: true,
    repeatsAreOne: true,
    tooLong: 501,
    edits: 'in place',
    removes: true,
  },
);
