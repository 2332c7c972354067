import { describe, expect, test } from 'vitest';
import { before, leadOf } from './leads-by-language.ts';

describe('channels, log-ins, houses, members and hours before a text', () => {
  test.each([
    ['cs', 'Zapněte odběr kanálu Přístav a klikněte na zvoneček.'],
    ['uk', 'Підпишіться на наш канал і натисніть дзвіночок.'],
    ['fa', 'کانال بندر را سابسکرایب کنید و روی زنگوله بزنید.'],
    ['he', 'הירשמו לערוץ האגם והפעילו את הפעמון.'],
    ['ar', 'انضموا إلى قناتنا على تلغرام لتصلكم أخبار البحيرة.'],
    ['vi', 'Hãy tham gia nhóm Zalo Bến Phà Đỏ ngay hôm nay.'],
    ['zh-CN', '扫码加入湖口读者群，和船长聊天。'],
    ['tr', 'Yazının tamamını okumak için giriş yapın.'],
    ['el', 'Συνδεθείτε για να διαβάσετε ολόκληρο το κείμενο.'],
    ['id', 'Login dulu untuk membaca berita ini sampai selesai.'],
    ['zh-CN', '请先登录，再阅读全文。'],
    ['ar', 'عن شركة المرفأ: تأسست عام 1962 وتصنع القوارب.'],
    ['cs', 'O firmě Loděnice Rákos: byla založena roku 1962 a staví čluny.'],
    ['el', 'Σχετικά με τα Ναυπηγεία Καλάμι: ιδρύθηκαν το 1962 και φτιάχνουν βάρκες.'],
    ['uk', 'Про компанію «Очерет»: заснована 1962 року, будує човни.'],
    ['vi', 'Về Xưởng Lau Sậy: thành lập năm 1962, chuyên đóng thuyền.'],
    ['zh-CN', '关于芦苇船厂：成立于1962年，专造木船。'],
    ['cs', 'Otevřeno od úterý do neděle 10–18, vstupné 40 korun.'],
    ['el', 'Ώρες λειτουργίας: καθημερινά 9:00-15:00, είσοδος 2 ευρώ.'],
    ['zh-TW', '開放時間：每日 10:00–18:00，免費參觀。'],
    ['cs', 'Poznámka redakce: Toto je druhý díl série o převoznících.'],
    ['id', 'Catatan redaksi: ini bagian kedua dari seri Nelayan Danau.'],
    ['he', 'הערת העורך: זהו החלק השני בסדרה על דייגי האגם.'],
    ['cs', 'Staňte se podporovatelem Přístavu a pomozte nám svítit dál.'],
    ['el', 'Γίνετε μέλη της Λίμνης και στηρίξτε μας κάθε μήνα.'],
    ['id', 'Jadilah donatur Dermaga dan bantu kami menulis lebih banyak.'],
    ['zh-CN', '每月十元，成为我们的会员，让渡口的灯亮下去。'],
  ])('%s: is dropped: %s', (language, line) => {
    expect(before(language, line)).toEqual([leadOf(language)]);
  });

  test.each([
    ['cs', 'Nový kanál u přívozu má vlastní zvoneček pro plavce.'],
    ['uk', 'Канал біля озера закрили, і дзвіночок на поромі мовчить.'],
    ['vi', 'Người dân tham gia nhóm chèo thuyền trên hồ mỗi sáng.'],
    ['zh-CN', '扫码乘船的老人在湖口越来越多。'],
    ['tr', 'Kaptan, defterin tamamını okumak için gece boyu ayakta kaldı.'],
    ['el', 'Ο καπετάνιος διάβασε ολόκληρο το κείμενο στους επιβάτες.'],
    ['cs', 'O firmě z přístavu, která byla založena roku 1962, natočili film.'],
    ['uk', 'Компанія «Очерет», заснована 1962 року, будує новий пором.'],
    ['zh-CN', '关于成立于1962年的船厂，镇上的老人有说不完的故事。'],
    ['cs', 'Otevřeno má přístav i v noci, protože hladina klesla.'],
    ['el', 'Η είσοδος του λιμανιού έκλεισε από τις 9 έως τις 11 λόγω ομίχλης.'],
    ['cs', 'Díl série o převoznících se natáčel přímo na jezeře.'],
    ['id', 'Seri catatan redaksi lama ditemukan di gudang dermaga.'],
    ['el', 'Μέλη του ομίλου βοηθήστε, φώναξε ο καπετάνιος στη λίμνη.'],
    ['zh-CN', '三名渔民去年成为湖口合作社的会员。'],
    ['zh-CN', '她每月付十元成为会员，坐渡船不用再买票。'],
    ['ja', '湖の会が賛助会員を募集し、百人が名乗り出た。'],
    ['tr', 'Liman kanalı, abonelere gönderdiği bildirimleri azalttı.'],
    ['fa', 'ناخدا ما را به یک قهوه مهمان کرد و از دریاچه گفت.'],
  ])('%s: a real sentence stays: %s', (language, sentence) => {
    expect(before(language, sentence)).toEqual([sentence, leadOf(language)]);
  });
});
