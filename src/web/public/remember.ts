import type { Clock } from '../../clock.ts';

/**
 * Answers each key from memory for `keep` milliseconds, so that a crowd costs one question of the database. Holds `most` answers
 * at most: the oldest goes first. Two who ask at once share one question.
 */
export function remember<T>(
  clock: Pick<Clock, 'elapsed'>,
  { keep, most }: { keep: number; most: number },
  ask: (key: string) => Promise<T>,
): (key: string) => Promise<T> {
  const known = new Map<string, { at: number; answer: Promise<T> }>();
  return (key) => {
    const now = clock.elapsed();
    const found = known.get(key);
    if (found !== undefined && now - found.at < keep) return found.answer;
    known.delete(key);
    const [oldest] = known.keys();
    if (known.size >= most && oldest !== undefined) known.delete(oldest);
    const answer = ask(key);
    known.set(key, { at: now, answer });
    // A failure is told once and asked for anew.
    answer.catch(() => known.delete(key));
    return answer;
  };
}
