import type { Random } from './clock.ts';

const alphabet = '0123456789abcdefghjkmnpqrstvwxyz';

/** Twelve characters (60 bits) that a person can type: no l, i, o or u to mistake. */
export const newId = (random: Random): string =>
  Array.from({ length: 12 }, () => alphabet[Math.floor(random() * alphabet.length)]).join('');
