import { type Context, Hono, type MiddlewareHandler } from 'hono';
import { z } from 'zod';
import { recordTrouble } from '../../accounts/account-store.ts';
import { verifyAccount } from '../../accounts/verify.ts';
import { askedKeys, planInit } from '../../cli/init-plan.ts';
import {
  removeAccountFromConfig,
  withAccount,
  withFeed,
  withoutFeed,
  withPublish,
  withTemplate,
} from '../../config/edit.ts';
import { networks } from '../../networks/index.ts';
import type { Network } from '../../networks/network.ts';
import { discoverFeeds } from '../../pages/discover-feeds.ts';
import { readStatus } from '../../status.ts';
import { UserError } from '../../user-error.ts';
import { logAction } from '../access/action-log.ts';
import { goTo } from '../frame.ts';
import {
  type AskedNetwork,
  accountStep,
  accountsPage,
  feedsPage,
  siteStep,
  startingPage,
} from '../pages/setup-pages.ts';
import type { WebTools } from '../web.ts';
import { exampleAccounts, readSamples } from './read-samples.ts';
import { change, fixedBecause, type Setup } from './setup.ts';
import { filledIn, tryAccount } from './try-account.ts';

type Given = (name: string) => string;

const nothing: Given = () => '';

const publishSchema = z.enum(['auto', 'approve', 'off']);

/** Seconds. */
const comesBackAfter = 3;

const asked: AskedNetwork[] = [...networks.values()].map((network) => ({
  ...{ id: network.id, name: network.name },
  keys: askedKeys(network).map(({ key, secret, usual }) => ({ key, secret, usual })),
}));

const secretKeys = (network: Network): string[] =>
  askedKeys(network).flatMap(({ key, secret }) => (secret ? [key] : []));

const explain = (error: unknown): string => {
  if (error instanceof UserError) return `${error.message} ${error.nextStep}`;
  throw error;
};

async function read(context: Context): Promise<Given> {
  const form = await context.req.formData();
  return (name) =>
    String(form.get(name) ?? '')
      .replaceAll('\r\n', '\n')
      .trim();
}

/** The program begins anew by the changed file; the browser comes back when it has. */
function showStarting(context: Context, root: string): Response | Promise<Response> {
  context.header('refresh', `${comesBackAfter};url=${root}`);
  return context.render(startingPage());
}

/** While the program begins anew nothing is taken that would be lost. */
export const untilStarted =
  (setup: Setup, root: string): MiddlewareHandler =>
  async (context, next) => {
    if (!setup.isReloading()) return next();
    context.status(503);
    return showStarting(context, root);
  };

/** Setting up an empty installation, its accounts with their templates, and its feeds. */
export function setupRoutes(tools: WebTools, setup: Setup, root: string): Hono {
  const { app } = tools;
  const { db, clock, config } = app.installation;
  const web = new Hono();
  const note = (context: Context, what: string) => logAction(db, context.get('who'), what, clock.now());

  async function feedAt(site: string): Promise<string> {
    const address = /^https?:\/\//i.test(site) ? site : `https://${site}`;
    if (!URL.canParse(address))
      throw new UserError('This is no address of a site.', 'Write for example https://example.com.');
    const [found] = await discoverFeeds(app.http, address);
    if (found !== undefined) return found;
    throw new UserError(`No feed was found at ${address}.`, 'Give the address of the feed itself.');
  }
  /** The accounts that a form fills in, each tried with its network. */
  async function accountsIn(given: Given) {
    const accounts = [];
    for (const network of networks.values()) {
      const settings = filledIn(network, given);
      if (settings === null) continue;
      await tryAccount(app, network, settings);
      accounts.push({ network, settings });
    }
    return accounts;
  }

  const starting = (context: Context) => showStarting(context, root);
  if (!setup.isConfigured)
    for (const path of ['/accounts', '/feeds']) web.get(path, (context) => goTo(context, root, 'setup'));
  web.get('/setup', (context) =>
    setup.isConfigured ? goTo(context, root, 'accounts') : context.render(siteStep('', null)),
  );
  const showAccounts = async (context: Context, feed: string, given: Given, error: string | null) => {
    const samples = await readSamples(app.http, feed, exampleAccounts());
    if (error !== null) context.status(422);
    return context.render(accountStep({ feed, samples, asked }, given, error));
  };
  web.post('/setup/site', async (context) => {
    const given = await read(context);
    try {
      return await showAccounts(context, await feedAt(given('site')), nothing, null);
    } catch (error) {
      const why = explain(error);
      context.status(422);
      return context.render(siteStep(given('site'), why));
    }
  });
  web.post('/setup/accounts', async (context) => {
    const given = await read(context);
    try {
      const accounts = given('do') === 'practise' ? [] : await accountsIn(given);
      if (accounts.length === 0 && given('do') !== 'practise')
        throw new UserError('No account was filled in.', 'Fill in one, or practise first.');
      const { text, variables } = planInit({ feed: given('feed'), accounts }, [...networks.values()], process.env);
      if (setup.isConfigured)
        throw new UserError('There is a configuration already.', 'Change it on the pages for feeds and accounts.');
      await note(context, `Set up ${given('feed')}.`);
      change(setup, () => ({ text, variables }));
      return starting(context);
    } catch (error) {
      return showAccounts(context, given('feed'), given, explain(error));
    }
  });

  interface Tried {
    id: string;
    template: string;
  }
  const showAccountsPage = async (context: Context, given: Given, error: string | null, tried: Tried | null = null) => {
    const templates = [];
    const newest = config.feeds[0]?.url;
    for (const [id, account] of app.accounts) {
      const own = account.config.template;
      const template = tried?.id === id ? tried.template : (own ?? '');
      const mistakes = template === '' ? [] : account.network.checkTemplate(template);
      const composing = { id, ...(await account.composing(AbortSignal.timeout(10_000))), template: template || null };
      const samples =
        newest === undefined || mistakes.length > 0
          ? []
          : await readSamples(app.http, newest, [composing]).catch(() => []);
      const said = mistakes.map(({ column, message }) => `In column ${column}: ${message}`);
      templates.push({ id, template, sample: samples[0] ?? null, mistakes: said });
    }
    const { accounts } = await readStatus(app.installation);
    if (error !== null) context.status(422);
    const { file } = setup;
    return context.render(accountsPage({ accounts, templates, asked, fixed: fixedBecause(setup), file }, given, error));
  };
  const placeOf = (id: string): number => {
    const place = config.accounts.findIndex((account) => account.id === id);
    if (place < 0) throw new UserError(`There is no account ${id}.`, 'Open the page anew.');
    return place;
  };
  const changeAccounts = async (context: Context, given: Given): Promise<Response | null> => {
    const id = given('id');
    switch (given('do')) {
      case 'verify': {
        const account = app.accounts.get(id);
        const answer = account === undefined ? null : await verifyAccount(db, clock, account);
        app.installation.wakeDaemon();
        if (answer !== null && answer.is !== 'ok')
          throw new UserError(`${id}: ${answer.why}`, 'nextStep' in answer ? answer.nextStep : 'Try it again later.');
        await note(context, `Checked account ${id}.`);
        return null;
      }
      case 'pause': {
        const trouble = {
          error: 'Paused by a person.',
          nextStep: `Resume it here, or: share-this-post accounts verify ${id}`,
          pause: true,
        };
        await recordTrouble(db, id, trouble, clock.now());
        await note(context, `Paused account ${id}.`);
        return null;
      }
      case 'remove':
        placeOf(id);
        if (config.accounts.length < 2) throw new UserError('This is the only account.', 'Add another one first.');
        removeAccountFromConfig(setup.file, id);
        change(setup, ({ text }) => text);
        await note(context, `Removed account ${id}.`);
        return starting(context);
      case 'template': {
        const place = placeOf(id);
        const template = given('template') || null;
        const network = app.accounts.get(id)?.network;
        const [mistake] = template === null ? [] : (network?.checkTemplate(template) ?? []);
        if (mistake !== undefined)
          throw new UserError(`In column ${mistake.column}: ${mistake.message}`, 'Nothing was changed.');
        await note(context, `Changed the template of ${id}.`);
        change(setup, (source) => withTemplate(source, place, template));
        return starting(context);
      }
      case 'add': {
        const accounts = await accountsIn(given);
        if (accounts.length === 0) throw new UserError('No account was filled in.', 'Fill in one.');
        change(setup, (source) => {
          const taken = config.accounts.map((account) => account.id);
          let edited = { text: source.text, variables: {} };
          for (const { network, settings } of accounts) {
            let name = network.id;
            for (let n = 2; taken.includes(name); n += 1) name = `${network.id}-${n}`;
            const wanted = {
              id: name,
              network: network.id,
              settings,
              secretKeys: secretKeys(network),
              env: process.env,
            };
            const more = withAccount({ text: edited.text, value: source.value }, wanted);
            edited = { text: more.text, variables: { ...edited.variables, ...more.variables } };
          }
          return edited;
        });
        await note(context, `Added ${accounts.map(({ network }) => network.name).join(' and ')}.`);
        return starting(context);
      }
      default:
        return null;
    }
  };
  web.get('/accounts', (context) => showAccountsPage(context, nothing, null));
  web.post('/accounts', async (context) => {
    const given = await read(context);
    const tried =
      given('template') === '' && given('do') !== 'preview' ? null : { id: given('id'), template: given('template') };
    try {
      return (await changeAccounts(context, given)) ?? (await showAccountsPage(context, nothing, null, tried));
    } catch (error) {
      return showAccountsPage(context, given, explain(error), tried);
    }
  });

  const showFeeds = async (context: Context, error: string | null) => {
    const { feeds } = await readStatus(app.installation);
    const ways = Object.fromEntries(config.feeds.map(({ id, publish, to }) => [id, { publish, to: to.join(', ') }]));
    if (error !== null) context.status(422);
    return context.render(feedsPage({ feeds, ways, fixed: fixedBecause(setup), file: setup.file }, error));
  };
  web.get('/feeds', (context) => showFeeds(context, null));
  web.post('/feeds', async (context) => {
    const given = await read(context);
    try {
      const id = given('id');
      const place = config.feeds.findIndex((feed) => feed.id === id);
      if (given('do') !== 'add' && place < 0) throw new UserError('There is no such feed.', 'Open the page anew.');
      if (given('do') === 'remove') {
        change(setup, (source) => withoutFeed(source, place));
        await note(context, `Removed feed ${id}.`);
      } else if (given('do') === 'publish') {
        const publish = publishSchema.safeParse(given('publish'));
        if (!publish.success) throw new UserError('This is no way to publish.', 'Choose auto, approve or off.');
        change(setup, (source) => withPublish(source, place, publish.data));
        await note(context, `Set feed ${id} to publish: ${publish.data}.`);
      } else {
        const feed = await feedAt(given('site'));
        change(setup, (source) => withFeed(source, feed));
        await note(context, `Follows ${feed}.`);
      }
      return starting(context);
    } catch (error) {
      return showFeeds(context, explain(error));
    }
  });
  return web;
}
