/** Languages whose month names feeds use; where two use one name for different months, the first wins. */
const locales =
  'en de fr es it pt nl pl cs sk ru uk bg sr sv da nb fi et lv lt hu ro tr el hr sl ca gl eu id ms vi is ga cy af sq mk be he ar fa hi'.split(
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
  ] as const)
    monthNames.set(plain(name), month);
  return monthNames;
}

function monthOf(word: string): number | null {
  const name = plain(word);
  const names = months();
  const exact = names.get(name);
  if (exact !== undefined) return exact;
  if (name.length < 3) return null;
  return names.get(name.slice(0, 3)) ?? names.get(name.slice(0, 4)) ?? null;
}

/** Offsets from UTC in minutes of zone names seen in feeds (RFC 822 and common ones); a single letter is military. */
const zones: Record<string, number> = {
  utc: 0,
  ut: 0,
  gmt: 0,
  z: 0,
  wet: 0,
  est: -300,
  edt: -240,
  cst: -360,
  cdt: -300,
  mst: -420,
  mdt: -360,
  pst: -480,
  pdt: -420,
  akst: -540,
  akdt: -480,
  hst: -600,
  ast: -240,
  adt: -180,
  nst: -210,
  ndt: -150,
  brt: -180,
  art: -180,
  bst: 60,
  ist: 330,
  cet: 60,
  cest: 120,
  met: 60,
  mest: 120,
  mez: 60,
  mesz: 120,
  eet: 120,
  eest: 180,
  msk: 180,
  msd: 240,
  jst: 540,
  kst: 540,
  hkt: 480,
  sgt: 480,
  awst: 480,
  acst: 570,
  aest: 600,
  aedt: 660,
  nzst: 720,
  nzdt: 780,
  sast: 120,
  trt: 180,
  pkt: 300,
  wib: 420,
  ict: 420,
  et: -300,
  ct: -360,
  mt: -420,
  pt: -480,
  at: -240,
};

function zoneOf(text: string | undefined): number | null {
  if (text === undefined || text === '') return null;
  const offset = /^(?:gmt|utc|ut|etc\/gmt)?\s*([+-])\s?(\d{1,2}):?(\d{2})?$/i.exec(text);
  if (offset !== null) {
    const [, sign, hours, minutes = '0'] = offset;
    const total = Number(hours) * 60 + Number(minutes);
    return total > 24 * 60 ? 0 : sign === '-' ? -total : total;
  }
  return zones[text.toLowerCase()] ?? null;
}

interface Parts {
  year: number;
  month: number;
  day: number;
  hour: number;
  minute: number;
  second: number;
  /** Minutes east of UTC. */
  offset: number;
}

const leastYear = 1980;
const mostYear = 2100;

/** RFC 3339 in UTC; null for what cannot be a date of publication. Hours and days beyond their range run over, as writers mean it. */
function toDate({ year, month, day, hour, minute, second, offset }: Parts): string | null {
  if (year < leastYear || year > mostYear || month < 1 || month > 12 || day < 1 || day > 31) return null;
  if (hour > 24 || minute > 59 || second > 61) return null;
  const lastDay = new Date(Date.UTC(year, month, 0)).getUTCDate();
  const ms = Date.UTC(year, month - 1, Math.min(day, lastDay), hour, minute, Math.min(second, 59)) - offset * 60_000;
  return new Date(ms).toISOString().replace('.000Z', 'Z');
}

const fullYear = (text: string): number =>
  text.length > 2 ? Number(text) : Number(text) + (Number(text) < 70 ? 2000 : 1900);

const isoForm =
  /^([+-]?\d{4})(?:-?W(\d{2})(?:-?(\d))?|-?(\d{3})(?!\d)|[-/.](\d{1,2})(?:[-/.](\d{1,2}))?|(\d{2})(\d{2})?)?(?:\s*[T,\s]\s*(\d{1,2})(?:[:.h]?(\d{2})(?:[:.]?(\d{2})(?:[.,]\d+)?)?)?\s*(am|pm)?\s*(.*))?$/i;

/** ISO 8601 and the W3C profile, also compact, with parts missing, as an ordinal or week date, with "/" or ".". */
function parseIso(text: string): string | null {
  const found = isoForm.exec(text);
  if (found === null) return null;
  const [, year = '', week, weekday, ordinal, month, day, compactMonth, compactDay, hour, minute, second, half, zone] =
    found;
  const clock = {
    hour: twelve(Number(hour ?? 0), half),
    minute: Number(minute ?? 0),
    second: Number(second ?? 0),
    offset: zoneOf(zone?.trim().replace(/^\((.*)\)$/, '$1')) ?? 0,
  };
  if (week !== undefined)
    return fromDays(Number(year), isoWeekDay(Number(year), Number(week), Number(weekday ?? 1)), clock);
  if (ordinal !== undefined) return fromDays(Number(year), Number(ordinal), clock);
  return toDate({
    year: Number(year),
    month: Number(month ?? compactMonth ?? 1),
    day: Number(day ?? compactDay ?? 1),
    ...clock,
  });
}

function fromDays(year: number, dayOfYear: number, clock: Omit<Parts, 'year' | 'month' | 'day'>): string | null {
  const date = new Date(Date.UTC(year, 0, dayOfYear));
  return toDate({ year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate(), ...clock });
}

/** The day of the year of an ISO week date: week 1 holds 4 January. */
function isoWeekDay(year: number, week: number, weekday: number): number {
  const fourth = new Date(Date.UTC(year, 0, 4)).getUTCDay() || 7;
  return week * 7 + weekday - (fourth + 3);
}

const twelve = (hour: number, half: string | undefined): number => {
  if (half === undefined || half === '') return hour;
  const late = /^(p|오후|下午|午後|μμ)/i.test(half);
  return (hour % 12) + (late ? 12 : 0);
};

const timeForm = /(\d{1,2})[:.h](\d{2})(?:[:.](\d{2})(?:[.,]\d+)?)?\s*(am\b|pm\b|a\.m\.|p\.m\.|μμ|πμ)?/i;
const eastAsian =
  /^(\d{4})\s*[년年-]\s*(\d{1,2})\s*[월月-]\s*(\d{1,2})\s*[일日]?\s*(?:\([^)]*\))?\s*(오전|오후|上午|下午|午前|午後)?\s*(?:(\d{1,2})\s*[:시時时]\s*(\d{1,2})(?:\s*[:분分]\s*(\d{1,2}))?)?/;

/** Korean, Chinese and Japanese dates; where no zone is given, Korean ones mean Korea's time, as their blog hosts write them. */
function parseEastAsian(text: string): string | null {
  const found = eastAsian.exec(text);
  if (found === null || !/[년年오전후上下午]/.test(text)) return null;
  const [, year, month, day, half, hour = '0', minute = '0', second = '0'] = found;
  const offset = /[가-힣]/.test(text)
    ? 540
    : /時|午前|午後/.test(text)
      ? 540
      : /[年月日]/.test(text) && /[时上下]/.test(text)
        ? 480
        : 0;
  return toDate({
    year: Number(year),
    month: Number(month),
    day: Number(day),
    hour: twelve(Number(hour), half),
    minute: Number(minute),
    second: Number(second),
    offset,
  });
}

/** RFC 822, asctime and what people write: a month's name, a day, a year, perhaps a time and a zone, in any order. */
function parseWords(text: string): string | null {
  const time = timeForm.exec(text);
  const zoneText =
    /(?:^|\s)((?:gmt|utc|ut)?\s?[+-]\d{1,2}:?\d{2}|[A-Za-z]{1,5}|(?:gmt|utc)[+-]\d{1,2})\s*(?:\([^)]*\)\s*)?(?:\d{4})?\s*$/i.exec(
      time === null ? '' : text.slice(time.index + time[0].length),
    );
  const attached = time === null ? null : /^\s*([+-]\d{2}:?\d{2})/.exec(text.slice(time.index + time[0].length));
  const dated =
    time === null
      ? text
      : `${text.slice(0, time.index)} ${text.slice(time.index + time[0].length)}`
          .replace(zoneText?.[1] ?? '\0', ' ')
          .replace(attached?.[1] ?? '\0', ' ');
  const words = dated.match(/\p{L}[\p{L}\p{M}'.]*/gu) ?? [];
  const numbers = dated.match(/\d+/g) ?? [];
  const clock = {
    hour: time === null ? 0 : twelve(Number(time[1]), time[4]),
    minute: Number(time?.[2] ?? 0),
    second: Number(time?.[3] ?? 0),
    offset:
      zoneOf(attached?.[1]) ??
      zoneOf(zoneText?.[1]?.trim()) ??
      words.map((word) => (/^[A-Z]{2,4}$/.test(word) ? zoneOf(word) : null)).find((zone) => zone !== null) ??
      0,
  };
  const month = words.map(monthOf).filter((found) => found !== null);
  if (month.length > 0) {
    // A weekday may look like a month in some language ("mar", "dim"): the last match that is not first among several wins.
    const chosen = (month.length > 1 && /^\p{L}+[,.\s]/u.test(dated.trim()) ? month[1] : month[0]) ?? 0;
    const year = numbers.find((number) => number.length === 4) ?? numbers.at(-1);
    const day =
      numbers.find((number) => number !== year && number.length <= 2 && Number(number) >= 1 && Number(number) <= 31) ??
      (numbers.length === 1 ? '1' : numbers[0]);
    if (year === undefined || (numbers.length === 1 && year.length < 4)) return null;
    return toDate({ year: fullYear(year), month: chosen, day: Number(day ?? 1), ...clock });
  }
  return parseNumbers(dated, clock);
}

/** Dates of numbers alone: day first with dots, month first with slashes unless that cannot be. */
function parseNumbers(text: string, clock: Omit<Parts, 'year' | 'month' | 'day'>): string | null {
  const found = /(\d{1,2})([./-])(\d{1,2})\2(\d{4}|\d{2})(?!\d)/.exec(text);
  if (found === null) return null;
  const [, first = '', separator, second = '', year = ''] = found;
  const dayFirst = separator === '.' || Number(first) > 12;
  return toDate({
    year: fullYear(year),
    month: Number(dayFirst ? second : first),
    day: Number(dayFirst ? first : second),
    ...clock,
  });
}

function parseEpoch(text: string): string | null {
  if (!/^\d{9,13}(\.\d+)?$/.test(text)) return null;
  const value = Number(text);
  const date = new Date(value > 1e11 ? value : value * 1000);
  return date.getUTCFullYear() >= leastYear && date.getUTCFullYear() <= mostYear
    ? date.toISOString().replace('.000Z', 'Z')
    : null;
}

const longest = 100;

/**
 * A date as feeds write it, as RFC 3339 in UTC; null when it cannot be read or is no date of publication. A date
 * without a zone is taken as UTC.
 */
export function parseDate(input: string): string | null {
  const text = input
    .trim()
    .replaceAll(/[\s\u00a0]+/g, ' ')
    .slice(0, longest)
    .replace(/^\p{L}+\.?,? (?=\d{4}[-/])/u, '');
  if (text === '') return null;
  return parseEpoch(text) ?? parseIso(text) ?? parseEastAsian(text) ?? parseHungarian(text) ?? parseWords(text);
}

/** "2004-július-13T9:15-05:00": a year, a month's name and a day with dashes. */
function parseHungarian(text: string): string | null {
  const found = /^(\d{4})-(\p{L}+)-(\d{1,2})(?:T(.*))?$/u.exec(text);
  const month = found === null ? null : monthOf(found[2] ?? '');
  if (found === null || month === null) return null;
  return parseIso(
    `${found[1]}-${String(month).padStart(2, '0')}-${(found[3] ?? '').padStart(2, '0')}${found[4] === undefined ? '' : `T${found[4]}`}`,
  );
}
