import { keyOf } from '../../summaries/text/clean-text.ts';
import { bit, type Check } from './check.ts';
import {
  datesIn,
  inFull,
  type Name,
  type Origin,
  type Reading,
  readSource,
  sameName,
  stemsOf,
  withoutQuotations,
} from './origins.ts';
import { quantitiesOf } from './quantities.ts';
import { isContent, unspaced, wordsOf } from './words.ts';

/** Of the words around a number or a date so much stands around it in the source; of few words it cannot be told. */
const leastAround = 0.5;
const fewWords = 3;
/** Of the rest of a clause so much stands in the sentence that it was drawn from. */
const nearlyAll = 0.8;
/** A statement of which so much stands in a sentence of the source is that sentence's. */
const drawnFrom = 0.75;

/** A part of a summary's sentence between commas. */
interface Clause {
  text: string;
  /** Who it is about, when that is said by name. */
  subject: Name | null;
  /** What it says that the source says somewhere. */
  stems: ReadonlySet<string>;
}

const comma = /[,;:–—](?=\s)/u;
const joint = /^\s*(?:and|but|und|aber|et|mais|y|pero|e|ma|mas|en|maar|og|och|i|oraz|и|а|та)\s/iu;

const namedIn = (text: string, reading: Reading): Name | null =>
  inFull(reading.names(text), reading.language).find(({ isPlace }) => !isPlace) ?? null;

const without = (stems: ReadonlySet<string>, name: Name | null): Set<string> => {
  const named = stemsOf(name?.text ?? '');
  return new Set([...stems].filter((stem) => !named.has(stem)));
};

/** "…, and paid 40,000 euros" goes on about who was named first. */
function goesOn(text: string): boolean {
  const [first = ''] = wordsOf(text.replace(joint, ' '));
  return /^\p{Ll}/u.test(first) && isContent(first);
}

function clausesOf(sentence: string, reading: Reading): Clause[] {
  const dates = stemsOf(datesIn(sentence, reading.language).join(' '));
  const read = withoutQuotations(sentence)
    .split(comma)
    .map((text) => {
      const stems = [...stemsOf(text)].filter((stem) => reading.stems.has(stem) && !dates.has(stem));
      return { text, subject: namedIn(text, reading), stems: new Set(stems) };
    });
  // "…, said Ada": all of it is hers.
  const source = read.find(({ subject, stems }) => subject !== null && without(stems, subject).size < 2)?.subject;
  return read.map((clause) => {
    const subject = clause.subject ?? source ?? (goesOn(clause.text) ? read[0]?.subject : null) ?? null;
    return { ...clause, subject };
  });
}

const share = (stems: ReadonlySet<string>, ...of: (ReadonlySet<string> | undefined)[]): number =>
  stems.size === 0 ? 1 : [...stems].filter((stem) => of.some((one) => one?.has(stem))).length / stems.size;

/** Whether a sentence of the source is about somebody: it says so, or leans on the one before that does. */
function isAbout(subject: Name | null, origin: Origin, reading: Reading): boolean {
  if (subject === null) return true;
  const names = (one: Origin | undefined) => one?.names.some((name) => sameName(name, subject, reading.language));
  if (names(origin) === true) return true;
  if (!origin.names.every(({ isPlace }) => isPlace)) return false;
  return (reading.leans(origin.text) && names(reading.before(origin)) === true) || reading.isOfAll(subject);
}

/**
 * Whether what a clause begins with, where it names nobody, stands in a sentence of the source or in one beside it: of the
 * same paragraph, that it leans on, or of which the clause says more than this word.
 */
function beginsThere({ subject, stems }: Clause, origin: Origin, reading: Reading): boolean {
  const [first, ...rest] = stems;
  if (subject !== null || first === undefined || origin.stems.has(first)) return true;
  // "The release mends …" of a release: what all is about may stand for what its source leaves unsaid.
  if (reading.opening.has(first) && share(new Set(rest), origin.stems) >= nearlyAll) return true;
  const before = reading.before(origin);
  return [before, reading.after(origin)].some((one) => {
    if (one?.stems.has(first) !== true) return false;
    if (one.paragraph === origin.paragraph || (one === before && reading.leans(origin.text))) return true;
    return rest.some((stem) => one.stems.has(stem) && !origin.stems.has(stem));
  });
}

/** Whether what a clause says stands in a sentence of the source, or in it and one beside it. */
function isAround({ stems }: Clause, origin: Origin, reading: Reading): boolean {
  if (stems.size < fewWords) return true;
  const after = reading.after(origin);
  const beside = [reading.before(origin), after?.paragraph === origin.paragraph ? after : undefined];
  return beside.some((one) => share(stems, origin.stems, one?.stems) >= leastAround);
}

/** What a text says that stands in few places: its numbers and dates, as keys. */
function pointsOf(text: string, language: string): { shown: string; keys: readonly string[] }[] {
  const dates = datesIn(text, language).map((date) => ({ shown: date, keys: [`on ${date}`] }));
  return [...dates, ...quantitiesOf(text, language).map(({ raw, values }) => ({ shown: raw, keys: values }))];
}

/** Where in the source each number and date stands. */
function placesOf({ origins, language }: Reading): ReadonlyMap<string, readonly Origin[]> {
  const places = new Map<string, Origin[]>();
  for (const origin of origins)
    for (const key of new Set(pointsOf(origin.text, language).flatMap(({ keys }) => keys))) {
      const known = places.get(key);
      if (known === undefined) places.set(key, [origin]);
      else known.push(origin);
    }
  return places;
}

function objection(clause: Clause, reading: Reading, places: ReadonlyMap<string, readonly Origin[]>): string | null {
  for (const { shown, keys } of pointsOf(clause.text, reading.language)) {
    const there = keys.flatMap((key) => places.get(key) ?? []);
    const isSaid = (one: Origin) =>
      isAbout(clause.subject, one, reading) && beginsThere(clause, one, reading) && isAround(clause, one, reading);
    if (there.length > 0 && !there.some(isSaid)) return `says ${bit(shown)} of something else than the article does`;
  }
  return misattributed(clause, reading);
}

/** Whether a statement, or the sentence that it is a part of, is said of another than whom the source says it of. */
function misattributed(
  { subject, stems }: Clause,
  reading: Reading,
  whole: ReadonlySet<string> = stems,
): string | null {
  const said = without(whole, subject);
  if (subject === null || said.size < fewWords) return null;
  const own = without(stems, subject);
  const from = reading.origins.filter((one) => [said, own].every((all) => share(all, one.stems) >= drawnFrom));
  return from.length === 0 || from.some((one) => isAbout(subject, one, reading))
    ? null
    : `says of ${bit(subject.text)} what the article says of something else`;
}

/**
 * True words joined to a false fact: a number, a date or a deed belongs to those of whom the source says it, in one sentence
 * or in two of which the second leans on the first.
 */
export const checkFacts: Check = ({ sentences, source, language }) => {
  const reading = readSource(source, language);
  const places = placesOf(reading);
  const known = new Set(datesIn(`${source.title}\n${source.text}`, reading.language));
  const all = keyOf(source.text);
  for (const sentence of sentences) {
    if (unspaced.test(sentence) || all.includes(keyOf(sentence))) continue;
    const date = datesIn(sentence, reading.language).find((one) => !known.has(one));
    if (date !== undefined) return `says the date ${bit(date)}, which the article does not`;
    const clauses = clausesOf(sentence, reading);
    const whole = new Set(clauses.flatMap(({ stems }) => [...stems]));
    const why = clauses
      .map((clause) => objection(clause, reading, places) ?? misattributed(clause, reading, whole))
      .find((one) => one !== null);
    if (why !== undefined) return why;
  }
  return null;
};
