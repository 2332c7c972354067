import { codeOf } from '../language/code.ts';
import { remembered } from '../patterns/remembered.ts';

/** Finite verbs of languages whose verb stands last: behind one a clause is told, before it only of whom it tells. */
const verbs: Readonly<Record<string, string>> = {
  hi: 'है|हैं|था|थी|थे|थीं|[\\p{L}\\p{M}]{1,12}(?:ेगा|ेगी|ेंगे|एगा|एगी|एंगे)',
  ur: 'ہے|ہیں|تھا|تھی|تھے|تھیں|گا|گی|گے',
  fa: 'است|هست|هستند|بود|بودند|شد|شدند|دارد|دارند|داشت|داشتند|کرد|کردند|کرده|داد|دادند|گرفت|گرفتند|ن?می[ \\u200C]?\\p{L}{1,14}[دم]|\\p{L}{2,10}ه[ \\u200C]اند',
  bn: '[\\p{L}\\p{M}]{1,14}(?:েছে|েছেন|েছিল|েছিলেন|চ্ছে|চ্ছেন)|ছিল|ছিলেন|আছে|হবে|নেই|জানান|বলেন',
  mr: 'आहे|आहेत|होता|होती|होते',
  gu: 'છે|હતો|હતી|હતા|હતું',
  pa: 'ਹੈ|ਹਨ|ਸੀ|ਸਨ',
  ne: 'छ|छन्|थियो|थिए',
};

/** "He said that", "so … that": what it leads on to comes behind it. */
const leadsOn = 'که|کہ|कि|যে|કે|ਕਿ|भने|की(?= )';

/** Words without one of which nothing is told, in languages whose verbs are known by few. */
const anyVerb: Readonly<Record<string, RegExp>> = {
  ur: /(?<!\p{L})(?:ہے|ہیں|ہوں|تھ[اےی]ں?|گ[اےی]|گیا|گئ[یے]|گئیں|کیا|کئے|کیے|دی(?:ا|ے|ں|تا|تی|تے)?|لی(?:ا|ے|ں)?|ہوا|ہوئ[یے]ں?|ہوتا|ہوتی|ہوتے|کہا|بتایا|رہ[اےی]|سک(?:ا|ے|ی|تا|تے|تی)|چاہی[ےئ]ے?|نہیں|مت|کرو|کریں|\p{L}{2,10}(?:یں گے|ے گا|ے گی))(?!\p{L})/u,
  hi: /(?<![\p{L}\p{M}])(?:है|हैं|हूँ|हूं|थ[ाीे]ं?|गय[ाीे]|गई|गए|किया|किए|दिया|दिए|दी|लिया|लिए|ली|हुआ|हुई|हुए|होत[ाीे]|कहा|बताया|रह[ाीे]|सक[ाीे]|सकत[ाीे]|चाहिए|नहीं|करें|[\p{L}\p{M}]{1,12}(?:ेगा|ेगी|ेंगे|एगा|एगी|एंगे))(?![\p{L}\p{M}])/u,
};

const patternOf = remembered((code) => {
  const words = verbs[code];
  return words === undefined
    ? null
    : new RegExp(
        `(?<![\\p{L}\\p{M}])(?:${words})(?![\\p{L}\\p{M}\\u200C])(?![ ،,](?:${leadsOn})(?![\\p{L}\\p{M}]))`,
        'gu',
      );
});

/** So much is read to see what a verb leads on to. Characters. */
const readBehind = 12;

/** Where the last finite verb of a sentence's beginning ends; null when there is none, or its language has it elsewhere. */
export function lastFinalVerb(sentence: string, end: number, language: string | null): number | null {
  const pattern = patternOf(codeOf(language));
  if (pattern === null) return null;
  const ends = [...sentence.slice(0, end + readBehind).matchAll(pattern)].map((found) => found.index + found[0].length);
  return ends.findLast((at) => at <= end) ?? null;
}

/** Whether a cut sentence ends behind a finite verb. */
export function endsWithVerb(cut: string, language: string | null): boolean {
  const told = cut.replace(/…["”»]?$/u, '');
  return lastFinalVerb(told, told.length, language) === told.length;
}

/** Whether a cut sentence has not come to any verb. */
export const tellsOnlyOfWhom = (cut: string, language: string | null): boolean =>
  cut.endsWith('…') && anyVerb[codeOf(language)]?.test(cut) === false;
