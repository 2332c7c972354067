import { z } from 'zod';
import type { Network } from '../networks/network.ts';
import { allowedWords, inputSchema } from './allowed.ts';
import {
  accountKeys,
  databaseSchema,
  feedSchema,
  llmSchema,
  retentionSchema,
  securitySchema,
  webSchema,
} from './declaration.ts';
import { isSecret, unwrapped } from './findings.ts';

type Shape = Record<string, z.ZodType>;

const cell = (text: string): string => text.replaceAll('|', '\\|').replaceAll('\n', ' ');

/** A default as it would be written in the file. */
function defaultCell(value: unknown, needed: boolean): string {
  if (needed) return 'required';
  if (value === undefined || value === null || value === '') return '';
  if (typeof value === 'object') return Array.isArray(value) ? 'none' : '';
  return `\`${String(value)}\``;
}

function row(key: string, schema: z.ZodType): string {
  const json = inputSchema(schema);
  const secret = isSecret(schema) ? '; a secret: write `${NAME}`' : '';
  const absent = defaultCell(json.default, !schema.safeParse(undefined).success);
  return `| \`${key}\` | ${cell(allowedWords(schema))}${secret} | ${cell(absent)} | ${cell(json.description ?? '')} |`;
}

const table = (shape: Shape): string =>
  [
    '| key | may be | default | what it does |',
    '| --- | --- | --- | --- |',
    ...Object.entries(shape).map(([key, schema]) => row(key, schema)),
  ].join('\n');

const shapeOf = (schema: z.ZodType): Shape => {
  const at = unwrapped(schema);
  return at instanceof z.ZodObject ? at.shape : {};
};

/** The reference page. Pure. */
export const configReference = (networks: ReadonlyMap<string, Network>): string => `# Configuration

One file, \`config/share-this-post.yaml\`, unless \`--config FILE\` or \`$SHARE_CONFIG\` names another. \`feeds\` and \`accounts\` are enough;
[the example](../config/share-this-post.example.yaml) has a bit of everything. \`share-this-post init\` writes one.

The file is checked whole before anything happens. Every mistake is named at once with its line and column, what stands there and what
may; a key that does not exist is a mistake, too. Editors that know YAML check and complete it by the JSON Schema that the first line of the
example names. This page, the schema and the checks are made from one declaration (\`npm run schema\`).

## Secrets and variables

\`\${NAME}\` in any text is replaced by the variable of that name. What is set in the environment wins; else it is looked for in \`.env\`,
first in the working folder, then in the folder of the configuration, then in the folder above that. A variable that is not
set or is empty is a mistake, except in \`database: \${DATABASE_URL}\` and for practice accounts. What a variable holds is
never written back, and secrets are hidden in everything the program prints. \`.env\` has lines such as

\`\`\`sh
BLUESKY_APP_PASSWORD=abcd-efgh-ijkl-mnop
MASTODON_TOKEN='a token with # or blanks stands in quotation marks'
\`\`\`

## Durations

\`0\`, \`90s\`, \`5m\`, \`2h\`, \`1d\`: a whole number and \`s\`, \`m\`, \`h\` or \`d\`, up to a year.

## \`feeds\`: a list

${table(shapeOf(feedSchema))}

Two feeds of one host without an \`id\` are told apart by a number in the order of the file; give them ids before you reorder them.

### \`include\` and \`exclude\`

Each is a list of conditions. With \`include\`, only entries go out that meet at least one; what meets one of \`exclude\` never does. A condition is

- words, found anywhere in title, categories, author, address or text, whatever their case: \`- sponsored\`
- a pattern, a regular expression between slashes: \`- /\\bad(vert)?s?\\b/i\` (flags \`i\`, \`m\`, \`s\`; no back references and no looking ahead
  or back, so that every pattern is decided in time linear to the text)
- a map of parts, all of which must be met; each is words or a pattern, or a list of which one is enough:
  \`- { categories: [news, events], title: /^(?:Live|Update)/ }\`. The parts are \`title\`, \`categories\`, \`author\`, \`url\` and \`text\`.

An entry that is filtered out stays visible as skipped, with the condition that did it, and can be shared by hand.

## \`accounts\`: a list

Every account has \`network\` (${[...networks.keys()].join(' or ')}) and:

${table(accountKeys)}
${[...networks.values()].map((network) => `\n### ${network.name}\n\n${table(network.settings.shape)}`).join('\n')}

## \`security\`

${table(shapeOf(securitySchema))}

## \`web\`

${table(shapeOf(webSchema))}

## \`llm\`

Off unless it is there: then a language model writes the summaries of all feeds, but of those with \`summary: offline\`. [llm.md](llm.md) says what is
sent, what is checked and what it costs.

${table(shapeOf(llmSchema))}

## \`database\`

${inputSchema(databaseSchema).description} Usually \`\${DATABASE_URL}\`. Absent, or with that variable not set: SQLite in the data folder.

## \`retention\`

${inputSchema(retentionSchema).description} May be ${allowedWords(retentionSchema)}; default ${defaultCell(inputSchema(retentionSchema).default, false)}.
What recognises an entry stays for ever (its keys, title and address, and where it was posted): an entry that returns in its feed
years later is not posted again. Of older posts the dashboard shows the link and no longer the text; sharing such an entry by hand reads its page anew.
`;
