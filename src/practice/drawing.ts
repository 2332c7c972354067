import type { Article } from './articles.ts';

/** Small numbers from a word, always the same: the drawing's chance. */
function* numbersOf(word: string): Generator<number, never> {
  let state = [...word].reduce((sum, letter) => (sum * 31 + (letter.codePointAt(0) ?? 0)) % 233_280, 7);
  for (;;) {
    state = (state * 9301 + 49_297) % 233_280;
    yield state / 233_280;
  }
}

function ridge(next: () => number, height: number, rough: number): string {
  const points = Array.from({ length: 9 }, (_, n) => `${n * 150},${Math.round(height - next() * rough)}`);
  return `M0,630 L${points.join(' L')} L1200,630 Z`;
}

/** A quiet landscape for an article, as SVG of 1200 × 630. */
export function drawing({ slug, colours }: Article): string {
  const numbers = numbersOf(slug);
  const next = () => numbers.next().value;
  const [sky, far, near, water] = colours;
  const sun = { x: Math.round(200 + next() * 800), y: Math.round(110 + next() * 120) };
  return [
    '<svg xmlns="http://www.w3.org/2000/svg" width="1200" height="630" viewBox="0 0 1200 630">',
    `<rect width="1200" height="630" fill="${sky}"/>`,
    `<circle cx="${sun.x}" cy="${sun.y}" r="64" fill="#fff" opacity=".75"/>`,
    `<path d="${ridge(next, 380, 150)}" fill="${far}"/>`,
    `<path d="${ridge(next, 470, 120)}" fill="${near}"/>`,
    `<rect y="500" width="1200" height="130" fill="${water}"/>`,
    ...Array.from(
      { length: 14 },
      () =>
        `<rect x="${Math.round(next() * 1100)}" y="${Math.round(515 + next() * 100)}" width="${Math.round(40 + next() * 120)}" height="3" fill="#fff" opacity=".25"/>`,
    ),
    '</svg>',
  ].join('');
}
