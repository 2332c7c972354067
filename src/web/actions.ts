import type { App } from '../app.ts';
import type { Log } from '../daemon/log.ts';
import { compose, noFeed } from '../deliveries/compose.ts';
import { chooseDeliveries, type DecisionName, decisions } from '../deliveries/decisions.ts';
import type { Delivery } from '../deliveries/delivery.ts';
import { type DeliveryLine, deliveryLine } from '../deliveries/delivery-line.ts';
import { planShare, type ShareRequest } from '../deliveries/share.ts';
import { fetchPage } from '../pages/fetch-page.ts';
import { pageToEntry } from '../pages/page-entry.ts';
import { UserError } from '../user-error.ts';
import { logAction } from './access/action-log.ts';

/** Whoever acts: a person at the dashboard, a program with a token. */
export interface Hand {
  app: App;
  log: Log;
  who: string;
}

export interface ShareWish {
  url: string;
  to: string[] | null;
  text: string | null;
  at: number | null;
  again: boolean;
}

/** Reads the page of a wish to share. Throws UserError with the next step. */
export async function readShare({ app }: Pick<Hand, 'app'>, wish: ShareWish): Promise<ShareRequest> {
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

/** A person's own words are never cut: what is too long for an account is refused before anything is stored. */
export async function refuseTooLong({ app }: Pick<Hand, 'app'>, { entry, page, text, accounts }: ShareRequest) {
  if (text === null) return;
  for (const { id } of accounts) {
    const account = await app.accounts.get(id)?.composing(AbortSignal.timeout(10_000));
    if (account === undefined) continue;
    const { length, limit } = compose({ ...noFeed, entry, page }, account, text);
    if (length > limit)
      throw new UserError(`These words are too long for ${id}: ${length} of ${limit}.`, 'Shorten them.');
  }
}

async function note({ app, log, who }: Hand, what: string): Promise<void> {
  await logAction(app.installation.db, who, what, app.installation.clock.now());
  log.write({ level: 'info', message: `${what} (${who})`, fields: { who } });
}

/** Plans a share; the daemon publishes it at once. Throws UserError with the next step. */
export async function shareByHand(hand: Hand, wish: ShareWish): Promise<DeliveryLine[]> {
  const { installation } = hand.app;
  const request = await readShare(hand, wish);
  await refuseTooLong(hand, request);
  const shared = await planShare(installation.db, request, installation.clock.now(), installation.random);
  installation.wakeDaemon();
  await note(hand, `Shared ${wish.url} on ${request.accounts.map(({ id }) => id).join(', ')}.`);
  return Promise.all(shared.map(({ delivery }) => deliveryLine(installation, delivery)));
}

/** What became of a person's decision on a delivery. */
export type Decided = { is: 'done'; delivery: Delivery } | { is: 'missing' | 'refused'; why: string };

const said: Record<DecisionName, string> = { approve: 'Approved', skip: 'Skipped', retry: 'Tried again' };

/** Decides on one delivery, if it is one that can be decided on so. */
export async function decideOn(hand: Hand, name: DecisionName, id: string): Promise<Decided> {
  const { db, clock, wakeDaemon } = hand.app.installation;
  const { decide, states } = decisions[name];
  const choice = { ids: [id], feed: null, account: null, latest: null, states };
  const { chosen, missing } = await chooseDeliveries(db, choice);
  const [delivery] = chosen;
  if (delivery === undefined) {
    const why = missing[0]?.why ?? `There is no delivery ${id}.`;
    return { is: why.startsWith('There is no') ? 'missing' : 'refused', why };
  }
  const changed = await decide(db, delivery, clock.now());
  if (changed === null)
    return { is: 'refused', why: `Delivery ${id} may stand already, or somebody else decided on it just now.` };
  wakeDaemon();
  await note(hand, `${said[name]}: delivery ${id} to ${delivery.account_id}.`);
  return { is: 'done', delivery: changed };
}
