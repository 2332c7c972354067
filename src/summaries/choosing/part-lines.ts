import { ruleReason } from '../boilerplate/line-reason.ts';
import { isStopWord } from '../language/stop-words.ts';
import type { Passage } from '../passages/passages.ts';
import { announcesSpeech } from '../sentences/speech.ts';
import { isDangling, isQuotation } from '../sentences/units.ts';
import { isDense, stems, weightOf } from '../text/clean-text.ts';
import { tellsOfDay } from './event.ts';

/** Lines that are parts of something: of a sentence that was broken, of what the line before announced. */

/** A small letter, but for names that have their capital inside: "iPhone". */
export const beginsSmall = (unit: string): boolean =>
  /^(?:\[?(?:…|\.{3})\]?\s*)?\p{Ll}(?!\p{Ll}*\p{Lu})/u.test(unit) && !/^[\p{Ll}\d-]*[\d.:/@]/u.test(unit);

/** "lampctl can now …" under "lampctl 2.0": a name that is written small. */
export const opensAlike = (unit: string, title: string): boolean =>
  title !== '' && unit.split(' ', 1)[0] === title.split(' ', 1)[0];

/** A Japanese line that its source broke behind a word; a Korean one that goes on from a quotation: "라는 말에서 …". */
export const beginsWithParticle = /^(?:[をにがはでの]\p{Script=Han}|이?라(?:는|고|며) )/u;

/** A longer line of running text is a sentence whose author forgot the stop; one of names is a list, one in marks a motto. */
const leastWithoutStop = 130;

/** Less is enough behind whole sentences of its paragraph, where the text goes on: no source cut it off. */
const leastBehindSentences = 60;

/** Of a text that is one paragraph, a few words in a row are enough, in scripts that show where a sentence begins. */
const fewestWithoutStop = 4;

/** In scripts without capitals more are, unless the last of them leads on. */
const fewestUncased = 10;
const uncased = /^[\p{Script=Hebrew}\p{Script=Arabic}]/u;
const leadsOn =
  /^(?:\p{L}{1,2}|אשר|כאשר|בין|לפי|على|إلى|الى|التي|الذي|بين|خلال|برای|درباره|میں|نہیں|لیے|لئے|ایک|اور|جبکہ|یہ|کہ)$/u;

export function lacksItsStop(
  unit: string,
  { isAlone, isBehind }: { isAlone: boolean; isBehind: boolean },
  language: string | null,
): boolean {
  const words = unit.split(/\s+/);
  const isWhole = !isStopWord(words.at(-1) ?? '', language);
  const large = words.filter((word) => /^[^\p{L}]*\p{Lu}/u.test(word));
  const isLong =
    weightOf(unit) >= (isBehind ? leastBehindSentences : leastWithoutStop) ||
    (isAlone && isWhole && /^\p{Lu}/u.test(unit) && words.length >= fewestWithoutStop) ||
    (isAlone && uncased.test(unit) && words.length >= fewestUncased && !leadsOn.test(words.at(-1) ?? ''));
  if (tellsOfDay(unit)) return true;
  return isLong && !/^["“„«”»]/.test(unit) && large.length < words.length * 0.4;
}

/** Nothing but somebody's words. */
export const isQuoted = ({ units }: Passage): boolean => units.length > 0 && units.every(isQuotation);

/** A shorter line before a list is a heading, which its items can do without. Characters. */
export const leastAnnouncement = 45;
/** A shorter line is a word or two of what announced it. Characters. */
const leastItem = 50;
const isOpenLine = ({ kind, follows, closed, units }: Passage): boolean =>
  kind === 'prose' && follows && !closed && units.join(' ').length >= leastItem;

/** Whether a line without a stop is the first of several, each of which says something: what announced them says no more. */
const opensLines = (line: Passage, next: Passage | undefined): boolean =>
  next !== undefined && isOpenLine(line) && isOpenLine(next);

/** "Ellery:", "Summary:": a place or a name for the paragraph, whose sentence stands without it. */
const bareLabel = /^\p{Lu}?[\p{L}\p{M}]+(?: [-–—] [\p{L}\p{M}]+| [\p{L}\p{M}]+){0,2}\s?:$/u;
const announcesPiece =
  /(?:example|instance|beispiel\p{L}*|exemple|ejemplo|esempio|exemplo|voorbeeld|exempel|eksempel|przykład\p{L}*|příklad|пример\p{L}*|приклад\p{L}*|örne[kğ]\p{L}*|contoh|ví dụ|مثال|question|answer|code|output|input|error|fehler|quote|zitat|usage|steps?|me|us|him|her|them|this|that|these|so|is|are|and|to|of|with|by)\s?:$/iu;
/** Characters. */
const leastLabelled = 45;
const isLabelOf = (line: string, text: string): boolean =>
  bareLabel.test(line) && !announcesPiece.test(line) && !announcesSpeech(line) && text.length >= leastLabelled;

/** "Dear keeper:" in the midst of a text: what stands below it is somebody's letter. By language. */
export const opensLetter =
  /^(?:dear|querid[oa]s?|estimad[oa]s?|apreciad[oa]s?|liebe[rs]?|sehr geehrte[rs]?|ch(?:er|ère)s?|car[oaie]|gentil[ei]|egregi[oa]|prezad[oa]s?|beste|geachte|kära|kjære|kære|drog[iae]|szanown[yai]|milý|milá|vážen[ýáí]|dragă|stimat[ăe]?|kedves|tisztelt|дорог(?:ой|ая|ие)|уважаем(?:ый|ая|ые)|шановн(?:ий|а|і)|sevgili|sayın|αγαπητ(?:έ|ή|οί)|عزيزي|عزيزتي) [^.!?:,]{2,40}[:,]$/iu;

/** "Imagine this scene:" before what nobody did. By language. */
export const announcesScene =
  /^(?:(?:just |now,? )?(?:imagine|picture) (?:this|the (?:following )?(?:scene|scenario|situation))[^.!?]{0,40}|(?:man )?stell(?:e|t|en sie)? (?:dir|euch|sich) (?:folgend\p{L}+ \p{L}+ )?vor|imagin(?:ez|e|ons) (?:la scène|ceci|la situation)[^.!?]{0,30}|imagin(?:a|en|emos|a por un momento) (?:esto|esta (?:escena|situación)|la (?:escena|situación))[^.!?]{0,30}|immagina(?:te)? (?:questo|questa (?:scena|situazione)|la scena)[^.!?]{0,30}|imagine (?:isto|a cena|a situação|esta cena)[^.!?]{0,30}|stel je (?:dit |het volgende )?(?:eens )?voor|представьте(?: себе)?(?: такую)? (?:картину|ситуацию|сцену)|уявіть(?: собі)?(?: таку)? (?:картину|ситуацію|сцену)|[请請]?(?:[设設]想|想象|想像|假[设設])(?:一下)?[^。！？，]{0,6}(?:[场場]景|情景|[画畫]面|情形|情[况況])|(?:こんな|次のような)(?:場面|状況|光景)を(?:想像|思い浮かべ)[^。]{0,12}|(?:이런|다음과 같은) (?:장면|상황)을 (?:상상|떠올려)[^.]{0,12})\s?[:：]$/iu;

/** Whether a passage is what the line before it announced, which is left out: its list, its quotation, the rest of its paragraph. */
export function leansOnLine(passage: Passage, line: string, next: Passage | undefined): boolean {
  const { kind, follows, closed, units } = passage;
  if (line !== '' && !isDangling(line)) return kind === 'list' || follows;
  if (!/[:：]["'”’]?$/u.test(line)) return false;
  const [first = ''] = units;
  if (follows) return !(closed && (isDense(first) || isLabelOf(line, first))) && !opensLines(passage, next);
  return (
    kind === 'verse' ||
    (kind === 'list' && line.length >= leastAnnouncement) ||
    (kind === 'prose' && announcesSpeech(line))
  );
}

/** Of those whom the sentence before it thanks: "Your oil is what keeps the lamps alight." */
const ofThanked =
  /^(?:Your?|Eure?|Ihre?|Deine?|Votre|Vos|Vuestr[oa]s?|Sus?|Il (?:vostro|tuo)|La (?:vostra|tua)|O (?:seu|vosso)|A (?:sua|vossa)|Jullie|Uw|Ert|Deres|Wasz[ea]?|Ваш[аеиі]?)(?!\p{L})/u;
export const goesOnFromThanks = (before: string, unit: string): boolean =>
  ofThanked.test(unit) && ruleReason(before) === 'sign-off';

/** What its author left out before a sentence that is whole. */
export const leftOutBefore = /^(?:…|\.{3})\s*(?=["“„«]?\p{Lu})/u;

/** "— from the keeper's book.": who or what says the sentence before it. */
export const attribution = /^(?:[—–―]|--)+ ?[\p{L}《「“"].{0,60}$/u;

/** "Here are a few that I like." before what is left out. */
export const hereIs =
  /^(?:here(?:['’]s| is| are)|hier (?:ist|sind|is|zijn)|voici|ecco|aquí (?:está|tienes|tenéis|van)|aqui (?:está|vão)|här är|her er|oto|zde (?:je|jsou)|tu (?:je|sú)|вот|ось)(?!\p{L})[^:]{1,110}$/iu;

/** "You know, where the lamps are red.": goes on from a greeting that names the place. English. */
export const goesOnFromGreeting = /^you know, (?:where|when|who|which|the|that)\b/iu;

/** "Hello, world!": nothing that the next sentence speaks of. Characters. */
const longestBareGreeting = 24;
export const isBareGreeting = (unit: string, why: string): boolean =>
  why === 'greeting' && unit.length <= longestBareGreeting;

/** A thing that was spoken of before, and a word or two behind its name. */
const definite = /^The ((?:\p{Ll}[\p{L}’'-]*\s){1,3})/u;

/** "The comments say …" where none were told of. English. */
export function namesUntold(unit: string, told: string): boolean {
  const named = stems(definite.exec(unit)?.[1] ?? '');
  const said = new Set(stems(told));
  return named.length > 0 && !named.some((stem) => said.has(stem));
}

/** The sign of an item that its software set as a paragraph. */
export const bullet = /^[━•▪◦‣►■●❍❏❖✦]\s*(?=[\p{L}\p{N}])/u;

/** How an author answers what he quotes, or takes it back: "I do not row.", "Though, rowing is a big word for it." */
export const reaction =
  /^(?:I|I['’]\p{L}+|My|We|You|Ich|Wir|Je|J['’]\p{L}+|Nous|Yo|Io|Eu|Ik|Jag|Jeg|Я|Мы)(?!\p{L})|^(?:Although|Though|Wobei|Obwohl|Quoique|Aunque|Hoewel|Alhoewel|Choć|Chociaż|Хотя|Хоча),/u;

/** In a dense script a line of so few letters, without a stop, may be a name. Letters. */
const longestName = 8;
/** What a short sentence ends with whose author sets no stops. */
const endsAsVerb = (line: string): boolean =>
  /[たるいうすだねよなかくんむつ了吧呢吗嗎啦哦呀！？!?～〜♪笑ｗw]$/u.test(line);
export const mayBeName = (line: string): boolean => isDense(line) && line.length <= longestName && !endsAsVerb(line);
