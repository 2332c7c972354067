import { appendFileSync } from 'node:fs';

/** Adds to the account that `npm run faults` gives at its end: what was played, how often, and what went wrong. */
export function tell(what: string, played: number, wrong: readonly string[]): void {
  const file = process.env.FAULT_ACCOUNT;
  if (file) appendFileSync(file, `${JSON.stringify({ what, played, wrong })}\n`);
}
