import { kinOf } from '../language/kin.ts';

/** Words that lead on to the next, and end no statement, where no list of small words knows them: prepositions, conjunctions, relatives. */
const hanging: Readonly<Record<string, string>> = {
  ar: 'في من إلى الى على عن مع أو او التي الذي الذين اللذين اللتين أن ان إن ثم بين عند حتى لكن قد لم لن هذا هذه كل بعد قبل حيث منذ خلال ضد نحو لدى سوى غير بعض أي كما عبر حول دون مثل كيف',
  fa: 'در از به با برای تا که یا و این آن هر بر بین بدون درباره مانند توسط اما چگونه پس',
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
  mk: 'и а но или не ни во на со за од до по под над при без низ меѓу пред после околу дека да ако кога каде кој која кое кои чиј овој оваа овие еден една едно како го ја ги им му се ќе својата својот',
  sr: 'и а али или не ни у на с са за од до по под над при без кроз између пред после око против да ако када кад где који која које којег којих којем којој којима чији јер овај ова ово ови један једна једно једну како је су ће би својом своју својим i a ali ili ne ni u na s sa za od do po pod nad pri bez kroz između pred posle poslije oko protiv da ako kada kad gde gdje koji koja koje kojeg kojih kojem kojoj kojima čiji jer ovaj ova ovo ovi jedan jedna jedno jednu kako je su će bi svojom svoju svojim',
  el: 'και κι ή είτε αλλά να θα δεν μη μην σε στο στη στην στον στα στις στους στου από με για προς κατά μετά χωρίς μέχρι ως σαν που ότι πως αν όταν ενώ ώστε γιατί διότι επειδή ο η το οι τα τον την τη τους τις του της των ένας μια μία ένα έναν μιας ενός όπως πιο πώς',
  pl: 'bo gdyż ponieważ lecz lub nad pod bez przed między wśród podczas wobec którego której którym których które aż',
  cs: 'protože neboť nebo ani nad pod bez před mezi kvůli díky proti kterou kterého kterému kterým kterých během kolem',
  hu: 'hogyan amelyet amelynek amelyben ahol miután mielőtt',
  ro: 'cum când unde dacă deși iar ori',
  lt: 'per ant virš nei negu jeigu jei nes arba bei kurį kuriuos kuriame kurioje',
  lv: 'pa zem virs starp caur bez pret nekā jo kurš kura kuri kurā kuru',
  et: 'kuidas kus millal kuhu ega kuid ehk ühe',
  ca: 'als dels pels pel com perquè ni sense sota juntament',
  sl: 'kako ko če pred pod nad čez skozi zaradi proti brez svoj svojo svojega kjer kateri katera katero katere',
  id: 'kepada bagaimana selama bersama terhadap tentang antara hingga sampai serta maupun ketika agar supaya',
  vi: 'cùng bằng bởi vì mà hoặc việc',
  sk: 'pretože lebo alebo ani nad pod bez pred medzi kvôli vďaka proti ktorú ktorého ktorému ktorým ktorých počas okolo',
};

/** "and" and "so" are written together with the word behind them. */
const joined = /^[وف](?=\p{L}{2})/u;

export function isHanging(word: string, language: string | null): boolean {
  const code = language?.split('-')[0] ?? '';
  const words = hanging[code] ?? hanging[kinOf(code)];
  return words !== undefined && [word, word.replace(joined, '')].some((one) => ` ${words} `.includes(` ${one} `));
}

/** Words with which no sentence and no line ends. */
const neverLast: Readonly<Record<string, string>> = {
  en: 'the a an and or of their its our your my into than because which whose every these',
  de: 'der die das den dem des ein eine einen einem einer und oder sowie dass weil im am zur zum',
  fr: 'le la les un une des du de et ou à au aux dans que qui sa ses leur leurs',
  es: 'el los las un una de del y o a al en con por que su sus',
  it: 'il lo la i gli le un una di del della dei delle e o a al alla in nel nella che',
  pt: 'o os as um uma de do da dos das e ou em no na nos nas que seu sua',
  nl: 'de het een en of van dat',
  sv: 'en ett och eller att som av',
  da: 'en et og eller at som af',
  nb: 'en et og eller at som av',
  pl: 'i oraz lub w z na do że który która które',
  ru: 'и или в на с к что который которая',
  id: 'dan atau di ke yang dari untuk',
  ca: 'el els les un una de del dels i o en amb per que',
  ro: 'și sau de la cu în din pe pentru care că o un',
  cs: 'a nebo v ve na z ze do k ke od pro při že který která které',
  sk: 'a alebo v vo na z zo do k ku od pre pri že ktorý ktorá ktoré',
  sl: 'in ali v na z iz od do za pri ki',
  hu: 'a és hogy amely amelyek',
  fi: 'ja tai että',
  et: 'ja või et',
  lv: 'un vai ar no par ka',
  lt: 'ir ar iš į apie kad',
  tr: 've veya ile',
  vi: 'và hoặc của các những',
  uk: 'і й та або чи в у на з із до для що який яка яке які',
  be: 'і й або ў у на з да для што які якая якое якія',
  bg: 'и или в във на с със от за до че който която което които',
  mk: 'и или во на со од за до дека',
  sr: 'и или у на са од за до који која које i ili u na sa od za do koji koja koje',
  el: 'και κι ή στο στη στην στον στα στις στους για από ότι ο η οι',
  ar: 'من في على إلى عن أو ثم التي الذي الذين أن إن لأن بين',
  fa: 'و از به با برای که یا',
  ur: 'اور یا کہ کے کا',
  he: 'של את או כי אשר',
  hi: 'और या कि के का',
  bn: 'এবং বা',
  mr: 'आणि किंवा',
  ta: 'மற்றும் அல்லது',
  te: 'మరియు లేదా',
};

/** No longer word is one of them. Characters, with what stands around it. */
const longestSmallWord = 20;

/** Whether a line ends in the middle of a sentence, with no sign of it: its source cut it off. */
export function isLeftOpen(line: string, language: string | null): boolean {
  const code = language?.split('-')[0] ?? '';
  const words = neverLast[code] ?? neverLast[kinOf(code)];
  const last = /\s([\p{L}\p{M}]+)[,;]?$/u.exec(line.slice(-longestSmallWord))?.[1];
  return words !== undefined && last !== undefined && words.split(' ').includes(last);
}
