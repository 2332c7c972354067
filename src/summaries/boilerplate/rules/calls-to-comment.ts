import type { Kind } from './kind.ts';
import { none, opening, type Words } from './topic.ts';

const why = 'call to support, rate or comment';

/** "You can discuss this until 27.11.": under the articles of a broadcaster. */
const discuss =
  /^(?:(?:mitä|miten|mikä) [^.!?]{3,60}\? )?voit keskustella (?:aiheesta|jutusta|artikkelista)(?!\p{L})[^!?]{0,60}$/iu;

/** "If you have seen something", before what readers should send. */
const witness: Words = [
  'if you (?:have )?(?:witness|s[ae]w)\\p{L}*|wenn sie (?:zeug\\p{L}+|augenzeug\\p{L}+)|(?:si )?vous avez été témoin\\p{L}*|si (?:has sido|fuiste|eres) testigo|se (?:sei stato|siete stati|hai assistito) \\p{L}+|se (?:você )?(?:presenciou|testemunhou)|als (?:je|u) getuige|(?:jeśli )?(?:byłeś|byłaś|jesteś) świadkiem|(?:pokud )?(?:jste|byli jste) (?:byli )?svědk\\p{L}+|ak ste boli svedk\\p{L}+|ha szemtanúja|dacă (?:ai fost|ești|sunteți) martor\\p{L}*|если (?:вы )?(?:стали|оказались) (?:свидетел|очевид)\\p{L}+|якщо (?:ви )?стали (?:свідк|очевид)\\p{L}+|ако (?:станахте|сте) (?:станали )?свидетел\\p{L}*|ako ste (?:bili )?svjedo\\p{L}+|ako ste (?:bili )?svedo\\p{L}+|αν (?:ήσασταν|είστε) μάρτυρ\\p{L}+',
  none,
];
const sends: Words = [
  'send|schick\\p{L}*|send\\p{L}*|melde\\p{L}*|envoy\\p{L}+|écri\\p{L}+|envía\\p{L}*|envi\\p{L}+|mand\\p{L}+|invia\\p{L}*|scrivi\\p{L}*|stuur|mail|prześlij|wyślij|napisz|pošlete?|pošlite|napište|küld\\p{L}+|trimite\\p{L}*|scrie\\p{L}*|присыла\\p{L}+|пришлите|надсила\\p{L}+|надішліть|изпрат\\p{L}+|pošalji\\p{L}*|javite|στείλτε',
  none,
];

/** "Write to the editors", behind a question or not. */
const writes: Words = [
  'schreib\\p{L}*|mail\\p{L}*|melde\\p{L}*|écri\\p{L}+|contactez|escr[ií]b\\p{L}+|scriv\\p{L}+|segnala\\p{L}*|escrev\\p{L}+|stuur|skriv|tipsa?|kirjoita|lähetä|vinkkaa|napisz|zgłoś|napište|napíšte|írj\\p{L}*|scrie\\p{L}*|пишите|напишите|присылайте|пишіть|надсилайте|пишете|pišite|javite|piši\\p{L}*|saada|kirjuta|raksti\\p{L}*|rašykite|γράψτε|στείλτε',
  none,
];
const toDesk: Words = [
  '(?:der|die|unserer?|an die) redaktion|(?:à )?(?:la|notre) rédaction|a (?:la|nuestra) redacción|alla (?:nostra )?redazione|à (?:nossa )?redação|(?:de|onze) redactie|redaktionen|redaksjonen|toimitu\\p{L}+|juttuvin\\p{L}+|(?:do )?(?:naszej )?redakcji|redakci|redakcii|a szerkesztőség\\p{L}+|redacți\\p{L}+|в редакцию|до редакції|на редакцията|redakciji|uredništvu|meile vihje|toimetus\\p{L}*|redakcijai|στη σύνταξη',
  none,
];
const inComments: Words = [
  'in the comments?|comments? (?:section|below)|in (?:den|die|unseren?) kommentaren?|(?:dans|en) (?:les )?commentaires?|en (?:los )?comentarios|(?:tu|seu|vuestro) (?:comentario|comentário)|nei commenti|nos comentários|in de (?:reacties|comments)|i kommentar(?:erna|sfältet|feltet|erne)|en kommentar|kommenteissa|kommentteihin|w komentarz\\p{L}+|(?:do|v) komentář\\p{L}+|(?:do|v) komentár\\p{L}+|kommentben|kommentek(?:ben|be)|în comentarii|в комментари\\p{L}+|[ву] коментар\\p{L}+|yorumlar(?:da|a)|στα σχόλια|kolom komentar|bình luận|(?:in den|dans les|en los|als|nei|nos|in de|w|v|do|a|în|в|у|u|i) (?:kommentar|comment|comentari|coment[aá]r|reacties|komentarz|komentář|komentár|hozzászólás|komment|комментари|коментар|каментар|komentar)\\p{L}*|kommentidesse|komentāros|komentaruose|kommenteissa|στα σχόλια',
  'في التعليقات|בתגובות|در نظرات|कमेंट (?:में|करके)|コメント(?:で|欄)|评论区|評論區|留言|댓글로|ในคอมเมนต์',
];
const tell: Words = [
  'réagis\\p{L}+|reagier\\p{L}*|reaccion\\p{L}+|comment\\p{L}*|comenta\\p{L}*|dołącz\\p{L}*|włącz\\p{L}* się|zapojte s[ea]|csatlakozz\\p{L}*|присоединяйтесь|долучайтесь|n hésitez pas|zögern|no dudes|non esita|aarzel niet|tveka|tell|write|share|join|leave|post|let (?:us|me)|rate|don t|discuss|schreib|sag|verrat|teil|diskutier|dites|partagez|racontez|écrivez|déja|deja|déjan|cuént\\p{L}+|escríb\\p{L}+|compart\\p{L}+|scriv\\p{L}+|dicci|racconta|facci|deixe|conte|escreva|laat|vertel|schrijf|deel|praat|skriv|berätta|dela|fortæl|del|kerro|kirjoita|napisz|daj|podziel|napište|dejte|podělte|napíšte|írd|írj|mondd|spune|scrie|lasă|пиш\\p{L}+|напиш\\p{L}+|дел\\p{L}+|подел\\p{L}+|расскаж\\p{L}+|поділ\\p{L}+|розкаж\\p{L}+|yaz|paylaş|belirt|γράψτε|πείτε|hãy|fortell|để lại|tulis|sampaikan|erzähl\\p{L}*|berichte\\p{L}*|verrat\\p{L}*|raconte\\p{L}*|dinos|explica(?:ns|m)|raccontate\\p{L}*|conta\\p{L}*|opowiedz\\p{L}*|prozraďte|povězte|povedzte|mesélj\\p{L}*|povestește\\p{L}*|расскажи\\p{L}*|розкажі\\p{L}*|раскажы\\p{L}*|разкаж\\p{L}+|ispričaj\\p{L}*|испричај\\p{L}*|povejte|räägi\\p{L}*|pastāsti\\p{L}*|papasakok\\p{L}*|fortell|fortæl|πείτε',
  'اكتب|شارك|כתבו|ספרו|بنویسید|बताएं|लिखें|教えて|お待ち|欢迎|歡迎|남겨|บอก',
];
const take: Words = [
  'take|fill|vote|help us|nehmen sie|nehmt|helfen sie|helft|stimmen sie|stimmt|aidez nous|répondez|votez|participez|ayúdanos|responde|vota|participa|aiutaci|rispondi|partecipa|ajude|responda|help ons|doe mee|stem|hjälp oss|svara|hjælp os|hjelp oss|svar|vastaa|auta|pomóż|wypełnij|zagłosuj|weź|pomozte|vyplňte|hlasujte|pomôžte|segíts|töltsd|szavazz|ajută|completează|votează|помогите|пройдите|голосуйте|проголосуйте|допоможіть|пройдіть|проголосуйте|yardım|katıl|oy ver|βοηθήστε|ψηφίστε|ikuti|bantu',
  none,
];
const survey: Words = [
  '(?:our|this|short|quick|minute) (?:\\p{L}+ ){0,2}(?:survey|poll)|umfrage|abstimmung|stimmen sie|enquête|sondage|encuesta|sondaggio|pesquisa|enquete|undersökning|enkät|undersøgelse|spørreundersøkelse|afstemning|kysely|ankie|sondě|průzkum|dotazník|prieskum|felmérés|kérdőív|szavazás|sondaj|chestionar|опрос|опитуван|anket|έρευνα|ψηφοφορία|survei',
  'استطلاع|סקר|نظرسنجی|アンケート|调查问卷|問卷|설문',
];
const say: Words = [
  'tell us|let us know|schreib|sagt|dites|écrivez|déja|deja|cuénta|fatecelo|dicci|diteci|lascia|deixe|diga|laat|vertel|napisz|daj nam|zostaw|berätta|skriv|si din|si hva|kerro|napi[sš]|pišite|pusti|írd|írj|spune|scrie|напиш|сподел|остав|залиш|deixa|kirjuta|parašyk|rakst|yorum|bize yaz|γράψτε|πείτε|tulis|cho chúng tôi biết|hãy viết',
  'اكتب|כתבו|بنویسید|बताएं|लिखें|লিখুন|教えて|お聞かせ|留言|알려|남겨|บอกเรา',
];
const comments: Words = [
  'comment|kommentar|commentaire|comentari|comentário|comenta|commento|commenti|reactie|reacties|kommentti|kommente|komentarz|komentář|komentár|komentar|hozzászólás|коммент|комент|kommentaar|komentar|yorum|σχόλι|bình luận',
  'تعليق|תגוב|نظر|कमेंट|टिप्पणी|মন্তব্য|コメント|评论|評論|댓글|ความคิดเห็น',
];
const hesitate: Words = [
  '(?:don t|do not) hesitate|feel free|zöger[nt] (?:sie )?nicht|zögere nicht|n hésitez (?:surtout )?pas|no dud(?:es|e|en|éis)|non esita\\p{L}*|não hesite\\p{L}*|aarzel (?:dan )?niet|schroom (?:dan )?niet|tveka inte|tøv ikke|nøl ikke|nie wahaj|neváhejte|neváhajte|ne habozz|nu ezita|не стесняйтесь|не соромтеся|не вагайтеся|çekinme|μη διστάσετε|jangan ragu|đừng ngần ngại',
  none,
];

/** Not "write" alone: an article on letters may say that its reader should not hesitate. */
const toUs: Words = [
  '(?:tell|write(?: to)?|ask|contact|let|give|send|email|message) (?:us|me) |(?:reach out|get in touch)|your (?:feedback|opinions?|questions?|ideas?|suggestions?|comments?|thoughts) |(?:uns|mich) (?:zu |gerne? )?(?:an|schreib|kontakt|mitzuteil|anzusprech)|(?:ihre|eure|deine) (?:meinung|fragen|anregungen|ideen|wünsche) |vos (?:avis|remarques?|suggestions?|envies|questions?|idées?|retours?|commentaires?|impressions) |(?:nous|me) (?:dire|écrire|contacter|envoyer|faire (?:part|parvenir|savoir))|(?:sus|tus|vuestr[oa]s) (?:preguntas|sugerencias|comentarios|ideas|dudas|opiniones) |(?:escribir|contactar|enviar|contar|decir)(?:nos|me)|(?:vostr[ei]|tu[oe]i?|sue) (?:domande|suggerimenti|commenti|idee|opinioni) |(?:scriver|contattar|inviar)(?:ci|mi)|(?:suas?|seus?|vossas?) (?:dúvidas|perguntas|sugestões|comentários|ideias|opiniões) |(?:(?:uw|je|jullie) (?:vragen|ideeën|mening|opmerkingen|suggesties)|contact met (?:ons|mij)) |(?:dina|era) (?:frågor|idéer|synpunkter|åsikter) ',
  none,
];

/** Pages of Eastern Europe ask for mistakes so. */
const mistake: Words = [
  'ошибк|опечатк|помилк|грешк|выдел|виділ|маркирай|błąd|zaznacz|označ|mistake|typo|select|highlight',
  none,
];
const keys: Words = ['ctrl (?:\\+ )?enter', none];

/** What asks readers for comments, letters and hints. */
export const callsToComment: Kind = {
  rules: [{ why, longest: 120, patterns: [discuss] }],
  topics: [
    { why, words: [inComments, opening(tell)] },
    { why, words: [opening(take), survey] },
    { why, words: [opening(say), comments] },
    { why, words: [opening(hesitate), toUs] },
    { why, words: [mistake, keys] },
    { why, words: [opening(witness), sends] },
    { why, words: [opening(writes), toDesk] },
  ],
};
