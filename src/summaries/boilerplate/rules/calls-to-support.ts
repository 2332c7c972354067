import type { Kind } from './kind.ts';
import type { Rule } from './rule.ts';
import { none, opening, type Words } from './topic.ts';
import { liked } from './words.ts';

const why = 'call to support, rate or comment';

const asksForSupport: Rule = {
  why,
  longest: 300,
  patterns: [
    /^(?:github|gitee|gitlab|[项項]目|源[码碼])?(?:[链連][接结結]|地址|[仓倉][库庫])?[，,]?\s?(?:[欢歡]迎|求)\s?(?:star|fork|[点點][赞讚个個]|⭐)[^。]{0,12}[。.！!]?$/iu,
    /^(?:サイン・?イン|ログイン)(?:を確認|して)[^。]{0,30}。.{0,24}コメント.{0,12}$/u,
    // "For new lamps, please open an issue.", "Pull requests are very welcome."
    /^(?:if you (?:want|would like|have|find|spot)|for|für|pour|para|per|voor|untuk|đối với|với)(?!\p{L})[^,.!?]{3,90}, (?:please |bitte |vui lòng |hãy |silakan |por favor,? )?(?:send|open|submit|file|create|make|tạo|mở|buat(?:lah)?|buka|öffnet?|abre|abra) (?:us |me )?(?:an? |một |ein(?:en?)? |uma? |una? )?(?:pull requests?|pr|issues?|ticket)(?!\p{L})[^.!?]{0,60}[.!]?$/iu,
    /^(?:[^.!?,]{2,40}(?: và | dan | and | und | et | y | e | & |\/|, ))?(?:pull requests?|PRs?|merge requests?)(?!\p{L})(?!.* (?:not|no longer|nicht|không) )[^.!?]{0,60}(?:welcomed?|appreciated|willkommen|bienvenu\p{L}*|bienvenid\p{L}*|bem[- ]vind\p{L}*|benvenut\p{L}*|welkom|välkom\p{L}*|velkom\p{L}*|mile widzian\p{L}*|приветств\p{L}*|hoan nghênh|歓迎|[欢歡]迎|환영)[^.!?]{0,30}[.!]?$/iu,
    /^(?:please )?(?:let (?:us|me) know|tell (?:us|me)) if you have any (?:feedback|questions|comments|suggestions|thoughts|concerns|ideas)(?:(?:,| or| and|, or) (?:feedback|questions|comments|suggestions|thoughts|concerns|ideas))*[^.!?]{0,40}[.!]*$/iu,
    /^do you have (?:an? (?:opinion|story|tip|question|view|idea)|something)\b.{0,240}$/iu,
    /^(?:wil (?:je|u)|willst du|wollt ihr|möchte(?:st du|n sie|t ihr)|(?:vous )?(?:souhaitez|voulez)(?:-vous)?|¿?quieres|vuoi|quer|chcesz|vill du|vil du)(?!\p{L}).{0,40}(?:steunen|unterstützen|soutenir|apoyar|ayudarnos|sostener|supportar|apoiar|wesprzeć|stötta|stödja|støtte)\p{L}*\s?\?.{0,60}$/iu,
    /^(?:e-?mail|write to|contact|message) (?:us|me)\b.{0,160}$/iu,
    /^(?:[^.!?…]{3,90}[?;]\s)?(?:(?:send|give) us (?:a|your) (?:tip|hint)s?|(?:dann )?(?:schreiben sie|schreibt|schreib) uns|écrivez[- ]nous|escríb[ae]nos|escribidnos|scrive?te?ci|escreva(?:-nos| para nós)|(?:tip|mail) ons|schrijf ons|skriv till oss|tipsa oss|skriv til os[s]?|tip os|tips oss|kirjoita meille|napisz do nas|napište nám|napíšte nám|írj(?:on)? nekünk|scrie-ne|scrieți-ne|напишите нам|пишите нам|напишіть нам|пишіть нам|bize yazın|γράψτε μας|اكتب(?:وا)? (?:لنا|إلينا)|כתבו לנו)(?: .{0,60})?[.!]*$/iu,
    /^[¡!]?(?:gracias por (?:leer|tu lectura|su lectura)|merci (?:de|pour) (?:(?:votre|ta|la) lecture|(?:m['’]|nous )avoir lu|(?:nous|m['’]) ?lire)|grazie (?:per|di) (?:aver(?:ci|mi)? letto|la lettura)|obrigad[oa] pel[ao] (?:sua )?leitura|(?:vielen )?dank fürs (?:lesen|zuhören)|bedankt voor het (?:lezen|luisteren)|tack för att (?:du|ni) (?:läser|läste|lyssna)|ta[ck]k (?:fordi|for at) du (?:læs|les)|kiitos,? (?:kun|että) lu|dziękuj\p{L}+ za (?:przeczytanie|lekturę|uwagę)|děkuj\p{L}+ za (?:přečtení|pozornost)|ďakuj\p{L}+ za (?:prečítanie|pozornosť)|köszön\p{L}+,? (?:hogy elolvas|a figyelmet)|mulțum\p{L}+ (?:pentru (?:lectură|atenție)|că ne cit)|спасибо,? (?:за (?:внимание|чтение|прочтение)|что (?:чита|прочита))|дякуємо,? (?:за (?:увагу|прочитання)|що чита)|okudu\p{L}+ için teşekkür|σας? ευχαριστ\p{L}+ που διαβά)[^.!?]{0,50}[.!\s\p{Extended_Pictographic}]*$/iu,
    /^(?:(?:if you|please|and|so)\b.{0,90}?\s)?(?:leave|give|write) (?:us|me|it|the show|a) .{0,24}(?:review|rating|stars?)\b.{0,80}$/iu,
    /^(?:(?:please|so|if you[^,]{0,90},) )?(?:support (?:us|me|our work|this (?:blog|site|podcast|work))|buy me a (?:coffee|beer|ko-?fi)|become a (?:patron|member|subscriber|supporter)|consider (?:supporting|donating|becoming)|donate(?: (?:now|here|today|to (?:us|our|support)|via))?(?=\W{0,3}$|(?<=via|us|our|support)\b)|(?:rate|review) (?:us|this|the (?:show|podcast)))(?:.{0,160})$/iu,
    /^(?:(?:please |and |so )?(?:let (?:us|me) know (?:what you think )?(?:in|below|down)|leave (?:a|your|us a|me a) (?:comment|reply|thoughts?|review|rating)|tell (?:us|me) (?:what you think |your thoughts )?in the comments|drop (?:a|your) comments?|comment below|join the (?:conversation|discussion)|sound off|discuss (?:this|on)|what do you think\?? ?(?:let|leave|tell|share|comment)).{0,120}|(?:post|add|write|view|read|see|show|hide) (?:a |all |your |the )?(?:\d+ )?comments?.{0,20}|(?:leave a reply|reply via email|your email address will not be published.{0,80}|required fields are marked.{0,20}))$/iu,
    // 興味がある方は、コメントで教えてください 😆
    /^(?:興味|関心|気にな|ご?(?:質問|意見|感想|要望))[^。]{0,24}(?:方|人|たら|なら|れば)[^。]{0,30}(?:コメント|\+1|いいね|リプライ|DM|メッセージ)[^。]{0,16}(?:ください|下さい)[。！!\s\p{Extended_Pictographic}]*$/u,
    /^(?:schreib(?:t|en sie|e)? (?:es )?(?:uns |mir )?(?:in die|einen|gerne|eure|deine|ihre).{0,60}kommentar.{0,40}|(?:was meint ihr|was denkst du|wie seht ihr das)\?.{0,80}|laissez(?:-nous)? (?:un|votre|vos) (?:commentaire|avis).{0,60}|déja (?:un|tu) comentario.{0,60}|deja (?:un|tu|tus) comentarios?.{0,60}|lascia(?:te)? un commento.{0,60}|deixe (?:um|seu|o seu) comentário.{0,60}|laat (?:een|hieronder een|je) reactie.{0,60}|zostaw komentarz.{0,60}|(?:lämna|skriv) en kommentar.{0,50}|(?:skriv|legg igjen|efterlad) en kommentar.{0,50}|(?:оставьте|оставляйте|пишите).{0,30}комментари.{0,40}|(?:залиште|залишайте|пишіть).{0,30}коментар.{0,40}|yorum (?:yap|yaz|bırak)\S*.{0,40}|.{0,30}yorumlar(?:da|ınızı) .{0,40}|αφήστε (?:ένα )?σχόλιο.{0,40}|(?:[^.!؟]{2,40}؟ )?اترك(?:وا)? (?:لنا )?(?:تعليق|ردا|رأي|آراء).{0,50}|השאירו תגובה.{0,40}|(?:[^.!?]{2,40}\? )?נשמח (?:מאוד )?(?:לשמוע|לקרוא) (?:את )?(?:תגוב|דעת)\p{L}+.{0,40}|نظر(?:ات)? خود را .{0,60}|(?:अपनी राय|कमेंट).{0,40}(?:बताएं|करें).{0,10}|コメント(?:を残す|お待ち).{0,20}|(?:欢迎|歡迎|请|請)?(?:在)?(?:评论区|評論區|下方)?(?:留言|发表评论|發表評論)(?:讨论|討論|区|區)?.{0,12}|댓글.{0,20}(?:남겨|주세요|달기).{0,10}|แสดงความคิดเห็น.{0,30})$/iu,
  ],
};

/** "To help us keep these lamps lit, we ask all who use them to support them via sponsorship." */
const asksForSponsors: Rule = {
  why,
  longest: 340,
  patterns: [
    /^(?:to help us|um uns|pour nous aider|para (?:ayudarnos|nos ajudar)|per aiutarci|om ons)(?!\p{L})[^.!?]{3,160}, (?:we ask|bitten wir|nous demandons|pedimos|chiediamo|vragen wij?) [^.!?]{3,160}(?<!\p{L})(?:sponsor\p{L}*|patroc[ií]ni\p{L}*|spenden?|don(?:ations?|aci\p{L}+|açõ\p{L}+|azion\p{L}+)|parrainage|dons)[^.!?]{0,30}[.!]$/iu,
    /^(?:as a (?:token of (?:our )?(?:appreciation|thanks)|thank[- ]you) for (?:sponsoring|donating|your (?:support|donation|sponsorship))|als dankeschön für (?:eure|deine|ihre) (?:unterstützung|spende)|pour vous remercier de votre (?:soutien|don)|como (?:una )?muestra de agradecimiento por (?:patrocinar|(?:tu|su|vuestr[oa]) (?:apoyo|donación|patrocinio))|como agradecimento pel[ao] (?:seu apoio|sua doação|patrocínio)|come ringraziamento per (?:il tuo|il vostro) (?:sostegno|contributo))(?!\p{L})[^.!?]{0,160}[.!]?/iu,
  ],
};

const ownMoney: Rule = {
  why,
  longest: 120,
  patterns: [
    /^(?:before you read on[:,] )?(?:we|our (?:journalism|work|reporting)) (?:rely|relies|depends?) on (?:readers|members|supporters|listeners|people) like you[.!]*$/iu,
    /^(?:please )?chip in (?:from|with|as little as) (?:[£$€₹₦]|rs\.? ?)\p{N}[\p{N}.,]{0,6}(?: (?:a|per) (?:month|week|year))?[.!]*$/iu,
  ],
};

/** "Enjoyed this? Here are three more.", "Found a mistake? Tell us.": a short question to the reader, and what to do then. */
const likedOrWrong: Rule = {
  why,
  longest: 160,
  patterns: [
    /^(?:(?:did you )?(?:enjoy(?:ed)?|liked?|loved?)(?: (?:this|that|it|what you (?:read|just read)))(?: (?:article|post|story|piece|letter|issue|episode))?|(?:hat (?:es )?(?:dir|ihnen|euch) (?:der (?:artikel|beitrag|text) )?gefallen|gefällt (?:dir|ihnen|euch) (?:das|der (?:artikel|beitrag|text)))|ça vous a plu|cet article vous a plu|¿?(?:te|le|os) ha gustado(?: (?:el|este) artículo)?|(?:ti|vi) è piaciut[oa](?: (?:questo |l['’])?articolo)?|leuk gevonden|vond je dit leuk|gillade du (?:det här|artikeln)|kunne du lide det|likte du (?:dette|saken)|podobało się|líbil(?:o|) se (?:vám|ti)(?: (?:to|článek))?|понравил\p{L}+ (?:статья|текст)|сподобал\p{L}+ (?:стаття|текст))\s?\?\s[^?]{3,110}$/iu,
    /^(?:(?:did you |have you )?(?:found|find|spotted|spot|seen|see) (?:a|an) (?:typo|mistake|error|bug)(?: (?:in|on|with) (?:this|the) (?:page|post|article|story))?|(?:einen )?fehler (?:gefunden|entdeckt)|(?:vous avez (?:trouvé|repéré|vu) )?une (?:coquille|erreur|faute)|¿?(?:has|ha) (?:encontrado|visto|detectado) (?:un error|una errata)|(?:hai|avete) (?:trovato|notato) un (?:errore|refuso)|encontrou um erro|(?:een )?fout(?:je)? (?:gezien|gevonden|ontdekt)|(?:har du )?hittat ett fel|fundet en fejl|funnet en feil|(?:znalazł[ae]ś|widzisz) błąd|našli jste chybu|знайшли помилку|нашли ошибку)\s?\?\s[^?]{3,110}$/iu,
    /^(?:(?:do you )?(?:have|got) (?:a |an |your own )?(?:\p{L}+ )?(?:story|tip|news|idea)(?: (?:for us|to tell|to share))?|punya (?:cerita|info|kabar|ide)(?: \p{L}+)?|(?:quer sugerir uma pauta|tem (?:uma )?(?:história|sugestão|denúncia)(?: \p{L}+)?)|¿?(?:tienes|tiene) (?:una |alguna )?(?:historia|noticia|pista)(?: \p{L}+)?|(?:hai|avete) una (?:storia|segnalazione|notizia)(?: [^.!?]{2,20})?|(?:heb je|heeft u) (?:ook )?(?:nieuws|een (?:tip|verhaal))|har du (?:ett )?(?:tips|en (?:historia|historie))|(?:hast du|haben sie|habt ihr) (?:einen tipp|eine geschichte|neuigkeiten)(?: für uns)?|vous avez une (?:histoire|info|information)(?: [^.!?]{2,30})?|masz (?:dla nas )?(?:temat|historię)|máte (?:pro nás )?(?:tip|příběh)(?: [^.!?]{2,20})?|у вас есть (?:история|новость)|маєте (?:історію|новину))\s?\?\s[^?]{3,110}$/iu,
    /^(?:(?:have you )?(?:got )?(?:a |any |more |further )?questions?(?: (?:or|and) (?:\p{L}+ ){0,2}\p{L}+)?|(?:haben sie |hast du )?(?:noch |weitere )?fragen(?: (?:oder|und) \p{L}+)?|(?:vous avez )?(?:une|des) questions?(?: ou \p{L}+)?|¿?(?:tienes |alguna )?(?:dudas?|preguntas?)(?: o \p{L}+)?|(?:hai |avete )?domande(?: o \p{L}+)?|(?:ficou com |tem )?(?:alguma )?(?:dúvidas?|perguntas?)(?: ou \p{L}+)?|(?:heb je |heeft u )?vragen(?: (?:of|en) \p{L}+)?|(?:har du )?frågor(?: eller \p{L}+)?|(?:har du )?(?:spørgsmål|spørsmål)(?: eller \p{L}+)?|(?:masz )?pytania(?: lub \p{L}+)?|(?:máte )?(?:otázky|dotazy?)(?: nebo \p{L}+)?|(?:у вас )?(?:есть |остались )?вопросы|(?:маєте )?(?:питання|запитання))\s?\?\s[^?]{3,110}$/iu,
  ],
};

const ourWork: Words = [
  '(?:our|unsere|notre|nuestro|(?:il )?nostro|nosso|ons|vårt|vores|arbeidet|naszą|nasza|naši|naše|našu|нашу|наша) (?:work|journalism|arbeit|travail|trabajo|lavoro|trabalho|werk|arbet\\p{L}+|arbejde|arbeid|prac\\p{L}+|prác\\p{L}+|работ\\p{L}+|робот\\p{L}+)|työ(?:tämme|stämme)|munká(?:nk|nkat)|munca(?: noastră)?|çalışma(?:mız|larımız)|δουλειά μας|(?:karya|kerja) kami|ủng hộ chúng tôi|mendukung kami',
  'عملنا|העבודה שלנו|کار ما|हमारा काम|हमारे काम|私たちの(?:活動|記事)|我们的工作|我們的工作|저희 글|支持我们|支持我們',
];
const likeOrGive: Words = [
  'unterstütze |unterstützen sie|soutenez|apoya |apoye|sostieni|sostenete|apoie|steun |stöd |støt|stött |tue |wesprzyj|wspieraj|podpořte|podporte|támogasd|támogassa|susțineți|susține |поддержите|підтримайте|destekle|στηρίξτε|dukung|like|enjoy|disabl\\p{L}+|turn|gefällt|spende|schalte|deaktivier|appréciez|aimez|faire un don|(?:le )?désactiv\\p{L}+|gusta|desactív\\p{L}+|donación|apprezzi|disattiv\\p{L}+|donazione|gosta|desativ\\p{L}+|doação|waardeer|zet|donatie|gillar|stäng|kan lide|slå|pidät|poista|lahjoit\\p{L}+|podoba|wyłącz|darowizn\\p{L}+|líbí|páči|vypn\\p{L}+|tetszik|kapcsol|adomán\\p{L}+|place|dezactiv\\p{L}+|donați\\p{L}+|нравится|отключит\\p{L}+|донат|пожертвов\\p{L}+|подобається|вимкн\\p{L}+|beğen\\p{L}+|bağış|kapat|αρέσει|δωρεά|απενεργοποι\\p{L}+|menyukai|matikan|donasi|tắt|thích|quyên góp',
  'أعجبك|التبرع|تعطيل|אהבתם|לתרום|دوست|अच्छा लगे|दान|気に入|寄付|喜欢|喜歡|打赏|关闭|마음에|후원',
];
const consider: Words = [
  'consider|überleg|considérez|considera|considere|overweeg|overväg|overvej|vurder|harkitse|rozważ|zvažte|zvážte|fontold|розгляньте|düşün|σκεφτείτε|pertimbangkan|cân nhắc',
  'فكر في|שקלו|考虑|考慮|検討',
];
const gift: Words = [
  'donat\\p{L}+|spende|don(?! t )|donación|donazione|doação|donatie|gåva|bidrag|lahjoit\\p{L}+|darowizn\\p{L}+|příspěv\\p{L}+|príspev\\p{L}+|adomán\\p{L}+|донат|пожертв\\p{L}+|bağış|δωρεά|(?:ber)?donasi|quyên góp',
  'التبرع|תרומה|捐赠|捐款|寄付',
];
const stars: Words = [
  '(?:five|5) stars?|(?:fünf|5) sterne|cinq étoiles|cinco estrell(?:as|itas)|cinque stelle|cinco estrelas|vijf sterren|fem stjärnor|fem stjerner|viisi tähteä|pięć gwiazd|pět hvězd|päť hviezd|öt csillag|cinci stele|пять зв[её]зд|п ?ять зірок|beş yıldız|πέντε αστέρια',
  none,
];
const giveUs: Words = [
  'give us|leave us|gebt|geben sie|gib uns|laissez|mettez|donnez|déjan|danos|lascia|dateci|deixe|dê |geef|ge oss|giv |gi oss|zostaw|daj|dejte|dajte|adj |lasă|dă ne|поставьте|поставте|ver(?:in| )|δώστε',
  none,
];
const give: Words = [
  'buy me a (?:coffee|beer|tea)|spendier\\p{L}* (?:mir|uns)|(?:offr\\p{L}+|pay\\p{L}+)(?: \\p{L}+)? un café|invít\\p{L}+ a un café|offr\\p{L}+ un caffè|trakteer\\p{L}*|bjud\\p{L}* \\p{L}+ på|postaw\\p{L}* (?:mi )?kaw\\p{L}*|support|donat|unterstütz|spende|soutenez|par un don|apóya|apoya|dona|doaç|sosti?en|apoie|steun|doneer|wesprzyj|darowi|stöd|gåva|støt|bidrag|lahjoit|tue |podpoř|darem|podpor|támog|adomány|susține|подкреп|дарен|поддерж|пожертв|підтрим|podrž|donac|podpri|destek',
  none,
];
const supportUs: Words = [
  'support us|unterstütz(?:e|t|en sie) uns|soutenez nous|ap[oó]y[ae]nos|sostien[ei]ci|sostenete?ci|apoie nos|steun ons|stöd oss|støt os|støtt oss|tue meitä|wes[pt]r?z?yj nas|wspieraj nas|podpoř(?:te)? nás|podpor(?:te)? nás|támogass? (?:minket|bennünket)|susține(?:ți)? ne|поддержите нас|підтримайте нас|подкрепете ни|podržite nas|bizi destekle|στηρίξτε μας|dukung kami',
  none,
];
const likedEpisode: Words = [
  'si l (?:épisode|article|émission)|si (?:cet|ce|cette) (?:épisode|podcast|émission|recette|billet)|wenn (?:euch|dir|ihnen) (?:die|diese) (?:folge|sendung|episode)|(?:se )?gostou|se (?:ti|vi) è piaciut\\p{L}|si te (?:ha gustado|gustó)|dacă (?:ți|v) a plăcut|ha tetszett|če (?:vam|ti) je (?:bil\\p{L}? )?všeč|ako (?:vam|ti) se (?:svid|dopa)\\p{L}+|ако (?:вам|ти) се (?:свид|допа)\\p{L}+|ако (?:ви|ти) (?:е )?харес\\p{L}+|ja (?:tev|jums) patik\\p{L}+|jei (?:tau|jums) patik\\p{L}+|kui (?:sulle|teile) meeldi\\p{L}*|если (?:вам |тебе )?понрав\\p{L}+|якщо (?:вам |тобі )?сподоба\\p{L}+|калі (?:вам|табе) (?:спада|падаб)\\p{L}+|jos pidit|om du gillade?|hvis du (?:kunne lide|likte)|αν σας άρεσε|si t ha agradat|jeśli (?:podoba|spodobał)\\p{L}*|ak sa (?:vám|ti) páči\\p{L}*|pokud se (?:vám|ti) líbil\\p{L}*',
  none,
];
const clickOrRate: Words = [
  '(?:un |dați |dă ne )?like|лайк\\p{L}*|[1-5] (?:étoiles?|stars?|sterne|estrellas|stelle|estrelas|sterren|stjärnor|stjerner|gwiazd\\p{L}*|hvězd\\p{L}*|hviezd\\p{L}*|csillag\\p{L}*|stele|зв[её]зд\\p{L}*|зірок)|(?:fünf|cinq|cinco|cinque|vijf|fem|pięć|pět|päť|öt|cinci|пять|п ?ять) (?:sterne|étoiles|estrellas|stelle|estrelas|sterren|stjärnor|stjerner|gwiazd\\p{L}*|hvězd|hviezd|csillag\\p{L}*|stele|зв[её]зд|зірок)|palmas|abonează te|abonați vă|abonnez vous|abonniert|abonnier|suscríbete|iscriviti|iscrivetevi|inscreva se|подпишитесь|подписывайтесь|підпишіться|підписуйтесь|абонирайте|pretplatite|naročite|prijavite|feliratkoz\\p{L}*|iratkozz|kövess|tellige?|abonē\\p{L}*|pieraksti\\p{L}*|prenumeruok\\p{L}*|prenumerera|tilmeld|abonner|tilaa|zasubskrybuj|subskrybuj|odebírejte|odoberajte|εγγραφείτε|postaw mi',
  none,
];
const keepUsGoing: Words = [
  'підтримати|поддержать|підтримайте|поддержите|подржите|podržite|podržati|подкрепете|támogasd|támogass|susține\\p{L}*|wesprzyj\\p{L}*|podpořte|podporte|podpoř|toeta|atbalsti\\p{L}*|paremk\\p{L}*|podpri\\p{L}*|apóya\\p{L}*|apoie|soutenez|sostieni|unterstütze\\p{L}*|steun|stöd|støt|tue|падтрым\\p{L}+',
  none,
];
const byMeans: Words = [
  'patreon\\p{L}*|boosty|ko fi|kofi|buycoffee|buy ?me ?a ?coffee|mb ?way|paypal\\p{L}*|steady|liberapay|donatello|базі|račun\\p{L}*|рачун\\p{L}*|adód|adó \\p{N}|\\p{N} (?:z|%|od)? ?(?:dane|daně|podatku)|kávou',
  none,
];
const yourSupport: Words = [
  'o (?:seu|teu|vosso) apoio|dein\\p{L}? unterstützung|ihre unterstützung|votre soutien|(?:tu|su|vuestro) apoyo|el vostre suport|il (?:tuo|vostro) (?:sostegno|contributo|supporto)|jouw steun|uw steun|ditt stöd|din støtte|tukesi|twoje wsparcie|vaše podpora|vaša podpora|a támogatás\\p{L}+|sprijinul (?:tău|dumneavoastră|vostru)|ваша поддержка|ваша підтримка|vaša podrška|ваша подршка|вашата подкрепа|sinu toetus|tavs atbalsts|jūsu parama|η υποστήριξή σας',
  none,
];
const ofOurs: Words = [
  'jornalis\\p{L}+|journalis\\p{L}+|periodis\\p{L}+|giornalis\\p{L}+|dziennikar\\p{L}+|žurnalisti\\p{L}+|novinař\\p{L}*|novinářsk\\p{L}*|novinarst\\p{L}*|újságír\\p{L}+|jurnalis\\p{L}*|журналіст\\p{L}+|журналист\\p{L}+|новинар\\p{L}+|ajakirjandus\\p{L}*|podcast\\p{L}*|podkast\\p{L}*|подкаст\\p{L}*|blogu?e?|newsletter|redak\\p{L}+|δημοσιογραφ\\p{L}+',
  none,
];
const wishToGive: Words = [
  'ако (?:искате|желаете) да (?:подкреп|помогн)\\p{L}+|ako (?:želite|hoćete) (?:podržati|da podržite|pomoći)|ако (?:желите|хоћете) (?:да подржите|да помогнете)|če (?:želite|hočete) podpreti|kui soovi\\p{L}+ (?:toetada|aidata)|ja vēl(?:ies|aties) (?:atbalstīt|palīdzēt)|jei nori\\p{L}* (?:paremti|padėti)|ha (?:szeretnéd|szeretné) támogatni|dacă (?:vrei|vreți|dorești|doriți) să (?:susți|ajut)\\p{L}+|ak chcete podporiť|chcete-li podpořit|pokud (?:nás )?chcete podpořit|калі (?:вы )?хочаце падтрымаць|si vols ajudar|si voleu ajudar',
  none,
];
const ours: Words = [
  `${ofOurs[0]}|сайт\\p{L}*|портал\\p{L}*|наш\\p{L}*|naš\\p{L}*|meie|meid|mūsu|mums|mus|munkánk\\p{L}*|nás|nosaltres|noastr\\p{L}+`,
  none,
];

/** "We're always looking for volunteers.", "If you spot an error, let us know.": English. */
const asksForHands: Rule = {
  why,
  longest: 200,
  patterns: [
    /^we(?:['’]re| are) always (?:looking for|in need of|on the lookout for|keen to hear from) (?:(?:more|new|keen|good|enthusiastic|local|\p{L}{3,12} ){0,2})?(?:[^.!?,]{0,40} and )?(?:volunteers|members|helpers|contributors|writers|singers|players|supporters)(?!\p{L})[^.!?]{0,60}[.!]?$/iu,
    /^(?:(?:if you(?:['’]ve)?|have you|did you) )?(?:spot(?:ted)?|notice[d]?|find|found|see|seen|think (?:we|I)(?:['’]ve| have)) (?:an? |any |something )?(?:made )?(?:an? |any )?(?:error|mistake|typo|omission|inaccurac\p{L}+|wrong|incorrect)s?\b[^.!?]{0,60}[,?] ?(?:please |do |then )?(?:let (?:us|me) know|tell (?:us|me)|e-?mail|contact|drop|write|get in touch|report|leave|send)(?!\p{L})[^!?]{0,120}[.!]?$/iu,
  ],
};

/** "Give it a thumb", which nobody says of anything but a page. */
const thumb: Words = [
  '(?:gebt|gib|lasst) (?:uns |mir |dem \\p{L}+ )?(?:einen? |gerne? (?:einen? )?)?(?:like|daumen)(?: (?:hoch|nach oben|da))?|mettez (?:un |une )?(?:like|pouce|étoile)|lâchez un (?:like|pouce)|(?:dale|denle|dejad|deja) (?:un |a )?(?:like|me gusta)|(?:lascia|lasciate|metti|mettete) (?:un )?(?:like|mi piace)|(?:deixe|deixa|dê) (?:o seu |seu |um )?like|geef (?:een )?(?:like|duimpje)|(?:daj|dajcie|zostaw|zostawcie) (?:mi |nam )?(?:lajka|łapkę|suba)|dejte (?:mi |nám )?(?:lajk|like|palec)|dajte (?:mi |nám )?(?:lajk|like|palec)|nyomj(?:atok)? (?:egy )?(?:lájk|like)\\p{L}*|(?:dă|dați) (?:mi |ne )?(?:un )?like|став(?:ь|ьте|те) (?:свій |свой )?(?:лайк\\p{L}*|вподобайк\\p{L}+)|lajkajte|lajkujte|лајкујте|лајкнете|харесайте|všečkajte',
  none,
];

/** "If you value", before what readers should pay. */
const values: Words = [
  'si (?:crees|creéis|cree) en|se credi n\\p{L}+|se acreditas? n\\p{L}+|si vous croyez|wenn (?:sie|du) an(?=.{3,50} (?:glaub\\p{L}+))|als je gelooft|om du tror|hvis du tror|jeśli wierzysz|pokud věříte|ak veríte|ha hiszel|dacă crezi|если вы верите|якщо ви вірите|if you (?:value|appreciate|care about)|wenn (?:ihnen|dir|euch)(?=.{3,70} (?:wichtig|am herzen|etwas wert))|si vous (?:appréciez|tenez à|aimez)|si (?:valoras|aprecias|te importa)|se (?:apprezzi|apprezzate|ti sta a cuore|vi sta a cuore)|se (?:você )?(?:valoriza|aprecia|acha importante)|als (?:je|u)(?=.{3,70} (?:waardeert|belangrijk vindt))|om du (?:uppskattar|värdesätter)|hvis du (?:sætter pris på|setter pris på|værdsætter)|jos arvostat|jeśli (?:cenisz|doceniasz|zależy ci|podoba ci się)|pokud (?:si vážíte|oceňujete|vám záleží)|ak (?:si vážite|oceňujete|vám záleží)|ha (?:fontos|értékeled|értékeli)|dacă (?:apreciezi|apreciați|prețuiești|îți pasă|ți se pare important)|если (?:вы )?(?:цените|вам важ\\p{L}+)|якщо (?:ви )?(?:цінуєте|для вас важлив\\p{L}+|вам важлив\\p{L}+)|ако (?:цените|ценяте|ви е важ\\p{L}+)|ako (?:cijenite|cenite|vam je stalo)|če (?:cenite|vam je mar)|kui (?:hindad|hindate)|ja (?:novērtē\\p{L}*)|jei vertin\\p{L}+|αν εκτιμ\\p{L}+|si valor(?:es|eu)',
  none,
];

/** Work, and what is paid for it. */
const paidFor: Words = [
  'our (?:work|journalism)|journalis\\p{L}+|periodis\\p{L}+|giornalis\\p{L}+|jornalis\\p{L}+|dziennikar\\p{L}+|novinář\\p{L}*|novinárs?\\p{L}*|újságír\\p{L}+|jurnalis\\p{L}+|журналист\\p{L}+|журналіст\\p{L}+|novinar\\p{L}+|новинар\\p{L}+|(?:unsere|notre|nuestr[oa]|nostro|nosso|ons|vårt|vores|naszą|naši|našu|munkánk\\p{L}*|munca noastră|noastră|нашу|нашата|naš) ?(?:arbeit|travail|trabajo|lavoro|trabalho|werk|arbete|arbejde|arbeid|pracę|práci|prácu|работу|роботу|работа|rad|delo)?',
  none,
];
const pays: Words = [
  'hazte|soci[oa]s?|abbona\\p{L}*|abonne\\p{L}*|assin\\p{L}+|suscrí\\p{L}+|lid|mitglied|prenumer\\p{L}+|předplat\\p{L}*|unterstütz\\p{L}*|spend\\p{L}+|abo|soutenez|don|apóya\\p{L}*|apoya\\p{L}*|sosti?en\\p{L}*|donazione|apoie|doe|steun|stöd|støt\\p{L}*|tue|wesprzyj|przekaż|podatku|podpoř\\p{L}*|podpor\\p{L}*|támog\\p{L}*|segíth\\p{L}*|adó\\p{L}*|susțin\\p{L}*|impozit\\p{L}*|redirecțion\\p{L}*|поддерж\\p{L}*|підтрим\\p{L}*|подкреп\\p{L}*|podrž\\p{L}*|podpri\\p{L}*|toeta|atbalst\\p{L}*|paremk\\p{L}*|στηρίξ\\p{L}+',
  none,
];

/** "We need your support.", and nobody else's. */
const needs: Words = [
  'we need your|wir brauchen (?:dich|euch|deine|eure|ihre)|nous avons besoin de (?:vous|votre)|(?:te )?necesitamos (?:de )?(?:tu|su|vuestro|vuestra)|necessitem (?:el|la) (?:teu|teva|vostre|vostra)|precisamos d[aeo] (?:seu|sua|teu|tua|vosso|vossa)|abbiamo bisogno del (?:tuo|vostro)|abbiamo bisogno della (?:tua|vostra)|(?:we|wij) hebben (?:je|jouw|jullie|uw)|vi behöver (?:ditt|din|ert|er)|vi har brug for (?:din|jeres)|vi trenger (?:din|deres)|tarvitsemme (?:sinun )?(?:tukeasi|apuasi)|potrzebujemy (?:twojego|twojej|waszego|waszej)|potřebujeme (?:vaši|tvoji)|potrebujeme (?:vašu|tvoju)|szükségünk van (?:a )?(?:támogatás|segítség)|avem nevoie de (?:sprijinul|ajutorul|susținerea)|нам (?:нужна|необходима|потрібна|потрібен) (?:ваша|твоя|ваш)|потребна ни е вашата|трябва ни вашата|potrebna nam je (?:vaša|tvoja)|потребна нам је ваша|potrebujemo vašo|vajame (?:sinu|teie)|mums vajadzīgs (?:tavs|jūsu)|mums reikia (?:jūsų|tavo)|χρειαζόμαστε τη στήριξή',
  none,
];
const help: Words = [
  'support|help|unterstützung|hilfe|soutien|aide|apoyo|ayuda|suport|ajuda|apoio|sostegno|aiuto|steun|hulp|stöd|hjälp|støtte|hjælp|hjelp|tukeasi|apuasi|wsparci\\p{L}+|pomocy|podpor\\p{L}+|pomoc|támogat\\p{L}+|segíts\\p{L}+|sprijin\\p{L}*|ajutor\\p{L}*|susține\\p{L}*|поддержк\\p{L}+|помощь|підтримк\\p{L}+|допомог\\p{L}+|поддршк\\p{L}+|подкрепа|podršk\\p{L}+|подршк\\p{L}+|tuge|abi|atbalsts|paramos|στήριξή',
  none,
];

/** "Support our work", "Become a member", and whose work or trade it is. */
const supports: Words = [
  'unterstütz(?:e|t|en sie)|werde(?:t|n sie)? mitglied|soutenez|devenez (?:membre|abonné)|apoya|apoye[ns]?|hazte soci\\p{L}+|sostieni|sostenete|diventa soci\\p{L}|apoie|torne se|steun|word lid|stöd|bli medlem|støt|bliv medlem|støtt|tue|liity|wesprzyj\\p{L}*|wspieraj\\p{L}*|zostań|podpořte|staňte se|podporte|támogas\\p{L}+|légy|susține(?:ți)?|devino|поддержите|підтримайте|падтрымайце|подкрепете|podržite|подржите|поддржете|podprite|toeta\\p{L}*|atbalst\\p{L}*|paremk\\p{L}*|στηρίξτε|fes te n|dona(?:u)? suport|doneu suport',
  none,
];
const ourTrade: Words = [
  'unsere\\p{L}? arbeit|(?:den )?(?:unabhängigen )?journalismus|notre travail|(?:le )?journalisme|nuestro trabajo|periodismo|(?:il )?nostro lavoro|giornalismo|(?:o )?nosso trabalho|jornalismo|ons(?:e)? (?:werk|journalistiek)|journalistiek|vårt arbete|journalistik\\p{L}*|vores arbejde|arbeidet vårt|journalistikk\\p{L}*|työtämme|journalismia|naszą pracę|dziennikarstwo|naši práci|našu prácu|novinařin\\p{L}|munkánk\\p{L}*|újságírás\\p{L}*|munca noastră|jurnalism\\p{L}*|(?:нашу|нашата) работ\\p{L}|журналистик\\p{L}|редакци[юя]|нашу роботу|журналістик\\p{L}|редакцію|naš rad|novinarstvo|наш рад|новинарство|нашата работа|naše delo|meie tööd|ajakirjandust|mūsu darb\\p{L}+|mūsų darb\\p{L}+|žurnalist\\p{L}+|δημοσιογραφί\\p{L}+|periodisme',
  none,
];

/** A press that nobody keeps, and what its readers are told to do for it: only calls, for others gave to it, too. */
const freePress: Words = [
  'bağımsız (?:gazetecili|habercili|yayıncılı|medya)\\p{L}*|(?:jurnalisme|media|pers) independen|báo (?:chí )?độc lập|незалежн\\p{L}+ (?:журналістик|меді)\\p{L}*|ανεξάρτητ\\p{L}+ (?:δημοσιογραφί|ενημέρωση)\\p{L}*|nezávisl\\p{L}+ (?:žurnalisti|novinařin|médi)\\p{L}*',
  'الصحافة المستقلة|الإعلام المستقل|עיתונות (?:עצמאית|חופשית)|(?:رسانه|روزنامه نگاری) مستقل|स्वतंत्र पत्रकारिता|独立(?:媒体|报道|新闻)|獨立(?:媒體|報導|新聞)|本站|我们的报道|我們的報導|독립 ?언론',
];
const giveNow: Words = [
  'destek (?:olun|verin)|destekleyin|bağış yapın|bağışta bulunun|dukung(?!\\p{L})|hãy ủng hộ|підтримайте|задонатьте|στηρίξτε|ενισχύστε|podpořte|přispějte',
  'تبرع(?:وا)? الآن|تبرعوا|ادعموا|תרמו|תמכו|עזרו לנו|کمک کنید|حمایت کنید|(?:मदद|सहयोग|दान) (?:करें|दें|की ज)|[请請].{0,6}(?:赞助|贊助|捐|定期定額|小[额額]支持)|후원해 ?주',
];

/** "Become a member …", as one is told to, and what that is good for. */
const becomeOne: Words = [
  'staňte se (?:člen\\p{L}+|podporovatel\\p{L}+)|γίνετε (?:συνδρομητ\\p{L}+|μέλ\\p{L}+)|jadilah (?:anggota|sahabat|donatur)|(?:hãy )?trở thành (?:hội viên|thành viên)|станьте (?:член\\p{L}+|друг\\p{L}+|патрон\\p{L}+)|ви можете пригостити|[^.]{2,40} (?:destekçimiz|üyemiz) ol\\p{L}+|staňte sa (?:člen\\p{L}+|podporovateľ\\p{L}+)|zostań (?:patron\\p{L}+|członk\\p{L}+)|deveniți membr\\p{L}+|postanite član\\p{L}*',
  '^ (?:كن|كونوا) (?:عضو|أعضاء)|^ (?:היו|הפכו|הצטרפו) ל?(?:חברים|מנויים|תומכים)|ما را به یک قهوه مهمان کنید|^ हमारे सदस्य बन|成[为為]我[们們]的[会會][员員]|후원자가 ?되어|^ [^はが]{0,14}賛助会員',
];
const toHelp: Words = [
  'pomozte|pomôžte|βοηθήστε|στηρίξτε|bantu|dukung|mỗi tháng|ủng hộ|допомож\\p{L}+|підтрим\\p{L}+|кавою|поддерж\\p{L}+|aylık|wesprzyj|pomóż|susține\\p{L}+|pomozite',
  'ساعدنا|ساعدونا|ادعم|עזרו|כל חודש|بخوانید|قهوه|मज़बूत|मजबूत|सहयोग|पत्रकारिता|每月|守[护護]|주세요|募集',
];

/** What asks readers for money and ratings. */
export const callsToSupport: Kind = {
  rules: [
    asksForSupport,
    {
      why,
      longest: 200,
      patterns: [
        // "If you would like to light a lamp, hit reply."
        /^[^.!?]{0,110}(?<!\p{L})(?:hit|press|click) reply(?!\p{L})[^.!?]{0,60}[.!]?$/iu,
        /^[^.!?]{0,80}(?<!\p{L})(?:antworte[nt]? (?:sie )?(?:einfach |direkt |gern )?auf diese (?:e-?)?mail|répond(?:ez|s)(?: simplement| directement)? à (?:cet|ce) (?:e-?mail|mail|courriel)|responded? a este (?:correo|email|mail)|rispond(?:i|ete|ete pure) a questa (?:e-?)?mail|responda (?:a )?este e-?mail|beantwoord (?:gewoon )?deze (?:e-?)?mail|svara (?:bara |gärna )?på (?:det här )?mejlet|svar (?:bare |gerne )?på denne (?:e-?)?(?:mail|posten)|odpowiedz na (?:ten mail|tego maila)|odpovězte na tento e-?mail)(?!\p{L})[^.!?]{0,60}[.!]?$/iu,
        /^your (?:feedback|support|input|suggestions|contributions?|donations?) (?:drives?|shapes?|helps?|keeps?|makes?|means? (?:a lot|the world|so much|everything)|matters?|is (?:always )?(?:important|invaluable|valuable|appreciated|welcome))\b[^.!?]{0,140}[.!]$/iu,
        /^(?:dein|euer|ihr) feedback (?:hilft|ist (?:uns|mir)|prägt|bestimmt)(?!\p{L})[^.!?]{0,140}[.!]$/iu,
        /^(?:vos|tes) (?:retours|remarques|suggestions|avis) (?:nous|m['’]) ?(?:aident|permettent|sont)(?!\p{L})[^.!?]{0,140}[.!]$/iu,
        /^(?:tus|vuestros|sus) (?:comentarios|sugerencias|opiniones) nos (?:ayudan|importan|sirven)(?!\p{L})[^.!?]{0,140}[.!]$/iu,
      ],
    },
    asksForHands,
    asksForSponsors,
    ownMoney,
    likedOrWrong,
    {
      why,
      longest: 180,
      patterns: [
        /^(?:what do you think\? )?have your say(?!\p{L})[^.!?]{0,60}(?<!\p{L})(?:comments|below|poll)(?!\p{L})[^.!?]{0,60}[.!]?$/iu,
        /^(?:have you )?(?:got|have) an? (?:news )?(?:story|tip|tip-off)(?: (?:for us|to share|to tell))?\? ?[^?]{0,120}$/iu,
        /^has (?:this|something similar) happened to you\? ?[^?]{0,120}$/iu,
      ],
    },
  ],
  topics: [
    { why, words: [ourWork, likeOrGive] },
    { why, words: [opening(consider), gift] },
    { why, words: [stars, giveUs] },
    { why, words: [opening(liked), give] },
    { why, words: [opening(supportUs)] },
    { why, words: [opening(likedEpisode), clickOrRate] },
    { why, words: [opening(keepUsGoing), byMeans] },
    { why, words: [opening(yourSupport), ofOurs] },
    { why, words: [opening(wishToGive), ours] },
    { why, words: [opening(thumb)] },
    { why, words: [opening(values), paidFor, pays] },
    { why, words: [opening(needs), help] },
    { why, words: [opening(supports), ourTrade] },
    { why, words: [freePress, giveNow] },
    { why, words: [opening(becomeOne), toHelp] },
  ],
};
