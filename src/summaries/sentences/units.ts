import { cleanLine } from '../text/clean-text.ts';
import { withoutTraceBehind } from '../text/traces.ts';
import { onlyAnswers } from './answers.ts';
import { asksInName } from './asking-names.ts';
import { withoutFootnotes } from './footnotes.ts';
import { withoutHead } from './heads-of-sentences.ts';
import { withoutPointingClause } from './pointing-clauses.ts';
import { balanceOf, beforeOpen, closeOpen, isBalanced, withOwnCloser } from './quotes.ts';
import { endsInAbbreviation, splitSentences } from './sentences.ts';
import { isSigned } from './signature.ts';
import { withSpeaker } from './speech.ts';
import { pointsBack } from './starts.ts';
import { withoutDoubledStop, withoutStrayBlanks } from './stray-blanks.ts';
import { teasersOf } from './teasers.ts';
import { withoutPointers } from './within-brackets.ts';

/** A question and its answer, a quotation and its speaker stay together up to this length. */
const longestPair = 280;

const terminal =
  /(?:[.!?…。．！？｡؟۔।॥։။។♪♫♡♥☆★～〜]|・{2}|(?<=[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}ー！!])~+|[（(](?:苦?笑|泣|汗|爆|涙)[)）]|(?<=[。！？!?])[wｗ]{1,4}|[ㅎㅋㅠㅜ]{2}|(?<=[\s\p{L}.!?])[:;=]['’]?-?[()]{1,4}|(?<=\s)[:;=]-?[DP]|\p{Script=Cyrillic}\){2,5}|\p{Extended_Pictographic}\uFE0F?|\p{Emoji_Modifier}|\p{Regional_Indicator})(?: ?»)?["'”“’‘»«)\]」』）】›‹*ʾʿ゛゜]*$/u;
/** "W(￣_￣)W", "(T . T)", "(・∀・)ノ": a face of signs, perhaps between its arms. */
const noFace = '（）()\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}\\p{Script=Hangul}\\p{N}a-np-vyzA-NPRSU-Z';
const face = new RegExp(
  `(?:[（(][^${noFace}]{0,6}[￣▽︶∀´｀^・ﾟ゜●◕≧≦ω﹏╥⌒°♡_][^${noFace}]{0,8}[)）]|[（(]([TQ>;x^-]) ?[._^-]? ?\\1[)）])[\\p{L}\\p{S}]{0,2}$`,
  'u',
);
const longestFace = 24;
const question = /[?？؟]["'”“’»«)\]」』）]*$/;
const quotationOnly = /^["“„«‘»”「『][\s\S]*["”“»«’」』][.,。]?$/;
/** Thai announces what comes with words at the end of a line: "as follows", "namely", "which looks like this". */
const thaiAnnounces = '(?:ดัง(?:ต่อไป)?นี้|ได้แก่|(?<!ก็)ประมาณนี้)(?:ครับ|ค่ะ|คะ|เลย)?(?=["\'”’]*$)(?<=^.{12,280})';
const dangling = new RegExp(`(?:[:：,،、;–—\\-=>→↓⬇👇(]|(?<=\\p{Script=Bengali}.{20})ঃ|${thaiAnnounces})["'”’]*$`, 'u');
/** Scripts that end a sentence with a sign of their own, or with none. */
const stops: readonly [script: RegExp, stop: string][] = [
  [/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u, '。'],
  [/[\p{Script=Devanagari}\p{Script=Bengali}\p{Script=Gurmukhi}\p{Script=Oriya}]/u, '।'],
  [/[\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}]/u, ''],
  [/\p{Script=Armenian}/u, '։'],
  [/\p{Script=Myanmar}/u, '။'],
  [/[ٹڈڑںےہھ]/u, '۔'],
  [/\p{Script=Arabic}/u, '.'],
];

/** How Koreans laugh and cry in letters: it ends a line where its author sets no stop. */
export const endsInLaughter = (text: string): boolean => /[ㅎㅋㅠㅜ]{2}[)）]?$/u.test(text);

/** A Thai line that ends with a word of other letters: "… (tide)". Characters. */
const leastThai = 40;
const thaiLine = /^\p{Script=Thai}.*[\p{L}\p{N}][)\]”’"]?$/su;

export const endsWell = (text: string): boolean =>
  terminal.test(text) ||
  face.test(text.slice(-longestFace)) ||
  /\p{Script=Greek}[»"]?[;·]$/u.test(text) ||
  (/[\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}]/u.test(text.slice(-3)) && !dangling.test(text)) ||
  (text.length >= leastThai && thaiLine.test(text));

/** Greek asks with what looks like a semicolon. */
const greekQuestion = /\p{Script=Greek}[»"”]?[;\u037e]$/u;

/** Japanese asks with a particle before a full stop. */
const japaneseQuestion = /(?:です|ます|でしょう|ました|の|だろう)か[。」』]+$/u;

/** Thai asks with words before its blank; "whether" ends with the shorter ones, too. */
const thaiQuestion = /(?:เชียวหรือ|ใช่หรือไม่|ใช่หรือเปล่า|ใช่ไหม|ใช่มั้ย)(?:ครับ|คะ)?$/u;

/** "The keeper asked the bell, “Who rings?”": somebody's question is told. */
const reportsQuestion = /^[^"“„«?]{12,}["“„«][^"“”„«»]*[?？]["”“»]$/u;

export const isQuestion = (sentence: string): boolean =>
  (question.test(sentence) && !reportsQuestion.test(sentence) && !asksInName(sentence)) ||
  greekQuestion.test(sentence) ||
  thaiQuestion.test(sentence) ||
  japaneseQuestion.test(sentence);

/** Between two quotations stand the words of somebody who tells of them. */
const toldBetween = /^[「『][^「」『』]*[」』][^「」『』]{6,}[「『]/u;

/** The same in scripts with small letters: "“It rings” and hopes for “a new bell”." */
const toldAmong = /^["“„«][^"“”„«»]{2,300}["”“»] \p{Ll}[^"“”„«»]{1,200}["“„«]/u;

/** Nothing but a quotation: its speaker is not named. */
export const isQuotation = (sentence: string): boolean =>
  quotationOnly.test(sentence) && !toldBetween.test(sentence) && !toldAmong.test(sentence);

/** Ends with a colon or its like: what it announces is not there. */
export const isDangling = (sentence: string): boolean => dangling.test(sentence) && !greekQuestion.test(sentence);

/** "…, for example:" in front of what a post does not show. */
export const beforeExample =
  /,? (?:for (?:example|instance)|e\.g\.|zum beispiel|z\. ?b\.|par exemple|por ejemplo|per esempio|ad esempio|por exemplo|bijvoorbeeld|na przykład|np\.|například|např\.|till exempel|t\.ex\.|for eksempel|f\.eks\.|например|наприклад|esimerkiksi|például|örneğin)\s?[:：]$/iu;

/** The text with the stop that its script wants; unchanged when it ends well. */
export function withStop(text: string): string {
  const bare = text.replace(beforeExample, '').replace(/[\s,，،、;；:：–—\-=>→↓|/(]+$/u, '');
  if (bare === '' || endsWell(bare) || quotationOnly.test(bare) || isSigned(bare)) return bare;
  if (breaksOff(bare)) return `${bare}…`;
  if (/https?:\S+$|www\.\S+$/i.test(bare)) return bare;
  const tail = bare.slice(-12);
  const stop = (stops.find(([script]) => script.test(tail)) ?? stops.find(([script]) => prevails(script, bare)))?.[1];
  return bare + (stop ?? '.');
}

/** Particles and endings after which a sentence of some length must go on: its source cut it off. */
const goesOn =
  /(?:[가-힣](?:[는를을의와]|에서|에게|으로|하고|하며|면서|지만|위해|대한|위한|통해|따라|했고|됐고|리고|게 된|했던|하던|하는|되는|있는|없는)|\p{Script=Hiragana}(?:[をへ]|(?<!よう|ため|こと|すぐ|とも|さら)に)|\p{Script=Han}[をにがのは]|[をにが]\p{Script=Han}|[这這那][类類种種个個些]|以及|[把被])$/u;
const leastBrokenOff = 24;
/** So long a sentence without a stop, in scripts that have one, was cut off by its source, unless it ends like one. */
const leastUnstopped = 80;
const endsLikeOne = /(?:[たるいうだよねかすくんむつぶぐ]|[了的吧呢吗嗎啦们們])$/u;
const breaksOff = (text: string): boolean =>
  text.length >= leastBrokenOff &&
  (goesOn.test(text) ||
    (text.length >= leastUnstopped &&
      /[\p{Script=Han}\p{Script=Katakana}]$/u.test(text) &&
      /[，、,].*[，、,]/u.test(text) &&
      !endsLikeOne.test(text)));

/** Whether a sentence that ends with a name or a figure is written in a script for the most part. */
const prevails = (script: RegExp, text: string): boolean => {
  const letters = text.match(/\p{L}/gu) ?? [];
  return letters.filter((letter) => script.test(letter)).length > letters.length / 3;
};

/** "5cm", "100 ml"; "제3장.", "第3章". */
const quantity =
  /^(?:\p{Nd}[\p{Nd}.,/×~〜–-]*\s?[a-zµ]{1,3}|(?:제|第)?\p{N}{1,3} ?[장편화회부章節节话話回集期])[.。]?$/iu;

/** "harbour-2.png": what a picture is called where it lies. */
const nameOfFile = /^[\w.()-]{1,80}\.(?:png|jpe?g|gif|webp|svg|bmp|avif|heic|mp4|mov|webm|pdf)\.?$/iu;

/** Whether a text is so much like an address, a number or a lone word that it is no sentence. */
const saysNothing = (text: string): boolean =>
  quantity.test(text) ||
  nameOfFile.test(text) ||
  !/\p{L}\p{M}*\p{L}|[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u.test(
    text.replace(/(?:https?:|www\.)\S+/gi, ''),
  );

/** "How are you all?" before the text wants no answer. */
const asksAfter =
  /^.{0,30}(?:いかがお過ごしで(?:しょうか|すか)|잘 지내(?:셨|시|고 계)[^.]{0,8}|(?:最近|近来|近來)?(?:过得|過得|还好|還好)(?:好)?(?:吗|嗎|怎么样|怎麼樣))[。？?！!~]*$/u;

/** Armenians type a colon for their full stop, which looks like one. */
const armenianStop = /(?<=\p{Script=Armenian}[»”)]?):(?=\s|$)/gu;

/** Hindi is also written with a bar for its full stop; between shorter pieces it parts them. Characters. */
const leastBarred = 18;

const withBarsAsStops = (text: string): string =>
  text
    .split('|')
    .map((piece, index, pieces) => {
      const next = pieces[index + 1];
      const ends = next === '' || (piece.length >= leastBarred && /^\s/.test(next ?? ''));
      return ends && /\p{Script=Devanagari}\s?$/u.test(piece.slice(-3)) ? `${piece.trimEnd()}।` : `${piece}|`;
    })
    .join('')
    .slice(0, -1);

/** "…，它有以下幾個特點。": a clause that announces what a post does not show. */
const announcesPoints =
  /(?<=[^。]{8})，[其它]?(?:主要)?(?:具?有|包[括含]|分[为為成])(?:以下|下列)[几幾兩两\d一二三四五六七八九十]+(?:大)?[点點个個种種项項类類][^，。]{0,6}。$/u;

/** A line whose sentences end with their stops and nothing else. */
export const withPlainStops = (line: string): string =>
  withoutFootnotes(line.includes('|') ? withBarsAsStops(line) : line)
    .replace(announcesPoints, '。')
    .replace(armenianStop, '։');

/** What points to a footnote behind a sentence. */
const footnoteStar = /(?<=[.!?…][»”"]?)\*{1,3}$/u;

/** Chinese is also typed with the closing mark on both sides of a quotation. */
function withOpeningMarks(text: string): string {
  const marks = text.split('”').length - 1;
  if (marks === 0 || marks % 2 === 1 || text.includes('“') || !/\p{Script=Han}”|”\p{Script=Han}/u.test(text))
    return text;
  let opens = false;
  return text.replace(/”/g, (mark) => {
    opens = !opens;
    return opens ? '“' : mark;
  });
}

/** "· The bell rings": the mark of a list whose lines were run together; where several are left, headlines stand between them. */
const lineMark = /^[·•▪●◦] (?=\p{L}[^·•▪●◦]*$)/u;

/** "… to the lake ”.": a blank before the mark that closes. */
const blankInQuotation = / (?=”[.,!?](?:\s|$))/gu;

/** Of "Why?" nothing but the answer would be left. */
const givesReason =
  /^(?:because|weil|parce qu|porque|perché|omdat|därför att|fordi|ponieważ|bo |protože|потому что|тому що|çünkü)/iu;

/** "On the one hand, …": the other comes next. */
const oneSide =
  /^(?:on (?:the )?one hand|einerseits|zum einen|d['’]un(?:e part| côté)|por un lado|por um lado|da (?:un|una) (?:lato|parte)|enerzijds|aan de ene kant|å ena sidan|på den ene side(?:n)?|z jednej strony|na jedné straně|с одной стороны|з одного боку|bir yandan|egyrészt|pe de o parte)(?!\p{L})/iu;

/** Sentences of a paragraph, joined where one cannot stand without the next. */
export function unitsOf(paragraph: string, language: string | null): string[] {
  const units: string[] = [];
  let waiting = '';
  const set = withoutStrayBlanks(cleanLine(paragraph), language);
  const line = withoutPointers(withOwnCloser(set, language), language);
  const parts = teasersOf(withOpeningMarks(line.replace(blankInQuotation, '')));
  const stopped =
    parts.length > 1 && !parts.some(endsWell) ? parts.map((part) => (isBalanced(part) ? withStop(part) : part)) : parts;
  for (const read of withSpeaker(stopped.flatMap((part) => splitSentences(part, language)))) {
    const sentence = withoutPointingClause(
      withoutDoubledStop(withoutHead(withoutTraceBehind(read.replace(footnoteStar, '').replace(lineMark, '')))),
    );
    if (saysNothing(sentence) || asksAfter.test(sentence)) continue;
    const joint = /[。！？」』]$/.test(waiting) ? '' : ' ';
    const unit = waiting === '' ? sentence : waiting + joint + sentence;
    const leads = isQuestion(sentence) || isQuotation(sentence) || oneSide.test(sentence);
    if (leads && unit.length < longestPair) waiting = unit;
    else {
      // Too long together: the question is left out rather than left hanging.
      const isWhole = unit.length <= longestPair || waiting === '';
      if (isWhole || !(givesReason.test(sentence) || onlyAnswers(sentence, language)))
        units.push(isWhole ? unit : sentence);
      waiting = '';
    }
  }
  if (waiting !== '') units.push(waiting);
  const mended = units.map((unit, at) => mendMarks(unit, language, at === 0));
  return mended.filter((unit, at) => unit !== '' && !(mended[at - 1] === '' && pointsBack(unit, language)));
}

/** So much of a quotation stands in a sentence, where it is no mark by mistake. Characters. */
const leastBegun = 40;

/** A quotation that runs on in the next paragraph is closed here; a sentence with a stray mark says nothing whole. */
function mendMarks(given: string, language: string | null, first: boolean): string {
  // Spanish opens its questions and calls: one that is not closed was cut off.
  const unit = (given.split('"').length % 2 === 0 ? given.replace(/(?<=\p{Ll})"(?=s )/u, '’') : given)
    .replace(/(?:¡[^!]*|¿[^?]*)$/u, '')
    .replace(/\(\((?=[^()]*\)(?!\)))/gu, '(')
    .trim();
  if (isBalanced(unit)) return unit;
  const bare = unit.replace(loneMark, '').trim();
  if (bare !== unit && isBalanced(bare)) return bare;
  if (withoutStops.test(unit)) return unit.replace(/["“”„«»]+|(?<!\p{L})[‘’']+|[‘’']+(?!\p{L})/gu, '');
  const { open, stray, from } = balanceOf(unit);
  if (!stray && open.length === 1 && /^["“„«「『”]/.test(unit))
    return /(?:…|\.{3})$/.test(unit) ? unit : closeOpen(unit, language);
  if (!stray && open.length === 1 && endsWell(unit) && asksWithin.test(unit.slice(Math.max(0, from - 2))))
    return closeOpen(unit, language);
  const isBegun = !endsWell(unit) && /^\s"\S/u.test(unit.slice(Math.max(0, from - 1)));
  if (open.length === 1 && open[0] === '"' && !stray && !isBegun) {
    const isSpoken = /\s"\S/u.test(unit.slice(Math.max(0, from - 1), from + 2)) && from < unit.length - leastBegun;
    return isSpoken && /[.!?]$/.test(unit) && !unit.endsWith('..') ? closeOpen(unit, language) : unit.replace(/"$/, '');
  }
  // Behind other sentences it closes what was opened before them, in another paragraph.
  const strayEnd = first && stray && open.length === 0 ? unit.replace(strayAtEnd, '$1') : unit;
  if (strayEnd !== unit && isBalanced(strayEnd)) return strayEnd;
  const whole = wholeBeginning(unit, language);
  if (whole !== '' || stray) return whole;
  // A bracket that its author forgot to close, far into a long sentence, opens no rest that is missed.
  const isLate = /[)\]}]/.test(open[0] ?? '') && from >= enoughBeforeBracket;
  if (isBegun || isLate || /(?:…|\.{3})$/.test(unit)) return withEllipsis(beforeOpen(unit));
  // A mark that its author forgot to set again is no quotation.
  return open.length === 1 && /[“”«»]/.test(open[0] ?? '') ? unit.slice(0, from) + unit.slice(from + 1) : '';
}

/** "“Ruby” and “Bell” ”": a mark between blanks, that belongs to nothing. */
const loneMark = / [”"»](?=\s|$)/gu;

/** "the children ask, “Who rings?": its source cut it off behind what was asked. */
const asksWithin = /^[,،:] ["“«][^"“”«»]{8,200}[?؟]$/u;

/** Scripts without stops: a paragraph with a stray mark is many sentences, and would be lost as a whole. */
const withoutStops = /^[^\p{L}]*[\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}]/u;

/** "The lamp is on ”.": a mark at the end of a sentence that opens none. */
const strayAtEnd = /(?<=^[^“”„«»"]{40,})\s?[”»"]([.!?]?)$/u;

/** So much before it says something. Characters. */
const enoughBeforeBracket = 90;

/** The words before it are whole. */
const withEllipsis = (text: string | null): string => (text === null ? '' : `${text} …`);

/** The sentences before a mark that is never closed: its source cut the text off behind it. */
function wholeBeginning(unit: string, language: string | null): string {
  let whole = '';
  for (const end of unit.matchAll(/(?<=\p{L}{2}[.!?]["”»«]?)\s+(?=[\p{Lu}"“„«»])/gu)) {
    const start = unit.slice(0, end.index);
    if (isBalanced(start) && !endsInAbbreviation(start, language)) whole = start;
  }
  return whole;
}
