import { remembered } from '../patterns/remembered.ts';
import { bylineReason } from './byline.ts';
import { goesOnFromTitle } from './repeated-title.ts';
import { rules, topics } from './rules/all.ts';
import { ruleReader } from './rules/rule.ts';
import { topicReader } from './rules/topic.ts';

let readers: readonly ((text: string) => string | null)[] | null = null;
/** Rules first; what they cannot match without is read from them when the first line is asked. */
function reasonByRules(text: string): string | null {
  readers ??= [ruleReader(rules), topicReader(topics)];
  for (const read of readers) {
    const why = read(text);
    if (why !== null) return why;
  }
  return null;
}

/** What the rules for whole lines and sentences say; bylines and dates, which need a line of their own, are left out. */
export const ruleReason = remembered(reasonByRules);

/** Whether a reason is that a line calls on its readers. */
export const isCall = (why: string | null): boolean => why?.startsWith('call to ') ?? false;

/** A reason, but for a line that only calls because it goes on from a title which calls on nobody. */
export const besideTitle = (why: string | null, line: string, title: string): string | null =>
  isCall(why) && goesOnFromTitle(line, title) && !isCall(ruleReason(title)) ? null : why;

/** Without list signs and asterisks around it. */
function bareLine(line: string): string {
  let end = line.length;
  while (end > 0 && ' *_'.includes(line[end - 1] ?? '')) end -= 1;
  // The rules ignore case, but a dotted capital İ is no i to them.
  return line
    .slice(0, end)
    .replaceAll('İ', 'i')
    .replace(/^(?:[\s*•·–—>»→_□■◎✉📧👉🔔-]|…|\.{3})+/u, '');
}

/** Why a line or a sentence is no part of the article's text, in words, by the rules alone; null when it may be. */
export function boilerplateReason(line: string, known: ReadonlySet<string>): string | null {
  const bare = bareLine(line);
  if (bare === '') return /\p{L}|\p{N}/u.test(line) ? null : 'ornament';
  const why = bylineReason(bare, known) ?? ruleReason(bare);
  if (why !== null || bare.length > 200) return why;
  // The whole line in brackets: （文・見本花子）, [Photo: Jane Roe].
  const inner = /^[（(［[【](.{2,120})[）)］\]】]$/u.exec(bare)?.[1];
  if (inner !== undefined) return bylineReason(inner, known) ?? ruleReason(inner);
  const parts = bare.split(/\s+[|·•]\s+/);
  if (parts.length === 1) return null;
  const reasons = parts.map((part) => ruleReason(part.trim()));
  return reasons.every((reason) => reason !== null) ? (reasons[0] ?? null) : null;
}
