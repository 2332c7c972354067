import { besideTitle, ruleReason } from '../boilerplate/line-reason.ts';
import { repeatsTitle } from '../boilerplate/repeated-title.ts';
import { beforeExample, endsWell, isDangling } from '../sentences/units.ts';
import { isDense, keyOf, longWords } from '../text/clean-text.ts';
import { isContents } from '../text/contents.ts';
import { announcesTitle } from './announced-title.ts';
import { isCommand } from './commands.ts';
import { tellsOfEvent } from './event.ts';
import { pointsElsewhere } from './points-elsewhere.ts';
import { areRunTogether } from './run-together.ts';

/** "Calories 170, Total Fat 10g, Protein: 3 g" */
const nutrient =
  /(?<!\p{L})(?:calories|energy|kcal|fat|protein|carb(?:ohydrate)?s?|sodium|cholesterol|sugars?|fib(?:re|er)|brennwert|eiweiß|kohlenhydrate|fett|lipides|glucides|protéines|grasas|proteínas|grassi|proteine|carboidrati|gorduras)(?!\p{L})[^\p{L}\p{N}]{0,4}\p{N}/giu;
const fewestNutrients = 3;

/** So many addresses of machines make a table of them. */
const ipAddress = /(?<![\d.])(?:\d{1,3}\.){3}\d{1,3}(?![\d.])/g;
const fewestAddresses = 2;

/** "ランプ祭りの日は次の通りです：4月5日: 鐘の夕べ 10月2日: 渡し船": where no blank parts the words, whole sentences are one with their figures. */
const leastOfSigns = 0.3;
function isSentenceUnparted(unit: string): boolean {
  const figures = unit.match(/\p{Nd}/gu)?.length ?? 0;
  const letters = unit.match(/\p{L}/gu)?.length ?? 0;
  const dense = unit.match(/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/gu)?.length ?? 0;
  return dense > letters / 2 && figures < (letters + figures) * leastOfSigns;
}

/** Tables of results, chess moves and timetables: hardly a word without a figure; and what food consists of. */
function isFigures(unit: string): boolean {
  if ((unit.match(nutrient)?.length ?? 0) >= fewestNutrients) return true;
  if ((unit.match(ipAddress)?.length ?? 0) >= fewestAddresses) return true;
  const tokens = unit.split(/\s+/, 60);
  if (isSentenceUnparted(unit)) return false;
  return tokens.length >= 4 && tokens.filter((token) => /\p{Nd}/u.test(token)).length / tokens.length >= 0.6;
}

/** "• Lake Cup • Kick-off: 9 pm • Old Ground": particulars that a page sets between dots or bars. */
const isBarred = (unit: string): boolean => {
  const parts = unit.split(/(?:^|\s)[•|·](?=\s)/u);
  return (parts.length > 3 && !runsThrough(parts)) || /^•\s.+\s•\s\S/u.test(unit);
};

/** "The guide to Ellery · Delby · Lakeport · Quay, with the dates of the ferry.": names between dots within a sentence. */
const fewestAround = 4;
const runsThrough = (parts: readonly string[]): boolean =>
  [parts[0], parts.at(-1)].every((part = '') => part.trim().split(/\s+/).length >= fewestAround) &&
  endsWell(parts.at(-1) ?? '');

/** A note under a table or a timetable. */
const underTable = /^[^。.!?]{0,14}※/u;

export const interview = 'part of an interview';
/** The sides of an interview, marked by letter. */
const side =
  /^(?:\p{Extended_Pictographic}\uFE0F?\s?)?(?:[^\s。、（]{1,10}（以下、?[^）]{1,8}）[：:]|(?:[QAFRDPВО]|Q\d|A\d)\s?[:：.]\s|(?:Q|A|問|问|答|记者|記者|聞き手|기자|문|답)(?:[（(][^（）()]{1,8}[)）])?\s?[:：]|\([가-힣]{2,4}\)(?=[가-힣A-Z])|[―—]{2})\s?(?=\S)/u;

/** A side behind its letter or name, and a colon: all of its paragraph is, however many sentences it says. */
export const isNamedSide = (unit: string): boolean => /^.{0,16}?[:：]/u.test(unit) && side.test(unit);

/** A sentence that the title says whole, too. */
function standsInTitle(unit: string, title: string): boolean {
  const key = keyOf(unit);
  return key.length >= (isDense(key) ? 4 : 12) && ` ${keyOf(title)} `.includes(` ${key} `);
}

/** Words that make a sentence before a colon lean on what comes after it. */
const announcing =
  /(?<!\p{L})(?:following|below|here|these|this|folgende[nrsm]?|diese[rnsm]?|hier|unten|suivant\p{L}*|voici|ci-dessous|siguiente\p{L}*|est[aeo]s?|aquí|seguent[ei]|quest[aeoi]|ecco|seguinte\p{L}*|d[eo]ste (?:género|gênero|tipo|estilo)|isto|aqui|volgende|deze|następując\p{L}*|oto|följande|dessa|så här|følgende|disse)(?!\p{L})|(?:said|says|told|wrote|asked|sagte|schrieb|dit|écrit|dijo|dice|disse|skrev|säger|zegt)\s*:$|\p{Nd}(?!\p{Nd}*\p{L}{3})[^:]{0,50}(?<!(?<!\p{Nd})(?:19|20)\p{Nd}{2}):$/iu;
/** A sentence of so many letters says something, whatever stood behind its colon: a list, a picture, a film. */
const enoughBeforeColon = 45;
/** What announces stands near the colon. Characters. */
const nearColon = 60;
/** Such a word before a colon only leads on. */
const leadsOn =
  /(?:^|\s)(?:are|is|was|were|be|by|with|of|to|in|on|for|from|as|like|so|namely|that|which|says|states|reads|dass|daß|lautet|que|che|dat|att|at|że|что|що|including|includes?|e\.g\.|i\.e\.|example|instance|way|steps?|results?|output|code|command|using|via|through|run|running|typing?|do|be|follows|the|a|an|and|or|at|your|my|our|sind|ist|war|mit|von|für|als|wie|lautet|indem|son|est|sont|avec|par|pour|comme|son|es|con|por|para|como|è|sono|con|per|come|são|é|com|zijn|is|met|voor|als)\s*:$/iu;

/** "The following is a statement by the harbour master on the ferry:" */
const leadsIn = /^(?:the following|below|here|what follows) (?:is|are) /i;

/** A day before the colon stands between it and what announces. */
const dated = /(?<!\p{Nd})(?:19|20)\p{Nd}{2}:$/u;

const standsWithoutColon = (given: string): boolean => {
  const unit = given.replace(beforeExample, ':');
  return (
    /:$/.test(unit) &&
    unit.length >= enoughBeforeColon &&
    !leadsIn.test(unit) &&
    !announcing.test(dated.test(unit) ? unit : unit.slice(-nearColon)) &&
    !leadsOn.test(unit)
  );
};

/** So much of a sentence, and so many letters, are the title's own beginning. */
const drawnShare = 0.65;
const drawnLetters = 30;

/** "How I rowed across the lake in a week with Ada." under "How I rowed across the lake in a week - Diary #1". */
function drawsTitleOut(unit: string, title: string): boolean {
  const [key, titleKey] = [keyOf(unit), keyOf(title)];
  let shared = 0;
  while (shared < key.length && key[shared] === titleKey[shared]) shared += 1;
  return shared >= drawnLetters && shared >= key.length * drawnShare;
}

/** A short word that tells something of what the title names: "Old lamps are good." */
const judges = /^(?:good|bad|fine|dead|evil|hard|easy|slow|fast|free|weak|rich|poor|ugly|fun)$/u;

/** A first sentence of a few words, all of which that say anything stand in the title, too. */
function saysNoMore(unit: string, title: string): boolean {
  const words = keyOf(unit).split(' ');
  const said = new Set(keyOf(title).split(' '));
  const telling = words.filter((word) => word.length > 4 || judges.test(word));
  return words.length <= 5 && telling.length > 1 && telling.every((word) => said.has(word));
}

/** "Listen to episode 12 of our podcast The Quay Hour." */
const callsTo =
  /^(?:please )?(?:listen|tune in|watch|check out|hear)\b(?: \([^()]{2,30}\))?\s(?=.{0,80}\b(?:episode|podcast|show|interview|talk|video|webinar|recording)\b)/iu;
/** So much longer than its title a call says what is heard there. Characters. */
const mostOfCall = 50;
function callsToTitle(unit: string, title: string): boolean {
  if (unit.length > title.length + mostOfCall) return false;
  const words = longWords(title);
  const said = new Set(keyOf(unit).split(' '));
  return callsTo.test(unit) && words.length > 1 && words.every((word) => said.has(word));
}

/** Behind the whole title of a dense script hardly more than "it is". Letters. */
const mostBehind = 4;

/** "From all of us at the harbour,": who says what the title says. English. */
const sender =
  /^from (?:all (?:of us|the \p{L}+)|everyone|everybody|the (?:whole |entire )?\p{L}+(?: \p{L}+)?) (?:here )?(?:at|in|on|from|of) [^,.!?]{2,40}[,:–—-]\s*/iu;

/** Before the whole title it says hardly more than who said it. Letters, fewer in dense scripts. */
function holdsTitle(unit: string, title: string): boolean {
  const [key, titleKey] = [keyOf(unit), keyOf(title)];
  if (titleKey !== '' && sender.test(unit) && keyOf(unit.replace(sender, '')) === titleKey) return true;
  if (
    isDense(key) &&
    titleKey.length > mostBehind &&
    key.startsWith(titleKey) &&
    key.length - titleKey.length <= mostBehind
  )
    return true;
  const [leastTitle, mostBeside] = isDense(key) ? [12, 8] : [25, 40];
  return titleKey.length >= leastTitle && key.length - titleKey.length <= mostBeside && key.endsWith(titleKey);
}

/** "… and use 1." under "Lamp 1.9.5": the first figure of a number that a source took for the end of a sentence. */
const lastFigure =
  /(?<!\b(?:[Vv]ersion|[Rr]elease|[Pp]art|[Cc]hapter|[Vv]olume|Teil|[Pp]artie|[Pp]arte|[Dd]eel|часть) )(?<=\p{Ll} )(\d{1,3})\.$/u;
function endsInNumber(unit: string, title: string): boolean {
  const figure = lastFigure.exec(unit)?.[1];
  return figure !== undefined && new RegExp(`(?<![\\d.])${figure}\\.\\d`).test(title);
}

/** What no post may hold, whoever wants it kept. */
export function unfitReason(
  unit: string,
  title: string,
  { first, leadsList }: { first: boolean; leadsList: boolean },
): string | null {
  if (isDangling(unit) && !((first || leadsList) && standsWithoutColon(unit)))
    return 'announces what a post does not show';
  if (endsInNumber(unit, title)) return 'cut within a number';
  const repeats =
    (first && callsToTitle(unit, title)) ||
    repeatsTitle(unit.replace(/\s*\([^()]{4,24}\)(?=\W*$)/u, ''), title) ||
    standsInTitle(unit, title) ||
    holdsTitle(unit, title) ||
    (first && (saysNoMore(unit, title) || drawsTitleOut(unit, title) || announcesTitle(unit, title)));
  return repeats ? 'repeated title' : null;
}

/** What stands behind the last question of a unit: a call or a promise is no answer. */
const afterQuestion = /[?？]["”»]?\s+([^?？]{3,200})$/u;

/** "作者单位：湖口大学。": a label and its value; "1. Coffee.": the name of an item whose text stands apart. */
const isField = (unit: string): boolean =>
  (/^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]{2,8}(?<![说說道称稱示为為出调調绍紹露应應言う])[：:][^。，,、]{1,16}[。.]?$/u.test(
    unit,
  ) &&
    !tellsOfEvent(unit)) ||
  /^\P{L}{0,4}(?:위치|주소|장소|전화(?:번호)?|연락처|운영 ?시간|영업 ?시간|요금|입장료|입장 요금)\s?[:：]/u.test(
    unit,
  ) ||
  /^\d{1,2}[.)]\s\p{L}+(?: \p{L}+)?\.?$/u.test(unit);

/** "Boats # Times: Quay.example Every hour …": a heading with the sign of its anchor, run into a label. */
const anchoredLabel = /[\p{L}\p{N})] # \p{Lu}[\p{L}\p{M} ]{1,20}: \S/u;

/** "Boats for All Vol. IV - No. 7, 3 March 1931.", "Small Piers, 1968.": where a picture or plan was printed. */
const citation =
  /^(?=.{8,120}$)\p{Lu}[\p{L}\p{M}’'&-]*(?:,? (?:\p{Lu}[\p{L}\p{M}’'&-]*|of|the|and|for|in|de|la|le|du|des|&|(?:Vol|No|Nr)\. ?[\dIVX]+|[-–])){1,12}, (?:\d{1,2} )?(?:\p{Lu}\p{Ll}+ )?(?:1[5-9]|20)\d{2}\.?$/u;

/** A formula in the marks of TeX. */
const formula =
  /\\[()[\]]|(?<![\w:.\\/])\\(?:to|in|leq?|geq?|neq|frac|sum|prod|int|lim|infty|cdot|times|alpha|beta|gamma|delta|epsilon|theta|lambda|mu|pi|sigma|phi|omega|math\w{2,4}|text|left|right|sqrt|log|ln|exp|max|min|forall|exists|subset|cup|cap|\w*arrow|mapsto|[lc]?dots|begin|end|approx|sim|equiv|partial|nabla|hat|bar|vec|binom|mid)(?![a-z])|(?<=[\w\]})])\\(?:to|in|leq?|geq?|times|cdot)(?![a-z])/u;

/** "Figure 2: The old pier in the rain.", of a picture that a post does not show. */
const numberedCaption =
  /^[([]?(?:fig(?:ure|\.)?|abb(?:ildung|\.)|figura|figuur|afbeelding|rysunek|rys\.|obrázek|obr\.|figur|рис(?:унок|\.)|table|tabelle|tabla|tableau|listing|diagram|image|photo|그림|사진|図表?|写真|图表?|圖表?)\s?\p{N}{1,3}(?:[.-]\p{N}{1,2})?[a-z]?[)\]]?(?:\s?[:：]|\s?[.．](?=\s\p{Lu})|\s[|–—-])\s?\S/iu;

/** "… is found at https://quay.": its source cut it off within an address. */
const brokenAddress = /https?:\/\/(?!localhost)[\w-]+[.…]*$/i;

/** "Lamp 80+ install, how to update Bell 67+ install, how to update …": the same two words behind each name, and no clause. */
const buttons = /(?<=\s)(\p{L}[^\s,.;]{1,24} \p{L}[^\s,.;]{1,24})(?=\s)(?:.{1,40}?\s\1(?=\s|$)){2}/u;
/** A longer unit is no row. Characters. */
const longestRow = 500;
const isButtonRow = (unit: string): boolean =>
  unit.length <= longestRow && !/[,.;!?…](?:\s|$)/u.test(unit) && /\d.*\d.*\d/u.test(unit) && buttons.test(unit);

/** "Download Previous Next Page": the buttons of a viewer, by language; in a sentence the words for them are small, or parted. */
const turningButtons =
  /(?<!\p{L})(?:Previous Next|(?:Zurück|Vorherige) (?:Weiter|Nächste)|Précédente? Suivante?|Anterior (?:Siguiente|Próxim[ao]|Seguinte)|Precedente Successiv[ao]|Vorige Volgende|Föregående Nästa|Forrige N(?:æ|e)ste|Poprzedni[ae]? Następn[yae]|Předchozí Další|Предыдущ(?:ая|ий) Следующ(?:ая|ий)|上一[页頁张張] 下一[页頁张張]|이전 다음)(?!\p{L})(?=(?:.{0,80}(?<!\p{L})(?:Previous|Vorherige|Zurück|Précédente?|Anterior|Precedente|Vorige|Föregående|Forrige|Poprzedni[ae]?|Předchozí|Предыдущ\p{L}{2}|上一|이전|Pages?|Seite|Página|Pagina|Sida|Side|Stron[ay]|Strana|Страница))(?!\p{Ll}))/u;

/** "WHAT IS THE LAMP FEAST ALL ABOUT?": a heading set as a paragraph. */
const shouted = /^(?=\P{Ll}{12,}$)(?:[^\s?]+ ){2,}[^\s?]*\p{Lu}{2}[^\s?]*\?$/u;

/** "… in thin fog (#2899) Adjustments to the wick": items of a change log, parted by the numbers of their tickets alone. */
const changesInOneLine =
  /(?:\((?:#|GH-)\d{2,6}(?:[, ]{1,2}#?\d{2,6}){0,6}\)|(?<![\p{L}#])(?:pr|PR|gh|GH|issue)#\d{2,6}) \p{Lu}\p{Ll}{1,20} \p{Ll}|\(#\d{3,6}\) (?:New|Added|Fixed|An?) \p{L}|^(?:New features|Improvements|Changes|Bug ?fix(?:es)?|Fixes|Added|Changed|Fixed):.{0,400}[\p{Ll})] (?:Added|Fix(?:ed|es)|Removed|Updated|Improved|Changed) \p{Ll}/u;

export const commandReason = 'command';

/** Why a sentence may not stand in a post, whatever stands around it; null when it may. */
export function sentenceReason(unit: string, title = ''): string | null {
  if (/^\[(?:…|\.{3})\]\s?\p{Ll}/u.test(unit)) return 'goes on from what is left out';
  if (isContents(unit)) return 'table of contents';
  if (isButtonRow(unit) || turningButtons.test(unit)) return 'navigation';
  if (isFigures(unit)) return 'figures';
  if (changesInOneLine.test(unit) || areRunTogether(unit)) return 'list run into one line';
  if (shouted.test(unit)) return 'heading';
  if (numberedCaption.test(unit)) return 'caption';
  if (isCommand(unit)) return commandReason;
  if (brokenAddress.test(unit)) return 'broken address';
  if (unit.includes('\\') && formula.test(unit)) return 'formula';
  if (isBarred(unit) || isField(unit) || anchoredLabel.test(unit) || underTable.test(unit) || citation.test(unit))
    return 'particulars';
  if (side.test(unit)) return interview;
  if (unit.includes('①') && !unit.includes('②')) return 'part of a list';
  const answer = afterQuestion.exec(unit)?.[1] ?? '';
  return (
    besideTitle(ruleReason(unit), unit, title) ??
    ruleReason(answer) ??
    (pointsElsewhere(unit) ? 'points to what a post does not show' : null)
  );
}
