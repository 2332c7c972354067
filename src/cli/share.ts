import { z } from 'zod';
import { type App, openApp } from '../app.ts';
import { compose } from '../deliveries/compose.ts';
import type { Delivery } from '../deliveries/delivery.ts';
import { type DeliveryLine, deliveryLine } from '../deliveries/delivery-line.ts';
import { finishDeliveries } from '../deliveries/finish.ts';
import { shareMaterial } from '../deliveries/material.ts';
import { planShare, type Shared, type ShareRequest } from '../deliveries/share.ts';
import { checkPlannedTime, ownWords } from '../deliveries/wish.ts';
import { type Installation, openInstallation } from '../installation.ts';
import { fetchPage } from '../pages/fetch-page.ts';
import { pageToEntry } from '../pages/page-entry.ts';
import { previewEntry } from '../preview.ts';
import { UserError } from '../user-error.ts';
import { commonFlags, listFlag, timeFlag, usageError } from './flags.ts';
import { type Output, openOutput } from './output.ts';
import { printPreview } from './preview-text.ts';

const flagsSchema = commonFlags.extend({
  to: listFlag,
  text: z.string().optional(),
  at: z.string().optional(),
  again: z.boolean().default(false),
  dryRun: z.boolean().default(false),
  llm: z.boolean().default(false),
});

/** How long a share is worked on before it is left to the daemon, milliseconds. */
const patience = 60_000;

function chooseAccounts({ config }: Installation, ids: readonly string[] | undefined) {
  const known = config.accounts.map(({ id }) => id);
  if (ids?.length === 0) throw usageError('--to names no account.', `Choose from: ${known.join(', ')}.`);
  const unknown = (ids ?? []).filter((id) => !known.includes(id));
  if (unknown.length > 0)
    throw usageError(`There is no account ${unknown.join(', ')}.`, `Choose from: ${known.join(', ')}.`);
  return config.accounts.filter(({ id }) => ids === undefined || ids.includes(id));
}

async function readRequest(app: App, url: string, flags: z.infer<typeof flagsSchema>): Promise<ShareRequest> {
  const { installation } = app;
  const accounts = chooseAccounts(installation, flags.to);
  const now = installation.clock.now();
  const at = flags.at === undefined ? null : timeFlag('--at', flags.at, now);
  checkPlannedTime(at, now);
  const page = await fetchPage(app.http, url, { trust: 'operator', main: true });
  if ('error' in page) throw new UserError(page.error, page.nextStep);
  return { page, entry: pageToEntry(page), accounts, text: ownWords(flags.text), at, again: flags.again };
}

/** What is composed from, with what the language model writes where it is to be asked. */
async function materialOf({ installation }: App, request: ShareRequest, asks: boolean) {
  const { llm, feeds } = installation.config;
  const material = await shareMaterial(installation.db, request, feeds);
  if (!asks || request.text !== null) return { material, warning: null };
  if (llm === null)
    throw usageError('--llm needs a language model, and none is configured.', 'docs/llm.md says how to configure one.');
  const { openWriter } = await import('../llm/open-writer.ts');
  const { withWritten } = await import('../llm/summarise-preview.ts');
  return withWritten(openWriter(installation, llm), material);
}

async function dryRun(app: App, request: ShareRequest, asks: boolean, out: Output): Promise<number> {
  const { material, warning } = await materialOf(app, request, asks);
  const accounts = [];
  for (const { id } of request.accounts) {
    const account = app.accounts.get(id);
    if (account !== undefined) accounts.push({ id, ...(await account.composing(AbortSignal.timeout(10_000))) });
  }
  const decision = { state: 'waiting' as const, reason: null, dueAt: request.at ?? 0 };
  for (const line of previewEntry(material, accounts, { decision, text: request.text, warning })) {
    out.line(line);
    printPreview(out, line);
  }
  if (!asks && request.text === null && app.installation.config.llm !== null)
    out.note('The summary here is the offline one; --llm asks the language model, as is done before posting.');
  out.note('Nothing was sent.');
  return 0;
}

/** A person's own words are never cut: what is too long for an account is refused before anything is stored. */
async function refuseTooLong(app: App, request: ShareRequest): Promise<void> {
  if (request.text === null) return;
  const { db, config } = app.installation;
  const material = await shareMaterial(db, request, config.feeds);
  for (const { id } of request.accounts) {
    const account = await app.accounts.get(id)?.composing(AbortSignal.timeout(10_000));
    if (account === undefined) continue;
    const { length, limit } = compose(material, account, request.text);
    if (length > limit)
      throw usageError(
        `--text is too long for ${id}: ${length} of ${limit} characters.`,
        'Shorten it, or choose other accounts with --to.',
      );
  }
}

function tell(out: Output, { already }: Shared, delivery: Delivery, line: DeliveryLine): boolean {
  const { account_id: account, state, url, error } = delivery;
  if (state === 'published') {
    const before = `${account}: was shared already: ${url} (--again shares it once more)`;
    if (already && out.json) out.note(before);
    else out.print(already ? before : `${account}: ${url}`);
    return true;
  }
  const why = line.error ?? 'it is not published yet';
  const nextStep = line.nextStep ?? `share-this-post retry ${delivery.id}`;
  if (state === 'waiting' && error === null && line.nextAt !== null) {
    out.print(`${account}: waits until ${line.nextAt}. ${why} ${nextStep}`);
    return true;
  }
  out.fail(`${account}: ${why}`, nextStep);
  return false;
}

/** `share URL`: publishes one page now. What was shared before is named and not sent again. */
export async function share([url = '']: string[], rawFlags: Record<string, unknown>): Promise<number> {
  const flags = flagsSchema.parse(rawFlags);
  if (!/^https?:\/\//i.test(url))
    throw usageError(`"${url}" is no address of a page.`, 'Write an address that begins with https:// or http://.');
  await using installation = await openInstallation(flags);
  const out = openOutput(flags, installation.redact);
  await using app = await openApp(installation, (report) => {
    if (report.is !== 'published') return;
    for (const warning of report.warnings) out.note(`Warning: ${report.delivery.account_id}: ${warning}`);
  });
  const request = await readRequest(app, url, flags);
  await refuseTooLong(app, request);
  if (flags.dryRun) return await dryRun(app, request, flags.llm, out);
  const shared = await planShare(installation.db, request, installation.clock.now(), installation.random);
  const stop = new AbortController();
  for (const name of ['SIGINT', 'SIGTERM'] as const) process.once(name, () => stop.abort());
  const finished = await finishDeliveries(
    app.workshop,
    shared.map(({ delivery }) => delivery.id),
    patience,
    stop.signal,
  );
  installation.wakeDaemon();
  let well = true;
  for (const [n, delivery] of finished.entries()) {
    const line = await deliveryLine(installation, delivery);
    out.line(line);
    const one = shared[n];
    if (one !== undefined) well = tell(out, one, delivery, line) && well;
  }
  return well ? 0 : 1;
}
