import type { Rule } from './rule.ts';
import { thisPiece } from './self-talk.ts';
import { none, opening, type Topic, type Words } from './together.ts';

/** A text, as pages of Eastern and Northern Europe and of Catalonia call their own. */
const thisText: Words = [
  `${thisPiece[0]}|aquest (?:article|text|reportatge)|(?:ta |tale )?(?:prispevek|članek)|(?:ovaj )?(?:članak|tekst|prilog|sadržaj|post)|(?:овај )?(?:чланак|текст|прилог)|(?:šis |šī )?(?:materiāls|raksts|publikācija|raidījums)|(?:šis |šį )?(?:straipsn|publikacij)\\p{L}+|(?:see |käesolev )?(?:artikkel|lugu)|(?:ця )?публікаці\\p{L}|цей (?:матеріал|текст)|гэты (?:матэрыял|тэкст)|(?:тази )?(?:публикация|статия)\\p{L}{0,2}|този (?:материал|текст)|acest (?:material|text)|tento text`,
  none,
];
const project: Words = [
  'aquest projecte|(?:ovaj )?proje[kc](?:t|at)|(?:овај )?пројекат|projekts|projekt[ąa]s?|projekti?|проєкт|проект\\p{L}{0,2}|proiectul|il progetto|le projet|el proyecto|o projeto|het project|das projekt',
  none,
];
const supported: Words = [
  'support(?:ed)?|funded|financed|gefördert|finanziert|unterstützt|financé\\p{L}*|soutien|financiad\\p{L}+|con el apoyo|suport|finançat|finanziat\\p{L}+|sostegno|apoio|gefinancierd|steun|finansier\\p{L}+|stöd|støtte|rahoitta\\p{L}+|tuella|dofinansowan\\p{L}+|sfinansowan\\p{L}+|wsparci\\p{L}+|podpor\\p{L}+|financova\\p{L}+|támogat\\p{L}+|finanțat\\p{L}*|sprijinul|podprl\\p{L}*|sofinancira\\p{L}*|financira\\p{L}*|potpor\\p{L}+|podrža\\p{L}+|podršk\\p{L}+|подржа\\p{L}+|подршк\\p{L}+|финансира\\p{L}+|подкрепа\\p{L}*|toel|toetus\\p{L}*|rahastu\\p{L}*|atbalst\\p{L}+|finansē\\p{L}+|finansuoja\\p{L}*|remia|фінансу\\p{L}+|підтримк\\p{L}+|поддержк\\p{L}+|падтрымк\\p{L}+|υποστήριξη|χρηματοδ\\p{L}+',
  none,
];
const fund: Words = [
  'funds?|fonds|fond\\p{L}{0,4}|фонд\\p{L}{0,3}|minist\\p{L}+|м[иі]н[иі]ст\\p{L}+|foundation|stiftung|fondation|fundaci\\p{L}+|fondazione|fundação|stichting|stiftelse\\p{L}*|fondacij\\p{L}+|zaklad\\p{L}+|fundacj\\p{L}+|nadac\\p{L}+|alapítvány\\p{L}*|sihtkapital\\p{L}*',
  none,
];
const ofMedia: Words = [
  'med[ií]\\p{L}{0,5}|мед[иі]\\p{L}{0,4}|meedia\\p{L}*|journalis\\p{L}+|žurnalist\\p{L}+|novinar\\p{L}+|dziennikar\\p{L}+|újságír\\p{L}+|журнал[иі]ст\\p{L}+|kultur\\p{L}+|култур\\p{L}+',
  none,
];

const reusing: Words = [
  'при (?:использовании|перепечатке|копировании|цитировании)|перепечатка|(?:использование|копирование) (?:любых )?материалов (?:сайта|издания|портала)|любое использование|передрук\\p{L}*|при (?:використанні|передруку|копіюванні|цитуванні)|[ву] разі (?:використання|передруку)|використання матеріалів (?:сайту|видання)|пры (?:выкарыстанні|перадруку|капіраванні)|използването на материали\\p{L}*|препечатването|zabranjeno je|(?:svako )?(?:preuzimanje|prenošenje|kopiranje)|забрањено је|(?:свако )?(?:преузимање|преношење)|preluarea|reproducerea|απαγορεύεται|η αναδημοσίευση|αναδημοσίευση|kopiowanie|przedruk|kopírování|přetiskování|kopírovanie|šírenie|újraközlés\\p{L}*|kopiranje|objavljanje|kopeerimine|pārpublicē\\p{L}+|kopijuoti|perspausdin\\p{L}+|toute reproduction|reproduction interdite|queda prohibid\\p{L}+|prohibida|vietata|è vietata|riproduzione|reprodução|proibida|é proibida|overname van|nachdruck|eftertryck|gengivelse|gjengivelse|prohibida|queda prohibida|es prohibeix',
  none,
];
const ofTexts: Words = [
  'мат[еэ]р[иіы]ял\\p{L}*|матер[иі]ал\\p{L}*|съдържани\\p{L}+|садржа\\p{L}+|sadržaj\\p{L}*|te(?:ks|x)t\\p{L}*|текст\\p{L}*|вести|articol\\p{L}*|articles?|știril\\p{L}+|conținut\\p{L}*|περιεχομέν\\p{L}+|άρθρ\\p{L}+|αναδημοσίευση|treści|artyku\\p{L}+|przedruk|obsah\\p{L}*|člán\\p{L}*|tartal\\p{L}+|cikk\\p{L}*|újraközlés\\p{L}*|vsebin\\p{L}*|člankov|prispevkov|artik\\p{L}+|satur\\p{L}+|rakst\\p{L}+|turin\\p{L}+|straipsni\\p{L}+|contenid\\p{L}+|contenut\\p{L}+|contingut\\p{L}*|conteúdo\\p{L}*|reproduc\\p{L}+|riproduzione|reprodução|innehåll\\p{L}*|indhold|innhold|nachdruck',
  none,
];
const byLeave: Words = [
  'ссылк\\p{L}+|гиперссылк\\p{L}+|(?:гіпер)?посиланн\\p{L}+|(?:гіпер)?спасылк\\p{L}+|письменн\\p{L}+ (?:разрешени|согласи)\\p{L}+|письмов\\p{L}+ (?:дозвол|згод)\\p{L}*|писмен\\p{L}+ разрешение|bez (?:\\p{L}+ )?(?:dopuštenja|odobrenja|navođenja|dozvole|souhlasu|svolení|súhlasu|dovoljenja|zgody|atļaujas)|без (?:\\p{L}+ )?(?:навођења|дозволе|одобрења|разрешения|дозволу|дазволу)|brez (?:\\p{L}+ )?dovoljenja|(?:citarea|indicarea|menționarea) sursei|acordul scris|χωρίς (?:\\p{L}+ ){0,2}(?:άδεια|αναφορά|συγκατάθεση)|engedély\\p{L}*|(?:ilma )?loata|viitamata|atsauc\\p{L}+|be (?:\\p{L}+ )?sutikimo|nuorod\\p{L}+|sans (?:\\p{L}+ ){0,2}(?:autorisation|accord|mention)|sin (?:\\p{L}+ ){0,2}(?:autorización|permiso|citar)|sense (?:\\p{L}+ ){0,2}autorització|senza (?:\\p{L}+ ){0,2}(?:autorizzazione|consenso)|sem (?:\\p{L}+ ){0,2}(?:autorização|permissão|citar)|zonder (?:\\p{L}+ )?toestemming|ohne (?:\\p{L}+ )?(?:genehmigung|zustimmung)|utan (?:\\p{L}+ )?(?:tillstånd|medgivande)|ud?te?n (?:\\p{L}+ )?(?:tilladelse|tillatelse|samtykke)|uden (?:\\p{L}+ )?tilladelse',
  none,
];

const views: Words = [
  'åsikter(?:na)?|holdninge(?:r|ne)|meninge(?:r|ne)|nuomon\\p{L}+|редакц\\p{L}{2}|рэдакцыя|stavovi|ставови|stališča|mnenja|мненията|arvamus(?:lood|ed)?|viedok\\p{L}+|zuschriften|leserbriefe|redakcja|a szerkesztőség|redakce|redakcia|uredništvo|komentari(?:ji)?|οι απόψεις|les opinions|las opiniones|los artículos|le opinioni|as opiniões|les opinions',
  none,
];
const notOurs: Words = [
  'egna|egne|neatspindi|nebūtinai|(?:може|можа) не|может не|не обязательно|не нес[её]т? отв\\p{L}+|не несе відп\\p{L}+|не нясе|izneseni|osobni|lični|лични|изнети|izražajo|ne odražavaju|ne odražajo|не отразяват|väljendavad|ei pruugi|nepauž\\p{L}+|neatspoguļo|geben (?:\\p{L}+ )?die meinung|nie odpowiada|zastrzega sobie|nem feltétlenül|fenntartja|neodpovídá|nezodpovedá|nemusí|εκφράζουν|προσωπικές|n engagent que|no reflejan|non riflettono|não refletem|no reflecteixen',
  none,
];
const whose: Words = [
  'skribent\\p{L}*|författar\\p{L}*|forfatter\\p{L}*|redakcij\\p{L}*|redakcj\\p{L}*|redakci\\p{L}*|redakce|р[еэ]дакц\\p{L}+|р[еэ]дакцы\\p{L}+|автор\\p{L}*|a[uv]tor\\p{L}*|auteurs?|думк\\p{L}+|думцы|мнени\\p{L}+|співрозмовни\\p{L}+|verfasser\\p{L}*|listów|kommentar\\p{L}*|komentar\\p{L}*|szerkesztőség\\p{L}*|level\\p{L}*|dopis\\p{L}*|toimetus\\p{L}*|redaktion\\p{L}*|συντ[αά]κτ\\p{L}+|προσωπικές|línea editorial|linea editoriale|linha editorial|línia editorial|uredništv\\p{L}+',
  none,
];

const affiliate: Words = [
  'link affiliati|link sponsorizzati|partnersk\\p{L}+ (?:povez\\p{L}+|link\\p{L}*|odkaz\\p{L}*)|affiliate povez\\p{L}+|партньорски (?:връзки|линкове)|партнерск\\p{L}+ (?:везе|линков\\p{L}+)|enllaços d afiliació|partnerlin[gk]\\p{L}*|partneru saites|partnerių nuorod\\p{L}+|partneri ?link\\p{L}*|kumppanuuslink\\p{L}+|affiliate link\\p{L}+',
  none,
];
const contain: Words = [
  'contiene|contengono|cont[eé]|sadrži|vsebuje|съдържа|садржи|sisaldab|satur|yra|zawiera|obsahuje|sisältää|tartalmaz|conține',
  none,
];

/** Who paid for a text, whose views it tells, and who may copy it, in languages of whole Europe. */
export const viewsAndRights: readonly Topic[] = [
  { why: 'sponsor or affiliate notice', words: [opening(thisText), supported, fund] },
  { why: 'sponsor or affiliate notice', words: [opening(project), supported, fund, ofMedia] },
  { why: 'sponsor or affiliate notice', words: [affiliate, contain] },
  { why: 'legal notice', words: [opening(reusing), ofTexts, byLeave] },
  { why: 'note of the editors', words: [opening(views), notOurs, whose] },
];

export const disclosures: readonly Rule[] = [
  {
    why: 'legal notice',
    longest: 160,
    patterns: [
      /^(?:всички права запазени|sva prava (?:pridržana|zadržana)|сва права (?:задржана|придржана)|vse pravice pridržane|visos teisės saugomos|visas tiesības (?:ir )?aizsargātas|kõik õigused kaitstud|усе правы абаронены|tots els drets reservats)(?!\p{L})[^!?]{0,80}$/iu,
    ],
  },
  {
    why: 'note of the editors',
    longest: 110,
    // "The editors answer for its content."
    patterns: [
      /^(?:par (?:\p{L}+ ){0,2}saturu (?:ir )?atbild|už (?:\p{L}+ )?turinį atsako|sisu eest vastutab|za (?:vsebino|sadržaj) (?:je odgovor[ae]?n|odgovara)|за садржај (?:је одговор[ае]?н|одговара)|за зміст (?:\p{L}+ )?(?:відповіда|несе)|за содержание (?:\p{L}+ )?(?:отвеча|несет)|за съдържанието (?:отговаря|носи)|za treść (?:\p{L}+ )?odpowiada|za obsah (?:\p{L}+ )?(?:zodpovíd|odpovíd|zodpoved)|a tartalomért|pentru conținut răspunde|für den inhalt (?:ist|verantwortlich|zeichnet))(?:\p{L}+)?(?: [^.!?,]{2,60})?[.!]?$/iu,
    ],
  },
  {
    why: 'sponsor or affiliate notice',
    longest: 320,
    patterns: [
      /^(?:cláusula de divulgación|declaración de (?:intereses|transparencia)|déclaration d['’]intérêts|mention de transparence|dichiarazione di (?:trasparenza|interessi)|declaração de interesses|offenlegung|interessenkonflikte?|belangenverklaring|дисклеймър?|дисклеймер|відмова від відповідальності|prohlášení o střetu zájmů|oświadczenie o konflikcie interesów)\s?[:.–—-]\s.{8,280}$/iu,
    ],
  },
];
