import type { Rule } from './rules/rule.ts';

/** "This page is being built.", "The content will be added soon.": a whole line that says so of the page, by language. */
const ofPages: readonly RegExp[] = [
  /^(?:this (?:web ?)?page|the content(?: of this page)?) (?:(?:is|are) (?:currently |temporarily |still )*(?:unavailable|not available|under (?:construction|development|maintenance)|being (?:updated|built|written|prepared))|will be (?:added|published|available|updated) (?:soon|shortly|later|here soon))(?: (?:due to|because of|for) [^.!?]{3,60})?[.!…]*$/iu,
  /^this is (?:an? |the )(?:placeholder|sample|dummy) (?:page|text|post|article)\b[^.!?]{0,120}[.!]*$/iu,
  /^(?:trang(?: web)?|bài viết|nội dung)(?: này)? (?:(?:hiện|đang|tạm thời|vẫn|sẽ) ){1,4}(?:không khả dụng|(?:được )?(?:cập nhật|nâng cấp|xây dựng|bảo trì|bổ sung|hoàn thiện))(?: (?:do|vì|trong|sớm) ?[^.!?]{0,60})?[.!…]*$/iu,
  /^(?:תוכן )?(?:ה?(?:דף|עמוד)|התוכן)(?: הזה| זה)? (?:(?:עדיין |נמצא(?:ת)? )*(?:בבני[יה]ה|בהכנה|בהקמה)|(?:יתווסף|יעודכן|יפורסם|יעלה|יתעדכן) (?:בהמשך|בקרוב))[.!…]*$/u,
  /^(?:این )?(?:صفحه|بخش|محتوا) (?:(?:هنوز|فعلا) )?(?:در (?:حال|دست) (?:ساخت|تکمیل|تهیه|(?:به[\u200C ]?)?روزرسانی|آماده[\u200C ]?سازی) (?:است|می[\u200C ]?باشد)|به[\u200C ]?زودی [^.!؟]{3,40})[.!…]*$/u,
  /^این (?:یک )?(?:صفحه|متن|نوشته|محتوا)ی? (?:جایگزین|نمونه|آزمایشی|ساختگی) (?:است|هست|می[\u200C ]?باشد)(?: که [^.!؟]{3,120})?[.!…]*$/u,
  /^(?:هذه )?(?:الصفحة|المحتوى|هذا المحتوى) (?:ما ?(?:زالت|زال) )?(?:قيد|تحت) (?:الإنشاء|الانشاء|التطوير|الإعداد|التحديث|الصيانة|البناء)(?: حالي[اًا]{1,2})?[.!…]*$/u,
  /^(?:یہ )?(?:صفحہ|مواد) (?:ابھی |فی الحال )?(?:زیرِ? (?:تعمیر|تکمیل|تیاری)|دستیاب نہیں) ہے[۔.!…]*$/u,
  /^(?:यह |इस )?(?:पृष्ठ|पेज|पन्ना|सामग्री) (?:अभी |फिलहाल |वर्तमान में )?(?:निर्माणाधीन|तैयार (?:किया|की) जा (?:रहा|रही)|उपलब्ध नहीं) (?:है|हैं)[।.!…]*$/u,
  /^(?:এই )?(?:পাতাটি|পৃষ্ঠাটি|পেজটি) (?:এখনো |এখনও |বর্তমানে )?(?:নির্মাণাধীন|উপলব্ধ নয\u09BC)(?: (?:রয\u09BCেছে|আছে))?[।.!…]*$/u,
  /^(?:இந்தப்? )?பக்கம் (?:தற்போது )?(?:கட்டுமானத்தில்|உருவாக்கத்தில்|தயாரிப்பில்) உள்ளது[.!…]*$/u,
  /^(?:หน้า|เพจ|เนื้อหา)(?:เว็บ)?นี้ ?(?:กำลัง|ยัง)?(?:อยู่)?(?:ระหว่าง|ใน)?(?:การ)?(?:ปรับปรุง|จัดทำ|พัฒนา|ก่อสร้าง)(?:อยู่|ครับ|ค่ะ)?[.!…]*$/u,
  /^(?:halaman|laman|konten)(?: ini)? (?:(?:masih|sedang) (?:dalam (?:tahap |proses )?(?:pengembangan|perbaikan|pembuatan|pembangunan|pemeliharaan)|diperbarui|disiapkan|dibuat)|(?:akan )?segera (?:ditambahkan|diperbarui|tersedia|hadir)|belum tersedia)[.!…]*$/iu,
];

/** What stands where a text will be, or was never written. */
export const placeholders: Rule = {
  why: 'placeholder',
  longest: 260,
  patterns: [
    // What themes and installers write for a description.
    /^(?:write an awesome description for your new site here\b.{0,200}|just another (?:wordpress )?(?:site|weblog|blog)|(?:ein(?:e)? (?:weitere|neue)|noch eine) wordpress[- ]?(?:site|website|seite)|(?:otro|un) sitio(?: más)? (?:de|realizado con) wordpress|un site utilisant wordpress|(?:un nuovo|un altro) sito(?: targato)? wordpress|(?:mais )?um site wordpress|een (?:nieuwe )?wordpress[- ]?site|(?:ещё|еще) один сайт на wordpress|(?:又一个|又一個|另一個) ?wordpress ?(?:站点|網站)|an? (?:simple |clean |minimal |awesome )?(?:jekyll|hugo|hexo|gatsby|eleventy) (?:theme|starter|site|blog)\b.{0,80})[.!]?$/iu,
    /^[([]?(?:coming soon|(?:this )?(?:article|page|post|site|section)?\s?(?:is )?(?:still )?under construction|work in progress|to be (?:announced|continued|written)|t\.?b\.?[ad]\.?|todo|en cours(?: de (?:rédaction|construction))?|à (?:venir|suivre)|folgt(?: in kürze)?|in (?:arbeit|bearbeitung|kürze)|próximamente|en construcción|in costruzione|in arrivo|em breve|em construção|binnenkort|wkrótce|kommer snart|kommer snart mer|скоро|в разработке|準備中|工事中|敬请期待|준비 ?중)[.…!\s\])]*$/iu,
    // What editors set for the words of a picture.
    /^(?:enter (?:image|link) description here|(?:image|picture|photo) (?:description|alt(?:ernative)? text)(?: (?:goes )?here)?|(?:insert |add )?(?:your )?alt(?:ernative)? text(?: (?:goes )?here)?)\.?$/iu,
    /^(?:welcome to wordpress\. )?this is your first post\. edit or delete it\b.{0,80}$/iu,
    ...ofPages,
  ],
};
