import type { Rule } from './rule.ts';

/** How letters and programmes greet, and whom, by language. Whatever else stands on such a line makes it a sentence. */
const greetings: readonly (readonly [hello: string, readers: string])[] = [
  [
    'coucou|bonjour|bonsoir|salut',
    'à|tou(?:te)?s|et|tout le monde|(?:mes )?ch[eè]r(?:e)?s|amis|amies|lecteurs|lectrices|les (?!murs)\\p{L}+',
  ],
  [
    'hola|buenas|bones|bon dia|ei',
    'a|tothom|tot[eo]s|tots|i|y|tod[oa]s|amics|amigues|amig[oa]s|lectores|lectors|de nou|de nuevo',
  ],
  ['olá|oi+', 'a|tod[oa]s|e|pessoal|gente|amig[oa]s|querid[oa]s|leitor[ea]s|meus amores|minha gente'],
  ['ciao|salve', 'a|tutt[ie]|e|amic(?:i|he)|ragazz[ie]|car[ie]|lettor[ie]|lettrici|miei|bentornat[ie]'],
  ['hallo|hoi|hey|dag|ha', 'allemaal|iedereen|lieve|beste|lezers?|volgers?|vrienden|mensen|luisteraars?|en'],
  [
    'hej|hejsan|hallå|hei|heisan',
    'alla|allihopa?|alle|sammen|kära|kjære|kære|vänner|venner|läsare|læsere|lesere|lyssnare|lyttere|och|og',
  ],
  ['hei|moi|moikka|heippa|terve', 'kaikki|kaikille|ihanat|rakkaat|hyvät|lukijat?|ystävät?|kuuntelijat|ja'],
  ['tere|tervist|hei', 'kõigile|kõik|head|kallid|armsad|lugejad?|sõbrad|kuulajad|ja'],
  ['sveik[is]|sveiciens|labdien', 'vis(?:i|iem)|mīļie|dārgie|lasītāj(?:i|iem)|draugi|klausītāji|un'],
  ['sveiki|labas|laba diena', 'vis(?:i|iems)|brangūs|brangieji|mieli|mielieji|skaitytojai|draugai|klausytojai|ir'],
  [
    'cześć|hej(?:ka)?|witam|witajcie',
    'wszystkim|wszystkich|was|kochani|drodzy|moi|mili|czytelnicy|słuchacze|przyjaciele|ponownie|serdecznie|i',
  ],
  [
    'ahoj(?:te)?|zdravím|čau(?:te)?',
    'všichni|všetci|vás|vám|všem|všetkým|milí|moji|přátelé|priatelia|čtenáři|čitatelia|posluchači|poslucháči|a',
  ],
  ['szi(?:a|asztok)|hell[oó]|üdv', 'mindenki(?:nek)?|kedves|drága|olvasó(?:k|im)?|barátaim|hallgatók|és'],
  [
    'bună|salut(?:are)?|hei',
    'tuturor|dragă|dragi|dragilor|prieteni|prietenilor|cititorule|cititori|cititorilor|ascultători|din nou|oameni buni|și',
  ],
  [
    'pozdravljen[iae]?|živjo|zdravo|pozdrav|bok|ćao',
    'vsi|vsem|svi|svima|drag[ie]|prijatelji|bralci|bralke|čitatelji|čitaoci|slušatelji|slušaoci|poslušalci|ekipo|ljudi|in|i',
  ],
  [
    'поздрав|здраво|ћао|здравейте|здрасти',
    'свима|драги|пријатељи|читаоци|слушаоци|људи|на всички|мили|скъпи|приятели|читатели|слушатели|хора|и',
  ],
  [
    'привет|приветствую|здравствуйте',
    'всем|всех|вас|дорогие|уважаемые|друзья|читатели|слушатели|подписчики|мои|снова|и',
  ],
  [
    'привіт|вітаю|вітання|прывітанне|вітанкі',
    '[ву]сім|[ву]сіх|ўсім|ўсіх|вас|любі|дорогі|дарагія|шаноўныя|друзі|сябры|читачі|чытачы|слухачі|слухачы|мої|і|й|та',
  ],
  [
    'γεια|γειά|χαίρετε|καλημέρα|καλησπέρα',
    'σας|σε όλους|όλους|αγαπητοί|αγαπημένοι|φίλοι|φίλες|αναγνώστες|ακροατές|και',
  ],
];
const hellos = greetings.map(([hello]) => hello).join('|');
const end = '[\\s.!,:…\\p{Extended_Pictographic}\\uFE0F]+';
/** "…, who read my weblog!", with its mark. */
const whoRead = ',? (?:qui|que|che|die|som|którzy|kteří|ktorí|akik|care|koji|ki|кто|хто|които|кои|који) [^.!?,]{3,50}!';

const toReaders: Rule = {
  why: 'greeting',
  longest: 110,
  patterns: greetings.map(
    ([hello, readers]) =>
      new RegExp(`^¡?(?:${hello})(?:[\\s,!]{1,2}(?:${hello}|${readers})(?!\\p{L})){1,7}(?:${whoRead}|${end})$`, 'iu'),
  ),
};

/** How each language welcomes to a programme or a letter, and what that is called; or those who are new to it. */
const welcomes: readonly (readonly [welcome: string, to: string, programme: string])[] = [
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
const and = 'und|et|y|i|e|en|och|og|ja|un|ir|a|és|și|in|и|і|й|та|και';

const toProgrammes: Rule = {
  why: 'greeting',
  longest: 200,
  patterns: [
    ...welcomes.map(
      ([welcome, to, programme]) =>
        new RegExp(
          `^¡?(?:(?:${hellos}|всем привет|всім привіт)[^.!?]{0,30}?[\\s,!]{1,2}(?:(?:${and}) )?)?(?:${welcome}) (?:${to})(?!\\p{L})(?:[^.!?]{0,60} )??(?<!\\p{L})(?:${programme})(?!\\p{L})(?:[^.!?]{0,60}!+|[^.!?,]{0,60}\\.)$`,
          'iu',
        ),
    ),
    // "We invite you to hear a new episode."
    /^(?:serdecznie )?zaprasza(?:m|my)(?: \p{L}+){0,2}? (?:do (?:wysłuchania|odsłuchania|słuchania|obejrzenia|oglądania)|na) [^.!?]{0,40}(?:odcin|podcast|audycj)[^.!?]{0,50}[.!]$/iu,
    // "Hello! This is Ada. You read the free issue of my newsletter."
    new RegExp(
      `^(?:${hellos})[!,.] (?:[^!?]{0,90} )?(?:newsletter|boletín|butlletí|nieuwsbrief|nyhetsbrev|nyhedsbrev|uutiskir|uudiskir|biuletyn|hírlev|rundbrief|рассылк|розсилк|бюлетин|jaunumu|naujienlaišk)\\p{Ll}*[^!?]{0,60}[.!]$`,
      'iu',
    ),
  ],
};

/** "How nice that you are here!" */
const niceToHaveYou: Rule = {
  why: 'greeting',
  longest: 90,
  patterns: [
    /^(?:(?:wie )?schön,? dass (?:du|ihr|sie) (?:wieder )?(?:da|hier|dabei|mit dabei)|(?:fijn|leuk|wat leuk) dat (?:je|jullie|u) (?:er|hier) (?:weer )?(?:bent|zijn)|ravie?s? de vous (?:retrouver|accueillir)|(?:me alegr[oa]|qué alegría) (?:de )?(?:que estés|que estéis|tenerte|teneros|verte|veros)(?: por)? (?:aquí|de nuevo)|(?:che bello|felice di) (?:averti|avervi|ritrovarti|ritrovarvi)(?: qui)?|que bom (?:ter|ver|que)[^.!?]{2,20} aqui|(?:kul|roligt|fint|hyggelig|dejligt|godt) at(?:t)? (?:du|ni|dere|i) (?:är|er) (?:här|her)|(?:fajnie|miło|super|dobrze),? że (?:jesteś|jesteście)|(?:jsem|sme|som) rád(?:a|i)?,? (?:že|ze) (?:jste|jsi|ste|si) (?:tady|tu|zde)|(?:de jó|örülök|örülünk),? hogy itt (?:vagy|vagytok)|mă bucur că (?:ești|sunteți) aici|рад[аы]?,? что (?:вы|ты) (?:здесь|с нами|со мной)|рад[аі]?,? що (?:ви|ти) (?:тут|з нами|зі мною)|(?:kiva|ihanaa),? (?:että|kun) (?:olet|olette) (?:täällä|mukana))(?: bist| seid| sind)?[\s.!…\p{Extended_Pictographic}]*$/iu,
  ],
};

export const greetingsAbroad: readonly Rule[] = [toReaders, toProgrammes, niceToHaveYou];
