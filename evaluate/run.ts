import { mkdir, writeFile } from 'node:fs/promises';
import { articles } from './articles/index.ts';
import { furnishAll } from './furnish.ts';
import { judgeAll, table } from './judge.ts';
import { page } from './page.ts';
import { makers } from './posts.ts';

// `npm run evaluate`: a table on stdout, and every post on build/evaluation.html. `--list` prints each bad post.
const furnished = furnishAll(articles);
const verdicts = judgeAll(furnished, makers(furnished));
const languages = new Set(articles.map(({ language }) => language)).size;
const report = `${furnished.length} feed entries from ${articles.length} articles in ${languages} languages\n\n${table(verdicts)}\n`;
process.stdout.write(report);
if (process.argv.includes('--list'))
  for (const { maker, judged } of verdicts.slice(0, 2))
    for (const { article, post, defects } of judged)
      if (defects.length > 0)
        process.stdout.write(`\n[${maker} ${article.id} ${article.language}] ${defects.join(', ')}\n${post.body}\n`);
await mkdir('build', { recursive: true });
await writeFile('build/evaluation.html', page(verdicts, report));
process.stdout.write('\nEvery post, side by side: build/evaluation.html\n');
