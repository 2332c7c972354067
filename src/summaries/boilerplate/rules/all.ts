import { access, offers } from './access.ts';
import { appearedFirst } from './appeared-first.ts';
import { asides } from './asides.ts';
import { calls } from './calls.ts';
import { callsAbroad, podcastsEverywhere } from './calls-abroad.ts';
import { changeLogs } from './change-logs.ts';
import { channels } from './channels.ts';
import { closingLines } from './closing-lines.ts';
import { ofTheIssue } from './contents-of-issue.ts';
import { credits } from './credits.ts';
import { deskNotes } from './desk-notes.ts';
import { disclaimers, disclaimersOfMoney } from './disclaimers.ts';
import { notesOfEastAsia } from './east-asian-notes.ts';
import { greetingsAbroad } from './greetings-abroad.ts';
import { languages } from './languages.ts';
import { lettersOwn } from './letters-own.ts';
import { housekeeping, mailings } from './mailings.ts';
import { messengerCalls } from './messenger-calls.ts';
import { linesAbroad, notesAbroad } from './notes-abroad.ts';
import { notesBefore } from './notes-before.ts';
import { notices } from './notices.ts';
import { ofASeries } from './of-a-series.ts';
import { pointers } from './pointers.ts';
import { readerCalls } from './reader-calls.ts';
import { recipes } from './recipes.ts';
import { creditsByRole } from './roles.ts';
import type { Rule } from './rule.ts';
import { selfTalk } from './self-talk.ts';
import type { Topic } from './together.ts';
import { shownInAnother, untranslated } from './untranslated.ts';
import { disclosures, viewsAndRights } from './views-and-rights.ts';

/** Lines and sentences that are known as a whole; the first that matches says why. */
export const rules: readonly Rule[] = [
  ...channels,
  ...pointers,
  ...appearedFirst,
  ...changeLogs,
  ...calls,
  ...podcastsEverywhere,
  ...offers,
  ...housekeeping,
  ...notices,
  ...greetingsAbroad,
  ...notesBefore,
  ...linesAbroad,
  ...disclaimersOfMoney,
  ...disclosures,
  ...credits,
  ...creditsByRole,
  ...asides,
  ...recipes,
  ...languages,
  ...shownInAnother,
  ...ofASeries,
  ...ofTheIssue,
  ...closingLines,
  ...messengerCalls,
  ...lettersOwn,
  ...notesOfEastAsia,
];

/** Sentences that are known by words which come together in them. */
export const topics: readonly Topic[] = [
  ...selfTalk,
  ...access,
  ...deskNotes,
  ...readerCalls,
  ...disclaimers,
  ...untranslated,
  ...viewsAndRights,
  ...mailings,
  ...callsAbroad,
  ...notesAbroad,
];
