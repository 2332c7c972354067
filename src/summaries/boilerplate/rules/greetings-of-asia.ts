import type { Kind } from './kind.ts';
import type { Rule } from './rule.ts';

const why = 'greeting';

/** How letters greet, whom, and what they ask them, by language. Whatever else stands on such a line makes it a sentence. */
const hellos: readonly (readonly [hello: string, readers: string, asks?: string])[] = [
  [
    'merhaba(?:lar)?|selam(?:lar)?|günaydın|iyi (?:günler|haftalar|pazarlar)|nasılsınız',
    'sevgili|değerli|canım|dost(?:lar(?:ım)?)?|okur(?:lar(?:ım)?)?|okuyucular(?:ım)?|arkadaşlar(?:ım)?|takipçiler(?:im)?|herkese|hepinize|yeniden|tekrar|ve',
    'nasılsınız|iyi misiniz|iyisinizdir umarım|keyifler [^.!?,]{2,16}|her şey yolunda mı',
  ],
  [
    'salam(?:lar)?|hər vaxtınız xeyir|sabahınız xeyir|axşamınız xeyir',
    'əziz(?:lər(?:im)?)?|hörmətli|dəyərli|dostlar(?:ım)?|oxucular(?:ım(?:ız)?)?|izləyicilər(?:im(?:iz)?)?|dinləyicilər|hamıya|hamınıza|yenidən|və',
    'necəsiniz',
  ],
  [
    'assalomu alaykum|salom|xayrli (?:kun|tong|kech)',
    "aziz(?:lar)?|hurmatli|qadrli|muhtaram|do[‘’ʻʼ']stlar(?:im)?|o[‘’ʻʼ']quvchilar(?:im(?:iz)?)?|tinglovchilar|obunachilar|muxlislar|barchaga|hammaga|yana|va",
    'yaxshimisizlar',
  ],
  [
    'сәлем(?:етсіз(?:дер)? ме)?|ассалаумағалейкум|армысыз(?:дар)?|қайырлы (?:күн|таң|кеш)',
    'достар(?:ым)?|құрметті|қымбатты|қадірлі|оқырман(?:дар(?:ым)?)?|тыңдарман(?:дар)?|барлығыңызға|бәріңізге|және',
    'қалайсыз(?:дар)?',
  ],
  [
    'გამარჯობა(?:თ)?|სალამი|მოგესალმებით|დილა მშვიდობისა',
    'მეგობრებო|ძვირფასო|საყვარელო|პატივცემულო|მკითხველებო|მკითხველო|მსმენელებო|ყველას|ჩემო|ჩვენო|და',
    'როგორ ხართ',
  ],
  [
    'բարև|ողջույն|բարի (?:լույս|օր|երեկո)',
    'ձեզ|սիրելի(?:ներս)?|հարգելի(?:ներս)?|թանկագին|ընթերցողներ(?:ս)?|բարեկամներ(?:ս)?|ընկերներ(?:ս)?|լսողներ|բոլորին|բոլորիդ|ու|և|եւ',
    'ինչպե՞ս եք',
  ],
  [
    'habari(?: (?:zenu|yako|za leo))?|(?:hu|ham)?jambo|salamu|karibu(?:ni)?',
    'tena|ndugu|wapenzi|wapendwa|wasomaji|msomaji|marafiki|wasikilizaji|wote|nyote|zenu|na|wangu|wetu',
  ],
  [
    'magandang (?:araw|umaga|hapon|gabi|tanghali)|kumusta|mabuhay',
    'po|sa|inyong|inyo|lahat|kayong|kayo|mga|minamahal|kaibigan|mambabasa|tagapakinig|kababayan|ulit|muli|at',
  ],
  [
    'नमस्कार|नमस्ते|हेलो|हैलो|राम राम',
    'दोस्तों?|मित्रों?|साथियों|मित्रांनो|मैत्रिणींनो|वाचकहो|फ्रेंड्स|पाठकों|प्रिय|प्यारे|आप|सभी|सबको|को|मेरे|और|तथा|आणि',
    'कैसे (?:हैं|हो) आप(?: सब)?|आप (?:सब )?कैसे (?:हैं|हो)',
  ],
  [
    'কেমন আছেন|নমস্কার|আসসালামু আলাইকুম|হ্যালো',
    'সবাই|সকলে|আপনারা|বন্ধুরা|বন্ধু|পাঠক|প্রিয\u09BC|প্রিয়|আশা করি ভালো আছেন',
    'কেমন আছেন(?: সবাই| আপনারা| সকলে)?',
  ],
];

const end = '[\\s.!?,:…։।\\p{Extended_Pictographic}\\uFE0F]*';
/** No letter and no vowel sign goes on behind a word. */
const over = '(?![\\p{L}\\p{M}])';

const toReaders = hellos.map(
  ([hello, readers, asks = hello]) =>
    new RegExp(
      `^(?:${hello})${over}(?:[\\s,!।]{1,2}(?:${hello}|${readers})${over}){0,8}(?:[\\s,!।]{1,2}(?:${asks})${over}){0,3}${end}$`,
      'iu',
    ),
);

/** What weblogs say before they begin: of their readers' health, and of what they brought them. By language. */
const whatFollows: readonly RegExp[] = [
  // "Friends, in this entry we show you …"
  /^(?:नमस्कार|नमस्ते|हेलो|हैलो)?,? ?(?:दोस्तों|मित्रों|साथियों|फ्रेंड्स)[,!।]? (?:आज )?(?:की |के |हम )?(?:इस|आपको|आपके) .{4,110}(?:एंगे|ेंगे|ने वाले हैं|लेकर आ[एये]\S{0,3} हैं)[।!]?$/u,
  /^(?:नमस्कार|नमस्ते),? [^।!?]{2,40} (?:पाठकों|दोस्तों|मित्रों|दर्शकों|श्रोताओं)[!।]?$/u,
  /^(?:आशा|उम्मीद)(?: करत[ेीा] ह\S{1,3}| है)?(?: कि)? आप (?:सब|सभी|लोग).{0,24}(?:होंगे|हैं)[।!]?$/u,
  /^আশা কর(?:ি|ছি) (?:আপনারা |তোমরা )?(?:সবাই|সকলে) .{0,12}ভালো(?:ই)? আছ(?:েন|ো)[।!]?$/u,
  /^สวัสดี(?:ค่ะ|ครับ|ค่า|จ้า)?\s?(?:คุณผู้อ่าน|เพื่อน\s?ๆ?|ทุกคน|ทุกท่าน)?\s?(?:วันนี้|ครั้งนี้|สัปดาห์นี้).{2,50}(?:มาฝาก|มาแบ่งปัน|มาแชร์|มาแนะนำ|มาเล่า)(?:กัน|ให้ฟัง)?(?:นะ)?(?:ค่ะ|ครับ|คะ|จ้า)?$/u,
  /^เรียน\s\S{0,30}(?:\s\S{1,30})?ทุกท่าน$/u,
  /^(?:哈[囉啰嘍喽]|嗨|嘿|hello|hi)[，,！!～~\s]{0,2}(?:各位|大家)好?(?:[，,！!\s]我是.{1,14})?[。！!～~\s]*$/iu,
  /^(?:本日も|今日も|いつも)?(?:ご訪問|ご来訪|ご覧|お越し|アクセス)(?:いただき|くださり|頂き|下さり)?、?(?:ありがとう|有難う)ございます[。！!♪☆～~\s]*$/u,
  /^(?:今週|今月|今回|本日|今日|今号)も[^、。]{0,16}お届け(?:します|いたします|致します)[。！!♪☆～~\s]*$/u,
  /^(?:もう)?(?:すっかり|だいぶ|ずいぶん|めっきり|朝晩(?:は|めっきり)?|日に日に)[^。！!]{1,20}(?:なりました|なってきました|なりつつあります)ね[。！!～♪]*$/u,
  /^(?:それでは|では|じゃあ)、?(?:早速|さっそく)、?[^。！!]{1,20}(?:ましょう|いきます|まいります)[。！!～♪]*$/u,
  // ＼渡し船の回数券、販売中です！／
  /^[＼\\]\s?[^＼／\\/]{2,60}\s?[／/]$/u,
  /^(?:오늘은|이번 (?:글|시간|포스팅)에서?는) [^.!?]{2,60}(?:에 대해(?:서)?|에 관해|를|을) (?:알아보(?:도록 하)?겠습니다|알아볼게요|알아보려고 합니다|소개해 (?:드리겠습니다|드릴게요|드리려고 합니다)|정리해 ?보(?:았습니다|겠습니다|려고 합니다))[.!~^]*$/u,
  /^karibu(?:ni)?(?: tena)? (?:kwenye|katika) [^.!?,]{3,50}, (?:wapenzi|wapendwa|ndugu)(?: \p{L}+){0,2}[.!]$/iu,
];

/** A question, and that the text answers it: how guides begin. By language. */
const asksAndPromises: readonly RegExp[] = [
  /^[^?!.]{5,120}\? (?:simak|yuk,? simak|berikut) (?:\p{L}+ ){0,2}(?:penjelasan|ulasan|cara|jawaban)\p{L}*[^.!?]{0,40}[.!]*$/iu,
  /^[^?!।]{5,120}\? तो (?:यह|ये) (?:लेख|पोस्ट|आर्टिकल|वीडियो) (?:आपके|आप ही के) लिए (?:ही )?है[।!]*$/u,
  /^.{5,90}(?:หรือไม่|ไหม|อย่างไร|บ้าง|กี่\S{1,12}|ทำไม\S{2,40})\s?\??\s?(?:วันนี้|บทความนี้)(?:เรา)?มีคำตอบ(?:มาฝาก|มาให้)?(?:ค่ะ|ครับ)?$/u,
  /^[^?!.]{5,120}\? (?:gelin|hadi|haydi)(?: hep)? (?:birlikte|beraber) (?:inceley|bak|öğren|keşfed)\p{L}*[.!]*$/iu,
  /^[^?!.]{5,120}\? (?:hãy |mời bạn )?(?:cùng )?(?:\p{L}+ ){0,2}(?:tìm hiểu|khám phá|theo dõi)(?: (?:ngay|chi tiết))? (?:qua|trong|ở|với) bài viết (?:dưới đây|sau đây|này|sau)[^.!?]{0,20}[.!]*$/iu,
  /^[^?!.]{3,90}\? (?:함께|같이|지금부터|오늘은?) (?:[^.!?]{0,20} )?알아(?:보겠습니다|봅시다|볼까요|보아요)[.!?~]*$/u,
  /^[^؟!.]{5,120}؟ (?:إليكم|إليك|تعرفوا على|تابعوا) [^.!؟]{2,50}[.!]*$/u,
];

const greets: Rule = { why, longest: 160, patterns: [...toReaders, ...whatFollows, ...asksAndPromises] };

/** Weblogs of East Asia say who greets; their companies and offices thank before they tell. */
const ofEastAsia: Rule = {
  why,
  longest: 110,
  patterns: [
    /^.{0,14}(?:はじめまして|初めまして)[。！!]?$|^[^。]{1,16}[（(]@\w{2,20}[)）](?:です|と申します)[。！!]?$/u,
    /^(?:(?:みなさん|皆さん|皆さま|皆様)[、,\s]*)?(?:どうも、?)?(?:(?:こんにちは|こんばんは|おはようございます|(?:は|初)じめまして|お疲れ様です|(?:ご無沙汰|[お御](?:ひさ|久)しぶり)(?:しています|しております|です)?)[、。！!]?)+(?:[、。，,！!～〜ー☆♪\s][^。！？!]{0,26})?[。．！!、,～〜☆♪\p{Extended_Pictographic}\s]*$/u,
    /^どうも[、。！!～]\s?[^。、！!]{1,14}です[。！!]?$/u,
    /^(?:as-?)?sala+m(?:u|o)? ?[-']?(?:alai|aley|alay)?k?\p{L}*(?: (?:&|and) .{2,30})?[.!]*$/iu,
    /^(?:明けまして|あけまして)おめでとうございます[。！!～〜\s]*$|^새해 복 많이 받으세요[.!~^\s]*$|^(?:祝?大家)?新年快[乐樂][！!。～~\s]*$/u,
    /^(?:いつも|平素|日頃|毎度)[^。]{0,70}(?:ありがとうございます|(?:御|お)礼(?:を)?申し上げます|感謝(?:を)?(?:申し上げます|いたします))[。！!]*$/u,
    /^(?:(?:尊敬的|親愛的|亲爱的|各位)[^。！!]{0,20}[：:，,\s])?(?:哈[喽嘍囉啰][，,\s]?|嗨[，,\s]?)?(?:(?:您|你|大家)(?:们|們)?好)(?:[，,！!\s]+(?:我(?:是|叫|又|回)|[这這][里裡]是|[欢歡]迎|又(?:[见見]面|[来來]|和)|很高[兴興]|好久不?[见見]|[初最]近)[^。！!]{0,20})?[。！!～~\p{Extended_Pictographic}\s]*$/u,
    /^(?:非常)?感[谢謝](?:您|大家|各位)[^。，,]{0,24}(?:支持|[关關](?:注|心|爱|愛)|厚[爱愛]|[爱愛][护護戴])[^。，,]{0,6}[。！!]*$/u,
    /^(?:여러분[,!~]*\s?)?안녕하세요(?:[\s,.!~^?][^.!?]{0,30})?[.!~^?\p{Extended_Pictographic}\s]*$/u,
    /^(?:항상|언제나|늘|평소)[^.]{0,60}감사(?:드립니다|합니다|의 (?:말씀|인사)를? (?:드립니다|전합니다))[.!]*$/u,
  ],
};

/** "호수상회 등대개발팀 김견본입니다.": a team and a name of three syllables, the first of them a surname. */
const introductions: Rule = {
  why,
  longest: 60,
  patterns: [
    /^(?:\S{1,16} ){0,3}\S{1,12}(?:팀|부서|본부|연구소|파트)(?:의|에서 .{2,24}(?:하는|있는|맡은))? (?:\S{2,8} )?[김이박최정강조윤장임한오서신권황안송류유홍전고문양손배백허남심노하곽성차주우구민진지엄원천방공현함변염추도소석선설마][가-힣]{2}입니다\.$/u,
  ],
};

/** "Welcome to my weblog", in languages that welcome at the end of the sentence, or place by place. */
const welcomes: Rule = {
  why,
  longest: 120,
  patterns: [
    /^(?:xin )?(?:chào mừng|hoan nghênh)(?: (?:tất cả )?(?:các )?(?:bạn|bác|anh(?: chị)?|anh em|mọi người|quý vị|quý độc giả|quý khách))? (?:đã )?(?:đến với|đến|ghé thăm|ghé|(?:quay )?(?:lại|trở lại)(?: với)?) [^.!?]{2,80}[.!]?$/iu,
    /^selamat datang (?:kembali )?di (?:blog|situs|kanal|channel|laman|website|halaman|podcast|seri)[^.!?]{0,60}[.!]?$/iu,
    /^ยินดีต้อนรับ(?:เข้า)?สู่.{2,60}$/u,
    /^به (?:وبلاگ|سایت|کانال|وب‌?سایت|پادکست)[^.!؟]{0,50}خوش[‌ ]?آمدید[.!]?$/u,
    /^(?:मेरे|हमारे|इस) (?:ब्लॉग|चैनल|वेबसाइट|पेज|पोस्ट)[^।.!?]{0,40}में (?:आपका|आप सभी का|आप सब का) (?:हार्दिक )?स्वागत है[।.!]?$/u,
    /^(?:제|저희|우리|나의)? ?\S{0,20}(?:블로그|채널|사이트|홈페이지)에 오신 (?:것을|걸) (?:진심으로 )?환영(?:합니다|해요)[.!]*$/u,
    /^(?:私|わたし|僕|当|この)?(?:の)?[^。！!]{0,16}(?:ブログ|サイト|チャンネル|ページ)へ、?(?:ようこそ|お越しいただき.{0,20})[。！!]*$/u,
    /^[欢歡]迎[来來光][到临臨](?:我的?|我们的?|我們的?|本)?[^。！!，,]{0,16}(?:博客|部落格|網誌|[频頻]道|小站|公众号|[专專][栏欄])[。！!~]*$/u,
    /^(?:\p{L}+ )?(?:blog|site|kanal|sayfa|web ?site)\p{L}{0,6} hoş ?geldiniz[.!]*$/iu,
  ],
};

/** How letters and weblogs greet in Turkic, Caucasian and African languages and in those of South and East Asia. */
export const greetingsOfAsia: Kind = {
  rules: [greets, ofEastAsia, welcomes, introductions],
  topics: [],
};
