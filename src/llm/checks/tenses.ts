/** How a language says what is to come, what has come, and what holds now, which may be either. */
interface Tenses {
  toCome: RegExp;
  come: RegExp;
  now: RegExp;
}

const word = (forms: string): RegExp => new RegExp(`(?<!\\p{L})(?:${forms})(?!\\p{L})`, 'iu');

const tenses: Readonly<Record<string, Tenses>> = {
  en: {
    toCome: word(
      "will|won['’]t|shall|plans? to|is to|are to|due to|going to|is (?:planned|expected|scheduled|set)|are (?:planned|expected|scheduled|set)|should be",
    ),
    come: word(
      'was|were|had|did|has been|have been|\\p{L}{3,}ed|went|came|sailed|began|took|made|built|opened|became|won|lost|paid|said',
    ),
    now: word('will|is|are|to|may|can|could|should|would|plans?|expects?|wants?|has|have'),
  },
  de: {
    toCome: word('wird|werden|soll|sollen|sollten?|will|wollen|geplant|vorgesehen'),
    come: word('wurden?|hat|haben|hatten?|war|waren'),
    now: word('wird|werden|soll|sollen|sollten?|will|wollen|ist|sind|kann|können|geplant|vorgesehen'),
  },
  fr: {
    toCome: word('\\p{L}{2,}(?:era|eront|ira|iront|dra|dront|vra|vront)|va|vont|doit|doivent|prévue?s?'),
    come: word("a|ont|avait|avaient|fut|furent|s[’']est|se sont"),
    now: word(
      '\\p{L}{2,}(?:era|eront|ira|iront|dra|dront|vra|vront)|est|sont|va|vont|doit|doivent|peut|peuvent|prévue?s?',
    ),
  },
  es: {
    toCome: word('\\p{L}{2,}r(?:á|án)|va a|van a|prev[ée]n?|previst[oa]s?'),
    come: word('\\p{L}{2,}(?:ó|aron|ieron)|ha|han|había|habían'),
    now: word('\\p{L}{2,}r(?:á|án)|es|son|está|están|va|van|puede|pueden|debe|deben|prev[ée]n?|previst[oa]s?'),
  },
  it: {
    toCome: word('\\p{L}{2,}r(?:à|anno)|previst[oaie]'),
    come: word('ha|hanno|aveva|avevano|è stat[oa]|sono stat[ie]|\\p{L}{3,}(?:ò|arono|irono)'),
    now: word('\\p{L}{2,}r(?:à|anno)|sta|stanno|può|possono|deve|devono|previst[oaie]'),
  },
  pt: {
    toCome: word('\\p{L}{2,}r(?:á|ão)|vai|vão|prevê|previst[oa]s?'),
    come: word('\\p{L}{2,}(?:ou|eu|iu|aram|eram|iram)|foi|foram|tinha|tinham'),
    now: word('\\p{L}{2,}r(?:á|ão)|é|são|está|estão|vai|vão|pode|podem|deve|devem|prevê|previst[oa]s?'),
  },
};

/** Whether a sentence tells nothing but what is past. */
export const hasCome = (sentence: string, language: string): boolean =>
  tenses[language]?.come.test(sentence) === true && !tenses[language].now.test(sentence);

/** Whether a sentence of the source tells what is to come. */
export const isToCome = (sentence: string, language: string): boolean =>
  tenses[language]?.toCome.test(sentence) === true;
