import { tellsOfEvent } from './event.ts';

/** A longer unit is no row of labels. Characters. */
const longestRow = 900;

/** "[News] The ferry is back [Bells] A new one": headlines, each behind the name of its section. */
const sectionName = /(?:^|\s)\[\p{Lu}[\p{L}\p{M}\p{N} &/-]{1,24}\](?= [\p{Lu}\p{N}])/gu;
const fewestSections = 2;

/** "Keeper: Ada Ruiz Start Date: 2 May": a label behind the value of the one before, with nothing between them that parts. */
const runInLabel = /(?:^|[\p{L}\p{N})] )\p{Lu}[\p{L}\p{M}]{2,20}(?: \p{Lu}[\p{L}\p{M}]{2,20}){0,2}: (?=\S)/gu;
const fewestLabels = 3;

/** "Ada Ruiz Keeper Ben Oakes Harbour Master & Council Member …": so many words without a sign, hardly one of them small, are the cells of a table. */
const fewestCells = 24;
const mostSmall = 0.15;
function areCells(unit: string): boolean {
  if (/[,;:!?]|\.(?!$)/u.test(unit) || !/\p{Ll}/u.test(unit)) return false;
  const words = unit.match(/\p{L}[\p{L}\p{M}’'-]*/gu) ?? [];
  const small = words.filter((word) => /^\p{Ll}/u.test(word)).length;
  const large = words.filter((word) => /^\p{Lu}/u.test(word)).length;
  return words.length >= fewestCells && small + large === words.length && small <= words.length * mostSmall;
}

const count = (unit: string, pattern: RegExp): number => unit.match(pattern)?.length ?? 0;

/** Whether a page's sections or fields ran into one line; when and where something takes place is what is told. */
export const areRunTogether = (unit: string): boolean =>
  unit.length <= longestRow &&
  (areCells(unit) ||
    count(unit, sectionName) >= fewestSections ||
    (count(unit, runInLabel) >= fewestLabels && !tellsOfEvent(unit)));
