import type { Rule } from './rule.ts';

/** "Mehr dazu im Artikel.", "详情请看正文。": what a teaser ends with. */
const inTheArticle: Rule = {
  why: 'read-more line',
  longest: 90,
  patterns: [
    /^(?:(?:all |more |further )?(?:details|information)|more(?: (?:on|about) (?:this|that|it))?|find out more|everything (?:else )?you need to know)(?: (?:is|are|can be found))? in (?:the|our|this) (?:full |new |latest )?(?:article|post|blog ?post|story|interview|piece)\s?[.!:]*$/iu,
    /^(?:(?:alle |mehr |weitere |nähere )?(?:details|infos|informationen|einzelheiten|hintergründe)|(?:noch )?mehr(?: dazu| darüber)?|wie das geht|was dahinter steckt)(?:,? (?:erfahrt ihr|erfahren sie|erfährst du|lest ihr|lesen sie|liest du|gibt es|gibt['’]s|findet ihr|finden sie|findest du|steht|stehen))?(?: alle)? (?:hier )?(?:im|in unserem|in diesem|in unserer|in der) (?:neuen |aktuellen )?(?:blog)?(?:artikel|beitrag|interview|bericht|reportage)\s?[.!:]*$/iu,
    /^(?:(?:pour en savoir plus|plus d['’](?:infos?|informations)|tous les détails|les détails|la suite|toutes les infos|le reste)(?: sont| est)?,? (?:(?:lisez|lire|découvrez|consultez) )?(?:dans )?(?:notre|cet|l['’]|le) ?(?:dernier )?(?:article|billet|reportage|interview)|(?:más|todos los|toda la|los|mayores) (?:detalles|información|info)(?: en)? (?:el|este|nuestro) (?:artículo|reportaje|post)|(?:tutti i|maggiori|altri) (?:dettagli|informazioni)? ?(?:nell['’]|nel nostro |in questo )(?:articolo|post)|(?:mais|todos os) (?:detalhes|informações) (?:no|neste|em nosso) (?:artigo|post))\s?[.!:]*$/iu,
    /^(?:(?:lees|alles|meer|alle details)(?: er)?(?: alles| meer)?(?: over| hierover| daarover| informatie)? (?:lees je )?in (?:ons|dit|het) (?:artikel|bericht|blog)|(?:mer|mere) (?:om det )?i (?:artikeln|artiklen|artikkelen|saken|inlägget)|(?:więcej|szczegóły|wszystko)(?: na ten temat| przeczytasz| informacji)? (?:w (?:naszym )?artykule|we wpisie)|(?:více|podrobnosti|viac)(?: informací| se dozvíte| sa dozviete)? v (?:našem |našom )?(?:článku|příspěvku|príspevku)|(?:részletek|bővebben|többet)(?: erről)? (?:a|ebben a) (?:cikkben|cikkünkben|bejegyzésben)|(?:mai multe )?(?:detalii|informații) în (?:articol|acest articol))\s?[.!:]*$/iu,
    /^(?:(?:все )?(?:подробности|подробнее(?: об этом)?|детали)\s?[—–-]?,? ?(?:читайте )?в (?:нашей |нашем |этой )?(?:статье|материале|посте)|(?:усі )?(?:подробиці|детальніше|більше)\s?[—–-]?,? ?(?:читайте )?[ву] (?:нашій |нашому )?(?:статті|матеріалі|дописі)|περισσότερα (?:στο|σε αυτό το) άρθρο|(?:devamı|detaylar|ayrıntılar)(?: için)? (?:yazıda|yazımızda|haberde|haberimizde)|(?:selengkapnya|detail(?:nya)?) (?:di|dalam) (?:artikel|tulisan|berita)(?: ini)?|(?:chi tiết|xem thêm) (?:trong|ở) bài(?: viết)?(?: này)?)\s?[.!:]*$/iu,
    /^(?:التفاصيل|المزيد|التفاصيل الكاملة) في (?:هذا )?(?:المقال|التقرير|الخبر)\.?$|^(?:ל?פרטים(?: נוספים)?|עוד|הסיפור המלא) ב(?:כתבה|מאמר|פוסט)\.?$|^(?:جزئیات|ادامه)(?: بیشتر)? (?:را )?در (?:این )?(?:مقاله|مطلب)(?: بخوانید)?\.?$|^(?:更多|具体|具體)?(?:[详詳]情|[细細][节節]|[内內]容)[请請]?(?:看|[见見]|[阅閱][读讀]|[参參][见見看])(?:正文|文章|本文|文中|原文)[。！]?$|^(?:อ่าน)?รายละเอียด(?:เพิ่มเติม)?ใน(?:บทความ|โพสต์)(?:นี้)?$/u,
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

/** What teasers and posts end with, in the languages whose words for it are known. */
export const closingLines: readonly Rule[] = [inTheArticle, staysTuned, asksReaders];
