import { codeOf } from '../language/code.ts';

/** Blanks and stops that an author set beside marks by mistake, or as another language sets them. */

/** French sets a blank before these marks, and so do languages that learnt to write from it. */
const setsBlanks = new Set(['fr', 'br', 'oc', 'co', 'wa', 'ht', 'mg', 'wo', 'ln', 'ff', 'bm', 'kab']);

/** "rings again !": code that asks and chooses goes on small. */
const beforeMark = /(?<=[\p{L}\p{M}\p{N}\p{Pe}\p{Pf}"]) (?=[!?]{1,5}(?:$| \P{Ll}))/gu;

/** "( the red one )"; faces are made of other signs, and of half-width letters. */
const inBrackets = /(?<![:;=^'’-])\( (?=[\p{L}\p{N}"“«])(?![\uFF61-\uFF9F])([^()\n]{1,160}?) ?\)/gu;

/** "“ The old bell ”", where the mark that opens is that of English. */
const inQuotes = /(?<![^\s(])“ ([\p{L}\p{N}][^“”„\n]{1,300}?) ?”/gu;

/** "Who rings?." */
const stopBehindMark = /(?<=[\p{L}\p{N})][!?])\.(?=$|[\s"”»)])/gu;

/** "and so on.."; two points elsewhere let a sentence trail off. */
const stopBehindAbbreviation =
  /(?<=(?:^|[\s,(])(?:etc|ecc|usw|bzw|u\.\s?a|z\.\s?B|itd|itp|atd|apod|vb|vs|dll|dsb|dst|osv|e\.g|i\.e|т\. ?д|т\. ?п|др|κ\.λ\.π|κλπ))\.\.(?=$|[\s)])/giu;

/** A paragraph without the blanks that stand beside marks by mistake. */
export function withoutStrayBlanks(text: string, language: string | null): string {
  let set = text;
  if (set.includes('( ')) set = set.replace(inBrackets, '($1)');
  if (set.includes('“ ')) set = set.replace(inQuotes, '“$1”');
  if (/[!?]\./.test(set)) set = set.replace(stopBehindMark, '');
  const isFrench = language === null || setsBlanks.has(codeOf(language));
  return isFrench || !/ [!?]/.test(set) ? set : set.replace(beforeMark, '');
}

/** A sentence that ends its abbreviations once; two stops are what parts it from the next. */
export const withoutDoubledStop = (sentence: string): string =>
  sentence.includes('..') ? sentence.replace(stopBehindAbbreviation, '.') : sentence;
