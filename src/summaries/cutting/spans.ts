import { codeOrEnglish } from '../language/code.ts';
import { remembered } from '../patterns/remembered.ts';

/** How a clause begins that says how long before or behind it something was: "one year after", "kurz nachdem". By language. */
const spans: Readonly<Record<string, string>> = {
  en: '(?:(?:just|only|barely|nearly|almost|about|around|some|over|more than|less than) )?(?:an?|one|two|three|four|five|six|seven|eight|nine|ten|\\d{1,4}|a few|several|many|a couple of) (?:minutes?|hours?|days?|weeks?|months?|years?|decades?) (?:after|before)|(?:shortly|soon|long|immediately) (?:after|before)',
  de: '(?:kurz|lange|\\S+ (?:Minuten?|Stunden?|Tage?|Wochen?|Monate?|Jahre?)),? (?:nachdem|bevor)',
  fr: "(?:peu|\\S+ (?:minutes?|heures?|jours?|semaines?|mois|ans?|années?)) (?:après (?:que|qu[’']\\S+|avoir|être|s[’']être)|avant (?:que|qu[’']\\S+|de))",
  es: '(?:poco|\\S+ (?:minutos?|horas?|días?|semanas?|mes(?:es)?|años?)) (?:después|antes) de que',
  pt: '(?:pouco|\\S+ (?:minutos?|horas?|dias?|semanas?|mês|meses|anos?)) (?:depois|antes) (?:que|de que)',
  it: '(?:poco|\\S+ (?:minut[oi]|or[ae]|giorn[oi]|settiman[ae]|mes[ei]|ann[oi])) (?:dopo (?:che|aver|essersi|esser)|prima (?:che|di))',
  nl: '(?:kort|\\S+ (?:minuten|uur|dagen|dag|weken|week|maanden|maand|jaar)) (?:nadat|voordat)',
};

const patternOf = remembered((language) => new RegExp(`^(?:${spans[language] ?? '(?!)'}) `, 'iu'));

const openingOf = (text: string, language: string | null): string =>
  patternOf(codeOrEnglish(language)).exec(text)?.[0] ?? '';

export const opensWithSpan = (sentence: string, language: string | null): boolean =>
  openingOf(sentence, language) !== '';

/** Whether a beginning has not left the clause that only says how long after something it happened: the comma that ends it is still to come. */
export function staysInSpan(sentence: string, beginning: string, language: string | null): boolean {
  const opening = openingOf(beginning, language);
  const told = beginning.replace(/…$/u, '');
  return (
    opening !== '' &&
    !told.slice(opening.length).includes(',') &&
    sentence.startsWith(told) &&
    sentence.includes(', ', told.length)
  );
}
