import type { Kind } from './kind.ts';
import { none, opening, type Words } from './topic.ts';

const why = 'call to the app or podcast';

const anyPlayer = '(?:spotify|apple podcasts?|google podcasts|i ?tunes|sound ?cloud|you ?tube|deezer|overcast|audible)';

const andOthers = `${anyPlayer}(?:(?:,| and| und| et| y| e| en| &) ${anyPlayer}){0,4}`;

const stores: Words = [
  'android|ios|iphone|app ?store|google play',
  'أندرويد|آيفون|אנדרואיד|اندروید|安卓|苹果|안드로이드|二维码|二維碼',
];
const ourApp: Words = [
  '(?:our|unsere|notre|nuestra|nuestro|(?:la )?nostra|nosso|nossa|onze|vår|vores|naszą|nasza|naši|našu|наше|наш) (?:\\p{L}+ ){0,2}(?:app|aplic\\p{L}+|aplik\\p{L}+|приложени\\p{L}+|застосун\\p{L}+|додат\\p{L}+)|sovelluksemme|alkalmazásunk|aplicația noastră|uygulama(?:mız|larımız)|εφαρμογή μας|ứng dụng của chúng tôi|aplikasi kami',
  'تطبيقنا|האפליקציה שלנו|(?:اپلیکیشن|برنامه) ما|हमारा ऐप|アプリ|客户端|客戶端|앱|แอป',
];
const download: Words = [
  'get |obtén |installe|download(?! ?ed)|lade(?:n sie|t)? |télécharg\\p{L}+|descarg\\p{L}+|scaric\\p{L}+|baix\\p{L}+|ladda|hent|last ned|lataa|pobierz|stáhn\\p{L}+|stiahn\\p{L}+|töltsd|töltse|descarc\\p{L}+|скача\\p{L}+|завантаж\\p{L}+|indirin|indir |κατεβάστε|tải|unduh',
  'حم[ّ]?ل|הורידו|دانلود|डाउनलोड|ダウンロード|下载|下載|다운로드|ดาวน์โหลด',
];
const players: Words = [
  'apple podcasts?|spotify|deezer|soundcloud|itunes|google podcasts?|overcast|podimo|яндекс',
  'آبل بودكاست|تطبيق\\p{L}* البودكاست|سبوتيفاي|ספוטיפיי|اسپاتیفای|小宇宙|喜马拉雅|스포티파이|애플 팟캐스트',
];
const podcast: Words = [
  'podcas\\p{L}+|pódcast|podd|подкаст|siniar|episod|folge|épisode|afleverin\\p{L}+|odcin\\p{L}+|epizod|выпуск|випуск|bölüm|επεισόδι\\p{L}+',
  'بودكاست|פודקאסט|פרק|پادکست|पॉडकास्ट|ポッドキャスト|播客|本期|팟캐스트|พอดแคสต์',
];
const hear: Words = [
  'hörst|послуша|zu hören|listen|subscribe|hören sie|hört|jetzt anhören|écoutez|retrouvez|(?:escuch|escúch)\\p{L}+|ascolta(?:te|lo|la|ci)?|ou[çc]a|luister|lyssna|lyt|hør|kuuntele|(?:po)?słuchaj|poslouchejte|poslechněte|počúvajte|hallgas\\p{L}+|elérhető|ascult\\p{L}+|слушайте|слухайте|dinle(?:yin|yebilirsiniz)?|ακούστε|nghe|dengarkan',
  'استمع|האזינו|بشنوید|सुनें|お聴き|お聞き|聴け|收听|收聽|들(?:을|으실) 수|들어보|配信中|ฟังได้',
];
const fetch: Words = [
  'preuzmite|преузмите|želite li|изтеглете|lejupielādē\\p{L}*|parsisiųsk\\p{L}*|lae(?:ge)? alla|laadi alla|prenesite|descarrega\\p{L}*|descărca\\p{L}*|stiahnite si|stáhněte si|töltsd le',
  none,
];
const ownApp: Words = [
  'naš\\p{L}{1,2} (?:\\p{L}+ )?aplikacij\\p{L}*|наш\\p{L}{1,2} (?:\\p{L}+ )?апликациј\\p{L}*|приложението ни|нашето приложение|mūsu lietotn\\p{L}+|mūsų programėl\\p{L}+|meie (?:\\p{L}+ )?(?:rakendus|äpp)\\p{L}*|naš\\p{L}{1,2} (?:\\p{L}+ )?aplikáci\\p{L}*|naši (?:\\p{L}+ )?aplikaci|la nostra app\\p{L}*|aplicația noastră|alkalmazásunk\\p{L}*',
  none,
];
const services: Words = ['spotify\\p{L}*|apple podcasts?|you ?tube\\p{L}*|deezer|soundcloud', none];
const episode: Words = [
  'podcas\\p{L}+|podkast\\p{L}*|подкаст\\p{L}*|падкаст\\p{L}*|epizod\\p{L}*|епизод\\p{L}*|odcin\\p{L}*|raidierakst\\p{L}*|tinklalaid\\p{L}*|saate\\p{L}*|επεισόδι\\p{L}*',
  none,
];
const listen: Words = [
  '(?:możesz |można )?(?:po)?słucha[ćj]\\p{L}*|абонирайте|слушай\\p{L}*|слушај\\p{L}*|slušaj\\p{L}*|poslušaj\\p{L}*|kuula\\p{L}*|klausies|klausieties|klausykit\\p{L}*|слухай\\p{L}*|ακούστε',
  none,
];

/** "Download", as a reader is told to; "the app"; and what it is good for: that an app is downloaded often is news. */
const fetchIt: Words = [
  'stáhněte si|nainstalujte si|κατεβάστε|unduh|instal|tải (?:ngay |về )?(?:ứng dụng|app)|завантаж(?:те|уйте)|встановіть|[^.]{2,40}indirin(?!\\p{L})',
  '^ (?:حمّ?ل(?:وا)?|نزّ?ل(?:وا)?) |^ הורידו|دانلود کنید|نصب کنید|डाउनलोड कर(?:ें|िए)|^ ?(?:立即|即刻|[马馬]上|[点點][击擊])?下[载載]|ダウンロードすると|내려받|다운로드하',
];
const app: Words = [
  'aplikac\\p{L}+|εφαρμογ\\p{L}+|aplikasi|ứng dụng|застосун\\p{L}+|додат\\p{L}+|uygulama\\p{L}*|app(?!\\p{L})',
  'تطبيق|אפליקצי|اپلیکیشن|ऐप|एप|客[户戶]端|アプリ|앱',
];
const forNews: Words = [
  'zpráv\\p{L}*|po ruce|κινητό|ειδήσεις|νέα|berita|genggaman|tin (?:tức|nhanh|mới)|đọc tin|новин\\p{L}*|haber\\p{L}*|cebin\\p{L}+',
  'الأخبار|أخبار|עדכונ|חדשות|بازار|اخبار|خبرها|ख़?बर|खबर|समाचार|新[闻聞]|消息|ニュース|뉴스|속보',
];

/** Where else a text may be heard, and the app to read it in. */
export const appsAndPodcasts: Kind = {
  rules: [
    {
      why,
      longest: 140,
      // "Quay Hour is wherever there are podcasts."
      patterns: [
        /^[^.!?]{0,60}(?:überall,? wo es podcasts gibt|wherever (?:you (?:get|find|listen to) (?:your )?podcasts|podcasts are)|(?:sur )?toutes les plateformes de podcasts?|donde (?:sea que )?(?:escuches|escuchas) (?:tus )?p[oó]dcasts|ovunque ascolti(?:ate)? (?:i )?(?:tuoi |vostri )?podcast|overal waar je podcasts luistert|där poddar finns|dér,? hvor du hører podcasts?|der du hører podkaster?|missä ikinä (?:podcast\p{L}*|kuuntele\p{L}+)|όπου αλλού ακούτε|wszędzie,? gdzie (?:słuchasz|są) podcast\p{L}*|všude,? kde posloucháte|везде,? где (?:есть|слушаете) подкаст\p{L}*|усюди,? де (?:є|слухаєте) подкаст\p{L}*)[^.!?]{0,50}[.!]*$/iu,
        // "Would you like to know more of our partners? Here is all of it."
        /^(?:du möchtest|möchte(?:st du|t ihr|n sie)|willst du|want to (?:know|learn)|vous voulez|¿?quieres|vuoi|quer|wil je|vill du|vil du|chcesz|хотите|хочете) [^.!?]{0,60}(?:werbepartner|sponsor|partenaire|patrocinador|adverteer|annonsör|annoncør|рекламодател|рекламодавц)\p{L}*[^.!?]{0,30}\?(?: [^.!?]{3,90}[.!]*)?$/iu,
        /^hier (?:findest du|findet ihr|finden sie) alle (?:infos|informationen) (?:&|und) rabatte[.!]?$/iu,
      ],
    },
    {
      why,
      longest: 160,
      // "Prefer to listen? Press play above.": English.
      patterns: [
        /^(?:\p{Extended_Pictographic}\uFE0F?\s?)?(?:would you )?(?:prefer|rather|like|want) (?:to (?:listen|watch|hear (?:it|this))|listen(?:ing)?(?= (?:than|to)))\b[^.!?]{0,40}\?(?:$| [^?]{0,100}$)/iu,
        /^(?:you can )?(?:scroll (?:up|down)|(?:press|hit|click|tap)(?: on)? (?:the )?play(?: button)?)(?: (?:to|and|above|below|at)(?!\p{L})[^.!?,]{0,70})?[.!]?$/iu,
      ],
    },
    {
      why,
      longest: 160,
      patterns: [
        /^(?:listen to (?:this|the) (?:article|post|story|essay|letter)(?: (?:on|in|via|with) [^.!?,]{2,60})?(?:,? or (?:keep )?read(?:ing)?(?: on)?)?|(?:diesen |den )?(?:artikel|beitrag|text) (?:an)?hören|écout(?:er|ez) (?:cet |l['’])(?:article|épisode)|escuch(?:a|ar|e) (?:este|el) (?:artículo|texto)|ascolta (?:questo |l['’])articolo|ouça (?:este|o) (?:artigo|texto)|beluister (?:dit|het) (?:artikel|verhaal))[.!]?$/iu,
        new RegExp(
          `^(?:(?:you can )?(?:also )?(?:listen|available)(?: to it)?|auch|(?:aussi|également) disponible|también disponible|disponibile anche|também disponível|ook te beluisteren) (?:on|at|via|auf|bei|sur|en|su|no|op) ${andOthers}(?: verfügbar| zu hören)?[.!]?$`,
          'iu',
        ),
      ],
    },
  ],
  topics: [
    { why, words: [stores, ourApp, download] },
    { why, words: [players, podcast, hear] },
    { why, words: [opening(fetch), ownApp] },
    { why, words: [services, opening(episode), listen] },
    { why, words: [services, episode, opening(listen)] },
    { why, words: [opening(fetchIt), app, forNews] },
  ],
};
