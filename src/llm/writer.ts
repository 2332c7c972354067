import type { Clock, Random } from '../clock.ts';
import { toIso } from '../clock.ts';
import type { LlmConfig } from '../config/config.ts';
import type { Redact } from '../config/redact.ts';
import type { Summary, Written } from '../summaries/summary.ts';
import { keyOf } from '../summaries/text/clean-text.ts';
import { type Asked, ask } from './ask.ts';
import { checkSummary } from './check-summary.ts';
import { speaksToModel, withoutInstructions } from './injections.ts';
import { promptFor, type Source } from './prompt.ts';

export type Outcome =
  | { is: 'written'; written: Written; model: string }
  /**
   * The offline summary stands. `lasting`: it is about this entry, and asking again would be in vain. `nextStep`: what
   * the owner is to do about it; null when nothing, or when it was said before.
   */
  | { is: 'offline'; why: string; nextStep: string | null; lasting: boolean };

export interface WriterTools {
  fetch: typeof globalThis.fetch;
  userAgent: string;
  clock: Clock;
  random: Random;
  redact: Redact;
  /** Counts a request; false: the day's are used up. */
  reserve(): Promise<boolean>;
  /** Whether to say that they are. */
  tellOfLimit(): Promise<boolean>;
}

/** Writes summaries with a language model, and knows when to leave it alone. */
export interface Writer {
  /** Resolves within the configured timeout with sentences that passed all checks, or with why there are none. Never throws for what the server does. */
  write(summary: Summary, stop: AbortSignal): Promise<Outcome>;
}

/** So many failures in a row, and the server is left alone that long (milliseconds). */
const patience = 3;
const leaveAlone = 300_000;
const longestAlone = 3_600_000;
/** Shorter texts are their own summary. */
const leastLetters = 60;

const offline = (why: string, lasting: boolean, nextStep: string | null = null): Outcome => ({
  is: 'offline',
  why,
  lasting,
  nextStep,
});

/** The beginning of a text, up to a whole sentence. */
function beginning(text: string, most: number): string {
  if (text.length <= most) return text;
  const cut = text.slice(0, most).toWellFormed();
  const end = Math.max(cut.lastIndexOf('\n'), cut.lastIndexOf('. '), cut.lastIndexOf('。'));
  return end > most / 2 ? cut.slice(0, end + 1) : cut;
}

/** What is sent of an entry: its cleaned text without what speaks to models; else why it is not sent at all. */
export function sourceOf({ title, text, language }: Summary, maxInput: number): Source | { why: string } {
  if (speaksToModel(title)) return { why: 'Its title speaks to language models.' };
  const own = beginning(withoutInstructions(text, language), maxInput);
  const letters = keyOf(own).length * (/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Hangul}]/u.test(own) ? 3 : 1);
  return letters < leastLetters ? { why: 'Its text is too short to be summarised.' } : { title, text: own, language };
}

/** Counts what goes wrong with the server, and says until when it is left alone. */
function createCircuit(clock: Clock) {
  let failures = 0;
  let until = 0;
  let last = '';
  return {
    /** Why it is not asked now; null when it is. */
    closedTo(): string | null {
      if (clock.now() >= until) return null;
      return `The language model is left alone until ${toIso(until)}: ${last}`;
    },
    worked() {
      failures = 0;
    },
    /** Whether it is left alone from now on. */
    failed(why: string, notBefore: number | null): boolean {
      failures += 1;
      last = why;
      const now = clock.now();
      const asked = Math.min(notBefore ?? 0, now + longestAlone);
      until = Math.max(asked, failures >= patience ? now + leaveAlone : 0);
      return failures === patience;
    },
  };
}

const lookAfter = 'Look after the server at llm.url; share-this-post doctor says what it answers.';

/** A writer for one configuration: a key that was refused is not tried again before the program is started anew. */
export function createWriter(tools: WriterTools, config: LlmConfig): Writer {
  const circuit = createCircuit(tools.clock);
  let off: string | null = null;

  async function judge(asked: Asked, source: Source): Promise<Outcome> {
    switch (asked.is) {
      case 'answered': {
        circuit.worked();
        const checked = checkSummary(asked.text, source);
        if ('why' in checked) return offline(`The generated summary was refused: ${checked.why}.`, true);
        if (tools.redact(asked.text) !== asked.text)
          return offline('The generated summary was refused: it holds a secret.', true);
        return { is: 'written', written: checked, model: config.model };
      }
      case 'useless':
        circuit.worked();
        return offline(asked.why, true);
      case 'trouble': {
        const opened = circuit.failed(asked.why, asked.notBefore);
        return offline(asked.why, false, opened ? lookAfter : null);
      }
      case 'refused': {
        const news = off === null;
        off = asked.why;
        return offline(asked.why, false, news ? asked.nextStep : null);
      }
      case 'not asked': {
        const why = `The ${config.perDay} requests of the day to the language model are used up.`;
        const news = await tools.tellOfLimit();
        return offline(why, false, news ? 'Raise llm.perDay if you want more.' : null);
      }
    }
  }

  return {
    async write(summary, stop) {
      const source = sourceOf(summary, config.maxInput);
      if ('why' in source) return offline(source.why, true);
      const why = off ?? circuit.closedTo();
      if (why !== null) return offline(why, false);
      const messages = promptFor(source, tools.random).map(({ role, content }) => ({
        role,
        content: tools.redact(content),
      }));
      const outcome = await judge(await ask(tools, config, messages, stop), source);
      return outcome.is === 'written' ? outcome : { ...outcome, why: tools.redact(outcome.why) };
    },
  };
}
