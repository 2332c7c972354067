import type { Rule } from './rule.ts';
import { opinion, ownOnly, piece, writer } from './self-talk.ts';
import type { Topic, Words } from './together.ts';

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

/** What a reader or a guest writes. */
const voiced: Words = [
  `${piece[0]}|texts?|letters?|columns?|pieces|op eds?|commentar\\p{L}+|leserbrief\\p{L}*|kommentar\\p{L}*|kolumne\\p{L}*|lettres?|tribunes?|chroniques?|cartas?|columnas?|colunas?|lettere|rubric\\p{L}+|brieven|columns?|insänd\\p{L}+|debatt?\\p{L}*|læserbrev\\p{L}*|leserinnlegg\\p{L}*|mielipide\\p{L}*|felieton\\p{L}*|listy?|dopisy?|sloupk?\\p{L}*|komentář\\p{L}*|level\\p{L}+|scrisor\\p{L}+|письм\\p{L}+|лист\\p{L}*|колонк\\p{L}+|mektup\\p{L}*|köşe\\p{L}*|επιστολ\\p{L}+|αναγνωστ\\p{L}+|readers|kolom|surat`,
  piece[1],
];
const notAlways: Words = [
  'not necessarily|do(?:es)? not (?:\\p{L}+ )?(?:reflect|represent)|nicht (?:unbedingt|notwendigerweise|zwingend)|geben nicht|gibt nicht|nécessairement|forcément|necesariamente|necessariamente|niet (?:noodzakelijk\\p{L}*|per se)|nödvändigtvis|nødvendigvis|välttämättä|niekoniecznie|nie (?:musi|muszą)|nemus[ií]|nemusia|nikoli|nem feltétlenül|neapărat|не обязательно|не об язково|(?:может|могут) не совпадать|(?:може|можуть) не збігатися|yansıtmay?\\p{L}*|απαραίτητα|belum tentu|tidak (?:selalu )?mencerminkan|không nhất thiết',
  'بالضرورة|בהכרח|لزوما|आवश्यक नहीं|必ずしも|不代表|반드시',
];
const paper: Words = [
  'editors?|editorial|newspaper|publisher|redak\\p{L}+|zeitung|rédaction|journal|redacción|diario|periódico|redazione|giornale|redação|jornal|redactie|krant|tidning\\p{L}*|avis\\p{L}*|toimitu\\p{L}+|lehde\\p{L}+|gazet\\p{L}+|deník\\p{L}*|szerkesztőség\\p{L}*|redacți\\p{L}+|ziar\\p{L}*|редакц\\p{L}+|газет\\p{L}+|издани\\p{L}+|видання|εφημερίδ\\p{L}+|σύνταξ\\p{L}+|tòa soạn',
  'الجريدة|الصحيفة|الموقع|המערכת|העיתון|روزنامه|संपादक|編集部|本报|本報|本站|편집',
];

/** What a text says of what it is not: the word of a doctor, or of its editors. */
export const disclaimers: readonly Topic[] = [
  { why: 'note of the editors', words: [writer, ownOnly, opinion, voiced] },
  { why: 'note of the editors', words: [opinion, notAlways, paper] },
  { why: 'legal notice', words: [told, toInform] },
  { why: 'legal notice', words: [told, substitute, physician] },
  { why: 'legal notice', words: [goTo, treatment] },
];

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

export const disclaimersOfMoney: readonly Rule[] = [{ why: 'legal notice', longest: 240, patterns: noAdvice }];
