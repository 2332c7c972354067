import { execFile } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { expect, it } from 'vitest';
import { cacheFolder, installServers, serversFolder } from '../support/install-servers.ts';
import { serve } from '../support/serve.ts';
import { harbourEntry, makeWorkplace } from '../support/workplace.ts';

const run = promisify(execFile);
const secret = 'a-long-random-text-of-the-owner';

/** A program that somebody else writes: its types come from the description alone. */
const program = `import createClient from 'openapi-fetch';
import type { paths } from './schema.ts';
const [baseUrl = '', token = '', url = ''] = process.argv.slice(2);
const client = createClient<paths>({ baseUrl, headers: { authorization: \`Bearer \${token}\` } });
const { data: shown } = await client.POST('/previews', { body: { url } });
const texts: string[] = shown?.previews.map(({ text }) => text) ?? [];
const { data: shared } = await client.POST('/shares', { body: { url, to: ['mastodon'] }, params: { header: { 'Idempotency-Key': 'a' } } });
const { error } = await client.POST('/deliveries/{id}/approve', { params: { path: { id: 'none' } } });
const { data: listed } = await client.GET('/deliveries', { params: { query: { state: 'published', limit: 5 } } });
const problem: string | undefined = error?.detail;
// @ts-expect-error There is no such state.
void client.GET('/deliveries', { params: { query: { state: 'lost' } } });
console.log(JSON.stringify({ texts, shared: shared?.deliveries.length, problem, listed: Array.isArray(listed?.deliveries) }));
`;

it('is described so well that a client made from the description compiles and works', async () => {
  await installServers();
  await using place = await makeWorkplace({ entries: [harbourEntry] });
  place.configure(`${place.config}web:\n  token: ${secret}\n`);
  const home = await serve(place);
  const folder = join(cacheFolder, 'api-client');
  mkdirSync(folder, { recursive: true });
  const description = await (await fetch(`${home}/api/openapi.json`)).text();
  writeFileSync(join(folder, 'openapi.json'), description);
  writeFileSync(join(folder, 'client.ts'), program);
  const tool = (name: string, ...args: string[]) =>
    run(process.execPath, [join(serversFolder, 'node_modules', name), ...args], { cwd: folder });
  await tool('openapi-typescript/bin/cli.js', 'openapi.json', '-o', 'schema.ts');
  const options = [
    '--noEmit',
    '--strict',
    '--skipLibCheck',
    '--allowImportingTsExtensions',
    '--exactOptionalPropertyTypes',
  ];
  const modules = [
    '--module',
    'preserve',
    '--target',
    'es2024',
    '--types',
    'node',
    '--typeRoots',
    join(process.cwd(), 'node_modules/@types'),
  ];
  await tool('typescript/bin/tsc', ...options, ...modules, 'client.ts');
  const { stdout } = await run(process.execPath, ['client.ts', `${home}/api`, secret, `${place.site.url}/new-pier`], {
    cwd: folder,
  });
  expect(JSON.parse(stdout)).toMatchObject({ shared: 1, problem: expect.stringContaining('none'), listed: true });
  expect(JSON.parse(stdout).texts).toHaveLength(2);
}, 120_000);
