import { isDense, keyOf, weightOf } from './clean-text.ts';
import { beginsLarge, closesSentences, isTerse, leadingParticulars, passageReason } from './passage-reasons.ts';
import type { Passage } from './passages.ts';
import { sentenceReason, unfitReason } from './sentence-reasons.ts';
import { pointsBack } from './starts.ts';
import type { Dropped } from './summary.ts';
import { isDangling, isQuestion, isQuotation, withStop } from './units.ts';

const goesOn = 'goes on from what is left out';
const longestChosen = 1_500;
/** So much before the first heading is a lead of its own: what follows is a chapter. */
const enoughLead = 80;
/** A sentence that may stand in a post, finished. */
export interface Candidate {
  text: string;
  /** Whether its paragraph begins with it. */
  starts: boolean;
  /** Whether its author closed it, too. */
  closed: boolean;
  /** Whether it speaks of what stood right before it and was left out. */
  leans: boolean;
}

export interface Candidates {
  found: Candidate[];
  /** Lines that were passed over for their shape or place. */
  dropped: Dropped[];
}

export interface Choice {
  title: string;
  language: string | null;
  /** The most sentences. */
  most: number;
  /** All chapters, not the lead alone. */
  long: boolean;
  /** The site's owner wants it, whatever the rules say. */
  keep(sentence: string): boolean;
}

/** A small letter, but for names that have their capital inside: "iPhone". */
const beginsSmall = (unit: string): boolean =>
  /^(?:\[?(?:…|\.{3})\]?\s*)?\p{Ll}(?!\p{Ll}*\p{Lu})/u.test(unit) && !/^[\p{Ll}\d-]*[\d.:/@]/u.test(unit);

/** The sign of an item that its software set as a paragraph. */
const bullet = /^[•▪◦‣►■●❍❏❖✦]\s*(?=[\p{L}\p{N}])/u;

/** Nothing but somebody's words. */
const isQuoted = ({ units }: Passage): boolean => units.length > 0 && units.every(isQuotation);

/** A shorter line before a list is a heading, which its items can do without. Characters. */
const leastAnnouncement = 45;
const announcesSpeech =
  /(?<!\p{L})(?:wrote|writes|said|says|asked|asks|told|replied|commented|schrieb|schreibt|sagte?|dit|écrit|dijo|dice|escribió|escribe|disse|diz|escreveu|ha detto|scrive|schreef|zei|skrev|säger|napisał\p{L}*|napsal\p{L}*|написал\p{L}*|сказал\p{L}*|пишет)(?!\p{L}| that)(?:[^.!?]|[.!?](?=\S)){0,60}:$/iu;

/** Whether a passage is what the line before it announced, which is left out: its list, its quotation, the rest of its paragraph. */
function leansOnLine({ kind, follows, closed, units }: Passage, line: string): boolean {
  if (!/[:：]["'”’]?$/u.test(line)) return false;
  if (follows) return !(closed && isDense(units[0] ?? ''));
  return (kind === 'list' && line.length >= leastAnnouncement) || (kind === 'prose' && announcesSpeech.test(line));
}

/** The sentences of the passages that may stand in a post, in reading order; what the site's owner keeps always may. */
export function candidatesOf(passages: readonly Passage[], { title, language, long, keep }: Choice): Candidates {
  const found: Candidate[] = [];
  const dropped: Dropped[] = [];
  const seen = new Set<string>();
  const closes = closesSentences(passages);
  const large = beginsLarge(passages);
  const terse = isTerse(passages);
  let length = 0;
  let weight = 0;
  let unasked = false;
  let unannounced = '';
  let leftOpen = false;
  let place = 0;
  let gap = false;
  for (const [index, passage] of passages.entries()) {
    const isChapter = weight >= enoughLead && passage.section > (passages[0]?.section ?? 0);
    if (!long && (length > longestChosen || isChapter)) break;
    const passedOver = passageReason(passages, index, length, { title, language, closes, terse });
    const why =
      passedOver ??
      (unasked ? 'answer to a question that is left out' : null) ??
      (leansOnLine(passage, unannounced) || (leftOpen && isQuoted(passage))
        ? 'announced by a line that is left out'
        : null);
    unasked = passedOver !== null && isQuestion(passage.units.at(-1) ?? '');
    unannounced = '';
    leftOpen = closes && passage.kind === 'prose' && !passage.closed;
    gap ||= passage.place > place + 1;
    place = Math.max(place, passage.place);
    let starts = true;
    const particulars = leadingParticulars(passage);
    for (const [at, unit] of passage.units.entries()) {
      const open =
        closes && length > 0 && passage.kind === 'prose' && !passage.closed && at === passage.units.length - 1;
      const leadsList = at === passage.units.length - 1 && passages[index + 1]?.kind === 'list';
      const unfit = unfitReason(unit, title, { first: found.length === 0, leadsList });
      const small = large && found.length > 0 && passage.kind === 'prose' && at === 0 && !passage.follows;
      const leans = gap && pointsBack(unit, language);
      const reason =
        unfit ??
        why ??
        (at < particulars ? 'particulars' : null) ??
        (open ? 'line left open among sentences' : null) ??
        (small && beginsSmall(unit) ? goesOn : null) ??
        sentenceReason(unit) ??
        (leans && found.length > 0 ? goesOn : null);
      if (reason !== null && (unfit !== null || !keep(unit))) {
        dropped.push({ text: unit, why: reason });
        gap = true;
        unannounced = isDangling(unit) ? unit : '';
        continue;
      }
      const bare = found.length === 0 ? unit.replace(bullet, '') : unit;
      const text = withStop(bare);
      const key = keyOf(text);
      if (text === '' || seen.has(key)) continue;
      seen.add(key);
      gap = false;
      found.push({ text, starts, closed: text === bare, leans });
      starts = false;
      length += text.length;
      weight += weightOf(text);
    }
  }
  return { found, dropped };
}
