import type { Kind } from './kind.ts';
import type { Rule } from './rule.ts';
import { none, opening, type Words } from './topic.ts';

/** "Enjoy the video!", "Bon visionnage !": wishes for what a post does not hold. */
const enjoyment =
  /^[¡\s]*(?:enjoy (?:the|this|our|my|your) (?:\p{L}+ )?(?:videos?|show|episode|podcast|read(?:ing)?|post|photos|pictures|article|recipe|film|clip|trailer|music|ride|weekend)|viel (?:spaß|vergnügen|freude) (?:beim|mit|damit)[^.!?]{0,30}|bon visionnage|bonne (?:écoute|lecture|séance)|(?:que (?:lo )?disfrut\p{L}+|disfrut(?:a|ad|en))(?: (?:d?el|de la|la) (?:v[ií]deo|lectura|episodio|película))?|(?:buona (?:visione|lettura)|buon ascolto)(?: a tutt[ie])?|bo[am] (?:vídeo|leitura|filme)|veel (?:kijk|lees|luister)plezier|miłe(?:go|j) (?:oglądania|lektury|słuchania|czytania)|trevlig (?:läsning|lyssning)|приятного (?:просмотра|чтения|прослушивания)|приємного (?:перегляду|читання)|(?:[iİ]yi|keyifli) (?:seyirler|okumalar|dinlemeler)|καλή (?:ανάγνωση|θέαση|ακρόαση)|(?:مشاهدة|قراءة) ممتعة|(?:צפייה|קריאה) (?:מהנה|נעימה)|selamat (?:menonton|membaca))[\s.!…\p{Extended_Pictographic}]*$/iu;

/** "We invite you to read …", "I wish you a pleasant read": an issue that is out is news. By language. */
const invitesToRead =
  /^(?!.*(?:numer|wydani|biuletyn|kwartalnik|magazyn))(?:serdecznie )?(?:zaprasza|zachęca)(?:m|my)(?: \p{L}+){0,2} do (?:lektury|czytania|przeczytania)(?!\p{L})[^.!?]{0,70}[.!]*$|^(?:(?:ich |wir )wünschen? (?:(?:euch|dir|ihnen|allen) )?viel (?:spaß|freude|vergnügen) beim (?:lesen|stöbern)|(?:je|nous) vous souhait(?:e|ons) une (?:bonne|agréable) lecture|(?:vi|ti) augur(?:o|iamo) (?:una )?buona lettura|(?:os|te|les) dese(?:o|amos) una (?:feliz|buena|agradable) lectura|přej(?:i|eme|u)(?: \p{L}+)? (?:příjemné|pěkné|hezké) čtení|praj(?:em|eme)(?: \p{L}+)? príjemné čítanie|(?:jó|kellemes) olvasást(?: kíván(?:ok|unk))?|(?:vă dor(?:esc|im) )?lectură plăcută|ugodno čitanje)[\s.!…\p{Extended_Pictographic}]*$/iu;

const signOffs: Rule = {
  why: 'sign-off',
  longest: 240,
  patterns: [
    enjoyment,
    invitesToRead,
    /^(?:それでは|それじゃあ?|では|じゃあ?)[、,]?\s?(?:また|皆(?:さん|様)|みなさん|この(?:へん|辺)で|失礼(?:し|いた))[^。！!]{0,24}[。！!～〜♪\s]*$/u,
    /^(?:그럼|그러면|오늘은 여기까지|다음에 또)[^.!?]{0,24}(?:만나요|봬요|뵐게요|뵙겠습니다|할게요|하겠습니다)[.!~^\s]*$/u,
    /^(?:(?:(?:[当弊](?:方|社|店|会|館|園|院|校|サイト)|スタッフ一同)(?:は|では|として)?[、,]?)?(?:今後(?:と|も)も?|来年も|来年度も|本年も|今年も|引き続き|これからも|これからもどうぞ|何卒|どうぞ)[^。]{0,50})?(?:よろしく|宜しく)(?:お願い|おねがい)(?:いた|致|申し上げ)?(?:します|ます|です)[。！!]*$/u,
    /^(?:a )?(?:(?:big|huge|special|many|heartfelt|warm|sincere) )*(?:thanks|thank you)(?: so much| very much| a lot)? to (?:the \p{N}+ of you|everyone|everybody|all (?:(?:of )?(?:the|our|you|those)|who|contributors))\b.{0,200}$/iu,
    /^(?:(?:with )?(?:best|kind|warm|warmest)(?: regards| wishes)|regards|cheers|yours(?: (?:sincerely|truly|faithfully))?|sincerely|thanks(?: for (?:reading|listening|watching|your .{2,20}))?|thank you(?: for (?:reading|listening|watching|your .{2,20}))?|(?:until|till) next (?:time|week)|see you (?:soon|there|then|next \w+|tomorrow)|happy reading|enjoy|(?:viele|liebe|beste|herzliche|schöne) grüße(?: .{0,30})?|mit (?:freundlichen|besten|herzlichen) grüßen|bis (?:bald|dann|nächste woche)|(?:euer|eure|ihr|dein) (?:team|redaktion|\p{L}+-team)|vielen dank(?: fürs lesen)?|cordialement|bien à vous|à (?:bientôt|très vite|la semaine prochaine)|amicalement|bonne lecture|saludos|un (?:saludo|abrazo)|hasta (?:pronto|la próxima)|cordiali saluti|un saluto|a presto|buona lettura|abraços|até (?:breve|já|a próxima)|(?:vriendelijke )?groet(?:en|jes)?|met vriendelijke groet(?:en)?|tot (?:snel|volgende keer)|pozdrawiam(?: serdecznie)?|do zobaczenia|(?:vänliga |varma )?hälsningar|vi ses|(?:venlig |vennlig )?hilsen|s pozdravem|с уважением|до (?:встречи|скорого|свидания)|з повагою|до зустрічі|saygılarımızla|sevgiler(?:le)?|görüşmek üzere|με εκτίμηση|مع تحياتي|إلى اللقاء|בברכה|להתראות|با احترام|धन्यवाद|よろしくお願いします|それではまた|谢谢阅读|謝謝閱讀|감사합니다)[\s,.!:…–—\p{Extended_Pictographic}]*(?:\p{Lu}[\p{L}.]*(?: (?:and|und|et|y|e|en|&) )?\s?){0,3}$/iu,
  ],
};

/** "Bleibt dran!", "敬请期待！" */
const staysTuned: Rule = {
  why: 'sign-off',
  longest: 60,
  patterns: [
    /^[¡]?(?:(?:so )?stay tuned(?: for (?:more|updates|part \S+))?|watch this space|bleib(?:t|en sie|e)? (?:dran|gespannt|neugierig)|(?:ihr|sie) dürft gespannt sein|restez (?:à l['’]écoute|connectés?|branchés)|à suivre|affaire à suivre|(?:estén|estad|esté|mantente|manteneos|manténganse|sigan?) (?:atent[oa]s?|conectad[oa]s|pendientes)|restate (?:sintonizzati|connessi|aggiornati)|fiquem? (?:ligad[oa]s?|atent[oa]s?|de olho)|blijf op de hoogte|hou(?:d)? (?:onze site|ons|deze pagina) in de gaten|håll utkik|følg med|pysykää kuulolla|śledźcie (?:nas|nasz profil)|bądźcie z nami|sledujte nás|maradjatok velünk|rămâneți (?:aproape|cu noi)|следите за (?:новостями|обновлениями|анонсами)|оставайтесь с нами|продолжение следует|слідкуйте за (?:новинами|оновленнями)|далі буде|takipte kalın|bizi izlemeye devam edin|μείνετε συντονισμένοι|nantikan(?: terus| kelanjutannya)?|hãy (?:đón chờ|theo dõi))\s?[.!…]*$/iu,
    /^(?:(?:次回|続報|今後)?(?:も|を|に)?(?:どうぞ)?お?楽しみに(?:して(?:いて)?ください)?[！!。]*|敬[请請]期待[！!。]*|未完待[续續][！!。…]*|(?:많은 )?기대(?:해 ?주세요|해주시기 바랍니다| 부탁드립니다)[.!]*|ترقبوا(?: المزيد)?[.!]*|הישארו מעודכנים[.!]*|โปรดติดตาม(?:ตอนต่อไป)?[.!]*)$/u,
  ],
};

/** "Et vous, qu’en pensez-vous ?" */
const asksReaders: Rule = {
  why: 'question to the readers',
  longest: 70,
  patterns: [
    /^[¿]?(?:(?:and )?(?:you|what about you)[,:]? )?what do you (?:all |guys )?think(?: (?:about|of) (?:it|this|that))?\s?\?$/iu,
    /^[¿]?(?:(?:und|et|y|e|en|och|og|ja|a|і|и|ve) )?(?:(?:ihr|sie|du|euch|vous|toi|tú|vosotros|ustedes|usted|tu|voi|você|vocês|jij|jullie|u|ni|du|i|wy|ty|vy|ti|вы|ты|ви|siz|sen)[,:]? )(?:was (?:denkt|meint|sagt) (?:ihr|du)(?: dazu)?|qu['’]en pens(?:ez-vous|es-tu)|(?:tú )?qué (?:opin|piens)\p{L}+|(?:che )?cosa ne pens(?:ate|i)|o que (?:você |vocês )?acha(?:m|s)?|(?:wat )?(?:vind|vinden|denk|denken) (?:jij|jullie|u)(?: ervan| daarvan)?|co o tym (?:sądzicie|myślicie|sądzisz)|co si o tom myslíte|mit gondol\p{L}+(?: erről)?|что (?:об этом )?думаете|ne düşünüyorsunuz)\s?\?$/iu,
    /^(?:was (?:denkt|meint|haltet) ihr(?: dazu| davon)?|qu['’]en pensez-vous|¿?(?:y tú,? )?qué (?:opinas|opináis|opinan|te parece)|(?:che )?cosa ne pensate|o que (?:você|vocês) acham?|wat vind(?:en)? (?:jij|jullie)(?: ervan| hiervan)|vad tycker (?:du|ni)|hvad synes (?:du|i)|hva synes (?:du|dere)|mitä mieltä (?:sinä )?olet(?:te)?|co o tym (?:sądzicie|myślicie)|co si o tom myslíte|(?:ti )?mit gondoltok|voi ce părere aveți|а? ?(?:что|как) (?:вы )?(?:об этом )?(?:думаете|считаете)(?: вы)?|а? ?(?:що|як) (?:ви )?(?:про це )?(?:думаєте|вважаєте)(?: ви)?|(?:siz )?ne düşünüyorsunuz|bagaimana (?:menurut|pendapat) (?:kalian|anda|kamu)|bạn nghĩ (?:sao|gì)(?: về .{2,20})?)\s?\?$/iu,
    /^(?:(?:皆さん|みなさん|あなた)は(?:、)?どう(?:思い|お考えに?な(?:り|られ))ますか[？?。]?|(?:你|您|大家)(?:们|們)?(?:怎么看|怎麼看|[觉覺]得呢|如何看待)[？?]|여러분(?:은|의 생각은) (?:어떻게 생각하(?:시나요|세요)|어떠신가요)[?.]?|(?:ما رأيكم|ما رأيك|وأنتم ما رأيكم)(?: أنتم)?[؟?]|מה דעת(?:כם|ך)[?]|نظر شما چیست[؟?])$/u,
  ],
};

/** "最後までお読みいただきありがとうございました。" */
const thanksForReading: Rule = {
  why: 'sign-off',
  longest: 60,
  patterns: [
    /^terima ?kasih (?:telah |sudah |karena |atas )?(?:\p{L}+ ){0,2}(?:mem)?baca\p{L}*(?: [^.!?]{2,30})?[.!]*$|^(?:xin )?cảm ơn (?:bạn|các bạn|quý vị)(?: đọc giả)? đã (?:đọc|theo dõi)[^.!?]{0,30}[.!]*$|^पढ़ने के लिए (?:आपका )?(?:बहुत )?धन्यवाद[।!]*$|^شكر[اً]{0,2} (?:لكم |لك )?على القراءة[.!]*$/iu,
    /^(?:最後|ここ)まで(?:お?読み|読んで|ご覧)(?:いただき|頂き|くださり|下さり|いただいて|くださって)(?:まして)?、?(?:本当に|誠に|どうも)?(?:ありがとう|有難う|有り難う)(?:ございます|ございました)?[。！!]?$/u,
  ],
};

const thanks: Words = [
  '(?:many |warm |special )?thanks to|we thank|(?:wir )?danken|danke an|merci à|nous remercions|gracias a|agradecemos|grazie a|ringraziamo|obrigad[oa] a|(?:met )?dank aan|wij danken|tack till|vi tackar|tak til|takk til|dziękujemy|děkujeme|ďakujeme|ευχαριστούμε|благодарим|дякуємо|mulțumim|köszönjük',
  none,
];
/** At the end of its sentence: what goes on from them tells what they made possible. */
const ourSponsors: Words = [
  '(?:our (?:\\p{L}+ )?(?:sponsors|donors|partners|backers)|unseren (?:sponsoren|förderern|spendern|partnern)|nos (?:sponsors|mécènes|donateurs|partenaires)|nuestros (?:patrocinadores|donantes|colaboradores)|nostri sponsor|nossos patrocinadores|onze (?:sponsors|donateurs)|våra sponsorer|vore sponsorer|sponsor(?:om|ům|om)|(?:наших )?спонсор\\p{L}+|χορηγούς)(?: μας)?(?: (?:for|für|pour|por|per|voor|för|za|за|για) .{2,60})?$',
  none,
];
const nextIssue: Words = [
  '(?:the |our |my )?next (?:issue|letter|episode|edition|newsletter|instal?lment|post)(?! of)|d(?:ie|er) nächste (?:ausgabe|folge|brief|newsletter|teil)|(?:le|la) prochaine? (?:numéro|épisode|billet|lettre|édition)|(?:el|la) próxim[oa] (?:número|episodio|carta|entrega|boletín)|(?:il|la) prossim[oa] (?:numero|puntata|lettera|episodio)|(?:o|a) próxim[oa] (?:número|episódio|carta|edição)|de volgende (?:aflevering|nieuwsbrief|brief|editie)|nästa (?:brev|avsnitt|nummer|del)|neste (?:brev|episode|nummer)|næste (?:brev|afsnit|nummer)|następny (?:odcinek|numer|list)|(?:příští|další) (?:díl|dopis|číslo)|следующ(?:ий|ее) (?:выпуск|номер|письмо)|наступн(?:ий|е) (?:випуск|номер|лист)',
  none,
];
const comesOut: Words = [
  'comes out|arriv\\p{L}+|lands?|drops|goes out|will (?:arrive|come|land|be (?:out|sent|with you|in your))|appears|erscheint|kommt|folgt|paraît\\p{L}*|sortira|sort|arrive\\p{L}*|lleg\\p{L}+|sale|saldrá|esce|uscirà|arriv\\p{L}+|chega\\p{L}*|sai|sairá|verschijnt|komt|kommer|udkommer|ukaże|wyjdzie|vyjde|přijde|выйдет|вийде',
  none,
];
const inTime: Words = [
  '(?:in|on|next|within) (?:\\p{L}+ ){0,3}(?:days?|weeks?|months?|year|spring|summer|autumn|winter|(?:mon|tues|wednes|thurs|fri|satur|sun)day)|(?:in|am|nächste\\p{L}*) (?:\\p{L}+ ){0,2}(?:tagen?|wochen?|monat\\p{L}*|(?:mon|diens|donners|frei|sams|sonn)tag|mittwoch)|dans (?:\\p{L}+ )?(?:jours|semaines?|mois)|(?:dentro de|en) (?:\\p{L}+ )?(?:días|semanas?|mes\\p{L}*)|tra (?:\\p{L}+ )?(?:giorni|settiman\\p{L}|mes\\p{L})|(?:dentro de|em|daqui a) (?:\\p{L}+ )?(?:dias|semanas?|m[êe]s\\p{L}*)|over (?:\\p{L}+ )?(?:dagen|weken|week|maand\\p{L}*)|om (?:\\p{L}+ )?(?:dagar|dager|dage|veck\\p{L}+|uker|uger|en uke|en uge|månad\\p{L}*|måned\\p{L}*)|za (?:\\p{L}+ )?(?:dni|tygod\\p{L}+|miesiąc\\p{L}*|týd\\p{L}+|měsíc\\p{L}*)|через (?:\\p{L}+ )?(?:дн\\p{L}+|недел\\p{L}+|месяц\\p{L}*)|за (?:\\p{L}+ )?(?:дн\\p{L}+|тижд\\p{L}+|тижні\\p{L}*|місяц\\p{L}*)',
  none,
];

/** How texts take their leave. */
export const closingLines: Kind = {
  rules: [
    signOffs,
    {
      why: 'sign-off',
      longest: 110,
      // "Thank you for reading so far!"
      patterns: [
        /^(?:(?:muito )?obrigad[oa] por (?:ler|ter lido|me ler|nos ler)|gracias por (?:leerme|leernos|haber leído|llegar hasta)|merci d['’](?:être arrivée?s?|avoir lu|être là)|merci de (?:me|nous) (?:lire|suivre)|grazie (?:per|di) (?:essere arrivat[oi]|leggermi|leggerci)|danke,? dass (?:du|ihr|sie) (?:bis hierher |das |mich )?(?:gelesen|lest|liest|lesen)|bedankt (?:dat je|voor je tijd)|hvala (?:za branje|na čitanju|što čita\p{L}+|ker bere\p{L}+)|хвала што чита\p{L}+|благодаря,? че (?:чет|проч)\p{L}+|дзякуй,? што чыта\p{L}+|дякую,? що (?:про)?чита\p{L}+|спасибо,? что (?:до|про)?чита\p{L}+|aitäh,? (?:lugemast|et loe\p{L}+)|paldies,? ka las\p{L}+|ačiū,? kad skait\p{L}+|kiitos,? (?:kun|että) lu\p{L}+|köszön\p{L}+,? hogy (?:el)?olvas\p{L}*|mulțum(?:esc|im) că cit\p{L}+|dziękuj(?:ę|emy),? że (?:prze|nas )?czyta\p{L}+|děkuj(?:i|eme),? že (?:nás )?čte\p{L}+|ďakujem(?:e)?,? že (?:nás )?číta\p{L}+|gràcies per (?:llegir|haver llegit)\p{L}*|ευχαριστ\p{L}+ που διαβ\p{L}+)(?!\p{L})[^.!?]{0,50}[.!…]+$/iu,
      ],
    },
    {
      why: 'sign-off',
      longest: 80,
      // "À très vite pour un nouvel épisode.", "Bis zur nächsten Folge!"
      patterns: [
        /^(?:à (?:bientôt|très (?:vite|bientôt)|\p{L}+di(?: prochain)?) pour (?:un|une|de|le|la) [^.!?,]{3,40}|bis zu[rm] nächsten (?:folge|ausgabe|brief|mal)|hasta (?:el|la) próxim[oa](?: \p{L}+)?|nos (?:leemos|escuchamos|oímos)(?! en)(?: [^.!?,]{3,30})?|alla prossima(?: \p{L}+)?|ci (?:sentiamo|leggiamo)(?: [^.!?,]{3,30})?|até (?:ao|à|o|a) próxim[oa](?: \p{L}+)?|tot de volgende (?:aflevering|keer|brief|week)|vi (?:hörs|høres|høres ved)(?: [^.!?,]{3,30})?|do (?:usłyszenia|następnego|przeczytania)(?: [^.!?,]{3,30})?|(?:uslyšíme|slyšíme|čteme) se(?: [^.!?,]{3,30})?|počujeme sa(?: [^.!?,]{3,30})?|ne (?:auzim|citim)(?: [^.!?,]{3,30})?|kuulemme (?:taas|pian)(?: [^.!?,]{3,30})?|čujemo se(?: [^.!?,]{3,30})?|slišimo se(?: [^.!?,]{3,30})?)[\s.!…\p{Extended_Pictographic}]*$/iu,
      ],
    },
    staysTuned,
    asksReaders,
    thanksForReading,
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
  ],
  topics: [
    { why: 'sign-off', words: [opening(thanks), ourSponsors] },
    { why: 'sign-off', words: [opening(nextIssue), comesOut, inTime] },
  ],
};
