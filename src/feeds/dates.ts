import { monthOf } from './month-names.ts';
import { namedZoneOffset, zoneOf } from './time-zones.ts';

interface Parts {
  year: number;
  month: number;
  day: number;
  hour: number;
  minute: number;
  second: number;
  /** Minutes east of UTC; null when it is not said, or only by `zone`. */
  offset: number | null;
  /** A zone's name in the IANA database. */
  zone?: string | undefined;
}

const leastYear = 1000;
const mostYear = 2100;
const dayLength = 86_400_000;

/** Where clocks and spreadsheets begin: who says so says nothing. A day wide, since zones shift it. */
const zeros = [Date.UTC(1970, 0, 1), Date.UTC(1900, 0, 1), Date.UTC(1899, 11, 30)];

const earliest = Date.UTC(leastYear, 0, 1);
const latest = Date.UTC(mostYear + 1, 0, 1);

function written(ms: number): string | null {
  if (!(ms >= earliest && ms < latest) || zeros.some((zero) => Math.abs(ms - zero) <= dayLength)) return null;
  return `${new Date(ms).toISOString().slice(0, 19)}Z`;
}

/** RFC 3339 in UTC; null for what cannot be a date of publication. Times and days beyond their range run over, as leap seconds do. */
function toDate({ year, month, day, hour, minute, second, offset, zone }: Parts): string | null {
  if (year < leastYear || year > mostYear || month < 1 || month > 12 || day < 1 || day > 31) return null;
  if (hour > 47) return null;
  const local = Date.UTC(year, month - 1, day, hour, minute, second);
  const minutes = offset ?? (zone === undefined ? 0 : (namedZoneOffset(zone, local) ?? 0));
  return written(local - minutes * 60_000);
}

const zoneName = /\b[A-Z][A-Za-z]+(?:\/[A-Z][A-Za-z_-]+){1,2}/;

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
    offset: zoneOf(zone?.trim().replace(/^\((.*)\)$|(?<=.)\[.*\]$/, '$1')),
    zone: zoneName.exec(zone ?? '')?.[0],
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

const timeForm =
  /(\d{1,2})(?::(\d{1,2})|[.h](\d{2}))(?:[:.](\d{1,2})(?:[.,]\d+)?)?\s*(am\b|pm\b|a\.m\.|p\.m\.|μμ|πμ)?/i;
/** An hour alone, between the year and a zone: "01 Jan 2004 19 GMT". */
const hourForm = /(?<=\s\d{4}\s)(\d{1,2})()()()(?=\s(?:[A-Z]{1,4}|[+-]\d{4})$)()/;
const eastAsian =
  /^(\d{4})\s*[년年.-]\s*(\d{1,2})\s*[월月.-]\s*(\d{1,2})\s*[일日.]?\s*(?:\([^)]*\))?\s*(오전|오후|上午|下午|午前|午後)?\s*(?:(\d{1,2})\s*[:시時时]\s*(\d{1,2})(?:\s*[:분分]\s*(\d{1,2}))?)?/;

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
  const time = timeForm.exec(text) ?? hourForm.exec(text);
  const after = time === null ? '' : text.slice(time.index + time[0].length);
  const zoneText =
    /(?:^|\s)((?:gmt|utc|ut)?\s?[+-]\d{1,2}:?\d{2}|[A-Za-z]{1,5}|(?:gmt|utc)[+-]\d{1,2})\s*(?:\([^)]*\)\s*)?(?:\d{4})?\s*$/i.exec(
      after,
    );
  const attached = /^\s*([+-]\d{2}:?\d{2})/.exec(after);
  const rest = after.replace(zoneText?.[1] ?? '\0', ' ').replace(attached?.[1] ?? '\0', ' ');
  const dated = time === null ? text : `${text.slice(0, time.index)} ${rest}`;
  const words = dated.match(/\p{L}[\p{L}\p{M}'.]*/gu) ?? [];
  const numbers = dated.match(/\d+/g) ?? [];
  const clock = {
    hour: time === null ? 0 : twelve(Number(time[1]), time[5]),
    minute: Number(time?.[2] || time?.[3] || 0),
    second: Number(time?.[4] ?? 0),
    offset:
      zoneOf(attached?.[1]) ??
      zoneOf(zoneText?.[1]?.trim()) ??
      words.map((word) => (/^[A-Z]{2,4}$/.test(word) ? zoneOf(word) : null)).find((zone) => zone !== null) ??
      null,
    zone: zoneName.exec(text)?.[0],
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
  const found = /(?<!\d|\d[./-])(\d{1,2})([./-])(\d{1,2})\2(\d{4}|\d{2})(?!\d)/.exec(text);
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
  return written(value > 1e11 ? value : Math.floor(value) * 1000);
}

/** "20221205102030", and ISO 8601 with two digits for the year: "03-12-31", "031231", "-0312", "03-335". */
function parseCompact(text: string): string | null {
  const all = /^(\d{4})(\d{2})(\d{2})(\d{2})(\d{2})(\d{2})$/.exec(text);
  if (all !== null) return parseIso(`${all[1]}-${all[2]}-${all[3]}T${all[4]}:${all[5]}:${all[6]}`);
  const short = /^(?:(\d{2})-(\d{2})-(\d{2})(?![\d.-])|(\d{2})(\d{2})(\d{2})(?![\d.-])|-(\d{2})-?(\d{2})$)(.*)$/.exec(
    text,
  );
  if (short !== null) {
    const [, year, month, day, year2, month2, day2, year3, month3, rest = ''] = short;
    return parseIso(
      `${fullYear(year ?? year2 ?? year3 ?? '')}-${month ?? month2 ?? month3}-${day ?? day2 ?? '01'}${rest}`,
    );
  }
  const ordinal = /^-?(\d{2})-?(\d{3})$/.exec(text);
  return ordinal === null ? null : parseIso(`${fullYear(ordinal[1] ?? '')}-${ordinal[2]}`);
}

const commonForms = [
  /^(?:[A-Z][a-z]{2}, )?(?<day>\d{1,2}) (?<name>[A-Z][a-z]{2}) (?<year>\d{4}) (?<hour>\d\d):(?<minute>\d\d):(?<second>\d\d) (?<zone>GMT|UTC|[+-]\d{4})$/,
  /^(?<year>\d{4})-(?<month>\d\d)-(?<day>\d\d)T(?<hour>\d\d):(?<minute>\d\d):(?<second>\d\d)(?:\.\d+)?(?<zone>Z|[+-]\d\d:\d\d)$/,
];

/** The two forms that nearly all feeds have, without a detour. */
function parseCommon(text: string): string | null {
  for (const form of commonForms) {
    const parts = form.exec(text)?.groups;
    if (parts === undefined) continue;
    const month = parts.month === undefined ? monthOf(parts.name ?? '') : Number(parts.month);
    return toDate({
      year: Number(parts.year),
      month: month ?? 0,
      day: Number(parts.day),
      hour: Number(parts.hour),
      minute: Number(parts.minute),
      second: Number(parts.second),
      offset: zoneOf(parts.zone),
    });
  }
  return null;
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
  return (
    parseCommon(text) ??
    parseEpoch(text) ??
    parseCompact(text) ??
    parseIso(text) ??
    parseEastAsian(text) ??
    parseHungarian(text) ??
    parseWords(text)
  );
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
