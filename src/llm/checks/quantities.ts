import { withDigits } from './number-words.ts';
import { wordsOf } from './words.ts';

/** A number in a text, with what it counts. */
export interface Quantity {
  raw: string;
  /** What it may mean. */
  values: readonly string[];
  unit: string | null;
  /** The words behind what it is counted in, and before it, the nearest first. */
  behind(): readonly string[];
  ahead(): readonly string[];
  /** The words right behind it, up to a mark or another number. */
  next(): readonly string[];
}

const scales: readonly [word: RegExp, zeros: number][] = [
  [
    /^(?:thousand|tausend|tsd\b|mille\b|mila\b|mil\b(?! mill)|duizend|tys|tusen|tusind|tuhat|tisíc|bin\b|тыс|тис|хіл|χιλ|ألف|آلاف|אלף|هزار|हज़ार|千|천|พัน)/iu,
    3,
  ],
  [/^(?:lakh|लाख)/iu, 5],
  [
    /^(?:mio|mln|mn\b|mill?i?[oóõ]n|milh[õã]|milioni|miljo|miljoona|milion|milió|milyon|млн|миллион|мільйон|милион|εκατομμ|مليون|ملايين|מיליון|میلیون)/iu,
    6,
  ],
  [/^(?:crore|करोड़)/iu, 7],
  [/^(?:bn\b|mrd|mld|milliard|miliard|miljard|milyar|миллиард|мільярд|млрд|δισεκατ|مليار|מיליארד|میلیارد|bilh)/iu, 9],
  [/^(?:万|萬|만|หมื่น)/u, 4],
  [/^(?:แสน)/u, 5],
  [/^(?:ล้าน)/u, 6],
  [/^(?:億|亿|억)/u, 8],
  [/^(?:billion)/iu, 9],
  [/^(?:trillion|兆|조)/iu, 12],
];

const units: readonly [sign: RegExp, unit: string][] = [
  [
    /^(?:[%٪]|per ?cent|prozent|pour cent|pour-cent|por ciento|por cento|per cento|procent|prosent|процент|відсот|yüzde|százal|τοις εκατ|パーセント|퍼센트|प्रतिशत|फीसदी|بالمئة|بالمائة|في المئة|في المائة|אחוז|درصد|เปอร์เซ็นต์|phần trăm|persen)/iu,
    '%',
  ],
  [/^(?:€|euros?\b|eur\b|евро|євро|ευρώ|ユーロ|欧元|유로|يورو|אירו|यूरो)/iu, '€'],
  [/^(?:us-?dollars?|u?s?\$|dollars?\b|d[oó]lar|usd\b|доллар|долар|ドル|美元|달러|دولار|דולר|डॉलर)/iu, '$'],
  [/^(?:£|pounds?\b|gbp\b|livres?\b)/iu, '£'],
  [/^(?:¥|yen\b|円|日元|엔)/iu, '¥'],
  [/^(?:kilomet|kilómet|quilómet|chilomet|километ|кілом|км|km\b|公里|千米|キロ|킬로)/iu, 'km'],
  [/^(?:miles?\b|mi\b)/iu, 'mi'],
  [/^(?:kilogra|kilo\b|kilos\b|kg\b|кг|公斤)/iu, 'kg'],
  [/^(?:tonn|tons?\b|тонн)/iu, 't'],
  [/^(?:a\.\s?m\b|am\b)/iu, 'am'],
  [/^(?:p\.\s?m\b|pm\b)/iu, 'pm'],
  [/^(?:°\s?c|degrees? c|grad celsius)/iu, '°C'],
  [/^(?:°\s?f|degrees? f)/iu, '°F'],
];

const before: readonly [sign: RegExp, unit: string][] = [
  [/€\s?$/u, '€'],
  [/\$\s?$/u, '$'],
  [/£\s?$/u, '£'],
  [/[¥￥]\s?$/u, '¥'],
  [/%\s?$/u, '%'],
];

/** Digits of every script as those of ASCII. */
const asciiDigits = (text: string): string =>
  text
    .normalize('NFKC')
    .replace(/[^\P{Nd}0-9]/gu, (digit) => {
      // The ten digits of a script follow each other (Unicode, 4.6): counting back to what is none gives the value.
      const code = digit.codePointAt(0) ?? 0;
      let value = 0;
      while (value < 9 && /\p{Nd}/u.test(String.fromCodePoint(code - value - 1))) value += 1;
      return String(value);
    })
    .replace(/٫/g, '.')
    .replace(/٬/g, ',');

const plain = (whole: string, fraction: string): string => {
  const bare = whole.replace(/^0+(?=\d)/, '');
  const rest = fraction.replace(/0+$/, '');
  return rest === '' ? bare : `${bare}.${rest}`;
};

/** Languages that write a thousand with a comma, and a fraction with a point. */
const pointed = new Set(['en', 'ja', 'zh', 'ko', 'th', 'he', 'hi']);
/** Those that write them the other way round, or a thousand with a blank. */
const commaed = new Set(
  'de fr es it pt nl pl sv da nb no nn fi cs sk sl hr sr bg ro hu tr ru uk be el ca gl eu lt lv et id vi'.split(' '),
);

/** What a number in digits means: "1.234" is a thousand here and one there, and either where nobody knows. */
function readings(token: string, language: string): string[] {
  const bare = token.replace(/[ '’]/g, '');
  const marks = [...bare.matchAll(/[.,]/g)];
  const last = marks.at(-1);
  if (last === undefined) return [plain(bare, '')];
  const parts = bare.split(/[.,]/);
  const decimal = plain(parts.slice(0, -1).join(''), parts.at(-1) ?? '');
  const grouped = parts.slice(1).every((part) => part.length === 3) && (parts[0]?.length ?? 0) <= 3;
  const kinds = new Set(marks.map(([mark]) => mark));
  if (kinds.size === 2) return [decimal];
  if (marks.length > 1) return grouped ? [plain(parts.join(''), '')] : [bare, ...parts.map((part) => plain(part, ''))];
  if (!grouped) return [decimal];
  const whole = plain(parts.join(''), '');
  const isPoint = kinds.has('.');
  if (pointed.has(language)) return [isPoint ? decimal : whole];
  return commaed.has(language) ? [isPoint ? whole : decimal] : [whole, decimal];
}

function scaled(value: string, zeros: number): string {
  const [whole = '', fraction = ''] = value.split('.');
  const digits = fraction.padEnd(zeros, '0');
  return plain(whole + digits.slice(0, zeros), digits.slice(zeros));
}

const token = /(?<![\d.,])\d{1,3}(?:[ '’]\d{3})+(?:[.,]\d+)?(?![\d])|\d+(?:[.,]\d+)*/g;
const aroundLetters = 90;
/** Nobody counts on. */
const mostNumbers = 3000;

/** The counter right behind a number where words are not spaced. */
function counterOf(rest: string): string | null {
  const sign = /^\s?([\p{Script=Han}\p{Script=Katakana}\p{Script=Hangul}つ])/u.exec(rest)?.[1] ?? null;
  return sign !== null && !/[은는이가을를의에도로와과]/u.test(sign) ? sign : null;
}

/** The words right behind a number; of "32-bit" that one alone. */
function nextWords(behind: string, rest: string): string[] {
  const words = wordsOf(/^(?:[^\p{N}.,;:!?…()\n–—]|(?<=\S)[.,](?=\S))*/u.exec(rest)?.[0] ?? '');
  return behind.startsWith('-') ? words.slice(0, 1) : words;
}

function read(text: string, at: number, raw: string, language: string): Quantity {
  const behind = text.slice(at + raw.length, at + raw.length + aroundLetters);
  const ahead = text.slice(Math.max(0, at - aroundLetters), at);
  let rest = behind.replace(/^[\s-]/u, '');
  let zeros = 0;
  for (const [word, more] of scales) {
    const found = word.exec(rest)?.[0];
    if (found === undefined) continue;
    zeros += more;
    rest = rest
      .slice(found.length)
      .replace(/^\p{L}*(?:\.(?=\s(?:\p{Ll}|\p{Sc}|Euro|EUR|USD)))?\s?(?:de |d['’]|di )?/u, '');
    break;
  }
  const sign = units.map(([pattern]) => pattern.exec(rest)?.[0]).find((found) => found !== undefined);
  const unit =
    units.find(([sign]) => sign.test(rest))?.[1] ??
    before.find(([pattern]) => pattern.test(ahead))?.[1] ??
    /^\p{Sc}/u.exec(rest)?.[0] ??
    /(\p{Sc})\s?$/u.exec(ahead)?.[1] ??
    counterOf(rest);
  if (sign !== undefined) rest = rest.slice(sign.length).replace(/^\p{L}*/u, '');
  const minus = /(?:^|[\s(])[-−]$/u.test(ahead) ? '-' : '';
  return {
    raw,
    values: readings(raw, language).map((value) => `${minus}${scaled(value, zeros)}`),
    unit,
    // Half words at the ends are left out.
    behind: () => wordsOf(rest.replace(/[.!?…]\s[\s\S]*$|\s\S*$/u, '')),
    ahead: () => wordsOf(ahead.replace(/^\S*\s/u, '')).reverse(),
    next: () => nextWords(behind, rest),
  };
}

/** The numbers of a text, in digits or words of any script. Linear in time. */
export function quantitiesOf(text: string, language: string): Quantity[] {
  const digits = withDigits(asciiDigits(text), language);
  const tokens = [...digits.matchAll(token)].slice(0, mostNumbers);
  const found = tokens.map((match) => read(digits, match.index, match[0], language));
  // "12 300" is one number or two, and one where thousands are parted so.
  const parts = (commaed.has(language) ? [] : tokens)
    .filter(([raw]) => raw.includes(' '))
    .map((match) => read(digits, match.index, match[0].split(' ')[0] ?? '', language));
  return [...found, ...parts];
}
