/** Words that lead on to the next, and end no statement, in languages whose small words no list knows: prepositions, conjunctions, relatives. */
const hanging: Readonly<Record<string, string>> = {
  ar: 'في من إلى الى على عن مع أو او التي الذي الذين اللذين اللتين أن ان إن ثم بين عند حتى لكن قد لم لن هذا هذه كل بعد قبل حيث منذ خلال ضد نحو لدى سوى غير بعض أي كما عبر حول دون مثل',
  fa: 'در از به با برای تا که یا و این آن هر بر بین بدون درباره مانند توسط اما',
  ur: 'اور یا کہ کے کا کی اس جو ہر مگر لیکن بغیر',
  he: 'של את על עם אל מן או גם כי אם לא בין אשר כל אך אבל עד לפני אחרי בגלל כדי',
  hi: 'और या कि के का की एक इस उस जो लेकिन तथा',
  mr: 'आणि किंवा की एक या त्या',
  bn: 'এবং ও বা যে একটি এই সেই কিন্তু',
  pa: 'ਅਤੇ ਜਾਂ ਕਿ ਦੇ ਦਾ ਦੀ ਇੱਕ',
  gu: 'અને કે એક આ તે',
  ta: 'மற்றும் ஒரு இந்த அந்த அல்லது',
  te: 'మరియు ఒక ఈ ఆ లేదా',
};

/** "and" and "so" are written together with the word behind them. */
const joined = /^[وف](?=\p{L}{2})/u;

export function isHanging(word: string, language: string | null): boolean {
  const words = hanging[language?.split('-')[0] ?? ''];
  return words !== undefined && [word, word.replace(joined, '')].some((one) => ` ${words} `.includes(` ${one} `));
}
