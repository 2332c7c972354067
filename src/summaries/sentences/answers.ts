import { isEnglish } from '../language/code.ts';
import { beginnings, type WordLists } from './word-lists.ts';

/** How a sentence begins that answers what was asked right before it. */
const answers: WordLists = {
  en: '(?:my|our|the|his|her|their) (?:short |simple |long |usual )?answer|short answer',
  de: '(?:meine|unsere|die|seine|ihre) (?:kurze |einfache )?antwort',
  fr: '(?:ma|notre|la|sa) réponse',
  es: '(?:mi|nuestra|la|su) respuesta',
  it: 'la (?:mia |nostra |sua )?risposta',
  pt: '(?:a )?(?:minha|nossa) resposta|a resposta',
  nl: '(?:mijn|ons|het|zijn|haar) antwoord',
  pl: '(?:moja |nasza )?odpowiedź',
  sv: '(?:mitt|vårt) svar|svaret',
  da: '(?:mit|vores) svar|svaret',
  nb: '(?:mitt|vårt) svar|svaret',
  cs: '(?:moje |naše )?odpověď',
  sk: '(?:moja |naša )?odpoveď',
  ru: '(?:мой |наш )?ответ',
  uk: '(?:моя |наша )?відповідь',
};
const answering = beginnings(answers);

/** Whether a sentence answers a question that stands right before it. */
export const answersQuestion = (sentence: string, language: string | null): boolean => answering(sentence, language);

/** Yes and no, before the sign that parts them from what they say. */
const yesAndNo: WordLists = {
  en: 'yes|yeah|yep|no|nope',
  de: 'ja|jawohl|nein',
  fr: 'oui|non',
  es: 'sí|no',
  it: 'sì|no',
  pt: 'sim|não',
  ca: 'sí|no',
  nl: 'ja|jawel|nee',
  sv: 'ja|jo|nej',
  da: 'ja|jo|nej',
  nb: 'ja|jo|nei',
  fi: 'kyllä|ei',
  et: 'jah|ei',
  pl: 'tak|nie',
  cs: 'ano|ne',
  sk: 'áno|nie',
  sl: 'da|ja|ne',
  sr: 'da|ne|да|не',
  mk: 'да|не',
  bg: 'да|не',
  ru: 'да|нет',
  uk: 'так|ні',
  be: 'так|не',
  hu: 'igen|nem',
  ro: 'da|nu',
  lt: 'taip|ne',
  lv: 'jā|nē',
  el: 'ναι|όχι',
  tr: 'evet|hayır',
  id: 'ya|tidak',
  vi: 'vâng|không',
  ar: 'نعم|أجل|لا|كلا',
  he: 'כן|לא',
  fa: 'بله|بلی|آری|نه|خیر',
  ur: 'جی ہاں|ہاں|جی نہیں|نہیں',
  hi: 'जी हाँ|हाँ|हां|नहीं',
  bn: 'হ্যাঁ|না',
  ta: 'ஆம்|இல்லை',
  ja: 'はい|いいえ',
  zh: '是的|没错|沒錯|不是',
  ko: '네|예|아니요|아니오',
};
/** "No. 5" counts. */
const parted = '(?=\\s?[,،、，.。!！;؛:：۔।](?! ?\\p{N})|\\s[–—-]\\s)';
const sayingSo = beginnings(
  Object.fromEntries(Object.entries(yesAndNo).map(([language, words]) => [language, `(?:${words})${parted}`])),
);

/** "Yes, they burn all night.": whether a sentence says nothing without the question that it answers. */
export const saysYesOrNo = (sentence: string, language: string | null): boolean => sayingSo(sentence, language);

/** "Enter the Lamp House: a shed made for exactly this kind of work." English. */
const entering =
  /^enter(?: the)? [^.!?,:;—–]{2,40}(?:[:;]| [—–])|\b(?:exactly|precisely|just) (?:this|that|these|those) (?:kind|sort|type)s?\b/iu;

/** Whether a sentence answers a question, or solves a trouble, that stands right before it, and says nothing without. */
export const onlyAnswers = (sentence: string, language: string | null): boolean =>
  saysYesOrNo(sentence, language) || (isEnglish(language) && entering.test(sentence));
