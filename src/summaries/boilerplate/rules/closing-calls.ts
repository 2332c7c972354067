import type { Kind } from './kind.ts';
import { none, opening, type Words } from './topic.ts';
import { liked } from './words.ts';

const follow = 'call to subscribe or follow';
const support = 'call to support, rate or comment';
const pointer = 'link to other pages';

/** Networks and messengers, as they stand in a sentence of any language. */
const networks: Words = [
  'telegram\\p{L}*|телеграм\\p{L}*|whats ?app\\p{L}*|ватсап\\p{L}*|viber\\p{L}*|вайбер\\p{L}*|facebook\\p{L}*|фејсбук\\p{L}*|фейсбук\\p{L}*|instagram\\p{L}*|инстаграм\\p{L}*|you ?tube\\p{L}*|tik ?tok\\p{L}*|google news|bluesky|mastodon|linked ?in\\p{L}*|threads|spotify',
  none,
];

/** "Follow", as a call or behind "if you liked it". */
const follows: Words = [
  'folg(?:e|en|t)|abonnier\\p{L}*|suivez|suis nous|abonnez|sígue\\p{L}*|sigue|siga|síguenos|suscríb\\p{L}*|segui(?:ci|te|teci)?|iscriv\\p{L}+|sigam?|segue|inscreva\\p{L}*|volg|följ|følg|seuraa|obserwuj\\p{L}*|śledź\\p{L}*|polub\\p{L}*|sledujte|sleduj|kövess\\p{L}*|urmăre\\p{L}+|urmări\\p{L}+|подпи\\p{L}+|підпи\\p{L}+|следите|следете|последвайте|pratite|пратите|sledite|spremljajte|jälgi\\p{L}*|seko\\p{L}*|sekite|ακολουθ\\p{L}+|seguiu|segueix|segue\\p{L}*|na ndiqni|ndiqni|fylg\\p{L}+',
  none,
];

/** "If you want to receive", by language. */
const wishToReceive: Words = [
  'if you (?:want|wish|would like) to (?:receive|get)|(?:wenn|falls) (?:sie|du|ihr)(?=.{3,80} (?:erhalten|bekommen|empfangen) (?:möcht|woll|will))|si (?:vous |tu )?(?:voulez|souhaitez|désirez|veux|souhaites) recevoir|si (?:quieres?|desea[sn]?|queréis|quieren) recibir|si (?:vols|voleu|desitge[us]) rebre|se (?:vuoi|volete|desider(?:i|a|ate)) ricevere|se (?:você )?(?:quer|quiser|quiseres|queres|desejar?) receber|se (?:queres|queredes|desexas) recibir|als (?:je|u|jullie)(?=.{3,80} (?:wil(?:t|len)?|wenst) (?:ontvangen|krijgen))|om (?:du|ni) vill (?:få|ha)|hvis du (?:vil|ønsker at?) (?:have|få|modtage|motta)|jos haluat (?:saada|vastaanottaa)|jeśli (?:chcesz|chcecie|chce pan\\p{L}*) otrzymywać|(?:pokud|jestli) chcete dostávat|ak chcete dostávať|ha (?:szeretn\\p{L}+|akar\\p{L}*)(?=.{3,80} kap)|dacă (?:vrei|vreți|dorești|doriți) să (?:primești|primiți)|если (?:вы )?хотите получать|якщо (?:ви )?(?:хочете|бажаєте) отримувати|калі (?:вы )?хочаце атрымліваць|ако (?:искате|желаете) да получавате|ako želite (?:primati|dobivati|dobijati|da primate|da dobijate)|ако (?:желите|сакате) да (?:примате|добијате|добивате)|če želite prejemati|kui soovi\\p{L}+ saada|ja vēl(?:ies|aties) saņemt|jei norite gauti|αν θέλ\\p{L}+ να λαμβάν\\p{L}+|nëse dëshironi të merrni',
  none,
];

const news: Words = [
  'news|nachrichten|actualit\\p{L}+|nouvelles|not[ií]ci[ae]s|novas|notizie|aggiornamenti|nieuws|nyhet\\p{L}*|nyhed\\p{L}*|uuti\\p{L}+|wiadomoś\\p{L}+|aktualnoś\\p{L}+|zpráv\\p{L}*|novink\\p{L}*|správ\\p{L}*|hír\\p{L}*|știri\\p{L}*|noutăț\\p{L}+|новост\\p{L}*|новин\\p{L}*|навін\\p{L}*|вест\\p{L}*|vijest\\p{L}*|vest\\p{L}*|novic\\p{L}*|uudis\\p{L}*|ziņ\\p{L}+|naujien\\p{L}+|ειδήσ\\p{L}+|νέα|lajme\\p{L}*|newsletter\\p{L}*|boletín|boletim|nieuwsbrief|nyhetsbrev\\p{L}*|nyhedsbrev\\p{L}*',
  none,
];

/** "Follow the channel …", where the call opens. */
const followFirst: Words = [
  'folge|folgen sie|folgt|suivez|sigue|siga|sigam|segui|seguite|segue|volg|följ|følg|seuraa|obserwuj\\p{L}*|śledź\\p{L}*|sledujte|kövess\\p{L}*|urmăriți|urmărește|читайте|подпишитесь на|підпишіться на|следите за|следете|пратите|pratite|sledite|jälgi|sekojiet|sekite|ακολουθήστε|segueix|seguiu',
  none,
];
const channel: Words = [
  'kanal\\p{L}*|canal\\p{L}*|chaîne|kanaal|kanał\\p{L}*|csatorn\\p{L}+|канал\\p{L}*|κανάλι|kanāl\\p{L}*|kanav\\p{L}*',
  none,
];

/** "Don't forget". */
const forgets: Words = [
  'don t forget|do not forget|(?:vergesst|vergiss|vergessen sie) (?:\\p{L}+ )?nicht|(?:n oubliez|n oublie) (?:surtout )?pas|no (?:te |os )?olvid\\p{L}+|non dimentica\\p{L}*|não (?:se |te )?esqueç\\p{L}+|vergeet (?:zeker |vooral )?niet|glöm (?:inte|ej)|glem ikke|gløym ikkje|älä unohda|muista(?:han)?|nie zapomnij\\p{L}*|nie zapominaj\\p{L}*|nezapomeň\\p{L}*|nezabudni\\p{L}*|ne felejts\\p{L}*|nu uita\\p{L}*|не забудьте?|не забывайте|не забудь(?:те)?|не забувайте|не забудзьце|не забравяйте|ne zaboravi\\p{L}*|не забор[аi]\\p{L}*|не заборави\\p{L}*|ne pozabi\\p{L}*|ärge unusta\\p{L}*|neaizmirsti\\p{L}*|nepamirški\\p{L}*|μην ξεχ\\p{L}+|no (?:us |t )?oblid\\p{L}+|mos harro\\p{L}*',
  none,
];
/** What a page wants its readers to remember: to follow, to subscribe, to mark. */
const remembered: Words = [
  'subscribe|follow (?:us|me)|abonnier\\p{L}*|zu folgen|abonner|suivre(?=.{0,40} (?:sur|pour))|suscribir\\p{L}*|seguir(?:me|nos)|iscriver\\p{L}+|seguir(?:mi|ci)|inscrever|(?:nos |me )seguir|seguir (?:o|a) |abonneren|volgen(?= op)|prenumerera|följa (?:oss|mig)|tilmelde? dig|abonnere|følge (?:os|oss|mig|meg)|melde deg|tilata|tilaamaan|seuraamaan|zaobserwować|subskry\\p{L}+|(?:nás|mě|mne|nas) sled\\p{L}+|sled\\p{L}+ (?:nás|mě)|odebír\\p{L}+|odober\\p{L}+|feliratkoz\\p{L}*|abona\\p{L}*|urmări\\p{L}* (?:pe|ne)|(?:să )?(?:ne|mă) urmări\\p{L}+|подпис\\p{L}+|підпис\\p{L}+|абонира\\p{L}*|pretplat\\p{L}*|претплат\\p{L}*|(?:за)?прат\\p{L}* (?:ме|не|нас|ме|на)|(?:ме|не) (?:за)?прат\\p{L}+|zaprat\\p{L}*|naroči\\p{L}*|oznak\\p{L}*|hashtag\\p{L}*|ακολουθ\\p{L}+|εγγραφ\\p{L}+|tellida|abonēt|pieteikties|prenumeruoti|subscriure\\p{L}*|segui(?:r nos|r me)|newsletter|nyhedsbrev\\p{L}*|nyhetsbrev\\p{L}*',
  none,
];

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

/** "If you have seen something", before what readers should send. */
const witness: Words = [
  'if you (?:have )?(?:witness|s[ae]w)\\p{L}*|wenn sie (?:zeug\\p{L}+|augenzeug\\p{L}+)|(?:si )?vous avez été témoin\\p{L}*|si (?:has sido|fuiste|eres) testigo|se (?:sei stato|siete stati|hai assistito) \\p{L}+|se (?:você )?(?:presenciou|testemunhou)|als (?:je|u) getuige|(?:jeśli )?(?:byłeś|byłaś|jesteś) świadkiem|(?:pokud )?(?:jste|byli jste) (?:byli )?svědk\\p{L}+|ak ste boli svedk\\p{L}+|ha szemtanúja|dacă (?:ai fost|ești|sunteți) martor\\p{L}*|если (?:вы )?(?:стали|оказались) (?:свидетел|очевид)\\p{L}+|якщо (?:ви )?стали (?:свідк|очевид)\\p{L}+|ако (?:станахте|сте) (?:станали )?свидетел\\p{L}*|ako ste (?:bili )?svjedo\\p{L}+|ako ste (?:bili )?svedo\\p{L}+|αν (?:ήσασταν|είστε) μάρτυρ\\p{L}+',
  none,
];
const sends: Words = [
  'send|schick\\p{L}*|send\\p{L}*|melde\\p{L}*|envoy\\p{L}+|écri\\p{L}+|envía\\p{L}*|envi\\p{L}+|mand\\p{L}+|invia\\p{L}*|scrivi\\p{L}*|stuur|mail|prześlij|wyślij|napisz|pošlete?|pošlite|napište|küld\\p{L}+|trimite\\p{L}*|scrie\\p{L}*|присыла\\p{L}+|пришлите|надсила\\p{L}+|надішліть|изпрат\\p{L}+|pošalji\\p{L}*|javite|στείλτε',
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
const gallery: Words = [
  '\\p{L}*galeri\\p{L}*|\\p{L}*gallery|galleria|foto ?albu\\p{L}+|album foto|галере\\p{L}+|галери\\p{L}+|γκαλερί|fotogaler\\p{L}+',
  none,
];

/** "Call us: 555 0100": by language; a number stands behind. */
const phone =
  /^(?:телефонуйте|дзвоніть|звоните|тэлефануйце|позвънете|обадете се|dzwoń(?:cie)?|zadzwoń(?:cie)?|proszę dzwonić|volejte|zavolejte|volajte|zavolajte|hívj\p{L}{2,6}|sunați|pozovite|nazovite|позовите|јавете се|pokličite|rufen sie(?: uns)?(?: an)?|ruft uns an|appelez(?:-nous)?|téléphonez|llam(?:a|e|ad|en)(?:nos)?|chiam(?:a|ate)(?:ci)?|telefon(?:a|ate|e|em)|ligue|bel(?: ons)?|ring(?: oss?)?|soita|helistage?|zvaniet|skambinkite|τηλεφωνήστε|καλέστε|truqueu|chamade)(?!\p{L})[^.!?\d]{0,30}[:(+\s]{0,3}\+?\(?\d[\d ()/.–-]{4,20}\d[^!?]{0,60}$/iu;

/** "You can discuss this until 27.11.": under the articles of a broadcaster. */
const discuss =
  /^(?:(?:mitä|miten|mikä) [^.!?]{3,60}\? )?voit keskustella (?:aiheesta|jutusta|artikkelista)(?!\p{L})[^!?]{0,60}$/iu;

/** "Support our work", "Become a member", and whose work or trade it is. */
const supports: Words = [
  'unterstütz(?:e|t|en sie)|werde(?:t|n sie)? mitglied|soutenez|devenez (?:membre|abonné)|apoya|apoye[ns]?|hazte soci\\p{L}+|sostieni|sostenete|diventa soci\\p{L}|apoie|torne se|steun|word lid|stöd|bli medlem|støt|bliv medlem|støtt|tue|liity|wesprzyj\\p{L}*|wspieraj\\p{L}*|zostań|podpořte|staňte se|podporte|támogas\\p{L}+|légy|susține(?:ți)?|devino|поддержите|підтримайте|падтрымайце|подкрепете|podržite|подржите|поддржете|podprite|toeta\\p{L}*|atbalst\\p{L}*|paremk\\p{L}*|στηρίξτε|fes te n|dona(?:u)? suport|doneu suport',
  none,
];
const ourTrade: Words = [
  'unsere\\p{L}? arbeit|(?:den )?(?:unabhängigen )?journalismus|notre travail|(?:le )?journalisme|nuestro trabajo|periodismo|(?:il )?nostro lavoro|giornalismo|(?:o )?nosso trabalho|jornalismo|ons(?:e)? (?:werk|journalistiek)|journalistiek|vårt arbete|journalistik\\p{L}*|vores arbejde|arbeidet vårt|journalistikk\\p{L}*|työtämme|journalismia|naszą pracę|dziennikarstwo|naši práci|našu prácu|novinařin\\p{L}|munkánk\\p{L}*|újságírás\\p{L}*|munca noastră|jurnalism\\p{L}*|(?:нашу|нашата) работ\\p{L}|журналистик\\p{L}|редакци[юя]|нашу роботу|журналістик\\p{L}|редакцію|naš rad|novinarstvo|наш рад|новинарство|нашата работа|naše delo|meie tööd|ajakirjandust|mūsu darb\\p{L}+|mūsų darb\\p{L}+|žurnalist\\p{L}+|δημοσιογραφί\\p{L}+|periodisme',
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

/** "Share it with your friends." */
const shares: Words = [
  'partagez le|partagez la|partage le|teile? ihn|teilt ihn|teilen sie (?:ihn|diesen)|compártel[oa]|compártanlo|condividil[oa]|partilh[ae] (?:o|a)?|compartilhe|compartilha|deel (?:het|dit)|dela (?:den|det|gärna)|del (?:den|det|gerne)|jaa (?:se|tämä)|udostępnij\\p{L}*|podziel się|sdílejte|zdieľajte|oszd meg|osszátok meg|distribui\\p{L}*|поделитесь|поділіться|падзяліцеся|споделете|podijelite|поделите|delite|jaga|dalies|dalieties|pasidalink\\p{L}*|μοιραστείτε|comparteix\\p{L}*|comparte|ndajeni?|deildu|rhannwch|roinn',
  none,
];
const around: Words = [
  'autour de vous|(?:vos|tes) (?:amis|proches|contacts)|freund\\p{L}*|bekannten|(?:tus|sus) amig\\p{L}+|(?:i|gli|tuoi|con gli) amic\\p{L}|(?:seus|teus|os) amig\\p{L}+|vrienden|vänner|venner|ystäv\\p{L}+|znajom\\p{L}+|przyjaci\\p{L}+|přátel\\p{L}*|priateľ\\p{L}*|barát\\p{L}+|prieten\\p{L}+|друзьями|друзями|сябрамі|приятел\\p{L}+|пријател\\p{L}+|prijatelj\\p{L}+|sõprade\\p{L}*|draugi\\p{L}+|draugais|φίλους|amics|amigos|miqtë|vinum|ffrindiau|chairde',
  none,
];

/** "All episodes are in our app." */
const ourApp: Words = [
  '(?:in )?unserer app|(?:dans|sur) notre appli\\p{L}*|(?:en )?nuestra (?:app|aplicación)|(?:nella|sulla) nostra app|(?:no )?nosso (?:app|aplicativo)|(?:na )?nossa (?:app|aplicação)|(?:in )?onze app|(?:i )?vår app|(?:i )?vores app|sovelluksessamme|(?:w )?naszej aplikacji|(?:v )?naší aplikaci|(?:v )?našej aplikácii|alkalmazásunkban|(?:în )?aplicația noastră|(?:в )?нашем приложении|(?:у|в) нашому (?:додатку|застосунку)|(?:u )?našoj aplikaciji|(?:у )?нашој апликацији|нашето приложение|(?:v )?naši aplikaciji',
  none,
];
const found: Words = [
  `${seen[0]}|lesen sie|hören sie|suivez|lisez|écoutez|sigue|lee|escucha|leggi|segui|ascolta|leia|ouça|lees|luister|läs|lyssna|læs|lyt|les|lytt|lue|kuuntele|czytaj|słuchaj|čtěte|čítajte|olvas\\p{L}*|citește|ascultă|читайте|слухайте|слушайте|čitajte|berite`,
  none,
];

/** "Wherever you get your podcasts." */
const everywhere =
  /^[^.!?]{0,70}(?<!\p{L})(?:überall[^.!?]{0,30} wo es podcasts gibt|partout où (?:l['’]on|vous) écoute[zr]? (?:vos |des )?podcasts|donde (?:quiera que )?escuch\p{L}+ (?:tus |sus )?p[oó]dcasts|ovunque (?:ascolti|ascoltiate|ci siano) (?:i )?(?:tuoi )?podcast|onde (?:quer que )?ouv\p{L}+ (?:os )?(?:seus |teus )?podcasts|(?:overal )?waar je (?:je )?podcasts (?:luistert|vindt)|där (?:poddar|podcasts) finns|hvor du (?:normalt |ellers |vanligvis )?(?:finder|hører|finner|lytter til) (?:dine )?podcasts?|siellä,? missä (?:kuuntelet )?podcasteja|(?:wszędzie tam,? |tam,? )?gdzie słucha\p{L}+ podcastów|(?:všude )?tam,? kde (?:posloucháte|počúvate) podcasty|(?:на|у|в) (?:всех|всіх|усіх) (?:подкаст-?)?платформ\p{L}+|на всички платформи|na svim platformama|na vseh platformah)(?!\p{L})[^!?]{0,60}$/iu;

/** "We need your support.", and nobody else's. */
const needs: Words = [
  'we need your|wir brauchen (?:dich|euch|deine|eure|ihre)|nous avons besoin de (?:vous|votre)|(?:te )?necesitamos (?:de )?(?:tu|su|vuestro|vuestra)|necessitem (?:el|la) (?:teu|teva|vostre|vostra)|precisamos d[aeo] (?:seu|sua|teu|tua|vosso|vossa)|abbiamo bisogno del (?:tuo|vostro)|abbiamo bisogno della (?:tua|vostra)|(?:we|wij) hebben (?:je|jouw|jullie|uw)|vi behöver (?:ditt|din|ert|er)|vi har brug for (?:din|jeres)|vi trenger (?:din|deres)|tarvitsemme (?:sinun )?(?:tukeasi|apuasi)|potrzebujemy (?:twojego|twojej|waszego|waszej)|potřebujeme (?:vaši|tvoji)|potrebujeme (?:vašu|tvoju)|szükségünk van (?:a )?(?:támogatás|segítség)|avem nevoie de (?:sprijinul|ajutorul|susținerea)|нам (?:нужна|необходима|потрібна|потрібен) (?:ваша|твоя|ваш)|потребна ни е вашата|трябва ни вашата|potrebna nam je (?:vaša|tvoja)|потребна нам је ваша|potrebujemo vašo|vajame (?:sinu|teie)|mums vajadzīgs (?:tavs|jūsu)|mums reikia (?:jūsų|tavo)|χρειαζόμαστε τη στήριξή',
  none,
];
const help: Words = [
  'support|help|unterstützung|hilfe|soutien|aide|apoyo|ayuda|suport|ajuda|apoio|sostegno|aiuto|steun|hulp|stöd|hjälp|støtte|hjælp|hjelp|tukeasi|apuasi|wsparci\\p{L}+|pomocy|podpor\\p{L}+|pomoc|támogat\\p{L}+|segíts\\p{L}+|sprijin\\p{L}*|ajutor\\p{L}*|susține\\p{L}*|поддержк\\p{L}+|помощь|підтримк\\p{L}+|допомог\\p{L}+|поддршк\\p{L}+|подкрепа|podršk\\p{L}+|подршк\\p{L}+|tuge|abi|atbalsts|paramos|στήριξή',
  none,
];

const platform: Words = [
  'plattform\\p{L}*|platform\\p{L}*|plateforme\\p{L}*|plataforma\\p{L}*|piattaform\\p{L}+|platvorm\\p{L}*|alustal\\p{L}+|podcatcher\\p{L}*|podcast ?app\\p{L}*|платформ\\p{L}+|πλατφόρμ\\p{L}+',
  none,
];

/** "Folgst du uns schon auf Instagram?", and where. */
const followedAlready =
  /^¿?(?:folgst du (?:mir|uns)|folgen sie uns|(?:tu me suis|vous nous suivez|nous suivez-vous|me suis-tu)|(?:y )?(?:ya )?(?:me|nos) (?:sigues|seguís|siguen)|(?:mi|ci) (?:segui|seguite)|(?:já )?(?:me|nos) segue[sm]?|volg je (?:me|mij|ons)|följer du (?:mig|oss)|følger du (?:mig|meg|os|oss)|joko seuraat (?:minua|meitä)|obserwujesz (?:mnie|nas)|(?:už )?(?:mě|nás) sledujete|követsz (?:már )?(?:engem|minket)|mă urmărești|ne urmărești|вы (?:уже )?подписаны|ви (?:вже )?підписані)(?!\p{L})[^.!?]{0,60}\?(?:\s[^!?]{0,90}[.!]?)?$/iu;

/** What calls on the reader who liked, saw or wants something, or who may forget, help or share. */
export const closingCalls: Kind = {
  rules: [
    { why: support, longest: 120, patterns: [discuss] },
    { why: follow, longest: 160, patterns: [followedAlready, everywhere] },
    { why: 'contact line', longest: 140, patterns: [phone] },
  ],
  topics: [
    { why: follow, words: [opening(liked), follows, networks] },
    { why: follow, words: [opening(wishToReceive), news] },
    { why: follow, words: [opening(followFirst), channel, news] },
    { why: follow, words: [forgets, remembered] },
    { why: support, words: [opening(thumb)] },
    { why: support, words: [opening(values), paidFor, pays] },
    { why: support, words: [opening(witness), sends] },
    { why: pointer, words: [opening(pictures), seen, gallery] },
    { why: support, words: [opening(needs), help] },
    { why: support, words: [opening(supports), ourTrade] },
    { why: support, words: [opening(writes), toDesk] },
    { why: 'call to share', words: [opening(shares), around] },
    { why: pointer, words: [found, ourApp] },
    { why: follow, words: [opening(follows), platform] },
  ],
};
