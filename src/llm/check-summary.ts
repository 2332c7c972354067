import { detectLanguage } from '../summaries/language/detect-language.ts';
import { splitSentences } from '../summaries/sentences/sentences.ts';
import type { Written } from '../summaries/summary.ts';
import { cleanLines } from '../summaries/text/clean-text.ts';
import { checkBounds } from './checks/bounds.ts';
import { type Check, firstOf } from './checks/check.ts';
import { checkContrasts } from './checks/contrasts.ts';
import { checkDates } from './checks/dates.ts';
import { checkExchanges } from './checks/exchanges.ts';
import { checkFacts } from './checks/facts.ts';
import { formChecks } from './checks/form.ts';
import { checkLanguage } from './checks/language.ts';
import { checkNames } from './checks/names.ts';
import { checkNumbers } from './checks/numbers.ts';
import { checkQuotes } from './checks/quotes.ts';
import { checkRelations } from './checks/relations.ts';
import { speechChecks } from './checks/speech.ts';
import { checkStatements } from './checks/statements.ts';
import { checkSupport } from './checks/support.ts';
import type { Source } from './prompt.ts';

/** The cheap and plain first, so that the reason is the one that a person would name. */
const checks: readonly Check[] = [
  ...formChecks,
  checkLanguage,
  ...speechChecks,
  checkNumbers,
  checkBounds,
  checkNames,
  checkQuotes,
  checkSupport,
  checkStatements,
  checkRelations,
  checkContrasts,
  checkExchanges,
  checkFacts,
  checkDates,
];

/** Nobody reads on when an answer is that long. */
const longestRead = 5_000;

/**
 * A generated summary in its sentences when nothing speaks against it; else why it is refused, going on from "it". Doubt is
 * enough: the offline summary stands behind it. Pure, linear in time, and without an error for any answer whatsoever.
 */
export function checkSummary(text: string, source: Source): Written | { why: string } {
  if (text.length > longestRead) return { why: 'it is much too long' };
  const language = source.language ?? detectLanguage(source.text);
  const paragraphs = cleanLines(text)
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => splitSentences(line, language));
  const sentences = paragraphs.flat();
  const why = firstOf(checks, { text, sentences, source, language });
  if (why !== null) return { why: `it ${why}` };
  return { sentences, paragraphStarts: paragraphs.flatMap((all) => all.map((_, n) => n === 0)) };
}
