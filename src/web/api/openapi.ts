import { z } from 'zod';
import type { ProblemStatus } from '../problem.ts';
import { type Operation, operations } from './operations.ts';
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

/** Every way in which a call can fail, and whom it can meet. */
const failures: { status: ProblemStatus; when: string; of?: (operation: Operation) => boolean }[] = [
  { status: 400, when: 'The query or the body is not as described, or the body is no JSON; `detail` names the place.' },
  { status: 401, when: 'There is no token, or it is not known or over.' },
  { status: 403, when: 'The token lacks the scope.' },
  { status: 404, when: 'There is no such delivery.', of: ({ path }) => path.includes('{id}') },
  {
    ...{ status: 409, of: ({ method }) => method === 'post' },
    when: 'The state of the delivery does not allow it, or the request with this Idempotency-Key is being worked on.',
  },
  { status: 413, when: 'The body is too large.', of: ({ method }) => method === 'post' },
  {
    status: 415,
    when: 'The body is not said to be JSON in UTF-8, or is packed.',
    of: ({ method }) => method === 'post',
  },
  {
    ...{ status: 422, of: ({ method }) => method === 'post' },
    when: 'It was understood and cannot be done, or the Idempotency-Key belongs to another request.',
  },
  { status: 503, when: 'The program begins anew. Ask again in a moment.' },
];

const failuresOf = (operation: Operation) =>
  Object.fromEntries(
    failures.flatMap(({ status, when, of = () => true }) =>
      of(operation) ? [[status, { description: when, ...problems }]] : [],
    ),
  );

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

const manners =
  'Bodies are `application/json` in UTF-8; what is not described is refused by its name. Where a path is right and a method is not, ' +
  'the answer is 405 and `Allow` lists the methods. `HEAD` answers as `GET` without a body, `OPTIONS` with `Allow`. Errors are problem details (RFC 9457).';

/** The API's description, made from what the routes themselves are made from. OpenAPI 3.1. */
export function describeApi(server: string, version: string): Json {
  const paths: Record<string, Json> = {};
  for (const operation of operations) {
    const { name, method, path, scope, summary, query, body, status, answer } = operation;
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
          ...failuresOf(operation),
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
      description: `Tokens are made with \`share-this-post tokens add\`. Their scopes:\n\n${list.join('\n')}\n\n${manners}`,
    },
    servers: [{ url: server }],
    security: [{ token: [] }],
    components: { securitySchemes: { token: { type: 'http', scheme: 'bearer' } } },
    paths,
  };
}
