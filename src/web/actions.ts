import type { App } from '../app.ts';
import type { Log } from '../daemon/log.ts';
import { compose } from '../deliveries/compose.ts';
import { chooseDeliveries, type DecisionName, decisions, reword, schedule } from '../deliveries/decisions.ts';
import type { Delivery, DeliveryState } from '../deliveries/delivery.ts';
import { loadMaterial, shareMaterial } from '../deliveries/material.ts';
import { planShare, type Shared, type ShareRequest } from '../deliveries/share.ts';
import { standingPosts } from '../deliveries/thread.ts';
import { checkPlannedTime, ownWords } from '../deliveries/wish.ts';
import type { Draft } from '../networks/draft.ts';
import { fetchPage } from '../pages/fetch-page.ts';
import { pageToEntry } from '../pages/page-entry.ts';
import { planRetraction } from '../revisions/revision-store.ts';
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
  if (wish.to?.length === 0)
    throw new UserError('No account was chosen.', `Choose one at least: ${accounts.map(({ id }) => id).join(', ')}.`);
  const unknown = (wish.to ?? []).filter((id) => !accounts.some((account) => account.id === id));
  if (unknown.length > 0)
    throw new UserError(
      `There is no account ${unknown.join(', ')}.`,
      `Choose from: ${accounts.map(({ id }) => id).join(', ')}.`,
    );
  if (!/^https?:\/\//i.test(wish.url))
    throw new UserError('This is no address of a page.', 'Write an address that begins with https://.');
  checkPlannedTime(wish.at, app.installation.clock.now());
  const page = await fetchPage(app.http, wish.url, { trust: 'operator', main: true });
  if ('error' in page) throw new UserError(page.error, page.nextStep);
  const chosen = accounts.filter(({ id }) => wish.to === null || wish.to.includes(id));
  return {
    page,
    entry: pageToEntry(page),
    accounts: chosen,
    text: ownWords(wish.text),
    at: wish.at,
    again: wish.again,
  };
}

/** A person's own words are never cut: what is too long for an account is refused before anything is stored. */
export async function refuseTooLong({ app }: Pick<Hand, 'app'>, request: ShareRequest) {
  const { text, accounts } = request;
  if (text === null) return;
  const { db, config } = app.installation;
  const material = await shareMaterial(db, request, config.feeds);
  for (const { id } of accounts) {
    const account = await app.accounts.get(id)?.composing(AbortSignal.timeout(10_000));
    if (account === undefined) continue;
    const { length, limit } = compose(material, account, text);
    if (length > limit)
      throw new UserError(`These words are too long for ${id}: ${length} of ${limit}.`, 'Shorten them.');
  }
}

async function note({ app, log, who }: Hand, what: string): Promise<void> {
  await logAction(app.installation.db, who, what, app.installation.clock.now());
  log.write({ level: 'info', message: `${what} (${who})`, fields: { who } });
}

/** Plans a share; the daemon publishes it at once. What stands there already is named and not sent again. Throws UserError. */
export async function shareByHand(hand: Hand, wish: ShareWish): Promise<Shared[]> {
  const { installation } = hand.app;
  const request = await readShare(hand, wish);
  await refuseTooLong(hand, request);
  const shared = await planShare(installation.db, request, installation.clock.now(), installation.random);
  installation.wakeDaemon();
  const planned = shared.flatMap(({ delivery, already }) => (already ? [] : [delivery.account_id]));
  if (planned.length > 0) await note(hand, `Shared ${wish.url} on ${planned.join(', ')}.`);
  return shared;
}

/** What became of a person's decision on a delivery. */
export type Decided = { is: 'done'; delivery: Delivery } | { is: 'missing' | 'refused'; why: string };

const said: Record<DecisionName, string> = { approve: 'Approved', skip: 'Skipped', retry: 'Tried again' };

/** Decides on one delivery, if it is one that can be decided on so. */
export async function decideOn(hand: Hand, name: DecisionName, id: string): Promise<Decided> {
  const { db, clock, wakeDaemon } = hand.app.installation;
  const { decide, states } = decisions[name];
  const delivery = await chooseOne(hand, id, states);
  if ('is' in delivery) return delivery;
  const changed = await decide(db, delivery, clock.now());
  if (changed === null)
    return { is: 'refused', why: `Delivery ${id} may stand already, or somebody else decided on it just now.` };
  wakeDaemon();
  await note(hand, `${said[name]}: delivery ${id} to ${delivery.account_id}.`);
  return { is: 'done', delivery: changed };
}

const changeable: readonly DeliveryState[] = ['held', 'waiting', 'failed'];

const tooLate = (id: string): Decided => ({
  is: 'refused',
  why: `Delivery ${id} may have been sent already, or somebody else changed it just now.`,
});

/** The words of a delivery as they would be sent, with a person's in place of the template's. Null: its text is no longer kept. */
export async function draftOf(
  { app }: Pick<Hand, 'app'>,
  delivery: Delivery,
  text: string | null,
): Promise<Draft | null> {
  const { db, config } = app.installation;
  const loaded = await loadMaterial(db, delivery.entry_id, config.feeds);
  const account = await app.accounts.get(delivery.account_id)?.composing(AbortSignal.timeout(10_000));
  return loaded === null || account === undefined ? null : compose(loaded.material, account, text);
}

async function chooseOne(hand: Hand, id: string, states: readonly DeliveryState[]): Promise<Delivery | Decided> {
  const choice = { ids: [id], feed: null, account: null, latest: null, states };
  const { chosen, missing } = await chooseDeliveries(hand.app.installation.db, choice);
  const why = missing[0]?.why ?? `There is no delivery ${id}.`;
  return chosen[0] ?? { is: why.startsWith('There is no') ? 'missing' : 'refused', why };
}

/** Gives a delivery a person's own words, or takes them back (null). Throws UserError for words that are too long. */
export async function rewordDelivery(hand: Hand, id: string, text: string | null): Promise<Decided> {
  const { db, clock } = hand.app.installation;
  const delivery = await chooseOne(hand, id, changeable);
  if ('is' in delivery) return delivery;
  const draft = text === null ? null : await draftOf(hand, delivery, text);
  if (draft !== null && draft.length > draft.limit)
    throw new UserError(`These words are too long: ${draft.length} of ${draft.limit}.`, 'Shorten them.');
  const changed = await reword(db, delivery, text, clock.now());
  if (changed === null) return tooLate(id);
  await note(hand, `${text === null ? 'Took back own words' : 'Reworded'}: delivery ${id} to ${delivery.account_id}.`);
  return { is: 'done', delivery: changed };
}

/** Lets a delivery go out at a time, milliseconds since 1970. Throws UserError for one that cannot be planned. */
export async function scheduleDelivery(hand: Hand, id: string, at: number): Promise<Decided> {
  const { db, clock, wakeDaemon } = hand.app.installation;
  const delivery = await chooseOne(hand, id, changeable);
  if ('is' in delivery) return delivery;
  checkPlannedTime(at, clock.now());
  const changed = await schedule(db, delivery, at, clock.now());
  if (changed === null) return tooLate(id);
  wakeDaemon();
  await note(hand, `Set the time of delivery ${id} to ${delivery.account_id}: ${new Date(at).toISOString()}.`);
  return { is: 'done', delivery: changed };
}

/** Takes a published post back: the daemon removes it where it stands, as carefully as it was sent. */
export async function retractDelivery(hand: Hand, id: string): Promise<Decided> {
  const { db, clock, wakeDaemon } = hand.app.installation;
  const delivery = await chooseOne(hand, id, ['published']);
  if ('is' in delivery) return delivery;
  if (standingPosts(delivery).length === 0)
    return {
      is: 'refused',
      why: 'What was sent is no longer kept here, so the post can only be removed at its network.',
    };
  await planRetraction(db, delivery, clock.now());
  wakeDaemon();
  await note(hand, `Retracts delivery ${id} from ${delivery.account_id}.`);
  return { is: 'done', delivery };
}

/** Decides on all that is held of a feed for the same reason. Returns how many. */
export async function decideOnHeld(
  hand: Hand,
  name: Exclude<DecisionName, 'retry'>,
  { feed, reason }: { feed: string | null; reason: string },
): Promise<number> {
  const { db, clock, wakeDaemon } = hand.app.installation;
  const choice = { ids: [], feed, account: null, latest: null, states: ['held'] as const };
  const { chosen } = await chooseDeliveries(db, choice);
  let count = 0;
  for (const delivery of chosen.filter((one) => (one.reason ?? '') === reason))
    if ((await decisions[name].decide(db, delivery, clock.now())) !== null) count += 1;
  wakeDaemon();
  await note(hand, `${said[name]}: ${count} deliveries that were held${feed === null ? '' : ` of ${feed}`}.`);
  return count;
}
