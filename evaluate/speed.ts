import { summaryOf } from '../src/deliveries/compose.ts';
import { htmlToBlocks } from '../src/summaries/text/html-to-blocks.ts';
import type { Furnished } from './article.ts';
import { type Maker, material } from './posts.ts';

const rounds = 5;

/** Milliseconds that one article takes, on the average of some rounds after one to warm up. */
function timeOf(articles: readonly Furnished[], work: (article: Furnished) => unknown): number {
  for (const article of articles) work(article);
  const start = performance.now();
  for (let round = 0; round < rounds; round += 1) for (const article of articles) work(article);
  return (performance.now() - start) / (rounds * articles.length);
}

/** How many posts a second one network's are, and what the time goes to. */
export function speedOf(articles: readonly Furnished[], maker: Maker): string {
  const reading = timeOf(articles, ({ html }) => htmlToBlocks(html));
  const summary = timeOf(articles, (article) => summaryOf(material(article, new Set())));
  const post = timeOf(articles, (article) => maker.make(article));
  const share = (part: number): string => `${Math.round((100 * Math.max(0, part)) / post)} %`;
  return `${Math.round(1_000 / post)} posts a second: ${share(reading)} of the time to read HTML, ${share(summary - reading)} to choose sentences, ${share(post - summary)} to fit them`;
}
