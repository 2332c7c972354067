import type { Kind } from './kind.ts';
import { none, opening, type Words } from './topic.ts';
import { thisPiece } from './words.ts';

/** An entry, and what letters and programmes call theirs. */
const thisIssue: Words = [
  `${thisPiece[0]}|this (?:issue|letter|edition|newsletter|episode)|diese (?:ausgabe|folge)|dieser (?:brief|newsletter)|(?:cet|cette|ce) (?:épisode|lettre|édition|numéro)|est[ae] (?:número|boletín|episodio|edición|carta|episódio|edição)|quest[oa] (?:numero|lettera|newsletter|puntata|episodio|edizione)|deze (?:aflevering|nieuwsbrief|brief|editie)|(?:det här |detta )(?:numret|brevet|avsnittet|nummer|avsnitt)|dette (?:nummeret|brevet|afsnit|nummer)|ten (?:numer|odcinek|list)|(?:tento (?:díl|dopis)|toto číslo)|этот (?:выпуск|номер)|цей (?:випуск|номер)`,
  thisPiece[1],
];

const isFree: Words = [
  '(?:is|are) free(?! speech)|ist (?:kostenlos|gratis|frei zugänglich)|(?:est|sont) (?:gratuit\\p{L}*|en accès libre|en libre accès)|es (?:gratuit[oa]|gratis|de acceso libre)|è (?:gratuit[oa]|gratis|ad accesso libero)|é (?:gratuit[oa]|grátis|de acesso livre)|is gratis|är (?:gratis|fritt)|er gratis|jest (?:bezpłatn\\p{L}+|darmow\\p{L}+)|je zdarma|бесплат\\p{L}+|безкоштов\\p{L}+',
  none,
];

const thanksTo: Words = [
  '(?:thanks|thank you) to|because (?:\\p{L}+ ){0,2}(?:you|readers|members|subscribers|supporters)|dank|weil|grâce à|gracias a|grazie a\\p{L}*|graças a\\p{L}*|dankzij|tack vare|takket være|dzięki|díky|благодаря|завдяки',
  none,
];

const madePossible: Words = [
  '(?:is|was) made possible by|(?:durch|von) .*ermöglicht|ermöglicht (?:durch|von)|(?:vous )?est (?:offert|présenté)e? par|(?:est|a été) rendue? possible|(?:llega|es posible) gracias|è offert[oa] da\\p{L}*|è res[oa] possibile|é oferecid[oa] por|(?:mede )?mogelijk gemaakt door|(?:är|er) möjliggj\\p{L}+ av|powstał\\p{L}* dzięki wsparciu|vznikl\\p{L}* za podpory',
  none,
];

/** "This text is taken from …" */
const takenFrom: Words = [
  'is (?:an )?(?:excerpt(?:ed)?|extract(?:ed)?|taken|adapted) from|stammt aus|ist ein auszug aus|est (?:un extrait|extraite?|tirée?) (?:de|du|d) |es un (?:extracto|fragmento)|è (?:un estratto|trattao?|tratto|tratta) d|é um (?:excerto|trecho)|is een fragment uit|är (?:ett utdrag|hämtad) ur|er et (?:uddrag|utdrag) (?:af|fra)|jest fragmentem|je úryvek z|отрывок из|уривок [зі]з?',
  none,
];

const bookOrIssue: Words = [
  'book|novel|memoir|issue|magazine|buch\\p{L}*|roman\\p{L}*|heft\\p{L}*|ausgabe|zeitschrift|livre|roman|numéro|revue|libro|novela|número|revista|romanzo|numero|rivista|livro|romance|boek|bok(?:en)?|bog|książk\\p{L}+|numer\\p{L}*|kni[hg]\\p{L}*|čísl\\p{L}*|книг\\p{L}*|роман\\p{L}*|номер\\p{L}*',
  none,
];

const nextIssue: Words = [
  '(?:the |our |my )?next (?:issue|letter|episode|edition|newsletter|instal?lment|post)(?! of)|d(?:ie|er) nächste (?:ausgabe|folge|brief|newsletter|teil)|(?:le|la) prochaine? (?:numéro|épisode|billet|lettre|édition)|(?:el|la) próxim[oa] (?:número|episodio|carta|entrega|boletín)|(?:il|la) prossim[oa] (?:numero|puntata|lettera|episodio)|(?:o|a) próxim[oa] (?:número|episódio|carta|edição)|de volgende (?:aflevering|nieuwsbrief|brief|editie)|nästa (?:brev|avsnitt|nummer|del)|neste (?:brev|episode|nummer)|næste (?:brev|afsnit|nummer)|następny (?:odcinek|numer|list)|(?:příští|další) (?:díl|dopis|číslo)|следующ(?:ий|ее) (?:выпуск|номер|письмо)|наступн(?:ий|е) (?:випуск|номер|лист)',
  none,
];

const comesOut: Words = [
  'comes out|arriv\\p{L}+|lands?|drops|goes out|will (?:arrive|come|land|be (?:out|sent|with you|in your))|appears|erscheint|kommt|folgt|paraît\\p{L}*|sortira|sort|arrive\\p{L}*|lleg\\p{L}+|sale|saldrá|esce|uscirà|arriv\\p{L}+|chega\\p{L}*|sai|sairá|verschijnt|komt|kommer|udkommer|ukaże|wyjdzie|vyjde|přijde|выйдет|вийде',
  none,
];

const inTime: Words = [
  '(?:in|on|next|within) (?:\\p{L}+ ){0,3}(?:days?|weeks?|months?|year|spring|summer|autumn|winter|(?:mon|tues|wednes|thurs|fri|satur|sun)day)|(?:in|am|nächste\\p{L}*) (?:\\p{L}+ ){0,2}(?:tagen?|wochen?|monat\\p{L}*|(?:mon|diens|donners|frei|sams|sonn)tag|mittwoch)|dans (?:\\p{L}+ )?(?:jours|semaines?|mois)|(?:dentro de|en) (?:\\p{L}+ )?(?:días|semanas?|mes\\p{L}*)|tra (?:\\p{L}+ )?(?:giorni|settiman\\p{L}|mes\\p{L})|(?:dentro de|em|daqui a) (?:\\p{L}+ )?(?:dias|semanas?|m[êe]s\\p{L}*)|over (?:\\p{L}+ )?(?:dagen|weken|week|maand\\p{L}*)|om (?:\\p{L}+ )?(?:dagar|dager|dage|veck\\p{L}+|uker|uger|en uke|en uge|månad\\p{L}*|måned\\p{L}*)|za (?:\\p{L}+ )?(?:dni|tygod\\p{L}+|miesiąc\\p{L}*|týd\\p{L}+|měsíc\\p{L}*)|через (?:\\p{L}+ )?(?:дн\\p{L}+|недел\\p{L}+|месяц\\p{L}*)|за (?:\\p{L}+ )?(?:дн\\p{L}+|тижд\\p{L}+|тижні\\p{L}*|місяц\\p{L}*)',
  none,
];

const editors = 'note of the editors';

/** "A quick note:", "Bevor es losgeht, ein Hinweis:", by language. */
const firstNote = [
  '(?:(?:but |and )?(?:first|before (?:we|i|you) (?:begin|start|get started|read on)),? )?(?:an? |some |one )?(?:(?:quick|brief|short|small|little|tiny) )+(?:heads[- ]?up|note|reminder|announcement|programming note|housekeeping(?: note)?|bit of housekeeping|correction|apology)(?: first| before (?:we|i|you) (?:begin|start|get started|read on))?',
  'an? (?:correction|apology|reminder|announcement|note)(?:,)? (?:first|before (?:we|i|you) (?:begin|start))',
  '(?:some |a bit of |first,? some )?housekeeping(?: first| note)?',
  '(?:a )?program(?:me|ming)? note',
  '(?:(?:bevor (?:es losgeht|wir (?:anfangen|beginnen|loslegen))|vorab|vorweg),? )?ein(?:e)? (?:kurze[rs]?|kleine[rs]?)? ?(?:hinweis|anmerkung|ankündigung|bitte)(?: (?:vorab|vorweg|in eigener sache))',
  '(?:bevor (?:es losgeht|wir (?:anfangen|beginnen|loslegen))|vorab|vorweg),? ein(?:e)? (?:kurze[rs]? |kleine[rs]? )?(?:hinweis|anmerkung|ankündigung|bitte)(?: in eigener sache)?',
  'in eigener sache',
  'une (?:petite |brève |dernière )?(?:précision|note|annonce|remarque) (?:avant de commencer|rapide)',
  'una (?:nota|aclaración|advertencia) (?:rápida|breve|previa)(?: antes de empezar)?',
  'una (?:breve|piccola) (?:nota|premessa|comunicazione)(?: prima di (?:cominciare|iniziare))?',
  'um (?:aviso|recado) (?:rápido|breve)(?: antes de começar)?',
  'een (?:korte|kleine) (?:mededeling|opmerking|noot)(?: vooraf)?',
  'en (?:snabb|kort|liten) (?:notis|påminnelse|anmärkning)(?: innan vi börjar)?',
  'krótkie ogłoszenie(?: na początek)?',
  '(?:krátké|malé) (?:oznámení|upozornění)(?: na úvod)?',
].join('|');

/** What warns of an episode: "Let op: in deze aflevering wordt gevloekt." */
const warning =
  '(?:warning|content (?:note|warning)|heads[- ]?up|achtung|hinweis|attention|avertissement|atención|aviso|attenzione|avviso|atenção|let op|waarschuwing|varning|obs|advarsel|uwaga|pozor|upozornění|внимание|увага)\\s?[:：!]\\s?(?:in |dans |en |i |w |v |в |у )?(?:this episode|diese[rn]? folge|cet épisode|est[ea] (?:episodio|episódio)|quest[oa] (?:puntata|episodio)|deze aflevering|(?:det här )?avsnittet|dette avsnittet|(?:ten |tym )odcin\\p{L}+|t(?:ento|omto) díl\\p{L}*|этом? выпуск\\p{L}*|ц(?:ей|ьому) випуск\\p{L}*)(?!\\p{L})';

/** What an issue says of itself: why it is free, who made it possible, what it is taken from, when the next one comes. */
export const ofTheIssue: Kind = {
  rules: [
    {
      why: editors,
      longest: 300,
      patterns: [new RegExp(`^(?:${firstNote})\\s?: .{8,260}$`, 'iu')],
    },
    { why: editors, longest: 160, patterns: [new RegExp(`^${warning}[^.!?]{3,110}[.!]?$`, 'iu')] },
    {
      why: 'points to what a post does not show',
      longest: 90,
      patterns: [
        /^(?:watch|listen to|play|see|hear) (?:the|our|this|my) (?:[\p{L}\p{N}’'-]{1,20} ){0,4}(?:video|film|clip|recording|episode|interview|overview|trailer|talk|podcast|conversation) (?:above|below)(?:,? (?:or|and) (?:read|scroll|keep) [^.!?]{2,30})?[.!:]?$/iu,
      ],
    },
    {
      why: 'image credit',
      longest: 180,
      patterns: [
        /^[^.!?,]{2,50} (?:is|was) (?:(?:created|written|presented)(?:,? and|,) )?(?:hosted|presented) by \p{Lu}[^.!?]{2,80} (?:and )?(?:is |was )?(?:produced|edited|mixed|engineered) by [^.!?]{2,70}\.?$/iu,
        /^(?:[Aa]|[Ee]in|[Uu]n|[Uu]m|[Ee]en|[Ee]n|[Ee]t) [Pp]odca?st (?:by|von|de|di|do|da|van|av|af) \p{Lu}\p{Ll}+ \p{Lu}[^.!?:]{1,110}\.?$/u,
      ],
    },
  ],
  topics: [
    { why: 'paywall notice', words: [opening(thisIssue), isFree, thanksTo] },
    { why: 'sponsor or affiliate notice', words: [opening(thisIssue), madePossible] },
    { why: 'line on where the entry appeared first', words: [opening(thisIssue), takenFrom, bookOrIssue] },
    { why: 'sign-off', words: [opening(nextIssue), comesOut, inTime] },
  ],
};
