import type { Kind } from './kind.ts';
import { opening, type Words } from './topic.ts';

/** What a channel says of itself and asks of its viewers. */
export const ofChannel = 'notice of the channel';

/** "Subscribe to Quay Notes: https://quay.example | Join the keepers …": the call and its address, whatever is set behind. */
export const subscribeAt =
  /^(?:(?:please|now|and) )?(?:subscribe|follow|like|abonnier(?:e|t|en)|folg(?:e|t|en)|abonnez-vous|suivez|suscr[ií]be(?:te)?|síguenos|sigue|iscriviti|iscrivetevi|segui(?:ci)?|inscreva-se|assine|siga|abonneer|volg|subskrybuj|obserwuj|śledź|prenumerera|följ|abonner|følg|подпи(?:сывайтесь|шитесь|шись)|підпи(?:сывайтесь|шіться|суйтесь)|abone ol(?:un)?|takip edin|berlangganan|đăng ký)(?!\p{L})[^.!?]{0,70}[!]?\s?[:：►→👉–—-]+\s?(?:https?:\/\/|www\.)\S/iu;

/** "Like and follow Quay Notes": two calls, and whom they are for. */
const likeAndFollow =
  /^(?:(?:please|don['’]t forget to|remember to) )?(?:(?:like|follow|share|subscribe|comment),? ){0,2}(?:like|follow|share|subscribe) (?:and|&) (?:like|follow|share|subscribe)(?: (?:to |on )?[^\s.!?]{1,30}){0,5}[.!:]*$/iu;

/** "Watch full episodes of the Lamp Hour on QuayPlay": where the rest of a programme is. */
const wholeEpisodes =
  /^(?:(?:watch|stream|catch|see|find) (?:the |all |all the |more )*(?:full|whole|complete|latest|entire|new|past) (?:episodes?|seasons?|series|programmes?|shows?|interviews?|videos?) (?:of|from) [^.!?]{2,80} (?:on|at|here|via)(?!\p{L})|(?:alle|ganze|die ganzen|komplette) (?:folgen|sendungen|episoden) (?:von|der|des|aus) [^.!?]{2,60} (?:gibt es|findet ihr|finden sie|seht ihr|sehen sie) (?:auf|in|bei|unter|hier)(?!\p{L})|(?:regardez|retrouvez) (?:tous )?les (?:épisodes|émissions) (?:complets |complètes |en entier )?de [^.!?]{2,60} sur(?!\p{L})|(?:mira|vea|ve) (?:todos )?los (?:episodios|programas|capítulos) (?:completos )?de [^.!?]{2,60} en(?!\p{L})|(?:guarda|guardate) (?:tutte )?le puntate (?:complete |intere )?di [^.!?]{2,60} su(?!\p{L})|(?:assista|veja)(?: a)?(?: todos)? os episódios (?:completos )?d[aeo] [^.!?]{2,60} (?:em|no|na)(?!\p{L})|bekijk (?:alle |de )?(?:volledige |hele )?afleveringen van [^.!?]{2,60} op(?!\p{L})|(?:смотрите|дивіться) (?:все|всі|полные|повні) (?:выпуски|серии|випуски|серії)(?!\p{L}))[^.!?]{0,80}[.!:]*$/iu;

/** "This is the official channel of Quay Notes, where …": a channel of something has a name behind it, in languages with capitals. */
const officialChannel: readonly RegExp[] = [
  /^(?:[Tt]his is|[Ww]elcome to|[Yy]ou(?:['’]re| are) watching) (?:the )?[Oo]fficial (?:\p{L}+ ){0,2}[Cc]hannel (?:of|for) (?:the )?\p{Lu}/u,
  /^(?:[Dd]ies ist|[Dd]as ist|[Ww]illkommen (?:auf|bei)|[Hh]erzlich willkommen auf) (?:der|dem) offiziellen? (?:\p{L}+-?)?[Kk]anal (?:der|des|von|für) /u,
  /^(?:[Vv]oici|[Cc]['’]est|[Bb]ienvenue sur) la chaîne (?:YouTube )?officielle (?:YouTube )?(?:de|du|des) /u,
  /^(?:[EÉeé]ste es|[Bb]ienvenid[oa]s? al?|[Ee]stás en) (?:el )?canal oficial (?:en YouTube )?(?:de|del) /u,
  /^(?:[Qq]uesto è il|[Bb]envenuti (?:sul|nel)) canale (?:YouTube )?ufficiale (?:di|del|della|dei|delle) /u,
  /^(?:[Ee]ste é o|[Bb]em-vindos? ao) canal oficial (?:de|do|da|dos|das) /u,
  /^(?:[Dd]it is het|[Ww]elkom op het) officiële (?:YouTube-?)?kanaal van /u,
  /^(?:[Tt]o jest oficjalny|[Ww]itamy na oficjalnym) kana(?:ł|le) /u,
  /^(?:[Dd]et här är den officiella|[Dd]ette er den offisielle|[Dd]ette er den officielle|[Vv]älkommen till den officiella) (?:YouTube-?)?kanal\p{L}* (?:för|til|for) /u,
  /^(?:[ЭэЦц]то|[Цц]е|[Дд]обро пожаловать на) оф(?:ициальный|іційний) (?:YouTube[- ]?)?канал /u,
  /^.{2,60} resm[iî] (?:YouTube )?kanal(?:ı|ıdır|ına hoş geldiniz)[.!]?$/u,
  /^(?:Ini adalah |Selamat datang di )?(?:saluran|kanal|channel) resmi \p{Lu}/iu,
  /^.{2,40}の公式(?:YouTube|ユーチューブ)?チャンネル(?:です|へようこそ)[。！!]?$/u,
  /^(?:[欢歡]迎(?:[来來]到|[关關]注|[订訂][阅閱])|[这這]是|本[频頻]道[为為是]).{2,30}官方(?:YouTube)?[频頻]道[。！!]?$/u,
  /^.{2,40} 공식 (?:유튜브 )?채널(?:입니다|에 오신 것을 환영합니다)[.!]?$/u,
];

/** The bell, and the channel it rings for: a bell alone hangs in a tower. */
const bell: Words = [
  'zvoneč\\p{L}+|zvonček|καμπανάκι|дзвіночок|колокольчик|bildirimleri aç\\p{L}+|lonceng|chuông|glocke|cloche|campan(?:it|ell)a|sininho|dzwonecz?\\p{L}+|harangocsk\\p{L}+|clopoțel\\p{L}*|zvonce|звънче\\p{L}*',
  'الجرس|جرس|הפעמון|زنگوله|घंटी|बेल आइकन|小[铃鈴][铛鐺]?|ベル|알림 ?설정(?:도|까지)',
];
const channel: Words = [
  'kan[aá]l\\p{L}*|κανάλι|канал\\p{L}*|saluran|kênh|chaîne|canal\\p{L}*|csatorn\\p{L}+',
  'القناة|قناتنا|לערוץ|ערוץ|کانال|चैनल|[频頻]道|チャンネル|채널',
];
const subscribeTo: Words = [
  'odběr|odebír\\p{L}+|odober\\p{L}*|εγγραφή|εγγραφείτε|підпи\\p{L}+|подпи\\p{L}+|abon\\p{L}+|subscri\\p{L}+|suscr\\p{L}+|iscriv\\p{L}+|inscrev\\p{L}+|berlangganan|đăng ký|subskryb\\p{L}+|iratkoz\\p{L}+|pretplat\\p{L}+|абонир\\p{L}+',
  'الاشتراك|اشتركوا|להירשם|הירשמו|سابسکرایب|सब्सक्राइब|[订訂][阅閱]|登録|구독',
];
/** "Join our group on …": a call opens with it, or, where verbs come last, ends so. */
const join: Words = [
  'připojte se|přidejte se|pridajte sa|ακολουθήστε|μπείτε|приєднуйтес\\p{L}|приєднуйтеся|присоединяйтесь|bergabung|gabung|(?:mời bạn |hãy )?tham gia|tritt|treten sie|rejoignez|únete|unisciti|unitevi|junte se|dołącz|csatlakozz|alăturați|whatsapp kanalı\\p{L}+ katılın|telegram kanalı\\p{L}+ katılın',
  '^ (?:انضموا?|تابعونا) |^ הצטרפו|بپیوندید|जुड़(?:ें|िए)|^ ?(?:[扫掃][码碼描]|加入)|友だちになると|友だち追加|추가하(?:면|세요)|추가해',
];
const ourGroup: Words = [
  '(?:naš\\p{L}+ |kanál\\p{L}* |skupin\\p{L}+ )(?:na )?(?:whatsapp|telegram|viber)|(?:unser\\p{L}+|notre|nuestro|nostro|nosso|naszego|naszej) (?:kanal|gruppe|chaîne|groupe|canal|canale|grupo|gruppo|kanału|grupy)|наш\\p{L}+ (?:канал|груп|спільнот|telegram|viber)\\p{L}*|(?:grup|saluran|kanal|channel) (?:telegram|whatsapp|wa)|nhóm (?:zalo|telegram|facebook)|whatsapp kanal\\p{L}+|telegram kanal\\p{L}+',
  'قناتنا|مجموعتنا|לקבוצת|לערוץ|کانال تلگرام|کانال ما|(?:whatsapp|telegram|व्हाट्सऐप|टेलीग्राम) (?:चैनल|ग्रुप|समूह)|微信[群交]|[读讀]者群|line ?好友|line ?(?:公式|アカウント)|카카오톡 ?채널',
];

export const channels: Kind = {
  rules: [{ why: ofChannel, longest: 420, patterns: [subscribeAt, likeAndFollow, wholeEpisodes, ...officialChannel] }],
  topics: [
    { why: ofChannel, words: [bell, channel, subscribeTo] },
    { why: ofChannel, words: [opening(join), ourGroup] },
  ],
};

/** "Facebook: https://…", and nothing else. */
const addressOnly = /^(?:[^.!?]{2,60}[:：]\s?|[^\s.!?:]{2,20} )?(?:https?:\/\/|www\.)\S+$/iu;
/** Fewer are one link among other lines. */
const leastAddresses = 2;
/** A longer line over addresses says something of its own. Characters. */
const longestHead = 60;

/** "Quay Notes in den Netzen" over two addresses or more, and nothing else: it belongs to them. */
export function headsAddresses(lines: readonly string[]): boolean {
  const [head = '', ...rest] = lines;
  return (
    rest.length >= leastAddresses &&
    head.length <= longestHead &&
    !/[.!?…。！？]$/u.test(head) &&
    rest.every((line) => addressOnly.test(line))
  );
}
