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

it('the example is a good configuration, and .env.example names its variables', () => {
  const text = readFileSync('config/share-this-post.example.yaml', 'utf8');
  const env = { BLUESKY_APP_PASSWORD: 'a', MASTODON_TOKEN: 'b' };
  expect(parseConfig({ name: 'example', text, env, networks }).feeds).toHaveLength(1);
  const named = [...text.matchAll(/\$\{(\w+)\}/g)].map(([, name]) => name);
  for (const name of named) expect(readFileSync('.env.example', 'utf8')).toContain(`${name}=`);
});
