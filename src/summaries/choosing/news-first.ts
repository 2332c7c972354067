import { codeOf } from '../language/code.ts';
import { isStopWord } from '../language/stop-words.ts';
import { joinsOn, pointsBack, turnsRound } from '../sentences/starts.ts';
import { isQuestion } from '../sentences/units.ts';
import type { Summary } from '../summary.ts';
import { capitalised, isDense, keyOf } from '../text/clean-text.ts';

/** No later sentence than this is the news of a text. */
const latest = 6;
/** A shorter word tells nothing of a title. Letters. */
const leastLetters = 3;
/** A sentence that no word turns must say so many words of a title, and so much of it, of which all before it says none. */
const fewestUnturned = 3;
const leastUnturned = 0.5;
const fewestWords = 4;
/** A shorter sentence is no news. Characters. */
const leastNews = 60;

const now = /^now(?=,)/iu;
/** "Back in June, …", "Vor zwei Jahren …": what was, told for what is. */
const before =
  /^(?:back in|in (?:early |late |mid-)?(?:january|february|march|april|may|june|july|august|september|october|november|december|(?:19|20)\d\d)(?!\p{L})|last (?:year|month|week|spring|summer|autumn|fall|winter)|(?:\p{L}+ ){0,3}(?:years|months|weeks|decades) ago|for (?:\p{L}+ )?(?:years|decades|centuries|a long time)|vor (?:\p{L}+ ){1,2}(?:jahren|monaten|wochen)|im (?:januar|februar|märz|april|mai|juni|juli|august|september|oktober|november|dezember)|früher|lange zeit|jahrelang|il y a (?:\p{L}+ ){1,2}(?:ans|mois|semaines)|autrefois|pendant (?:des années|longtemps)|en (?:janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre)|hace (?:\p{L}+ ){1,2}(?:años|meses|semanas)|durante (?:años|décadas|mucho tiempo)|en (?:enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|octubre|noviembre|diciembre)|(?:\p{L}+ ){1,2}(?:anni|mesi) fa|per (?:anni|decenni)|há (?:\p{L}+ ){1,2}(?:anos|meses)|durante (?:anos|décadas)|(?:\p{L}+ ){1,2}(?:jaar|maanden|weken) geleden|jarenlang|vroeger)(?=[ ,])/iu;
/** "Of late, …", "Heute …": what is. */
const since =
  /^(?:now|today|of late|lately|recently|this (?:week|month|year|morning|spring|summer|autumn|fall|winter)|on (?:mon|tues|wednes|thurs|fri|satur|sun)day|jetzt|nun|heute|inzwischen|diese woche|maintenant|aujourd['’]hui|désormais|cette semaine|ahora|hoy|esta semana|ora|oggi|adesso|agora|hoje|nu|vandaag|deze week)(?=[ ,])/iu;
/** The word that turns, where what stands behind it is a sentence without it. */
const turn =
  /^(?:but|yet|aber|doch|mais|pero|sin embargo,|ma|però|mas|maar|men|ale|lecz|но|однако,?|але|однак,?|mutta|dar|însă|tetapi|tapi|namun,?|ama|fakat|ancak,?|αλλά|όμως|ωστόσο,?|اما|ولی|با این (?:حال|وجود)،?|لكن|ولكن|(?:و?مع ذلك|بيد أن)،?|אבל|אך|(?:למרות|עם) זאת,?|लेकिन|मगर|परंतु|परन्तु|किन्तु|किंतु|(?:हालांकि|हालाँकि),?|لیکن|مگر|تاہم|البتہ|কিন্তু|তবে|ஆனால்|(?:இருப்பினும்|எனினும்),?)\s+/iu;

/** "So we are pleased to announce …": what an author announces; before it stands why. By language. */
const announces =
  /^(?:(?:so|therefore|thus|that is why|today|now),? )?(?:we|i)(?:['’](?:re|m)| are| am)(?: \p{L}+ly| very| so)? (?:pleased|happy|proud|excited|delighted|thrilled|glad|honou?red) (?:to (?:announce|introduce|welcome|present|share)|that)(?!\p{L})|^wir freuen uns,? (?:sehr,? )?(?:dass|(?:[^.,]{0,60} )?(?:bekannt|ankünd|vorstell|begrüß))|^(?:(?:aujourd['’]hui|donc|c['’]est pourquoi),? )?nous (?:sommes|avons) (?:(?:très|particulièrement) )?(?:heureux|heureuses|ravie?s|fi[eè]re?s|le plaisir|la joie) (?:de |d['’])(?:vous )?(?:annoncer|présenter|accueillir|partager)|^(?:(?:hoy|por eso|así que),? )?(?:nos (?:complace|alegra)|estamos (?:encantad|orgullos|content)[oa]s de|tenemos el placer de) (?:anunciar|presentar|dar la bienvenida|compartir)|^(?:(?:oggi|per questo|quindi),? )?siamo (?:liet|felic|orgoglios|entusiast)[iae]+ (?:di|che) (?:annunciare|presentare|accogliere|condividere)|^(?:(?:hoje|por isso),? )?(?:temos (?:o prazer|a alegria|a honra) de|estamos (?:felizes|orgulhos[oa]s|entusiasmad[oa]s) (?:em|por)) (?:anunciar|apresentar|receber|partilhar|compartilhar)|^(?:we|wij) zijn (?:blij|trots|verheugd)(?: (?:om|dat))?(?!\p{L})/iu;
/** What joins such a sentence to the one before it. */
const therefore =
  /^(?:so|therefore|thus|that is why|donc|c['’]est pourquoi|por eso|así que|per questo|quindi|por isso),? /iu;

/** Words that say something, and whether one is another's, in whatever form: "net" and "Nets". */
const tellingWords = (text: string, language: string | null): string[] =>
  keyOf(text)
    .split(' ')
    .filter((word) => word.length >= leastLetters && !isStopWord(word, language));
const isSame = (a: string, b: string): boolean => {
  const length = Math.min(a.length, b.length, 5);
  return a.slice(0, length) === b.slice(0, length) && Math.abs(a.length - b.length) <= 4;
};

/** The words of the title that a text says. */
const heard = (wanted: readonly string[], text: string, language: string | null): string[] => {
  const said = tellingWords(text, language);
  return wanted.filter((word) => said.some((other) => isSame(word, other)));
};

/** "But who holds the lamps? Ada Ruiz …": a question that is told with what stands behind it tells nothing itself. */
const asksFirst = /^[^.!…]{3,200}[?？؟]\s+/u;

const leastUnturnedOf = ({ length }: readonly string[]): number =>
  length < fewestWords ? Number.POSITIVE_INFINITY : Math.max(fewestUnturned, length * leastUnturned);

export interface News {
  /** Where it stands among the sentences. */
  index: number;
  /** The sentence as it stands without what it turns round. */
  sentence: string;
}

/**
 * The sentence in which a text that begins with an anecdote, or with what it then takes back, comes to what its title
 * says; null where the first sentence does.
 */
export function newsOf({ title, sentences, language }: Pick<Summary, 'title' | 'sentences' | 'language'>): News | null {
  const wanted = [...new Set(tellingWords(title, language))];
  const [first = ''] = sentences;
  if (wanted.length < 2 || isDense(first)) return null;
  const told = new Set(heard(wanted, first, language));
  const [, next = ''] = sentences;
  if (told.size === 0 && before.test(first) && since.test(next) && stands(next, language))
    return { index: 1, sentence: next };
  for (const [index, sentence] of sentences.slice(0, latest).entries()) {
    if (index === 0) continue;
    const announced = announces.test(sentence);
    const turns = announced || turnsRound(sentence, language) || now.test(sentence);
    const bare = turns ? capitalised(sentence.replace(announced ? therefore : turn, '')) : sentence;
    const said = heard(wanted, sentence.replace(asksFirst, ''), language);
    const isNews = said.length > told.size && (turns || (told.size === 0 && said.length >= leastUnturnedOf(wanted)));
    const speaksOf = { title, before: sentences.slice(0, index).join(' '), language };
    if (isNews && stands(bare, language) && !namesIntroduced(bare, speaksOf)) return { index, sentence: bare };
    for (const word of said) told.add(word);
  }
  return null;
}

/** "We have come to think of it as a task": what it is stood before. English. */
const speaksOfIt = /^[^,]{0,60}\b(?:of|about|for|with|on|to|from|by|in) (?:it|them|him|her|this|that)\b/iu;

/** "Behind the shed", "The ferry is": a thing that is spoken of as known. English. */
const definite = /(?:^|\s)the (\p{Ll}{3,}) (\p{L}+)/giu;
/** So much of a sentence tells of what it speaks. Characters. */
const opening = 40;

/** Whether a sentence begins with a thing that the sentences before it introduced ("a shed"), and no title names. English. */
function namesIntroduced(
  sentence: string,
  { title, before, language }: { title: string; before: string; language: string | null },
): boolean {
  if (codeOf(language) !== 'en') return false;
  const named = tellingWords(title, language);
  const words = before.toLowerCase().split(/[^\p{L}\p{N}’'-]+/u);
  return [...sentence.slice(0, opening).matchAll(definite)].some(([, thing = '', next = '']) => {
    // "the new show": no noun.
    if (!isStopWord(next, language)) return false;
    const noun = thing.toLowerCase();
    const at = words.findIndex((word) => isSame(word, noun));
    return at > 0 && !named.some((word) => isSame(word, noun)) && !words.slice(Math.max(0, at - 3), at).includes('the');
  });
}

const stands = (sentence: string, language: string | null): boolean =>
  sentence.length >= leastNews &&
  !speaksOfIt.test(sentence) &&
  !isQuestion(sentence) &&
  !joinsOn(sentence, language) &&
  !pointsBack(sentence, language);
