import { setTimeout as sleep } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import type { FakeServer, Fault } from '../support/fake-server.ts';
import type { SiteEntry } from '../support/site.ts';
import { makeWorkplace, type Workplace } from '../support/workplace.ts';
import { drawing } from './drawing.ts';
import { tell } from './tell.ts';

/** How often a process is killed; in between some run to their end. */
const kills = Number(process.env.FAULT_KILLS ?? 4);
const seed = Number(process.env.FAULT_SEED ?? 4);

const boat = (n: number): SiteEntry => ({
  slug: `boat-${n}`,
  title: `Boat ${n}: the ${['Heron', 'Otter', 'Plover', 'Swift'][n % 4]} is launched`,
  text: `The boat with the number ${n} left the yard of Port Ellery under sail, and ${n + 30} people watched.`,
});

/** What goes wrong beside the killing, now and then: cuts and web pages in place of answers. */
const faults: Fault[] = [
  'before',
  'after',
  'reset-after',
  'mid',
  { status: 502, body: '<h1>Bad Gateway</h1>', taken: true },
  { status: 503, body: '<h1>Busy</h1>' },
];

/** Entries by number that stand not once on a network; `least`: 0 while not all has been done. */
function wrongCounts({ bluesky, mastodon }: Workplace, entries: number, least: 0 | 1): string[] {
  const networks = {
    bluesky: bluesky.posts.map(({ record }) => String(record.text)),
    mastodon: mastodon.posts.map(({ text }) => text),
  };
  return Object.entries(networks).flatMap(([network, texts]) =>
    Array.from({ length: entries }, (_, n) => n).flatMap((n) => {
      const count = texts.filter((text) => text.includes(`Boat ${n}:`)).length;
      return count > 1 || count < least ? [`${network}: boat ${n} stands ${count} times`] : [];
    }),
  );
}

describe('Killed at any instant, again and again', () => {
  it('run, run --once and share leave each entry once on each network', { timeout: 86_400_000 }, async () => {
    const random = drawing(seed);
    const pick = <T>(list: readonly T[]): T | undefined => list[Math.floor(random() * list.length)];
    const feedKeys = 'backlog: all\n    flood: off\n    delay: 0';
    await using place = await makeWorkplace({ entries: [boat(0)], feedKeys });
    place.mastodon.repeats = 'ignore';
    const begun = performance.now();
    await place.run('run', '--once');
    const usual = performance.now() - begun;
    let entries = 1;
    const commands = () => {
      const url = `${place.site.url}/${boat(Math.floor(random() * entries)).slug}`;
      return (
        pick([
          ['run', '--no-web'],
          ['run', '--once'],
          ['share', url],
        ]) ?? []
      );
    };
    for (let killed = 0; killed < kills; killed += 1) {
      // The feed shows the last ones only; what it brought once is known.
      if (killed % 3 === 0) {
        place.site.entries = [...place.site.entries, boat(entries)].slice(-60);
        entries += 1;
      }
      const servers: FakeServer[] = [place.bluesky, place.mastodon];
      const fault = pick(faults);
      if (random() < 0.3 && fault !== undefined) pick(servers)?.fail('POST', fault);
      const { child, finished } = place.start(...commands());
      await sleep(random() * usual * 1.3);
      child.kill('SIGKILL');
      await finished;
      for (const server of servers) server.heal();
      if (killed % 25 === 24) await place.run('run', '--once');
      expect(wrongCounts(place, entries, 0), `after ${killed + 1} kills, seed ${seed}`).toEqual([]);
    }
    await place.run('retry', '--all');
    for (let runs = 0; runs < 10 && wrongCounts(place, entries, 1).length > 0; runs += 1)
      await place.run('run', '--once');
    tell(`${kills} kills: ${entries} entries`, kills, wrongCounts(place, entries, 1));
    expect(wrongCounts(place, entries, 1), `after ${kills} kills, seed ${seed}`).toEqual([]);
  });
});
