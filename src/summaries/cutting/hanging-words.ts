import { kinOf } from '../language/kin.ts';

/** Words that lead on to the next, and end no statement, where no list of small words knows them: prepositions, conjunctions, relatives. */
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
  ru: 'и а но или да не ни в во на с со к ко о об обо у из от ото до за по под над при про для без через между перед после около ради среди против что чтобы если когда где который которая которое которые которого которой которых которому которым которыми котором чей эти этот эта свой свою своего своей своих потому хотя самый самая самое самые',
  uk: 'і й та а але або чи не ні в у на з із зі до від за по під над при про для без через між перед після біля серед проти що щоб якщо коли де який яка яке які якого якої яких якому яким якими бо тому хоча цей ця ці свій свою свого своєї своїх',
  be: 'і й а але або ці не ні ў у на з са да ад за па пад над пры пра для без праз між перад пасля каля сярод што каб калі дзе які якая якое якія якога якой якіх бо хоць гэты гэтыя свой сваю',
  bg: 'и а но или не ни в във на с със за от до по под над при без през между пред след около сред срещу че да ако когато където който която което които чийто защото този тази тези един една едно своя своите',
  mk: 'и а но или не ни во на со за од до по под над при без низ меѓу пред после околу дека да ако кога каде кој која кое кои чиј овој оваа овие еден една едно',
  sr: 'и а али или не ни у на с са за од до по под над при без кроз између пред после око против да ако када кад где који која које којег којих којем којој којима чији јер овај ова ово ови један једна једно i a ali ili ne ni u na s sa za od do po pod nad pri bez kroz između pred posle poslije oko protiv da ako kada kad gde gdje koji koja koje kojeg kojih kojem kojoj kojima čiji jer ovaj ova ovo ovi jedan jedna jedno',
  el: 'και κι ή είτε αλλά να θα δεν μη μην σε στο στη στην στον στα στις στους στου από με για προς κατά μετά χωρίς μέχρι ως σαν που ότι πως αν όταν ενώ ώστε γιατί διότι επειδή ο η το οι τα τον την τη τους τις του της των ένας μια μία ένα έναν μιας ενός όπως πιο',
  pl: 'bo gdyż ponieważ lecz lub nad pod bez przed między wśród podczas wobec którego której którym których które aż',
  cs: 'protože neboť nebo ani nad pod bez před mezi kvůli díky proti kterou kterého kterému kterým kterých během kolem',
  sk: 'pretože lebo alebo ani nad pod bez pred medzi kvôli vďaka proti ktorú ktorého ktorému ktorým ktorých počas okolo',
};

/** "and" and "so" are written together with the word behind them. */
const joined = /^[وف](?=\p{L}{2})/u;

export function isHanging(word: string, language: string | null): boolean {
  const code = language?.split('-')[0] ?? '';
  const words = hanging[code] ?? hanging[kinOf(code)];
  return words !== undefined && [word, word.replace(joined, '')].some((one) => ` ${words} `.includes(` ${one} `));
}
