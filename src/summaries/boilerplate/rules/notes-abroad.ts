import type { Kind } from './kind.ts';

/** Where an entry was printed before, by language: what it is called, then the words for it. */
const printedBefore: readonly RegExp[] = [
  /^این (?:نوشته|مطلب|مقاله|یادداشت|گفت‌وگو|متن) (?:پیش‌تر|پیش از این|قبلا|نخستین بار)[^.!؟]{2,80}(?:منتشر|چاپ) شده(?: است| بود)?[.!]?$/u,
  /^(?:bu )?(?:yazı|məqalə|mətn|müsahibə|material) (?:ilk dəfə|əvvəlcə|daha əvvəl) [^.!?]{2,80}(?:dərc|nəşr|çap) (?:olunub|edilib|olunmuşdur|edilmişdir)[.!]?$/iu,
  /^(?:মূল )?(?:লেখাটি|নিবন্ধটি|সাক্ষাৎকারটি|প্রতিবেদনটি) (?:প্রথম|এর আগে|পূর্বে) [^।!?]{0,60}প্রকাশিত(?: হয\u09BC| হয়েছে| হয\u09BCেছে| হয\u09BCেছিল)?[^।!?]{0,50}[।]?$/u,
  /^(?:Նյութ|Հոդված|Հարցազրույց)\p{L}* (?:առաջին անգամ|նախապես) [^։]{0,20}(?:հրապարակվել|տպագրվել|լույս տեսել) է [^։]{2,60}։?$/u,
  /^(?:სტატია|მასალა|ტექსტი|ინტერვიუ) (?:პირველად|თავდაპირველად) [^.!?]{0,20}(?:გამოქვეყნდა|დაიბეჭდა)[^.!?]{2,60}[.!]?$/u,
  /^(?:Chapisho|Makala) .{2,200}? (?:lilionekana|yalionekana|ilionekana|lilichapishwa|yalichapishwa) (?:kwanza|kwa mara ya kwanza) (?:kwenye|katika) .{2,80}$/u,
  /^(?:पोस्ट|लेख) .{2,200}? (?:सबसे पहले|पहली बार) .{2,60} पर (?:दिखाई द|प्रकाशित ह|छप)\S{1,4}(?: था| थी| थे| है)?[।.]?$/u,
];

/** "This text was translated from the original." */
const madeFrom =
  /^[이본] (?:글|기사|문서|포스트|포스팅)[은는] [^.!?]{0,60}(?:번역|재구성|각색)(?:한|하여|된|해)[^.!?]{0,14}(?:입니다|이다|했습니다)\.?$/u;

/** "This article was made with the help of AI." */
const byMachine =
  /^(?:artikel|tulisan|berita|kandungan|konten) ini (?:di(?:buat|tulis|sediakan|hasilkan|terjemahkan)|ditulis) (?:dengan|menggunakan|oleh) [^.!?]{0,20}(?:AI|kecerdasan buatan)(?!\p{L})[^.!?]{0,60}[.]?$/iu;

/** "Disclaimer: …", however long the word for it is. */
const disclaimer =
  /^(?:डिस्क्लेमर|अस्वीकरण|ডিসক্লেইমার|பொறுப்புத் துறப்பு|డిస్‌?క్లైమర్|إخلاء (?:ال)?مسؤولية|سلب مسئولیت|免[责責][声聲]明|免責事項|면책 ?(?:조항|고지))\s?[:：–-]\s?.{8,280}$/u;

/** What was not written as news, and by whom it was paid. */
const paid: readonly RegExp[] = [
  /^(?:บทความ|เนื้อหา|รีวิว|โพสต์)(?:นี้)?(?:ได้รับการ|เป็นการ)?สนับสนุน(?:โดย|จาก).{2,90}$/u,
  /^(?:bu )?(?:bölüm|yayın|program|sayı|bülten)\p{L}* (?:\p{L}+ )?sponsor\p{L}* [^.!?;]{2,60}(?:teşekkür\p{L}*(?: ed\p{L}+)?)(?:[;,.] ?[^.!?]{0,100})?[.!]?$/iu,
  /^[^.!?]{0,100}(?<![\p{L}\p{N}])[A-Z][A-Z\d]{3,15} kodu\p{L}*[^.!?]{0,60}(?<!\p{L})indirim\p{L}*[^.!?]{0,40}[.!]?$/u,
  /^(?:تنويه|ملاحظة|إفصاح)\s?[:：]?\s?(?:قد )?(?:يحتوي|تحتوي|يتضمن)[^.!؟]{2,60}(?:روابط|إعلان)[^!؟]{2,140}$/u,
];

/** "Ferry X2 / Lumen 50mm F1.8 / ISO 400": what a picture was taken with. */
const takenWith =
  /^(?=.{0,80}(?:\d{2,3}\s?mm(?!\p{L})|[ƒfF]\/?\d(?:\.\d)?(?![\p{L}\d])|ISO\s?\d{2,5}))[^!?。]{2,30}(?:\s?[/|｜·•+]\s?[^!?。/|]{2,40}){1,6}(?<![.。])$/u;

/** "Profile: …" */
const profile =
  /^(?:プロフィール|略歴|(?:著者|筆者|作者)(?:紹介|略歴|プロフィール)|作者[简簡]介|作者介[绍紹]|(?:글쓴이|필자|저자|작가) ?(?:소개|약력))\s?[：:]\s?.{4,200}$/u;

/** "شعر: سامي البحيري": a kind of text, and a name. */
const writtenBy =
  /^(?:شعر|قصيدة|قصة|نص|حوار|رسوم)\s?[:：]\s?\p{Script=Arabic}{2,14}(?: \p{Script=Arabic}{2,14}){0,3}$/u;

const noReuse =
  /^[^。]{0,20}無断(?:での)?(?:使用|転用|利用|複製)(?:は|を)、?(?:固く|かたく)?(?:ご遠慮|お断り|禁じ|禁止)[^。]{0,12}。?$/u;

/** "For more stories visit our site." */
const moreThere =
  /^برای (?:خواندن|دیدن|مطالعه|شنیدن|مشاهده) [^.!؟]{2,60} (?:به|از) [^.!؟]{0,20}(?:صفحه|سایت|کانال|وبلاگ)[^.!؟]{0,24}(?:سر بزنید|مراجعه کنید|دیدن کنید)[.!]*$/u;

/** What editors and sites of Asia and East Africa say of a text: tables by language. */
export const notesAbroad: Kind = {
  rules: [
    { why: 'line on where the entry appeared first', longest: 340, patterns: printedBefore },
    { why: 'note of the editors', longest: 300, patterns: [madeFrom, byMachine, disclaimer] },
    { why: 'sponsor or affiliate notice', longest: 240, patterns: paid },
    { why: 'particulars', longest: 120, patterns: [takenWith] },
    { why: 'pointer to other entries', longest: 140, patterns: [moreThere] },
    { why: 'about the author', longest: 220, patterns: [profile] },
    { why: 'byline', longest: 70, patterns: [writtenBy] },
    { why: 'legal notice', longest: 60, patterns: [noReuse] },
  ],
  topics: [],
};
