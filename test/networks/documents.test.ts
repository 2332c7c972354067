import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { bluesky } from '../../src/networks/bluesky/bluesky.ts';
import { compose as composeOnBluesky } from '../../src/networks/bluesky/compose.ts';
import { documentRecord, pathBelow, proofAddress } from '../../src/networks/bluesky/document-record.ts';
import { lastingRecordKey } from '../../src/networks/bluesky/record-key.ts';
import { type BlueskySettings, blueskySettings } from '../../src/networks/bluesky/settings.ts';
import type { DocumentSource } from '../../src/networks/document.ts';
import { composeInput } from '../support/compose-input.ts';
import { type FakeBluesky, startFakeBluesky } from '../support/fake-bluesky.ts';
import { permitted, signal, testTools } from './connecting.ts';

const source: DocumentSource = {
  id: 'd7k2m9q4x8ab',
  seenAt: Date.UTC(2026, 4, 4, 6),
  siteName: 'Lake News',
  tags: ['Public Transport', '#lake', 'lake', ''],
  published: '2026-05-04T06:00:00.000Z',
  updated: '2026-05-04T09:00:00.000Z',
  text: () => 'After eleven years the ferry crosses the lake again.',
};
const card = { title: 'The ferry returns', description: 'After eleven years.' };
const place = { site: 'at://did:plc:a/site.standard.publication/b', path: '/2026/ferry-returns' };

describe('where an address stands below a publication', () => {
  const site = 'https://example.com';
  it.each([
    [site, 'https://example.com/2026/ferry', '/2026/ferry'],
    ['https://example.com/', 'https://EXAMPLE.com/2026/ferry/', '/2026/ferry/'],
    [site, 'https://example.com/ferry?utm_source=rss#more', '/ferry'],
    [site, 'https://example.com/?p=12', '/?p=12'],
    [`${site}/blog`, 'https://example.com/blog/ferry', '/ferry'],
    [`${site}/blog`, 'https://example.com/blog?id=4', '/?id=4'],
    [`${site}/blog`, 'https://example.com/blogs/ferry', null],
    [`${site}/blog`, 'https://example.com/blog/', null],
    [site, 'https://example.com/?utm_source=rss', null],
    [site, 'http://example.com/ferry', null],
    [site, 'https://www.example.com/ferry', null],
    [site, 'https://example.com.evil.example/ferry', null],
    [site, 'https://example.com:8443/ferry', null],
  ])('%s, %s: %s', (publication, address, path) => {
    expect(pathBelow(publication, address)).toBe(path);
  });

  it('the site proves it at its own address, also when it is a folder of a host', () => {
    expect(proofAddress('https://example.com/')).toBe('https://example.com/.well-known/site.standard.publication');
    expect(proofAddress('https://example.com/blog')).toBe(
      'https://example.com/.well-known/site.standard.publication/blog',
    );
  });
});

describe('a document', () => {
  it('says what the card says, and what the entry is', () => {
    expect(documentRecord(card, source, place)).toEqual({
      $type: 'site.standard.document',
      ...place,
      ...card,
      publishedAt: '2026-05-04T06:00:00.000Z',
      updatedAt: '2026-05-04T09:00:00.000Z',
      textContent: 'After eleven years the ferry crosses the lake again.',
      tags: ['Public Transport', 'lake'],
    });
  });

  it('of an entry that says little is short, and dated when it was first seen', () => {
    const little = { ...source, tags: [], published: null, updated: null, text: () => '' };
    expect(documentRecord({ ...card, description: '' }, little, place)).toEqual({
      ...{ $type: 'site.standard.document', ...place, title: card.title },
      publishedAt: '2026-05-04T06:00:00.000Z',
    });
  });

  it.each([
    ['words', 'a ferry '.repeat(30_000)],
    ['letters without blanks', '湖'.repeat(200_000)],
    ['surrogates', '🚢'.repeat(200_000)],
  ])('holds a bounded part of a text of %s', (_what, text) => {
    const { textContent } = documentRecord(card, { ...source, text: () => text }, place);
    expect(String(textContent).length).toBeLessThanOrEqual(100_000);
    expect(String(textContent).length).toBeGreaterThan(50_000);
    expect(String(textContent).isWellFormed()).toBe(true);
  });

  it('has a key that is a TID, the same for the same entry and another for another', () => {
    const keys = Array.from({ length: 2000 }, (_, n) => lastingRecordKey(`entry-${n}`, source.seenAt));
    expect(new Set(keys).size).toBe(2000);
    expect(keys.every((key) => /^[2-7a-j][2-7a-z]{12}$/.test(key))).toBe(true);
    expect(lastingRecordKey('entry-7', source.seenAt)).toBe(keys[7]);
    expect(lastingRecordKey('entry-7', source.seenAt + 86_400_000) > (keys.toSorted().at(-1) ?? '')).toBe(true);
  });
});

describe('on a server of Bluesky', () => {
  let fake: FakeBluesky;
  let settings: BlueskySettings;
  beforeEach(async () => {
    fake = await startFakeBluesky();
    const { url: service, handle: identifier, password } = fake;
    settings = blueskySettings.parse({ service, identifier, password, publication: 'https://example.com' });
  });
  afterEach(() => fake.stop());

  const of = (collection: string) => [...fake.records].filter(([path]) => path.startsWith(`${collection}/`));
  const documents = () => of('site.standard.document');
  const publications = () => of('site.standard.publication');

  function opened(changes: Partial<BlueskySettings> = {}) {
    const own = { ...settings, ...changes };
    const { tools } = testTools();
    const connection = bluesky.connect(own, tools);
    const composed = (address: string | null = 'https://example.com/2026/ferry-returns') => {
      const input = composeInput(own, bluesky.defaultLimits);
      return composeOnBluesky({ ...input, entry: { ...input.entry, url: address } });
    };
    const add = (address?: string, from = source) => connection.addDocument(composed(address), from, signal);
    return { own, tools, connection, composed, add };
  }

  it('a document stands once, however often it is asked for, under a publication that is made once', async () => {
    const { add } = opened();
    const drafts = [await add(), await add(), await opened().add()];
    expect(new Set(drafts.map(({ document }) => document?.reference)).size).toBe(1);
    expect(drafts.flatMap(({ warnings }) => warnings)).toEqual([]);
    expect(documents()).toHaveLength(1);
    expect(publications().map(([, record]) => record)).toEqual([
      { $type: 'site.standard.publication', url: 'https://example.com', name: 'Lake News' },
    ]);
    const [path] = publications()[0] ?? [];
    expect(documents()[0]?.[1]).toMatchObject({ site: `at://${fake.did}/${path}`, path: '/2026/ferry-returns' });
  });

  it('the card names document and publication, and only then', async () => {
    const { add, composed, own, connection, tools } = opened();
    const draft = await add();
    const send = (given: typeof draft) => {
      const payload = bluesky.freeze({
        ...{ draft: given, media: [], settings: own, reply: null },
        createdAt: '2026-05-04T06:00:00.000Z',
      });
      const frozen = { key: bluesky.newKey(tools.clock, tools.random), payload, frozenAt: tools.clock.now() };
      return connection.send(frozen, signal, permitted);
    };
    expect(await send(draft)).toMatchObject({ is: 'published' });
    expect(await send(composed())).toMatchObject({ is: 'published' });
    const embeds = fake.posts.map(({ record }) => record.embed);
    const uris = [...documents(), ...publications()].map(([path]) => ({
      uri: `at://${fake.did}/${path}`,
      cid: expect.any(String),
    }));
    expect(embeds[0]).toMatchObject({ external: { associatedRefs: uris } });
    expect(embeds[1]).toMatchObject({ external: expect.not.objectContaining({ associatedRefs: expect.anything() }) });
  });

  it('an entry that was edited is written to the same document', async () => {
    const { add } = opened();
    const before = await add();
    const after = await add(undefined, { ...source, text: () => 'Other words.' });
    expect(after.document?.uri).toBe(before.document?.uri);
    expect(after.document?.reference).not.toBe(before.document?.reference);
    expect(documents().map(([, { textContent }]) => textContent)).toEqual(['Other words.']);
  });

  it('a publication of that address that another program made is used', async () => {
    const made = { $type: 'site.standard.publication', url: 'https://example.com/', name: 'Made elsewhere' };
    fake.records.set('site.standard.publication/3kaaaaaaaaaaa', made);
    const draft = await opened().add();
    expect(draft.document?.reference).toContain('3kaaaaaaaaaaa');
    expect(publications()).toHaveLength(1);
  });

  it('a publication that is named by its record is used, and one that is not there is told of', async () => {
    const made = { $type: 'site.standard.publication', url: 'https://example.com', name: 'Named' };
    fake.records.set('site.standard.publication/3kaaaaaaaaaaa', made);
    const named = (key: string) => opened({ publication: `at://${fake.did}/site.standard.publication/${key}` });
    expect((await named('3kaaaaaaaaaaa').add()).document?.reference).toContain('3kaaaaaaaaaaa');
    const lost = await named('3kbbbbbbbbbbb').add();
    expect(lost.document).toBeNull();
    expect(lost.warnings.join()).toContain('Without a document: The server refuses: Could not locate record');
    expect(publications()).toHaveLength(1);
  });

  it('entries of other sites get none, and nothing is asked for them', async () => {
    const { add } = opened();
    const draft = await add('https://elsewhere.example/2026/ferry-returns');
    expect([draft.document, draft.warnings]).toEqual([null, []]);
    expect(fake.requested(/./)).toEqual([]);
  });

  it('an address that differs in scheme or www only gets none, and the owner is told', async () => {
    const { add } = opened();
    const draft = await add('http://www.example.com/2026/ferry-returns');
    expect(draft.document).toBeNull();
    expect(draft.warnings.join()).toContain('does not begin with https://example.com to the letter');
    expect(documents()).toEqual([]);
  });

  it.each([
    ['https://example.com/?p=12', '/?p=12'],
    ['https://example.com/index.php?id=4&utm_source=rss', '/index.php?id=4&utm_source=rss'],
    ['https://example.com/index.html', '/index.html'],
  ])('an entry at %s gets one at %s', async (address, path) => {
    const { add } = opened();
    expect((await add(address)).document).not.toBeNull();
    expect(documents().map(([, record]) => record.path)).toEqual([path]);
  });

  it('the home page gets none, and nobody is told', async () => {
    const draft = await opened().add('https://example.com/?utm_source=rss');
    expect([draft.document, draft.warnings]).toEqual([null, []]);
    expect(documents()).toEqual([]);
  });

  it.each(['example.com', 'at://did:plc:abc', 'at://did:plc:abc/app.bsky.feed.post/3kaaaaaaaaaaa', ''])(
    '"%s" is no publication in a configuration',
    (publication) => {
      expect(blueskySettings.safeParse({ ...settings, publication }).success).toBe(false);
    },
  );

  it('an account that wants none asks for nothing', async () => {
    const { add } = opened({ publication: null });
    expect((await add()).document).toBeNull();
    expect(fake.requested(/./)).toEqual([]);
  });

  it.each([
    ['refused', { status: 400, body: { error: 'InvalidRequest', message: 'Invalid site.standard.document record' } }],
    ['answered with an error', { status: 502, body: '<html>Bad Gateway</html>' }],
    ['cut off', 'before'],
  ] as const)('a document that is %s leaves the plain card and a warning', async (_how, fault) => {
    const { add, composed } = opened();
    fake.fail(/putRecord/, fault, 9);
    const draft = await add();
    expect({ ...draft, warnings: [] }).toEqual(composed());
    expect(draft.warnings.join()).toContain('Without a document: ');
  });

  it('of two who make the publication at once under two names one wins, and both use it', async () => {
    const drafts = await Promise.all([
      opened().add(undefined, { ...source, siteName: 'One' }),
      opened().add('https://example.com/mill', { ...source, id: 'another', siteName: 'Two' }),
    ]);
    expect(publications()).toHaveLength(1);
    expect(drafts.every(({ document }) => document !== null)).toBe(true);
  });

  it('a post that is refused with a document is to be sent without', async () => {
    const { add, own, connection, tools } = opened();
    const [draft, createdAt] = [await add(), '2026-05-04T06:00:00.000Z'];
    const payload = bluesky.freeze({ draft, media: [], settings: own, createdAt, reply: null });
    fake.fail(/putRecord/, { status: 400, body: { error: 'InvalidRequest', message: 'Unexpected associatedRefs' } });
    const frozen = { key: bluesky.newKey(tools.clock, tools.random), payload, frozenAt: 0 };
    expect(await connection.send(frozen, signal, permitted)).toMatchObject({ is: 'rejected', mend: 'document' });
  });

  it('a document is removed, and removing it again is no fault', async () => {
    const { add, connection } = opened();
    const { document } = await add();
    const remove = () => connection.removeDocument(document?.uri ?? '', signal, permitted);
    expect(await remove()).toEqual({ is: 'retracted' });
    expect(documents()).toEqual([]);
    expect(await remove()).toEqual({ is: 'retracted' });
    expect(publications()).toHaveLength(1);
  });

  it('what the site has to answer is told once the publication stands', async () => {
    const { add, connection } = opened();
    expect(await connection.siteProof(signal)).toBeNull();
    await add();
    expect(await connection.siteProof(signal)).toEqual({
      url: 'https://example.com/.well-known/site.standard.publication',
      text: `at://${fake.did}/${publications()[0]?.[0]}`,
    });
  });
});
