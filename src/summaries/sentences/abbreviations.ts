import { kinOf } from '../language/kin.ts';
import { isStopWord } from '../language/stop-words.ts';
import { remembered } from '../patterns/remembered.ts';

/** Words with a stop after them that end no sentence, whatever follows, in the languages that share them. */
const shared =
  /(?:^|[\s("'«„“’])(?:M|MM|Mme|Mmes|Mlle|Mr|Mrs|Ms|Smt|Shri|Cllr|Dr|Drs|Prof|St|Ste|Sr|Sra|Srta|D|Dña|Sig|Sigg|Dott|Ing|Avv|Hr|Fr|Dhr|Mevr|Mw|Ir|Mgr|Inż|Dyr|Ks|Gen|Col|Lt|Sgt|Capt|Rev|Hon|Gov|Sen|Rep|No|Nr|Núm|Nº|Art|Abb|Fig|Vol|Bd|Kap|Abs|ca|cca|vs|aka|a\. ?k\. ?a|feat|bzw|usw|z\. ?B|d\. ?h|u\. ?a|o\. ?ä|i\. ?d\. ?R|p\. ?ej|p\. ?ex|e\. ?g|i\. ?e|cf|al|approx|aprox|str|ul|pl|гг|ул|им|г|тыс|млн|млрд|руб|св|т\. ?е|т\. ?д|т\. ?п|np|m\. ?in|tzn|tzw|prof|hab|bl\. ?a|t\. ?ex|f\. ?eks|kl|s\. ?k|tj|tzv|např|κ|κα|π\. ?χ|δρ|örn|vb|vd)\.$/u;

/** The same by language, small and large. */
const own: Readonly<Record<string, string>> = {
  en: 'mt|ft|maj|cmdr|adm|supt|dept',
  de: 'stv|stellv|vors|rd|inkl|exkl|zzgl|abzgl|evtl|ggf|gem|lt|geb|gegr|max|mind|vgl|sog|dipl|frl|hl|hrn|fa|bgm|vbgm|l?abg|pfr|hptm|obm|kdt|präs|evang|einschl|insbes|bes|ehem|verst|österr|dt|städt|zw|z\\. ?hd',
  fr: 'env|apr|me|pr|boul|(?-i:[Bb]d)|trad|coll|dép|sté|ets|rééd',
  es: 'sres|dra|profa|lic|avda|av|pza|excmo|ilmo|mons|gral|cnel|tte|sto|sta|ee|hna|hno|pbro|lc?do|lcda|mtra|mtro|ntra|ntro|dip|sgto|cmte|abg|rvd[oa]|crnl|dª|stgo',
  it: 'dott\\.ssa|prof\\.ssa|sig\\.ra|avv|ing|arch|geom|rag|sig|dott|mons|p\\.zza|v\\.le|per es|sec|on|ten|magg|cav|comm|brig|ass|assoc|cons|fraz|ist',
  pt: 'dra|profa|eng|exmo|exma|ilmo|av|pç|séc|mons|cel|sto|sta|pe|profª|gal|dep|des|pref|ten|trav|rod|pça|arq|enf|jd|vl|pq|(?-i:Ver|Min)',
  nl: 'plm|bijv|bv|dhr|mevr|mw|drs|ir|ing|o\\.a|o\\.l\\.v|t\\.w\\.v|d\\.w\\.z|incl|excl|resp|max|afd|ds|fam|c\\.q',
  sv: 'enl|inkl|exkl|resp|max|fil|f\\.d|d\\.v\\.s|sankt|ang|ev|dvs',
  da: 'iflg|ift|pga|inkl|ekskl|maks|hr|frk|sct|skt|jf|vedr|evt|hhv|ang|dvs|adv|borgm',
  nb: 'iflg|ifm|pga|inkl|ekskl|maks|hr|frk|jf|evt|hhv|ang|dvs|mht|ass|adv',
  fi: 'esim|ks|ent|nk|ns|tri|dos|synt|huom|mm|prof|ko|em|evl|mv|rva',
  pl: 'al|ok|inż|mgr|ks|św|bł|płk|kpt|woj|pow|gm|godz|im|ur|zm|red|zob|właśc|dr|pt|pn|ds|reż|wz|wg|m\\. ?st',
  cs: 'resp|popř|příp|mj|vč|doc|ing|mgr|bc|[mj]udr|phdr|rndr|pí|sv|nám|tř|max|odst|zn|plk|ph|čl|arch|okr|nakl|orch|zejm|nar',
  sk: 'napr|resp|popr|príp|vč|doc|ing|mgr|bc|[mj]udr|phdr|rndr|sv|nám|tr|max|ods|plk|t\\. ?j|t\\. ?z|čl|arch|okr|nakl|najm|zn|nar',
  hu: 'kb|ill|ún|vö|ifj|id|özv|szt|max|dr|bp|sz|köv|ált|vm|(?-i:[IVX]{1,5})',
  ro: 'dl|dna|dra|ing|av|conf|univ|acad|lt|sf|bd|jud|mun|sec|alin|de ex|com|șos|şos|pr|ed|cf',
  ru: 'с|д|дер|пос|ст|св|ок|напр|проф|акад|доц|пер|наб|корп|рис|табл|оз|ред|сост|изд|ср|обл|т\\. ?н|т\\. ?к|(?<!и )пр|просп|пл|бул|мкр|ш|(?<!(?:\\p{N}|кв\\.|куб\\.|пог\\.) ?)м|о|зам|нач|инж|ген|канд|гл|реж|худ|исп|пом|авт|прот|иер|архим|игум|еп|архиеп|митр',
  uk: 'с|смт|р|ст|св|бл|напр|ім|проф|акад|доц|м|вул|просп|пров|наб|рис|табл|див|ред|обл|т\\. ?зв|(?<!і )пр|пл|бул|о|заст|ген|інж|канд|реж|прот|єп|архиєп|митр|т\\. ?з',
  bg: 'с|гр|пл|бл|вх|ет|ап|чл|ал|т|стр|св|ген|полк|вкл|бул|кв|ж\\. ?к|проф|доц|акад|инж|арх|д-р|др|напр|обл|общ|т\\. ?нар|вр\\. ?и\\. ?д|о|реж',
  sr: 'br|doc|mr|ing|sv|tzv|npr|odn|бр|проф|доц|инж|св|тзв|нпр|одн|др|sc|akad|prim|mons|vlč|gđa|gosp|čl|arh|izv|zam|pok|mag|dipl|ul|tj|dr|акад|прим|ген|гђа|чл',
  sl: 'sv|dr|mag|ing|inž|dipl|prof|npr|tj|oz|ul|št|gl|t\\. ?i|doc|akad|čl|izr',
  ca: 'sra|dra|av|avda|pl|mn|st|sta|prof|pça|ctra|gna|il·lm|excm|ntra|pg|rbla|mtre|mons',
  et: 'nt|vt|vrd|hr|pr|sh|s\\. ?t|mnt|tn',
  lt: 'dr|pvz|kt|šv|t\\. ?y|doc|akad|inž|kun|vyr|raj|pr|vad',
  lv: 'plkst|dr|piem|sv|t\\. ?i|t\\. ?s|red|raj',
  tr: 'yakl|doç|yrd|av|sn|uzm|op|mah|hz|bkz|m\\.ö|m\\.s|cad|öğr|arş|gör|ecz|müh|alb|kd|yard|ord',
  el: 'περ|δηλ|κκ|καθ|αγ|οδ|λεωφ|βλ|πρβλ|σεβ|σεβασμ|αντιπρ|ταγμ|στρ|υπ',
  id: 'ny|tn|alm|jl|jln|ir|hj|kh|pt|cv|gg|kab|kec|kel|sdr|bpk|dra',
  vi: 'tp|pgs|gs|ts|ths|bs|tx|q|p',
  ar: '[دأمشصجه]',
  he: 'פרופ|ו?גב|רח|שד|עו|עמ',
  ta: '[\\p{Script=Tamil}]{1,3}',
  hi: 'डॉ|प्रो|पं|मो|सुश्री',
};

/** "5 Mio. Euro": German writes what is counted with a capital, as it begins its sentences. */
const counted = /\p{N}\s?(?:Tsd|Mio|Mrd|Bio)\.$/u;
const germanOpening =
  /^(?:D(?:er|ie|as|em|en|ies\p{L}*|och|abei|amit|ann|ort|afür|azu)|Ein\p{L}*|I[mn]|A[mn]|Auf|Aus|Bei|Mit|Für|Von|Vor|Nach|Seit|Zu[mr]?|E[rs]|Sie|Wir|Ich|Und|Aber|So|Auch|Wenn|Was|Wer|Wie|Wo|Laut|Allein)\s/u;

/** Words that end none before a number: pages, houses, hours, years of birth. */
const beforeNumbers =
  /(?:^|[\s("'«„“’/-])(?:no|nos|nr|nº|n|nn|núm|num|p|pp|pg|pág|pag|s|st|str|art|arts|abb|fig|figs|km|ap|bl|ch|chap|kap|cap|vol|bd|tel|tlf|est|b|c|od|hod|r|v|u|sz|ust|poz|čp|nro|klo|min|cad|sok|no:|jan|feb|mar|apr|aug|sept?|oct|nov|dec|д|буд|кв|стр|с|ст|п|ч|р|гл|тел|корп|σελ|αρ|τηλ|hal|hlm|tr|עמ|מס|ص)\.$/iu;

/** "bells, lamps, etc.": often the end of a sentence, too. */
const andSoOn = /(?<!\p{L})(?:etc|ecc|usw|enz|osv|itd|itp|atd|apod|stb)\.$/u;
const firstWord = /^["“„«]?(\p{Lu}[\p{L}’']*)(?=[\s,])/u;

/** So are times, months, countries, companies, degrees, "no" and "mar", and names in capitals. */
const mayEnd =
  /(?<![\p{L}.])(?:[ap]\. ?m|\p{Lu}(?:\.\p{Lu}){1,3}|EE\. ?UU|S\.p\.A|S\.r\.l|Ph\.D|Inc|Ltd|Corp|Co|Bros|Jr|no|art|mar|via|Jan|Feb|Mar|Apr|Aug|Sept?|Oct|Nov|Dec|\p{Lu}{2,8})\.$/u;
/** English has few that do not: those of men and streets stand before names, and what leads on to an example. */
const leadsOn = /(?<![\p{L}.])(?:e\. ?g|i\. ?e|vs|v|cf|viz|feat|ft|aka|a\. ?k\. ?a|approx|al|\p{Lu})\.$/iu;
/** "lose me.": a small word is no abbreviation. */
const lastWord = /(?<![\p{L}.])(\p{Ll}{2,6})\.$/u;
/** "The keeper said": a name that begins with a small word goes on with a capital. */
const smallBehind = /^["“„«]?\p{Lu}[\p{L}’']*,?\s\p{Ll}/u;

/** As much is read before and behind the stop. Characters. */
const longestEnd = 12;
const longestFirst = 24;

const isSmallWord = (word: string, language: string): boolean =>
  isStopWord(word, language) || (language === 'en' && word === 'A');

/** German writes nouns with a capital, so that nothing tells names from what begins a sentence. */
const mayEndIn = (end: string, language: string): boolean =>
  language !== 'de' &&
  (mayEnd.test(end) ||
    (language === 'en' && !leadsOn.test(end)) ||
    isStopWord(lastWord.exec(end)?.[1] ?? '', language));

/** Whether what stands behind an abbreviation that may end a sentence begins one: with a small word, written large, as no name does. */
export function endsWithAndSoOn(before: string, after: string, language: string): boolean {
  const end = before.slice(-longestEnd);
  const next = after.slice(0, longestFirst);
  const isEnd = andSoOn.test(end) || (smallBehind.test(next) && mayEndIn(end, language));
  return isEnd && isSmallWord(firstWord.exec(next)?.[1] ?? '', language);
}

const ofLanguage = remembered((language) => {
  const words = own[kinOf(language)];
  return words === undefined ? null : new RegExp(`(?:^|[\\s("'«„“’/-])(?:${words})\\.$`, 'iu');
});

/** Whether the stop at the end of a piece is that of an abbreviation, and the piece after it goes on. */
export function endsAbbreviated(before: string, after: string, language: string): boolean {
  const end = before.slice(-24);
  // A year may well end a sentence: "в 1890 г."
  if (/\p{N}\s?(?:гг?|рр?)\.$/u.test(end) || endsWithAndSoOn(end, after, language)) return false;
  return (
    shared.test(end) ||
    (language === 'de' && counted.test(end) && !germanOpening.test(after)) ||
    (ofLanguage(language)?.test(end) ?? false) ||
    (/^[\p{N}IVX]/u.test(after) && beforeNumbers.test(end))
  );
}
