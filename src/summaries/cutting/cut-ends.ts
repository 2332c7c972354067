import { codeOrEnglish, isEnglish } from '../language/code.ts';
/** Where a sentence may be cut, and what may not stand at its end then. */

import { isStopWord } from '../language/stop-words.ts';
import { remembered } from '../patterns/remembered.ts';
import { balanceOf } from '../sentences/quotes.ts';
import { isHanging } from './hanging-words.ts';

/** What leads on to what a cut leaves out, in scripts without blanks between words. */
const leadsOnWith =
  /(?:อย่างไรก็ตาม|กลายเป็น|จากการ|แล้วคุณจะ|เช่น|ทำให้|คือ|ดังนั้น|นอกจากนี้|โดยเฉพาะ|เนื่องจาก|เพื่อให้|เพื่อ|เพราะ|โดย|และ|แต่|ซึ่ง|หรือ|ว่า|ที่|ของ|ใน|จาก|กับ|ให้|ด้วย|เป็น|จะ|(?<=\p{Script=Han})(?:的|和|与|與|及|或|在|把|被|对|對|为|為|从|從|向|将|將|但|而|并|並))$/u;
const openEnded = /[\s\p{Pd}\p{Ps}\p{Pi},;:،؛、，；：/&+=@#$€£№§(]+$/u;

/** The same in scripts with blanks. */
const connective =
  /(?:[,;:]\s*|\s)(?:however|although|because|which|while|such|including|especially|particularly|insbesondere|beispielsweise|notamment|especialmente|jedoch|aber|weil|sondern|cependant|mais|pero|sin embargo|però|porém|echter|maar|dock|однако|потому что|titled|entitled|called|named|pt\.?|tzw\.?|zwany|intitulée?s?|titulad[oa]|intitulad[oa]|llamad[oa]|chamad[oa]|namens|genannt|intitolat[oa]|(?:despre|pentru|din|prin|fără) care(?:, de altfel)?|под названием|под назвою|کے|کا|اور|کہ|के|का|और|कि)$/iu;

/** A text without what only leads on at its end, nor the stop of a sentence that was cut off. */
export const withoutLeadingOn = (text: string): string =>
  text
    .replace(openEnded, '')
    .replace(leadsOnWith, '')
    .replace(connective, '')
    .replace(openEnded, '')
    .replace(/[.!?…。！？।۔]+$/u, '');

/** What stands between the lines of a poem in a running text. */
export const lineBreak = ' / ';

/** A clause may end here: after a comma or its like, or before a dash between spaces. */
export const clauseEnd = /[,;:،؛、，；：](?=\s|[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}])|(?= [–—-] )/gu;

/** Scripts that set a blank where a clause or sentence ends, and none between words; behind the sign of an abbreviation its name goes on. */
export const clauseBlank =
  /(?<=[\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}])(?<!ฯ) (?=[\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}])/gu;

/** A Thai clause that only began: "which, for two thousand years", and one that ends with a figure. Characters. */
const shortClause = 60;
const begunInThai = /^ ?(?:ซึ่ง|แต่|โดย|เพราะ|และ|ที่|เมื่อ|หาก|ถ้า|จน|รวมถึง|กว่า|อีก|เช่น|เพื่อ|จาก|ใน|สำหรับ|ทั้ง)/u;
export const isBegunInThai = (clause: string): boolean =>
  (begunInThai.test(clause) && clause.length < shortClause) || /(?:\p{N}|กว่า)$/u.test(clause);

/** Words that open a clause whose main clause comes after its first comma. */
export const runUp =
  /^(?:in|on|at|after|before|when|while|although|though|if|as|since|because|despite|with|without|by|for|from|during|according|under|amid|given|following|unlike|until|once|nach|bei|wenn|als|weil|während|obwohl|trotz|mit|ohne|um|für|im|am|an|auf|seit|vor|zwischen|laut|da|nachdem|bevor|falls|ob|après|avant|quand|lorsque|si|alors que|malgré|dans|en|pour|avec|sans|selon|depuis|pendant|face|bien que|comme|afin|grâce|después|antes|cuando|aunque|para|con|sin|según|desde|durante|tras|mientras|como|por|ante|dopo|prima|quando|se|mentre|anche se|nonostante|nel|nella|per|senza|secondo|da|depois|enquanto|embora|apesar|em|no|na|com|sem|segundo|após|ao)\b[^,]*,/iu;

/** What tells that an English clause has its verb: an auxiliary, a past tense, a verb that news use. */
export const englishVerb =
  /(?<![\p{L}’'])(?:am|is|are|was|were|be|been|has|have|had|do|does|did|will|would|can|could|may|might|must|shall|should|said|told|made|took|gave|came|went|got|saw|knew|thought|felt|found|left|kept|held|brought|bought|began|became|built|chose|drew|drove|fell|fought|grew|heard|hit|led|lost|met|paid|put|ran|read|rose|sat|sent|set|sold|spent|spoke|stood|taught|threw|won|wore|wrote|showed|shown|(?:say|wish|make|take|give|come|go|get|see|know|think|feel|find|leave|keep|hold|bring|show|offer|mean|become|remain|continue|need|want|add|include|provide|publish|plan|announce|launch|open|return|face|use|help|allow|let|look|seem|tell|work|run|start|begin|end|win|join|lead|move|turn|play|live|try|call|ask|report|release|introduce|support|write|learn|believe|expect|hope|love|like|focus|explore|present|propose|describe|argue|suggest|examine|investigate|study)(?:e?s)?|(?!(?:en)?titled|named|called|dubbed)\p{Ll}{3,}(?:ed|n['’]t))(?![\p{L}’'])|(?<!\p{L})(?:i|you|we|they|he|she|it|that|there|who|what|here)['’](?:s|re|ve|ll|d|m)(?!\p{L})/iu;

/** "With a bell on its side, painted in red, …": what is only said of what comes with it. */
const accompanying = /(?<=^|,)\s(?:and )?(?:\p{Ll}+ly )?\p{Ll}{3,}(?:ed|ing)\s[^,]*/gu;

/** Whether a beginning has told when or how, and not yet what: its main clause, behind the first comma, has no verb. English only. */
export function lacksVerb(beginning: string, language: string | null): boolean {
  const opening = isEnglish(language) ? (runUp.exec(beginning)?.[0] ?? '') : '';
  // What somebody says, or a thing is called, has verbs of its own.
  const told = beginning.slice(opening.length).replace(/[“"][^“”"]*[”"]/gu, '');
  return opening !== '' && !englishVerb.test(/^with(?:out)?\s/iu.test(opening) ? told.replace(accompanying, '') : told);
}

/** "…, but according to the keeper of the lamp": a second clause of which only its run-up is told. */
const secondRunUp =
  /[,’”"] (?:but|and|yet|so|or) ((?:according to|in|on|at|after|before|when|while|if|as|since|despite|with|without|for|from|during|under|given|following|until|once)\s[^,]*)$/iu;
function onlyRunsUp(beginning: string): boolean {
  const tail = secondRunUp.exec(beginning)?.[1];
  return tail !== undefined && !englishVerb.test(tail);
}

/** "so old that even the keeper of the lamp, in looking back": a clause of which only its subject is told. */
const openClause = /\s(?:that|whether|because) ((?:\S+ ){5,25}\S+)$/iu;
const leastBeforeClause = 60;

/** "…, and besides the letter that we printed": what something comes on top of, and not yet what. */
const onlyAdds =
  /, (?:(?:and|but) (?:in addition to|besides|apart from|aside from|along with)|(?:et|mais) (?:en plus d(?:e|u|es|[’'])|outre|à côté d(?:e|u|es|[’']))|(?:y|pero) (?:además de|aparte de)|(?:e|ma) (?:oltre (?:a|all)|a parte)|(?:e|mas) (?:além d[eoa]s?|para além)|(?:и|но) (?:кроме|помимо)|(?:і|й|але) (?:крім|окрім))(?!\p{L})[^,]*$/iu;

/** "…today as Quay Lamps International", "… when Ada Ruiz": of a last clause only whose name it begins with. English. */
const onlyWho =
  /(?<=\p{L}),? (?:when|while|because|as(?<=(?:day|week|month|year|,) as)) \p{Lu}[\p{L}\p{N}.’'&-]*(?: (?:of|the|and|\p{Lu}[\p{L}\p{N}.’'&-]*)){0,6}$/u;

/** A cut sentence without a last clause that has not come to what it tells, in English to its verb. */
export function withoutOpenClause(cut: string, language: string | null): string {
  const told = cut.replace(/…$/u, '');
  const whole = told.replace(isEnglish(language) ? onlyWho : onlyAdds, '').replace(onlyAdds, '');
  if (told !== cut && whole !== told && whole.length >= leastBeforeClause) return `${whole}…`;
  const [, tail = ''] = openClause.exec(told) ?? [];
  if (told === cut || tail === '' || !isEnglish(language) || englishVerb.test(tail)) return cut;
  const before = told.slice(0, -tail.length).replace(/,?\s+\S+\s$/u, '');
  if (balanceOf(before).open.length > 0) return cut;
  const last = /\S+$/u.exec(before)?.[0] ?? '';
  // "by the end of that summer": no clause.
  if (before.length < leastBeforeClause || isStopWord(last, language) || !englishVerb.test(before)) return cut;
  return `${before}…`;
}

/** Words that open a clause, and never a phrase: a sentence that begins so has its main clause behind a comma. By language. */
const subordinate =
  /^(?:if|although|though|because|while|whereas|unless|wenn|weil|obwohl|nachdem|bevor|falls|sobald|während (?:der|die|das)|lorsque|quand|puisque|bien que|quoique|alors que|tandis que|cuando|aunque|porque|mientras que|si bien|embora|quando|enquanto|porque|sebbene|mentre|perché|poiché|benché|hoewel|omdat|terwijl|toen|wanneer|nadat|eftersom|medan|trots att|fordi|selvom|selv om|mens|jeśli|chociaż|ponieważ|podczas gdy|kiedy|když|protože|ačkoli|přestože|zatímco|pokud|mert|amikor|miközben|bár|если|когда|хотя|потому что|якщо|коли|хоча|se (?:já|no|não|si|ne|c['’])|si (?:le|la|les|el|los|las|no|ya|on|nous|vous|l['’])) /iu;

/** "Ada Ruiz, a keeper of the old lamps who": the apposition is not closed, and the verb stands behind it. */
const apposed =
  /^\p{Lu}[\p{L}.'’-]*(?:\s\p{Lu}[\p{L}.'’-]*){0,3}, (?:an?|the|eine?|der|die|une?|una?|uma?|el|la|le|il|lo|een|en|ett) [^,]*$/u;

/** "The Forum of the Lake, Ellery, the oldest society of the region and owned by the town": the same of a longer name. English. */
const describes = /, (?:an?|the|who|which|whose) [^,]*$/u;

/** Whether a beginning names somebody or something and has not told what it does. */
export const onlyIntroduces = (beginning: string): boolean =>
  apposed.test(beginning) ||
  (/^The /.test(beginning) && describes.test(beginning) && !englishVerb.test(beginning.split(', ')[0] ?? ''));

/** Whether a beginning stops before the main clause of a sentence whose first clause is a subordinate one; of several commas none tells where that ends. */
export function staysSubordinate(beginning: string): boolean {
  if (!subordinate.test(beginning)) return false;
  const clauses = beginning.split(/[,;:–—]\s(?=\S+\s\S)/u).length;
  return clauses < 2 || (clauses > 2 && !englishVerb.test(beginning));
}

const denial =
  /(?<!\p{L})(?:not|\p{L}+n['’]t|never|hardly|nicht|kein\p{L}*|niet|geen|nooit|pas|jamais|nunca|não|non|inte|ingen|aldrig|ikke|nie|není|nem|не)(?!\p{L})/iu;
const contrary =
  /^[,;]?\s*(?:but|sondern|aber|maar|mais|pero|sino|mas|ma|bensì|però|men|utan|ale|lecz|hanem|dar|ci|но|а|але|же)(?!\p{L})/iu;

/** "The keeper said: Every lamp may be sold": what comes behind the colon is somebody's. */
const saidBefore = /[:：] ["“„«‚‘]?\p{Lu}[^:：]*$/u;

/** "It is not a lamp, but …", "She said: Every lamp may be sold, but …": what stands before the comma says the contrary of the whole. */
export const deniesOnly = (beginning: string, rest: string): boolean =>
  contrary.test(rest) && (denial.test(beginning) || saidBefore.test(beginning));

/** Whether a cut took from what somebody said the "but" right behind it, perhaps with a word or two before that. */
export const cutsOffBut = (sentence: string, cut: string): boolean => {
  const told = cut.replace(/…$/u, '');
  return (
    sentence.startsWith(told) &&
    saidBefore.test(told) &&
    contrary.test(sentence.slice(told.length).replace(/^(?: [^\s,;]+){1,2}(?=[,;])/u, ''))
  );
};

/** "The bell rings. And that": of its last sentence hardly more than a word is told. */
export const onlyBegins = (beginning: string): boolean =>
  /(?<=\p{Ll}{2}[.!?]["”»)]{0,2})\s\S{1,20}(?: \S{1,20})?$/u.test(beginning.slice(-60));

/** "…; Ladder" before ": two rungs were mended": of the next member of a list its name, and not what is told of it. */
const memberName = /[;；]\s?[^;；]{1,40}$/u;
const tellsOfMember = /^(?:[:：]| [–—-] )/u;
export const onlyNamesMember = (beginning: string, rest: string): boolean =>
  tellsOfMember.test(rest) && memberName.test(beginning.slice(-50));

/** "Ada Ruiz, who wrote a book,": its verb comes after the second comma. */
const verbToCome =
  /^[^,]*, (?:who|whose|which|que|quien|cuy[oa]s?|qui|dont|che|der|die|das|deren|dessen|dat|któr\p{L}+|котор\p{L}+|som|junto (?:con|a|com)|together with|along with|as well as|zusammen mit|gemeinsam mit|sowie|ainsi que|insieme (?:a|con)|assim como|samen met|wraz z|tillsammans med|sammen med|zajedno sa?)(?!\p{L})[^,]*$/iu;

/** "The keeper, Ada Ruiz,": of whom it tells is named, and not yet what. */
const onlyNamed = /(?:^|, )[^,]* \p{Ll}+ [^,]*, \p{Lu}[\p{L}.'’-]*(?:\s\p{Lu}[\p{L}.'’-]*){0,4}\s?$/u;
/** Words behind which stands what somebody said, by language: "the mayor said that". */
const that: Readonly<Record<string, string>> = {
  ...{ en: 'that', de: 'dass|daß', nl: 'dat', sv: 'att', da: 'at', nb: 'at', no: 'at', nn: 'at' },
  ...{ fr: 'que', es: 'que', pt: 'que', ca: 'que', it: 'che|come|quanto', ro: 'că' },
  ...{
    ru: 'что|чтобы',
    uk: 'що|щоб',
    bg: 'че',
    sr: 'да|da',
    el: 'ότι|πως',
    tr: 'ki',
    id: 'bahwa',
    vi: 'rằng',
    hi: 'कि',
  },
  ...{ ar: 'إن|أن|بأن', fa: 'که|گفت|افزود', ur: 'کہ', he: 'כי', bn: 'যে' },
  ...{ pl: 'że|iż', cs: 'že', sk: 'že', hr: 'da', sl: 'da', hu: 'hogy', et: 'et', fi: 'että' },
};

const speechPattern = remembered((code) => new RegExp(`\\s(?:${that[code] ?? '(?!)'})$`, 'iu'));

export const endsInSaidThat = (text: string, language: string | null): boolean =>
  speechPattern(codeOrEnglish(language)).test(text);

/** "The mayor said that, in the coming weeks": what happens then is still to come. */
const onlySaysWhen = (text: string, language: string | null): boolean => {
  const comma = text.lastIndexOf(',');
  return endsInSaidThat(text, language) || (comma !== -1 && endsInSaidThat(text.slice(0, comma), language));
};

/** Behind it stands seldom a noun alone: "a new…". */
const indefinite = /^(?:an?|un[oae]?|une|uma?|ein(?:e[mnrs]?)?|een|ett)$/iu;

/** Whether a word leads on to the next: "as a", "for the". */
export const isSmallWord = (word: string, language: string | null): boolean =>
  isStopWord(word, language) || indefinite.test(word) || isHanging(word, language);

/** What an English verb or preposition still waits for: "was found", "prevents her from taking", "is expected". */
const waits =
  /\s(?:(?:is|are|was|were|been|be) (?:found|expected|said|believed|thought|reported|known|set|considered|deemed|likely|able|unable|due|forced|asked|told|scheduled|required|allowed)|(?:from|by|of|for|without|at|before|after|about) \p{Ll}{3,}ing|to \p{Ll}{2,12})$/u;

/** Where a cut ends before a verb that says nothing without what it leaves out. English only. */
export function withoutWaiting(sentence: string, end: number, language: string | null): number {
  if (!isEnglish(language)) return end;
  const told = sentence.slice(0, end);
  return waits.test(told) ? told.replace(waits, '').length : end;
}

/** Where a cut ends before the words that would be left hanging: "our thanks for…", "near Old Port, police…". */
export function withoutSmallWords(sentence: string, end: number, language: string | null): number {
  const words = sentence.slice(0, end).split(' ');
  const count = words.length;
  const isLone = (): boolean => {
    const before = words.at(-2) ?? '';
    return words.length > 5 && (before.endsWith(',') || indefinite.test(before));
  };
  const isSmall = (): boolean =>
    words.length > 4 && isSmallWord((words.at(-1) ?? '').replace(/[,;:]+$/u, ''), language);
  while (count - words.length < 4 && (isLone() || isSmall())) words.pop();
  return words.join(' ').length;
}

/** A word that says of what a number counts: "3.5 million", "40 per cent". */
const scale =
  /^[ \u00A0\u202F](?:per cent|pour cent|por ciento|por cento|per cento|million|millions|billion|billions|trillion|thousand|hundred|percent|millionen|milliarden|tausend|prozent|mio|mrd|milliard|milliards|mille|millón|millones|mil|milhão|milhões|bilhão|bilhões|milione|milioni|miliardo|miliardi|mila|miljoen|miljard|duizend|procent|miljoner|miljarder|tusen|millioner|milliarder|tusind|milion|miliony|milionów|miliard|miliardy|miliardów|млн|млрд|тыс|тысяч|тысячи|миллион|миллиона|миллионов|миллиард|миллиарда|миллиардов|процент|процента|процентов|тис|тисяч|мільйон|мільйона|мільйонів|відсотків)(?!\p{L})/iu;
const longestScale = 16;

export const splitsNumber = (sentence: string, end: number): boolean =>
  /\p{Nd}[.,٫٬]?$/u.test(sentence.slice(Math.max(0, end - 2), end)) &&
  (/^[.,٫٬]?[ \u202F]?[\p{Nd}%٪€$£°]/u.test(sentence.slice(end, end + 3)) ||
    scale.test(sentence.slice(end, end + longestScale)));

/** A verb that holds its own subject: with it the main clause begins, and what stands before it told none. "zbudowaliśmy", "tenemos", "abbiamo". */
const ownVerb = /^,?\s+(?:nos |ci |se )?\p{Ll}{2,}(?:mos|liśmy|łyśmy|iamo|eremo)(?!\p{L})/u;

export const beginsMainClause = (rest: string): boolean => ownVerb.test(rest.slice(0, 40));

/** "…, and possibly": a word alone behind what joins it. */
const lone = /,? (?:y|e|and|und|et|o|or|ou|en|och|og|i|a|и|та|і), \p{L}+$/u;

/** Whether the beginning of a sentence, up to the end of a clause, says of whom it tells, when or that somebody spoke, and not yet what. */
export const tellsNothingYet = (beginning: string, language: string | null): boolean =>
  verbToCome.test(beginning) ||
  lone.test(beginning) ||
  onlySaysWhen(beginning, language) ||
  (isEnglish(language) && (onlyRunsUp(beginning) || lacksVerb(beginning, language)));

export const onlyNames = (beginning: string): boolean => onlyNamed.test(beginning);
