import { isDense } from '../../text/clean-text.ts';
import type { Kind } from './kind.ts';
import type { Rule } from './rule.ts';
import { none, type Words } from './topic.ts';

const why = 'greeting';

/** "If you're new here, I write about lamps." By language. */
const newHere =
  /^(?:if you(?:['’]re| are) new (?:here|around here|to (?:this|my|our|the) (?:blog|newsletter|letter|channel|podcast|site))|falls (?:du|ihr|sie) neu hier (?:bist|seid|sind)|wer neu hier ist|si (?:vous êtes|tu es) nouve\p{L}+ ici|si eres nuev[oa] (?:por )?aquí|se sei nuov[oa] (?:da queste parti|qui)|se você é nov[oa] (?:por )?aqui|als (?:je|u) hier nieuw bent|om du är ny här|hvis du er ny her|jeśli jesteś tu(?:taj)? now\p{L}+|если вы здесь впервые|якщо ви тут вперше)(?!\p{L})[,:]?\s[^.!?]{3,160}[.!]$/iu;

/** "Si vous nous rejoignez, bienvenue !" */
const joinedNow =
  /^(?:if you(?:['’]ve)? just (?:joined|subscribed)|si (?:vous (?:nous rejoignez|venez d['’]arriver)|tu viens d['’]arriver)|si (?:acabas|acabáis|acaba) de (?:llegar|suscribir\p{L}*)|se (?:sei|siete) appena arrivat[oaie]|se (?:você )?acabou de chegar|als je (?:nieuw|net nieuw) bent|wenn (?:du|ihr|sie) (?:gerade )?neu dabei (?:bist|seid|sind)|om du precis (?:har )?(?:anslutit|börjat)|jeśli (?:dopiero )?(?:do nas )?dołącz\p{L}+|pokud jste (?:tu|tady) nov\p{L}+),? ¡?(?:welcome|bienvenue|bienvenid[oa]s?|benvenut[oaie]|bem[- ]vind[oa]s?|welkom|(?:herzlich )?willkommen|välkommen|velkommen|witaj\p{L}*|vítejte)[\s.!]*$/iu;

/** "To the attention of all who row!" */
const attention =
  /^(?:на вниманието на|вниманию|до уваги|к сведению|à l['’]attention (?:de|des|du)|a la atención de|all['’]attenzione d\p{L}{1,4}|à atenção d[aeo]s?|ter attentie van|în atenția|uwaga,|upozornenie pre|upozornění pro) [^.!?:,]{3,60}[!:]$/iu;

/** What newsletters say of themselves before each issue. */
const issues: Rule = {
  why,
  longest: 260,
  patterns: [
    /^welcome (?:back )?to (?:the |this |another |our |your )?(?:[\p{L}’'-]+ ){0,3}(?:edition|issue|instal?lment|episode|round-?up) (?:of|in|for)\b[^.!?]{0,200}[.!?]*$/iu,
    /^welcome (?:back )?to [^.!?]{0,40}?(?:\.(?=\S)[^.!?]{0,40}?)?\b(?:issue|edition|episode|number|week) (?:#|no\.? ?)?\p{N}+(?: of .{3,60})?[.!]?$/iu,
    /^welcome (?:back )?to (?:my|our) (?:[\p{L}\p{N}’'-]+ ){0,4}(?:blog|site|website|channel|podcast|newsletter|page)[.!]?$/iu,
    /^(?:(?:this|the following)(?: (?:post|piece|issue|essay|article|text))? (?:was|is) )?(?:originally |first )?(?:sent|mailed|e-?mailed)(?: out)? (?:as|in|to|with) .{0,50}(?:newsletter|subscribers|mailing list)\b.{0,160}$/iu,
    /^(?:\p{Extended_Pictographic}\uFE0F? )?(?:it['’]s|today is|happy) (?:mon|tues|wednes|thurs|fri|satur|sun)day(?:,? (?:the )?(?:\p{L}+ )?\p{N}{1,2}(?:st|nd|rd|th)?(?:,? \p{N}{4})?)?[.!]?$/iu,
    /^(?:(?:hi|hello|hey|dear)(?:[\s,]+\p{L}+){0,4}[\s,]+(?:and )?)?(?:a )?(?:(?:very|big|warm|hearty|special) )*welcome to (?:(?:the (?:\p{N}+|many|dozens|hundreds|few)(?: \p{L}+){0,3}|the (?:[\p{L}\p{N}]+ ){1,4}?of you|all|those|everyone|everybody)(?: of you)? (?:who|that)(?: have|['’]ve)?(?: just| recently)? (?:joined|subscribed|signed up|followed|arrived|found (?:us|me|this))\b|(?:(?:the|our|my|all) ){0,2}(?:many )?new (?:subscribers|readers|followers|listeners)\b)[^.!?]{0,80}[.!]$/iu,
    /^Welcome back to (?:[Tt]he |[Oo]ur |[Mm]y )?\p{Lu}[^.!?,]{1,50}[.!]$/u,
    newHere,
    joinedNow,
    attention,
    /^here(?:['’]s| is| are) (?:what|everything|all) you(?: need to| should)? know\b.{0,60}$/iu,
    /^(?:the )?title (?:basically )?(?:says|explains) it all\b.{0,20}$/iu,
    /^(?:dieser (?:text|beitrag) (?:wurde|erschien|ging) )?(?:ursprünglich |zuerst )?(?:als|im|in unserem|in meinem) newsletter (?:verschickt|versandt|erschienen).{0,120}$/iu,
  ],
};

/** How letters and programmes greet, and whom, by language. Whatever else stands on such a line makes it a sentence. */
const hellos: readonly (readonly [hello: string, readers: string])[] = [
  [
    'hello|hi|hey|hiya|howdy|greetings|good (?:morning|afternoon|evening|day)',
    "all|everyone|everybody|folks|there|(?:my )?friends|guys|people|y['’]all|readers?|dear|again|and",
  ],
  [
    'hallo|hi|hey|moin|servus|grüß (?:gott|euch|dich)|guten (?:morgen|tag|abend)',
    'zusammen|allerseits|miteinander|leute|freunde|ihr lieben|an alle|liebe \\p{L}+|und',
  ],
  [
    'herkese|merhaba(?:lar)?|selam(?:lar)?',
    'merhaba(?:lar)?|selam(?:lar)?|herkese|arkadaşlar|dostlar|(?:sevgili|değerli) \\p{L}+',
  ],
  ['всем|всім|усім', 'привет|приветствую|здравствуйте|доброго (?:времени суток|дня)|привіт|друзья|друзі'],
  ['(?:xin )?chào|hi|hello', 'mọi người|(?:tất cả )?các bạn|cả nhà|anh em'],
  ['halo|hai|hi|salam', '(?:para |wahai )?(?:semua(?:nya)?|teman-teman|kawan-kawan|sobat|pembaca)'],
  [
    'coucou|bonjour|bonsoir|salut',
    'à|tou(?:te)?s|et|tout le monde|(?:mes )?ch[eè]r(?:e)?s|amis|amies|lecteurs|lectrices|les (?!murs)\\p{L}+',
  ],
  [
    'hola|buenas|bones|bon dia|bo día|buenos días|buenas tardes|ei',
    'a|tothom|tot[eo]s|tots|i|y|tod[oa]s|amics|amigues|amig[oa]s|lectores|lectors|de nou|de nuevo',
  ],
  [
    'olá|oi+|bom dia|boa (?:tarde|noite)',
    'a|tod[oa]s|e|pessoal|gente|amig[oa]s|querid[oa]s|leitor[ea]s|meus amores|minha gente',
  ],
  [
    'ciao|salve|buongiorno|buonasera',
    'a|tutt[ie]|e|amic(?:i|he)|ragazz[ie]|car[ie]|lettor[ie]|lettrici|miei|bentornat[ie]',
  ],
  [
    'hallo|hoi|hey|dag|ha|goede(?:morgen|middag|navond)',
    'allemaal|iedereen|lieve|beste|lezers?|volgers?|vrienden|mensen|luisteraars?|en',
  ],
  [
    'hej|hejsan|hallå|hei|heisan|tjena|tja|god (?:mor[go]{2}n|morgen|dag|kväll|aften|kveld)',
    '\\p{L}{2,12}folk|gänget|alla|allihopa?|alle|sammen|kära|kjære|kære|vänner|venner|läsare|læsere|lesere|lyssnare|lyttere|igen|igjen|och|og',
  ],
  [
    'hei|moi|moikka|heippa|terve|hyvää (?:huomenta|päivää|iltaa)',
    'kaikki|kaikille|ihanat|rakkaat|hyvät|lukijat?|ystävät?|kuuntelijat|ja',
  ],
  ['tere(?: hommikust| päevast| õhtust)?|tervist|hei', 'kõigile|kõik|head|kallid|armsad|lugejad?|sõbrad|kuulajad|ja'],
  ['sveik[is]|sveiciens|labdien|labrīt|labvakar', 'vis(?:i|iem)|mīļie|dārgie|lasītāj(?:i|iem)|draugi|klausītāji|un'],
  [
    'sveiki|labas|laba diena|labas (?:rytas|vakaras)',
    'vis(?:i|iems)|brangūs|brangieji|mieli|mielieji|skaitytojai|draugai|klausytojai|ir',
  ],
  [
    'cześć|hej(?:ka)?|witam|witajcie|dzień dobry|dobry wieczór',
    'wszystkim|wszystkich|was|kochani|drodzy|moi|mili|czytelnicy|słuchacze|przyjaciele|ponownie|serdecznie|i',
  ],
  [
    'ahoj(?:te)?|zdravím|čau(?:te)?|dobrý (?:den|deň|večer)|dobré ráno',
    'všichni|všetci|vás|vám|všem|všetkým|milí|moji|přátelé|priatelia|čtenáři|čitatelia|posluchači|poslucháči|a',
  ],
  [
    'szi(?:a|asztok)|hell[oó]|üdv|jó (?:reggelt|napot|estét)',
    'mindenki(?:nek)?|kedves|drága|olvasó(?:k|im)?|barátaim|hallgatók|és',
  ],
  [
    'bună(?: dimineața| ziua| seara)?|salut(?:are)?|hei',
    'tuturor|dragă|dragi|dragilor|prieteni|prietenilor|cititorule|cititori|cititorilor|ascultători|din nou|oameni buni|și',
  ],
  [
    'pozdravljen[iae]?|živjo|zdravo|pozdrav|bok|ćao|dober dan|dobro jutro|dobar dan|dobra večer',
    'vsi|vsem|svi|svima|drag[ie]|prijatelji|bralci|bralke|čitatelji|čitaoci|slušatelji|slušaoci|poslušalci|ekipo|ljudi|in|i',
  ],
  [
    'поздрав|здраво|ћао|здравейте|здрасти|добър ден|добро утро|добар дан|добро јутро',
    'свима|драги|пријатељи|читаоци|слушаоци|људи|на всички|мили|скъпи|приятели|читатели|слушатели|хора|и',
  ],
  [
    'привет|приветствую|здравствуйте|доброе утро|добрый (?:день|вечер)',
    'всем|всех|вас|дорогие|уважаемые|друзья|читатели|слушатели|подписчики|мои|снова|и',
  ],
  [
    'привіт|вітаю|вітання|доброго (?:ранку|дня|вечора)|добрий (?:день|вечір)|прывітанне|вітанкі',
    '[ву]сім|[ву]сіх|ўсім|ўсіх|вас|любі|дорогі|дарагія|шаноўныя|друзі|сябры|читачі|чытачы|слухачі|слухачы|мої|і|й|та',
  ],
  [
    'γεια|γειά|χαίρετε|καλημέρα|καλησπέρα',
    'σας|σε όλους|όλους|αγαπητοί|αγαπημένοι|φίλοι|φίλες|αναγνώστες|ακροατές|και',
  ],
];

/** "…, who read my weblog!", with its mark. */
const whoRead = ',? (?:qui|que|che|die|som|którzy|kteří|ktorí|akik|care|koji|ki|кто|хто|които|кои|који) [^.!?,]{3,50}!';

/** What may stand between those who are greeted. */
const joins = /(?<!\p{L})(?:and|und|et|y|e|en|och|og|ja|un|ir|a|à|és|și|in|и|і|й|та|και)[\s,!]*$/iu;
const greetsFirst: readonly RegExp[] = [
  ...hellos.map(
    ([hello, readers]) => new RegExp(`^¡?(?:${hello})(?:[\\s,]{1,2}(?:${hello}|${readers})(?!\\p{L})){1,4}`, 'iu'),
  ),
  /^(?:大家好|各位好|哈喽|嗨)/u,
  /^(?:नमस्ते|नमस्कार|हेलो|हैलो)(?: (?:दोस्तों|मित्रों|साथियों))?|^(?:दोस्तों|मित्रों)(?=,)/u,
  /^(?:با )?سلام(?: (?:دوستان|به همه|خدمت \S+(?: \S+)?))?(?=[،,])|^(?:السلام عليكم(?: ورحمة الله(?: وبركاته)?)?|مرحب[اًا]{1,2}(?: (?:بكم|بالجميع))?)(?=[،,])/u,
];
const behindGreeting = /^(?:\s?(?:[,;:!.，！。،…–—-]|\p{Extended_Pictographic}|\p{Emoji_Modifier}|\uFE0F))+\s*(?=\S)/u;
/** "Salut les copains, criait le passeur": who said so. */
const saysSo =
  /^(?:said|says|cried|called|dit|disai[et]|cri(?:e|ai)|dice|dijo|decía|grit|disse|diz|gridò|sagte?|rief|ruft|sprach|zei|riep|sade|säger|ropade|sagde|råbte|sa|ropte|powiedział|mówi|wołał|řekl|říká|volal|сказа|крича|говор|каза|вигук|deia|digué|de[dm]i)\p{L}{0,4}(?!\p{L})/iu;
/** With so little more the sentence is a greeting as a whole. Characters. */
const leastBehindGreeting = 20;

/** "Hola a todos, " before "hoy abre el muelle": a greeting and its mark, within the first sentence; '' when none stands there. */
export function greetingHead(text: string): string {
  const start = text.slice(0, 120);
  for (const pattern of greetsFirst) {
    const greeting = pattern.exec(start)?.[0];
    if (greeting === undefined || joins.test(greeting)) continue;
    const mark = behindGreeting.exec(start.slice(greeting.length))?.[0];
    if (mark === undefined || saysSo.test(start.slice(greeting.length + mark.length))) continue;
    const goesOn = /^[^.!?。！？।؟]*/u.exec(text.slice(greeting.length + mark.length))?.[0] ?? '';
    if (goesOn.length < (isDense(goesOn) ? leastBehindGreeting / 3 : leastBehindGreeting)) continue;
    return greeting + mark;
  }
  return '';
}

export const anyHello = hellos.map(([hello]) => hello).join('|');

const end = '[\\s.!,:…\\p{Extended_Pictographic}\\uFE0F]+';

const toReaders: Rule = {
  why,
  longest: 110,
  patterns: hellos.map(
    ([hello, readers]) =>
      new RegExp(`^¡?(?:${hello})(?:[\\s,!]{1,2}(?:${hello}|${readers})(?!\\p{L})){1,7}(?:${whoRead}|${end})$`, 'iu'),
  ),
};

const greetsReaders: Rule = {
  why,
  longest: 110,
  patterns: [
    /^(?:تحي[ةه] (?:طيبة|معطرة|عطرة|إلى)|با سلام|سلام (?:بر|به|خدمت|و)(?!\p{L})|درود (?:بر|به)|امید(?:وارم)? که حال\p{L}*|السلام علیکم|(?:प्रिय|प्यारे) (?:मित्रों|दोस्तों|पाठकों)|প্রিয\u09BC (?:পাঠক|বন্ধুরা)|வணக்கம்|அன்பு(?:ள்ள|மிக்க)? (?:நண்பர்களே|வாசகர்களே)|(?:halo|hai|hallo|hello),? (?:semua|teman|sobat|sahabat|kawan|guys)|assalamu\S{0,2}alaikum|(?:xin )?chào (?:các bạn|mọi người|cả nhà)|здравейте|скъпи (?:читатели|приятели)|zdravo(?: svima)?|dragi (?:čitaoci|čitatelji|prijatelji)|драги (?:читаоци|пријатељи)|(?:שלום|היי|הי) (?:לכולם|לכם|חברים|חברות)|καλη(?:μέρα|σπέρα))(?!\p{L}).{0,60}$/iu,
    /^(?:(?:i|we) (?:really )?hope (?:that )?(?:(?:you|everyone|everybody|all of you)(?: all)? (?:had|have had|are having|are (?:all )?well|is well|enjoyed)\b|your (?:\p{L}+ ){0,2}(?:summer|winter|spring|autumn|fall|weekend|week|holidays?|break|vacation|christmas|easter|year) (?:is|are|was|were|has|have)\b)|ich hoffe,? (?:ihr|du|sie|euch|alle) .{0,40}(?:hatte\p{L}*|gut|wohlauf)\b|j['’]espère que (?:vous|tout le monde) .{0,20}(?:pass\p{L}+|all\p{L}+ bien)(?!\p{L})|espero que (?:est[ée]is|hay[aá]is|est[eé]n|hayan|todos?|você|vocês)(?!\p{L})|spero che (?:stiate|abbiate|stiano|tutti)(?!\p{L})).{0,80}$/iu,
    /^(?:carissim[ie]|kedves|tisztelt|cienījam\p{L}{1,3}|godāt\p{L}{1,3}|gerbiam\p{L}{1,4}|почитувани|драги|kær[ui]r?|annwyl|të (?:dashur|nderuar)|kære|kjære|vážen[íé]|mil[íé]|szanown[aeiy]|шановн[аеиі]й?|дорог(?:[аеиі]й?|ие)|любі|уважаем\p{L}{2}|скъпи|уважаеми|αγαπητ(?:οί|ές|έ|ή|ά)|drodzy|drogie|kochani|stima[țţt]i|stimate|dragi|poštovan[ie]|lugupeetud|benvolgu(?:ts|des)|benvinguts|estima(?:ts|des|dos|das)|prezad[oa]s|car[oa]s|geachte|sehr geehrte[rs]?|werte|gentil[ie]|(?:head|kallid) (?:lugejad|sõbrad|kolleegid|kliendid|elanikud|liikmed|külalised|lapsevanemad)|(?:hyvät|rakkaat|arvoisat) (?:lukijat|ystävät|asiakkaat|kuntalaiset|jäsenet|vieraat|asukkaat)|(?:mesdames|madame)(?:, | et )(?:messieurs|monsieur))(?:,? \p{L}+){0,5}\s?[!,:]+$/iu,
    /^Liebe[rs]? \p{Lu}\p{L}+(?:(?: und|,) (?:[Ll]iebe[rs]? )?\p{Lu}\p{L}+){0,3}\s?[,!]+$/u,
    /^¡?(?:carissim[ie]|car[ie]|querid[oa]s|estimad[oa]s|chers|chères|caros|caras|prezad[oa]s) (?:tutt[ie]|tod[oa]s|tou(?:te)?s)\s?[!,:]+$/iu,
    /^(?:bonjour|bonsoir|hello|salut|coucou)(?: (?:(?:à )?tou(?:te)?s|tout le monde|les amis|la compagnie)).{0,20}$/iu,
    /^(?:(?:muy )?buen[oa]s(?: (?:días|tardes|noches))?(?: a tod[oa]s)?|(?:bom dia|boa (?:tarde|noite))(?:,? (?:a tod[oa]s|pessoal|gente))?|god (?:morgon|kväll)|sziasztok|jó (?:napot|reggelt|estét)|üdv mindenkinek|доброе утро(?:,? (?:всем|друзья))?)[\s,.!…]*$/iu,
    /^(?:.{0,50}herkese |selam(?:lar)? |merhaba(?:lar)? )(?:merhaba|selam|sevgili .{2,30}|.{2,20})(?:lar)?[\s,.!…]*$/iu,
    /^welcome (?:back )?to (?:another |the |this |our )?[^.!?]{3,90}!$/iu,
    /^(?:(?:hi|hello|hey|dear|howdy|good (?:morning|afternoon|evening|day)|greetings|welcome(?: back)?|happy (?:new year|monday|tuesday|wednesday|thursday|friday|saturday|sunday|weekend|holidays))(?:[ ,]+(?:there|all|everyone|everybody|friends?|folks|readers?|guys|y['’]all|again|subscribers?|listeners?|community|team|world|members|customers|my|dear|and|to|welcome(?: back)?|from .{2,30}|fellow .{2,30}))*|hallo(?: (?:zusammen|ihr lieben|liebe .{2,30}|leute|alle|und .{2,40}))?|liebe (?:leser\S*|freunde?|gemeinde|mitglieder|kunden|eltern|kolleg\S*)(?: .{0,50})?|guten (?:tag|morgen|abend).{0,30}|servus.{0,20}|moin.{0,20}|bonjour(?: (?:à tou(?:te)?s.{0,24}|les amis|tout le monde|chers .{2,30}))?|chers? (?:lecteurs|amis|lectrices|membres).{0,40}|hola(?: a? ?(?:tod[oa]s|amig[oa]s|lectores).{0,20})?|querid[oa]s (?:amig|lector|soci)\S+.{0,30}|(?:ciao|salve)(?: a tutt[ie]| amici| ragazzi| lettor[ie])?.{0,20}|car[ie] (?:lettor\S*|amic\S*|soci).{0,30}|olá(?: a? ?(?:tod[oa]s|pessoal|amig[oa]s|gente|leitores)).{0,20}|oi,? (?:gente|pessoal).{0,20}|beste (?:lezers?|vrienden|mensen|leden).{0,30}|(?:hallo|hoi|ha|dag) (?:allemaal|iedereen|lezers).{0,30}|cześć(?: wszystkim)?.{0,20}|witajcie.{0,30}|drodzy (?:czytelnicy|przyjaciele).{0,30}|hej(?: (?:alla|på er|allihopa|alle|kära .{2,20})).{0,20}|kära (?:läsare|vänner).{0,30}|kære .{3,30}|ahoj(?: všichni)?.{0,20}|milí (?:čtenáři|přátelé).{0,30}|(?:всем )?привет(?: всем|, друзья)?.{0,20}|здравствуйте(?:,.{0,40})?|дорогие (?:читатели|друзья).{0,30}|добрый (?:день|вечер).{0,30}|(?:всім )?привіт(?: всім|, друзі)?.{0,20}|вітаю.{0,24}|шановні (?:читачі|друзі).{0,30}|merhaba(?:lar)?(?: .{0,30})?|sevgili (?:okurlar|dostlar).{0,30}|γεια σας.{0,30}|αγαπητοί .{3,30}|مرحب[اًا]+(?: بكم.{0,30})?|السلام عليكم.{0,50}|أهلا.{0,30}|שלום לכולם.{0,20}|קוראים יקרים.{0,20}|سلام(?: دوستان.{0,20})?|नमस्ते.{0,24}|各位(?:读者|讀者|朋友).{0,10}|สวัสดี.{0,24})[\s,.!;:，。！…👋😊🎉]*$/iu,
  ],
};

/** "How nice that you are here!" */
const niceToHaveYou: Rule = {
  why,
  longest: 90,
  patterns: [
    /^(?:(?:wie )?schön,? dass (?:du|ihr|sie) (?:wieder )?(?:da|hier|dabei|mit dabei)|(?:fijn|leuk|wat leuk) dat (?:je|jullie|u) (?:er|hier) (?:weer )?(?:bent|zijn)|ravie?s? de vous (?:retrouver|accueillir)|(?:me alegr[oa]|qué alegría) (?:de )?(?:que estés|que estéis|tenerte|teneros|verte|veros)(?: por)? (?:aquí|de nuevo)|(?:che bello|felice di) (?:averti|avervi|ritrovarti|ritrovarvi)(?: qui)?|que bom (?:ter|ver|que)[^.!?]{2,20} aqui|(?:kul|roligt|fint|hyggelig|dejligt|godt) at(?:t)? (?:du|ni|dere|i) (?:är|er) (?:här|her)|(?:fajnie|miło|super|dobrze),? że (?:jesteś|jesteście)|(?:jsem|sme|som) rád(?:a|i)?,? (?:že|ze) (?:jste|jsi|ste|si) (?:tady|tu|zde)|(?:de jó|örülök|örülünk),? hogy itt (?:vagy|vagytok)|mă bucur că (?:ești|sunteți) aici|рад[аы]?,? что (?:вы|ты) (?:здесь|с нами|со мной)|рад[аі]?,? що (?:ви|ти) (?:тут|з нами|зі мною)|(?:kiva|ihanaa),? (?:että|kun) (?:olet|olette) (?:täällä|mukana))(?: bist| seid| sind)?[\s.!…\p{Extended_Pictographic}]*$/iu,
  ],
};

/** "After a long break …" */
const afterBreak: Words = [
  'after (?:a|this|such a|the) (?:very )?(?:long|short|brief|little|lengthy|longer) (?:break|hiatus|absence|silence|pause|while|time)|nach (?:ein\\p{L}+ )?(?:läng\\p{L}+|lang\\p{L}+|kurz\\p{L}+) (?:pause|zeit|stille|abwesenheit|auszeit)|après (?:une|un) (?:très )?(?:longue?|petite?) (?:pause|absence|silence|moment)|(?:tras|después de) (?:un |una )?(?:larg[oa]|mucho) (?:pausa|descanso|ausencia|tiempo|silencio)|dopo (?:una |un |tanto )?(?:lung[oa] )?(?:pausa|assenza|silenzio|tempo)|depois de (?:um |uma |muito )?(?:long[oa] )?(?:tempo|pausa|ausência)|na (?:een )?(?:lang|lange|langere) (?:pauze|stilte|tijd|afwezigheid)|efter en (?:lång|længere|lang|längre) (?:paus|pause|tystnad)|etter en lang pause|po (?:delší|dlouhé|krátké|dłuższej|długiej|dlhšej) (?:pauze|odmlce|době|przerwie|nieobecności|prestávke)|uzun bir ara(?:dan)? sonra|после (?:долгого|длительного|небольшого) (?:перерыва|молчания)|після (?:довгої|тривалої) (?:перерви|мовчанки)|hosszú (?:szünet|idő) után|după o (?:lungă )?pauză|pitkän tauon jälkeen|setelah (?:sekian )?lama',
  none,
];

/** "… I am here again." */
const hereAgain: Words = [
  '(?:i|we) (?:m|am|are|re) (?:finally |now )?back|here (?:i am|we are)|melde ich mich|(?:bin ich|sind wir|ich bin|wir sind) (?:endlich |nun )?(?:wieder|zurück)|me (?:revoilà|revoici)|nous revoilà|(?:je suis|nous sommes) de retour|(?:estoy|estamos) de vuelta|(?:aquí|ya) (?:estoy|estamos)|(?:ri)?eccomi|rieccoci|(?:sono|siamo) tornat\\p{L}|(?:estou|estamos) de volta|(?:ben ik|zijn we) (?:er )?(?:weer|terug)|är (?:jag|vi) tillbaka|er (?:jeg|vi) (?:tilbake|tilbage)|se (?:zase|zas|opět|znovu)? ?(?:hlásím|hlásíme|ozývám)|wracam(?:y)?|(?:yine|tekrar|yeniden) (?:buraday\\p{L}+|sizlerley\\p{L}+|karşınızday\\p{L}+)|(?:я|мы) (?:снова|опять) (?:с вами|здесь|тут)|(?:я|ми) (?:знову|знов) (?:з вами|тут)|újra itt (?:vagyok|vagyunk)|am revenit|(?:olen|olemme) taas (?:täällä|täälä)|saya kembali',
  none,
];

/** "It has been quiet here on the blog." */
const beenQuiet: Words = [
  '(?:has |s )?been (?:a while|quiet|ages|some time|silent)|ruhig|eine weile her|longtemps que|(?:mucho|bastante) tiempo|(?:molto|un po di) tempo|(?:muito|bastante) tempo|(?:is|was) het (?:\\p{L}+ ){0,2}stil|(?:litet |långt )?uppehåll|(?:varit|vært|været) (?:\\p{L}+ ){0,2}(?:tyst|stille)|(?:mała|długa|dłuższa) przerwa|(?:bylo|je) (?:\\p{L}+ ){0,2}ticho|(?:было|стало) тихо|(?:було|стало) тихо',
  none,
];
const onBlog: Words = [
  '(?:here )?(?:on|at) (?:the|this|my|our) (?:blog|newsletter)|(?:auf|in) (?:dem|diesem|meinem|unserem) blog|hier im blog|sur (?:le|ce|mon|notre) blog|en (?:el|este|mi|nuestro) blog|sul (?:mio |nostro )?blog|n(?:o|este) (?:meu |nosso )?blogu?e?|op (?:de|het|mijn|dit|deze) blog|på blogg?en|na (?:blogu|tym blogu|blogie)|на (?:этом |моём )?блоге|[ву] (?:цьому |моєму )?блозі',
  none,
];

/** "Dear friends of the garden, good morning to you all!", and how others greet whom they name as they like. */
const greetsBySigns: Rule = {
  why,
  longest: 110,
  patterns: [
    /^happy (?:mon|tues|wednes|thurs|fri|satur|sun)day,? (?:to )?(?:everyone|everybody|friends|folks|all|readers|y['’]all)(?!\p{L})[^.!?]{0,80}[.!]$/iu,
    /^(?:halo|hai|hi|salam)[,!]? (?:para |wahai )?(?:pembaca|sobat|teman|kawan|sahabat|pendengar)(?:-\p{L}+)?(?: \p{L}+){0,4}[\s!.,~]*$/iu,
    /^(?:φίλες και φίλοι|φίλοι και φίλες|αγαπημένοι (?:μου|μας)(?: φίλοι)?)(?:,? (?:καλό μήνα|καλή (?:εβδομάδα|χρονιά)|καλημέρα|καλησπέρα|γεια σας|χρόνια πολλά))?[\s!.,]*$/iu,
    /^(?:오랜만에|간만에) (?:글|포스팅|인사)[을를]? ?[^.!?]{0,8}(?:쓰네요|올리네요|씁니다|올립니다|남깁니다|드립니다|드려요|써요|하네요)[.!~^]*$/u,
    /^(?:今天|今日|这次|這次|本期)[，,]?(?:我|小编|小編)?(?:就|来|來)?(?:给|給|和|跟|与|與)(?:大家|你们|你們|各位)(?:来|來)?(?:分享|推荐|推薦)[^。！!，,]{2,16}[。！!~]*$/u,
    /^(?:sevgili|değerli|kıymetli|saygıdeğer) (?:\p{L}+ ){0,3}(?:dost|okur|okuyucu|takipçi|arkadaş|üye|dinleyici|izleyici)(?:lar|ler)(?:ım|im|ımız|imiz|ı|i)?[,!]?(?: (?:hepinize|herkese|sizlere) (?:merhaba|günaydın|selam|iyi \p{L}+)(?:lar|ler)?)?[\s!.,]*$/iu,
  ],
};

/** How letters and programmes greet. */
export const greetings: Kind = {
  rules: [issues, greetsReaders, toReaders, niceToHaveYou, greetsBySigns],
  topics: [
    { why, words: [afterBreak, hereAgain] },
    { why, words: [beenQuiet, onBlog] },
  ],
};
