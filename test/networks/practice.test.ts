import { describe, expect, it } from 'vitest';
import { findNetwork, networks } from '../../src/networks/index.ts';
import { frozenFor, permitted, signal, testTools } from './connecting.ts';

describe.for([...networks.keys()])('a practice account on %s', (id) => {
  it('publishes to nowhere, once, and finds it again', async () => {
    const network = findNetwork(id, { practice: true });
    if (network === null) throw new Error('There is no such network.');
    const { tools } = testTools();
    const unreachable = { ...tools, fetch: () => Promise.reject(new Error('A practice account asked the network.')) };
    const connection = network.connect(network.exampleSettings, unreachable);
    const frozen = frozenFor(network, network.exampleSettings, tools);
    expect(await connection.verify(signal)).toMatchObject({ is: 'ok' });
    expect(await connection.lookUp(frozen, new Set(), signal)).toEqual({ is: 'absent' });
    const post = { is: 'published', uri: `practice:${id}:${frozen.key}`, url: `/posts/${frozen.key}` };
    expect(await connection.send(frozen, signal, permitted)).toMatchObject(post);
    expect(await connection.lookUp(frozen, new Set(), signal)).toMatchObject(post);
  });

  it('takes images, and freezes with them', async () => {
    const network = findNetwork(id, { practice: true });
    if (network === null) throw new Error('There is no such network.');
    const { tools } = testTools();
    const connection = network.connect(network.exampleSettings, tools);
    const image = {
      source: 'https://example.com/a.png',
      bytes: new Uint8Array([1]),
      mime: 'image/png',
      width: 1,
      height: 1,
      alt: '',
      hash: 'abc',
      focus: async () => null,
    };
    const upload = await connection.upload(image, signal);
    if (upload.is !== 'uploaded') throw new Error('It was not uploaded.');
    const draft = {
      ...(await network.openComposer()).compose(
        (await import('../support/compose-input.ts')).composeInput(network.exampleSettings, network.defaultLimits),
      ),
      card: null,
      images: [{ url: image.source, alt: 'A' }],
    };
    const media = [{ source: image.source, width: 1, height: 1, alt: 'A', reference: upload.reference }];
    expect(
      network.freeze({
        draft,
        media,
        settings: network.exampleSettings,
        createdAt: '2026-01-01T00:00:00.000Z',
        reply: null,
      }),
    ).toContain('abc');
  });
});
