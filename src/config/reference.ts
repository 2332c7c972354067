import { z } from 'zod';
import type { Network } from '../networks/network.ts';
import { accountKeys, databaseSchema, feedSchema, securitySchema, webSchema } from './declaration.ts';

type Networks = ReadonlyMap<string, Network>;
type Shape = Record<string, z.ZodType>;

const shapeOf = (schema: unknown): Shape => {
  let at = schema;
  while (at instanceof z.ZodOptional || at instanceof z.ZodDefault || at instanceof z.ZodPrefault) at = at.unwrap();
  return at instanceof z.ZodObject ? at.shape : {};
};

/** The metadata of a key, found through its defaults and options. */
function metaOf(schema: z.ZodType): { description: string; allowed: string; secret: boolean } {
  const found = { description: '', allowed: '', secret: false };
  let at: unknown = schema;
  while (at instanceof z.ZodType) {
    const meta = at.meta();
    found.description ||= typeof meta?.description === 'string' ? meta.description : '';
    found.allowed ||= typeof meta?.allowed === 'string' ? meta.allowed : '';
    found.secret ||= meta?.secret === true;
    at = at instanceof z.ZodOptional || at instanceof z.ZodDefault || at instanceof z.ZodPrefault ? at.unwrap() : null;
  }
  return found;
}

const accountSchema = (network: Network) =>
  z.strictObject({ network: z.literal(network.id), ...accountKeys, ...network.settings.shape });

/** The JSON Schema of the configuration, from the same declaration that checks it. Pure. */
export function configJsonSchema(networks: Networks): object {
  const [first, ...rest] = [...networks.values()].map(accountSchema);
  if (first === undefined) throw new Error('There is no network.');
  const schema = z.strictObject({
    feeds: z.array(feedSchema).min(1),
    accounts: z.array(z.union([first, ...rest])).min(1),
    security: securitySchema.optional(),
    web: webSchema.optional(),
    database: databaseSchema.or(z.string().startsWith('${')).optional(),
  });
  const json = z.toJSONSchema(schema, {
    io: 'input',
    unrepresentable: 'any',
    override({ jsonSchema }) {
      delete jsonSchema.allowed;
      delete jsonSchema.secret;
    },
  });
  return { title: 'Configuration of Share This Post', ...json };
}

const row = (key: string, schema: z.ZodType): string => {
  const { description, allowed, secret } = metaOf(schema);
  return `| \`${key}\` | ${allowed.replaceAll('|', '\\|') || 'text'}${secret ? ' (secret: write it as `${NAME}`)' : ''} | ${description.replaceAll('|', '\\|')} |`;
};

const table = (shape: Shape): string =>
  [
    '| key | may be | what it does |',
    '| --- | --- | --- |',
    ...Object.entries(shape).map(([key, schema]) => row(key, schema)),
  ].join('\n');

/** The reference page. Pure. */
export const configReference = (networks: Networks): string => `# Configuration

\`config/share-this-post.yaml\`, unless \`--config FILE\` or \`$SHARE_CONFIG\` names another. \`\${NAME}\` in any text is taken from the environment or from
\`.env\` (in the working folder, beside the configuration, or beside its folder; what is really set wins). The file is checked whole: all mistakes are
named at once, with line and column. This page is made from the declaration that checks it (\`npm run schema\`).

## \`feeds\`: a list

${table(shapeOf(feedSchema))}

A condition of \`include\` and \`exclude\` is a word found anywhere, a \`/pattern/i\`, or a map of parts such as \`{ title: advert }\`.

## \`accounts\`: a list

Every account has \`network\` (${[...networks.keys()].join(' or ')}) and:

${table(accountKeys)}
${[...networks.values()].map((network) => `\n### ${network.name}\n\n${table(network.settings.shape)}`).join('\n')}

## \`security\`

${table(shapeOf(securitySchema))}

## \`web\`

${table(shapeOf(webSchema))}

## \`database\`

${metaOf(databaseSchema).description} Usually \`\${DATABASE_URL}\`; absent: SQLite.
`;
