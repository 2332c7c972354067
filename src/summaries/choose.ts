import { ruleReason } from './boilerplate/line-reason.ts';
import { repeatsTitle } from './boilerplate/repeated-title.ts';
import { keyOf } from './clean-text.ts';
import type { Passage } from './passages.ts';
import { closeOpen } from './quotes.ts';
import { leansBack } from './starts.ts';
import { isStopWord } from './stop-words.ts';
import { isDangling, isQuestion, isQuotation, withStop } from './units.ts';

export interface Chosen {
  sentences: string[];
  paragraphStarts: boolean[];
}

/** So many sentences are looked at for a better beginning before the author's own is taken. */
const patience = 4;
const longestChosen = 1_500;
/** So much before the first heading is a lead of its own: what follows is a chapter. */
const enoughLead = 80;
/** A question and an answer from the next paragraph stay together up to this length. */
const longestAnswer = 200;

/** One word says nothing; letters. */
const leastSaid = 6;

/** Words that point to what a post does not show: a picture, a player, a form. */
const pointsAway =
  /\b(?:(?:see|shown|pictured|listed|linked|embedded|described) (?:below|above)|(?:below|above) (?:is|are|you)|(?:video|image|photo|picture|chart|graph|map|gallery|player|form|link|button|table|episode|slideshow)s? (?:below|above)|click (?:here|the|on)|as follows)\b|(?:siehe|wie) (?:unten|oben)|weiter unten|ci-dessous|ci-dessus|a continuación|qui sotto|abaixo|hieronder|poniżej|nedan\b|nedenfor|(?<!\p{L})ниже(?!\p{L})|нижче|aşağıda|παρακάτω|أدناه|להלן|در زیر|नीचे|下図|以下の|如下|下图|아래/iu;

/** Without such a word a sentence only mentions a picture. */
const pointing = /[:：]|here|below|unten|sotto|dessous|abaixo/i;

const isDense = (text: string): boolean =>
  /[\p{Script=Han}\p{Script=Hangul}\p{Script=Katakana}\p{Script=Hiragana}]/u.test(text);

/** A character of these scripts says as much as so many Latin letters. */
const denseWeight = 2.4;
const weightOf = (text: string): number => text.length * (isDense(text) ? denseWeight : 1);

const isCut = (sentence: string): boolean => /(?:…|\.{3})$/.test(sentence);

interface Candidate {
  text: string;
  starts: boolean;
}

export interface Choice {
  title: string;
  language: string | null;
  /** The most sentences. */
  most: number;
  /** The site's owner wants it, whatever the rules say. */
  keep(sentence: string): boolean;
}

/** A sentence that may stand in a post, finished; '' when it may not. */
function finish(unit: string, { title, keep }: Choice): string {
  if (isDangling(unit) || repeatsTitle(unit, title) || (ruleReason(unit) !== null && !keep(unit))) return '';
  if (unit.length < 200 && pointing.test(unit) && pointsAway.test(unit)) return '';
  if (/^(?:listen|watch|see|click|scroll)\b.{0,80}\b(?:above|below)\W*$/i.test(unit)) return '';
  return withStop(unit);
}

/** A line left open, shorter than a sentence, before closed text: a label or kicker, no lead. */
const isLabel = (passage: Passage, index: number, passages: readonly Passage[]): boolean =>
  passage.kind === 'prose' &&
  !passage.closed &&
  passage.units.join(' ').length < 80 &&
  passages
    .slice(index + 1, index + 6)
    .some(({ kind, closed, units }) => kind === 'prose' && closed && weightOf(units.join(' ')) > 40);

/** So much told, a shorter paragraph adds a remark, a wish or a call, no news. */
const enoughTold = 90;
const leastMore = 60;

/** Whether authors of this text close their sentences: then a line left open is a label, a signature or a link. */
function closesSentences(passages: readonly Passage[]): boolean {
  let closed = 0;
  let open = 0;
  for (const passage of passages)
    if (passage.kind === 'prose')
      for (const [index, unit] of passage.units.entries())
        if (passage.closed || index < passage.units.length - 1) closed += unit.length;
        else open += unit.length;
  return closed > open;
}

/** A short paragraph after enough text, or one that only exclaims, as wishes and calls do. */
function isSlight(passage: Passage, told: number): boolean {
  const text = passage.units.join(' ');
  if (passage.kind !== 'prose') return false;
  if (weightOf(text) >= leastMore) return false;
  const toldWeight = isDense(text) ? told * denseWeight : told;
  return toldWeight >= enoughTold || (toldWeight >= leastMore && /[!！]$/.test(text));
}

function candidatesOf(passages: readonly Passage[], choice: Choice): Candidate[] {
  const found: Candidate[] = [];
  const seen = new Set<string>();
  const closes = closesSentences(passages);
  let length = 0;
  for (const [index, passage] of passages.entries()) {
    if (length > longestChosen || (length >= enoughLead && passage.section > (passages[0]?.section ?? 0))) break;
    if (isLabel(passage, index, passages) || (index > 0 && isSlight(passage, length))) continue;
    let starts = true;
    for (const [at, unit] of passage.units.entries()) {
      if (closes && length > 0 && passage.kind === 'prose' && !passage.closed && at === passage.units.length - 1)
        continue;
      const text = finish(unit, choice);
      const key = keyOf(text);
      if (text === '' || seen.has(key)) continue;
      seen.add(key);
      found.push({ text, starts });
      starts = false;
      length += text.length;
    }
  }
  return found;
}

/** A question takes its answer from the next paragraph when that is short; one without an answer goes. */
function answered(candidates: readonly Candidate[]): Candidate[] {
  const kept: Candidate[] = [];
  for (const candidate of candidates) {
    const last = kept.at(-1);
    if (last !== undefined && isQuestion(last.text)) {
      kept.pop();
      const text = `${last.text} ${candidate.text}`;
      if (text.length <= longestAnswer && !isQuestion(candidate.text)) {
        kept.push({ text, starts: last.starts });
        continue;
      }
      kept.push({ ...candidate, starts: candidate.starts || last.starts });
    } else kept.push(candidate);
  }
  const last = kept.at(-1);
  if (kept.length > 1 && last !== undefined && isQuestion(last.text)) kept.pop();
  return kept;
}

/** A sentence that its source cut off, without the word that may be half and the small words before it. */
function tidyCut(text: string, language: string | null): string {
  const [, kept = '', space = ''] = /^(.*?)(\s*)(?:…|\.{3})$/su.exec(text) ?? [];
  if (kept === '') return text;
  const words = (space === '' ? kept.replace(/\s+\S+$/u, '') : kept).split(' ');
  while (words.length > 4 && isStopWord(words.at(-1) ?? '', language)) words.pop();
  const left = words.join(' ');
  const clause = left.search(/[,;:–—](?=\s[^,;:–—]*$)/u);
  return closeOpen(`${(clause > left.length * 0.6 ? left.slice(0, clause) : left).replace(/[\s,;:–—-]+$/u, '')}…`);
}

/** How badly a sentence would open a post; 0 is well. */
function weakness(sentence: string, language: string | null): number {
  if (isQuestion(sentence)) return 3;
  if (leansBack(sentence, language) || isQuotation(sentence)) return 2;
  return keyOf(sentence).length < 12 && !isDense(sentence) ? 1 : 0;
}

/** Where the summary begins: the first sentence, or one soon after it that stands better alone. */
function beginning(candidates: readonly Candidate[], language: string | null): number {
  let best = 0;
  let least = Number.POSITIVE_INFINITY;
  for (const [index, { text }] of candidates.slice(0, patience + 1).entries()) {
    if (index > 0 && weightOf(text) < leastMore) continue;
    const weak = weakness(text, language);
    if (weak < least) [best, least] = [index, weak];
    if (weak === 0) break;
  }
  return best;
}

const textOf = (passages: readonly Passage[]): number =>
  passages.reduce((sum, passage) => sum + passage.units.join(' ').length, 0);

/** The passages to draw from: prose; what the author quotes, lists or shows only when there is little prose. */
function drawn(passages: readonly Passage[]): Passage[] {
  const prose = passages.filter((passage) => passage.kind === 'prose' || passage.kind === 'verse');
  const first = passages.find((passage) => passage.kind !== 'caption' && passage.kind !== 'alt');
  // A list that its own sentence announces belongs to the prose around it.
  const told = passages.filter(
    (passage) => passage.kind !== 'caption' && passage.kind !== 'alt' && passage.kind !== 'quote',
  );
  if (textOf(prose) >= 120) return textOf(prose) >= 250 || first?.kind === 'list' ? prose : told;
  const written = passages.filter((passage) => passage.kind !== 'caption' && passage.kind !== 'alt');
  if (textOf(written) >= 30) return written;
  const shown = passages.filter((passage) => passage.kind !== 'alt');
  return textOf(shown) > 0 ? shown : [...passages];
}

/** The sentences of a summary: the lead, or what stands best alone near it, in reading order. */
export function chooseSentences(passages: readonly Passage[], choice: Choice): Chosen {
  const { language, most } = choice;
  const preferred = candidatesOf(drawn(passages), choice);
  const all = preferred.length > 0 ? preferred : candidatesOf(passages, choice);
  const whole = all.filter(({ text }) => !isCut(text) || text.includes('\n') || text.includes('; '));
  const candidates = answered(
    whole.length > 0 ? whole : all.map((one) => ({ ...one, text: tidyCut(one.text, language) })),
  );
  const start = beginning(candidates, language);
  const taken = candidates.slice(start, start + most);
  // "Play." under a title says less than the title alone.
  if (
    choice.title !== '' &&
    taken.length === 1 &&
    !isDense(taken[0]?.text ?? '') &&
    keyOf(taken[0]?.text ?? '').length < leastSaid
  )
    return { sentences: [], paragraphStarts: [] };
  return {
    sentences: taken.map(({ text }, index) => (index === 0 ? text.replace(/^\d{1,2}[.)]\s+(?=\p{Lu})/u, '') : text)),
    paragraphStarts: taken.map(({ starts }, index) => index === 0 || starts),
  };
}
