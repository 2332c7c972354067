import { isDateLine } from '../boilerplate/dates.ts';

/** Labels of what an announcement tells: when something is, where, and who speaks. */
const labels = [
  'when|where|date|time|venue|place|speakers?',
  'wann|wo|ort|zeit|termin|datum|treffpunkt|veranstaltungsort',
  'quand|où|lieu|horaires?',
  'cuándo|dónde|fecha|hora|lugar',
  'quando|dove|data|luogo|onde|local',
  'wanneer|waar|tijd|locatie|plaats',
  'när|var|tid|plats|hvornår|hvor|når|sted|milloin|missä|aika|paikka',
  'kiedy|gdzie|miejsce|kdy|kde|termín|místo|kada|gdje|gde|kdaj|kje|mikor|hol|unde|când',
  'когда|где|дата|время|место|коли|де|час|місце|кога|къде',
  'πότε|πού',
  '일시|장소|기간|시간|날짜',
  '(?:開催|実施|开始|举办|舉辦|活动|活動|演出|上映|展示)?(?:日時?|日程|期[間日]|期间|時間|时间|場所|会場|會場|地[点點]|場地|场地|講師|讲师|主[讲講]人?)',
].join('|');

const label = new RegExp(`^(?:${labels})\\s?[:：]\\s?\\S`, 'iu');

/** "Sunday 2 May is Lamp Day", "Am Sonntag, 2. Mai, findet …": the day, and what it is or holds. */
const dayAndVerb =
  /^(.{4,40}?),? (?:is|will be|marks|ist|sind|findet|beginnt|est|aura lieu|a lieu|es|será|se celebra|è|sarà|é|será|wordt|vindt|begint|är|blir|hålls|er|bliver|finder|holdes|on|jest|je|bude|este|va fi) \p{L}/u;
export const tellsOfDay = (line: string): boolean => isDateLine(dayAndVerb.exec(line)?.[1] ?? '');

/** "Where: Old Ferry Hall", "日時：12月3日": such a line is the news of an announcement. */
export const tellsOfEvent = (line: string): boolean => label.test(line) || tellsOfDay(line);
