import { splitSentences } from '../../sentences/sentences.ts';
import type { Kind } from './kind.ts';
import type { Rule } from './rule.ts';
import { none, opening, type Words } from './topic.ts';
import { piece } from './words.ts';

const why = 'legal notice';

/** "The content of this site may not be used without leave.": in languages whose papers set it under each report. */
const onReuse: readonly RegExp[] = [
  /^(?:এই|এ|আমাদের) (?:ওয\u09BCেব ?)?সাইটে(?:র)? .{10,500}(?:যোগাযোগ কর|বেআইনি|দণ্ডনীয\u09BC)/u,
  /^(?=.{0,120}(?:সাইটের|পত্রিকার|পোর্টালের)).{0,60}(?:বিনা|পূর্ব|লিখিত) অনুমতি.{0,160}(?:বেআইনি|দণ্ডনীয\u09BC|নিষেধ|নিষিদ্ধ)/u,
  /^(?=.{0,120}(?:वेबसाइट|पोर्टल|साइट) (?:की|का|के|पर) ).{0,120}(?:बिना|पूर्व|लिखित) (?:लिखित |पूर्व )?अनुमति.{0,160}(?:प्रतिबंधित|वर्जित|दंडनीय|गैरकानूनी|निषिद्ध)/u,
  /^(?=.{0,120}(?:ویب ?سائٹ|سائٹ|ادارے) (?:کا|کی|کے|پر) ).{0,120}(?:بغیر|بلا|پیشگی) (?:پیشگی |تحریری )?اجازت.{0,160}(?:ممنوع|جرم|منع)/u,
  /^(?:dilarang|tidak diperkenankan) (?:\p{L}+(?: (?:dan|atau|dan\/atau) |, )){0,3}(?:menyalin|mengutip|memperbanyak|menyebarluaskan|mengambil)(?!\p{L}).{0,120}(?:situs|laman|portal|konten|berita|artikel|naskah).{0,80}(?:izin|ijin).{0,80}$/iu,
  /^(?:nghiêm cấm|cấm|không được) (?:mọi hình thức )?(?:sao chép|sao lưu|đăng lại|phát hành lại|sử dụng lại)(?!\p{L}).{0,160}(?:cho phép|được phép|đồng ý|chấp thuận).{0,80}$/iu,
];

const legal: Rule = {
  why,
  longest: 900,
  patterns: [
    ...onReuse,
    // "Protected by law – all rights reserved."
    /^[^.!?]{3,80}(?:[,;]| [–—-]) (?:all rights reserved|alle rechte vorbehalten|tous droits réservés|todos los derechos reservados|tutti i diritti riservati|todos os direitos reservados|alle rechten voorbehouden|alla rättigheter förbehållna|alle rettigheder forbeholdt|wszelkie prawa zastrzeżone|všechna práva vyhrazena|všetky práva vyhradené|minden jog fenntartva|toate drepturile rezervate|все права защищены|усі права захищен\p{L}+|всички права запазени|tüm hakları saklıdır)[.!]?$/iu,
    /^(?:der )?rechtsweg (?:ist )?ausgeschlossen[.!]?$/iu,
    /^(?:společnost|spoločnosť|firma) (?:je )?(?:zapsan|zapísan)\p{L}* v .{3,120}$|^(?:eingetragen im |amtsgericht .{2,30}, ?)(?:handelsregister|hrb?).{0,90}$|^(?:registered in|company (?:reg(?:istration)?|number|no)\b).{3,120}\d{4,}.{0,30}$/iu,
    /^(?:[声聲]明：)?.{0,20}(?:力求(?:信息)?[真准].{0,30}(?:不[构構]成|[风風][险險]自担)|(?:不[构構]成)(?:任何|[实實][质質]性)?投[资資]建[议議]).{0,40}$/u,
    /^(?:除(?:另有|特[别別])?(?:[说說註注][明]|声明|聲明)[^。]{0,6}，?)?(?:本站|本[网網]站)?(?:所有)?(?:[内內]容|文章|作品)?(?:皆|均|全部)?[采採]用.{0,60}(?:CC|[创創]用|共享|[许許]可|授[权權]).{0,40}$/u,
    /^.{0,160}\b(?:innocent (?:until|unless) proven guilty|(?:an? )?(?:charge|arrest|accusation)s? (?:is|are) (?:merely |only )?(?:an )?(?:accusations?|allegations?|not (?:evidence|proof)))\b.{0,120}$/iu,
    // "You may reproduce these photos for free.", "Please include a credit line."
    /^you (?:(?:are|['’]re) (?:welcome|free) to|may|can)(?: freely)? (?:reproduce|republish|reprint|repost|re-?use|redistribute) (?:(?:these|this|any of (?:these|the)|all|our|my|the) )(?:\p{L}+ ){0,2}(?:photo(?:graph)?|picture|image|article|post|text|stor(?:y|ie)|content|material|recording)s?\b.{0,200}$/iu,
    /^please (?:include|add|give|provide) (?:an? |the |proper |appropriate ){0,2}(?:tag ?line|credit(?: line)?|attribution|by-?line)(?: (?:to|for|of|with|such|as|and|if|when)\b|\s?[“"«:,]|\.?$).{0,160}$/iu,
    /^the following (?:information|reports?|items?|arrests?|notices?|calls?) (?:was|were|is|are) (?:provided|compiled|taken|submitted|released|supplied|reported)\b.{0,160}$/iu,
    /^(?:(?:cautionary (?:note|statement)|forward[- ]looking statements?|safe harbou?r)\b.{0,900}|the (?:views|opinions)(?: and opinions)? expressed (?:in|by|here|are).{0,300}|(?:this|the) (?:article|material|content|information|post|newsletter)(?: \S+){0,6} (?:does not constitute|is not (?:intended|financial|investment|legal|medical)|is for (?:general )?informational?)\b.{0,600}|past performance .{0,200}|nothing (?:here|in this \S+) (?:is|constitutes) .{0,200})$/iu,
    /^(?:(?:esta|este|las|los) (?:columna|artículo|texto|opiniones)s? (?:expresan?|reflejan?|vertidas).{0,260}|(?:os|as|este) (?:textos?|opiniões|artigos?|artigo) .{0,80}(?:não refletem?|responsabilidade|opinião).{0,160}|die (?:hier|in diesem) .{0,80}(?:meinung|ansicht).{0,160}|les (?:opinions|propos) .{0,120}(?:n['’]engagent|auteur).{0,120}|le opinioni (?:espresse|contenute).{0,200}|(?:мнение|мнения|точка зрения|думка|думки|позиція) (?:автора|авторов|редакции|авторів|редакції) .{0,60}не (?:совпада|збіга).{0,120})$/iu,
    /^hosted on [\p{L}\d.]{3,20}$/iu,
    /\b(?:acast|megaphone|art19|omny(?:studio)?|podigee|simplecast|redcircle)\.(?:com|fm|io)\/(?:privacy|adchoices|listener)/iu,
    /^[【（(]?.{0,80}(?:未经(?:授权|许可|同意|允许)[^。]{0,14}(?:不得|禁止|请勿|严禁|谢绝|转载|转贴|复制|引用)|(?:不得|谢绝|禁止|请勿|严禁)(?:转载|摘编|复制)|转载(?:请|需|须|務必|请务必)(?:注明|联系|標明)|無断(?:転載|複製|引用)|무단 ?(?:전재|복제|배포)).{0,80}$/u,
    /^[^.!?。！？]{0,90}\bview more (?:presentations?|slideshows?|documents?|webinars?|slides|videos?) from .{2,60}$/iu,
    /^(?:(?:the |this )?(?:video|audio) player is (?:loading|not supported)|this is a modal window|(?:your )?browser does not support the (?:video|audio|iframe)\b).{0,60}$/iu,
    /^(?:.{2,60} is|we are) not responsible for (?:the )?contents? of (?:external|other|linked) (?:web ?)?(?:sites|links|pages)\.?$/iu,
    /^(?:für (?:die|den) inhalte? (?:externer|verlinkter|fremder) (?:web|internet)?(?:seiten|links) .{2,60} nicht verantwortlich|.{2,60} n['’]est pas responsable du contenu des (?:sites|liens) (?:externes|tiers)|.{2,60} no (?:es|se hace) responsable del? contenidos? de (?:los |las )?(?:sitios|páginas|webs|enlaces) extern[oa]s|.{2,60} non è responsabile del contenuto d(?:ei|i) siti esterni|.{2,60} não é responsável pelo conteúdo d[eo]s? (?:sites|páginas) extern[oa]s)\.?$/iu,
    /^this (?:page|site|website) is best viewed (?:in|with|using) .{0,120}$/iu,
    /^(?:was this (?:page|article) (?:helpful|useful)\?.{0,60}|(?:нашли|помітили|знайшли|заметили) (?:опечатку|ошибку|помилку)\?.{0,100})$/iu,
  ],
};

const advice = '(?:financial|investment|legal|medical|tax|professional)';

/** "This is not financial advice.": what comes behind the word makes it a sentence of its own: "… but a love letter". */
const noAdvice: readonly RegExp[] = [
  new RegExp(
    `^(?:(?:please note(?: that)?|disclaimer[:,]?) )?(?:(?:this|these|the (?:information|content))(?!\\p{L})[^.!?]{0,80} not|(?:nothing|none of (?:this|it))(?!\\p{L})[^.!?]{0,80} (?:is|constitutes))(?: (?:intended )?(?:as|to be|constitute))?(?: any| an?)? ${advice}(?:(?:,| or|, or| and) ${advice}){0,3} (?:advice|recommendations?)[.!]?$`,
    'iu',
  ),
  /^(?:dies|das|dieser|die (?:inhalte|informationen))(?!\p{L})[^.!?]{0,60} keine(?:rlei)? (?:anlage|finanz|rechts|steuer|kauf|investitions)-?(?:beratung|empfehlung)(?: oder [^.!?]{2,40})?(?: dar)?[.!]?$/iu,
  /^(?:ceci|cela|ce(?:t|tte)? \p{L}+|les (?:informations|contenus))(?!\p{L})[^.!?]{0,40} (?:n['’]est|ne (?:constitue|sont|constituent)) (?:pas|en aucun cas) (?:un |des )?conseils? (?:en investissements?|financiers?|juridiques?)[.!]?$/iu,
  /^(?:esto|est[ea] \p{L}+|la información|el contenido)(?!\p{L})[^.!?]{0,40} no (?:es|constituye)(?: una?)? (?:consejo|asesoramiento|asesoría|recomendación) (?:de inversión|financier[oa]|legal)[.!]?$/iu,
  /^(?:isto|est[ea] \p{L}+|as informações|o conteúdo)(?!\p{L})[^.!?]{0,40} não (?:é|constitui|são)(?: uma?)? (?:recomendaç(?:ão|ões)|aconselhamento|conselho) (?:de investimentos?|financeir[oa]|de compra)[.!]?$/iu,
  /^(?:questo \p{L}+|questa \p{L}+|ciò|le informazioni)(?!\p{L})[^.!?]{0,40} non (?:è|costituisc\p{L}+|sono)(?: una?)? (?:consulenza|consigli[oi]) (?:finanziari[oa]?|d['’]investimento|di investimento|legale)[.!]?$/iu,
  /^(?:dit|deze \p{L}+|de (?:informatie|inhoud))(?!\p{L})[^.!?]{0,40} geen (?:financieel advies|beleggingsadvies|juridisch advies)[.!]?$/iu,
  /^(?:to|ten \p{L}+|tekst|artykuł|wpis|treść|materiał)(?!\p{L})[^.!?]{0,40} nie (?:jest|stanowi) (?:porad\p{L}+ (?:inwestycyj|finanso|praw)n?\p{L}+|rekomendacj\p{L}+ inwestycyjn\p{L}+)[.!]?$/iu,
  /^(?:(?:это|статья|материал|информация|данн\p{L}+ \p{L}+)(?!\p{L})[^.!?]{0,40} )?не является (?:индивидуальной )?(?:инвестиционн|финансов)\p{L}+ (?:рекомендаци|совет)\p{L}+[.!]?$/iu,
  /^(?:(?:це|стаття|матеріал|інформація)(?!\p{L})[^.!?]{0,40} )?не є (?:інвестиційн|фінансов)\p{L}+ (?:рекомендаці|порад)\p{L}+[.!]?$/iu,
  /^[^.!?]{0,80}(?<!\p{L})yatırım (?:tavsiyesi|danışmanlığı)(?: (?:niteliğinde|kapsamında))? değildir[.!]?$/iu,
  /^[^。！？]{0,60}投資(?:の)?(?:勧誘|助言|推奨)を目的(?:とした|とする)もの(?:では|で)(?:は)?(?:ありません|ない)[。]?$/u,
  /^[^.!?]{0,40}투자 ?(?:권유|조언|추천)(?:가|이|을 위한 것이)? 아닙니다[.!]?$/u,
];

const told: Words = [
  `${piece[0]}|informationen|informations?|information\\p{L}*|información|informações|informazioni|informatie|informacje|informace|информаци\\p{L}+|інформаці\\p{L}+|bilgiler|this (?:page|site|blog|text)|text\\p{L}*|tekst|texto|testo`,
  `${piece[1]}|المعلومات|המידע|اطلاعات|जानकारी|情報|信息|資訊|정보|ข้อมูล`,
];

/** "For informational purposes": nobody says it of anything but a text. */
const toInform: Words = [
  '(?:for )?(?:general )?information(?:al)? purposes|zu informationszwecken|à titre (?:purement |strictement )?informatif|informacyjny charakter|charakter (?:\\p{L}+ )?informacyjny|информационн\\p{L}+ характер|інформаційн\\p{L}+ характер|bilgi(?:lendirme)? amaçlı|ενημερωτικό χαρακτήρα|tujuan informasi|tính chất tham khảo|tájékoztató jellegű|informativní charakter|informatívny charakter|scop informativ|caráter (?:\\p{L}+ )?informativo|carácter (?:\\p{L}+ )?informativo|(?:scopo|carattere) (?:\\p{L}+ )?informativo',
  'لأغراض (?:إعلامية|تثقيفية)|جنبه اطلاع|(?:केवल|सिर्फ|मात्र) (?:\\p{L}[\\p{L}\\p{M}]* )?जानकारी के लिए|จัดทำขึ้นเพื่อให้ข้อมูล|情報提供を目的|仅供参考|僅供參考|정보 제공을 목적',
];

/** "No substitute for …" */
const substitute: Words = [
  '(?:no|not an?|not intended (?:as|to be) an?) substitute|not (?:meant to )?replace|ersetz\\p{L}+ (?:kein|nicht)|kein ersatz|ne remplace\\p{L}*|no sustituye\\p{L}*|não substitu\\p{L}+|non sostituis\\p{L}+|geen vervanging|vervangt geen|nie zastępuj\\p{L}+|ersätter inte|erstatter ikke|ei korvaa|nenahra\\p{L}+|nem helyettesít\\p{L}*|nu înlocui\\p{L}+|не заменя\\p{L}+|не замін\\p{L}+|yerine geçmez|δεν υποκαθιστ\\p{L}+|bukan pengganti|không thay thế',
  'لا يغني|תחליף|جایگزین|विकल्प नहीं|ใช้แทน|代わるもの|不能(?:代替|替代|取代)|대신할 수 없',
];
const physician: Words = [
  'medical|doctor|physician|arzt\\p{L}*|ärztlich\\p{L}*|médic\\p{L}+|médecin|medic\\p{L}+|medisch\\p{L}*|lekar\\p{L}+|läkar\\p{L}+|læge\\p{L}*|lege\\p{L}*|lääkär\\p{L}+|lékař\\p{L}*|lekár\\p{L}*|orvos\\p{L}*|врач\\p{L}*|лікар\\p{L}*|hekim\\p{L}*|doktor\\p{L}*|γιατρ\\p{L}+|ιατρικ\\p{L}+|dokter|bác sĩ',
  'الطبيب|طبية|רפואי|רופא|پزشک|डॉक्टर|แพทย์|医師|医生|醫生|의사',
];

/** Who is told to go there is the reader. */
const goTo: Words = [
  '(?:please )?(?:ask|consult|see|contact) (?:your|a) (?:own )?(?:doctor|physician)|(?:fragen|konsultieren) sie (?:ihren|einen) arzt|consultez (?:votre|un) médecin|consulte (?:a|con) (?:su|un|seu) médico|consulte (?:o seu|um|seu) médico|consult\\p{L}+ (?:il (?:tuo|proprio|suo)|un) medico|raadpleeg (?:uw|je|een) (?:huis)?arts|(?:hekiminize|doktorunuza) (?:başvur|danış)\\p{L}*|skonsultuj się z lekarzem|(?:про)?консультируйтесь с врачом',
  'استشر طبيبك|פנו לרופא|医師に(?:ご)?相談|咨询医生|諮詢醫生|의사와 상담|ปรึกษาแพทย์',
];
const treatment: Words = [
  'diagnos\\p{L}+|treatment|behandlung|traitement|tratamiento|tratamento|trattamento|behandeling|diagnoz\\p{L}+|leczeni\\p{L}+|лечени\\p{L}+|диагно\\p{L}+|tanı|tedavi',
  'العلاج|טיפול|治療|治疗|치료|รักษา',
];
const reusing: Words = [
  'дозволено (?:е )?преземање|преземање\\p{L}*|(?:преузимање|preuzimanje) (?:текстова|садржаја|tekstova|sadržaja)|при (?:использовании|перепечатке|копировании|цитировании)|перепечатка|(?:использование|копирование) (?:любых )?материалов (?:сайта|издания|портала)|любое использование|передрук\\p{L}*|при (?:використанні|передруку|копіюванні|цитуванні)|[ву] разі (?:використання|передруку)|використання матеріалів (?:сайту|видання)|пры (?:выкарыстанні|перадруку|капіраванні)|използването на материали\\p{L}*|препечатването|zabranjeno je|(?:svako )?(?:preuzimanje|prenošenje|kopiranje)|забрањено је|(?:свако )?(?:преузимање|преношење)|preluarea|reproducerea|απαγορεύεται|η αναδημοσίευση|αναδημοσίευση|kopiowanie|przedruk|kopírování|přetiskování|kopírovanie|šírenie|újraközlés\\p{L}*|kopiranje|objavljanje|kopeerimine|pārpublicē\\p{L}+|kopijuoti|perspausdin\\p{L}+|toute reproduction|reproduction interdite|queda prohibid\\p{L}+|prohibida|vietata|è vietata|riproduzione|reprodução|proibida|é proibida|overname van|nachdruck|eftertryck|gengivelse|gjengivelse|prohibida|queda prohibida|es prohibeix',
  none,
];
const ofTexts: Words = [
  'извор\\p{L}*|izvor\\p{L}*|pārpublicē\\p{L}+|мат[еэ]р[иіы]ял\\p{L}*|матер[иі]ал\\p{L}*|съдържани\\p{L}+|садржа\\p{L}+|sadržaj\\p{L}*|te(?:ks|x)t\\p{L}*|текст\\p{L}*|вести|articol\\p{L}*|articles?|știril\\p{L}+|conținut\\p{L}*|περιεχομέν\\p{L}+|άρθρ\\p{L}+|αναδημοσίευση|treści|artyku\\p{L}+|przedruk|obsah\\p{L}*|člán\\p{L}*|tartal\\p{L}+|cikk\\p{L}*|újraközlés\\p{L}*|vsebin\\p{L}*|člankov|prispevkov|artik\\p{L}+|satur\\p{L}+|rakst\\p{L}+|turin\\p{L}+|straipsni\\p{L}+|contenid\\p{L}+|contenut\\p{L}+|contingut\\p{L}*|conteúdo\\p{L}*|reproduc\\p{L}+|riproduzione|reprodução|innehåll\\p{L}*|indhold|innhold|nachdruck',
  none,
];
const byLeave: Words = [
  '(?:saite|atsauce)(?= .*obligāt)|(?:со|уз) (?:наведување|навођење)|uz navođenje|ссылк\\p{L}+|гиперссылк\\p{L}+|(?:гіпер)?посиланн\\p{L}+|(?:гіпер)?спасылк\\p{L}+|письменн\\p{L}+ (?:разрешени|согласи)\\p{L}+|письмов\\p{L}+ (?:дозвол|згод)\\p{L}*|писмен\\p{L}+ разрешение|bez (?:\\p{L}+ )?(?:dopuštenja|odobrenja|navođenja|dozvole|souhlasu|svolení|súhlasu|dovoljenja|zgody|atļaujas)|без (?:\\p{L}+ )?(?:навођења|дозволе|одобрења|разрешения|дозволу|дазволу)|brez (?:\\p{L}+ )?dovoljenja|(?:citarea|indicarea|menționarea) sursei|acordul scris|χωρίς (?:\\p{L}+ ){0,2}(?:άδεια|αναφορά|συγκατάθεση)|engedély\\p{L}*|(?:ilma )?loata|viitamata|atsauc\\p{L}+|be (?:\\p{L}+ )?sutikimo|nuorod\\p{L}+|sans (?:\\p{L}+ ){0,2}(?:autorisation|accord|mention)|sin (?:\\p{L}+ ){0,2}(?:autorización|permiso|citar)|sense (?:\\p{L}+ ){0,2}autorització|senza (?:\\p{L}+ ){0,2}(?:autorizzazione|consenso)|sem (?:\\p{L}+ ){0,2}(?:autorização|permissão|citar)|zonder (?:\\p{L}+ )?toestemming|ohne (?:\\p{L}+ )?(?:genehmigung|zustimmung)|utan (?:\\p{L}+ )?(?:tillstånd|medgivande)|ud?te?n (?:\\p{L}+ )?(?:tilladelse|tillatelse|samtykke)|uden (?:\\p{L}+ )?tilladelse',
  none,
];

/** "Copying without leave is forbidden." */
const copying: Words = [
  '(?:jakékoli )?(?:užití|šíření|kopírování)|kopiowanie|przedruk|(?:a )?(?:cikk|tartalom) (?:másolása|közlése|átvétele)|preluarea|copierea|reproducerea|kopieren|nachdruck|vervielfältigung|toute reproduction|la reproduction|reproduction|overname(?: van)?|kopiering|eftertryck|eftertryk|gjengivelse|kopiointi|копирование|перепечатка|копіювання|передрук|копирането|prenošenje|kopiranje|преношење|kopeerimine|kopijuoti|αναδημοσίευση|αντιγραφή|αναπαραγωγή',
  none,
];
const withoutLeave: Words = [
  'bez (?:\\p{L}+ )?(?:zgody|souhlasu|svolení|súhlasu|dopuštenja|dozvole|odobrenja|dovoljenja|atļaujas|разрешени\\p{L}|дозвол\\p{L})|без (?:\\p{L}+ )?(?:разрешения|согласия|дозволу|згоди|разрешение|дозволе|одобрења|дозвола)|brez dovoljenja|fără (?:\\p{L}+ )?(?:acord\\p{L}*|permisiun\\p{L}*)|engedély nélkül|ohne (?:\\p{L}+ )?(?:genehmigung|zustimmung|erlaubnis)|sans (?:l )?(?:autorisation|accord)|zonder (?:\\p{L}+ )?toestemming|met (?:\\p{L}+ )?toestemming|utan (?:\\p{L}+ )?(?:tillstånd|medgivande)|uden (?:tilladelse|samtykke)|uten (?:tillatelse|samtykke)|ilman lupaa|ilma loata|be (?:leidimo|sutikimo)|χωρίς (?:\\p{L}+ )?άδεια',
  none,
];
const forbidden: Words = [
  'zabronion\\p{L}*|zakázán\\p{L}*|zakázan\\p{L}*|tilos|interzis\\p{L}*|verboten|untersagt|nicht gestattet|interdit\\p{L}*|verboden|(?:niet |alleen )?toegestaan|förbju\\p{L}+|inte tillåt\\p{L}+|forbudt|kielletty|запрещ\\p{L}+|заборон\\p{L}+|забранен\\p{L}*|забрањен\\p{L}*|zabranjen\\p{L}*|prepovedan\\p{L}*|keelatud|aizliegt\\p{L}*|draudžiama|απαγορεύεται',
  none,
];
/** Whom a court forbade it, and where, needs more words. */
const fewWords = /^(?=\P{N}*$)(?:\S+ ){2,10}\S+$/u;

/** "This is a rower's view, not legal advice. I am no lawyer. …": one of so many sentences at its beginning tells what a note in emphasis is. */
const fewestRead = 2;

const notAdvice =
  /\b(?:not|no|nor|n['’]t) (?:meant as |intended as |to be )?(?:an? |any |constitute )?(?:legal|financial|medical|investment|tax|professional)(?:,? (?:or|and|legal|financial|medical|investment|tax|professional)){0,4} advice\b|\bi(?:['’]m| am) (?:not an?|no) (?:lawyer|attorney|doctor|physician|financial advis[eo]r)\b|\bkeine (?:rechts|anlage|steuer|finanz)beratung\b|\bkein (?:anwalt|jurist|arzt)\b/iu;

export const disclaims = (text: string): boolean =>
  splitSentences(text, null)
    .slice(0, fewestRead)
    .some((sentence) => notAdvice.test(sentence));

/** "The organisers accept no liability for …": no court's word, and nobody's that a report tells. */
const host: Words = [
  '(?:the )?(?:organi[sz]ers?|management|editors|publisher|council)|(?:der |die )?(?:veranstalter\\p{L}*|redaktion|betreiber\\p{L}*)|l organisat\\p{L}+|la (?:direction|rédaction|organización|redacción|direzione|redazione)|los organizadores|gli organizzatori|l organizzazione|a organização|de (?:organisatie|organisator|redactie)|arrangör\\p{L}*|arrangør\\p{L}*|organizator\\p{L}*|redakcja|pořadatel\\p{L}*|администрация|редакция|организатор\\p{L}*|адміністрація|редакція|організатор\\p{L}*',
  none,
];
const notLiable: Words = [
  '(?:accepts?|takes?|assumes?|bears?) no (?:responsibility|liability)|(?:is|are) not (?:liable|responsible)|übern\\p{L}+ keine (?:haftung|gewähr|verantwortung)|haftet nicht|déclin\\p{L}+ toute responsabilité|no se (?:hacen?|responsabiliza)|declin\\p{L}+ ogni responsabilità|não se responsabiliza\\p{L}*|(?:is|zijn) niet (?:aansprakelijk|verantwoordelijk)|ansvarar inte|er ikke ansvarlig\\p{L}*|nie ponos\\p{L}+ odpowiedzialności|nenesou? odpovědnost|нес[её]т ответственности|несут ответственности|несе відповідальності|несуть відповідальності',
  none,
];

const noReuse =
  /^[^。]{0,20}無断(?:での)?(?:使用|転用|利用|複製)(?:は|を)、?(?:固く|かたく)?(?:ご遠慮|お断り|禁じ|禁止)[^。]{0,12}。?$/u;

/** Whose rights it is, and what it is no advice for. */
export const legalNotices: Kind = {
  rules: [
    legal,
    { why, longest: 240, patterns: noAdvice },
    {
      why: 'note of the editors',
      longest: 320,
      // "Transparenzhinweis: Die Autorin …", "A autora escreve segundo a antiga ortografia."
      patterns: [
        /^(?:transparenz(?:hinweis)?|zur transparenz|in eigener sache|note de transparence|nota de transparencia|nota di trasparenza|transparantie|transparency note)\s?:\s.{8,300}$/iu,
        /^(?:o autor|a autora|os autores|as autoras|este (?:texto|artigo)|texto|artigo) (?:escreve[m]?|escrito|segue|não segue|redigido|é escrito)[^.!?]{1,40}(?:ortografia|acordo ortográfico)[^.!?]{0,30}\.?$/iu,
        /^(?:è )?(?:vietata|proibita|prohibida|proibida) (?:la |a )?(?:riproduzione|reproducción|reprodução)(?:,? (?:anche|totale?|total|o|ou|e|parzial\p{L}|parcial))*[^.!?]{0,50}\.?$/iu,
      ],
    },
    {
      why,
      longest: 160,
      patterns: [
        /^(?:[图圖]片?|照片|文字|原[创創])[^。！!]{0,12}(?:[请請]勿|禁止|谢绝|謝絕|严禁|不得)[^。！!]{0,6}(?:盗|盜|转|轉|搬|抄)[^。！!]{0,4}[。！!]*$/u,
        /^[^。]{0,40}無断(?:での)?(?:使用|利用|転用|転載|複製)[^。]{0,12}(?:ご遠慮|お断り|禁)[^。]{0,14}。?$/u,
        // "Falken is held to be extremist, and forbidden in Russia": whom a report names, its law has noted, without court or day.
        /^\*{0,2}\s?(?:(?!суд)[^.!?\d]){2,60}признан\p{L}{0,2} (?:(?:в россии|минюстом|рф) )?(?:экстремист|террорист|нежелательн)\p{L}+(?: организаци\p{L}+)?(?:[,;]| и) (?:(?:её|ее|его|их) )?(?:деятельность )?(?:(?:на территории|в) (?:россии|рф|российской федерации) )?запрещен\p{L}{1,2}(?: (?:на территории|в) (?:россии|рф|российской федерации))?[.)]*$/iu,
        /^(?:всички права запазени|sva prava (?:pridržana|zadržana)|сва права (?:задржана|придржана)|vse pravice pridržane|visos teisės saugomos|visas tiesības (?:ir )?aizsargātas|kõik õigused kaitstud|усе правы абаронены|tots els drets reservats)(?!\p{L})[^!?]{0,80}$/iu,
      ],
    },
    {
      why,
      longest: 300,
      patterns: [
        /^(?:risk warning\s?[:–—-]\s.{3,240}|(?:your )?capital (?:is )?at risk(?: (?:and|when|if) [^.!?]{3,80}|[,;:] [^.!?]{3,90})?|don['’]t invest unless you(?:['’]re| are) prepared to lose(?!\p{L}).{0,160}|the value of (?:your |an? |any )?investments? (?:can|may) (?:go down|fall)(?!\p{L})[^.!?]{0,120}|[^.!?]{3,40} (?:investments?|funds?|securities) (?:is|are) subject to market risks?(?!\p{L}).{0,160})[.!]?$/iu,
        /^(?:a )?registered charity(?: (?:in|with) [^.!?]{3,60})?,? ?\(?(?:no|nos|number|numbers|reg)?\.?:? ?(?:SC)?\p{N}[\p{N}/ ()SCNI-]{4,30}\.?$/iu,
      ],
    },
    {
      why,
      longest: 90,
      patterns: [
        /^(?:alle )?angaben (?:sind )?ohne gewähr[.!]?$|^(?:irrtümer|änderungen)(?: und (?:irrtümer|änderungen))? vorbehalten[.!]?$/iu,
        /^(?:all )?(?:suspects|defendants|(?:the )?accused|persons? (?:named|listed|charged))[^.!?]{0,30} (?:is|are) (?:presumed|considered) innocent(?: (?:until|unless)[^.!?]{2,30})?[.!]?$|^(?:bis zu(?:r|m) [^.!?]{3,40})?(?:es )?gilt die unschuldsvermutung[.!]?$/iu,
      ],
    },
    { why, longest: 60, patterns: [noReuse] },
  ],
  topics: [
    { why, words: [told, toInform] },
    { why, words: [told, substitute, physician] },
    { why, words: [goTo, treatment] },
    { why, words: [opening(reusing), ofTexts, byLeave] },
    { why, words: [opening(copying), withoutLeave, forbidden], shape: fewWords },
    { why, words: [opening(host), notLiable] },
  ],
};
