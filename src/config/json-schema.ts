import { z } from 'zod';
import type { Network } from '../networks/network.ts';
import {
  accountKeys,
  databaseSchema,
  feedSchema,
  llmSchema,
  retentionSchema,
  securitySchema,
  webSchema,
} from './declaration.ts';

type Networks = ReadonlyMap<string, Network>;
type Json = z.core.JSONSchema.JSONSchema;

const variable = { type: 'string', pattern: '\\$\\{' } as const;

/** What only this program reads in a declaration. */
const ownMarks = ['allowed', 'secret', 'label', 'placeholder', 'where', 'choices'];

/** What editors need of a schema: our own marks go, and what zod cannot say in JSON is said by the declaration. */
function editorSchema(schema: z.ZodType): Json {
  const { $schema: _, ...json } = z.toJSONSchema(schema, {
    io: 'input',
    unrepresentable: 'any',
    override({ jsonSchema }) {
      const { schema: instead, ...rest } = jsonSchema;
      for (const mark of ownMarks) delete rest[mark];
      for (const key of Object.keys(jsonSchema)) delete jsonSchema[key];
      if (typeof instead !== 'object') Object.assign(jsonSchema, rest);
      else Object.assign(jsonSchema, { description: rest.description, default: rest.default }, instead);
    },
  });
  return json;
}

/** An account of one network: its own keys, and that a real account needs its credentials. */
function accountRule(network: Network): Json[] {
  const { properties, required = [] } = editorSchema(
    z.strictObject({ network: z.literal(network.id), ...accountKeys, ...network.settings.shape }),
  );
  const isOurs = { properties: { network: { const: network.id } }, required: ['network'] };
  return [
    // biome-ignore lint/suspicious/noThenProperty: JSON Schema's own word.
    { if: isOurs, then: { properties: properties ?? {}, additionalProperties: false } },
    {
      if: { ...isOurs, not: { properties: { practice: { const: true } }, required: ['practice'] } },
      // biome-ignore lint/suspicious/noThenProperty: JSON Schema's own word.
      then: { required: required.filter((key) => key !== 'network') },
    },
  ];
}

/** The JSON Schema of the configuration, from the same declaration that checks it. Pure. */
export function configJsonSchema(networks: Networks): Json {
  const list = (items: Json, description: string): Json => ({ type: 'array', minItems: 1, description, items });
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    title: 'Configuration of Share This Post',
    type: 'object',
    required: ['feeds', 'accounts'],
    additionalProperties: false,
    properties: {
      feeds: list(editorSchema(feedSchema), 'What is followed.'),
      accounts: list(
        {
          type: 'object',
          required: ['network'],
          properties: { network: { enum: [...networks.keys()], description: 'Where the account is.' } },
          allOf: [...networks.values()].flatMap(accountRule),
        },
        'Where it is posted to.',
      ),
      security: editorSchema(securitySchema),
      web: editorSchema(webSchema),
      llm: { ...editorSchema(llmSchema), description: 'A language model that writes summaries; see docs/llm.md.' },
      retention: editorSchema(retentionSchema),
      database: { anyOf: [editorSchema(databaseSchema), variable] },
    },
  };
}
