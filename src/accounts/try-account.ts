import type { Clock, Random } from '../clock.ts';
import type { AccountMemory, Network, Verified } from '../networks/network.ts';
import { userAgent } from '../user-agent.ts';
import { UserError } from '../user-error.ts';

/** Milliseconds that a person waits for a network at most. */
export const askTimeout = 20_000;

/** What a connection keeps while its credentials are tried; gone afterwards. */
function passingMemory(): AccountMemory {
  const kept = new Map<string, string>();
  return {
    get: async (name) => kept.get(name) ?? null,
    set: async (name, value) => void (value === null ? kept.delete(name) : kept.set(name, value)),
    exclusively: (_name, work) => work(),
  };
}

/** Asks a network whether it takes these credentials. Throws UserError that says why not, and what to do. */
export async function tryAccount(
  { clock, random }: { clock: Clock; random: Random },
  network: Network,
  settings: Record<string, string>,
): Promise<Verified> {
  const checked = network.settings.safeParse(settings);
  if (!checked.success) {
    const lacking = checked.error.issues.map(({ path }) => path.join('.'));
    throw new UserError(`${network.name}: ${[...new Set(lacking)].join(' and ')} is missing or wrong.`, 'Fill it in.');
  }
  const tools = { fetch: globalThis.fetch, clock, random, memory: passingMemory(), timeout: askTimeout, userAgent };
  const connection = network.connect(checked.data, tools);
  try {
    const answer = await connection.verify(AbortSignal.timeout(askTimeout));
    if (answer.is === 'ok') return answer;
    throw new UserError(
      `${network.name}: ${answer.why}`,
      'nextStep' in answer ? answer.nextStep : 'Try it again later.',
    );
  } finally {
    await connection.close();
  }
}
