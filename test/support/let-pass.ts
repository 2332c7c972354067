import type { FakeClock } from './fake-clock.ts';

/** Lets time pass until `work` is done, ten seconds at most. */
export async function letPass<T>(clock: FakeClock, work: Promise<T>): Promise<T> {
  let isOver = false;
  const end = () => {
    isOver = true;
  };
  work.then(end, end);
  for (let n = 0; !isOver; n += 1) {
    if (n === 1_000) throw new Error('It is not done after ten seconds.');
    await new Promise((resolve) => setImmediate(resolve));
    if (!isOver) await clock.advance(10);
  }
  return work;
}
