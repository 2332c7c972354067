import type { Kind } from './kind.ts';
import { none, opening, type Words } from './topic.ts';

const visitors = 'particulars';
const legal = 'legal notice';

const pdf: Words = ['pdf', 'pdf'];
const itsReader: Words = ['(?:adobe )?acrobat|adobe (?:acrobat )?reader', 'acrobat|adobe'];

const badWeather: Words = [
  'in case of (?:rain|bad weather|snow)|if it rains|bei (?:schlechtem wetter|schlechtwetter|regen)|en cas de (?:pluie|mauvais temps|intempéries)|en caso de (?:lluvia|mal tiempo)|in caso di (?:maltempo|pioggia)|em caso de (?:chuva|mau tempo)|bij (?:slecht weer|regen)|vid (?:regn|dåligt väder)|ved (?:regn|dårlig\\p{L}* (?:vær|vejr))|w (?:razie|przypadku) (?:deszczu|niepogody|złej pogody)|v případě (?:deště|nepříznivého počasí)|в случае (?:дождя|непогоды)|[ув] разі (?:дощу|негоди)',
  none,
];

const otherwiseHeld: Words = [
  'postponed|cancel\\p{L}+|moved|indoors|held (?:inside|in)|(?:konzert|veranstaltung|fest|markt|lauf|führung|feier)\\p{L}* .*(?:statt|aus|verlegt|verschoben|entfällt)|(?:entfällt|findet|verschoben|verlegt) .*(?:konzert|veranstaltung|fest|markt|lauf|führung|feier)\\p{L}*|findet (?:die|das|der) \\p{L}+ .*statt|report\\p{L}+|annul\\p{L}+|repli\\p{L}*|aplaza\\p{L}*|suspende\\p{L}*|cancelar\\p{L}*|traslad\\p{L}+|rinviat\\p{L}|annullat\\p{L}|spostat\\p{L}|adiad\\p{L}|transferid\\p{L}|cancelad\\p{L}|uitgesteld|afgelast|verplaatst|ställs in|flyttas|aflyse\\p{L}*|flyttes|avlyse\\p{L}*|przeniesion\\p{L}+|odwołan\\p{L}+|přesun\\p{L}+|odlož\\p{L}+|zruš\\p{L}+|перен\\p{L}+|отмен\\p{L}+|скасов\\p{L}+',
  none,
];

/** "The organisers accept no liability for …": no court's word, and nobody's that a report tells. */
const host: Words = [
  '(?:the )?(?:organi[sz]ers?|management|editors|publisher|council)|(?:der |die )?(?:veranstalter\\p{L}*|redaktion|betreiber\\p{L}*)|l organisat\\p{L}+|la (?:direction|rédaction|organización|redacción|direzione|redazione)|los organizadores|gli organizzatori|l organizzazione|a organização|de (?:organisatie|organisator|redactie)|arrangör\\p{L}*|arrangør\\p{L}*|organizator\\p{L}*|redakcja|pořadatel\\p{L}*|администрация|редакция|организатор\\p{L}*|адміністрація|редакція|організатор\\p{L}*',
  none,
];

const notLiable: Words = [
  '(?:accepts?|takes?|assumes?|bears?) no (?:responsibility|liability)|(?:is|are) not (?:liable|responsible)|übern\\p{L}+ keine (?:haftung|gewähr|verantwortung)|haftet nicht|déclin\\p{L}+ toute responsabilité|no se (?:hacen?|responsabiliza)|declin\\p{L}+ ogni responsabilità|não se responsabiliza\\p{L}*|(?:is|zijn) niet (?:aansprakelijk|verantwoordelijk)|ansvarar inte|er ikke ansvarlig\\p{L}*|nie ponos\\p{L}+ odpowiedzialności|nenesou? odpovědnost|нес[её]т ответственности|несут ответственности|несе відповідальності|несуть відповідальності',
  none,
];

/** What an event's or an office's page tells those who mean to come: rain, recordings, requests, readers for its files. */
export const forVisitors: Kind = {
  rules: [
    {
      why: 'sign-off',
      longest: 110,
      patterns: [
        // ご不便をおかけしますが、ご理解とご協力をお願いいたします。
        /^(?:[^。]{0,40}(?:ご不便|ご迷惑|ご不自由)[^。]{0,30}が?、\s?)?(?:何卒|どうぞ|皆(?:様|さま|さん)の?|予め|あらかじめ)?、?\s?ご(?:理解|了承|協力|容赦)[^。]{0,30}(?:お願い|下さい|ください)[^。]{0,16}[。！!]?$/u,
        /^[^。はが]{0,20}ご(?:来店|来場|来館|来園|参加|応募|利用|予約|連絡|来訪|参拝)を[^。]{0,14}お待ち(?:し|申し上げ|いたし)て?(?:おり|い)?ます[。！!♪～]*$/u,
        /^semoga (?:bermanfaat|berguna|membantu)(?!\p{L})[^.?]{0,90}[.!]*$/iu,
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
      why: 'call to subscribe or follow',
      longest: 70,
      patterns: [
        /^(?:매일|매주|매달|매월|격주)[^.!?]{0,30}(?:뉴스|소식|이야기|레터|기사|글)[을를] ?[^.!?]{0,12}(?:보내|전해|배달해|배송해) ?(?:드립니다|드려요|드릴게요)[.!~^]*$/u,
      ],
    },
    {
      why: visitors,
      longest: 140,
      patterns: [
        /^(?:zapisy|rezerwacje|zgłoszenia)(?! (?:trwają|ruszyły|są|zostały))(?:[^.!?]|\.(?= ?(?:tel|nr|\p{N}))){0,50}(?:tel(?:efonu)?\.?|nr\.?)[^.!?\p{L}]{0,6}\p{N}[\p{N} -]{5,16}(?:[.!](?:\s.{0,60})?)?$/iu,
        /^(?:an? |the )(?:video |audio )?recording (?:of (?:the|this) \p{L}+ )?will (?:also |later )?be (?:posted|made available|available|sent|shared|published|uploaded)(?!\p{L})[^.!?]{0,60}[.!]?$/iu,
        /^(?:eine|die) aufzeichnung (?:wird|steht) [^.!?]{0,50}(?:verfügung|bereit)\p{L}*(?: gestellt)?[^.!?]{0,20}[.!]?$|^la (?:grabación|gravação|registrazione) (?:estará|sarà|ficará) [^.!?]{2,60}[.!]?$|^(?:l['’]|un )enregistrement sera [^.!?]{2,60}[.!]?$/iu,
        /^(?:all )?times (?:(?:given|shown|listed) )?are (?:(?:given|shown|listed) )?(?:in )?(?:gmt|utc|bst|[a-z]?[ecmpw][sde]?t|cest|local(?: time)?|(?:u\.?s\.? )?(?:eastern|central|pacific)(?: time)?)[.!]?$|^alle (?:zeiten|uhrzeiten|zeitangaben) (?:sind )?in (?:mez|mesz|utc|ortszeit)(?: angegeben)?[.!]?$/iu,
      ],
    },
    {
      why: legal,
      longest: 90,
      patterns: [
        /^(?:alle )?angaben (?:sind )?ohne gewähr[.!]?$|^(?:irrtümer|änderungen)(?: und (?:irrtümer|änderungen))? vorbehalten[.!]?$/iu,
        /^(?:all )?(?:suspects|defendants|(?:the )?accused|persons? (?:named|listed|charged))[^.!?]{0,30} (?:is|are) (?:presumed|considered) innocent(?: (?:until|unless)[^.!?]{2,30})?[.!]?$|^(?:bis zu(?:r|m) [^.!?]{3,40})?(?:es )?gilt die unschuldsvermutung[.!]?$/iu,
      ],
    },
    {
      why: 'notice of the page',
      longest: 70,
      patterns: [/^(?:this page was )?last (?:modified|edited|reviewed)(?: on| at|:) ?[^.!?]{4,40}[.!]?$/iu],
    },
    {
      why: 'particulars of a paper',
      longest: 240,
      // "Анна Лампова. Между берегами. — М.: Ласточка, 2026. — 312 с."
      patterns: [
        /^\p{Lu}.{4,160}[—–-] ?(?:М|СПб|Л|К|Х|Москва|Київ|Киев|Минск|Мінск|Львів|Харків)\.? ?: [^:]{2,60}, (?:19|20)\p{N}{2}\.?(?: ?[—–-] ?\p{N}{2,4} (?:с|стр|стор)\.)?$/u,
      ],
    },
  ],
  topics: [
    { why: 'notice of the page', words: [pdf, itsReader] },
    { why: visitors, words: [opening(badWeather), otherwiseHeld] },
    { why: legal, words: [opening(host), notLiable] },
  ],
};
