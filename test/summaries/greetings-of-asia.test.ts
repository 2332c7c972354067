import { describe, expect, test } from 'vitest';
import { said } from './said.ts';

const leads: Readonly<Record<string, string>> = {
  tr: 'Kırmızı feribot iki yıl sonra gölü yeniden her saat başı geçiyor ve öğlen çanını çalıyor.',
  az: 'Qırmızı bərə iki ildən sonra gölü yenidən hər saat keçir və günorta zəngini çalır.',
  uz: 'Qizil parom ikki yildan keyin ko‘lni yana har soat kesib o‘tadi va tushda qo‘ng‘irog‘ini chaladi.',
  kk: 'Қызыл паром екі жылдан кейін көлді қайтадан сағат сайын кесіп өтіп, түсте қоңырауын соғады.',
  ka: 'წითელი ბორანი ორი წლის შემდეგ ტბას ისევ ყოველ საათში კვეთს და შუადღისას ზარს რეკავს.',
  hy: 'Կարմիր լաստանավը երկու տարի անց կրկին ամեն ժամ անցնում է լիճը և կեսօրին հնչեցնում զանգը։',
  sw: 'Kivuko chekundu kinavuka ziwa tena kila saa baada ya miaka miwili na kupiga kengele mchana.',
  fil: 'Muling tumatawid sa lawa kada oras ang pulang bangka matapos ang dalawang taon.',
  hi: 'लाल नाव दो साल बाद फिर हर घंटे झील पार करती है और दोपहर में घंटी बजाती है।',
  bn: 'লাল নৌকা দুই বছর পর আবার প্রতি ঘণ্টায় হ্রদ পার হয় আর দুপুরে ঘণ্টা বাজায়।',
  th: 'เรือข้ามฟากสีแดงกลับมาข้ามทะเลสาบทุกชั่วโมงอีกครั้งหลังหยุดไปสองปีและตีระฆังทุกเที่ยงวัน',
  'zh-TW': '紅色渡船停航兩年後恢復每小時橫渡湖面，中午還會敲鐘。',
  ja: '赤い渡し船が二年ぶりに湖を一時間ごとに渡り、正午には鐘を鳴らします。',
  ko: '붉은 나룻배가 두 해 만에 호수를 다시 한 시간마다 건너고 한낮에는 종을 울린다.',
};

describe('how letters greet', () => {
  test.each([
    ['tr', 'Merhabalar sevgili okurlarım, nasılsınız, iyi misiniz?'],
    ['tr', 'Nasılsınız, her şey yolunda mı?'],
    ['tr', 'Günaydın değerli dostlar,'],
    ['az', 'Salam, hörmətli oxucular!'],
    ['az', 'Hər vaxtınız xeyir, əziz dostlar!'],
    ['uz', 'Assalomu alaykum, hurmatli do‘stlar!'],
    ['kk', 'Сәлеметсіздер ме, құрметті оқырмандар!'],
    ['ka', 'გამარჯობა, ძვირფასო მკითხველებო!'],
    ['hy', 'Բարև ձեզ, հարգելի բարեկամներ։'],
    ['sw', 'Karibuni tena kwenye Taa ya Ziwa, wapendwa wasomaji.'],
    ['sw', 'Habari zenu ndugu wasomaji,'],
    ['fil', 'Magandang umaga po sa inyong lahat!'],
    ['hi', 'नमस्कार दोस्तों, आज के इस लेख में हम आपको झील की पुरानी नाव दिखाएंगे।'],
    ['hi', 'नमस्कार Quay Notes के पाठकों!'],
    ['hi', 'आशा करते हैं आप सब अच्छे होंगे।'],
    ['bn', 'কেমন আছেন বন্ধুরা?'],
    ['bn', 'আশা করছি সকলে ভালো আছেন।'],
    ['th', 'สวัสดีค่ะทุกคน วันนี้เรามีเรื่องเรือข้ามฟากมาฝากกันค่ะ'],
    ['th', 'เรียน ชาวเกาะทุกท่าน'],
    ['zh-TW', '哈囉大家好，我是湖邊的阿明～'],
    ['ja', 'ご訪問ありがとうございます♪'],
    ['ja', '今月もお届けします。'],
    ['ja', '＼渡し船の回数券、販売中です！／'],
    ['ja', '朝晩めっきり寒くなりましたね。'],
    ['ja', 'それでは早速、乗ってみましょう！'],
    ['hi', 'क्या आप भी झील पार करना चाहते हैं? तो यह लेख आपके लिए है।'],
    ['th', 'หลายคนคงสงสัยว่าเรือข้ามฟากมีกี่เที่ยว วันนี้เรามีคำตอบ'],
    ['tr', 'Feribot saatleri değişti mi? Gelin birlikte inceleyelim.'],
    ['ko', '나룻배는 언제 뜰까요? 함께 알아보겠습니다.'],
    ['ko', '오늘은 나룻배 타는 법에 대해 알아보도록 하겠습니다.'],
  ])('%s: is no beginning: %s', (language, greeting) => {
    const lead = leads[language] ?? '';
    expect(said(language, `<p>${greeting}</p><p>${lead}</p>`, { title: 'x' })).toEqual([lead]);
  });

  test.each([
    ['tr', 'Merhaba dedi kaptan, sonra kırmızı feribotun çanını üç kez çaldı.'],
    ['az', 'Salam verən ilk adam bərənin qoca kapitanı oldu.'],
    ['uz', 'Salom bergan birinchi kishi paromning keksa darg‘asi bo‘ldi.'],
    ['ka', 'გამარჯობა, უთხრა მეზღვაურმა და ბორნის ზარი ჩამოჰკრა.'],
    ['hy', 'Բարև ասաց նավապետը և հնչեցրեց լաստանավի հին զանգը։'],
    ['sw', 'Karibuni na ziwa, kivuko chekundu kinasubiri abiria wa mwisho.'],
    ['hi', 'नमस्कार करके मल्लाह ने लाल नाव की घंटी तीन बार बजाई।'],
    ['bn', 'কেমন আছেন হ্রদের মাঝিরা, তা দেখতে মন্ত্রী নিজেই নৌকায় উঠলেন।'],
    ['th', 'เรียนรู้วิธีพายเรือข้ามฟากได้ฟรีที่ท่าเรือทุกวันเสาร์ตลอดเดือนธันวาคมนี้'],
    ['ja', '郵便船は今月も島へ手紙と牛乳をお届けしています。'],
    ['ja', '湖の水はすっかり冷たくなり、渡し船の客も減った。'],
    ['ko', '나룻배는 언제 뜰까, 뱃사공은 하늘을 보며 혼잣말을 했다.'],
    ['ko', '오늘은 나룻배가 처음으로 밤에 호수를 건넌 날이다.'],
  ])('%s: what a sentence says of a greeting is told: %s', (language, sentence) => {
    expect(said(language, `<p>${sentence}</p><p>${leads[language]}</p>`, { title: 'x' })[0]).toBe(sentence);
  });
});
