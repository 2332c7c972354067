import { approve, retry, skip } from '../deliveries/decisions.ts';
import { type DeliveryLine, deliveryLine } from '../deliveries/delivery-line.ts';
import { findDelivery } from '../deliveries/delivery-store.ts';
import { planShare, type ShareRequest } from '../deliveries/share.ts';
import { fetchPage } from '../pages/fetch-page.ts';
import { pageToEntry } from '../pages/page-entry.ts';
import { UserError } from '../user-error.ts';
import type { WebTools } from './web.ts';

export interface ShareWish {
  url: string;
  to: string[] | null;
  text: string | null;
  at: number | null;
  again: boolean;
}

/** Reads the page of a wish to share. Throws UserError with the next step. */
export async function readShare({ app }: WebTools, wish: ShareWish): Promise<ShareRequest> {
  const { accounts } = app.installation.config;
  const unknown = (wish.to ?? []).filter((id) => !accounts.some((account) => account.id === id));
  if (unknown.length > 0)
    throw new UserError(
      `There is no account ${unknown.join(', ')}.`,
      `Choose from: ${accounts.map(({ id }) => id).join(', ')}.`,
    );
  if (!/^https?:\/\//i.test(wish.url))
    throw new UserError('This is no address of a page.', 'Write an address that begins with https://.');
  const page = await fetchPage(app.http, wish.url, { trust: 'operator', main: true });
  if ('error' in page) throw new UserError(page.error, page.nextStep);
  const chosen = accounts.filter(({ id }) => wish.to === null || wish.to.includes(id));
  return { page, entry: pageToEntry(page), accounts: chosen, text: wish.text, at: wish.at, again: wish.again };
}

/** Plans a share; the daemon publishes it at once. */
export async function shareByHand(tools: WebTools, wish: ShareWish): Promise<DeliveryLine[]> {
  const { installation } = tools.app;
  const request = await readShare(tools, wish);
  const shared = await planShare(installation.db, request, installation.clock.now(), installation.random);
  installation.wakeDaemon();
  tools.log.write({ level: 'info', message: `Shared by hand: ${wish.url}`, fields: { url: wish.url } });
  return Promise.all(shared.map(({ delivery }) => deliveryLine(installation, delivery)));
}

const decisions = { approve, skip, retry };
export type DecisionName = keyof typeof decisions;
export const isDecision = (name: string): name is DecisionName => Object.hasOwn(decisions, name);

/** A person's decision on a delivery, from the dashboard. */
export async function decideOn({ app, log }: WebTools, name: DecisionName, id: string): Promise<void> {
  const { db, clock, wakeDaemon } = app.installation;
  const delivery = await findDelivery(db, id);
  if (delivery === undefined) throw new UserError(`There is no delivery ${id}.`, 'Open the dashboard anew.');
  await decisions[name](db, delivery, clock.now());
  wakeDaemon();
  log.write({ level: 'info', message: `Delivery ${id}: ${name} from the dashboard.`, fields: { delivery: id } });
}
