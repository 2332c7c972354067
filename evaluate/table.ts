import { defects } from './defects.ts';
import type { Judged, Verdict } from './judge.ts';

const rate = (judged: readonly Judged[], shows: (one: Judged) => boolean): string =>
  ((100 * judged.filter(shows).length) / Math.max(1, judged.length)).toFixed(1);
const isBad = ({ defects: found }: Judged): boolean => found.length > 0;
const recall = (judged: readonly Judged[]): string =>
  ((100 * judged.reduce((sum, one) => sum + one.recall, 0)) / Math.max(1, judged.length)).toFixed(1);
const row = (name: string, cells: readonly string[]): string =>
  name.padEnd(34) + cells.map((cell) => cell.padStart(12)).join('');

/** Smaller groups say nothing alone. */
const fewest = 3;

/** One line for each group of articles: bad posts per hundred and the share of the lead said, a pair for each maker. */
function grouped(verdicts: readonly Verdict[], name: string, nameOf: (one: Judged) => string): string[] {
  const sizes = new Map<string, number>();
  for (const one of verdicts[0]?.judged ?? []) sizes.set(nameOf(one), (sizes.get(nameOf(one)) ?? 0) + 1);
  const groupOf = (one: Judged): string => ((sizes.get(nameOf(one)) ?? 0) < fewest ? 'others' : nameOf(one));
  const groups = [...new Set((verdicts[0]?.judged ?? []).map(groupOf))].sort();
  return [
    row(
      `bad posts per hundred by ${name}`,
      verdicts.map(({ maker }) => maker),
    ),
    ...groups.map((group) => {
      const size = (verdicts[0]?.judged ?? []).filter((one) => groupOf(one) === group).length;
      return row(
        `${group} (${size})`,
        verdicts.map(({ judged }) =>
          rate(
            judged.filter((one) => groupOf(one) === group),
            isBad,
          ),
        ),
      );
    }),
  ];
}

/** The report: a line a defect and a column a maker, then the bad posts by language and by kind. */
export function table(verdicts: readonly Verdict[]): string {
  const names = [...defects.map(({ name }) => name), 'over the limit', 'wrong language'];
  const every = verdicts.map(({ judged }) => judged);
  return [
    row(
      'posts per hundred with',
      verdicts.map(({ maker }) => maker),
    ),
    ...names.map((name) =>
      row(
        name,
        every.map((judged) => rate(judged, (one) => one.defects.includes(name))),
      ),
    ),
    row(
      'any defect',
      every.map((judged) => rate(judged, isBad)),
    ),
    row('share of the lead said, in %', every.map(recall)),
    '',
    ...grouped(verdicts, 'language', ({ article }) => article.language),
    '',
    ...grouped(verdicts, 'kind', ({ article }) => article.kind),
  ].join('\n');
}
