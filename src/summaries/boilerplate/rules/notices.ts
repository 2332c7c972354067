import { placeholders } from '../placeholders.ts';
import type { Rule } from './rule.ts';

const cookies: Rule = {
  why: 'cookie or privacy notice',
  longest: 500,
  patterns: [
    /^.{0,8}(?:請|请)?同意.{0,10}(?:[隱隐]私|cookie).{0,40}$/iu,
    /^(?:(?:this|our) (?:web)?site uses cookies|we (?:and our partners )?use cookies|by (?:continuing|using|browsing|clicking)[^.]{0,120}cookies|(?:accept|reject|manage|allow) (?:all )?cookies|cookie (?:settings|policy|preferences)|we (?:care about|value) your privacy).{0,300}$/iu,
    /^(?:(?:diese|unsere) (?:web)?(?:seite|site) (?:verwendet|nutzt|benutzt) cookies|wir (?:verwenden|nutzen|setzen) .{0,30}cookies|(?:ce site|notre site|nous) utilis\S+ des cookies|en poursuivant .{0,80}cookies|(?:este sitio(?: web)?|esta web|utilizamos|usamos) .{0,20}cookies|(?:questo sito|utilizziamo) .{0,20}cookie|(?:este site|usamos|utilizamos) .{0,20}cookies|(?:deze (?:web)?site|wij|we) gebruik\S+ cookies|(?:ta strona|ta witryna|nasza strona|używamy) .{0,20}(?:cookies|ciasteczek)|(?:vi|webbplatsen) använder .{0,20}(?:cookies|kakor)|(?:vi|siden) (?:bruger|bruker) .{0,20}(?:cookies|informasjonskapsler)|(?:tento web|tyto stránky|používáme) .{0,30}cookies|(?:этот сайт|наш сайт|мы) использу\S+ .{0,20}(?:cookie|куки)|(?:цей сайт|наш сайт|ми) використову\S+ .{0,20}(?:cookie|куки)|(?:bu site|sitemiz|web sitemiz) .{0,30}(?:çerez|cookie)|(?:αυτός ο ιστότοπος|η ιστοσελίδα|χρησιμοποιούμε) .{0,30}cookies|.{0,30}ملفات تعريف الارتباط|.{0,30}עוגיות (?:באתר|כדי)|(?:本网站|本網站|我们|我們|当サイト(?:では)?|このサイト(?:は|では))(?:使用|は)?.{0,8}(?:cookie|クッキー)).{0,260}$/iu,
  ],
};

const sponsors: Rule = {
  why: 'sponsor or affiliate notice',
  longest: 420,
  patterns: [
    /^(?:за (?:підтримки|сприяння|фінансової підтримки)|при поддержке|с подкрепата на|with (?:the )?(?:kind |financial )?support (?:of|from|by)|supported by|mit (?:freundlicher )?unterstützung (?:von|durch)|avec le soutien (?:de|du)|con el apoyo de|con il sostegno di|com o apoio de|met (?:de )?steun van|med (?:stöd|støtte) (?:av|af|fra)|za podpory|przy wsparciu|destekleyenler)\s?[:：].{2,300}$/iu,
    /^.{0,200}?(?:\p{N}{1,3} ?%|[$€£] ?\p{N}+) (?:off|discount|rabatt|de réduction|de descuento|di sconto|de desconto|korting|rabat)\b.{0,160}(?:\b(?:code|coupon|código|codice|kod)\b|\.(?:com|net|org|co|io|de|fr|es|it)\b).{0,80}$/iu,
    /^(?:get|grab|claim|try|check out) [^.!?]{2,70}\b(?:deals?|offer|discount|free trial|promo|% off)\b.{0,60}(?:➵|→|►|https?:|\b[\w-]+\.(?:com|io|co|org|net)\/).{0,80}$/iu,
    /^.{0,160}\b(?:[Uu]se|[Ww]ith|[Ee]nter) (?:the |my |our )?(?:(?:promo|coupon|discount|offer) )?code [“"']?[A-Z\d]{3,}\b.{0,120}$/u,
    /^(?:\[?(?:sponsored|advertisement|advertorial|paid (?:post|partnership|content)|promoted|partner content|ad|anzeige|werbung|publicité|sponsorisé|patrocinado|publicidad|sponsorizzato|gesponsord|advertentie|materiał sponsorowany|artykuł sponsorowany|reklama|sponsrat|annons|annonce|annonse|реклама|на правах рекламы|sponsorlu(?: içerik)?|χορηγούμενο|إعلان|PR|広告|提供|推广|廣告|광고)\]?[:.]?|(?:this|today['’]s) (?:post|article|episode|week|issue|newsletter|video|podcast|story|content|show)(?:['’]s \S+)? (?:is|was|has been|are)(?: \S+){0,3} (?:sponsored|supported|brought to you|made possible|presented|underwritten) (?:by|for)\b.{0,200}|(?:sponsored|supported|brought to you|presented|powered|funded) by:? [^,.!?]{2,60}[.!]?|(?:disclosure|affiliate disclosure|transparency) ?[:–—-].{0,380}|disclaimer ?[:–—-](?=.*\b(?:affiliat|sponsor|liab|responsib|opinion|views|advice|gift|receiv|compensat|paid|investment|endorse|warrant|purposes|trademark)).{0,380}|(?:this|the) (?:post|article|page|site|website|blog|story)(?: \S+){0,3} contains? (?:\S+ )?affiliate links.{0,240}|some of the links .{0,60}affiliate.{0,240}|(?:as an amazon associate|we may earn|i may earn|we earn|i earn|if you (?:buy|purchase|click)[^.]{0,120}(?:commission|affiliate)|when you (?:buy|purchase|shop)[^.]{0,120}(?:commission|affiliate)|(?:we|i) (?:may )?(?:receive|get) (?:a )?(?:small )?commission).{0,240}|thanks to .{2,80} for sponsoring.{0,120}|(?:we|our (?:editors|experts|team)) (?:independently )?(?:select|choose|review|test|research)\S* (?:and \S+ )?(?:everything|all|each|every|these|the) .{0,260})$/iu,
    /^(?:deze|dit|in dit) (?:lijst|artikel|bericht|post|pagina)\b.{0,40}(?:affiliate|gesponsord|reclame).{0,160}$/iu,
    /^.{0,60}(?:affiliate|partner)[ -]?links?\b.{0,60}(?:commissie|bijdrage|provision|commission|comisión|commissione|comissão|prowizj|provize|provisjon).{0,120}$/iu,
    /^(?:(?:via|door) deze links?|through these links|durch diese links|par ces liens|a través de estos enlaces) .{0,160}$/iu,
    /^(?:(?:dieser|der) (?:beitrag|artikel) (?:enthält|beinhaltet) (?:\S+ )?(?:affiliate|werbe|werbung|produktplatzierung)\S*.{0,200}|(?:dieser|der) (?:beitrag|artikel) (?:wurde|entstand|ist)[^.]{0,60}(?:gesponsert|kooperation|unterstützt).{0,160}|(?:\*|affiliate-?links?|transparenz(?:hinweis)?|hinweis ?: (?:dieser|in diesem)).{0,60}(?:affiliate|provision|werb|partner).{0,200}|unbezahlte werbung.{0,100}|cet article (?:contient|est sponsorisé|est une collaboration|comporte|a été sponsorisé).{0,160}|article sponsorisé.{0,60}|(?:este|esta) (?:artículo|entrada|post|publicación) (?:contiene|está patrocinad\S|es patrocinad\S).{0,160}|(?:questo|l['’]) ?(?:articolo|post) (?:contiene link|è sponsorizzato|è stato realizzato in collaborazione).{0,160}|este (?:post|artigo|conteúdo) (?:contém links?|é patrocinado|foi patrocinado).{0,160}|dit (?:artikel|bericht) (?:bevat|is gesponsord|wordt).{0,20}(?:affiliate|gesponsord|advert|mogelijk gemaakt).{0,140}|(?:artykuł|wpis|materiał) (?:zawiera linki|sponsorowany|powstał we współpracy).{0,140}|(?:inlägget|artikeln) (?:innehåller|är) .{0,10}(?:annonslänkar|reklamlänkar|sponsrad|affiliate|samarbete).{0,120}|(?:материал|статья|пост) (?:подготовлен[аы]?|опубликован[аы]?) (?:при поддержке|на правах).{0,120}|(?:本記事|この記事)(?:は|には).{0,30}(?:プロモーション|アフィリエイト|広告|PR|提供).{0,60}|(?:本文|本篇)(?:由|为|為|含).{0,20}(?:赞助|贊助|推广|廣告|联盟).{0,60})$/iu,
  ],
};

/** "The content of this site may not be used without leave.": in languages whose papers set it under each report. */
const onReuse: readonly RegExp[] = [
  /^(?:এই|এ|আমাদের) (?:ওয\u09BCেব ?)?সাইটে(?:র)? .{10,500}(?:যোগাযোগ কর|বেআইনি|দণ্ডনীয\u09BC)/u,
  /^(?=.{0,120}(?:সাইটের|পত্রিকার|পোর্টালের)).{0,60}(?:বিনা|পূর্ব|লিখিত) অনুমতি.{0,160}(?:বেআইনি|দণ্ডনীয\u09BC|নিষেধ|নিষিদ্ধ)/u,
  /^(?=.{0,120}(?:वेबसाइट|पोर्टल|साइट) (?:की|का|के|पर) ).{0,120}(?:बिना|पूर्व|लिखित) (?:लिखित |पूर्व )?अनुमति.{0,160}(?:प्रतिबंधित|वर्जित|दंडनीय|गैरकानूनी|निषिद्ध)/u,
  /^(?=.{0,120}(?:ویب ?سائٹ|سائٹ|ادارے) (?:کا|کی|کے|پر) ).{0,120}(?:بغیر|بلا|پیشگی) (?:پیشگی |تحریری )?اجازت.{0,160}(?:ممنوع|جرم|منع)/u,
  /^(?:dilarang|tidak diperkenankan) (?:\p{L}+(?: (?:dan|atau|dan\/atau) |, )){0,3}(?:menyalin|mengutip|memperbanyak|menyebarluaskan|mengambil)(?!\p{L}).{0,120}(?:situs|laman|portal|konten|berita|artikel|naskah).{0,80}(?:izin|ijin).{0,80}$/iu,
  /^(?:nghiêm cấm|cấm|không được) (?:mọi hình thức )?(?:sao chép|sao lưu|đăng lại|phát hành lại|sử dụng lại)(?!\p{L}).{0,160}(?:cho phép|được phép|đồng ý|chấp thuận).{0,80}$/iu,
];

const legal: Rule = {
  why: 'legal notice',
  longest: 900,
  patterns: [
    ...onReuse,
    // "Protected by law – all rights reserved."
    /^[^.!?]{3,80}(?:[,;]| [–—-]) (?:all rights reserved|alle rechte vorbehalten|tous droits réservés|todos los derechos reservados|tutti i diritti riservati|todos os direitos reservados|alle rechten voorbehouden|alla rättigheter förbehållna|alle rettigheder forbeholdt|wszelkie prawa zastrzeżone|všechna práva vyhrazena|všetky práva vyhradené|minden jog fenntartva|toate drepturile rezervate|все права защищены|усі права захищен\p{L}+|всички права запазени|tüm hakları saklıdır)[.!]?$/iu,
    /^(?:der )?rechtsweg (?:ist )?ausgeschlossen[.!]?$/iu,
    /^(?:společnost|spoločnosť|firma) (?:je )?(?:zapsan|zapísan)\p{L}* v .{3,120}$|^(?:eingetragen im |amtsgericht .{2,30}, ?)(?:handelsregister|hrb?).{0,90}$|^(?:registered in|company (?:reg(?:istration)?|number|no)\b).{3,120}\d{4,}.{0,30}$/iu,
    /^(?:[声聲]明：)?.{0,20}(?:力求(?:信息)?[真准].{0,30}(?:不[构構]成|[风風][险險]自担)|(?:不[构構]成)(?:任何|[实實][质質]性)?投[资資]建[议議]).{0,40}$/u,
    /^(?:除(?:另有|特[别別])?(?:[说說註注][明]|声明|聲明)[^。]{0,6}，?)?(?:本站|本[网網]站)?(?:所有)?(?:[内內]容|文章|作品)?(?:皆|均|全部)?[采採]用.{0,60}(?:CC|[创創]用|共享|[许許]可|授[权權]).{0,40}$/u,
    /^.{0,160}\b(?:innocent (?:until|unless) proven guilty|(?:an? )?(?:charge|arrest|accusation)s? (?:is|are) (?:merely |only )?(?:an )?(?:accusations?|allegations?|not (?:evidence|proof)))\b.{0,120}$/iu,
    // "You may reproduce these photos for free.", "Please include a credit line."
    /^you (?:(?:are|['’]re) (?:welcome|free) to|may|can)(?: freely)? (?:reproduce|republish|reprint|repost|re-?use|redistribute) (?:(?:these|this|any of (?:these|the)|all|our|my|the) )(?:\p{L}+ ){0,2}(?:photo(?:graph)?|picture|image|article|post|text|stor(?:y|ie)|content|material|recording)s?\b.{0,200}$/iu,
    /^please (?:include|add|give|provide) (?:an? |the |proper |appropriate ){0,2}(?:tag ?line|credit(?: line)?|attribution|by-?line)(?: (?:to|for|of|with|such|as|and|if|when)\b|\s?[“"«:,]|\.?$).{0,160}$/iu,
    /^the following (?:information|reports?|items?|arrests?|notices?|calls?) (?:was|were|is|are) (?:provided|compiled|taken|submitted|released|supplied|reported)\b.{0,160}$/iu,
    /^(?:(?:cautionary (?:note|statement)|forward[- ]looking statements?|safe harbou?r)\b.{0,900}|the (?:views|opinions)(?: and opinions)? expressed (?:in|by|here|are).{0,300}|(?:this|the) (?:article|material|content|information|post|newsletter)(?: \S+){0,6} (?:does not constitute|is not (?:intended|financial|investment|legal|medical)|is for (?:general )?informational?)\b.{0,600}|past performance .{0,200}|nothing (?:here|in this \S+) (?:is|constitutes) .{0,200})$/iu,
    /^(?:(?:esta|este|las|los) (?:columna|artículo|texto|opiniones)s? (?:expresan?|reflejan?|vertidas).{0,260}|(?:os|as|este) (?:textos?|opiniões|artigos?|artigo) .{0,80}(?:não refletem?|responsabilidade|opinião).{0,160}|die (?:hier|in diesem) .{0,80}(?:meinung|ansicht).{0,160}|les (?:opinions|propos) .{0,120}(?:n['’]engagent|auteur).{0,120}|le opinioni (?:espresse|contenute).{0,200}|(?:мнение|мнения|точка зрения|думка|думки|позиція) (?:автора|авторов|редакции|авторів|редакції) .{0,60}не (?:совпада|збіга).{0,120})$/iu,
    /\b(?:acast|megaphone|art19|omny(?:studio)?|podigee|simplecast|redcircle)\.(?:com|fm|io)\/(?:privacy|adchoices|listener)/iu,
    /^[【（(]?.{0,80}(?:未经(?:授权|许可|同意|允许)[^。]{0,14}(?:不得|禁止|请勿|严禁|谢绝|转载|转贴|复制|引用)|(?:不得|谢绝|禁止|请勿|严禁)(?:转载|摘编|复制)|转载(?:请|需|须|務必|请务必)(?:注明|联系|標明)|無断(?:転載|複製|引用)|무단 ?(?:전재|복제|배포)).{0,80}$/u,
    /^[^.!?。！？]{0,90}\bview more (?:presentations?|slideshows?|documents?|webinars?|slides|videos?) from .{2,60}$/iu,
    /^(?:(?:the |this )?(?:video|audio) player is (?:loading|not supported)|this is a modal window|(?:your )?browser does not support the (?:video|audio|iframe)\b).{0,60}$/iu,
    /^(?:.{2,60} is|we are) not responsible for (?:the )?contents? of (?:external|other|linked) (?:web ?)?(?:sites|links|pages)\.?$/iu,
    /^(?:für (?:die|den) inhalte? (?:externer|verlinkter|fremder) (?:web|internet)?(?:seiten|links) .{2,60} nicht verantwortlich|.{2,60} n['’]est pas responsable du contenu des (?:sites|liens) (?:externes|tiers)|.{2,60} no (?:es|se hace) responsable del? contenidos? de (?:los |las )?(?:sitios|páginas|webs|enlaces) extern[oa]s|.{2,60} non è responsabile del contenuto d(?:ei|i) siti esterni|.{2,60} não é responsável pelo conteúdo d[eo]s? (?:sites|páginas) extern[oa]s)\.?$/iu,
    /^this (?:page|site|website) is best viewed (?:in|with|using) .{0,120}$/iu,
    /^(?:was this (?:page|article) (?:helpful|useful)\?.{0,60}|(?:нашли|помітили|знайшли|заметили) (?:опечатку|ошибку|помилку)\?.{0,100})$/iu,
  ],
};

export const editors: Rule = {
  why: 'note of the editors',
  longest: 420,
  patterns: [
    // What may become of readers' letters.
    /^(?:kürzungen (?:sind |bleiben )?vorbehalten|(?:die )?redaktion behält sich (?:das recht (?:auf|zu[mr]?) |vor, )?[^.!?]{0,60}(?:kürz\p{L}+|veröffentlich\p{L}+)[^.!?]{0,40}|la rédaction se réserve le droit [^.!?]{3,90}|la redacción se reserva el derecho [^.!?]{3,90}|la redazione si riserva [^.!?]{3,90}|de redactie behoudt zich het recht voor [^.!?]{3,90}|redakcja zastrzega sobie prawo [^.!?]{3,90})[.!]?$/iu,
    /^[^.!?]{3,120} (?:has|have) been (?:approached|contacted) for (?:a )?comment\.?$/iu,
    /^press .{1,14} to (?:navigate|search|show|hide|open|close)\b.{0,60}$/iu,
    /^(?:no|can['’]t see (?:the )?|images not (?:showing|displaying)) ?(?:images|pictures)?\? (?:click|view|read|open) .{2,60}$/iu,
    /^[※*＊]?(?:\p{N}{4}[年/.-]\p{N}{1,2}[月/.-]\p{N}{1,2}日?)?[にの\s：:]{0,3}(?:一部)?(?:加筆|修正|追記|更新|訂正)[、・をに]?(?:加筆|修正|訂正|追記|更新)?(?:しました|いたしました|済み?|あり)?[。）)]?$/u,
    /^[>＞\s]*(?:(?:正常に|うまく|正しく)(?:表示|ご覧)(?:されない|いただけない|できない)(?:場合|方)は.{0,20}|如?(?:果)?[无無]法正常(?:[显顯]示|[浏瀏][览覽]).{0,30}|메일이 .{0,8}(?:보이지|표시되지) .{0,24})$/u,
    /^(?:篇首[语語]|[导導][读讀]|前言)?[：:]?本文由.{2,40}(?:整理|撰[写寫]|[编編](?:写|寫|辑|輯)).{0,90}(?:参考|參考|[帮幫]助|整理|介[绍紹]).{0,40}$/u,
    /^(?:this is an?|dies ist ein|(?:det här|detta) är en|dett?e er ei?[tn]?|c['’]est une?|est[ea] es un|questo è un|este é um|dit is een|tämä on) (?:(?:news|opinion|guest) (?:article|column|piece|post)|(?:gast|debatten|meinungs)(?:beitrag|kommentar)|(?:nyhets|debatt|opinions|gäst)(?:artikel|krönika|inlägg|text)|krönika|ledare|insändare|debat(?:indlæg|tinnlegg|ind?slag|tartikkel)|kronikk?e?|klumme|leserinnlegg|læserbrev|tribune|opiniestuk|mielipide\p{L}+|artículo de opinión|artigo de opinião|articolo di opinione)(?!\p{L}).{0,160}$/iu,
    /^(?:this|dieser?|dieses|cet|cette|est[ea]|quest[oa]|dit|deze|den här|denne)\s.{20,240}\((?:anm(?:erkung|\.) (?:der|d\.) red(?:aktion|\.)|editor['’]s note|ed\. ?note|note de la rédaction|ndlr|nota (?:de la redacción|del editor|della redazione|da redação)|n\.? ?d\.? ?r\.?|red\.)\)\.?$/iu,
    /^(?:تنبيه|ملاحظة)\s?[:：]\s?(?:تم(?:ت)? ترجمة|ترجم|هذا المقال مترجم).{0,120}$/u,
    /^this is an? (?:archived?|old(?:er)?|historical|cached) (?:entry|post|page|article|copy|version|item)\b.{0,160}$/iu,
    /^(?:.{0,30}プレスリリースを(?:そのまま|原文のまま)?(?:掲載|配信|転載)|(?:本?(?:記事|リリース)の?)?内容に(?:関する|ついての?)(?:ご?質問|お問い?合わせ)は).{0,60}$/u,
    /^(?:この)?記事(?:の)?(?:後半|前半|最後|末尾)(?:では|で|に).{0,60}$|^.{0,60}(?:全文|動画|一覧)を(?:掲載|公開)しています。$/u,
    /^(?:for (?:other|the) (?:uses|meanings|people|places)\b.{0,100}, see |this article is about\b.{0,120}\bsee\b|לערכים נוספים|לפירושים (?:אחרים|נוספים)).{0,140}$/iu,
    /^update\s?[:–-]\s?(?:here(?:['’]s| is| are)|there(?:['’]s| is)|see|part \S+|(?:this|the) .{2,60} (?:is|are) (?:now )?(?:available|live|out|published|up))\b.{0,200}$/iu,
    /^this is (?:part|the \S+ (?:part|post|entry|instal?lment|article)) .{0,24}\b(?:of|in) (?:an?|my|our|the) .{0,40}series\b.{0,160}$/iu,
    /^(?:この|本)(?:記事|ページ|投稿|エントリー?|文章)は.{0,6}\p{N}{4}年.{0,12}(?:に|時点).{0,8}(?:書|執筆|作成|公開|投稿|掲載|もの|情報|内容).{0,20}$|^最新(?:の)?(?:情報|状況|内容).{0,16}(?:参考に|参照|確認|ご覧).{0,6}ください。?$|^.{0,60}記事.{0,40}(?:古|変わ|変化|異な|最新).{0,30}(?:可能性|場合|恐れ)が(?:あります|ある).{0,6}$/u,
    /^(?:以下|[这這]|本[文篇章节節])(?:就)?[为為是].{0,6}(?:本期|系列|[专專][栏欄]|[连連][载載]).{0,60}第.{1,8}[篇章节節期部讲講集回弹彈][。.]?$/u,
    /^(?:[这這]|本[文篇])(?:就)?[是为為](?:《[^》]{2,40}》)?.{0,12}(?:系列|[专專][栏欄]|[连連][载載])(?:文章)?的?第.{1,4}[篇章节節期部讲講集回][。.]?$|^第.{1,3}[篇章期部集回](?:[见見]|[请請]看|在)\s?\S.{0,160}$/u,
    /^(?:この|本)(?:記事|稿|ページ|投稿|エントリー?)は、?.{0,40}(?:シリーズ|連載|特集)(?:の|、).{0,4}(?:第.{1,6}[回弾部編章]|.{1,3}(?:回|本|つ)目)(?:です|になります|となります)。?$/u,
    /^(?:additional |further )?(?:reporting|writing) by [^.!?]{2,80}(?:[;,] ?(?:with )?(?:additional )?(?:reporting|editing|writing) by [^.!?]{2,80})?\.?$/iu,
    /^(?:the )?(?:lead )?authors? (?:have|has|declares?) (?:that )?(?:they have )?no (?:known |relevant )?(?:competing|conflicts?|financial)\b.{0,160}$/iu,
    /^(?:(?:About|ABOUT) (?:[Tt]he [Aa]uthors?|[Uu]s|(?:[Tt]he )?\p{Lu}[^.:!?]{1,60})|Über (?:uns|den Autor|die Autorin|die Autoren|(?:das |die |den )?\p{Lu}[^.:!?]{1,50})|À propos (?:de|du|des|d[’'])[^.:!?]{2,60}|(?:Acerca de|Sobre (?:el|la|o|a|os|as|los|las)) [^.:!?]{2,60}|Informazioni su[^.:!?]{2,60}|Over (?:ons|de auteur)|Om (?:författaren|forfatteren|oss|os)|O (?:autorze|autorce|autorovi|autorce)|Об авторе|Про автора|Yazar hakkında)\s?: .{8,}$/u,
    /^(?:สนับสนุนเนื้อหา|เนื้อหาโดย|สนับสนุนโดย).{0,60}$/u,
    /^(?:ที่มา|อ้างอิง|เรียบเรียง(?:โดย)?|ขอบคุณ(?:ภาพ|ข้อมูล)(?:จาก)?)\s?[:：].{1,80}$/u,
    /^[^.!?]{0,40}\b(?:wip|work[- ]in[- ]progress)\b[^.!?]{0,80}\b(?:site|page|post|blog|notes?)\b[^.!?]{0,30}\.?$|^(?:this (?:site|page|post)|these notes)\b[^.!?]{0,40}\b(?:wip|work[- ]in[- ]progress)\b[^.!?]{0,60}\.?$|^notes? wip\b[^.!?]{0,80}\.?$/iu,
    /^p\.\s?s\.?\s?[:.–-]?\s.{2,200}$/iu,
    /^(?:EDIT|ETA|Edit)(?: ?\p{N}| \([^()]{1,30}\))?\s?: .{0,400}$/u,
    /^this (?:article|post|story|piece|guide|tutorial) (?:was|is|has been) (?:produced|written|created|published|made|prepared) as (?:a )?part of .{3,260}$/iu,
    /^(?:note|nota|hinweis|anmerkung|opmerking|obs|remarque|n\.?b|warning|caution|disclaimer|warnung|achtung|attention|avertissement|advertencia|aviso|atención|avvertenza|attenzione|atenção|waarschuwing|varning|advarsel)\.?\s?[:：]\s?(?:(?:cet|ce) (?:article|billet|texte)|est[ea] (?:artículo|artigo|post|texto|entrada)|(?:dieser|dieses|der) (?:artikel|beitrag|text|interview)|(?:dit|deze) (?:artikel|bericht|blog)|questo (?:articolo|post)|(?:det här|denna|detta) (?:inlägg\S*|artikeln?)|this (?:article|post|piece|story)).{0,320}$/iu,
    /^(?:(?:this is an? )?(?:english )?translation (?:of|from) .{2,100}|translated (?:from|by) .{2,80}|traduit (?:de|par|du) .{2,80}|traducci[oó]n (?:de|del) .{2,80}|übersetz(?:t|ung) (?:von|aus|des|der) .{2,80}|tradotto (?:da|dal) .{2,80}|traduzido (?:de|por|do) .{2,80}|перевод(?: с| статьи| с английского).{2,100}|переклад(?: з| статті).{2,100}|תרגום (?:עברי )?(?:של|מ).{2,80}|ترجمة (?:من|عن|لمقال).{2,80}|ترجمه(?:ٔ|‌ی)? .{2,60}|(?:本文)?(?:翻[译譯](?:[并並及、]?(?:修改|整理|改[编編写寫]|[节節][选選]|修[订訂]))?自|[译譯]自|编译自).{2,80}|原文[：:].{2,80}|번역[:：].{2,60})$/iu,
    /^\(?(?:editor['’]?s['’]? note|ed(?:itor)?\.? note|author['’]?s note|note to (?:readers|editors)|content warning|trigger warning|spoiler (?:alert|warning)|press release|for immediate release|media contact|anmerkung der redaktion|anm\. d\. red\.|hinweis der redaktion|note de la rédaction|ndlr|nota del editor|nota de la redacción|nota della redazione|nota do editor|nota da redação|noot van de redactie|od redakcji|redaktionens not|pozn(?:ámka|\.) red(?:akce|\.)|от редакции|примечание редакции|від редакції|примітка редакції|editörün notu|ملاحظة المحرر|编者按|編者按|编者注|編集部注)(?: ?[:：–—-].{0,400}|\)?[.:]?)$/iu,
    // "Warning from January, 2018: the figures have changed since."
    /^[([]?(?:warning|caution|note|notice|update|addendum|(?:warn)?hinweis|warnung|nachtrag|anmerkung|aktualisierung|avertissement|remarque|mise à jour|ajout|advertencia|aviso|nota|actualización|avvertenza|avviso|aggiornamento|advertência|atualização|waarschuwing|opmerking|aanvulling|varning|notering|uppdatering|tillägg|advarsel|bemærkning|opdatering|merknad|oppdatering|uwaga|ostrzeżenie|aktualizacja|upozornění|poznámka|aktualizace|примечание|предупреждение|обновление|дополнение|примітка|попередження|оновлення) (?:from|of|added(?: in| on)?|as of|vom|von|aus|im|de|du|d['’]|del|des|di|do|da|van|uit|från|fra|av|af|z(?: dnia)?|ze|od|от|від)\s?[^:!?]{0,30}\p{N}{4}\)?: .{0,400}$/iu,
    /^[([]?(?:(?:corrections?|clarifications?|updates?|korrektur|berichtigung|rectificatif|rectificación|fe de errores|rettifica|errata|correção|rectificatie|sprostowanie|rättelse|oprava|поправка|исправление) ?(?:,|\(|\p{N})[^:]{2,40}: .{0,400}|(?:this|an earlier version of this) (?:article|post|story|page|piece) (?:was|has been|is) (?:amended|corrected|updated|edited|last updated|modified|revised)\b.{0,300}|an earlier version of this .{0,300}|(?:dieser|der) (?:artikel|beitrag|text) wurde .{0,60}(?:aktualisiert|korrigiert|ergänzt|geändert).{0,200}|cet article a été (?:mis à jour|corrigé|modifié).{0,200}|(?:este|esta) (?:artículo|noticia|artigo|matéria|reportagem) (?:ha sido|fue|foi) (?:actualizad|corregid|modificad|atualizad|corrigid)\p{L}.{0,200}|questo articolo è stato (?:aggiornato|corretto).{0,200}|dit artikel (?:is|werd) (?:aangepast|bijgewerkt|gecorrigeerd).{0,200}|in lieu of flowers.{0,200})$/iu,
    /^(?:this (?:post|article|story|essay|piece|episode|entry|page|interview) (?:is|was) (?:part|the (?:first|second|third|fourth|fifth|last|final)|number|also|cross-?posted|adapted|updated|translated|edited|reprinted|republished|syndicated|transcribed|written)\b(?=.{0,80}(?:series|posted|available|published|updated|from|with permission|on|by)).{0,240}|cross-?posted (?:from|to|on|at)\b.{0,160}|(?:originally|previously) (?:published|posted)\b.{0,160}|(?:image|photo|video|listen|audio|transcript)(?: (?:below|above|available))? ?:?$|loading(?:…|\.{3})?|please wait.{0,20}|view in browser|view (?:this|the) (?:email|image|video|post|slideshow).{0,60}|having trouble viewing .{0,80}|(?:© ?|\(c\) ?|copyright (?:©|\(c\)|\d{4})).{0,160}|like this:?|like loading.{0,5}|all rights reserved\.?.{0,80}|alle rechte vorbehalten.{0,60}|tous droits réservés.{0,60}|todos los derechos reservados.{0,60}|tutti i diritti riservati.{0,60}|todos os direitos reservados.{0,60}|alle rechten voorbehouden.{0,60}|wszelkie prawa zastrzeżone.{0,60}|все права защищены.{0,60}|tüm hakları saklıdır.{0,60}|alle rettigheder forbeholde\p{L}+.{0,60}|alla rättigheter förbehålln\p{L}+.{0,60}|med enerett.{0,60}|kaikki oikeudet pidätetään.{0,60}|všechna práva vyhrazena.{0,60}|všetky práva vyhradené.{0,60}|minden jog fenntartva.{0,60}|toate drepturile rezervate.{0,60}|(?:усі|всі) права захищен\p{L}+.{0,60}|με την επιφύλαξη παντός δικαιώματος.{0,60}|جميع الحقوق محفوظة.{0,60}|כל הזכויות שמורות.{0,60}|تمامی حقوق .{0,40}محفوظ.{0,40}|hak cipta dilindungi.{0,60}|mọi quyền được bảo lưu.{0,60}|版权所有.{0,60}|無断転載.{0,40}|(?:ⓒ|.{0,40}무단 ?(?:전재|복제)).{0,80})$/iu,
  ],
};

/** Calendars of articles, one for each day of Advent, in which each greets its neighbours. */
const calendars: Rule = {
  why: 'note of the editors',
  longest: 200,
  patterns: [
    /^[※＊*]?\s?(?:こんにちは.{0,20}[。！])?(?:これは|(?:この|本)(?:記事|エントリー?|投稿|ポスト)は)、?\s?.{2,110}(?:Advent ?Calendar|アドベントカレンダー|アドカレ).{0,50}[。！!]?$/iu,
    /^.{2,80}(?:Advent ?Calendar|アドベントカレンダー).{0,12}\d{1,2}日目.{0,16}[。！!]?$/iu,
    /^(?:昨日|前日|明日|翌日)(?:の記事|の担当)?は、?\S{1,24} ?(?:さん|氏).{0,120}[。！!]?$/u,
  ],
};

/** How each language welcomes to a programme or a letter, and what that is called. */
const welcomes: readonly (readonly [welcome: string, to: string, programme: string])[] = [
  [
    '(?:(?:ganz |recht )?herzlich )?willkommen(?: zurück)?(?:,? liebe [^.!?,]{3,50})?,?',
    'zu[mr]?|bei|in|im|auf',
    'podcasts?|folge|ausgabe|sendung|episode|newsletters?|blogs?',
  ],
  ['bienvenue(?: à tou(?:te)?s)?', 'dans|à|au|sur', 'podcast|épisode|émission|numéro|newsletter|blog'],
  ['bienvenid[oa]s?(?: a tod[oa]s)?', 'a|al', 'p[oó]dcast|episodio|programa|boletín|blog'],
  [
    '(?:benvenut|bentornat)[oaie](?: a tutt[ie])?',
    'a|ad|al|alla|in|su|sul|nel|nella',
    'podcast|puntata|episodio|newsletter|blog',
  ],
  ['bem[- ]vind[oa]s?(?: a tod[oa]s)?', 'a|ao|à', 'podcast|episódio|programa|newsletter|blogu?e?'],
  ['welkom(?: terug)?', 'bij|in|op', 'podcast|aflevering|nieuwsbrief|blog'],
  [
    '(?:välkom|velkom)(?:men|na|ne)(?: tillbaka| tilbake| tilbage)?',
    'till?',
    'podd(?:en)?|podcast(?:en)?|avsnitt(?:et)?|afsnit|episode|nyhetsbrevet|blogg?(?:en)?',
  ],
  ['(?:witam|witamy|witajcie)', 'w|na', 'podcaście|podcastu|odcinku|newsletterze|blogu'],
  ['vítejte', 'u|v|na', 'podcastu|dílu|epizodě|epizody|blogu'],
  ['добро пожаловать', 'в|на', 'подкаст\\p{Ll}{0,2}|выпуск\\p{Ll}{0,2}|блог\\p{Ll}{0,2}'],
  ['(?:вітаємо|ласкаво просимо)', 'до|у|в|на', 'подкаст\\p{Ll}{0,2}|випуск\\p{Ll}{0,2}|блог\\p{Ll}{0,2}'],
];
const hello =
  '(?:(?:hallo|hi|hey|moin|servus|bonjour|salut|hola|ciao|salve|olá|oi|hej|hei|cześć|ahoj|(?:всем )?привет|здравствуйте|(?:всім )?привіт)(?: zusammen| à tou(?:te)?s| a tod[oa]s| a tutt[ie]| alle)?[,!]?(?: (?:und|et|y|e|en|och|og|i|a|и|і))? )?';

/** "Hallo und herzlich willkommen zu einer neuen Folge unseres Podcasts." */
const programmes: Rule = {
  why: 'greeting',
  longest: 200,
  patterns: welcomes.map(
    ([welcome, to, programme]) =>
      new RegExp(
        `^¡?${hello}${welcome} (?:${to}) [^.!?]{0,60}(?<!\\p{L})(?:${programme})(?!\\p{L})[^.!?]{0,60}[.!]+$`,
        'iu',
      ),
  ),
};

/** "If you're new here, I write about lamps." By language. */
const newHere =
  /^(?:if you(?:['’]re| are) new (?:here|around here|to (?:this|my|our|the) (?:blog|newsletter|letter|channel|podcast|site))|falls (?:du|ihr|sie) neu hier (?:bist|seid|sind)|wer neu hier ist|si (?:vous êtes|tu es) nouve\p{L}+ ici|si eres nuev[oa] (?:por )?aquí|se sei nuov[oa] (?:da queste parti|qui)|se você é nov[oa] (?:por )?aqui|als (?:je|u) hier nieuw bent|om du är ny här|hvis du er ny her|jeśli jesteś tu(?:taj)? now\p{L}+|если вы здесь впервые|якщо ви тут вперше)(?!\p{L})[,:]?\s[^.!?]{3,160}[.!]$/iu;

/** What newsletters say of themselves before each issue. */
const issues: Rule = {
  why: 'greeting',
  longest: 260,
  patterns: [
    /^welcome (?:back )?to (?:the |this |another |our |your )?(?:[\p{L}’'-]+ ){0,3}(?:edition|issue|instal?lment|episode|round-?up) (?:of|in|for)\b.{0,200}$/iu,
    /^welcome (?:back )?to [^.!?]{0,40}?(?:\.(?=\S)[^.!?]{0,40}?)?\b(?:issue|edition|episode|number|week) (?:#|no\.? ?)?\p{N}+(?: of .{3,60})?[.!]?$/iu,
    /^welcome (?:back )?to (?:my|our) (?:[\p{L}\p{N}’'-]+ ){0,4}(?:blog|site|website|channel|podcast|newsletter|page)[.!]?$/iu,
    /^(?:(?:this|the following)(?: (?:post|piece|issue|essay|article|text))? (?:was|is) )?(?:originally |first )?(?:sent|mailed|e-?mailed)(?: out)? (?:as|in|to|with) .{0,50}(?:newsletter|subscribers|mailing list)\b.{0,160}$/iu,
    /^(?:\p{Extended_Pictographic}\uFE0F? )?(?:it['’]s|today is|happy) (?:mon|tues|wednes|thurs|fri|satur|sun)day(?:,? (?:the )?(?:\p{L}+ )?\p{N}{1,2}(?:st|nd|rd|th)?(?:,? \p{N}{4})?)?[.!]?$/iu,
    /^(?:(?:hi|hello|hey|dear)(?:[\s,]+\p{L}+){0,4}[\s,]+(?:and )?)?(?:a )?(?:(?:very|big|warm|hearty|special) )*welcome to (?:(?:the (?:\p{N}+|many|dozens|hundreds|few)(?: \p{L}+){0,3}|all|those|everyone|everybody)(?: of you)? (?:who|that)(?: have|['’]ve)?(?: just| recently)? (?:joined|subscribed|signed up|followed)\b|(?:(?:the|our|my|all) ){0,2}(?:many )?new (?:subscribers|readers|followers|listeners)\b)[^.!?]{0,80}[.!]$/iu,
    /^Welcome back to (?:[Tt]he |[Oo]ur |[Mm]y )?\p{Lu}[^.!?,]{1,50}[.!]$/u,
    newHere,
    /^here(?:['’]s| is| are) (?:what|everything|all) you(?: need to| should)? know\b.{0,60}$/iu,
    /^(?:the )?title (?:basically )?(?:says|explains) it all\b.{0,20}$/iu,
    /^(?:dieser (?:text|beitrag) (?:wurde|erschien|ging) )?(?:ursprünglich |zuerst )?(?:als|im|in unserem|in meinem) newsletter (?:verschickt|versandt|erschienen).{0,120}$/iu,
  ],
};

const greetings: Rule = {
  why: 'greeting',
  longest: 110,
  patterns: [
    /^(?:تحي[ةه] (?:طيبة|معطرة|عطرة|إلى)|با سلام|سلام (?:بر|به|خدمت|و)(?!\p{L})|درود (?:بر|به)|امید(?:وارم)? که حال\p{L}*|السلام علیکم|नमस्कार|हेलो (?:दोस्तों|फ्रेंड्स)|(?:प्रिय|प्यारे) (?:मित्रों|दोस्तों|पाठकों)|আসসালামু আলাইকুম|হ্যালো (?:বন্ধুরা|সবাই)|প্রিয\u09BC (?:পাঠক|বন্ধুরা)|வணக்கம்|அன்பு(?:ள்ள|மிக்க)? (?:நண்பர்களே|வாசகர்களே)|(?:halo|hai|hallo|hello),? (?:semua|teman|sobat|sahabat|kawan|guys)|assalamu\S{0,2}alaikum|(?:xin )?chào (?:các bạn|mọi người|cả nhà)|здравейте|скъпи (?:читатели|приятели)|zdravo(?: svima)?|dragi (?:čitaoci|čitatelji|prijatelji)|драги (?:читаоци|пријатељи)|(?:שלום|היי|הי) (?:לכולם|לכם|חברים|חברות)|καλη(?:μέρα|σπέρα))(?!\p{L}).{0,60}$/iu,
    /^(?:(?:i|we) (?:really )?hope (?:that )?(?:(?:you|everyone|everybody|all of you)(?: all)? (?:had|have had|are having|are (?:all )?well|is well|enjoyed)\b|your (?:\p{L}+ ){0,2}(?:summer|winter|spring|autumn|fall|weekend|week|holidays?|break|vacation|christmas|easter|year) (?:is|are|was|were|has|have)\b)|ich hoffe,? (?:ihr|du|sie|euch|alle) .{0,40}(?:hatte\p{L}*|gut|wohlauf)\b|j['’]espère que (?:vous|tout le monde) .{0,20}(?:pass\p{L}+|all\p{L}+ bien)(?!\p{L})|espero que (?:est[ée]is|hay[aá]is|est[eé]n|hayan|todos?|você|vocês)(?!\p{L})|spero che (?:stiate|abbiate|stiano|tutti)(?!\p{L})).{0,80}$/iu,
    /^(?:tisztelt|vážen[íé]|mil[íé]|szanown[aeiy]|шановн[аеиі]й?|дорог(?:[аеиі]й?|ие)|любі|уважаем\p{L}{2}|скъпи|уважаеми|αγαπητ(?:οί|ές|έ|ή)|drodzy|drogie|kochani|stima[țţt]i|stimate|dragi|poštovan[ie]|lugupeetud|benvolgu(?:ts|des)|benvinguts|estima(?:ts|des|dos|das)|prezad[oa]s|car[oa]s|geachte|sehr geehrte[rs]?|werte|gentil[ie]|(?:head|kallid) (?:lugejad|sõbrad|kolleegid|kliendid|elanikud|liikmed|külalised|lapsevanemad)|(?:hyvät|rakkaat|arvoisat) (?:lukijat|ystävät|asiakkaat|kuntalaiset|jäsenet|vieraat|asukkaat)|(?:mesdames|madame)(?:, | et )(?:messieurs|monsieur))(?:,? \p{L}+){0,5}\s?[!,:]+$/iu,
    /^Liebe[rs]? \p{Lu}\p{L}+(?:(?: und|,) (?:[Ll]iebe[rs]? )?\p{Lu}\p{L}+){0,3}\s?[,!]+$/u,
    /^¡?(?:carissim[ie]|car[ie]|querid[oa]s|estimad[oa]s|chers|chères|caros|caras|prezad[oa]s) (?:tutt[ie]|tod[oa]s|tou(?:te)?s)\s?[!,:]+$/iu,
    /^(?:bonjour|bonsoir|hello|salut|coucou)(?: (?:(?:à )?tou(?:te)?s|tout le monde|les amis|la compagnie)).{0,20}$/iu,
    /^(?:(?:muy )?buen[oa]s(?: (?:días|tardes|noches))?(?: a tod[oa]s)?|(?:bom dia|boa (?:tarde|noite))(?:,? (?:a tod[oa]s|pessoal|gente))?|god (?:morgon|kväll)|sziasztok|jó (?:napot|reggelt|estét)|üdv mindenkinek|доброе утро(?:,? (?:всем|друзья))?)[\s,.!…]*$/iu,
    /^(?:.{0,50}herkese |selam(?:lar)? |merhaba(?:lar)? )(?:merhaba|selam|sevgili .{2,30}|.{2,20})(?:lar)?[\s,.!…]*$/iu,
    /^welcome (?:back )?to (?:another |the |this |our )?[^.!?]{3,90}!$/iu,
    /^(?:(?:hi|hello|hey|dear|howdy|good (?:morning|afternoon|evening|day)|greetings|welcome(?: back)?|happy (?:new year|monday|tuesday|wednesday|thursday|friday|saturday|sunday|weekend|holidays))(?:[ ,]+(?:there|all|everyone|everybody|friends?|folks|readers?|guys|y['’]all|again|subscribers?|listeners?|community|team|world|members|customers|my|dear|and|to|welcome(?: back)?|from .{2,30}|fellow .{2,30}))*|hallo(?: (?:zusammen|ihr lieben|liebe .{2,30}|leute|alle|und .{2,40}))?|liebe (?:leser\S*|freunde?|gemeinde|mitglieder|kunden|eltern|kolleg\S*)(?: .{0,50})?|guten (?:tag|morgen|abend).{0,30}|servus.{0,20}|moin.{0,20}|bonjour(?: (?:à tou(?:te)?s.{0,24}|les amis|tout le monde|chers .{2,30}))?|chers? (?:lecteurs|amis|lectrices|membres).{0,40}|hola(?: a? ?(?:tod[oa]s|amig[oa]s|lectores).{0,20})?|querid[oa]s (?:amig|lector|soci)\S+.{0,30}|(?:ciao|salve)(?: a tutt[ie]| amici| ragazzi| lettor[ie])?.{0,20}|car[ie] (?:lettor\S*|amic\S*|soci).{0,30}|olá(?: a? ?(?:tod[oa]s|pessoal|amig[oa]s|gente|leitores)).{0,20}|oi,? (?:gente|pessoal).{0,20}|beste (?:lezers?|vrienden|mensen|leden).{0,30}|(?:hallo|hoi|ha|dag) (?:allemaal|iedereen|lezers).{0,30}|cześć(?: wszystkim)?.{0,20}|witajcie.{0,30}|drodzy (?:czytelnicy|przyjaciele).{0,30}|hej(?: (?:alla|på er|allihopa|alle|kära .{2,20})).{0,20}|kära (?:läsare|vänner).{0,30}|kære .{3,30}|ahoj(?: všichni)?.{0,20}|milí (?:čtenáři|přátelé).{0,30}|(?:всем )?привет(?: всем|, друзья)?.{0,20}|здравствуйте(?:,.{0,40})?|дорогие (?:читатели|друзья).{0,30}|добрый (?:день|вечер).{0,30}|(?:всім )?привіт(?: всім|, друзі)?.{0,20}|вітаю.{0,24}|шановні (?:читачі|друзі).{0,30}|merhaba(?:lar)?(?: .{0,30})?|sevgili (?:okurlar|dostlar).{0,30}|γεια σας.{0,30}|αγαπητοί .{3,30}|مرحب[اًا]+(?: بكم.{0,30})?|السلام عليكم.{0,50}|أهلا.{0,30}|שלום לכולם.{0,20}|קוראים יקרים.{0,20}|سلام(?: دوستان.{0,20})?|नमस्ते.{0,24}|各位(?:读者|讀者|朋友).{0,10}|สวัสดี.{0,24})[\s,.!;:，。！…👋😊🎉]*$/iu,
  ],
};

/** Weblogs of East Asia say who greets; their companies and offices thank before they tell. */
const greetingsOfEastAsia: Rule = {
  why: 'greeting',
  longest: 110,
  patterns: [
    /^.{0,14}(?:はじめまして|初めまして)[。！!]?$|^[^。]{1,16}[（(]@\w{2,20}[)）](?:です|と申します)[。！!]?$/u,
    /^(?:(?:みなさん|皆さん|皆さま|皆様)[、,\s]*)?(?:どうも、?)?(?:(?:こんにちは|こんばんは|おはようございます|(?:は|初)じめまして|お疲れ様です|(?:ご無沙汰|[お御](?:ひさ|久)しぶり)(?:しています|しております|です)?)[、。！!]?)+(?:[、。，,！!～〜ー☆♪\s][^。！？!]{0,26})?[。！!、,～〜☆♪\p{Extended_Pictographic}\s]*$/u,
    /^どうも[、。！!～]\s?[^。、！!]{1,14}です[。！!]?$/u,
    /^(?:as-?)?sala+m(?:u|o)? ?[-']?(?:alai|aley|alay)?k?\p{L}*(?: (?:&|and) .{2,30})?[.!]*$/iu,
    /^(?:明けまして|あけまして)おめでとうございます[。！!～〜\s]*$|^새해 복 많이 받으세요[.!~^\s]*$|^(?:祝?大家)?新年快[乐樂][！!。～~\s]*$/u,
    /^(?:いつも|平素|日頃|毎度)[^。]{0,70}(?:ありがとうございます|(?:御|お)礼(?:を)?申し上げます|感謝(?:を)?(?:申し上げます|いたします))[。！!]*$/u,
    /^(?:(?:尊敬的|親愛的|亲爱的|各位)[^。！!]{0,20}[：:，,\s])?(?:(?:您|你|大家)(?:们|們)?好)(?:[，,！!\s][^。！!]{0,20})?[。！!～~\p{Extended_Pictographic}\s]*$/u,
    /^(?:非常)?感[谢謝](?:您|大家|各位)[^。，,]{0,24}(?:支持|[关關](?:注|心|爱|愛)|厚[爱愛]|[爱愛][护護戴])[^。，,]{0,6}[。！!]*$/u,
    /^(?:여러분[,!~]*\s?)?안녕하세요(?:[\s,.!~^?][^.!?]{0,30})?[.!~^?\p{Extended_Pictographic}\s]*$/u,
    /^(?:항상|언제나|늘|평소)[^.]{0,60}감사(?:드립니다|합니다|의 (?:말씀|인사)를? (?:드립니다|전합니다))[.!]*$/u,
  ],
};

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
    /^(?:a )?(?:(?:big|huge|special|many|heartfelt|warm|sincere) )*(?:thanks|thank you)(?: so much| very much| a lot)? to (?:everyone|everybody|all (?:(?:of )?(?:the|our|you|those)|who|contributors))\b.{0,200}$/iu,
    /^(?:(?:with )?(?:best|kind|warm|warmest)(?: regards| wishes)|regards|cheers|yours(?: (?:sincerely|truly|faithfully))?|sincerely|thanks(?: for (?:reading|listening|watching|your .{2,20}))?|thank you(?: for (?:reading|listening|watching|your .{2,20}))?|(?:until|till) next (?:time|week)|see you (?:soon|there|then|next \w+|tomorrow)|happy reading|enjoy|(?:viele|liebe|beste|herzliche|schöne) grüße(?: .{0,30})?|mit (?:freundlichen|besten|herzlichen) grüßen|bis (?:bald|dann|nächste woche)|(?:euer|eure|ihr|dein) (?:team|redaktion|\p{L}+-team)|vielen dank(?: fürs lesen)?|cordialement|bien à vous|à (?:bientôt|très vite|la semaine prochaine)|amicalement|bonne lecture|saludos|un (?:saludo|abrazo)|hasta (?:pronto|la próxima)|cordiali saluti|un saluto|a presto|buona lettura|abraços|até (?:breve|já|a próxima)|(?:vriendelijke )?groet(?:en|jes)?|met vriendelijke groet(?:en)?|tot (?:snel|volgende keer)|pozdrawiam(?: serdecznie)?|do zobaczenia|(?:vänliga |varma )?hälsningar|vi ses|(?:venlig |vennlig )?hilsen|s pozdravem|с уважением|до (?:встречи|скорого|свидания)|з повагою|до зустрічі|saygılarımızla|sevgiler(?:le)?|görüşmek üzere|με εκτίμηση|مع تحياتي|إلى اللقاء|בברכה|להתראות|با احترام|धन्यवाद|よろしくお願いします|それではまた|谢谢阅读|謝謝閱讀|감사합니다)[\s,.!:…–—\p{Extended_Pictographic}]*(?:\p{Lu}[\p{L}.]*(?: (?:and|und|et|y|e|en|&) )?\s?){0,3}$/iu,
  ],
};

export const notices: readonly Rule[] = [
  cookies,
  sponsors,
  legal,
  editors,
  placeholders,
  calendars,
  issues,
  programmes,
  greetings,
  greetingsOfEastAsia,
  signOffs,
];
