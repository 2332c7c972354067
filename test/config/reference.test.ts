import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { parseConfig } from '../../src/config/config.ts';
import { configJsonSchema } from '../../src/config/json-schema.ts';
import { configReference } from '../../src/config/reference.ts';
import { networks } from '../../src/networks/index.ts';

it('schema and reference are in step with the declaration', () => {
  expect(JSON.parse(readFileSync('config/share-this-post.schema.json', 'utf8'))).toEqual(
    JSON.parse(JSON.stringify(configJsonSchema(networks))),
  );
  expect(readFileSync('docs/configuration.md', 'utf8')).toBe(configReference(networks));
});

it('the example is a good configuration, and .env.example names every variable', () => {
  const text = readFileSync('config/share-this-post.example.yaml', 'utf8');
  const env = {
    BLUESKY_APP_PASSWORD: 'a',
    MASTODON_TOKEN: 'b',
    API_TOKEN: 'a-long-random-text',
    HOOK_SECRET: 'another-random-text',
    LLM_KEY: 'a-key',
  };
  const parse = (yaml: string) => parseConfig({ name: 'example', text: yaml, env, networks });
  expect(parse(text)).toMatchObject({ warnings: [], database: null, feeds: [{ delay: 120_000 }] });
  const whole = text.replaceAll(/^# ((?:web|llm):| {2}\w+:)/gm, '$1');
  expect(parse(whole).web.token).toBe('a-long-random-text');
  expect(parse(whole).llm).toMatchObject({ key: 'a-key', timeout: 20_000 });
  const named = [...text.matchAll(/\$\{(\w+)\}/g)].map(([, name]) => name);
  const example = readFileSync('.env.example', 'utf8');
  for (const name of [...named, 'SHARE_CONFIG', 'DATA_DIR', 'NO_COLOR'])
    expect(example).toMatch(RegExp(`^#?${name}=`, 'm'));
});

it('no default of the reference is refused by the checks', () => {
  const rows = [...readFileSync('docs/configuration.md', 'utf8').matchAll(/^\| `(\w+)` \|[^|]*\| `([^`]*)` \|/gm)];
  const keys = ['publish', 'delay', 'flood', 'pageReady', 'backlog'];
  const written = rows.filter(([, key = '']) => keys.includes(key)).map(([, key, value]) => `    ${key}: ${value}`);
  expect(written).toHaveLength(keys.length);
  const smallest = 'feeds:\n  - url: https://example.com/\n';
  const accounts = `accounts: [{ network: ${[...networks.keys()][0]}, practice: true }]\n`;
  const parse = (text: string) => parseConfig({ name: 'x', text, env: {}, networks }).feeds;
  expect(parse(`${smallest}${written.join('\n')}\n${accounts}`)).toEqual(parse(smallest + accounts));
});
