import type { Kind } from './kind.ts';
import type { Rule } from './rule.ts';
import { none, opening, type Words } from './topic.ts';
import { comment, piece, thisPiece } from './words.ts';

const why = 'paywall notice';

const paywall: Rule = {
  why,
  longest: 260,
  patterns: [
    /^(?:only )?(?:paid |paying )?(?:subscribers|members) (?:can|may) (?:also )?(?:read|access|listen|watch|see)\b.{0,160}$/iu,
    /^(?:to (?:continue|keep|finish) reading\b.{0,180}|(?:this|the rest of this|the full) (?:article|content|post|story|episode) is (?:only |exclusively )?(?:for|available (?:only )?(?:to|for)|reserved for|behind).{0,160}|already (?:a|an) (?:subscriber|member|paid subscriber)\?.{0,120}|(?:log|sign) in (?:to|or) .{0,80}|subscribe (?:now )?to (?:read|continue|unlock|get).{0,120}|you(?:['’]ve| have) (?:reached|read|used) .{0,60}(?:free|limit).{0,80}|(?:unlock|get (?:unlimited|full)) .{0,60}access.{0,80}|(?:keep reading|continue reading) with a .{0,80})$/iu,
    /^(?:(?:この)?(?:続き|全文|先)(?:を|は).{0,6}(?:読|ご覧).{0,40}(?:登録|購入|必要|会員|購読).{0,16})$/u,
    /^(?:(?:dieser|der) (?:artikel|inhalt|beitrag) ist (?:nur|exklusiv).{0,120}|weiterlesen mit .{0,60}|sie haben bereits ein .{0,60}(?:abo|konto).{0,40}|jetzt (?:testen|freischalten|anmelden und).{0,80}|cet article est réservé.{0,120}|il vous reste .{0,60}à lire.{0,60}|la suite est réservée.{0,80}|déjà abonné.{0,60}|este (?:artículo|contenido) es (?:exclusivo|solo).{0,120}|contenido exclusivo.{0,80}|ya eres (?:suscriptor|socio).{0,60}|(?:questo|l['’]) ?(?:articolo|contenuto) è riservato.{0,120}|sei già abbonato.{0,60}|(?:este )?conteúdo exclusivo.{0,80}|já é assinante.{0,60}|dit artikel is (?:alleen|exclusief).{0,100}|al abonnee.{0,40}|(?:ten )?artykuł (?:jest )?dostępny tylko.{0,80}|(?:artikeln|det här) är (?:bara )?för prenumeranter.{0,60}|(?:материал|статья) доступ\p{L}+ (?:только )?(?:для )?подписчик.{0,60}|матеріал доступний .{0,60}|この記事は(?:有料)?会員(?:限定|専用).{0,20}|残り\s?\d+文字.{0,20}|本文(?:为|為)(?:付费|付費|会员|會員).{0,30}|剩余\p{N}*%?.{0,10}(?:付费|订阅).{0,10}|유료 ?(?:회원|구독자).{0,30})$/iu,
  ],
};

const login: Words = [
  'melden sie sich an|melde dich an|giriş yap\\p{L}*|üye giriş\\p{L}+|συνδεθείτε|đăng nhập|увійдіть|войдите|identifiez vous|identif[ií]ca?te|regístrate|log(?:ged)? ?in|sign(?:ed)? ?in|ein(?:ge)?loggen|eingeloggt|angemeldet|anmelden|connecté|connectez vous|inici\\p{L}+ sesión|sesión iniciada|acced\\p{L}+|accesso|login|ingelogd|inloggen|inloggad|logga in|logget|log ind|logg inn|kirjautu|kirjaudu|zalogow\\p{L}+|zaloguj|přihl[aá][sš]|prihl[aá][sš]|jelentkez\\p{L}+|bejelentkez|autentific\\p{L}+|войдите|войти|авториз\\p{L}+|увій\\p{L}+|giriş yap|συνδε\\p{L}+|đăng nhập|masuk',
  'تسجيل الدخول|سج[ّ]?ل الدخول|להתחבר|התחברו|تسجيل دخولكم|وارد (?:حساب|شوید)|लॉग ?इन|ログイン|登录|登錄|登入|로그인|เข้าสู่ระบบ',
];
const must: Words = [
  'must|need|please|you|to (?!the)|muss|müssen|um |bitte|doit|devez|veuillez|pour|deb[ei]s|debe|necesita|para|devi|occorre|per |precisa|deve|moet|om |måste|för att|skal|for at|for å|må |täytyy|jotta|kommentoidaksesi|musisz|aby|żeby|mus[ií]|kell|ahhoz|trebuie|pentru|необходимо|нужно|чтобы|потрібно|щоб|gerek|için|yapmal|πρέπει|για να|phải|cần|để |harus|untuk',
  'يجب|لكتابة|עליך|כדי|باید|करने के लिए|必要|するには|才能|必须|請先|请先|려면|ต้อง',
];
const readOn: Words = [
  '(?:haberin|yazının|makalenin) (?:devamı|tamamı)\\p{L}*|ολόκληρο το (?:άρθρο|κείμενο)|membaca (?:artikel|berita|tulisan)|(?:celý|celé|celú) (?:článek|článok|text)|(?:весь|повний|полный) текст|(?:статтю|статью) (?:повністю|полностью)|đọc (?:toàn bộ|toàn văn|trọn)|(?:den )?ganzen (?:artikel|text)|article (?:complet|en entier)|artículo completo|articolo (?:completo|intero)|artigo completo|(?:hele|volledige) artikel|hela artikeln|hele (?:artiklen|artikkelen|saken)|cały (?:artykuł|tekst)|continu\\p{L}+ reading|keep reading|read on|weiter(?:zu)?lesen|lire la suite|(?:seguir|continuar) leyendo|continuar(?:e)? a leggere|continuar (?:lendo|a ler)|(?:verder|door)(?: te)? ?lezen|läsa vidare|læse videre|lese videre|jatka\\p{L}* lukemista|(?:czytać|czytaj) dalej|č(?:těte|tete|íst) dál|čítať ďalej|folytatás|cit(?:i|ește) mai departe|(?:читать|читайте) дальше|(?:читати|читайте) далі|okumaya devam|συνεχίσ\\p{L}+|đọc tiếp|melanjutkan membaca|lanjut membaca',
  'متابعة القراءة|(?:لقراءة|قراءة) (?:بقية|كامل|باقي)|לקרוא את (?:הכתבה|המאמר|הטקסט)|(?:पूरा लेख|पूरी खबर|पूरी कहानी) पढ़|(?:阅读|閱讀|查看|看)全文|(?:기사|글) (?:전문|전체)|להמשיך לקרוא|ادامه مطلب|आगे पढ़|続きを|继续阅读|繼續閱讀|계속 읽|อ่านต่อ',
];
const subscribers: Words = [
  'subscribers?|members?|abonnent|abonné|suscriptor|abbonat\\p{L}+|assinantes?|abonnees?|prenumerant|tilaaj\\p{L}+|subskrybent|prenumerator|předplatitel|predplatiteľ|előfizető|abonaț\\p{L}+|подписчик|передплатник|abone|συνδρομητ\\p{L}+|người đăng ký|thành viên|pelanggan',
  'مشترك|מנויים|مشترکان|会員|會員|会员|회원|구독자|สมาชิก',
];
const only: Words = [
  'only|exclusive|nur|exklusiv|réservé|solo|exclusiv\\p{L}+|riservat\\p{L}+|alleen|bara|endast|enbart|kun|bare|vain|tylko|wyłącznie|jen|pouze|len|iba|csak|doar|numai|только|лише|тільки|yalnızca|sadece|özel|μόνο|chỉ|dành riêng|khusus|hanya',
  'فقط|حصري|בלבד|رایگان نیست|限定|專屬|专属|仅限|僅限|전용|เฉพาะ',
];
const subscription: Words = [
  'subscription|abonnements?|abo |suscripción|abbonamento|assinatura|prenumeration|tilau[sk]\\p{L}*|subskrypcj\\p{L}+|předplatné\\p{L}*|predplatné\\p{L}*|előfizetés\\p{L}*|abonament\\p{L}*|подписк\\p{L}+|передплат\\p{L}+|abonelik\\p{L}*|συνδρομή',
  'اشتراك|מנוי|اشتراک|सदस्यता|購読|订阅|訂閱|구독',
];

/** "… is for our paying subscribers", at the end of its sentence: who is named further on may do something. */
const forSubscribers: Words = [
  `(?:for|to|für|pour|aux?|para|per|agli|voor|för|til|för|for|dla|pro|pre|pentru|для) (?:\\p{L}+ ){0,2}(?:${subscribers[0]})\\p{L}*$`,
  none,
];

/** A text, or what is left of it, named without an article before it. */
const anyPiece: Words = [
  `${piece[0]}|(?:la suite|le reste) de|der rest|the rest|el resto|il (?:resto|seguito)|o restante|de rest|resten|reszta|zbytek|a folytatás|restul|продолжение|продовження`,
  none,
];
const toSubscribers: Words = [`(?:\\p{L}+ ){0,2}(?:${subscribers[0]})\\p{L}*$`, none];
const now: Words = [
  'jetzt |sofort |maintenant |ahora |subito |agora |nu |nyt |teraz |nyní |teď |acum |сейчас |зараз ',
  none,
];
const read: Words = [
  'read |lies |lesen sie |lisez |lee |lea |leggi |leia |lees |läs |læs |les |lue |czytaj |přeczytaj |čtěte |olvasd |citește |читайте |oku ',
  none,
];
const free: Words = [
  'for free|free of charge|kostenlos|gratis|gratuit|grátis|za darmo|bezpłatnie|zdarma|zadarmo|ingyen|бесплатно|безкоштовно|ücretsiz',
  none,
];

/** A text and what it is, as languages say it that build their notices in another way. */
const text: Words = [
  '(?:tento )?článek|(?:tento )?článok|(?:ta )?članek|(?:ovaj )?članak|(?:овај )?чланак|(?:det här|detta) är en|artikeln är|artiklen er|artikkelen er|(?:see )?artikkel on|(?:tämä )?artikkeli on|(?:ez )?a cikk|acest articol|(?:šis )?raksts ir|(?:šis )?straipsnis|(?:cet article|ce texte) est|(?:questo )?articolo|aquest article|este (?:artículo|texto) es|este (?:artigo|texto) (?:é|está)|тази статия|гэты (?:артыкул|тэкст)',
  none,
];
const locked: Words = [
  'součástí předplatného|súčasťou predplatného|(?:zamčen|zamknut|zaklenjen|zaključan|закључан|låst|blocat|užrakint)\\p{L}{0,2}(?: arti[ck]?k?el)?$|(?:lukustatud|lukittu|zárolt|slēgts)$|odemkli jsme|odomkli sme|előfizetőknek|en (?:accès libre|libre accès)|in accesso libero|acceso (?:libre|gratuito) gracias|acesso livre|tylko dla subskryb\\p{L}+|samo za (?:pre)?naročnike|samo za pretplatnike|само за претплатнике|tilaajille|tellijatele|abonentiem|prenumeratoriams|само за абонати',
  none,
];
const toRead: Words = [
  'za branje|za ogled celot\\p{L}+|selle artikli lugemiseks|artikli lugemiseks|edasi lugemiseks|lai (?:lasītu|turpinātu lasīt)|norėdami skaityti|norint skaityti|pro (?:přečtení|čtení)|pre (?:prečítanie|čítanie)|chcete číst|ak chcete čítať|želite li (?:čitati|doći|pročitati)|za čitanje|za citanje|ako želite (?:da čitate|čitati)|за читање|каб чытаць|за да (?:прочетете|четете)|για να διαβάσετε|a teljes cikk (?:elolvasásához)?|pentru a citi|logga in eller|log ind eller|logg inn eller|for at læse|for å lese|per llegir|kirjaudu',
  none,
];
const buy: Words = [
  'pretplat\\p{L}+|претплат\\p{L}+|prijavi\\p{L}*|naroč\\p{L}+|osta|telli\\p{L}*|abonē\\p{L}*|abonement\\p{L}*|prenumer\\p{L}+|předpla\\p{L}+|predpla\\p{L}+|абан\\p{L}+|абонир\\p{L}+|абонамент\\p{L}*|fizess|előfizet\\p{L}*|abon(?:ează|ați|ament)\\p{L}*|abonne\\p{L}+|subscri\\p{L}+|tilaa\\p{L}*|συνδρομ\\p{L}+',
  none,
];
const become: Words = [
  'bliv abonnent|bli abonnent|bli prenumerant|word abonnee|devenez abonné\\p{L}*|hazte suscriptor\\p{L}*|diventa abbonato|staňte se předplatitel\\p{L}*|staňte sa predplatiteľ\\p{L}*|zostań subskrybent\\p{L}*|ryhdy tilaajaksi|hakka tellijaks|postani(?:te)? (?:naročni\\p{L}+|pretplatni\\p{L}+)|постаните претплатник|станете абонат|kļūsti par abonent\\p{L}+|tapkite prenumeratori\\p{L}+|legyél előfizető\\p{L}*|deveniți abonat|fes te subscriptor\\p{L}*|стань\\p{L}* подписчик\\p{L}*',
  none,
];
const entry: Words = [
  'adgang|tilgang|allt|alla artiklar|alle artikler|alle artikelen|toegang|accès|acceso|accesso|acesso|accés|pr[ií]stup\\p{L}*|přístup\\p{L}*|dostęp\\p{L}*|kaikki\\p{L}*|ligipääs\\p{L}*|kõiki\\p{L}*|dostop\\p{L}*|приступ\\p{L}*|достъп\\p{L}*|доступ\\p{L}*|acces|hozzáfér\\p{L}*|mēnes\\p{L}*|mėnes\\p{L}*|månad\\p{L}*|måned\\p{L}*|maand|mois|mes|mese|mês|miesi\\p{L}+|měsí\\p{L}+|mesač\\p{L}*|mjeseč\\p{L}*|havi',
  none,
];
const freeArticles: Words = [
  'free articles?|(?:freie|kostenlose|gratis) artikel|articles? gratuits?|artículos? (?:gratis|gratuitos?)|articoli gratuiti|artigos? (?:grátis|gratuitos?)|gratis artikel|gratisartik|darmow\\p{L}+ artyku|člán\\p{L}+ zdarma|ingyenes cikk|articole gratuite|бесплатн\\p{L}+ стат|безкоштовн\\p{L}+ стат|ücretsiz (?:haber|makale)',
  none,
];
const left: Words = [
  'left|remaining|month|noch|diesen monat|reste|mois|quedan?|mes|restano|resta|mese|restam?|mês|nog|maand|kvar|månad|tilbage|igjen|måned|jeszcze|zostało|miesiąc|zbýv|hátra|maradt|rămas|осталось|месяц|залиш|місяц|kaldı',
  none,
];

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

/** Who may read the entry, and what it costs. */
export const access: Kind = {
  rules: [
    paywall,
    {
      why,
      longest: 140,
      patterns: [
        // "Subscribe to the Courier from 9 crowns a month."
        /^(?:předplaťte si|predplaťte si|pretplatite se(?: na)?|naročite (?:se na )?|fizess elő|abonați-vă(?: la)?|abonējiet|abonē|prenumeruokite|tellige?|tilaa|tegn abonnement(?: på)?|prenumerera på|abonner på|abonnez-vous à|suscríbete a|abbonati a) (?:[\p{L}\p{N}’'-]+ ){0,5}(?:od|za|već od|že od|już od|từ|de la|par|no|nuo|alates|alkaen|från|fra|dès|desde|da|fra kun|för) (?:[€$£] ?)?\p{N}[\p{N}.,]{0,8} ?(?:[€$£]|eur\p{L}*|kč|kr\p{L}*|zł|ft|lei|din\p{L}*|lv|лв|руб\p{L}*|грн|сом|ден)?(?:[ /]{1,2}(?:měs\p{L}*|mes\p{L}*|mj\p{L}*|mies\p{L}*|måned\p{L}*|mån\p{L}*|kk|kuus?|mēn\p{L}*|mėn\p{L}*|hó\p{L}*|lun\p{L}*|mois|mese|maand))?[.!]?$/iu,
        /^(?:pridružite se jim|rejoignez-les|únete a ellos|unisciti a loro|junte-se a eles|sluit je bij hen aan|dołącz do nich|přidejte se k nim|pridajte sa k nim)[\s.!]*$/iu,
      ],
    },
    {
      why,
      longest: 180,
      patterns: [
        /^(?:this|today['’]s|this week['’]s) (?:post|issue|article|letter|newsletter|edition|episode) is (?:free|public|unlocked)(?: (?:to read|for everyone|for all(?: readers)?|this week|today))?(?:[,;] (?:so|and|please) [^.!?]{3,80})?[.!]?$/iu,
        /^(?:paid|paying|premium) (?:subscribers|members|supporters) (?:also )?(?:get|receive|have access|enjoy)(?!\p{L})[^.!?]{3,140}[.!]?$/iu,
      ],
    },
  ],
  topics: [
    { why, words: [login, comment, must] },
    { why, words: [login, readOn] },
    { why, words: [opening(thisPiece), subscribers, only] },
    { why, words: [thisPiece, subscription, must] },
    { why, words: [opening(thisPiece), forSubscribers] },
    { why, words: [opening(anyPiece), only, toSubscribers] },
    { why, words: [opening(now), readOn] },
    { why, words: [opening(read), thisPiece, free] },
    { why, words: [opening(text), locked] },
    { why, words: [opening(toRead), buy] },
    { why, words: [opening(become), entry] },
    { why, words: [freeArticles, left] },
    { why, words: [opening(thisIssue), isFree, thanksTo] },
  ],
};
