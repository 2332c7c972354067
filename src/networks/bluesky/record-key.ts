import type { Clock, Random } from '../../clock.ts';

const alphabet = '234567abcdefghijklmnopqrstuvwxyz';

let last = 0n;

/**
 * A TID, the only kind of key that posts may have: 53 bits of microseconds and 10 bits that tell writers apart, in
 * base 32. Rises within a process; the digits below the clock's milliseconds are random. Spec: atproto.com/specs/tid.
 */
export function newRecordKey(clock: Clock, random: Random): string {
  const drawn = BigInt(Math.floor(clock.now())) * 1000n + BigInt(Math.floor(random() * 1000));
  last = drawn > last ? drawn : last + 1n;
  let bits = (last << 10n) | BigInt(Math.floor(random() * 1024));
  let key = '';
  for (let digit = 0; digit < 13; digit += 1) {
    key = (alphabet[Number(bits & 31n)] ?? '') + key;
    bits >>= 5n;
  }
  return key;
}
