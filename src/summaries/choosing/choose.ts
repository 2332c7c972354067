import { isCall } from '../boilerplate/line-reason.ts';
import { isStopWord } from '../language/stop-words.ts';
import type { Passage } from '../passages/passages.ts';
import { answersQuestion, onlyAnswers } from '../sentences/answers.ts';
import { splitSentences } from '../sentences/sentences.ts';
import { isSpeech } from '../sentences/speech.ts';
import { joinsOn, leansBack, pointsBack } from '../sentences/starts.ts';
import { isQuestion, isQuotation } from '../sentences/units.ts';
import type { Dropped } from '../summary.ts';
import { isDense, keyOf, stems, weightOf } from '../text/clean-text.ts';
import { type Candidate, type Candidates, type Choice, candidatesOf } from './candidates.ts';
import { tellsOfEarlier } from './earlier.ts';
import { beginsWithParticle, leastAnnouncement } from './part-lines.ts';
import { isCut, withoutCuts } from './unfinished.ts';

export interface Chosen {
  sentences: string[];
  paragraphStarts: boolean[];
  /** Lines that were passed over for their shape or place. */
  dropped: Dropped[];
}

/** So many sentences are looked at for a better beginning before the author's own is taken. */
const patience = 4;
/** A later sentence must say so much to be begun with, in Latin letters. */
const leastBeginning = 60;
/** Less is enough behind a first sentence that only calls: "Oh my!!!" */
const leastAfterCall = 20;
/** A question and an answer from the next paragraph stay together up to this length. */
const longestAnswer = 200;

/** One word says nothing; letters. */
const leastSaid = 6;
/** A longer line without a stop and without a small word says nothing either, when so many of its words are names. */
const mostNames = 0.7;
const leastNames = 4;

/** A shorter sentence alone that joins on to another says nothing. */
const enoughAlone = 90;
/** Of a text that its source cut off, in a dense script. */
const leastCut = 16;
/** So many labels of so few words each make a form, no text. */
const leastLabels = 3;
const wordsOfLabel = 3;

/** "For two. Eggs. 1 cup. Cream cheese.": fields of a page, none of which its author closed. */
function areLabels(candidates: readonly Candidate[]): boolean {
  const words = candidates.reduce((sum, { text }) => sum + text.split(/\s+/).length, 0);
  return (
    candidates.length >= leastLabels &&
    words <= candidates.length * wordsOfLabel &&
    candidates.every(({ text }) => !isDense(text)) &&
    candidates.filter(({ closed }) => closed).length <= 1
  );
}

/** Of several questions as many of the last as stand together with the answer that speaks of them; else all. */
function lastAsked(asked: string, answer: string, language: string | null): string {
  if (asked.length + answer.length < longestAnswer || !pointsBack(answer, language)) return asked;
  const ends = splitSentences(asked, language).map((question) => asked.slice(asked.indexOf(question)));
  return ends.find((end) => end.length + answer.length < longestAnswer) ?? asked;
}

/** "Spoilers ahead.": a few words before a question, which are no text without it. */
const isNotice = (text: string): boolean =>
  /\p{L}{3}[.!]$/u.test(text) && weightOf(text) < leastBeginning / 2 && text.split(/\s+/).length <= wordsOfLabel;

/** A question takes its answer from the next paragraph when that is short; one without an answer goes. */
function answered(candidates: readonly Candidate[], language: string | null): Candidate[] {
  const kept: Candidate[] = [];
  for (const candidate of candidates) {
    const last = kept.at(-1);
    if (last !== undefined && isQuestion(last.text) && !isQuotation(last.text)) {
      kept.pop();
      const asked = lastAsked(last.text, candidate.text, language);
      const text = `${asked}${/[。！？」』]$/.test(asked) ? '' : ' '}${candidate.text}`;
      // What a dash opens is said to somebody: the tale that begins behind it is no answer.
      const isAnswer = !isSpeech(last.text) || isSpeech(candidate.text);
      if (isAnswer && text.length <= longestAnswer && !isQuestion(candidate.text) && !candidate.behindGap) {
        kept.push({ ...candidate, text, starts: last.starts });
        continue;
      }
      const leans =
        kept.length > 0 && (pointsBack(candidate.text, language) || answersQuestion(candidate.text, language));
      if (leans || (candidate !== candidates.at(-1) && onlyAnswers(candidate.text, language))) continue;
      kept.push({ ...candidate, starts: candidate.starts || last.starts });
    } else kept.push(candidate);
  }
  const last = kept.at(-1);
  // "The lamp is out. But who lit it?", "Spoilers ahead. Who lit the lamp?": of two sentences that turn, or all that is told, is the point.
  const isPoint =
    candidates.length === 2 && (joinsOn(last?.text ?? '', language) || isNotice(candidates[0]?.text ?? ''));
  if (kept.length > 1 && last !== undefined && isQuestion(last.text) && !isPoint) kept.pop();
  return kept;
}

/** "Keys, purse, telephone, lamp." */
const wordList = /^[^\s,.]+(?: [^\s,.]+)?(?:, [^\s,.]+(?: [^\s,.]+)?){2,}\.$/u;

/** A remark in brackets; the form of a company is part of its name: (주)호수, （株）湖. */
const opensInBrackets = /^[([（](?!(?:[주재사유합학의]|株|有|財|社|一社|一財|公財|公社|同|合)[)）])/u;

/** A particle, whose word stood before it and is lost: "を使いました。", "은 배를 탔다." */
const torn = /^(?:を|[은는을를] )/u;

/** "3) Ring the bell.", "3- Ring the bell." without the steps before it. */
const laterStep =
  /^[2-9۲-۹٢-٩]\p{Nd}?(?:[)）]|-\s|[.．](?=\s?[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]))/u;

/** Within a paragraph a question is asked of what stands before it: "Hard to believe, right? It …" */
const asksFirst = /^[^.!…]{3,120}[?？]\s/u;

/** How badly a sentence would open a post; 0 is well. A word or two may, when the next sentence of their paragraph takes them up. */
function weakness(
  { text: sentence, starts, leans, afterTitle }: Candidate,
  language: string | null,
  { goesOn, skips }: { goesOn: boolean; skips: boolean },
): number {
  if (isQuestion(sentence)) return 3;
  const leansOnIt = (skips ? pointsBack : leansBack)(sentence, language);
  if (laterStep.test(sentence) || torn.test(sentence) || beginsWithParticle.test(sentence)) return 2;
  if (
    leans ||
    (!starts && asksFirst.test(sentence)) ||
    (!afterTitle && leansOnIt) ||
    isQuotation(sentence) ||
    isSpeech(sentence)
  )
    return 2;
  if (opensInBrackets.test(sentence) || wordList.test(sentence) || tellsOfEarlier(sentence)) return 1;
  return keyOf(sentence).length < 12 && !isDense(sentence) && !goesOn ? 1 : 0;
}

/** Whether more than a word of a sentence speaks of what was left out: "It is red.", "I read it every evening." */
const leansWhole = (text: string, language: string | null): boolean =>
  !joinsOn(text, language) && (leansBack(text, language) || !pointsBack(text, language));

/** "These are the best lamps of Ellery" under "Lamps of Ellery": it points to what the title names. One that only presents it says less. */
const pointsAtSubject =
  /^(?:these|this(?! is| was)|dies\p{L}*(?! ist| war)|ces|cet(?:te)?(?! est)|est[ao]s|quest[ei]|deze|de här|disse|te)(?!\p{L})/iu;
const leastNamed = 0.6;
/** "Це карта маяків …" under "Карта нашого моря", "These are my first lamps" under "Lamps": so languages without articles present what their title names, and authors what is their own. */
const presents =
  /^(?:це|это|това е|ово је|ovo je|to je|toto je|tohle je|to(?: jest)?|bu|ez(?: egy)?|these are (?:my|our)|d(?:as|ies) sind (?:meine|unsere)|ce sont (?:mes|nos)|est[oa]s son (?:mis|nuestr[oa]s)|quest[ei] sono (?:i miei|le mie|i nostri|le nostre)|est[ea]s são (?:os meus|as minhas|os nossos|as nossas)|dit zijn (?:mijn|onze)|(?:det här|detta) är (?:mina|våra)|dette er (?:mine|våre|vores))\s/iu;
/** "This is my new journal", "Dies ist unser erster Brief": the entry, or where it stands, whatever its title says. */
const ownFirst =
  /^(?:this is (?:my|our)|(?:das|dies) ist (?:mein|unser)e?|(?:ceci est|voici|c['’]est) (?:mon|ma|notre)|est[ea] es (?:mi|nuestr[oa])|quest[oa] è (?:il mio|la mia|il nostro|la nostra)|est[ea] é [oa]? ?(?:meu|minha|nosso|nossa)|dit is (?:mijn|ons|onze)|(?:det här|detta) är (?:min|mitt|vår|vårt)|dette er (?:min|mitt?|vår|vårt|vores)) (?:(?:very )?(?:first|new)|(?:aller)?erste[rs]?|neue[rs]?|(?:toute? )?premi(?:er|ère)|nouve(?:au|l|lle)|primer[oa]?|nuev[oa]|prim[oa]|nuov[oa]|primeir[oa]|nov[oa]|(?:aller)?eerste|nieuwe?|(?:allra |aller)?första|nya?|(?:aller)?første|nye?)(?!\p{L})/iu;
/** "It had leaned since the war, and on Monday the old tower fell." under "Tower falls that leaned for years": its sentence names it, too. English. */
const namesLater = /^(?:it|they|he|she) \p{Ll}/iu;
const fewestNamed = 2;
function speaksOfTitle(text: string, title: string): boolean {
  if (ownFirst.test(text)) return true;
  const [wanted, said] = [stems(title), new Set(stems(text))];
  if (namesLater.test(text)) return wanted.filter((word) => said.has(word)).length >= fewestNamed;
  if (presents.test(text)) return wanted.some((word) => said.has(word));
  return (
    pointsAtSubject.test(text) &&
    wanted.length > 1 &&
    wanted.filter((word) => said.has(word)).length >= wanted.length * leastNamed
  );
}

/** "Use AI. Use it more and better." */
const beginsAlike = (first: string, second: string): boolean =>
  /^\p{L}+ .*\.$/u.test(first) && first.split(' ', 1)[0] === second.split(' ', 1)[0];

/** Where the summary begins: the first sentence, or one soon after it that stands better alone. */
function beginning(candidates: readonly Candidate[], { language, title }: Choice): number {
  const enough = /^\P{N}{1,24}[!！]{2,}$/u.test(candidates[0]?.text ?? '') ? leastAfterCall : leastBeginning;
  let best = 0;
  let least = Number.POSITIVE_INFINITY;
  let carries = false;
  for (const [index, candidate] of candidates.slice(0, patience + 1).entries()) {
    const { text } = candidate;
    const next = candidates[index + 1];
    // The next sentence of its paragraph tells more of a short one that opens it.
    const more = candidate.starts && next?.starts === false && weightOf(text) >= enough / 2 ? weightOf(next.text) : 0;
    if (index > 0 && weightOf(text) + more < enough) continue;
    // What goes on from such a sentence stands no better alone.
    if (candidate.starts || index === 0)
      carries = tellsOfEarlier(text) || (candidate.leans && leansWhole(text, language));
    else if (carries) continue;
    const goesOn =
      index === 0 &&
      candidates[1]?.starts === false &&
      (/^\S+ .*\p{Ll}\.$/u.test(text) || beginsAlike(text, candidates[1].text));
    const named = { ...candidate, afterTitle: candidate.afterTitle || (index === 0 && speaksOfTitle(text, title)) };
    const weak = weakness(named, language, { goesOn, skips: index > 0 });
    if (weak < least) [best, least] = [index, weak];
    if (weak === 0) break;
  }
  return best;
}

const textOf = (passages: readonly Passage[]): number =>
  passages.reduce((sum, passage) => sum + passage.units.join(' ').length, 0);

/** The author's own words. A list that its own sentence announces belongs to the prose around it. */
const told = (passages: readonly Passage[]): Passage[] =>
  passages.filter(({ kind }) => kind !== 'caption' && kind !== 'alt' && kind !== 'quote');

/** A shorter description of a picture names it, and tells nothing. Letters. */
const leastAlt = 20;

/** "Lamp is a small light for long nights, which:" and its list: what opens a text as its first sentence. */
const isLeadWithList = ({ kind, place, units: [first = ''] }: Passage): boolean =>
  kind === 'list' && place === 1 && first.search(/[:：]/u) >= leastAnnouncement;

/** The passages to draw from: prose; what the author quotes, lists or shows only when there is little prose. */
function drawn(passages: readonly Passage[]): Passage[] {
  const prose = passages.filter(
    (passage) => passage.kind === 'prose' || passage.kind === 'verse' || isLeadWithList(passage),
  );
  // A list before the text is what is needed, or what matters: a text of some length says it in sentences.
  const list = passages.findIndex((passage) => passage.kind === 'list' && !isLeadWithList(passage));
  const text = passages.findIndex(
    ({ kind, closed, units }) => kind === 'prose' && closed && units.join(' ').length >= 60,
  );
  if (list >= 0 && text > list && textOf(prose) >= textOf(told(passages)) / 3) return prose;
  if (textOf(prose) >= 120) return textOf(prose) >= 250 ? prose : told(passages);
  const written = passages.filter((passage) => passage.kind !== 'caption' && passage.kind !== 'alt');
  if (textOf(written) >= 30) return written;
  const shown = passages.filter((passage) => passage.kind !== 'alt');
  return textOf(shown) > 0 ? shown : [...passages];
}

/** "Play.", or "React Sass Ferry OS", under a title says less than the title alone, and so does a beginning that is hardly one. */
function saysLittle({ text, closed }: Candidate, language: string | null): boolean {
  if (isDense(text)) return isCut(text) && text.length < leastCut;
  if (keyOf(text).length < leastSaid) return true;
  const words = text.split(/\s+/).filter((word) => /\p{L}/u.test(word));
  const names = words.filter((word) => /\p{Lu}/u.test(word));
  const small = words.some((word, index) => index > 0 && isStopWord(word, language));
  const figures = /\p{N}/u.test(text);
  return !closed && !small && !figures && words.length >= leastNames && names.length >= words.length * mostNames;
}

/** A standfirst of so many letters says nothing beside a later sentence that holds all of its words. */
const leastStandfirst = 45;
const lastHeld = 5;

/** Without a first sentence that one of the next says whole, and more: "The office wants to mend the lamp of the old pier and …" */
function withoutHeldFirst(candidates: readonly Candidate[]): readonly Candidate[] {
  const [first, ...rest] = candidates;
  const key = keyOf(first?.text ?? '');
  const isHeld =
    weightOf(key) >= leastStandfirst &&
    rest.length > 1 &&
    rest.slice(0, lastHeld).some(({ text }) => keyOf(text).includes(` ${key} `));
  return isHeld ? rest : candidates;
}

/** Prose of which fewer letters may be told, since the rest only calls, makes room for the list beside it. */
const leastTold = 60;
const weightOfAll = ({ found }: Candidates): number => found.reduce((sum, { text }) => sum + weightOf(text), 0);

function withList(prose: Candidates, passages: readonly Passage[], choice: Choice): Candidates {
  const calls = prose.dropped.some(({ why }) => isCall(why));
  if (!calls || choice.long || weightOfAll(prose) >= leastTold) return prose;
  const all = candidatesOf(told(passages), choice);
  return weightOfAll(all) > weightOfAll(prose) ? all : prose;
}

/** "1. Melt the butter.", "2) Add the flour." */
const stepNumber = /^\p{Nd}{1,2}(?:[.)]|-)\s+(?=[\p{Lu}\p{Lo}])/u;

/** The sentences of a summary: none where the title alone says more, else the lead, or what stands best alone near it, in reading order. */
export function chooseSentences(given: readonly Passage[], choice: Choice): Chosen {
  const { language, most } = choice;
  const passages = given.filter(({ kind, units }) => kind !== 'alt' || weightOf(units.join(' ')) >= leastAlt);
  const preferred = candidatesOf(choice.long ? told(passages) : drawn(passages), choice);
  const { found: all, dropped } =
    preferred.found.length > 0 ? withList(preferred, passages, choice) : candidatesOf(passages, choice);
  const candidates = answered(withoutHeldFirst(withoutCuts(all, passages, choice)), language);
  const start = beginning(candidates, choice);
  const taken = candidates.slice(start, start + most);
  const asksOnly = taken.every(({ text }) => isQuestion(text)) && passages.some(({ closed }) => !closed);
  const [first] = taken;
  const hangs =
    taken.length === 1 && first !== undefined && first.text.length < enoughAlone && joinsOn(first.text, language);
  const saysNothing =
    hangs || asksOnly || areLabels(taken) || (taken.length === 1 && taken.every((one) => saysLittle(one, language)));
  if (choice.title !== '' && saysNothing) return { sentences: [], paragraphStarts: [], dropped };
  const counts = stepNumber.test(taken[0]?.text ?? '');
  return {
    sentences: taken.map(({ text }) => (counts ? text.replace(stepNumber, '') : text)),
    paragraphStarts: taken.map(({ starts }, index) => index === 0 || starts),
    dropped,
  };
}
