import { type Context, Hono } from 'hono';
import { z } from 'zod';
import { withFeed, withoutFeed, withPublish } from '../../config/edit.ts';
import { readStatus } from '../../status.ts';
import { UserError } from '../../user-error.ts';
import { feedsPage } from '../pages/feeds-page.ts';
import { feedAt } from './feed-at.ts';
import { explain, read, showStarting } from './forms.ts';
import type { SetupTools } from './routes.ts';
import { change, fixedBecause } from './setup.ts';

const publishSchema = z.enum(['auto', 'approve', 'off']);

/** The feeds: their health, how they publish, and adding and removing them. */
export function feedRoutes({ app, setup, root, note }: SetupTools): Hono {
  const { config } = app.installation;
  const web = new Hono();
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
        const feed = await feedAt(app.http, given('site'));
        change(setup, (source) => withFeed(source, feed));
        await note(context, `Follows ${feed}.`);
      }
      return showStarting(context, root);
    } catch (error) {
      return showFeeds(context, explain(error));
    }
  });
  return web;
}
