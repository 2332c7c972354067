/** Words for two to twelve, the tens, a hundred and a thousand, by language: what is written out in one text may stand in digits in another. */
const lists: Readonly<Record<string, string>> = {
  en: 'two three four five six seven eight nine ten eleven twelve|twenty thirty forty fifty sixty seventy eighty ninety|hundred thousand',
  de: 'zwei drei vier fünf sechs sieben acht neun zehn elf zwölf|zwanzig dreißig vierzig fünfzig sechzig siebzig achtzig neunzig|hundert tausend',
  fr: 'deux trois quatre cinq six sept huit - dix onze douze|vingt trente quarante cinquante soixante - - -|cent mille',
  es: 'dos tres cuatro cinco seis siete ocho nueve diez once doce|veinte treinta cuarenta cincuenta sesenta setenta ochenta noventa|cien mil',
  it: 'due tre quattro cinque - sette otto nove dieci undici dodici|venti trenta quaranta cinquanta sessanta settanta ottanta novanta|cento mille',
  pt: 'dois três quatro cinco seis sete oito nove dez onze doze|vinte trinta quarenta cinquenta sessenta setenta oitenta noventa|cem mil',
  nl: 'twee drie vier vijf zes zeven acht negen tien elf twaalf|twintig dertig veertig vijftig zestig zeventig tachtig negentig|honderd duizend',
  pl: 'dwa trzy cztery pięć sześć siedem osiem dziewięć dziesięć jedenaście dwanaście|dwadzieścia trzydzieści czterdzieści pięćdziesiąt sześćdziesiąt siedemdziesiąt osiemdziesiąt dziewięćdziesiąt|sto tysiąc',
  sv: 'två tre fyra fem sex sju åtta nio tio elva tolv|tjugo trettio fyrtio femtio sextio sjuttio åttio nittio|hundra tusen',
  da: '- tre fire fem seks syv otte ni ti elleve tolv|tyve tredive fyrre halvtreds tres halvfjerds firs halvfems|hundrede tusind',
  nb: '- tre fire fem seks sju åtte ni ti elleve tolv|tjue tretti førti femti seksti sytti åtti nitti|hundre tusen',
  fi: 'kaksi kolme neljä viisi kuusi seitsemän kahdeksan yhdeksän kymmenen yksitoista kaksitoista|kaksikymmentä kolmekymmentä neljäkymmentä viisikymmentä kuusikymmentä seitsemänkymmentä kahdeksankymmentä yhdeksänkymmentä|sata tuhat',
  cs: 'dva tři čtyři pět šest sedm osm devět deset jedenáct dvanáct|dvacet třicet čtyřicet padesát šedesát sedmdesát osmdesát devadesát|sto tisíc',
  tr: '- üç dört beş altı yedi sekiz dokuz - onbir oniki|yirmi otuz kırk elli altmış yetmiş seksen doksan|yüz bin',
  ru: 'два три четыре пять шесть семь восемь девять десять одиннадцать двенадцать|двадцать тридцать сорок пятьдесят шестьдесят семьдесят восемьдесят девяносто|сто тысяча',
  uk: 'два три чотири пять шість сім вісім девять десять одинадцять дванадцять|двадцять тридцять сорок пятдесят шістдесят сімдесят вісімдесят девяносто|сто тисяча',
  el: 'δύο τρία τέσσερα πέντε έξι επτά οκτώ εννέα δέκα έντεκα δώδεκα|είκοσι τριάντα σαράντα πενήντα εξήντα εβδομήντα ογδόντα ενενήντα|εκατό χίλια',
  ar: 'اثنان ثلاثة أربعة خمسة ستة سبعة ثمانية تسعة عشرة - -|عشرون ثلاثون أربعون خمسون ستون سبعون ثمانون تسعون|مئة ألف',
  he: 'שניים שלושה ארבעה חמישה שישה שבעה שמונה תשעה עשרה - -|עשרים שלושים ארבעים חמישים שישים שבעים שמונים תשעים|מאה אלף',
  hi: '- तीन चार पाँच छह सात आठ नौ दस ग्यारह बारह|बीस तीस चालीस पचास साठ सत्तर अस्सी नब्बे|सौ हज़ार',
};

const made = new Map<string, ReadonlyMap<string, string>>();

function tableOf(language: string): ReadonlyMap<string, string> {
  const known = made.get(language);
  if (known !== undefined) return known;
  const [small = '', tens = '', big = ''] = (lists[language] ?? '').split('|');
  const table = new Map<string, string>();
  const add = (words: string, value: (n: number) => number) => {
    for (const [n, word] of words.split(' ').entries())
      if (word !== '' && word !== '-') table.set(word, String(value(n)));
  };
  add(small, (n) => n + 2);
  add(tens, (n) => (n + 2) * 10);
  add(big, (n) => (n === 0 ? 100 : 1000));
  made.set(language, table);
  return table;
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
  /(?<![〇零一二两兩三四五六七八九十百千])[〇零一二两兩三四五六七八九十百千]{1,12}(?=[万萬億亿]?[人年月日時时分円元台本個个件回倍歳岁名位只条座次家所校国社割つ階层棟辆辆匹頭头冊册枚軒点票组組週周度％%])/gu;

/** Chinese numerals before a counter, up to the thousands; NaN for what is none. */
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

/** A text with its number words in digits. */
export function withDigits(text: string, language: string): string {
  const table = tableOf(lists[language] === undefined ? 'en' : language);
  const spelled = text.replace(/\p{L}+/gu, (word) => table.get(word.toLowerCase()) ?? word);
  return spelled.replace(hanNumber, (numeral) => {
    const value = hanValue(numeral);
    return value > 1 && Number.isSafeInteger(value) ? String(value) : numeral;
  });
}
