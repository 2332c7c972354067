import { codeOrEnglish } from '../language/code.ts';
import type { Passage } from '../passages/passages.ts';
import { isSpeech, namesSpeaker } from '../sentences/speech.ts';
import { leansBack } from '../sentences/starts.ts';
import { endsInLaughter, endsWell, isQuestion } from '../sentences/units.ts';
import { denseWeight, isDense, weightOf } from '../text/clean-text.ts';
import { isAddedLater, isChangeNote } from './added-later.ts';
import { tellsOfDay, tellsOfEvent } from './event.ts';
import { formLines } from './form-lines.ts';
import { interview, isNamedSide } from './sentence-reasons.ts';

function beginsLarge(passages: readonly Passage[]): boolean {
  const starts = passages.filter(({ kind }) => kind === 'prose').map(({ units }) => units[0] ?? '');
  return starts.filter((unit) => /^[^\p{L}]*\p{Lu}/u.test(unit)).length > starts.length / 2;
}

function closesSentences(passages: readonly Passage[]): boolean {
  let closed = 0;
  let open = 0;
  for (const passage of passages)
    if (passage.kind === 'prose')
      for (const [index, unit] of passage.units.entries())
        if (index < passage.units.length - 1 || (passage.closed && !endsInLaughter(unit))) closed += unit.length;
        else open += unit.length;
  return closed > open;
}

/** A longer paragraph of a dense script is no mere sentence set apart. */
const longestApart = 110;

/** Stories are told in paragraphs of one short sentence each, in dense scripts of any sentence: none of them is a mere remark. */
function isTerse(passages: readonly Passage[]): boolean {
  const closed = passages.filter((passage) => passage.kind === 'prose' && passage.closed);
  const dense = closed.filter(({ units }) => isDense(units[0] ?? ''));
  const apart = dense.filter(({ units }) => units.length === 1 && weightOf(units.join('')) < longestApart);
  const short = closed.filter(({ units }) => weightOf(units.join(' ')) < leastMore);
  const isHabit = apart.length >= 3 && apart.length >= dense.length * 0.6;
  return isHabit || (short.length >= 4 && short.length > closed.length / 2);
}

/** What the passages show of how their author writes. */
export interface TextStyle {
  /** Sentences are closed: then a line left open is a label, a signature or a link. */
  closes: boolean;
  /** Paragraphs begin with capitals: then a small letter goes on from what is not there. */
  large: boolean;
  /** Paragraphs are one short sentence each. */
  terse: boolean;
  /** Lines of a form: a label and its value each. */
  fields: ReadonlySet<Passage>;
  /** Questions and answers of an interview. */
  sides: ReadonlySet<Passage>;
  /** Lines of verse, results and the like: none has a stop, and together they are the text. */
  lines: ReadonlySet<Passage>;
}

/** So many sides make an interview: what stands between them is a part of it, too. */
const fewestSides = 3;

/** In dense scripts, where a letter before a colon names nothing else. */
function sidesOf(passages: readonly Passage[]): ReadonlySet<Passage> {
  const sides = passages.filter(({ units: [first = ''] }) => isDense(first) && isNamedSide(first));
  if (sides.length < fewestSides) return new Set(sides);
  const isSide = new Set(sides);
  const ends = [passages.findIndex((one) => isSide.has(one)), passages.findLastIndex((one) => isSide.has(one)) + 1];
  return new Set(passages.slice(...ends));
}

/** So many lines without a stop in a row are no labels. */
const fewestLines = 3;
/** A shorter line is a name or a rubric. Letters. */
const leastLine = 20;

const isLine = ({ kind, closed, units: [first = '', ...more] }: Passage): boolean =>
  kind === 'prose' && !closed && more.length === 0 && !/[\p{Lu}\p{Ll}]/u.test(first) && weightOf(first) >= leastLine;

/** In scripts without capitals: lines in a row that say more than the sentences beside them. */
function linesOf(passages: readonly Passage[]): ReadonlySet<Passage> {
  const from = passages.findIndex(isLine);
  const end = passages.findIndex((passage, index) => index > from && !isLine(passage));
  const row = from < 0 ? [] : passages.slice(from, end < 0 ? undefined : end);
  const letters = (some: readonly Passage[]): number => weightOf(some.map(({ units }) => units.join('')).join(''));
  return row.length >= fewestLines && letters(row) * 2 > letters(passages) ? new Set(row) : new Set();
}

export const styleOf = (passages: readonly Passage[]): TextStyle => ({
  closes: closesSentences(passages),
  large: beginsLarge(passages),
  terse: isTerse(passages),
  fields: formLines(passages),
  sides: sidesOf(passages),
  lines: linesOf(passages),
});

/** What stands behind a label is so long where it is told in sentences: "The Quay Company: has sold three of its boats to the town." Letters. */
const longestParticular = 60;

/** "Present: …. Apologies: …." */
const isParticulars = ({ kind, units }: Passage): boolean =>
  kind === 'prose' &&
  units.length > 1 &&
  weightOf(units.join('')) <= longestParticular * units.length &&
  units.every((unit) => /^(?![a-z-]+: )\P{N}{2,24}[:：]\s?\S.{0,90}$/u.test(unit));

/** So many labels in a row are no sentences: "Director: …. Script: …. Cast: …." */
const enoughLabels = 3;

/** How many units at the beginning of a passage are particulars of a work. */
export function leadingParticulars({ kind, units }: Passage): number {
  const text = units.findIndex((unit) => !/^\p{Lu}[^\s:]*(?: [^\s:]+){0,2}: [\p{Lu}\p{N}"“«]/u.test(unit));
  const count = text < 0 ? units.length : text;
  return kind === 'prose' && count >= enoughLabels ? count : 0;
}

/** Headlines between bars, with marks that end a sentence: "A new ferry! | The bell rings! | The bridge opens! |" */
const isBarredThroughout = ({ kind, units }: Passage): boolean =>
  kind === 'prose' && units.some((unit) => /^\| /.test(unit)) && units.join(' ').split(' | ').length > 2;

/** A longer line says something although its author set no stop; one with figures and bars is a line of particulars. */
function longestLabel(text: string): number {
  // A colon at its end parts no label from its value.
  const hasBars = /[|｜/／@]|[:：](?=.)/u.test(text);
  // Scripts without capitals say a sentence in fewer letters, whatever its figures.
  const hasFigures = /\p{N}/u.test(text) && /[\p{Lu}\p{Ll}]/u.test(text);
  return hasBars || hasFigures ? 90 : /\p{Lu}/u.test(text) ? 80 : 65;
}

/** A first line left open over a text in a dense script that closes its sentences tells of a picture. */
const longestCaption = 150;

/** Whether a closed paragraph of some length comes soon after. */
const isFollowed = (index: number, passages: readonly Passage[]): boolean =>
  passages
    .slice(index + 1)
    .filter((other) => other.closed || other.units.length > 1)
    .slice(0, 5)
    .some(
      ({ kind, closed, units }) =>
        kind === 'prose' && weightOf(closed ? units.join(' ') : (units.find(endsWell) ?? '')) > 40,
    );

/** A line left open, shorter than a sentence, before closed text: a label or kicker, no lead. */
const isLabel = (passage: Passage, index: number, passages: readonly Passage[], closes: boolean): boolean =>
  passage.kind === 'prose' &&
  !passage.closed &&
  !passage.units.some(endsWell) &&
  !tellsOfDay(passage.units[0] ?? '') &&
  weightOf(passage.units.join(' ')) <
    (closes && index === 0 && isDense(passage.units[0] ?? '')
      ? longestCaption
      : longestLabel(passage.units.join(' '))) &&
  isFollowed(index, passages);

/** So much told, a shorter paragraph adds a remark, a wish or a call, no news. */
const enoughTold = 90;
const leastMore = 60;

/** "It changes how we see. - Jane Roe": what somebody famous said stands over a text as its motto. */
const isMotto = ({ kind, units }: Passage): boolean =>
  (kind === 'prose' || kind === 'verse') &&
  /(?:[.!?…]["”»]?|["”»])(?: \/)? ?[-–—~]{1,2} ?\p{Lu}[\p{L}.'’]*(?: [\p{L}.'’]+){0,4}(?:, [^.!?]{2,40})?$/u.test(
    units.join(' ').replace(/[.…]$/, ''),
  );

/** "* Ο κ. Άδωνις Ρούσσος είναι μηχανικός.": who wrote, over a letter to a paper, too. */
const isStarredAuthor =
  /^\* ?(?:[ΟΗ] (?:κ\.|κα) )?\p{Lu}[\p{L}\p{M}.’-]+(?: \p{Lu}[\p{L}\p{M}.’-]+){1,3} (?:είναι|es|è|é|este|est|ist|jest|je|е|is) [^.!?]{3,90}\.?$/u;

/** "— Ada Ruiz", on a line of its own: who said the short paragraph over it. */
const signature = /^(?:[—–―]|--) ?\p{Lu}[\p{L}.'’]*(?: \p{Lu}[\p{L}.'’]*){0,4}(?:, [^.!?]{2,40})?\.?$/u;
/** A longer paragraph is a lead, whoever signs it. Characters. */
const longestMotto = 160;
const isSignedBelow = ({ kind, units }: Passage, next: Passage | undefined): boolean =>
  kind !== 'list' &&
  units.join(' ').length <= longestMotto &&
  next?.units.length === 1 &&
  signature.test(next.units[0] ?? '');

/** "*The tide tables are those of last year.": what a star in the text points to. */
const isStarred = (unit: string, told: number): boolean =>
  (told > 0 && /^[（(][*＊※]\d?[)）]/u.test(unit)) ||
  isStarredAuthor.test(unit) ||
  (told > 0 ? /^\*(?!\*)\s?["“«]?\p{L}[^*]*$/u : /^\*["“«]?\p{L}[^*]*$/u).test(unit);

/** "Upgrade instructions from 1.2 Stop the lamp.": a heading that a feed ran into the first of its steps. */
const instructions =
  /^(?:How to (?:upgrade|update|install)|(?:Upgrad(?:e|ing)|Updat(?:e|ing)|Migration|Install(?:ation|ing)?) (?:instructions|guide|notes|steps)|Installation|Upgrading)(?: (?:from|to) v?\d[\d.]{0,12}){0,2} (?=\p{Lu}\p{Ll}{1,14} (?:the|an?|your|our|this|these|all|it|up)\b)/u;

/** "“I do not know,” said Ada.": a line of a dialogue, however short. */
const tellsSpeech = /^["“„«][^"“”„«»]{2,}["”“»],? .*\p{L}{2}/u;

/** A short paragraph after enough text, or one that only exclaims, as wishes and calls do. */
function isSlight(passage: Passage, told: number): boolean {
  const text = passage.units.join(' ');
  if (passage.kind !== 'prose' || tellsOfEvent(text) || tellsSpeech.test(text)) return false;
  if (weightOf(text) >= leastMore) return false;
  const toldWeight = isDense(text) ? told * denseWeight : told;
  return toldWeight >= enoughTold || (toldWeight >= leastMore && /[!！]$/.test(text));
}

/** Languages that seldom open speech with a dash, but lists. */
const withoutDash = new Set(['en', 'de', 'nl', 'ja', 'zh', 'ko', 'ar', 'fa', 'ur', 'hi', 'bn', 'th']);

/** The sign of an item, not of speech, before a sentence. */
export function withoutItemSign(sentence: string, language: string | null): string {
  const unstarred = sentence.replace(/^\* (?=["“«]?\p{Lu})/u, '');
  return withoutDash.has(codeOrEnglish(language)) ? unstarred.replace(/^[-–] (?=[\p{Lu}\p{Lo}])/u, '') : unstarred;
}

/** "– It is red. It rings." with no word of who says so; several in a row are a list, or a dialogue that is the text. */
function isSpeechAlone(passages: readonly Passage[], index: number, language: string | null): boolean {
  const [before, own, after] = [-1, 0, 1].map((step) => passages[index + step]?.units.join(' ') ?? '');
  if (withoutDash.has(codeOrEnglish(language)) || !isSpeech(own ?? '') || namesSpeaker(own ?? '')) return false;
  return !isSpeech(before ?? '') && !isSpeech(after ?? '');
}

/** "Q: The lamp is out. Who saw it last?": all of it is the question. */
const asks = ({ units }: Passage): boolean => isNamedSide(units[0] ?? '') && isQuestion(units.at(-1) ?? '');

/** "My mother was in it. She slept." before "She woke in Ellery, and …": a tale, in which no paragraph is slight. */
const goesOn = ({ closed, units }: Passage, next: Passage | undefined, language: string | null): boolean =>
  closed &&
  units.every((unit) => /[.。]["”»]?$/u.test(unit)) &&
  next?.kind === 'prose' &&
  leansBack(next.units[0] ?? '', language);

/** Why a whole paragraph is passed over; null when it is read. */
export function passageReason(
  passages: readonly Passage[],
  index: number,
  told: number,
  { title, language, closes, terse, fields, sides, lines }: { title: string; language: string | null } & TextStyle,
): string | null {
  const passage = passages[index];
  if (passage === undefined) return null;
  if (sides.has(passage) || asks(passage)) return interview;
  // Without a title the first line is one.
  if ((index > 0 || title !== '') && !lines.has(passage) && isLabel(passage, index, passages, closes))
    return 'label before the text';
  if (fields.has(passage) || isParticulars(passage) || isBarredThroughout(passage)) return 'particulars';
  if (isStarred(passage.units.join(' '), told)) return 'footnote';
  const isOver = told === 0 && isSignedBelow(passage, passages[index + 1]);
  if (isMotto(passage) ? isFollowed(index, passages) : isOver && isFollowed(index + 1, passages)) return 'motto';
  if (told > 0 && instructions.test(passage.units[0] ?? '')) return 'instructions';
  const [first = ''] = passage.units;
  if (told > 0 ? isAddedLater(first) : isChangeNote(first) && isFollowed(index, passages)) return 'added later';
  if (told > 0 && isSpeechAlone(passages, index, language)) return 'speech without its speaker';
  const isTold = (terse && passage.closed) || goesOn(passage, passages[index + 1], language);
  return index > 0 && !isTold && isSlight(passage, told) ? 'slight paragraph after the lead' : null;
}
