import type { Kind } from './kind.ts';
import type { Rule } from './rule.ts';
import { none, opening, type Words } from './topic.ts';
import { thisPiece } from './words.ts';

const why = 'line on where the entry appeared first';

export const firstAppeared: Rule = {
  why,
  longest: 500,
  patterns: [
    / originally published in .{1,100} on medium\b/i,
    /^bu (?:içerik|yazı|haber|makale) ilk (?:olarak|önce|defa) .{3,260}(?:yayınlan|yayımlan|göründü|çıktı)\p{L}*.{0,100}$/iu,
    /^(?:aquesta (?:informació|notícia)|aquest (?:article|text)|esta (?:información|noticia|nota|informação|notícia)|este (?:artículo|texto|artigo)|cet(?:te)? (?:information|article|texte)|diese[rs]? (?:artikel|beitrag|text|meldung)|quest[oa] (?:articolo|notizia|testo)|this (?:article|story|information|text)) (?:es va publicar|va ser publicad\p{L}*|se publicó|fue publicad[oa]|fo[ir] publicad[oa]|a été publiée?|wurde|è stat[oa] pubblicat[oa]|was (?:first )?published) (?:originalment|originalmente|originalmente|initialement|originellement|ursprünglich|erstmals|originariamente|per la prima volta|pela primeira vez|por primera vez|per primera vegada|originally)(?!\p{L}).{0,220}$/iu,
    /^.{0,200}\bwas originally published (?:by .{2,60} )?(?:at|in|on) .{2,120}$/i,
    / originally (?:hand)?written and (?:published|posted)(?: with love)? on .{1,140}$/i,
    / appeared first (?:on|at|in|by) .{1,140}$/i,
    /^(?:articolul|postarea|materialul)\b.{0,260}? (?:apare|a apărut|apăre) (?:prima dată|pentru prima dată|mai întâi) (?:în|pe) .{1,120}$/iu,
    /^a(?:z|\(z\))? .{0,260}? (?:először|eredetileg) .{0,60}(?:jelent meg|tették közzé|látott napvilágot).{0,40}$/iu,
    /^(?:artikkeli|kirjoitus|julkaisu)\b.{0,260}? (?:julkaistiin|ilmestyi) ensin .{1,120}$/iu,
    /^(?:bài viết|bài)\b.{0,260}? (?:xuất hiện đầu tiên|được đăng đầu tiên).{1,120}$/iu,
    /^(?:artikel|pos|tulisan)\b.{0,260}? (?:pertama kali (?:tampil|muncul|terbit)|muncul pertama).{1,120}$/iu,
    / (?:yazısı|haberi|makalesi|içeriği) ilk (?:önce |olarak )?\S/u,
    /(?:게시물|글|포스트).{0,20}(?:먼저|처음|최초).{0,60}$/u,
    /^(?:(?:the (?:post|article|entry|recipe)|this (?:post|article|entry|story|piece|content|text|essay|recipe))\b.{0,260}? (?:(?:first|originally|was first|was originally|was|first was) (?:appeared|published|posted)(?: first)?|appeared first)|(?:first|originally) (?:appeared|published|posted)) (?:on|at|in|by)\b.{1,140}$/iu,
    /^(?:(?:der|dieser) (?:beitrag|artikel)\b.{0,260}?(?:erschien(?:en)?|veröffentlicht|wurde).{0,30}(?:zuerst|ursprünglich|erstmals|auf)\b.{0,140}|(?:l['’]article|cet article|le billet|l['’]article)\b.{0,260}?(?:est apparu en premier|a été publié|est paru|apparaît en premier).{0,20}(?:sur|dans|par|en premier)\b.{0,120}|(?:la entrada|el artículo|este artículo|la noticia|el post|el cargo|el contenido)\b.{0,260}?(?:se publicó primero|aparece primero|apareció primero|apareció originalmente|fue publicado|se publicó).{0,20}(?:en|por)\b.{0,120}|(?:l['’]articolo|questo articolo|il post)\b.{0,260}?(?:proviene da|sembra essere il primo su|è stato pubblicato|appare per la prima volta).{0,140}|(?:o post|este post|o artigo|este artigo|o conteúdo|a notícia|a entrada)\b.{0,260}?(?:aparece (?:em )?primeiro|apareceu primeiro|apareceu (?:originalmente|pela primeira vez)|foi publicado).{0,20}(?:em|no|na|por)\b.{0,120}|(?:het bericht|dit bericht|dit artikel|het artikel)\b.{0,260}?(?:verscheen eerst op|is (?:eerst|oorspronkelijk|voor het eerst)|verscheen (?:het eerst|oorspronkelijk)).{0,140}|(?:artykuł|wpis|post|ten (?:artykuł|wpis))(?!\p{L}).{0,260}?(?:pochodzi z(?: serwisu)?|pojawił się (?:poraz|po raz) pierwszy|pojawia się|po raz pierwszy).{0,140}|(?:inlägget|artikeln)\b.{0,260}?(?:dök först upp|publicerades först|visades först).{0,120}|(?:indlægget|innlegget|artikkelen|artiklen)\b.{0,260}?(?:blev først|dukket først|blev vist|ble først|kom først).{0,120}|(?:příspěvek|článek)\b.{0,260}?(?:se nejdříve objevil|pochází z|byl původně|nejdříve).{0,140})$/iu,
    /^(?:(?:ظهرت المقالة|ظهر المقال|المقال|المقالة|التدوينة|ظهرت التدوينة)(?!\p{L}).{0,260}?(?:أولاً|أولا|أولًا).{0,120}|(?:הפוסט|המאמר|הרשומה)(?!\p{L}).{0,260}?(?:(?:הופיע|פורסמ?|התפרסמ?)ה? לראשונה|(?:פורסם|התפרסם) לראשונה|הופיע).{0,120}|(?:نوشته|این نوشته|مطلب|نوشتهٔ)(?!\p{L}).{0,260}?(?:اولین بار|نخستین بار|ابتدا).{0,120}|(?:पोस्ट|यह पोस्ट|लेख).{0,260}?(?:पहले|सबसे पहले|पहली बार).{0,60}(?:पर|में).{0,40}|(?:投稿|記事).{0,200}?は.{0,80}に最初に(?:表示|掲載|公開|投稿).{0,20}|(?:文章|本文|帖子|貼文|〈).{0,200}?(?:最先出现在|最早出现于|首先出現於|首次出现在|首发于|首發於|最早發佈於).{0,60}|(?:โพสต์|บทความ).{0,200}?(?:ปรากฏครั้งแรก|เผยแพร่ครั้งแรก).{0,80})$/iu,
  ],
};

/** How weblog software calls an entry and says where it was first, in languages whose title stands between the two. */
const lines: readonly (readonly [entry: string, appeared: string])[] = [
  ["L[’']entrada|L[’']article", '(?:ha aparegut|va aparèixer|es va publicar) (?:primer|per primera vegada) a'],
  [
    'Príspevok|Článok',
    '(?:zobrazený najskôr|sa (?:najskôr|najprv|prvýkrát) objavil|sa objavil (?:najskôr|najprv|prvýkrát))',
  ],
  ['Objava|Prispevek|Članek', 'se je (?:(?:najprej|prvič) pojavil[ao]?|pojavil[ao]? (?:najprej|prvič)) na'],
  [
    'Objava|Članak|Tekst|Post|Vijest|Vest',
    '(?:pojavi\\p{L}+ se|se pojavi\\p{L}+|(?:je )?objavljen[ao]?(?: je)?) (?:prvo|(?:po )?prvi puta?) na',
  ],
  [
    'Објава|Чланак|Текст|Вест',
    '(?:појави\\p{L}+ се|се појави\\p{L}+|(?:је )?објављен[ао]?(?: је)?) (?:прво|(?:по )?први пут) на',
  ],
  [
    'Публикацията|Материалът|Статията',
    '(?:(?:е )?публикуван[ао]? (?:за пръв път|първо)|се появи (?:за пръв път|първо)|(?:за пръв път|първо) се появи) (?:на|в)',
  ],
  ['Artikkeli|Kirjoitus|Julkaisu', '(?:julkaistiin|ilmestyi) (?:ensimmäisen kerran|ensin|ensimmäisenä)'],
  ['Postitus|Artikkel|Lugu', '(?:ilmus|avaldati) (?:esmalt|esimesena|esmakordselt|esimest korda)'],
  [
    'Raksts|Ieraksts|Ziņa',
    '(?:(?:vispirms|pirmo ?reizi?) (?:parādījās|publicēt[sa])|(?:parādījās|publicēt[sa]) (?:vispirms|pirmo ?reizi?))',
  ],
  [
    'Įrašas|Straipsnis|Pranešimas',
    '(?:(?:pirmiausia|pirmą kartą) (?:pasirodė|paskelbtas|publikuotas)|(?:pasirodė|paskelbtas|publikuotas) (?:pirmiausia|pirmą kartą))',
  ],
  [
    'Запис|Допис|Стаття|Публікація',
    "(?:(?:спершу|спочатку|[ву]перше) з[’'ʼ]яви\\p{L}{2,4}|з[’'ʼ]яви\\p{L}{2,4} (?:спершу|спочатку|[ву]перше)) (?:на|в|у)",
  ],
  [
    'Запіс|Артыкул|Допіс',
    "(?:(?:упершыню|спачатку) з[’'ʼ]яві\\p{L}{3,5}|з[’'ʼ]яві\\p{L}{3,5} (?:упершыню|спачатку)) (?:на|ў)",
  ],
  [
    'Запись|Сообщение|Статья|Публикация|Пост',
    '(?:(?:впервые|сначала) появил\\p{L}{2,3}|появил\\p{L}{2,3} (?:впервые|сначала)(?: на)?)',
  ],
  ['Το άρθρο|Η ανάρτηση|Η δημοσίευση|Το', '(?:εμφανίστηκε|δημοσιεύ[τθ]ηκε) (?:πρώτα|για πρώτη φορά) στ\\p{L}{1,2}'],
];

/** A title is written large, or quoted; what else an article or a record is, is not. */
const title = '["“„«»”‘’]?[\\p{Lu}\\p{N}].{2,220}?';

/** "Запис Нові лампи спершу з’явився на …", without the name of the site. */
export const appearedAbroad = lines.map(([entry, appeared]) => `(?:${entry}) ${title} ${appeared}`).join('|');

const first: Words = [
  'tidigare|tidligere|aiemmin|wcześniej|dříve|korábban|anteriormente|précédemment|bereits|ранее|раніше|ranije|раније|varem|oprindelig|ursprunglig|first|original|zuerst|ursprünglich|erstmals|initialement|d abord|originariamente|per la prima volta|oorspronkelijk|eerder|först|først|opprinnelig|alun perin|ensin|pierwotnie|po raz pierwszy|původně|poprvé|pôvodne|prvýkrát|eredetileg|először|iniți\\p{L}+|prima dată|впервые|первоначально|[ву]перше|спершу|ilk|αρχικά|pertama kali|(?:telah|sudah) tayang|aslinya|semula|(?:lần )?đầu(?: tiên)?|per la prima volta|originariamente|d abord|initialement|prvi put|prvobitno|prvotno|prvič|први пут|првобитно|за (?:пръв|първи) път|първоначално|pirmo reizi|sākotnēji|pirmą kartą|esmalt|esmakordselt|упершыню|per primera vegada|primer ',
  'أول مرة|لأول|לראשונה|اولین بار|पहली बार|सबसे पहले|最初|掲載された(?:もの|記事)|首发|首發|처음',
];
const published: Words = [
  'tayang|dimuat|publi[sc]\\p{L}+|publié|publik\\p{L}+|pubblica\\p{L}+|appear|ersch[ie]+n|veröffentlicht|paru|appars\\p{L}+|apareci\\p{L}+|versch[ie]+n|gepubliceerd|bragt|julkais\\p{L}+|ilmesty\\p{L}+|ukaza\\p{L}+|opublikow\\p{L}+|vyš\\p{L}+|zveřejn\\p{L}+|jelent meg|megjelent|apăru|опубликов\\p{L}+|вышл\\p{L}+|опублік[оу]ва\\p{L}+|ya[yı]+[mn]lan\\p{L}+|δημοσιε[υύ]\\p{L}+|đăng|xuất bản|terbit|diterbitkan|dimuat|dipublikasi\\p{L}+|diposting\\p{L}*|è uscit\\p{L}|è appars\\p{L}|est paru\\p{L}*|est sorti\\p{L}*|objavljen\\p{L}*|објављен\\p{L}*|публикуван\\p{L}*|излез\\p{L}+|publicēt\\p{L}*|paskelbt\\p{L}*|publikuot\\p{L}*|pasirodė|ilmus|avaldat\\p{L}*|апублікаван\\p{L}*|ha aparegut|va sortir|publicat',
  'نشر|פורסם|منتشر|प्रकाशित|छप[ाी]|掲載|公開|转载|轉載|실렸|게재|เผยแพร่',
];
const text: Words = [
  `${thisPiece[0]}|(?:ovaj )?(?:tekst|članak)|(?:овај )?(?:текст|чланак)|(?:ta )?(?:prispevek|članek)|(?:тази )?(?:статия|публикация)|(?:tämä )?(?:juttu|kirjoitus)|(?:šis )?raksts|(?:šis )?straipsnis|(?:see )?artikkel|гэты (?:артыкул|тэкст)|deze (?:column|rubriek)|diese (?:kolumne|glosse|geschichte)|cette (?:chronique|tribune)|esta (?:columna|coluna|crónica)|questa (?:rubrica|storia)|(?:denna|den här) krönika\\p{L}*|denne klumme\\p{L}*|ten felieton|tento sloupek`,
  thisPiece[1],
];

/** A text without an article before it, as notes under it begin. */
const bareText: Words = [
  `${text[0]}|artículo|artigo|articolo|artikel|artikkel|article|un article|texto?|testo|tekst|raksts|straipsnis|lugu|juttu|článek|článok|artykuł|cikk|стать[яи]|текст|матер[иі]ал|reportage|reportaje|publicado|publicad[oa]|δημοσιεύτηκε|δημοσιεύθηκε`,
  none,
];
const printed: Words = [
  'gedruckt\\p{L}* (?:ausgabe|zeitung|heft)|printausgabe|édition (?:papier|imprimée)|(?:en )?kiosque|edici(?:ó|ón) (?:impresa|en papel)|edición de papel|edizione cartacea|edição (?:impressa|em papel)|(?:papieren|gedrukte) (?:editie|krant)|papperstidning\\p{L}*|papirudgav\\p{L}+|papirutgav\\p{L}+|papiravis\\p{L}*|painet\\p{L}+ lehde\\p{L}+|paperileh\\p{L}+|(?:papierow|drukowan)\\p{L}+ wydani\\p{L}+|tištěné\\p{L}+ (?:vydání|čísle)|tlačen\\p{L}+ vydan\\p{L}+|nyomtatott lap\\p{L}*|ediția tipărită|(?:печатн|бумажн)\\p{L}+ (?:номере|версии|издании|журнал\\p{L}*)|друкован\\p{L}+ (?:номері|версії|виданні)|(?:печатно|хартиено)\\p{L}* издание|tiskan\\p{L}+ (?:izdanj|izdaj)\\p{L}+|štampan\\p{L}+ izdanj\\p{L}+|штампан\\p{L}+ издањ\\p{L}+|печатен\\p{L}* издани\\p{L}+|paberleh\\p{L}+|drukāt\\p{L}+ izdevum\\p{L}+|spausdint\\p{L}+ (?:leidin|numer)\\p{L}+|έντυπη\\p{L}* έκδοση',
  none,
];
const standsIn: Words = [
  `${published[0]}|à retrouver|à lire|bragt|vyš\\p{L}+|ukazał\\p{L}*|stand|stod|stāj\\p{L}+`,
  published[1],
];

/** An entry, and what letters and programmes call theirs. */
const thisIssue: Words = [
  `${thisPiece[0]}|this (?:issue|letter|edition|newsletter|episode)|diese (?:ausgabe|folge)|dieser (?:brief|newsletter)|(?:cet|cette|ce) (?:épisode|lettre|édition|numéro)|est[ae] (?:número|boletín|episodio|edición|carta|episódio|edição)|quest[oa] (?:numero|lettera|newsletter|puntata|episodio|edizione)|deze (?:aflevering|nieuwsbrief|brief|editie)|(?:det här |detta )(?:numret|brevet|avsnittet|nummer|avsnitt)|dette (?:nummeret|brevet|afsnit|nummer)|ten (?:numer|odcinek|list)|(?:tento (?:díl|dopis)|toto číslo)|этот (?:выпуск|номер)|цей (?:випуск|номер)`,
  thisPiece[1],
];

/** "This text is taken from …" */
const takenFrom: Words = [
  'is (?:an )?(?:excerpt(?:ed)?|extract(?:ed)?|taken|adapted) from|stammt aus|ist ein auszug aus|est (?:un extrait|extraite?|tirée?) (?:de|du|d) |es un (?:extracto|fragmento)|è (?:un estratto|trattao?|tratto|tratta) d|é um (?:excerto|trecho)|is een fragment uit|är (?:ett utdrag|hämtad) ur|er et (?:uddrag|utdrag) (?:af|fra)|jest fragmentem|je úryvek z|отрывок из|уривок [зі]з?',
  none,
];
const bookOrIssue: Words = [
  'book|novel|memoir|issue|magazine|buch\\p{L}*|roman\\p{L}*|heft\\p{L}*|ausgabe|zeitschrift|livre|roman|numéro|revue|libro|novela|número|revista|romanzo|numero|rivista|livro|romance|boek|bok(?:en)?|bog|książk\\p{L}+|numer\\p{L}*|kni[hg]\\p{L}*|čísl\\p{L}*|книг\\p{L}*|роман\\p{L}*|номер\\p{L}*',
  none,
];

/** Where an entry was printed before, by language: what it is called, then the words for it. */
const printedBefore: readonly RegExp[] = [
  /^این (?:نوشته|مطلب|مقاله|یادداشت|گفت‌وگو|متن) (?:پیش‌تر|پیش از این|قبلا|نخستین بار)[^.!؟]{2,80}(?:منتشر|چاپ) شده(?: است| بود)?[.!]?$/u,
  /^(?:bu )?(?:yazı|məqalə|mətn|müsahibə|material) (?:ilk dəfə|əvvəlcə|daha əvvəl) [^.!?]{2,80}(?:dərc|nəşr|çap) (?:olunub|edilib|olunmuşdur|edilmişdir)[.!]?$/iu,
  /^(?:মূল )?(?:লেখাটি|নিবন্ধটি|সাক্ষাৎকারটি|প্রতিবেদনটি) (?:প্রথম|এর আগে|পূর্বে) [^।!?]{0,60}প্রকাশিত(?: হয\u09BC| হয়েছে| হয\u09BCেছে| হয\u09BCেছিল)?[^।!?]{0,50}[।]?$/u,
  /^(?:Նյութ|Հոդված|Հարցազրույց)\p{L}* (?:առաջին անգամ|նախապես) [^։]{0,20}(?:հրապարակվել|տպագրվել|լույս տեսել) է [^։]{2,60}։?$/u,
  /^(?:სტატია|მასალა|ტექსტი|ინტერვიუ) (?:პირველად|თავდაპირველად) [^.!?]{0,20}(?:გამოქვეყნდა|დაიბეჭდა)[^.!?]{2,60}[.!]?$/u,
  /^(?:Chapisho|Makala) .{2,200}? (?:lilionekana|yalionekana|ilionekana|lilichapishwa|yalichapishwa) (?:kwanza|kwa mara ya kwanza) (?:kwenye|katika) .{2,80}$/u,
  /^(?:पोस्ट|लेख) .{2,200}? (?:सबसे पहले|पहली बार) .{2,60} पर (?:दिखाई द|प्रकाशित ह|छप)\S{1,4}(?: था| थी| थे| है)?[।.]?$/u,
];

/** Where the entry appeared before. */
export const appearedFirst: Kind = {
  rules: [
    firstAppeared,
    {
      why,
      longest: 120,
      // "Publicado originalmente en Diario del Puerto.": without a subject; a day or a year behind it tells of an old print.
      patterns: [
        /^(?:(?:texto|artículo|artigo|testo|articolo|texte|article|text|tekst) )?(?:publicad[oa]|aparecid[oa]|publiée?|parue?|pubblicat[oa]|appars[oa]|uscit[oa]|gepubliceerd|verschenen|erschienen|veröffentlicht|publicera[dt]|publiceret|publisert|julkaistu|opublikowan[oya]|publikovan[oaéý]|uveřejněn[oa]?|publicat|apăruta?|опубликован[ао]?|опубліковано|публикуван[ао]?|objavljen[oa]|објављено) (?:originalmente|inicialmente|por primera vez|initialement|à l['’]origine|d['’]abord|originariamente|originalmente|per la prima volta|primeiro|pela primeira vez|oorspronkelijk|eerder|zuerst|ursprünglich|erstmals|ursprungligen|först|oprindeligt|først|opprinnelig|alun perin|ensin|pierwotnie|po raz pierwszy|původně|pôvodne|poprvé|inițial|prima dată|впервые|вперше|първоначално|prvotno|prvi put|први пут|originalment) (?:en|dans|sur|su|sul|sulla|in|im|auf|em|no|na|op|på|i|w|v|ve|în|pe|в|у|на|u|a) (?:(?:el|la|le|il|lo|de|der|die|das|het|l['’]) ?)?\p{Lu}[^.!?,\p{N}]{1,60}\.?$/iu,
      ],
    },
    {
      why,
      longest: 500,
      patterns: [new RegExp(`^(?:${appearedAbroad})(?!\\p{L}).{0,100}$`, 'u')],
    },
    {
      why,
      longest: 240,
      patterns: [
        /^(?:i|we) (?:first |originally )?(?:wrote|published) (?:an? (?:\p{L}+ )?|the (?:first|original) )version of (?:this|it)(?!\p{L})[^.!?]{2,140}\.?$/iu,
        /^(?:سبق (?:أن )?)?ن\u064F?شر(?:ت)? (?:هذا|هذه) (?:النص|المقال|المقالة|القصة|الحوار)[^.!؟]{2,100}\.?$/u,
        /^this (?:post |article |text )?is an? (?:cross-?|re)post(?:ed (?:post|article))?\b.{0,160}$/iu,
        // "A version of this post first appeared on …", "An earlier version was published in …"
        /^(?:an?|this) (?:(?:slightly )?(?:earlier|shorter|longer|previous|different|edited|abridged|extended|modified|updated|condensed|expanded) )?version of this (?:blog ?)?(?:post|article|story|essay|piece|column|interview|talk|text|recipe|letter)(?!\p{L})[^.!?]{0,30} (?:appeared|published|ran|posted|printed|given)(?!\p{L}).{0,160}$/iu,
        /^an? (?:slightly )?(?:earlier|shorter|longer|previous|different|edited|abridged) version (?:of it )?(?:(?:first |originally |previously )?(?:appeared|ran)|was (?:first |originally |previously )?(?:published|posted|printed)) (?:in|on|at|by) .{2,140}$/iu,
        /^this is an? (?:blog ?)?(?:post|article|story|text) from (?:the|our) [^.!?]{2,50} (?:blog|newsletter|magazine|website)\b.{0,120}$/iu,
        /^(?:dies|das) ist ein (?:gast)?(?:beitrag|artikel|text) (?:aus (?:dem|unserem)|vom) [^.!?,]{1,50}(?:blog|newsletter|magazin)(?!\p{L}).{0,120}$/iu,
        /^(?:cet article|ce (?:billet|texte)) est (?:repris|tiré) (?:du|de la|de l['’]|de notre) ?(?:blog|newsletter|magazine|site|revue)(?!\p{L}).{0,120}$/iu,
      ],
    },
    { why, longest: 340, patterns: printedBefore },
  ],
  topics: [
    { why, words: [opening(text), first, published] },
    { why, words: [opening(bareText), standsIn, printed] },
    { why, words: [opening(thisIssue), takenFrom, bookOrIssue] },
  ],
};
