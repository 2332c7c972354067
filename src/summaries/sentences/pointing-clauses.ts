/** Last clauses of a sentence that only point to a table or a picture, which a post does not show. */

/** "…, as shown in the table below", by language. */
const clauses: readonly string[] = [
  '(?:as|which) (?:(?:is|are|was|were|can be|you can|we can) )?(?:also )?(?:shown|seen|see|listed|given|described|illustrated|depicted|summari[sz]ed|detailed|presented|indicated) (?:in|by|on|from) (?:the )?(?:(?:table|chart|graph|figure|diagram|list|picture|photo|image|map|screenshot)s? below|following (?:table|chart|graph|figure|diagram|list|picture|photo|image|map|screenshot)s?)',
  'wie (?:(?:in|auf|aus) (?:der|dem|den) (?:folgenden|nachfolgenden|nachstehenden|untenstehenden|unteren) \\p{Lu}\\p{Ll}{2,20} (?:zu sehen|zu erkennen|dargestellt|gezeigt|ersichtlich|zu entnehmen|aufgeführt)(?: ist| sind| wird| werden)?|(?:die|das|der) (?:folgende|nachfolgende|nachstehende|untenstehende) \\p{Lu}\\p{Ll}{2,20} zeigt)',
  "comme (?:le (?:montre|présente|résume|détaille|indique|illustre)|(?:présenté|indiqué|détaillé|résumé|illustré|montré)e?s? (?:dans|sur|par)) (?:le |la |les |l[’'])\\p{L}{3,20} (?:suivante?s?|ci-dessous|ci-après|ci-contre)",
  '(?:como|según|tal y como) (?:se (?:muestra|ve|aprecia|observa|indica|detalla|puede ver) en|muestra|indica|refleja) (?:el|la|los|las) (?:siguientes? \\p{L}{3,20}|\\p{L}{3,20} (?:siguientes?|de abajo|a continuación))',
  "come (?:(?:si vede|mostrato|illustrato|riportato|indicato) (?:nella|nel|nell[’']|dalla|dal)|mostra (?:la|il|l[’'])) ?(?:seguente \\p{L}{3,20}|\\p{L}{3,20} (?:seguente|qui sotto|sottostante))",
  '(?:como|conforme) (?:(?:se vê|mostrado|ilustrado|apresentado|indicado) n[ao]s?|mostram? [ao]s?) (?:seguintes? \\p{L}{3,20}|\\p{L}{3,20} (?:abaixo|a seguir|seguinte))',
  'zoals (?:(?:te zien(?: is)?|weergegeven|getoond|vermeld|te lezen(?: is)?) (?:in|op) (?:de|het) (?:onderstaande|volgende) \\p{L}{3,20}|(?:de|het) (?:onderstaande|volgende) \\p{L}{3,20} (?:laat zien|toont))',
  '(?:co|jak) (?:pokazuje|przedstawia|ilustruje|widać na|pokazano (?:na|w)|przedstawiono (?:na|w)) (?:poniższ\\p{L}{1,3}|następując\\p{L}{1,3}) \\p{L}{3,20}',
  '(?:jak|což|ako|čo) (?:ukazuje|znázorňuje|zobrazuje|uvádí|je vidět (?:na|v)|je vidieť (?:na|v)) (?:následujíc\\p{L}{1,3}|nasledujúc\\p{L}{1,3}) \\p{L}{3,20}',
  '(?:som|vilket|hvilket) (?:visas|framgår|syns|ses|vises|fremgår) (?:i|av|på|af) \\p{L}{3,20} (?:nedan|nedenfor|herunder)',
  '(?:как|что) (?:показано|видно|представлено|указано) (?:на|в|из) (?:следующ\\p{L}{2,3} \\p{L}{3,20}|\\p{L}{3,20} ниже)',
  '(?:як|що) (?:показано|видно|представлено|вказано|зазначено) (?:на|в|у|із|з) (?:наступн\\p{L}{2,3} \\p{L}{3,20}|\\p{L}{3,20} нижче)',
  'както (?:е показано|се вижда|е посочено) (?:на|в|във|от) (?:следн\\p{L}{2,3} \\p{L}{3,20}|\\p{L}{3,20} по-долу)',
  'όπως (?:φαίνεται|δείχνει|παρουσιάζεται) (?:στον|στην|στο|ο|η|το) (?:παρακάτω|ακόλουθ\\p{L}{1,2}) \\p{L}{3,20}',
  '(?:după cum|așa cum) (?:se vede|arată|este prezentat) (?:(?:în|din) )?\\p{L}{3,20} (?:de mai jos|următo\\p{L}{2,4})',
  '(?:ahogy|amint) az? (?:alábbi|következő) \\p{L}{3,24} (?:is )?(?:mutatja|látható)',
];

/** The same in languages that set no comma before it. */
const unmarked: readonly string[] = [
  '(?:sesuai dengan|seperti(?: (?:yang )?(?:terlihat|tampak|ditunjukkan|dijelaskan|tercantum))?(?: (?:pada|dalam|di))?|sebagaimana (?:(?:terlihat|tercantum) )?(?:pada|dalam|di)) (?:tab[el]{2}|gambar|grafik|diagram|daftar|foto) (?:di ?bawah(?: ini)?|berikut(?: ini)?)',
  'như (?:trong |ở )?(?:bảng|hình|ảnh|biểu đồ|sơ đồ|danh sách) (?:dưới đây|bên dưới|sau(?: đây)?)',
  'كما (?:(?:هو (?:موضح|مبين)|يظهر|ترى|ورد) )?في (?:الجدول|الشكل|الصورة|القائمة) (?:التالية?|أدناه|الآتية?)',
];

const pointing = new RegExp(
  `(?:[,،] |,? \\()(?:${clauses.join('|')})\\)?\\s?[.:]$|[,،]? (?:${unmarked.join('|')})\\s?[.:]$`,
  'iu',
);

/** No such clause is longer, and so much must be told before it. Characters. */
const longestClause = 160;
const enoughBefore = 40;

/** "The results are, as shown in the table below:": nothing is told yet. */
const leftOpen =
  /(?<!\p{L})(?:and|or|is|are|was|were|be|und|ist|sind|war|est|sont|es|son|è|sono|é|são|zijn|jest|są|je|jsou|är|er|adalah|ialah|yaitu|yakni|là|هو|هي)$/iu;

/** A sentence without such a clause, when what stands before it says something whole. */
export function withoutPointingClause(sentence: string): string {
  const start = Math.max(0, sentence.length - longestClause);
  const found = pointing.exec(sentence.slice(start));
  if (found === null || start + found.index < enoughBefore) return sentence;
  const told = sentence.slice(0, start + found.index);
  return leftOpen.test(told) ? sentence : `${told}.`;
}
