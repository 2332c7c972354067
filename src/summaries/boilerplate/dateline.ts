import { endsWell } from '../sentences/units.ts';
import { isDense } from '../text/clean-text.ts';
import { datelinesOfAgencies } from './agencies.ts';
import { datelinesByScript } from './datelines-by-script.ts';
import { isDateLine } from './dates.ts';
import { dayBefore } from './day-before.ts';

const place =
  "\\p{Lu}[\\p{L}\\p{M}.'’-]*(?:[ /](?:de|do|da|la|le|el|am|an der|upon|sur|del|di|of|the|\\p{Lu}[\\p{L}\\p{M}.'’-]*)){0,4}";
const loud = "\\p{Lu}[\\p{Lu}\\p{M}.'’-]+(?:[ /][\\p{Lu}\\p{M}.'’-]+){0,4}";
const state = `(?:, (?:${place}|\\p{Lu}{2})\\.?)?`;
/** "Ellery, Lakeland and Delby, Bayland" */
const twoPlaces = `${place}${state},? (?:and|und|et|y|e|en|och|og|i|a|&|/) ${place}${state}`;
const dash = '(?:\\s?[–—]|\\s?--|\\s-|\\.-|\\s=|=(?=\\s))\\s*';

/** States and provinces as papers of North America shorten them behind a town that is written small. */
const shortState =
  '(?:Ala|Ariz|Ark|Calif|Colo|Conn|Del|Fla|Ga|Ill|Ind|Kan|Ky|La|Md|Mass|Mich|Minn|Miss|Mo|Mont|Neb|Nev|N\\.H|N\\.J|N\\.M|N\\.Y|N\\.C|N\\.D|Okla|Ore|Pa|R\\.I|S\\.C|S\\.D|Tenn|Tex|Vt|Va|Wash|W\\. ?Va|Wis|Wyo|D\\.C|Ont|Que|Sask|Man|Alta|B\\.C|N\\.S|N\\.B|N\\.L|P\\.E\\.I)\\.';

/** Where and by whom a report was filed, at the start of its first sentence. Agencies in brackets; the town alone only in capitals. */
const datelines: readonly RegExp[] = [
  // Ellery, Lakeland and Delby, Bayland – (Quay Lamps – May 10th, 2021) – …
  new RegExp(`^${twoPlaces}${dash}\\([^()]{2,60}\\d[^()]{0,20}\\)${dash}(?=[\\p{Lu}\\p{N}"“„«])`, 'u'),
  // Novo Porto, 04 – O …
  new RegExp(`^${place}, \\p{N}{1,2} ?[–—-] (?=\\p{Lu})`, 'u'),
  // (Harbour-News.org) …, Harbour.com, Westerby - …
  /^\([\w-]{2,30}\.(?:com|org|net|info|news)\)\s+(?=\p{Lu})/u,
  /^\p{Lu}[\w-]{2,24}\.(?:com|co\.id|co|id|net|org|vn|ru|ua|tv)(?:, \p{Lu}[\p{L} ]{2,30})?\s?[-–—]\s(?=\p{Lu})/u,
  // BERLIN (dpa) – …, Paris (AFP) - …, LONDON, March 3 (Reuters) — …, Москва. 12 мая. ИНТЕРФАКС – …
  new RegExp(
    `^${place}(?:,? [^()]{1,40})?,? \\([^()]{2,40}\\)(?:(?:,? [^–—\\-]{1,20})?${dash}|-\\s+)(?=[^\\s\\p{Ll}])`,
    'u',
  ),
  new RegExp(`^\\([^()]{2,40}\\)\\s?[-–—]?\\s?${place}(?:, [^–—\\-]{3,20})?${dash}(?=\\S)`, 'u'),
  // МОСКВА, 3 мар — ПРИМЕР Новости. …
  /^\p{Lu}[\p{Lu}-]+, \p{N}{1,2} \p{Ll}{3,9}\.? [—–-] \p{Lu}[^.–—]{1,30}\.\s+(?=\p{Lu})/u,
  /^\[[^[\]]{2,24}(?:기자|특파원|뉴스|일보|신문)[^[\]]{0,10}\]\s*/u,
  // (ae) - …, (pm/ea) – …, (bt) …
  /^\(\p{Ll}{2,4}(?:\/\p{Ll}{2,4})?\)\.?\s?(?:[-–—:]\s)?\s*(?=[\p{Lu}"“„«])/u,
  // San Marco.- …
  new RegExp(`^${place}\\.\\s?[-–—]+\\s*(?=[\\p{Lu}"“«¿¡])`, 'u'),
  // Oberau / Hafenau. …
  /^\p{Lu}\p{Ll}{2,15}(?:[ -]\p{Lu}\p{Ll}{2,15})? ?\/ ?\p{Lu}\p{Ll}{2,15}(?:[ -]\p{Lu}\p{Ll}{2,15})?(?:\.|\s?[–—]|\s-)\s+(?=[\p{Lu}\p{N}"“„«])/u,
  // BERLIN afp | …, BERLIN dpa/exn | …
  new RegExp(`^${loud} \\p{Ll}{2,5}(?:/\\p{Ll}{2,5})? \\| (?=[\\p{Lu}\\p{N}"“„«])`, 'u'),
  // Hong Kong (CNN Business) …
  new RegExp(
    `^${place} ?\\((?:CNN(?: (?:Business|Money|Philippines))?|CNNMoney|AP|Reuters|AFP|UPI|Bloomberg|BBC|NPR|Xinhua|IANS|PTI|ANI|KFF Health News|Thomson Reuters Foundation)\\)\\s*(?:[-–—]+\\s*)?(?=[\\p{Lu}\\p{N}"“])`,
    'u',
  ),
  // Reuters - …, AP – …
  /^(?:Reuters|AP|AFP|UPI|Bloomberg|IANS|PTI|ANI|Xinhua|SPACE\.com|USATODAY\.com|Forbes\.com|dpa|EFE|ANSA|Lusa|APA|SDA) (?:-|–|—|--) (?=[\p{Lu}\p{N}"“])/u,
  // Quaynews.com, Lakeport …
  /^\p{Lu}\p{L}[\p{L}\d]{2,20}\.(?:com|co\.id|id|net), \p{Lu}\p{Ll}{2,14}(?: \p{Lu}\p{Ll}{2,14})?? (?=\p{Lu}\p{Ll}+ \S)/u,
  // Penulis Ada Ruiz | Editor Ben Oakes LAKEPORT, QUAY.com - …
  /^(?:Penulis|Reporter|Editor|Laporan)\s?:? \p{Lu}[^|]{2,40}\| ?(?:Penulis|Editor|Reporter)\s?:? (?:\p{Lu}\p{Ll}+ ){1,4}(?:\p{Lu}{3,}(?: \p{Lu}{3,})*, \p{L}+\.com ?[-–—] )?/u,
  // [Lake FM] Westerby -- …
  new RegExp(
    `^\\[\\p{Lu}[^[\\]]{1,40}\\] ?(?:${place}(?:, \\p{Lu}[\\p{L} ]{2,24})? ?(?:--|—|–) )?(?=["“]?\\p{Lu}.{40})`,
    'u',
  ),
  // San Marco | …
  /^(?!Update|Breaking|Live|Video|Opinion|Exclusive)\p{Lu}\p{L}{2,15}(?: \p{Lu}\p{L}{2,15})? \| (?=[\p{Lu}¿¡"“«][^|]{40})/u,
  // LAKEPORT • …
  new RegExp(`^${loud} [•·] (?=[\\p{Lu}\\p{N}"“„‘’'«])(?!.{0,120} [•·] )`, 'u'),
  // NYHAVN (NTB): …
  new RegExp(`^${loud} \\(\\p{Lu}[\\p{L}/]{1,14}\\)\\s?:\\s*(?=\\S)`, 'u'),
  // नमूनापुर, 12 मार्च (भाषा) …
  /^[\p{Script=Devanagari} ]{2,30},? \p{N}{1,2} [\p{Script=Devanagari}]{2,10}[,.]? ?\([\p{Script=Devanagari}/ ]{2,24}\)[ :–—।-]*/u,
  // Delby, Mont. – …
  new RegExp(`^${place}, ${shortState}${dash}(?=[\\p{Lu}\\p{N}"“])`, 'u'),
  // Delby | THE LAKE POST | …
  new RegExp(`^${place} \\| (?:\\p{Lu}{2,14} ){1,4}\\| (?=[\\p{Lu}"“])`, 'u'),
  // (Delby, Lakeland) – …
  new RegExp(`^\\(${place}, ${place}\\)\\s?[–—] (?=[\\p{Lu}"“])`, 'u'),
  // (RTTNews) – …; МОСКВА, 12 марта. /ТАСС/. …; تهران- ایسنا- …; नई दिल्ली: …
  /^\(\p{Lu}[\p{L}.]{1,16}\)\s?[-–—:]\s*(?=\S)/u,
  // (Báo Hồ Xanh) -, (LagoPresse Nord) –
  /^\((?:Báo|Tạp chí|Đài)(?: [\p{L}\p{N}]{1,12}){1,5}\)\s?[-–—]\s+(?=["“]?\p{Lu})/u,
  /^\(\p{Lu}\p{L}{1,14} \p{L}{1,12}\)\s?[-–—]\s+(?=["“]?\p{Lu})/u,
  // ALDER (lkr). …, Alder (red) …: who wrote for a paper, in small letters.
  new RegExp(`^${place} \\(\\p{Ll}{2,5}(?:/\\p{Ll}{2,5})?\\)[.:]?\\s+(?=[\\p{Lu}"“„«])`, 'u'),
  // EŽERAI, lapkričio 26 d. (ELTA). …; ОЗЁРСК, 26 ноября. /Корр. «ПВ» Ада Рудина/. …
  new RegExp(
    `^${loud}[,.] (?=[^()/]{0,24}\\d)[^()/–—]{3,28} (?:\\([^()]{2,40}\\)|/[^/]{2,40}/)\\.?\\s+(?=[\\p{Lu}"“„«])`,
    'u',
  ),
  new RegExp(`^${loud}[,.] [^/]{3,24}\\/\\p{L}[\\p{L} -]{1,24}\\/[\\s.:–—-]*`, 'u'),
  /^\p{Script=Arabic}{2,16}(?: \p{Script=Arabic}{2,12})?\s?[-–—]\s?\p{Script=Arabic}{2,16}\s?[-–—:]\s*/u,
  // नई दिल्ली: …; a word for a note, a question or a part of a recipe is no town
  /^(?!(?:नोट|सूचना|चेतावनी|टिप्पणी|प्रश्न|उत्तर|सवाल|जवाब|विधि|सामग्री|कृती|साहित्य|निष्कर्ष|संपर्क|टीप)\s?:)[\p{Script=Devanagari}]{2,16}(?: [\p{Script=Devanagari}]{2,16})?\s?:(?:\s+|[-–]\s*)/u,
  // Quaynews.com - …, Quaynews.com, JAKARTA -- …, GD&TĐ - …
  new RegExp(
    `^(?:\\p{L}[\\p{L}\\p{N}-]{1,24}\\.(?:com|net|org|id|vn|news|tv|info|co\\.id)(?:, ${loud})?|\\p{Lu}{1,4}&\\p{Lu}{1,4})${dash}(?=[\\p{Lu}\\p{N}"“])`,
    'u',
  ),
  // DANAU 12 Mac. - …; Danau, kabardanau – …; DANAU, kabardanau.com | …
  new RegExp(`^${loud},? \\p{N}{1,2} \\p{Lu}\\p{L}{2,8}\\.?,? [-–—]{1,2} (?=\\p{Lu})`, 'u'),
  new RegExp(`^${place}, \\p{Ll}[\\p{Ll}\\d]{4,24}(?:(?:\\.\\p{Ll}{2,3})? [-–—]|\\.\\p{Ll}{2,3} \\|) (?=\\p{Lu})`, 'u'),
  // 20 Hrs Ago - Ada Ruiz. …, 5 hours ago | …
  /^\d{1,2} (?:[Hh](?:ou)?rs?|[Mm]in(?:ute)?s?|[Dd]ays?) [Aa]go\s?[-–—|•·]\s?(?:(?:\p{Lu}[\p{L}’'-]{1,20} ){1,2}\p{Lu}[\p{L}’'-]{1,20}\.\s+)?(?=[\p{Lu}"“])/u,
  // 12.3.2024 (EXN.sk) - …; San Marco/El …
  /^\p{N}{1,2}\. ?\p{N}{1,2}\. ?\p{N}{4},? \([^()]{2,24}\) ?[-–—] /u,
  /^\p{Lu}\p{Ll}+(?: \p{Lu}\p{Ll}+){1,2}\/(?=(?:El|La|Los|Las|Un|Una|En|Con|Tras|Ayer|Hoy|Más) )/u,
  // Danau, Kabar News -, Danau, Kabar News. Com -
  new RegExp(
    `^${place}, (?:\\p{Lu}[\\p{L}\\d]* ?){1,3}(?:News|Online|Post|Media)(?:\\.? ?(?:[Cc]om|[Ii]d))?${dash}(?=\\p{Lu})`,
    'u',
  ),
  // Danau, KabarDermaga – …
  new RegExp(`^${place}, \\p{Lu}\\p{Ll}{2,12}\\p{Lu}\\p{L}{2,16}${dash}(?=[\\p{Lu}\\p{N}"“])`, 'u'),
  // Harbour Bay, LAKELAND — …
  new RegExp(`^${place}, ${loud}${dash}(?=[\\p{Lu}\\p{N}"“])`, 'u'),
  // WASHINGTON – …, SAN FRANCISCO, March 3, 2024 – …, MADRID, 12 ene. - …
  new RegExp(`^${loud}(?:, [^–—()\\-]{2,40})?${dash}(?=[\\p{Lu}\\p{N}"“„«¿¡])`, 'u'),
  new RegExp(
    `^${loud}[,.] (?:\\p{N}{1,2}\\.? \\p{L}+\\.?|\\p{L}+\\.? \\p{N}{1,2})(?:,? \\p{N}{4})?[.,]?(?: (?:[–—-] )?[^–—.\\-]{2,30})?${dash}(?=\\S)`,
    'u',
  ),
  // Gölkənd, 12 mart, GÖLTAC …; КӨЛБАСЫ. КөлАқпарат – …
  new RegExp(`^${place}, \\p{N}{1,2} \\p{L}{3,12}, \\p{Lu}{3,14}[.։:]?(?: ?[–—-])?\\s+(?=[\\p{Lu}"“„«])`, 'u'),
  // Көлбасы облысы. KOLNEWS.KZ. …
  new RegExp(
    `^${place}(?: \\p{Ll}{3,10})?[.,] [A-Z][A-Z\\d-]{2,20}\\.(?:KZ|UZ|AZ|KG|RU|UA|GE|AM|COM|ORG|NET)\\s?[./–—-]\\s*(?=[\\p{Lu}"“„«])`,
    'u',
  ),
  new RegExp(`^${loud}\\. ?\\p{Lu}\\p{L}{3,16} ?[–—-] (?=[\\p{Lu}"“„«])`, 'u'),
  /^\p{Lu}\p{Ll}+(?: \p{Lu}\p{Ll}+)?[.,] \p{N}{1,2} \p{L}+\.? (?:[\p{Lu}.]{3,}|\([^()]{2,30}\)) ?[–—-] /u,
  // 【東京】, （東京 12日 共同）, 新华社北京1月1日电（记者张三）, （中央社記者…12日電）
  /^【[^【】]{2,24}(?:电|電|讯|訊|報道|时事|時事|共同|消息|记者|記者)[^【】]{0,16}】\s*/u,
  /^[（(][^（）()]{2,40}(?:电|電|共同|时事|時事|讯|訊|報導|报道)[）)]\s*/u,
  /^\p{Script=Han}{2,14}\p{N}{1,2}月\p{N}{1,2}日[电電讯訊](?:\s?[（(][^（）()]{2,40}[）)])?[，,]?\s*/u,
  /^(?:本报讯|本報訊)?\s?[（(](?:本报|本報|见习|全媒体)?(?:记者|記者|通讯员|特约记者)[^（）()]{1,24}[）)]\s*/u,
  /^(?:[\p{Script=Arabic}]+ ?){1,3}(?:[-–—،] ?(?:[\p{Script=Arabic}]+ ?){0,2})?\((?:(?:[\p{Script=Arabic}]+ ?){1,4}|\p{Lu}{2,10})\) ?[-–—:]+ ?/u,
  /^【[^【】]{0,12}\p{N}{1,2}月\p{N}{1,2}日[^【】]{0,12}】\s*/u,
];

const all = [...datelinesByScript, ...datelines, ...datelinesOfAgencies];

/** Westerby, 4 June 2024 – …; (exn direct)Hochstein, 12. März …; Hochstein, 12. März 2024. … */
const placeAndDate = new RegExp(
  `^(?:\\([^()]{2,30}\\)\\s?)?${place}(?: \\([^()\\d]{2,30}\\))?(?:,| \\() ?(?:den |le |am |il |em |the |a )?([^–—|]{4,30}?)\\)?(?:\\s?[–—|:/]|\\s-|\\.(?:\\s?[–—-])?)\\s+(?=[\\p{Lu}"“„«¿¡»])`,
  'u',
);

/** Hochstein, den 12.3.2024 Die Fähre …; Port-Neuf, le 12-03-2024 Le bac …; San Marco, lì 12 marzo 2024 Il …: set in bold, as letters are. */
const asInLetters = new RegExp(
  `^(?!À |A |Au )${place}, (?:den|le|lì) \\p{N}{1,2}(?:er)?[. /-]\\s?(?:\\p{N}{1,2}[./-]|\\p{L}{3,9}\\.?)\\s?\\p{N}{4}[:.]?\\s+(?=[\\p{Lu}"“„«])`,
  'u',
);

/** Harbour Bay, Me. — July 4, 2024 — …; Lakeport, MA - May 3, 2024 -- …; Lakeport — May 3, 2024. … */
const placeThenDate = new RegExp(
  `^${place}(?:, (?:${place}|\\p{Lu}{2})\\.?)?\\s?(?:[–—]|--|-)\\s?([^–—|]{6,30}?)(?:\\s?(?:[–—]|--|- )|\\. )\\s*(?=[\\p{Lu}\\p{N}"“„«])`,
  'u',
);

/** 240503-N-AB123-1042 OLD HARBOUR (May 3, 2024) …: as navies write under their pictures. */
const loudAndDate = new RegExp(
  `^(?:\\d{6}-\\p{Lu}-\\p{Lu}{2}\\d{3}-\\d{4} ?)?${loud} \\(([^()]{6,30})\\)\\s+(?=\\p{Lu})`,
  'u',
);

/** Ellery, Lakeland and Delby, Bayland – May 10, 2021 – …; Seestadt und Hafenau, 12. März 2024 – … */
const twoPlacesAndDate = new RegExp(
  `^${twoPlaces}(?:,|\\s?[–—]|\\s?--|\\s-) (?:den |le |am |il |em |the )?([^–—|]{6,30}?)\\s?(?:[–—]|--|- )\\s*(?=[\\p{Lu}\\p{N}"“„«¿¡])`,
  'u',
);

/** Delby, Nov 18 (QTI) …; Delby, Nov. 17, LNA – …; Delby (Lakeshire) [India], November 16: …: agencies of South Asia and Africa. */
const datesOfAgencies: readonly RegExp[] = [
  new RegExp(`^${place}, ([^–—|()]{4,24}?) \\(\\p{Lu}[\\p{L}/. -]{1,24}\\)[:.]?\\s+(?=[\\p{Lu}"“])`, 'u'),
  new RegExp(`^${place}, ([^–—|()]{4,24}?),? \\p{Lu}{2,6}${dash}(?=[\\p{Lu}"“])`, 'u'),
  new RegExp(
    `^${place} \\(${place}\\) \\[${place}\\], ([^–—|()]{4,24}?)(?: \\(\\p{Lu}{2,6}\\))?(?:\\s?:|${dash})\\s*(?=[\\p{Lu}"“])`,
    'u',
  ),
  // (Delby, November 12, 2026) – …
  new RegExp(`^\\(${place}, ([^–—|()]{6,24})\\)${dash}(?=[\\p{Lu}"“])`, 'u'),
];

/** Oberau – Drei Stunden …: one or two words, a dash, and a sentence of its own; what the title names is no town. */
const quietTown =
  /^(\p{Lu}\p{Ll}{2,15}(?:[ -]\p{Lu}\p{Ll}{2,15})?)(?: ?[–—]| --?) (?=\p{Lu}\p{Ll}*\s\S)(?!.{0,60} [–—-] )/u;
/** "Oberau - Bürgermeister von Oberau …": unless its sentence soon names it again. Characters. */
const soon = 60;

/** BITTERFELD: …, ELLERY/DELBY. …; what newsrooms set in capitals before a colon otherwise is a word of their own. */
const loudTown = new RegExp(`^(${loud})(?:(?:, [^:–—]{2,24})?:|\\.)\\s+(?=\\p{Lu}[\\p{L}’']*\\s)`, 'u');
const labels =
  /^(?:UPDATED?|BREAKING|EXCLUSIVE|WATCH|LISTEN|VIDEO|PHOTOS?|AUDIO|NOTE|WARNING|ATTENTION|IMPORTANT|OPINION|ANALYSIS|REVIEW|PREVIEW|INTERVIEW|COMMENT|EDITORIAL|LIVE|POLL|SURVEY|SPOILERS?|DISCLOSURE|DISCLAIMER|SUMMARY|CORRECTION|HINWEIS|ACHTUNG|WICHTIG|EXKLUSIV|KOMMENTAR|ANALYSE|INTERVIEW|ATTENZIONE|ATENCIÓN|ATENÇÃO|MISE À JOUR|URGENTE?|QUESTION|ANSWER|EPISODE|CHAPTER|TOPICS?|GUESTS?)$/u;
/** HAZELTON, CALIF. The … */
const townAndState = new RegExp(`^${loud}, (?:\\p{Lu}{2,6}|\\p{Lu}\\p{Ll}{1,4})\\.\\s+(?=\\p{Lu}\\p{Ll})`, 'u');
/** Papers of South Asia, the Gulf and Africa set their towns before a colon, and some behind the reporter's name: "Ada Ruiz, Abuja. The …". */
const paperTowns =
  '(?:(?:New )?Delhi|Mumbai|Bengaluru|Bangalore|Chennai|Kolkata|Hyderabad|Pune|Ahmedabad|Mangaluru|Mangalore|Mysuru|Lucknow|Jaipur|Patna|Bhopal|Indore|Nagpur|Chandigarh|Thiruvananthapuram|Kochi|Kozhikode|Coimbatore|Madurai|Visakhapatnam|Vijayawada|Bhubaneswar|Ranchi|Raipur|Dehradun|Shimla|Srinagar|Jammu|Guwahati|Imphal|Panaji|Nashik|Thane|Navi Mumbai|Amritsar|Ludhiana|Agra|Prayagraj|Meerut|Ghaziabad|Faridabad|Vadodara|Rajkot|Jodhpur|Udaipur|Gwalior|Jabalpur|Jamshedpur|Dhanbad|Cuttack|Hubballi|Belagavi|Kalaburagi|Tiruchirappalli|Salem|Vellore|Puducherry|Warangal|Guntur|Tirupati|Shillong|Aizawl|Kohima|Itanagar|Agartala|Gangtok|Surat|Kanpur|Varanasi|Gurugram|Noida|Karachi|Lahore|Islamabad|Peshawar|Rawalpindi|Quetta|Multan|Dhaka|Chittagong|Chattogram|Cumilla|Comilla|Sylhet|Rajshahi|Khulna|Barishal|Mymensingh|Colombo|Kathmandu|Kabul|Dubai|Abu Dhabi|Sharjah|Ajman|Doha|Riyadh|Jeddah|Makkah|Muscat|Kuwait(?: City)?|Manama|Nairobi|Lagos|Abuja|Accra|Kampala|Kuala Lumpur|Petaling Jaya|George Town|Jakarta|Singapore|Manila)';
const colonTowns = new RegExp(`^${paperTowns}(?:, [^:–—]{3,24})?:\\s+(?=\\p{Lu})`, 'u');
const reporterAndTown = new RegExp(`^(?:\\p{Lu}\\p{Ll}+ ){1,2}\\p{Lu}\\p{Ll}+, ${paperTowns}\\.\\s+(?=\\p{Lu})`, 'u');

/** "Harbour Bay, Lakeland - The …": two names and a hyphen. */
const townAndCountry =
  /^(\p{Lu}\p{Ll}{2,}(?: \p{Lu}\p{Ll}+){0,2}), \p{Lu}\p{Ll}{2,}(?: \p{Lu}\p{Ll}+){0,2} [-–—] (?=\p{Lu}\p{Ll}* [\p{Ll}\p{N}])/u;
/** "Ellery: Green School, Ellery has won …": the town before its colon, which the sentence names again. */
const townAgain = /^(\p{Lu}\p{Ll}{3,14}): (?=\p{Lu})(?=.{0,110}(?<!\p{L})\1(?!\p{L}))/u;

/** "18 мая – международный день маяков.": the day is what the sentence tells of, and the dash its verb. */
const isOfDay =
  /^(?:\p{Ll}|(?:День|Всемирный|Международный|Всероссийский|Всесвітній|Міжнародний|Световен|Dzień|Światowy|Międzynarodowy|Den|Světový|Mezinárodní|Deň|Svetový|Medzinárodný|Svjetski|Međunarodni|Dan)(?!\p{L}))/u;

/** A shorter line behind a date tells what happens on it: a calendar's. Characters. */
const leastDated = 60;

/** Captions of so many letters in all stand before a report whose page was flattened. */
const longestCaptions = 500;
/** What an agency's pictures show, and behind them (호수=견본뉴스) 홍길동 기자 = */
const behindCaptions =
  /^.{4,450}?\[[^[\]]{1,10}=[^[\]]{2,10}\] ?\([가-힣]{2,10}=[가-힣A-Za-z0-9]{2,8}\) ?[가-힣]{2,4}(?:[·, ]{1,2}[가-힣]{2,8}){0,4} ?(?:기자|특파원|통신원) ?=\s*/u;

/** An agency in brackets or bars, a date, an address: what no sentence begins with. */
const surelyFiled = /[\d()（）[\]【】/=]|\.(?:com|net|id)\b/u;

/** "Oberau - Bürgermeister von Oberau …": the town before its dash, which its sentence soon names again. */
function townNamedAgain(line: string): string {
  const [head = '', name = ''] = quietTown.exec(line.slice(0, 160)) ?? [];
  return name !== '' && line.slice(head.length, head.length + soon).includes(name) ? head : '';
}

/** The dateline of a line that is not the first: behind a standfirst or a caption only what names an agency or a day is one, or a town that is named again. */
export function laterDatelineOf(line: string, title: string): string {
  const town = townNamedAgain(line);
  if (town !== '') return town;
  const found = datelineOf(line, title);
  return surelyFiled.test(found) && /\p{L}/u.test(found) ? found : '';
}

/** "Lake Lamp Association (LLA) – …" under "The LLA prize": what the title has in short, and no agency. */
const spelledOut = /^((?:\p{Lu}[\p{L}’'-]{1,30} ){2,6})\((\p{Lu}{2,6})\)/u;
function isSpelledOut(text: string, title: string): boolean {
  const [, words = '', short = ''] = spelledOut.exec(text) ?? [];
  const letters = words.split(/[\s-]+/).map((word) => word.slice(0, 1).toUpperCase());
  return short !== '' && letters.join('') === short && title.includes(short);
}

/** The place and day that one of these finds. */
/** "Am Samstag, den 11. April": an ordinal whose month goes on behind its point is no day yet. */
const bareOrdinal = /^(?:(?:den|de[rm]|the|le|il|el|dne) )?\d{1,2}$/iu;

function filedOn(start: string, patterns: readonly RegExp[]): string {
  for (const pattern of patterns) {
    const [filed = '', day = ''] = pattern.exec(start) ?? [];
    if (filed !== '' && isDateLine(day) && !bareOrdinal.test(day)) return filed;
  }
  return '';
}

/** Datelines and dates before a dash: "3 March 2024 – …". '' when the text begins with its own words. */
export function datelineOf(text: string, title: string): string {
  const start = text.slice(0, 160);
  if (isSpelledOut(start, title)) return '';
  const first = filedOn(start, [placeThenDate]);
  if (first !== '' && text.length > first.length + 20) return first;
  const town = quietTown.exec(start);
  if (town !== null && text.length > 80) {
    const [head, name = ''] = town;
    if (!title.includes(name) || start.slice(head.length, head.length + soon).includes(name)) return head;
  }
  const captioned = behindCaptions.exec(text.slice(0, longestCaptions))?.[0];
  if (captioned !== undefined) return captioned;
  for (const pattern of all) {
    const found = pattern.exec(start)?.[0];
    if (found !== undefined && found.length < 120 && text.length - found.length > (isDense(text) ? 8 : 20))
      return found;
  }
  const loudly = loudTown.exec(start);
  const places = [townAndCountry.exec(start), townAgain.exec(start)];
  for (const found of places)
    if (found !== null && !title.includes(found[1] ?? '') && text.length - found[0].length > 60) return found[0];
  const towns = [
    loudly !== null && !labels.test(loudly[1] ?? '') && !title.includes(loudly[1] ?? '') ? loudly : null,
    townAndState.exec(start),
    colonTowns.exec(start),
    reporterAndTown.exec(start),
  ];
  for (const found of towns)
    if (found !== null && found[0].length > 6 && text.length - found[0].length > 60) return found[0];
  const written = asInLetters.exec(start)?.[0] ?? '';
  if (written !== '' && text.length > written.length + 20) return written;
  const filed = filedOn(start, [placeAndDate, twoPlacesAndDate, loudAndDate, ...datesOfAgencies]);
  if (filed !== '' && text.length > filed.length + 20) return filed;
  const dated = /^(.{6,40}?)\s?(?:[–—|]|:(?!\d)| --? |-\s)\s*(?=\S)/u.exec(start);
  const isLong = (head: string): boolean =>
    (text.length > head.length + leastDated || endsWell(text)) && text.length > head.length + 20;
  if (
    dated !== null &&
    isDateLine(dated[1] ?? '') &&
    !(isOfDay.test(start.slice(dated[0].length)) && !/\d{4}/.test(dated[1] ?? '')) &&
    /\d{4}|\p{L}/u.test(dated[1] ?? '') &&
    isLong(dated[0])
  )
    return dated[0];
  const day = dayBefore(start);
  return day !== '' && isLong(day) ? day : '';
}
