import { createHash } from 'node:crypto';
import type { Clock, Random } from '../../clock.ts';

const alphabet = '234567abcdefghijklmnopqrstuvwxyz';

/** 53 bits of microseconds and 10 bits that tell writers apart, in base 32. Spec: atproto.com/specs/tid. */
function encode(microseconds: bigint, writer: bigint): string {
  let bits = (microseconds << 10n) | writer;
  let key = '';
  for (let digit = 0; digit < 13; digit += 1) {
    key = (alphabet[Number(bits & 31n)] ?? '') + key;
    bits >>= 5n;
  }
  return key;
}

let last = 0n;

/** A TID, the only kind of key that posts may have. Rises within a process; the digits below the clock's milliseconds are random. */
export function newRecordKey(clock: Clock, random: Random): string {
  const drawn = BigInt(Math.floor(clock.now())) * 1000n + BigInt(Math.floor(random() * 1000));
  last = drawn > last ? drawn : last + 1n;
  return encode(last, BigInt(Math.floor(random() * 1024)));
}

const day = 86_400_000;

/**
 * A TID that is the same whenever it is asked for: whoever was interrupted writes to the same place again. Its day is that of
 * `time`, all below comes from the name.
 */
export function lastingRecordKey(name: string, time: number): string {
  const drawn = createHash('sha256').update(name).digest().readBigUInt64BE();
  const microseconds = BigInt(day) * 1000n;
  return encode(BigInt(Math.floor(time / day)) * microseconds + ((drawn >> 10n) % microseconds), drawn & 1023n);
}
