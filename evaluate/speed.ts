import { summaryOf } from '../src/deliveries/compose.ts';
import { htmlToBlocks } from '../src/summaries/text/html-to-blocks.ts';
import type { Furnished } from './article.ts';
import { type Maker, material } from './posts.ts';

const rounds = 5;

type Work = (article: Furnished) => unknown;

/** Milliseconds that each work takes for one article, on the average of some rounds in turns, after one to warm up. */
function timesOf(articles: readonly Furnished[], works: readonly Work[]): number[] {
  const once = (work: Work): number => {
    const start = performance.now();
    for (const article of articles) work(article);
    return performance.now() - start;
  };
  works.map(once);
  const turns = Array.from({ length: rounds }, () => works.map(once));
  return works.map((_, at) => turns.reduce((sum, turn) => sum + (turn[at] ?? 0), 0) / (rounds * articles.length));
}

/** How many posts a second one network's are, and what the time goes to. */
export function speedOf(articles: readonly Furnished[], maker: Maker): string {
  const [reading = 0, summary = 0, post = 0] = timesOf(articles, [
    ({ html }) => htmlToBlocks(html),
    (article) => summaryOf(material(article, new Set())),
    (article) => maker.make(article),
  ]);
  const share = (part: number): string => `${Math.round((100 * Math.max(0, part)) / post)} %`;
  return `${Math.round(1_000 / post)} posts a second: ${share(reading)} of the time to read HTML, ${share(summary - reading)} to choose sentences, ${share(post - summary)} to fit them`;
}
