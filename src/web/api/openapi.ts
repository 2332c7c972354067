import { z } from 'zod';
import { operations } from './operations.ts';
import { scopes } from './scopes.ts';
import { problemShape } from './shapes.ts';

type Json = Record<string, unknown>;

const schemaOf = (type: z.ZodType, io: 'input' | 'output'): Json => {
  const { $schema: _, ...schema } = z.toJSONSchema(type, { io, unrepresentable: 'any' });
  return inline(schema);
};

/** Definitions that zod sets apart are written where they are used: each schema stands alone. */
function inline(schema: Json): Json {
  const definitions = z.record(z.string(), z.unknown()).safeParse(schema.$defs).data ?? {};
  const walk = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(walk);
    if (value === null || typeof value !== 'object') return value;
    const ref =
      '$ref' in value && typeof value.$ref === 'string' ? /^#\/\$defs\/(.+)$/.exec(value.$ref)?.[1] : undefined;
    if (ref !== undefined) return walk(definitions[ref]);
    return Object.fromEntries(
      Object.entries(value).flatMap(([key, part]) =>
        key === '$defs' || (key === 'id' && typeof part === 'string') ? [] : [[key, walk(part)]],
      ),
    );
  };
  return z.record(z.string(), z.unknown()).parse(walk(schema));
}

const json = (schema: Json) => ({ 'application/json': { schema } });
const problems = { content: { 'application/problem+json': { schema: schemaOf(problemShape, 'output') } } };

const queryParameters = (query: z.ZodObject | null): Json[] => {
  if (query === null) return [];
  const { properties, required } = schemaOf(query, 'input');
  const names = z.array(z.string()).safeParse(required).data ?? [];
  return Object.entries(z.record(z.string(), z.unknown()).parse(properties ?? {})).map(([name, schema]) => ({
    ...{ name, in: 'query', required: names.includes(name), schema },
  }));
};

const idParameter = { name: 'id', in: 'path', required: true, schema: { type: 'string' } };
const keyParameter = {
  name: 'Idempotency-Key',
  in: 'header',
  required: false,
  schema: { type: 'string', maxLength: 200 },
  description: 'The same key with the same request is answered the same for a day, and done once.',
};

/** The API's description, made from what the routes themselves are made from. OpenAPI 3.1. */
export function describeApi(server: string, version: string): Json {
  const paths: Record<string, Json> = {};
  for (const { name, method, path, scope, summary, query, body, status, answer } of operations) {
    const parameters = [
      ...(path.includes('{id}') ? [idParameter] : []),
      ...queryParameters(query),
      ...(method === 'post' ? [keyParameter] : []),
    ];
    paths[path] = {
      ...paths[path],
      [method]: {
        operationId: name,
        summary,
        description: `Needs the scope \`${scope}\`.`,
        parameters,
        ...(body === null ? {} : { requestBody: { required: true, content: json(schemaOf(body, 'input')) } }),
        responses: {
          [status]: { description: 'Done.', content: json(schemaOf(answer, 'output')) },
          default: { description: 'It was not done; `detail` says why and what to do.', ...problems },
        },
      },
    };
  }
  const list = Object.entries(scopes).map(([scope, what]) => `- \`${scope}\`: ${what}`);
  return {
    openapi: '3.1.0',
    info: {
      title: 'Share This Post',
      version,
      description: `Tokens are made with \`share-this-post tokens add\`. Their scopes:\n\n${list.join('\n')}`,
    },
    servers: [{ url: server }],
    security: [{ token: [] }],
    components: { securitySchemes: { token: { type: 'http', scheme: 'bearer' } } },
    paths,
  };
}
