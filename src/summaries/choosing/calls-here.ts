/**
 * "Register here.", "The programme is here to download.": the link that the small word was is lost in a post. By
 * language, what is done there and the word for the place; a word alone may mean a town: "He was born here."
 */
const calls: readonly RegExp[] = [
  /\b(?:watch|view|listen|check|appl(?:y|ication)|register|registration|sign up|download|order|buy|rsvp|info|details|tickets?|open|live|accessed|viewed|purchased|obtained|in the pdf)\b[^.!?]{0,60}\bhere[.!:]?$/iu,
  /\b(?:mehr|infos?|anmeld\p{L}*|bewerb\p{L}*|details|download\p{L}*|klick\p{L}*|weiterlesen)\b[^.!?]{0,60}\bhier(?: (?:möglich|erhältlich|abrufbar|zu finden|verfügbar|einsehbar|nachlesen|herunterladen))?[.!:]?$|^hier (?:geht['’e]?s (?:zu[rm]?|weiter|direkt)|kommt ihr zu|gelangen sie|(?:können sie|könnt ihr|kannst du)\b[^.!?]{0,60}(?:anmelden|herunterladen|bestellen|nachlesen|ansehen|buchen|einsehen|downloaden))/iu,
  /(?<!\p{L})(?:inscri\p{L}*|télécharg\p{L}*|plus d[’']infos?|cliquez|disponibles?|à (?:suivre|lire|voir|retrouver|découvrir|écouter))\b[^.!?]{0,60}\bici[.!:]?$/iu,
  /\b(?:inscr\p{L}*|registr\p{L}*|descarg\p{L}*|disponibles?|más (?:info\p{L}*|detalles))\b[^.!?]{0,60}\baquí[.!:]?$/iu,
  /\b(?:iscri\p{L}*|scaric\p{L}*|clicc\p{L}*|disponibil\p{L}*|più info\p{L}*)\b[^.!?]{0,60}\bqui[.!:]?$/iu,
  /\b(?:inscr\p{L}*|baix\p{L}*|cliqu\p{L}*|disponíve\p{L}*|saiba mais|confira)\b[^.!?]{0,60}\baqui[.!:]?$/iu,
  /\b(?:meld\p{L}*|aanmeld\p{L}*|inschrij\p{L}*|download\p{L}*|klik|beschikbaar|te vinden)\b[^.!?]{0,60}\bhier[.!:]?$/iu,
  /(?:anmäl\p{L}*|läsa? mer|ladda ner|mer info\p{L}*|klicka|boka)(?!\p{L})[^.!?]{0,60}(?<!\p{L})här[.!:]?$/iu,
  /(?:tilmeld\p{L}*|læs mere|hent|meld \p{L}+ på|påmeld\p{L}*|les mer|last ned|klikk?|mere? info\p{L}*|bestill?)(?!\p{L})[^.!?]{0,60}(?<!\p{L})her[.!:]?$/iu,
  /(?:ilmoittau\p{L}*|lue lisää|lisätietoja|lataa|klikkaa|tilaa)(?!\p{L})[^.!?]{0,60}(?:tästä|täältä|tässä)[.!:]?$/iu,
  /(?:zapis\p{L}*|pobr\p{L}*|pobierz|więcej|klikn\p{L}*|z?arejestr\p{L}*|szczegół\p{L}*|dostępn\p{L}*)[^.!?]{0,60}(?<!\p{L})(?:tutaj|tu)[.!:]?$/iu,
  /(?:přihl\p{L}*|stáhn\p{L}*|stažení|více|klikn\p{L}*|registr\p{L}*|najdete|naleznete|k dispozici|podrobn\p{L}*)[^.!?]{0,60}(?<!\p{L})(?:zde|tady)[.!:]?$/iu,
  /(?:prihl\p{L}*|stiahn\p{L}*|klikn\p{L}*|registr\p{L}*|nájdete|podrobn\p{L}*)[^.!?]{0,60}(?<!\p{L})tu[.!:]?$/iu,
  /(?<!\p{L})(?:itt|ide) (?:érhető|olvasható|tölthető|kattint\p{L}*|jelentkez\p{L}*|regisztrál\p{L}*|tekinthető)|(?:kattints\p{L}*|jelentkez\p{L}*|regisztrál\p{L}*|letölt\p{L}*|részletek)[^.!?]{0,60}(?<!\p{L})(?:itt|ide)[.!:]?$/iu,
  /(?:click|clic|înscri\p{L}*|descărc\p{L}*|detalii)(?!\p{L})[^.!?]{0,60}(?<!\p{L})aici[.!:]?$/iu,
  /(?:πατήστε|κλικ|εγγραφ\p{L}*|κατεβάσ?τε|διαβάστε|περισσότερα)[^.!;]{0,60}εδώ[.!:]?$/iu,
  /(?:скача\p{L}*|зарегистр\p{L}*|подробн\p{L}*|заполн\p{L}*)[^.!?]{0,60}(?:здесь|тут)[.!:]?$/iu,
  /(?:завантаж\p{L}*|зареєстр\p{L}*|детальн\p{L}*)[^.!?]{0,60}тут[.!:]?$/iu,
  /(?:попълн\p{L}*|регистр\p{L}*|изтегл\p{L}*|подробн\p{L}*|виж\p{L}*)[^.!?]{0,60}тук[.!:]?$/iu,
  /(?:bura(?:ya|dan|da)) (?:[^.!?]{0,24})(?:tıkla\p{L}*|ulaşabilir\p{L}*|indir\p{L}*|kayıt|başvur\p{L}*|okuyabilir\p{L}*|inceleyebilir\p{L}*|izleyebilir\p{L}*)/iu,
  /(?:اضغط\p{L}*|للتسجيل|سج[ّ]?ل\p{L}*|ل?ل?تحميل|حم[ّ]?ل\p{L}*|للمزيد|لمزيد|التفاصيل|للاطلاع)[^.!؟]{0,60} هنا[.!:]?$/u,
  /(?:کلیک|دانلود|ثبت[ \u200C]?نام|مشاهده|مطالعه)[^.!؟]{0,60}(?:این[ \u200C]?جا|این لینک)|این[ \u200C]?جا[^.!؟]{0,20}(?:کلیک|مراجعه|ببینید|بخوانید|دانلود)/u,
  /(?:לחצו|לחץ|להרשמה|הירשמו|לפרטים|להורדה|לקריאה|לצפייה)[^.!?]{0,60}כאן[.!:]?$/u,
  /(?:यहाँ|यहां)(?: पर)?[^।!?]{0,20}(?:क्लिक|देखें|पढ़ें|डाउनलोड|रजिस्टर)/u,
  /এখানে[^।!?]{0,20}(?:ক্লিক|দেখুন|পড়ুন|ডাউনলোড)/u,
  /(?:daftar|mendaftar|unduh|klik|selengkapnya|tulisan|artikel|baca)(?!\p{L})[^.!?]{0,60}(?:di sini|disini)[.!:]?$/iu,
  /(?:đăng ký|tải|bấm|nhấn|click|tham khảo|chi tiết)(?!\p{L})[^.!?]{0,60}(?:tại đây|ở đây)[.!:]?$/iu,
  /(?:คลิก|ดาวน์โหลด|ลงทะเบียน|สมัคร|อ่านต่อ|อ่านได้|ดูรายละเอียด|ลองดู|ดูได้|บอกเรา|บอกได้|แจ้ง|ติดต่อเรา)\P{N}{0,30}ที่นี่$|(?:คลิก|กด)(?:ที่)?ปุ่ม\P{N}{0,30}(?:ด้าน|ข้าง)(?:บน|ล่าง)/u,
  // "Here is what you can do:", "as follows".
  /นี่คือ(?:สิ่ง|รายการ|วิธี)\P{N}{0,12}ที่คุณ\P{N}{0,16}ได้$|ดัง(?:ต่อไป)?นี้$/u,
  /(?:申し?込み?|登録|ダウンロード|予約|購入|詳細|詳しく|応募)は?(?:、)?(?:こちら|ここ|以下の(?:リンク|ページ|サイト|フォーム))(?:から|より|を|へ|にて|で)?[^。]{0,16}。?$/u,
  /(?:여기|이곳|아래|위|다음|링크)(?:를|을|에서|에|의)? ?.{0,24}(?:(?:참고|참조|확인|클릭|이용|건의|제안|말|생성)\S{0,4}(?:세요|십시오|바랍니다|주세요)|눌러 ?주(?:세요|십시오)|누르세요)[.!]?$/u,
  // "Books here.": the label of a link, and no verb.
  /^\p{Lu}\p{L}{2,20} (?:here|hier|ici|aquí|qui|aqui|tutaj|tady|här|her|tässä|itt|aici|εδώ|здесь|тут|тук|buradan)[.!]?$/u,
  /\bhere: (?:links?|github|pdf|video|website)\.?$/iu,
  // "See here for the hours – the first row is free!"
  /^(?:please )?(?:see|click|check) here (?:for |to (?:see|read|find|learn|join|get|buy|book))/iu,
];

/** "You can read the story of the lamps here.": who reads is spoken to, so that nobody who reads in a place is meant. */
const reading: readonly RegExp[] = [
  /^(?:you (?:can|may)|please) (?:also )?read(?: more| all| up)? (?:about|on) [^.!?]{2,80} here[.!:]?$/iu,
  /(?:kannst du|könnt ihr|können sie)(?!\p{L})[^.!?]{0,60}(?<!\p{L})hier (?:lesen|ansehen|anschauen|anhören)[.!]?$/iu,
  /(?:vous pouvez|tu peux) (?:lire|consulter|écouter|regarder|retrouver) [^.!?]{2,60} ici[.!]?$/iu,
  /(?<!\p{L})(?:puedes?|podéis|pueden) (?:leer|consultar|escuchar) [^.!?]{2,60} aquí[.!]?$/iu,
  /(?<!\p{L})(?:puoi|potete) (?:leggere|consultare|ascoltare) [^.!?]{2,60} qui[.!]?$/iu,
  /(?<!\p{L})(?:você pode|vocês podem|podes) (?:ler|conferir|consultar|ouvir) [^.!?]{2,60} aqui[.!]?$/iu,
  /(?:(?:je|u) kunt|kun je|kunt u)(?!\p{L})[^.!?]{1,60} hier (?:lezen|nalezen|bekijken|beluisteren)[.!]?$/iu,
  /(?<!\p{L})(?:kan (?:ni|du)|(?:ni|du) kan) (?:(?:se|hitta)|(?:läsa|lyssna på)(?: [^.!?]{2,60})?) här(?!\p{L})[^.!?]{0,40}[.!]?$/iu,
  /(?<!\p{L})(?:kan (?:du|I|dere)|(?:du|dere) kan) (?:(?:se|finde|finne)|(?:læse|lese|høre)(?: [^.!?]{2,60})?) her[.!]?$/iu,
  /(?<!\p{L})voit(?:te)? (?:lukea|katsoa|kuunnella)(?: [^.!?]{2,60})? (?:täältä|tästä)[.!]?$/iu,
  /(?:można|możesz|możecie) (?:przeczytać|obejrzeć|posłuchać)(?: [^.!?]{2,40})? (?:tutaj|tu)[.!]?$/iu,
  /(?:můžete|můžeš|môžete|môžeš)(?: si)? (?:přečíst|poslechnout|prečítať|vypočuť)(?: [^.!?]{2,40})? (?:zde|tady|tu)[.!]?$/iu,
  /(?:можно|можете) (?:почитать|прочитать|прочесть|посмотреть|послушать)(?: [^.!?]{2,40})? (?:здесь|тут)[.!]?$/iu,
  /(?:можна|можете) (?:почитати|прочитати|подивитис[яь]|послухати)(?: [^.!?]{2,40})? тут[.!]?$/iu,
];

/** "Please fill out this form.", in the languages that say so: the form is one click away, on the page. */
const forms: readonly RegExp[] = [
  /(?:^|please |[,;:] |\bto |\band |you (?:can|may|must|should) )(?:fill (?:out|in)|complete|submit|use|answer|take) (?:this|the following) (?:\p{L}+ ){0,2}(?:form|survey|questionnaire|poll)(?! of)\b/iu,
  /(?<!\p{L})(?:füll|nutz|benutz|verwend)\p{L}*(?!\p{L})[^.!?]{0,40} (?:dieses|folgendes|das folgende) \p{L}{0,20}formular(?!\p{L})/iu,
  /(?<!\p{L})(?:rempl|complét|répond)\p{L}* (?:à )?(?:ce|cette) (?:formulaire|questionnaire|sondage|enquête)/iu,
  /(?<!\p{L})(?:rellen|llen|complet|respond)\p{L}* (?:a )?(?:est[ae]|el siguiente|la siguiente) (?:formulario|encuesta|cuestionario)/iu,
  /(?<!\p{L})compil\p{L}* (?:questo|il seguente) (?:modulo|form|questionario)(?!\p{L})/iu,
  /(?<!\p{L})(?:preench|respond)\p{L}* (?:a )?(?:es[ts][ae]|o seguinte) (?:formulário|questionário|pesquisa)/iu,
  /(?<!\p{L})vul(?:len)?(?!\p{L})[^.!?]{0,20} (?:dit|het volgende) \p{L}{0,20}formulier(?!\p{L})/iu,
  /(?<!\p{L})fyll\p{L}* i (?:det här |detta )\p{L}{0,20}formulär/iu,
  /(?<!\p{L})(?:udfyld\p{L}* (?:denne|dette) \p{L}{0,20}(?:formular|skema)|fyll\p{L}* ut dette skjemaet)/iu,
  /(?<!\p{L})wypełni\p{L}* (?:ten|tę|poniższy|poniższą) (?:formularz|ankietę)/iu,
  /(?<!\p{L})vypl[nň]\p{L}* (?:tento|tuto) (?:formulář|formulár|dotazník)/iu,
];

/** "…, watch this short video", "check it out on GitHub.": what is called to was a link. English. */
const linked: readonly RegExp[] = [
  /(?:^|[,;:] )(?:please |just |then |and )?(?:watch|listen to|check out|have a look at|take a look at) this (?:\p{Ll}+ ){0,4}(?:video|clip|trailer|article|thread|page|guide|tutorial|episode|playlist|infographic)\b/iu,
  /(?:^|[,;:] )(?:please |just |then |and )?check (?:it|them|us) out (?:on|at) \p{Lu}[\p{L}\p{N}.]*[.!]$/u,
  /\bavailable here for (?:\p{Ll}+ )?(?:review|comments?|download|consultation|inspection|viewing)\b/iu,
];

/** "Découvrez l’article sur les cloches sur notre blog.": it stands elsewhere, and was a link. */
const elsewhere: readonly RegExp[] = [
  /^(?:re)?(?:découvr|trouv|lis)(?:ez|er) (?:dès maintenant )?(?:l['’](?:article|entretien)|le billet)(?!\p{L})[^.!?:]{0,80} sur (?:le|notre) (?:blog|site)(?!\p{L})[^.!?:]{0,40}[.!]?$/iu,
  /^(?:lesen sie|lest|lies) (?:hier )?(?:den (?:ganzen |vollständigen )?(?:artikel|beitrag)|das interview)(?!\p{L})[^.!?:]{0,80} (?:im|auf dem|in unserem) blog(?!\p{L})[^.!?:]{0,40}[.!]?$/iu,
  /^(?:lee|leed|lea|descubre|descubra) el artículo(?!\p{L})[^.!?:]{0,80} en (?:el|nuestro) (?:blog|sitio)(?!\p{L})[^.!?:]{0,40}[.!]?$/iu,
  /^(?:leggi|leggete|scopri|scoprite) l['’]articolo(?!\p{L})[^.!?:]{0,80} sul (?:nostro )?(?:blog|sito)(?!\p{L})[^.!?:]{0,40}[.!]?$/iu,
  /^(?:leia|leiam|lê|confira|descubra) o artigo(?!\p{L})[^.!?:]{0,80} no (?:nosso )?(?:blogu?e?|site)(?!\p{L})[^.!?:]{0,40}[.!]?$/iu,
  /^lees (?:hier )?het artikel(?!\p{L})[^.!?:]{0,80} op (?:het|de|ons|onze) (?:blog|website|site)(?!\p{L})[^.!?:]{0,40}[.!]?$/iu,
];

/** "If you want to know why, read on.": behind a clause that asks for it, so that a teacher's "Sit down and read on" stays. */
const readOn: readonly RegExp[] = [
  /^(?:(?:but|so|and) )?(?:to|for|if|want|wish|curious|interested|wondering|ready) [^.!]{5,170}[,?] (?:please |just |then |so |do )?(?:continue reading|keep reading|read on)[.!…]*$/iu,
  /^(?:um|für|wer|wenn|falls|neugierig) [^.!]{5,170}[,?] (?:(?:dann |bitte |einfach )?(?:weiterlesen|lies(?:t)? (?:bitte |einfach )?weiter|lest (?:bitte |einfach )?weiter)|(?:dann )?lesen sie (?:bitte |einfach )?weiter)[.!…]*$/iu,
  /^(?:pour|si|envie|curieux) [^.!]{5,170}[,?] (?:continuez (?:à lire|(?:votre|la) lecture)|continue à lire|poursuivez (?:votre|la) lecture|lisez la suite)[.!…]*$/iu,
  /^¿?(?:para|si|quieres|quiere) [^.!]{5,170}[,?] (?:sigue|sigan?|seguid|continúa|continúen) leyendo[.!…]*$/iu,
  /^(?:per|se|vuoi|volete) [^.!]{5,170}[,?] (?:continuate?|prosegui(?:te)?) (?:a leggere|la lettura|nella lettura)[.!…]*$/iu,
  /^(?:para|se|quer) [^.!]{5,170}[,?] (?:continue|continuem|continua) (?:lendo|a ler|a leitura)[.!…]*$/iu,
  /^(?:wie|om|als|wil|benieuwd) [^.!]{5,170}[,?] (?:(?:dan )?leest?|lees (?:dan |gerust )?) ?verder[.!…]*$/iu,
  /^(?:om|för|vill|for|hvis|vil) [^.!]{5,170}[,?] (?:så )?(?:läs|læs|les) (?:bara |bare )?(?:vidare|videre)[.!…]*$/iu,
  /^(?:jeśli|jeżeli|aby|żeby|by|chcesz) [^.!]{5,170}[,?] (?:czytaj(?:cie)?|zapraszam(?:y)? do) (?:dalej|dalszej lektury)[.!…]*$/iu,
  /^(?:pokud|jestli|chcete|ak|abyste) [^.!]{5,170}[,?] (?:čtěte|čítajte) (?:dále?|ďalej)[.!…]*$/iu,
  /^(?:если|чтобы|хотите|якщо|щоб|хочете) [^.!]{5,170}[,?] (?:читайте|читай) (?:дальше|далее|далі)[.!…]*$/iu,
];

const patterns: readonly RegExp[] = [...calls, ...reading, ...forms, ...linked, ...elsewhere, ...readOn];

/** Longer sentences say something beside their call. Characters. */
const longest = 200;

/** Whether a sentence calls to a place that was a link: "here". */
export const callsHere = (sentence: string): boolean =>
  sentence.length < longest && patterns.some((pattern) => pattern.test(sentence));
