import { type Context, Hono } from 'hono';
import { pausedByHand, recordTrouble } from '../../accounts/account-store.ts';
import { verifyAccount } from '../../accounts/verify.ts';
import { askedKeys } from '../../cli/init-plan.ts';
import { type Edited, removeAccountFromConfig, renewedSecrets, withAccount, withTemplate } from '../../config/edit.ts';
import { readStatus } from '../../status.ts';
import { UserError } from '../../user-error.ts';
import { accountsPage } from '../pages/accounts-page.ts';
import { asked } from './account-form.ts';
import { type Connected, wantedIn } from './connect.ts';
import { explain, type Given, givenBy, nothing, readForm, showStarting } from './forms.ts';
import { readSamples } from './read-samples.ts';
import type { SetupTools } from './routes.ts';
import { accountSettings, type Form, keepSettings, type Refused, shownFields } from './settings.ts';
import { change, fixedBecause } from './setup.ts';

/** A template that somebody is trying. */
interface Tried {
  id: string;
  template: string;
}

/** What was typed and did not take effect: it is shown again. */
interface Kept {
  tried?: Tried | null;
  refused?: Refused | null;
}

type Done = Promise<Response | null>;

async function readTemplates(app: SetupTools['app'], tried: Tried | null) {
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

/** Writes accounts into the file beside those that stand there. Of one that is there already the secrets are renewed: twice, it would post twice. */
async function addAccounts({ app, setup, note }: SetupTools, context: Context, accounts: Connected[]): Promise<void> {
  const known = (await readStatus(app.installation)).accounts;
  const taken = app.installation.config.accounts.map(({ id }) => id);
  change(setup, ({ text, value }) =>
    accounts.reduce<Edited>(
      (edited, { network, settings, verified }) => {
        const same = known.find((one) => one.network === network.id && one.handle === verified.handle);
        const secretKeys = askedKeys(network).flatMap(({ key, secret }) => (secret ? [key] : []));
        const account = { network: network.id, settings, secretKeys, env: process.env };
        const more =
          same === undefined
            ? withAccount({ text: edited.text, value }, { ...account, id: freeName(network.id, taken) })
            : { text: edited.text, variables: renewedSecrets(value, { ...account, id: same.id }) };
        return { text: more.text, variables: { ...edited.variables, ...more.variables } };
      },
      { text, variables: {} },
    ),
  );
  await note(context, `Connected ${accounts.map(({ verified }) => verified.handle).join(' and ')}.`);
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
  await recordTrouble(db, id, { error: pausedByHand, nextStep, pause: true }, clock.now());
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

async function show(
  { app, setup }: SetupTools,
  context: Context,
  given: Given,
  error: string | null,
  { tried = null, refused = null }: Kept = {},
): Promise<Response> {
  const templates = await readTemplates(app, tried);
  const { accounts } = await readStatus(app.installation);
  if (error !== null || refused !== null) context.status(422);
  const fields = new Map(
    [...accountSettings(setup)].map(([id, one]) => [id, shownFields(one, refused?.id === id ? refused : null)]),
  );
  const view = { accounts, templates, fields, asked, fixed: fixedBecause(setup), file: setup.file };
  return context.render(accountsPage(view, given, error));
}

async function keep(tools: SetupTools, context: Context, id: string, form: Form): Done {
  const { setup, root, note } = tools;
  const settings = accountSettings(setup).get(id);
  if (settings === undefined) throw new UserError(`There is no account ${id}.`, 'Open the page anew.');
  const errors = keepSettings(setup, settings, form);
  if (errors.size > 0) return show(tools, context, nothing, null, { refused: { id, form, errors } });
  await note(context, `Changed the settings of ${id}.`);
  return showStarting(context, root);
}

/** Does what a form asks for; null: the page is shown again as it is now. */
async function decide(tools: SetupTools, context: Context, given: Given, form: Form): Done {
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
    case 'settings':
      return keep(tools, context, id, form);
    case 'add':
      return tools.connect(context, {
        accounts: wantedIn(given),
        write: (context, accounts) => addAccounts(tools, context, accounts),
        again: (context, error) => show(tools, context, given, error),
      });
    default:
      return null;
  }
}

/** The accounts: their health, their settings and templates, and adding, pausing and removing them. */
export function accountRoutes(tools: SetupTools): Hono {
  const web = new Hono();
  web.get('/accounts', (context) => show(tools, context, nothing, null));
  web.post('/accounts', async (context) => {
    const form = await readForm(context);
    const given = givenBy(form);
    const isTried = given('template') !== '' || given('do') === 'preview';
    const tried = isTried ? { id: given('id'), template: given('template') } : null;
    try {
      return (await decide(tools, context, given, form)) ?? (await show(tools, context, nothing, null, { tried }));
    } catch (error) {
      return show(tools, context, given, explain(error), { tried });
    }
  });
  return web;
}
