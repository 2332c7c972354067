import type { Kind } from './kind.ts';
import type { Rule } from './rule.ts';
import { none, opening, type Words } from './topic.ts';
import { liked } from './words.ts';

const why = 'call to subscribe or follow';

const networks =
  '(?:facebook|instagram|twitter|x|mastodon|bluesky|threads|linked ?in|you ?tube|tik ?tok|telegram|whats ?app|pinterest|discord|reddit|flickr|вконтакте|вк)';

/** "We are on Lakebook and Quaygram as @ferry.": of one alone it may be news. */
const whereWeAre = new RegExp(
  `^(?:(?:we(?:['’]re| are)|you(?: can|['’]ll| will) find us|i(?:['’]m| am)) (?:also )?(?:active )?on|wir sind (?:auch )?(?:auf|bei)|nous sommes (?:aussi )?(?:présents )?sur|estamos (?:también |também )?(?:en|no)|siamo (?:anche )?su|(?:wij|we) zijn (?:ook )?(?:te vinden )?op|vi finns (?:också )?på|vi er (?:også )?på|jesteśmy (?:też |także )?na|мы (?:есть )?(?:также )?в|ми (?:також )?[ув]) ${networks}(?:,? (?:and|und|et|y|e|en|och|og|i|и|та|&|\\+)(?: (?:on|auf|sur|en|no|su|op|på|na|в))? |, ?|\\/)${networks}(?![\\p{L}\\p{M}]).{0,120}$`,
  'iu',
);

/** What readers are asked to follow. */
const media =
  '(?:news ?letters?|mailing ?list|e-?mail(?:s| list| updates)?|inbox|updates|rss(?:[- ]feeds?)?|feed|blog|channel|podcast|you ?tube|twitter|facebook|instagram|mastodon|bluesky|linked ?in|telegram|whats ?app|tik ?tok|patreon|spotify|apple podcasts|itunes|discord|threads|google news|pinterest|social media|on x)';

const end = '(?:[.!…\\s»>→:)✉\\p{Extended_Pictographic}\\uFE0F-]*)$';

const mediaAbroad =
  '(?:news ?letter\\S*|infolettre|boletín|boletim|rundbrief|nieuwsbrief|nyhetsbrev\\S*|nyhedsbrev\\S*|uutiskir\\S+|biuletyn\\S*|hírlev\\S+|bülten\\S*|рассылк\\S+|розсилк\\S+|(?:notre|nos|nuestr[oa]s?|noss[oa]s?|nostr[oai]|nasz\\S*|vår\\S*|vores|ons|náš|наш\\S*|bizim|το) (?:chaîne|canal\\S*|kanal\\S*|kanał\\S*|kanaal|канал\\S*|κανάλι|blog\\S*|social)|e-?posta\\S*|e-?mail\\S*|rss\\S*|feed|you ?tube|twitter|facebook\\S*|instagram\\S*|mastodon|bluesky|telegram\\S*|телеграм\\S*|вконтакте|whats ?app|linked ?in|podcast\\S*|spotify|google n\\S+|réseaux sociaux|redes sociales|redes sociais|ενημερωτικό)';

const asksToFollow: Rule = {
  why,
  longest: 320,
  patterns: [
    whereWeAre,
    /^(?:miss(?:ed)? (?:an|any|the last|our last) (?:issue|episode|edition|newsletter)s?\?.{0,120}|you can (?:catch up on|find|read) (?:all )?(?:our |the )?(?:back|past|previous|old) (?:issues|episodes|editions)\b.{0,100})$/iu,
    /^(?:please )?(?:encourage|tell|invite|ask|urge) (?:all )?your (?:friends|colleagues|readers|family|neighbou?rs)\b[^.!?]{0,120}\b(?:subscribe|sign up|join|follow|donate|vote)\b[^.!?]{0,120}[.!]?$/iu,
    new RegExp(
      `^(?:(?:please|also|and|so|be sure to|make sure (?:to|you)|don['’]t forget to|remember to|you can(?: also)?|want (?:more|to)[^?]{0,80}\\?|if you[^,]{0,90},|enjoy(?:ed|ing)?[^?]{0,80}\\?|like (?:what|this)[^?]{0,60}\\?|to (?:get|receive|stay|keep|never)[^,]{0,80},|never miss[^.!?]{0,60}[.!?]|for (?:more|the latest)[^,]{0,60},|click (?:here )?to|consider)\\s+){0,3}(?:subscrib(?:e|ing)\\b|sign up (?:here|now|today|below|for|to)\\b|join (?:our|my|the (?:newsletter|mailing|community|discord|telegram|whats ?app))\\b|(?:join|find|follow|like) (?:us|me|our|my|@\\S+)\\b|follow (?:the (?:blog|podcast|show)\\b|\\S+(?: \\S+)? on\\b)|connect with (?:us|me)\\b|add us\\b)(?!.{0,30}(?:day|night|week(?:end)?)\\b).{0,140}?\\b${media}(?![\\p{L}]).{0,80}${end}`,
      'iu',
    ),
    new RegExp(
      `^(?:get|receive|enter|have) .{0,80}\\b(?:in(?:to)? your (?:inbox|e-?mail)|by e-?mail|e-?mail address|delivered (?:to|straight|directly|right|by e-?mail|daily|weekly))\\b.{0,120}${end}`,
      'iu',
    ),
    /^(?:subscribe(?: (?:now|today|here|for free|to (?:our|my|the|this) \S+(?: \S+)?))?|sign up(?: (?:now|today|here|for free))?|follow (?:us|me)(?: on .{2,60})?|join (?:us|our community|the conversation|the discussion|now|our [\p{L} ]{3,30}))[.!: →»]*$/iu,
    new RegExp(
      `^(?:(?:abonnier(?:e|en sie|t)|folg(?:e|en sie|t) (?:uns|mir)|melde?(?:t|n sie)? (?:dich|euch|sich)|bestell(?:e|en sie|t)|trag(?:e|t|en sie) (?:dich|euch|sich))\\b.{0,140}?${mediaAbroad}.{0,100}|(?:jetzt|hier|wenn|möchte(?:n|st)|keine|nichts mehr)\\b.{0,140}?${mediaAbroad}.{0,100}?(?:abonnier|anmeld|folg|bestell|eintrag)\\p{L}*.{0,20})${end}`,
      'iu',
    ),
    new RegExp(
      `^(?:(?:s['’]abonner|abonnez-vous|inscrivez-vous|suivez-nous|suivez|recevez|rejoignez|pour ne rien (?:rater|manquer)|suscr[ií]b[ea]\\S*|síg[ua]e?\\S*|sigue|únete|recibe|reciba|apúntate|iscriviti|iscrivetevi|abbonati|seguici|seguiteci|segui|ricevi|unisciti|inscreva-se|assine|siga|sigam|acompanhe|receba|cadastre-se|abonneer|schrijf je|meld je|volg|ontvang|zapisz się|subskrybuj|śledź|obserwuj|polub|dołącz|otrzymuj|prenumerera|följ|anmäl dig|få vårt|tilmeld|følg|abonner|meld deg|tilaa|seuraa|odebírejte|přihlaste se|sledujte|iratkozz|kövess|abonați-vă|urmărește|подпис(?:ывайтесь|аться|ывайся|ка)|подпишитесь|следите|присоединяйтесь|підпис(?:уйтесь|атися|уйся)|підпишіться|стежте|приєднуйтесь|abone ol\\S*|takip ed\\S*|bizi|εγγραφείτε|ακολουθήστε|γραφτείτε)(?![\\p{L}]).{0,160}?${mediaAbroad}.{0,80})${end}`,
      'iu',
    ),
    /^(?:subscribe|abonnieren(?: sie)?|abonniere|abonnez-vous|suscr[ií]b[ea]te|abbonati|assine|abonneer u|abonneer je|prenumerera|abonn[eé]r|tegn abonnement|tilaa)(?: (?:now|jetzt|nu|nå|ya|già|já))? (?:from|for|ab|für|à partir de|pour|desde|por|da|a partire da|a partir de|vanaf|voor|från|för|fra|for|alkaen) .{0,8}\p{N}.{0,24}$/iu,
    /^(?:s['’]abonner|abonnez-vous(?: .{0,30})?|jetzt abonnieren|suscr[ií]bete(?: .{0,20})?|síguenos(?: en .{2,40})?|seguici(?: su .{2,40})?|iscriviti(?: ora)?|assine(?: já)?|volg ons(?: op .{2,40})?|följ oss(?: på .{2,40})?|følg os(?:s)?(?: på .{2,40})?|sledujte nás(?: na .{2,40})?|подписывайтесь(?: на нас)?|підписуйтесь(?: на нас)?|bizi takip edin|abone ol(?:un)?|ακολουθήστε μας.{0,40})[.!: →»]*$/iu,
    /^(?:thanks|thank you) for (?:reading|listening)[^.!]{0,80}[.!](?: .{0,160}(?:subscribe|share|support).{0,120})?$/iu,
    /^(?:thanks|thank you)(?: so much| very much)? for (?:visiting|stopping by|dropping by)(?: (?:us|my|our|the|this)(?: new)? (?:web ?)?(?:site|blog|page))?[.!]*$/iu,
    /^(?:(?:vielen )?dank fürs (?:vorbeischauen|vorbeikommen)|danke für (?:ihren|deinen|euren) besuch auf (?:unserer|meiner|dieser) (?:web)?(?:site|seite)|merci (?:de|pour) votre visite sur (?:notre|mon|ce) (?:site|blog)|gracias por (?:visitar|tu visita a|su visita a) (?:nuestr[oa]|mi|este|esta) (?:sitio(?: web)?|blog|página)|grazie per (?:aver visitato|la visita al) (?:il )?(?:nostro|mio|questo) (?:sito|blog)|obrigad[oa] por visitar (?:o )?(?:nosso|meu|este) (?:site|blog)|bedankt voor (?:je|uw) bezoek aan (?:onze|mijn|deze) (?:web)?(?:site|blog))[.!]*$/iu,
    // "In this article we look at the new ferry, stay with us." Who calls others to do so is told with a colon or a mark.
    /^[^.!?؟:«»"]{0,240}(?<!\p{L})(?:با (?:ما|[^.!?،:«»"]{2,30}) همراه|همراه(?: با)? ما) (?:باشید|بمانید|شوید)[.!… ]*$/u,
    /^.{0,140}(?:हमारे|हमसे|हमें) .{0,20}(?:बने|जुड़े|जुड़े) रहें.{0,10}$/u,
    /^.{0,60}(?:शेयर|लाइक|सब्सक्राइब|फॉलो)(?: ज़?रूर)? (?:करें|कीजिए|करना).{0,20}$/u,
    /^.{0,40}(?:ランキング|応援|ポチ|クリック|いいね|登録|シェア|フォロー|高評価|レビュー).{0,16}(?:お願いします|お願いいたします|ください|してね|待ちしています)[。！!]*$|^.{0,20}思ったら.{0,12}(?:応援|シェア|フォロー|スキ).{0,6}[。！!]*$/u,
    /^(?:如果)?(?:你|您)?(?:喜[欢歡]|[觉覺]得).{0,24}(?:[点點按][赞讚]|分享|[转轉][发發]|在看|[关關]注|追蹤|[订訂][阅閱]).{0,20}$/u,
    /^.{0,20}구독[은과을이]?\s?.{0,12}(?:환영|감사|부탁).{0,12}$/u,
    /^.{0,30}(?:공감|이웃 ?추가|좋아요|구독|댓글).{0,20}(?:부탁|눌러|주세요).{0,10}$/u,
    /^(?:you(?:['’]re| are) (?:receiving|getting|reading)\b.{0,40}\b(?:because|since|e-?mail|free)|want to change how you receive|you can (?:update your preferences|unsubscribe)|(?:to )?unsubscribe\b|our mailing address|add us to your address book|forward(?:ed)? (?:this|to a friend)|was this e-?mail forwarded).{0,200}$/iu,
    /^add .{2,40} (?:to your google news|as (?:a|your) preferred source)\b.{0,60}$/iu,
    /^subscribe (?:for free )?to (?:receive|get|keep)\b.{0,140}$/iu,
    /^[^.!?]{0,80}(?:قناة|قناتنا|صفحة|حساب)[^.!?]{0,50}(?:تليغرام|تلغرام|تيليجرام|واتس ?[اأ]ب|فيسبوك|تويتر|[إا]نستغرام|يوتيوب)[»"”]?.{0,10}$/u,
    /^.{0,60}(?:bülten\p{L}*|e-posta).{0,40}abone ol\p{L}*.{0,70}$/iu,
    /^.{0,60}(?:اشترك(?:وا)? (?:في|معنا)|تابع(?:ونا|وا|نا) (?:على|عبر)|للاشتراك في|انضم(?:وا)? إلى (?:قناة|نشرة)|הירשמו ל|הצטרפו ל|עקבו אחרינו|להרשמה ל|ما را در .{2,30} دنبال|را در (?:گیت\u200C?هاب|اینستاگرام|تلگرام|تل\u200Cگرام|توییتر|فیس\u200C?بوک|یوتیوب|لینکدین|آپارات) دنبال کنید|عضو (?:خبرنامه|کانال)|در (?:خبرنامه|کانال) .{0,30}عضو|न्यूज़लेटर.{0,30}(?:सब्सक्राइब|सदस्य)|(?:हमें|हमसे) .{2,40}(?:फॉलो|जुड़ें)|सब्सक्राइब करें|(?:メルマガ|メールマガジン|ニュースレター|チャンネル).{0,20}(?:登録|購読)|フォロー(?:して|お願い)|(?:订阅|訂閱|关注|關注|追蹤)(?:我们|我們|本站|微信|公众号|頻道|频道|电子报|電子報|RSS)|扫码关注|欢迎(?:关注|订阅)|歡迎(?:關注|訂閱|追蹤)|(?:뉴스레터|채널|구독).{0,16}(?:구독|신청|하세요|부탁)|(?<!["“])กดติดตาม(?![^"“”]{0,24}["”])|ติดตาม(?:เรา|ข่าวสาร).{0,30}(?:ได้ที่|เฟซ|ทาง)|สมัครรับ(?:จดหมาย|ข่าวสาร)|กด(?:ไลก์|ไลค์|แชร์)).{0,120}$/iu,
  ],
};

/** "Follow Lake Radio on …", "For all the latest lake news, download our app.": English. */
const namedChannels: Rule = {
  why,
  longest: 220,
  patterns: [
    new RegExp(
      `^(?:please )?(?:follow|like|join) [^.!?,;:]{2,60} on (?:${networks}|nextdoor|google news|viber|signal)(?:(?:,? (?:and|or|&) |, )(?:${networks}|nextdoor|google news|viber|signal)){0,7}(?: (?:for|to (?:get|see|read|receive|stay|keep|never)|and (?:get|stay|never)) [^.!?]{3,110})?[.!]?$`,
      'iu',
    ),
    /^for (?:all )?(?:the )?(?:latest|more|breaking|up[- ]to[- ]date|further)(?! than)\b[^.!?]{2,110}, (?:please )?(?:download|install|get|tune (?:in|into)|head (?:over )?to|stay (?:tuned )?with) [^!?]{3,110}[.!]?$/iu,
  ],
};

/** What a letter sent to subscribers says of how it came and who pays for it. */
const ownLetters: Rule = {
  why,
  longest: 160,
  patterns: [
    /^(?:please )?upgrade to (?:a )?(?:paid(?: subscription)?|premium)(?: today| now)?(?: (?:to|and|for) (?:read|hear|get|access|unlock|join|support|see|listen|comment|receive) [^.!?]{2,100})?[.!]*$/iu,
    /^if (?:a friend|someone|somebody|a colleague) (?:has )?(?:forwarded|sent|passed) (?:this|you this|this (?:on )?to you|you this (?:e-?mail|letter|newsletter))(?: (?:on )?to you)?, (?:you can (?:get|subscribe|sign up|join)|sign up|subscribe|get your own) ?[^.!?]{0,60}[.!]*$/iu,
  ],
};

const inbox: Words = [
  '(?:to|your|your e ?mail) (?:inbox|mailbox)|postfach|posteingang|boîte (?:mail|de réception)|(?:en|a) tu (?:correo|bandeja)|casella (?:di posta|e ?mail)|(?:no|em) seu e ?mail|inkorg|indbakke|innboks|sähköposti(?:isi|in )|skrzynk\\p{L}+|schránk\\p{L}+|e mailben|(?:pe|prin) e ?mail|на (?:электронную )?почту|на пошту|e posta kutu|email σας|qua email|di email|lewat email',
  'بريدك|למייל|ایمیل شما|इनबॉक्स|メールで|邮箱|郵箱|信箱|이메일로|ทางอีเมล',
];
const receive: Words = [
  'get|receive|sign up|join|subscribe|bekomm|erhalte|bringt|recevez|recib\\p{L}+|ricev\\p{L}+|receb\\p{L}+|ontvang|få|tilaa|saat|otrzymuj|odbieraj|dostávejte|dostávajte|kapd|primeșt\\p{L}+|primiț\\p{L}+|получай|отримуй|λάβετε|kutu|nhận|dapatkan',
  'احصل|קבלו|دریافت|पाएं|お届け|送到|送至|받아보|รับข่าว',
];
const delivered: Words = [
  'every |each |direkt|jeden|jede |täglich|wöchentlich|chaque|directement|cada |todos l[oa]s|directamente|ogni |direttamente|todas as|diretamente|elke|iedere|varje|hver |joka (?:aamu|viikko|päivä)|raz w|prosto|codziennie|každ|minden|fiecare|кажд|кожн|her |delivered|straight to|right (?:to|in)|direct(?:ly)? to|news ?letter|boletín|rassegna|infolettre|nieuwsbrief|nyhetsbrev|nyhedsbrev|uutiskirje|hírlevel|bülten|рассылк|розсилк',
  'نشرة|ניוזלטר|خبرنامه|न्यूज़लेटर|メルマガ|ニュースレター|电子报|電子報|뉴스레터|จดหมายข่าว',
];
const followUs: Words = [
  'more news|mehr nachrichten|(?:ещ[её] )?больше новостей|більше новин|word lid|вступайте|приєднуйтесь|únete|rejoignez|unisciti|junte se|tritt |gå med|bliv medlem|dołącz|přidejte se|csatlakozz|alătură te|follow us|folg\\p{L}+ (?:sie )?uns|suivez nous|síguenos|síganos|seguici|siga nos|sigam nos|segue nos|volg ons|följ oss|følg os|seuraa meitä|(?:obserwuj|śledź) nas|sledujte n[aá]s|kövess\\p{L}* (?:minket|bennünket)|urmăr\\p{L}+ ne|подписывайтесь|читайте нас|підписуйтесь|читайте нас|bizi|ακολουθήστε μας|ikuti kami|theo dõi chúng tôi',
  'تابعونا|תעקבו|עקבו אחרינו|ما را|हमें फॉलो|フォロー|关注我们|關注我們|구독',
];
const channels: Words = [
  '(?:в[ъо]? )?(?:фейсбук|фејсбук|инстаграм|тикток|вайбер|вибер)\\p{L}{0,2}|(?:на |у |в )?google \\p{L}+|telegram|телеграм|whats ?app|facebook|instagram|you ?tube|linked ?in|tik ?tok|threads|вконтакте|zalo|viber|facebook\\p{L}*|instagram\\p{L}*|google|viber\\p{L}*|telegram\\p{L}*|телеграм\\p{L}*|whats ?app\\p{L}*|you ?tube\\p{L}*|tik ?tok\\p{L}*|društven\\p{L}+|družb\\p{L}+ omrež\\p{L}+|друштвен\\p{L}+|социалн\\p{L}+ мреж\\p{L}+|xarxes|socialini\\p{L}+|sociālaj\\p{L}+|sotsiaalmeedia\\p{L}*|rețele\\p{L}*|sieťach',
  'تليغرام|تيليغرام|واتساب|فيسبوك|טלגרם|פייסבוק|تلگرام|اینستاگرام|微信|微博|네이버|카카오',
];
const register: Words = [
  'register now|sign up now|jetzt anmelden|melden sie sich|meldet euch|inscrivez vous|inscríbe|regístrate|iscriviti|iscrivetevi|inscreva se|meld je|anmäl (?:dig|er)|tilmeld dig|meld deg|ilmoittaudu|zarejestruj|zapisz się|registrujte|přihlaste se|jelentkezz|regisztrálj|înscri|регистрируйтесь|зарегистрируйтесь|реєструйтесь|зареєструйтесь|kayıt ol|kaydol|εγγραφείτε|daftar',
  none,
];
const our: Words = [
  'our|unser|notre|nos |nuestr|nostr|noss[oa]|onze|ons |vår|vores|nasz|naš|náš|noastr|nostru|наш|bizim|kami',
  'المؤتمر|المؤتمرنا|כנס שלנו|当社|弊社|私たちの|我们的|我們的|저희',
];
const enter: Words = [
  'enter|type|provide|geben sie|gib|tragen sie|trage|entrez|saisissez|indiquez|introduce|introduzca|ingresa|escribe|inserisci|inserite|insira|digite|vul|ange|fyll i|indtast|skriv inn|oppgi|syötä|anna|podaj|wpisz|zadejte|zadajte|add meg|írd be|introdu|введите|укажите|введіть|вкажіть|girin|yazın|εισάγετε|masukkan|nhập',
  none,
];
const address: Words = [
  'your e ?mail|(?:ihre|deine) e ?mail|votre (?:adresse )?(?:e ?mail|mail|courriel)|tu (?:correo|e ?mail)|su correo|la tua e ?mail|(?:o )?seu e ?mail|je e ?mail|din e ?post|din e ?mail|sähköposti|swój (?:adres )?e ?mail|adres e ?mail|svůj e ?mail|svoj e ?mail|e ?mail cím|adresa (?:ta )?de e ?mail|адрес электронной|электронную почту|e ?mail|email|e posta',
  'メールアドレス|邮箱地址|이메일 주소',
];
const subscribe: Words = [
  'subscribe|sign up|abonnier|bestellen sie|melde|abonnez|inscrivez|suscr[ií]b|inscreva|assine|iscriv|abbona|abonneer|schrijf je|meld je|prenumerera|tilmeld|abonner|tilaa|zapisz|subskrybuj|odebírej|přihl|odoberaj|prihlás|iratkozz|abon(?:ează|ați)|εγγραφείτε|pretplat|prijavite|naročite|подпи|підпи|абонир|abone|subscriu|telli|prenumeruok|abonēj|piesak|berlangganan|đăng ký|apunta t|apunteu vos|subscriu\\p{L}*',
  'اشترك|הירשמו|عضو|सब्सक्राइब|सदस्यता|সাবস্ক্রাইব|登録|购读|订阅|訂閱|구독|สมัคร',
];
const letter: Words = [
  'k odběru|na odber|newsletter|infolettre|lettre d info|bolet[ií][nm]|rundbrief|nieuwsbrief|nyhetsbrev|veckobrev|nyhedsbrev|uutiskir|biuletyn|hírlev|bülten|bilten|bulet[ií]n|butlletí|novic|uudiskir|naujienlaišk|jaunum|рассылк|розсилк|бюлетин|ενημερωτικό|(?:bản|thư) tin|butllet[ií]\\p{L}*|newsletter',
  'نشرت|ניוזלטר|خبرنامه|न्यूज़लेटर|নিউজলেটার|ニュースレター|メルマガ|通讯|電子報|电子报|뉴스레터|จดหมายข่าว',
];
const begin: Words = [
  'get started|start|try |sign up|claim|teste|probier|essayez|commencez|prueba|empieza|prova |inizia|experimente|comece|probeer|begin|testa |prøv|kokeile|wypróbuj|vyzkoušejte|vyskúšajte|próbáld|încearcă|попробуйте|спробуйте|deneyin|δοκιμάστε|coba|dùng thử',
  none,
];
const trial: Words = [
  'free trial|day trial|money back guarantee|tage (?:lang )?(?:kostenlos|gratis)|(?:kostenlos|gratis|unverbindlich) (?:testen|ausprobieren)|probeabo|essai gratuit|jours gratuits|prueba gratu|prova gratu|teste gr[aá]t|gratis proef|proefperiode|gratis prov|gratis prøve|okres próbny|zkušební|skúšobn|próbaidő|perioad\\p{L}+ de probă|пробн\\p{L}+ период|пробн\\p{L}+ період|deneme sürüm|ücretsiz deneme',
  none,
];
const followUsFirst: Words = [
  'pratite nas|пратите нас|последвайте ни|следвайте ни|следете ни|следете нè|следете не|следете н|urmărește ne|urmăriți ne|sekite mus|seko mums|sekojiet mums|jälgi meid|segueix nos|seguiu nos|sledite nam|spremljajte nas|sledujte nás|сачыце за намі|падпісвайцеся на|bądź na bieżąco|ακολουθήστε',
  none,
];
const notYet: Words = [
  'ha még nem|wenn du (?:es )?noch nicht|wer noch nicht|si (?:vous ne l|ce n est pas)|si (?:aún|todavía) no|se non l hai|se ainda não|als je (?:dat )?nog niet|om du inte redan|hvis du ikke (?:allerede|har)|jos et ole|jeśli jeszcze nie|pokud (?:jste )?ještě|ak (?:ste )?ešte|dacă (?:nu ai|încă)|если (?:вы )?ещ[её] не|якщо (?:ви )?ще не|ako još n|če še n|ако още не|kui sa (?:veel )?pole|ja vēl ne|jei dar ne|αν δεν έχετε',
  none,
];
const subscribeNow: Words = [
  'iratkozz|feliratkoz\\p{L}*|abonnier\\p{L}*|abonnez|suscríb\\p{L}+|iscriv\\p{L}+|inscreva\\p{L}*|abonneer|prenumerera|tilmeld|abonner|tilaa|zapisz|zasubskrybuj|odebír\\p{L}+|přihl\\p{L}+|odober\\p{L}+|prihl\\p{L}+|abon(?:ează|ați)|подпи\\p{L}+|підпи\\p{L}+|pretplati\\p{L}*|prijavi\\p{L}*|naroči\\p{L}*|абонир\\p{L}+|telli\\p{L}*|pieraksti\\p{L}*|prenumeruok\\p{L}*|εγγραφ\\p{L}+',
  none,
];
const join: Words = [
  'participe|junte se|entre|unisci\\p{L}*|únete|rejoignez|sluit je aan|gå med i|bliv medlem|bli medlem|csatlakozz|alătură te|intră|pridružite se|придружите се|приєдн\\p{L}+|присоединяй\\p{L}+|присъедин\\p{L}+|liitu|pievienoj\\p{L}+|prisijunk\\p{L}*|далучай\\p{L}+|uneix te|dołącz|přidejte se|pridajte sa',
  none,
];
const group: Words = [
  'grupo|gruppo|groupe|groep|grup\\p{L}*|csoport\\p{L}*|skupin\\p{L}*|груп\\p{L}*|суполк\\p{L}*|canal\\p{L}*|chaîne|kanaal|kan[aāā]l\\p{L}*|канал\\p{L}*|kanał\\p{L}*|csatorn\\p{L}*',
  none,
];
const ofNews: Words = [
  'not[ií]ci[ae]s|noticias|notizie|nouvelles|actualité\\p{L}*|nieuws|nyheter|nyheder|hír\\p{L}*|știri\\p{L}*|novi[cn]\\p{L}*|v(?:ij)?est\\p{L}*|вест\\p{L}*|uudis\\p{L}*|ziņ\\p{L}+|naujien\\p{L}+|новин\\p{L}*|новост\\p{L}*|навін\\p{L}*|wiadomości|aktualności|zpráv\\p{L}*|správ\\p{L}*|whats ?app\\p{L}*|telegram\\p{L}*|viber\\p{L}*|телеграм\\p{L}*',
  none,
];

/** "Folgst du uns schon auf Instagram?", and where. */
const followedAlready =
  /^¿?(?:folgst du (?:mir|uns)|folgen sie uns|(?:tu me suis|vous nous suivez|nous suivez-vous|me suis-tu)|(?:y )?(?:ya )?(?:me|nos) (?:sigues|seguís|siguen)|(?:mi|ci) (?:segui|seguite)|(?:já )?(?:me|nos) segue[sm]?|volg je (?:me|mij|ons)|följer du (?:mig|oss)|følger du (?:mig|meg|os|oss)|joko seuraat (?:minua|meitä)|obserwujesz (?:mnie|nas)|(?:už )?(?:mě|nás) sledujete|követsz (?:már )?(?:engem|minket)|mă urmărești|ne urmărești|вы (?:уже )?подписаны|ви (?:вже )?підписані)(?!\p{L})[^.!?]{0,60}\?(?:\s[^!?]{0,90}[.!]?)?$/iu;

/** "Wherever you get your podcasts." */
const everywhere =
  /^[^.!?]{0,70}(?<!\p{L})(?:überall[^.!?]{0,30} wo es podcasts gibt|partout où (?:l['’]on|vous) écoute[zr]? (?:vos |des )?podcasts|donde (?:quiera que )?escuch\p{L}+ (?:tus |sus )?p[oó]dcasts|ovunque (?:ascolti|ascoltiate|ci siano) (?:i )?(?:tuoi )?podcast|onde (?:quer que )?ouv\p{L}+ (?:os )?(?:seus |teus )?podcasts|(?:overal )?waar je (?:je )?podcasts (?:luistert|vindt)|där (?:poddar|podcasts) finns|hvor du (?:normalt |ellers |vanligvis )?(?:finder|hører|finner|lytter til) (?:dine )?podcasts?|siellä,? missä (?:kuuntelet )?podcasteja|(?:wszędzie tam,? |tam,? )?gdzie słucha\p{L}+ podcastów|(?:všude )?tam,? kde (?:posloucháte|počúvate) podcasty|(?:на|у|в) (?:всех|всіх|усіх) (?:подкаст-?)?платформ\p{L}+|на всички платформи|na svim platformama|na vseh platformah)(?!\p{L})[^!?]{0,60}$/iu;

/** "Follow", as a call or behind "if you liked it". */
const follows: Words = [
  'folg(?:e|en|t)|abonnier\\p{L}*|suivez|suis nous|abonnez|sígue\\p{L}*|sigue|siga|síguenos|suscríb\\p{L}*|segui(?:ci|te|teci)?|iscriv\\p{L}+|sigam?|segue|inscreva\\p{L}*|volg|följ|følg|seuraa|obserwuj\\p{L}*|śledź\\p{L}*|polub\\p{L}*|sledujte|sleduj|kövess\\p{L}*|urmăre\\p{L}+|urmări\\p{L}+|подпи\\p{L}+|підпи\\p{L}+|следите|следете|последвайте|pratite|пратите|sledite|spremljajte|jälgi\\p{L}*|seko\\p{L}*|sekite|ακολουθ\\p{L}+|seguiu|segueix|segue\\p{L}*|na ndiqni|ndiqni|fylg\\p{L}+',
  none,
];

/** Networks and messengers, as they stand in a sentence of any language. */
const anyNetwork: Words = [
  'telegram\\p{L}*|телеграм\\p{L}*|whats ?app\\p{L}*|ватсап\\p{L}*|viber\\p{L}*|вайбер\\p{L}*|facebook\\p{L}*|фејсбук\\p{L}*|фейсбук\\p{L}*|instagram\\p{L}*|инстаграм\\p{L}*|you ?tube\\p{L}*|tik ?tok\\p{L}*|google news|bluesky|mastodon|linked ?in\\p{L}*|threads|spotify',
  none,
];

/** "If you want to receive", by language. */
const wishToReceive: Words = [
  'if you (?:want|wish|would like) to (?:receive|get)|(?:wenn|falls) (?:sie|du|ihr)(?=.{3,80} (?:erhalten|bekommen|empfangen) (?:möcht|woll|will))|si (?:vous |tu )?(?:voulez|souhaitez|désirez|veux|souhaites) recevoir|si (?:quieres?|desea[sn]?|queréis|quieren) recibir|si (?:vols|voleu|desitge[us]) rebre|se (?:vuoi|volete|desider(?:i|a|ate)) ricevere|se (?:você )?(?:quer|quiser|quiseres|queres|desejar?) receber|se (?:queres|queredes|desexas) recibir|als (?:je|u|jullie)(?=.{3,80} (?:wil(?:t|len)?|wenst) (?:ontvangen|krijgen))|om (?:du|ni) vill (?:få|ha)|hvis du (?:vil|ønsker at?) (?:have|få|modtage|motta)|jos haluat (?:saada|vastaanottaa)|jeśli (?:chcesz|chcecie|chce pan\\p{L}*) otrzymywać|(?:pokud|jestli) chcete dostávat|ak chcete dostávať|ha (?:szeretn\\p{L}+|akar\\p{L}*)(?=.{3,80} kap)|dacă (?:vrei|vreți|dorești|doriți) să (?:primești|primiți)|если (?:вы )?хотите получать|якщо (?:ви )?(?:хочете|бажаєте) отримувати|калі (?:вы )?хочаце атрымліваць|ако (?:искате|желаете) да получавате|ako želite (?:primati|dobivati|dobijati|da primate|da dobijate)|ако (?:желите|сакате) да (?:примате|добијате|добивате)|če želite prejemati|kui soovi\\p{L}+ saada|ja vēl(?:ies|aties) saņemt|jei norite gauti|αν θέλ\\p{L}+ να λαμβάν\\p{L}+|nëse dëshironi të merrni',
  none,
];
const news: Words = [
  'news|nachrichten|actualit\\p{L}+|nouvelles|not[ií]ci[ae]s|novas|notizie|aggiornamenti|nieuws|nyhet\\p{L}*|nyhed\\p{L}*|uuti\\p{L}+|wiadomoś\\p{L}+|aktualnoś\\p{L}+|zpráv\\p{L}*|novink\\p{L}*|správ\\p{L}*|hír\\p{L}*|știri\\p{L}*|noutăț\\p{L}+|новост\\p{L}*|новин\\p{L}*|навін\\p{L}*|вест\\p{L}*|vijest\\p{L}*|vest\\p{L}*|novic\\p{L}*|uudis\\p{L}*|ziņ\\p{L}+|naujien\\p{L}+|ειδήσ\\p{L}+|νέα|lajme\\p{L}*|newsletter\\p{L}*|boletín|boletim|nieuwsbrief|nyhetsbrev\\p{L}*|nyhedsbrev\\p{L}*',
  none,
];

/** "Follow the channel …", where the call opens. */
const followFirst: Words = [
  'folge|folgen sie|folgt|suivez|sigue|siga|sigam|segui|seguite|segue|volg|följ|følg|seuraa|obserwuj\\p{L}*|śledź\\p{L}*|sledujte|kövess\\p{L}*|urmăriți|urmărește|читайте|подпишитесь на|підпишіться на|следите за|следете|пратите|pratite|sledite|jälgi|sekojiet|sekite|ακολουθήστε|segueix|seguiu',
  none,
];
const channel: Words = [
  'kanal\\p{L}*|canal\\p{L}*|chaîne|kanaal|kanał\\p{L}*|csatorn\\p{L}+|канал\\p{L}*|κανάλι|kanāl\\p{L}*|kanav\\p{L}*',
  none,
];

/** "Don't forget". */
const forgets: Words = [
  'don t forget|do not forget|(?:vergesst|vergiss|vergessen sie) (?:\\p{L}+ )?nicht|(?:n oubliez|n oublie) (?:surtout )?pas|no (?:te |os )?olvid\\p{L}+|non dimentica\\p{L}*|não (?:se |te )?esqueç\\p{L}+|vergeet (?:zeker |vooral )?niet|glöm (?:inte|ej)|glem ikke|gløym ikkje|älä unohda|muista(?:han)?|nie zapomnij\\p{L}*|nie zapominaj\\p{L}*|nezapomeň\\p{L}*|nezabudni\\p{L}*|ne felejts\\p{L}*|nu uita\\p{L}*|не забудьте?|не забывайте|не забудь(?:те)?|не забувайте|не забудзьце|не забравяйте|ne zaboravi\\p{L}*|не забор[аi]\\p{L}*|не заборави\\p{L}*|ne pozabi\\p{L}*|ärge unusta\\p{L}*|neaizmirsti\\p{L}*|nepamirški\\p{L}*|μην ξεχ\\p{L}+|no (?:us |t )?oblid\\p{L}+|mos harro\\p{L}*',
  none,
];

/** What a page wants its readers to remember: to follow, to subscribe, to mark. */
const remembered: Words = [
  'subscribe|follow (?:us|me)|abonnier\\p{L}*|zu folgen|abonner|suivre(?=.{0,40} (?:sur|pour))|suscribir\\p{L}*|seguir(?:me|nos)|iscriver\\p{L}+|seguir(?:mi|ci)|inscrever|(?:nos |me )seguir|seguir (?:o|a) |abonneren|volgen(?= op)|prenumerera|följa (?:oss|mig)|tilmelde? dig|abonnere|følge (?:os|oss|mig|meg)|melde deg|tilata|tilaamaan|seuraamaan|zaobserwować|subskry\\p{L}+|(?:nás|mě|mne|nas) sled\\p{L}+|sled\\p{L}+ (?:nás|mě)|odebír\\p{L}+|odober\\p{L}+|feliratkoz\\p{L}*|abona\\p{L}*|urmări\\p{L}* (?:pe|ne)|(?:să )?(?:ne|mă) urmări\\p{L}+|подпис\\p{L}+|підпис\\p{L}+|абонира\\p{L}*|pretplat\\p{L}*|претплат\\p{L}*|(?:за)?прат\\p{L}* (?:ме|не|нас|ме|на)|(?:ме|не) (?:за)?прат\\p{L}+|zaprat\\p{L}*|naroči\\p{L}*|oznak\\p{L}*|hashtag\\p{L}*|ακολουθ\\p{L}+|εγγραφ\\p{L}+|tellida|abonēt|pieteikties|prenumeruoti|subscriure\\p{L}*|segui(?:r nos|r me)|newsletter|nyhedsbrev\\p{L}*|nyhetsbrev\\p{L}*',
  none,
];
const platform: Words = [
  'plattform\\p{L}*|platform\\p{L}*|plateforme\\p{L}*|plataforma\\p{L}*|piattaform\\p{L}+|platvorm\\p{L}*|alustal\\p{L}+|podcatcher\\p{L}*|podcast ?app\\p{L}*|платформ\\p{L}+|πλατφόρμ\\p{L}+',
  none,
];

const day = '(?:mon|tues|wednes|thurs|fri|satur|sun)day';

/**
 * What asks readers to subscribe, to follow and to join. Each names both the call and its object ("subscribe …
 * newsletter"), so that a first sentence on subscribing monks stays.
 */
export const callsToFollow: Kind = {
  rules: [
    asksToFollow,
    {
      why,
      longest: 80,
      patterns: [/^Subscribe to (?:[Tt]he |[Oo]ur |[Mm]y )?\p{Lu}[^.!?,;:]{1,50}[.!]$/u],
    },
    namedChannels,
    ownLetters,
    { why, longest: 160, patterns: [followedAlready, everywhere] },
    {
      why,
      longest: 160,
      patterns: [
        /^get (?:breaking |the latest |all the )*(?:news )?(?:alerts|notifications|updates) (?:sent |delivered |straight )*(?:on|to|in) (?:your|whatsapp|telegram)(?!\p{L})[^.!?]{0,60}[.!]?$/iu,
        /^download (?:our|the [^.!?]{2,30}) app (?:for|to (?:get|receive|stay|read)) (?:breaking|the latest|all|more|alerts|up)(?!\p{L})[^.!?]{0,80}[.!]?$/iu,
        // "Your weekly dose of lamps, by Ada Ruiz.": without a verb.
        /^(?:your|an?|the|our) (?:free )?(?:daily|weekly|fortnightly|monthly|quarterly) (?:\p{L}+ ){0,2}(?:newsletter|letter|e-?mail|dose|digest|guide|round-?up|briefing|bulletin|dispatch) (?:of|about|on|to|for|from|by) (?!.{0,120}(?<!\p{L})(?:is|are|was|were|has|have|had|will|would|can|could|says?|said|goes|went|comes?|came|tells?|told|began|begins|helps?|shows?|\p{L}{3,}ed)(?!\p{L}))[^.!?]{2,110}\.$/iu,
        new RegExp(
          `^(?:(?:sent|published|delivered) (?:out )?|out |new (?:issue|episode|post|letter)s? )(?:every|each) (?:other )?(?:${day}s?|week|month|fortnight|morning|day)(?!\\p{L})[^.!?,]{0,40}\\.$`,
          'iu',
        ),
      ],
    },
    {
      why,
      longest: 70,
      patterns: [
        /^(?:매일|매주|매달|매월|격주)[^.!?]{0,30}(?:뉴스|소식|이야기|레터|기사|글)[을를] ?[^.!?]{0,12}(?:보내|전해|배달해|배송해) ?(?:드립니다|드려요|드릴게요)[.!~^]*$/u,
      ],
    },
  ],
  topics: [
    { why, words: [inbox, opening(receive)] },
    { why, words: [inbox, delivered] },
    { why, words: [followUs, channels] },
    { why, words: [opening(register), our] },
    { why, words: [opening(enter), address] },
    { why, words: [opening(subscribe), letter] },
    { why, words: [opening(begin), trial] },
    { why, words: [opening(followUsFirst), channels] },
    { why, words: [opening(notYet), subscribeNow] },
    { why, words: [opening(join), group, ofNews] },
    { why, words: [opening(liked), follows, anyNetwork] },
    { why, words: [opening(wishToReceive), news] },
    { why, words: [opening(followFirst), channel, news] },
    { why, words: [forgets, remembered] },
    { why, words: [opening(follows), platform] },
  ],
};
