import { isCall } from '../boilerplate/line-reason.ts';
import { sentenceReason } from './sentence-reasons.ts';

/** A question or an exclamation of some words, alone before a call. Characters. */
const leadsToCall = /[!?]["”»]?$/u;
const longestLead = 70;

/** "Stay ahead with the latest bells! Join …": why the call is left out that a paragraph's first sentence only leads to; null when it leads to more. */
export function callBehind(units: readonly string[], at: number): string | null {
  const [unit = '', ...others] = units;
  if (at > 0 || others.length === 0 || unit.length > longestLead || !leadsToCall.test(unit)) return null;
  const whys = others.map((other) => sentenceReason(other));
  return whys.every(isCall) ? (whys[0] ?? null) : null;
}
