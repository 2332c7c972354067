import { ruleReason } from './boilerplate/line-reason.ts';
import { repeatsTitle } from './boilerplate/repeated-title.ts';
import { isDense, keyOf } from './clean-text.ts';
import type { Passage } from './passages.ts';
import type { Dropped } from './summary.ts';
import { endsWell, isDangling, isQuestion, isQuotation, withStop } from './units.ts';

const longestChosen = 1_500;
/** So much before the first heading is a lead of its own: what follows is a chapter. */
const enoughLead = 80;
/** Words that point to what a post does not show: a picture, a player, a form. */
const pointsAway =
  /\b(?:(?:see|shown|pictured|listed|linked|embedded|described) (?:below|above)|(?:below|above) (?:is|are|you)|(?:video|image|photo|picture|chart|graph|map|gallery|player|form|link|button|table|episode|slideshow)s? (?:below|above)|click (?:here|the|on)|head (?:below|over|back)|(?:jump|scroll|read on|keep reading) (?:below|down)|here are the links|as follows)\b|ecco i link|voici les liens|aquí (?:están|tienes|tenéis) los enlaces|aqui estão os links|hier (?:sind|zijn) d(?:ie|e) links|här är länkarna|video seguente|vidéo (?:suivante|ci-)|vídeo (?:siguiente|a seguir)|(?:video|film)en nedan|(?:siehe|wie) (?:unten|oben)|weiter unten|ci-dessous|ci-dessus|a continuación|qui sotto|abaixo|hieronder|poniżej|nedan\b|nedenfor|(?<!\p{L})ниже(?!\p{L})|нижче|aşağıda|παρακάτω|أدناه|להלן|در زیر|(?<!के )नीचे|下図|以下の|如下|下图|아래/iu;

/** Without such a word a sentence only mentions a picture. */
const pointing =
  /[:：]|here|head |below|unten|sotto|dessous|abaixo|link|liens|enlaces|länk|seguente|suivante|siguiente|seguir|nedan|^(?:ниже|нижче) |(?:привод|привед|указ|опис|перечисл|смотр|навод|навед|вказ|перелік)\p{L}* (?:ниже|нижче)|(?:см\.|смотрите|читайте|дивіться) (?:ниже|нижче)|aşağıda|παρακάτω|أدناه|להלן|در زیر|(?<!के )नीचे/iu;

/** A character of these scripts says as much as so many Latin letters. */
const denseWeight = 2.4;

/** How much a text says, in Latin letters. */
export const weightOf = (text: string): number => text.length * (isDense(text) ? denseWeight : 1);

/** A sentence that may stand in a post, finished. */
export interface Candidate {
  text: string;
  /** Whether its paragraph begins with it. */
  starts: boolean;
  /** Whether its author closed it, too. */
  closed: boolean;
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

/** The same in scripts that need no colon for it: "the following", "below is". */
const pointsOn =
  /^(?:.{0,12}が)?(?:こちら|これ|コレ)です[。！]?$|以下の.{0,24}(?:ください|通り|とおり|です。)|^以下[、，にが].{0,24}です[。！]$|^아래는|아래와 같|다음과 같(?:다|습니다)|^أدناه|كما يلي|כדלקמן|(?<!\p{L})להלן|下面(?:就|我们|我們|来|來).{0,12}(?:介绍|介紹|解释|解釋|看看|说说|說說)|[簡简][單单]解[釋释]一下/u;

/** "The list can be found here", "on sur ce lien", "Here's the video": a link or a film that a post does not hold. */
const pointsToLink =
  /\b(?:found|available|listed|read|downloaded|seen|watched|posted) (?:right )?here[.!]?$|\bread (?:it|them|(?:the|this|that|my|our|his|her|their) (?:\p{L}+ ){1,3})(?:over |right )?here[.!]?$|\b(?:unter|über|auf) (?:diesem|diesen|folgendem) link\b|\b(?:sur|via|par) ce lien\b|\b(?:en|a través de) (?:este|el siguiente) (?:enlace|link)\b|\b(?:a|da|su) questo link\b|\b(?:neste|nesse) link\b|\bvia deze link\b|\bpod tym linkiem\b|\b(?:i|via) den(?:na|ne) länk|по (?:этой |следующей )?ссылке|за (?:цим )?посиланням|\b(?:klicka|klik|klikk) på (?:bilden|bildet|billedet)|\bauf das bild klicken|\bcliquez sur (?:l['’]image|la photo)|\bhaz clic en la (?:imagen|foto)|\bclicca sull['’]immagine|\bclique na (?:imagem|foto)|\bklik op de (?:foto|afbeelding)/iu;
const showsLink =
  /^(?:here(?:['’]s| is| are)|hier (?:ist|sind|gibt['’]?s?(?: es)?)|voici|aquí (?:está|tienes)|ecco|aqui está|hier (?:is|zijn)|här är|вот)(?!\p{L}).{0,60}(?<!\p{L})(?:video|vidéo|vídeo|clips?|footage|trailer|screenshots?|slides|transcript|bilder|fotos?|photos?|galerie|видео|фото)(?!\p{L})/iu;

/** What is pointed to stands behind the colon. */
const showsIt = /以下.*：.{4}/u;

const pointsElsewhere = (unit: string): boolean => !showsIt.test(unit) && pointsAside(unit);

const pointsAside = (unit: string): boolean =>
  (unit.length < 200 && (pointsToLink.test(unit) || showsLink.test(unit))) ||
  (unit.length < 160 && pointsOn.test(unit)) ||
  (unit.length < 200 && pointing.test(unit) && pointsAway.test(unit)) ||
  /^[^,.!?:]{3,40}, (?:above|below)[:,]\s/iu.test(unit) ||
  /^(?:listen|watch|see|click|scroll)\b.{0,80}\b(?:above|below)\W*$/i.test(unit);

/** Tables of results, chess moves and timetables: hardly a word without a figure. */
function isFigures(unit: string): boolean {
  const tokens = unit.split(/\s+/, 60);
  return tokens.length >= 4 && tokens.filter((token) => /\p{Nd}/u.test(token)).length / tokens.length >= 0.6;
}

/** "Present: …. Apologies: …." */
const isParticulars = ({ kind, units }: Passage): boolean =>
  kind === 'prose' && units.length > 1 && units.every((unit) => /^\P{N}{2,24}[:：]\s?\S.{0,90}$/u.test(unit));

/** So many labels in a row are no sentences: "Director: …. Script: …. Cast: …." */
const enoughLabels = 3;

/** How many units at the beginning of a passage are particulars of a work. */
function leadingParticulars({ kind, units }: Passage): number {
  const text = units.findIndex((unit) => !/^\p{Lu}[^\s:]*(?: [^\s:]+){0,2}: [\p{Lu}\p{N}"“«]/u.test(unit));
  const count = text < 0 ? units.length : text;
  return kind === 'prose' && count >= enoughLabels ? count : 0;
}

/** "• Lake Cup • Kick-off: 9 pm • Old Ground": particulars that a page sets between dots or bars. */
const isBarred = (unit: string): boolean => unit.split(/(?:^|\s)[•|·](?=\s)/u).length > 3;

/** The same with marks that end a sentence: "A new ferry! | The bell rings! | The bridge opens! |" */
const isBarredThroughout = ({ kind, units }: Passage): boolean =>
  kind === 'prose' && units.some((unit) => /^\| /.test(unit)) && units.join(' ').split(' | ').length > 2;

/** The sides of an interview, marked by letter. */
const side =
  /^(?:(?:[QAFRDPВО]|Q\d|A\d)\s?[:：.]\s|(?:Q|A|問|问|答|记者|記者|聞き手|기자|문|답)\s?[:：]|[―—]{2})\s?(?=\S)/u;

/** A sentence that the title says whole, too. */
function standsInTitle(unit: string, title: string): boolean {
  const key = keyOf(unit);
  return key.length >= (isDense(key) ? 4 : 12) && ` ${keyOf(title)} `.includes(` ${key} `);
}

/** Words that make a sentence before a colon lean on what comes after it. */
const announcing =
  /\b(?:following|below|here|these|this|folgende[nrsm]?|diese[rnsm]?|hier|unten|suivant\p{L}*|voici|ci-dessous|siguiente\p{L}*|est[aeo]s?|aquí|seguent[ei]|quest[aeoi]|ecco|seguinte\p{L}*|aqui|volgende|deze|następując\p{L}*|oto|följande|dessa|så här|følgende|disse)\b|(?:said|says|told|wrote|asked|sagte|schrieb|dit|écrit|dijo|dice|disse|skrev|säger|zegt)\s*:$|\p{Nd}[^:]{0,50}:$/iu;
/** A sentence of so many letters says something, whatever stood behind its colon: a picture, a film. */
const enoughBeforeColon = 80;

const standsWithoutColon = (unit: string): boolean =>
  /:$/.test(unit) && unit.length >= enoughBeforeColon && !announcing.test(unit);

/** So much of a sentence, and so many letters, are the title's own beginning. */
const drawnShare = 0.65;
const drawnLetters = 30;

/** "How I rowed across the lake in a week with Ada." under "How I rowed across the lake in a week - Diary #1". */
function drawsTitleOut(unit: string, title: string): boolean {
  const [key, titleKey] = [keyOf(unit), keyOf(title)];
  let shared = 0;
  while (shared < key.length && key[shared] === titleKey[shared]) shared += 1;
  return shared >= drawnLetters && shared >= key.length * drawnShare;
}

/** A first sentence of a few words, all of which that say anything stand in the title, too. */
function saysNoMore(unit: string, title: string): boolean {
  const words = keyOf(unit).split(' ');
  const said = new Set(keyOf(title).split(' '));
  const telling = words.filter((word) => word.length > 4);
  return words.length <= 5 && telling.length > 1 && telling.every((word) => said.has(word));
}

/** What no post may hold, whoever wants it kept. */
function unfitReason(unit: string, title: string, first: boolean): string | null {
  if (isDangling(unit) && !(first && standsWithoutColon(unit))) return 'announces what a post does not show';
  const repeats =
    repeatsTitle(unit, title) ||
    standsInTitle(unit, title) ||
    (first && (saysNoMore(unit, title) || drawsTitleOut(unit, title)));
  return repeats ? 'repeated title' : null;
}

/** What stands behind the last question of a unit: a call or a promise is no answer. */
const afterQuestion = /[?？]["”»]?\s+([^?？]{3,200})$/u;

/** Why a sentence may not stand in a post, whatever stands around it; null when it may. */
function sentenceReason(unit: string): string | null {
  if (isFigures(unit)) return 'figures';
  if (isBarred(unit)) return 'particulars';
  if (side.test(unit)) return 'part of an interview';
  const answer = afterQuestion.exec(unit)?.[1] ?? '';
  return (
    ruleReason(unit) ?? ruleReason(answer) ?? (pointsElsewhere(unit) ? 'points to what a post does not show' : null)
  );
}

/** A longer line says something although its author set no stop; one with figures and bars is a line of particulars. */
const longestLabel = (text: string): number => (/[\p{N}|｜/／:：@]/u.test(text) ? 90 : /\p{Lu}/u.test(text) ? 80 : 65);

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
  weightOf(passage.units.join(' ')) <
    (closes && index === 0 && isDense(passage.units[0] ?? '')
      ? longestCaption
      : longestLabel(passage.units.join(' '))) &&
  isFollowed(index, passages);

/** So much told, a shorter paragraph adds a remark, a wish or a call, no news. */
const enoughTold = 90;
const leastMore = 60;

/** A small letter, but for names that have their capital inside: "iPhone". */
const beginsSmall = (unit: string): boolean =>
  /^(?:\[?(?:…|\.{3})\]?\s*)?\p{Ll}(?!\p{Ll}*\p{Lu})/u.test(unit) && !/^[\p{Ll}\d-]*[\d.:/@]/u.test(unit);

/** "*The tide tables are those of last year.": what a star in the text points to. */
const isStarred = (unit: string): boolean => /^\*(?!\*)\s?\p{L}[^*]*$/u.test(unit);

/** The sign of an item that its software set as a paragraph. */
const bullet = /^[•▪◦‣►■●❍❏❖✦]\s*(?=[\p{L}\p{N}])/u;

/** Whether authors of this text begin their paragraphs with capitals: then a small letter goes on from what is not there. */
function beginsLarge(passages: readonly Passage[]): boolean {
  const starts = passages.filter(({ kind }) => kind === 'prose').map(({ units }) => units[0] ?? '');
  return starts.filter((unit) => /^[^\p{L}]*\p{Lu}/u.test(unit)).length > starts.length / 2;
}

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

/** A short paragraph after enough text, or one that only exclaims, as wishes and calls do. */
function isSlight(passage: Passage, told: number): boolean {
  const text = passage.units.join(' ');
  if (passage.kind !== 'prose') return false;
  if (weightOf(text) >= leastMore) return false;
  const toldWeight = isDense(text) ? told * denseWeight : told;
  return toldWeight >= enoughTold || (toldWeight >= leastMore && /[!！]$/.test(text));
}

/** Nothing but somebody's words. */
const isQuoted = ({ units }: Passage): boolean => units.length > 0 && units.every(isQuotation);

/** A caption is no longer, with the credit behind it. */
const longestCredited = 180;

/** "The ferry at Ellery in June. Photo: Ada Ruiz": a sentence with its picture's credit. */
const isCredited = ({ kind, units }: Passage): boolean =>
  kind === 'prose' &&
  units.length === 2 &&
  units.join(' ').length <= longestCredited &&
  ruleReason(units[1] ?? '') === 'image credit';

/** Why a whole paragraph is passed over; null when it is read. */
function passageReason(
  passages: readonly Passage[],
  index: number,
  told: number,
  { title, closes, terse }: { title: string; closes: boolean; terse: boolean },
): string | null {
  const passage = passages[index];
  if (passage === undefined) return null;
  // Without a title the first line is one.
  if ((index > 0 || title !== '') && isLabel(passage, index, passages, closes)) return 'label before the text';
  if (isParticulars(passage) || isBarredThroughout(passage)) return 'particulars';
  if (isCredited(passage) && isFollowed(index, passages)) return 'caption';
  if (isStarred(passage.units.join(' '))) return 'footnote';
  return index > 0 && !(terse && passage.closed) && isSlight(passage, told) ? 'slight paragraph after the lead' : null;
}

/** The sentences of the passages that may stand in a post, in reading order; what the site's owner keeps always may. */
export function candidatesOf(passages: readonly Passage[], { title, long, keep }: Choice): Candidates {
  const found: Candidate[] = [];
  const dropped: Dropped[] = [];
  const seen = new Set<string>();
  const closes = closesSentences(passages);
  const large = beginsLarge(passages);
  const terse = isTerse(passages);
  let length = 0;
  let unasked = false;
  let unannounced = false;
  let leftOpen = false;
  for (const [index, passage] of passages.entries()) {
    const isChapter = length >= enoughLead && passage.section > (passages[0]?.section ?? 0);
    if (!long && (length > longestChosen || isChapter)) break;
    const passedOver = passageReason(passages, index, length, { title, closes, terse });
    const why =
      passedOver ??
      (unasked ? 'answer to a question that is left out' : null) ??
      ((unannounced && passage.follows && !(passage.closed && isDense(passage.units[0] ?? ''))) ||
      (leftOpen && isQuoted(passage))
        ? 'announced by a line that is left out'
        : null);
    unasked = passedOver !== null && isQuestion(passage.units.at(-1) ?? '');
    unannounced = /[:：]["'”’]?$/u.test(passage.units.at(-1) ?? '');
    leftOpen = closes && passage.kind === 'prose' && !passage.closed;
    let starts = true;
    const particulars = leadingParticulars(passage);
    for (const [at, unit] of passage.units.entries()) {
      const open =
        closes && length > 0 && passage.kind === 'prose' && !passage.closed && at === passage.units.length - 1;
      const unfit = unfitReason(unit, title, found.length === 0);
      const small = large && found.length > 0 && passage.kind === 'prose' && at === 0 && !passage.follows;
      const reason =
        unfit ??
        why ??
        (at < particulars ? 'particulars' : null) ??
        (open ? 'line left open among sentences' : null) ??
        (small && beginsSmall(unit) ? 'goes on from what is left out' : sentenceReason(unit));
      if (reason !== null && (unfit !== null || !keep(unit))) {
        dropped.push({ text: unit, why: reason });
        continue;
      }
      const bare = found.length === 0 ? unit.replace(bullet, '') : unit;
      const text = withStop(bare);
      const key = keyOf(text);
      if (text === '' || seen.has(key)) continue;
      seen.add(key);
      found.push({ text, starts, closed: text === bare });
      starts = false;
      length += text.length;
    }
  }
  return { found, dropped };
}
