import { codeOf } from '../language/code.ts';
import { isStopWord } from '../language/stop-words.ts';
import { remembered } from '../patterns/remembered.ts';

/** Words with which another clause begins: what stands before them is told. By language. */
const clauses: Readonly<Record<string, string>> = {
  en: 'but|because|after|before|when|while|which|who|whose|where|until|although|though|whether|amid|despite',
  de: 'sowie|aber|sondern|weil|nachdem|bevor|während|obwohl',
  fr: 'mais|qui|lorsque|quand|après|avant|afin|tandis|dont|où|tout en|ainsi que',
  es: 'pero|porque|cuando|mientras|donde|después|antes|tras|quien|cuy[oa]s?|así como',
  pt: 'mas|porque|quando|enquanto|onde|depois|antes|após|cuj[oa]s?|assim como',
  it: 'ma|perché|quando|mentre|dove|dopo|prima|nonché|affinché',
  ca: 'però|perquè|quan|mentre|on|després|abans',
  nl: 'maar|omdat|toen|terwijl|waar|nadat|voordat|zodat',
  sv: 'men|när|medan|där|efter|innan|eftersom',
  da: 'men|når|da|mens|hvor|efter|før|fordi',
  nb: 'men|når|da|mens|hvor|etter|før|fordi',
  pl: 'oraz|ale',
  cs: 'ale',
  sk: 'ale',
  ru: 'но',
  uk: 'але',
  ro: 'dar|când|unde|după',
  id: 'tetapi|karena|ketika|saat|sementara|setelah|sebelum',
  vi: 'nhưng|khi|trong khi|sau khi|trước khi|vì',
  // Where the verb stands last, it stands right before these.
  ...{ ur: 'جبکہ|لیکن|مگر|تاہم|کیونکہ|حالانکہ', hi: 'जबकि|लेकिन|मगर|हालांकि|क्योंकि', bn: 'কিন্তু|কারণ|যদিও' },
  ...{ fa: 'اما|ولی|زیرا|درحالی‌که', ar: 'لكن|ولكن|بينما|فيما|لأن', he: 'אבל|אולם|משום' },
};

/** Words with which another phrase begins, but for those that verbs need: "in", not "on" or "with". By language. */
const phrases: Readonly<Record<string, string>> = {
  en: 'and|or|in|at|during|under|across|within|without|by|near|among|around',
  de: 'und|oder|im|am|beim|seit|während|durch|ohne|trotz|wegen',
  fr: 'et|ou|dans|lors|depuis|pendant|chez|sans|sous|malgré|grâce',
  es: 'y|e|o|durante|desde|hasta|sin|bajo|mediante|gracias',
  pt: 'e|ou|durante|desde|até|sem|sob|graças',
  it: 'e|ed|o|durante|nel|nella|nei|nelle|senza|sotto|grazie|presso',
  ca: 'i|durant|des|fins|sense|gràcies',
  nl: 'en|of|tijdens|sinds|zonder|onder|dankzij|binnen',
  sv: 'och|eller|under|sedan|utan|inom|vid',
  da: 'og|eller|under|siden|uden|inden|ved',
  nb: 'og|eller|under|siden|uten|innen|ved',
  pl: 'i|lub|podczas|przez|bez|dzięki|przy',
  cs: 'a|nebo|během|bez|díky|při',
  sk: 'a|alebo|počas|bez|vďaka|pri',
  ru: 'и|или|в|во|при|после|до',
  uk: 'і|й|та|або|в|у|при|після|до',
  ro: 'și|sau|în|prin|fără|pe',
  id: 'dan|di|pada|dalam',
  vi: 'và|tại|trong|ở',
};

/** "those who …", "as to which …", "between a bell and …": the word is part of what stands before it. */
const holds =
  /(?<!\p{L})(?:th(?:ose|e ones?)|anyone|everyone|people|all|days?|weeks?|months?|years?|hours?|minutes?|celles?|ceux|aquell[oa]s?|quell[aeio]|aquel[ae]s?|diejenigen|as to)$|(?<!\p{L})(?:between|both|either|zwischen|sowohl|entre|tanto|tra|fra|sia|tussen|zowel|mellan|både|mellem|mellom|między|mezi|medzi|между|між)(?: (?!(?:and|or|und|oder|als|et|y|e|como|quanto|en|och|og|i|a|и|і|та) )\S+){1,5}$/iu;

const patternOf = remembered((words) => new RegExp(`\\s(?=(?:${words})\\s)`, 'giu'));

/** A clause may be left out behind so much of what would fit, a phrase behind so much. */
const clauseShare = 0.6;
const phraseShare = 0.75;

function lastOf(text: string, least: number, words: string | undefined): number | null {
  if (words === undefined) return null;
  const ends = [...text.matchAll(patternOf(words))].map(({ index }) => index);
  return ends.findLast((end) => end >= least && !holds.test(text.slice(0, end))) ?? null;
}

/** Who speaks is told with it. */
const speechVerb = /^(?:said|says|sagte?|dit|dijo|dice|disse|diz|zei|sade|säger|sagde|siger|sa|sier)$/iu;
/** Of these no list of small words knows. */
const preposition = /^(?:a|about|into|onto|upon|against|towards?|behind|beyond|such|including|via|per)$/iu;

/** Where a beginning ends without the small words that led on to what a joint leaves out: "asked about", "the boat of". */
function withoutHanging(beginning: string, end: number, language: string | null): number {
  const words = beginning.slice(0, end).split(' ');
  const hangs = (word: string): boolean =>
    (isStopWord(word, language) || preposition.test(word)) && !speechVerb.test(word);
  while (words.length > 4 && hangs((words.at(-1) ?? '').replace(/[,;:]+$/u, ''))) words.pop();
  return words.join(' ').length;
}

/** Where the last clause or phrase of a beginning starts, so that what stands before it ends as a statement; null when none does, or its language is not known. */
export function lastJoint(beginning: string, language: string | null): number | null {
  const code = codeOf(language);
  const joint =
    lastOf(beginning, beginning.length * clauseShare, clauses[code]) ??
    lastOf(beginning, beginning.length * phraseShare, phrases[code]);
  return joint === null ? null : withoutHanging(beginning, joint, language);
}
