/**
 * Words for two to nineteen, the tens, a hundred and a thousand, by language, with the hundreds and the twenties where they are words of
 * their own; forms of one word are parted by a stroke. What is written out in one text may stand in digits in another.
 */
const lists: Readonly<Record<string, string>> = {
  en: 'two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen|twenty thirty forty fifty sixty seventy eighty ninety|hundred thousand',
  de: 'zwei drei vier fünf sechs sieben acht neun zehn elf zwölf dreizehn vierzehn fünfzehn sechzehn siebzehn achtzehn neunzehn|zwanzig dreißig/dreissig vierzig fünfzig sechzig siebzig achtzig neunzig|hundert tausend',
  fr: 'deux trois quatre cinq six sept huit - dix onze douze treize quatorze quinze seize - - -|vingt trente quarante cinquante soixante - - -|cent/cents mille',
  es: 'dos tres cuatro cinco seis siete ocho nueve diez once doce trece catorce quince dieciséis/dieciseis diecisiete dieciocho diecinueve|veinte treinta cuarenta cincuenta sesenta setenta ochenta noventa|cien/ciento mil|doscientos/doscientas trescientos/trescientas cuatrocientos/cuatrocientas quinientos/quinientas seiscientos/seiscientas setecientos/setecientas ochocientos/ochocientas novecientos/novecientas|veintiuno/veintiún/veintiuna veintidós/veintidos veintitrés/veintitres veinticuatro veinticinco veintiséis/veintiseis veintisiete veintiocho veintinueve',
  it: 'due tre quattro cinque - sette otto nove dieci undici dodici tredici quattordici quindici sedici diciassette diciotto diciannove|venti trenta quaranta cinquanta sessanta settanta ottanta novanta|cento mille',
  pt: 'dois/duas três quatro cinco seis sete oito nove dez onze doze treze catorze/quatorze quinze dezasseis/dezesseis dezassete/dezessete dezoito dezanove/dezenove|vinte trinta quarenta cinquenta sessenta setenta oitenta noventa|cem/cento mil|duzentos/duzentas trezentos/trezentas quatrocentos/quatrocentas quinhentos/quinhentas seiscentos/seiscentas setecentos/setecentas oitocentos/oitocentas novecentos/novecentas',
  nl: 'twee drie vier vijf zes zeven acht negen tien elf twaalf dertien veertien vijftien zestien zeventien achttien negentien|twintig dertig veertig vijftig zestig zeventig tachtig negentig|honderd duizend',
  pl: 'dwa trzy cztery pięć sześć siedem osiem dziewięć dziesięć jedenaście dwanaście trzynaście/trzynastu czternaście/czternastu piętnaście/piętnastu szesnaście/szesnastu siedemnaście/siedemnastu osiemnaście/osiemnastu dziewiętnaście/dziewiętnastu|dwadzieścia trzydzieści czterdzieści pięćdziesiąt sześćdziesiąt siedemdziesiąt osiemdziesiąt dziewięćdziesiąt|sto tysiąc|dwieście/dwustu trzysta/trzystu czterysta/czterystu pięćset/pięciuset sześćset/sześciuset siedemset/siedmiuset osiemset/ośmiuset dziewięćset/dziewięciuset',
  sv: 'två tre fyra fem sex sju åtta nio tio elva tolv tretton fjorton femton sexton sjutton arton nitton|tjugo trettio fyrtio femtio sextio sjuttio åttio nittio|hundra tusen',
  da: '- tre fire fem seks syv otte ni ti elleve tolv tretten fjorten femten seksten sytten atten nitten|tyve tredive fyrre halvtreds tres halvfjerds firs halvfems|hundrede tusind',
  nb: '- tre fire fem seks sju åtte ni ti elleve tolv tretten fjorten femten seksten sytten atten nitten|tjue tretti førti femti seksti sytti åtti nitti|hundre tusen',
  fi: 'kaksi kolme neljä viisi kuusi seitsemän kahdeksan yhdeksän kymmenen yksitoista kaksitoista kolmetoista neljätoista viisitoista kuusitoista seitsemäntoista kahdeksantoista yhdeksäntoista|kaksikymmentä kolmekymmentä neljäkymmentä viisikymmentä kuusikymmentä seitsemänkymmentä kahdeksankymmentä yhdeksänkymmentä|sata tuhat',
  cs: 'dva tři čtyři pět šest sedm osm devět deset jedenáct dvanáct třináct/třinácti čtrnáct/čtrnácti patnáct/patnácti šestnáct/šestnácti sedmnáct/sedmnácti osmnáct/osmnácti devatenáct/devatenácti|dvacet třicet čtyřicet padesát šedesát sedmdesát osmdesát devadesát|sto tisíc',
  tr: '- üç dört beş altı yedi sekiz dokuz - onbir oniki onüç ondört onbeş onaltı onyedi onsekiz ondokuz|yirmi otuz kırk elli altmış yetmiş seksen doksan|yüz bin',
  ru: 'два/две/двух три/трёх/трех четыре/четырёх/четырех пять/пяти шесть/шести семь/семи восемь/восьми девять/девяти десять/десяти одиннадцать/одиннадцати двенадцать/двенадцати тринадцать/тринадцати четырнадцать/четырнадцати пятнадцать/пятнадцати шестнадцать/шестнадцати семнадцать/семнадцати восемнадцать/восемнадцати девятнадцать/девятнадцати|двадцать/двадцати тридцать/тридцати сорок/сорока пятьдесят/пятидесяти шестьдесят/шестидесяти семьдесят/семидесяти восемьдесят/восьмидесяти девяносто/девяноста|сто/ста тысяча/тысячу/тысячи/тысяч|двести/двухсот триста/трёхсот/трехсот четыреста/четырёхсот/четырехсот пятьсот/пятисот шестьсот/шестисот семьсот/семисот восемьсот/восьмисот девятьсот/девятисот',
  uk: 'два три чотири пять шість сім вісім девять десять одинадцять дванадцять тринадцять/тринадцяти чотирнадцять/чотирнадцяти пятнадцять/пятнадцяти шістнадцять/шістнадцяти сімнадцять/сімнадцяти вісімнадцять/вісімнадцяти девятнадцять/девятнадцяти|двадцять тридцять сорок пятдесят шістдесят сімдесят вісімдесят девяносто|сто тисяча|двісті/двохсот триста/трьохсот чотириста/чотирьохсот пятсот/пятисот шістсот/шестисот сімсот/семисот вісімсот/восьмисот девятсот/девятисот',
  el: 'δύο τρία τέσσερα πέντε έξι επτά οκτώ εννέα δέκα έντεκα δώδεκα δεκατρία/δεκατρείς δεκατέσσερα/δεκατέσσερις δεκαπέντε δεκαέξι δεκαεπτά δεκαοκτώ δεκαεννέα|είκοσι τριάντα σαράντα πενήντα εξήντα εβδομήντα ογδόντα ενενήντα|εκατό χίλια|διακόσια/διακόσιοι/διακόσιες τριακόσια/τριακόσιοι/τριακόσιες τετρακόσια/τετρακόσιοι/τετρακόσιες πεντακόσια/πεντακόσιοι/πεντακόσιες εξακόσια/εξακόσιοι/εξακόσιες επτακόσια/επτακόσιοι/επτακόσιες οκτακόσια/οκτακόσιοι/οκτακόσιες εννιακόσια/εννιακόσιοι/εννιακόσιες',
  ar: 'اثنان/اثنين ثلاثة/ثلاث أربعة/أربع خمسة/خمس ستة/ست سبعة/سبع ثمانية/ثماني تسعة/تسع عشرة/عشر - - - - - - - - -|عشرون/عشرين ثلاثون/ثلاثين أربعون/أربعين خمسون/خمسين ستون/ستين سبعون/سبعين ثمانون/ثمانين تسعون/تسعين|مئة/مائة ألف',
  he: 'שניים שלושה ארבעה חמישה שישה שבעה שמונה תשעה עשרה - - - - - - - - -|עשרים שלושים ארבעים חמישים שישים שבעים שמונים תשעים|מאה אלף',
  hi: '- तीन चार पाँच/पांच छह सात आठ नौ दस ग्यारह बारह तेरह चौदह पंद्रह/पन्द्रह सोलह सत्रह अठारह उन्नीस|बीस तीस चालीस पचास साठ सत्तर अस्सी नब्बे|सौ हज़ार/हजार',
};

type Grow = (units: string, tens: string) => string;

/** Where a number is one word: how one to nine and the tens grow together, one to nine, and what a hundred and a thousand are in it. */
const grown: Readonly<Record<string, readonly [grow: Grow, units: string, hundred: string, thousand: string]>> = {
  de: [(units, tens) => `${units}und${tens}`, 'ein zwei drei vier fünf sechs sieben acht neun', 'hundert', 'tausend'],
  nl: [
    (units, tens) => `${units}${units.endsWith('e') ? 'ën' : 'en'}${tens}`,
    'een twee drie vier vijf zes zeven acht negen',
    'honderd',
    'duizend',
  ],
  da: [(units, tens) => `${units}og${tens}`, 'en to tre fire fem seks syv otte ni', 'hundrede', 'tusind'],
  nb: [(units, tens) => `${tens}${units}`, 'en to tre fire fem seks sju åtte ni', 'hundre', 'tusen'],
  sv: [(units, tens) => `${tens}${units}`, 'ett två tre fyra fem sex sju åtta nio', 'hundra', 'tusen'],
  fi: [
    (units, tens) => `${tens}${units}`,
    'yksi kaksi kolme neljä viisi kuusi seitsemän kahdeksan yhdeksän',
    'sataa',
    'tuhatta',
  ],
  it: [
    (units, tens) => `${/^[uo]/.test(units) ? tens.slice(0, -1) : tens}${units === 'tre' ? 'tré' : units}`,
    'uno due tre quattro cinque sei sette otto nove',
    'cento',
    'mila',
  ],
};

const made = new Map<string, ReadonlyMap<string, number>>();

function tableOf(language: string): ReadonlyMap<string, number> {
  const known = made.get(language);
  if (known !== undefined) return known;
  const [small = '', tens = '', big = '', hundreds = '', twenties = ''] = (lists[language] ?? '').split('|');
  const table = new Map<string, number>();
  const add = (words: string, value: (n: number) => number) => {
    for (const [n, forms] of words.split(' ').entries())
      for (const word of forms.split('/')) if (word !== '' && word !== '-') table.set(word, value(n));
  };
  const [grow, units = '', hundred = '', thousand = ''] = grown[language] ?? [];
  for (const [n, unit] of units.split(' ').entries()) {
    if (grow === undefined) break;
    add(
      tens.replace(/[^ /]+/g, (ten) => grow(unit, ten)),
      (ten) => (ten + 2) * 10 + n + 1,
    );
    add(`${unit}${hundred} ${unit}${thousand}`, (at) => (n + 1) * (at === 0 ? 100 : 1000));
  }
  add(small, (n) => n + 2);
  add(tens, (n) => (n + 2) * 10);
  add(big, (n) => (n === 0 ? 100 : 1000));
  add(hundreds, (n) => (n + 2) * 100);
  add(twenties, (n) => n + 21);
  made.set(language, table);
  return table;
}

/** A number of several words as far as it is read: its thousands, and what stands behind them. */
interface Sum {
  thousands: number;
  rest: number;
}

const amountOf = ({ thousands, rest }: Sum): number => thousands + rest;

/** The sum with another word behind it, as people say numbers; null where that word begins another number. */
function plus({ thousands, rest }: Sum, value: number): Sum | null {
  if (value === 1000) return thousands === 0 && rest > 1 ? { thousands: rest * 1000, rest: 0 } : null;
  if (value === 100 && rest > 1 && rest < 20) return { thousands, rest: rest * 100 };
  if (value >= 100) return rest === 0 && value < 1000 ? { thousands, rest: value } : null;
  const isRound = rest % 100 === 0 && (rest > 0 || thousands > 0);
  const isUnit = value < 10 && rest % 100 >= 20 && rest % 10 === 0;
  return isRound || isUnit ? { thousands, rest: rest + value } : null;
}

/** What stands between the words of one number. */
const joins = /^(?:[\s\-‐‑]|\s(?:and|et|y|e|en|og|och|ja|και|و)\s|-et-|\sو)$/u;

interface Spelled {
  sum: Sum;
  from: number;
  to: number;
}

/** What is a number only behind a ten: elsewhere it is an article. */
const one =
  /^(?:one|une?|un[oa]|uma?|jeden|jedna|jedno|один|одна|одне|одно|един|една|едно|ένας|μία|ένα|bir|egy|unu)$/iu;

/** Number words in digits, those of one number together. */
function spelledOut(text: string, table: ReadonlyMap<string, number>): string {
  const numbers: Spelled[] = [];
  for (const { 0: word, index } of text.matchAll(/[\p{L}\p{M}]+/gu)) {
    const last = numbers.at(-1);
    const isBehindTen = last !== undefined && last.sum.rest % 100 >= 20 && last.sum.rest % 10 === 0;
    const value = table.get(word.toLowerCase()) ?? (isBehindTen && one.test(word) ? 1 : undefined);
    if (value === undefined) continue;
    const sum = last !== undefined && joins.test(text.slice(last.to, index)) ? plus(last.sum, value) : null;
    if (value === 1 && sum === null) continue;
    const to = index + word.length;
    if (last !== undefined && sum !== null) numbers[numbers.length - 1] = { sum, from: last.from, to };
    else
      numbers.push({
        sum: value === 1000 ? { thousands: value, rest: 0 } : { thousands: 0, rest: value },
        from: index,
        to,
      });
  }
  const parts = numbers.map(({ sum, from }, n) => `${text.slice(numbers[n - 1]?.to ?? 0, from)}${amountOf(sum)}`);
  return `${parts.join('')}${text.slice(numbers.at(-1)?.to ?? 0)}`;
}

const han: Readonly<Record<string, number>> = Object.fromEntries(
  [...'〇一二三四五六七八九']
    .map((sign, n): [string, number] => [sign, n])
    .concat([
      ['零', 0],
      ['两', 2],
      ['兩', 2],
    ]),
);
const hanUnits: Readonly<Record<string, number>> = { 十: 10, 百: 100, 千: 1000 };
const hanNumber =
  /(?<![〇零一二两兩三四五六七八九十百千])[〇零一二两兩三四五六七八九十百千]{1,12}(?=[万萬億亿]?[人年月日時时分円元台本個个件回倍歳岁名位只条座次家所校国社割つ階层棟辆辆匹頭头冊册枚軒点票组組週周度％%盏盞张張把艘艇架朵棵株根片块塊颗顆粒双雙对對套间間幅首封份种種项項支枝隻口户戶遍场場段杯瓶箱包盒袋碗])/gu;

/** A numeral of several signs, which needs no counter to be one. */
const hanCompound =
  /(?<![〇零一二两兩三四五六七八九十百千])(?:[一二两兩三四五六七八九][十百千]|十[一二三四五六七八九])[〇零一二两兩三四五六七八九十百千]{0,10}/gu;

/** Chinese numerals, up to the thousands; NaN for what is none. */
function hanValue(text: string): number {
  if (![...text].some((sign) => sign in hanUnits))
    return Number([...text].map((sign) => String(han[sign] ?? '')).join(''));
  let total = 0;
  let digit = 0;
  for (const sign of text) {
    const unit = hanUnits[sign];
    if (unit === undefined) digit = han[sign] ?? 0;
    else {
      total += (digit === 0 ? 1 : digit) * unit;
      digit = 0;
    }
  }
  return total + digit;
}

const thaiDigits = 'หนึ่ง สอง สาม สี่ ห้า หก เจ็ด แปด เก้า'.split(' ');
const thaiUnits: readonly [word: string, value: number][] = [
  ['สิบ', 10],
  ['ร้อย', 100],
  ['พัน', 1000],
];
/** With a ten, a hundred or a thousand in it: single digits are parts of other words. */
const thaiNumber = new RegExp(
  `(?:(?:${thaiDigits.join('|')}|ยี่)?(?:${thaiUnits.map(([word]) => word).join('|')})){1,3}(?:${thaiDigits.join('|')}|เอ็ด)?`,
  'gu',
);
const thaiPart = new RegExp(`${[...thaiDigits, 'ยี่', 'เอ็ด', ...thaiUnits.map(([word]) => word)].join('|')}`, 'gu');

function thaiValue(numeral: string): number {
  let total = 0;
  let digit = 0;
  for (const [part] of numeral.matchAll(thaiPart)) {
    const unit = thaiUnits.find(([word]) => word === part)?.[1];
    if (unit === undefined) digit = part === 'ยี่' ? 2 : part === 'เอ็ด' ? 1 : thaiDigits.indexOf(part) + 1;
    else {
      total += (digit === 0 ? 1 : digit) * unit;
      digit = 0;
    }
  }
  return total + digit;
}

/** A text with its number words in digits. */
export function withDigits(text: string, language: string): string {
  const inDigits = (numeral: string): string => {
    const value = hanValue(numeral);
    return value > 1 && Number.isSafeInteger(value) ? String(value) : numeral;
  };
  return spelledOut(text, tableOf(lists[language] === undefined ? 'en' : language))
    .replace(hanNumber, inDigits)
    .replace(hanCompound, inDigits)
    .replace(thaiNumber, (numeral) => String(thaiValue(numeral)));
}
