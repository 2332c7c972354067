import type { App } from '../../app.ts';
import { askedKeys } from '../../cli/init-plan.ts';
import type { AccountMemory, Network, Verified } from '../../networks/network.ts';
import { userAgent } from '../../user-agent.ts';
import { UserError } from '../../user-error.ts';

const timeout = 20_000;

/** What a connection keeps while its credentials are tried; gone afterwards. */
function passingMemory(): AccountMemory {
  const kept = new Map<string, string>();
  return {
    get: async (name) => kept.get(name) ?? null,
    set: async (name, value) => void (value === null ? kept.delete(name) : kept.set(name, value)),
    exclusively: (_name, work) => work(),
  };
}

/** What a form has for a network, without what was left empty. Null: nothing was filled in. */
export function filledIn(network: Network, given: (name: string) => string): Record<string, string> | null {
  const filled = askedKeys(network).flatMap(({ key, usual }) => {
    const value = given(`${network.id}-${key}`) || usual;
    return value === '' ? [] : [[key, value] as const];
  });
  const typed = askedKeys(network).some(({ key, usual }) => usual === '' && given(`${network.id}-${key}`) !== '');
  return typed ? Object.fromEntries(filled) : null;
}

/** Asks a network whether it takes these credentials. Throws UserError that says why not, and what to do. */
export async function tryAccount(app: App, network: Network, settings: Record<string, string>): Promise<Verified> {
  const checked = network.settings.safeParse(settings);
  if (!checked.success) {
    const lacking = checked.error.issues.map(({ path }) => path.join('.'));
    throw new UserError(`${network.name}: ${[...new Set(lacking)].join(' and ')} is missing or wrong.`, 'Fill it in.');
  }
  const { clock, random } = app.installation;
  const tools = { fetch: globalThis.fetch, clock, random, memory: passingMemory(), timeout, userAgent };
  const connection = network.connect(checked.data, tools);
  try {
    const answer = await connection.verify(AbortSignal.timeout(timeout));
    if (answer.is === 'ok') return answer;
    throw new UserError(
      `${network.name}: ${answer.why}`,
      'nextStep' in answer ? answer.nextStep : 'Try it again later.',
    );
  } finally {
    await connection.close();
  }
}
