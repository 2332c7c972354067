import type { Dropped } from '../summary.ts';
import type { Block } from '../text/block.ts';
import { isDense } from '../text/clean-text.ts';
import { datelineOf } from './dateline.ts';

/** More text before a dateline than a caption and a standfirst is another report. Characters. */
const longestHead = 400;
/** A shorter paragraph with a place before it is one of a list. Characters. */
const leastReport = 80;
const leastDenseReport = 30;
/** So many lines of a paragraph may be a standfirst, a byline and a caption. */
const mostHeadLines = 5;

const why = 'text before the dateline';

/** A place, with or without its agency: a date alone may stand before any line. */
export const namesPlace = (dateline: string): boolean => /^(?:\P{N}+|\p{Lu}.*[(（].*|\p{Lu}{4}.*)$/u.test(dateline);

/** A dateline opens a report: what little stands before it describes a picture or says the same in short. */
export function takenBeforeDateline(kept: Block[], report: Block): Dropped[] {
  const length = kept.reduce((sum, { text }) => sum + text.length, 0);
  const isHead = kept.every(({ kind }) => kind === 'paragraph' || kind === 'caption' || kind === 'alt');
  const least = isDense(report.text) ? leastDenseReport : leastReport;
  if (!isHead || length > longestHead || report.text.length < least) return [];
  return kept.splice(0).map(({ text }) => ({ text, why }));
}

/** The same within a paragraph, where East Asian newsrooms name their reporter: its lines before the report. */
export function takenBeforeReport(lines: string[], title: string): Dropped[] {
  const at = lines
    .slice(0, mostHeadLines)
    .findIndex(
      (line, index) =>
        index > 0 &&
        line.length >= leastDenseReport &&
        isDense(line) &&
        /기자|특파원|記者|记者|電|电|訊|讯/u.test(datelineOf(line, title)),
    );
  if (at < 1 || lines.slice(0, at).join('').length > longestHead) return [];
  return lines.splice(0, at).map((text) => ({ text, why }));
}
