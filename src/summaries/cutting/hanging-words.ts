import { codeOf } from '../language/code.ts';
import { kinOf } from '../language/kin.ts';

/** Prepositions, conjunctions, articles and relatives of a language, by how surely they lead on to the next word. */
interface LeadingOn {
  /** No sentence and no line ends with them. */
  never?: string;
  /** Now and then one does; a cut had better not. Only what no list of stop words knows. */
  rarely?: string;
}

const leadingOn: Readonly<Record<string, LeadingOn>> = {
  en: { never: 'the a an and or of their its our your my into than because which whose every these as' },
  de: { never: 'der die das den dem des ein eine einen einem einer und oder sowie dass weil im am zur zum als' },
  fr: { never: 'le la les un une des du de et ou à au aux dans que qui sa ses leur leurs comme' },
  es: { never: 'el los las un una de del y o a al en con por que su sus como' },
  it: { never: 'il lo la i gli le un una di del della dei delle e o a al alla in nel nella che come' },
  pt: { never: 'o os as um uma de do da dos das e ou em no na nos nas que seu sua como' },
  nl: { never: 'de het een en of van dat als' },
  sv: { never: 'en ett och eller att som av' },
  da: { never: 'en et og eller at som af' },
  nb: { never: 'en et og eller at som av' },
  pl: {
    never: 'i oraz lub w z na do że który która które',
    rarely: 'bo gdyż ponieważ lecz nad pod bez przed między wśród podczas wobec którego której którym których aż',
  },
  ru: {
    never: 'и или в на с к что который которая',
    rarely:
      'а но да не ни во со ко о об обо у из от ото до за по под над при про для без через между перед после около ради среди против чтобы если когда где которое которые которого которой которых которому которым которыми котором чей эти этот эта свой свою своего своей своих потому хотя самый самая самое самые',
  },
  id: {
    never: 'dan atau di ke yang dari untuk',
    rarely: 'kepada bagaimana selama bersama terhadap tentang antara hingga sampai serta maupun ketika agar supaya',
  },
  ca: {
    never: 'el els les un una de del dels i o en amb per que',
    rarely: 'als pels pel com perquè ni sense sota juntament',
  },
  ro: { never: 'și sau de la cu în din pe pentru care că o un', rarely: 'cum când unde dacă deși iar ori' },
  cs: {
    never: 'a nebo v ve na z ze do k ke od pro při že který která které',
    rarely:
      'protože neboť ani nad pod bez před mezi kvůli díky proti kterou kterého kterému kterým kterých během kolem',
  },
  sk: {
    never: 'a alebo v vo na z zo do k ku od pre pri že ktorý ktorá ktoré',
    rarely:
      'pretože lebo ani nad pod bez pred medzi kvôli vďaka proti ktorú ktorého ktorému ktorým ktorých počas okolo',
  },
  sl: {
    never: 'in ali v na z iz od do za pri ki',
    rarely: 'kako ko če pred pod nad čez skozi zaradi proti brez svoj svojo svojega kjer kateri katera katero katere',
  },
  hu: { never: 'a és hogy amely amelyek', rarely: 'hogyan amelyet amelynek amelyben ahol miután mielőtt' },
  fi: { never: 'ja tai että' },
  et: { never: 'ja või et', rarely: 'kuidas kus millal kuhu ega kuid ehk ühe' },
  lv: { never: 'un vai ar no par ka', rarely: 'pa zem virs starp caur bez pret nekā jo kurš kura kuri kurā kuru' },
  lt: {
    never: 'ir ar iš į apie kad',
    rarely: 'per ant virš nei negu jeigu jei nes arba bei kurį kuriuos kuriame kurioje',
  },
  tr: { never: 've veya ile' },
  vi: { never: 'và hoặc của các những', rarely: 'cùng bằng bởi vì mà việc' },
  uk: {
    never: 'і й та або чи в у на з із до для що який яка яке які',
    rarely:
      'а але не ні зі від за по під над при про без через між перед після біля серед проти щоб якщо коли де якого якої яких якому яким якими бо тому хоча цей ця ці свій свою свого своєї своїх',
  },
  be: {
    never: 'і й або ў у на з да для што які якая якое якія',
    rarely:
      'а але ці не ні са ад за па пад над пры пра без праз між перад пасля каля сярод каб калі дзе якога якой якіх бо хоць гэты гэтыя свой сваю',
  },
  bg: {
    never: 'и или в във на с със от за до че който която което които',
    rarely:
      'а но не ни по под над при без през между пред след около сред срещу да ако когато където чийто защото този тази тези един една едно своя своите',
  },
  mk: {
    never: 'и или во на со од за до дека',
    rarely:
      'а но не ни по под над при без низ меѓу пред после околу да ако кога каде кој која кое кои чиј овој оваа овие еден една едно како го ја ги им му се ќе својата својот',
  },
  sr: {
    never: 'и или у на са од за до који која које i ili u na sa od za do koji koja koje',
    rarely:
      'а али не ни с по под над при без кроз између пред после око против да ако када кад где којег којих којем којој којима чији јер овај ова ово ови један једна једно једну како је су ће би својом своју својим a ali ne ni s po pod nad pri bez kroz između pred posle poslije oko protiv da ako kada kad gde gdje kojeg kojih kojem kojoj kojima čiji jer ovaj ova ovo ovi jedan jedna jedno jednu kako je su će bi svojom svoju svojim',
  },
  el: {
    never: 'και κι ή στο στη στην στον στα στις στους για από ότι ο η οι',
    rarely:
      'είτε αλλά να θα δεν μη μην σε στου με προς κατά μετά χωρίς μέχρι ως σαν που πως αν όταν ενώ ώστε γιατί διότι επειδή το τα τον την τη τους τις του της των ένας μια μία ένα έναν μιας ενός όπως πιο πώς',
  },
  ar: {
    never: 'من في على إلى عن أو ثم التي الذي الذين أن إن لأن بين',
    rarely:
      'الى مع او اللذين اللتين ان عند حتى لكن قد لم لن هذا هذه كل بعد قبل حيث منذ خلال ضد نحو لدى سوى غير بعض أي كما عبر حول دون مثل كيف',
  },
  fa: { never: 'و از به با برای که یا', rarely: 'در تا این آن هر بر بین بدون درباره مانند توسط اما چگونه پس' },
  ur: { never: 'اور یا کہ کے کا', rarely: 'کی اس جو ہر مگر لیکن بغیر' },
  he: { never: 'של את או כי אשר', rarely: 'על עם אל מן גם אם לא בין כל אך אבל עד לפני אחרי בגלל כדי' },
  hi: { never: 'और या कि के का', rarely: 'की एक इस उस जो लेकिन तथा' },
  bn: { never: 'এবং বা', rarely: 'ও যে একটি এই সেই কিন্তু' },
  mr: { never: 'आणि किंवा', rarely: 'की एक या त्या' },
  ta: { never: 'மற்றும் அல்லது', rarely: 'ஒரு இந்த அந்த' },
  te: { never: 'మరియు లేదా', rarely: 'ఒక ఈ ఆ' },
  pa: { rarely: 'ਅਤੇ ਜਾਂ ਕਿ ਦੇ ਦਾ ਦੀ ਇੱਕ' },
  gu: { rarely: 'અને કે એક આ તે' },
};

const wordsOf = (language: string | null): LeadingOn => {
  const code = codeOf(language);
  return leadingOn[code] ?? leadingOn[kinOf(code)] ?? {};
};

const isOneOf = (word: string, words = ''): boolean => word !== '' && ` ${words} `.includes(` ${word} `);

/** "and" and "so" are written together with the word behind them. */
const joined = /^[وف](?=\p{L}{2})/u;

/** Whether a word, in small letters, leads on to the next, and should end no text that is cut. */
export function isHanging(word: string, language: string | null): boolean {
  const { never, rarely } = wordsOf(language);
  return [word, word.replace(joined, '')].some((one) => isOneOf(one, never) || isOneOf(one, rarely));
}

/** No longer word is one of them. Characters, with what stands around it. */
const longestSmallWord = 20;

/** Whether a line ends in the middle of a sentence, with no sign of it: its source cut it off. */
export function isLeftOpen(line: string, language: string | null): boolean {
  const last = /\s([\p{L}\p{M}]+)[,;]?$/u.exec(line.slice(-longestSmallWord))?.[1];
  return last !== undefined && isOneOf(last, wordsOf(language).never);
}
