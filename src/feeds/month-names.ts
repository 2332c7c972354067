/** Languages whose month names feeds use; where two use one name for different months, the first wins. */
const locales =
  'en de fr es it pt nl pl cs sk ru uk bg sr sv da nb fi et lv lt hu ro tr el hr sl ca gl eu id ms vi is ga cy af sq mk be he ar fa hi'.split(
    ' ',
  );

const englishMonths = 'january february march april may june july august september october november december'.split(
  ' ',
);

const plain = (word: string): string =>
  word
    .toLowerCase()
    .normalize('NFD')
    .replaceAll(/[\u0300-\u036f.]/g, '');

let monthNames: Map<string, number> | null = null;

/** Month (1–12) by name, in the forms that languages use alone, in dates and abbreviated. Built when first needed. */
function months(): Map<string, number> {
  if (monthNames !== null) return monthNames;
  monthNames = new Map();
  for (const locale of locales) {
    for (const style of ['long', 'short'] as const) {
      const alone = new Intl.DateTimeFormat(locale, { month: style, timeZone: 'UTC', calendar: 'gregory' });
      const within = new Intl.DateTimeFormat(locale, {
        month: style,
        day: 'numeric',
        timeZone: 'UTC',
        calendar: 'gregory',
      });
      for (let month = 1; month <= 12; month += 1) {
        const day = Date.UTC(2001, month - 1, 5);
        const part = within.formatToParts(day).find(({ type }) => type === 'month')?.value ?? '';
        for (const name of [alone.format(day), part].map(plain)) {
          if (/^\p{L}{2,}$/u.test(name) && !monthNames.has(name)) monthNames.set(name, month);
        }
      }
    }
  }
  for (const [name, month] of [
    ['sept', 9],
    ['mrz', 3],
    ['maerz', 3],
    ['janv', 1],
    ['ιουλ', 7],
    ['αυγ', 8],
    ['ιουν', 6],
    ['μαιος', 5],
    ['μαϊ', 5],
    ['μαω', 3],
    ['ιον', 6],
    ['ιολ', 7],
    ['maujus', 5],
  ] as const)
    monthNames.set(plain(name), month);
  return monthNames;
}

/** The month (1–12) that a word names in one of many languages, also abbreviated; null when none. */
export function monthOf(word: string): number | null {
  const name = plain(word);
  const english =
    name.length >= 3 && /^[a-z]+$/.test(name) ? englishMonths.findIndex((month) => month.startsWith(name)) : -1;
  if (english >= 0) return english + 1;
  const names = months();
  const exact = names.get(name);
  if (exact !== undefined) return exact;
  if (name.length < 3) return null;
  return names.get(name.slice(0, 3)) ?? names.get(name.slice(0, 4)) ?? null;
}
