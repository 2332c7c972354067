import type { Kind } from './kind.ts';
import type { Rule } from './rule.ts';
import { none, opening, type Words } from './topic.ts';
import { thisPiece } from './words.ts';

const why = 'note of the editors';

/** A text, or a part of a programme, as its page calls it. */
const piece: Words = [
  `${thisPiece[0]}|(?:ovaj )?(?:članak|tekst)|(?:овај )?(?:чланак|текст)|(?:ta )?(?:prispevek|članek)|(?:тази )?статия|tento (?:text|příspěvek)|acest text|aquest (?:article|text)|этот текст|цей текст|ky artikull`,
  thisPiece[1],
];
const bare: Words = [
  `${piece[0]}|article|artículo|artigo|articolo|artikel|artikkel|text(?:en|ul)?|texto|testo|tekst(?:en)?|teksti|článek|článok|стать[яи]|текст|матер[иі]ал|contenu|contenido|contenuto|conteúdo|resumen|résumé|riassunto|zusammenfassung|streszczenie`,
  none,
];

/** "A synthetic voice": which reads to those who listen on the page. */
const artificial: Words = [
  'neur\\p{L}+|synth\\p{L}+|synt\\p{L}+|synteti\\p{L}+|künstlich\\p{L}*|artific\\p{L}+|sint[eé]tic\\p{L}+|computer\\p{L}*|sztuczn\\p{L}+|uměl\\p{L}+|umel\\p{L}+|mesterséges|gépi|штучн\\p{L}+|искусственн\\p{L}+|синте[зт]\\p{L}+|umjetn\\p{L}+|veštačk\\p{L}+|konst(?:gjord|ig)\\p{L}*|kunstig\\p{L}*|teko\\p{L}+|συνθετικ\\p{L}+',
  none,
];
const voice: Words = [
  'voice|stimme|voix|vo[zc]e?|stem|röst|stemme|äänellä|głos\\p{L}*|hlas\\p{L}*|hang\\p{L}*|голос\\p{L}*|глас\\p{L}*|glas\\p{L}*|φων\\p{L}+|veu',
  none,
];
const intelligence: Words = [
  '(?:ai|ki|ia|ии|ші|mi)(?!\\p{L})|künstlich\\p{L}* intelligenz|artificial intelligence|intelligence artificielle|inteligencia artificial|inteligência artificial|intelligenza artificiale|artificiële intelligentie|kunstmatige intelligentie|artificiell intelligens|kunstig intelligens|tekoäly\\p{L}*|sztuczn\\p{L}+ inteligencj\\p{L}+|uměl\\p{L}+ inteligenc\\p{L}+|umel\\p{L}+ inteligenc\\p{L}+|mesterséges intelligenci\\p{L}+|inteligenț\\p{L}+ artificial\\p{L}+|искусственн\\p{L}+ интеллект\\p{L}*|нейросет\\p{L}+|нейромереж\\p{L}+|штучн\\p{L}+ інтелект\\p{L}*|изкуствен интелект|umjetn\\p{L}+ inteligencij\\p{L}+|veštačk\\p{L}+ inteligencij\\p{L}+|umetn\\p{L}+ inteligenc\\p{L}+|τεχνητή\\p{L}* νοημοσύνη\\p{L}*',
  none,
];
/** "With the help of", "took no part in": how much of a text a machine made. */
const byHelp: Words = [
  'with the (?:help|aid|assistance) of|assisted by|mit ?hilfe|mit (?:der )?unterstützung|unter (?:einsatz|verwendung|zuhilfenahme)|avec l aide|à l aide|assisté|con (?:la )?ayuda|con (?:la )?asistencia|con l aiuto|con il supporto|com (?:a )?ajuda|com (?:o )?auxílio|met (?:de )?(?:behulp|hulp)|med hjälp|med hjælp|med hjelp|avulla|(?:przy |z )pomocą|(?:przy )?wsparciu|za pomoci|s pomocí|s pomocou|segítségével|elkészítéséb\\p{L}+|cu ajutorul|с помощью|при помощи|за допомогою|с помощта|uz pomoć|уз помоћ|s pomočjo|με τη βοήθεια',
  none,
];

/** "The subheadings are the editors'." */
const headings: Words = [
  'headings|subheadings|headlines?|(?:die |der |alle )?(?:titel und )?zwischen(?:überschriften|titel)|(?:la |le )?(?:titraille|titre)|(?:les )?intertitres|(?:los )?ladillos|(?:el )?título y|(?:il )?titol[oi]|(?:la )?titolazione|(?:o )?título e|(?:de )?tussenkopjes|rubriken|mellanrubriker\\p{L}*|mellomtitler|(?:tytuł i )?śródtytuły|(?:skróty|tytuł i skróty|tytuł i śródtytuły|skróty i śródtytuły)|mezititulky|titulek|medzititulky|(?:a )?(?:cím|alcímek|közcímek)|(?:titlul și )?intertitlurile|заголовок и|подзаголовки|заголовки|підзаголовки|međunaslovi|međunaslovi i|опрема|naslov i',
  none,
];
const ofDesk: Words = [
  'by the editors?|are ours|(?:von|der) (?:der )?redaktion(?! in)|de la rédaction|de la redacción|redazional\\p{L}|della redazione|da redação|van de redactie|redaktionens|redaksjonens|(?:od |pochodzą od )?redakcj[iae]|redakce|redakcie|(?:a )?szerkesztőségt\\p{L}+|(?:ne )?aparțin(?:e)? redacției|редакции|редакції|redakcijsk\\p{L}+|uredništva|редакцијск\\p{L}+',
  none,
];
/** A note of so few words, for the sentence may go on. */
const shortNote = /^(?:\S+ ){1,9}\S+$/u;

/** "Names have been changed to protect privacy.", "Namen von der Redaktion geändert.": a street whose name was changed is news, so that a reason is named, or nobody. By language. */
const namesChanged: Rule = {
  why,
  longest: 200,
  patterns: [
    /^(?:(?:all|some|most|several|certain|the|these|their|her|his|patients?['’]?|clients?['’]?|children['’]s|people['’]s|identifying|and|other|patient) ){0,4}(?:names?|details?|identit(?:y|ies)|characteristics)(?: (?:and|or) (?:\p{L}+ ){0,2}(?:details|names|identities|locations|places|characteristics))?(?: (?:in|of) [^.!?]{3,40})? (?:has|have) been (?:changed|altered|withheld|anonymi[sz]ed|disguised|omitted)(?: (?:(?:in order )?to (?:protect|preserve|respect|maintain)|for (?:privacy|reasons|confidentiality|anonymity|legal|their|her|his)|at (?:their|her|his|the)) [^.!?]{2,90}| for (?:privacy|anonymity|confidentiality))?\.?$/iu,
    /^(?:not (?:her|his|their)|(?:her|his) name is not (?:her|his)) real names?\.?$/iu,
    /^(?:(?:der|die|alle|einige|sämtliche) )?namen? (?:(?:wurden?|sind|ist) )?(?:(?:zum schutz|aus gründen) [^.!?]{3,60} |von der redaktion |auf wunsch [^.!?]{3,40} )(?:geändert|anonymisiert|verändert)(?: worden)?\.?$/iu,
    /^(?:(?:le|les|tous les|certains) )?(?:pré)?noms?(?: et [^.!?]{3,30})? (?:a été|ont été) (?:modifiés?|changés?) (?:pour (?:préserver|protéger|garantir|des raisons)|afin de|à (?:la|sa|leur) demande)(?!\p{L})[^.!?]{0,80}\.?$/iu,
    /^(?:(?:el|los|algunos|todos los) )?nombres? (?:ha|han) sido (?:cambiad|modificad)os? (?:para (?:proteger|preservar|garantizar|mantener)|a petición|por (?:privacidad|seguridad))(?!\p{L})[^.!?]{0,80}\.?$/iu,
    /^(?:(?:il|i|tutti i|alcuni) )?nom[ei] (?:è stato|sono stati) (?:cambiat|modificat)[oi] (?:per (?:proteggere|tutelare|garantire|rispettare|motivi|ragioni)|a tutela|su richiesta)(?!\p{L})[^.!?]{0,80}\.?$/iu,
    /^(?:(?:o|os|alguns|todos os) )?nomes? fo(?:i|ram) (?:alterad|trocad|modificad)os? (?:para (?:proteger|preservar|garantir)|a pedido|por (?:motivos|razões))(?!\p{L})[^.!?]{0,80}\.?$/iu,
    /^(?:(?:de|alle|sommige) )?na(?:am|men) (?:is|zijn) (?:(?:om|vanwege|uit|op verzoek) [^.!?]{3,60} )?(?:gefingeerd|veranderd|aangepast)(?: (?:om|vanwege|uit|op verzoek) [^.!?]{3,60})?\.?$/iu,
  ],
};

const byMachine =
  '(?:an? |the (?:help|use) of )?(?:ai|artificial intelligence|automated|automatic(?:ally)?|text[- ]to[- ]speech|machines?|synthetic|computers?|large language models?|llms?|chat ?bots?)(?![\\p{L}])';

/** "No part of this letter was written by a machine.", "The audio version is generated by AI.": how a text was made. English. */
const madeBy: Rule = {
  why,
  longest: 200,
  patterns: [
    new RegExp(
      `^no (?:part|word|words|sentence) of (?:this|the) [^.!?]{3,40} (?:was|is|were|has been) (?:written|generated|created|produced|made) (?:by|with|using) ${byMachine}[^.!?]{0,60}[.!]?$`,
      'iu',
    ),
    /^no (?:generative )?(?:ai|artificial intelligence|llms?|chat ?bots?|large language models?) (?:was|were|is|has been|have been) (?:used|involved|harmed)\b[^.!?]{0,80}[.!]?$/iu,
    new RegExp(
      `^(?:(?:the|this|our) )?(?:(?:audio|spoken|narrated|recorded) (?:version|edition|recording)|audio|recording|narration|transcript|translation|summary)(?: of (?:this|the) \\p{L}+)? (?:is|was|has been) (?:read|narrated|voiced|generated|created|produced|made|written|transcribed|translated) (?:aloud )?(?:by|with|using|through) ${byMachine}[^.!?]{0,60}[.!]?$`,
      'iu',
    ),
    /^(?:there may be |it may contain )?(?:some |occasional )?(?:mispronunciations?|errors|mistakes|inaccuracies|typos)(?: (?:and|or) \p{L}+)? (?:can|may|might|could) (?:still )?(?:occur|appear|be present|remain|exist)\.?$/iu,
  ],
};

/** "Quay Bank has no say in what we print.", "The Lake Courier retains full editorial control." English. */
const independence: Rule = {
  why,
  longest: 180,
  patterns: [
    /^[^.!?]{2,60} (?:retains?|had|has|kept|keeps?|maintains?) (?:full|complete|total|sole) editorial (?:control|independence|responsibility)(?: (?:over|of|for) (?:(?:this|the|our|its|all) )?(?:content|articles?|series|coverage|episodes?|(?:news)?letter|reporting|stor(?:y|ies)|what we)(?!\p{L})[^.!?]{0,40})?\.?$/iu,
    /^[^.!?]{1,60} (?:has|had|have) no (?:say|role|input|influence|part|involvement) (?:in|over|on|into) (?:what (?:we|the) |(?:the |our |its |any )?(?:content|editorial|coverage|reporting|selection of|choice of))[^.!?]{0,80}\.?$/iu,
    /^epistemic (?:status|effort)\s?[:–—-]\s?[^.!?]{2,140}[.!]?$/iu,
  ],
};

/** "The Editor welcomes letters.", "Please include your full name and a daytime telephone number.": what papers ask of those who write to them. English. */
const letters: Rule = {
  why,
  longest: 220,
  patterns: [
    /^(?:the )?editors? welcomes? (?:your |readers['’] |all )?(?:letters|contributions|correspondence|submissions|comments)\b[^.!?]{0,140}\.?$/iu,
    /^(?:please |letters (?:must|should) |all letters (?:must|should) )(?:include|supply|provide|give|state|carry) (?:your |the writer['’]s |an? )?(?:full )?(?:name|postal address|address)(?:,| and) [^.!?]{0,80}\b(?:address|telephone|phone|e-?mail|contact|number|location|town|suburb)\b[^.!?]{0,60}\.?$/iu,
    /^letters (?:may|might|will|can) be (?:edited|shortened|cut|abridged)\b[^.!?]{0,90}\.?$/iu,
    /^please include (?:the|your|a) (?:headline|full name|link|url|subject line)\b[^.!?]{0,80}\.?$/iu,
  ],
};

/** "This live blog is now closed." English. */
const closed: Rule = {
  why,
  longest: 160,
  patterns: [
    /^(?:this|our) (?:live ?blog|blog|live (?:blog|coverage|feed|updates)|coverage)(?: of [^.!?]{3,60})? (?:is|has|have)(?: now)? (?:been )?(?:closed|ended|finished|concluded|come to an end)(?: for (?:today|the day|tonight))?[.!]?(?: thank(?:s| you)[^.!?]{3,70}[.!]?)?$/iu,
  ],
};

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

/** "This text was translated from the original." */
const madeFrom =
  /^[이본] (?:글|기사|문서|포스트|포스팅)[은는] [^.!?]{0,60}(?:번역|재구성|각색)(?:한|하여|된|해)[^.!?]{0,14}(?:입니다|이다|했습니다)\.?$/u;

/** "This article was made with the help of AI." */
const byMachineInAsia =
  /^(?:artikel|tulisan|berita|kandungan|konten) ini (?:di(?:buat|tulis|sediakan|hasilkan|terjemahkan)|ditulis) (?:dengan|menggunakan|oleh) [^.!?]{0,20}(?:AI|kecerdasan buatan)(?!\p{L})[^.!?]{0,60}[.]?$/iu;

/** "Disclaimer: …", however long the word for it is. */
const disclaimer =
  /^(?:डिस्क्लेमर|अस्वीकरण|ডিসক্লেইমার|பொறுப்புத் துறப்பு|డిస్‌?క్లైమర్|إخلاء (?:ال)?مسؤولية|سلب مسئولیت|免[责責][声聲]明|免責事項|면책 ?(?:조항|고지))\s?[:：–-]\s?.{8,280}$/u;

/** How a text was made: by whom it is read aloud, what a machine had to do with it, whose its headings are. */
export const howMade: Kind = {
  rules: [
    {
      why,
      longest: 220,
      patterns: [
        /^(?:(?:warning|beware|caution)[:,!] ?(?:(?:mild|minor|major|light|some|big) )?spoilers?|(?:mild|minor|major|light|some|big) spoilers) (?:ahead|below|follow|for [^.!?]{2,60})[.!]?$/iu,
        /^(?:this|the following) (?:review|article|post|piece|essay|interview|episode|recap) (?:contains|includes|has) (?:\p{L}+ )?spoilers(?!\p{L})[^.!?]{0,80}[.!]?$/iu,
        /^content (?:note|notice|advisory)\s?[:–—-]\s?[^.!?]{2,140}\.?$/iu,
        /^(?:the following|what follows|below|this) is an? (?:(?:lightly |slightly )?(?:edited|condensed|abridged) (?:and (?:edited|condensed|abridged) )?)?(?:transcript of|guest (?:post|essay|article|column) by|(?:version|transcript) of (?:our|the|my|this|that) (?:conversation|interview|talk|discussion|speech))(?!\p{L})[^.!?]{0,140}\.?$/iu,
        /^(?:we spoke [^.!?;]{2,40}[;,.] )?(?:our|the|this) (?:conversation|discussion|exchange|interview|q&a) (?:has been|was|is) (?:lightly |slightly )?(?:edited|condensed|abridged|shortened)(?: and (?:edited|condensed|abridged|shortened))?(?: for [^.!?]{3,60})?\.?$/iu,
        /^this (?:text|article|essay|story|piece|interview|poem|post) (?:was|is|has been) translated (?:from|by|into)(?!\p{L})[^.!?]{2,100}\.?$/iu,
        /^this is the \p{L}{3,10} (?:and (?:final|last) )?of (?:two|three|four|five|six|seven|eight|ten|several|\p{N}+) (?:posts|articles|essays|parts|pieces|letters|episodes|instal?lments|reports)(?!\p{L})[^.!?]{0,80}\.?$/iu,
        /^(?:inputs?|with inputs?) from (?:agencies|pti|ani|ians|uni|afp|ap|reuters)(?:(?:,| and) [^.!?]{2,30})?\.?$/iu,
      ],
    },
    namesChanged,
    madeBy,
    independence,
    letters,
    closed,
    {
      why,
      longest: 300,
      patterns: [new RegExp(`^(?:${firstNote})\\s?: .{8,260}$`, 'iu')],
    },
    { why, longest: 160, patterns: [new RegExp(`^${warning}[^.!?]{3,110}[.!]?$`, 'iu')] },
    { why, longest: 300, patterns: [madeFrom, byMachineInAsia, disclaimer] },
  ],
  topics: [
    { why, words: [opening(piece), artificial, voice] },
    { why, words: [opening(bare), intelligence, byHelp] },
    { why, words: [opening(headings), ofDesk], shape: shortNote },
  ],
};
