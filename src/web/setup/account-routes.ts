import { type Context, Hono } from 'hono';
import { recordTrouble } from '../../accounts/account-store.ts';
import { verifyAccount } from '../../accounts/verify.ts';
import { askedKeys } from '../../cli/init-plan.ts';
import { removeAccountFromConfig, withAccount, withTemplate } from '../../config/edit.ts';
import { readStatus } from '../../status.ts';
import { UserError } from '../../user-error.ts';
import { accountsPage } from '../pages/accounts-page.ts';
import { asked } from './account-form.ts';
import { type Connected, wantedIn } from './connect.ts';
import { explain, type Given, nothing, read, showStarting } from './forms.ts';
import { readSamples } from './read-samples.ts';
import type { SetupTools } from './routes.ts';
import { change, fixedBecause } from './setup.ts';

/** A template that somebody is trying. */
interface Tried {
  id: string;
  template: string;
}

type Done = Promise<Response | null>;

async function readTemplates({ app }: SetupTools, tried: Tried | null) {
  const newest = app.installation.config.feeds[0]?.url;
  const templates = [];
  for (const [id, account] of app.accounts) {
    const template = tried?.id === id ? tried.template : (account.config.template ?? '');
    const mistakes = template === '' ? [] : account.network.checkTemplate(template);
    const composing = { id, ...(await account.composing(AbortSignal.timeout(10_000))), template: template || null };
    const samples =
      newest === undefined || mistakes.length > 0
        ? []
        : await readSamples(app.http, newest, [composing]).catch(() => []);
    const said = mistakes.map(({ column, message }) => `In column ${column}: ${message}`);
    templates.push({ id, template, sample: samples[0] ?? null, mistakes: said });
  }
  return templates;
}

/** A name for an account that no other has. */
function freeName(network: string, taken: readonly string[]): string {
  let name = network;
  for (let n = 2; taken.includes(name); n += 1) name = `${network}-${n}`;
  return name;
}

/** Writes accounts into the file beside those that stand there. Throws UserError for one that is there already. */
async function addAccounts({ app, setup, note }: SetupTools, context: Context, accounts: Connected[]): Promise<void> {
  const known = (await readStatus(app.installation)).accounts;
  for (const { network, verified } of accounts) {
    const same = known.find((one) => one.network === network.id && one.handle === verified.handle);
    if (same !== undefined)
      throw new UserError(
        `${verified.handle} is connected already, as ${same.id}: each entry would be posted there twice.`,
        `To connect it anew, remove ${same.id} first.`,
      );
  }
  change(setup, (source) => {
    const taken = app.installation.config.accounts.map(({ id }) => id);
    let edited = { text: source.text, variables: {} };
    for (const { network, settings } of accounts) {
      const secretKeys = askedKeys(network).flatMap(({ key, secret }) => (secret ? [key] : []));
      const id = freeName(network.id, taken);
      const wanted = { id, network: network.id, settings, secretKeys, env: process.env };
      const more = withAccount({ text: edited.text, value: source.value }, wanted);
      edited = { text: more.text, variables: { ...edited.variables, ...more.variables } };
    }
    return edited;
  });
  await note(context, `Added ${accounts.map(({ verified }) => verified.handle).join(' and ')}.`);
}

async function verify({ app, note }: SetupTools, context: Context, id: string): Done {
  const { db, clock } = app.installation;
  const account = app.accounts.get(id);
  const answer = account === undefined ? null : await verifyAccount(db, clock, account);
  app.installation.wakeDaemon();
  if (answer !== null && answer.is !== 'ok')
    throw new UserError(`${id}: ${answer.why}`, 'nextStep' in answer ? answer.nextStep : 'Try it again later.');
  await note(context, `Checked account ${id}.`);
  return null;
}

async function pause({ app, note }: SetupTools, context: Context, id: string): Done {
  const { db, clock } = app.installation;
  const nextStep = `Resume it here, or: share-this-post accounts verify ${id}`;
  await recordTrouble(db, id, { error: 'Paused by a person.', nextStep, pause: true }, clock.now());
  await note(context, `Paused account ${id}.`);
  return null;
}

function placeOf({ app }: SetupTools, id: string): number {
  const place = app.installation.config.accounts.findIndex((account) => account.id === id);
  if (place < 0) throw new UserError(`There is no account ${id}.`, 'Open the page anew.');
  return place;
}

async function remove(tools: SetupTools, context: Context, id: string): Done {
  const { app, setup, root, note } = tools;
  placeOf(tools, id);
  if (app.installation.config.accounts.length < 2)
    throw new UserError('This is the only account.', 'Add another one first.');
  removeAccountFromConfig(setup.file, id);
  change(setup, ({ text }) => text);
  await note(context, `Removed account ${id}.`);
  return showStarting(context, root);
}

async function keepTemplate(tools: SetupTools, context: Context, id: string, template: string | null): Done {
  const { app, setup, root, note } = tools;
  const place = placeOf(tools, id);
  const network = app.accounts.get(id)?.network;
  const [mistake] = template === null ? [] : (network?.checkTemplate(template) ?? []);
  if (mistake !== undefined)
    throw new UserError(`In column ${mistake.column}: ${mistake.message}`, 'Nothing was changed.');
  await note(context, `Changed the template of ${id}.`);
  change(setup, (source) => withTemplate(source, place, template));
  return showStarting(context, root);
}

/** The accounts: their health, their templates, and adding, pausing and removing them. */
export function accountRoutes(tools: SetupTools): Hono {
  const { app, setup, connect } = tools;
  const web = new Hono();
  const show = async (context: Context, given: Given, error: string | null, tried: Tried | null = null) => {
    const templates = await readTemplates(tools, tried);
    const { accounts } = await readStatus(app.installation);
    if (error !== null) context.status(422);
    const { file } = setup;
    return context.render(accountsPage({ accounts, templates, asked, fixed: fixedBecause(setup), file }, given, error));
  };
  const decide = async (context: Context, given: Given): Done => {
    const id = given('id');
    switch (given('do')) {
      case 'verify':
        return verify(tools, context, id);
      case 'pause':
        return pause(tools, context, id);
      case 'remove':
        return remove(tools, context, id);
      case 'template':
        return keepTemplate(tools, context, id, given('template') || null);
      case 'add':
        return connect(context, {
          accounts: wantedIn(given),
          write: (context, accounts) => addAccounts(tools, context, accounts),
          again: (context, error) => show(context, given, error),
        });
      default:
        return null;
    }
  };
  web.get('/accounts', (context) => show(context, nothing, null));
  web.post('/accounts', async (context) => {
    const given = await read(context);
    const isTried = given('template') !== '' || given('do') === 'preview';
    const tried = isTried ? { id: given('id'), template: given('template') } : null;
    try {
      return (await decide(context, given)) ?? (await show(context, nothing, null, tried));
    } catch (error) {
      return show(context, given, explain(error), tried);
    }
  });
  return web;
}
