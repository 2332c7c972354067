import type { Kind } from './kind.ts';
import type { Rule } from './rule.ts';
import { none, opening, type Words } from './topic.ts';
import { liked } from './words.ts';

const why = 'call to share';

/** What pins ask of those who see them: "Save this pin for later!", "Tap the link for the recipe." */
const pins: readonly RegExp[] = [
  /^(?:save|pin|bookmark) (?:this|it|me)(?: (?:pin|recipe|post|idea|one|tutorial|list))? (?:for later|(?:to|on) (?:your [^.!?]{2,40}boards?|pinterest))[.!\s\p{Extended_Pictographic}]*$/iu,
  /^(?:tap|click|hit) the link (?:for|in|to (?:get|see|read|find|grab|learn))(?!\p{L})[^.!?]{0,80}[.!]*$/iu,
  /^(?:get|grab|find|see|print) the (?:[\p{L}-]+ ){0,3}recipe (?:now|here|below|today|on the (?:blog|site))[.!]*$/iu,
  /^(?:(?:merk|speicher)e? dir [^.!?]{3,40} für später|(?:épingle|enregistre)z? (?:ce|cet|cette) [^.!?]{3,40} pour plus tard|¡?guarda est[ea] [^.!?]{3,40} para (?:después|luego|más tarde)|salva quest[oa] [^.!?]{3,40} per (?:dopo|più tardi)|(?:salve|guarde) est[ea] [^.!?]{3,40} para (?:depois|mais tarde)|bewaar (?:deze|dit) [^.!?]{3,40} voor later|zapisz (?:ten|tę|to) [^.!?]{3,40} na później|spara (?:den här|det här|detta) [^.!?]{3,40} till senare|сохраните? (?:этот|эту|себе) [^.!?]{3,40} на потом|simpan (?:pin|resep) ini[^.!?]{0,40})\s?[.!]*$/iu,
];

const asksToShare: Rule = {
  why,
  longest: 240,
  patterns: [
    ...pins,
    /^please share (?:a|the|this|our|my) links? (?:to|of|with)(?!\p{L})[^!?]{0,160}[.!]?$/iu,
    /^(?:(?:please )?support|become a (?:supporter|patron|member) of|buy me a) (?:(?:the|this|our|my) (?:show|podcast|channel|blog|site|newsletter)|coffee)\b.{0,120}$/iu,
    /^(?:(?:jump|skip|go|scroll) to (?:the )?(?:recipe|video|comments)|(?:direkt )?zum rezept(?: springen)?|aller à la recette|ir a la receta|saltar a la receta|vai alla ricetta|ir para a receita|naar het recept|(?:gå )?till receptet|spring til opskrift|hopp til oppskrift|do przepisu|レシピへ(?:移動|ジャンプ)?)(?:[.!↓\s]|⬇️?)*$/iu,
    /^(?:i|we)(?:['’]d| would) (?:really )?(?:love|like) to (?:hear|know|see) (?:what you|your|from you|how you)\b.{0,140}$/iu,
    /^this post is public so feel free to share it.{0,4}$/iu,
    /^(?:please |if you (?:liked|enjoyed|found)[^,]{0,80}, ?(?:please )?|liked? (?:it|this)[^?]{0,30}\? ?|don['’]t forget to )?(?:share|tweet|pin)(?: (?:and|&|or) (?:share|subscribe|like|follow))? (?:this|it|the (?:post|article|story|word|love|news)|your thoughts|with (?:your )?friends|on|via)(?: .{0,100})?$/iu,
    /^(?:share|tweet|pin it|pocket|print|email|e-mail|like|reddit|facebook|twitter|whats ?app|linked ?in|telegram|pinterest|tumblr|mastodon|bluesky|xing|teilen|partager|compartir|compartilhar|condividi|delen|udostępnij|dela|del|jaa|sdílet|zdieľať|megosztás|distribuie|поделиться|поширити|поділитися|paylaş|κοινοποίηση|μοιραστείτε το|مشاركة|شارك|שתפו|שיתוף|اشتراک‌گذاری|शेयर करें|साझा करें|シェア|ツイート|分享|转发|轉發|공유|공유하기|แชร์)(?:[\s:,|/·•&+]+(?:this|on|via|auf|bei|sur|en|su|no|op|på|na|v|w|в|у|στο|with|share|tweet|pin it|pocket|print|email|e-mail|like|reddit|facebook\p{L}*|twitter\p{L}*|x|whats ?app\p{L}*|linked ?in\p{L}*|telegram\p{L}*|pinterest\p{L}*|tumblr|mastodon\p{L}*|bluesky|xing|вконтакте|копировать|\d+))*[:!.]?$/iu,
    /^(?:teil(?:e|en|t)(?: sie)? (?:diesen|den|das|es|ihn)\b.{0,90}|(?:beitrag|artikel) teilen.{0,40}|partage(?:z|r) (?:cet|cette|l['’]|sur|ce|avec).{0,90}|compart(?:e|ir|a|ilhe|ilhar) (?:esta|este|est[ae]|en|no|na|com|con|a|o|el|la|esse|essa|isso)\b.{0,90}|condividi (?:questo|su|l['’]|con|il).{0,90}|deel (?:dit|deze|op|het).{0,90}|podziel się.{0,90}|udostępnij (?:ten|na|artykuł|wpis).{0,60}|dela (?:artikeln|inlägget|på|med|den).{0,60}|del (?:artiklen|artikkelen|på|med|dette|denne).{0,60}|sdílejte.{0,60}|поделитесь (?:с|этой|ссылкой|статьей|в).{0,80}|поділіться (?:з|цією|в|у).{0,80}|bu (?:yazıyı|haberi|içeriği).{0,40}paylaş\S*|μοιραστείτε.{0,60}|κοινοποιήστε.{0,60})$/iu,
    /^(?:شارك(?:ها|وا)? (?:هذا|هذه|المقال|الخبر|على|مع).{0,60}|שתפו (?:את|עם|ב).{0,60}|این (?:مطلب|خبر) را .{0,40}اشتراک.{0,30}|इस (?:लेख|खबर|पोस्ट) को .{0,40}(?:शेयर|साझा).{0,20}|.{0,20}(?:この記事を|友達に)シェア.{0,20}|(?:请|請|欢迎|歡迎)?(?:分享|转发|轉發)(?:本文|此文|到|给|給|至).{0,30}|이 (?:글|기사|포스트).{0,20}공유.{0,16}|แชร์(?:บทความ|ข่าว|โพสต์|เรื่อง).{0,40})$/iu,
  ],
};

const share: Words = [
  'share|teil(?:e|en sie|t)|partagez|comparte|compart[ia]|compartilhe|partilhe|condivid|deel|udostępnij|podziel|dela|del|jaa|sdíl|zdieľ|oszd|osszátok|distribui|comparteix|podijelite|podelite|delite|поделит|поділіт|сподел|jaga|pasidalin|dalies|paylaş|κοινοποιήστε|μοιραστείτε|bagikan|chia sẻ',
  'شارك|שתפו|اشتراک|साझा|शेयर|シェア|分享|转发|轉發|공유|แชร์',
];
const networks: Words = [
  'facebook|twitter|linkedin|whatsapp|telegram|mastodon|bluesky|соцсет|социальн|соціальн|social (?:media|networks?)|redes sociais|redes sociales|réseaux sociaux|sozialen (?:medien|netzwerken)|sociale media|sociala medier|mediach społecznościowych|sociálních sítích',
  'فيسبوك|תוויטר|בפייסבוק|فیسبوک|फेसबुक|フェイスブック|朋友圈|微博|페이스북|เฟซบุ๊ก',
];
const shareIt: Words = [
  'share|teil(?:e|en sie|t) |partag(?:ez|er)|comp[aá]rt|condivid|partilh|deel |delen |dela |del |jaa |udostępni|podziel|sdíle|zdieľ|oszd|distribui|поделит|поділі|сподел|podijeli|podeli|paylaş|κοινοποι|μοιραστ|bagikan|chia sẻ',
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
const recommend: Words = [
  'empfehlen sie|empfiehl|empfehlt|recommandez|recomienda|recomendad|consigliaci|consiglia|recomende|recomana|raad|tipsa|anbefal|polec|doporučte|odporučte|ajánld|recomandă|порекомендуйте|порадьте|preporučite|priporočite',
  none,
];
const toOthers: Words = [
  '(?:uns|mich) (?:gern\\p{L}* )?weiter|freund\\p{L}*|autour de vous|amis?|amig[oa]s?|amic[hi]\\p{L}*|amics|vrienden|aan|vänner|venner|znajom\\p{L}*|přátel\\p{L}*|priateľ\\p{L}*|barát\\p{L}*|prieten\\p{L}*|друз\\p{L}+|prijatelj\\p{L}*',
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

/** What asks readers to pass the entry on. */
export const callsToShare: Kind = {
  rules: [asksToShare],
  topics: [
    { why, words: [opening(share), networks] },
    { why, words: [opening(liked), shareIt] },
    { why, words: [opening(madeIt), showIt] },
    { why, words: [opening(recommend), toOthers] },
    { why, words: [opening(shares), around] },
  ],
};
