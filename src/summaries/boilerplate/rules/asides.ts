import { placeholders } from '../placeholders.ts';
import type { Kind } from './kind.ts';
import type { Rule } from './rule.ts';
import { none, opening, type Words } from './topic.ts';

/** What an office calls what it tells the press, and the day behind it or before it. */
const release =
  '(?:(?:press|media|news) (?:release|statement|notice)|statement|presse(?:mitteilung|information|aussendung|meldung|erklärung)|medienmitteilung|communiqué(?: de presse)?|comunicado(?: de (?:prensa|imprensa))?|nota (?:de (?:prensa|imprensa)|à imprensa|informativa)|comunicato(?: stampa)?|persbericht|pressmeddelande|pressemeddelelse|pressemelding|(?:lehdistö)?tiedote|komunikat(?: prasowy)?|tisková zpráva|tlačová správa|(?:sajtó)?közlemény|comunicat(?: de presă)?|пресс?-?рел[иі]з|basın (?:açıklaması|bülteni|duyurusu)|δελτίο τύπου|siaran pers|thông cáo báo chí)';

const link =
  "(?:of|from|dated|vom|du|del|dell[’']|de|do|van|från|den|af|fra|z dnia|z|ze dne|zo dňa|din|от|від|tanggal|ngày|της) ?";

const day =
  '(?:\\p{N}{1,2}(?:\\.|er|º|st|nd|rd|th)? ?(?:de |of )?\\p{L}{3,12}\\.?,? (?:de |del )?\\p{N}{4}|\\p{L}{3,12} \\p{N}{1,2}(?:st|nd|rd|th)?, \\p{N}{4}|\\p{N}{1,2}[./-] ?\\p{N}{1,2}[./-] ?\\p{N}{2,4}|\\p{N}{4}-\\p{N}{2}-\\p{N}{2})(?: ?(?:r|г|р)(?=\\.|$)| года| року)?';

const inquiries: Rule = {
  why: 'contact line',
  longest: 140,
  patterns: [
    /^(?:また、?|なお、?|詳しく|詳細)?[^。]{0,50}は、?(?:直接)?[^。]{1,40}(?:まで|に|へ)、?(?:直接)?お?問い?合わ?せ(?:ください|下さい|願います|をお願い(?:いた)?します)。?$/u,
    /^如[^，。]{0,30}(?:疑[问問]|[问問][题題])，?(?:[可请請敬]|[欢歡]迎)[^。]{0,6}(?:[拨撥]打|致[电電]|洽|[联聯][系繫络絡])[^。]{0,60}。?$/u,
  ],
};

const days: Rule = {
  why: 'date line',
  longest: 30,
  patterns: [
    /^(?:今日|本日)は、?\p{Nd}{1,2}月\p{Nd}{1,2}日(?:[（(][^（）()]{1,4}[）)]|、?[月火水木金土日]曜日)?(?:です|だ)?[。！!]?$/u,
    /^今天是\p{Nd}{1,2}月\p{Nd}{1,2}[日号號](?:，?(?:星期|[周週])[一二三四五六日天])?[。！!]?$/u,
    /^오늘은 \p{Nd}{1,2}월 \p{Nd}{1,2}일(?: ?[월화수목금토일]요일|\([월화수목금토일]\))?(?:입니다|이다)?[.!]?$/u,
  ],
};

/** "Call us: 555 0100": by language; a number stands behind. */
const phone =
  /^(?:телефонуйте|дзвоніть|звоните|тэлефануйце|позвънете|обадете се|dzwoń(?:cie)?|zadzwoń(?:cie)?|proszę dzwonić|volejte|zavolejte|volajte|zavolajte|hívj\p{L}{2,6}|sunați|pozovite|nazovite|позовите|јавете се|pokličite|rufen sie(?: uns)?(?: an)?|ruft uns an|appelez(?:-nous)?|téléphonez|llam(?:a|e|ad|en)(?:nos)?|chiam(?:a|ate)(?:ci)?|telefon(?:a|ate|e|em)|ligue|bel(?: ons)?|ring(?: oss?)?|soita|helistage?|zvaniet|skambinkite|τηλεφωνήστε|καλέστε|truqueu|chamade)(?!\p{L})[^.!?\d]{0,30}[:(+\s]{0,3}\+?\(?\d[\d ()/.–-]{4,20}\d[^!?]{0,60}$/iu;

const trade =
  '(?:editor|correspondent|columnist|journalist|reporter|professor|lecturer|fellow|researcher|judge|advocate|lawyer|economist|director|secretary|minister|ambassador|diplomat|officer|historian|scientist|student|member|founder|chair(?:man|woman|person)?|consultant|teacher|scholar|analyst|doctor|physician|author)';

const badWeather: Words = [
  'in case of (?:rain|bad weather|snow)|if it rains|bei (?:schlechtem wetter|schlechtwetter|regen)|en cas de (?:pluie|mauvais temps|intempéries)|en caso de (?:lluvia|mal tiempo)|in caso di (?:maltempo|pioggia)|em caso de (?:chuva|mau tempo)|bij (?:slecht weer|regen)|vid (?:regn|dåligt väder)|ved (?:regn|dårlig\\p{L}* (?:vær|vejr))|w (?:razie|przypadku) (?:deszczu|niepogody|złej pogody)|v případě (?:deště|nepříznivého počasí)|в случае (?:дождя|непогоды)|[ув] разі (?:дощу|негоди)',
  none,
];
const otherwiseHeld: Words = [
  'postponed|cancel\\p{L}+|moved|indoors|held (?:inside|in)|(?:konzert|veranstaltung|fest|markt|lauf|führung|feier)\\p{L}* .*(?:statt|aus|verlegt|verschoben|entfällt)|(?:entfällt|findet|verschoben|verlegt) .*(?:konzert|veranstaltung|fest|markt|lauf|führung|feier)\\p{L}*|findet (?:die|das|der) \\p{L}+ .*statt|report\\p{L}+|annul\\p{L}+|repli\\p{L}*|aplaza\\p{L}*|suspende\\p{L}*|cancelar\\p{L}*|traslad\\p{L}+|rinviat\\p{L}|annullat\\p{L}|spostat\\p{L}|adiad\\p{L}|transferid\\p{L}|cancelad\\p{L}|uitgesteld|afgelast|verplaatst|ställs in|flyttas|aflyse\\p{L}*|flyttes|avlyse\\p{L}*|przeniesion\\p{L}+|odwołan\\p{L}+|přesun\\p{L}+|odlož\\p{L}+|zruš\\p{L}+|перен\\p{L}+|отмен\\p{L}+|скасов\\p{L}+',
  none,
];

/** "Ferry X2 / Lumen 50mm F1.8 / ISO 400": what a picture was taken with. */
const takenWith =
  /^(?=.{0,80}(?:\d{2,3}\s?mm(?!\p{L})|[ƒfF]\/?\d(?:\.\d)?(?![\p{L}\d])|ISO\s?\d{2,5}))[^!?。]{2,30}(?:\s?[/|｜·•+]\s?[^!?。/|]{2,40}){1,6}(?<![.。])$/u;

/** "Profile: …" */
const profile =
  /^(?:[【［[](?:(?:著者|筆者|執筆者|作者)(?:紹介|略歴|プロフィール)|作者[简簡]介|글쓴이|필자 소개)[】］\]]|(?:プロフィール|略歴|(?:著者|筆者|作者)(?:紹介|略歴|プロフィール)|作者[简簡]介|作者介[绍紹]|(?:글쓴이|필자|저자|작가) ?(?:소개|약력)|λίγα λόγια για τ(?:ον|ην|ους) (?:συγγραφ|αρθρογράφ|συντάκτ)\p{L}+|tentang penulis|(?:về|đôi nét về|vài nét về) tác giả|(?:על|אודות) ה(?:מחבר|כותב)\p{L}{0,3}|درباره (?:نویسنده|نگارنده|مؤلف)|عن الكات[بة]\p{L}?|लेखक (?:का )?(?:परिचय|के बारे में))\s?[：:])\s?.{4,200}$/iu;

/** "Information and registration", and how: behind these words nothing is told. By language. */
const askFor: Words = [
  '(?:für|bei) (?:rück)?fragen|(?:weitere |nähere )?(?:informationen|auskünfte)|anmeldung(?:en)?|pour (?:toute?s? )?(?:renseignement|information|question|réservation)s?|réservations?|renseignements|para (?:más |cualquier |mais )?(?:información|informações|consultas?|reservas?)|reservas|inscrições|per (?:maggiori |ulteriori )?informazioni|prenotazioni|voor (?:meer |nadere )?(?:informatie|vragen)|aanmelden|för (?:mer |ytterligare )?(?:information|frågor)|for (?:more |further |mere |mer )?(?:information|informasjon|enquiries|inquiries|details|bookings)|więcej informacji|informacji udziela|zapisy|(?:bližší )?informace(?! o(?!\\p{L}))|přihlášky|rezervace|vstupenky|(?:περισσότερες )?πληροφορίες(?! για)|δηλώσεις συμμετοχής|κρατήσεις|реєстрація|довідки|бронювання|квитки|(?:ayrıntılı |detaylı )?bilgi|kayıt|rezervasyon|başvuru|info(?!\\p{L})|pendaftaran|reservasi|đặt (?:vé|bàn|chỗ)|đăng ký|liên hệ',
  '^ (?:للحجز|للاستفسار|للتسجيل|للتواصل|لمزيد)|^ (?:برای )?(?:ثبت نام|رزرو|اطلاعات بیشتر|هماهنگی)|^ (?:לפרטים|להרשמה|להזמנ)|^ (?:अधिक जानकारी|पंजीकरण|बुकिंग|संपर्क)|^ ?(?:报名|報名|咨询|諮詢|洽詢|订票|訂票|购票|購票)|^ (?:문의|예약|신청|접수)|^ ?(?:お問い合わせ|お問合せ|お申し?込み|ご予約)',
];
const byPhone: Words = [
  'tel(?!\\p{L})|telefon\\p{L}*|τηλ\\p{L}*|тел(?!\\p{L})|телефон\\p{L}*|hubungi|whatsapp|wa(?!\\p{L})|điện thoại|số|hotline|zalo|\\p{N}{3,6} \\p{N}{3,5}|\\p{N}{2,6}(?: \\p{N}{2,5}){2,4}',
  'الاتصال|اتصل|هاتف|الرقم|واتساب|تماس|شماره|تلفن|טלפון|בטל|संपर्क|कॉल|नंबर|[电電][话話]|[热熱][线線]|[专專][线線]|전화|電話|\\p{N}{2,4} \\p{N}{3,8}',
];
const number = /\p{N}[\p{N} ()/–-]{5,16}\p{N}/u;

/** "About the Quay Mills: founded 1975, seated in …": the label names the house, and it is told how old it is. */
const aboutHouse: Words = [
  'o (?:společnosti|firmě|spoločnosti|firme|tvrtki|podjetju|firmie|spółce)|про (?:компанію|підприємство|фонд)|о компании|σχετικά με|tentang|về (?:công ty|xưởng|tập đoàn|quỹ|nhà)|giới thiệu|à propos (?:de|du|des)|acerca de|informazioni su|despre (?:companie|firma|compania)|за компанията|[^:]{2,40} hakkında',
  '^ (?:نبذة )?عن |^ אודות |^ درباره |के बारे में|^ ?[关關][于於]|について|^ [^:]{2,30} 소개',
];
const founded: Words = [
  'založen\\p{L}*|заснован\\p{L}*|основан\\p{L}*|ιδρύθηκ\\p{L}+|didirikan|berdiri|thành lập|gegründet|fondée?|fundad\\p{L}+|fondat\\p{L}+|opgericht|grundad\\p{L}*|grundlagt|perustett\\p{L}+|założon\\p{L}+|alapít\\p{L}+|înființat\\p{L}*|osnovan\\p{L}*|ustanovljen\\p{L}*|kurul\\p{L}+',
  'تأسست|تأسس|נוסדה|נוסד|הוקמה|تأسیس|स्थापना|成立|[创創][立办辦]|創業|設立|설립',
];
const labelled = /^[^:：.]{3,60}[:：]\s?\S/u;

/** "Open Tuesday to Sunday 10–17, entry free": hours, and what it costs or when it is shut. */
const open: Words = [
  'otevřeno|otvoren\\p{L}|ώρες λειτουργίας|буд\\p{L}+ відчинен\\p{L}+|музей працює|години роботи|часы работы|buka|jam buka|giờ mở cửa|mở cửa|[^.]{2,60} açık|öffnungszeiten|geöffnet|horaires|ouvert|horario|orari|aperto|horário|aberto|openingstijden|öppettider|åbningstider|åpningstider|aukioloajat|godziny otwarcia|nyitvatartás|program',
  'ساعات العمل|مواعيد|שעות (?:ה)?פתיחה|ساعت (?:کار|بازدید)|समय |[开開]放[时時][间間]|[营營][业業][时時][间間]|開館時間|営業時間|관람 ?시간|운영 ?시간',
];
const entry: Words = [
  'vstup\\p{L}*|είσοδος|вхід|вход|tiket|vé (?:vào|tham)|giriş|eintritt|entrée|entrada|ingresso|ingång|inträde|entré|toegang|pääsy\\p{L}*|wstęp|belép\\p{L}+|intrare\\p{L}*',
  'الدخول|הכניסה|כניסה|ورود|प्रवेश|निःशुल्क|免[费費]|休[馆館]|入場|入館|입장료|휴관|무료',
];
const hours =
  /(?<!\p{N})\p{N}{1,2}(?:[.:h]\p{N}{2})? ?(?:[-–—~〜～至]|do|až|до|έως|to|bis|à|a|às) ?\p{N}{1,2}(?!\p{N})/u;

/** Particulars and remarks beside the text. */
export const asides: Kind = {
  rules: [
    placeholders,
    {
      why: 'dateline',
      longest: 90,
      // "Pressemitteilung Nr. 12 vom 27. Juli 2023."
      patterns: [
        new RegExp(
          `^${release}(?: (?:n[°ºr.o]{1,3}|№) ?\\p{N}[\\p{N}/.-]{0,10})?[ ,:–-]{1,3}(?:${link})?${day}[.:]?$`,
          'iu',
        ),
        new RegExp(`^${day}(?: tarihli)?[ ,:–-]{1,3}${release}[.:]?$`, 'iu'),
      ],
    },
    {
      why: 'placeholder',
      longest: 80,
      patterns: [
        /^(?:blank|sample|dummy|placeholder|default) text\.?$/iu,
        /^(?:no|keine|pas de|aucune|sin|nessuna|sem|geen|ingen|brak) (?:description|beschreibung|descripción|descrizione|descrição|beschrijving|beskrivning|beskrivelse|opisu)(?: (?:available|provided|given|yet|verfügbar|vorhanden|disponible|disponibile|disponível|beschikbaar|tillgänglig|tilgængelig))?\.?$/iu,
      ],
    },
    {
      why: 'contact line',
      longest: 140,
      patterns: [
        /^(?:[^.!?]{3,40}\?\s)?(?:neem (?:dan )?contact op met|kontaktieren sie|wenden sie sich an|contactez|contacte(?: con)?|contatta(?:te)?|entre em contat?o com|kontakta|kontakt|ota yhteyttä|skontaktuj się z|kontaktujte|contactați|обращайтесь|звертайтеся|звертатися) [^.!?]{2,70}\p{N}[\p{N} ()/+.-]{3,20}$/iu,
      ],
    },
    {
      why: 'particulars',
      longest: 110,
      // "Registration by telephone …": that the entry is free is told.
      patterns: [
        /^(?:anmeldung(?:en)?|inscriptions?|inscripciones|iscrizioni|inscrições|aanmeld(?:en|ingen)|anmäl(?:an|ningar)|tilmelding|påmelding|ilmoittautumi(?:nen|set)|zgłoszenia|přihlášky|prihlášky|jelentkezés|înscrieri(?:le)?|prijave|пријаве|записвания|реєстрація|registreerimine|pieteikšanās|registracija|δηλώσεις συμμετοχής|info e prenotazioni|renseignements)(?! (?:sind|ist|sont|son|sono|são|zijn|är|er|są|jsou|sú) (?:\p{L}+ )?(?:gesti|gesunk|en hausse))[^.!?]{0,40}(?:tel(?:efon\p{L}*)?|(?:par|per|via|por|tramite|med) (?:e-?mail|mail|courriel|correo|mejl)(?!\p{L})|phone|τηλ\p{L}+|тел\p{L}*|telef\p{L}+|téléphone|puhel\p{L}+)[^!?]{0,60}$/iu,
      ],
    },
    {
      why: 'contact line',
      longest: 260,
      patterns: [
        /^(?:Facebook|Instagram|Twitter|TikTok|Telegram|LINE(?: ID| @)?|FB|IG)\s?[:：/|]?\s(?:\p{Lu}[\p{L}\p{M}\p{N}_-]* ?){1,4}(?:\s?[/|]\s?[^.!?。]{2,60})?$/u,
        // A sentence before it, if it is short: a longer one is text.
        /^(?:.{0,30}[.!?]\s+)?(?:[^.!?…。！？]|[.!?](?=\S))*(?<![\p{L}\p{N}@])[\w.+-]{1,64}@[\w-]{1,60}(?:\.[\w-]{1,60})*\.[a-z]{2,10}(?!\p{L})/iu,
        /^(?:\p{Lu}[\p{L}&.-]* ){1,5}(?:sp\. z o\.\s?o|GmbH|S\.?r\.?l|S\.A|s\.r\.o|B\.V|Ltd|Inc|LLC|Oy|A\/S)\.?$/u,
        /^\P{N}{3,60}[:：.]\s*(?:tel\.?\s*)?\+?[\d(][\d ()/.-]{7,18}$/iu,
        /^(?:[^.!?]|[.!?](?=\S)){0,160}\bfeel free to (?:also )?(?:contact|e-?mail|message|write(?: to)?|reach out to|get in touch with) (?:me|us)\b[^.!?]{0,100}[.!]?$/iu,
        /^(?!.{0,200}[.!?。] (?!https?:|www\.)).{2,100}[:：?？]\s*(?:https?:\/\/|www\.)\S+$/iu,
        /^[^.!?。！？]{2,60}\s(?:https?:\/\/|www\.)\S+(?<![.。])$/iu,
      ],
    },
    {
      why: 'line of a link site',
      longest: 200,
      patterns: [
        /^submitted by.{0,120}$/i,
        /^(?:\[(?:link|comments?|\d+ comments?)\]\s*)+\.?$/i,
        /^(?:article url|comments url|points|# comments)\s?:\s?\S.{0,180}$/i,
      ],
    },
    {
      why: 'embedded post',
      longest: 200,
      patterns: [
        /^(?:a|ein|un|una|uma) (?:photo|video|post|beitrag|foto|publication|publicación|post) (?:posted|shared|geteilt|partagé|compartid[ao]) (?:by|von|par|por) .{1,120}$/iu,
        /^(?:view|sieh dir|voir|ver|visualizza) .{1,40} (?:on|auf|sur|en|su) instagram.{0,20}$/iu,
        /^[—–-] .{1,60} \(@\w{1,30}(?:@[\w.-]+)?\).{0,40}$/u,
      ],
    },
    {
      why: 'byline',
      longest: 60,
      patterns: [
        /^by [a-z][\w-]{2,20}$/u,
        /^(?:\S{2,8} (?:뉴스|기자) )?[가-힣]{2,4}(?: 기자)?입니다\.$/u,
        /^(?:[\p{Script=Bengali}]+ ){0,3}(?:করেসপন্ডেন্ট|প্রতিবেদক|প্রতিনিধি|সংবাদদাতা)(?:, ?[^।]{2,40})?$/u,
        /^.{2,40} [가-힣]{2,4} ?기자입니다\.$/u,
        /^[가-힣]{2,4} (?:기자|특파원)가 (?:보도|취재|전해)\S{0,8}\.$/u,
      ],
    },
    { why: 'line of tags', longest: 400, patterns: [/^(?:[#＃][\p{L}\p{N}\p{M}_-]+[\s,]*){1,40}$/u] },
    {
      why: 'chapter mark',
      longest: 140,
      patterns: [
        // "News Analysis. The ferry …": of what kind a text is.
        /^(?:news|market|stock|legal|tech(?:nology)?) (?:analysis|commentary|brief(?:s|ing)?|feature|opinion|round-?up)\.?$/iu,
        /^(?:引言|前言|[导導][语語]|序言|摘要|正文|结语|結語|后记|後記)[。：:]?$/u,
        /^[~〜～=＝―]{1,3}\s?[^~〜～。=＝]{2,16}\s?[~〜～=＝―]{1,3}$/u,
        // - 【お詫び】 鐘の時刻について -
        /^[-‐‑–—―] ?【[^【】]{1,20}】[^。]{0,60}[-‐‑–—―]$/u,
        /^[([]?\d{1,2}:\d{2}(?::\d{2})?[)\]]?(?:\s?[-–—:|]\s?|\s+)(?=\P{Ll})[^.!?。]{2,110}$/u,
      ],
    },
    {
      why: 'particulars',
      longest: 60,
      patterns: [
        // How to get into a meeting.
        /^(?:(?:zoom |teams |webinar )?(?:meeting )?(?:pass ?code|password|id)|pin|kenncode|kennwort|code secret|mot de passe|c[oó]digo de (?:acceso|acesso)|contraseña|senha|codice d['’]accesso|toegangscode|hasło|lösenord|(?:(?:會議|会议|會議室|会议室|ミーティング|회의) ?)?(?:密码|密碼|パスコード|パスワード|암호|비밀번호|ID|号|號))\s?[:：]\s?\p{Nd}[\p{Nd} -]{2,24}\.?$/iu,
      ],
    },
    {
      why: 'particulars of a paper',
      longest: 300,
      patterns: [
        // Lamps of the Lake Ada Ruiz*, Ben Oakes, and Jane Roe* arXiv:2601.12345 (2026).
        /^.{12,240}, and \p{Lu}\S{0,24}(?: \p{Lu}\S{0,24}){1,3} arXiv:\S{4,16}(?: \(\d{4}\))?\.?$/u,
        // The Old Lamps, Ada Ruiz (Quay Books 978-0-000-00000-0, $18.99, 544pp) May 2024.
        /^.{3,160}\([^()]*\b97[89][\d-]{9,}[^()]*\)[^()]{3,40}$/u,
        // Ada Ruiz: “The old lamps” Harbour Notes, No 4, 2021, 77–87, open access.
        /^.{8,200}[”"»’.,] .{0,60}(?<!\p{L})(?:vol|nro|no|nr|heft|issue|iss|núm|num|č)(?!\p{L})\.? ?\p{N}+.{0,30}\p{N}+ ?[–-] ?\p{N}+.{0,40}$/iu,
        /^(?:publication date|available online|published online|source|author\(s\)|authors|pmid|doi|issn)\s?[:：]\s?[^.!?]{2,280}\.?$/iu,
        /^(?:\P{N}{3,120}, )?vol(?:ume|\.)? ?\p{N}+(?:, (?:issue|number|no\.?) ?\p{N}+)?(?:, [^.!?,]{3,40}){0,3}(?:, (?:pages?|pp?\.?) ?[\p{N}–-]+)?\.?\s?\.?$/iu,
      ],
    },
    {
      why: 'remark in brackets',
      longest: 120,
      patterns: [/^(?:[(（][^()（）]{1,110}[)）]|\[[^[\]]{1,110}\]|【[^【】]{1,40}】)[\p{N}.]{0,10}$/u],
    },
    inquiries,
    days,
    { why: 'contact line', longest: 140, patterns: [phone] },
    {
      why: 'about the author',
      longest: 260,
      patterns: [
        // "The writer is a former judge. Views are personal."
        new RegExp(
          `^the (?:writer|author|columnist|reviewer)s? (?:is|was|are) (?:currently )?(?:(?:an?|the) (?:former |retired |\\p{L}+[ -]){0,3}${trade}|former|retired|based (?:in|at))(?!\\p{L})[^.!?]{0,140}[.!]?(?: (?:the )?(?:views|opinions)(?: expressed)?(?: are)? personal\\.?)?$`,
          'iu',
        ),
      ],
    },
    {
      why: 'contact line',
      longest: 80,
      patterns: [
        /^[^.!?]{0,16}(?:문의|예약|신청|제보|상담)(?:사항)?(?:는|은|및)[^.!?]{0,40}(?:으로|로|에게?|에서) ?(?:부탁|해 ?주|주세요|바랍)[^.!?]{0,14}[.!~^]*$/u,
      ],
    },
    {
      why: 'particulars',
      longest: 140,
      patterns: [
        /^(?:zapisy|rezerwacje|zgłoszenia)(?! (?:trwają|ruszyły|są|zostały))(?:[^.!?]|\.(?= ?(?:tel|nr|\p{N}))){0,50}(?:tel(?:efonu)?\.?|nr\.?)[^.!?\p{L}]{0,6}\p{N}[\p{N} -]{5,16}(?:[.!](?:\s.{0,60})?)?$/iu,
        /^(?:an? |the )(?:video |audio )?recording (?:of (?:the|this) \p{L}+ )?will (?:also |later )?be (?:posted|made available|available|sent|shared|published|uploaded)(?!\p{L})[^.!?]{0,60}[.!]?$/iu,
        /^(?:eine|die) aufzeichnung (?:wird|steht) [^.!?]{0,50}(?:verfügung|bereit)\p{L}*(?: gestellt)?[^.!?]{0,20}[.!]?$|^la (?:grabación|gravação|registrazione) (?:estará|sarà|ficará) [^.!?]{2,60}[.!]?$|^(?:l['’]|un )enregistrement sera [^.!?]{2,60}[.!]?$/iu,
        /^(?:all )?times (?:(?:given|shown|listed) )?are (?:(?:given|shown|listed) )?(?:in )?(?:gmt|utc|bst|[a-z]?[ecmpw][sde]?t|cest|local(?: time)?|(?:u\.?s\.? )?(?:eastern|central|pacific)(?: time)?)[.!]?$|^alle (?:zeiten|uhrzeiten|zeitangaben) (?:sind )?in (?:mez|mesz|utc|ortszeit)(?: angegeben)?[.!]?$/iu,
      ],
    },
    {
      why: 'particulars of a paper',
      longest: 240,
      // "Анна Лампова. Между берегами. — М.: Ласточка, 2026. — 312 с."
      patterns: [
        /^\p{Lu}.{4,160}[—–-] ?(?:М|СПб|Л|К|Х|Москва|Київ|Киев|Минск|Мінск|Львів|Харків)\.? ?: [^:]{2,60}, (?:19|20)\p{N}{2}\.?(?: ?[—–-] ?\p{N}{2,4} (?:с|стр|стор)\.)?$/u,
      ],
    },
    { why: 'particulars', longest: 120, patterns: [takenWith] },
    { why: 'about the author', longest: 220, patterns: [profile] },
  ],
  topics: [
    { why: 'particulars', words: [opening(badWeather), otherwiseHeld] },
    { why: 'contact line', words: [opening(askFor), byPhone], shape: number },
    { why: 'about the publisher', words: [opening(aboutHouse), founded], shape: labelled },
    { why: 'particulars', words: [opening(open), entry], shape: hours },
  ],
};
