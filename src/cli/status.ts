import { readable } from '../clock.ts';
import { openInstallation } from '../installation.ts';
import { plural } from '../plural.ts';
import { readStatus, type Status } from '../status.ts';
import { commonFlags } from './flags.ts';
import { type Output, openOutput } from './output.ts';

const time = (iso: string | null): string => (iso === null ? 'never' : readable(iso));

const times = (count: number): string => (count === 1 ? 'once' : `${count} times`);

function printTrouble(out: Output, error: string | null, nextStep: string | null): void {
  if (error !== null) out.print(`    ${out.style('bad', error)}`);
  if (nextStep !== null) out.print(`    Next: ${nextStep}`);
}

function printStatus(out: Output, status: Status): void {
  out.print(out.style('bold', 'Feeds'));
  for (const feed of status.feeds) {
    const waiting = feed.nextPollAt === null ? '' : `, next ${time(feed.nextPollAt)}`;
    out.print(`  ${feed.id}  ${out.style('link', feed.url)}`);
    out.print(`    ${plural(feed.entries, 'entry', 'entries')}, polled ${time(feed.lastPolledAt)}${waiting}`);
    if (feed.push !== null) out.print(`    ${feed.push}`);
    printTrouble(out, feed.error, feed.nextStep);
  }
  out.print(out.style('bold', 'Accounts'));
  for (const account of status.accounts) {
    const ok = account.handle === null ? 'not verified yet' : out.style('good', 'ok');
    const state = account.ok
      ? ok
      : out.style('bad', `${account.paused ? 'paused' : 'in trouble'} since ${time(account.since)}`);
    const until = account.notBefore === null ? '' : `, left alone until ${time(account.notBefore)}`;
    out.print(`  ${account.id}  ${account.handle ?? account.network}  ${state}${until}`);
    printTrouble(out, account.error, account.nextStep);
    if (account.warning !== null) out.print(`    ! ${account.warning}`);
  }
  out.print(out.style('bold', 'Deliveries'));
  const counts = Object.entries(status.deliveries).map(([state, count]) => `${count} ${state}`);
  out.print(`  ${counts.join(', ')}`);
  for (const open of status.open) {
    out.print(
      `  ${open.delivery}  ${open.state}  ${open.account}  ${open.entry.title || open.entry.url || open.entry.id}`,
    );
    out.print(
      `    since ${time(open.since)}, tried ${times(open.attempts)}${open.nextAt === null ? '' : `, next ${time(open.nextAt)}`}`,
    );
    printTrouble(out, open.why, open.nextStep);
  }
  if (status.more > 0) out.print(`  … and ${status.more} more`);
}

/** `status`: is it well, and what to do. */
export async function status(_positional: string[], rawFlags: Record<string, unknown>): Promise<number> {
  const flags = commonFlags.parse(rawFlags);
  await using installation = await openInstallation(flags);
  const out = openOutput(flags, installation.redact);
  const found = await readStatus(installation);
  const { open, more, ...promised } = found;
  out.line({ ...promised, open, more });
  printStatus(out, found);
  return 0;
}
