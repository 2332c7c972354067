import { describe, expect, test } from 'vitest';
import { before, leadOf } from './leads-by-language.ts';

describe('what a page asks of its readers before its text', () => {
  test.each([
    ['ar', 'إذا أعجبكم المنشور فلا تترددوا في مشاركته مع من تحبون.'],
    ['hi', 'लेख पसंद आए तो इसे परिवार के साथ साझा करें।'],
    ['uk', 'Якщо цей допис вам сподобався, поділіться ним із сусідами.'],
    ['el', 'Αν βρήκατε το κείμενο χρήσιμο, κοινοποιήστε το στους δικούς σας.'],
    ['vi', 'Nếu bạn thấy câu chuyện này thú vị, hãy chia sẻ cho mọi người.'],
    ['ja', 'この投稿が参考になったら、Xでシェアしていただけると嬉しいです。'],
    ['ja', '渡し船へのご感想は、ページ下のコメント欄からお寄せください。'],
    ['ko', '인스타그램 @hosu_bae를 팔로우하고 나루터 소식을 만나보세요.'],
    ['vi', 'Hãy theo dõi kênh Bến Phà Đỏ để không bỏ lỡ chuyến nào.'],
    ['ar', 'هل ركبت العبارة؟ اتركوا لنا آراءكم تحت النص.'],
    ['he', 'איך היה לכם? נשמח לשמוע את דעתכם למטה.'],
    ['tr', 'Bağımsız habercilik için bize destek olun.'],
    ['id', 'Dukung media independen lewat donasi Anda.'],
    ['vi', 'Hãy ủng hộ báo chí độc lập cùng Bến Phà Đỏ.'],
    ['uk', 'Підтримайте незалежні медіа озерного краю.'],
    ['el', 'Ενισχύστε την ανεξάρτητη ενημέρωση της λίμνης.'],
    ['cs', 'Přispějte na nezávislá média od jezera.'],
    ['ar', 'ادعموا الصحافة المستقلة بتبرع صغير.'],
    ['he', 'תמכו בעיתונות חופשית מהאגם.'],
    ['fa', 'برای ماندن رسانه مستقل از ما حمایت کنید.'],
    ['hi', 'स्वतंत्र पत्रकारिता को ज़िंदा रखने में मदद करें।'],
    ['zh-CN', '独立媒体走到今天不容易，请您小额捐助湖口日报。'],
    ['zh-TW', '獨立新聞需要讀者，請贊助湖口日報。'],
    ['ja', '当サイトの運営は、読者のみなさまのご支援に支えられています。'],
  ])('%s: is dropped: %s', (language, line) => {
    expect(before(language, line)).toEqual([leadOf(language)]);
  });

  test.each([
    ['ar', 'شاركت أربعون عائلة خبزها مع ركاب العبارة.'],
    ['ar', 'تبرع تاجر من الميناء بالمال للصحافة المستقلة.'],
    ['hi', 'गाँव को पसंद आया पुल अब नाव वालों को काम देता है।'],
    ['uk', 'Якщо рибалки поділять озеро, пором втратить пристань.'],
    ['el', 'Αν βρεθεί κάτι χρήσιμο στη λίμνη, οι ψαράδες το μοιράζονται.'],
    ['vi', 'Nếu thấy đèn đỏ trên hồ, người lái phà sẽ rung chuông.'],
    ['vi', 'Theo dõi đàn cò trên hồ là việc của các em nhỏ.'],
    ['ja', '渡し船の活動は、港の寄付ではなく市の予算で続いています。'],
    ['ko', '인스타그램 사진 한 장이 나루터에 손님을 불렀다.'],
    ['tr', 'Bağımsız gazetecilik ödülünü alan kaptan, parayı okula bağışladı.'],
    ['id', 'Media independen di tepi danau dijual kepada nelayan.'],
    ['zh-CN', '独立媒体去年获得湖口市捐款三万元。'],
    ['cs', 'Nezávislá média u jezera dostala podporu od kraje.'],
    ['he', 'קבוצת דייגים תרמה סירה לנוער של הכפר.'],
  ])('%s: a real sentence stays: %s', (language, sentence) => {
    expect(before(language, sentence)).toEqual([sentence, leadOf(language)]);
  });
});
