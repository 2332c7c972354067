import { keyOf } from '../text/clean-text.ts';
import { isDateLine } from './dates.ts';
import { readingTimeNames } from './reading-time.ts';

const word = "(?:\\p{Lu}[\\p{L}\\p{M}.'’‑-]*|\\p{Lu}\\.)";
const particle =
  '(?:de|da|do|dos|das|du|des|del|della|di|van|von|der|den|ten|ter|zu|zur|la|le|los|al|el|bin|ibn|ben|abu|af|och|und|and|et|y|e|en|i|og|ve|и|і|та|και|&|with)';
/** One to seven words, each a name or what stands between names. */
const latinNames = `${word}(?:(?:,? ${particle}){0,2},? ${word}){0,6}`;
const latin = new RegExp(
  `^(?:(?:[Ww]ritten|[Pp]osted|[Pp]ublished|[Rr]eported|[Ss]tory|[Tt]ext|[Ww]ords|[Aa]rticle|[Rr]eview(?:ed)?|[Gg]uest [Pp]ost|[Ss]ubmitted|[Cc]ompiled|[Ee]dited) )?(?:[Bb]y|BY|Von|VON|Par|PAR|Por|POR|Di|DI|di|Door|DOOR|Av|AV|Af|AF|Του|Της|Des)[: ] ?(${latinNames})(?:,? (?:on|in|am|le|el|il|em|op|den|at|vom|/) .{2,50}|, .{3,60})?$`,
  'u',
);
/** Labels that name a writer and nothing else; what follows is a name or two. */
const labelled =
  /^(?:(?:author|autor(?:in|a|es|ka)?|autore|auteur(?:e|s)?|författare|forfatter|skribent|skriven av|skrevet (?:af|av)|författad av|geschrieben von|verfasst von|veröffentlicht von|ein (?:gast)?beitrag von|von unser(?:em|er|en) \p{L}+|text und fotos?|écrit par|publié par|rédigé par|escrito por|publicado por|redacción|redacción de|a cura di|scritto da|pubblicato da|da redação|geschreven door|gepubliceerd door|tekst|tekst i zdjęcia|napisała?|opracowała?|opracowanie|źródło|oprac\.|napsala?|připravila?|zpracovala?|teksti|kirjoittaja|szerző|írta|автор(?:ка|ы|и)?|автор статьи|автор текста|текст|опубликовала?|подготовила?|опублікував|опублікувала|підготував|yazan|yazar|haber|hazırlayan|muhabir|γράφει (?:ο|η)|γράφουν|συντάκτης|συντάκτρια|επιμέλεια|بقلم|كتب ?-|كتب|كتبت|إعداد|الكاتب|تحرير|مאת|מאת|כתב|כתבה|נכתב על ידי|ავტორი|Հեղինակ|müəllif|muallif|авторы|نویسنده|نوشته(?: شده)?(?: توسط)?|به قلم|گزارش|लेखक|लेखिका|रिपोर्ट|तैयारकर्ता|著者|執筆者?|文責|運営|発行元?|ライター|取材・文|作者|撰文|记者|記者|编辑|編輯|责任编辑|責任編輯|作成者|筆者|来源|來源|글|글쓴이|작성자|기자|취재|ஆக்கம்|எழுதியவர்|লেখক|প্রতিবেদক|تحریر|رپورٹ|مصنف|piše|пише|аутор|oleh|penulis|tác giả|โดย|ผู้เขียน|เขียนโดย|เรื่อง)(?:\s?[:：|/／]\s*.{2,60}|\s(?=\p{Lu}|[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Devanagari}\p{Script=Thai}\p{Script=Hangul}])\S+(?: \S+){0,3}))$/iu;
/** "Gastbeitrag von Ada Ruiz", "A guest post by Ada Ruiz." */
const guest =
  /^(?:(?:an?|this is an?|ein|un|une|een|ett?) )?(?:guest (?:post|article|blog|contribution|column|essay)|gast(?:beitrag|artikel|kommentar|blog|text)|(?:article|billet|chronique|tribune) invitée?|(?:artículo|columna|post) invitad[oa]|entrada invitada|(?:articolo|post) ospite|(?:artigo|post) convidado|gast(?:bijdrage|column)|gäst(?:inlägg|krönika|blogg|artikel)|gjeste(?:innlegg|blogg)|gæste(?:indlæg|blog)|gościnny (?:wpis|artykuł)|wpis gościnny|vieras(?:kirjoitus|kynä)|vendég(?:poszt|cikk)|гостев(?:ой пост|ая статья)|konuk yazı)\s?[ :,–-]\s?(?:(?:by|from|von|de|d['’]|par|por|di|do|da|van|door|av|af|от)[ :] ?)?/iu;
const guestNames = new RegExp(`^${latinNames}\\.?$`, 'u');
function isGuest(line: string): boolean {
  const names = line.replace(guest, '');
  return names !== line && guestNames.test(names);
}
const eastAsian =
  /^\[?\S{2,10}(?:일보|신문|뉴스|타임스|투데이|경제)? ?\S{2,4} (?:기자|특파원)\]?$|^(?:文|撰文|文字|图文|圖文)\s?[/／|｜:：・]\s?\S{1,20}(?:\s+\S{1,20}){0,3}$|^(?:\S{2,4}\s)?\S{2,5} (?:기자|특파원|선임기자)(?: \S+@\S+)?$|^(?:本报|本報|新华社|中新社)?(?:记者|記者|通讯员|特派員)\s?\S{2,10}(?:\s\S{2,10}){0,2}(?:\s?(?:报道|報道|報導))?$|^【?(?:記者|ライター)[:：]?\S{2,12}】?$/u;
const staff =
  /^(?:by |by: )?(?:staff (?:writer|reporter|report)s?|the editors?|editorial (?:team|staff)|news ?(?:desk|room|team)|admin|web ?master|guest (?:author|contributor|writer)|contributing writer|redaktion|die redaktion|la rédaction|la redazione|redacción|redação|redactie|redakcja|redakce|redaktionen|редакция|редакція|yazı işleri|編集部|编辑部|편집부)$/iu;
/** Those whom a magazine names for having looked at a text: names with their titles and offices. */
const checked =
  /^(?:(?:[Mm]edically |[Ee]xpert |[Pp]eer[- ])?[Rr]eviewed|[Ff]act[- ]?[Cc]hecked|[Cc]opy[- ]?[Ee]dited|[Mm]edizinisch geprüft|[Rr]evisado(?: médicamente)?|[Rr]evu médicalement) (?:by|von|por|par)\s?:? \p{Lu}[^.!?]{3,220}(?:\.|\.? (?:Last |Medically )?(?:[Uu]pdated|[Rr]eviewed|[Mm]odified)(?: on)?:? [\p{L}\p{N}, ./-]{4,30})?$/u;
/** As Korean weblogs set their author and date: "홍길동 2025. 5. 6. 23:33", "by 홍길동 2023. 5. 22.". */
const koreanDated = /^(?:by )?\S{2,24}(?: \S{1,12})? \d{4}\. ?\d{1,2}\. ?\d{1,2}\.(?: \d{1,2}:\d{2}(?::\d{2})?)?$/u;
const readingTime = new RegExp(
  `^(?:(?:estimated |approx\\.? |ca\\. )?(?:${readingTimeNames})(?: estimé| estimado| stimato)?\\s?[:：]?\\s?(?:ca\\.?|about|~|environ|約|约)?\\s?\\p{N}+(?:[-–]\\p{N}+)?\\s?\\S{0,10}\\s?\\S{0,8}|\\p{N}+(?:[-–]\\p{N}+)?[ -]?(?:min(?:ute)?s?|minuten|minuti|minutos|minutes?|мин(?:ут[ыа]?)?|хв(?:илин)?|dk|dakika|分|분)\\.?[ -]?(?:read(?:ing)?(?: time)?|lesezeit|lesedauer|de lecture|de lectura|di lettura|de leitura|leestijd|czytania|läsning|læsning|čtení|чтения|читання|okuma|で読めます|钟阅读|閱讀|분량|읽기)|この記事は約?\\p{N}+分で読めます。?|本文(?:共|约).{1,14}分钟)$`,
  'iu',
);
const counts =
  /^(?:no|\p{N}+) (?:comments?|kommentare?|commentaires?|comentarios?|comentários?|commenti|reacties?|komentarz(?:e|y)?|kommentarer?|комментари(?:й|я|ев)|коментар(?:і|ів)?|yorum|shares?|views?|likes?|σχόλια)$/iu;
/** "reposts: 440", "Kommentare: 4", and the pictures that stand for so many. */
const counted =
  /^(?:(?:likes?|re-?posts?|boosts?|re-?tweets?|shares?|views?|reads?|downloads?|comments?|repl(?:y|ies)|reactions?|favou?rites?|up-?votes?|kommentare?|aufrufe|antworten|gefällt mir|commentaires?|vues?|partages?|j[’']aime|comentarios?|vistas?|visitas?|compartidos?|me gusta|comentários?|visualizações|curtidas?|commenti|visualizzazioni|condivisioni|mi piace|reacties?|weergaven|komentarze|wyświetlenia|kommentarer?|visningar?|visninger|komentáře|zobrazení|просмотр(?:ы|ов)|комментари[ий]|лайк(?:и|ов)|репост(?:ы|ов)|перегляд(?:и|ів)|коментарі|yorum|görüntülenme|beğeni)\s?: ?\p{N}[\p{N}.,\u202F]{0,11}[kм]?|(?:\p{Extended_Pictographic}\uFE0F?){1,20})$/iu;

export const isReadingTime = (line: string): boolean => line.length < 90 && readingTime.test(line);

export const isByline = (line: string): boolean =>
  line.length <= 140 &&
  !/[\p{L})][.!?。！？]["”]?$/u.test(
    line.replace(
      /\b(?:Jr|Sr|Dr|Ph\.?D|M\.?D|D\.?O|J\.?D|Ed\.?D|Psy\.?D|M\.?Sc|B\.?Sc|M\.?A|B\.?A|R\.?N|P\.?Eng|P\.?Geo|Esq|al)\.$/,
      '',
    ),
  ) &&
  (latin.test(line) ||
    koreanDated.test(line) ||
    (labelled.test(line) && !/[.!?。]\s/u.test(line.replace(shortRole, ''))) ||
    eastAsian.test(line) ||
    staff.test(line));

/** "4 May 2024 09:25 EXN Last update: 4 May 2024 11:08 Traffic": two times of day and hardly a word. */
const fewWordsBeside = 9;
function tellsTimes(line: string): boolean {
  const clocks = line.match(/(?<![\d:.])\d{1,2}:\d{2}(?![\d:])/g) ?? [];
  const words = line.match(/\p{L}{2,}/gu) ?? [];
  return clocks.length >= 2 && words.length <= fewWordsBeside && /(?<!\d)(?:19|20)\d{2}(?!\d)/.test(line);
}

/** "Helsinki, Old Harbour, Wednesday 16 July, 00:14": where a diary was written, before when. */
const places = /^(?:(?:г|гр|м|с|смт|пгт)\. ?)?(?:\p{Lu}[\p{L}-]+(?: \p{Lu}[\p{L}-]+){0,2},\s+){1,3}(?=\S)/u;
function tellsPlaceAndTime(line: string): boolean {
  const time = line.replace(places, '');
  return time !== line && /\d{1,2}[:.]\d{2}/.test(time) && isDateLine(time.replace(/\.$/, ''));
}

/** "Posted 5 weeks ago", "vor 5 Wochen": how long a page has stood there. "Week 5" alone may be a chapter. */
const longAgo =
  /^(?:posted |published |updated |added |veröffentlicht |publié |publicado |pubblicato |geplaatst )?(?:(?:\d{1,2}|an?) (?:weeks?|months?|years?) ago|vor (?:\d{1,2}|eine[rm]) (?:wochen?|monate?n?|jahr(?:en)?)|il y a (?:\d{1,2}|une?) (?:semaines?|mois|ans?)|hace (?:\d{1,2}|una?) (?:semanas?|mes(?:es)?|años?)|(?:\d{1,2}|una?) (?:settiman[ae]|mes[ei]|ann[oi]) fa|há (?:\d{1,2}|uma?) (?:semanas?|mês|meses|anos?)|(?:\d{1,2}|een) (?:we(?:ek|ken)|maand(?:en)?|jaar) geleden)\.?$/iu;

/** "Ellery, 16 July 2024.": where a release was written, and the day. In a list it is what is told. */
export function tellsPlaceAndDay(line: string): boolean {
  const day = line.replace(places, '');
  return day !== line && /(?<!\d)(?:19|20)\d{2}(?!\d)/.test(day) && isDateLine(day.replace(/\.$/, ''));
}

/** Names that stand alone in a byline: the entry's authors, its site, its categories. Made once for an entry. */
export const knownNames = (names: readonly string[]): ReadonlySet<string> =>
  new Set(names.map(keyOf).filter((name) => name.length > 2));

/** "Online desk:" and their like, on a line of their own. */
const desk =
  /^(?:[\p{Script=Bengali}]+ ){1,3}(?:ডেস্ক|প্রতিবেদক|প্রতিনিধি|সংবাদদাতা)\s?[:।]*$|^(?:[\p{Script=Devanagari}]+,? ){1,3}(?:डेस्क|संवाददाता|ब्यूरो)\s?[:।]*$/u;

/** "Lake Courier 08.09.2021" */
const nameAndDay = /^\p{Lu}\p{L}+(?: \p{L}+){0,2} \p{N}{1,2}\.\p{N}{1,2}\.\p{N}{4}\.?$/u;

/** "Quaynews, published 2024/03/12 8:37" */
const publishedThen =
  /^[^,،.!?:]{2,30}[,،] ((?:published|posted|updated|veröffentlicht|aktualisiert|publié|publicado|pubblicato|gepubliceerd|opublikowano|publicerad|опубликовано|опубліковано|تم النشر|نشر|פורסם|प्रकाशित|প্রকাশিত)(?!\p{L}).{4,50})$/iu;

/** "Sa, 17. Dez. | Ellery": a day and, behind a bar, a name. */
const dayAndPlace =
  /^([^|]{4,40}) \| \p{Lu}[\p{L}.’'-]{1,24}(?: (?:\p{Lu}[\p{L}.’'-]{1,24}|am|an|der|de|la|e\.V\.)){0,3}$/u;

/** No category behind a day is longer ("3 May 2024, 14:38 • Boats & bells"). Characters. */
const longestCategory = 32;

/** "更新时间：2024-03-12 10:30", "作于2024年3月12日，修订于 2024-05-01。" */
const datedThrice =
  /^(?:(?:作|[写寫]|修[订訂]|修改|上[传傳]|更新|[发發]布|[发發]表|刊登|最后更新|最後更新)(?:于|於|[时時][间間]|日期)?\s?[:：]?\s?\p{N}{4}[年/.-]\p{N}{1,2}[月/.-]\p{N}{1,2}日?[^，,。\p{L}]{0,10}[，,、。\s]*){1,4}$/u;

const thread = /^discussion in ['‘“"].{2,60}['’”"] started by .{2,60}$/iu;

/** The address behind a reporter's name. */
const reporterAddress = /[\s,(|·–-]{1,3}[\w.+-]{2,40}@[\w.-]{4,50}\)?\.?$/u;
/** "fot.", "zdj.": who took the pictures, in short, behind who wrote. */
const shortRole = /(?<!\p{L})(?:fot|zdj|ill?|oprac|opr|tłum|phot?|kép|obr)\. (?=\p{L})/giu;

/**
 * Whether a line only tells who wrote the entry and when, whole or in parts ("Jane Roe | 3 May 2024 | 5 min read").
 * The reason in words, or null.
 */
export function bylineReason(given: string, known: ReadonlySet<string>): string | null {
  const line = given.replace(reporterAddress, '');
  if (line.length <= 260 && checked.test(line)) return 'byline';
  if (line.length <= 60 && desk.test(line)) return 'byline';
  if (line.length <= 90 && isGuest(line)) return 'byline';
  if (counted.test(line)) return 'counter';
  if (line.length > 160) return null;
  const isName = (text: string): boolean => text.length <= 80 && known.has(keyOf(text));
  if (isReadingTime(line)) return 'reading time';
  if (datedThrice.test(line)) return 'date line';
  if (thread.test(line)) return 'byline';
  if (isDateLine(line) || longAgo.test(line) || tellsTimes(line) || tellsPlaceAndTime(line)) return 'date line';
  if (isByline(line) || isName(line)) return 'byline';
  const isPart = (text: string): boolean => {
    const part = text.trim();
    return (
      part === '' ||
      isReadingTime(part) ||
      isDateLine(part) ||
      isByline(part) ||
      counts.test(part) ||
      counted.test(part) ||
      isName(part)
    );
  };
  const [day = '', category = ''] = line.split(/ [•·] /);
  const isShelved = /\d:\d\d$/.test(day) && isDateLine(day) && category !== '' && category.length <= longestCategory;
  if (isDateLine(dayAndPlace.exec(line)?.[1] ?? '')) return 'date line';
  if (isShelved && !/[\p{N}.!?…]/u.test(category)) return 'date line';
  if (nameAndDay.test(line) || isDateLine(publishedThen.exec(line)?.[1] ?? '')) return 'byline';
  const parts = line.split(/\s*[|｜·•∙⋅●◦/]\s*| [–—-] |\n|\s(?=(?:来源|來源|作者|记者|記者|编辑|編輯)[:：])/u);
  if (parts.length > 1 && parts.every((part) => isPart(part) || part.split(/,\s+/).every(isPart))) return 'byline';
  const filed = /^(.{6,40}?\p{N}{4}),? (?:in|by|von|par|por|di|da|van|av|under|at|à|en|w|v|в) \P{N}{2,40}$/u.exec(line);
  if (filed !== null && isDateLine(filed[1] ?? '')) return 'byline';
  if (!/\p{N}.{0,12}$/u.test(line)) return null;
  // "Jane Roe, March 3, 2024": a known name, then nothing but a date.
  const dated =
    /^(\P{N}{3,60}?),? (?:on|am|le|el|il|em|op|den|dnia|\()? ?(\p{N}.{5,30}|\p{L}{3,12}\.? \p{N}{1,2},? \p{N}{4}.{0,20})$/u.exec(
      line,
    );
  return dated !== null && isDateLine((dated[2] ?? '').replace(/\)$/, '')) && isPart(dated[1] ?? '') ? 'byline' : null;
}
