import { isStopWord } from '../language/stop-words.ts';
import type { Article } from '../summary.ts';
import type { Block } from '../text/block.ts';
import { keyOf } from '../text/clean-text.ts';

/** Longer paragraphs tell a life, not who wrote the entry. */
const longest = 600;

/** What follows a known author's name in lines about the author. */
const ofAuthor =
  /^ (?:is (?:an?|the) |(?:currently )?(?:works|writes|covers|reports|lives|blogs|teaches|edits)\b|ist (?:freie|redak|journal|autor)|schreibt|arbeitet|est (?:journaliste|auteur|autrice)|es (?:periodista|autor)|è (?:giornalista|autor)|é (?:jornalista|autor)|schrijft|pisze|skriver|(?:est|ist|è|é|es|är|er) (?:une? |eine? |una? |een |en )?\p{L}+$)/u;

const name =
  "(?<name>\\p{Lu}[\\p{L}\\p{M}.'’-]+(?: (?:(?:de|da|van|von|der|del|di|la|le|bin|al) )*\\p{Lu}[\\p{L}\\p{M}.'’-]*){0,3})";
const trades =
  '(?:(?:\\p{L}+[ -])?(?:writer|editor|reporter|journalist|author|columnist|correspondent|contributor|blogger|photographer|critic|recipe developer|(?:audio|sound) engineer|sound designer)|(?:\\p{L}*(?:autor|journalist|redakteur|reporter|blogger|korrespondent|publizist))(?:in)?|journaliste|auteure?|autrice|rédact(?:eur|rice)|chroniqueu(?:r|se)|blogueu(?:r|se)|correspondante?|periodista|redactora?|escritora?|columnista|reportera?|giornalista|autor[ea]|autore[aа]?|autoarea|autoarei|författare|forfatter|redatt(?:ore|rice)|scritt(?:ore|rice)|jornalista|repórter|redatora?|colunista|redacteur|schrijver|schrijfster|skribent|författare|redaktör|forfatter|redaktør|frilansjournalist|freelancejournalist|toimittaja|kirjoittaja|dziennikar(?:z|ka|ką|zem)|redaktor(?:ka|ką|em)?|publicyst(?:a|ka|ką|ą)|novinář(?:ka)?|publicist(?:ka)?|novinár(?:ka)?|újságíró|szerkesztő|jurnalistă?|журналист(?:ка)?|редактор(?:ка)?|корреспондент(?:ка)?|обозреватель|журналіст(?:ка)?|кореспондент(?:ка)?|gazeteci\\p{L}*|yazar\\p{L}*|δημοσιογράφος|συντάκτ(?:ης|ρια)|penulis|jurnalis|wartawan|nhà báo|phóng viên)';
const is =
  '(?: (?:is|was|has been|currently works|works)(?: currently)?(?: for \\P{Ll}\\S*)?| ist| arbeitet als| est| es| è| é| är| er| on| jest| je| este| είναι| adalah| là| — это| —(?= \\p{Script=Cyrillic}))';
/** "Jane Roe is …", and within a few words, in small letters or large, "… a freelance writer". */
const presented = new RegExp(`^(?:[ΗΟ] )?${name}${is} `, 'u');
const practises = new RegExp(`^(?:[^.!?]{0,60}? )?${trades}(?!\\p{L})`, 'iu');

function introduced(text: string): string | undefined {
  const found = presented.exec(text);
  return found !== null && practises.test(text.slice(found[0].length)) ? found.groups?.name : undefined;
}
const introducedClose =
  /^(?:글쓴이 |필자 )?(?<name>\S{2,12}?)(?:[:：，,は]|은|는|,?\s)[^。.]{0,40}?(?:ライター|編集者|újságíró|撰稿人|专栏作家|專欄作家|프리랜서|صحفية? مستقلة?|كاتبة? صحفية?)/u;
/** Who writes of what, for whom and from where: news of a reporter say none of it. */
const works =
  /\b(?:freelance|self-employed|based in|covers|covering|writes|lives|lived|specializ\p{L}+|speciali[sz]es|contribut\p{L}+|(?:writer|editor|reporter|columnist|correspondent|contributor) (?:at|for|with|of)|as an? (?:writer|editor|reporter))\b|(?<!\p{L})(?:freie[rn]?|freiberuflich|schreibt|berichtet|lebt|befasst|indépendante?|écrit|couvre|vit|collabore|independiente|escribe|cubre|vive|colabora|scrive|si occupa|collabora|escreve|cobre|mora|schrijft|woont|skriver|bor|frilans|kirjoittaa|asuu|vapaa|pisze|zajmuje|mieszka|niezależn\p{L}+|píše|věnuje|žije|nezávisl\p{L}+|szabadúszó|ír|scrie|independentă?|locuiește|пишет|жив[её]т|освещает|пише|живе|serbest|γράφει|ζει|menulis|lepas|tự do|viết)(?!\p{L})|執筆|在住|フリー|现居|現居|自由|활동|쓴다|썼다|산다|مستقل|تكتب|يكتب/iu;

/** "Bas Visser (1971) schrijft elke week over het meer.": whose column it is. */
const columnist = new RegExp(
  `^${name}(?: \\(\\d{4}\\))?,? (?:writes|schreibt|écrit|escribe|scrive|escreve|escriu|schrijft|skriver|kirjoittaa|pisze|píše|ír|scrie|пишет|пише|piše|pišu|kirjutab|raksta|rašo|γράφει)(?: hier| här| her| ici| aquí| qui| aqui| tutaj| zde| tu| itt| aici| здесь| тут)? (?:(?:every|each|jede[nrs]?|chaque|cada|ogni|todas as|elke|iedere|varje|hver|joka|każd\\p{L}+|co|každ\\p{L}+|minden|în fiecare|кажд\\p{L}+|кожн\\p{L}+|svak\\p{L}+|vsak\\p{L}+|iga|katru|kiekvien\\p{L}+|κάθε)|weekly|regularly|regelmäßig|wöchentlich|régulièrement|regularmente|semanalmente|regolarmente|settimanalmente|regelmatig|wekelijks|maandelijks|regelbundet|ugentligt|jevnlig|säännöllisesti|regularnie|pravidelně|pravidelne|rendszeresen|regulat|регулярно|щотижня|redovno|redno)(?!\\p{L})`,
  'u',
);

/** "Die Autorin ist Historikerin.": a sentence alone, at the end. */
const ofTheAuthor =
  /^\*?\s?(?:(?:Der|Die|De|Den|L[’']|El|La|Lo|Il|O|A|Az?|Ο|Η|The) ?)?(?:author|[Aa]utor(?:in|ka|ica|a|e|è|ea|ul|ė|ius|s)?|[Aa]uteure?|[Aa]utrice|[Aa]utore|[Aa]vtor(?:ica)?|[Ff]örfattaren|[Ss]kribenten|[Ff]orfatteren|[Kk]irjoittaja|[Ss]zerző|[Аа]втор(?:ка|ката|ът)?|[Аа]уторк?а?|[Σσ]υγγραφέας|[Αα]ρθρογράφος) (?:ist|is|est|es|és|è|é|är|er|on|jest|je|este|yra|ir|е|є|је|είναι|történész|—)(?!\p{L})[^.!?]{3,90}\.$|^A szerző [^.!?,]{3,60}\.$/u;

/** A title that names somebody announces a text on somebody. */
const named = (title: string, who: string): boolean =>
  keyOf(who)
    .split(' ')
    .some((word) => word.length > 2 && ` ${keyOf(title)} `.includes(` ${word} `));

/** A paragraph that introduces its writer, although nothing else names one. */
function introducesWriter(text: string, title: string): boolean {
  const who = introduced(text) ?? introducedClose.exec(text)?.groups?.name;
  return who !== undefined && !named(title, who) && works.test(text);
}

/** In one of the last paragraphs: whose column it is, who the author is, and who wrote a book with a name. */
function tellsWriter(text: string, title: string): boolean {
  const who = introduced(text);
  const ofBook = who !== undefined && !named(title, who) && /[«„“”"‘»].{3,80}[»“”"’«]/u.test(text);
  return ofBook || columnist.test(text) || ofTheAuthor.test(text);
}

/** "The opinions expressed are her own.", "Views are personal.": behind who somebody is, they tell that it is who wrote. English. */
const ownViews =
  /[.!?] (?:the |these |all |any )?(?:views?|opinions?)(?: and (?:views|opinions))?(?: (?:expressed|stated|given)(?: (?:here|above|in this \p{L}+|by the author))?)? (?:are|is)(?: (?:solely|entirely|strictly|purely))? (?:personal|(?:his|her|their|those of the author)(?: own| alone)?)(?: and [^.!?]{3,90})?\.?$/iu;
const disownsViews = (text: string): boolean => presented.test(text) && ownViews.test(text);

const born =
  '(?:born|geb(?:oren|\\.)|Jahrgang|\\*|née?|nacid[oa]|nat[oa]|nascid[oa]|født|född|syntynyt|urodzon[ya]|ur\\.|narozen[áý]?|nar\\.|született|născut[ă]?|родил(?:ся|ась)|народи(?:вся|лася)|род\\.)';
const lives =
  '(?:lives|works|studied|grew up|lebt|wohnt|arbeitet|studierte|wuchs|vit|travaille|habite|vive|trabaja|reside|lavora|risiede|mora|trabalha|woont|werkt|bor|arbetar|arbejder|jobber|asuu|mieszka|pracuje|żyje|žije|él|trăiește|locuiește|жив[её]т|работает|живе|мешкає)';
/** "Annika Moll, born 1971 in Ellery, lives in Lakeport." */
const life = new RegExp(
  `^${name},? \\(?${born} [^.!?()]{0,30}?\\p{N}{4}\\)?[^.!?]{0,60}?,? (?:and |und |et |y |e |en |och |og |i |a |и )?${lives}(?!\\p{L})`,
  'u',
);
/** "Annika Moll lives in Lakeport with her dogs.": behind a text that does not tell of her. */
const livesIn = new RegExp(
  `^${name} ${lives} (?:and (?:works|writes|teaches) |und arbeitet |et travaille |y trabaja |e lavora )?(?:in|near|by|at|bei|am|an|à|en|près|cerca|a|vicino|em|no|na|i|på|w|v|ve|в|у) \\p{L}`,
  'u',
);

/** What they do who write, make pictures or have a column, and what they have made. */
const writing =
  /^[^.!?;:]{0,90}?(?<!\p{L})(?:\p{L}*(?:author|writer|journalist|columnist|kolumnist|reporter|redakt|redact|autor|auteur|autrice|författar|forfatter|schreib|photograph|fotograf|chroniqu|журналист|журналіст|автор)\p{L}*|writes|written|wrote|books?|bücher|schrieb|geschrieben|écrit|livres|chronique|escrib\p{L}*|escrito|libros|columna|scrive|scritto|libri|rubrica|escrev\p{L}*|livros|coluna|schrijf\p{L}*|schreef|geschreven|boeken|skriver|skrivit|skrevet|böcker|bøker|bøger|krönik\p{L}*|kirjoitta\p{L}*|kirjoja|toimittaj\p{L}*|dziennikar\p{L}*|pisze|napisał\p{L}*|książ\p{L}*|rubryk\p{L}*|novinář\p{L}*|píše|napsal\p{L}*|knih\p{L}*|ír|írt|újságíró|könyv\p{L}*|scrie|scris|cărți|jurnalist\p{L}*|пишет|написал\p{L}*|книг\p{L}*|колонк\p{L}*|пише)(?!\p{L})/iu;
const begunByName = new RegExp(`^${name}(?:,? \\([^()]{2,60}\\))?,? (?=\\p{Ll})`, 'u');

/** The family name of somebody with whom a line begins that says that they write; '' for any other. */
export function presentedWriter(text: string, language: string | null): string {
  const found = begunByName.exec(text);
  const [first = '', ...others] = (found?.groups?.name ?? '').split(' ');
  const isName = others.length > 0 && !isStopWord(first, language);
  return found !== null && isName && writing.test(text.slice(found[0].length)) ? (others.at(-1) ?? '') : '';
}

/** Whom a paragraph tells the life of, as it stands over or under what somebody wrote; '' when it tells none. */
export function livedBy({ kind, text }: Block, last: boolean): string {
  if (kind !== 'paragraph' || text.length >= longest) return '';
  return (life.exec(text) ?? (last ? livesIn.exec(text) : null))?.groups?.name ?? '';
}

/** "Jane Roe writes about transport.": the author's name first, with what such lines say or in one of the last paragraphs; what a club that signs for all says of itself may be the text. */
export const isAboutAuthor = (block: Block, { authors, title, siteName }: Article, last: boolean): boolean =>
  block.kind === 'paragraph' &&
  block.text.length < longest &&
  (introducesWriter(block.text, title) ||
    (last && tellsWriter(block.text, title)) ||
    disownsViews(block.text) ||
    authors.some((author) => {
      const own = keyOf(author);
      const start = keyOf(block.text.slice(0, 160));
      return (
        own.includes(' ') &&
        start.startsWith(`${own} `) &&
        (last || (own !== keyOf(siteName ?? '') && ofAuthor.test(start.slice(own.length))))
      );
    }));
