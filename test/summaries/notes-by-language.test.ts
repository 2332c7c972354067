import { describe, expect, test } from 'vitest';
import { before, leadOf } from './leads-by-language.ts';

describe('what a desk says of a text before it', () => {
  test.each([
    ['ar', 'ترجم هذا النص آليا بواسطة الذكاء الاصطناعي.'],
    ['cs', 'Tento text přeložila umělá inteligence a prošel redakcí.'],
    ['el', 'Αυτό το κείμενο μεταφράστηκε από τεχνητή νοημοσύνη.'],
    ['fa', 'این نوشته با هوش مصنوعی ترجمه شده و ویراستار آن را دیده است.'],
    ['he', 'הטקסט תורגם באמצעות בינה מלאכותית.'],
    ['hi', 'यह पोस्ट कृत्रिम बुद्धिमत्ता से अनुवाद की गई है।'],
    ['tr', 'Bu metin yapay zekâ ile çevrildi ve gözden geçirildi.'],
    ['el', 'Το άρθρο πραγματοποιήθηκε με τη χορηγία του καφέ Φανάρι.'],
    ['fa', 'این مطلب با حمایت چای فانوس تهیه شده است.'],
    ['hi', 'यह सामग्री फ़ानूस चाय द्वारा प्रायोजित है।'],
    ['id', 'Artikel ini merupakan kerja sama dengan Teh Lentera.'],
    ['tr', 'Bu yazı Fener Çay sponsorluğunda hazırlanmıştır.'],
    ['vi', 'Nội dung có sự tài trợ của Trà Đèn Lồng.'],
    ['he', 'המאמר התפרסם לראשונה ביומון הנמל.'],
    ['hi', 'यह सामग्री सबसे पहले घाट संदेश में प्रकाशित हुई।'],
    ['id', 'Berita ini sudah tayang di Kabar Dermaga.'],
    ['ja', '本記事は『湖口新報』に掲載された記事を転載しています。'],
    ['uk', 'Текст уперше опублікували в «Озерній газеті».'],
    ['ar', 'تصحيح: نشر الخبر بالخطأ أن العبارة زرقاء.'],
    ['cs', 'Oprava: Ve dřívější verzi textu byl přívoz chybně označen za modrý.'],
    ['el', 'Διόρθωση: Το πορθμείο γράφτηκε λανθασμένα ως μπλε.'],
    ['fa', 'تصحیح: در گزارش قبلی رنگ قایق آبی نوشته شده بود.'],
    ['hi', 'भूल सुधार: नाव का रंग गलत छप गया था।'],
    ['id', 'Koreksi: Warna feri sebelumnya keliru ditulis biru.'],
    ['tr', 'Düzeltme: Feribotun rengi yanlışlıkla mavi yazılmıştı.'],
    ['uk', 'Уточнення: колір порома помилково назвали синім.'],
    ['vi', 'Đính chính: Màu của phà bị ghi nhầm là xanh.'],
    ['zh-CN', '更正：前文误将渡船写成蓝色。'],
    ['zh-TW', '更正：前文誤將渡船寫成藍色。'],
    ['el', 'Λίγα λόγια για την αρθρογράφο: Η Άννα Λιμναία ζει δίπλα στη λίμνη.'],
    ['fa', 'درباره نگارنده: آرش دریایی کنار دریاچه زندگی می‌کند.'],
    ['he', 'על הכותבת: ענת אגמי גרה ליד האגם.'],
    ['hi', 'लेखक के बारे में: अमित झीलवाला घाट पर रहते हैं।'],
    ['id', 'Tentang penulis: Ani Telaga tinggal di tepi danau.'],
    ['ja', '【筆者紹介】見本花子。湖口市在住の船長。'],
    ['ko', '필자 김견본은 프리랜서 기자로 호숫가에 산다.'],
    ['vi', 'Đôi nét về tác giả: An Hồ sống bên hồ.'],
  ])('%s: is dropped: %s', (language, line) => {
    expect(before(language, line)).toEqual([leadOf(language)]);
  });

  test.each([
    ['ar', 'تصحيح مسار العبارة كلف الميناء يومين.'],
    ['ar', 'ترجم قبطان العبارة قصائد البحارة القدامى.'],
    ['cs', 'Oprava přívozu byla chybně naplánována na léto.'],
    ['cs', 'Texty na přívozu přeložila umělá inteligence do pěti jazyků.'],
    ['el', 'Η διόρθωση της πορείας έγινε μετά το λάθος του καπετάνιου.'],
    ['fa', 'نویسنده درباره دریاچه سه کتاب نوشته است.'],
    ['hi', 'सुधार के बाद नाव गलत घाट पर नहीं रुकती।'],
    ['id', 'Koreksi arah feri dilakukan setelah nakhoda salah belok.'],
    ['tr', 'Düzeltme çalışması yanlış iskelede başladı.'],
    ['uk', 'Виправлення помилкової карти озера тривало рік.'],
    ['vi', 'Tác giả bài hát về phà đỏ trở lại bến.'],
    ['he', 'על הכותל שליד האגם ציירו הילדים סירות.'],
    ['ja', '筆者紹介の欄に船長の名が載り、港は喜んだ。'],
    ['ko', '글쓴이 이름이 새겨진 나룻배가 백 년 만에 돌아왔다.'],
    ['zh-CN', '更正航线之后，渡船不再误点。'],
  ])('%s: a real sentence stays: %s', (language, sentence) => {
    expect(before(language, sentence)).toEqual([sentence, leadOf(language)]);
  });
});
