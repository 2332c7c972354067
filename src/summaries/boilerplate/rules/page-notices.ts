import type { Kind } from './kind.ts';
import type { Rule } from './rule.ts';
import { none, opening, type Words } from './topic.ts';
import { comment, piece } from './words.ts';

const comments: Rule = {
  why: 'comment or spam-filter notice',
  longest: 320,
  patterns: [
    /\buse this (?:\p{L}+ )?(?:post|thread|entry) to (?:talk|discuss|comment)\b/iu,
    /^(?:\p{N}+ ?)?% of readers\b.{0,140}$|^.{0,120}\badd your (?:two|2) cents\b.{0,20}$/iu,
    /^(?:comments? (?:are|is) (?:now )?(?:closed|disabled|off|moderated|open)(?:[.!,;:]| (?:on|for|here|at|but|as|in|and)\b)?(?:(?<=[.!,;:]|\b(?:on|for|here|at|but|as|in|and)).{0,80})?|(?:this site|we) uses? akismet.{0,160}|learn how your comment data (?:is|are) processed.{0,10}|.{0,60}(?:protected|checked|filtered) (?:by|for) (?:recaptcha|akismet|spam|antispam).{0,120}|this email address is being protected from spambots.{0,80}|you (?:need|must) (?:to )?(?:be )?(?:logged|enable|log) .{0,40}(?:comment|javascript|view it).{0,30}|please (?:enable|turn on) javascript.{0,80}|javascript (?:is|must be) .{0,60}|your browser does(?: not|n['’]t) support .{0,80}|no comments(?: yet)?\.?|comments?|be the first to comment.{0,20}|\d+ (?:comments?|responses?|replies|thoughts?)(?: (?:on|to) .{0,120})?)$/iu,
    /^(?:(?:die )?kommentar(?:e|funktion) (?:sind|ist|wurde).{0,60}|diese website verwendet akismet.{0,160}|erfahre.{0,20} (?:mehr darüber, )?wie (?:deine|ihre) kommentardaten verarbeitet werden.{0,10}|les commentaires sont (?:fermés|désactivés|clos).{0,40}|ce site utilise akismet.{0,160}|en savoir plus sur (?:la façon dont|comment) les données de vos commentaires.{0,60}|los comentarios están (?:cerrados|deshabilitados).{0,40}|este sitio usa akismet.{0,160}|aprende cómo se procesan los datos de tus comentarios.{0,10}|i commenti sono (?:chiusi|disabilitati).{0,40}|questo sito u(?:sa|tilizza) akismet.{0,160}|scopri come vengono elaborati i dati.{0,60}|os comentários estão (?:fechados|desativados|encerrados).{0,40}|este site utiliza o akismet.{0,160}|saiba como seus dados em comentários.{0,60}|(?:de )?reacties zijn (?:gesloten|uitgeschakeld).{0,40}|deze site gebruikt akismet.{0,160}|komentarze (?:są|zostały) (?:wyłączone|zamknięte).{0,40}|ta strona używa akismet.{0,160}|kommentarer(?:na)? är (?:stängda|avstängda).{0,40}|(?:webbplatsen|denna webbplats) använder akismet.{0,160}|komentáře (?:jsou|nejsou) .{0,40}|tento web používá akismet.{0,160}|комментарии (?:закрыты|отключены).{0,40}|этот сайт использует akismet.{0,160}|коментарі (?:закриті|вимкнено).{0,40}|цей сайт використовує akismet.{0,160}|yorumlar (?:kapalı|kapatıl).{0,40}|bu site.{0,30} akismet.{0,160}|τα σχόλια (?:είναι )?(?:κλειστά|απενεργοποιημένα).{0,30}|ο ιστότοπος χρησιμοποιεί.{0,20} akismet.{0,140}|التعليقات (?:مغلقة|معطلة).{0,30}|(?:このサイトは|هذا الموقع يستخدم|(?:此|本)(?:站点|網站|网站)使用|이 사이트는|אתר זה).{0,30}akismet.{0,160}|コメントは(?:受け付けていません|停止中|締め切り).{0,10}|メールアドレスが公開されることはありません。.{0,40}|.{0,8}が付いている欄は必須項目です.{0,4}|(?:评论|評論|留言)(?:已)?(?:关闭|關閉|功能已关闭).{0,10}|댓글이? (?:닫혔|허용되지|막혀).{0,20})$/iu,
  ],
};

/** "Your email address will not be published.": over the form of weblog software, by language; English stands above. */
const formNotice: Rule = {
  why: 'comment or spam-filter notice',
  longest: 160,
  patterns: [
    /^(?:deine e-?mail-?adresse wird nicht veröffentlicht|votre adresse e-?mail ne sera pas publiée|tu dirección de correo(?: electrónico)? no será publicada|il tuo indirizzo e-?mail non sarà pubblicato|o (?:seu )?(?:teu )?endereço de e-?mail não será publicado|(?:je|het) e-?mailadres (?:wordt|zal) niet (?:worden )?gepubliceerd|twój adres e-?mail nie zostanie opublikowany|(?:vaše|tvoje) e-?mailová adresa nebude zveřejněna|vaša e-?mailová adresa nebude zverejnená|az e-?mail(?:-?címet|címet| címet) nem tesszük közzé|din e-?postadress kommer inte (?:att )?publiceras|din e-?mailadresse vil ikke blive publiceret|din e-?postadresse vil ikke bli publisert|sähköpostiosoitettasi ei julkaista|(?:sinu )?e-?postiaadressi ei avaldata|jūsu e-?pasta adrese netiks publicēta|(?:jūsų )?el\. pašto adresas nebus skelbiamas|ваш(?: адрес)? e-?mail не будет опубликован|ваша e-?mail адреса не (?:оприлюднюватиметься|буде оприлюднена)|вашият имейл адрес няма да бъде публикуван|ваша адреса е-?поште неће бити објављена|vaša adresa e-?pošte neće biti objavljena|vaš e-?naslov ne bo objavljen|вашата адреса за е-?пошта нема да биде објавена|(?:η )?ηλ\. διεύθυνσ[ηή] σας δεν (?:δημοσιεύεται|θα δημοσιευθεί)|adresa ta de email nu va fi publicată|l['’]adreça electrònica no es publicarà|o teu (?:enderezo|correo) electrónico non se publicará|zure e-?posta helbidea ez da argitaratuko|netfang þitt verður ekki birt|ní fhoilseofar do sheoladh r\p{L}+|ni fydd eich cyfeiriad e-?bost yn cael ei gyhoeddi|adresa juaj e-?mail s['’]do të bëhet publike|e-?posta (?:adresiniz|hesabınız) yayımlanmayacak|e-?posta adresiniz yayınlanmayacak)(?!\p{L})[^!?]{0,80}$/iu,
  ],
};

/** "We correct mistakes.", "Have you found one? Write to us.": under the reports of a paper, by language. */
const mistakes: Rule = {
  why: 'notice of the page',
  longest: 200,
  patterns: [
    /^vi (?:rättar|retter) (?:alla |alle )?(?:fel|fejl|feil)(?!\p{L})[^.!?]{0,60}\.(?: .{0,100})?$/iu,
    /^¿?(?:našli ste|našli jste|znala(?:złeś|złaś|źliście)|zauważy(?:łeś|łaś|liście)|(?:haben sie|hast du|habt ihr)|(?:vous avez )?(?:repéré|trouvé|remarqué)|has (?:visto|encontrado|detectado)|ha (?:visto|encontrado|detectado)|hai (?:trovato|notato)|(?:você )?encontrou|(?:heb je|heeft u)|hittat|har du (?:hittat|sett|set|funnet|fundet)|fundet en|löysitkö|huomasitko|találtál|talált|ai (?:găsit|observat)|открихте(?: ли)?|uočili ste|pronašli ste|opazili ste|leidsid|märkasid|pamanījāt|pastebėjote|βρήκατε|has trobat) (?:(?:einen|une|un|algún|um|algum|uno|een|ett|en|ei|jakiś|nějakou|nejakú|grešku|o|κάποιο|eine?|någon?) ){0,2}(?:fehler|tippfehler|erreur|faute|coquille|error|errata|errore|refuso|erro|fout|tikfout|fel|stavfel|fejl|feil|virheen|błąd|literówkę|chybu|překlep|preklep|hibát|greșeală|eroare|грешка|grešku|pogrešku|napako|vea|kļūdu|klaidą|λάθος)(?!\p{L})[^.!?]{0,40}\?\s(?:schreib\p{L}*|melde\p{L}*|sag\p{L}*|écri\p{L}+|signal\p{L}+|dites\p{L}*|av[ií]s\p{L}+|escr[ií]b\p{L}+|dínos\p{L}*|scrivi\p{L}*|segnala\p{L}*|facci\p{L}*|avis\p{L}*|escrev\p{L}*|laat|mail|meld\p{L}*|kontakt\p{L}*|tipsa|skriv|kerro|ilmoita|daj\p{L}*|napi\p{L}+|zgłoś|dej\p{L}*|írj\p{L}*|jelez\p{L}*|scrie\p{L}*|пиш\p{L}+|съобщ\p{L}+|jav\p{L}+|piš\p{L}+|sporoč\p{L}*|anna|ziņo\p{L}*|praneš\p{L}*|γράψ\p{L}+|ενημερώσ\p{L}+|escri\p{L}*)(?!\p{L})[^!?]{0,90}[.!]?$/iu,
  ],
};

const cookieNotices: Rule = {
  why: 'cookie or privacy notice',
  longest: 500,
  patterns: [
    /^.{0,8}(?:請|请)?同意.{0,10}(?:[隱隐]私|cookie).{0,40}$/iu,
    /^(?:(?:this|our) (?:web)?site uses cookies|we (?:and our partners )?use cookies|by (?:continuing|using|browsing|clicking)[^.]{0,120}cookies|(?:accept|reject|manage|allow) (?:all )?cookies|cookie (?:settings|policy|preferences)|we (?:care about|value) your privacy).{0,300}$/iu,
    /^(?:(?:diese|unsere) (?:web)?(?:seite|site) (?:verwendet|nutzt|benutzt) cookies|wir (?:verwenden|nutzen|setzen) .{0,30}cookies|(?:ce site|notre site|nous) utilis\S+ des cookies|en poursuivant .{0,80}cookies|(?:este sitio(?: web)?|esta web|utilizamos|usamos) .{0,20}cookies|(?:questo sito|utilizziamo) .{0,20}cookie|(?:este site|usamos|utilizamos) .{0,20}cookies|(?:deze (?:web)?site|wij|we) gebruik\S+ cookies|(?:ta strona|ta witryna|nasza strona|używamy) .{0,20}(?:cookies|ciasteczek)|(?:vi|webbplatsen) använder .{0,20}(?:cookies|kakor)|(?:vi|siden) (?:bruger|bruker) .{0,20}(?:cookies|informasjonskapsler)|(?:tento web|tyto stránky|používáme) .{0,30}cookies?|(?:этот сайт|наш сайт|мы) использу\S+ .{0,20}(?:cookie|куки)|(?:цей сайт|наш сайт|ми) використову\S+ .{0,20}(?:cookie|куки)|(?:bu site|sitemiz|web sitemiz) .{0,30}(?:çerez|cookie)|(?:αυτός ο ιστότοπος|η ιστοσελίδα|χρησιμοποιούμε) .{0,30}cookies|.{0,30}ملفات تعريف الارتباط|.{0,30}עוגיות (?:באתר|כדי)|(?:本网站|本網站|我们|我們|当サイト(?:では)?|このサイト(?:は|では))(?:使用|は)?.{0,8}(?:cookie|クッキー)|[이본] (?:웹 ?)?사이트(?:는|에서는) .{0,20}쿠키[를을]? ?(?:사용|이용)).{0,260}$/iu,
  ],
};

const notes: Rule = {
  why: 'notice of the page',
  longest: 160,
  patterns: [
    // 자동요약한 결과입니다, このまとめはAIが作成したものです, 本摘要由AI生成
    /^.{0,40}(?:자동(?:으로)?|AI(?:가|로)?|인공지능(?:이|으로)) ?요약(?:한|된) ?(?:결과|내용|글)(?:물)?입니다\.?$/iu,
    /^(?:기사의? ?)?(?:전체|정확한) ?(?:맥락|내용).{0,24}(?:본문|원문|기사) ?(?:전체 ?)?(?:보기|읽기|확인)[를을]? ?권(?:장)?(?:합니다|해 ?드립니다)\.?$/u,
    /^(?:この|本|以下の|上記の)?(?:要約|まとめ|概要)(?:文)?は、?(?:生成)?AI.{1,24}(?:作成|生成|要約).{0,24}$/iu,
    /^(?:本|此|[这這])?(?:[内內]容)?摘要由.{0,12}(?:AI|人工智[能慧]).{0,12}(?:生成|整理|提供|[总總][结結]).{0,24}$/iu,
    /^(?:[（(](?:注意?|備考)[）)]|[※＊*])?\s?(?:この|本|当)ページ(?:は|では)、?.{2,80}まとめた(?:もの|ページ)です。?$/u,
  ],
};

/** How long a text is, whose its picture is and who may copy it, and where it stood before. */
const aboutText: Rule = {
  why: 'notice of the page',
  longest: 160,
  patterns: [
    /^(?:本文|全文)(?:共|一共|共[计計]|[总總][计計])?(?:大?[约約])?\s?\p{N}[\p{N}.,]{0,8}[kKwW万萬千]?\s?[余餘多]?(?:个|個)?字(?:[，,、。]|\s)?(?:.{0,4}[阅閱]?[读讀].{0,8}\p{N}{1,3}\s?分[钟鐘]?(?:左右)?)?。?$/u,
    /^(?:封面|[题題]|[头頭]|首|文章?|[内內]|配|插)(?:[图圖]|照片?|[图圖]片)(?:片)?(?:均|全|皆)?(?:[来來]自|[来來]源(?:于|於|自)?|取自|出自|源自|[选選]自)[^，。]{1,40}。?$/u,
    /^版[权權][声聲]明[：:].{2,150}$/u,
    /^(?:更新|[补補]充|修[订訂]|勘[误誤]|[编編][辑輯])\s?[：:]\s?(?:于|於)?\p{N}{4}\s?[年/.-]\s?\p{N}{1,2}.{2,140}$/u,
    /^以下(?:就)?[是为為]?(?:正文|原文|全文|本文)[：:。]?$/u,
    /^[이본] (?:포스팅|글|게시물|리뷰|콘텐츠)[은는] .{0,60}(?:파트너스|업체|광고주|브랜드|제휴).{0,60}(?:수수료|원고료|제공|협찬).{0,24}$/u,
    /^[이본] (?:글|기사|원고|칼럼)[은는] .{2,50}(?:에 (?:실린|게재된|게재한|기고한|발행된|발표한|올린)|에서 (?:발행한|연재한|발표한)) .{0,14}(?:글|기사|원고|칼럼|것)(?:입니다|이다|임을 밝힙니다)\.?$/u,
    /^조회(?:수)?\s?:?\s?\p{N}[\p{N},.]{0,10}(?:회|만|천)?$/u,
  ],
};

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
const cookies: Words = [
  'cookies?|süti|çerez|evästei\\p{L}+|информационные cookie|kakor|informasjonskapsler|ciasteczek',
  'ملفات تعريف الارتباط|עוגיות|کوکی|कुकीज़|クッキー|쿠키|คุกกี้',
];
const weUse: Words = [
  'we use|uses|nutzen|verwende|utilis\\p{L}+|utiliza|usa|gebrui\\p{L}+|använd\\p{L}+|bruger|bruker|käytämme|używa\\p{L}+|používá\\p{L}+|használ\\p{L}+|folosim|folosește|использу\\p{L}+|використову\\p{L}+|kullan\\p{L}+|χρησιμοποι\\p{L}+|menggunakan|sử dụng',
  'نستخدم|אנחנו משתמשים|استفاده|उपयोग|使用|사용|ใช้',
];
const onOurSite: Words = [
  'tato stránka|tyto stránky|táto stránka|ta strona|ta witryna|(?:our|this|unserer|dieser|notre|ce|nuestr[oa]|est[ae]|nostro|questo|nosso|onze|deze|vår|vores|naszej|tej) (?:web ?)?(?:site|seite|sitio|página|sito|website|webbplats|hjemmeside|nettside|strony|stronie)|(?:naš\\p{L}+|tomto) webu?|weboldal\\p{L}+|site ul|сайт|site\\p{L}* (?:en iyi|daha)|en iyi deneyimi|ιστότοπ\\p{L}+|situs (?:web )?(?:kami|ini)|trang web|käyttökokemu\\p{L}+',
  'موقعنا|האתר|سایت|वेबसाइट|当サイト|このサイト|本网站|本網站|体验|體驗|경험|이 (?:웹)?사이트|본 사이트|홈페이지|เว็บไซต์',
];
const cannot: Words = [
  'you (?:have|ve) already|sie (?:können|haben)|du (?:kannst|hast)|vous (?:ne pouvez|avez déjà)|(?:ya )?no puedes?|no es posible|ya has|non (?:puoi|è possibile)|hai già|(?:você )?não pode|você já|je kunt|je hebt al|du kan|du har redan|du har allerede|et voi|olet jo|nie możesz|już |nemůžete|nemôžete|nem (?:lehet|tudsz)|nu poți|ai deja|вы (?:не можете|уже)|ви (?:не можете|вже)|zaten|δεν μπορείτε|bạn không thể|anda tidak',
  'لا يمكنك|אינך יכול|נבצר|できません|无法|無法|不能|수 없습니다',
];
const press: Words = [
  'use|benutze|pfeiltasten|utilisez|utiliza|usa|gebruik|använd|brug|bruk|käytä|użyj|používejte|používajte|используйте|використовуйте|yükseltmek',
  '使用|ボリューム|볼륨을',
];
const arrowKeys: Words = [
  'arrow keys|pfeiltasten|flèches|teclas de flecha|tasti freccia|teclas de seta|setas|pijltoetsen|piltangent\\p{L}+|piletast\\p{L}+|nuolinäppäi\\p{L}+|strzałek|klávesy šip\\p{L}+|клавиши (?:вверх|вправо|влево)|клавіші|yön tuşları|yukarı aşağı',
  '上下|左右|矢印|方向键|화살표',
];
const volume: Words = [
  'volume|advance|lautstärke|volumen|volym\\p{L}*|lydstyrk\\p{L}*|äänenvoimakkuu\\p{L}+|głośno\\p{L}+|hlasitost\\p{L}*|громкост\\p{L}*|гучн\\p{L}*|ses(?:i| seviyesi)',
  '音量|볼륨',
];
const noteThat: Words = [
  'please note|note that|bitte beacht\\p{L}+|veuillez noter|ten(?:ga|ed)? en cuenta|si prega di notare|note que|let op|(?:vänligen )?(?:notera|observera)|vær opmærksom|vær oppmerksom|huomaa|prosimy pamiętać|upozorňujeme|обратите внимание|зверніть увагу|lütfen',
  none,
];
const inEnglish: Words = [
  'english|englisch|anglais|ingl[eé]s|inglês|engels|engelsk|englanni|angielsk|anglick|англий|англій|ingilizce',
  none,
];
const chartOrPage: Words = [
  'charts?|gra(?:f|ph)|figures|captions?|this (?:page|site)|seite|diagramm|gráfic|cette page|esta página|questa pagina|pagina|sidan|figur|sivu|stron|strán|страниц|сторінк|sayfa',
  none,
];
const transcripts: Words = [
  'transcripts?|transkript\\p{L}*|transcription\\p{L}*|transcripción|transcripciones|trascrizion\\p{L}+|transcrição|transcrições|transkription\\p{L}*|transkripsjon\\p{L}*|transkrypcj\\p{L}+|přepis\\p{L}*|стенограмм\\p{L}+|расшифровк\\p{L}+|розшифровк\\p{L}+',
  '文字起こし|文字稿|스크립트',
];
const automatic: Words = [
  'automatically|auto generated|machine generated|(?:by|with|using) (?:an )?(?:ai|software)|ai generated|may (?:contain|have) (?:\\p{L}+ )?(?:errors|mistakes|typos)|not guaranteed|automatisch|maschinell|automatique\\p{L}*|automática\\p{L}*|automatica\\p{L}*|automatiskt?|automatyczn\\p{L}+|automatick\\p{L}+|автоматически|автоматично',
  '自動|自动|자동',
];
const accuracy: Words = ['(?:complete |full )?accuracy', none];
const guaranteed: Words = ['not guaranteed|(?:can ?not|can t) be guaranteed', none];
const choose: Words = [
  'select|choose|wähle|sprache (?:aus)?wählen|choisissez|sélectionnez|selecciona|elige|scegli|seleziona|selecione|escolha|kies|selecteer|välj|vælg|velg|valitse|wybierz|vyberte|zvolte|válassz|alege|selectează|выберите|оберіть|виберіть|seçin|επιλέξτε|pilih|chọn',
  none,
];
const language: Words = [
  '(?:a |your )?language|sprache|une langue|la langue|(?:un |tu )?idioma|una lingua|la lingua|(?:um |o )?idioma|een taal|språk|sprog|kiel|język|jazyk|nyelv|limba|язык|мову|dil|γλώσσα|bahasa|ngôn ngữ',
  'اللغة|שפה|言語|语言|語言|언어',
];
const page: Words = [
  'page|seite|página|pagina|stron|strán|oldal|pagină|страниц|сторінк|sayfa|σελίδα|sida|side|sivu|halaman|trang',
  'الصفحة|הדף|ページ|页面|頁面|페이지',
];
const pdf: Words = ['pdf', 'pdf'];
const itsReader: Words = ['(?:adobe )?acrobat|adobe (?:acrobat )?reader', 'acrobat|adobe'];

/** What a page says of itself: cookies, scripts, comments, contents. */
export const pageNotices: Kind = {
  rules: [
    comments,
    formNotice,
    mistakes,
    cookieNotices,
    {
      why: 'notice of the page',
      longest: 60,
      patterns: [
        // The box that a visitor ticks.
        /^(?:我)?已(?:经|經)?(?:阅读|閱讀|知[晓曉悉])(?:并|並|且|和|、)?(?:同意|接受).{0,30}$|^I (?:have read and )?(?:agree|accept)(?: to)? the (?:terms|conditions|above)\b.{0,30}$/iu,
      ],
    },
    notes,
    aboutText,
    {
      why: 'notice of the page',
      longest: 70,
      patterns: [/^(?:this page was )?last (?:modified|edited|reviewed)(?: on| at|:) ?[^.!?]{4,40}[.!]?$/iu],
    },
  ],
  topics: [
    { why: 'notice of the page', words: scripts },
    { why: 'notice of the page', words: [adBlocker, useOrSwitchOff] },
    { why: 'notice of the page', words: [yourBrowser, outdated] },
    { why: 'notice of the page', words: [cookies, weUse, onOurSite] },
    { why: 'notice of the page', words: [opening(cannot), comment] },
    { why: 'notice of the page', words: [opening(press), arrowKeys, volume] },
    { why: 'notice of the page', words: [opening(noteThat), inEnglish, chartOrPage] },
    { why: 'notice of the page', words: [transcripts, automatic] },
    { why: 'notice of the page', words: [opening(accuracy), guaranteed] },
    { why: 'notice of the page', words: [opening(choose), language, page] },
    { why: 'notice of the page', words: [pdf, itsReader] },
  ],
};
