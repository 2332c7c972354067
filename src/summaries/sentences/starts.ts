import { isEnglish } from '../language/code.ts';
import { saysYesOrNo } from './answers.ts';
import { beginnings } from './word-lists.ts';

/**
 * How a sentence begins when it leans on one before it: a conjunction without its before, a pronoun without its name.
 * By language, because "O" is a pronoun in Turkish and an article in Portuguese.
 */
const conjunctions: Readonly<Record<string, string>> = {
  en: 'but|however|and|or|yet|nevertheless|nonetheless|moreover|furthermore|also|therefore|thus|hence|instead(?! of\\b)|otherwise|besides(?=,)|additionally|likewise|similarly|consequently|in addition(?! to\\b)|on the other hand|as a result(?! of\\b)|for example|for instance|that said|in contrast(?! (?:to|with)\\b)|even so|still(?=,)|after that|then|after doing so|once done|on a related note|in other news|speaking of which|that being said|with that in mind|to that end|on top of that|in other words|on the contrary|all the same|by contrast|for one thing|at the same time|in fact(?=,)|for that|all with',
  de: 'aber|doch|jedoch|und|oder|denn|deshalb|deswegen|daher|darum|trotzdem|dennoch|außerdem|allerdings|somit|zudem|zum beispiel|dabei|hingegen|stattdessen|danach|dann|damit|daraufhin|im anschluss|anschließend|genau hier|dadurch|dagegen|dazu|darüber hinaus',
  fr: 'mais|et|ou|donc|or|cependant|pourtant|toutefois|néanmoins|en revanche|par exemple|de plus|ainsi|en effet|par ailleurs|après cela|après quoi|c.est là que|ensuite|puis|par conséquent|en outre',
  es: 'pero|y|e|o|sin embargo|no obstante|además|por ejemplo|por lo tanto|por tanto|así que|en cambio|entonces|asimismo|por otro lado|tras esto|tras ello|después de esto|hecho esto|por eso',
  it: 'ma|e|o|però|tuttavia|inoltre|quindi|dunque|per esempio|ad esempio|invece|infatti|dopodiché|dopo di che|fatto questo|poi|perciò|pertanto',
  pt: 'mas|e|ou|porém|contudo|todavia|no entanto|entretanto|além disso|por exemplo|portanto|então|por isso|depois disso|após isso|feito isso|assim',
  nl: 'maar|en|of|echter|toch|daarom|dus|bovendien|bijvoorbeeld|daarnaast|desondanks|verder|daarna|ook',
  pl: 'ale|i|lecz|jednak|jednakże|więc|dlatego|ponadto|na przykład|natomiast|a|zatem|poza tym',
  sv: 'men|så|och|eller|dock|därför|dessutom|till exempel|däremot|ändå|sedan(?! (?:början|slutet|mitten|starten|\\p{N}|januari|februari|mars|april|maj|juni|juli|augusti|september|oktober|november|december|måndag|tisdag|onsdag|torsdag|fredag|lördag|söndag|flera|många|några|länge|förra|årsskiftet))',
  da: 'men|sådan|og|eller|dog|derfor|desuden|for eksempel|derimod|alligevel',
  nb: 'men|slik|og|eller|likevel|derfor|dessuten|for eksempel|derimot',
  fi: 'mutta|ja|tai|kuitenkin|siksi|lisäksi|esimerkiksi',
  cs: 'ale|a|avšak|nicméně|však|proto|navíc|například|přesto|tedy',
  sk: 'ale|a|avšak|však|preto|navyše|napríklad',
  hu: 'de|és|azonban|viszont|ugyanakkor|emellett|ráadásul|mindeközben|ezért|tehát|továbbá|például',
  ro: 'dar|și(?! (?:în acest an|anul acesta))|însă|totuși|de aceea|în plus|de exemplu',
  sl: 'ampak|vendar|toda|in|ali|zato|torej|poleg tega|na primer|hkrati|kljub temu',
  ca: 'però|i|o|tanmateix|a més|per exemple|per tant|així|doncs|en canvi|també',
  et: 'aga|kuid|ja|või|siiski|seega|seetõttu|lisaks|näiteks|samuti|samas',
  ru: 'но|а|и|однако|поэтому|кроме того|например|зато|также|при этом|тем не менее|затем|после этого|после чего',
  uk: 'але|а|і|й|та|однак|проте|тому|крім того|наприклад|також|при цьому|після цього|після чого',
  bg: 'но|а|и|обаче|затова|освен това|например|също така',
  sr: 'ali|no|i|a|ili|međutim|ipak|stoga|zato|dakle|takođe|također|osim toga|naime|istovremeno|istodobno|primjerice|na primer|na primjer|pritom|али|но|и|а|или|међутим|ипак|стога|зато|дакле|такође|осим тога|наиме|на пример|притом',
  mk: 'но|а|и|или|меѓутим|сепак|затоа|исто така|освен тоа|на пример|потоа|притоа',
  be: 'але|а|і|й|аднак|таму|акрамя таго|напрыклад|таксама|пры гэтым|пасля гэтага',
  lt: 'bet|tačiau|ir|o|arba|todėl|taigi|be to|pavyzdžiui|taip pat|vis dėlto',
  lv: 'bet|taču|un|tomēr|tāpēc|turklāt|piemēram|arī',
  tr: 'ama|fakat|ancak|ve|yine de|ayrıca|örneğin|bu nedenle|bu yüzden|oysa|çünkü|bundan sonra|ardından|[İi]şte(?: tam)?(?: da)? bu|tam (?:da )?bu noktada',
  el: 'αλλά|όμως|και|ωστόσο|επιπλέον|άρα|για παράδειγμα|επίσης|έτσι',
  ar: 'بيد أن|مع ذلك|وقال|وأضاف|وأوضح|وأكد|وأشار|وتابع|ولفت|وذكر|وبي[ّ]?ن|لكن|ولكن|ومع ذلك|غير أن|إلا أن|كما أن|لذلك|بالإضافة إلى ذلك|على سبيل المثال|ثم',
  he: 'ובכל זאת|אבל|אך|אולם|עם זאת|למרות זאת|לכן|בנוסף|לדוגמה|ואז|גם',
  fa: 'اما|ولی|و|پس از (?:این|آن)|در ادامه|با این حال|با این وجود|بنابراین|همچنین|برای مثال|علاوه بر این',
  ur: 'لیکن|اور|مگر|تاہم|البتہ|اس لیے|اس کے علاوہ|دوسری جانب',
  bn: 'কিন্তু|তবে|তবুও|তথাপি|এবং|আর|তাই|এদিকে|এছাড়া',
  ta: 'உதாரணமாக|ஆனால்|ஆனாலும்|இருப்பினும்|எனினும்|ஆயினும்|மேலும்|எனவே|மற்றும்',
  hi: 'लेकिन|परंतु|परन्तु|और|किन्तु|किंतु|मगर|इसलिए|हालांकि|हालाँकि|फिर भी|साथ ही|उदाहरण के लिए',
  ja: 'と[、,]|と(?:反論|主張|答え|言われ|言って|言う)|という(?:よう|お?話|こと)|というわけで|ですが|ですので|なので|それで|すると|つまり|したがって|従って|そういうわけで|しかし|だが|でも|また|そして|しかしながら|ところが|ただし|それでも|さらに|そのため|例えば|たとえば|だから|一方',
  zh: '对此|對此|为此|為此|与此同时|與此同時|随后|隨後|但是|但|然而|不过|不過|而且|此外|因此|所以|可是|另外|例如|同时|同時',
  ko: '하지만|그러나|그런데|그리고|또한|그래서|따라서|예를 들어|한편',
  id: 'tetapi|tapi|namun|dan|atau|akan tetapi|oleh karena itu|selain itu|kemudian|sementara itu|sehingga|bahkan|misalnya|setelah itu|meski demikian',
  vi: 'nhưng|và|tuy nhiên|tuy vậy|thế nhưng|vì vậy|vì thế|do đó|ngoài ra|sau đó|bên cạnh đó|đồng thời|chẳng hạn',
  th: 'เช่นเดียวกัน|ในทำนองเดียวกัน|แต่|และ|อย่างไรก็ตาม|ดังนั้น|นอกจากนี้|ตัวอย่างเช่น',
};

const pronouns: Readonly<Record<string, string>> = {
  id: 'ia|dia|mereka|beliau|inilah|itulah|hal (?:ini|itu|tersebut)',
  en: "all (?:of )?(?:this|these|that|those)|both of (?:these|those)|(?:this|the) (?:last|latter|former) (?:option|one)|the (?:first|second|third|last) one(?= (?:is|was|being|has)\\b)|he|she|they|he's|she's|they're|they've|him|them|his|their|its|hers|theirs|this (?:is|was)(?! an?\\b| (?:the|my|our) (?:\\p{L}+ ){0,2}(?:post|article|part|entry|letter|newsletter|issue|episode|story|tale|series)\\b)|(?:these|those|that|which) (?:is|was|are|were)|(?:this|these|those|that|which) (?:means|meant|makes|made|has|have|had|will|would|can|could|should|may|might|also)|it(?= (?!started\\b|used to be (?:so|that|the case|true|said|common|rare|easy|hard|normal|possible|enough)\\b|(?:is|was|does|did|has|won)n['’]t\\b|(?:does|did) not\\b|would\\b|happened\\b|turned out\\b|began\\b|all (?:started|began)\\b|is\\b|was\\b|has been\\b|takes\\b|took\\b|had been\\b|seems\\b|seemed\\b|turns\\b|feels\\b|may\\b|will be\\b|can be\\b))",
  de: 'er|sie|ihm|ihn|ihr|ihre|seine|dies|dies (?:ist|war)(?! eine?\\b)|das (?:ist|war)(?! eine?\\b)|das (?:sind|waren|bedeutet|heißt)|diese (?:sind|waren|haben)|dieser (?:ist|war|hat)',
  fr: "elle|ils|elles|lui|il(?= (?!y a|faut|est|était|fait|pleut|existe|suffit|reste|arrive|s’agit|s'agit|ne faut))|celui-ci|celle-ci|ceux-ci|cela|ça(?! y est)|c[’']est(?! (?:(?:une?|l[’']une?) |(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche)\\b|(?:en|dans|à|au|aux|avec|chez|depuis|sur|sous) (?!(?:ce|cela|ça|cet|cette|ces|lui|elle|eux)\\b)))|leurs?",
  es: 'él|ella|ellos|ellas|esto|eso|est[ea] (?:es|fue)(?! un)',
  it: 'lui|lei|loro|egli|ella|essi|esse|esso|essa|questo (?:è|era)(?! un)|questa (?:è|era)(?! un)|ciò|lo (?:ha|hanno|sottolinea|afferma|dichiara|spiega|annuncia|riferisce|comunica|rende|rivela|scrive|si)',
  pt: 'ele|ela|eles|elas|isso|isto|este é(?! um)|esta é(?! uma)',
  nl: 'hij|zij|ze|hem|haar|hun|dit (?:is|was)(?! een\\b)|dat (?:is|was)|deze (?:is|was|zijn)',
  pl: 'on|ona|oni|one|ono|jego|jej|ich|to (?:jest|był|była|było)',
  sv: 'han|hon|hans|hennes|deras|(?:det här|detta) (?:är|var)(?! en| ett)',
  da: 'han|hun|hans|hendes|deres|dette (?:er|var)(?! en| ei| et)',
  nb: 'han|hun|hans|hennes|deres|dette (?:er|var)(?! en| ei| et)',
  cs: 'on|ona|oni|ony|jeho|její|jejich|(?:to|tohle|toto) (?:je|byl|byla|bylo)',
  ru: 'он|она|они|оно|его|её|ее|их|ему|ей|им|это|об этом',
  uk: 'він|вона|вони|воно|його|її|їх|їхній|йому|це|про це',
  bg: 'той|тя|те|него|нея|техният|това|за това',
  sr: 'on|ona|oni|one|ono|njegov[aoe]?|njezin[aoe]?|njen[aoe]?|njihov[aoe]?|to (?:je|su|bi)|o tome|он|она|они|оне|оно|његов[аое]?|њен[аое]?|њихов[аое]?|то (?:је|су|би)|о томе',
  mk: 'тој|таа|тие|тоа|него|неговиот|нејзиниот|нивниот',
  be: 'ён|яна|яны|яно|яго|яе|іх|гэта',
  lt: 'jis|ji|jie|jos|jo|jų|tai (?:yra|buvo)',
  lv: 'viņš|viņa|viņi|viņas|viņu|tas (?:ir|bija)|tā (?:ir|bija)',
  sk: 'on|ona|oni|ony|jeho|jej|ich|to (?:je|bol|bola|bolo)',
  fi: 'hän|he|hänen|heidän',
  hu: 'ő|ők|neki|nekik',
  ro: 'el|ea|ei|ele|aceasta (?:este|a fost)|acesta (?:este|a fost)',
  sl: 'on|ona|oni|one|njegov[aoe]?|njen[aoe]?|njihov[aoe]?|to (?:je|so|bi)',
  ca: 'ell|ella|ells|elles|això|aquest[a]? (?:és|va)(?! una?\\b)',
  et: 'tema|ta|nemad|nad|see (?:on|oli)(?! üks)',
  tr: 'o|onlar|onun|onların|bu (?:ise|da)',
  el: 'αυτός|αυτή|αυτό|αυτοί|αυτές|αυτά',
  // لقد مررت بذلك: "I have been through that".
  ar: '(?:و?لقد |و?قد )?\\p{L}{2,12} [بل]?ذلك|(?:هو|هي)(?! (?:أداة|نظام|برنامج|شركة|عبارة|لغة|مكتبة|منصة|إطار|تقنية|طريقة|مجموعة|نوع|خدمة|تطبيق|مشروع|عملية|مؤسسة|مدينة)(?!\\p{L}))|و(?:هو|هي|هم|هما|ذلك|تلك)|هم|هذا هو|هذه هي|ذلك',
  he: 'ו?(?:הוא|היא|הם|הן|זה|זו|זאת)',
  fa: 'او|وی|آنها|آن‌ها|ایشان|این (?:امر|کار)',
  ur: 'وہ|انہوں نے|اس نے|ان کا|یہ (?:ہے|تھا|تھی)',
  bn: 'তিনি|তারা|এটি|এটা|তার',
  ta: 'அவர்|அவர்கள்|இது|இவர்',
  hi: 'वह|वे|उसने|उन्होंने|उनका|उसका|यह (?:है|था|थी)',
  ja: 'このような|そのような|こうした|そうした|彼は|彼女は|彼らは|彼の|彼女の|これは|それは|これらは',
  zh: '他|她|它|他们|她们|它们|他們|她們|这是|這是|这时|這時|这个时候|這個時候',
  ko: '이러한|이처럼|이와 같은|그는|그녀는|그들은|이것은|그것은|이는',
};

/** Words that point to what was just said, unless to the time or the text itself: "these changes", not "this week". */
const demonstratives: Readonly<Record<string, string>> = {
  en: "now,? (?:you|we) (?:can|could|have to|need to|just|simply|should)|(?:luckily|fortunately|thankfully|happily|unfortunately|sadly)(?! for (?!us\\b|me\\b|you\\b))|only (?:this|that|these|those)|(?:this|these|that|those)(?! (?:last |past |coming |same |two |three |four )?(?:day|week|month|year|time|morning|afternoon|evening|night|summer|winter|spring|autumn|fall|season|weekend|christmas|january|february|march|april|may|june|july|august|september|october|november|december|monday|tuesday|wednesday|thursday|friday|saturday|sunday|post|article|blog|site|page|book|chapter|lesson|course|paper|release|version|update|issue|episode|review|recipe|guide|tutorial|series|project)s?\\b)|it(?! (?:was|is|has been) (?:an?|one) (?:\\p{L}+ ){0,2}(?:day|night|morning|afternoon|evening|week|weekend|month|year|season|summer|winter|spring|autumn)\\b)|it['’]s|that['’]s|such|both|neither|(?:\\p{L}{2,9} ['’]em|(?:skip|add|mix|put|place|take|use|leave|cut|stir|bake|boil|pour|toss|serve|cook|keep|drain|chop|slice) them)|the (?:question|idea|problem|issue|task|trick|catch|request) (?:was|came|arose|revolved|then)|the (?:first|second|third|fourth|last|next|final) (?:lines?|command|argument|parameter|statement|snippet)|the (?:above|rest|other|others|result|latter|former)|others?(?! than\\b)|so|voil[aà]|done|tada|what (?:this|that|it) means|(?:if|when|once|should) (?:this|that|these|those)|(?:after|before|by|with|once|for|from) (?:\\p{L}+ing )?(?:this|that|these|those|them|it)(?=,)|let['’]s (?:break|unpack|take) (?:it|this|that|these)|you(?:['’]re| are) now (?:ready|done|set|all set)\\b|(?:and )?that['’]s (?:it|all)(?=[.!])|well|sure|exactly|indeed|of course|because|which|especially|(?:later|eventually|finally|next|second(?:ly)?|third(?:ly)?|lastly|meanwhile|afterwards?)(?=,)|here(?! at\\b| in\\b|(?:['’]s| is| are) (?:my|our)\\b)|there(?! (?:is|are|was|were|will|has|have)\\b)",
  de: '(?:jetzt|nun) (?:kannst du|können (?:sie|wir)|könnt ihr|musst du|müssen (?:sie|wir))|zum glück|glücklicherweise|leider|diese[rsnm]?(?! (?:Woche|Jahr|Monat|Tage?|Sommer|Winter|Mal|Artikel|Beitrag|Buch|Kapitel|Seite|Saison|Wochenende))|solche[rsnm]?|beide|das(?= (?:ist|war|sind|waren|hat|wird|kann|macht|gilt|alles)\\b)|doch|naja|genau|natürlich|so|später|schließlich|zweitens|drittens|zuletzt|hier(?: (?:ist|sind|wird|werden))',
  fr: "maintenant,? (?:vous pouvez|tu peux|on peut|nous pouvons|il faut|il (?:vous |te |nous )?(?:suffit|reste))|heureusement|malheureusement|par chance|(?:ce|cet|cette|ces)(?! (?:semaine|mois|année|matin|soir|week-end|été|hiver|article|billet|livre|chapitre|site|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche))|tous deux|toutes deux|il s[’']agit|voilà|là|enfin|plus tard|deuxièmement|finalement",
  es: 'ahora (?:ya )?(?:puedes|podemos|puede|podéis|debemos|debes|tenemos que|tienes que)|afortunadamente|por suerte|por fortuna|por desgracia|(?:est[ae]|est[oa]s|es[ae]|es[oa]s)(?! (?:semana|mes|año|mañana|tarde|noche|verano|invierno|artículo|libro|capítulo|lunes|martes|miércoles|jueves|viernes|sábado|domingo|fin))|ambos|ambas|se trata de|así|allí|finalmente|luego|por último',
  it: '(?:ora|adesso) (?:puoi|possiamo|potete|dobbiamo|devi|basta)|fortunatamente|per fortuna|purtroppo|(?:quest[oaei]|quell[oaei]|quei)(?! (?:settimana|mese|anno|mattina|sera|estate|inverno|articolo|libro|capitolo|weekend))|entramb[ie]|si tratta|così|qui|lì|infine|successivamente',
  pt: 'agora (?:você (?:pode|precisa)|podemos|precisamos|basta|é só)|felizmente|infelizmente|(?:est[ae]s?|ess[ae]s?|aquel[ae]s?)(?! (?:semana|mês|ano|manhã|tarde|noite|verão|inverno|artigo|livro|capítulo|segunda|terça|quarta|quinta|sexta|sábado|domingo))|ambos|ambas|trata-se|assim|aí|finalmente|por fim|em seguida',
  nl: 'nu (?:kunt? (?:je|u)|kun je|kunnen we|moet je|moeten we)|gelukkig|helaas|(?:deze|dit|die|dat)(?! (?:week|maand|jaar|zomer|winter|weekend|artikel|boek|hoofdstuk|keer|seizoen))|beide|zo|hier|daar|later|ten slotte|tot slot|vervolgens',
  pl: 'teraz (?:możesz|możemy|możecie|trzeba|wystarczy|musimy|musisz)|(?:ten|ta|te|ci|to)(?! (?:tydzień|miesiąc|rok|artykuł|rozdział|lato))|takie|taki|taka|oba|obie',
  sv: '(?:den här|det här|de här|denna|detta|dessa)(?! (?:vecka|månad|år|sommar|vinter|artikel|bok|kapitel|gång|helg))|båda|så|det(?= (?:är|var|blir)\\b)',
  da: '(?:denne|dette|disse)(?! (?:uge|måned|år|sommer|vinter|artikel|bog|kapitel|gang|weekend))|begge|sådan|det(?= (?:er|var|bliver)\\b)',
  nb: '(?:denne|dette|disse)(?! (?:uken|måneden|året|sommeren|vinteren|artikkelen|boken|kapittelet|gangen|helgen))|begge|slik|det(?= (?:er|var|blir)\\b)',
  fi: 'nämä|tämä(?! (?:viikko|kuukausi|vuosi|kirja))|molemmat|se|näin',
  cs: '(?:tento|tato|toto|tyto|tito|takov[ýáé])(?! (?:týden|měsíc|rok|článek|kniha))|oba|obě',
  sk: '(?:tento|táto|toto|tieto|títo|takýto|takáto)(?! (?:týždeň|mesiac|rok|článok|kniha))|obaja|obe',
  hu: '(?:ezzel|erre|ebben|ehhez|ezt|azt|így|ezek|azok|ez(?! az? (?:év|hét|hónap))|az(?= (?:is|volt)))',
  ro: '(?:acești|aceste|acest|această|aceasta|acesta)(?! (?:an|lună|săptămână|articol|carte))|ambii|ambele|astfel',
  sr: '(?:ov[aoe]j?|ovi|te|ti|taj|takv[aie]|takav)(?! (?:tjedan|nedelj|mesec|mjesec|godin[ae]|članak))|oba|obje|obe|(?:овај|ова|ово|ови|ове|тај|та|те|ти|такав|таква|такви)(?! (?:недеља|месец|година|чланак))|обе',
  mk: '(?:овој|оваа|ова|овие|таков|таква|такви)(?! (?:недела|месец|година|статија|книга))|така|тука|таму',
  be: '(?:гэты|гэтая|гэтыя|такі|такая|такія)(?! (?:год|тыдзень|месяц|артыкул|кніга))|так|тут|там',
  sl: '(?:ta|to|ti|te|tak|takšn[aei])(?! (?:teden|mesec|leto|članek|knjiga))|oba|obe|tako',
  et: '(?:see|need|selline|sellised)(?! (?:nädal|kuu|aasta|artikkel|raamat))|mõlemad|nii',
  lt: '(?:šis|ši|šie|šios|toks|tokia|tokie)(?! (?:savaitė|mėnuo|metai|straipsnis|knyga))|abu|taip',
  lv: '(?:šis|šī|šie|šīs|tāds|tāda|tādi)(?! (?:nedēļa|mēnesis|gads|raksts|grāmata))|abi',
  ca: '(?:aquest|aquesta|aquests|aquestes)(?! (?:setmana|mes|any|anys|article|llibre|matí|tarda|nit|estiu|hivern))|ambdós|així',
  ru: 'теперь (?:можно|мы можем|вы можете|нужно|надо|осталось)|(?:тех|таких|этот|эта|эти|этих|этому|этой|такой|такая|такие|оба|обе)(?! (?:год|неделя|месяц|статья|книга|глава))|так|здесь|там',
  uk: 'тепер (?:можна|ми можемо|ви можете|потрібно|треба|залишилося)|(?:цей|ця|ці|цих|такий|така|такі|обидва|обидві)(?! (?:рік|тиждень|місяць|стаття|книга|розділ))|так|тут|там',
  bg: '(?:този|тази|тези|такъв|такава|такива)(?! (?:месец|година|седмица|статия|книга))|така|тук|там',
  tr: '(?:bu|şu|böyle|bunlar|bunun)(?! (?:hafta|ay|yıl|sabah|akşam|kitap|makale|yazı))',
  el: '(?:αυτή|αυτό|αυτές|αυτά|τέτοι[οαες]+)(?! (?:η εβδομάδα|το μήνα))|έτσι|εκεί',
  ja: '(?:そんな|こんな|あんな)(?!に)|この(?!たび|度|ほど|春|夏|秋|冬|記事|ブログ)|その|これ(?!から|まで)|それ|ここ(?!数|最近)|そこ|こちら|同[じ社氏]',
  zh: '[现現]在(?:我[们們]|你|您)?就?(?:可以|只需|只要|需要)|[这這]|[该該]|其|此|上述|以上',
  ko: '(?:특히 )?\\d{1,2}번(?:은|의 경우|과 같은)|이|그|이런|그런|이곳은|여기|(?:윗|위|위의|앞의) ?(?:글|문장|예시?|코드|질문)[을를은는이에]',
  id: '(?:ini|itu|hal|tersebut|keduanya|begitu)',
  vi: 'đây|đó|điều này|điều đó|những điều|cả hai|như vậy',
  ar: 'الآن(?=[،,]? (?:يمكن|بإمكان|يجب|علينا|عليك))|(?:هذا|هذه)(?! (?:المقال|التدوين|الفصل|الكتاب|الكتيب|الدليل|الدرس|الدورة|الصفحة|الموقع|المدونة|الأسبوع|الشهر|العام|السنة|اليوم|الصباح|المساء|الصيف|الشتاء))|ذلك|تلك|هؤلاء|كلاهما',
  he: 'כך|שם|כאן|שניהם',
  fa: '(?:حالا|اکنون)(?= (?:می‌?توان|باید|کافی))|این(?! (?:مقاله|مطلب|نوشته|پست|فصل|کتاب|راهنما|آموزش|دوره|صفحه|سایت|وبلاگ|هفته|ماه|سال|روزها|تابستان|زمستان))|آن',
  hi: 'यह|ये|इस|इन|उस|उन',
  bn: 'এই|সেই|এসব',
  ur: '(?:یہ|اس)(?! (?:مضمون|تحریر|باب|کتاب|صفح|ہفت|ماہ|مہین|سال|بار))|ان',
};

/** "In the same post …", "One says …, another …": of something that was named before. */
const ofTheSame: Readonly<Record<string, string>> = {
  en: '(?:in|on|at|with|from|by) (?:the|that) same(?! \\p{L}+ (?:that|as|when|where)\\b)|one [^,.!?]{2,80}, (?:another|the other|the second)',
  de: '(?:im|in|am|zur|zum|auf|mit) (?:der |den |dem )?(?:gleichen|selben|derselben|demselben)(?! \\p{L}+,? (?:wie|in dem|an dem|als)\\b)|(?:der|die|das) eine [^,.!?]{2,80}, (?:der|die|das) andere',
  fr: "(?:dans|à|au|avec|sur|lors) (?:de |du )?(?:le |la |les )?mêmes?(?! \\p{L}+ (?:que|où)\\b)|en même temps(?! que)|l['’]une? [^,.!?]{2,80}, l['’]autre",
  es: '(?:en|al?|con|del?|desde) (?:el |la |los |las )?mism[oa]s?(?! \\p{L}+ (?:que|en)\\b)|un[oa] [^,.!?]{2,80}, (?:el|la) otr[oa]',
  it: "(?:nello|nella|nelle|negli|nei|allo|alla|con lo|con la) stess[oaie](?! \\p{L}+ (?:che|in cui)\\b)|un[oa] [^,.!?]{2,80}, l[’']altr[oa]",
  pt: '(?:no|na|nos|nas|ao|à|com o|com a) mesm[oa]s?(?! \\p{L}+ (?:que|em)\\b)|um(?:a)? [^,.!?]{2,80}, (?:o|a) outr[oa]',
  nl: '(?:in|op|met) (?:hetzelfde|dezelfde)(?! \\p{L}+ (?:als|dat|waar)\\b)|tegelijkertijd',
  sv: '(?:i|på|med) samma(?! \\p{L}+ som\\b)|samtidigt(?! som)',
  da: '(?:i|på|med) samme(?! \\p{L}+ som\\b)|samtidig(?! (?:som|med))',
  nb: '(?:i|på|med) samme(?! \\p{L}+ som\\b)|samtidig(?! (?:som|med))',
  pl: '(?:w|na|z) (?:tym samym|tej samej|tych samych)|jednocześnie',
  cs: '(?:ve|na|se) stejn(?:ém|é|ým|ou)|zároveň',
  ru: '(?:в|на|с|из) (?:том|той|тех|тем|того) же(?! \\p{L}+,? (?:что|где|когда))',
  uk: '(?:в|у|на|з) (?:тому|тій|тих) (?:ж|же|самому|самій)',
};

const conjoined = beginnings(conjunctions);
const leaning = beginnings(conjunctions, pronouns);
const pointing = beginnings(conjunctions, pronouns, demonstratives, ofTheSame);

/** A quotation whose speaker is only a pronoun. */
const spokenByPronoun =
  /^["“„«][^"“”„«»]{2,200}["”“»],? (?:(?:he|she|they) (?:said|says|asked|told|added)|(?:said|says) (?:he|she|they)|(?:sagte|sagt|fragte) (?:er|sie)|(?:dit|demande|explique)-(?:il|elle)|(?:disse|dijo|dice) (?:ele|ela|él|ella))(?!\p{L})/iu;

/** Words with which a sentence turns round what the one before it said. */
const turns: Readonly<Record<string, string>> = {
  en: 'but|however|yet|nevertheless',
  de: 'aber|doch|jedoch|allerdings|dennoch|trotzdem',
  fr: 'mais|cependant|pourtant|toutefois',
  es: 'pero|sin embargo|no obstante',
  it: 'ma|però|tuttavia',
  pt: 'mas|porém|contudo|no entanto',
  nl: 'maar|echter|toch',
  pl: 'ale|lecz|jednak',
  sv: 'men|dock',
  da: 'men|dog',
  nb: 'men',
  fi: 'mutta|kuitenkin',
  cs: 'ale|avšak|jenže',
  sk: 'ale|avšak',
  hu: 'de|azonban|viszont',
  ro: 'dar|însă|totuși',
  ca: 'però|tanmateix',
  sr: 'ali|međutim|no|али|међутим|но',
  mk: 'но|меѓутим|сепак',
  be: 'але|аднак',
  sl: 'ampak|vendar|toda',
  et: 'aga|kuid|siiski',
  lt: 'bet|tačiau',
  lv: 'bet|taču|tomēr',
  ru: 'но|однако',
  uk: 'але|однак|проте',
  bg: 'но|обаче',
  tr: 'ama|fakat|ancak|oysa',
  el: 'αλλά|όμως|ωστόσο',
  ar: 'لكن|ولكن|غير أن|إلا أن|بيد أن|ومع ذلك|مع ذلك',
  he: 'ובכל זאת|אבל|אך|אולם|עם זאת|למרות זאת',
  fa: 'اما|ولی|با این حال|با این وجود',
  ur: 'لیکن|مگر|تاہم|البتہ',
  hi: 'लेकिन|परंतु|परन्तु|किन्तु|किंतु|मगर|हालांकि|हालाँकि|फिर भी',
  bn: 'কিন্তু|তবে|তবুও|তথাপি',
  ta: 'ஆனால்|ஆனாலும்|இருப்பினும்|எனினும்|ஆயினும்',
  ja: 'しかし|だが|ところが',
  zh: '但是|但|然而|不过|不過|可是',
  ko: '하지만|그러나|그런데',
  id: 'tetapi|tapi|namun|akan tetapi|meski demikian|meski begitu',
  vi: 'nhưng|tuy nhiên|tuy vậy|thế nhưng',
  th: 'แต่|อย่างไรก็ตาม|ทว่า',
};

const turning = beginnings(turns);

/** Whether a sentence takes back what the one before it said: that one alone would say the contrary. */
export const turnsRound = (sentence: string, language: string | null): boolean => turning(sentence, language);

/** Whether a sentence leans on one that is not there, when it stands first. */
export function leansBack(sentence: string, language: string | null): boolean {
  return spokenByPronoun.test(sentence) || leaning(sentence, language);
}

/** Whether a sentence begins with a word that joins it to another: "But …", "Or …". */
export const joinsOn = (sentence: string, language: string | null): boolean => conjoined(sentence, language);

/** "If you light old lamps, this looks familiar.": in its main clause. English. */
const pointingLater =
  /^(?:if|when|once|because|since|although|though|while|as|for|in|to|unlike|after|before|until|by) [^,.!?:;]{3,80}, (?:this|that|these|those) (?:is(?! (?:for|an?|the|your)\b)|was|are(?! (?:for|the|your)\b)|were|looks?|seems?|sounds?|feels?|means?|will|would|can|could|may|might|should|has|have|does|did|doesn['’]t|isn['’]t|makes?)\b/iu;

/** "I think her point is that …", "As you can see, …", "We got that letter twice": what was quoted or shown. English. */
const pointingAside =
  /^(?:(?:i|we|you|they) (?:got|received|sent|used|took|kept|ran|bought|built|fixed|solved|repeated) (?:that|those|this|these) (?!day|week|month|year|time|morning|evening|night|summer|winter|spring|autumn|season|weekend|post|article|blog|site|page|book|course)\p{L}{3,}|as (?:you|we) (?:can|will|could) (?:clearly )?see\b|if (?:you )?look (?:closely|carefully)\b|(?:i|we) (?:think|believe|guess|suppose) (?:his|her|their|that|this) (?:\p{L}+ )?(?:is|was)\b)/iu;

/** "Als Wärter dieses Turms …": a heading that is not told says of which. */
const inRole = beginnings({
  en: 'as [^,.!?:;]{2,40} (?:of|on|in|at|for) (?:this|that)(?! (?:blog|site|page|newsletter|magazine|post|article))',
  de: 'als [^,.!?:;]{2,40} diese[rsmn](?! (?:Blogs?|Seiten?|Website|Artikels?|Beitrags?|Buch(?:e?s)?))',
  fr: 'en tant que [^,.!?:;]{2,40} (?:de|dans|à|sur|pour) (?:ce|cet|cette)(?! (?:blog|site|page|article|livre))',
  es: 'como [^,.!?:;]{2,40} (?:de|en|para) est[ea](?! (?:blog|sitio|página|artículo|libro))',
  it: 'come [^,.!?:;]{2,40} (?:di|in|per|su) quest[oa](?! (?:blog|sito|pagina|articolo|libro))',
  pt: 'como [^,.!?:;]{2,40} (?:dest|nest|dess|ness)[ea](?! (?:blog|site|página|artigo|livro))',
  nl: 'als [^,.!?:;]{2,40} (?:van|bij|in|op|voor) (?:dit|deze)(?! (?:blog|site|pagina|artikel|boek))',
  sv: 'som [^,.!?:;]{2,40} (?:i|på|för|av) (?:detta|denna|det här|den här)(?! (?:blogg|sida|artikel|bok))',
  da: 'som [^,.!?:;]{2,40} (?:i|på|for|af) (?:dette|denne)(?! (?:blog|side|artikel|bog))',
  nb: 'som [^,.!?:;]{2,40} (?:i|på|for|av) (?:dette|denne)(?! (?:bloggen|siden|artikkelen|boken))',
});

/** Whether a paragraph tells of what only its heading, or the line before it, names. */
export const namesRole = (sentence: string, language: string | null): boolean => inRole(sentence, language);

/** Whether a sentence speaks in its main clause of what stands right before it. */
export const pointsBackLater = (sentence: string, language: string | null): boolean =>
  isEnglish(language) && (pointingLater.test(sentence) || pointingAside.test(sentence));

/** Whether a sentence speaks of what stands right before it, when that was left out. */
export const pointsBack = (sentence: string, language: string | null): boolean =>
  leansBack(sentence, language) || pointing(sentence, language) || saysYesOrNo(sentence, language);
