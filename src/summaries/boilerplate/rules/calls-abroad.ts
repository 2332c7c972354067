import type { Rule } from './rule.ts';
import { none, opening, type Topic, type Words } from './together.ts';

const followUs: Words = [
  'pratite nas|пратите нас|последвайте ни|следете ни|urmărește ne|urmăriți ne|sekite mus|seko mums|sekojiet mums|jälgi meid|segueix nos|seguiu nos|sledite nam|spremljajte nas|sledujte nás|сачыце за намі|падпісвайцеся на|bądź na bieżąco|ακολουθήστε',
  none,
];
const channels: Words = [
  'facebook\\p{L}*|instagram\\p{L}*|google|viber\\p{L}*|telegram\\p{L}*|телеграм\\p{L}*|whats ?app\\p{L}*|you ?tube\\p{L}*|tik ?tok\\p{L}*|društven\\p{L}+|družb\\p{L}+ omrež\\p{L}+|друштвен\\p{L}+|социалн\\p{L}+ мреж\\p{L}+|xarxes|socialini\\p{L}+|sociālaj\\p{L}+|sotsiaalmeedia\\p{L}*|rețele\\p{L}*|sieťach',
  none,
];

const liked: Words = [
  'si l (?:épisode|article|émission)|si (?:cet|ce|cette) (?:épisode|podcast|émission|recette|billet)|wenn (?:euch|dir|ihnen) (?:die|diese) (?:folge|sendung|episode)|(?:se )?gostou|se (?:ti|vi) è piaciut\\p{L}|si te (?:ha gustado|gustó)|dacă (?:ți|v) a plăcut|ha tetszett|če (?:vam|ti) je (?:bil\\p{L}? )?všeč|ako (?:vam|ti) se (?:svid|dopa)\\p{L}+|ако (?:вам|ти) се (?:свид|допа)\\p{L}+|ако (?:ви|ти) (?:е )?харес\\p{L}+|ja (?:tev|jums) patik\\p{L}+|jei (?:tau|jums) patik\\p{L}+|kui (?:sulle|teile) meeldi\\p{L}*|если (?:вам |тебе )?понрав\\p{L}+|якщо (?:вам |тобі )?сподоба\\p{L}+|калі (?:вам|табе) (?:спада|падаб)\\p{L}+|jos pidit|om du gillade?|hvis du (?:kunne lide|likte)|αν σας άρεσε|si t ha agradat|jeśli (?:podoba|spodobał)\\p{L}*|ak sa (?:vám|ti) páči\\p{L}*|pokud se (?:vám|ti) líbil\\p{L}*',
  none,
];
const clickOrRate: Words = [
  '(?:un |dați |dă ne )?like|лайк\\p{L}*|[1-5] (?:étoiles?|stars?|sterne|estrellas|stelle|estrelas|sterren|stjärnor|stjerner|gwiazd\\p{L}*|hvězd\\p{L}*|hviezd\\p{L}*|csillag\\p{L}*|stele|зв[её]зд\\p{L}*|зірок)|(?:fünf|cinq|cinco|cinque|vijf|fem|pięć|pět|päť|öt|cinci|пять|п ?ять) (?:sterne|étoiles|estrellas|stelle|estrelas|sterren|stjärnor|stjerner|gwiazd\\p{L}*|hvězd|hviezd|csillag\\p{L}*|stele|зв[её]зд|зірок)|palmas|abonează te|abonați vă|abonnez vous|abonniert|abonnier|suscríbete|iscriviti|iscrivetevi|inscreva se|подпишитесь|подписывайтесь|підпишіться|підписуйтесь|абонирайте|pretplatite|naročite|prijavite|feliratkoz\\p{L}*|iratkozz|kövess|tellige?|abonē\\p{L}*|pieraksti\\p{L}*|prenumeruok\\p{L}*|prenumerera|tilmeld|abonner|tilaa|zasubskrybuj|subskrybuj|odebírejte|odoberajte|εγγραφείτε|postaw mi',
  none,
];
const signUp: Words = ['apunta t|apunteu vos|subscriu\\p{L}*', none];
const letters: Words = ['butllet[ií]\\p{L}*|newsletter', none];
const notYet: Words = [
  'ha még nem|wenn du (?:es )?noch nicht|wer noch nicht|si (?:vous ne l|ce n est pas)|si (?:aún|todavía) no|se non l hai|se ainda não|als je (?:dat )?nog niet|om du inte redan|hvis du ikke (?:allerede|har)|jos et ole|jeśli jeszcze nie|pokud (?:jste )?ještě|ak (?:ste )?ešte|dacă (?:nu ai|încă)|если (?:вы )?ещ[её] не|якщо (?:ви )?ще не|ako još n|če še n|ако още не|kui sa (?:veel )?pole|ja vēl ne|jei dar ne|αν δεν έχετε',
  none,
];
const subscribeNow: Words = [
  'iratkozz|feliratkoz\\p{L}*|abonnier\\p{L}*|abonnez|suscríb\\p{L}+|iscriv\\p{L}+|inscreva\\p{L}*|abonneer|prenumerera|tilmeld|abonner|tilaa|zapisz|zasubskrybuj|odebír\\p{L}+|přihl\\p{L}+|odober\\p{L}+|prihl\\p{L}+|abon(?:ează|ați)|подпи\\p{L}+|підпи\\p{L}+|pretplati\\p{L}*|prijavi\\p{L}*|naroči\\p{L}*|абонир\\p{L}+|telli\\p{L}*|pieraksti\\p{L}*|prenumeruok\\p{L}*|εγγραφ\\p{L}+',
  none,
];
const madeIt: Words = [
  'si vous (?:réalisez|faites|testez|essayez) (?:cette|ma|mes|ces)|wenn (?:du|ihr) (?:das|dieses|mein) rezept|si (?:haces|preparas|pruebas) (?:esta|la|mi) receta|se (?:provi|provate|fai|fate|prepari) (?:questa|la mia) ricetta|als je dit recept|tag me|ako ste (?:isprobali|probali)|če ste (?:preizkusili|pripravili)|se fizer (?:esta|a) receita|jeśli (?:skorzystasz|wypróbujesz|zrobisz)|pokud (?:recept|vyzkouš)\\p{L}*|ha (?:elkészít|kipróbál)\\p{L}+|dacă (?:încerci|încercați|faci)|om du (?:lagar|bakar|provar)|hvis du (?:laver|lager|bager|baker)|jos (?:teet|kokeilet)|если (?:вы )?приготов\\p{L}+|якщо (?:ви )?пригот\\p{L}+',
  none,
];
const showIt: Words = [
  'photos?|foto\\p{L}*|фото\\p{L}*|fénykép\\p{L}*|képe\\p{L}*|instagram\\p{L}*|tagg?\\p{L}*|markier\\p{L}*|označ\\p{L}+|koment\\p{L}*|comment\\p{L}*|коммент\\p{L}*|комент\\p{L}*|kuva\\p{L}*|billed\\p{L}*|poz[ăe]\\p{L}*',
  none,
];
const support: Words = [
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
const tellUs: Words = [
  'erzähl\\p{L}*|berichte\\p{L}*|verrat\\p{L}*|raconte\\p{L}*|dinos|explica(?:ns|m)|raccontate\\p{L}*|conta\\p{L}*|opowiedz\\p{L}*|prozraďte|povězte|povedzte|mesélj\\p{L}*|povestește\\p{L}*|расскажи\\p{L}*|розкажі\\p{L}*|раскажы\\p{L}*|разкаж\\p{L}+|ispričaj\\p{L}*|испричај\\p{L}*|povejte|räägi\\p{L}*|pastāsti\\p{L}*|papasakok\\p{L}*|fortell|fortæl|πείτε',
  none,
];
const inComments: Words = [
  '(?:in den|dans les|en los|als|nei|nos|in de|w|v|do|a|în|в|у|u|i) (?:kommentar|comment|comentari|coment[aá]r|reacties|komentarz|komentář|komentár|hozzászólás|komment|комментари|коментар|каментар|komentar)\\p{L}*|kommentidesse|komentāros|komentaruose|kommenteissa|στα σχόλια',
  none,
];
const join: Words = [
  'participe|junte se|entre|unisci\\p{L}*|únete|rejoignez|sluit je aan|gå med i|bliv medlem|bli medlem|csatlakozz|alătură te|intră|pridružite se|придружите се|приєдн\\p{L}+|присоединяй\\p{L}+|присъедин\\p{L}+|liitu|pievienoj\\p{L}+|prisijunk\\p{L}*|далучай\\p{L}+|uneix te|dołącz|přidejte se|pridajte sa',
  none,
];
const group: Words = [
  'grupo|gruppo|groupe|groep|grup\\p{L}*|csoport\\p{L}*|skupin\\p{L}*|груп\\p{L}*|суполк\\p{L}*|canal\\p{L}*|chaîne|kanaal|kan[aāā]l\\p{L}*|канал\\p{L}*|kanał\\p{L}*|csatorn\\p{L}*',
  none,
];
const ofNews: Words = [
  'not[ií]ci[ae]s|noticias|notizie|nouvelles|actualité\\p{L}*|nieuws|nyheter|nyheder|hír\\p{L}*|știri\\p{L}*|novi[cn]\\p{L}*|v(?:ij)?est\\p{L}*|вест\\p{L}*|uudis\\p{L}*|ziņ\\p{L}+|naujien\\p{L}+|новин\\p{L}*|новост\\p{L}*|навін\\p{L}*|wiadomości|aktualności|zpráv\\p{L}*|správ\\p{L}*|whats ?app\\p{L}*|telegram\\p{L}*|viber\\p{L}*|телеграм\\p{L}*',
  none,
];
const fetch: Words = [
  'preuzmite|преузмите|želite li|изтеглете|lejupielādē\\p{L}*|parsisiųsk\\p{L}*|lae(?:ge)? alla|laadi alla|prenesite|descarrega\\p{L}*|descărca\\p{L}*|stiahnite si|stáhněte si|töltsd le',
  none,
];
const ourApp: Words = [
  'naš\\p{L}{1,2} (?:\\p{L}+ )?aplikacij\\p{L}*|наш\\p{L}{1,2} (?:\\p{L}+ )?апликациј\\p{L}*|приложението ни|нашето приложение|mūsu lietotn\\p{L}+|mūsų programėl\\p{L}+|meie (?:\\p{L}+ )?(?:rakendus|äpp)\\p{L}*|naš\\p{L}{1,2} (?:\\p{L}+ )?aplikáci\\p{L}*|naši (?:\\p{L}+ )?aplikaci|la nostra app\\p{L}*|aplicația noastră|alkalmazásunk\\p{L}*',
  none,
];

/** What pages of more languages ask of their readers, each in one sentence. */
export const callsAbroad: readonly Topic[] = [
  { why: 'call to subscribe or follow', words: [opening(followUs), channels] },
  { why: 'call to subscribe or follow', words: [opening(signUp), letters] },
  { why: 'call to subscribe or follow', words: [opening(notYet), subscribeNow] },
  { why: 'call to subscribe or follow', words: [opening(join), group, ofNews] },
  { why: 'call to the app or podcast', words: [opening(fetch), ourApp] },
  { why: 'call to support, rate or comment', words: [opening(liked), clickOrRate] },
  { why: 'call to share', words: [opening(madeIt), showIt] },
  { why: 'call to support, rate or comment', words: [opening(support), byMeans] },
  { why: 'call to support, rate or comment', words: [opening(yourSupport), ofOurs] },
  { why: 'call to support, rate or comment', words: [opening(wishToGive), ours] },
  { why: 'call to support, rate or comment', words: [opening(tellUs), inComments] },
];

export const podcastsEverywhere: readonly Rule[] = [
  {
    why: 'call to the app or podcast',
    longest: 140,
    // "Quay Hour is wherever there are podcasts."
    patterns: [
      /^[^.!?]{0,60}(?:überall,? wo es podcasts gibt|wherever (?:you (?:get|find|listen to) (?:your )?podcasts|podcasts are)|(?:sur )?toutes les plateformes de podcasts?|donde (?:sea que )?(?:escuches|escuchas) (?:tus )?p[oó]dcasts|ovunque ascolti(?:ate)? (?:i )?(?:tuoi |vostri )?podcast|overal waar je podcasts luistert|där poddar finns|dér,? hvor du hører podcasts?|der du hører podkaster?|missä ikinä (?:podcast\p{L}*|kuuntele\p{L}+)|όπου αλλού ακούτε|wszędzie,? gdzie (?:słuchasz|są) podcast\p{L}*|všude,? kde posloucháte|везде,? где (?:есть|слушаете) подкаст\p{L}*|усюди,? де (?:є|слухаєте) подкаст\p{L}*)[^.!?]{0,50}[.!]*$/iu,
      // "Would you like to know more of our partners? Here is all of it."
      /^(?:du möchtest|möchte(?:st du|t ihr|n sie)|willst du|want to (?:know|learn)|vous voulez|¿?quieres|vuoi|quer|wil je|vill du|vil du|chcesz|хотите|хочете) [^.!?]{0,60}(?:werbepartner|sponsor|partenaire|patrocinador|adverteer|annonsör|annoncør|рекламодател|рекламодавц)\p{L}*[^.!?]{0,30}\?(?: [^.!?]{3,90}[.!]*)?$/iu,
      /^hier (?:findest du|findet ihr|finden sie) alle (?:infos|informationen) (?:&|und) rabatte[.!]?$/iu,
    ],
  },
];
