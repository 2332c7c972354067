import type { Kind } from './kind.ts';
import type { Rule } from './rule.ts';
import { none, opening, type Words } from './topic.ts';
import { thisPiece } from './words.ts';

const why = 'sponsor or affiliate notice';

const sponsored: Rule = {
  why,
  longest: 420,
  patterns: [
    /^(?:за (?:підтримки|сприяння|фінансової підтримки)|при поддержке|с подкрепата на|with (?:the )?(?:kind |financial )?support (?:of|from|by)|supported by|mit (?:freundlicher )?unterstützung (?:von|durch)|avec le soutien (?:de|du)|con el apoyo de|con il sostegno di|com o apoio de|met (?:de )?steun van|med (?:stöd|støtte) (?:av|af|fra)|za podpory|przy wsparciu|destekleyenler)\s?[:：].{2,300}$/iu,
    /^.{0,200}?(?:\p{N}{1,3} ?%|[$€£] ?\p{N}+) (?:off|discount|rabatt|de réduction|de descuento|di sconto|de desconto|korting|rabat)\b.{0,160}(?:\b(?:code|coupon|código|codice|kod)\b|\.(?:com|net|org|co|io|de|fr|es|it)\b).{0,80}$/iu,
    /^(?:get|grab|claim|try|check out) [^.!?]{2,70}\b(?:deals?|offer|discount|free trial|promo|% off)\b.{0,60}(?:➵|→|►|https?:|\b[\w-]+\.(?:com|io|co|org|net)\/).{0,80}$/iu,
    /^.{0,160}\b(?:[Uu]se|[Ww]ith|[Ee]nter) (?:the |my |our )?(?:(?:promo|coupon|discount|offer) )?code [“"']?[A-Z\d]{3,}\b.{0,120}$/u,
    /^(?:\[?(?:sponsored|advertisement|advertorial|paid (?:post|partnership|content)|promoted|partner content|ad|anzeige|werbung|publicité|sponsorisé|patrocinado|publicidad|sponsorizzato|gesponsord|advertentie|materiał sponsorowany|artykuł sponsorowany|reklama|sponsrat|annons|annonce|annonse|реклама|на правах рекламы|sponsorlu(?: içerik)?|χορηγούμενο|إعلان|PR|広告|提供|推广|廣告|광고)\]?[:.]?|(?:this|today['’]s) (?:post|article|episode|week|issue|newsletter|video|podcast|story|content|show)(?:['’]s \S+)? (?:is|was|has been|are)(?: \S+){0,3} (?:sponsored|supported|brought to you|made possible|presented|underwritten) (?:by|for)\b.{0,200}|(?:sponsored|supported|brought to you|presented|powered|funded) by:? [^,.!?]{2,60}[.!]?|(?:disclosure|affiliate disclosure|transparency) ?[:–—-].{0,380}|disclaimer ?[:–—-](?=.*\b(?:affiliat|sponsor|liab|responsib|opinion|views|advice|gift|receiv|compensat|paid|investment|endorse|warrant|purposes|trademark)).{0,380}|(?:this|the) (?:post|article|page|site|website|blog|story)(?: \S+){0,3} contains? (?:\S+ )?affiliate links.{0,240}|some of the links .{0,60}affiliate.{0,240}|(?:as an amazon associate|we may earn|i may earn|we earn|i earn|if you (?:buy|purchase|click)[^.]{0,120}(?:commission|affiliate)|when you (?:buy|purchase|shop)[^.]{0,120}(?:commission|affiliate)|(?:we|i) (?:may )?(?:receive|get) (?:a )?(?:small )?commission).{0,240}|thanks to .{2,80} for sponsoring.{0,120}|(?:we|our (?:editors|experts|team)) (?:independently )?(?:select|choose|review|test|research)\S* (?:and \S+ )?(?:everything|all|each|every|these|the) .{0,260})$/iu,
    /^(?:deze|dit|in dit) (?:lijst|artikel|bericht|post|pagina)\b.{0,40}(?:affiliate|gesponsord|reclame).{0,160}$/iu,
    /^.{0,60}(?:affiliate|partner)[ -]?links?\b.{0,60}(?:commissie|bijdrage|provision|commission|comisión|commissione|comissão|prowizj|provize|provisjon).{0,120}$/iu,
    /^(?:(?:via|door) deze links?|through these links|durch diese links|par ces liens|a través de estos enlaces) .{0,160}$/iu,
    /^(?:(?:dieser|der) (?:beitrag|artikel) (?:enthält|beinhaltet) (?:\S+ )?(?:affiliate|werbe|werbung|produktplatzierung)\S*.{0,200}|(?:dieser|der) (?:beitrag|artikel) (?:wurde|entstand|ist)[^.]{0,60}(?:gesponsert|kooperation|unterstützt).{0,160}|(?:\*|affiliate-?links?|transparenz(?:hinweis)?|hinweis ?: (?:dieser|in diesem)).{0,60}(?:affiliate|provision|werb|partner).{0,200}|unbezahlte werbung.{0,100}|cet article (?:contient|est sponsorisé|est une collaboration|comporte|a été sponsorisé).{0,160}|article sponsorisé.{0,60}|(?:este|esta) (?:artículo|entrada|post|publicación) (?:contiene|está patrocinad\S|es patrocinad\S).{0,160}|(?:questo|l['’]) ?(?:articolo|post) (?:contiene link|è sponsorizzato|è stato realizzato in collaborazione).{0,160}|este (?:post|artigo|conteúdo) (?:contém links?|é patrocinado|foi patrocinado).{0,160}|dit (?:artikel|bericht) (?:bevat|is gesponsord|wordt).{0,20}(?:affiliate|gesponsord|advert|mogelijk gemaakt).{0,140}|(?:artykuł|wpis|materiał) (?:zawiera linki|sponsorowany|powstał we współpracy).{0,140}|(?:(?:det här |detta |den här |denna |dette |denne )?(?:(?:blogg?)?inlägg(?:et)?|(?:blogg?)?innlegg(?:et)?|(?:blog)?indlæg(?:get)?|artike?l[ne]n?|artikkelen)) (?:innehåller|indeholder|inneholder|är|er) .{0,10}(?:annons|reklam|reklame|annonce|annonse|sponsr|affiliate|samarbet|samarbejd|samarbeid).{0,120}|(?:материал|статья|пост) (?:подготовлен[аы]?|опубликован[аы]?) (?:при поддержке|на правах).{0,120}|(?:本記事|この記事)(?:は|には).{0,30}(?:プロモーション|アフィリエイト|広告|PR|提供).{0,60}|(?:本文|本篇)(?:由|为|為|含).{0,20}(?:赞助|贊助|推广|廣告|联盟).{0,60})$/iu,
  ],
};

/** "Check out our sponsor, …": English. */
const ourSponsors: Rule = {
  why,
  longest: 200,
  patterns: [
    /^(?:please )?(?:check out|visit|support|(?:a )?(?:big )?thank(?:s| you) to|say hello to) (?:our|today['’]s|this (?:week|month|episode|issue)['’]s) (?:\p{L}+ ){0,2}(?:sponsors?|advertisers?|partners?)(?!\p{L})(?:[,:–— .!]|$).{0,150}$/iu,
    /^(?:this|today['’]s|this week['’]s) (?:episode|letter|newsletter|issue|show|podcast) (?:is|was) (?:brought to you|sponsored|supported|made possible) by [^!?]{2,150}$/iu,
  ],
};

const partner: Words = [
  'partenaire|support of|supported by|funded by|soutien de|unterstützung (?:von|der|des)|con el apoyo|con il sostegno|com o apoio|met steun van|med stöd|partner|partenariat|sponsor|collabor\\p{L}+|cooperation|kooperation|zusammenarbeit|colabora\\p{L}+|parceria|samenwerking|samarbete|samarbejde|samarbeid|yhteisty\\p{L}+|współprac\\p{L}+|spoluprác\\p{L}+|együttműködés|parteneriat|(?:при )?поддержк\\p{L}+|(?:за )?підтримк\\p{L}+|iş ?birliği|katkı(?:ları)?yla|sponsorluğ\\p{L}+|συνεργασία|υποστήριξη|χορηγία|hợp tác|tài trợ|bekerja sama|kerja sama',
  'برعاية|بالتعاون|בשיתוף|בחסות|همکاری|حمایت|رپورتاژ آگهی|सहयोग|प्रायोजित|提供|赞助|贊助|후원|협찬|สนับสนุน',
];
const made: Words = [
  'produced|created|made|presented|entstand|erstellt|produziert|réalisé|produit|proposé|elabora\\p{L}+|realizza\\p{L}+|realiza\\p{L}+|produzid\\p{L}+|producid\\p{L}+|feito|stand|gemaakt|framtag\\p{L}+|lavet|produ[sc]er\\p{L}+|laget|tuotet\\p{L}+|tehty|powstał|přip\\p{L}+|vznik\\p{L}+|készült|подготов\\p{L}+|создан|підготов\\p{L}+|створен|hazırlan\\p{L}+|δημιουργ\\p{L}+|πραγματοποι\\p{L}+|thực hiện|có sự|dibuat|disajikan|merupakan',
  'إعداد|إنتاج|هذا المحتوى|הופק|נכתב|تهیه|رپورتاژ آگهی|तैयार|द्वारा|お送り|制作|由|제작',
];
const affiliate: Words = [
  '(?:affiliate|affiliat\\p{L}*|werbe|annons|reklame|mainos) ?lin[ck]|liens? (?:affiliés?|d affiliation)|enlaces? de afiliad|links? (?:di|d) affiliazione|links? de afiliad|affiliate (?:odkaz|link)|linki afiliacyjn|linkuri afiliate|партн[её]рск\\p{L}+ ссылк\\p{L}+|партнерськ\\p{L}+ посилан\\p{L}+|annonslänk|satış ortaklığı bağlant|συνδέσμους συνεργατών|liên kết tiếp thị|tautan afiliasi|link affiliati|link sponsorizzati|partnersk\\p{L}+ (?:povez\\p{L}+|link\\p{L}*|odkaz\\p{L}*)|affiliate povez\\p{L}+|партньорски (?:връзки|линкове)|партнерск\\p{L}+ (?:везе|линков\\p{L}+)|enllaços d afiliació|partnerlin[gk]\\p{L}*|partneru saites|partnerių nuorod\\p{L}+|partneri ?link\\p{L}*|kumppanuuslink\\p{L}+|affiliate link\\p{L}+',
  'روابط تابعة|קישורי שותפים|アフィリエイト|推广链接|推廣連結|联盟链接|제휴 링크',
];
const contain: Words = [
  'sono presenti|presenti|finden sich|se encuentran|hay|há|finns|findes|finnes|znajdują się|są|contain(?!er)|include|enthält|beinhaltet|contient|comporte|contiene|contengono|cont[eé]m|bevat|innehåller|indeholder|inneholder|sisältää|zawiera|obsahuje|tartalmaz|conține|содерж|міст|içer|περιέχ|chứa|memuat|mengandung|contiene|contengono|cont[eé]|sadrži|vsebuje|съдържа|садржи|sisaldab|satur|yra|zawiera|obsahuje|sisältää|tartalmaz|conține',
  'يحتوي|תוכן|شامل|含|포함|มี',
];
const honestReview: Words = [
  'honest (?:and unbiased |unbiased )?(?:review|opinion|feedback)|unbiased (?:and honest )?review|ehrliche (?:rezension|meinung|bewertung)|(?:avis|critique|chronique) (?:honnête|sincère)|(?:reseña|opinión) (?:honesta|sincera)|(?:recensione|opinione) (?:onesta|sincera)|(?:resenha|opinião) (?:honesta|sincera)|eerlijke (?:recensie|mening)|ärlig recension|ærlig (?:anmeld|omtale)|rehelli\\p{L}+ arvostelu|szczer\\p{L}+ (?:recenz|opini)|upřímn\\p{L}+ (?:recenz|názor)|őszinte vélemén|recenzi\\p{L}+ onest|честн\\p{L}+ (?:отзыв|рецензи)|чесн\\p{L}+ (?:відгук|рецензі)|dürüst (?:bir )?(?:inceleme|yorum)',
  none,
];
const copy: Words = [
  'copy|copies|e ?arc|galley|in exchange|received|provided|exemplar|rezensionsexemplar|service presse|exemplaire|en échange|ejemplar|a cambio|copia|in cambio|cópia|em troca|exemplaar|in ruil|exemplar|eksemplar|kappale|egzemplarz|w zamian|výtisk|példány|экземпляр|в обмен|примірник|karşılığında',
  none,
];

/** A text, as pages of Eastern and Northern Europe and of Catalonia call their own. */
const thisText: Words = [
  `${thisPiece[0]}|aquest (?:article|text|reportatge)|(?:ta |tale )?(?:prispevek|članek)|(?:ovaj )?(?:članak|tekst|prilog|sadržaj|post)|(?:овај )?(?:чланак|текст|прилог)|(?:šis |šī )?(?:materiāls|raksts|publikācija|raidījums)|(?:šis |šį )?(?:straipsn|publikacij)\\p{L}+|(?:see |käesolev )?(?:artikkel|lugu)|(?:ця )?публікаці\\p{L}|цей (?:матеріал|текст)|гэты (?:матэрыял|тэкст)|(?:тази )?(?:публикация|статия)\\p{L}{0,2}|този (?:материал|текст)|acest (?:material|text)|tento text|ky (?:artikull|shkrim|tekst)|aquest contingut`,
  none,
];
const supported: Words = [
  'support(?:ed)?|funded|financed|gefördert|finanziert|unterstützt|financé\\p{L}*|soutien|financiad\\p{L}+|con el apoyo|suport|finançat|finanziat\\p{L}+|sostegno|apoio|gefinancierd|steun|finansier\\p{L}+|stöd|støtte|rahoitta\\p{L}+|tuella|dofinansowan\\p{L}+|sfinansowan\\p{L}+|wsparci\\p{L}+|podpor\\p{L}+|financova\\p{L}+|támogat\\p{L}+|finanțat\\p{L}*|sprijinul|podprl\\p{L}*|sofinancira\\p{L}*|financira\\p{L}*|potpor\\p{L}+|podrža\\p{L}+|podršk\\p{L}+|подржа\\p{L}+|подршк\\p{L}+|финансира\\p{L}+|подкрепа\\p{L}*|toel|toetus\\p{L}*|rahastu\\p{L}*|atbalst\\p{L}+|finansē\\p{L}+|finansuoja\\p{L}*|remia|фінансу\\p{L}+|підтримк\\p{L}+|поддержк\\p{L}+|падтрымк\\p{L}+|mbështetj\\p{L}+|su?finansira\\p{L}*|(?:су)?финансира\\p{L}*|υποστήριξη|χρηματοδ\\p{L}+',
  none,
];
const fund: Words = [
  'funds?|fonds|fond\\p{L}{0,4}|фонд\\p{L}{0,3}|minist\\p{L}+|м[иі]н[иі]ст\\p{L}+|foundation|stiftung|fondation|fundaci\\p{L}+|fondazione|fundação|stichting|stiftelse\\p{L}*|fondacij\\p{L}+|zaklad\\p{L}+|fundacj\\p{L}+|nadac\\p{L}+|sekretarijat\\p{L}*|секретаријат\\p{L}*|opštin\\p{L}*|општин\\p{L}*|općin\\p{L}*|alapítvány\\p{L}*|sihtkapital\\p{L}*',
  none,
];
const project: Words = [
  'aquest projecte|(?:ovaj )?proje[kc](?:t|at)|(?:овај )?пројекат|projekts|projekt[ąa]s?|projekti?|проєкт|проект\\p{L}{0,2}|proiectul|il progetto|le projet|el proyecto|o projeto|het project|das projekt',
  none,
];
const ofMedia: Words = [
  'med[ií]\\p{L}{0,5}|мед[иі]\\p{L}{0,4}|meedia\\p{L}*|journalis\\p{L}+|žurnalist\\p{L}+|novinar\\p{L}+|dziennikar\\p{L}+|újságír\\p{L}+|журнал[иі]ст\\p{L}+|kultur\\p{L}+|култур\\p{L}+',
  none,
];

/** A part of a programme, as it calls itself. */
const thisEpisode: Words = [
  'dies(?:e|er) (?:folge|sendung|podcast)|(?:cet|cette) (?:épisode|émission)|est[ea] (?:episodio|programa|p[oó]dcast|episódio)|quest[oa] (?:puntata|episodio)|deze (?:aflevering|podcast)|(?:det här |dagens |detta )?avsnitt(?:et)?|(?:dette |dagens )?(?:afsnit(?:tet)?|episode(?:n)?)|(?:tämän? )?jakso(?:n)?|(?:ten |tego |partnerem |sponsorem )odcin(?:ek|ka)|(?:tento )?(?:díl|diel)|(?:ezt az? )(?:adás|epizód)\\p{L}*|acest episod|этот выпуск|выпуск|цей випуск|випуск|ova(?:j|) epizod\\p{L}*|ta epizoda|αυτό το επεισόδιο',
  none,
];
const presentedBy: Words = [
  'präsentiert (?:von|vom|durch)|gesponsert|unterstützt von|(?:in|en|em|i) (?:zusammenarbeit|kooperation|partenariat|collaboration|colaboración|collaborazione|parceria|samarbete|samarbejde|samarbeid)|présentée? par|sponsorisée? par|patrocinad[oa]|presentad[oa] por|offert[oa] da|sponsorizzat[oa]|oferecid[oa] por|gesponsord|mogelijk gemaakt|sponsras|sponsrad|presenteras av|sponsoreret|sponset|sponses|mahdollistaa|tarjoaa|partnerem|sponsorem|jest|vznikl\\p{L}* ve spolupráci|podporil|támogat\\p{L}+|sponsorizat|oferit de|при поддержке|партн[её]р|за підтримки|спонсор\\p{L}*|omogu(?:ć|č)\\p{L}+|προσφορά',
  none,
];
const placement: Words = [
  'lokowani[ea] produkt\\p{L}+|produkt ?platzierung\\p{L}*|product ?placement|placement de produits?|emplazamiento (?:de producto|publicitario)|inserimento di prodotti|produktplacering\\p{L}*|produktplassering\\p{L}*|tuotesijoittelu\\p{L}*|umístění produktu|umiestnenie produktu|termékelhelyezés\\p{L}*|termékmegjelenít\\p{L}+|plasare de produs\\p{L}*|plasarea produsului|ürün yerleştirme|colocação de produto',
  none,
];

/** "With the code LAKE10 you save ten per cent." */
const discount =
  /^[^.!?]{0,60}(?<!\p{L})(?:[Cc]ode|[Kk]od(?:en|em|ex|u)?|[Cc]ódigo|[Cc]odice|[Kk]oodi(?:lla)?|[Kk]upónkód|[Кк]од|[Пп]ромокод(?:ом|у)?) [“"„«]?[\p{Lu}\d]{3,20}[”"“»]?(?![\p{L}\d])[^.!?]{0,40}(?:\p{N} ?%|prozent|rabat\p{L}*|spart?|reduc\p{L}+|réduc\p{L}+|descuento|sconto|desconto|korting|alennu\p{L}+|zniżk\p{L}+|tani\p{L}+|slev\p{L}+|zľav\p{L}+|kedvezmény\p{L}*|reducere|скидк\p{L}+|знижк\p{L}+|popust\p{L}*|попуст\p{L}*)[^.!?]{0,60}[.!]?$/iu;

/** "In cooperation with Quay Lamps": a line without a stop; a sentence that begins so has a verb, and a stop. */
const together =
  /^(?:In (?:Zusammenarbeit|Kooperation) mit|En (?:partenariat|collaboration) avec|En colaboración con|In collaborazione con|Em parceria com|In samenwerking met|I samarbete med|I samarbe[ij]de? med|Yhteistyössä|We współpracy z|Ve spolupráci s|V spolupráci s|V sodelovanju [sz]|U sa?uradnji sa?|U suradnji s(?:a)?|У сарадњи са|Во соработка со|В сътрудничество с|În (?:parteneriat|colaborare) cu|Koostöös|Sadarbībā ar|Bendradarbiaujant su|В сотрудничестве с|У співпраці з|Σε συνεργασία με|En col·laboració amb) \p{Lu}[\p{L}\p{M}\p{N}’'&.-]*(?: [\p{L}\p{M}\p{N}’'&.-]+){0,5}(?<![.!?…])$/u;

/** What the European Union has those say whom it pays. */
const byTheUnion =
  /^(?:(?:co-?)?funded by the european union|(?:mit)?finanziert (?:von|durch) (?:der|die) europäischen? union|(?:co)?financé par l['’]union européenne|(?:co)?financiado por la unión europea|(?:co)?finanziato dall['’]unione europea|(?:co)?financiado pela união europeia|gefinancierd door de europese unie|(?:med)?finansiera[td]?s? av europeiska unionen|(?:med)?finansiere[td] af den europæiske union|finansiert av den europeiske union|euroopan unionin (?:osa)?rahoittama|(?:współ|s)?finansowan[eay] (?:przez unię europejską|ze środków unii europejskiej)|(?:spolu)?financováno evropskou unií|(?:spolu)?financované európskou úniou|az európai unió (?:társ)?finanszírozásával|(?:co)?finanțat de uniunea europeană|(?:спів)?фінансується європейським союзом|(?:съ)?финансирано от европейския съюз|(?:su)?financira europska unija|(?:so)?financira evropska unija|(?:su)?finansira evropska unija|(?:су)?финансира европска унија|(?:kaas)?rahasta(?:b|tud) euroopa lii(?:t|du)|(?:līdz)?finansē eiropas savienība|(?:bendrai )?finansuoja europos sąjunga|χρηματοδοτείται από την ευρωπαϊκή ένωση|(?:co)?finançat per la unió europea)[^.!?,]{0,40}[.]?$/iu;

/** An entry, and what letters and programmes call theirs. */
const thisIssue: Words = [
  `${thisPiece[0]}|this (?:issue|letter|edition|newsletter|episode)|diese (?:ausgabe|folge)|dieser (?:brief|newsletter)|(?:cet|cette|ce) (?:épisode|lettre|édition|numéro)|est[ae] (?:número|boletín|episodio|edición|carta|episódio|edição)|quest[oa] (?:numero|lettera|newsletter|puntata|episodio|edizione)|deze (?:aflevering|nieuwsbrief|brief|editie)|(?:det här |detta )(?:numret|brevet|avsnittet|nummer|avsnitt)|dette (?:nummeret|brevet|afsnit|nummer)|ten (?:numer|odcinek|list)|(?:tento (?:díl|dopis)|toto číslo)|этот (?:выпуск|номер)|цей (?:випуск|номер)`,
  thisPiece[1],
];
const madePossible: Words = [
  '(?:is|was) made possible by|(?:durch|von) .*ermöglicht|ermöglicht (?:durch|von)|(?:vous )?est (?:offert|présenté)e? par|(?:est|a été) rendue? possible|(?:llega|es posible) gracias|è offert[oa] da\\p{L}*|è res[oa] possibile|é oferecid[oa] por|(?:mede )?mogelijk gemaakt door|(?:är|er) möjliggj\\p{L}+ av|powstał\\p{L}* dzięki wsparciu|vznikl\\p{L}* za podpory',
  none,
];

/** What was not written as news, and by whom it was paid. */
const paid: readonly RegExp[] = [
  /^(?:บทความ|เนื้อหา|รีวิว|โพสต์)(?:นี้)?(?:ได้รับการ|เป็นการ)?สนับสนุน(?:โดย|จาก).{2,90}$/u,
  /^(?:bu )?(?:bölüm|yayın|program|sayı|bülten)\p{L}* (?:\p{L}+ )?sponsor\p{L}* [^.!?;]{2,60}(?:teşekkür\p{L}*(?: ed\p{L}+)?)(?:[;,.] ?[^.!?]{0,100})?[.!]?$/iu,
  /^[^.!?]{0,100}(?<![\p{L}\p{N}])[A-Z][A-Z\d]{3,15} kodu\p{L}*[^.!?]{0,60}(?<!\p{L})indirim\p{L}*[^.!?]{0,40}[.!]?$/u,
  /^(?:تنويه|ملاحظة|إفصاح)\s?[:：]?\s?(?:قد )?(?:يحتوي|تحتوي|يتضمن)[^.!؟]{2,60}(?:روابط|إعلان)[^!؟]{2,140}$/u,
];

/** Who paid for it. */
export const sponsors: Kind = {
  rules: [
    sponsored,
    { why, longest: 160, patterns: [discount, together, byTheUnion] },
    ourSponsors,
    {
      why,
      longest: 320,
      patterns: [
        /^[이본] (?:글|포스팅|리뷰|후기)[은는][^.!?]{0,40}(?:대가|원고료|협찬|광고비|제품)[^.!?]{0,30}(?:받지|없이|받아|받고|제공)[^.!?]{0,24}[.!]*$/u,
        /^(?:cláusula de divulgación|declaración de (?:intereses|transparencia)|déclaration d['’]intérêts|mention de transparence|dichiarazione di (?:trasparenza|interessi)|declaração de interesses|offenlegung|interessenkonflikte?|belangenverklaring|дисклеймър?|дисклеймер|відмова від відповідальності|prohlášení o střetu zájmů|oświadczenie o konflikcie interesów)\s?[:.–—-]\s.{8,280}$/iu,
      ],
    },
    {
      why,
      longest: 320,
      patterns: [
        // "Full disclosure: the yard sent me a lamp.": of what somebody likes it is told.
        /^full disclosure\s?[:–—-]\s[^.!?]{0,120}(?<!\p{L})(?:sent|gave|given|provided|paid|sponsor\p{L}*|receiv\p{L}+|invest\p{L}*|(?:own|hold)s? (?:shares|stock)|works? (?:for|at|with)|worked|clients?|employ\p{L}*|commission|affiliat\p{L}*|for (?:free|nothing)|discount\p{L}*)(?!\p{L}).{0,160}$/iu,
        /^(?:as (?:always|usual|ever),? )?(?:all |the |any |these )?(?:opinions|views|thoughts)(?: and (?:opinions|views|thoughts))?(?: (?:expressed|here|stated|given)){0,2} (?:are|remain) (?:all |entirely |solely |strictly |always |still )?(?:my|our) own(?!\p{L})[^.!?]{0,60}[.!]?$/iu,
      ],
    },
    { why, longest: 240, patterns: paid },
  ],
  topics: [
    { why, words: [opening(thisPiece), partner, made] },
    { why, words: [affiliate, contain] },
    { why, words: [honestReview, copy] },
    { why, words: [opening(thisText), supported, fund] },
    { why, words: [opening(project), supported, fund, ofMedia] },
    { why, words: [opening(thisEpisode), presentedBy] },
    { why, words: [placement, contain] },
    { why, words: [opening(thisIssue), madePossible] },
  ],
};
