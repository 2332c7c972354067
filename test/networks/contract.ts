import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { systemClock, systemRandom } from '../../src/clock.ts';
import type {
  Connection,
  Frozen,
  Network,
  NetworkTools,
  PreparedImage,
  ReplyTo,
  StandingPost,
} from '../../src/networks/network.ts';
import { memoryInMemory } from '../support/account-memory.ts';
import { composeInput } from '../support/compose-input.ts';

export type Break = 'cut before' | 'cut after' | 'half an answer' | 'no answer' | 'an error after' | 'a web page after';

/** One network on one server, with one account, for one test. */
export interface ContractWorld {
  network: Network;
  settings: unknown;
  /** The same account with a wrong password or token. */
  wrongSettings: unknown;
  posts(): Promise<{ uri: string; text: string /** The post that it replies to. */; parent: string | null }[]>;
  /** The next request that posts goes wrong so; false where the server cannot be made to. */
  breakNextPost(how: Break): boolean;
  /** The same of the next request that edits. */
  breakNextEdit(how: Break): boolean;
  /** A way to the server that is not the usual one, such as through a proxy. */
  fetch?: typeof globalThis.fetch;
  /** The next request that posts is refused for the rate, to be asked again after so many seconds. */
  limitNextPost?(seconds: number): void;
  stop(): Promise<void>;
}

export interface ContractOptions {
  /** Whether the server itself makes one post of two with the same key. */
  repeatsAreOne: boolean;
  /** How the server can be made to break; each is a test. */
  breaks: readonly Break[];
  /** Whether the server can be made to refuse for the rate. */
  limitsRate: boolean;
  /** Whether the server refuses a text of this many characters; null when it takes any. */
  tooLong: number | null;
  /** What an edit comes to: the same post, another in its place, or nothing, where the server has no say. */
  edits: 'in place' | 'another' | 'left';
  /** Whether the server knows how to remove a post by the API. */
  removes: boolean;
}

const { signal } = new AbortController();

/** How long a request may take, in milliseconds: short only where the answer never comes, since every request of a test has it. */
const timeoutFor = (how: Break): number => (how === 'no answer' ? 3000 : 30_000);
const permitted = () => true;

/** What a server cannot be made to do is no test there. */
const itIf = (applies: boolean) => (applies ? it : () => undefined);

/** A transparent dot: the smallest PNG. */
const dot: PreparedImage = {
  source: 'https://example.com/dot.png',
  bytes: new Uint8Array(
    Buffer.from(
      'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg==',
      'base64',
    ),
  ),
  mime: 'image/png',
  width: 1,
  height: 1,
  alt: 'A dot',
  hash: 'dot',
  focus: async () => null,
};

/** What every network has to hold on every server that it is used with: fakes and real ones. */
export function networkContract(name: string, setUp: () => Promise<ContractWorld>, options: ContractOptions): void {
  describe(`${name}, by the contract of networks`, () => {
    let world: ContractWorld;
    let tools: NetworkTools;
    let connection: Connection;

    beforeEach(async () => {
      world = await setUp();
      tools = {
        fetch: world.fetch ?? globalThis.fetch,
        clock: { ...systemClock, sleep: async () => {} },
        random: systemRandom,
        memory: memoryInMemory(),
        timeout: 30_000,
        userAgent: 'share-this-post test',
      };
      connection = world.network.connect(world.settings, tools);
    });

    afterEach(async () => {
      await connection.close();
      await world.stop();
    });

    async function freeze(
      changes: Parameters<typeof composeInput>[2] = {},
      reply: ReplyTo | null = null,
    ): Promise<Frozen> {
      const { network, settings } = world;
      const limits = await connection.limits(signal);
      const draft = (await network.openComposer()).compose(
        composeInput(settings, limits, { template: network.defaultTemplate, ...changes }),
      );
      const now = tools.clock.now();
      const payload = network.freeze({
        draft,
        media: [],
        settings,
        createdAt: new Date(now).toISOString(),
        reply,
      });
      return { key: network.newKey(tools.clock, tools.random), payload, frozenAt: now };
    }

    it('says who the account is', async () => {
      const verified = await connection.verify(signal);
      expect(verified).toMatchObject({ is: 'ok' });
      if (verified.is === 'ok')
        expect([verified.handle, verified.id, verified.url].every((text) => text.length > 0)).toBe(true);
    });

    it('says that wrong credentials are not accepted, and what to do', async () => {
      const stranger = world.network.connect(world.wrongSettings, { ...tools, memory: memoryInMemory() });
      const verified = await stranger.verify(signal);
      expect(verified).toMatchObject({ is: 'unauthorized', nextStep: expect.stringContaining('share-this-post') });
    });

    it('wrong credentials post nothing', async () => {
      const stranger = world.network.connect(world.wrongSettings, { ...tools, memory: memoryInMemory() });
      const outcome = await stranger.send(await freeze(), signal, permitted);
      expect(outcome.is).not.toBe('published');
      expect(await world.posts()).toEqual([]);
    });

    it('without a permit posts nothing, though all is ready to be sent', async () => {
      let asked = 0;
      const refusing = () => {
        asked += 1;
        return false;
      };
      expect(await connection.send(await freeze(), signal, refusing)).toMatchObject({ is: 'temporary' });
      expect(asked).toBe(1);
      expect(await world.posts()).toEqual([]);
    });

    it('gives limits that its own drafts keep', async () => {
      const limits = await connection.limits(signal);
      expect(limits.text).toBeGreaterThan(0);
      const draft = (await world.network.openComposer()).compose(composeInput(world.settings, limits));
      expect(draft.length).toBeLessThanOrEqual(limits.text);
    });

    it('publishes to the letter what was composed', async () => {
      const frozen = await freeze({ text: 'Written by hand, with “quotes” & an é.' });
      const outcome = await connection.send(frozen, signal, permitted);
      expect(outcome).toMatchObject({ is: 'published' });
      const posts = await world.posts();
      expect(posts).toHaveLength(1);
      expect(posts[0]?.text).toContain('Written by hand, with “quotes” & an é.');
      if (outcome.is === 'published') expect(posts[0]?.uri).toBe(outcome.uri);
    });

    itIf(options.repeatsAreOne)('sent twice, it stands once', async () => {
      const frozen = await freeze();
      const first = await connection.send(frozen, signal, permitted);
      const second = await connection.send(frozen, signal, permitted);
      expect(second).toEqual(first);
      expect(await world.posts()).toHaveLength(1);
    });

    it('what was published is found', async () => {
      const frozen = await freeze();
      const outcome = await connection.send(frozen, signal, permitted);
      const sighting = await connection.lookUp(frozen, new Set(), signal);
      expect(sighting).toMatchObject({ is: 'published' });
      if (outcome.is === 'published' && sighting.is === 'published') expect(sighting.uri).toBe(outcome.uri);
    });

    it('what was never sent is absent', async () => {
      expect(await connection.lookUp(await freeze(), new Set(), signal)).toEqual({ is: 'absent' });
    });

    it('another post about the same link is not taken for it', async () => {
      await connection.send(
        await freeze({ text: 'Other words about it. https://example.com/2026/ferry-returns' }),
        signal,
        permitted,
      );
      expect(await connection.lookUp(await freeze(), new Set(), signal)).toEqual({ is: 'absent' });
    });

    itIf(options.tooLong !== null)('refuses a text that is too long, and says so', async () => {
      const outcome = await connection.send(
        await freeze({ text: 'x'.repeat(options.tooLong ?? 1) }),
        signal,
        permitted,
      );
      expect(outcome).toMatchObject({ is: 'rejected', mend: 'text' });
      expect(await world.posts()).toEqual([]);
    });

    it('publishes with an uploaded image', async () => {
      const { network, settings } = world;
      const upload = await connection.upload(dot, signal);
      expect(upload).toMatchObject({ is: 'uploaded' });
      if (upload.is !== 'uploaded') return;
      const limits = await connection.limits(signal);
      const draft = {
        ...(await network.openComposer()).compose(composeInput(settings, limits)),
        card: null,
        images: [{ url: dot.source, alt: dot.alt }],
      };
      const { source, width, height, alt } = dot;
      const media = [{ source, width, height, alt, reference: upload.reference }];
      const now = tools.clock.now();
      const payload = network.freeze({ draft, media, settings, createdAt: new Date(now).toISOString(), reply: null });
      const frozen = { key: network.newKey(tools.clock, tools.random), payload, frozenAt: now };
      expect(await connection.send(frozen, signal, permitted)).toMatchObject({ is: 'published' });
    });

    const taken = options.breaks.filter((how) => how !== 'cut before');
    it.each(taken)('with %s the outcome is unknown, and a look finds the post', async (how) => {
      const frozen = await freeze();
      await connection.verify(signal);
      tools.timeout = timeoutFor(how);
      world.breakNextPost(how);
      expect(await connection.send(frozen, signal, permitted)).toMatchObject({ is: 'unknown' });
      tools.timeout = 30_000;
      expect(await connection.lookUp(frozen, new Set(), signal)).toMatchObject({ is: 'published' });
      expect(await world.posts()).toHaveLength(1);
    });

    it('a reply stands under the post before it, also when that was found by looking', async () => {
      const first = await freeze({ text: 'The first of three' });
      const sent = await connection.send(first, signal, permitted);
      const found = await connection.lookUp(first, new Set(), signal);
      if (sent.is !== 'published' || found.is !== 'published')
        throw new Error(`The first post does not stand: ${JSON.stringify([sent, found])}`);
      const [root, again] = [sent.ref ?? '', found.ref ?? ''];
      const second = await connection.send(
        await freeze({ text: 'The second of three' }, { root: again, parent: again }),
        signal,
        permitted,
      );
      if (second.is !== 'published') throw new Error(`The second post does not stand: ${second.why}`);
      const third = await freeze({ text: 'The third of three' }, { root, parent: second.ref ?? '' });
      expect(await connection.send(third, signal, permitted)).toMatchObject({ is: 'published' });
      const posts = await world.posts();
      const byWords = (words: string) => posts.find(({ text }) => text.includes(words));
      expect(byWords('The first')?.parent).toBeNull();
      expect(byWords('The second')?.parent).toBe(sent.uri);
      expect(byWords('The third')?.parent).toBe(second.uri);
    });

    it('cut before the server takes it, a look finds nothing and the same is sent again', async () => {
      const frozen = await freeze();
      world.breakNextPost('cut before');
      expect(await connection.send(frozen, signal, permitted)).toMatchObject({ is: 'unknown' });
      expect(await connection.lookUp(frozen, new Set(), signal)).toEqual({ is: 'absent' });
      expect(await connection.send(frozen, signal, permitted)).toMatchObject({ is: 'published' });
      expect(await world.posts()).toHaveLength(1);
    });

    /** A post that stands, as its delivery knows it. */
    async function standing(text: string): Promise<StandingPost> {
      const frozen = await freeze({ text });
      const outcome = await connection.send(frozen, signal, permitted);
      if (outcome.is !== 'published') throw new Error(`It was not published: ${JSON.stringify(outcome)}`);
      return { ...frozen, uri: outcome.uri, url: outcome.url, publishedAt: frozen.frozenAt };
    }
    const textsOf = async () => (await world.posts()).map(({ text }) => text.trim().replace(/\s+.*$/s, ''));

    itIf(options.edits !== 'left')('an edit stands once, however often it is sent', async () => {
      const post = await standing('Before https://example.com/2026/ferry-returns');
      const revision = await freeze({ text: 'After https://example.com/2026/ferry-returns' });
      const outcome = await connection.revise(post, revision, signal, permitted);
      expect(outcome).toMatchObject({ is: 'published' });
      expect(await textsOf()).toEqual(['After']);
      if (outcome.is === 'published') expect(outcome.uri === post.uri).toBe(options.edits === 'in place');
      expect(await connection.revise(post, revision, signal, permitted)).toMatchObject({ is: 'published' });
      expect(await textsOf()).toEqual(['After']);
    });

    itIf(!options.removes)('a server that cannot remove posts is told from one that did', async () => {
      const post = await standing('Stays');
      expect(await connection.retract(post, signal, permitted)).toMatchObject({ is: 'left' });
      expect(await textsOf()).toEqual(['Stays']);
    });

    itIf(options.removes)('a removed post is gone, however often it is removed, and is not edited back', async () => {
      const post = await standing('Gone');
      const other = await standing('Stays');
      expect(await connection.retract(post, signal, permitted)).toEqual({ is: 'retracted' });
      expect(await connection.retract(post, signal, permitted)).toEqual({ is: 'retracted' });
      expect(await textsOf()).toEqual(['Stays']);
      const revision = await freeze({ text: 'Back' });
      expect(await connection.revise(post, revision, signal, permitted)).toMatchObject({ is: 'left' });
      expect(await textsOf()).toEqual(['Stays']);
      expect(other.uri).not.toBe(post.uri);
    });

    const edited = options.edits === 'left' ? [] : options.breaks;
    it.each(edited)('with %s an edit is brought to its end by the next try', async (how) => {
      const post = await standing('Before https://example.com/2026/ferry-returns');
      const revision = await freeze({ text: 'After https://example.com/2026/ferry-returns' });
      tools.timeout = timeoutFor(how);
      if (!world.breakNextEdit(how)) return;
      expect(await connection.revise(post, revision, signal, permitted)).toMatchObject({ is: 'unknown' });
      tools.timeout = 30_000;
      expect(await connection.revise(post, revision, signal, permitted)).toMatchObject({ is: 'published' });
      expect(await textsOf()).toEqual(['After']);
    });

    it('nothing is edited or removed without a permit', async () => {
      const post = await standing('Stands');
      const never = () => false;
      expect((await connection.revise(post, await freeze({ text: 'Else' }), signal, never)).is).not.toBe('published');
      expect((await connection.retract(post, signal, never)).is).not.toBe('retracted');
      expect(await textsOf()).toEqual(['Stands']);
    });

    itIf(options.limitsRate)('refused for the rate, it says when to come back', async () => {
      const frozen = await freeze();
      await connection.verify(signal);
      world.limitNextPost?.(90);
      const outcome = await connection.send(frozen, signal, permitted);
      expect(outcome).toMatchObject({ is: 'temporary' });
      if (outcome.is !== 'temporary') return;
      const wait = (outcome.notBefore ?? 0) - tools.clock.now();
      expect(wait).toBeGreaterThan(85_000);
      expect(wait).toBeLessThan(95_000);
    });

    it('an address where nothing answers is temporary: nothing was sent', async () => {
      const frozen = await freeze();
      await connection.verify(signal);
      await world.stop();
      // The first request may still go into a connection that is being closed.
      expect(await connection.lookUp(frozen, new Set(), signal)).toMatchObject({ is: 'unsettled' });
      expect(await connection.send(frozen, signal, permitted)).toMatchObject({ is: 'temporary' });
      expect(await connection.verify(signal)).not.toMatchObject({ is: 'ok' });
    });
  });
}
