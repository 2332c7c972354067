import type { Clock } from '../clock.ts';
import { plural } from '../plural.ts';

const seconds = (ms: number): string => `${(ms / 1000).toFixed(2)} s`;

/** What the time of a preview goes to, from now on. */
export function previewTimes(clock: Clock) {
  const spent = { reading: 0, pages: 0, 'language model': 0, composing: 0, showing: 0 };
  const start = clock.elapsed();
  let last = start;
  return {
    /** The time since the last call went to this. */
    spentOn(part: keyof typeof spent): void {
      const now = clock.elapsed();
      spent[part] += now - last;
      last = now;
    },
    inWords(posts: number): string {
      const whole = last - start;
      const parts = Object.entries(spent).map(([part, ms]) => `${part} ${seconds(ms)}`);
      const rate = whole === 0 ? '' : `, ${(posts / (whole / 1000)).toFixed(1)} a second`;
      return `${plural(posts, 'post', 'posts')} in ${seconds(whole)}${rate}: ${parts.join(', ')}.`;
    },
  };
}
