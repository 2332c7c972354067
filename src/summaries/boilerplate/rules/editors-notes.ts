import type { Kind } from './kind.ts';
import type { Rule } from './rule.ts';
import { none, opening, type Words } from './topic.ts';
import { piece, thisPiece } from './words.ts';

const why = 'note of the editors';

export const editors: Rule = {
  why,
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
    /^[([]?(?:this|today['’]s post|the following) is a guest (?:blog )?(?:post|article|contribution|column) (?:by|from|written by|contributed by)\b.{0,400}$/iu,
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
    /^(?:this (?:post|article|story|essay|piece|episode|entry|page|interview) (?:is|was) (?:part|the (?:first|second|third|fourth|fifth|last|final)|number|also|cross-?posted|adapted|updated|translated|edited|reprinted|republished|syndicated|transcribed|written)\b(?=.{0,80}(?:series|posted|available|published|updated|from|with permission|on|by)).{0,240}|cross-?posted (?:from|to|on|at)\b.{0,160}|(?:originally|previously) (?:published|posted)\b.{0,160}|(?:image|photo|video|audio|transcript|slides)(?:,? (?:with|and) (?:a|the) (?:\p{L}+ )?\p{L}+)? (?:below|above)\.?|(?:image|photo|video|listen|audio|transcript)(?: available)? ?:?$|loading(?:…|\.{3})?|please wait.{0,20}|view in browser|view (?:this|the) (?:email|image|video|post|slideshow).{0,60}|having trouble viewing .{0,80}|(?:© ?|\(c\) ?|copyright (?:©|\(c\)|\d{4})).{0,160}|like this:?|like loading.{0,5}|all rights reserved\.?.{0,80}|alle rechte vorbehalten.{0,60}|tous droits réservés.{0,60}|todos los derechos reservados.{0,60}|tutti i diritti riservati.{0,60}|todos os direitos reservados.{0,60}|alle rechten voorbehouden.{0,60}|wszelkie prawa zastrzeżone.{0,60}|все права защищены.{0,60}|tüm hakları saklıdır.{0,60}|alle rettigheder forbeholde\p{L}+.{0,60}|alla rättigheter förbehålln\p{L}+.{0,60}|med enerett.{0,60}|kaikki oikeudet pidätetään.{0,60}|všechna práva vyhrazena.{0,60}|všetky práva vyhradené.{0,60}|minden jog fenntartva.{0,60}|toate drepturile rezervate.{0,60}|(?:усі|всі) права захищен\p{L}+.{0,60}|με την επιφύλαξη παντός δικαιώματος.{0,60}|جميع الحقوق محفوظة.{0,60}|כל הזכויות שמורות.{0,60}|تمامی حقوق .{0,40}محفوظ.{0,40}|(?:کلیه|تمامی|همه) حقوق .{0,30}(?:سایت|پایگاه|خبرگزاری).{0,100}|hak cipta dilindungi.{0,100}|mọi quyền được bảo lưu.{0,60}|(?:đề nghị |vui lòng )?ghi rõ nguồn .{2,40}khi (?:phát hành|đăng|trích|sử dụng|sao chép).{0,80}|版权所有.{0,60}|無断転載.{0,40}|(?:ⓒ|.{0,40}무단 ?(?:전재|복제)).{0,80})$/iu,
  ],
};

/** Calendars of articles, one for each day of Advent, in which each greets its neighbours. */
const calendars: Rule = {
  why,
  longest: 200,
  patterns: [
    /^[※＊*]?\s?(?:こんにちは.{0,20}[。！])?(?:これは|(?:この|本)(?:記事|エントリー?|投稿|ポスト)は)、?\s?.{2,110}(?:Advent ?Calendar|アドベントカレンダー|アドカレ).{0,50}[。！!]?$/iu,
    /^\d{1,2} ?日目.{0,60}(?:Advent ?Calendar|アドベントカレンダー).{0,30}$/iu,
    /^.{2,80}(?:Advent ?Calendar|アドベントカレンダー).{0,12}\d{1,2}日目.{0,16}[。！!]?$/iu,
    /^(?:昨日|前日|明日|翌日)(?:の記事|の担当)?は、?\S{1,24} ?(?:さん|氏).{0,120}[。！!]?$/u,
  ],
};

const entry =
  '(?:this (?:blog ?)?(?:post|article|story|essay|piece)|dies(?:er|e|es)? (?:artikel|beitrag|blogbeitrag|text|blogpost|folge)|(?:cet|ce|cette) (?:article|billet|texte|chronique)|est[ea] (?:artículo|texto|entrada|publicación|post|artigo|publicação|postagem)|quest[oa] (?:articolo|testo|post|pezzo)|(?:dit|deze) (?:artikel|blog(?:post)?|bericht|stuk|tekst|blogbericht)|(?:den här |denna |det här |detta )?(?:artikeln?|inlägg(?:et)?|blogginlägg(?:et)?|texten?)|(?:dette |denne )?(?:artikkel(?:en)?|innlegg(?:et)?|indlæg(?:get)?|artikel(?:en)?)|tämä (?:artikkeli|kirjoitus|teksti|postaus)|ten (?:artykuł|wpis|tekst|post)|tento (?:článek|článok|text|příspěvek|príspevok)|ez a (?:cikk|bejegyzés|írás|poszt)|acest (?:articol|text)|(?:эта |данная )?(?:статья|заметка)|этот (?:пост|текст|материал)|(?:ця )?(?:стаття|нотатка)|цей (?:допис|текст|матеріал)|bu (?:yazı|makale)|αυτό το (?:άρθρο|κείμενο)|bài viết này|(?:artikel|tulisan) ini)';

const part =
  '(?:(?:premi|derni)(?:er|ère)|(?:deux|trois|quatr|cinqu|six|sept)ième|(?:erste|zweite|dritte|vierte|fünfte|letzte)[rs]?|primer[ao]?|segund[ao]|tercer[ao]?|cuart[ao]|quint[ao]|últim[ao]|prim[ao]|second[ao]|terz[ao]|quart[ao]|ultim[ao]|primeir[ao]|terceir[ao]|eerste|tweede|derde|vierde|laatste|första|andra|tredje|fjärde|sista|første|anden|fjerde|sidste|siste|(?:pierwsz|drug|czwart|piąt|ostatn|kolejn)\\p{L}{1,3}|trzeci\\p{L}{0,2}|prvn?í|druh[ýé]|třetí|čtvrtý|posledn[íý]|tretí|(?:перв|втор|трет|последн|четв[её]рт)\\p{L}{1,3}|(?:перш|друг|останн)\\p{L}{1,3}|teil|bestandteil|partie|épisode|volet|parte|capítulo|entrega|puntata|parte|capitolo|deel|onderdeel|delen?|del|ledd|osa|częś[cć]\\p{L}*|odcinek|odcinkiem|součást\\p{L}*|súčasť\\p{L}*|díl\\p{L}*|diel\\p{L}*|rész\\p{L}*|част(?:ь|ью|и)|частин[ау]|частиною|parça(?:sı\\p{L}*|sıdır)|bölüm\\p{L}*|μέρος|phần|bagian)';

const series =
  '(?:serien?|reihe|\\p{L}{1,20}reihe|\\p{L}{1,20}serie|séries?|feuilleton|dossier|serie|saga|rubrica|série|reeks|\\p{L}{1,20}reeks|seri[ia]|serien|sarja\\p{L}*|seri[ią]|cyklu?|seriálu?|sorozat\\p{L}*|seriei|сери[ия]|цикл\\p{L}*|сері[їя]|dizi\\p{L}*|seri(?:sinin|mizin)?|σειρά\\p{L}*|loạt|seri)';

const isIt =
  "(?:dies|das) ist|c['’]est|ceci est|voici|est[ea] es|ést[ea] es|quest[oa] è|est[ea] é|dit is|(?:det här|detta) är|dette er|tämä on|to|to jest|toto je|to je|aceasta este|это|це|bu|ez";

/** What a weblog is about, and of what a chapter tells: not this entry. */
const plans: Rule = {
  why,
  longest: 140,
  patterns: [
    /^(?:この|当|本)ブログ(?:で|に)は、?.{2,70}(?:話|書|発信|紹介|更新|配信|お届け|記録|まとめ)[いえしてを]{0,4}(?:います|おります|いきます)。?$/u,
    /^(?:이|본|제) 블로그(?:에서)?는 .{2,60}(?:다루|소개하|공유하|기록하|이야기하)고 있습니다\.?$/u,
    /^(?:この|本)(?:章|記事)では、?.{2,120}(?:省き|割愛し|省略し)ます。?$/u,
  ],
};

/** What German offices say of their grammar, what warns of an ending, and what is told to "our readers". */
const toReadersOf: Rule = {
  why,
  longest: 300,
  patterns: [
    /^(?:(?:hinweis|anmerkung)\s?: )?(?:aus gründen der|zugunsten der|zur|wegen der) (?:besseren |leichteren |einfacheren )?(?:lesbarkeit|verständlichkeit|leserlichkeit)(?!\p{L})[^!?]{0,140}(?:form|geschlecht|männlich|maskulin|gender)[^!?]{0,120}$/iu,
    /^(?:dans (?:ce texte|cet article), )?(?:le|l['’]emploi du) (?:genre )?masculin (?:est|a été|n['’]a|générique)[^.!?]{0,90}(?:alléger|lisibilité|lecture)[^.!?]{0,60}\.?$/iu,
    /^(?:(?:achtung|attention|vorsicht|warning|beware|caution|atención|attenzione|atenção|let op|varning|advarsel|uwaga|pozor|внимание|увага|dikkat|huom)[,:!]? )?(?:mild |minor |major |possible |leichte |kleine |mögliche )?(?:spoilers?|spojler\p{L}*|спойлер\p{L}*)(?: (?:ahead|warning|alert|follow|below|inside|voraus))?[.!]*$/iu,
    /^(?:okur\p{L}*a not|(?:note|avis) (?:à nos|aux) lect(?:eurs|rices)|nota (?:a|para) (?:(?:los|nuestros|os|nossos) )?le[ci]tores|nota (?:ai|per i) lettori|hinweis (?:für|an) (?:unsere |die )?leser\p{L}*|aan onze lezers|till våra läsare|do (?:naszych )?czytelników|našim čtenářům|нашим читателям|нашим читачам)\s?: .{8,260}$/iu,
    /^["“'‘]?\p{Lu}[^.!?]{2,60} (?:is (?:an?|our|my) (?:\p{L}+ ){0,3}(?:series|column|feature|section) (?:in which|where) (?:we|i|our|my|readers|writers)|ist (?:eine|unsere) (?:\p{L}+ )?(?:reihe|serie|rubrik),? in der (?:wir|ich|unsere)|est (?:une|notre) (?:série|rubrique) (?:où|dans laquelle) (?:nous|je|nos)|es (?:una|nuestra) (?:serie|sección) en la que|è (?:una|la nostra) (?:rubrica|serie) in cui|is (?:een|onze) (?:rubriek|serie|reeks) waarin (?:we|wij|ik|onze))(?!\p{L})[^.!?]{5,160}\.?$/iu,
  ],
};

/** "You can listen to this article, too.": words for its ear, and that one may. */
const alsoHeard: Words = [
  'listen to|in audio|audio ?version|als audio|anhören|zum hören|version audio|écouter|escuchar|en audio|ascoltare|versione audio|ouvir|em áudio|beluisteren|luisteren|lyssna på|lyttes? til|posłuchać|poslechnout|audioverzi|послушать|послухати|kuunnella',
  'استمع|להאזין|聴け|收听|들을 수',
];
const may: Words = [
  'you can|is (?:also )?available|können sie|kannst du|gibt es|auch|vous pouvez|peut|aussi|puede|puedes|también|puoi|può|anche|pode|também|kun(?:t)?|ook|kan|också|også|możesz|można|także|můžete|lze|také|taky|można|можно|можете|можна|voit|voi',
  none,
];
const machine: Words = [
  '(?:ai|ki|ia|ии|ші)(?!\\p{L})|\\p{L}*inteligen\\p{L}+|inteligência|tekoäly|mesterséges|yapay zek\\p{L}+|machine|maschinell|automatisch|automatique|automatyczn\\p{L}+|automatick\\p{L}+|νοημοσύνη|trí tuệ nhân tạo|kecerdasan buatan',
  'الذكاء الاصطناعي|בינה מלאכותית|هوش مصنوعی|एआई|कृत्रिम बुद्धिमत्ता|人工智能|人工智慧|機械|机器|인공지능',
];
const translated: Words = [
  'translat\\p{L}+|übersetzt|traduit|traducid\\p{L}+|tradott\\p{L}+|traduzid\\p{L}+|vertaald|översatt|oversat|oversatt|käännet\\p{L}+|przetłumacz\\p{L}+|přelož\\p{L}+|prelož\\p{L}+|fordít\\p{L}+|tradus|переведен|перекладен|çevril\\p{L}+|μεταφράστ\\p{L}+|dịch|diterjemahkan',
  'تمت ترجم|ترجم|תורגם|ترجمه|अनुवाद|翻訳|翻译|翻譯|번역|แปล',
];
const earlierVersion: Words = [
  'earlier version|früheren version|version (?:précédente|antérieure)|versión anterior|versione precedente|versão anterior|eerdere versie|tidigare version|tidligere versi?on|tidligere versjon|aiemmassa versiossa|wcześniejszej wersji|(?:předchozí|dřívější) verzi|predchádzajúcej verzii|korábbi változat|versiune anterioară|(?:ранней|предыдущей|первоначальной) версии|(?:попередній|ранішій) версії|önceki (?:bir )?(?:sürüm|versiyon)|προηγούμενη έκδοση',
  'نسخة سابقة|גרסה קודמת|以前の版|早前版本|此前版本|이전 버전',
];
const clearer: Words = [
  'clarity|length|brevity|lesbarkeit|verständlich|länge|clarté|longueur|claridad|extensión|chiarezza|brevità|clareza|leesbaarheid|duidelijk|lengte|tydlighet|läsbarhet|klarhed|læsbarhed|lesbarhet|klarhet|selkey|przejrzyst|jasno|srozumiteln|zrozumiteľn|érthető|claritate|ясност|понятност|краткост|ясніст|стислост|açıklık|anlaşıl|σαφήνεια',
  'للوضوح|לשם הבהירות|わかりやす|清晰|명확',
];
const shortened: Words = [
  'edited|condensed|gekürzt|bearbeitet|redigiert|condens|édité|abrégé|editad|abreviad|modificat|abbreviat|ingekort|geredigeerd|redige|förkorta|forkortet|muokattu|lyhennetty|skrócon|zredagowan|zkrácen|skrátený|uprav|szerkeszt|rövidít|editat|scurtat|сокращен|отредактирован|скорочен|відредагован|kısaltıl|düzenlen|συντομε',
  'تحرير|נערך|編集|编辑|編輯|删节|편집',
];
const interview: Words = [
  'interview|transcript|gespräch|entretien|entrevista|intervista|gesprek|intervju|samtale|haastattelu|wywiad|rozmowa|rozhovor|interjú|interviu|интервью|беседа|інтерв|söyleşi|röportaj|συνέντευξη',
  'المقابلة|הריאיון|インタビュー|采访|訪談|访谈|인터뷰',
];
const older: Words = [
  '(?:more|older) than|älter als|mehr als|plus de|más de|più di|oltre|mais de|ouder dan|meer dan|äldre än|mer än|ældre end|mere end|mer enn|eldre enn|yli|vanhempi|ponad|starszy|starší|více než|régebbi|több mint|mai vech|mai mult|больше|старше|более|понад|старша|більше|daha eski|eskidir|πάνω από|παλαιότερο',
  none,
];
const years: Words = [
  'years?|months|jahre|monate|ans|années|mois|años|meses|anni|mesi|anos|jaar|maanden|år|måneder|månader|vuot|lat|miesi|let|roky|rokov|év|hónap|ani|luni|лет|года|месяц|рок|місяц|yıl|χρόν|έτη',
  none,
];
const reprinted: Words = [
  'reprinted|republished|nachdruck|abdruck|reproduit|republié|reproducid|republicad|reproduzid|ripubblicat|riprodott|overgenomen|återpubli|genoptryk|gjengitt|przedruk|přetiš|pretla|újraközl|перепечат|публикуется|передрук|публікується|yayımlan|αναδημοσ',
  '転載|转载|轉載|게재',
];
const permission: Words = [
  'permission|genehmigung|erlaubnis|autorisation|permiso|autorización|concessione|permesso|permissão|autorização|toestemming|tillstånd|tilladelse|tillatelse|zgod|svolení|souhlas|súhlas|engedély|permisiun|acord|разрешени|дозвол|izni|άδεια',
  '許可|授权|授權|허락|허가',
];
const thanksTo: Words = [
  '(?:(?:many|special|our|my|with|big) )*thanks(?: go(?:es)?)? to|thank you to|(?:vielen |besten |herzlichen )?dank an|danke an|(?:un grand )?merci à|(?:muchas )?gracias a|grazie a|obrigad[oa] a|(?:met )?dank aan|tack till|tak til|takk til|kiitos|dziękuj\\p{L}+|děkuj\\p{L}+|ďakuj\\p{L}+|köszön\\p{L}+|mulțum\\p{L}+|спасибо|благодар\\p{L}+|дяку\\p{L}+|ευχαριστ\\p{L}+',
  none,
];
const contributing: Words = [
  'contribut\\p{L}+|reviewing|review of|feedback|editing|proofreading|reading|help\\p{L}*|beiträge|mitarbeit|mithilfe|korrekturles\\p{L}+|relect\\p{L}+|relu|contribu\\p{L}+|ayuda|colabora\\p{L}+|aiuto|revis\\p{L}+|ajuda|hulp|hjälp|hjælp|hjelp|pomoc|pomôct|segít\\p{L}+|ajutor|помощь|допомог\\p{L}+|βοήθεια',
  none,
];
const updated: Words = [
  'updated|corrected|aktualisiert|korrigiert|mis à jour|corrigé|actualizado|corregido|atualizado|corrigido|aggiornato|corretto|aangepast|bijgewerkt|gecorrigeerd|uppdatera|rättad|opdateret|rettet|oppdatert|päivitetty|korjattu|zaktualizowan|poprawion|aktualizován|opraven|aktualizovan|frissít|javít|actualizat|corectat|обновлен|исправлен|оновлен|виправлен|güncellen|ενημερώθηκε',
  none,
];
const writer: Words = [
  'authors?|autor|auteurs?|författ\\p{L}+|skribent|forfatter|kirjoittaj\\p{L}+|szerző|redak\\p{L}+|редакц\\p{L}+|автор|yazar|συντάκτ\\p{L}+|tác giả|penulis',
  'الكاتب|الكتّاب|הכותב|نویسنده|लेखक|筆者|作者|필자|ผู้เขียน',
];
const ownOnly: Words = [
  'van de (?:auteur|schrijver)|those of|niekoniecznie|nu reflectă|may not|expressed|not necessarily|solely|reflect|wieder|nicht unbedingt|engagent|respons\\p{L}+|exclusiv\\p{L}+|esclusiv\\p{L}+|niet|eg(?:na|en|ne)|omia|prywatn\\p{L}+|własn\\p{L}+|nemusí|nikoli|saját|aparțin|совпада\\p{L}+|збіга\\p{L}+|ait|yansıt\\p{L}+|εκφράζουν|riêng|tanggung jawab|tidak mencerminkan',
  'تعب[ّ]?ر|בלבד|لزوم|निजी|個人|个人|個人|不代表|개인|ส่วนตัว',
];
const opinion: Words = [
  'views?|opinions?|meinung|ansicht|propos|opinion\\p{L}+|opiniões|mening|åsikt|holdning|mielipite\\p{L}+|opini\\p{L}+|názor|vélemény|мнени\\p{L}+|думк\\p{L}+|görüş|απόψεις|quan điểm|pendapat',
  'الآراء|הדעות|دیدگاه|विचार|見解|内容|観点|观点|觀點|의견|ความคิดเห็น',
];

/** What a reader or a guest writes. */
const voiced: Words = [
  `${piece[0]}|texts?|letters?|columns?|pieces|op eds?|commentar\\p{L}+|leserbrief\\p{L}*|kommentar\\p{L}*|kolumne\\p{L}*|lettres?|tribunes?|chroniques?|cartas?|columnas?|colunas?|lettere|rubric\\p{L}+|brieven|columns?|insänd\\p{L}+|debatt?\\p{L}*|læserbrev\\p{L}*|leserinnlegg\\p{L}*|mielipide\\p{L}*|felieton\\p{L}*|listy?|dopisy?|sloupk?\\p{L}*|komentář\\p{L}*|level\\p{L}+|scrisor\\p{L}+|письм\\p{L}+|лист\\p{L}*|колонк\\p{L}+|mektup\\p{L}*|köşe\\p{L}*|επιστολ\\p{L}+|αναγνωστ\\p{L}+|readers|kolom|surat`,
  piece[1],
];
const notAlways: Words = [
  'not necessarily|do(?:es)? not (?:\\p{L}+ )?(?:reflect|represent)|nicht (?:unbedingt|notwendigerweise|zwingend)|geben nicht|gibt nicht|nécessairement|forcément|necesariamente|necessariamente|niet (?:noodzakelijk\\p{L}*|per se)|nödvändigtvis|nødvendigvis|välttämättä|niekoniecznie|nie (?:musi|muszą)|nemus[ií]|nemusia|nikoli|nem feltétlenül|neapărat|не обязательно|не об язково|(?:может|могут) не совпадать|(?:може|можуть) не збігатися|yansıtmay?\\p{L}*|απαραίτητα|belum tentu|tidak (?:selalu )?mencerminkan|không nhất thiết',
  'بالضرورة|בהכרח|لزوما|आवश्यक नहीं|必ずしも|不代表|반드시',
];
const paper: Words = [
  'editors?|editorial|newspaper|publisher|redak\\p{L}+|zeitung|rédaction|journal|redacción|diario|periódico|redazione|giornale|redação|jornal|redactie|krant|tidning\\p{L}*|avis\\p{L}*|toimitu\\p{L}+|lehde\\p{L}+|gazet\\p{L}+|deník\\p{L}*|szerkesztőség\\p{L}*|redacți\\p{L}+|ziar\\p{L}*|редакц\\p{L}+|газет\\p{L}+|издани\\p{L}+|видання|εφημερίδ\\p{L}+|σύνταξ\\p{L}+|tòa soạn',
  'الجريدة|الصحيفة|المجلة|الموقع|המערכת|העיתון|روزنامه|संपादक|編集部|本报|本報|本站|편집',
];
const views: Words = [
  'åsikter(?:na)?|holdninge(?:r|ne)|meninge(?:r|ne)|nuomon\\p{L}+|редакц\\p{L}{2}|рэдакцыя|stavovi|ставови|stališča|mnenja|мненията|arvamus(?:lood|ed)?|viedok\\p{L}+|zuschriften|leserbriefe|redakcja|a szerkesztőség|redakce|redakcia|uredništvo|komentari(?:ji)?|οι απόψεις|les (?:opinions|tribunes|points de vue)|las (?:opiniones|columnas)|los artículos|le opinioni|as opiniões|les opinions',
  none,
];
const notOurs: Words = [
  'egna|egne|neatspindi|nebūtinai|(?:може|можа) не|может не|не обязательно|не нес[её]т? отв\\p{L}+|не несе відп\\p{L}+|не нясе|izneseni|izneti|nužno ne|ne izražava\\p{L}+|osobni|lični|лични|изнети|izražajo|ne odražavaju|ne odražajo|не отразяват|väljendavad|ei pruugi|nepauž\\p{L}+|neatspoguļo|geben (?:\\p{L}+ )?die meinung|nie odpowiada|zastrzega sobie|nem feltétlenül|fenntartja|neodpovídá|nezodpovedá|nemusí|εκφράζουν|προσωπικές|n engagent que|no reflejan|non riflettono|não refletem|no reflecteixen',
  none,
];
const whose: Words = [
  'skribent\\p{L}*|författar\\p{L}*|forfatter\\p{L}*|redakcij\\p{L}*|redakcj\\p{L}*|redakci\\p{L}*|redakce|р[еэ]дакц\\p{L}+|р[еэ]дакцы\\p{L}+|автор\\p{L}*|a[uv]tor\\p{L}*|auteurs?|думк\\p{L}+|думцы|мнени\\p{L}+|співрозмовни\\p{L}+|verfasser\\p{L}*|listów|kommentar\\p{L}*|komentar\\p{L}*|szerkesztőség\\p{L}*|level\\p{L}*|dopis\\p{L}*|toimetus\\p{L}*|redaktion\\p{L}*|συντ[αά]κτ\\p{L}+|προσωπικές|línea editorial|linea editoriale|linha editorial|línia editorial|organa koji|органа који|uredništv\\p{L}+',
  none,
];
const thisInterview: Words = [
  'cet entretien|cette interview|diese[rs]? (?:gespräch|interview)|das (?:gespräch|interview) wurde|esta entrevista|questa intervista|dit (?:interview|gesprek)|(?:den här |denna )?intervjun|(?:ten )?wywiad|tento rozhovor|rozhovor|rozmowa|acest interviu|это интервью|це інтерв ю',
  none,
];
const lookedOver: Words = [
  'krácen\\p{L}*|zkrácen\\p{L}*|skrácen\\p{L}*|skrócon\\p{L}*|relu\\p{L}*|amendé\\p{L}*|autorisiert|gekürzt|revisada|rivista|geautoriseerd|ingekort|godkänts|autoryzowan\\p{L}*|autorizován\\p{L}*|autorizovan\\p{L}*|revizuit|авторизован\\p{L}*|сокращен\\p{L}*|скорочен\\p{L}*',
  none,
];

/** A label of corrections, and that something was wrong before: a repair, too, is called so. */
const corrected: Words = [
  '(?:oprava|upřesnění|düzeltme|tashih|ralat|koreksi|виправлення|уточнення|đính chính|διόρθωση|διευκρίνιση)(?!\\p{L})',
  '^ (?:تصحيح|تنويه|اصلاحیه|تصحیح|תיקון|הבהרה|सुधार|भूल सुधार|更正|勘[误誤]|[订訂]正|바로잡|정정)',
];
const wrong: Words = [
  'verz\\p{L}+|chybn\\p{L}+|nesprávn\\p{L}+|mylně|yanlış\\p{L}*|hatalı|sehven|ilk hal\\p{L}+|sebelumnya|keliru|salah|seharusnya|верс\\p{L}+|помилков\\p{L}+|неправильн\\p{L}+|хибно|trước|nhầm|έκδοση|λάθος|λανθασμέν\\p{L}+|εσφαλμέν\\p{L}+',
  'سابقة|خطأ|پیشین|قبلی|اشتباه|קודמת|בטעות|שגו|पहले|गलत|ग़लत|[误誤]|[应應][为為]|致歉|잘못|오기',
];
/** The label of a desk, and of which series a text is: what else a desk tells may be the text. */
const ofDesk: Words = [
  'poznámka redakc\\p{L}+|σημείωση (?:της )?(?:σύνταξης|συντακτ\\p{L}+)|catatan (?:redaksi|editor)|lời (?:tòa|toà) soạn|(?:від редакції|примітка редакції)|(?:от редакции|примечание редакции)|editörün notu|uwaga redakcji|od redakcji|poznámka redakcie',
  '^ (?:ملاحظة|تنويه) (?:من )?(?:المحرر|التحرير)|یادداشت (?:سردبیر|دبیر)|הערת (?:המערכת|העורך)|संपादक की (?:टिप्पणी|ओर से)|[编編]者按|編集部(?:より|から)|편집자 ?(?:주|말)',
];
const partOf: Words = [
  'séri\\p{L}+|seri(?:al|e|i|ál)?\\p{L}*|dizi\\p{L}*|loạt bài|σειρ\\p{L}+|сер[иі]\\p{L}+|цикл\\p{L}+|cykl\\p{L}+|tulisan bersambung|díl\\p{L}*|kỳ thứ',
  'سلسلة|מהסדרה|בסדרה|مجموعه|शृंखला|श्रृंखला|कड़ी|系列|連載|연재|시리즈',
];
const labelled = /^[^:：]{2,24}[:：]/u;

/** What the editors say of the entry: corrections, opinions that are not theirs, series. */
export const editorsNotes: Kind = {
  rules: [
    editors,
    calendars,
    {
      why,
      longest: 110,
      // "The editors answer for its content."
      patterns: [
        /^(?:par (?:\p{L}+ ){0,2}saturu (?:ir )?atbild|už (?:\p{L}+ )?turinį atsako|sisu eest vastutab|za (?:vsebino|sadržaj) (?:je odgovor[ae]?n|odgovara)|за садржај (?:је одговор[ае]?н|одговара)|за зміст (?:\p{L}+ )?(?:відповіда|несе)|за содержание (?:\p{L}+ )?(?:отвеча|несет)|за съдържанието (?:отговаря|носи)|za treść (?:\p{L}+ )?odpowiada|za obsah (?:\p{L}+ )?(?:zodpovíd|odpovíd|zodpoved)|a tartalomért|pentru conținut răspunde|für den inhalt (?:ist|verantwortlich|zeichnet))(?:\p{L}+)?(?: [^.!?,]{2,60})?[.!]?$/iu,
      ],
    },
    {
      why,
      longest: 220,
      patterns: [
        new RegExp(
          `^${entry}(?!\\p{L})[^.!?]{1,40}(?<!\\p{L})${part}(?!\\p{L})[^.!?]{1,50}(?<!\\p{L})${series}(?!\\p{L}).{0,120}$`,
          'iu',
        ),
        new RegExp(
          `^(?:${isIt})(?!\\p{L})[^.!?]{1,30}(?<!\\p{L})${part}(?!\\p{L})[^.!?]{1,40}(?<!\\p{L})${series}(?!\\p{L}).{0,120}$`,
          'iu',
        ),
        // "Ez a bejegyzés a Komplámpák sorozat része.": where the part comes last.
        new RegExp(
          `^${entry}(?!\\p{L})[^.!?]{1,50}(?<!\\p{L})${series}(?!\\p{L})[^.!?]{0,10} ${part}(?!\\p{L})[^.!?]{0,20}[.!]?$`,
          'iu',
        ),
        /^[이본] (?:글|포스트|포스팅|기사|연재)[은는] .{1,50}(?:시리즈|연재)의? .{1,12}(?:글|편|회|번째|기사)(?:입니다|이다)\.?$/u,
      ],
    },
    plans,
    toReadersOf,
  ],
  topics: [
    { why, words: [thisPiece, alsoHeard, may] },
    { why, words: [opening(thisPiece), machine, translated] },
    { why, words: [earlierVersion, piece] },
    { why, words: [clearer, shortened, interview] },
    { why, words: [opening(thisPiece), older, years] },
    { why, words: [opening(reprinted), permission] },
    { why, words: [opening(thanksTo), contributing, thisPiece] },
    { why, words: [opening(thisPiece), updated] },
    { why, words: [writer, ownOnly, opinion, voiced] },
    { why, words: [opinion, notAlways, paper] },
    { why, words: [opening(views), notOurs, whose] },
    { why, words: [opening(thisInterview), lookedOver] },
    { why, words: [opening(corrected), wrong], shape: labelled },
    { why, words: [opening(ofDesk), partOf], shape: labelled },
  ],
};
