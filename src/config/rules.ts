import type { Finding } from './findings.ts';

interface Named {
  id: string | null;
}

function duplicates(key: string, items: readonly (Named | null)[]): Finding[] {
  const seen = new Set<string>();
  return items.flatMap((item, n) => {
    if (item?.id == null) return [];
    if (!seen.has(item.id)) {
      seen.add(item.id);
      return [];
    }
    return [
      {
        path: [key, n, 'id'],
        message: `found ${JSON.stringify(item.id)}, which another one has already; each needs its own`,
        atKey: false,
      },
    ];
  });
}

/** Rules across keys that no single key can check. Pure. */
export const checkRules = (feeds: readonly (Named | null)[], accounts: readonly (Named | null)[]): Finding[] => [
  ...duplicates('feeds', feeds),
  ...duplicates('accounts', accounts),
];
