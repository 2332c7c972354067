import { z } from 'zod';
import { readable, toIso } from '../clock.ts';
import { refusePast } from '../deliveries/wish.ts';
import { openInstallation } from '../installation.ts';
import { type Scope, scopeSchema, scopes } from '../web/api/scopes.ts';
import { createToken, listTokens, removeToken, type Token } from '../web/api/token-store.ts';
import { commonFlags, listFlag, timeFlag, usageError } from './flags.ts';
import { openOutput } from './output.ts';

const flagsSchema = commonFlags.extend({ scopes: listFlag, expires: z.string().optional() });
type Flags = z.infer<typeof flagsSchema>;

const known = Object.keys(scopes).join(', ');

function readScopes(wanted: readonly string[] | undefined): Scope[] {
  if (wanted === undefined || wanted.length === 0)
    throw usageError('A token needs to know what it may do.', `Say it with --scopes; there are ${known}.`);
  return [...new Set(wanted)].map((name) => {
    const scope = scopeSchema.safeParse(name);
    if (!scope.success) throw usageError(`There is no scope "${name}".`, `Choose from: ${known}.`);
    return scope.data;
  });
}

const lineOf = ({ id, name, scopes: may, createdAt, usedAt, expiresAt }: Token) => ({
  ...{ id, name, scopes: may, createdAt: toIso(createdAt) },
  usedAt: usedAt === null ? null : toIso(usedAt),
  expiresAt: expiresAt === null ? null : toIso(expiresAt),
});

async function add(name: string, flags: Flags): Promise<number> {
  const may = readScopes(flags.scopes);
  await using installation = await openInstallation(flags);
  const { db, clock, random } = installation;
  const out = openOutput(flags, installation.redact);
  const expiresAt = flags.expires === undefined ? null : timeFlag('--expires', flags.expires, clock.now());
  if (expiresAt !== null) refusePast(expiresAt, clock.now());
  const { id, secret } = await createToken(db, { name, scopes: may, expiresAt }, clock.now(), random);
  out.line({ id, name, scopes: may, token: secret });
  out.print(secret);
  out.note(`This is shown once. It may: ${may.join(', ')}. To take it back: share-this-post tokens remove ${id}`);
  return 0;
}

async function list(flags: Flags): Promise<number> {
  await using installation = await openInstallation(flags);
  const out = openOutput(flags, installation.redact);
  const tokens = await listTokens(installation.db);
  for (const token of tokens) {
    const line = lineOf(token);
    out.line(line);
    const used = line.usedAt === null ? 'never used' : `last used ${readable(line.usedAt)}`;
    const ends = line.expiresAt === null ? '' : `, ends ${readable(line.expiresAt)}`;
    out.print(`${line.id}  ${line.name}  (${line.scopes.join(', ')})  ${used}${ends}`);
  }
  if (tokens.length === 0)
    out.note('There are no tokens. Make one: share-this-post tokens add NAME --scopes list,preview');
  return 0;
}

async function remove(id: string, flags: Flags): Promise<number> {
  await using installation = await openInstallation(flags);
  const out = openOutput(flags, installation.redact);
  if (await removeToken(installation.db, id)) {
    out.print(`Token ${id} is no longer taken.`);
    return 0;
  }
  out.fail(`There is no token ${id}.`, 'share-this-post tokens list names them.');
  return 1;
}

/** `tokens add NAME --scopes …`, `tokens list`, `tokens remove ID`: who may use the API, and for what. */
export async function tokens(
  [action = 'list', name = '']: string[],
  rawFlags: Record<string, unknown>,
): Promise<number> {
  const flags = flagsSchema.parse(rawFlags);
  if (action === 'list') return list(flags);
  if (action !== 'add' && action !== 'remove')
    throw usageError(
      `"tokens ${action}" is not known.`,
      'There are tokens add NAME, tokens list and tokens remove ID.',
    );
  if (name === '')
    throw usageError(
      `tokens ${action} needs ${action === 'add' ? 'a name' : 'the id of a token'}.`,
      `Write: share-this-post tokens ${action} ${action === 'add' ? 'NAME --scopes list,preview' : 'ID'}`,
    );
  return action === 'add' ? add(name, flags) : remove(name, flags);
}
