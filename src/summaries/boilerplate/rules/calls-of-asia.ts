import type { Kind } from './kind.ts';
import type { Rule } from './rule.ts';

/** What ends no sentence in these scripts. */
const within = '[^.!?…。！？।۔؟]';

/** "If you liked it, pass it on": both halves stand in one sentence, by language. */
const likedThenShare: readonly (readonly [liked: string, share: string])[] = [
  ['إذا (?:أعجب|راق)\\S*', '[فو]?(?:شارك|انشر|اشترك)(?:وا|ها|وها|ه|وه|نا)?(?!\\p{L})|لا تبخل\\S*'],
  ['(?:اگر|چنانچه) .{2,40}(?:دوست داشت|پسندید|لذت برد|مفید بود)\\S*', 'اشتراک بگذار\\S*|بفرستید|معرفی کنید'],
  ['אם (?:נהני|אהב)\\S*', '(?:שתפו|העבירו|ספרו|המליצו)(?!\\p{L})'],
  ['(?:پسند آ|اچھ[یا] لگ)\\S*', 'شیئر (?:ضرور )?(?:کیجی|کری)\\S*'],
  ['(?:beğendi|hoşunuza git)\\p{L}*', 'paylaş(?:ın|abilir|mayı|ır)\\p{L}*'],
  ['(?:bəyəndi|xoşunuza gəl)\\p{L}*', '(?:paylaşın|bölüşün)\\p{L}*'],
  ["yoqqan bo[‘’ʻʼ']lsa", "(?:ulashing|bo[‘’ʻʼ']lishing)"],
  ['(?:ұнаса|ұнаған болса)', 'бөлісіңіз(?:дер)?'],
  ['(?:მოგეწონათ|თუ მოგწონთ)', 'გააზიარეთ'],
  ['(?:հավանեցիք|դուր եկավ)', '(?:կիսվեք|տարածեք)'],
  ['आवडल\\S*', '(?:शेअर|लाईक|फॉरवर्ड) (?:नक्की )?करा\\S*'],
  ['(?:ভালো?|পছন্দ) (?:লাগলে|হলে)', '(?:শেয\u09BCার|লাইক|কমেন্ট) কর(?:ুন|বেন)'],
  ['నచ్చితే', '(?:షేర్|లైక్) చేయండి'],
  ['(?:ถ้า|หาก)(?:ชอบ|ถูกใจ)', '(?:แชร์|ไลก์|ไลค์|ติดตาม)'],
  ['nếu (?:bạn )?(?:thấy (?:hay|hữu ích)|thích bài)', 'chia sẻ'],
  [
    '(?:jika|kalau|bila|andai) [^,.!?]{0,40}(?:bermanfaat|suka|menyukai|membantu)',
    '(?:bagikan|share|sebarkan|kongsikan|beri(?:kan)? .{1,12}(?:kali|clap))',
  ],
  ['kung (?:nagustuhan|nakatulong)', '(?:i-?(?:share|like|follow)|ibahagi)'],
  ['(?:ukipenda|kama (?:umeipenda|umependa))', '(?:washirikishe|sambaza|shirikisha)\\p{L}*'],
];

const passesOn: Rule = {
  why: 'call to share',
  longest: 180,
  patterns: likedThenShare.map(
    ([liked, share]) =>
      new RegExp(
        `^${within}{0,50}(?<![\\p{L}\\p{M}])(?:${liked})(?![\\p{M}])${within}{0,70}(?:${share})${within}{0,50}[.!।۔…\\p{Extended_Pictographic}]*$`,
        'iu',
      ),
  ),
};

const likes = '(?:লাইক|কমেন্ট|শেয\u09BCার|সাবস্ক্রাইব|ফলো)';

const follows: Rule = {
  why: 'call to subscribe or follow',
  longest: 180,
  patterns: [
    new RegExp(
      `^${within}{0,24}${likes}(?:[, ]+(?:(?:ও|আর|এবং) )?${likes}){0,3} কর(?:ুন|বেন|তে ভুলবেন না)${within}{0,20}[।!]*$`,
      'u',
    ),
    /^.{0,40}(?:వార్త|సమాచార|అప్‌?డేట్)\S* కోసం (?:మా|మన) .{0,40}(?:ఫాలో|జాయిన్|సబ్‌?స్క్రైబ్|డౌన్‌?లోడ్)(?: \S{2,12})?[.!]*$/u,
    /^[^.!?]{0,60}(?:எங்கள்|எங்களது|எமது) \S{2,24} (?:பின்தொடர|இணை|லைக்)\S*[.!]*$/u,
    /^.{0,60}(?:வாட்ஸ்அப்|டெலிகிராம்|யூடியூப்) (?:சேனல|குழுவ)\S* (?:இணையு|பின்தொடர)\S*[.!]*$/u,
    /^.{0,60}(?:व्हॉट्सअ‍?ॅप|व्हाट्सएप|टेलिग्राम|टेलीग्राम) (?:चॅनेल|ग्रुप|चैनल)\S* .{0,30}(?:जॉईन|फॉलो|सामील) (?:करा|व्हा)[.!।]*$/u,
    /^[^।!?]{0,60}(?:ख़?बरों|जानकारी|अपडेट)[^।!?]{0,20}के लिए (?:जुड़े|जुड़े|बने) रह(?:िए|ें)[^।!?]{0,40}[।!]*$/u,
    /^ฝาก(?:กด)?(?:ติดตาม|ไลก์|ไลค์|แชร์).{0,50}ด้วย(?:นะ)?(?:คะ|ค่ะ|ครับ|จ้า)?$/u,
    /^nếu [^,.!?]{2,60}(?:lần đầu|chưa đăng ký)[^,.!?]{0,40}, (?:hãy |mời bạn |bạn có thể |xin )đăng ký[^.!?]{0,70}[.!]*$/iu,
    /^đừng quên (?:theo dõi|đăng ký|like|nhấn|ghé thăm)(?!\p{L})[^.!?]{2,90}[.!]*$/iu,
    /^(?:ikuti|sertai) (?:kami|kita)(?: \p{L}+)? (?:di|melalui|lewat) [^.!?]{0,24}(?:media sosial|instagram|facebook|telegram|whatsapp|tiktok)[^.!?]{0,50}[.!]*$/iu,
    /^(?:[还還][没沒]|尚未)(?:追蹤|[关關]注|[订訂][阅閱])(?:的)?(?:朋友|小伙伴|同[学學]|人)?[^。！!]{0,20}(?:追蹤|[关關]注|[订訂][阅閱])[^。！!]{0,6}[。！!～~]*$/u,
    /^(?:jangan lupa|silakan|yuk|ayo|jom)(?: untuk| juga)?,? (?:follow|subscribe|like|share)(?!\p{L})[^.!?]{0,90}[.!]*$/iu,
    /^dapatkan (?:update )?(?:berita|kabar|informasi)(?: \p{L}+){0,3} (?:dari|di|hanya di) \p{Lu}[^.!?]{2,50}[.!]*$/iu,
    /^para sa (?:iba pang|karagdagang|mas marami pang) [^.,!?]{2,40}, (?:i-?(?:follow|like)|bisitahin|mag-?subscribe|sundan)(?!\p{L})[^.!?]{2,80}[.!]*$/iu,
    /^[▶►☞]?\s?(?:\S{1,8} ){0,3}(?:뉴스레터|소식지)(?: \S{1,14}){0,3} (?:받아보기|구독하기|신청하기)(?:\s?\[?클릭!?\]?)?$/u,
    /^(?:この|当)?番組の(?:公式)?(?:ハッシュタグ|X|インスタグラム)は.{1,40}(?:です|まで)[。！!]?$/u,
    /^(?:人気)?(?:にほん)?(?:ブログ)?(?:村|ランキング)に(?:も)?参加(?:して(?:い|お)ます|しております|中です)[。！!]?$/u,
    /^(?:[码碼]字|[写寫]文|[制製]作|整理|[创創]作|原[创創])不易[，,]?.{0,40}$/u,
    /^(?:谢邀|謝邀|以上)[。.！!]?$/u,
  ],
};

const supports: Rule = {
  why: 'call to support, rate or comment',
  longest: 160,
  patterns: [
    /^(?:[^？?。]{2,24}[？?])?\s?(?:快|[欢歡]迎)?[来來到](?:評論|评论|留言)[区區][^。！!？?]{0,14}[。！!～~]*$/u,
    /^[^.!?]{0,30}(?:okur|okuyucu|dinleyici|abone) desteği(?:yle| ile|nizle) (?:yay[ıi]m?lan|hazırlan|ayakta|var ol)\p{L}*[^.!?]{0,20}[.!]*$/iu,
    /^(?:siz de )?[^.!?]{0,20}patreon\S{0,6}[^.!?]{0,30}destek (?:ol|ver)\p{L}+[.!]*$/iu,
    /^terima kasih (?:sudah|telah|kerana|karena)(?: sudah| telah)? (?:membaca|menonton|mendengar\p{L}*|mampir)[^.!?]{0,40}[.!]*$/iu,
    /^(?:より(?:良|よ)い|今後の)[^。]{0,40}(?:ため|よう)に?、?[^。]{0,14}(?:ご意見|ご感想|お声)を(?:お聞かせ|お寄せ)ください。?$/u,
    /^[^。]{0,30}(?:ご意見|ご感想|お便り|ご投稿)は、?[^。]{0,30}(?:メール|はがき|ハガキ|フォーム|ファクス|FAX|DM)[^。]{0,20}(?:お寄せ|お送り)(?:ください|下さい)。?$/u,
  ],
};

const contacts: Rule = {
  why: 'contact line',
  longest: 160,
  patterns: [
    /^(?:mọi|để biết thêm) (?:chi tiết|thắc mắc|thông tin|góp ý)[^.!?]{0,40}(?:liên hệ|gửi về)[^!?]{2,100}$/iu,
    /^(?:किसी भी|अधिक|ज़्यादा|विस्तृत) [^।!?]{2,40} (?:के लिए|हेतु) [^।!?]{0,60}(?:पर|से) (?:संपर्क|सम्पर्क|कॉल|फ़?ोन) (?:करें|कर सकते हैं)।?$/u,
    /^(?:お申し?込み|ご予約|ご応募)は、?(?:下記|以下|上記|こちら|プロフィール)[^。]{0,24}(?:お願い|ください|下さい|どうぞ)[^。]{0,10}。?$/u,
    /^(?:기타 )?(?:자세한|상세한|보다 자세한) (?:사항|내용|정보)[은는] [^.!?]{2,50}(?:참고|참조|확인|문의)[^.!?]{0,24}(?:바랍니다|주세요|주십시오|하세요)[.!]*$/u,
    /^สอบถาม(?:ราย\S{0,6}ละเอียด|ข้อมูล)?(?:เพิ่มเติม)?(?:ได้)?(?:ที่|โทร).{2,80}$/u,
  ],
};

/** How texts take their leave, wish and hope, by language. */
const courtesies: Rule = {
  why: 'sign-off',
  longest: 130,
  patterns: [
    /^(?:皆(?:様|さま)に?は?、?)?(?:大変)?(?:ご不便|ご迷惑)(?:を|と)[^。]{0,8}(?:おかけ|お掛け)[^。]{0,16}が、?[^。]{0,16}(?:ご理解|ご了承|ご容赦|ご協力)[^。]{0,24}(?:お願い|ください|下さい)[^。]{0,12}。?$/u,
    /^(?:みな(?:さん|さま)|皆(?:さん|様|さま))も、?(?:ぜひ|是非)、?[^。！!]{1,24}(?:みて|見て|ください|下さい)(?:ください|下さい)?(?:ね)?[。！!♪～]*$/u,
    /^(?:みな(?:さん|さま)|皆(?:さん|様|さま))の(?:ご来(?:場|館|店|園|訪)|ご参加|ご乗船|ご利用|ご応募|お越し)を(?:心より)?お待ち(?:して(?:い|お)ります|しております|申し上げます)[。！!]*$/u,
    /^[^.!?]{0,40}(?:많은|적극적인) (?:관심과 )?(?:참여|관심|이용|성원)(?:[를을]|와 [^.!?]{2,10})? ?(?:부탁드립니다|바랍니다|기대합니다)[.!]*$/u,
    /^以上(?:就)?是(?:[这這]次|今天|本次|本期)的?[^。！!]{2,16}[，,]?[^。！!]{0,16}[。！!～~]*$/u,
    /^(?:bir )?(?:sonraki|başka bir|yeni) (?:yazı|bölüm|video|tarif)\p{L}* (?:görüşmek|buluşmak) (?:üzere|dileğiyle)[^.!?]{0,40}[.!…]*$/iu,
    /^तो दोस्तों,? (?:ये|यह) (?:थी|था|थे|रही|रहा) [^।!?]{4,80}[।!]*$/u,
    /^(?:সবাইকে ধন্যবাদ|ধন্যবাদ(?: সবাইকে)?)[,।!]? ?(?:সবাই )?(?:ভালো থাক(?:বেন|ুন)|সুস্থ থাক(?:বেন|ুন))?[।!]*$/u,
    /^หวังว่า.{2,40}(?:จะ)?(?:เป็นประโยชน์|มีประโยชน์|ถูกใจ|ช่วย).{0,30}(?:นะ)?(?:คะ|ค่ะ|ครับ|จ้า)$/u,
    /^(?:hy vọng|mong rằng) (?:với |rằng |qua )?(?:những )?(?:chia sẻ|thông tin|bài viết|kiến thức)[^.!?,]{0,30}(?:trên|này)(?!\p{L})[^.!?]{0,80}[.!]*$/iu,
    /^(?:sekian|demikian(?:lah)?)(?!\p{L})[^.!?]{0,60},? semoga (?:bermanfaat|membantu)[^.!?]{0,30}[.!]*$/iu,
  ],
};

const reuse: Rule = {
  why: 'legal notice',
  longest: 120,
  patterns: [
    /^本[文篇][为為是][^。]{0,20}(?:原[创創]|首[发發])[^。]{0,12}，?[^。]{0,6}(?:如需|如要|[转轉][载載]|[请請])[^。]{2,30}[。]?$/u,
    /^[欢歡]迎[转轉](?:[载載发發]|貼|贴)[^。]{0,20}[注註标標]明(?:出[处處]|[来來]源|作者)[^。]{0,6}[。！!]?$/u,
    /^(?:Նյութ|Հոդված)\p{L}* [^։]{0,60}(?:հղում|արգել)\p{L}* [^։]{0,30}։?$/u,
    /^(?:məlumat|material|xəbər)\p{L}* istifadə [^.!?]{0,40}(?:istinad|keçid)[^.!?]{0,30}[.!]?$/iu,
    /^(?:материалды|мәліметті|ақпаратты) (?:көшіріп|пайдалан)\p{L}*[^.!?]{0,60}сілтеме[^.!?]{0,30}[.!]?$/iu,
    /^(?:mater?ial|xabar)\p{L}*dan (?:to[‘’ʻʼ']liq|foydalan)[^.!?]{0,60}(?:havola|manba)[^.!?]{0,40}[.!]?$/iu,
  ],
};

/** "看更多新聞請加入我們的LINE好友", "Ikuti berita terkini di saluran Telegram kami": the app or the messenger in which a page would be read. */
const messengers: Rule = {
  why: 'call to subscribe or follow',
  longest: 140,
  patterns: [
    /^(?:想|要)?(?:看|[获獲]取|了解|接收|掌握)?(?:更多|最新)?.{0,12}[，, ]?(?:[请請]|[欢歡]迎|立即|馬上|马上|快)加入(?:我們|我们|本報|本报|本站)的? ?(?:LINE|Telegram|WhatsApp|微信|TG)\S{0,12}[。！!]?$/iu,
    /^(?:立即|馬上|马上|即刻|[请請]|[点點][击擊])下[载載](?:我們|我们|本報|本报)?的? ?(?:App|APP|客[户戶]端|[应應]用(?:程式)?)[，, ](?:[紧緊][贴貼]|[获獲]取|掌握|接收|[随隨][时時](?:掌握|看)|[阅閱][读讀]|睇|看|了解).{1,24}[。！!]?$/iu,
    /^제보는 (?:카카오톡|카톡|전화|이메일|메일|텔레그램)\S{0,4} (?:받습니다|부탁드립니다|기다립니다)\.?$/u,
    /^(?:simak|ikuti|baca|dapatkan|temukan|cek|gabung|ayo gabung|sertai|langgan)(?: .{1,60})? (?:di|ke|melalui|lewat|menerusi) (?:saluran|kanal|channel|grup|group|akun) (?:whatsapp|wa|telegram|tiktok|youtube|facebook) (?:kami|kita)[.!]*$/iu,
    /^(?:simak|ikuti|baca|dapatkan|temukan) (?:juga )?(?:berita|kabar|artikel|update|informasi)(?: \p{L}{2,14}){0,3} kami (?:langsung di (?:ponsel|hp)\p{L}{0,3}|setiap hari)[.!]*$/iu,
  ],
};

/** "この記事が気に入ったらサポートをお願いします。" */
const asksOfEastAsia: Rule = {
  why: 'call to support, rate or comment',
  longest: 80,
  patterns: [
    /^(?:この|もし)?(?:記事|投稿|ブログ|内容)が(?:気に入|お気に召し|役に立|参考にな|良か|よか|面白か)[っりた]{1,4}ら、?(?:ぜひ|是非)?、?.{0,16}(?:サポート|フォロー|シェア|スキ|いいね|チャンネル登録|コメント).{0,6}(?:お願い(?:いた)?します|ください|下さい|嬉しいです|うれしいです)[。！!]?$/u,
  ],
};

/** What texts of Asia and East Africa ask of their readers: tables by language. */
export const callsOfAsia: Kind = {
  rules: [passesOn, follows, messengers, supports, asksOfEastAsia, contacts, courtesies, reuse],
  topics: [],
};
