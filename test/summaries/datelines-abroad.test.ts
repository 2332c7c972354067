import { describe, expect, test } from 'vitest';
import { said } from './said.ts';

const leads: Readonly<Record<string, string>> = {
  ar: 'تعبر العبارة الحمراء البحيرة كل ساعة من جديد وتنقل الدراجات دون مقابل بعد عامين من التوقف.',
  fa: 'قایق قرمز پس از دو سال دوباره هر ساعت از دریاچه می‌گذرد و دوچرخه‌ها را رایگان می‌برد.',
  az: 'Qırmızı bərə iki ildən sonra gölü yenidən hər saat keçir və günorta zəngini çalır.',
  uz: 'Qizil parom ikki yildan keyin ko‘lni yana har soat kesib o‘tadi va qo‘ng‘irog‘ini chaladi.',
  kk: 'Қызыл паром екі жылдан кейін көлді қайтадан сағат сайын кесіп өтіп, түсте қоңырауын соғады.',
  ka: 'წითელი ბორანი ორი წლის შემდეგ ტბას ისევ ყოველ საათში კვეთს და შუადღისას ზარს რეკავს.',
  hy: 'Կարմիր լաստանավը երկու տարի անց կրկին ամեն ժամ անցնում է լիճը և կեսօրին հնչեցնում զանգը։',
  mr: 'लाल होडी दोन वर्षांनंतर पुन्हा दर तासाला तलाव ओलांडते आणि सायकली मोफत नेते.',
  bn: 'লাল নৌকা দুই বছর পর আবার প্রতি ঘণ্টায় হ্রদ পার হয় আর দুপুরে ঘণ্টা বাজায়।',
  ta: 'சிவப்புப் படகு இரண்டு ஆண்டுகளுக்குப் பிறகு மீண்டும் ஒவ்வொரு மணி நேரமும் ஏரியைக் கடக்கிறது.',
  te: 'ఎర్ర పడవ రెండేళ్ల తర్వాత మళ్లీ ప్రతి గంటకు సరస్సు దాటుతోంది, సైకిళ్లను ఉచితంగా తీసుకెళ్తోంది.',
  th: 'เรือข้ามฟากสีแดงกลับมาข้ามทะเลสาบทุกชั่วโมงอีกครั้งหลังหยุดไปสองปีและตีระฆังทุกเที่ยงวันเหมือนเดิม',
  tr: 'Kırmızı feribot iki yıl sonra gölü yeniden her saat başı geçiyor ve öğlen çanını çalıyor.',
};

describe('where and by whom a report was filed', () => {
  test.each([
    ['ar', 'المرفأ في 12 مارس / وان / '],
    ['ar', 'عمّان - البحيرة الزرقاء - '],
    ['ar', 'المرفأ، 12 مارس 2024: '],
    ['fa', 'دریاکنار - موج - '],
    ['fa', 'به گزارش موج، منطقه دریاکنار، '],
    ['az', 'Gölkənd, 12 mart, GÖLTAC '],
    ['az', 'GÖL-in Sahil bürosu xəbər verir ki, '],
    ['uz', 'Ko‘l Press xabar berishicha, '],
    ['uz', 'KO‘LPRESS. Sohil. '],
    ['uz', 'O‘zA, Sohil. '],
    ['kk', 'КӨЛБАСЫ. КөлАқпарат – '],
    ['ka', 'ტბისპირი (მაუწყებელი) - '],
    ['ka', 'ტბისპირი, 12 მარტი (მაუწყებელი) – '],
    ['hy', 'ԼՃԱՓ, 12 ՄԱՐՏԻ, ԼԻՃՊՐԵՍ։ '],
    ['kk', 'Көлбасы облысы. KOLNEWS.KZ. '],
    ['mr', 'तळेगाव, ता. १२ : '],
    ['mr', 'नवे तळेगाव, झील विचार। '],
    ['mr', 'तळेगाव, दि. १२ (प्रतिनिधी) - '],
    ['bn', 'হ্রদনগর, ১২ মার্চ (এনবি) - '],
    ['ta', 'ஏரியூர், மார்ச் 12 (அலை): '],
    ['te', 'సరస్సుపురం, మార్చి 12 (అల వార్త): '],
    ['te', 'సరస్సుపురం (అల వార్త): '],
    ['th', 'ริมน้ำ - '],
    ['tr', 'Alınan bilgiye göre, '],
    ['tr', 'GHA muhabirinin edindiği bilgiye göre; '],
  ])('%s: is no part of its first sentence: %s', (language, dateline) => {
    const lead = leads[language] ?? '';
    expect(said(language, `<p>${dateline}${lead}</p>`, { title: 'x' })).toEqual([lead]);
  });

  test('a place and the name of the paper, too', () => {
    const lead = 'Feri merah kembali menyeberangi danau setiap jam dan membawa sepeda tanpa biaya setelah dua tahun.';
    const fields = { title: 'x', siteName: 'Suara Dermaga' };
    expect(said('id', `<p>Pelabuhan, Suara Dermaga - ${lead}</p>`, fields)).toEqual([lead]);
    const counts = `Sekitar 40 ${lead.slice(0, 1).toLowerCase()}${lead.slice(1)}`;
    expect(said('id', `<p>Pelabuhan, Suara Dermaga - ${counts}</p>`, fields)).toEqual([counts]);
  });

  test.each([
    ['ar', 'عمّان - وهي أقدم مدن البحيرة - تستقبل العبارة الحمراء كل ساعة منذ الاثنين بعد عامين.'],
    ['az', 'Gölkənd, Sahil və Körpüyanı arasında qırmızı bərə yenidən hər saat işləyir.'],
    ['ka', 'ბორანი (წითელი) ისევ ყოველ საათში კვეთს ტბას და შუადღისას ზარს რეკავს.'],
    ['te', 'పడవ (ఎరుపు రంగుది) మళ్లీ ప్రతి గంటకు సరస్సు దాటుతోంది.'],
    ['th', 'เรือ - ที่คนทั้งเกาะรอคอยมาสองปี - กลับมาข้ามทะเลสาบทุกชั่วโมงตั้งแต่วันจันทร์นี้แล้ว'],
    ['tr', 'Bilgiye göre, dedi kaptan, göl her yıl bir parmak yükseliyor.'],
    ['id', 'Suara Dermaga, koran tertua di danau itu, kini terbit dua kali seminggu.'],
  ])('%s: what only looks so is told: %s', (language, sentence) => {
    expect(said(language, `<p>${sentence}</p>`, { title: 'x', siteName: 'Suara Dermaga' })[0]).toBe(sentence);
  });
});
