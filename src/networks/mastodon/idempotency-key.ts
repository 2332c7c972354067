import type { Clock, Random } from '../../clock.ts';

const digits = (random: Random): string =>
  Math.floor(random() * 0x1_0000_0000)
    .toString(16)
    .padStart(8, '0');

/** A key that no other delivery has: the time and 96 random bits. */
export const newIdempotencyKey = (clock: Clock, random: Random): string =>
  `share-${Math.floor(clock.now()).toString(36)}-${digits(random)}${digits(random)}${digits(random)}`;
