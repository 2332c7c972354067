import { Client } from '@modelcontextprotocol/client';
import { StdioClientTransport } from '@modelcontextprotocol/client/stdio';
import { expect, it } from 'vitest';
import { z } from 'zod';
import { harbourEntry, makeWorkplace, programArguments, type Workplace } from '../support/workplace.ts';

async function connect(place: Workplace, ...flags: string[]) {
  const client = new Client({ name: 'test', version: '1' });
  const env = {
    PATH: process.env.PATH ?? '',
    SHARE_CONFIG: `${place.folder}/share.yaml`,
    DATA_DIR: place.data,
    BLUESKY_APP_PASSWORD: place.bluesky.password,
    MASTODON_TOKEN: place.mastodon.token,
  };
  const args = [...programArguments, 'mcp', ...flags];
  await client.connect(new StdioClientTransport({ command: process.execPath, args, env, stderr: 'ignore' }));
  const call = async (name: string, given: Record<string, unknown>) => {
    const answer = await client.callTool({ name, arguments: given });
    const [said] = z.array(z.object({ text: z.string() })).parse(answer.content);
    return { isError: answer.isError === true, text: said?.text ?? '' };
  };
  return { client, call, names: async () => (await client.listTools()).tools.map(({ name }) => name).sort() };
}

it('lets an assistant read and preview, and offers it nothing that publishes', async () => {
  await using place = await makeWorkplace({ entries: [harbourEntry] });
  const { client, call, names } = await connect(place);
  expect(await names()).toEqual(['getDelivery', 'getStatus', 'listDeliveries', 'listEntries', 'previewPage']);
  expect(client.getInstructions()).toContain('--allow-publish');
  const shown = await call('previewPage', { url: `${place.site.url}/new-pier` });
  expect(shown.text).toContain('The new pier opens on Friday');
  expect((await call('getStatus', {})).text).toContain('"mastodon"');
  const wrong = await call('previewPage', { url: `${place.site.url}/never` });
  expect([wrong.isError, wrong.text]).toEqual([true, expect.stringContaining('404')]);
  expect((await call('getDelivery', { id: 'none' })).isError).toBe(true);
  const forbidden = await call('sharePage', { url: `${place.site.url}/new-pier` }).catch((error: Error) => ({
    isError: true,
    text: error.message,
  }));
  expect(forbidden.isError).toBe(true);
  await client.close();
  expect(place.mastodon.posts).toEqual([]);
});

it('publishes where that is allowed, and says where the post stands', async () => {
  await using place = await makeWorkplace({ entries: [harbourEntry] });
  const { client, call, names } = await connect(place, '--allow-publish');
  expect(await names()).toContain('sharePage');
  const shared = await call('sharePage', {
    url: `${place.site.url}/new-pier`,
    to: ['mastodon'],
    text: 'From an assistant',
  });
  expect(shared.text).toContain('"published"');
  expect(place.mastodon.posts.map(({ text }) => text.split('\n')[0])).toEqual(['From an assistant']);
  expect((await call('sharePage', { url: `${place.site.url}/new-pier`, to: ['mastodon'] })).text).toContain(
    '"published"',
  );
  expect(place.mastodon.posts).toHaveLength(1);
  expect((await call('sharePage', { url: 'nonsense' })).isError).toBe(true);
  await client.close();
});
