import { type Finding, shown, valueAt } from './findings.ts';

/** Ids that stand twice in a list, also where the item has other mistakes. */
export function duplicateIds(key: string, values: readonly unknown[]): Finding[] {
  const ids = values.map((value) => valueAt(value, ['id']));
  return ids.flatMap((id, n) =>
    typeof id === 'string' && ids.indexOf(id) < n
      ? [
          {
            path: [key, n, 'id'],
            message: `found ${shown(id)}, which another one has already; each needs its own`,
            atKey: false,
          },
        ]
      : [],
  );
}
