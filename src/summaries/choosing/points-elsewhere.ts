import { isDense } from '../text/clean-text.ts';
import { callsHere } from './calls-here.ts';

/** Words that point to what a post does not show: a picture, a player, a form. */
const away =
  /\b(?:(?:see|shown|pictured|listed|linked|embedded|described) (?:below|above)|(?:below|above) (?:is|are|you)|you (?:can|will|may) (?:read|see|find|hear|watch) (?:below|above)|(?:video|image|photo|picture|chart|graph|map|gallery|player|form|link|button|table|episode|slideshow)s? (?:below|above)|click (?:here|the|on)|head (?:below|over|back)|(?:jump|scroll|read on|keep reading) (?:below|down)|here are the links|as follows|the below \p{L}+|the (?:ones?|map|image|picture|photo|chart|list|code|example|snippet|table|video|schema|diagram|figure) (?:above|below))\b|ecco i link|voici les liens|aquí (?:están|tienes|tenéis) los enlaces|aqui estão os links|hier (?:sind|zijn) d(?:ie|e) links|här är länkarna|video seguente|vidéo (?:suivante|ci-)|vídeo (?:siguiente|a seguir)|(?:video|film)en nedan|(?:siehe|wie) (?:unten|oben)|weiter unten|ci-dessous|ci-dessus|a continuación|qui sotto|abaixo|hieronder|onderstaand|untenstehend|poniżej|nedan\b|nedenfor|^alla olev\p{L}+ |(?<!\p{L})ниже(?!\p{L})|нижче|aşağıda|παρακάτω|أدناه|להלן|در زیر|(?<!(?:के|से) )नीचे(?! (?:गिर|उतर|आ|जा))|下図|以下の|如下|下图|아래/iu;

/** Without such a word a sentence only mentions a picture. */
const pointing =
  /[:：]|here|head |below|\babove[.!]?$|unten|sotto|dessous|dessus|abaixo|link|liens|enlaces|länk|seguente|suivante|siguiente|seguir|nedan|onderstaand|untenstehend|alla olev|find below|^(?:ниже|нижче) |(?:привод|привед|указ|опис|перечисл|смотр|навод|навед|вказ|перелік)\p{L}* (?:ниже|нижче)|(?:см\.|смотрите|читайте|дивіться) (?:ниже|нижче)|aşağıda|παρακάτω|أدناه|להלן|در زیر|(?<!(?:के|से) )नीचे(?! (?:गिर|उतर|आ|जा))/iu;

/** The same in scripts that need no colon for it: "the following", "below is". */
const toNext =
  /(?:次|以下|下記)の(?:文章?|例文?|コード|問題|会話)を[^。]{0,16}(?:(?:読んで|見て|考えて)み(?:よう|ましょう|てください)|(?:読んで|見て|ご覧)ください)[。！]?$|^(?:我[们們])?先?[来來]?(?:看|[读讀])(?:一?下|看)?(?:下面|以下)(?:的|[这這][段个個句张張])?[^，。]{0,6}[。：]?$|^(?:[请請])?(?:[执執]行|[运運]行|[输輸]入|[敲键鍵]入|使用|用)(?:以下|下面|下列)的?[^，。、：]{0,4}?(?:commands?|code|script|指令|命令|代[码碼]|程式[码碼]|[脚腳]本)(?:[，。]|即可|$)|^(?:以下|下記|次)の(?:コマンド|コード|スクリプト)を(?:実行|入力|打|叩|追加)[^。、]{0,10}[。]?$|^(?:.{0,12}が)?(?:こちら|これ|コレ)です[。！]?$|(?:下列|以下|下面)(?:的)?[几幾兩两二三四五六七八九十\d]+(?:大)?[个個項项种種點点].{0,20}[。]$|^.{0,30}(?:は|が|も)、?(?:こちら|コチラ)(?:から|へ)?[。！]?$|^ご案内(?:させて(?:頂|いただ)き|いたし|致し)ます[。！]?$|以下のよう[なに].{0,40}(?:ます|ました|です|でした|いる|いた)。$|次のような.{1,40}(?:ます|ました|です|でした|ください)。$|^(?:[^、。]{1,16}、)?以下の(?!期間|日|時|理由|事情)[^、。]{1,12}を(?:購入|使用|利用|用意|準備|参考に|追加|設定|確認|作成|使い|使っ|買|読|試)[^、。]{0,10}(?:ました|ます)。$|以下の.{0,24}(?:ください|通り|とおり|です。)|(?:下記|上記|以下)の(?:とおり|通り|.{0,16}(?:に従っ|を参考|を参照))|次の(?:とおり|通り)(?:です|である|だ|となります|になります)。?$|(?<![\p{N}\p{Script=Han}％%])(?:以下の\s?[\p{N}一二三四五六七八九十]+\s?(?:つ|点|個|項目|種類|ステップ).{0,40}(?:です|ます|ました)|次の\s?[\p{N}一二三四五六七八九十]+\s?(?:つ|点|項目)(?:です|であ[るり]|があ[るり]ます|となります|に分[けか][^、。]{1,10}))。$|^以下[、，にが].{0,48}です[。！]$|^아래는|아래와 같|다음과 같(?:다|습니다|은 .{1,24}(?:있다|있습니다|나온다|나옵니다)|이 .{1,24}(?:있다|있습니다|된다|됩니다|한다|합니다|해보자|하자))\.?$|^أدناه|كما يلي|כדלקמן|(?<!\p{L})להלן|下面(?:就|我们|我們|来|來).{0,12}(?:介绍|介紹|解释|解釋|看看|说说|說說)|[簡简][單单]解[釋释]一下|(?:下面|以下)(?:我[们們]?)?(?:[将將]|[会會]|就|先)?(?:[给給]出|列出|附上|[贴貼]出|[贴貼]上|放上|奉上)|下列的?[^，。：；]{1,8}。$|^(?:下面|以下)就?(?:是|[为為])[^，。：；]{2,40}。$/u;

/** "The list can be found here", "on sur ce lien", "Here's the video": a link or a film that a post does not hold. */
const pointsToLink =
  /\b(?:can be|is|are) (?:found|listed|read|documented) (?:on|in|at) (?:the|our|my|its) (?:docs?|documentation|website|web page|site|repo(?:sitory)?|wiki|readme|github\b.{0,20})[.!]?$|\b(?:found|available|listed|read|downloaded|seen|watched|posted) (?:right |over )?here(?: for (?:reference|details|more|those)[^.!?]{0,30})?[.!]?$|\bread (?:it|them|(?:the|this|that|my|our|his|her|their) (?:\p{L}+ ){1,3})(?:over |right )?here[.!]?$|, (?:found|available|posted) here(?: \([^()]{2,60}\))?,|\b(?:mouse|hover) over (?:these|the|this) links?\b|(?<!\p{L})(?:unter|über|auf) (?:diesem|diesen|folgendem) link\b|\b(?:sur|via|par) ce lien\b|\b(?:en|a través de) (?:este|el siguiente) (?:enlace|link)\b|\b(?:a|da|su) questo link\b|\b(?:neste|nesse) link\b|\bvia deze link\b|\bpod tym linkiem\b|\b(?:i|via) den(?:na|ne) länk|по (?:этой |следующей )?ссылке|за (?:цим )?посиланням|\b(?:klicka|klik|klikk) på (?:bilden|bildet|billedet)|\bdisponibles? [^.!?]{0,40}page dédiée\b|\b(?:sur (?:la|une|sa) page dédiée|(?:nella|sulla) pagina dedicata|en la página dedicada|na página dedicada)[.!]?$|\bauf das bild klicken|\bcliquez sur (?:l['’]image|la photo)|\bhaz clic en la (?:imagen|foto)|\bclicca sull['’]immagine|\bclique na (?:imagem|foto)|\bklik op de (?:foto|afbeelding)/iu;
const showsLink =
  /^(?:\p{L}+, )?(?:here(?:['’]s| is| are)|hier (?:ist|sind|gibt['’]?s?(?: es)?)|voici|aquí (?:está|tienes)|ecco|aqui está|hier (?:is|zijn)|här är|вот)(?!\p{L}).{0,60}(?<!\p{L})(?:video|vidéo|vídeo|clips?|footage|playlist|trailer|schema|code|snippets?|config|output|sample (?:data|inputs?)|screenshots?|slides|transcript|bilder|fotos?|photos?|galerie|видео|фото)(?!\p{L})/iu;

/** "This link leads to …": the link itself is lost. */
const ofLink =
  /\b(?:this|the following) link (?:will|takes|leads|shows)\b|^(?:този|следният) линк |^(?:эта|следующая) ссылка |^(?:dieser|folgender) link |^este enlace |^ce lien |^questo link |^este link /iu;

/** "As you see from reading this": of the page that a post only leads to. */
const readingThis = /\b(?:from|by) (?:reading|visiting|looking at) this(?! (?:book|report|novel|study|letter)\b)/iu;

/** "… at the bottom of this piece", "takes four minutes to read", "Check out their article!" */
const ofThisPiece =
  /\b(?:towards?|at|near|by) the (?:bottom|end|top|foot) of (?:this|the) (?:piece|post|article|page|story|newsletter|e-?mail)\b|\btakes? (?:you )?(?:about |around |roughly )?\S+ (?:minutes?|mins?) to read\b|^check out (?:their|his|her|my|our|the) (?:\p{L}+ ){0,3}(?:article|post|video|blog|site|website|project|podcast|talk|paper|page|demo|docs|documentation|repo|repository|changelog|code)s?\b[^.!?]{0,90}[.!]$/iu;

const shown =
  'bild(?:e?s|er|ern)?|fotos?|karten?|listen?|tabellen?|video|links?|images?|photos?|cartes?|vidéos?|liens?|tableau|imagen|mapa|lista|vídeo|enlaces?|tabla|immagin[ei]|elenco|imagem|afbeelding|lijst|zdjęci\\p{L}{1,3}|obráz\\p{L}{1,3}|bilden|bildet|billedet|картин\\p{L}{1,3}|фото|фотографи\\p{L}{1,3}|изображени\\p{L}{1,2}|зображенн\\p{L}{1,2}|видео|відео|ссылк\\p{L}{1,3}|посиланн\\p{L}{1,2}|списк\\p{L}{1,2}|список|таблиц\\p{L}{1,2}';
const atItsEnd =
  "am (?:ende|schluss|anfang) (?:des|dieses) (?:artikels|beitrags|textes|posts)|(?:à la fin|au bas|au début) (?:de (?:cet |l[’']))?(?:article|(?:de ce|du) billet|(?:de la|de cette) page)|al final (?:del?|de este) (?:artículo|post|texto)|al final de (?:la|esta) (?:entrada|página)|(?:alla fine|in fondo) (?:dell[’']articolo|all[’']articolo|a questo articolo|di questo articolo|del post|al post)|no (?:final|fim) d(?:o|est[ea]) (?:artigo|post|texto)|(?:aan het einde?|onderaan) (?:van )?(?:dit|het) (?:artikel|bericht)|na końcu (?:artykułu|wpisu|tekstu)|na konci (?:článku|příspěvku|príspevku|textu)|i slutet av (?:artikeln|inlägget|texten)|i slutten av (?:artikkelen|innlegget)|i slutningen af (?:artiklen|indlægget)|в (?:самом )?(?:конце|начале) (?:эт(?:ой|ого) )?(?:статьи|поста|записи|заметки|текста)|(?:в кінці|наприкінці) (?:ці(?:єї|ого) )?(?:статті|допису|тексту)";
/** "Das Original steht auf dem Bild am Ende des Artikels.", "Оригинал на картинке в конце статьи." */
const shownAtItsEnd = new RegExp(
  `(?<!\\p{L})(?:(?:${shown})(?!\\p{L})[^.!?]{0,24}(?<!\\p{L})(?:${atItsEnd})|(?:${atItsEnd})(?!\\p{L})[^.!?]{0,24}(?<!\\p{L})(?:${shown}))(?!\\p{L})`,
  'iu',
);

/** "Full details are all in the members section of the website." */
const keptOnSite =
  /^(?:(?:all |the )?(?:full|further|more|complete|all) )?(?:the )?(?:details|information|info) (?:are|is|can be found) (?:all |now |also |available )*(?:in|on|at|under) [^.!?]{0,60}\b(?:web ?site|site|web ?page|home ?page|blog|tab|menu|calendar)[.!]?$/iu;

/** "After reading this post I …": the words were a link. */
const linkedText =
  /\b(?:read|reading|saw|seeing|found|inspired by|came across|watched|watching|from|see|check out|agreed? with|disagreed? with) (?:this|that) (?:(?:great|excellent|interesting|nice|old|recent) )?(?:comprehensive |detailed )?(?:blog )?(?:post|article|tweet|thread|video|talk|comment|page|question|answer|issue)\b/iu;

/** "Move the files as follows.", "Run the following command.", in languages of the Arabic script; a list behind a colon is told. */
const belowInArabic =
  /^(?!.*[:：]\s\S)(?:.*(?<!\p{L})(?:به (?:صورت|شکل|شرح|ترتیب|روش) زیر|از (?:لینک|آدرس|دستور|کد|روش|طریق) زیر|زیر (?:را|رو|است|هستند|استفاده کنید|اجرا کنید)|على النحو (?:التالي|الآتي)|بالشكل (?:التالي|الآتي)|(?:المثال|الجدول|الرابط|الكود|الشكل) (?:التالي|الآتي)|(?:الكتب|النقاط|القائمة|الأوامر|الصورة|الصور|الروابط|الأسطر) (?:التالية|الآتية)|(?:درج|مندرجہ) ذیل (?:ہے|ہیں))(?!\p{L}))/u;

/** "The pages that are listed below …", in other languages of Asia. */
const belowInAsia =
  /^(?!.*[:：]\s\S)(?:(?:dưới đây|sau đây) là |.*(?:được (?:liệt kê|trình bày|mô tả|nêu) (?:ở )?(?:bên dưới|dưới đây|sau đây)|(?:sebagai|yang) berikut(?: ini)?[.!]?$|(?:tercantum|tertera|terlampir|dijelaskan) (?:di bawah|berikut)(?: ini)?|(?<!\p{L})(?:नीचे|निम्न) (?:दिए|दी|दिये|बताए|लिखे) ग[एईय]|নিচে (?:দেওয\u09BCা|উল্লেখ|তালিকা)|கீழே (?:கொடுக்கப்பட்ட|குறிப்பிட|பட்டியலிட)|نیچے د(?:ی|یے|ئے|یئے) گئ|(?:מופיע|רשומ|מפורט|מובא)\p{L}{0,4} (?:להלן|למטה|מטה)))/iu;

/** What stands below, in Korean. */
const belowInKorean =
  /다음과 같(?:은|이) \S{1,10} .{1,30}[다요]\.?$|다음과 같(?:다|습니다|아요)\.?$|(?:아래|다음)의? ?(?:\d{1,2}|[두세네]|다섯|여섯|일곱|여덟|몇|여러) ?가지|(?:다음|아래)의? ?(?:\S{1,8} )?(?:문장|글|예시?|예제|질문|문제)[을를] .{0,24}(?:보자|봅시다|보겠습니다|보세요|보시죠)[.!]?$|^다음은 .{2,24}입니다\.?$|(?:다음|아래|위의?)\s?(?:\S{1,8} )?(?:명령어?|코드|내용|표|그림|사진|영상|버튼|링크)\S{0,3} .{0,24}(?:봅시다|보겠습니다|세요|주세요|바랍니다|같습니다|있습니다)[.!]?$/u;

/** "Here is a summary of five events: …", in Indonesian and Malay. */
const listsBelow =
  /^berikut(?: ini| adalah)? (?!(?:ini |adalah )?(?:hari|minggu|bulan|tahun))[^:.!?]{3,120}[:.](?=$|\s|\p{L})/iu;

/** "As in the picture above, …", in scripts without blanks or capitals. */
const asPictured =
  /(?:上|下|左|右|以下)の(?:写真|画像|図|動画)(?:の(?:よう|とおり|通り)|に(?:ある|示す)|を(?:ご覧|見て|参照))|(?:위|아래|옆)의? ?(?:사진|그림|영상)(?:처럼|과 같이|을 보)|如(?:上|下)?[图圖](?:所示)?|كما (?:في|هو في) الصورة/u;

/** "修理的细节详见说明。": the page that it links is not there; a book that is named can be found. */
const seeInChinese =
  /^[^，。；：]{0,24}(?:[详詳參参][见見阅閱]|[请請][见見参參])(?![过過面])[^，。；：《》]{1,16}[。！]?$/u;

/** What is pointed to stands behind the colon. */
const showsIt = /以下.*：.{4}/u;

/** "… using the following command." */
const following =
  /\bthe following (?!(?:day|week|month|year|morning|night|season|summer|winter)s?\b)[^,.!?]{2,60}(?:\.{1,3}|…)$/iu;

/** "Please find below …", "Check out some of the games below, …" and "Here is the quick rundown." */
const announcesBelow =
  /^(?:please )?(?:find|see) (?:below|attached|enclosed)\b|^check out (?:[^.!?,]{1,60} )?below\b|\bhere(?:['’]s| is| are) (?:the|a|my|our) (?:\p{L}+ ){0,2}(?:run-?down|recap|list|overview|summary|breakdown|playlist|transcript|link)\b[^.!?]{0,90}[.:]?$|^click (?:through|below|above)\b|\bfollows? below[.!]$|\b(?:read|look|scroll|read on|keep reading) below\b|^est[ao]s son l[ao]s (?:condiciones|bases|requisitos|fechas|categorías|ganador\p{L}+|resultados)(?!\p{L})[^.!?:]{0,80}\.$/iu;

/** The same where the verb comes first or the language is another: "Poniżej przedstawiamy …", "Nedan hittar du …". */
const leadsBelow =
  /^(?:poniżej (?:znajd|przedstawi|prezentuj|zamieszcz|podaj|publikuj|umie[śs])\p{L}*|níže (?:najdete|naleznete|uvádíme|přinášíme)|nižšie (?:nájdete|uvádzame|prinášame)|nedan (?:hittar|finns|följer|ser du)|nedenfor (?:finder|finner|følger|ser du|kan du)|(?:nachfolgend|im folgenden|weiter unten) (?:finden|findet|findest|stellen|listen|haben wir|(?:sind|werden) (?:alle|die|einige)(?!\p{L}))|ci-(?:dessous|après),? (?:figure(?:nt)?|vous trouverez|se trouve(?:nt)?)|(?:vous trouverez|retrouvez|découvrez) (?:donc )?ci-(?:dessous|après)|a continuación,? (?:te |os |le |les |se )?(?:presentamos|mostramos|dejamos|detalla|explicamos|muestra|lista|indica|encontrar|podr)\p{L}*|di seguito,? (?:trov|riport|elenc|l['’]elenco|potete|vi (?:propon|elenc|riport))\p{L}*|(?:a seguir|abaixo),? (?:confira|veja|apresentamos|listamos|seguem?|você encontra)|(?:hieronder|hierna) (?:vind|vindt|volgt|volgen|zie|lees|staan? (?:de|het|alle|een)(?!\p{L}))|mai jos (?:găsi|ave|pute)\p{L}*|(?:az )?alábbiakban|alább (?:találja|olvasható|látható)|alla (?:on|ovat|löydät|näet)|ниже (?:вы найд|привед|представл|перечисл|мы)\p{L}*|нижче (?:ви знайд|навед|подан)\p{L}*|по-долу (?:ще|са|може)|u nastavku (?:možete|donosimo|pročitajte)|aşağıda (?:\p{L}+ ){0,4}(?:bulabilirsiniz|görebilirsiniz|sıraladık))(?!\p{L})/iu;

/** "The following example shows …": which a post does not hold. */
const followingExample =
  /^(?:the following|het volgende|de volgende|d(?:as|ie|er) (?:nach)?folgenden?|folgende[rs]?|(?:el|la|los|las) siguientes?|(?:il|la|i|le) seguent[ei]|[oa]s? seguintes?|följande|(?:den |det )?følgende|następując[yae]|následující|следующ(?:ий|ая|ее|ие)) (?:example|voorbeeld|beispiel|ejemplo|esempio|exemplo|exempel|eksempel|przykład|příklad|пример|table|tabelle?|tabla|tabell?a|tabulka|таблица|graph|chart|grafik|grafiek|gráfico|figure|figur|lijst|liste|lista|список|picture|image|bild(?:er)?|imagen|immagine|imagem|screenshot|video|vídeo|snippet|code|código|codice|foto)s?(?!\p{L})|^d(?:as|ie|er) (?:nach)?folgenden? (?:[\p{L}\p{N}$_]{1,24}-)?(?:schleife|funktion|befehl|anweisung|abfrage|klasse|methode|skript|script|formel|(?:code|befehls)?zeile|übersicht|grafik)n?(?!\p{L})|^(?:l['’]|la |le |les )(?:exemple|image|tableau|schéma|graphique|figure|vidéo|liste|carte|photo|code)s? suivante?s?(?!\p{L})/iu;

/** "Short functions like the above, and no more": what stands above a sentence. */
const likeAbove =
  /^as (?:you|we) (?:can|will|could) (?:clearly )?see,? (?:this|these|here|above|below|in the|from the)\b|\b(?:like|as in|as with|unlike|similar to|using|from) the above(?=[,.;!)]|$| \p{L}+[.,])|\bas above(?=[,.;!)]|$)|(?<!\p{L})(?:obige[nmrs]?|obenstehende[nmrs]?|bovenstaande|ovanstående|ovenstående) (?:codes?|skripts?|scripts?|beispiels?|voorbeeld|exempel|eksempel|befehls?|opdracht|kommando|abbildung|afbeelding|bild(?:e?s)?|tabelle?|liste)(?!\p{L})/iu;

/** "It goes like this...": what it announces stands apart. */
const goesLikeThis =
  /(?<!\p{L})(?:like (?:this|so)|as follows|here (?:it is|goes|we go)|so geht(?:’|')?s|comme (?:suit|ceci)|como sigue|così)\s*(?:\.{2,4}|…|[:!])$/iu;

/** Whether what stands behind a sentence is what it speaks of: a list, a command. */
export const announcesList = (unit: string): boolean =>
  announcesBelow.test(unit) ||
  following.test(unit) ||
  leadsBelow.test(unit) ||
  listsBelow.test(unit) ||
  (isDense(unit) && toNext.test(unit));

/** "… navedene točke dnevnog reda": the points of an agenda, which a post does not list. By language. */
const listedPoints =
  /(?<!\p{L})(?:naveden\p{L}{1,3} (?:točk|tačk)|наведен\p{L}{1,3} тачк|(?:výše |vyššie )?(?:uveden|vyjmenovan)\p{L}{1,3} bod|wymienion\p{L}{1,3} punkt|(?:указанн|перечисленн|вышеуказанн)\p{L}{2,3} (?:пункт|вопрос)|(?:зазначен|перелічен)\p{L}{1,3} (?:пункт|питан)|(?:genannten|aufgeführten|aufgelisteten) (?:tagesordnungs)?punkt|points (?:énumérés|précités|susmentionnés)|puntos (?:enumerados|listados)|punti (?:elencati|suddetti)|pontos (?:elencados|listados|enumerados)|(?:genoemde|vermelde|opgesomde) (?:agenda)?punten)/iu;

/** "Light the lamp: Open the lid; Click the button; …": the colon is that of a list, and points to no picture. */
const overSteps = /^[^:;.!?]{3,80}: (?=\p{Lu}[^:;,]{2,120}[,;] \p{Lu})/u;

/** "Here's Jane's map." */
const hereIs = /^here(?:['’]s| is| are) (?:\S+ ){0,2}\S+\.$/iu;
/** "The keeper, below, rings." */
const besideName = /^[^,.!?:]{3,40}, (?:above|below)[:,]\s/iu;
const looksBelow = /^(?:listen|watch|see|click|scroll)\b.{0,80}\b(?:above|below)\W*$/i;

/** What points elsewhere by itself; a sentence of more characters than `longest` says something beside that. */
/** "The steps are as follows.", "Результат выглядит так.": the stop stands for a colon, by language. */
const asFollows =
  /(?<!\p{L})(?:(?:is|are|was|were|goes|works?|reads?|looks?|look(?:s|ed)) (?:as follows|the following)|looks? like this|(?:ist|sind|lautet|lauten) (?:wie folgt|folgende[rs]?)|(?:sieht|sehen) (?:dann |nun )?(?:so|wie folgt) aus|(?:est|sont) (?:le|la|les) suivante?s?|(?:es|son) (?:el|la|los|las) siguientes?|(?:é|são) (?:o|a|os|as) seguintes?|(?:è|sono) (?:il|la|i|le) seguent[ei]|(?:выглядит|выглядят) (?:так|следующим образом)|(?:wygląda|wyglądają) (?:tak|następująco)|(?:vypadá|vypadají) takto|ser (?:ut så här|sådan ud|slik ut)|(?:ziet er|zien er) (?:zo|als volgt) uit|(?:như sau|như thế này)|(?:sebagai berikut|seperti (?:ini|berikut(?: ini)?)))\.$|(?:结果|結果|[步][骤驟]|代[码碼]|[内內]容|[详詳]情|方法)(?:如下|是[这這][样樣](?:的)?)[。！]?$/iu;

const signs: readonly { pattern: RegExp; longest?: number }[] = [
  { pattern: goesLikeThis },
  { pattern: asFollows, longest: 159 },
  { pattern: likeAbove },
  { pattern: announcesBelow },
  { pattern: following },
  { pattern: leadsBelow },
  { pattern: listsBelow },
  { pattern: followingExample },
  { pattern: readingThis },
  { pattern: seeInChinese },
  { pattern: hereIs },
  { pattern: besideName },
  { pattern: looksBelow },
  { pattern: ofThisPiece, longest: 199 },
  { pattern: shownAtItsEnd, longest: 199 },
  { pattern: keptOnSite, longest: 199 },
  { pattern: pointsToLink, longest: 199 },
  { pattern: ofLink, longest: 199 },
  { pattern: showsLink, longest: 199 },
  { pattern: listedPoints, longest: 159 },
  { pattern: linkedText, longest: 159 },
  { pattern: belowInArabic, longest: 239 },
  { pattern: belowInAsia, longest: 159 },
  { pattern: belowInKorean, longest: 159 },
  { pattern: asPictured, longest: 119 },
];

const longestPointing = 199;
const pointsAway = (unit: string): boolean =>
  unit.length <= longestPointing && pointing.test(unit.replace(overSteps, '')) && away.test(unit);

/** A sentence of a dense script says as much in a third of the characters. */
const pointsOn = (unit: string): boolean => unit.length < (isDense(unit) ? 60 : 160) && toNext.test(unit);

/** Whether a sentence speaks of what a post does not hold: a picture, a link, a list below. */
export const pointsElsewhere = (unit: string): boolean =>
  !showsIt.test(unit) &&
  (signs.some(({ pattern, longest }) => (longest === undefined || unit.length <= longest) && pattern.test(unit)) ||
    callsHere(unit) ||
    pointsOn(unit) ||
    pointsAway(unit));
