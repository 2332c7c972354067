import { request } from 'undici';
import { untilSaid } from '../test/support/until-said.ts';
import { makeWorkplace, type Workplace } from '../test/support/workplace.ts';

const rounds = 5;
const token = 'an-invented-secret-of-a-hook';

const subjects = [
  'The new pier',
  'Rye bread',
  'Lighthouse keepers',
  'A ferry',
  'Old maps',
  'Winter apples',
  'The mill',
];
const news = [
  'opens on Friday',
  'for beginners',
  'tell their stories',
  'returns',
  'on show',
  'keep well',
  'grinds again',
];

/** An entry that resembles no other. */
const entry = (n: number) => ({
  slug: `entry-${n}`,
  title: `${subjects[n % 7]} ${news[n % 7]}`,
  text: `${subjects[n % 7]} ${news[n % 7]}, after ${n + 3} winters of work in Port Ellery. Everybody is welcome.`,
});

const median = (times: number[]): number => times.toSorted((a, b) => a - b)[Math.floor(times.length / 2)] ?? 0;

/** Milliseconds from the site's call to the post on each network. */
async function once(place: Workplace, address: string, n: number): Promise<Record<'mastodon' | 'bluesky', number>> {
  place.site.entries = [entry(n), ...place.site.entries];
  const wanted = { mastodon: place.mastodon.posts.length + 1, bluesky: place.bluesky.posts.length + 1 };
  const took = { mastodon: 0, bluesky: 0 };
  const start = performance.now();
  const headers = { authorization: `Bearer ${token}` };
  await (await request(`${address}/hooks/quay`, { method: 'POST', headers })).body.dump();
  while (took.mastodon === 0 || took.bluesky === 0) {
    await new Promise((resolve) => setTimeout(resolve, 1));
    const passed = performance.now() - start;
    for (const network of ['mastodon', 'bluesky'] as const)
      if (took[network] === 0 && place[network].posts.length >= wanted[network]) took[network] = passed;
    if (passed > 20_000) throw new Error('No post came of the call within 20 seconds.');
  }
  return took;
}

async function start(place: Workplace) {
  const daemon = place.start('run', '--listen', '127.0.0.1:0');
  const said = await untilSaid(daemon, /Following/);
  const address = /Dashboard: (\S+)\//.exec(said)?.[1] ?? '';
  await new Promise((resolve) => setTimeout(resolve, 3000));
  const stop = () => {
    daemon.child.kill('SIGTERM');
    return daemon.finished;
  };
  return { address, stop };
}

/** How soon an entry stands on both networks after its site has called, on loopback. */
export async function benchPush(): Promise<void> {
  await using place = await makeWorkplace({ entries: [entry(0)], feedKeys: 'every: 1h' });
  place.configure(`${place.config}web: { hookSecret: ${token} }\n`);
  const show = (name: string, times: Record<'mastodon' | 'bluesky', number>[]) => {
    const [mastodon, bluesky] = [median(times.map((one) => one.mastodon)), median(times.map((one) => one.bluesky))];
    console.log(`${name}: ${mastodon.toFixed(0)} ms to Mastodon, ${bluesky.toFixed(0)} ms to Bluesky`);
  };
  const fresh = await start(place);
  show('from the call to the first post of a new installation', [await once(place, fresh.address, 1)]);
  const times = [];
  for (let n = 2; n <= rounds; n += 1) times.push(await once(place, fresh.address, n));
  show('from the call to a later post', times);
  await fresh.stop();
  const again = await start(place);
  show('from the call to the first post after a restart', [await once(place, again.address, 1 + rounds)]);
  await again.stop();
}
