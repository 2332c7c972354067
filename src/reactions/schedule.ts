const minute = 60_000;
const hour = 60 * minute;
const day = 24 * hour;

/** Posts that have stood longer are asked after no more. Milliseconds. */
export const followedFor = 30 * day;

/** Milliseconds until a post of this age (milliseconds) is asked after again: often while people talk of it, then ever more rarely. */
export function lookAgainAfter(age: number): number {
  if (age < hour) return 10 * minute;
  if (age < day) return hour;
  return age < 7 * day ? 6 * hour : day;
}
