import { isDateLine } from './dates.ts';

const numeric = '(?:\\p{N}{1,2}([./-]) ?\\p{N}{1,2}\\1 ?\\p{N}{4}|\\p{N}{4}([.-]) ?\\p{N}{1,2}\\2 ?\\p{N}{1,2})\\.?';

/** A whole day, of which no small letter tells anything; of several days none is the text's. */
const bare = new RegExp(
  `^${numeric}\\s+(?=["“„«¿¡]?\\p{Lu}\\p{L}*[\\s,])(?!.{0,120}\\p{N}[./-] ?\\p{N}{1,2}[./-] ?\\p{N}{2})`,
  'u',
);

/** The same in a bracket, or behind it a sign that parts it from the text, where it is the only one. */
const parted: readonly RegExp[] = [
  // [12.03.2024] The ferry …, (12 March 2024): The ferry …
  /^[[(]([^[\]()]{6,40})[\])]\s*[:–—-]?\s*(?=["“„«¿¡]?\p{Lu})/u,
  // 29. 4. 2025 · How we keep the lamps
  /^([^·•▪●›»|]{6,40})[·•▪●›»]\s+(?=[^·•▪●›»\s][^·•▪●›]*$)/u,
  // 12.03.2024 / The ferry …, 12.03.2024 // The ferry …
  /^(\S[^|]{4,38}\S) \/{1,2} (?=\p{Lu})(?!.{0,120} \/ )/u,
];

/** What happens at an hour happens on the day before it: "12.03.2024 Concert at the quay, 6 pm". */
const tellsHour =
  /(?<![\p{N}.,:/-])\p{N}{1,2}(?:[:.h]\p{N}{2}(?![\p{N}.])| ?(?:h|hs|hrs|[ap]\.?m|uhr|heures?|horas?|hores|or[ae]|uur|hodin|hod|óra(?:kor)?|ч|час\p{L}{0,3}|годин\p{L}?|часов)(?!\p{L}))|(?<!\p{L})(?:godz|kl|klo|saat|ώρα|ora|orele) ?\.? ?\p{N}{1,2}(?!\p{N})/iu;

/** The day that stands before a text, and how it is parted from it; '' where the text begins with its own words. */
export function dayBefore(start: string): string {
  for (const pattern of parted) {
    const [head = '', day = ''] = pattern.exec(start) ?? [];
    if (head !== '' && /\p{N}{4}/u.test(day) && isDateLine(day)) return beforeNoHour(head, start);
  }
  return beforeNoHour(bare.exec(start)?.[0] ?? '', start);
}

const beforeNoHour = (head: string, start: string): string => (tellsHour.test(start.slice(head.length)) ? '' : head);
