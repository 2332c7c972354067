import type { Kind } from './kind.ts';
import { none, opening, type Words } from './topic.ts';

/** What the authors of weblogs say of their writing before they come to what they write of. */

const why = 'greeting';

/** "It has been a while …", by language. */
const longAgo: Words = [
  [
    'been (?:a (?:\\p{L}+ )?(?:while|minute|time|year|month)|quite (?:a while|some time)|some time|ages|so long|too long|forever|(?:\\p{N}+|a few|several|many|two|three) (?:weeks|months|years))',
    '(?:lange|eine weile|ewig(?:keiten)?|einige zeit|viel zeit|wochen|monate) (?:her|vergangen|nichts|nicht)',
    '(?:ça|cela) fai(?:t|sait) (?:\\p{L}+ ){0,3}(?:longtemps|moment|temps|mois|semaines|an)|voil[aà] (?:\\p{L}+ ){0,4}(?:longtemps|moment|temps|mois|semaines)',
    'hac(?:e|ía) (?:\\p{L}+ ){0,3}(?:tiempo|meses|semanas|años)',
    'faz(?:ia)? (?:\\p{L}+ ){0,3}(?:tempo|meses|semanas|anos)|há (?:\\p{L}+ ){0,2}(?:tempo|meses|semanas|anos)',
    '(?:è|era) (?:\\p{L}+ ){0,2}(?:da|passato|tempo|po)|da (?:molto|tanto|un po)',
    '(?:even|lang|tijdje|poos\\p{L}*|weken|maanden|tijd) geleden',
    '(?:länge|tag|lenge|stund|længe|noget tid) (?:sedan|siden)',
    'dawno|długo|(?:dłuższego|sporo|trochę) czasu',
    'dlouho|nějakou dobu|už je to',
    'давно|долго|много времени|довго|багато часу',
    'uzun (?:bir )?(?:zaman|süre|ara)\\p{L}*',
    'aikaa|kulunut|vierähtänyt',
    'régen|rég|sok ideje|hosszú ideje',
    'a trecut|de mult|de ceva timp',
    '(?:πολύ(?:ς)? )?καιρ\\p{L}+',
  ].join('|'),
  '好久|很久|[许許]久|很[长長][时時][间間]|太久|오랜만에|간만에|오래간만',
];

/** "… since my last post", "… that I have not written". */
const sinceWriting: Words = [
  [
    '(?:since|that) (?:i|we|my|our|the)(?: ve| have)? (?:\\p{L}+ ){0,3}?(?:posts?|posted|wrote|written|blogged|blog|article|updated?|entry)(?!\\p{L}| (?:about|on|an?|the|any|some))',
    'seit (?:meinem|dem|unserem) (?:letzten|vorigen) (?:\\p{L}*beitrag|\\p{L}*post|\\p{L}*artikel|\\p{L}*eintrag)|(?:seit|dass) ich (?:\\p{L}+ ){0,4}(?:geschrieben|gebloggt|gepostet|veröffentlicht)|hier (?:\\p{L}+ ){0,3}(?:geschrieben|gebloggt|gepostet)|von mir (?:hören|gehört|lesen)',
    'que je n (?:ai|avais) (?:pas|plus|rien) (?:\\p{L}+ )?(?:écrit|posté|publié|blogué)|depuis (?:mon|le|notre) dernier (?:article|billet|post)',
    'que no (?:\\p{L}+ ){0,2}(?:escrib\\p{L}+|public\\p{L}+|actualiz\\p{L}+|poste\\p{L}+)|desde (?:mi|el|la) últim[ao] (?:post|artículo|entrada|publicación)',
    'que (?:eu )?não (?:\\p{L}+ ){0,2}(?:escrev\\p{L}+|public\\p{L}+|post\\p{L}+|atualiz\\p{L}+|apare\\p{L}+)|sem (?:escrever|postar|publicar|atualizar)|desde (?:o )?(?:meu )?último (?:post|artigo|texto)',
    'che non (?:\\p{L}+ ){0,2}(?:scriv\\p{L}+|pubblic\\p{L}+|aggiorn\\p{L}+)|dall ultimo (?:articolo|post)',
    '(?:dat ik|sinds) (?:\\p{L}+ ){0,6}(?:blog\\p{L}*|schreef|geschreven|postte|gepost|artikel|post)',
    '(?:jag|jeg|senaste|sist|sidst|sidste|siste|förra) (?:\\p{L}+ ){0,3}(?:skrev|skrivit|skrevet|blogg\\p{L}+|inlägg\\p{L}*|indlæg\\p{L}*|innlegg\\p{L}*)',
    '(?:nie|nic) (?:\\p{L}+ ){0,2}(?:pisał|napisał|publikował)\\p{L}*|od (?:ostatniego|poprzedniego) (?:wpisu|postu|artykułu)',
    '(?:jsem|jsme) (?:\\p{L}+ ){0,3}(?:nepsal|nenapsal|nepublikoval)\\p{L}*|od (?:posledního|minulého) (?:příspěvku|článku|zápisku)',
    'не (?:\\p{L}+ ){0,3}(?:писа|радова|обновл|публикова|постил|оновлюва|публікува)\\p{L}+|с последн\\p{L}+ (?:поста|статьи|записи)',
    'yaz(?:mıyor|amıyor|mamış|amamış|amad|mad)\\p{L}*|(?:yazı|blog) (?:yaz|paylaş)\\p{L}*',
    '(?:edellisestä|viimeisestä|viime) (?:postaukse|kirjoitukse|blogaukse|tekstis)\\p{L}*',
    '(?:írtam|jelentkeztem|posztoltam|blogoltam)',
    'nu am mai (?:scris|postat|publicat)|de la ultim\\p{L}+ (?:articol|postare)',
    'δεν (?:έχω )?(?:γράψ\\p{L}+|έγραψα|ανέβασ\\p{L}+)|από το τελευταίο (?:άρθρο|ποστ|κείμενο)',
  ].join('|'),
  '(?:[没沒]有?|不曾|未)(?:更新|写|寫|[发發]文|更博|[动動][笔筆])|(?:블로그|포스팅|포스트|(?<![가-힣])글)(?:을|를|이|에|도)?(?![가-힣])',
];

/** "Sorry that the weblog was silent …": who left it, by language. */
const excuses: Words = [
  'sorry|(?:i|we|my|our) (?:do )?apolog\\p{L}+|^ apologies|(?:es )?tut mir leid|entschuldig\\p{L}+|désolée?|pardon|perdón\\p{L}*|disculp\\p{L}+|lo siento|desculp\\p{L}+|scusate?(?:mi)?|mi scuso|förlåt|beklager|undskyld|przepraszam|omlouvám|прошу (?:простить|прощения)|извини\\p{L}+|вибач\\p{L}+|özür|kusura',
  'ご無沙汰|お久しぶり|ごめん|すみません|申し訳|抱歉|对不起|不好意思|죄송|미안',
];
const silence: Words = [
  'silence|absence|inactivity|delay in posting|lack of (?:posts|updates)|not (?:posting|writing|blogging)|(?:lange|die) (?:stille|pause|funkstille)|(?:long )?silence|ausencia|silencio|sumiço|ausência|demora|assenza|silenzio|tystnaden?|stilheden|stillheten|cisz\\p{L}|nieobecność|odmlk\\p{L}|не (?:\\p{L}+ ){0,3}(?:писал|радовал|обновлял|публиковал)\\p{L}*|не (?:\\p{L}+ ){0,3}(?:писав|оновлював)\\p{L}*|молчани\\p{L}|мовчанн\\p{L}|sessizli\\p{L}+',
  '更新が?(?:滞|途絶|止ま|でき|空)|サボ|さぼ|放置|(?:没有?|沒有?)更新|업데이트를? ?(?:못|안)|글을 ?(?:못|안)',
];

/** "I've been meaning to write this post for a while." */
const meantTo: Words = [
  'i (?:ve|have|d|had) (?:\\p{L}+ )?been (?:meaning|planning|wanting|intending|trying) to (?:write|publish|post|finish)|(?:wollte|möchte) ich (?:\\p{L}+ ){0,3}schon (?:\\p{L}+ ){0,2}(?:lange|ewig)|(?:schon )?(?:lange|ewig) (?:wollte|möchte) ich|(?:ça|cela) fai(?:t|sait) (?:\\p{L}+ ){0,3}que je (?:veux|voulais|souhaitais|voudrais) (?:écrire|publier|rédiger)|llev\\p{L}+ (?:\\p{L}+ ){0,3}queriendo (?:escribir|publicar)|(?:давно|долго) (?:хотел\\p{L}*|собирал\\p{L}*) (?:написать|опубликовать)',
  none,
];
const thisPiece: Words = [
  '(?:this|that) (?:\\p{L}+ )?(?:post|article|piece|entry|write ?up)(?! (?:about|on|explaining))|dies(?:en|e|es) (?:\\p{L}*beitrag|\\p{L}*artikel|text|\\p{L}*post)|(?:cet article|ce billet|ce post)|est[ea] (?:artículo|post|entrada)|эт(?:от|у) (?:пост|стать\\p{L}|запись)',
  none,
];

/** "This is my first post." It may say of what: then it says that. */
const firstPost: Words = [
  [
    '(?:this|it) (?:is|will be|s) (?:only )?my (?:very )?first (?:ever )?(?:\\p{L}+ )?(?:post|article|blog|entry|write ?up)(?! (?:about|on|for))',
    '(?:das|dies|hier) (?:hier )?(?:ist|wird) mein (?:aller)?erster (?:\\p{L}*beitrag|\\p{L}*post|\\p{L}*artikel)',
    '(?:c est|ceci est|voici) mon (?:tout )?premier (?:article|billet|post)',
    'est[ea] (?:es|será|va a ser) mi primer[a]? (?:post|artículo|entrada|write ?up|publicación)',
    '(?:ess[ea]|est[ea]) (?:é|será) (?:o )?(?:meu|minha) primeir[oa] (?:post|artigo|texto|publicação)',
    'quest[oa] è il mio primo (?:post|articolo)',
    'dit is mijn eerste (?:blog\\p{L}*|post|artikel)',
    '(?:det här|detta|dette) (?:är|er) mi(?:tt|t) första? (?:\\p{L}*inlägg|\\p{L}*indlæg|\\p{L}*innlegg)|dette er mitt? første (?:\\p{L}*indlæg|\\p{L}*innlegg)',
    'to (?:jest |będzie )?mój pierwszy (?:wpis|post|artykuł)',
    'toto? je můj první (?:příspěvek|článek)',
    'это мо[йя] перв(?:ый|ая) (?:пост|статья|запись|публикация)|це м(?:ій|оя) перш(?:ий|а) (?:пост|стаття|допис)',
    'bu (?:benim )?ilk (?:blog )?yazım',
  ].join('|'),
  '初投稿(?:です|になります|となります)|初(?:めて)?の(?:ブログ|記事|投稿)(?:です|になります|となります)|첫 ?(?:글|포스트|포스팅|게시글|블로그 글)(?:입니다|이에요|이다|이네요)|我?的?第一篇(?:博客|文章|博文|帖子)',
];

/** "I hope that this was of use to you." */
const hopes: Words = [
  '(?:i |we )?hope|(?:ich )?hoffe|(?:j |nous )espér?\\p{L}+|j espère|espero|esperamos|spero|speriamo|(?:ik )?hoop|(?:jag )?hoppas|(?:jeg )?håber|(?:jeg )?håper|mam nadzieję|doufám|dúfam|remélem|sper|надеюсь|надеемся|сподіваюс\\p{L}+|umarım|umarız|toivottavasti|ελπίζω|semoga|hy vọng',
  'أتمنى|أرجو|امیدوارم|מקווה|आशा है|उम्मीद है|希望|바랍니다|좋겠습니다|幸いです|嬉しいです',
  'opening',
];
const ofUse: Words = [
  [
    '(?:this|that|it|(?:this|the|my) (?:\\p{L}+ ){0,2}(?:post|article|guide|tutorial|write ?up)) (?:\\p{L}+ ){0,3}(?:helps?|helped|helpful|useful)(?= (?:you|someone|somebody|some|anyone|others|out|for you|to you)|$)|you (?:\\p{L}+ ){0,3}(?:enjoy\\p{L}*|liked?|found (?:this|it)|learn\\p{L}*)',
    '(?:weitergeholfen|geholfen|gefallen)(?:$| hat| haben)|(?:hilfreich|nützlich|von nutzen)',
    '(?:vous|t|te|leur) (?:\\p{L}+ ){0,3}(?:utile|plu|aidé|intéressé|servi)(?!\\p{L})',
    '(?:te|os|les|le) (?:\\p{L}+ ){0,3}(?:gustado|servido|ayudado|ayuda|utilidad|útil|gust[eó]|sirva)(?!\\p{L})',
    '(?:tenham|tenha|tenhas|que|te|lhe|ter) (?:\\p{L}+ ){0,3}(?:gostado|ajudado|útil|gostem|curtido)(?!\\p{L})',
    '(?:ti|vi|vi sia|ti sia) (?:\\p{L}+ ){0,3}(?:piaciut\\p{L}|util\\p{L}|aiutat\\p{L})',
    '(?:je|jullie|u) (?:\\p{L}+ ){0,4}(?:aan hebt|geholpen|nuttig|leuk vond\\p{L}*|hebt genoten)',
    '(?:hjälpte|hjalp|nyttig\\p{L}?|nytte|till hjälp|användbar\\p{L}?)',
    '(?:podobał\\p{L}*|pomogł\\p{L}*|pomógł|przydatn\\p{L}+|przyda\\p{L}*)',
    '(?:pomohl\\p{L}*|užitečn\\p{L}+|líbil\\p{L}*|pomohol|užitočn\\p{L}+|páčil\\p{L}*)',
    '(?:hasznos|tetszett|segített\\p{L}*)',
    '(?:de folos|utile?|plăcut|ajutat)',
    '(?:полезн\\p{L}+|понравил\\p{L}+|помог\\p{L}*|корисн\\p{L}+|сподобал\\p{L}+)',
    '(?:faydalı|yararlı|beğenmiş\\p{L}*|işinize yara\\p{L}*)',
    '(?:apua|hyötyä|hyödylli\\p{L}+)',
    '(?:βοήθησ\\p{L}+|χρήσιμ\\p{L}+)',
    '(?:bermanfaat|membantu)(?!\\p{L})|(?:hữu ích|có ích|giúp ích)',
  ].join('|'),
  'مفيد|استفدت|مفید|שעזרתי|עזר|पसंद आ|उपयोगी|मददगार|(?:有所?|有)(?:帮助|幫助|启发|用)|도움이|参考になれば|役に立て|お役に',
];

/** "I recommend reading the previous post first." */
const readFirst: Words = [
  '(?:recommend\\p{L}*|suggest|encourage|advise|make sure|be sure|should|please|may want|might want|if you have ?n ?t|haven t) (?:\\p{L}+ ){0,5}(?:read\\p{L}*|check\\p{L}*|look\\p{L}*|start\\p{L}*)|(?:empfehle|empfehlen|empfehlenswert|ratsam|solltet?|bitte) (?:\\p{L}+ ){0,8}(?:lesen|anzusehen|anschauen)|(?:conseill\\p{L}+|recommand\\p{L}+|invit\\p{L}+) (?:\\p{L}+ ){0,4}(?:lire|consulter)|(?:recom\\p{L}+|aconsej\\p{L}+|indicado|sugi\\p{L}+) (?:\\p{L}+ ){0,4}(?:leer|leas|lean|leia\\p{L}*|ler|leitura|lectura)|(?:consigli\\p{L}+|raccomand\\p{L}+) (?:\\p{L}+ ){0,4}(?:legger\\p{L}+|lettura)|(?:poleca\\p{L}+|zachęca\\p{L}+) (?:\\p{L}+ ){0,4}(?:przeczyta\\p{L}+|lektur\\p{L}+)|(?:рекоменд\\p{L}+|совет\\p{L}+) (?:\\p{L}+ ){0,4}(?:прочит\\p{L}+|прочесть|ознаком\\p{L}+|начать)',
  none,
];
const previousPost: Words = [
  '(?:previous|last|first|earlier|other) (?:\\p{L}+ )?(?:posts?|parts?|articles?|instal?lments?)|part (?:one|1)|(?:vorherigen?|vorigen?|ersten?|letzten?) (?:\\p{L}*beitrag|\\p{L}*artikel|\\p{L}*post|teil)|(?:article|billet|post)s? précédents?|(?:premi\\p{L}+|dernier) (?:article|billet|partie)|(?:post|artigo|texto|artículo|entrada|parte)s? anterior\\p{L}*|(?:articol[oi]|post|puntata) precedent[ei]|(?:vorige|eerste) (?:blog\\p{L}*|artikel|deel)|poprzedni\\p{L}* (?:wpis\\p{L}*|artykuł\\p{L}*|częś\\p{L}+)|(?:предыдущ|перв)\\p{L}+ (?:стать\\p{L}+|пост\\p{L}*|част\\p{L}+)',
  none,
];
/** Such a call is hardly longer; whoever reviews one tells more. */
const shortCall = /^[^.!?]{0,140}[.!]?$/u;

/** "The slides are on Speakerdeck and the code is on GitHub." */
const material: Words = [
  '(?:(?:the|all|my|our|de[nr]|die|el|il|o|le|les|las|los|de|het) )?(?:(?:all|full|complete|source|example|sample|entire) )*(?:(?:code|slides|sources)(?= (?:for|of|is|are|and|can|from|behind|to|used|ist|sind|findet|gibt|liegt|est|sont|está|è|é|staat|sta[åa]n))|folien|quellcode|beispielcode|(?:slides|diapos\\p{L}*|transparents)|code source|(?:diapositivas|transparencias)|código(?: fuente| fonte)?|slide(?= (?:su|sono|disponibili))|codice(?: sorgente)?|broncode|källkod\\p{L}*|kildekod\\p{L}*|kod(?: źródłowy)?(?!\\p{L})|prezentacj\\p{L}+|zdrojov\\p{L}+ kód\\p{L}*|исходн\\p{L}+|код(?!\\p{L})|слайды|mã nguồn|kode sumber)',
  '코드|소스|スライド|コード|代码|代碼|源码|源碼',
];
const hosted: Words = [
  'github|gitlab|bitbucket|codeberg|speaker ?deck|slideshare|codepen|stackblitz|codesandbox|slides com',
  '깃허브|깃헙',
];
const isThere: Words = [
  '(?:is|are|can be|you can|you will|you ll|we ve|i ve|i have) (?:\\p{L}+ ){0,4}(?:on|at|in|found|available|find|see|view|download\\p{L}*|put|pushed|uploaded)|available (?:on|at)|(?:findest|findet|finden|gibt es|liegt|liegen|steht|stehen|verfügbar)|(?:est|sont) (?:\\p{L}+ ){0,2}(?:sur|disponible\\p{L}*)|(?:retrouv|trouv)\\p{L}+|voir|est[áa]n? (?:\\p{L}+ ){0,2}(?:en|no|na|disponible\\p{L}*|disponíve\\p{L}+)|(?:pued|pod)\\p{L}+ (?:ver|encontr\\p{L}+)|encontr\\p{L}+|è (?:\\p{L}+ )?(?:su|disponibile)|trovat?e?|staat|te vinden|finns|ligger|dostępn\\p{L}+|znajd\\p{L}+|najdete|k dispozici|доступ\\p{L}+|лежит|найти|có (?:sẵn|thể)|tersedia',
  '확인|볼 수|あります|公開|見ることが|上传|上傳|可以在|放在|已[开開]源',
];
/** "You can see the slides on Speakerdeck …": whoever reads is told of them first. */
const canSee: Words = [
  'you (?:can|will|may|ll) (?:also )?(?:find|see|view|get|check|browse|download|grab)|vous (?:pouvez|pourrez) (?:aussi )?(?:voir|retrouver|trouver|consulter)|(?:puedes|podéis|pueden|podrás) (?:ver|encontrar|consultar|descargar)|(?:você )?pode (?:ver|encontrar|conferir)|(?:potete|puoi) (?:vedere|trovare)|(?:du findest|ihr findet|sie finden)|je (?:kunt|kan) (?:\\p{L}+ )?(?:vinden|bekijken)|(?:możecie|możesz) (?:zobaczyć|znaleźć)|(?:вы )?можете (?:найти|посмотреть)|bạn có thể (?:xem|tìm)|kalian bisa (?:lihat|melihat)',
  none,
];
/** Such a note is hardly longer. */
const shortNote = /^.{0,130}$/su;

/** "Let's dive in!", by language: what leads from a greeting to the text. */
const letsBegin: readonly RegExp[] = [
  /^(?:(?:so|now|alright|ok(?:ay)?|well|no time to \p{L}+|enough (?:talk|said)|without (?:any )?further ado)[,.]? )*let(?:['’]s| us) (?:dive (?:right )?in|get (?:started|right (?:in)?to it|going|into it)|begin|start|go|jump (?:right |straight )?in)(?: with .{2,30})?[.!]*$/iu,
  /^(?:und |also )?(?:los geht['’]?s|legen wir los|fangen wir an|dann mal los|auf geht['’]?s)[.!]*$/iu,
  /^(?:c['’]est parti|allons-y|commençons|en avant|entrons dans le vif du sujet)(?: ensemble)?\s?[.!]*$/iu,
  /^¡?(?:vamos (?:allá|a ello|con ello)|(?:empecemos|comencemos)(?: ya)?|manos a la obra|al lío)[.!]*$/iu,
  /^(?:(?:então|bem),? )?(?:vamos (?:lá|nessa|começar|ao que interessa)|bora(?: lá)?|mãos à obra)[.!?]*$/iu,
  /^(?:iniziamo|cominciamo|partiamo)(?: subito)?[.!]*$/iu,
  /^(?:laten we (?:beginnen|starten)|aan de slag|daar gaan we|we gaan beginnen)[.!]*$/iu,
  /^(?:(?:no to |to )?(?:zaczynajmy|zaczynamy|do dzieła|do roboty|lecimy))[.!]*$/iu,
  /^(?:(?:ну что,? |итак,? |давайте )?(?:поехали|погнали|начнём|начнем|приступим|почнемо|почнімо))[.!]*$/iu,
  /^(?:då kör vi|nu kör vi|låt oss börja|lad os (?:komme i gang|begynde|starte)|la oss (?:komme i gang|begynne|starte)|så er vi i gang)[.!]*$/iu,
  /^(?:pojďme na to|jdeme na to|poďme na to|kezdjük(?: el)?|vágjunk bele|să începem|hai să începem|aloitetaan)[.!]*$/iu,
  /^(?:(?:o zaman|hadi|haydi|öyleyse) )?(?:başlayalım|başlıyoruz)[.!]*$/iu,
  /^(?:(?:それ)?では、?|じゃあ、?|さあ、?|さて、?)?(?:早速|さっそく)?(?:、)?(?:始め|はじめ|見て|やって|本題に(?:入り|移り))(?:いき)?ましょう[。！!]*$/u,
  /^(?:그럼|자|그러면|이제)?,? ?(?:바로 )?(?:시작(?:해 ?보?겠습니다|해 ?볼까요|합니다|하겠습니다)|알아보겠습니다|살펴보겠습니다)[.!?]*$/u,
  /^(?:[话話]不多[说說]|[废廢][话話](?:不多|少)[说說]|[闲閒][话話]少[说說]|那[么麼]?)?[，,]?(?:(?:[让讓]我[们們])?(?:直接|[现現]在|[马馬]上|[这這]就)?[开開]始吧?|(?:直接)?上(?:代[码碼]|[干乾][货貨]|[图圖]))[。！!~]*$/u,
  /^(?:nào,? )?(?:(?:chúng ta )?(?:cùng )?bắt đầu (?:thôi|nào|nhé)|cùng (?:tìm hiểu|bắt đầu) nhé)[.!]*$/iu,
  /^(?:mari|ayo|yuk),? (?:kita )?(?:mulai|simak|langsung (?:saja|mulai))(?: saja)?[.!]*$/iu,
];

/** "My name is Ada, and this is the second post in a series …": who writes, and where in what; in English. */
const nthBy =
  /^(?:(?:hi|hello|hey)[!,.] )?(?:my name is|i['’]m|i am) \p{Lu}[^.!?]{1,40},? and this is (?:the|my) [^.!?]{0,30}(?:post|article|part|instal?lment)\b.{0,300}$/iu;

/** Whoever hopes at length says for what. */
const shortHope =
  /^(?:[^\p{Script=Hangul}\p{Script=Han}\p{Script=Hiragana}]{0,130}|(?=.*\p{Script=Hangul}).{0,45}|(?:最[后後]|也|衷心|真心)?[，,]?希望.{0,60}|.{0,50}(?:幸い|嬉しい)です[。！!]*)$/su;

/** "You can find part 1 here.", by language. */
const partThere: readonly RegExp[] = [
  /^(?:(?:you can )?(?:find|read|see) )?(?:the )?(?:part|post|article) (?:one|two|three|\p{N}{1,2})(?: of (?:this|the) series)? (?:(?:can be|is) (?:found |read |available )?)?here[.!]?$/iu,
  /^(?:a )?(?:parte?|partie|teil|deel|część|část|часть|частину?) (?:\p{N}{1,2}|(?:um|dois|un[oae]?|due|dos|eins|zwei|een|twee)) (?:(?:você |tu )?encontra|se encuentra|(?:puedes|podéis|puede) (?:leer|ver|encontrar)\p{L}*|(?:la )?(?:trovi|trovate)|(?:est|se trouve)|(?:findet ihr|findest du|finden sie|gibt es)|(?:vind|lees) je|(?:znajdziecie|znajdziesz|jest)|(?:najdete)|(?:доступна|здесь|тут)) ?(?:est|disponible|ici|aqu[ií]|qui|hier|tutaj|tu|zde|здесь|тут)?[.!]?$/iu,
];
/** 「湖口技术」是一个分享码头故事的公众号: an account of a messenger says what it is. */
const ofAccount: readonly RegExp[] = [
  /^[「“《『]?[^。！？]{1,16}[」”》』]?是(?:一?[个個家]|一款)[^。！？]{0,60}(?:公[众眾][号號]|[订訂][阅閱][号號])[。！]?$/u,
  /^(?:本)?公[众眾][号號](?:的核心理念|致力于|致力於|[专專]注|定位|旨在|主要|[会會]|将|將)[^。！？]{2,120}[。！]?$/u,
];

export const onWriting: Kind = {
  rules: [
    { why, longest: 400, patterns: [nthBy] },
    { why, longest: 70, patterns: letsBegin },
    { why: 'pointer to other entries', longest: 120, patterns: partThere },
    { why: 'about the publisher', longest: 160, patterns: ofAccount },
  ],
  topics: [
    { why, words: [longAgo, sinceWriting] },
    { why, words: [excuses, silence] },
    { why, words: [meantTo, thisPiece] },
    { why, words: [firstPost] },
    { why: 'pointer to other entries', words: [readFirst, previousPost], shape: shortCall },
    { why: 'link to other pages', words: [opening(material), hosted, isThere], shape: shortNote },
    { why: 'link to other pages', words: [opening(canSee), material, hosted], shape: shortNote },
    { why: 'sign-off', words: [hopes, ofUse], shape: shortHope },
  ],
};
