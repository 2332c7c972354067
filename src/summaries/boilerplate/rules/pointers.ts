import type { Kind } from './kind.ts';
import type { Rule } from './rule.ts';
import { none, opening, type Words } from './topic.ts';

/** "For more, see …", in languages that put the call at the end. */
const moreElsewhere =
  /^(?:for (?:(?:more|further|additional|full|complete) )?(?:info(?:rmation)?|details|instructions)\b[^!?]{0,100}?\b(?:see|visit|check|go to|head|read|contact|refer)\b.{0,160}|(?:you (?:can|may) (?:find|get)|(?:find|get)) (?:more|further|additional) (?:info(?:rmation)?|details)\b.{0,160}|(?:pour )?(?:plus|davantage) d['’](?:informations?|infos?)(?!\p{L}).{0,140}|(?:maggiori|ulteriori|altre) informazioni(?!\p{L}).{0,140}|mais informações(?!\p{L}).{0,140}|(?:mere|mer) info(?:rmation|rmasjon)?(?!\p{L}).{0,140}|lisätietoja(?!\p{L}).{0,140}|więcej informacji(?!\p{L}).{0,140}|(?:více|viac) informac[ií]\p{L}*.{0,140}|további információ\p{L}*.{0,140}|mai multe (?:informații|detalii)(?!\p{L}).{0,140}|περισσότερες πληροφορίες.{0,140}|(?:больше|дополнительн\p{L}+|подробн\p{L}+) информаци\p{L}.{0,140}|(?:більше|детальн\p{L}+|додатков\p{L}+) інформаці\p{L}.{0,140}|повече информация.{0,140}|(?:thông tin chi tiết|xem thêm thông tin)(?!\p{L}).{0,140}|informasi (?:selengkapnya|lebih lanjut).{0,140}|برای (?:توضیحات|اطلاعات|جزئیات|مطالعه).{0,8}بیشتر.{0,80}(?:مراجعه|کلیک|بخوانید|ببینید).{0,12}|لمزيد من (?:التفاصيل|المعلومات).{0,100}|(?:daha fazla|detaylı) bilgi (?:için|almak).{0,100}|अधिक जानकारी के लिए.{0,100}|(?:詳細|詳しく)は.{0,60}(?:ご覧|参照|確認|こちら).{0,16}|(?:더 )?자세한 (?:내용|사항)은.{0,60}(?:참고|참조|확인|여기).{0,16}|(?:更多|详细|詳細)的?.{0,16}(?:介绍|介紹|说明|說明|资料|資料)[，, ]{0,2}(?:请|請)?(?:参考|參考|参阅|參閱|查看|见|見).{1,50}|(?:更多|详细|詳細)(?:信息|资讯|資訊|内容|內容).{0,40}(?:请|請).{0,30})$/iu;

/** "If you need more information, …", "Für weitere Informationen …": the same as a sentence that begins with the wish. */
const wishForMore =
  /^(?:(?:if|should) you (?:need|want|require|(?:would|['’]d) like) (?:any |some )?(?:more|further|additional) (?:info(?:rmation)?|details)|(?:(?:wenn|falls|sollten) (?:sie|du|ihr) (?:\p{L}+ ){0,2}|für )(?:weitere|mehr|nähere) (?:informationen|infos?|details|einzelheiten)|(?:si (?:vous|tu) (?:\p{L}+ ){1,3}|pour (?:obtenir |avoir )?)(?:plus|davantage) (?:d['’]informations?|de détails)|(?:si (?:\p{L}+ ){1,2}|para (?:obtener )?)(?:más|mayor) (?:información|detalles)|(?:se (?:você )?\p{L}+ (?:de )?|para (?:obter )?)mais (?:informações|detalhes)|(?:se (?:\p{L}+ ){1,4}|per )(?:maggiori|ulteriori|più) (?:informazioni|dettagli)|(?:als (?:je|u) |voor )meer (?:informatie|info)|(?:jeśli (?:\p{L}+ ){1,3}|aby uzyskać )więcej informacji)(?!\p{L})[^.!?]{2,140}[.!]?$/iu;

/** "More in the article", "We explain": what the entry itself would go on to say. */
const promise =
  /^(?:(?:alles|mehr|alle|weitere)(?: (?:weitere|dazu|details|infos?|einzelheiten|hintergründe|informationen|wichtige|wissenswerte))*(?: (?:lest ihr|lesen sie|gibt es|findet ihr|finden sie|erfahrt ihr|erfahren sie))?(?: dazu)? (?:hier )?im (?:artikel|beitrag|text|video|test|podcast)|alle (?:infos?|details|informationen)(?: (?:dazu|im überblick))?|alles wissenswerte(?: dazu)?|der (?:news-?|live-?)(?:ticker|blog)|everything you need to know|tout savoir|todo lo que (?:debes|hay que) saber|tutto quello che c['’]è da sapere|wir (?:fassen .{0,40}zusammen|(?:erklären|verraten)(?: (?:es|euch|ihnen|dir|alles(?: wissenswerte| wichtige)?))*)|szczegóły (?:poniżej|w (?:artykule|tekście|środku))|(?:full |more |the )?details (?:below|inside|in the (?:article|video|post))|we explain(?: everything)?|(?:on vous|nous vous) (?:explique|expliquons|dit|disons)(?: tout)?|explications|(?:tous les )?détails (?:ci-dessous|dans l['’]article)|te (?:lo )?(?:contamos|explicamos)(?: todo)?|(?:todos )?los detalles (?:abajo|a continuación|en la nota)|(?:tutti )?i dettagli (?:qui sotto|nell['’]articolo)|ve lo (?:spieghiamo|raccontiamo)|(?:alle )?details (?:hieronder|in het artikel)|podrobnosti (?:níže|v článku)|подробности (?:ниже|в (?:статье|материале|тексте|видео))|(?:деталі|подробиці) (?:нижче|у (?:статті|матеріалі)))[\s.…:!]*$/iu;

const tail = '[\\s.…:!。！→»›>⟶➔)\\]]*$';

const readMore: Rule = {
  why: 'read-more line',
  longest: 220,
  patterns: [
    moreElsewhere,
    /^ל?מידע נוסף(?: (?:כאן|באתר|בקישור).{0,30})?[.:]?$/u,
    wishForMore,
    promise,
    /^(?:pročitaj(?:te)? (?:više|još|ostatak|cijel\p{L}+|ce[lo]\p{L}*)|прочитај(?:те)? (?:више|још|остатак)|preberi(?:te)? (?:več|še|celot\p{L}+)|прочет(?:и|ете) (?:повече|още|цял\p{L}+))(?!\p{L})[^.!?]{0,60}[.!…»→]*$/iu,
    /^(?:please )?(?:refer to|see|consult) [^.!?]{2,90} for (?:more|further|additional|full|complete) (?:info(?:rmation)?|details|instructions)\b[^.!?]{0,80}[.!]?$/iu,
    /^for (?:more|other|further) [^.!?]{3,90}, (?:please )?(?:check out|see|visit|head (?:over )?to|go to|read|have a look at|take a look at) [^.!?]{2,60}[.!]?$/iu,
    /^(?:이전|지난|앞선|다음) ?(?:글|편|포스트|포스팅)(?:은|는|이|에서)? .{0,140}(?:보실|확인|참고|이어|읽)\S{0,12}.{0,12}$/u,
    // 最初の一年の話は、⇒こちらから
    /^[^。！？]{0,40}[⇒→➡▶►][^。！？]{0,24}(?:こちら|コチラ)(?:から|へ|を|まで|に)?。?$/u,
    /^.{0,60}(?:そちら|こちら)(?:から|を)?(?:どうぞ|ご覧ください)[。！!]?$/u,
    /^(?:go |get )?back to (?:the |our |all )?(?:\p{L}+ ){0,4}\p{L}+\.?$|^(?:gå )?tillbaka till .{2,140}$|^zurück zu[rm]? .{2,100}$|^(?:retour à|volver a|torna a|terug naar|tilbake til|tilbage til|wróć do|zpět na) .{2,100}$/iu,
    /^(?:se|läs|besök) (?:den här|denna) sidan? (?:för|om) .{2,120}$/iu,
    // "See the downloads page.": parts of a project's site.
    /^(?:please )?(?:see|consult|check(?: out)?|visit) (?:the|our|my|its) (?:\p{L}+ ){0,2}(?:downloads? page|downloads|change ?log|readme|documentation|docs|wiki|faq|release notes)(?: (?:for|to|on) [^.!?]{2,60})?[.!]?$/iu,
    /^(?:bitte )?siehe (?:die|das|den|unsere?n?) (?:\p{L}+ ){0,2}(?:download-?seite|änderungsprotokoll|changelog|dokumentation|versionshinweise|release notes|wiki|faq)(?: (?:für|zu[rm]?) [^.!?]{2,60})?[.!]?$/iu,
    /^(?:voir|consultez|consulter) (?:l[ae]s?|notre|nos) (?:\p{L}+ ){0,2}(?:page des? téléchargements?|journal des modifications|documentation|notes de version|wiki|faq)(?: (?:pour|sur) [^.!?]{2,60})?[.!]?$/iu,
    /^(?:ver|véase|consulta|consulte) (?:l[ao]s?|el|nuestra?s?) (?:\p{L}+ ){0,2}(?:página de descargas?|registro de cambios|documentación|notas de (?:la )?versión|wiki|faq)(?: (?:para|sobre) [^.!?]{2,60})?[.!]?$/iu,
    /^you (?:can|may) (?:download|grab|get|find|read|watch|buy|order|install)\b.{3,80} (?:from|on|at|in|via) (?:the|our|my|its|this) [^.!?]{2,40}(?:page|site|website|repo(?:sitory)?|store|shop|channel|docs|documentation|changelog)\b.{0,40}$/iu,
    /^(?:the|a) (?:full|complete|detailed) (?:list|change ?log|history|release notes|schedule|programme?|report|text|transcript)\b[^.!?]{0,60} (?:can be|is|are) (?:found|available|read|seen|viewed|published)\b[^.!?]{0,100}\.?$/iu,
    /^可(?:以)?(?:參考|参考|參閱|参阅).{1,60}$/u,
    /^if you (?:want|would like|wish) to (?:continue|keep|go on) reading\b.{0,160}$/iu,
    /^(?:please )?refer to .{2,60} for (?:usage|details|instructions|more(?: information| details)?)\.?$/iu,
    // "You can view all applications on the council's website."
    /^(?:you can )?(?:view|see|read|find|browse) (?:all|more|the full|every|further) [^.!?]{3,60} (?:on|at|via) (?:the|our|its) (?:[\p{L}'’]{1,20} ){0,3}(?:web ?site|portal|home ?page)\.?$/iu,
    /^(?:alle|weitere|mehr|sämtliche) [^.!?]{3,60} (?:finden sie|findet ihr|findest du|gibt es) (?:auf|unter) (?:der|unserer|dieser) (?:\p{L}+ ){0,2}(?:web|internet|home)\p{L}*[^.!?]{0,30}\.?$/iu,
    // "Latest clips from The Courier."
    /^(?:senaste|seneste|siste|latest|newest|neueste|aktuelle|dernières?|últimas?|ultime|laatste|najnowsze|poslední) [^.!?]{3,40} (?:från|fra|from|von|aus|de|da|dal|del|di|van|z) \p{Lu}[\p{L}-]+\.?$/iu,
    /^.{0,100}view full coverage on google news\.?$/iu,
    /^(?:see|read|find) (?:the |our |my )?(?:full )?(?:story|article|post|report) (?:here|below)\.?$/iu,
    // "Read here for further information.", "Check out the details in http://quay.example."
    /^(?:please )?(?:read|see|look|check|click|go) here for (?:(?:the|all|full|more|further|additional|complete) ){1,3}(?:info(?:rmation)?|details|instructions|story|list)\b[^.!?]{0,80}[.!]?$/iu,
    /^(?:please )?(?:check out|check|see|find|get|read|view) (?:(?:the|all|full|more|further|complete|other) ){1,3}(?:info(?:rmation)?|details) (?:in|at|on|via|under|here:?) ?(?:https?:\/\/|www\.)\S+$/iu,
    /^(?:listen to .{0,40}: )?(?:visit|see|check out|head to) .{2,60} for (?:the |our |full |more )*(?:show ?notes|transcripts?|details|information|links)\b.{0,60}$/iu,
    /^(?:please )?(?:see|refer to|check) .{2,80} for (?:a|the) (?:full|complete|detailed) (?:change ?log|list|history)\b.{0,100}$/iu,
    /^read (?:this|the) (?:blog post|article|story|post|review|interview|column) (?:by|on|at|in) .{2,120}$/iu,
    /^(?:read|watch|listen to|see) ['‘"“«].{5,180}['’"”»] (?:on|at|in) .{2,50}$/iu,
    new RegExp(
      `^[\\[(→»]?\\s?(?:(?:please )?(?:click|tap|go) here (?:to|for) (?:read|continue|see|view|listen|watch|learn|find|the full|the rest|more|register|download|buy).{0,100}|(?:to )?(?:continue|keep) reading(?! [^→»]{80,160}\\.$)(?: .{0,160})?|read (?:the )?(?:full|rest|whole|entire|complete|original|remainder)(?: (?:of|story|article|post|text|entry|piece|thing|interview|review|report|here|at|on)\\b.{0,120})?|read (?:more|on|now|here)(?:(?:[: ](?:about|at|on|here|in|of|from|of this)\\b| ?[:»→…]).{0,140})?|(?:learn|find out|see|view|show|discover|watch|hear) more(?: (?:about|at|here|on|in)\\b.{0,100})?|more (?:here|info(?:rmation)?|details)(?: (?:here|at|on|about|can be found)\\b.{0,100})?|(?:view|see|read) (?:this|the) (?:original|full) (?:post|article|story|text|entry|version|report|list|gallery|recipe|thread|announcement|release)\\b.{0,40}|(?:the )?full (?:story|article|text|post|interview|report|review)(?: (?:is )?(?:here|at|on|below|available).{0,80})?|(?:visit|see|check out|head (?:over )?to) (?:the|our|my) (?:website|blog|site|page|link)\\b.{0,80}|link(?:s)? in (?:the )?(?:bio|comments?|first comment)|via:? \\S+|source\\b ?:.{1,80}|permalink|\\(?more(?:…|\\.\\.\\.)\\)?|more)${tail}`,
      'iu',
    ),
    new RegExp(
      `^[\\[(→»]?\\s?(?:weiterlesen(?: .{0,120})?|(?:hier |jetzt )?(?:mehr (?:lesen|erfahren|dazu|infos?|informationen)|weitere (?:infos?|informationen))(?: .{0,90})?|(?:den )?(?:ganzen|vollständigen) (?:artikel|beitrag|text).{0,60}|zum (?:artikel|beitrag|original\\w*)|hier (?:klicken|lesen|geht[’']?s? (?:es )?(?:zum|weiter)).{0,60}|lesen sie (?:mehr|weiter|den|hier).{0,80}|quelle ?:.{1,80}|lire (?:la suite|plus|l['’]article).{0,100}|lire le (?:billet|post)[^.,]{0,40}\\.?|en savoir plus.{0,80}|(?:pour )?(?:continuer (?:la|à) lire|poursuivre la lecture).{0,60}|cliquez ici.{0,60}|voir (?:plus|la suite|l['’]article).{0,50}|leer (?:más|mas|el (?:artículo|texto|resto)|la noticia|completo).{0,80}|seguir leyendo.{0,80}|(?:continuar|continúa|sigue) leyendo.{0,80}|ver más.{0,40}|más información.{0,80}|haz clic aquí.{0,60}|leggi (?:tutto|di più|l['’]articolo|anche|il resto|ancora).{0,80}|leggi (?:il|questo) (?:post|racconto|testo)[^.,]{0,40}\\.?|continua (?:a leggere|la lettura).{0,80}|per saperne di più.{0,60}|clicca qui.{0,60}|le(?:ia|r) (?:mais|a íntegra|o (?:texto|artigo|resto)|a matéria|também).{0,80}|continu(?:e|ar) (?:lendo|a ler|lendo).{0,80}|saiba mais.{0,80}|clique aqui.{0,60}|lees (?:meer|verder|(?:het|de) (?:hele|volledige)|ook).{0,80}|verder lezen.{0,60}|meer (?:lezen|informatie|weten).{0,60}|klik hier.{0,60}|czytaj (?:więcej|dalej|całość|też|także|również).{0,80}|(?:dowiedz się|zobacz|przeczytaj) (?:więcej|całość).{0,60}|kliknij tutaj.{0,50}|läs (?:mer|vidare|hela|också|även).{0,80}|fortsätt läsa.{0,60}|klicka här.{0,50}|læs (?:mere|videre|hele|også).{0,80}|les (?:mer|videre|hele|også).{0,80}|lue (?:lisää|koko).{0,60}|číst (?:dále|více|celý|dál).{0,60}|(?:pokračovat ve čtení|celý článek|více (?:zde|informací)|čtěte (?:také|dále)).{0,60}|tovább(?: (?:olvas\\S*|a cikkhez))?|citește (?:mai mult|mai departe|continuarea|și).{0,60})${tail}`,
      'iu',
    ),
    new RegExp(
      `^[\\[(→»←]?\\s?(?:(?:читать|читайте) (?:далее|дальше|полностью|также|ещё|еще|больше|подробнее).{0,80}|подробнее(?: (?:здесь|тут|на сайте|читайте|об этом|—).{0,60})?|продолжение(?: следует| читайте.{0,40}| на сайте.{0,30})?|узнать больше.{0,50}|источник ?:.{1,60}|(?:читати|читайте) (?:далі|більше|повністю|також|ще).{0,80}|докладніше.{0,60}|детальніше.{0,60}|джерело ?:.{1,60}|devamını (?:oku|okuyun|okumak).{0,60}|devamı(?: için.{0,30}| haberimizde.{0,20})?|daha fazla(?: (?:oku|bilgi).{0,60})|haberin devamı.{0,40}|διαβάστε (?:περισσότερα|ακόμα|ολόκληρο|επίσης|τη συνέχεια|όλο).{0,80}|περισσότερα(?: (?:εδώ|στο site).{0,40})?|συνέχεια(?: εδώ.{0,20})?|(?:اقرأ|إقرأ|اقرئي) (?:المزيد|أيضا|أيضًا|أيضاً|كذلك).{0,90}|المزيد(?: (?:هنا|على الموقع).{0,30})?|لقراءة (?:المزيد|المقال|الخبر).{0,60}|(?:קרא|קראו|לקריאת|המשך|להמשך)(?:ו)? (?:עוד|קריאה|לקרוא|המאמר|הכתבה).{0,60}|ادامه (?:مطلب|خبر).{0,30}|بیشتر بخوانید.{0,80}|(?:और|आगे|पूरा|यह भी|ये भी) (?:पढ़ें|पढ़ें|पढें).{0,80}|(?:続きを(?:読む|見る)|続きは(?:こちら|コチラ).{0,10}|もっと(?:見る|読む)|詳しくは(?:こちら|コチラ)(?:から)?|(?:記事)?全文(?:を読む|はこちら)|詳細はこちら)|(?:阅读|閱讀|繼續|继续|查看|点击|點擊)(?:全文|更多|原文|閱讀|阅读|查看|详情|詳情).{0,16}|了解更多.{0,10}|原文(?:链接|連結|地址)?[:：].{0,80}|(?:더 (?:보기|읽기|알아보기)|계속 읽기|자세히 보기|전문 보기|기사 원문).{0,30}|อ่าน(?:ข่าว|บทความ)?(?:ต่อ|เพิ่มเติม|ทั้งหมด|ที่เกี่ยวข้อง).{0,40})${tail}`,
      'iu',
    ),
  ],
};

/** "Links and the whole text can be found at …": what is kept on another page. "Links" alone may be ties, or the left. */
const linksAt =
  /^(?:(?:all )?(?:the )?(?:links?|show ?notes|transcripts?)(?:,? (?:and|&) (?:the )?(?:\p{L}+ )?(?:links?|text|show ?notes|transcripts?|sources|details|references)){0,2} (?:can be|are|is) (?:found|available|listed|read) (?:at|on|here|below|under|via|in the)|(?:(?:die|alle) (?:links?|shownotes)(?: und [^.!?,]{3,30})?|links? und [^.!?,]{3,30}) (?:finden sich|findet (?:ihr|man)|finden sie|gibt es|stehen)|(?:tous )?les liens(?: et [^.!?,]{3,30})? (?:se trouvent|sont (?:disponibles|à retrouver)) (?:sur|dans|ici|à|en)|(?:todos )?los enlaces(?: y [^.!?,]{3,30})? (?:se encuentran|están|están disponibles) (?:en|aquí)|(?:tutti )?i link(?: e [^.!?,]{3,30})? (?:si trovano|sono disponibili) (?:su|sul|sulla|nel|nella|in|qui)|(?:todos )?os links(?: e [^.!?,]{3,30})? (?:estão|podem ser encontrados|encontram-se) (?:em|no|na|aqui)|(?:de|alle) links(?: en [^.!?,]{3,30})? (?:zijn te vinden|vind je|staan) (?:op|in|hier|onder)|(?:все )?ссылки(?: и [^.!?,]{3,30})? (?:можно найти|доступны) (?:на|в|по|здесь))(?!\p{L}).{0,160}$/iu;

const related: Rule = {
  why: 'pointer to other entries',
  longest: 240,
  patterns: [
    linksAt,
    // The lamps of the pier: this post; 鐘の直し方（この記事）: where in a series its reader is.
    /^[^:：。.!?]{1,80}(?:[:：]\s?|[（(])(?:(?:you are here|this (?:post|article|part|one))|dieser (?:artikel|beitrag)|cet article|est[ea] (?:artículo|artigo|post|entrada)|quest[oa] (?:articolo|post)|dit artikel|(?:эта|данная) статья|この(?:記事|ページ)|(?:本|当)記事|本(?:文|篇)|이 ?글)[)）]?[.。]?$/iu,
    /^(?:related(?: (?:posts?|articles?|stories|content|reading|links?|coverage|news))?|see also|read also|also read|read next|up next|you (?:may|might) (?:also )?(?:like|enjoy|be interested in)|more (?:from|on|in|stories|like this|posts?|about)|recommended(?: (?:for you|reading|posts?))?|further reading|recent posts?|popular posts?|previous(?: (?:post|article))?|next(?: (?:post|article))?|previously|trending(?: now)?|don['’]t miss|editor['’]s picks?|most read|in case you missed it|in this (?:article|post)|table of contents|contents|on this page|jump to (?:recipe|video|comments)|skip to (?:content|main content|recipe)|print (?:recipe|this page|friendly.*)|tags?|categor(?:y|ies)|filed under|links?|show ?notes|(?:journal )?references?|citation|more information|(?:recipe |story )?sources?|resources|unsubscribe|tagged(?: (?:as|with|in))?|topics|posted in|listen to (?:this|the) article|share this|advertisement|photo gallery|image gallery)(?:\s*[:：].{0,180}|\s*[→»…]+)?$/iu,
    /^(?:(?:full )?changelog|downloads?|compare|diff|release notes|mp3|direct download)(?: ?[:：] ?.{0,160}| ?\(.{0,40}\)| (?:file|episode|mp3|here|link)\b.{0,60})?$/iu,
    /^(?:via|source|quelle|fonte|fuente|bron|källa|źródło|источник|джерело)\.?$/iu,
    /^(?:view|see|find|fork|star|browse|check)(?: (?:it|this|us|me|them|out|(?:the )?(?:code|source(?: code)?|repo(?:sitory)?|project))){0,2} on (?:github|gitlab|codeberg|bitbucket|npm|pypi|crates\.io|sourceforge)(?:[.!]| ?[:：] ?.{1,160})?$/iu,
    /^(?:listen|watch|stream|available|download|subscribe)(?: (?:to (?:this|the) (?:episode|show|podcast)|now|it|here|also))? (?:on|at|via|in|from):? .{0,60}(?:apple|spotify|itunes|google|rss|you ?tube|overcast|deezer|soundcloud|stitcher|podcast).{0,120}$/iu,
    /^【(?:関連|PR|広告|あわせて|合わせて|参考|写真|動画|画像|相关|推荐|延伸|扩展)[^【】]{0,12}】.{0,140}$/u,
    /^(?:auch interessant|das könnte (?:sie|dich|euch) auch interessieren|lesen sie auch|mehr zum thema|ähnliche (?:beiträge|artikel)|verwandte (?:beiträge|artikel)|siehe auch|weitere artikel|inhaltsverzeichnis|schlagw(?:ö|o)rte?r?|kategorien?|anzeige|werbung|à lire aussi|lire aussi|voir aussi|articles? (?:similaires|liés|connexes)|sur le même sujet|vous aimerez aussi|dans la même rubrique|sommaire|mots[- ]clés|étiquettes|publicité|lea también|te puede interesar|también te puede interesar|artículos? relacionados?|entradas relacionadas|noticias relacionadas|ver también|etiquetas|categorías|publicidad|índice|leggi anche|ti potrebbe interessare|potrebbe interessarti|articoli correlati|vedi anche|indice|pubblicità|leia também|veja também|você (?:também )?pode gostar|posts? relacionados?|artigos relacionados|publicidade|lees ook|zie ook|gerelateerde (?:berichten|artikelen)|misschien vind je dit ook|inhoud|advertentie|czytaj (?:też|także|również)|zobacz (?:też|także|również)|powiązane (?:artykuły|wpisy)|podobne wpisy|reklama|tagi|kategorie|läs också|läs även|se även|relaterade (?:inlägg|artiklar)|annons|innehåll|læs også|les også|se også|relaterede|annonce|annonse|čtěte také|související (?:články|příspěvky)|mohlo by vás zajímat|štítky|читайте также|смотрите также|похожие (?:записи|статьи|материалы)|материалы по теме|по теме|рекомендуем|содержание|реклама|теги|рубрики|метки|читайте також|дивіться також|схожі (?:записи|статті)|матеріали за темою|зміст|ilgili (?:haberler|yazılar|içerikler)|bunlar da ilginizi çekebilir|ayrıca bakınız|içindekiler|reklam|etiketler|διαβάστε επίσης|δείτε επίσης|σχετικά (?:άρθρα|θέματα)|περιεχόμενα|διαφήμιση|ετικέτες|مواضيع ذات صلة|مقالات ذات صلة|اقرأ أيض[اًا]+|شاهد أيض[اًا]+|ذات صلة|إعلان|الوسوم|כתבות נוספות|קראו גם|ראו גם|אולי יעניין אותך|תגיות|פרסומת|مطالب مرتبط|همچنین بخوانید|بیشتر بخوانید|برچسب(?:‌)?ها|تبلیغات|यह भी पढ़ें|ये भी पढ़ें|इसे भी पढ़ें|संबंधित (?:खबरें|लेख)|विज्ञापन|टैग|関連記事|あわせて読みたい|合わせて読みたい|こちらもおすすめ|おすすめ記事|目次|広告|タグ|カテゴリー|相关(?:阅读|文章|推荐|链接|新闻)|相關(?:閱讀|文章|推薦|連結|新聞)|延伸(?:阅读|閱讀)|推荐阅读|推薦閱讀|你可能(?:也)?(?:会)?喜欢|目录|目錄|标签|標籤|广告|廣告|관련 ?(?:기사|글|뉴스|포스트)|함께 (?:보면|읽으면) 좋은.{0,8}|목차|광고|태그|บทความที่เกี่ยวข้อง|ข่าวที่เกี่ยวข้อง|อ่าน(?:ข่าว)?เพิ่มเติม|สารบัญ|โฆษณา|แท็ก)(?:\s*[:：].{0,180}|\s*[→»…]+)?$/iu,
  ],
};

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

const gallery: Words = [
  'galler|galerie|galeri|galería|galería|galerij|galéri|bildspel|billedserie|галере|fotostrecke|diaporama',
  none,
];
const photos: Words = [
  '(?:all )?(?:the )?(?:photos|pictures|images)|(?:alle )?bilder|(?:alle )?foto|toutes les photos|todas las fotos|tutte le foto|todas as fotos|zdjęci|fotografi|fotky|(?:\\p{L}+ )?fotó|képek|poze|imagini|фото|знімки|fotoğraf|φωτογραφίες',
  none,
];
const look: Words = [
  'see |watch|view |finden sie|sehen sie|schau|seht|retrouvez|regardez|découvrez|voyez|mira|vea |ve |encuentra|guarda|trovate|veja|assista|confira|bekijk|kijk|se |titta|katso|zobacz|obejrzyj|oglądaj|podívejte|pozrite|sledujte|nézd|tekintsd|vezi|vedeți|urmărește|смотрите|посмотрите|дивіться|перегляньте|izle|bak[ıi]n|δείτε',
  'شاهد|צפו|ببینید|देखें|ご覧|观看|觀看|点击观看|보기|보세요',
];
const video: Words = [
  'video|vidéo|vídeo|wideo|видео|відео|βίντεο',
  'فيديو|סרטון|ویدئو|वीडियो|動画|视频|視頻|영상|동영상',
];
const there: Words = [
  '(?:above|below|here|oben|unten|hier|ci dessus|ci dessous|ici|arriba|abajo|aquí|sopra|sotto|qui|acima|abaixo|aqui|hierboven|hieronder|ovan|nedan|här|ovenfor|nedenfor|herunder|her|yllä|alla|tästä|powyżej|poniżej|tutaj|tu|výše|níže|zde|vyššie|nižšie|fent|alább|itt|mai sus|mai jos|aici|выше|ниже|здесь|вище|нижче|тут|yukarıda|aşağıda|buradan|παραπάνω|παρακάτω|εδώ)(?!\\p{L})',
  'أعلاه|أدناه|هنا|למעלה|למטה|כאן|上の|下の|こちら|上方|下方|这里|위|아래|여기',
];
const order: Words = [
  'order |buy |bestellen|bestelle|bestell|commandez|achetez|compra|cómpra|ordina|acquista|compre|adquira|bestel|köp|beställ|køb|bestil|kjøp|osta|tilaa|zamów|kup |objednejte|kupte|objednajte|rendeld|vedd meg|comandă|cumpără|заказать|закажите|купить|купите|замовити|замовте|купити|sipariş|satın al|αγοράστε|beli|pesan',
  none,
];
const pictures: Words = [
  'fotos|bilder|photos|les photos|las fotos|le foto|as fotos|foto s|bilder fr\\p{L}+|billeder|kuvia|zdjęcia|fotky|fotografie|fotók|képek|fotografii|pozele|фото|фотографии|фотографії|снимки|слики|фотографије|fotografije|fotode|nuotrauk\\p{L}+|φωτογραφίες|les fotos',
  none,
];
const seen: Words = [
  'findet|finden|gibt es|seht ihr|trouve\\p{L}*|retrouve\\p{L}*|voir|encontr\\p{L}+|pueden? ver|trov\\p{L}+|ved\\p{L}+|veja|vind|zie|bekijk|hittar|finns|finder|finner|löyt\\p{L}+|znajd\\p{L}+|można|zobaczyć|najdete|nájdete|prohlédn\\p{L}+|találja\\p{L}*|megtek\\p{L}+|găsi\\p{L}+|vedea|можно|смотрите|можна|дивіться|вижте|pogledajte|najdete|vaata\\p{L}*|δείτε',
  none,
];
const picturesThere: Words = [
  '\\p{L}*galeri\\p{L}*|\\p{L}*gallery|galleria|foto ?albu\\p{L}+|album foto|галере\\p{L}+|галери\\p{L}+|γκαλερί|fotogaler\\p{L}+',
  none,
];
const found: Words = [
  `${seen[0]}|lesen sie|hören sie|suivez|lisez|écoutez|sigue|lee|escucha|leggi|segui|ascolta|leia|ouça|lees|luister|läs|lyssna|læs|lyt|les|lytt|lue|kuuntele|czytaj|słuchaj|čtěte|čítajte|olvas\\p{L}*|citește|ascultă|читайте|слухайте|слушайте|čitajte|berite`,
  none,
];

/** "All episodes are in our app." */
const ourApp: Words = [
  '(?:in )?unserer app|(?:dans|sur) notre appli\\p{L}*|(?:en )?nuestra (?:app|aplicación)|(?:nella|sulla) nostra app|(?:no )?nosso (?:app|aplicativo)|(?:na )?nossa (?:app|aplicação)|(?:in )?onze app|(?:i )?vår app|(?:i )?vores app|sovelluksessamme|(?:w )?naszej aplikacji|(?:v )?naší aplikaci|(?:v )?našej aplikácii|alkalmazásunkban|(?:în )?aplicația noastră|(?:в )?нашем приложении|(?:у|в) нашому (?:додатку|застосунку)|(?:u )?našoj aplikaciji|(?:у )?нашој апликацији|нашето приложение|(?:v )?naši aplikaciji',
  none,
];

/** "For more stories visit our site." */
const moreThere =
  /^برای (?:خواندن|دیدن|مطالعه|شنیدن|مشاهده) [^.!؟]{2,60} (?:به|از) [^.!؟]{0,20}(?:صفحه|سایت|کانال|وبلاگ)[^.!؟]{0,24}(?:سر بزنید|مراجعه کنید|دیدن کنید)[.!]*$/u;

/** "続きはこちらから", "기사 전문은 홈페이지에서 볼 수 있습니다", "点击阅读原文": where all of a text stands. */
const wholeThere: readonly RegExp[] = [
  /^(?:この)?(?:記事|話|投稿)?の?(?:続き|全文|詳細)は、?[^。]{0,30}(?:こちら|サイト|ホームページ|下記)(?:で|から|に|を|より)[^。]{0,16}。?$/u,
  /^(?:기사|인터뷰|대담|글)?(?:의)? ?(?:전문|원문|전체 내용)[은는] [^.!?]{2,40}(?:에서|통해) [^.!?]{0,12} 수 (?:있습니다|있다)\.?$/u,
  /^[请請]?[点點][击擊][“「"']?(?:[阅閱][读讀]原文|原文[链連][接結]|下方[链連][接結]|[这這此][里裡處处])[^。！!]{0,24}[。！!]?$/u,
];

/** "목차 1. … 2. …": what stands below, by number, on one line. */
const numberedContents =
  /^[[【]?(?:本文)?(?:目次|目[录錄]|목차|차례|mục lục|nội dung chính|daftar isi|içindekiler|зміст|περιεχόμενα|obsah|فهرست(?: مطالب)?|(?:ال)?محتويات|תוכן(?: ה)? ?עניינים|विषय[ -]?सूची)[\]】]?\s?[:：]?\s(?:1|①|[一IΙ१۱١])[.)、 ][^.]{2,80}?\s(?:2|②|[二२۲٢])[.)、 ].{2,160}$/iu;

/** What leads on to other pages. */
export const pointers: Kind = {
  rules: [
    readMore,
    related,
    {
      why: 'link to other pages',
      longest: 400,
      // A link in the marks of Markdown, whose address was made a link of its own.
      patterns: [/^!?\[[^[\]]{1,80}\] ?\(https?:\/\/[^()\s]{4,300}\)[.。]?$/u],
    },
    {
      why: 'link to other pages',
      longest: 80,
      // "Als PDF herunterladen", "Download this article as a PDF."
      patterns: [
        /^(?:download|save|print|view|get|read) (?:the |this )?(?:[a-z]+ ){0,3}(?:as |in )?(?:an? |the )?pdf(?: (?:version|file|here))?\s?[.!:]?$/iu,
        /^(?:(?:den |das |die |diesen )?(?:\p{L}+ )?(?:als )?pdf (?:herunterladen|öffnen|drucken|ansehen|download(?:en)?)|(?:télécharger|consulter) (?:\p{L}+['’ ]){0,4}(?:\p{L}+ )?(?:en |au format )?pdf|(?:descargar?|ver) (?:\p{L}+ ){0,4}pdf|scarica(?:re)? (?:\p{L}+['’ ]){0,4}pdf|baixar (?:\p{L}+ ){0,4}pdf|download (?:als|de) pdf|(?:ladda ner|last ned|hent) (?:\p{L}+ ){0,4}pdf|(?:pobierz|stáhnout|stiahnuť) (?:\p{L}+ ){0,3}pdf|скачать (?:\p{L}+ ){0,3}pdf|завантажити (?:\p{L}+ ){0,3}pdf|pdf olarak indir|unduh (?:\p{L}+ ){0,2}pdf|tải (?:\p{L}+ ){0,2}pdf)(?: (?:hier|ici|aquí|qui|aqui|här|her|tutaj|zde))?\s?[.!:]?$/iu,
      ],
    },
    {
      why: 'pointer to other entries',
      longest: 120,
      // "Did you miss the last episode? Here it is."
      patterns: [
        /^(?:did you miss|missed|(?:vous avez|tu as|avez-vous) (?:manqué|raté)|(?:hast du|habt ihr|haben sie)|¿?(?:te perdiste|te has perdido|os perdisteis)|(?:ti sei|vi siete) pers[oi]|perdeu|(?:heb je|hebt u)|missade du|gik du glip af|gikk du glipp av|przegap\p{L}+|nestihli jste|zmeškali ste|lemaradt\p{L}*|ai (?:pierdut|ratat)|пропустили|проґавили) [^.!?]{3,60}(?:verpasst|gemist)?\s?\?\s[^.!?]{0,24}(?:here|ici|là|hier|aquí|qui|aqui|här|her|tutaj|tu|zde|itt|aici|здесь|тут)[\s.!→]*$/iu,
      ],
    },
    inTheArticle,
    {
      why: 'pointer to other entries',
      longest: 220,
      patterns: [
        /^(?:icymi|in case you missed it)[,:–—\s]{1,3}(?:here(?:['’]s| is| are)|(?:you can )?(?:read|catch|check|see|watch|listen|find)|(?:last|yesterday['’]s|our|my) )(?!\p{L}).{0,160}$/iu,
      ],
    },
    {
      why: 'points to what a post does not show',
      longest: 90,
      patterns: [
        /^(?:watch|listen to|play|see|hear) (?:the|our|this|my) (?:[\p{L}\p{N}’'-]{1,20} ){0,4}(?:video|film|clip|recording|episode|interview|overview|trailer|talk|podcast|conversation) (?:above|below)(?:,? (?:or|and) (?:read|scroll|keep) [^.!?]{2,30})?[.!:]?$/iu,
      ],
    },
    { why: 'pointer to other entries', longest: 140, patterns: [moreThere] },
    { why: 'link to other pages', longest: 120, patterns: wholeThere },
    { why: 'table of contents', longest: 280, patterns: [numberedContents] },
  ],
  topics: [
    { why: 'points to what a post does not show', words: [gallery, photos, look] },
    { why: 'points to what a post does not show', words: [opening(look), video, there] },
    { why: 'points to what a post does not show', words: [opening(order), there] },
    { why: 'link to other pages', words: [opening(pictures), seen, picturesThere] },
    { why: 'link to other pages', words: [found, ourApp] },
  ],
};
