import { thisPiece } from './self-talk.ts';
import { none, opening, type Topic, type Words } from './together.ts';

const subscribe: Words = [
  'subscribe|sign up|abonnier|bestellen sie|melde|abonnez|inscrivez|suscr[ií]b|inscreva|assine|iscriv|abbona|abonneer|schrijf je|meld je|prenumerera|tilmeld|abonner|tilaa|zapisz|subskrybuj|odebírej|přihl|odoberaj|prihlás|iratkozz|abon(?:ează|ați)|εγγραφείτε|pretplat|prijavite|naročite|подпи|підпи|абонир|abone|subscriu|telli|prenumeruok|abonēj|piesak|berlangganan|đăng ký',
  'اشترك|הירשמו|عضو|सब्सक्राइब|सदस्यता|সাবস্ক্রাইব|登録|购读|订阅|訂閱|구독|สมัคร',
];
const letter: Words = [
  'newsletter|infolettre|lettre d info|bolet[ií][nm]|rundbrief|nieuwsbrief|nyhetsbrev|veckobrev|nyhedsbrev|uutiskir|biuletyn|hírlev|bülten|bilten|bulet[ií]n|butlletí|novic|uudiskir|naujienlaišk|jaunum|рассылк|розсилк|бюлетин|ενημερωτικό|(?:bản|thư) tin',
  'نشرت|ניוזלטר|خبرنامه|न्यूज़लेटर|নিউজলেটার|ニュースレター|メルマガ|通讯|電子報|电子报|뉴스레터|จดหมายข่าว',
];
const share: Words = [
  'share|teil(?:e|en sie|t)|partagez|comparte|compart[ia]|compartilhe|partilhe|condivid|deel|udostępnij|podziel|dela|del|jaa|sdíl|zdieľ|oszd|osszátok|distribui|comparteix|podijelite|podelite|delite|поделит|поділіт|сподел|jaga|pasidalin|dalies|paylaş|κοινοποιήστε|μοιραστείτε|bagikan|chia sẻ',
  'شارك|שתפו|اشتراک|साझा|शेयर|シェア|分享|转发|轉發|공유|แชร์',
];
const networks: Words = [
  'facebook|twitter|linkedin|whatsapp|telegram|mastodon|bluesky|соцсет|социальн|соціальн|social (?:media|networks?)|redes sociais|redes sociales|réseaux sociaux|sozialen (?:medien|netzwerken)|sociale media|sociala medier|mediach społecznościowych|sociálních sítích',
  'فيسبوك|תוויטר|בפייסבוק|فیسبوک|फेसबुक|フェイスブック|朋友圈|微博|페이스북|เฟซบุ๊ก',
];
const liked: Words = [
  'if you (?:liked?|enjoyed?)|wenn (?:ihnen|dir|euch) (?:dieser|der|das|mein|unser)|si (?:cet|ce|l) (?:article|texte|billet)|si te (?:ha gustado|gustó|gusta)|si le (?:ha gustado|gustó)|se (?:ti|vi) è piaciut|se (?:você )?gostou|als (?:je|u|jullie) (?:dit|deze|het)|jeśli (?:podobał|spodobał)|om du (?:gilla|uppskatta)|hvis du (?:kunne lide|kan lide|lik)|jos pidit|pokud se (?:vám|ti)|ak sa (?:vám|ti)|ha tetszett|dacă (?:ți|v) (?:i |a )?plăcut|ако (?:ви|ти) (?:е )?харес|если (?:вам|тебе) понравил|якщо (?:вам|тобі) сподоба|ako vam se|če vam je|si t ha agradat|eğer (?:bu )?(?:yazıyı )?beğen',
  none,
];
const shareIt: Words = [
  'share|teil(?:e|en sie|t) |partagez|comp[aá]rt|condivid|partilh|deel |delen |dela |del |jaa |udostępni|podziel|sdíle|zdieľ|oszd|distribui|поделит|поділі|сподел|podijeli|podeli|paylaş|κοινοποι|μοιραστ|bagikan|chia sẻ',
  none,
];
const supportUs: Words = [
  'support us|unterstütz(?:e|t|en sie) uns|soutenez nous|ap[oó]y[ae]nos|sostien[ei]ci|sostenete?ci|apoie nos|steun ons|stöd oss|støt os|støtt oss|tue meitä|wes[pt]r?z?yj nas|wspieraj nas|podpoř(?:te)? nás|podpor(?:te)? nás|támogass? (?:minket|bennünket)|susține(?:ți)? ne|поддержите нас|підтримайте нас|подкрепете ни|podržite nas|bizi destekle|στηρίξτε μας|dukung kami',
  none,
];
const begin: Words = [
  'get started|start|try |sign up|claim|teste|probier|essayez|commencez|prueba|empieza|prova |inizia|experimente|comece|probeer|begin|testa |prøv|kokeile|wypróbuj|vyzkoušejte|vyskúšajte|próbáld|încearcă|попробуйте|спробуйте|deneyin|δοκιμάστε|coba|dùng thử',
  none,
];
const trial: Words = [
  'free trial|day trial|money back guarantee|tage (?:lang )?(?:kostenlos|gratis)|(?:kostenlos|gratis|unverbindlich) (?:testen|ausprobieren)|probeabo|essai gratuit|jours gratuits|prueba gratu|prova gratu|teste gr[aá]t|gratis proef|proefperiode|gratis prov|gratis prøve|okres próbny|zkušební|skúšobn|próbaidő|perioad\\p{L}+ de probă|пробн\\p{L}+ период|пробн\\p{L}+ період|deneme sürüm|ücretsiz deneme',
  none,
];
/** Pages of Eastern Europe ask for mistakes so. */
const mistake: Words = [
  'ошибк|опечатк|помилк|грешк|выдел|виділ|маркирай|błąd|zaznacz|označ|mistake|typo|select|highlight',
  none,
];
const keys: Words = ['ctrl (?:\\+ )?enter', none];
const give: Words = [
  'support|donat|unterstütz|spende|soutenez|par un don|apóya|apoya|dona|doaç|sosti?en|apoie|steun|doneer|wesprzyj|darowi|stöd|gåva|støt|bidrag|lahjoit|tue |podpoř|darem|podpor|támog|adomány|susține|подкреп|дарен|поддерж|пожертв|підтрим|podrž|donac|podpri|destek',
  none,
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
const updated: Words = [
  'updated|corrected|aktualisiert|korrigiert|mis à jour|corrigé|actualizado|corregido|atualizado|corrigido|aggiornato|corretto|aangepast|bijgewerkt|gecorrigeerd|uppdatera|rättad|opdateret|rettet|oppdatert|päivitetty|korjattu|zaktualizowan|poprawion|aktualizován|opraven|aktualizovan|frissít|javít|actualizat|corectat|обновлен|исправлен|оновлен|виправлен|güncellen|ενημερώθηκε',
  none,
];

/** What a page asks of its readers beside reading it, and when it was last mended. */
export const readerCalls: readonly Topic[] = [
  { why: 'call to subscribe or follow', words: [opening(subscribe), letter] },
  { why: 'call to share', words: [opening(share), networks] },
  { why: 'call to support, rate or comment', words: [opening(liked), give] },
  { why: 'call to support, rate or comment', words: [opening(say), comments] },
  { why: 'call to support, rate or comment', words: [opening(hesitate), toUs] },
  { why: 'call to share', words: [opening(liked), shareIt] },
  { why: 'call to support, rate or comment', words: [opening(supportUs)] },
  { why: 'call to subscribe or follow', words: [opening(begin), trial] },
  { why: 'call to support, rate or comment', words: [mistake, keys] },
  { why: 'note of the editors', words: [opening(thisPiece), updated] },
];
