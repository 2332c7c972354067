import type { Rule } from './rule.ts';

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

/** "最後までお読みいただきありがとうございました。" */
const thanks: Rule = {
  why: 'sign-off',
  longest: 60,
  patterns: [
    /^(?:最後|ここ)まで(?:お?読み|読んで|ご覧)(?:いただき|頂き|くださり|下さり|いただいて|くださって)(?:まして)?、?(?:本当に|誠に|どうも)?(?:ありがとう|有難う|有り難う)(?:ございます|ございました)?[。！!]?$/u,
  ],
};

/** "この記事が気に入ったらサポートをお願いします。" */
const liked: Rule = {
  why: 'call to support, rate or comment',
  longest: 80,
  patterns: [
    /^(?:この|もし)?(?:記事|投稿|ブログ|内容)が(?:気に入|お気に召し|役に立|参考にな|良か|よか|面白か)[っりた]{1,4}ら、?(?:ぜひ|是非)?、?.{0,16}(?:サポート|フォロー|シェア|スキ|いいね|チャンネル登録|コメント).{0,6}(?:お願い(?:いた)?します|ください|下さい|嬉しいです|うれしいです)[。！!]?$/u,
  ],
};

export const messengerCalls: readonly Rule[] = [messengers, thanks, liked];
