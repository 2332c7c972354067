import { anyHello } from './greetings.ts';
import type { Kind } from './kind.ts';
import type { Rule } from './rule.ts';

const why = 'greeting';

/** How each language welcomes to a programme or a letter, and what that is called; or those who are new to it. */
const welcomes: readonly (readonly [welcome: string, to: string, programme: string])[] = [
  [
    '(?:(?:ganz |recht )?herzlich )?willkommen(?: zurück)?(?:,? liebe [^.!?,]{3,50})?,?',
    'zu[mr]?|bei|in|im|auf',
    'podcasts?|folge|ausgabe|sendung|episode|newsletters?|blogs?|(?:\\p{L}+-)?tutorials?|anleitung|(?:blog)?(?:beitrag|artikel)s?',
  ],
  [
    'bienvenue(?: à tou(?:te)?s)?',
    'dans|à|au|sur',
    'podcast|épisode|émission|numéro|newsletter|blog|tutoriel|guide|article|billet',
  ],
  [
    'bienvenid[oa]s?(?:,? (?:y )?bienvenid[oa]s?,?)?(?: a tod[oa]s)?',
    'a|al',
    'p[oó]dcast|episodio|programa|boletín|blog|tutorial|guía|artículo|post',
  ],
  [
    '(?:benvenut|bentornat)[oaie](?: a tutt[ie])?',
    'a|ad|al|alla|in|su|sul|nel|nella',
    'podcast|puntata|episodio|newsletter|blog|tutorial|guida|articolo|post',
  ],
  [
    'bem[- ]vind[oa]s?(?: a tod[oa]s)?',
    'a|ao|à',
    'podcast|episódio|programa|newsletter|blogu?e?|tutorial|guia|artigo|post',
  ],
  ['welkom(?: terug)?', 'bij|in|op', 'podcast|aflevering|nieuwsbrief|blog|tutorial|handleiding|artikel'],
  [
    '(?:välkom|velkom)(?:men|na|ne)(?: tillbaka| tilbake| tilbage)?',
    'till?',
    'podd(?:en)?|podcast(?:en)?|avsnitt(?:et)?|afsnit|episode|nyhetsbrevet|blogg?(?:en)?',
  ],
  [
    '(?:witam|witamy|witajcie)',
    'w|na',
    'podcaście|podcastu|odcinku|newsletterze|blogu|poradniku|tutorialu|wpisie|artykule',
  ],
  ['vítejte', 'u|v|na', 'podcastu|dílu|epizodě|epizody|blogu'],
  ['добро пожаловать', 'в|на', 'подкаст\\p{Ll}{0,2}|выпуск\\p{Ll}{0,2}|блог\\p{Ll}{0,2}'],
  ['(?:вітаємо|ласкаво просимо)', 'до|у|в|на', 'подкаст\\p{Ll}{0,2}|випуск\\p{Ll}{0,2}|блог\\p{Ll}{0,2}'],
  ['bienvenue', 'aux|à la|au', '(?:nouve(?:aux|lles)|derniers|dernières) (?:abonné|inscrit|lect|venu|arriv)\\p{Ll}*'],
  ['(?:herzlich )?willkommen', 'an|den|allen', '(?:neuen|neu) (?:abonnent|leser|hinzugek)\\p{Ll}*'],
  ['bienvenid[oa]s', 'a', 'nuev[oa]s (?:suscript|lector|miembr)\\p{Ll}*'],
  ['benvenut[ie]', 'a|ai|alle', 'nuov[ie] (?:iscritt|lettor|abbonat)\\p{Ll}*'],
  ['bienvenid[oa]s (?:de nuevo|otra vez)', 'a|al', 'blog|canal|boletín|p[oó]dcast'],
  ['bienvenue (?:à|de) nouveau', 'sur|dans', 'blog|chaîne|podcast|newsletter'],
  ['bentornat[ie]', 'a|al|su|sul|nel|in', 'blog|canale|podcast|newsletter'],
  ['willkommen zurück', 'auf|in|im|bei|zu\\p{L}?', 'blog|kanal|podcast|newsletter'],
  ['bem[- ]vind[oa]s (?:de volta|novamente)', 'a|ao|à', 'blog|canal|podcast|newsletter'],
  ['welkom terug', 'bij|op|in', 'blog|kanaal|podcast|nieuwsbrief'],
  ['wita(?:jcie|m) ponownie', 'na|w', '(?:blog|kana|podca|newslett)\\p{Ll}+'],
  ['benvingu(?:ts|des)(?: a tothom)?', 'a|al', 'p[oò]dcast|episodi|programa|butlletí|blog|capítol|carta'],
  ['välkom(?:men|na)(?: tillbaka)?', 'till', 'brev(?:et)?|utskick(?:et)?|num(?:mer|ret)'],
  ['velkommen(?: tilbage| tilbake)?', 'til', 'brev(?:et)?|(?:uge|uke)brev(?:et)?|nummer|ud?tgaven?'],
  ['tervetuloa', 'kuuntelemaan|lukemaan|mukaan|seuraamaan', '(?:podcast|jakso|ohjelma|uutiskir|blogi)\\p{Ll}*'],
  [
    'tere tulemast',
    'kuulama|lugema|meie|minu|uu[et]\\p{Ll}*',
    '(?:taskuhääling|podcast|saate|osa|uudiskir|blogi)\\p{Ll}*',
  ],
  ['laipni lū(?:dz|gt)\\p{Ll}+|sveicināti', '\\p{L}+', '(?:podkāst|raidierakst|epizod|blog|sērij|vēstul)\\p{Ll}*'],
  ['sveiki,? (?:atvykę|sugrįžę)', 'į|prie', '(?:tinklalaid|podkast|epizod|tinklarašt|laid|naujienlaišk)\\p{Ll}*'],
  ['vitajte', 'v|vo|na|pri', '(?:podcast|epizód|čast|diel|newslett|blog)\\p{Ll}*'],
  ['(?:üdvözl|köszönt)\\p{Ll}+(?: mindenkit)?', 'az?|ebben|itt', '(?:podcast|adás|epizód|rész|hírlev|blog)\\p{Ll}*'],
  [
    'bun venit|bine (?:ați|v-am|te-am) (?:re)?(?:venit|găsit)',
    'la|în|pe|într-un',
    '(?:podcast|episod|emisiun|newslett|blog|număr)\\p{Ll}*',
  ],
  ['(?:pozdravljeni|dobrodošli)(?: nazaj)?', 'v|na|pri', '(?:podcast|podkast|epizod|oddaj|številk|blog|pism)\\p{Ll}*'],
  ['dobro ?došli(?: natrag| nazad)?', 'u|na', '(?:podcast|podkast|epizod|emisij|broj|blog|newslett)\\p{Ll}*'],
  ['добро ?дошли|добре дошли(?: отново)?', 'у|на|в|във', '(?:подкаст|епизод|емисиј|број|брой|блог|бюлетин)\\p{Ll}*'],
  ['з вами|с вами', 'знову|снова|опять|подкаст|канал|блог', '(?:подкаст|канал|выпуск|випуск|блог)?\\p{Ll}*'],
  ['вітаем|сардэчна запрашаем', 'вас|у|ў|на', '(?:падкас|выпуск|блог)\\p{Ll}*'],
  ['καλώς (?:ήρθατε|ορίσατε|ήλθατε)', 'σε|στ\\p{Ll}{1,2}', '(?:επεισόδι|podcast|εκπομπ|τεύχος|ιστολόγι|blog)\\p{Ll}*'],
];

/** Joins a hello to the welcome. */
const and = 'und|et|y|i|e|en|och|og|ja|un|ir|a|és|și|in|и|і|й|та|και';

const led = `(?:${anyHello}|hi|moin|servus|guten (?:morgen|tag|abend)|всем привет|всім привіт)[^.!?]{0,30}?[\\s,!]{1,2}(?:(?:${and}) )?`;
/** Whoever is welcomed to a place, with a mark behind it, is told nothing else. */
const placesWelcomed = `${welcomes.map(([welcome, to]) => `(?:${welcome}) (?:${to})(?!\\p{L})`).join('|')}|tervetuloa|ongi etorri|benvid[oa]s (?:a|ao|á)|velkomin (?:á|í|til)|croeso i|fáilte (?:go|chuig)|mirë ?se vini (?:në|te)|добредојдовте (?:во|на)`;

const welcomedTo = (within: string, also = ''): string =>
  welcomes
    .map(
      ([welcome, to, programme]) =>
        `(?:${welcome}) (?:${to})(?!\\p{L})(?:[^.!?]{${within}} )??(?<!\\p{L})(?:${programme}${also})`,
    )
    .join('|');
const toProgramme = welcomedTo('0,60');
const toIssue = welcomedTo('0,30', '|numéro|nummer|numer|número|numero|broj|številk\\p{L}|szám\\p{L}{0,3}');

/** "Hallo und herzlich willkommen zu einer neuen Folge unseres Podcasts." */
const toProgrammes: Rule = {
  why,
  longest: 200,
  patterns: [
    new RegExp(`^¡?(?:${led})?(?:${toProgramme})(?!\\p{L})(?:[^.!?]{0,60}!+|[^.!?,]{0,60}\\.)$`, 'iu'),
    // "Guten Morgen und willkommen zu Ausgabe 94, heute an 8.312 Postfächer."
    new RegExp(
      `^¡?(?:${led})?(?:${toIssue}) (?:nr\\.? ?|n[°º]\\.? ?|№ ?|#)?\\p{N}{1,4}(?!\\p{N})[^!?]{0,90}[.!]$`,
      'iu',
    ),
    // "Ciao a tutti e bentornati nella mia cucina!", "Vítejte na Starém molu!"
    new RegExp(`^¡?(?:${led})?(?:${placesWelcomed}) [^.!?,]{2,50}!$`, 'iu'),
    // "We invite you to hear a new episode."
    /^(?:serdecznie )?zaprasza(?:m|my)(?: \p{L}+){0,2}? (?:do (?:wysłuchania|odsłuchania|słuchania|obejrzenia|oglądania)|na) [^.!?]{0,40}(?:odcin|podcast|audycj)[^.!?]{0,50}[.!]$/iu,
    // "Hello! This is Ada. You read the free issue of my newsletter."
    new RegExp(
      `^(?:${anyHello})[!,.] (?:[^!?]{0,90} )?(?:newsletter|boletín|butlletí|nieuwsbrief|nyhetsbrev|nyhedsbrev|uutiskir|uudiskir|biuletyn|hírlev|rundbrief|рассылк|розсилк|бюлетин|jaunumu|naujienlaišk)\\p{Ll}*[^!?]{0,60}[.!]$`,
      'iu',
    ),
  ],
};

/** "Hello and welcome to The Quay Ledger, where we …", "Welcome to the latest edition of …": English. */
const welcomesReaders: Rule = {
  why,
  longest: 200,
  patterns: [
    /^(?:hello|hi|hey|howdy|good (?:morning|afternoon|evening|day)|greetings|namaste|kia ora|g['’]day|happy \p{L}{3,12})(?!\p{L})[^.!?]{0,50}[\s,](?:a (?:very )?(?:warm|big) )?welcome(?: back)? to [^.!?]{3,120}[.!]$/iu,
    /^(?:a (?:very )?(?:warm|big) )?welcome(?: back)? to (?:another|the (?:latest|newest|first|last|\p{L}{3,12}(?:st|nd|rd|th))|my|our|this|an?|issue|episode|edition|part) [^.!?]{0,60}?\b(?:(?:news)?letter|blog|podcast|channel|episode|edition|issue|instal?lment|briefing|bulletin|#? ?\p{N}{1,4})\b[^.!?]{0,90}[.!]$/iu,
  ],
};

/** How letters and programmes welcome. */
export const welcomesTo: Kind = { rules: [welcomesReaders, toProgrammes], topics: [] };
