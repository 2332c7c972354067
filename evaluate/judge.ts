import type { Furnished } from './article.ts';
import { defects, leadRecall } from './defects.ts';
import type { Maker, Post } from './posts.ts';

export interface Judged {
  article: Furnished;
  post: Post;
  defects: string[];
  recall: number;
}

export interface Verdict {
  maker: string;
  judged: Judged[];
}

function judge(article: Furnished, post: Post): Judged {
  const found = defects.filter((defect) => defect.shows(post.body, article)).map(({ name }) => name);
  if (post.overLimit) found.push('over the limit');
  // Saying nothing is right for a few words of unknown language.
  const said =
    post.language?.split('-')[0] ?? (article.declared === null && article.lead.length < 100 ? article.language : '');
  if (said !== article.language) found.push('wrong language');
  const lead = article.style === 'excerpted' && article.excerpt !== undefined ? article.excerpt : article.lead;
  return { article, post, defects: found, recall: leadRecall(post.body, lead) };
}

export const judgeAll = (articles: readonly Furnished[], makers: readonly Maker[]): Verdict[] =>
  makers.map((maker) => ({
    maker: maker.name,
    judged: articles.map((article) => judge(article, maker.make(article))),
  }));

/** Posts with the defect, per hundred. */
function perHundred(judged: readonly Judged[], name: string): number {
  return (100 * judged.filter((one) => one.defects.includes(name)).length) / judged.length;
}

/** The report as a table: a line a defect, a column a maker. */
export function table(verdicts: readonly Verdict[]): string {
  const names = [...defects.map(({ name }) => name), 'over the limit', 'wrong language'];
  const row = (name: string, cells: string[]): string =>
    name.padEnd(34) + cells.map((cell) => cell.padStart(12)).join('');
  const bad = ({ judged }: Verdict): number =>
    (100 * judged.filter((one) => one.defects.length > 0).length) / judged.length;
  const recall = ({ judged }: Verdict): number =>
    (100 * judged.reduce((sum, one) => sum + one.recall, 0)) / judged.length;
  return [
    row(
      'posts per hundred with',
      verdicts.map(({ maker }) => maker),
    ),
    ...names.map((name) =>
      row(
        name,
        verdicts.map(({ judged }) => perHundred(judged, name).toFixed(1)),
      ),
    ),
    row(
      'any defect',
      verdicts.map((verdict) => bad(verdict).toFixed(1)),
    ),
    row(
      'share of the lead said, in %',
      verdicts.map((verdict) => recall(verdict).toFixed(1)),
    ),
  ].join('\n');
}
