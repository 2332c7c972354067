import { type Context, Hono } from 'hono';
import { withFeed, withoutFeed } from '../../config/edit.ts';
import { readStatus } from '../../status.ts';
import { UserError } from '../../user-error.ts';
import { feedsPage } from '../pages/feeds-page.ts';
import { feedAt } from './feed-at.ts';
import { explain, givenBy, readForm, showStarting } from './forms.ts';
import type { SetupTools } from './routes.ts';
import { feedSettings, keepSettings, type Refused, shownFields } from './settings.ts';
import { change, fixedBecause } from './setup.ts';

/** The feeds: their health, their settings, and adding and removing them. */
export function feedRoutes({ app, setup, root, note }: SetupTools): Hono {
  const { config } = app.installation;
  const web = new Hono();
  const readFeeds = async () => {
    const { feeds } = await readStatus(app.installation);
    const polled = new Set(feeds.flatMap(({ id, lastPolledAt }) => (lastPolledAt === null ? [] : [id])));
    return { feeds, settings: feedSettings(setup, polled) };
  };
  const show = async (context: Context, error: string | null, refused: Refused | null = null) => {
    const { feeds, settings } = await readFeeds();
    if (error !== null || refused !== null) context.status(422);
    const fields = new Map(
      [...settings].map(([id, one]) => [id, shownFields(one, refused?.id === id ? refused : null)]),
    );
    const ways = Object.fromEntries(config.feeds.map(({ id, publish, to }) => [id, { publish, to: to.join(', ') }]));
    return context.render(feedsPage({ feeds, ways, fields, fixed: fixedBecause(setup), file: setup.file }, error));
  };
  const follow = async (context: Context, site: string) => {
    const feed = await feedAt(app.http, site);
    change(setup, (source) => withFeed(source, feed));
    await note(context, `Follows ${feed}.`);
  };
  const remove = async (context: Context, id: string) => {
    const place = config.feeds.findIndex((feed) => feed.id === id);
    if (place < 0) throw new UserError('There is no such feed.', 'Open the page anew.');
    change(setup, (source) => withoutFeed(source, place));
    await note(context, `Removed feed ${id}.`);
  };
  web.get('/feeds', (context) => show(context, null));
  web.post('/feeds', async (context) => {
    const form = await readForm(context);
    const given = givenBy(form);
    const id = given('id');
    try {
      if (given('do') === 'settings') {
        const settings = (await readFeeds()).settings.get(id);
        if (settings === undefined) throw new UserError('There is no such feed.', 'Open the page anew.');
        const errors = keepSettings(setup, settings, form);
        if (errors.size > 0) return await show(context, null, { id, form, errors });
        await note(context, `Changed the settings of feed ${id}.`);
      } else if (given('do') === 'remove') await remove(context, id);
      else await follow(context, given('site'));
      return await showStarting(context, root);
    } catch (error) {
      return show(context, explain(error));
    }
  });
  return web;
}
