import { cleanLine } from '../../summaries/text/clean-text.ts';
import type { Source } from '../prompt.ts';

/** A generated summary in its sentences, beside what it was made from. */
export interface Draft {
  /** As the model wrote it. */
  text: string;
  sentences: readonly string[];
  source: Source;
  /** Of the source, declared or detected; null when nobody knows. */
  language: string | null;
}

/** What is wrong with a summary, in words that go on from "it"; null when nothing is. Pure, linear in time, never throws. */
export type Check = (draft: Draft) => string | null;

const shownMost = 40;

/** A piece of what a model wrote, as it may stand in a reason. */
export function bit(text: string): string {
  const line = cleanLine(text);
  return `“${line.length > shownMost ? `${line.slice(0, shownMost).toWellFormed()}…` : line}”`;
}

/** The first check that objects. */
export function firstOf(checks: readonly Check[], draft: Draft): string | null {
  for (const check of checks) {
    const why = check(draft);
    if (why !== null) return why;
  }
  return null;
}
