import { mkdir, writeFile } from 'node:fs/promises';
import { entries } from './articles/index.ts';
import { judgeAll } from './judge.ts';
import { page } from './page.ts';
import { makers } from './posts.ts';
import { speedOf } from './speed.ts';
import { table } from './table.ts';

// `npm run evaluate`: a table on stdout, and every post on build/evaluation.html. `--list` prints each bad post, `--all`
// every post; a name after them only those of articles whose id begins so.
// A reader that went away (`| head`) does not cost the page.
process.stdout.on('error', () => undefined);
const only = process.argv.slice(2).find((word) => !word.startsWith('--')) ?? '';
const all = entries().filter(({ id }) => id.startsWith(only));
const everyone = await makers(all);
const verdicts = judgeAll(all, everyone);
const [first] = everyone;
const distinct = new Set(all.map(({ title, lead }) => `${title} ${lead}`)).size;
const languages = new Set(all.map(({ language }) => language)).size;
const report = `${all.length} feed entries from ${distinct} articles in ${languages} languages\n${first === undefined ? '' : speedOf(all, first)}\n\n${table(verdicts)}\n`;
process.stdout.write(report);
const [list, every] = ['--list', '--all'].map((flag) => process.argv.includes(flag));
if (list || every)
  for (const { maker, judged } of verdicts.slice(0, every ? 1 : 2))
    for (const { article, post, defects, recall } of judged)
      if (every || defects.length > 0)
        process.stdout.write(
          `\n[${maker} ${article.id} ${article.language} ${article.kind}] ${defects.join(', ')}${recall < 0.7 ? ' (lead not said)' : ''}\n${post.text}\n`,
        );
await mkdir('build', { recursive: true });
await writeFile('build/evaluation.html', page(verdicts, report));
process.stdout.write('\nEvery post, side by side: build/evaluation.html\n');
