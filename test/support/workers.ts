import { setTimeout as sleep } from 'node:timers/promises';
import { Client } from 'pg';
import type { SiteEntry } from './site.ts';
import type { Workplace } from './workplace.ts';

/** Entries whose titles bear their number, to be counted on the networks. */
export const numberedEntries = (count: number): SiteEntry[] =>
  Array.from({ length: count }, (_, n) => ({
    slug: `boat-${n}`,
    title: `Boat number ${n} is launched`,
    text: `Boat number ${n} left the yard of Port Ellery this morning under sail.`,
  }));

const numbersIn = (texts: string[]): number[] =>
  texts.map((text) => Number(/number (\d+)/.exec(text)?.[1] ?? Number.NaN)).sort((a, b) => a - b);

/** Which numbered entries stand on each network, each as often as it stands there. */
export const standing = ({ bluesky, mastodon }: Workplace) => ({
  bluesky: numbersIn(bluesky.posts.map(({ record }) => String(record.text))),
  mastodon: numbersIn(mastodon.posts.map(({ text }) => text)),
});

export const eachOnce = (count: number) => {
  const all = Array.from({ length: count }, (_, n) => n);
  return { bluesky: all, mastodon: all };
};

/** Waits until `holds`, at most so many milliseconds; then the test goes on and says itself what is missing. */
export async function until(holds: () => boolean | Promise<boolean>, most = 30_000): Promise<void> {
  const end = performance.now() + most;
  while (!(await holds()) && performance.now() < end) await sleep(20);
}

/** Asks the database; whatever was going on there when it is called goes on. */
export async function ask(url: string, statement: string): Promise<Record<string, unknown>[]> {
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    return (await client.query<Record<string, unknown>>(statement)).rows;
  } finally {
    await client.end();
  }
}

/** Lets a minute pass for whoever holds something in this database: the leases of the dead end without waiting for it. */
export async function passLeases(url: string): Promise<void> {
  await ask(
    url,
    `update deliveries set lease_until = lease_until - 60000 where state = 'publishing' and lease_owner is not null;
     update feeds set claimed_until = claimed_until - 60000 where claimed_until > 0;
     update locks set until = until - 60000`,
  );
}
