import type { Furnished } from './article.ts';
import { defects, leadRecall } from './defects.ts';
import { overLimit } from './over-limit.ts';
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
  if (overLimit(post.text, post.network)) found.push('over the limit');
  // Saying nothing is right for a few words of unknown language.
  const written = article.language.split('-')[0] ?? '';
  const said = post.language?.split('-')[0] ?? (article.declared === null && article.lead.length < 100 ? written : '');
  if (said !== written) found.push('wrong language');
  const lead = article.style === 'excerpted' && article.excerpt !== undefined ? article.excerpt : article.lead;
  return { article, post, defects: found, recall: leadRecall(post.body, lead) };
}

export const judgeAll = (articles: readonly Furnished[], makers: readonly Maker[]): Verdict[] =>
  makers.map((maker) => ({
    maker: maker.name,
    judged: articles.map((article) => judge(article, maker.make(article))),
  }));
