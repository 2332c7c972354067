import type { Fault } from '../support/fake-server.ts';
import { type HttpFault, httpFaults } from './http-faults.ts';
import { type Ground, type HttpWorld, makeWorld, type NetworkId, type WorldOptions } from './http-world.ts';

/** How a delivery goes by itself, before more is made to go wrong with it. */
export interface Scenario {
  name: string;
  network: NetworkId;
  options?: Partial<WorldOptions>;
  prepare?(world: HttpWorld): void;
  /** What goes wrong anyway with the `nth` request of this line. */
  fault?(line: string, nth: number): Fault | null;
  /**
   * A post may still be on its way when the same is sent again, where that does no harm. A network that refuses the second
   * and then takes the first contradicts itself: until a person tries again, the delivery has failed.
   */
  resendsEarly?: true;
}

const put = 'POST /xrpc/com.atproto.repo.putRecord';
const refresh = 'POST /xrpc/com.atproto.server.refreshSession';
const post = 'POST /api/v1/statuses';
const list = 'GET /api/v1/accounts/1/statuses';
const expired: Fault = { status: 400, body: { error: 'ExpiredToken', message: 'Token has expired' } };
const broken: Fault = { status: 500, body: '<h1>Something went wrong</h1>' };

/** The first so many requests of each line go wrong. */
const first =
  (faults: Record<string, { fault: Fault; times?: number }>): NonNullable<Scenario['fault']> =>
  (line, nth) => {
    const known = faults[line];
    return known !== undefined && nth <= (known.times ?? 1) ? known.fault : null;
  };

const repeats = ['replay', 'error', 'ignore', 'refuse'] as const;

export const scenarios: Scenario[] = [
  { name: 'Bluesky', network: 'bluesky' },
  { name: 'Bluesky, session expired', network: 'bluesky', fault: first({ [put]: { fault: expired } }) },
  {
    name: 'Bluesky, sessions gone',
    network: 'bluesky',
    fault: first({ [put]: { fault: expired }, [refresh]: { fault: expired } }),
  },
  { name: 'Bluesky, answer lost', network: 'bluesky', fault: first({ [put]: { fault: 'after' } }) },
  { name: 'Bluesky, request lost', network: 'bluesky', fault: first({ [put]: { fault: 'before' } }) },
  {
    name: 'Bluesky, request late',
    network: 'bluesky',
    fault: first({ [put]: { fault: 'late' } }),
    resendsEarly: true,
  },
  { name: 'Mastodon', network: 'mastodon' },
  {
    name: 'Mastodon, images take a while',
    network: 'mastodon',
    prepare: ({ mastodon }) => {
      mastodon.mediaTakesAWhile = true;
    },
  },
  {
    name: 'Mastodon, an older one',
    network: 'mastodon',
    prepare: ({ mastodon }) => {
      mastodon.hasV2 = false;
      mastodon.hasSource = false;
      mastodon.version = '3.3.0';
      mastodon.repeats = 'ignore';
    },
    fault: first({ [post]: { fault: 'after' } }),
  },
  ...repeats.flatMap((how): Scenario[] => [
    {
      name: `Mastodon, answer lost, repeats: ${how}`,
      network: 'mastodon',
      prepare: ({ mastodon }) => {
        mastodon.repeats = how;
      },
      fault: first({ [post]: { fault: 'after' } }),
    },
    {
      name: `Mastodon, request late, repeats: ${how}`,
      network: 'mastodon',
      prepare: ({ mastodon }) => {
        mastodon.repeats = how;
      },
      fault: first({ [post]: { fault: 'late' } }),
    },
  ]),
  {
    name: 'Mastodon, answer lost, looked up after hours',
    network: 'mastodon',
    fault: first({ [post]: { fault: 'after' }, [list]: { fault: broken, times: 7 } }),
  },
  {
    name: 'Mastodon, private, limited, other posts of the link nearby',
    network: 'mastodon',
    options: { visibility: 'private' },
    prepare: ({ mastodon, urls }) => {
      mastodon.repeats = 'ignore';
      mastodon.postByHand(`Do look at this boat! ${urls[0]}`);
      mastodon.postByHand(`Edition p1.1: another text about ${urls[0]}`);
    },
    fault: first({ [post]: { fault: 'after' } }),
  },
  {
    name: 'Mastodon, shared twice with the same words',
    network: 'mastodon',
    options: { rounds: 2, images: false },
    prepare: ({ mastodon }) => {
      mastodon.repeats = 'ignore';
    },
    fault: (line, nth) => (line === post && nth === 2 ? 'before' : null),
  },
  {
    name: 'Mastodon, limited account, without image',
    network: 'mastodon',
    options: { images: false },
    prepare: ({ mastodon }) => {
      mastodon.limited = true;
      mastodon.repeats = 'ignore';
    },
    fault: first({ [post]: { fault: 'hang-after' } }),
  },
  { name: 'Bluesky, with a document', network: 'bluesky', options: { documents: true } },
];

/** One case: this fault at this request, and death so many steps after it was about to be sent; null: nobody dies. */
export interface Case {
  scenario: Scenario;
  request: number;
  line: string;
  fault: HttpFault | null;
  death: number | null;
}

export const nameOf = ({ scenario, request, line, fault, death }: Case): string =>
  [
    scenario.name,
    `request ${request} (${line})`,
    fault?.name ?? 'answered well',
    death === null ? 'nobody dies' : `death at step ${death}`,
  ].join(' – ');

interface Played {
  /** Lines of the requests of the first process, in order. */
  lines: string[];
  /** Steps that it did from the case's request on. */
  steps: number;
  wrong: string[];
}

/** Plays a case to its end: the network heals, a fresh process goes on, a person helps. */
export async function playCase(ground: Ground, one: Omit<Case, 'line'>): Promise<Played> {
  const { scenario, request, fault, death } = one;
  const options = { networks: [scenario.network], entries: 1, images: true, seed: 1, ...scenario.options };
  await using world = await makeWorld(ground, options);
  scenario.prepare?.(world);
  const lines: string[] = [];
  const fates: { at: number; is: 'death' }[] = [];
  let from = 0;
  const faultOf = (line: string): Fault | null => {
    lines.push(line);
    if (lines.length === request) return fault?.fault(world.clock.now()) ?? null;
    return scenario.fault?.(line, lines.filter((known) => known === line).length) ?? null;
  };
  const process = await world.live({
    fates,
    onRequest: ({ line, steps }) => {
      if (lines.length + 1 === request) {
        from = steps;
        if (death !== null) fates.push({ at: steps + 1 + death, is: 'death' });
      }
      return faultOf(line);
    },
  });
  const wrong: string[] = [];
  const contradicts = scenario.resendsEarly === true && fault?.refusal === true;
  if (process.isAlive && !contradicts) wrong.push(...(await midway(world, fault?.refusal === true)));
  await world.live();
  if (!contradicts) wrong.push(...(await midway(world, fault?.refusal === true)));
  await world.help();
  wrong.push(...(await world.violations(false)));
  return { lines, steps: process.steps - from, wrong };
}

/** Before a person helps nothing may stand twice, and only what was refused, or waits for its account, is not published. */
async function midway(world: HttpWorld, refused: boolean): Promise<string[]> {
  const paused = await world.pausedAccounts();
  return paused > 0 ? [] : world.violations(refused);
}

/** How many steps after a request death is tried at: beyond them the delivery is settled. */
export const deaths = 24;

/** A request of a scenario and what goes wrong with it. */
export type Family = Omit<Case, 'death'>;

/** Each request that a scenario makes by itself × each fault. */
export async function familiesOf(ground: Ground, scenario: Scenario): Promise<Family[]> {
  const { lines, wrong } = await playCase(ground, { scenario, request: 0, fault: null, death: null });
  if (wrong.length > 0) throw new Error(`${scenario.name}, without a fault: ${wrong.join(' ')}`);
  // What comes before the scenario's own fault is the same without it.
  const nth = (index: number) => lines.slice(0, index + 1).filter((line) => line === lines[index]).length;
  const start = lines.findIndex((line, index) => scenario.fault?.(line, nth(index)) != null);
  return lines.flatMap((line, index) =>
    index < start
      ? []
      : [null, ...httpFaults[scenario.network].filter(({ lies }) => lies?.test(line) !== true)].map((fault) => ({
          scenario,
          request: index + 1,
          line,
          fault,
        })),
  );
}

/** Plays the family without a death and with death at the steps that are asked for; answers what went wrong, by name. */
export async function playFamily(
  ground: Ground,
  family: Family,
  isWanted: (death: number | null) => boolean,
): Promise<{ played: number; wrong: string[] }> {
  const wrong: string[] = [];
  let played = 0;
  let steps = deaths;
  for (let death = -1; death < Math.min(steps, deaths); death += 1) {
    const one = { ...family, death: death < 0 ? null : death };
    if (!isWanted(one.death)) continue;
    const result = await playCase(ground, one);
    played += 1;
    if (death < 0) steps = result.steps;
    wrong.push(...result.wrong.map((what) => `${nameOf(one)}: ${what}`));
  }
  return { played, wrong };
}
