import { piece, thisPiece } from './self-talk.ts';
import { none, opening, type Topic, type Words } from './together.ts';

const earlierVersion: Words = [
  'earlier version|früheren version|version (?:précédente|antérieure)|versión anterior|versione precedente|versão anterior|eerdere versie|tidigare version|tidligere versi?on|tidligere versjon|aiemmassa versiossa|wcześniejszej wersji|(?:předchozí|dřívější) verzi|predchádzajúcej verzii|korábbi változat|versiune anterioară|(?:ранней|предыдущей|первоначальной) версии|(?:попередній|ранішій) версії|önceki (?:bir )?(?:sürüm|versiyon)|προηγούμενη έκδοση',
  'نسخة سابقة|גרסה קודמת|以前の版|早前版本|此前版本|이전 버전',
];
const interview: Words = [
  'interview|transcript|gespräch|entretien|entrevista|intervista|gesprek|intervju|samtale|haastattelu|wywiad|rozmowa|rozhovor|interjú|interviu|интервью|беседа|інтерв|söyleşi|röportaj|συνέντευξη',
  'المقابلة|הריאיון|インタビュー|采访|訪談|访谈|인터뷰',
];
const shortened: Words = [
  'edited|condensed|gekürzt|bearbeitet|redigiert|condens|édité|abrégé|editad|abreviad|modificat|abbreviat|ingekort|geredigeerd|redige|förkorta|forkortet|muokattu|lyhennetty|skrócon|zredagowan|zkrácen|skrátený|uprav|szerkeszt|rövidít|editat|scurtat|сокращен|отредактирован|скорочен|відредагован|kısaltıl|düzenlen|συντομε',
  'تحرير|נערך|編集|编辑|編輯|删节|편집',
];
const clearer: Words = [
  'clarity|length|brevity|lesbarkeit|verständlich|länge|clarté|longueur|claridad|extensión|chiarezza|brevità|clareza|leesbaarheid|duidelijk|lengte|tydlighet|läsbarhet|klarhed|læsbarhed|lesbarhet|klarhet|selkey|przejrzyst|jasno|srozumiteln|zrozumiteľn|érthető|claritate|ясност|понятност|краткост|ясніст|стислост|açıklık|anlaşıl|σαφήνεια',
  'للوضوح|לשם הבהירות|わかりやす|清晰|명확',
];
const our: Words = [
  'our|unser|notre|nos |nuestr|nostr|noss[oa]|onze|ons |vår|vores|nasz|naš|náš|noastr|nostru|наш|bizim|kami',
  'المؤتمر|المؤتمرنا|כנס שלנו|当社|弊社|私たちの|我们的|我們的|저희',
];
const register: Words = [
  'register now|sign up now|jetzt anmelden|melden sie sich|meldet euch|inscrivez vous|inscríbe|regístrate|iscriviti|iscrivetevi|inscreva se|meld je|anmäl (?:dig|er)|tilmeld dig|meld deg|ilmoittaudu|zarejestruj|zapisz się|registrujte|přihlaste se|jelentkezz|regisztrálj|înscri|регистрируйтесь|зарегистрируйтесь|реєструйтесь|зареєструйтесь|kayıt ol|kaydol|εγγραφείτε|daftar',
  none,
];
const photos: Words = [
  '(?:all )?(?:the )?(?:photos|pictures|images)|(?:alle )?bilder|(?:alle )?foto|toutes les photos|todas las fotos|tutte le foto|todas as fotos|zdjęci|fotografi|fotky|(?:\\p{L}+ )?fotó|képek|poze|imagini|фото|знімки|fotoğraf|φωτογραφίες',
  none,
];
const gallery: Words = [
  'galler|galerie|galeri|galería|galería|galerij|galéri|bildspel|billedserie|галере|fotostrecke|diaporama',
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
const survey: Words = [
  '(?:our|this|short|quick|minute) (?:\\p{L}+ ){0,2}(?:survey|poll)|umfrage|abstimmung|stimmen sie|enquête|sondage|encuesta|sondaggio|pesquisa|enquete|undersökning|enkät|undersøgelse|spørreundersøkelse|afstemning|kysely|ankie|sondě|průzkum|dotazník|prieskum|felmérés|kérdőív|szavazás|sondaj|chestionar|опрос|опитуван|anket|έρευνα|ψηφοφορία|survei',
  'استطلاع|סקר|نظرسنجی|アンケート|调查问卷|問卷|설문',
];
const take: Words = [
  'take|fill|vote|help us|nehmen sie|nehmt|helfen sie|helft|stimmen sie|stimmt|aidez nous|répondez|votez|participez|ayúdanos|responde|vota|participa|aiutaci|rispondi|partecipa|ajude|responda|help ons|doe mee|stem|hjälp oss|svara|hjælp os|hjelp oss|svar|vastaa|auta|pomóż|wypełnij|zagłosuj|weź|pomozte|vyplňte|hlasujte|pomôžte|segíts|töltsd|szavazz|ajută|completează|votează|помогите|пройдите|голосуйте|проголосуйте|допоможіть|пройдіть|проголосуйте|yardım|katıl|oy ver|βοηθήστε|ψηφίστε|ikuti|bantu',
  none,
];
const freeArticles: Words = [
  'free articles?|(?:freie|kostenlose|gratis) artikel|articles? gratuits?|artículos? (?:gratis|gratuitos?)|articoli gratuiti|artigos? (?:grátis|gratuitos?)|gratis artikel|gratisartik|darmow\\p{L}+ artyku|člán\\p{L}+ zdarma|ingyenes cikk|articole gratuite|бесплатн\\p{L}+ стат|безкоштовн\\p{L}+ стат|ücretsiz (?:haber|makale)',
  none,
];
const left: Words = [
  'left|remaining|month|noch|diesen monat|reste|mois|quedan?|mes|restano|resta|mese|restam?|mês|nog|maand|kvar|månad|tilbage|igjen|måned|jeszcze|zostało|miesiąc|zbýv|hátra|maradt|rămas|осталось|месяц|залиш|місяц|kaldı',
  none,
];
const enter: Words = [
  'enter|type|provide|geben sie|gib|tragen sie|trage|entrez|saisissez|indiquez|introduce|introduzca|ingresa|escribe|inserisci|inserite|insira|digite|vul|ange|fyll i|indtast|skriv inn|oppgi|syötä|anna|podaj|wpisz|zadejte|zadajte|add meg|írd be|introdu|введите|укажите|введіть|вкажіть|girin|yazın|εισάγετε|masukkan|nhập',
  none,
];
const address: Words = [
  'your e ?mail|(?:ihre|deine) e ?mail|votre (?:adresse )?(?:e ?mail|mail|courriel)|tu (?:correo|e ?mail)|su correo|la tua e ?mail|(?:o )?seu e ?mail|je e ?mail|din e ?post|din e ?mail|sähköposti|swój (?:adres )?e ?mail|adres e ?mail|svůj e ?mail|svoj e ?mail|e ?mail cím|adresa (?:ta )?de e ?mail|адрес электронной|электронную почту|e ?mail|email|e posta',
  'メールアドレス|邮箱地址|이메일 주소',
];
const language: Words = [
  '(?:a |your )?language|sprache|une langue|la langue|(?:un |tu )?idioma|una lingua|la lingua|(?:um |o )?idioma|een taal|språk|sprog|kiel|język|jazyk|nyelv|limba|язык|мову|dil|γλώσσα|bahasa|ngôn ngữ',
  'اللغة|שפה|言語|语言|語言|언어',
];
const choose: Words = [
  'select|choose|wähle|sprache (?:aus)?wählen|choisissez|sélectionnez|selecciona|elige|scegli|seleziona|selecione|escolha|kies|selecteer|välj|vælg|velg|valitse|wybierz|vyberte|zvolte|válassz|alege|selectează|выберите|оберіть|виберіть|seçin|επιλέξτε|pilih|chọn',
  none,
];
const page: Words = [
  'page|seite|página|pagina|stron|strán|oldal|pagină|страниц|сторінк|sayfa|σελίδα|sida|side|sivu|halaman|trang',
  'الصفحة|הדף|ページ|页面|頁面|페이지',
];
const stars: Words = [
  '(?:five|5) stars?|(?:fünf|5) sterne|cinq étoiles|cinco estrellas|cinque stelle|cinco estrelas|vijf sterren|fem stjärnor|fem stjerner|viisi tähteä|pięć gwiazd|pět hvězd|päť hviezd|öt csillag|cinci stele|пять зв[её]зд|п ?ять зірок|beş yıldız|πέντε αστέρια',
  none,
];
const giveUs: Words = [
  'give us|leave us|gebt|geben sie|gib uns|laissez|mettez|donnez|déjan|danos|lascia|dateci|deixe|dê |geef|ge oss|giv |gi oss|zostaw|daj|dejte|dajte|adj |lasă|dă ne|поставьте|поставте|ver(?:in| )|δώστε',
  none,
];
const order: Words = [
  'order |buy |bestellen|bestelle|bestell|commandez|achetez|compra|cómpra|ordina|acquista|compre|adquira|bestel|köp|beställ|køb|bestil|kjøp|osta|tilaa|zamów|kup |objednejte|kupte|objednajte|rendeld|vedd meg|comandă|cumpără|заказать|закажите|купить|купите|замовити|замовте|купити|sipariş|satın al|αγοράστε|beli|pesan',
  none,
];

const thanksTo: Words = [
  '(?:(?:many|special|our|my|with|big) )*thanks(?: go(?:es)?)? to|thank you to|(?:vielen |besten |herzlichen )?dank an|danke an|(?:un grand )?merci à|(?:muchas )?gracias a|grazie a|obrigad[oa] a|(?:met )?dank aan|tack till|tak til|takk til|kiitos|dziękuj\\p{L}+|děkuj\\p{L}+|ďakuj\\p{L}+|köszön\\p{L}+|mulțum\\p{L}+|спасибо|благодар\\p{L}+|дяку\\p{L}+|ευχαριστ\\p{L}+',
  none,
];
const contributing: Words = [
  'contribut\\p{L}+|reviewing|review of|feedback|editing|proofreading|reading|help\\p{L}*|beiträge|mitarbeit|mithilfe|korrekturles\\p{L}+|relect\\p{L}+|relu|contribu\\p{L}+|ayuda|colabora\\p{L}+|aiuto|revis\\p{L}+|ajuda|hulp|hjälp|hjælp|hjelp|pomoc|pomôct|segít\\p{L}+|ajutor|помощь|допомог\\p{L}+|βοήθεια',
  none,
];
const honestReview: Words = [
  'honest (?:and unbiased |unbiased )?(?:review|opinion|feedback)|unbiased (?:and honest )?review|ehrliche (?:rezension|meinung|bewertung)|(?:avis|critique|chronique) (?:honnête|sincère)|(?:reseña|opinión) (?:honesta|sincera)|(?:recensione|opinione) (?:onesta|sincera)|(?:resenha|opinião) (?:honesta|sincera)|eerlijke (?:recensie|mening)|ärlig recension|ærlig (?:anmeld|omtale)|rehelli\\p{L}+ arvostelu|szczer\\p{L}+ (?:recenz|opini)|upřímn\\p{L}+ (?:recenz|názor)|őszinte vélemén|recenzi\\p{L}+ onest|честн\\p{L}+ (?:отзыв|рецензи)|чесн\\p{L}+ (?:відгук|рецензі)|dürüst (?:bir )?(?:inceleme|yorum)',
  none,
];
const copy: Words = [
  'copy|copies|e ?arc|galley|in exchange|received|provided|exemplar|rezensionsexemplar|service presse|exemplaire|en échange|ejemplar|a cambio|copia|in cambio|cópia|em troca|exemplaar|in ruil|exemplar|eksemplar|kappale|egzemplarz|w zamian|výtisk|példány|экземпляр|в обмен|примірник|karşılığında',
  none,
];
const arrowKeys: Words = [
  'arrow keys|pfeiltasten|flèches|teclas de flecha|tasti freccia|teclas de seta|setas|pijltoetsen|piltangent\\p{L}+|piletast\\p{L}+|nuolinäppäi\\p{L}+|strzałek|klávesy šip\\p{L}+|клавиши (?:вверх|вправо|влево)|клавіші|yön tuşları|yukarı aşağı',
  '上下|左右|矢印|方向键|화살표',
];
const press: Words = [
  'use|benutze|pfeiltasten|utilisez|utiliza|usa|gebruik|använd|brug|bruk|käytä|użyj|používejte|používajte|используйте|використовуйте|yükseltmek',
  '使用|ボリューム|볼륨을',
];
const volume: Words = [
  'volume|advance|lautstärke|volumen|volym\\p{L}*|lydstyrk\\p{L}*|äänenvoimakkuu\\p{L}+|głośno\\p{L}+|hlasitost\\p{L}*|громкост\\p{L}*|гучн\\p{L}*|ses(?:i| seviyesi)',
  '音量|볼륨',
];
const transcripts: Words = [
  'transcripts?|transkript\\p{L}*|transcription\\p{L}*|transcripción|transcripciones|trascrizion\\p{L}+|transcrição|transcrições|transkription\\p{L}*|transkripsjon\\p{L}*|transkrypcj\\p{L}+|přepis\\p{L}*|стенограмм\\p{L}+|расшифровк\\p{L}+|розшифровк\\p{L}+',
  '文字起こし|文字稿|스크립트',
];
const automatic: Words = [
  'automatically|auto generated|machine generated|(?:by|with|using) (?:an )?(?:ai|software)|ai generated|may (?:contain|have) (?:\\p{L}+ )?(?:errors|mistakes|typos)|not guaranteed|automatisch|maschinell|automatique\\p{L}*|automática\\p{L}*|automatica\\p{L}*|automatiskt?|automatyczn\\p{L}+|automatick\\p{L}+|автоматически|автоматично',
  '自動|自动|자동',
];
const accuracy: Words = ['(?:complete |full )?accuracy', none];
const guaranteed: Words = ['not guaranteed|(?:can ?not|can t) be guaranteed', none];

const noteThat: Words = [
  'please note|note that|bitte beacht\\p{L}+|veuillez noter|ten(?:ga|ed)? en cuenta|si prega di notare|note que|let op|(?:vänligen )?(?:notera|observera)|vær opmærksom|vær oppmerksom|huomaa|prosimy pamiętać|upozorňujeme|обратите внимание|зверніть увагу|lütfen',
  none,
];
const inEnglish: Words = [
  'english|englisch|anglais|ingl[eé]s|inglês|engels|engelsk|englanni|angielsk|anglick|англий|англій|ingilizce',
  none,
];
const chartOrPage: Words = [
  'charts?|gra(?:f|ph)|figures|captions?|this (?:page|site)|seite|diagramm|gráfic|cette page|esta página|questa pagina|pagina|sidan|figur|sivu|stron|strán|страниц|сторінк|sayfa',
  none,
];

/** What the desk says of an article, and what it asks its reader to do beside reading it. */
export const deskNotes: readonly Topic[] = [
  { why: 'note of the editors', words: [earlierVersion, piece] },
  { why: 'note of the editors', words: [clearer, shortened, interview] },
  { why: 'note of the editors', words: [opening(thisPiece), older, years] },
  { why: 'note of the editors', words: [opening(reprinted), permission] },
  { why: 'note of the editors', words: [opening(thanksTo), contributing, thisPiece] },
  { why: 'sponsor or affiliate notice', words: [honestReview, copy] },
  { why: 'notice of the page', words: [opening(press), arrowKeys, volume] },
  { why: 'notice of the page', words: [opening(noteThat), inEnglish, chartOrPage] },
  { why: 'notice of the page', words: [transcripts, automatic] },
  { why: 'notice of the page', words: [opening(accuracy), guaranteed] },
  { why: 'call to subscribe or follow', words: [opening(register), our] },
  { why: 'call to subscribe or follow', words: [opening(enter), address] },
  { why: 'call to support, rate or comment', words: [opening(take), survey] },
  { why: 'call to support, rate or comment', words: [stars, giveUs] },
  { why: 'paywall notice', words: [freeArticles, left] },
  { why: 'notice of the page', words: [opening(choose), language, page] },
  { why: 'points to what a post does not show', words: [gallery, photos, look] },
  { why: 'points to what a post does not show', words: [opening(look), video, there] },
  { why: 'points to what a post does not show', words: [opening(order), there] },
];
