/** Lines that end in the middle of a sentence, because a width or a breath ended there, put together again. */

import { endsWell } from '../sentences/units.ts';

/** A longer line was not broken for a breath. Characters. */
const longestBroken = 60;
/** A shorter line that goes on to a small letter was broken on purpose. Characters. */
const leastWrapped = 50;
/** A sentence that fits its line is not broken at a width. Characters. */
const leastSentence = 44;

const hangul = /\p{Script=Hangul}/u;
/** Scripts of South Asia, whose lines begin no sentence with a capital either, but go on from a comma. */
const southAsian =
  /[\p{Script=Devanagari}\p{Script=Bengali}\p{Script=Gurmukhi}\p{Script=Gujarati}\p{Script=Oriya}\p{Script=Tamil}\p{Script=Telugu}\p{Script=Kannada}\p{Script=Malayalam}\p{Script=Sinhala}]/u;
const kana = /[\p{Script=Hiragana}\p{Script=Katakana}]/u;

/** Endings that lead to the next thing done or the next reason, and adverbs: "泳いだり", "いないし", "ひたすら"; "ぴったり" and "わたし" are none. */
const japaneseLinks =
  /(?:(?:(?<!ぴ|ば|ぐ|べ)った|(?<!し)きた|[しけせべめれねえい]た|[んい]だ)り|(?:ない|です|ます|しい|たい|んだ|(?<!し|ま)る|(?<!わ|あ)た)し|とか|なんか|ひたすら|とにかく|やっぱり|まるで|なるべく|できるだけ)$/u;
/** After a particle or a comma a Japanese sentence goes on; "on …" ends a heading, and "from here" is a link. */
const japaneseGoesOn =
  /(?:[てでがをにもとのはばけどや、,]|たら|なら|から|ので|けれど)(?<!について|でき?ごと|出来事|に関して|にあたって|に向けて|こちらから|コチラから|^(?:は[じし]めに|初めに|[おさ]わりに|終わりに|最後に|さいごに|まえがき|あとがき))$/u;
/** So do Korean particles, the endings that link clauses, and those that stand before a noun. */
const koreanGoesOn =
  /(?: (?:.*[가-힣])?(?:[은는을를의에와과로도이가]|에서|에게|고|며|면서|면|지만|데|[아어해여워]서|[라나이해]서|니까|려고|도록|하게|처럼|보다|부터|까지|함께|이어|[통위대의]해|던|[된한할인린운온])|[가-힣],)$/u;
/** A full-width comma ends no line in any language that has it. */
const endsWithComma = /[\p{Script=Han}」』》）”][，、]$/u;

/** Verbs as they end a polite sentence or a plain one; a call needs its stop. */
const japaneseFinal = /(?:です|ます|でした|ました|ません|でしょう)[ねよか]?$/u;
const koreanFinal = /(?:니다|(?<!세)요|죠|[았었였했됐갔왔겠있없싶같는이]다|[본준간온난한된]다)$/u;
/** A verb as it stands before a noun, where the author's own sentences end politely. */
const plainVerb = /[\p{Script=Han}\p{Script=Hiragana}][るたいうくすむぶつぐ](?<!たい)$/u;

/** A Chinese clause of a longer sentence that ends in a word of Latin letters. */
const endsInLatin = /[\p{Script=Han}][，、,].*[\p{Script=Han}] ?[A-Za-z][\w.+-]*$/u;

/** A longer Japanese line ended at a width when the next one goes on with a particle or an ending. */
const leastAtWidth = 20;
const goesOnWith =
  /^(?:[をにへがはの][\p{Script=Han}\p{Script=Katakana}、]|た。|し?ました|ます|です|ている|ない。|った)/u;
const japaneseWord = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー]$/u;

/** A quotation at the end of its line, and what is said of it at the beginning of the next. */
const quotes = /[」』]。?$/u;
const saysOfIt =
  /^(?:と(?!て|にか|りあえず|ころ|き)|に(?!つい|ぎ|わ|ほ)|を|が(?!ん)|は(?![じい])|で(?![もす])|の|も(?![うし])|へ|から|まで|って|という|について)/u;

/** What was thought or said stands before it, on a line of its own. */
const saysOfThought = /^(?:と(?:思|考え|感じ(?![ら])|言[いっう])|とか|って(?:思|言)|という(?!わけ|訳|こと[でも]))/u;

/** What an author sets off from the lines around it. */
const opensApart = /^[◀【[<(（■□●○◎▶▷◆◇▼▽★☆※☞→·•・*#①-⑳-]|^\d{1,2}[.)]/u;
const closesApart = /[:：▶】\])）>]$/u;
/** "… goes on. (So I think.)": a sentence, and a remark behind it. */
const withRemark = /[。！？].{0,60}[)）]$/u;

/** "日時：12月3日": what goes on does not begin with a label of its own. */
export const beginsWithLabel = (line: string): boolean =>
  /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}ー・ 　]{1,10}[：:]\s?\S/u.test(line);

export const isSetOff = (line: string): boolean =>
  opensApart.test(line) || (closesApart.test(line) && !endsWell(line) && !withRemark.test(line));

const isClosed = (line: string): boolean => endsWell(line) || japaneseFinal.test(line) || koreanFinal.test(line);

/** Whether some of these lines end as sentences of prose do: then the others are parts of sentences. */
export const endsSentences = (lines: readonly string[]): boolean => lines.some(isClosed);

/** Whether a line of an East Asian script ends in the middle of a sentence, whatever follows. */
export const goesOn = (line: string): boolean => endsInLatin.test(line) || goesOnAsParagraph(line);

/** The same of a paragraph: one that ends with a name in Latin letters may lack its stop. */
export function goesOnAsParagraph(line: string): boolean {
  if (endsWithComma.test(line)) return true;
  if (line.length > longestBroken) return false;
  if (southAsian.test(line)) return line.endsWith(',');
  if (hangul.test(line)) return koreanGoesOn.test(line);
  return kana.test(line) && (japaneseGoesOn.test(line) || japaneseLinks.test(line));
}

/** Whether a Japanese line goes on from the words before it, which somebody thought or said, however they end. */
export const goesOnFromThought = (last: string, line: string): boolean =>
  saysOfThought.test(line) && last.length <= longestBroken && /[\p{Script=Han}\p{Script=Hiragana}！？!?]$/u.test(last);

/** What a script sets between the two parts of a broken sentence. */
export const jointOf = (line: string): string =>
  hangul.test(line) || southAsian.test(line) || endsInLatin.test(line) ? ' ' : '';

/** The stop that a Japanese or Korean sentence lacks at the end of its line. */
export function withLineStop(line: string): string {
  if (endsWell(line)) return line;
  if (japaneseFinal.test(line)) return `${line}。`;
  return koreanFinal.test(line) && / .* /.test(line) ? `${line}.` : line;
}

/** Korean and South Asian authors who break their lines break them anywhere; a polite Japanese author's plain verb ends no sentence. */
function isOpen(line: string, first: boolean, style: { wraps: boolean; polite: boolean }): boolean {
  if (goesOn(line)) return true;
  if (isClosed(line) || isSetOff(line) || line.length > longestBroken) return false;
  // The first line may be a title.
  return hangul.test(line) || southAsian.test(line) ? style.wraps && !first : style.polite && plainVerb.test(line);
}

/** Two lines, of which the first has so many words, are a sentence; fewer may be a name and what is said of it. */
const leastOfTwo = 4;

/** Prose that its source broke at a width, or once anywhere: only the first line begins large, and only the last ends. */
function isOneSentence(lines: readonly string[]): boolean {
  const [first = ''] = lines;
  const isLong = lines.some((line) => line.length > leastSentence);
  return (
    (lines.length > 2 ? isLong : lines.length === 2 && first.split(' ').length >= leastOfTwo) &&
    /^\p{Lu}/u.test(first) &&
    lines.slice(1).every((line) => /^\p{Ll}/u.test(line)) &&
    lines.slice(0, -1).every((line) => !/[.!?…;:]$/.test(line)) &&
    endsWell(lines.at(-1) ?? '')
  );
}

/** A mail client's width, in characters: each line but the last fills it. */
const leastWidth = 60;
const mostWidth = 100;

/** Sentences that their source broke at a width, so that some lines begin in the middle of one. */
const isFilled = (lines: readonly string[]): boolean =>
  lines.length > 3 &&
  lines.slice(0, -1).every((line) => line.length >= leastWidth && line.length <= mostWidth) &&
  lines.slice(1).filter((line) => /^[\p{Ll}\p{N}]/u.test(line)).length >= lines.length / 2 &&
  endsWell(lines.at(-1) ?? '');

/** Most lines go on small, and sentences end within them. */
function goesOnSmall(lines: readonly string[]): boolean {
  const small = lines.slice(1).filter((line) => /^\p{Ll}/u.test(line)).length;
  return (
    lines.length > 2 &&
    small >= (lines.length - 1) * 0.6 &&
    lines.some((line) => /\p{L}[.!?] \p{Lu}\p{L}*(?: |$)/u.test(line))
  );
}

/** Prose whose lines its software broke, as mail clients do. */
export const isWrapped = (lines: readonly string[]): boolean =>
  isOneSentence(lines) || isFilled(lines) || goesOnSmall(lines);

/** Scripts without capitals begin no line with a small letter; a comma ends none. */
const goesOnFrom = (last: string, line: string): boolean => /^[\p{Ll}\p{N}]/u.test(line) || last.endsWith('،');

/** No line of a poem, and no heading, ends so: "is glad to announce that the", "was given to". */
const endsWithin =
  /^.{20,}\s(?:the|an?|of|to|by|that|with|for|dem|einen?|einem|von|und|du|des|une?|aux|del|los|las|della|degli|het|van|och|att)$/u;

/** Whether a Japanese author ends sentences politely, all that have a stop: then a plain verb at the end of a line goes on. */
function isPolite(lines: readonly string[]): boolean {
  const polite = lines.filter((line) => japaneseFinal.test(line.replace(/[。！？]+$/u, '')));
  const stopped = lines.filter((line) => /[。！？]$/u.test(line));
  return polite.length > 1 || (stopped.length > 0 && stopped.every((line) => polite.includes(line)));
}

/** So many lines of South Asia, of which some end sentences and some do not, are prose that was broken for a breath, as subtitles are. */
const leastSpoken = 8;
const leastOfEach = 0.25;

function isSpoken(lines: readonly string[]): boolean {
  const closed = lines.filter(isClosed).length / lines.length;
  return (
    lines.length >= leastSpoken &&
    closed >= leastOfEach &&
    closed <= 1 - leastOfEach &&
    lines.every((line) => southAsian.test(line))
  );
}

/** The lines of one paragraph, each a sentence or several. */
export function joinLines(lines: readonly string[]): string[] {
  const style = {
    wraps: (lines.some(goesOn) && endsSentences(lines)) || isSpoken(lines),
    polite: isPolite(lines),
  };
  const joined: string[] = [];
  let open = '';
  for (const line of lines) {
    const last = joined.at(-1);
    const wrapped =
      last !== undefined &&
      (endsWithin.test(last) || (last.length > leastWrapped && !endsWell(last) && goesOnFrom(last, line)));
    const atWidth =
      last !== undefined &&
      last.length > leastAtWidth &&
      !isClosed(last) &&
      japaneseWord.test(last) &&
      goesOnWith.test(line);
    const ofQuoted = last !== undefined && quotes.test(last) && saysOfIt.test(line);
    if (atWidth || ofQuoted) joined[joined.length - 1] = last + line;
    else if (last !== undefined && open !== '' && !isSetOff(line) && !beginsWithLabel(line))
      joined[joined.length - 1] = last + jointOf(open) + line;
    else if (wrapped) joined[joined.length - 1] = `${last} ${line}`;
    else joined.push(line);
    open = isOpen(line, joined.length === 1 && last === undefined, style) ? line : '';
  }
  return joined.map(withLineStop);
}
