import { remembered } from '../remembered.ts';
import { access } from './access.ts';
import { asides } from './asides.ts';
import { bylineReason } from './byline.ts';
import { calls } from './calls.ts';
import { changeLogs } from './change-logs.ts';
import { channels } from './channels.ts';
import { closingLines } from './closing-lines.ts';
import { credits } from './credits.ts';
import { deskNotes } from './desk-notes.ts';
import { disclaimers, disclaimersOfMoney } from './disclaimers.ts';
import { notesOfEastAsia } from './east-asian-notes.ts';
import { languages } from './languages.ts';
import { lettersOwn } from './letters-own.ts';
import { messengerCalls } from './messenger-calls.ts';
import { notesBefore } from './notes-before.ts';
import { notices } from './notices.ts';
import { ofASeries } from './of-a-series.ts';
import { pointers } from './pointers.ts';
import { readerCalls } from './reader-calls.ts';
import { recipes } from './recipes.ts';
import { matches, type Rule } from './rule.ts';
import { selfTalk } from './self-talk.ts';
import { reader } from './together.ts';
import { shownInAnother, untranslated } from './untranslated.ts';

const rules: readonly Rule[] = [
  ...channels,
  ...pointers,
  ...changeLogs,
  ...calls,
  ...notices,
  ...notesBefore,
  ...disclaimersOfMoney,
  ...credits,
  ...asides,
  ...recipes,
  ...languages,
  ...shownInAnother,
  ...ofASeries,
  ...closingLines,
  ...messengerCalls,
  ...lettersOwn,
  ...notesOfEastAsia,
];

const siteTalk = reader([...selfTalk, ...access, ...deskNotes, ...readerCalls, ...disclaimers, ...untranslated]);

/** What the rules for whole lines and sentences say; bylines and dates, which need a line of their own, are left out. */
export const ruleReason = remembered(
  (text: string): string | null => rules.find((rule) => matches(rule, text))?.why ?? siteTalk(text),
);

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
