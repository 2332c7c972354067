import type { Article, Dropped } from '../summary.ts';
import type { Block } from '../text/block.ts';
import { capitalised, isDense } from '../text/clean-text.ts';
import { datelineOf } from './dateline.ts';
import { ingredientsBefore, ingredientsBetween, listOfIngredients } from './ingredients.ts';
import { labelOf } from './labels.ts';
import { withoutTitle } from './repeated-title.ts';
import { appearedAbroad } from './rules/appeared-first.ts';
import { creditTail } from './rules/credits.ts';
import { greetingHead } from './rules/greetings.ts';
import { summaryLabel } from './summary-labels.ts';

/** What stands before the first words of their own: a list sign, a dateline, "TL;DR:". */
const leadIns =
  /^(?:기사 ?내용 요약\s+|はじめに(?=[^\s、。，はにもの])|(?:はじめに|まえがき|前書き|序文|概要|概述|背景|目的|前言|[简簡][介]|引言|[摘][要]|(?:事件)?(?:[起缘緣]因|[经經][过過])|소개|개요|서론|들어가며|머리말|주의 ?사항|용도)(?:[ 　]+#)?[ 　]+(?=[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}])|(?:[简簡]介|介[绍紹]|概述|背景|前言) # |(?:ال)?مقدم[ةه] #? ?|(?:บทนำ|คำนำ) |【(?:プレスリリース|ニュースリリース|お知らせ|PR|速報|独自|快[讯訊]|公告|原[创創]|[转轉][载載])】\s*|tl;?dr\s?[:;–—-]?\s*|(?:in this (?:episode|issue)|in dieser (?:folge|ausgabe)|dans cet épisode|en este episodio|in questo episodio|neste episódio|in deze aflevering|i (?:det här|dette) avsnit(?:tet)?|w tym odcinku|v tomto díle|в этом выпуске|[ув] цьому випуску)\s?:\s+|\/\/\s*|(?:[導导][讀读]|[導导][語语]|摘要|[编編]者?按|リード|要約|요약|(?:세|3) ?줄 요약|太[长長]不看版?|先[说說][结結][论論]|一句[话話][总總][结結])[：:]\s*|arxiv:.{4,60}?abstract:\s*|(?:summary|abstract|zusammenfassung|résumé|resumen|riassunto|resumo|samenvatting)\s?:\s*)(?=\S)/iu;
/** The parts of a paper's abstract: "METHODS: We followed …". */
const abstractParts =
  /(?<=^|[.!?)] )(?:BACKGROUND|INTRODUCTION|CONTEXT|RATIONALE|PURPOSE|AIMS?|OBJECTIVES?|IMPORTANCE|DESIGN|SETTING|PARTICIPANTS|PATIENTS|MATERIALS?|METHODS?|METHODOLOGY|MEASUREMENTS|RESULTS?|FINDINGS|DISCUSSION|CONCLUSIONS?|INTERPRETATION|LIMITATIONS)(?:(?: AND | & |\/|, )(?:AIMS?|OBJECTIVES?|PURPOSE|METHODS?|PARTICIPANTS|RESULTS?|FINDINGS|CONCLUSIONS?|RELEVANCE|MEASURES))*: (?=\S)/gu;
/** The agency or the desk behind the last sentence: "… (TT)", "… EFE", "… (pd/mra)", "… red", "…（完）". */
const agencyTail =
  /(?<=[.!?。」”"»])(?<!(?:^|\s)\p{Lu}{1,2}\.)(?:\s*\(\p{Lu}[\p{Lu}\p{Ll}]{1,11}(?:\/\p{L}{2,12})?\)|\s*\((?!sic|pdf|lol|etc|ok\)|ha\)|hm)\p{Ll}{2,3}(?:\/\p{Ll}{2,5}){0,2}\)|\s(?:red|Red\.)|\s+\p{Lu}{2,5}|\s*[（(](?:完|终|了|終)[）)])\.?$/u;
/** The agency behind a Thai report, after the dash that ends it. */
const thaiAgency = /\.?[-–]\s?สำนักข่าว\p{Script=Thai}{2,12}$/u;
/** A call to read on and its address, in scripts that need no full stop before it. */
const readOn =
  /(?<=[\s。])(?:อ่าน(?:ข่าว)?(?:ต่อ|เพิ่มเติม)(?:ได้)?(?:ที่)?|(?:詳細|詳しく|続き)は(?:こちら)?|(?:자세히|더|원문) ?보기|(?:查看|[阅閱][读讀])(?:原文|更多|全文)|原文[链鏈][接結])\s*[:：→]?\s*https?:\S+$/u;
/** What was left out between two sentences that are quoted. */
const leftOut = /(?<=[.!?…]["”’»]?) ?\[(?:…|\.{3})\] ?(?=["“‘«]?\p{Lu})/gu;
/** Who speaks in the script of a broadcast, and what a network's feed says of what it cannot show. */
const studioMarks =
  /\[(?:앵커(?: ?멘트)?|리포트|기자|contains quote post or other embedded content)\]|[◀<] ?(?:\p{Lu}{3}|앵커(?: ?멘트)?|리포트|기 ?자|인터뷰) ?[▶>]/gu;
/** "… ОЗЁРСК, 12 марта. /ТАСС/. …" behind a standfirst that ran into it; "… [호수=견본/뉴스] what a picture shows." */
const filedWithin =
  /(?<=[.!?…]["”»]? )\p{Lu}{3,}(?:[ -]\p{Lu}{2,})*, \p{N}{1,2} \p{Ll}{3,9}\.? (?:\/[^/]{2,20}\/\.?|— \p{Lu}[\p{L} ]{2,24}\.|\([^()]{2,20}\) ?[–—-])\s/gu;
const captionWithin = /(?<=\S) ?\[[가-힣]{2,10}=[^[\]]{2,14}\] (?![^.]{0,40}기자 ?=)[^.]{10,200}다\./gu;
/** "[Link removed. Original: https://quay.example]": what software or an editor notes of a link within a sentence. */
const linkNotes = /\s?\[[^[\]]{0,80}\bhttps?:\/\/[^\s[\]]{1,300}\s?\]/gu;
/** An address that its author set on a line of its own, between two sentences of a paragraph. */
const addressBetween =
  /(?<=[。．！？!?.…])[ 　]?https?:\/\/[^\s　]{4,300}[ 　]+(?=[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}])|(?<=[.!?…])(?<= \p{L}{2,}[.!?…]) https?:\/\/[^\s]{4,300}(?= \p{Lu})/gu;
/** What documents say of the link that they set behind a heading. */
const headingLinks =
  /\s?(?:見出しへのリンク|Link to (?:this )?heading|Permalink to this heading|Direct link to heading)\s?/gu;
/** The signature of a post that a flattened page held. */
const postSignature = /\s*[—–-] [^—–()]{2,40} \(@\w{1,15}\) \p{L}+ \d{1,2}, \d{4}\s*/gu;
/** Who reports, behind the words of the studio. */
const reporterNext = /(?<=[.!?]) (?:\S{1,12} ){0,4}[가-힣]{2,4} ?기자(?:입니다|가 (?:보도|취재|전해)\S{0,8})\.$/u;
/** The card of a book that a flattened page ran into the text. */
const bookCard = /(?<=[。！？!?」]) ?[^。！？!?]{2,120}?作者\s?[:：][^。！？!?]{2,60}? Amazon(?: |$)/gu;
/** The reporter's address and the agency's rights behind the last sentence. */
const reporterTail =
  /(?<=[!?。…"”]|(?<![\w])\.|\.(?=\s))\s*(?:[가-힣]{2,4} ?(?:기자|특파원)?\s*\(?)?(?:[\w.-]{2,32}@[\w.-]{4,40}?\)?)?\s*(?:페이스북\s?\S{0,40}(?:\s?X\(트위터\)\s?@\w{2,24})?)?\s*(?:\(끝\))?\s*(?:[<([ⓒ©].{0,12}(?:저작권자|무단 ?(?:전재|복제)|재배포).{0,80})?$/u;
/** "According to the … agency," and "On 12 March reporters say that": what a desk sets before each of its reports. */
const deskPhrase =
  /^(?:[\p{Script=Han}A-Za-z\d]{2,10}(?:获悉|獲悉)[，,]\s*|به گزارش [^،.]{2,60}،\s*(?:(?:منطقه|از) [^،.]{2,40}،\s*)?|[^,.!?]{2,60} xəbər verir ki, ?|[^,.!?]{2,60} (?:xabar berishicha|xabariga ko[‘’ʻʼ']ra), |(?:\S{2,16} muhabirinin )?(?:[Ee]dindiği|[Ee]dinilen|[Aa]lınan) bilgi(?:ye|lere) göre[,;] |(?:เมื่อ)?วันที่ .{4,40}?ผู้สื่อข่าว.{0,30}?รายงานว่า\s*|ผู้สื่อข่าวรายงานว่า\s*)/u;
/** The word on the button that stood under a text. */
const shareTail =
  /(?<=[.!?…»”"])\s+(?:Condividi|Compartir|Compartilhar|Partager|Teilen|Delen|Share|Udostępnij|Sdílet|Zdieľať|Distribuie|Megosztás|Podijeli|Jaga)$/u;
/** Its author behind the last sentence of a standfirst. */
const bylineTail =
  /(?<=[.!?…]["”»]?)\s+(?:(?:VON|BY|PAR|POR|DI|DOOR|AV)(?: \p{Lu}[\p{Lu}.'’-]+){2,4}|(?:Von|By|Par|Por|Di|Door|Av) \p{Lu}\p{Ll}[\p{L}.'’-]*(?: \p{Lu}[\p{L}.'’-]*){1,3})\.?$/u;
/** "… to the lake for more information click here": a call that no stop parts from the last words before it, by language. */
const callTail =
  /(?<=\S{2})\s+(?:برای (?:کسب )?(?:اطلاعات|توضیحات|جزئیات|مطالعه|مشاهده)(?: (?:بیشتر|کامل|تکمیلی))? [^.!؟]{0,40}(?:کلیک|مراجعه) (?:کنید|کن|نمایید)|و?لل?مزيد(?: من)?(?: (?:المعلومات|التفاصيل))? [^.!؟]{0,20}(?:اضغط|انقر)\p{L}{0,2}[^.!؟]{0,20}|مزید (?:معلومات|تفصیلات?|پڑھنے) (?:کے لی[ےئ]ے?|کیلئے) [^.۔]{0,20}کلک کریں|(?:अधिक|ज़्यादा|और|विस्तृत) (?:जानकारी|पढ़ने) के लि[एये] [^।]{0,20}क्लिक करें|(?:বিস্তারিত|আরও) (?:জানতে|পড\u09BCতে|তথ্যের জন্য) [^।]{0,20}ক্লিক করুন|மேலும் (?:தகவல்|விவர)\S{0,12} இங்கே (?:கிளிக்|சொடுக்)\S{0,12}(?: \S{1,16})?|ל(?:מידע|פרטים|קריאה) נוס(?:ף|פים|פת) (?:לחצו|לחץ|הקליקו)[^.!?]{0,12}|[Uu]ntuk (?:informasi|info)(?: lebih (?:lanjut|lengkap|detail)| selengkapnya),? (?:silakan |bisa )?klik [^.!?]{0,30}|[Đđ]ể (?:biết|xem) thêm (?:thông tin|chi tiết),? (?:vui lòng |hãy |xin )?(?:nhấn|bấm|click|nhấp) [^.!?]{0,40}|(?:ดู|อ่าน|ศึกษา)(?:รายละเอียด|ข้อมูล)?เพิ่มเติม(?:ได้)?(?:ที่นี่|คลิก\S{0,12}))[.!।۔]?$/u;
/** So much before such a call is told without it. Characters. */
const leastBeforeCall = 30;
const trailing =
  /\s*(?:(?<=[.!?。])\s*(?:…|\.{3})|(?:…|\.{3})?\s*\[\+\d{1,6} chars\]|(?:…|\.{3})\s*\[(?:[详詳][细細]|全文|更多|[阅閱][读讀]全文|もっと見る|続き|더보기)\]|\[(?:…|\.{3}|&hellip;)\]\.?|(?:…|\.{2,3}) ?(?:[“"「『〈《][^“”"「」『』〈〉《》]{1,90}[”"」』〉》] ?の?(?:続きを読む|계속 읽기)|(?:続きを読む|继续阅读|繼續閱讀) ?[“"「『〈《][^“”"「」『』〈〉《》]{1,90}[”"」』〉》]|더 ?보기)|(?<=[.!?…。！？»)\]])\s*(?:©|\([cC]\)|[Cc]opyright)\s?(?:©\s?)?\d{4}.{0,100}|\((?:…|\.{3})\)\.?|\s?\((?:via|h\/t|hat tip(?: to)?):? [^()]{2,40}\)|(?<=[.…!?。»"”])\s*[[(](?:more|mehr|plus|suite|más|altro|mais|meer|więcej|mer|mere|více|viac|tovább)\s?(?:…|\.{3}|→|»)?[\])]|(?<=\p{Script=Thai})\s(?:อ่านต่อ|อ่านเพิ่มเติม)(?:…|\.{2,3})?|(?:(?<=[.…!?。»)\]])\s?|[…(]\s?|\.{3}\s?)(?:\(?(?:read more|learn more|continue reading|mehr erfahren|mehr lesen|en savoir plus|más información|maggiori informazioni|saiba mais|meer informatie|więcej informacji|подробнее|מידע נוסף|مزيد من المعلومات|اطلاعات بیشتر|weiterlesen|lire la suite|leer más|seguir leyendo|leggi tutto|continua a leggere|leia mais|continue lendo|lees verder|lees meer|czytaj dalej|czytaj więcej|läs mer|læs mere|les mer|číst dále|читать далее|читать дальше|читати далі|devamını oku|διαβάστε περισσότερα|اقرأ المزيد|קרא עוד|ادامه مطلب|और पढ़ें|続きを読む|阅读全文|繼續閱讀|继续阅读|더 ?보기|อ่านต่อ)(?: (?:of|about) .{0,60})?\)?\s?[»›→⟶>.…]*))$/iu;

/** "Above: The band plays …": the film that it stands under is not there. */
const shownAbove = /^(?:above|below|pictured(?: above)?)\s?:\s+(?=["“]?\p{Lu})/iu;

/** A link over a text that a description holds, too: "点击进入“灯塔”>>…". */
const linkBefore = /^[点點][击擊](?:[进進]入|查看|[阅閱][读讀]|下[载載])[^。>＞]{1,24}[>＞»]{1,2}\s?(?=\S)/u;

/** "湖口港の最新情報です。" before what is new: the description of a page that names its site first. */
const namesSite =
  /^[^。！？、はが]{1,20}の(?:最新(?:情報|ニュース)|公式(?:サイト|ホームページ|ブログ)|ホームページ|(?:お知らせ|ニュース)(?:一覧|ページ))です。\s*(?=\S)/u;

const heads: readonly (readonly [head: RegExp, why: string])[] = [
  [linkBefore, 'link to other pages'],
  [namesSite, 'notice of the page'],
  [shownAbove, 'points to what a post does not show'],
  [ingredientsBefore, listOfIngredients],
  [summaryLabel, 'label before the text'],
];

/** "どうも、見本花子です。": how the author of a weblog says who writes. */
const salute =
  /^(?:(?:どうも|こんにち[はわ]|こんばん[はわ]|お?(?:久|ひさ)しぶりです|ご無沙汰しております|(?:は|初)じめまして)[、。，．！!～〜\s]*){0,2}/u;
/** A name that nobody says is the author's, between a greeting and the verb. */
const callsHimself =
  /^(?:[\w-]{2,20}|[^\s。、，！!はがをにでともの]{2,10}) ?(?=です[。わ！!～〜♪]|と申します|でございます)/u;
const saysName = /^(?:です(?:わ)?(?!が|けど|ら|か|ので)|と申します|でございます)[。！!～〜♪\s]*/u;

function introduction(text: string, authors: readonly string[]): string {
  const greeting = salute.exec(text)?.[0] ?? '';
  const named = authors.find((name) => name.length > 1 && text.startsWith(name, greeting.length));
  const author = named ?? (greeting === '' ? '' : (callsHimself.exec(text.slice(greeting.length))?.[0] ?? ''));
  const head = greeting + author;
  const name = author === '' ? '' : (saysName.exec(text.slice(head.length))?.[0] ?? '');
  return name === '' ? '' : head + name;
}

/** A line without its dateline, its "TL;DR" and its "read more" at the end; what was taken goes to `dropped`. */
export function trimLine(
  line: string,
  first: boolean,
  { title, siteName, authors }: Article,
  dropped: Dropped[],
): string {
  let text = line;
  const take = (part: string, why: string): void => {
    dropped.push({ text: part.trim(), why });
  };
  if (first) {
    const named = introduction(text, authors);
    if (named !== '') take(named, 'greeting');
    text = text.slice(named.length);
    const greeting = greetingHead(text);
    if (greeting !== '') take(greeting, 'greeting');
    text = greeting === '' ? text : capitalised(text.slice(greeting.length));
    const after = withoutTitle(text, title);
    if (after !== text) take(text.slice(0, text.length - after.length), 'repeated title');
    text = after === text ? text : capitalised(after);
    const label = labelOf(text, title, siteName);
    const dateline = label || datelineOf(text, title);
    if (dateline !== '') take(dateline, 'dateline');
    text = dateline === '' ? text : text.slice(dateline.length).replace(/^=\s?(?=\S)/u, '');
    // A place and its day, a paper and its agency: each behind a sign of its own.
    const isDated = /^\P{L}{0,3}\p{L}{3,12}\.? \d{1,2},? \d{4}|^\d/u.test(text);
    const second = dateline !== '' && (label !== '' || isDated || isDense(text)) ? datelineOf(text, title) : '';
    if (second !== '') take(second, 'dateline');
    text = text.slice(second.length).replace(/^[|｜]\s+/u, '');
    const phrase = deskPhrase.exec(text)?.[0] ?? '';
    if (phrase !== '') take(phrase, 'agency');
    text = phrase === '' ? text : capitalised(text.slice(phrase.length));
  }
  for (const [head, why] of heads) {
    const found = head.exec(text)?.[0] ?? '';
    if (found !== '') take(found, why);
    text = text.slice(found.length);
  }
  text = text
    .replace(studioMarks, ' ')
    .replace(headingLinks, ' ')
    .replace(linkNotes, '')
    .replace(addressBetween, '')
    .replace(ingredientsBetween, '')
    .replace(filedWithin, '')
    .replace(captionWithin, (_, at: number, whole: string) => (whole[at - 1] === '.' ? '' : '.'))
    .replace(postSignature, ' ')
    .replace(leftOut, ' ')
    .replace(abstractParts, '')
    .replace(bookCard, ' ')
    .replace(reporterNext, '')
    .trim();
  // The label before it went with its markup.
  text = text.replace(/^[:：、，。；]\s*(?=[\p{L}\p{N}])/u, '');
  const led = text.replace(leadIns, '');
  text = led === text ? text : capitalised(led);
  // Spanish papers end each teaser with the word of its link.
  if (/ (?:que|los|las|del|una) .*\p{Ll} Leer$/u.test(text)) text = text.slice(0, -' Leer'.length);
  const source = agencyTail.exec(text.slice(-40))?.[0];
  if (source !== undefined && source.length < text.length - 20) {
    take(source, 'agency');
    text = text.slice(0, -source.length);
  }
  const credit = creditTail.exec(text.slice(-120))?.[0] ?? '';
  if (credit !== '') take(credit, 'image credit');
  text = text.slice(0, text.length - credit.length).replace(shareTail, '');
  const call = callTail.exec(text.slice(-120))?.[0] ?? '';
  if (call !== '' && text.length - call.length >= leastBeforeCall) {
    take(call, 'read-more line');
    text = text.slice(0, -call.length);
  }
  const tail = trailing.exec(text.slice(-120))?.[0];
  if (tail !== undefined && tail.trim() !== '' && tail.length < text.length) {
    take(
      tail,
      /©|\d{4}/u.test(tail) ? 'note of the editors' : /[[(]/.test(tail) ? 'mark of a cut text' : 'read-more line',
    );
    const told = text.slice(0, -tail.length);
    // Behind a whole word its source set a blank.
    text = `${told}${endsOpen(told) ? (/^\s+(?:…|\.{3})/u.test(tail) ? ' …' : '…') : ''}`;
  }
  const byline = bylineTail.exec(text.slice(-60))?.[0] ?? '';
  if (byline !== '') take(byline, 'byline');
  text = text.slice(0, text.length - byline.length);
  return text;
}

const endsOpen = (text: string): boolean => !/[.!?…。！？।؟۔][\p{Pe}\p{Pf}"”’»]*\s*$/u.test(text);

/** "… in spring. The post Old lamps appeared first on Quay Notes.": as weblog software sets behind each text, and others run into it. By language. */
const appearedTail = new RegExp(
  `^(.{30,}?\\S)\\s*(?:The post .{3,220} (?:appeared first on|first appeared on)|Der Beitrag .{3,220} erschien zuerst auf|L['’]article .{3,220} est apparu en premier sur|La entrada .{3,220} (?:se publicó|aparece|apareció) primero en|L['’]articolo .{3,220} (?:proviene da|sembra essere il primo su)|O post .{3,220} apareceu primeiro em|Het bericht .{3,220} verscheen eerst op|(?:Artykuł|Wpis) .{3,220} pochodzi z serwisu|Inlägget .{3,220} dök först upp på|Сообщение .{3,220} появились сначала на|${appearedAbroad}) .{2,80}$`,
  'su',
);
/** As much of the end is looked at. Characters. */
const longestAppeared = 500;

/** Without what weblog software set behind its last sentence; it would make a note of the whole line. */
function withoutAppeared(block: Block, dropped: Dropped[]): Block {
  const from = Math.max(0, block.text.length - longestAppeared);
  const told = appearedTail.exec(block.text.slice(from))?.[1];
  if (told === undefined) return block;
  const text = block.text.slice(0, from + told.length);
  dropped.push({ text: block.text.slice(text.length).trim(), why: 'line on where the entry appeared first' });
  return { ...block, text };
}

/** Without an address behind its last sentence: it would make a contact or a pointer of the whole line. */
export function withoutTail(given: Block, dropped: Dropped[]): Block {
  const block = withoutAppeared(given, dropped);
  const reporter = reporterTail.exec(block.text)?.[0] ?? '';
  const isReporter = /@|저작권|무단|\(끝\)/.test(reporter);
  const tail = isReporter ? reporter : ((readOn.exec(block.text) ?? thaiAgency.exec(block.text))?.[0] ?? '');
  if (tail === '') return block;
  dropped.push({ text: tail.trim(), why: isReporter ? 'contact line' : 'read-more line' });
  return { ...block, text: block.text.slice(0, -tail.length) };
}
