import { type Context, Hono } from 'hono';
import { exampleAccounts } from '../../accounts/example-accounts.ts';
import { planInit } from '../../cli/init-plan.ts';
import { networks } from '../../networks/index.ts';
import { UserError } from '../../user-error.ts';
import { goTo } from '../frame.ts';
import { accountStep, siteStep } from '../pages/setup-pages.ts';
import { asked } from './account-form.ts';
import { type Connected, wantedIn } from './connect.ts';
import { feedAt } from './feed-at.ts';
import { explain, type Given, nothing, read, showStarting } from './forms.ts';
import { readSamples } from './read-samples.ts';
import type { SetupTools } from './routes.ts';
import { change } from './setup.ts';

/** From an empty installation to one that runs. */
export function emptyRoutes({ app, setup, root, note, connect }: SetupTools): Hono {
  const web = new Hono();
  const showAccounts = async (context: Context, feed: string, given: Given, error: string | null) => {
    const samples = await readSamples(app.http, feed, await exampleAccounts());
    if (error !== null) context.status(422);
    return context.render(accountStep({ feed, samples, asked }, given, error));
  };
  const write = async (context: Context, feed: string, accounts: Connected[]) => {
    const { text, variables } = planInit({ feed, accounts }, [...networks.values()], process.env);
    if (setup.isConfigured)
      throw new UserError('There is a configuration already.', 'Change it on the pages for feeds and accounts.');
    await note(context, `Set up ${feed}.`);
    change(setup, () => ({ text, variables }));
  };
  if (!setup.isConfigured)
    for (const path of ['/accounts', '/feeds']) web.get(path, (context) => goTo(context, root, 'setup'));
  web.get('/setup', (context) =>
    setup.isConfigured ? goTo(context, root, 'accounts') : context.render(siteStep('', null)),
  );
  web.post('/setup/site', async (context) => {
    const given = await read(context);
    try {
      return await showAccounts(context, await feedAt(app.http, given('site')), nothing, null);
    } catch (error) {
      const why = explain(error);
      context.status(422);
      return context.render(siteStep(given('site'), why));
    }
  });
  web.post('/setup/accounts', async (context) => {
    const given = await read(context);
    const feed = given('feed');
    const again = (context: Context, error: string) => showAccounts(context, feed, given, error);
    try {
      if (given('do') !== 'practise')
        return await connect(context, {
          ...{ accounts: wantedIn(given), again },
          write: (context, accounts) => write(context, feed, accounts),
        });
      await write(context, feed, []);
      return await showStarting(context, root);
    } catch (error) {
      return again(context, explain(error));
    }
  });
  return web;
}
