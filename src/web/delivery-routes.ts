import { type Context, Hono } from 'hono';
import { isDecision } from '../deliveries/decisions.ts';
import { findDelivery } from '../deliveries/delivery-store.ts';
import { parseDateTime } from '../deliveries/wish.ts';
import { UserError } from '../user-error.ts';
import {
  type Decided,
  decideOn,
  decideOnHeld,
  type Hand,
  retractDelivery,
  rewordDelivery,
  scheduleDelivery,
} from './actions.ts';
import { readDeliveries } from './api/read-deliveries.ts';
import { deliveriesQuery } from './api/shapes.ts';
import { goTo, listBefore } from './frame.ts';
import { deliveriesPage } from './pages/deliveries-page.ts';
import { entryPage } from './pages/entry-page.ts';
import { readEntryPage, type Trial } from './read-entry.ts';
import { isSaid, type Said } from './said.ts';
import type { WebTools } from './web.ts';

interface Shown {
  error?: string;
  /** Of an error; 422 unless given. */
  status?: 409 | 422;
  trial?: Trial;
  /** One delivery alone. */
  only?: string;
}

/** A time as a form sends it, in the zone that the script names (minutes west of UTC); without script it is UTC. */
export function timeOf(local: string, zone: string): number {
  const at = parseDateTime(`${local}Z`);
  const offset = /^-?\d{1,3}$/.test(zone) ? Number(zone) * 60_000 : 0;
  if (Number.isNaN(at)) throw new UserError('This is no time.', 'Choose a day and an hour.');
  return at + offset;
}

/** Entries with their posts side by side, the list of deliveries, and what a person decides on them. */
export function deliveryRoutes(tools: WebTools, root: string): Hono {
  const { app } = tools;
  const { db, clock, config } = app.installation;
  const web = new Hono();
  const handOf = (context: Context): Hand => ({ ...tools, who: context.get('who') });

  const show = async (context: Context, entryId: string, shown: Shown = {}) => {
    const view = await readEntryPage(app, entryId, shown.trial ?? null);
    if (view === null) return context.notFound();
    if (shown.error !== undefined) context.status(shown.status ?? 422);
    return context.render(entryPage(view, { error: shown.error ?? null, only: shown.only ?? null }));
  };
  const answer = async (context: Context, id: string, decided: Decided, said: Said | null) => {
    const delivery = await findDelivery(db, id);
    if (delivery === undefined) return context.notFound();
    if (decided.is === 'done')
      return goTo(context, root, listBefore(context, root) ?? `entries/${delivery.entry_id}#delivery-${id}`, said);
    return show(context, delivery.entry_id, { error: decided.why, status: 409 });
  };
  const reading = async (context: Context) => {
    const form = await context.req.formData();
    return (name: string) =>
      String(form.get(name) ?? '')
        .replaceAll('\r\n', '\n')
        .trim();
  };

  web.get('/deliveries', async (context) => {
    const asked = Object.entries(context.req.query()).filter(([, value]) => value !== '');
    const query = deliveriesQuery.safeParse(Object.fromEntries(asked));
    const wanted = query.success ? query.data : deliveriesQuery.parse({});
    const { state = '', feed = '', account = '' } = wanted;
    return context.render(
      deliveriesPage({
        filter: { state, feed, account },
        ...(await readDeliveries(app.installation, wanted)),
        feeds: config.feeds.map(({ id }) => id),
        accounts: config.accounts.map(({ id }) => id),
      }),
    );
  });
  web.get('/entries/:id', (context) => show(context, context.req.param('id')));
  web.get('/deliveries/:id', async (context) => {
    const id = context.req.param('id');
    const delivery = await findDelivery(db, id);
    return delivery === undefined ? context.notFound() : show(context, delivery.entry_id, { only: id });
  });
  web.post('/deliveries/held', async (context) => {
    const given = await reading(context);
    const name = given('do') === 'skip' ? 'skip' : 'approve';
    await decideOnHeld(handOf(context), name, { feed: given('feed') || null, reason: given('reason') });
    return goTo(context, root, listBefore(context, root) ?? '', name);
  });
  web.post('/deliveries/:id/words', async (context) => {
    const id = context.req.param('id');
    const given = await reading(context);
    const delivery = await findDelivery(db, id);
    if (delivery === undefined) return context.notFound();
    const trial = { delivery: id, text: given('text'), begin: given('do') === 'begin' };
    if (given('do') !== 'keep') return show(context, delivery.entry_id, { trial });
    try {
      return await answer(context, id, await rewordDelivery(handOf(context), id, trial.text || null), 'words');
    } catch (error) {
      if (!(error instanceof UserError)) throw error;
      return show(context, delivery.entry_id, { trial, error: `${error.message} ${error.nextStep}` });
    }
  });
  web.post('/deliveries/:id/time', async (context) => {
    const id = context.req.param('id');
    const given = await reading(context);
    const delivery = await findDelivery(db, id);
    if (delivery === undefined) return context.notFound();
    try {
      const at = timeOf(given('at'), given('zone'));
      return await answer(context, id, await scheduleDelivery(handOf(context), id, at), 'time');
    } catch (error) {
      if (!(error instanceof UserError)) throw error;
      return show(context, delivery.entry_id, { error: `${error.message} ${error.nextStep}` });
    }
  });
  web.post('/deliveries/:id/:decision', async (context) => {
    const { id, decision } = context.req.param();
    const hand = handOf(context);
    if (decision === 'now') return answer(context, id, await scheduleDelivery(hand, id, clock.now()), 'now');
    if (decision === 'retract') return answer(context, id, await retractDelivery(hand, id), 'retract');
    return isDecision(decision)
      ? answer(context, id, await decideOn(hand, decision, id), isSaid(decision) ? decision : null)
      : context.notFound();
  });
  return web;
}
