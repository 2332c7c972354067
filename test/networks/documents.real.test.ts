import { expect, it } from 'vitest';
import { z } from 'zod';
import { systemClock, systemRandom } from '../../src/clock.ts';
import { bluesky } from '../../src/networks/bluesky/bluesky.ts';
import { compose as composeOnBluesky } from '../../src/networks/bluesky/compose.ts';
import { blueskyLimits } from '../../src/networks/bluesky/limits.ts';
import { blueskySettings } from '../../src/networks/bluesky/settings.ts';
import type { DocumentSource } from '../../src/networks/document.ts';
import { memoryInMemory } from '../support/account-memory.ts';
import { composeInput } from '../support/compose-input.ts';
import { type BlueskyAccount, createBlueskyAccount } from '../support/real-bluesky.ts';
import { describeReal } from '../support/real-servers.ts';

const refSchema = z.object({ uri: z.string(), cid: z.string() });
const recordSchema = refSchema.extend({ value: z.record(z.string(), z.unknown()) });
const postSchema = z.object({ embed: z.object({ external: z.object({ associatedRefs: z.array(refSchema) }) }) });

const source: DocumentSource = {
  id: 'd7k2m9q4x8ab',
  seenAt: Date.UTC(2026, 4, 4, 6),
  siteName: 'Lake News',
  tags: ['Public Transport', 'lake'],
  published: '2026-05-04T06:00:00.000Z',
  updated: '2026-05-04T09:00:00.000Z',
  text: () => 'After eleven years the ferry crosses the lake again. '.repeat(2500),
};

const recordsIn = async (account: BlueskyAccount, collection: string) => {
  const { records } = await account.call(
    'com.atproto.repo.listRecords',
    new URLSearchParams({ repo: account.did, collection }),
  );
  return z.array(recordSchema).parse(records);
};

function connected(account: BlueskyAccount, publication: string) {
  const settings = blueskySettings.parse({
    ...{ service: account.service, identifier: account.handle, password: account.appPassword, publication },
  });
  const tools = {
    ...{ fetch, clock: systemClock, random: systemRandom, memory: memoryInMemory() },
    ...{ timeout: 20_000, userAgent: 'test' },
  };
  const connection = bluesky.connect(settings, tools);
  const signal = AbortSignal.timeout(30_000);
  const composed = composeOnBluesky(composeInput(settings, blueskyLimits));
  return { settings, connection, signal, composed };
}

describeReal('Documents on a real PDS', ['bluesky'], () => {
  it('stand once and are named by the card, are written again on an edit, and go', async () => {
    await using account = await createBlueskyAccount();
    const { settings, connection, signal, composed } = connected(account, 'https://example.com/');
    const [draft, again] = [
      await connection.addDocument(composed, source, signal),
      await connection.addDocument(composed, source, signal),
    ];
    expect([...draft.warnings, ...again.warnings]).toEqual([]);
    expect(again.document).toEqual(draft.document);
    const payload = bluesky.freeze({ draft, media: [], settings, createdAt: new Date().toISOString(), reply: null });
    const frozen = { key: bluesky.newKey(systemClock, systemRandom), payload, frozenAt: Date.now() };
    const sent = await connection.send(frozen, signal, () => true);
    expect(sent).toMatchObject({ is: 'published' });
    expect(await connection.send(frozen, signal, () => true)).toMatchObject({ is: 'published' });
    expect(await connection.lookUp(frozen, new Set(), signal)).toMatchObject({ is: 'published' });

    const [publication, ...otherPublications] = await recordsIn(account, 'site.standard.publication');
    const [document, ...otherDocuments] = await recordsIn(account, 'site.standard.document');
    expect([otherPublications, otherDocuments]).toEqual([[], []]);
    expect(publication?.value).toMatchObject({ url: 'https://example.com', name: 'Lake News' });
    expect(document?.value).toMatchObject({ site: publication?.uri, path: '/2026/ferry-returns' });
    const [post] = await recordsIn(account, 'app.bsky.feed.post');
    expect(postSchema.parse(post?.value).embed.external.associatedRefs).toEqual(
      [document, publication].map((record) => refSchema.parse(record)),
    );
    const text = new URL('https://example.com/.well-known/site.standard.publication').href;
    expect(await connection.siteProof(signal)).toEqual({ url: text, text: publication?.uri });

    const edited = await connection.addDocument(composed, { ...source, text: () => 'Other words.' }, signal);
    expect(edited.document?.uri).toBe(draft.document?.uri);
    expect((await recordsIn(account, 'site.standard.document')).map(({ value }) => value.textContent)).toEqual([
      'Other words.',
    ]);
    for (const _ of [1, 2]) {
      const gone = await connection.removeDocument(draft.document?.uri ?? '', signal, () => true);
      expect(gone).toEqual({ is: 'retracted' });
    }
    expect(await recordsIn(account, 'site.standard.document')).toEqual([]);
    await connection.close();
  });

  it('under a publication that is named by its record, and none where that is gone or the title is refused', async () => {
    await using account = await createBlueskyAccount();
    const made = { $type: 'site.standard.publication', url: 'https://example.com', name: 'Made by hand' };
    const input = { repo: account.did, collection: 'site.standard.publication', record: made };
    const { uri } = refSchema.parse(await account.call('com.atproto.repo.createRecord', input));
    const named = connected(account, uri);
    const draft = await named.connection.addDocument(named.composed, source, named.signal);
    expect(draft.document?.reference).toContain(uri);

    const lost = connected(account, `${uri.slice(0, -1)}${uri.endsWith('z') ? 'y' : 'z'}`);
    const plain = await lost.connection.addDocument(lost.composed, source, lost.signal);
    expect([plain.document, plain.warnings.length]).toEqual([null, 1]);

    const card = { url: 'https://example.com/long', title: 'x'.repeat(6000), description: '', image: null };
    const refused = await named.connection.addDocument({ ...named.composed, card }, source, named.signal);
    expect(refused.document).toBeNull();
    expect(refused.warnings.join()).toContain('Without a document: The server refuses');
    await Promise.all([named.connection.close(), lost.connection.close()]);
  });
});
