/**
 * Sites ping when they publish, and some of their feeds follow only when a deployment is through or a cache is over: so
 * long after the ping it is looked again. Milliseconds.
 */
const looks = [5000, 15_000, 45_000, 120_000];

/** When to poll again a feed that was pinged and brought nothing new yet; null when nobody pinged, or long ago. Pure. */
export function lookAfterPing(pingedAt: number, now: number): number | null {
  if (pingedAt === 0) return null;
  return looks.map((look) => pingedAt + look).find((at) => at > now) ?? null;
}
