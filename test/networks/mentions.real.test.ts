import { expect, it } from 'vitest';
import { z } from 'zod';
import { systemClock, systemRandom } from '../../src/clock.ts';
import { bluesky } from '../../src/networks/bluesky/bluesky.ts';
import { compose as composeOnBluesky } from '../../src/networks/bluesky/compose.ts';
import { blueskyLimits } from '../../src/networks/bluesky/limits.ts';
import { blueskySettings } from '../../src/networks/bluesky/settings.ts';
import { memoryInMemory } from '../support/account-memory.ts';
import { composeInput } from '../support/compose-input.ts';
import { createBlueskyAccount } from '../support/real-bluesky.ts';
import { describeReal } from '../support/real-servers.ts';

const recordSchema = z.object({
  text: z.string(),
  facets: z.array(
    z.object({
      index: z.object({ byteStart: z.number(), byteEnd: z.number() }),
      features: z.array(z.object({ $type: z.string(), did: z.string().optional() })),
    }),
  ),
});

describeReal('People who are named on a real PDS', ['bluesky'], () => {
  it('are mentioned where the owner names them, left in plain text where nobody is called so, and never out of a feed', async () => {
    await using account = await createBlueskyAccount();
    await using friend = await createBlueskyAccount();
    const settings = blueskySettings.parse({
      service: account.service,
      identifier: account.handle,
      password: account.appPassword,
      replies: 'mentioned',
      quotes: 'nobody',
      labels: ['graphic-media'],
    });
    const tools = {
      fetch,
      clock: systemClock,
      random: systemRandom,
      memory: memoryInMemory(),
      timeout: 20_000,
      userAgent: 'test',
    };
    const connection = bluesky.connect(settings, tools);
    const signal = AbortSignal.timeout(20_000);
    const input = composeInput(settings, blueskyLimits, {
      template: `{title} – by @${friend.handle} and @nobody-at-all.test\n\n{summary}`,
    });
    const title = `Été with @${friend.handle}`;
    const drawn = composeOnBluesky({ ...input, summary: { ...input.summary, title } });
    const draft = await connection.findMentioned(drawn, signal);
    expect(draft.warnings.join()).toContain('@nobody-at-all.test');
    const payload = bluesky.freeze({ draft, media: [], settings, createdAt: new Date().toISOString(), reply: null });
    const key = bluesky.newKey(systemClock, systemRandom);
    expect(await connection.send({ key, payload, frozenAt: Date.now() }, signal, () => true)).toMatchObject({
      is: 'published',
    });
    const at = (collection: string) => new URLSearchParams({ repo: account.did, collection, rkey: key });
    const { value } = await account.call('com.atproto.repo.getRecord', at('app.bsky.feed.post'));
    const record = recordSchema.parse(value);
    const mentions = record.facets.flatMap(({ index, features }) =>
      features.flatMap(({ $type, did }) => ($type.endsWith('#mention') ? [{ ...index, did }] : [])),
    );
    expect(mentions).toHaveLength(1);
    const [mention] = mentions;
    expect(mention?.did).toBe(friend.did);
    const named = Buffer.from(record.text).subarray(mention?.byteStart, mention?.byteEnd).toString();
    expect(named).toBe(`@${friend.handle}`);
    expect(record.text.indexOf(named)).toBeLessThan(
      Buffer.from(record.text).subarray(0, mention?.byteStart).toString().length,
    );
    expect(value).toMatchObject({ labels: { values: [{ val: 'graphic-media' }] } });
    const gate = await account.call('com.atproto.repo.getRecord', at('app.bsky.feed.threadgate'));
    expect(gate.value).toMatchObject({ allow: [{ $type: 'app.bsky.feed.threadgate#mentionRule' }] });
    expect((await account.call('com.atproto.repo.getRecord', at('app.bsky.feed.postgate'))).value).toBeDefined();
    await connection.close();
  });
});
