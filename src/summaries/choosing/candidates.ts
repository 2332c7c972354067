import { isCall } from '../boilerplate/line-reason.ts';
import { isLeftOpen } from '../cutting/hanging-words.ts';
import type { Passage } from '../passages/passages.ts';
import { tellsOfSection } from '../sentences/opens-more.ts';
import { namesRole, pointsBack, pointsBackLater } from '../sentences/starts.ts';
import { endsWell, isDangling, isQuestion, withStop } from '../sentences/units.ts';
import type { Dropped } from '../summary.ts';
import { keyOf, weightOf } from '../text/clean-text.ts';
import { callBehind } from './before-call.ts';
import { concludes, speaksOfQuoted } from './earlier.ts';
import { isLooseEnd, isLooseStart } from './loose-ends.ts';
import {
  announcesScene,
  attribution,
  beginsSmall,
  beginsWithParticle,
  bullet,
  goesOnFromGreeting,
  goesOnFromThanks,
  hereIs,
  isBareGreeting,
  isQuoted,
  lacksItsStop,
  leansOnLine,
  leftOutBefore,
  mayBeName,
  namesUntold,
  opensAlike,
  opensLetter,
  reaction,
} from './part-lines.ts';
import { leadingParticulars, passageReason, styleOf, type TextStyle, withoutItemSign } from './passage-reasons.ts';
import { namesPicture, showsPicture, withoutPicture } from './pictured.ts';
import { announcesList } from './points-elsewhere.ts';
import { repeats, retells } from './retold.ts';
import { commandReason, sentenceReason, unfitReason } from './sentence-reasons.ts';
import { isCut } from './unfinished.ts';

const goesOn = 'goes on from what is left out';
const longestChosen = 1_500;
/** So much before the first heading is a lead of its own: what follows is a chapter. */
const enoughLead = 80;
/** Where so much is told, what stands loose at the end is not missed. */
const enoughTold = 120;

/** A sentence that may stand in a post, finished. */
export interface Candidate {
  text: string;
  /** Whether its paragraph begins with it. */
  starts: boolean;
  /** Whether it stands on a later line of its paragraph. */
  follows: boolean;
  /** Whether its author closed it, too. */
  closed: boolean;
  /** Whether it, or its paragraph, speaks of what stood right before and was left out. */
  leans: boolean;
  /** Whether something is left out right before it. */
  behindGap: boolean;
  /** Whether it tells a list, which ends in a sign of its own when there is more. */
  listed: boolean;
  /** Whether what stood right before it says the title, which stands before it in a post, too. */
  afterTitle: boolean;
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

/** In a text of some length a line that may be a name is one. Letters. */
const enoughText = 60;

/** Reads passages in their order, and remembers what it left out right before the one at hand. */
class Reading {
  readonly found: Candidate[] = [];
  readonly dropped: Dropped[] = [];
  readonly #passages: readonly Passage[];
  readonly #choice: Choice;
  readonly #style: TextStyle;
  readonly #seen = new Set<string>();
  #length = 0;
  #weight = 0;
  /** The letters of all passages. */
  readonly #letters: number;
  /** A question that ended the passage before, which is left out. */
  #unasked = false;
  /** The line right before, when it is left out and ends as what announces does; else ''. */
  #unannounced = '';
  /** Whether the passage before was left open among closed ones. */
  #leftOpen = false;
  #place = 0;
  /** Whether something is left out right before. */
  #gap = false;
  #afterTitle = false;

  constructor(passages: readonly Passage[], choice: Choice) {
    this.#passages = passages;
    this.#choice = choice;
    this.#style = styleOf(passages);
    this.#letters = passages.reduce((sum, { units }) => sum + units.join('').length, 0);
  }

  read(): Candidates {
    let lead: number | null = null;
    for (const [index, passage] of this.#passages.entries()) {
      const isChapter = this.#weight >= enoughLead && passage.section > (lead ?? 0);
      const isLetter = this.#weight >= enoughLead && opensLetter.test(passage.units[0] ?? '');
      if (!this.#choice.long && (this.#length > longestChosen || isChapter || isLetter)) break;
      this.#readPassage(passage, index);
      if (this.found.length > 0) lead ??= passage.section;
    }
    return this;
  }

  #readPassage(passage: Passage, index: number): void {
    const why = this.#passageReason(passage, index);
    this.#gap ||= passage.place > this.#place + 1;
    this.#place = Math.max(this.#place, passage.place);
    // Of a passage without a whole sentence nothing is told.
    if (passage.units.length === 0) this.#gap = true;
    const [opening = ''] = passage.units;
    const { language } = this.#choice;
    const ofLeftOut = this.#gap && (speaksOfQuoted(opening) || concludes(opening) || namesRole(opening, language));
    const particulars = leadingParticulars(passage);
    let starts = true;
    // What goes on from a first sentence that leaned on something, too, leans on that; what goes on from a call is of the call.
    let [headless, called] = [false, false];
    for (const [at, unit] of passage.units.entries()) {
      const unfit = this.#unfitReason(passage, index, at);
      const reacts = passage.answers && at === 0 && reaction.test(unit);
      const attributes = at > 0 && attribution.test(unit);
      const leans =
        ofLeftOut ||
        (this.#gap && (reacts || attributes || pointsBack(unit, language) || pointsBackLater(unit, language)));
      const reason: string | null =
        unfit ??
        why ??
        (at < particulars ? 'particulars' : null) ??
        this.#unitReason(passage, index, at) ??
        callBehind(passage.units, at) ??
        (this.found.length > 0 && (called || leans || (headless && namesUntold(unit, this.#told()))) ? goesOn : null);
      if (reason !== null && (unfit !== null || !this.#choice.keep(unit))) this.#leaveOut(unit, reason);
      else {
        const place = { starts, leans: leans || headless, follows: passage.follows, listed: passage.kind === 'list' };
        if (this.#take(unit, place)) {
          starts = false;
          // An answer to words that are left out is no lead, nor is what trails off.
          if (!(leans && reacts) && (place.listed || !isCut(unit))) this.#weight += weightOf(unit);
        }
      }
      headless ||= at === 0 && leans && reason === goesOn;
      called ||= at === 0 && reason !== null && (isCall(reason) || beginsWithParticle.test(unit));
    }
  }

  /** Why a whole passage is left out; what it leaves for the next to lean on is noted. */
  #passageReason(passage: Passage, index: number): string | null {
    const { title, language } = this.#choice;
    const passedOver =
      passageReason(this.#passages, index, this.#length, { title, language, ...this.#style }) ??
      (this.#isLoose(index) ? 'has no word in common with the text' : null);
    const isAnswer = this.#unasked;
    const isAnnounced =
      (leansOnLine(passage, this.#unannounced, this.#passages[index + 1]) &&
        (passage.kind !== 'verse' || this.found.length > 0)) ||
      (this.found.length > 0 && announcesScene.test(this.#unannounced)) ||
      (this.#leftOpen && isQuoted(passage));
    this.#unasked = passedOver !== null && isQuestion(passage.units.at(-1) ?? '');
    this.#unannounced = '';
    this.#leftOpen = this.#style.closes && passage.kind === 'prose' && !passage.closed;
    if (passedOver !== null) return passedOver;
    if (isAnswer) return 'answer to a question that is left out';
    return isAnnounced ? 'announced by a line that is left out' : null;
  }

  /** Whether it stands around the text: before anything is told, or behind enough. */
  #isLoose(index: number): boolean {
    if (this.#choice.long) return false;
    if (this.found.length === 0) return isLooseStart(this.#passages, index, this.#choice);
    return this.#weight >= enoughTold && isLooseEnd(this.#passages, index, this.#choice);
  }

  #unfitReason({ units }: Passage, index: number, at: number): string | null {
    const leadsList = at === units.length - 1 && this.#passages[index + 1]?.kind === 'list';
    return unfitReason(units[at] ?? '', this.#choice.title, { first: this.found.length === 0, leadsList });
  }

  /** Why a sentence is left out for its shape, and its place in its passage. */
  #unitReason(passage: Passage, index: number, at: number): string | null {
    const unit = passage.units[at] ?? '';
    const isOfCode = at === 0 && passage.opensInCode === true && endsWell(unit);
    const isOpen = !passage.closed && at === passage.units.length - 1 && !endsWell(unit);
    const isLabel = isOpen && at === 0 && mayBeName(unit);
    if (isLabel && this.#letters >= enoughText && (this.#standsAlone(index) || /^[-*]/.test(unit))) return 'label';
    if (passage.kind === 'prose') {
      if (
        this.#style.closes &&
        this.#length > 0 &&
        isOpen &&
        (this.#leadsToQuote(index) || !this.#lacksItsStop(unit, index, at))
      )
        return 'line left open among sentences';
      const isStart = this.found.length > 0 && at === 0 && !passage.follows;
      const small = this.#style.large && beginsSmall(unit) && !isOfCode && !opensAlike(unit, this.#choice.title);
      if (isStart && (small || beginsWithParticle.test(unit))) return goesOn;
    }
    const leadsOn = tellsOfSection(unit) || (this.#hidesNext(index, at) && hereIs.test(unit));
    if (this.found.length > 0 && (leadsOn || (showsPicture(unit) && !namesPicture(this.#told()))))
      return 'points to what a post does not show';
    if (at > 0 && goesOnFromThanks(passage.units[at - 1] ?? '', unit)) return goesOn;
    const reason = sentenceReason(unit, this.#choice.title);
    if (reason === commandReason && isOfCode) return null;
    return reason === 'greeting' && goesOnFromGreeting.test(passage.units[at + 1] ?? '') ? null : reason;
  }

  #lacksItsStop(unit: string, index: number, at: number): boolean {
    const { length } = this.#passages;
    return lacksItsStop(unit, { isAlone: length === 1, isBehind: at > 0 && index < length - 1 }, this.#choice.language);
  }

  /** Whether a quotation stands behind a passage, and goes on from what it leaves open. */
  #leadsToQuote(index: number): boolean {
    return this.#passages[index + 1]?.kind === 'quote';
  }

  /** Whether a list, a table or code stands behind a sentence, which is not told. */
  #hidesNext(index: number, at: number): boolean {
    const [own, next] = [this.#passages[index], this.#passages[index + 1]];
    return own !== undefined && next !== undefined && at === own.units.length - 1 && next.place > own.place + 1;
  }

  /** The title and what is found so far. */
  #told(): string {
    return [this.#choice.title, ...this.found.map(({ text }) => text)].join(' ');
  }

  /** Whether a passage is a paragraph of its own, and no line of one. */
  #standsAlone(index: number): boolean {
    return this.#passages[index]?.follows !== true && this.#passages[index + 1]?.follows !== true;
  }

  #leaveOut(unit: string, why: string): void {
    this.dropped.push({ text: unit, why });
    this.#afterTitle = why === 'repeated title' && this.found.length === 0;
    // What a picture shows stands beside the text.
    this.#gap ||= !this.#afterTitle && why !== 'caption' && !isBareGreeting(unit, why);
    this.#unannounced = isDangling(unit) || announcesList(unit) ? unit : '';
  }

  /** Whether the sentence was new. */
  #take(unit: string, place: Pick<Candidate, 'starts' | 'leans' | 'follows' | 'listed'>): boolean {
    const own = withoutPicture(withoutItemSign(unit, this.#choice.language));
    const whole = own.replace(leftOutBefore, '');
    const bare = this.found.length === 0 ? whole.replace(bullet, '') : whole;
    const text = isLeftOpen(bare, this.#choice.language) ? `${bare}…` : withStop(bare);
    const key = keyOf(text);
    if (text === '') return false;
    const told = this.found.map((one) => one.text);
    if (this.#seen.has(key) || repeats(key, told) || retells(key, told.at(-1) ?? '')) {
      // What leans on it leans on what was told.
      this.#gap = this.#afterTitle = false;
      return false;
    }
    this.#seen.add(key);
    this.found.push({ ...place, text, closed: text === bare, afterTitle: this.#afterTitle, behindGap: this.#gap });
    this.#gap = this.#afterTitle = false;
    this.#length += text.length;
    return true;
  }
}

/** The sentences of the passages that may stand in a post, in reading order; what the site's owner keeps always may. */
export const candidatesOf = (passages: readonly Passage[], choice: Choice): Candidates =>
  new Reading(passages, choice).read();
