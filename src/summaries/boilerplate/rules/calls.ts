import type { Rule } from './rule.ts';

/**
 * Calls to the reader. Each names both the call and its object ("subscribe … newsletter"), so that a first sentence on
 * subscribing monks or shared flats stays.
 */
const media =
  '(?:news ?letters?|mailing ?list|e-?mail(?:s| list| updates)?|inbox|updates|rss(?:[- ]feeds?)?|feed|blog|channel|podcast|you ?tube|twitter|facebook|instagram|mastodon|bluesky|linked ?in|telegram|whats ?app|tik ?tok|patreon|spotify|apple podcasts|itunes|discord|threads|google news|pinterest|social media|on x)';
const mediaAbroad =
  '(?:news ?letter\\S*|infolettre|boletín|boletim|rundbrief|nieuwsbrief|nyhetsbrev\\S*|nyhedsbrev\\S*|uutiskir\\S+|biuletyn\\S*|hírlev\\S+|bülten\\S*|рассылк\\S+|розсилк\\S+|(?:notre|nos|nuestr[oa]s?|noss[oa]s?|nostr[oai]|nasz\\S*|vår\\S*|vores|ons|náš|наш\\S*|bizim|το) (?:chaîne|canal\\S*|kanal\\S*|kanał\\S*|kanaal|канал\\S*|κανάλι|blog\\S*|social)|e-?posta\\S*|e-?mail\\S*|rss\\S*|feed|you ?tube|twitter|facebook\\S*|instagram\\S*|mastodon|bluesky|telegram\\S*|телеграм\\S*|вконтакте|whats ?app|linked ?in|podcast\\S*|spotify|google n\\S+|réseaux sociaux|redes sociales|redes sociais|ενημερωτικό)';
const end = '(?:[.!…\\s»>→:)✉\\p{Extended_Pictographic}\\uFE0F-]*)$';

const networks =
  '(?:facebook|instagram|twitter|x|mastodon|bluesky|threads|linked ?in|you ?tube|tik ?tok|telegram|whats ?app|pinterest|discord|reddit|flickr|вконтакте|вк)';
/** "We are on Lakebook and Quaygram as @ferry.": of one alone it may be news. */
const whereWeAre = new RegExp(
  `^(?:(?:we(?:['’]re| are)|you(?: can|['’]ll| will) find us|i(?:['’]m| am)) (?:also )?(?:active )?on|wir sind (?:auch )?(?:auf|bei)|nous sommes (?:aussi )?(?:présents )?sur|estamos (?:también |também )?(?:en|no)|siamo (?:anche )?su|(?:wij|we) zijn (?:ook )?(?:te vinden )?op|vi finns (?:också )?på|vi er (?:også )?på|jesteśmy (?:też |także )?na|мы (?:есть )?(?:также )?в|ми (?:також )?[ув]) ${networks}(?:,? (?:and|und|et|y|e|en|och|og|i|и|та|&|\\+)(?: (?:on|auf|sur|en|no|su|op|på|na|в))? |, ?|\\/)${networks}(?![\\p{L}\\p{M}]).{0,120}$`,
  'iu',
);

const subscribe: Rule = {
  why: 'call to subscribe or follow',
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
    /^(?:s['’]abonner|abonnez-vous(?: .{0,30})?|jetzt abonnieren|suscr[ií]bete(?: .{0,20})?|síguenos(?: en .{2,40})?|seguici(?: su .{2,40})?|iscriviti(?: ora)?|assine(?: já)?|volg ons(?: op .{2,40})?|följ oss(?: på .{2,40})?|følg os(?:s)?(?: på .{2,40})?|sledujte nás(?: na .{2,40})?|подписывайтесь(?: на нас)?|підписуйтесь(?: на нас)?|bizi takip edin|abone ol(?:un)?|ακολουθήστε μας.{0,40})[.!: →»]*$/iu,
    /^(?:thanks|thank you) for (?:reading|listening)[^.!]{0,80}[.!](?: .{0,160}(?:subscribe|share|support).{0,120})?$/iu,
    /^(?:thanks|thank you)(?: so much| very much)? for (?:visiting|stopping by|dropping by)(?: (?:us|my|our|the|this)(?: new)? (?:web ?)?(?:site|blog|page))?[.!]*$/iu,
    /^(?:(?:vielen )?dank fürs (?:vorbeischauen|vorbeikommen)|danke für (?:ihren|deinen|euren) besuch auf (?:unserer|meiner|dieser) (?:web)?(?:site|seite)|merci (?:de|pour) votre visite sur (?:notre|mon|ce) (?:site|blog)|gracias por (?:visitar|tu visita a|su visita a) (?:nuestr[oa]|mi|este|esta) (?:sitio(?: web)?|blog|página)|grazie per (?:aver visitato|la visita al) (?:il )?(?:nostro|mio|questo) (?:sito|blog)|obrigad[oa] por visitar (?:o )?(?:nosso|meu|este) (?:site|blog)|bedankt voor (?:je|uw) bezoek aan (?:onze|mijn|deze) (?:web)?(?:site|blog))[.!]*$/iu,
    // "In this article we look at the new ferry, stay with us." Who calls others to do so is told with a colon or a mark.
    /^[^.!?؟:«»"]{0,240}(?<!\p{L})(?:با (?:ما|[^.!?،:«»"]{2,30}) همراه|همراه(?: با)? ما) (?:باشید|بمانید|شوید)[.!… ]*$/u,
    /^.{0,140}(?:हमारे|हमसे|हमें) .{0,20}(?:बने|जुड़े|जुड़े) रहें.{0,10}$/u,
    /^.{0,60}(?:शेयर|लाइक|सब्सक्राइब|फॉलो)(?: ज़?रूर)? (?:करें|कीजिए|करना).{0,20}$/u,
    /^.{0,40}(?:ランキング|応援|ポチ|クリック|いいね|登録|シェア).{0,16}(?:お願いします|お願いいたします|ください|してね|待ちしています)[。！!]*$|^.{0,20}思ったら.{0,12}(?:応援|シェア|フォロー|スキ).{0,6}[。！!]*$/u,
    /^(?:如果)?(?:你|您)?(?:喜[欢歡]|[觉覺]得).{0,24}(?:[点點按][赞讚]|分享|[转轉][发發]|在看|[关關]注|追蹤|[订訂][阅閱]).{0,20}$/u,
    /^.{0,20}구독[은과을이]?\s?.{0,12}(?:환영|감사|부탁).{0,12}$/u,
    /^.{0,30}(?:공감|이웃 ?추가|좋아요|구독|댓글).{0,20}(?:부탁|눌러|주세요).{0,10}$/u,
    /^(?:you(?:['’]re| are) (?:receiving|getting|reading)\b.{0,40}\b(?:because|since|e-?mail|free)|want to change how you receive|you can (?:update your preferences|unsubscribe)|(?:to )?unsubscribe\b|our mailing address|add us to your address book|forward(?:ed)? (?:this|to a friend)|was this e-?mail forwarded).{0,200}$/iu,
    /^add .{2,40} (?:to your google news|as (?:a|your) preferred source)\b.{0,60}$/iu,
    /^subscribe (?:for free )?to (?:receive|get|keep)\b.{0,140}$/iu,
    /^[^.!?]{0,80}(?:قناة|قناتنا|صفحة|حساب)[^.!?]{0,50}(?:تليغرام|تلغرام|تيليجرام|واتس ?[اأ]ب|فيسبوك|تويتر|[إا]نستغرام|يوتيوب)[»"”]?.{0,10}$/u,
    /^.{0,60}(?:bülten\p{L}*|e-posta).{0,40}abone ol\p{L}*.{0,70}$/iu,
    /^.{0,60}(?:اشترك(?:وا)? (?:في|معنا)|تابع(?:ونا|وا|نا) (?:على|عبر)|للاشتراك في|انضم(?:وا)? إلى (?:قناة|نشرة)|הירשמו ל|הצטרפו ל|עקבו אחרינו|להרשמה ל|ما را در .{2,30} دنبال|عضو (?:خبرنامه|کانال)|در (?:خبرنامه|کانال) .{0,30}عضو|न्यूज़लेटर.{0,30}(?:सब्सक्राइब|सदस्य)|(?:हमें|हमसे) .{2,40}(?:फॉलो|जुड़ें)|सब्सक्राइब करें|(?:メルマガ|メールマガジン|ニュースレター|チャンネル).{0,20}(?:登録|購読)|フォロー(?:して|お願い)|(?:订阅|訂閱|关注|關注|追蹤)(?:我们|我們|本站|微信|公众号|頻道|频道|电子报|電子報|RSS)|扫码关注|欢迎(?:关注|订阅)|歡迎(?:關注|訂閱|追蹤)|(?:뉴스레터|채널|구독).{0,16}(?:구독|신청|하세요|부탁)|กดติดตาม|ติดตาม(?:เรา|ข่าวสาร).{0,30}(?:ได้ที่|เฟซ|ทาง)|สมัครรับ(?:จดหมาย|ข่าวสาร)|กด(?:ไลก์|ไลค์|แชร์)).{0,120}$/iu,
  ],
};

/** What pins ask of those who see them: "Save this pin for later!", "Tap the link for the recipe." */
const pins: readonly RegExp[] = [
  /^(?:save|pin|bookmark) (?:this|it|me)(?: (?:pin|recipe|post|idea|one|tutorial|list))? (?:for later|(?:to|on) (?:your [^.!?]{2,40}boards?|pinterest))[.!\s\p{Extended_Pictographic}]*$/iu,
  /^(?:tap|click|hit) the link (?:for|in|to (?:get|see|read|find|grab|learn))(?!\p{L})[^.!?]{0,80}[.!]*$/iu,
  /^(?:get|grab|find|see|print) the (?:[\p{L}-]+ ){0,3}recipe (?:now|here|below|today|on the (?:blog|site))[.!]*$/iu,
  /^(?:(?:merk|speicher)e? dir [^.!?]{3,40} für später|(?:épingle|enregistre)z? (?:ce|cet|cette) [^.!?]{3,40} pour plus tard|¡?guarda est[ea] [^.!?]{3,40} para (?:después|luego|más tarde)|salva quest[oa] [^.!?]{3,40} per (?:dopo|più tardi)|(?:salve|guarde) est[ea] [^.!?]{3,40} para (?:depois|mais tarde)|bewaar (?:deze|dit) [^.!?]{3,40} voor later|zapisz (?:ten|tę|to) [^.!?]{3,40} na później|spara (?:den här|det här|detta) [^.!?]{3,40} till senare|сохраните? (?:этот|эту|себе) [^.!?]{3,40} на потом|simpan (?:pin|resep) ini[^.!?]{0,40})\s?[.!]*$/iu,
];

const share: Rule = {
  why: 'call to share',
  longest: 240,
  patterns: [
    ...pins,
    /^please share (?:a|the|this|our|my) links? (?:to|of|with)(?!\p{L})[^!?]{0,160}[.!]?$/iu,
    /^(?:(?:please )?support|become a (?:supporter|patron|member) of|buy me a) (?:(?:the|this|our|my) (?:show|podcast|channel|blog|site|newsletter)|coffee)\b.{0,120}$/iu,
    /^(?:(?:jump|skip|go|scroll) to (?:the )?(?:recipe|video|comments)|(?:direkt )?zum rezept(?: springen)?|aller à la recette|ir a la receta|saltar a la receta|vai alla ricetta|ir para a receita|naar het recept|(?:gå )?till receptet|spring til opskrift|hopp til oppskrift|do przepisu|レシピへ(?:移動|ジャンプ)?)(?:[.!↓\s]|⬇️?)*$/iu,
    /^(?:i|we)(?:['’]d| would) (?:really )?(?:love|like) to (?:hear|know|see) (?:what you|your|from you|how you)\b.{0,140}$/iu,
    /^this post is public so feel free to share it.{0,4}$/iu,
    /^(?:please |if you (?:liked|enjoyed|found)[^,]{0,80}, ?(?:please )?|liked? (?:it|this)[^?]{0,30}\? ?|don['’]t forget to )?(?:share|tweet|pin)(?: (?:and|&|or) (?:share|subscribe|like|follow))? (?:this|it|the (?:post|article|story|word|love|news)|your thoughts|with (?:your )?friends|on|via)(?: .{0,100})?$/iu,
    /^(?:share|tweet|pin it|pocket|print|email|e-mail|like|reddit|facebook|twitter|whats ?app|linked ?in|telegram|pinterest|tumblr|mastodon|bluesky|xing|teilen|partager|compartir|compartilhar|condividi|delen|udostępnij|dela|del|jaa|sdílet|zdieľať|megosztás|distribuie|поделиться|поширити|поділитися|paylaş|κοινοποίηση|μοιραστείτε το|مشاركة|شارك|שתפו|שיתוף|اشتراک‌گذاری|शेयर करें|साझा करें|シェア|ツイート|分享|转发|轉發|공유|공유하기|แชร์)(?:[\s:,|/·•&+]+(?:this|on|via|auf|bei|sur|en|su|no|op|på|na|v|w|в|у|στο|with|share|tweet|pin it|pocket|print|email|e-mail|like|reddit|facebook\p{L}*|twitter\p{L}*|x|whats ?app\p{L}*|linked ?in\p{L}*|telegram\p{L}*|pinterest\p{L}*|tumblr|mastodon\p{L}*|bluesky|xing|вконтакте|копировать|\d+))*[:!.]?$/iu,
    /^(?:teil(?:e|en|t)(?: sie)? (?:diesen|den|das|es|ihn)\b.{0,90}|(?:beitrag|artikel) teilen.{0,40}|partage(?:z|r) (?:cet|cette|l['’]|sur|ce|avec).{0,90}|compart(?:e|ir|a|ilhe|ilhar) (?:esta|este|est[ae]|en|no|na|com|con|a|o|el|la|esse|essa|isso)\b.{0,90}|condividi (?:questo|su|l['’]|con|il).{0,90}|deel (?:dit|deze|op|het).{0,90}|podziel się.{0,90}|udostępnij (?:ten|na|artykuł|wpis).{0,60}|dela (?:artikeln|inlägget|på|med|den).{0,60}|del (?:artiklen|artikkelen|på|med|dette|denne).{0,60}|sdílejte.{0,60}|поделитесь (?:с|этой|ссылкой|статьей|в).{0,80}|поділіться (?:з|цією|в|у).{0,80}|bu (?:yazıyı|haberi|içeriği).{0,40}paylaş\S*|μοιραστείτε.{0,60}|κοινοποιήστε.{0,60})$/iu,
    /^(?:شارك(?:ها|وا)? (?:هذا|هذه|المقال|الخبر|على|مع).{0,60}|שתפו (?:את|עם|ב).{0,60}|این (?:مطلب|خبر) را .{0,40}اشتراک.{0,30}|इस (?:लेख|खबर|पोस्ट) को .{0,40}(?:शेयर|साझा).{0,20}|.{0,20}(?:この記事を|友達に)シェア.{0,20}|(?:请|請|欢迎|歡迎)?(?:分享|转发|轉發)(?:本文|此文|到|给|給|至).{0,30}|이 (?:글|기사|포스트).{0,20}공유.{0,16}|แชร์(?:บทความ|ข่าว|โพสต์|เรื่อง).{0,40})$/iu,
  ],
};

const support: Rule = {
  why: 'call to support, rate or comment',
  longest: 300,
  patterns: [
    /^(?:github|gitee|gitlab|[项項]目|源[码碼])?(?:[链連][接结結]|地址|[仓倉][库庫])?[，,]?\s?(?:[欢歡]迎|求)\s?(?:star|fork|[点點][赞讚个個]|⭐)[^。]{0,12}[。.！!]?$/iu,
    /^(?:サイン・?イン|ログイン)(?:を確認|して)[^。]{0,30}。.{0,24}コメント.{0,12}$/u,
    // "For new lamps, please open an issue.", "Pull requests are very welcome."
    /^(?:if you (?:want|would like|have|find|spot)|for|für|pour|para|per|voor|untuk|đối với|với)(?!\p{L})[^,.!?]{3,90}, (?:please |bitte |vui lòng |hãy |silakan |por favor,? )?(?:send|open|submit|file|create|make|tạo|mở|buat(?:lah)?|buka|öffnet?|abre|abra) (?:us |me )?(?:an? |một |ein(?:en?)? |uma? |una? )?(?:pull requests?|pr|issues?|ticket)(?!\p{L})[^.!?]{0,60}[.!]?$/iu,
    /^(?:[^.!?,]{2,40}(?: và | dan | and | und | et | y | e | & |\/|, ))?(?:pull requests?|PRs?|merge requests?)(?!\p{L})(?!.* (?:not|no longer|nicht|không) )[^.!?]{0,60}(?:welcomed?|appreciated|willkommen|bienvenu\p{L}*|bienvenid\p{L}*|bem[- ]vind\p{L}*|benvenut\p{L}*|welkom|välkom\p{L}*|velkom\p{L}*|mile widzian\p{L}*|приветств\p{L}*|hoan nghênh|歓迎|[欢歡]迎|환영)[^.!?]{0,30}[.!]?$/iu,
    /^(?:please )?(?:let (?:us|me) know|tell (?:us|me)) if you have any (?:feedback|questions|comments|suggestions|thoughts|concerns|ideas)(?:(?:,| or| and|, or) (?:feedback|questions|comments|suggestions|thoughts|concerns|ideas))*[^.!?]{0,40}[.!]*$/iu,
    /^do you have (?:an? (?:opinion|story|tip|question|view|idea)|something)\b.{0,240}$/iu,
    /^(?:wil (?:je|u)|willst du|wollt ihr|möchte(?:st du|n sie|t ihr)|(?:vous )?(?:souhaitez|voulez)(?:-vous)?|¿?quieres|vuoi|quer|chcesz|vill du|vil du)(?!\p{L}).{0,40}(?:steunen|unterstützen|soutenir|apoyar|ayudarnos|sostener|supportar|apoiar|wesprzeć|stötta|stödja|støtte)\p{L}*\s?\?.{0,60}$/iu,
    /^(?:e-?mail|write to|contact|message) (?:us|me)\b.{0,160}$/iu,
    /^(?:[^.!?…]{3,90}[?;]\s)?(?:(?:send|give) us (?:a|your) (?:tip|hint)s?|(?:dann )?(?:schreiben sie|schreibt|schreib) uns|écrivez[- ]nous|escríb[ae]nos|escribidnos|scrive?te?ci|escreva(?:-nos| para nós)|(?:tip|mail) ons|schrijf ons|skriv till oss|tipsa oss|skriv til os[s]?|tip os|tips oss|kirjoita meille|napisz do nas|napište nám|napíšte nám|írj(?:on)? nekünk|scrie-ne|scrieți-ne|напишите нам|пишите нам|напишіть нам|пишіть нам|bize yazın|γράψτε μας|اكتب(?:وا)? (?:لنا|إلينا)|כתבו לנו)(?: .{0,60})?[.!]*$/iu,
    /^[¡!]?(?:gracias por (?:leer|tu lectura|su lectura)|merci (?:de|pour) (?:(?:votre|ta|la) lecture|(?:m['’]|nous )avoir lu|(?:nous|m['’]) ?lire)|grazie (?:per|di) (?:aver(?:ci|mi)? letto|la lettura)|obrigad[oa] pel[ao] (?:sua )?leitura|(?:vielen )?dank fürs (?:lesen|zuhören)|bedankt voor het (?:lezen|luisteren)|tack för att (?:du|ni) (?:läser|läste|lyssna)|ta[ck]k (?:fordi|for at) du (?:læs|les)|kiitos,? (?:kun|että) lu|dziękuj\p{L}+ za (?:przeczytanie|lekturę|uwagę)|děkuj\p{L}+ za (?:přečtení|pozornost)|ďakuj\p{L}+ za (?:prečítanie|pozornosť)|köszön\p{L}+,? (?:hogy elolvas|a figyelmet)|mulțum\p{L}+ (?:pentru (?:lectură|atenție)|că ne cit)|спасибо,? (?:за (?:внимание|чтение|прочтение)|что (?:чита|прочита))|дякуємо,? (?:за (?:увагу|прочитання)|що чита)|okudu\p{L}+ için teşekkür|σας? ευχαριστ\p{L}+ που διαβά)[^.!?]{0,50}[.!\s\p{Extended_Pictographic}]*$/iu,
    /^(?:(?:if you|please|and|so)\b.{0,90}?\s)?(?:leave|give|write) (?:us|me|it|the show|a) .{0,24}(?:review|rating|stars?)\b.{0,80}$/iu,
    /^(?:(?:please|so|if you[^,]{0,90},) )?(?:support (?:us|me|our work|this (?:blog|site|podcast|work))|buy me a (?:coffee|beer|ko-?fi)|become a (?:patron|member|subscriber|supporter)|consider (?:supporting|donating|becoming)|donate(?: (?:now|here|today|to (?:us|our|support)|via))?(?=\W{0,3}$|(?<=via|us|our|support)\b)|(?:rate|review) (?:us|this|the (?:show|podcast)))(?:.{0,160})$/iu,
    /^(?:(?:please |and |so )?(?:let (?:us|me) know (?:what you think )?(?:in|below|down)|leave (?:a|your|us a|me a) (?:comment|reply|thoughts?|review|rating)|tell (?:us|me) (?:what you think |your thoughts )?in the comments|drop (?:a|your) comments?|comment below|join the (?:conversation|discussion)|sound off|discuss (?:this|on)|what do you think\?? ?(?:let|leave|tell|share|comment)).{0,120}|(?:post|add|write|view|read|see|show|hide) (?:a |all |your |the )?(?:\d+ )?comments?.{0,20}|(?:leave a reply|reply via email|your email address will not be published.{0,80}|required fields are marked.{0,20}))$/iu,
    // 興味がある方は、コメントで教えてください 😆
    /^(?:興味|関心|気にな|ご?(?:質問|意見|感想|要望))[^。]{0,24}(?:方|人|たら|なら|れば)[^。]{0,30}(?:コメント|\+1|いいね|リプライ|DM|メッセージ)[^。]{0,16}(?:ください|下さい)[。！!\s\p{Extended_Pictographic}]*$/u,
    /^(?:schreib(?:t|en sie|e)? (?:es )?(?:uns |mir )?(?:in die|einen|gerne|eure|deine|ihre).{0,60}kommentar.{0,40}|(?:was meint ihr|was denkst du|wie seht ihr das)\?.{0,80}|laissez(?:-nous)? (?:un|votre|vos) (?:commentaire|avis).{0,60}|déja (?:un|tu) comentario.{0,60}|deja (?:un|tu|tus) comentarios?.{0,60}|lascia(?:te)? un commento.{0,60}|deixe (?:um|seu|o seu) comentário.{0,60}|laat (?:een|hieronder een|je) reactie.{0,60}|zostaw komentarz.{0,60}|(?:lämna|skriv) en kommentar.{0,50}|(?:skriv|legg igjen|efterlad) en kommentar.{0,50}|(?:оставьте|оставляйте|пишите).{0,30}комментари.{0,40}|(?:залиште|залишайте|пишіть).{0,30}коментар.{0,40}|yorum (?:yap|yaz|bırak)\S*.{0,40}|.{0,30}yorumlar(?:da|ınızı) .{0,40}|αφήστε (?:ένα )?σχόλιο.{0,40}|اترك(?:وا)? (?:تعليق|ردا).{0,50}|השאירו תגובה.{0,40}|نظر(?:ات)? خود را .{0,60}|(?:अपनी राय|कमेंट).{0,40}(?:बताएं|करें).{0,10}|コメント(?:を残す|お待ち).{0,20}|(?:欢迎|歡迎|请|請)?(?:在)?(?:评论区|評論區|下方)?(?:留言|发表评论|發表評論)(?:讨论|討論|区|區)?.{0,12}|댓글.{0,20}(?:남겨|주세요|달기).{0,10}|แสดงความคิดเห็น.{0,30})$/iu,
  ],
};

const paywall: Rule = {
  why: 'paywall notice',
  longest: 260,
  patterns: [
    /^(?:only )?(?:paid |paying )?(?:subscribers|members) (?:can|may) (?:also )?(?:read|access|listen|watch|see)\b.{0,160}$/iu,
    /^(?:to (?:continue|keep|finish) reading\b.{0,180}|(?:this|the rest of this|the full) (?:article|content|post|story|episode) is (?:only |exclusively )?(?:for|available (?:only )?(?:to|for)|reserved for|behind).{0,160}|already (?:a|an) (?:subscriber|member|paid subscriber)\?.{0,120}|(?:log|sign) in (?:to|or) .{0,80}|subscribe (?:now )?to (?:read|continue|unlock|get).{0,120}|you(?:['’]ve| have) (?:reached|read|used) .{0,60}(?:free|limit).{0,80}|(?:unlock|get (?:unlimited|full)) .{0,60}access.{0,80}|(?:keep reading|continue reading) with a .{0,80})$/iu,
    /^(?:(?:この)?(?:続き|全文|先)(?:を|は).{0,6}(?:読|ご覧).{0,40}(?:登録|購入|必要|会員|購読).{0,16})$/u,
    /^(?:(?:dieser|der) (?:artikel|inhalt|beitrag) ist (?:nur|exklusiv).{0,120}|weiterlesen mit .{0,60}|sie haben bereits ein .{0,60}(?:abo|konto).{0,40}|jetzt (?:testen|freischalten|anmelden und).{0,80}|cet article est réservé.{0,120}|il vous reste .{0,60}à lire.{0,60}|la suite est réservée.{0,80}|déjà abonné.{0,60}|este (?:artículo|contenido) es (?:exclusivo|solo).{0,120}|contenido exclusivo.{0,80}|ya eres (?:suscriptor|socio).{0,60}|(?:questo|l['’]) ?(?:articolo|contenuto) è riservato.{0,120}|sei già abbonato.{0,60}|(?:este )?conteúdo exclusivo.{0,80}|já é assinante.{0,60}|dit artikel is (?:alleen|exclusief).{0,100}|al abonnee.{0,40}|(?:ten )?artykuł (?:jest )?dostępny tylko.{0,80}|(?:artikeln|det här) är (?:bara )?för prenumeranter.{0,60}|(?:материал|статья) доступ\p{L}+ (?:только )?(?:для )?подписчик.{0,60}|матеріал доступний .{0,60}|この記事は(?:有料)?会員(?:限定|専用).{0,20}|残り\s?\d+文字.{0,20}|本文(?:为|為)(?:付费|付費|会员|會員).{0,30}|剩余\p{N}*%?.{0,10}(?:付费|订阅).{0,10}|유료 ?(?:회원|구독자).{0,30})$/iu,
  ],
};

export const calls: readonly Rule[] = [subscribe, paywall, share, support];
