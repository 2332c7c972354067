/** "(Ruiz et al., 2020; Delby & Ellery 2021a)": references to what scholars wrote, which a post does not list. */

const bracket = /\s?\(([^()]{6,240})\)/gu;
/** Behind a name written large a year is that of a work: "Lamps (Quay, 1931)". */
const behindText = /(?:^|\s)[\p{Ll}(][\p{L}-]{0,40}$|[\p{N}\])%]$/u;
/** So much of what stands before a bracket is looked at. Characters. */
const before = 44;
const name = "(?:(?:\\p{Ll}{1,3}|De|Di|Van|Von|Le|La) ){0,2}\\p{Lu}[\\p{L}\\p{M}’'-]{1,30}";
const year = '(?:1[89]|20)\\d{2}[a-z]?';
const reference = new RegExp(
  `^(?:see |e\\.g\\.,? |cf\\. |vgl\\. |siehe |voir |véase )?${name}(?:(?:,? and|,? &|,| et| und| y| e| en) ${name}){0,5}(?:,? et al\\.?)?,? ${year}(?:, ${year}){0,3}$`,
  'u',
);
const next = new RegExp(`;\\s?|(?<=${year}),\\s(?=\\p{L})`, 'u');

/** One alone may name a place: "(Ellery, 1851)". */
const fewest = 2;

/** A line without such references, where there are several. */
export function withoutReferences(line: string): string {
  let count = 0;
  const bare = line.replace(bracket, (found: string, within: string, at: number) => {
    const parts = within.trim().split(next);
    const isReference = parts.every((part) => reference.test(part));
    if (!isReference || !behindText.test(line.slice(Math.max(0, at - before), at))) return found;
    count += /\bet al\b/u.test(within) ? fewest : parts.length;
    return '';
  });
  return count < fewest ? line : bare;
}
