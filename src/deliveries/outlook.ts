import { readable, toIso } from '../clock.ts';
import type { Delivery } from './delivery.ts';

/** What is known of the account that a delivery goes to. */
export interface Standing {
  paused: number;
  not_before: number;
  error: string | null;
  next_step: string | null;
  error_since: number | null;
}

export interface Circumstances {
  now: number;
  /** Null: the account never was used here. */
  account: Standing | null;
  /** Whether the configuration names the account. */
  configured: boolean;
  /** Whether a daemon runs on these data; null: nobody can tell. */
  daemonRuns: boolean | null;
}

/** Why a delivery is not published, since when, and what comes next. */
export interface Outlook {
  why: string;
  /** Milliseconds since 1970. */
  since: number;
  /** When something happens by itself; null: not before a person acts, or it happens now. */
  nextAt: number | null;
  nextStep: string;
}

type Open = Pick<
  Delivery,
  | 'id'
  | 'account_id'
  | 'state'
  | 'reason'
  | 'error'
  | 'next_step'
  | 'created_at'
  | 'updated_at'
  | 'due_at'
  | 'unknown_since'
  | 'lease_owner'
  | 'lease_until'
>;

const asSentence = (text: string): string => (/[.!?…]$/.test(text) ? text : `${text}.`);

/** It goes on by itself, if only somebody does it. */
const byItself = (daemonRuns: boolean | null): string =>
  daemonRuns === false
    ? 'No daemon runs: start it (share-this-post run), or run it once (share-this-post run --once).'
    : 'Nothing to do: it goes on by itself.';

/** What stands against every delivery of the account; null: nothing. */
function obstacle(delivery: Open, { account, configured }: Circumstances): Outlook | null {
  const name = `Account ${delivery.account_id}`;
  if (!configured)
    return {
      why: `${name} is no longer in the configuration.`,
      since: delivery.created_at,
      nextAt: null,
      nextStep: `Put the account back into the configuration, or: share-this-post skip ${delivery.id}`,
    };
  if (account?.paused !== 1) return null;
  return {
    why: `${name} is paused: ${asSentence(account.error ?? 'its credentials were refused')}`,
    since: account.error_since ?? delivery.created_at,
    nextAt: null,
    nextStep: account.next_step ?? `share-this-post accounts verify ${delivery.account_id}`,
  };
}

/** Why the account is left alone until `not_before`. */
function leftAlone(delivery: Open, { not_before, error }: Standing): string {
  const until = `Account ${delivery.account_id} is left alone until ${readable(toIso(not_before))}`;
  return error === null
    ? `${until}, for the distance between its posts (spacing, or what its network allows).`
    : `${until}: ${asSentence(error)}`;
}

function unknown(delivery: Open, since: number, circumstances: Circumstances): Outlook {
  const { account, now, daemonRuns } = circumstances;
  const last = delivery.error === null ? '' : ` (${delivery.error.replace(/\.$/, '')})`;
  const why = `It is not known whether the post stands${last}; the network is asked before anything is sent again.`;
  const blocked = obstacle(delivery, circumstances);
  if (blocked !== null) return { ...blocked, since, why: `${why} ${blocked.why}` };
  const at = Math.max(delivery.lease_until ?? now, account?.not_before ?? 0);
  return { why, since, nextAt: at > now ? at : null, nextStep: byItself(daemonRuns) };
}

function publishing(delivery: Open, circumstances: Circumstances): Outlook {
  if (delivery.unknown_since !== null) return unknown(delivery, delivery.unknown_since, circumstances);
  const { now, daemonRuns } = circumstances;
  const until = delivery.lease_until ?? now;
  const common = { since: delivery.updated_at, nextAt: until > now ? until : null };
  if (delivery.lease_owner !== null && until > now)
    return { ...common, why: 'It is being sent now.', nextStep: 'Nothing to do: the outcome shows in a moment.' };
  const blocked = obstacle(delivery, circumstances);
  if (blocked !== null) return blocked;
  return { ...common, why: 'The process that worked on it is gone; another goes on.', nextStep: byItself(daemonRuns) };
}

function waiting(delivery: Open, circumstances: Circumstances): Outlook {
  const { account, now, daemonRuns } = circumstances;
  const blocked = obstacle(delivery, circumstances);
  if (blocked !== null) return blocked;
  const nextStep = byItself(daemonRuns);
  const notBefore = account?.not_before ?? 0;
  const at = Math.max(delivery.due_at, notBefore);
  const common = { since: delivery.unknown_since ?? delivery.created_at, nextAt: at > now ? at : null, nextStep };
  const own = delivery.error === null ? null : asSentence(delivery.error);
  if (account !== null && notBefore > now && notBefore > delivery.due_at) {
    const alone = leftAlone(delivery, account);
    return { ...common, why: own === null || alone.includes(own) ? alone : `${own} ${alone}` };
  }
  if (own !== null) return { ...common, why: own };
  if (delivery.due_at <= now) return { ...common, why: 'It is due now.' };
  const time = 'It waits for its time: the delay of its feed, or that of its share.';
  return { ...common, why: delivery.reason === null ? time : asSentence(delivery.reason) };
}

/** Why a delivery that is not published is where it is, since when, and what comes next. Pure. */
export function outlook(delivery: Open, circumstances: Circumstances): Outlook {
  const { id, state, reason, error, next_step: nextStep, updated_at: since } = delivery;
  switch (state) {
    case 'waiting':
      return waiting(delivery, circumstances);
    case 'publishing':
      return publishing(delivery, circumstances);
    case 'held': {
      const why = asSentence(reason ?? 'It waits for a person');
      return { why, since, nextAt: null, nextStep: `share-this-post approve ${id}  (or skip ${id})` };
    }
    case 'failed': {
      const why = asSentence(error ?? reason ?? 'It failed');
      return { why, since, nextAt: null, nextStep: nextStep ?? `share-this-post retry ${id}` };
    }
    default:
      return { why: asSentence(reason ?? 'It ended'), since, nextAt: null, nextStep: 'Nothing to do.' };
  }
}
