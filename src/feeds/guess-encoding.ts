export const count = (text: string, pattern: RegExp): number => text.match(pattern)?.length ?? 0;

/** Letters that are frequent in somebody's language when its bytes are read in an encoding. */
interface Guess {
  label: string;
  likely: RegExp;
  /** Letters that the same bytes would make in another language. */
  unlikely?: RegExp;
  /** Bytes that a letter takes. */
  width: number;
}

const simplified =
  /[的一是在不了有和人这中大为上个国我以要他时来用们生到作地于出就分对成会可主发年动同工也能下过子说产种面而方后多定行学法所民得经十三之进着等部度家里如水化高自二理起小物现实加量都两体制机当使点从业本去把性好应开它合还因由其些然前外天政四日那社义事平形相全表间样与关各重新线内数正心反你明看原又么利比或但质气第向道命此变条只没结解问意建月公无系军很情者最立代想已通并提直题党程展五果料象员革位入常文总次品式活设及管特件长求老头基资边流路级少图山统接知较将组见计别她手角期根论运农指几九]/g;
const traditional =
  /[的一是在不了有和人這中大為上個國我以要他時來用們生到作地於出就分對成會可主發年動同工也能下過子說產種面而方後多定行學法所民得經十三之進著等部度家裡如水化高自二理起小物現實加量都兩體制機當使點從業本去把性好應開它合還因由其些然前外天政四日那社義事平形相全表間樣與關各重新線內數正心反你明看原又麼利比或但質氣第向道命此變條只沒結解問意建月公無系軍很情者最立代想已通並提直題港舊風車碼頭]/g;

const guesses: readonly Guess[] = [
  { label: 'shift_jis', likely: /[\u3041-\u30fe]/g, width: 2 },
  { label: 'euc-jp', likely: /[\u3041-\u30fe]/g, width: 2 },
  { label: 'euc-kr', likely: /[가-힣]/g, unlikely: /\p{sc=Han}/gu, width: 2 },
  { label: 'gb18030', likely: simplified, width: 2 },
  { label: 'big5', likely: traditional, width: 2 },
  { label: 'windows-1251', likely: /[оеаинтсрвл]/g, width: 1 },
  { label: 'koi8-r', likely: /[оеаинтсрвл]/g, width: 1 },
  { label: 'iso-8859-5', likely: /[оеаинтсрвл]/g, width: 1 },
  { label: 'ibm866', likely: /[оеаинтсрвл]/g, width: 1 },
  { label: 'windows-1253', likely: /[αοιετσνηυρ]/g, width: 1 },
  { label: 'windows-1255', likely: /[יוהלאתמרבש]/g, width: 1 },
  { label: 'windows-1256', likely: /[اليمونترة]/g, width: 1 },
  { label: 'iso-8859-6', likely: /[اليمونترة]/g, width: 1 },
  { label: 'windows-874', likely: /[านรอกเงมยลวดทส่้ี]/g, width: 1 },
];

/** Letters of the languages that one encoding of Latin letters serves and windows-1252 does not. */
const latinGuesses: readonly Guess[] = [
  { label: 'windows-1250', likely: /[ąćęłńśźżčďěňřšťůžőűăâîșşţ]/gi, width: 1 },
  { label: 'iso-8859-2', likely: /[ąćęłńśźżčďěňřšťůžőűăâîșşţ]/gi, width: 1 },
  { label: 'windows-1254', likely: /[ğışİçöü]/g, width: 1 },
  { label: 'macintosh', likely: /[äöüßéèêàçñóíáúå’“”–]/gi, width: 1 },
];
const western = /[äöüßéèêëàâçñóíáúîïôûåæøœ’‘“”–—…«»°€£§©®·•¡¿]/gi;

const nowhere = /[\ufffd\ue000-\uf8ff\u0080-\u009f¬¦¤]/g;
/** In languages written with Latin letters, those beyond ASCII seldom stand together. */
const togetherShare = 0.6;
const leastHigh = 8;

function neighbours(bytes: Uint8Array): { high: number; share: number } {
  let high = 0;
  let together = 0;
  for (let at = 0; at < bytes.length; at += 1) {
    if ((bytes[at] ?? 0) < 0x80) continue;
    high += 1;
    if ((bytes[at - 1] ?? 0) >= 0x80 || (bytes[at + 1] ?? 0) >= 0x80) together += 1;
  }
  return { high, share: high === 0 ? 0 : together / high };
}

function best(sample: Uint8Array, high: number, of: readonly Guess[], start: { label: string; score: number }): string {
  let winner = start;
  for (const { label, likely, unlikely, width } of of) {
    const text = new TextDecoder(label).decode(sample);
    const score =
      ((count(text, likely) - (unlikely === undefined ? 0 : count(text, unlikely)) - 5 * count(text, nowhere)) *
        width) /
      high;
    if (score > winner.score) winner = { label, score };
  }
  return winner.label;
}

/** Names the encoding of bytes that declare none that fits, by what letters they would make. Windows-1252 when nothing is clearly likelier. */
export function guessEncoding(bytes: Uint8Array): string {
  const sample = bytes.subarray(0, 50_000);
  const { high, share } = neighbours(sample);
  const plain = 'windows-1252';
  if (high < leastHigh) return plain;
  if (share > togetherShare) return best(sample, high, guesses, { label: plain, score: 0.3 });
  const text = new TextDecoder(plain).decode(sample);
  return best(sample, high, latinGuesses, { label: plain, score: count(text, western) / high + 0.2 });
}
