import { opening, type Topic, type Words } from './together.ts';

export const piece: Words = [
  'articles?|artikl|artik[ae]l|artícul\\p{L}+|arti[ck]ol|articulul|artigos?|artyku[łl]|artikk?el|člán\\p{L}+|cikk|beitr[aä]g|inhalt|contents?|contenus?|contenidos?|contenut[io]|conteúdos?|inhoud|innehåll|indhold|innhold|sisäl\\p{L}+|treś\\p{L}+|materiał|obsah|tartal\\p{L}+|conținut|konten|стат\\p{L}+|материал|матеріал|содержим\\p{L}+|вміст|yazı(?:da|yı|nın)?|haber|içeri\\p{L}+|άρθρ\\p{L}+|περιεχόμεν\\p{L}+|bài viết|nội dung',
  'مقال|محتوى|כתבה|מאמר|תוכן|مطلب|محتوا|लेख|सामग्री|記事|本文|コンテンツ|文章|内容|內容|기사|글|콘텐츠|บทความ|เนื้อหา',
];

const scripts: readonly Words[] = [
  ['java ?script', 'جافا ?سكريبت|자바 ?스크립트|ジャバスクリプト'],
  [
    'enable |must be enabled|turn(?:ed)? on|aktivier\\p{L}+|activ\\p{L}+|attiv\\p{L}+|ativ\\p{L}+|habilit\\p{L}+|abilita\\p{L}*|schakel|inschakelen|aktiv\\p{L}+|slå(?:r)?|ota|włącz\\p{L}*|zapn\\p{L}+|povol\\p{L}+|engedélyez\\p{L}+|включ\\p{L}+|активир\\p{L}+|увімкн\\p{L}+|etkinleştir\\p{L}*|ενεργοποι\\p{L}+|bật|aktifkan',
    'تفعيل|فع[ّ]?ل|הפעל|فعال|सक्षम|चालू|有効|启用|啟用|开启|開啟|활성화|เปิดใช้',
  ],
  [
    `${piece[0]}|page|this (?:web ?)?site|seite\\p{L}*|pagin\\p{L}+|págin\\p{L}+|stron\\p{L}+|strán\\p{L}+|страниц\\p{L}*|сторінк\\p{L}*`,
    piece[1],
  ],
];

const adBlocker: Words = [
  'ad ?block|werbeblocker|bloqueurs? de pub|bloqueador de (?:anúncios|anuncios|publicidad\\p{L}*)|blocco (?:della )?pubblicità|annonsblockerar|reklameblokk?er|mainosten ?est\\p{L}+|(?:program\\p{L}* )?blok\\p{L}+ reklam|reklámblokkoló|блокировщик\\p{L}* реклам|блокувальник\\p{L}* реклам|reklam engelleyici|trình chặn quảng cáo|pemblokir iklan',
  'مانع (?:ال)?إعلانات|חוס[םמ]י? (?:ה)?פרסומות|広告ブロッ|广告(?:拦截|屏蔽)|廣告(?:攔截|封鎖)|광고 ?차단|โปรแกรมบล็อกโฆษณา',
];

const useOrSwitchOff: Words = [
  'us(?:e|es|ing)|detect|disabl\\p{L}+|turn|whitelist|verwende|nutz\\p{L}+|benutz\\p{L}+|erkannt|deaktivier|schalte|utilis\\p{L}+|détect\\p{L}+|désactiv\\p{L}+|usas?|utiliza|usando|desactiv\\p{L}+|stai|rileva\\p{L}+|disattiv\\p{L}+|você|desativ\\p{L}+|gebruikt?|zet|schakel|använd\\p{L}+|stäng|bruger|bruker|slå|käytät|käytössä|poista|używa\\p{L}+|wykry\\p{L}+|wyłącz|používá\\p{L}+|vypn\\p{L}+|használ|kapcsol|foloseșt\\p{L}+|folosiț\\p{L}+|dezactiv\\p{L}+|использу\\p{L}+|отключит\\p{L}+|обнаруж\\p{L}+|використов\\p{L}+|вимкн\\p{L}+|виявл\\p{L}+|kullan\\p{L}+|kapat|χρησιμοποι\\p{L}+|απενεργοποι\\p{L}+|đang dùng|tắt|menggunakan|matikan|nonaktifkan',
  'تستخدم|تعطيل|إيقاف|משתמש|כבו|استفاده|検出|無効|检测|檢測|偵測|使用|关闭|關閉|사용|해제|ปิด',
];

const yourBrowser: Words = [
  '(?:your|this) (?:web ?)?browser|(?:ihr|dein)(?:e[nms])? (?:web ?)?browser|votre navigateur|(?:su|tu|seu|teu) navegador|(?:tuo|suo|vostro) browser|(?:uw|je) (?:web ?)?browser|(?:din|dit) (?:webbläsare|nettleser|browser)|selaimesi|przeglądark\\p{L}+|(?:váš|svůj|tvůj) prohlížeč|(?:váš|svoj) prehliadač|böngésző(?:je|jét|d|det)|browserul (?:tău|dumneavoastră|dvs)|(?:vaš|svoj) preglednik|(?:teie|sinu) (?:veebi)?brauser|(?:ваш|свой|свій) браузер|tarayıcınız\\p{L}*|πρόγραμμα περιήγησής σας',
  'متصفحك|הדפדפן שלך|مرورگر شما|お使いのブラウザ|您的浏览器|您的瀏覽器|브라우저',
];

const outdated: Words = [
  'support|out ?of ?date|outdated|older|update|upgrade|unterstütz|veraltet|kennt|aktualisier|prend pas|obsol|ancien|à jour|compatib|admite|soporta|actualiz|antigu|supporta|aggiorna|atualiz|suporta|ondersteun|verouderd|bijwerken|stöd|föråldra|uppdatera|understøt|forældet|opdater|støtte|utdatert|oppdater|tue|vanhentun|päivitä|obsługuje|nieaktualn|przestarzał|zaktualizuj|nepodporuj|zastaral|aktualizuj|támogat|elavult|frissít|suportă|învechit|zastar|ažuriraj|ei toeta|aegunud|uuenda|поддержив|устар|обновите|підтрим|застар|оновіть|desteklem|güncel|υποστηρίζ|παλι',
  'قديم|يدعم|ישן|תומך|قدیمی|非対応|対応し|不支持|过时|過時|升级|升級|지원',
];

const login: Words = [
  'melden sie sich an|melde dich an|identifiez vous|identif[ií]ca?te|regístrate|log(?:ged)? ?in|sign(?:ed)? ?in|ein(?:ge)?loggen|eingeloggt|angemeldet|anmelden|connecté|connectez vous|inici\\p{L}+ sesión|sesión iniciada|acced\\p{L}+|accesso|login|ingelogd|inloggen|inloggad|logga in|logget|log ind|logg inn|kirjautu|kirjaudu|zalogow\\p{L}+|zaloguj|přihl[aá][sš]|prihl[aá][sš]|jelentkez\\p{L}+|bejelentkez|autentific\\p{L}+|войдите|войти|авториз\\p{L}+|увій\\p{L}+|giriş yap|συνδε\\p{L}+|đăng nhập|masuk',
  'تسجيل الدخول|سج[ّ]?ل الدخول|להתחבר|התחברו|وارد (?:حساب|شوید)|लॉग ?इन|ログイン|登录|登錄|登入|로그인|เข้าสู่ระบบ',
];

const comment: Words = [
  'comment|komment|koment\\p{L}+|coment\\p{L}+|react(?:ie|ies)|reageren|hozzászól\\p{L}+|коммент\\p{L}+|комент\\p{L}+|yorum|σχ[οό]λ[ιί]|bình luận|berkomentar|komentar',
  'تعليق|להגיב|תגובה|نظر|टिप्पणी|コメント|评论|評論|留言|댓글|แสดงความคิดเห็น',
];

export const readOn: Words = [
  'continu\\p{L}+ reading|keep reading|read on|weiter(?:zu)?lesen|lire la suite|(?:seguir|continuar) leyendo|continuar(?:e)? a leggere|continuar (?:lendo|a ler)|(?:verder|door)(?: te)? ?lezen|läsa vidare|læse videre|lese videre|jatka\\p{L}* lukemista|(?:czytać|czytaj) dalej|č(?:těte|tete|íst) dál|čítať ďalej|folytatás|cit(?:i|ește) mai departe|(?:читать|читайте) дальше|(?:читати|читайте) далі|okumaya devam|συνεχίσ\\p{L}+|đọc tiếp|melanjutkan membaca|lanjut membaca',
  'متابعة القراءة|להמשיך לקרוא|ادامه مطلب|आगे पढ़|続きを|继续阅读|繼續閱讀|계속 읽|อ่านต่อ',
];

export const subscribers: Words = [
  'subscribers?|members?|abonnent|abonné|suscriptor|abbonat\\p{L}+|assinantes?|abonnees?|prenumerant|tilaaj\\p{L}+|subskrybent|prenumerator|předplatitel|predplatiteľ|előfizető|abonaț\\p{L}+|подписчик|передплатник|abone|συνδρομητ\\p{L}+|người đăng ký|thành viên|pelanggan',
  'مشترك|מנויים|مشترکان|会員|會員|会员|회원|구독자|สมาชิก',
];

const subscription: Words = [
  'subscription|abonnements?|abo |suscripción|abbonamento|assinatura|prenumeration|tilau[sk]\\p{L}*|subskrypcj\\p{L}+|předplatné\\p{L}*|predplatné\\p{L}*|előfizetés\\p{L}*|abonament\\p{L}*|подписк\\p{L}+|передплат\\p{L}+|abonelik\\p{L}*|συνδρομή',
  'اشتراك|מנוי|اشتراک|सदस्यता|購読|订阅|訂閱|구독',
];

export const only: Words = [
  'only|exclusive|nur|exklusiv|réservé|solo|exclusiv\\p{L}+|riservat\\p{L}+|alleen|bara|endast|enbart|kun|bare|vain|tylko|wyłącznie|jen|pouze|len|iba|csak|doar|numai|только|лише|тільки|yalnızca|sadece|özel|μόνο|chỉ|dành riêng|khusus|hanya',
  'فقط|حصري|בלבד|رایگان نیست|限定|專屬|专属|仅限|僅限|전용|เฉพาะ',
];

const ourApp: Words = [
  '(?:our|unsere|notre|nuestra|nuestro|(?:la )?nostra|nosso|nossa|onze|vår|vores|naszą|nasza|naši|našu|наше|наш) (?:\\p{L}+ ){0,2}(?:app|aplic\\p{L}+|aplik\\p{L}+|приложени\\p{L}+|застосун\\p{L}+|додат\\p{L}+)|sovelluksemme|alkalmazásunk|aplicația noastră|uygulama(?:mız|larımız)|εφαρμογή μας|ứng dụng của chúng tôi|aplikasi kami',
  'تطبيقنا|האפליקציה שלנו|(?:اپلیکیشن|برنامه) ما|हमारा ऐप|アプリ|客户端|客戶端|앱|แอป',
];

const download: Words = [
  'get |obtén |installe|download(?! ?ed)|lade(?:n sie|t)? |télécharg\\p{L}+|descarg\\p{L}+|scaric\\p{L}+|baix\\p{L}+|ladda|hent|last ned|lataa|pobierz|stáhn\\p{L}+|stiahn\\p{L}+|töltsd|töltse|descarc\\p{L}+|скача\\p{L}+|завантаж\\p{L}+|indirin|indir |κατεβάστε|tải|unduh',
  'حم[ّ]?ل|הורידו|دانلود|डाउनलोड|ダウンロード|下载|下載|다운로드|ดาวน์โหลด',
];
const stores: Words = [
  'android|ios|iphone|app ?store|google play',
  'أندرويد|آيفون|אנדרואיד|اندروید|安卓|苹果|안드로이드|二维码|二維碼',
];

const podcast: Words = [
  'podcas\\p{L}+|pódcast|podd|подкаст|siniar|episod|folge|épisode|afleverin\\p{L}+|odcin\\p{L}+|epizod|выпуск|випуск|bölüm|επεισόδι\\p{L}+',
  'بودكاست|פודקאסט|פרק|پادکست|पॉडकास्ट|ポッドキャスト|播客|本期|팟캐스트|พอดแคสต์',
];
const players: Words = [
  'apple podcasts?|spotify|deezer|soundcloud|itunes|google podcasts?|overcast|podimo|яндекс',
  'آبل بودكاست|سبوتيفاي|ספוטיפיי|اسپاتیفای|小宇宙|喜马拉雅|스포티파이|애플 팟캐스트',
];
const hear: Words = [
  'hörst|послуша|zu hören|listen|subscribe|hören sie|hört|jetzt anhören|écoutez|retrouvez|(?:escuch|escúch)\\p{L}+|ascolta(?:te|lo|la|ci)?|ou[çc]a|luister|lyssna|lyt|hør|kuuntele|(?:po)?słuchaj|poslouchejte|poslechněte|počúvajte|hallgas\\p{L}+|elérhető|ascult\\p{L}+|слушайте|слухайте|dinle(?:yin|yebilirsiniz)?|ακούστε|nghe|dengarkan',
  'استمع|האזינו|بشنوید|सुनें|お聴き|お聞き|聴け|收听|收聽|들을 수|들어보|ฟังได้',
];

const translated: Words = [
  'translat\\p{L}+|übersetzt|traduit|traducid\\p{L}+|tradott\\p{L}+|traduzid\\p{L}+|vertaald|översatt|oversat|oversatt|käännet\\p{L}+|przetłumacz\\p{L}+|přelož\\p{L}+|prelož\\p{L}+|fordít\\p{L}+|tradus|переведен|перекладен|çevril\\p{L}+|μεταφράστ\\p{L}+|dịch|diterjemahkan',
  'تمت ترجم|ترجم|תורגם|ترجمه|अनुवाद|翻訳|翻译|翻譯|번역|แปล',
];
const machine: Words = [
  '(?:ai|ki|ia|ии|ші)(?!\\p{L})|\\p{L}*inteligen\\p{L}+|inteligência|tekoäly|mesterséges|yapay zek\\p{L}+|machine|maschinell|automatisch|automatique|automatyczn\\p{L}+|automatick\\p{L}+|νοημοσύνη|trí tuệ nhân tạo|kecerdasan buatan',
  'الذكاء الاصطناعي|בינה מלאכותית|هوش مصنوعی|人工智能|人工智慧|機械|机器|인공지능',
];

const partner: Words = [
  'partenaire|support of|supported by|funded by|soutien de|unterstützung (?:von|der|des)|con el apoyo|con il sostegno|com o apoio|met steun van|med stöd|partner|partenariat|sponsor|collabor\\p{L}+|cooperation|kooperation|zusammenarbeit|colabora\\p{L}+|parceria|samenwerking|samarbete|samarbejde|samarbeid|yhteisty\\p{L}+|współprac\\p{L}+|spoluprác\\p{L}+|együttműködés|parteneriat|(?:при )?поддержк\\p{L}+|(?:за )?підтримк\\p{L}+|iş ?birliği|συνεργασία|hợp tác|tài trợ|bekerja sama|kerja sama',
  'برعاية|بالتعاون|בשיתוף|בחסות|همکاری|सहयोग|提供|赞助|贊助|후원|협찬|สนับสนุน',
];
const made: Words = [
  'produced|created|made|presented|entstand|erstellt|produziert|réalisé|produit|proposé|elabora\\p{L}+|realizza\\p{L}+|realiza\\p{L}+|produzid\\p{L}+|producid\\p{L}+|feito|stand|gemaakt|framtag\\p{L}+|lavet|produ[sc]er\\p{L}+|laget|tuotet\\p{L}+|tehty|powstał|přip\\p{L}+|vznik\\p{L}+|készült|подготов\\p{L}+|создан|підготов\\p{L}+|створен|hazırlan\\p{L}+|δημιουργ\\p{L}+|thực hiện|dibuat|disajikan',
  'إعداد|إنتاج|هذا المحتوى|הופק|נכתב|تهیه|तैयार|お送り|制作|由|제작',
];

const first: Words = [
  'ursprunglig|first|original|zuerst|ursprünglich|erstmals|initialement|d abord|originariamente|per la prima volta|oorspronkelijk|eerder|först|først|opprinnelig|alun perin|ensin|pierwotnie|po raz pierwszy|původně|poprvé|pôvodne|prvýkrát|eredetileg|először|iniți\\p{L}+|prima dată|впервые|первоначально|вперше|спершу|ilk|αρχικά|pertama kali|aslinya|semula|(?:lần )?đầu(?: tiên)?',
  'أول مرة|لأول|לראשונה|اولین بار|पहली बार|最初|首发|首發|처음',
];
const published: Words = [
  'publi[sc]\\p{L}+|publié|publik\\p{L}+|pubblica\\p{L}+|appear|ersch[ie]+n|veröffentlicht|paru|appars\\p{L}+|apareci\\p{L}+|versch[ie]+n|gepubliceerd|bragt|julkais\\p{L}+|ilmesty\\p{L}+|ukaza\\p{L}+|opublikow\\p{L}+|vyš\\p{L}+|zveřejn\\p{L}+|jelent meg|megjelent|apăru|опубликов\\p{L}+|вышл\\p{L}+|опублікова\\p{L}+|ya[yı]+[mn]lan\\p{L}+|δημοσιε[υύ]\\p{L}+|đăng|xuất bản|terbit|diterbitkan|dimuat|dipublikasi\\p{L}+|diposting\\p{L}*',
  'نشر|פורסם|منتشر|प्रकाशित|掲載|公開|转载|轉載|실렸|게재|เผยแพร่',
];
export const thisPiece: Words = [
  '(?:this|our) (?:blog ?)?(?:article|post|story|piece|interview|essay|content|recipe|text)|(?:content|material) (?:was )?(?:produced|created|made)|dies\\p{L}+ (?:artikel|beitrag|text|interview|inhalt)|(?:cet|ce) (?:article|texte|contenu|entretien|billet)|(?:contenu|article) (?:réalisé|produit|proposé)|(?:este|esta) (?:artículo|texto|contenido|entrada|noticia|artigo|conteúdo|matéria|reportagem)|conten(?:ido|uto) (?:elaborado|realizado|producido|realizzato|prodotto)|conteúdo (?:produzido|elaborado|feito)|quest(?:o|a)? (?:articolo|testo|contenuto|intervista|notizia)|dit (?:artikel|stuk|verhaal|interview|bericht)|deze (?:inhoud|tekst)|(?:den här |denna )?artikeln|innehållet|(?:denne )?arti(?:klen|kkelen)|denne artikel|indholdet|innholdet|(?:tämä )?artikkeli|sisältö|(?:ten )?artykuł|(?:ten )?tekst|materiał|treść|(?:tento )?člán(?:ek|ok)|(?:tento )?obsah|(?:ez )?a (?:cikk|tartalom)|acest articol|articolul|conținut(?:ul)?|(?:эта |данная )?статья|(?:эт\\p{L}+ |данн\\p{L}+ )?(?:материал|текст)|(?:ця )?статт[яю]|матеріал|bu (?:yazı|haber|makale|içerik)|το (?:άρθρο|περιεχόμενο)|bài viết|nội dung|artikel ini|tulisan ini|konten ini',
  'هذا المقال|هذا المحتوى|המאמר הזה|הכתבה|התוכן|این (?:مطلب|مقاله)|यह (?:लेख|सामग्री)|この(?:記事|コンテンツ)|本(?:記事|文|内容|內容|篇)|이 ?(?:글|기사|콘텐츠)|บทความนี้|เนื้อหานี้',
];

const affiliate: Words = [
  '(?:affiliate|affiliat\\p{L}*|werbe|annons|reklame|mainos) ?lin[ck]|liens? (?:affiliés?|d affiliation)|enlaces? de afiliad|links? (?:di|d) affiliazione|links? de afiliad|affiliate (?:odkaz|link)|linki afiliacyjn|linkuri afiliate|партн[её]рск\\p{L}+ ссылк\\p{L}+|партнерськ\\p{L}+ посилан\\p{L}+|annonslänk|satış ortaklığı bağlant|συνδέσμους συνεργατών|liên kết tiếp thị|tautan afiliasi',
  'روابط تابعة|קישורי שותפים|アフィリエイト|推广链接|推廣連結|联盟链接|제휴 링크',
];

const contain: Words = [
  'contain(?!er)|include|enthält|beinhaltet|contient|comporte|contiene|contengono|cont[eé]m|bevat|innehåller|indeholder|inneholder|sisältää|zawiera|obsahuje|tartalmaz|conține|содерж|міст|içer|περιέχ|chứa|memuat|mengandung',
  'يحتوي|תוכן|شامل|含|포함|มี',
];

export const opinion: Words = [
  'views?|opinions?|meinung|ansicht|propos|opinion\\p{L}+|opiniões|mening|åsikt|holdning|mielipite\\p{L}+|opini\\p{L}+|názor|vélemény|мнени\\p{L}+|думк\\p{L}+|görüş|απόψεις|quan điểm|pendapat',
  'الآراء|הדעות|دیدگاه|विचार|見解|内容|観点|观点|觀點|의견|ความคิดเห็น',
];
export const writer: Words = [
  'authors?|autor|auteurs?|författ\\p{L}+|skribent|forfatter|kirjoittaj\\p{L}+|szerző|redak\\p{L}+|редакц\\p{L}+|автор|yazar|συντάκτ\\p{L}+|tác giả|penulis',
  'الكاتب|الكتّاب|הכותב|نویسنده|लेखक|筆者|作者|필자|ผู้เขียน',
];
export const ownOnly: Words = [
  'van de (?:auteur|schrijver)|those of|niekoniecznie|nu reflectă|may not|expressed|not necessarily|solely|reflect|wieder|nicht unbedingt|engagent|respons\\p{L}+|exclusiv\\p{L}+|esclusiv\\p{L}+|niet|eg(?:na|en|ne)|omia|prywatn\\p{L}+|własn\\p{L}+|nemusí|nikoli|saját|aparțin|совпада\\p{L}+|збіга\\p{L}+|ait|yansıt\\p{L}+|εκφράζουν|riêng|tanggung jawab|tidak mencerminkan',
  'تعب[ّ]?ر|בלבד|لزوم|निजी|個人|个人|個人|不代表|개인|ส่วนตัว',
];

const must: Words = [
  'must|need|please|you|to (?!the)|muss|müssen|um |bitte|doit|devez|veuillez|pour|deb[ei]s|debe|necesita|para|devi|occorre|per |precisa|deve|moet|om |måste|för att|skal|for at|for å|må |täytyy|jotta|kommentoidaksesi|musisz|aby|żeby|mus[ií]|kell|ahhoz|trebuie|pentru|необходимо|нужно|чтобы|потрібно|щоб|gerek|için|yapmal|πρέπει|για να|phải|cần|để |harus|untuk',
  'يجب|لكتابة|עליך|כדי|باید|करने के लिए|必要|するには|才能|必须|請先|请先|려면|ต้อง',
];

const cannot: Words = [
  'you (?:have|ve) already|sie (?:können|haben)|du (?:kannst|hast)|vous (?:ne pouvez|avez déjà)|(?:ya )?no puedes?|no es posible|ya has|non (?:puoi|è possibile)|hai già|(?:você )?não pode|você já|je kunt|je hebt al|du kan|du har redan|du har allerede|et voi|olet jo|nie możesz|już |nemůžete|nemôžete|nem (?:lehet|tudsz)|nu poți|ai deja|вы (?:не можете|уже)|ви (?:не можете|вже)|zaten|δεν μπορείτε|bạn không thể|anda tidak',
  'لا يمكنك|אינך יכול|נבצר|できません|无法|無法|不能|수 없습니다',
];

const ourWork: Words = [
  '(?:our|unsere|notre|nuestro|(?:il )?nostro|nosso|ons|vårt|vores|arbeidet|naszą|nasza|naši|naše|našu|нашу|наша) (?:work|journalism|arbeit|travail|trabajo|lavoro|trabalho|werk|arbet\\p{L}+|arbejde|arbeid|prac\\p{L}+|prác\\p{L}+|работ\\p{L}+|робот\\p{L}+)|työ(?:tämme|stämme)|munká(?:nk|nkat)|munca(?: noastră)?|çalışma(?:mız|larımız)|δουλειά μας|(?:karya|kerja) kami|ủng hộ chúng tôi|mendukung kami',
  'عملنا|העבודה שלנו|کار ما|हमारा काम|हमारे काम|私たちの(?:活動|記事)|我们的工作|我們的工作|저희 글|支持我们|支持我們',
];
const likeOrGive: Words = [
  'unterstütze |unterstützen sie|soutenez|apoya |apoye|sostieni|sostenete|apoie|steun |stöd |støt|stött |tue |wesprzyj|wspieraj|podpořte|podporte|támogasd|támogassa|susțineți|susține |поддержите|підтримайте|destekle|στηρίξτε|dukung|like|enjoy|disabl\\p{L}+|turn|gefällt|spende|schalte|deaktivier|appréciez|aimez|faire un don|(?:le )?désactiv\\p{L}+|gusta|desactív\\p{L}+|donación|apprezzi|disattiv\\p{L}+|donazione|gosta|desativ\\p{L}+|doação|waardeer|zet|donatie|gillar|stäng|kan lide|slå|pidät|poista|lahjoit\\p{L}+|podoba|wyłącz|darowizn\\p{L}+|líbí|páči|vypn\\p{L}+|tetszik|kapcsol|adomán\\p{L}+|place|dezactiv\\p{L}+|donați\\p{L}+|нравится|отключит\\p{L}+|донат|пожертвов\\p{L}+|подобається|вимкн\\p{L}+|beğen\\p{L}+|bağış|kapat|αρέσει|δωρεά|απενεργοποι\\p{L}+|menyukai|matikan|donasi|tắt|thích|quyên góp',
  'أعجبك|التبرع|تعطيل|אהבתם|לתרום|دوست|अच्छा लगे|दान|気に入|寄付|喜欢|喜歡|打赏|关闭|마음에|후원',
];
const consider: Words = [
  'consider|überleg|considérez|considera|considere|overweeg|overväg|overvej|vurder|harkitse|rozważ|zvažte|zvážte|fontold|розгляньте|düşün|σκεφτείτε|pertimbangkan|cân nhắc',
  'فكر في|שקלו|考虑|考慮|検討',
];
const gift: Words = [
  'donat\\p{L}+|spende|don(?! t )|donación|donazione|doação|donatie|gåva|bidrag|lahjoit\\p{L}+|darowizn\\p{L}+|příspěv\\p{L}+|príspev\\p{L}+|adomán\\p{L}+|донат|пожертв\\p{L}+|bağış|δωρεά|(?:ber)?donasi|quyên góp',
  'التبرع|תרומה|捐赠|捐款|寄付',
];

const cookies: Words = [
  'cookies?|süti|çerez|evästei\\p{L}+|информационные cookie|kakor|informasjonskapsler|ciasteczek',
  'ملفات تعريف الارتباط|עוגיות|کوکی|कुकीज़|クッキー|쿠키|คุกกี้',
];
const weUse: Words = [
  'we use|uses|nutzen|verwende|utilis\\p{L}+|utiliza|usa|gebrui\\p{L}+|använd\\p{L}+|bruger|bruker|käytämme|używa\\p{L}+|používá\\p{L}+|használ\\p{L}+|folosim|folosește|использу\\p{L}+|використову\\p{L}+|kullan\\p{L}+|χρησιμοποι\\p{L}+|menggunakan|sử dụng',
  'نستخدم|אנחנו משתמשים|استفاده|उपयोग|使用|사용|ใช้',
];
const onOurSite: Words = [
  'tato stránka|tyto stránky|táto stránka|ta strona|ta witryna|(?:our|this|unserer|dieser|notre|ce|nuestr[oa]|est[ae]|nostro|questo|nosso|onze|deze|vår|vores|naszej|tej) (?:web ?)?(?:site|seite|sitio|página|sito|website|webbplats|hjemmeside|nettside|strony|stronie)|(?:naš\\p{L}+|tomto) webu?|weboldal\\p{L}+|site ul|сайт|site\\p{L}* (?:en iyi|daha)|en iyi deneyimi|ιστότοπ\\p{L}+|situs kami|trang web|käyttökokemu\\p{L}+',
  'موقعنا|האתר|سایت|वेबसाइट|当サイト|このサイト|本网站|本網站|体验|體驗|경험|เว็บไซต์',
];

const followUs: Words = [
  'more news|mehr nachrichten|(?:ещ[её] )?больше новостей|більше новин|word lid|вступайте|приєднуйтесь|únete|rejoignez|unisciti|junte se|tritt |gå med|bliv medlem|dołącz|přidejte se|csatlakozz|alătură te|follow us|folg\\p{L}+ (?:sie )?uns|suivez nous|síguenos|síganos|seguici|siga nos|sigam nos|segue nos|volg ons|följ oss|følg os|seuraa meitä|(?:obserwuj|śledź) nas|sledujte n[aá]s|kövess\\p{L}* (?:minket|bennünket)|urmăr\\p{L}+ ne|подписывайтесь|читайте нас|підписуйтесь|читайте нас|bizi|ακολουθήστε μας|ikuti kami|theo dõi chúng tôi',
  'تابعونا|תעקבו|עקבו אחרינו|ما را|हमें फॉलो|フォロー|关注我们|關注我們|구독',
];
const channels: Words = [
  '(?:на |у |в )?google \\p{L}+|telegram|телеграм|whats ?app|facebook|instagram|you ?tube|linked ?in|tik ?tok|threads|вконтакте|zalo|viber',
  'تليغرام|تيليغرام|واتساب|فيسبوك|טלגרם|פייסבוק|تلگرام|اینستاگرام|微信|微博|네이버|카카오',
];

const inbox: Words = [
  '(?:to|your|your e ?mail) (?:inbox|mailbox)|postfach|posteingang|boîte (?:mail|de réception)|(?:en|a) tu (?:correo|bandeja)|casella (?:di posta|e ?mail)|(?:no|em) seu e ?mail|inkorg|indbakke|innboks|sähköposti(?:isi|in )|skrzynk\\p{L}+|schránk\\p{L}+|e mailben|(?:pe|prin) e ?mail|на (?:электронную )?почту|на пошту|e posta kutu|email σας|qua email|di email|lewat email',
  'بريدك|למייל|ایمیل شما|इनबॉक्स|メールで|邮箱|郵箱|信箱|이메일로|ทางอีเมล',
];
const delivered: Words = [
  'every |each |direkt|jeden|jede |täglich|wöchentlich|chaque|directement|cada |todos l[oa]s|directamente|ogni |direttamente|todas as|diretamente|elke|iedere|varje|hver |joka (?:aamu|viikko|päivä)|raz w|prosto|codziennie|každ|minden|fiecare|кажд|кожн|her |delivered|straight to|right (?:to|in)|direct(?:ly)? to|news ?letter|boletín|rassegna|infolettre|nieuwsbrief|nyhetsbrev|nyhedsbrev|uutiskirje|hírlevel|bülten|рассылк|розсилк',
  'نشرة|ניוזלטר|خبرنامه|न्यूज़लेटर|メルマガ|ニュースレター|电子报|電子報|뉴스레터|จดหมายข่าว',
];
const receive: Words = [
  'get|receive|sign up|join|subscribe|bekomm|erhalte|bringt|recevez|recib\\p{L}+|ricev\\p{L}+|receb\\p{L}+|ontvang|få|tilaa|saat|otrzymuj|odbieraj|dostávejte|dostávajte|kapd|primeșt\\p{L}+|primiț\\p{L}+|получай|отримуй|λάβετε|kutu|nhận|dapatkan',
  'احصل|קבלו|دریافت|पाएं|お届け|送到|送至|받아보|รับข่าว',
];

const inComments: Words = [
  'in the comments?|comments? (?:section|below)|in (?:den|die|unseren?) kommentaren?|(?:dans|en) (?:les )?commentaires?|en (?:los )?comentarios|(?:tu|seu|vuestro) (?:comentario|comentário)|nei commenti|nos comentários|in de (?:reacties|comments)|i kommentar(?:erna|sfältet|feltet|erne)|en kommentar|kommenteissa|kommentteihin|w komentarz\\p{L}+|(?:do|v) komentář\\p{L}+|(?:do|v) komentár\\p{L}+|kommentben|kommentek(?:ben|be)|în comentarii|в комментари\\p{L}+|[ву] коментар\\p{L}+|yorumlar(?:da|a)|στα σχόλια|kolom komentar|bình luận',
  'في التعليقات|בתגובות|در نظرات|कमेंट (?:में|करके)|コメント(?:で|欄)|评论区|評論區|留言|댓글로|ในคอมเมนต์',
];
const tell: Words = [
  'n hésitez pas|zögern|no dudes|non esita|aarzel niet|tveka|tell|write|share|join|leave|post|let (?:us|me)|rate|don t|discuss|schreib|sag|verrat|teil|diskutier|dites|partagez|racontez|écrivez|déja|deja|déjan|cuént\\p{L}+|escríb\\p{L}+|compart\\p{L}+|scriv\\p{L}+|dicci|racconta|facci|deixe|conte|escreva|laat|vertel|schrijf|deel|praat|skriv|berätta|dela|fortæl|del|kerro|kirjoita|napisz|daj|podziel|napište|dejte|podělte|napíšte|írd|írj|mondd|spune|scrie|lasă|пиш\\p{L}+|напиш\\p{L}+|дел\\p{L}+|подел\\p{L}+|расскаж\\p{L}+|поділ\\p{L}+|розкаж\\p{L}+|yaz|paylaş|belirt|γράψτε|πείτε|hãy|fortell|để lại|tulis|sampaikan',
  'اكتب|شارك|כתבו|ספרו|بنویسید|बताएं|लिखें|教えて|お待ち|欢迎|歡迎|남겨|บอก',
];

/**
 * What a site says of itself and to its reader, in whole sentences: an article may name any one of these things, but
 * seldom two or three of them together.
 */
export const selfTalk: readonly Topic[] = [
  { why: 'notice of the page', words: scripts },
  { why: 'notice of the page', words: [adBlocker, useOrSwitchOff] },
  { why: 'notice of the page', words: [yourBrowser, outdated] },
  { why: 'notice of the page', words: [cookies, weUse, onOurSite] },
  { why: 'notice of the page', words: [opening(cannot), comment] },
  { why: 'paywall notice', words: [login, comment, must] },
  { why: 'paywall notice', words: [login, readOn] },
  { why: 'paywall notice', words: [opening(thisPiece), subscribers, only] },
  { why: 'paywall notice', words: [thisPiece, subscription, must] },
  { why: 'call to the app or podcast', words: [stores, ourApp, download] },
  { why: 'call to the app or podcast', words: [players, podcast, hear] },
  { why: 'note of the editors', words: [opening(thisPiece), machine, translated] },
  { why: 'line on where the entry appeared first', words: [opening(thisPiece), first, published] },
  { why: 'sponsor or affiliate notice', words: [opening(thisPiece), partner, made] },
  { why: 'sponsor or affiliate notice', words: [affiliate, contain] },
  { why: 'call to subscribe or follow', words: [inbox, opening(receive)] },
  { why: 'call to subscribe or follow', words: [inbox, delivered] },
  { why: 'call to subscribe or follow', words: [followUs, channels] },
  { why: 'call to support, rate or comment', words: [inComments, opening(tell)] },
  { why: 'call to support, rate or comment', words: [ourWork, likeOrGive] },
  { why: 'call to support, rate or comment', words: [opening(consider), gift] },
];
