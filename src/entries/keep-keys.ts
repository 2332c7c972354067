import { type Common, keyName } from './compare.ts';
import type { IdentityKey } from './identity.ts';
import type { Candidate } from './recognise.ts';

/** A key that more entries carry than this points to nobody. */
const mostCarriers = 8;
/** Ids and texts that change at every poll shall not fill the database. */
const mostKeysAKind = 8;

/** Which keys are kept: counts those given out, so that one batch cannot give a key to thousands. */
export function keyKeeper(known: ReadonlyMap<string, Candidate[]>) {
  const carriers = new Map<string, number>();
  const count = (key: IdentityKey) => carriers.get(keyName(key)) ?? known.get(keyName(key))?.length ?? 0;
  return {
    forNew(keys: readonly IdentityKey[]): IdentityKey[] {
      const telling = keys.filter((key) => count(key) < mostCarriers);
      const kept = telling.length > 0 ? telling : [...keys];
      for (const key of kept) carriers.set(keyName(key), count(key) + 1);
      return kept;
    },
    forKnown(keys: readonly IdentityKey[], { subject }: Candidate, common: Common): IdentityKey[] {
      const held = (kind: IdentityKey['kind']) => subject.keys.filter((key) => key.kind === kind).length;
      return keys.filter((key) => {
        const name = keyName(key);
        return !subject.names.has(name) && !common.keys.has(name) && !known.has(name) && held(key.kind) < mostKeysAKind;
      });
    },
  };
}
