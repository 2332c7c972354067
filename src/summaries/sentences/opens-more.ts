/** Sentences that open what comes after them, and leave a reader waiting at the end of a post. */

import { isSpeech } from './speech.ts';

/** "For example, let us take a lamp.", "Let's look at the rumours.", in the languages that say so. */
const invites =
  /\b(?:for (?:example|instance),? (?:let(?:['’]s| us)|suppose|imagine|consider|take)\b|(?:first,? |now,? |but )?let(?:['’]s| us) (?:first |now |just |all )?(?:start|begin|explore|look|take|dive|dig|see|talk|get|consider|walk|go|discuss|examine|break|find|review|compare)\b)[^.!?]*[.!]$|(?<!\p{L})(?:schauen wir|sehen wir uns|werfen wir|voyons|prenons (?:un|l['’])|commençons|veamos|empecemos|vejamos|vamos (?:ver|entender|conhecer|a ver)|vediamo|partiamo da|laten we|przyjrzyjmy się|zobaczmy|zacznijmy|podívejme se|pojďme|pozrime sa|poďme|låt oss|lad os|la oss|katsotaan|nézzük|lássuk|să vedem|haideți|рассмотрим|давайте|розглянемо|розгляньмо|погляньмо|подивімося|погледајмо|poglejmo|pažvelkime|apskatīsim|vaatame(?= \p{L}+ lähemalt)|нека (?:видим|разгледаме)|pogledajmo|ας δούμε|bakalım|inceleyelim|göz atalım|mari kita|(?:hãy )?cùng (?:tìm hiểu|xem|khám phá)|دعونا|لنبدأ|لنتعرف|لنرى|بیایید|ببینیم|(?:بریم|برویم) (?:سراغ|که)|בואו)(?!\p{L})[^.!?؟]*[.!]$|(?:آئیے|آئیں|چلیے|چلیں)(?!\p{L})[^۔.!?؟]*[۔.!]$|(?:आइए|आइये|चलिए|চলুন|আসুন)[^।.!]*[।.!]$|(?:எடுத்துக்கொள்வோம்|பார்ப்போம்|பார்க்கலாம்)[.!]$|มาดูกัน[^ ]{0,20}$|(?:让我们|讓我們|我们来|我們來|一起来|一起來|先来|先來)[^，。！]{0,24}[。！]$|(?:てみ|いき)ましょう[。！]$|(?:알아|살펴|들여다)?(?:보자|보겠습니다|봅시다)[.!]$/iu;

/** "They can be divided into four groups.": none of which is told. */
const divides =
  /\b(?:divided|split|grouped|classified|sorted|broken down|fall) into (?:\d+|two|three|four|five|six|seven|eight|nine|ten|several|the following)\b[^,:;]{0,50}\.$|(?<!\p{L})(?:lassen sich|kann man|werden) in (?:\d+|zwei|drei|vier|fünf|sechs) \p{L}+ (?:einteilen|unterteilen|eingeteilt|unterteilt|gliedern)\.$|se (?:divide|dividen|clasifican) en (?:\d+|dos|tres|cuatro|cinco) [^,:;]{1,40}\.$|分[为為成](?:以下)?[几幾兩两二三四五六七八\d]+(?:大)?[类類种種个個部][^，。]{0,6}。$|つに(?:分け|分か|大別)[^、。]{1,10}。$|(?:가지|종류|단계)로 (?:나눌|구분할|나뉜|나뉩|분류)[^,.]{0,8}\.$|தலைப்புகளாக பிரிக்கலாம்\.$|வகைகளாக பிரிக்கலாம்\.$/iu;

/** "There remain two questions.": none of which is told. */
const counts =
  /\b(?:two|three|four|five|six|seven|several) (?:\p{L}+ ){0,2}(?:questions|reasons|problems|differences|points|lessons|options|answers|ways|things|principles|rules|steps|factors|aspects|challenges|advantages|goals)\.$|(?<!\p{L})(?:zwei|drei|vier|fünf|mehrere) (?:\p{L}+ ){0,2}(?:Fragen|Gründe|Probleme|Unterschiede|Punkte|Möglichkeiten|Dinge|Schritte|Regeln|Aspekte|Ziele)\.$|(?<!\p{L})(?:deux|trois|quatre|cinq|plusieurs|dos|tres|cuatro|varias|varios|dois|duas|três|quatro|várias|vários|due|tre|quattro|diversi|diverse) (?:\p{L}+ ){0,2}(?:questions|raisons|problèmes|différences|points|façons|choses|étapes|règles|preguntas|razones|problemas|diferencias|puntos|maneras|cosas|pasos|reglas|perguntas|razões|motivos|diferenças|maneiras|coisas|passos|regras|domande|ragioni|problemi|differenze|punti|modi|cose|passi|regole)(?: \p{L}+){0,2}\.$|(?<!\p{L})(?:twee|drie|vier|dwa|dwie|trzy|cztery|dva|dvě|tři|čtyři|två|tre|fyra) (?:\p{L}+ ){0,2}(?:vragen|redenen|problemen|verschillen|punten|dingen|stappen|pytania|powody|problemy|różnice|punkty|rzeczy|otázky|důvody|problémy|rozdíly|body|věci|kroky|frågor|skäl|problem|skillnader|punkter|saker|steg)\.$|(?<!\p{L})(?:два|две|дві|три|четыре|чотири|несколько|кілька) (?:\p{L}+ ){0,2}(?:вопрос|причин|проблем|отличи|различи|правил|шаг|способ|питан|відмінност|крок)\p{L}{0,3}(?:, (?:которые|які)[^,.]{2,40})?\.$/iu;

/** "以下将分别介绍三座灯塔。", "ここからは鐘の音を紹介します。": a text tells so of its next part. */
const nextPart =
  /^(?:以下|下面|(?:接下[来來]|接[着著])，?(?:[我咱][们們]|[将將会會就]))[^。]{0,12}(?:介绍|介紹|说明|說明|讲解|講解|列出|列举|列舉|展示|分享|盘点|盤點|探讨|探討|分析|讨论|討論)[^。]*[。！]$|^(?:以下|次|ここから|ここで|これから|それで)(?:では|から|は|に)?[、，]?.{0,60}(?:紹介|説明|解説|共有|検討|お伝え|見て|まとめ)(?:して)?(?:い(?:きます|きたいと思います|きましょう)|します|したいと思います|ましょう)[。！]$|(?:順を追って|順番に)(?:お?話|説明|解説|紹介)し(?:て(?:い|ゆ)き)?ます[。！]$/u;

/** "この節では鐘の音を検討します。": of a part of a text that a post does not show, behind another. */
export const tellsOfSection = (sentence: string): boolean =>
  /^(?:この|本)[節項]では.{2,60}(?:ます|ましょう|ました)。$|^本[节節](?:[将將会會]|我[们們]|主要).{2,40}。$/u.test(
    sentence,
  );

/** "Here is my best advice to those who keep lamps.": which comes next. */
const givesNext =
  /^here(?:['’]s| is| are) (?:my|our) (?:\p{L}+ ){0,3}(?:advice|thoughts?|take|answers?|stor(?:y|ies)|reasons?|tips?|plan|experiences?|picks?|favou?rites?|suggestions?|recommendations?|guess|opinion|solution|approach|setup|process|results?|notes?|highlights?|rules?|attempt|version)\b[^:]{0,90}[.!]$/iu;

/** How each language sets before its reader a few of what it tells next, and what these are. */
const few: readonly (readonly [here: string, notes: string])[] = [
  [
    'here are (?:a few|some|several|\\d{1,2}|two|three|four|five|six|seven|eight|nine|ten|the (?:top|key|main|biggest|most))(?: of the)?',
    'moments|takeaways|highlights|points|facts|details|things|ways|reasons|tips|examples|findings|lessons|thoughts|notes|ideas',
  ],
  [
    'hier (?:(?:sind|kommen|folgen) )?(?:einige|ein paar|wenige)',
    'gedanken|anmerkungen|bemerkungen|notizen|hinweise|tipps|beobachtungen|beispiele|eindrücke|vorschläge|ideen|fakten',
  ],
  ['voici quelques', 'remarques|réflexions|notes|observations|conseils|exemples|impressions|pistes|idées|astuces'],
  [
    'aquí (?:van|están|tienes|tenéis) algun[oa]s',
    'notas|ideas|consejos|observaciones|reflexiones|ejemplos|comentarios|apuntes',
  ],
  [
    'ecco (?:alcun[ie]|qualche)',
    'not[ae]|osservazion[ei]|riflession[ei]|consigli|esempi|considerazion[ei]|ide[ae]|appunt[io]',
  ],
  [
    'aqui (?:vão|estão|ficam) algu(?:ns|mas)',
    'notas|ideias|dicas|observações|reflexões|exemplos|comentários|apontamentos',
  ],
  [
    'hier (?:(?:zijn|volgen|komen) )?(?:enkele|een paar)',
    'gedachten|opmerkingen|notities|tips|voorbeelden|indrukken|ideeën|observaties',
  ],
  [
    '(?:här (?:är|följer|kommer)|her (?:er|følger|kommer)) (?:några|nogle|noen)',
    'tankar|tanker|anteckningar|noter|notater|tips|exempel|eksempler|iakttagelser|reflektioner|refleksjoner|idéer|ideer',
  ],
  [
    'tässä (?:on )?(?:muutam(?:a|ia?)|joitakin|pari)',
    'havaint|ajatu|huomio|kommentt|vinkk|esimerkk|muistiinpano|poimin',
  ],
  ['oto (?:kilka|parę)', 'uwag|myśli|notatek|wskazówek|przykładów|spostrzeżeń|pomysłów'],
  ['(?:zde|tady|tu) (?:je|sú) (?:několik|pár|niekoľko)', 'poznám|postřeh|myšlen|tip|příklad|príklad|nápad'],
  ['вот несколько', 'замет|мысл|наблюден|совет|пример|иде[йи]|соображен'],
  ['ось (?:кілька|декілька)', 'нотат|думок|спостереж|порад|приклад|ідей|міркуван'],
  ['íme (?:néhány|pár)', 'gondolat|megjegyzés|megfigyelés|tipp|példa|példá|ötlet'],
  ['iată câteva', 'gânduri|note|observații|observaţii|sfaturi|exemple|idei|impresii'],
  ['ето (?:няколко|някои)', 'съвет|иде[яи]|мисли|бележк|наблюден|пример|причин'],
  ['ево неколико', 'савет|мисли|бележака|примера|запажања|идеја|разлога'],
  ['(?:tukaj|tu) (?:je|so) (?:nekaj|nekateri)', 'nasvet|misli|opažanj|primer|idej|razlog'],
  ['štai (?:keletas|keli|kelios)', 'patarim|minčių|mintys|pastab|pavyzdž|idėj|priežas'],
  ['(?:lūk,?|šeit ir|te ir) (?:daži|dažas)', 'padom|piezīm|piemēr|idej|iemesl|domas'],
  ['siin on (?:mõned|mõningad|paar)', 'nõuan|mõtte|tähelepan|näite|näpunäi|soovitus|põhjus'],
  [
    '(?:aquí (?:teniu|tens|van|hi ha)|heus aquí|vet aquí) (?:alguns|algunes|uns quants)',
    'consells|idees|notes|exemples|reflexions|raons',
  ],
  ['(?:ακολουθούν|ιδού) (?:μερικ|κάποι|λίγ)\\p{L}{1,3}', 'συμβουλ|σκέψε|σημειώσε|παραδείγμα|ιδέε|λόγοι|παρατηρήσε'],
  ['[iİ]şte (?:\\p{L}+ ){0,3}(?:bazı|birkaç)', 'ipuç|öneri|örnek|notlar|düşünce|fikir|neden'],
  ['(?:यहां|यहाँ|नीचे) (?:[\\p{L}\\p{M}]+ ){0,5}(?:कुछ|कई)', 'सुझाव|टिप्स|उपाय|तरीके|कारण|बातें|उदाहरण'],
  ['(?:இதோ|இங்கே) (?:[\\p{L}\\p{M}]+ ){0,3}சில', 'குறிப்பு|காரண|எடுத்துக்காட்டு|யோசனை|வழிமுறை'],
  ['הנה (?:כמה|מספר)', 'עצות|טיפים|סיבות|דוגמאות|רעיונות|הערות|דברים'],
  ['evo nekoliko', 'misli|bilješki|beleški|primjera|primera|savjeta|saveta|zapažanja'],
];

/** "Hier einige Gedanken zu alten Lampen.": which come next. */
const givesFew = new RegExp(
  `^(?:${few.map(([here, notes]) => `${here} (?:\\p{L}+ ){0,3}(?:${notes})[\\p{L}\\p{M}]*`).join('|')})(?![\\p{L}\\p{M}])[^:]{0,90}[.!।]$`,
  'iu',
);

/** "وإليكم أهم الأسباب.", "具体原因如下。": the same where a call or the word order says it, by language. */
const setsBefore =
  /^و?(?:إليكم|إليكن|إليك|فيما يلي|في ما يلي|فيما يأتي)(?!\p{L})[^.!؟:]{2,90}[.!]?$|^در ادامه،? [^.!؟:]{2,90}(?:می\u200C?خوانید|خواهید خواند|معرفی می\u200C?کنیم|بررسی می\u200C?کنیم|می\u200C?پردازیم|بخوانید|ببینید)[.!]?$|^(?:yuk|ayo|mari),? (?:kita )?simak(?!\p{L})[^.!?:]{2,80}[.!]*$|^simak (?:\p{L}+ ){0,2}(?:ulasan|penjelasan|selengkapnya|pembahasan|daftar)\p{L}*[^.!?:]{0,60}[.!]*$|^în (?:continuare|cele ce urmează),? (?:vă|îți) (?:prez[ei]nt|explic|arăt|spun|ofer)\p{L}*[^.!?:]{0,90}[.!]$|^(?:下面|以下)(?:就)?是[^，。！]{0,12}(?:建[议議]|原因|方法|[步歩][骤驟]|理由|例子|[說说]明|[总總][结結])[。！]$|^(?:具[体體]|主要|[详詳][细細])?(?:的)?(?:原因|方法|做法|理由|[步歩][骤驟]|流程|[内內]容)如下[。！]$|^その(?:理由|方法|手順|やり方|原因|内容|詳細)を(?:ご)?(?:紹介|説明|解説)(?:します|したいと思います|していきます)。$/iu;

/** "Gesagt, getan.": what was done comes next. */
const saidAndDone =
  /^(?:no sooner said than done|gesagt,? getan|aussitôt dit,? aussitôt fait|dicho y hecho|detto,? fatto|dito e feito|dit i fet|zo gezegd,? zo gedaan|sagt och gjort|som sagt,? så gjort|jak řekli,? tak udělali|rečeno,? učinjeno|zis [șşs]i făcut|sanottu ja tehty|сказано\s?[—–-]\s?(?:сделано|зроблено))[.!…]*$/iu;

/** "O starém zvonu promluvil hlídač lamp.": what he said comes next, by language. */
const speaksNext =
  /^(?=.{15,110}$)(?:o .{3,60} (?:hovořil|mluvil|promluvil|vyprávěl|pohovořil)[aiy]? .{3,60}|o .{3,60} (?:mówi|opowiada|mówił|opowiedział|opowiadał)[aiy]? .{3,60}|об? .{3,60} (?:рассказал|рассказывает|говорил)[аи]? .{3,60}|про .{3,60} (?:розпові(?:в|ла|ли|дає)|говори(?:в|ла|ли)) .{3,60}|über .{3,60} (?:sprach|spricht|erzählte?|berichtete?) .{3,60}|om .{3,60} (?:berättar|fortæller|forteller) .{3,60}|.{3,80} (?:beszélt|mesélt|nyilatkozott|szólt))\.$/iu;

/** Whether a sentence only says who speaks in the next, which tells it. */
export const namesNextSpeaker = (sentence: string, next: string): boolean =>
  (isSpeech(next) || /^["“„«»”]/u.test(next)) && speaksNext.test(sentence);

/** "My first plan was to use a boat, but …": what was done instead comes next. */
const triedFirst =
  /^(?:but )?(?:my|our|the) (?:very )?(?:first|initial|original) (?:plan|idea|attempt|try|thought|approach|guess|instinct|impulse|reaction|solution) (?:was|were|had been)\b/iu;

/** "咦。", "Hm.": what is wondered at comes next. */
const wonders =
  /^(?:[咦诶欸哎嗯噫唔]|え[っー]?|あれ|おや|はて|うーん|hm+|huh|(?:except,? |but |oh,? )?wait)[。！？….!?]*$/iu;

/** "The keeper thinks she knows why.", "But the lamp was not just about light.": what they mean comes next. */
const holdsBack =
  /\b(?:thinks?|believes?|says?) (?:s?he|they|we|I) knows? (?:why|how|what)\.$|\b(?:this|here['’]s|that['’]s) (?:why|how)\.$|^but\b[^,;:]*\b(?:was|is|were|are|does|did)(?:n['’]t| not) (?:just|only|merely)\b[^,;:]*\.$/iu;

/** "Light is only part of the answer.": the other part comes next. */
const tellsPart =
  /\bis (?:only|just|merely) (?:an? |one )?(?:small )?(?:part|half|piece) of (?:the|a) (?:larger |bigger |whole )?(?:equation|story|puzzle|picture|problem|battle|challenge|job|answer|solution)\.$|(?<!\p{L})ist nur (?:ein teil|die hälfte|die eine hälfte) (?:der|des) \p{L}+\.$|(?<!\p{L})n['’]est qu['’]une partie (?:du |de la |de l['’])\p{L}+\.$|(?<!\p{L})es (?:solo|sólo|apenas) (?:una )?parte (?:del |de la )\p{L}+\.$|(?<!\p{L})è solo (?:una )?parte (?:del |della |dell['’])\p{L}+\.$|(?<!\p{L})é (?:só|apenas) (?:uma )?parte (?:do |da )\p{L}+\.$/iu;

/** "I am no expert.", "Anyway, on to the bells!", "We are ready to discuss what's next.": what its author says all the same comes next. */
const goesAhead =
  /^i(?:['’]m| am) (?:not|no|by no means)\b[^.!?,;]{0,24}\bexpert\b[^.!?,;]{0,40}\.$|\b(?:ready|excited|happy|eager) to (?:discuss|share|talk about|show you|reveal|unveil|tell you) what(?:['’]s| is) (?:coming|next|ahead)\b[^.!?]{0,16}[.!]$|^(?:we|i)(?:['’]ve| have) been (?:hard at work|working|chipping away) (?:on|at) (?:that|this|it)\.$|^(?:anyway|anyhow|now|and now|so|ok|okay|alright),? on(?:wards?)? (?:to|with) (?:the|my|our) [^.!?,;:]{2,40}[.!]$/iu;

/** "Some quick background on why.", "It's about time to see what lamps there are.": which comes next, by language. */
const background =
  /^(?:first,? |but first,? |and first,? )?(?:some|a (?:bit|little bit|little) of|a little|a few words of) (?:(?:quick|brief|short|more|further) )?(?:background|context)(?: (?:on|about|for|to|first)\b[^.!?,;:]{0,60})?\.$|^(?:zunächst |erst ?mal )?(?:etwas|ein wenig|ein bisschen) (?:hintergrund|kontext)(?: (?:zu|zum|zur)(?!\p{L})[^.!?,;:]{0,60})?\.$|^(?:d['’]abord,? )?un peu de contexte(?: (?:sur|d['’]abord)(?!\p{L})[^.!?,;:]{0,60})?\.$|^(?:primero,? )?un poco de contexto(?: sobre(?!\p{L})[^.!?,;:]{0,60})?\.$|^(?:prima,? )?un po['’] di contesto(?: su\p{L}{0,4}(?!\p{L})[^.!?,;:]{0,60})?\.$|^(?:primeiro,? )?um pouco de contexto(?: sobre(?!\p{L})[^.!?,;:]{0,60})?\.$|^(?:eerst )?(?:wat|een beetje) (?:achtergrond|context)(?: (?:bij|over)(?!\p{L})[^.!?,;:]{0,60})?\.$|(?:^|, )it(?:['’]s| is) (?:about |now |high )?time (?:for us )?to (?:see what|find out|look (?:at|into)|take a (?:closer )?look)\b[^.!?,;:]{0,60}\.$/iu;

/** "군대에서 있었던 일이다.", "去年の夏のことでした。", "那是去年夏天发生的事。": what happened then comes next. */
const setsScene =
  /^[^.!?,]{2,24}(?:있었던|벌어진|일어난|겪은) 일(?:이다|입니다|이었다|이었습니다|이에요)\.$|^[^。、！？]{2,20}[年月日週夏冬春秋朝夜晩昼頃時代](?:に(?:あった|起きた))?の?(?:こと|出来事)(?:だ|です|である|だった|でした|であった)。$|^[那这這](?:是|就是)[^。，！？]{2,16}(?:[发發]生的|[年月天日夜晨上候]的)(?:一件)?事(?:情)?了?。$/u;

/** Whether a sentence, at the end of a post, only opens what does not come any more. */
export const opensMore = (sentence: string): boolean =>
  invites.test(sentence) ||
  divides.test(sentence) ||
  nextPart.test(sentence) ||
  givesNext.test(sentence) ||
  givesFew.test(sentence) ||
  setsBefore.test(sentence) ||
  saidAndDone.test(sentence) ||
  tellsPart.test(sentence) ||
  goesAhead.test(sentence) ||
  background.test(sentence) ||
  triedFirst.test(sentence) ||
  wonders.test(sentence) ||
  holdsBack.test(sentence) ||
  setsScene.test(sentence);

/** "The ferry solves a fundamental problem of lake towns.": what that is comes next. English. */
const holdsProblem =
  /\b(?:solves?|address(?:es)?|faces?|poses?|has|have|there (?:is|was)|raises?|reveals?) (?:a|an|one|another) (?:(?:fundamental|serious|common|big|major|real|simple|small|classic|basic|important|key) )(?:problem|question|challenge|issue|catch|difference|reason|twist|lesson|flaw)(?: (?:in|of|for|with|to|about) [^,.;:]{2,40})?[.]$/iu;

/** Whether a sentence counts or names what only the next ones tell. */
export const onlyCounts = (sentence: string): boolean => counts.test(sentence) || holdsProblem.test(sentence);

const denies = /\b(?:is|are|was|were)(?: no longer|n['’]t| not)\b(?! only)[^.!?]*\.$/iu;
const corrects = /^(?:it|they|that|this)(?:['’]s|['’]re| is| are| was| were) /iu;

/** "The question is no longer whether it rings.", and only then: "It is when." */
export const waitsForCorrection = (sentence: string, next: string): boolean =>
  denies.test(sentence) && corrects.test(next);
