import type { AccountMemory } from '../../src/networks/network.ts';

/** An account's memory without a database; `stored` can be looked into. */
export function memoryInMemory(stored = new Map<string, string>()): AccountMemory & { stored: Map<string, string> } {
  let last: Promise<unknown> = Promise.resolve();
  return {
    stored,
    get: async (name) => stored.get(name) ?? null,
    async set(name, value) {
      if (value === null) stored.delete(name);
      else stored.set(name, value);
    },
    exclusively(_name, work) {
      const result = last.then(work, work);
      last = result.catch(() => {});
      return result;
    },
  };
}
