import { describe, expect, test } from 'vitest';
import { said } from './said.ts';

const leads: Readonly<Record<string, string>> = {
  ar: 'تعبر العبارة الحمراء البحيرة كل ساعة من جديد وتنقل الدراجات دون مقابل.',
  fa: 'قایق قرمز دوباره هر ساعت از دریاچه می‌گذرد و دوچرخه‌ها را رایگان می‌برد.',
  he: 'המעבורת האדומה חוצה שוב את האגם בכל שעה ומסיעה אופניים בחינם.',
  ur: 'سرخ کشتی دوبارہ ہر گھنٹے جھیل پار کرتی ہے اور سائیکلیں مفت لے جاتی ہے۔',
  tr: 'Kırmızı feribot gölü yeniden her saat başı geçiyor ve bisikletleri ücretsiz taşıyor.',
  az: 'Qırmızı bərə gölü yenidən hər saat keçir və velosipedləri pulsuz aparır.',
  hi: 'लाल नाव फिर हर घंटे झील पार करती है और साइकिलें मुफ़्त ले जाती है।',
  mr: 'लाल होडी पुन्हा दर तासाला तलाव ओलांडते आणि सायकली मोफत नेते.',
  bn: 'লাল নৌকা আবার প্রতি ঘণ্টায় হ্রদ পার হয় আর সাইকেল বিনা ভাড়ায় নেয়।',
  ta: 'சிவப்புப் படகு மீண்டும் ஒவ்வொரு மணி நேரமும் ஏரியைக் கடந்து மிதிவண்டிகளை இலவசமாக ஏற்றுகிறது.',
  te: 'ఎర్ర పడవ మళ్లీ ప్రతి గంటకు సరస్సు దాటుతోంది, సైకిళ్లను ఉచితంగా తీసుకెళ్తోంది.',
  th: 'เรือข้ามฟากสีแดงกลับมาข้ามทะเลสาบทุกชั่วโมงและบรรทุกจักรยานฟรี',
  vi: 'Chiếc phà đỏ lại băng qua hồ mỗi giờ một chuyến và chở xe đạp miễn phí.',
  id: 'Feri merah kembali menyeberangi danau setiap jam dan membawa sepeda tanpa biaya.',
  fil: 'Muling tumatawid sa lawa kada oras ang pulang bangka at libre ang mga bisikleta.',
  sw: 'Kivuko chekundu kinavuka ziwa tena kila saa na kubeba baiskeli bila malipo.',
  ja: '赤い渡し船が湖を一時間ごとに渡るようになり、自転車も無料で運びます。',
  'zh-CN': '红色渡船恢复每小时横渡湖面，并免费运载单车。',
  'zh-TW': '紅色渡船恢復每小時橫渡湖面，並免費運載單車。',
  ko: '붉은 나룻배가 호수를 한 시간마다 다시 건너며 자전거도 무료로 싣는다.',
};
const after = (language: string, line: string) =>
  said(language, `<p>${leads[language]}</p><p>${line}</p>`, { title: 'x' });

describe('what texts ask of their readers', () => {
  test.each([
    ['ar', 'استمعوا إلى الحلقة عبر تطبيقات البودكاست، ولا تنسوا التقييم.'],
    ['ar', 'إذا أعجبتكم القصة فشاركوها مع أصدقائكم.'],
    ['fa', 'اگر این نوشته را پسندیدید، لطفا آن را با دوستان خود به اشتراک بگذارید.'],
    ['he', 'אם אהבתם, שתפו את הסיפור עם חברים.'],
    ['ur', 'تحریر اچھی لگے تو دوستوں سے شیئر کیجیے۔'],
    ['tr', 'Bu bülten okur desteğiyle yayımlanıyor.'],
    ['tr', "Siz de Patreon'dan bize destek olabilirsiniz."],
    ['az', 'Yazını bəyəndinizsə, dostlarınızla paylaşın.'],
    ['hi', 'अगर आपको यह कहानी पसंद आई हो तो इसे दोस्तों के साथ शेयर ज़रूर करें।'],
    ['mr', 'गोष्ट आवडल्यास मित्रांना शेअर करा.'],
    ['bn', 'গল্পটি ভালো লাগলে বন্ধুদের সঙ্গে শেয়ার করুন।'],
    ['bn', 'লাইক, কমেন্ট ও শেয়ার করতে ভুলবেন না।'],
    ['ta', 'கதை பிடித்திருந்தால் நண்பர்களுடன் பகிருங்கள்.'],
    ['te', 'కథ నచ్చితే మీ స్నేహితులతో షేర్ చేయండి.'],
    ['te', 'తాజా వార్తల కోసం మా టెలిగ్రామ్ ఛానెల్‌ను ఫాలో అవ్వండి.'],
    ['th', 'ฝากติดตามเรื่องเล่าจากท่าเรือด้วยนะครับ'],
    ['th', 'สอบถามข้อมูลเพิ่มเติมได้ที่ท่าเรือ โทร. 0 7411 1111'],
    ['vi', 'Mọi thắc mắc xin liên hệ bến phà, điện thoại 0901 111 222.'],
    ['vi', 'Nếu bạn mới đọc lần đầu, hãy đăng ký để nhận thư mỗi tuần.'],
    ['id', 'Jangan lupa follow Instagram Dermaga Merah untuk cerita lainnya.'],
    ['id', 'Jika tulisan ini bermanfaat, bagikan kepada teman-temanmu.'],
    ['id', 'Dapatkan berita pilihan setiap hari dari Kabar Dermaga.'],
    ['fil', 'Para sa iba pang kuwento, i-follow kami sa Instagram.'],
    ['fil', 'Kung nagustuhan ninyo ang kuwento, i-share sa inyong mga kaibigan!'],
    ['sw', 'Ukipenda hadithi hii, washirikishe marafiki zako.'],
    ['hi', 'अधिक जानकारी के लिए टोल फ्री 1800-111-1111 पर संपर्क करें।'],
    ['ja', '番組のハッシュタグは #湖の鐘 です。'],
    ['ja', 'アプリでのフォローと高評価をよろしくお願いします！'],
    ['ja', 'よりよい紙面づくりのため、みなさまのご意見をお聞かせください。'],
    ['ja', '渡し船の乗車記へのご感想は、はがきかメールでお寄せください。'],
    ['ja', 'お申し込みは下記フォームよりお願いいたします。'],
    ['ja', 'ご迷惑をおかけしますが、ご理解とご協力をお願い申し上げます。'],
    ['ja', '人気ブログランキングに参加しています。'],
    ['zh-CN', '写文不易，觉得有用的话点个赞再走吧～'],
    ['zh-TW', '歡迎轉載，但請註明出處。'],
    ['ko', "▶ 오늘의 뉴스레터 '호수 아침' 받아보기 [클릭!]"],
  ])('%s: is dropped: %s', (language, line) => {
    expect(after(language, line)).toEqual([leads[language]]);
  });

  test.each([
    ['ar', 'استمعوا إلى جرس العبارة القديمة، كما كان يقول القبطان لركابه كل صباح.'],
    ['ar', 'شارك ثلاثون صيادا في سباق القوارب حول البحيرة.'],
    ['fa', 'ماهیگیران صید خود را با دوستان به اشتراک گذاشتند.'],
    ['tr', 'Belediye, göldeki feribota destek verecek.'],
    ['hi', 'मल्लाह ने नाव की कहानी गाँव के बच्चों के साथ साझा की।'],
    ['bn', 'মাঝি তার রুটি যাত্রীদের সঙ্গে ভাগ করে খায়।'],
    ['th', 'ชาวประมงติดตามเรือข้ามฟากสีแดงมาจนถึงฝั่งตะวันออกของทะเลสาบ'],
    ['vi', 'Nếu bạn lên phà lần đầu, người lái sẽ rung chuông ba hồi.'],
    ['id', 'Nelayan berbagi ikan dengan penumpang feri merah setiap pagi.'],
    ['ja', '渡し船の船長は、客の意見を聞いて鐘の時刻を変えた。'],
    ['ja', '港では、子どもたちが鐘の音のランキングを作った。'],
    ['zh-TW', '船長歡迎旅客登船，但請大家先擦乾鞋子。'],
    ['ko', '나루터는 배표를 살 때 이름을 받아 적는다.'],
  ])('%s: a real sentence stays: %s', (language, sentence) => {
    expect(said(language, `<p>${sentence}</p>`, { title: 'x' })).toEqual([sentence]);
  });
});
