import type { Clock } from '../../clock.ts';
import { hashOf, isSame } from '../access/secrets.ts';

/** As long as the networks' codes live, milliseconds. */
export const signInLasts = 600_000;
/** More than anybody begins at once; older ones give way. */
const mostKept = 50;

/**
 * Sign-ins that are on their way at a network's server. Each is known by its state, belongs to the browser that began it, and is
 * used once. They live in memory alone: their secrets stand in no file, and a restart costs no more than beginning again.
 */
export function keepSignIns<SignIn>(clock: Clock) {
  const kept = new Map<string, { signIn: SignIn; browser: string; until: number }>();
  return {
    keep(state: string, browser: string, signIn: SignIn): void {
      const now = clock.now();
      const old = [...kept].filter(([, { until }], n) => until <= now || n < kept.size + 1 - mostKept);
      for (const [key] of old) kept.delete(key);
      kept.set(hashOf(state), { signIn, browser: hashOf(browser), until: now + signInLasts });
    },
    /** Null: there is none, it was used, it is too old, or another browser began it. */
    take(state: string, browser: string | null): SignIn | null {
      const found = kept.get(hashOf(state));
      if (found === undefined || browser === null || !isSame(found.browser, hashOf(browser))) return null;
      kept.delete(hashOf(state));
      return found.until > clock.now() ? found.signIn : null;
    },
  };
}
