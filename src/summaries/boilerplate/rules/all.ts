import { access } from './access.ts';
import { appearedFirst } from './appeared-first.ts';
import { appsAndPodcasts } from './apps-and-podcasts.ts';
import { asides } from './asides.ts';
import { assurances } from './assurances.ts';
import { callsAbroad } from './calls-abroad.ts';
import { callsToFollow } from './calls-to-follow.ts';
import { callsToShare } from './calls-to-share.ts';
import { callsToSupport } from './calls-to-support.ts';
import { changeLogs } from './change-logs.ts';
import { channels } from './channels.ts';
import { closingCalls } from './closing-calls.ts';
import { closingLines } from './closing-lines.ts';
import { contentsOfIssue } from './contents-of-issue.ts';
import { credits } from './credits.ts';
import { disclosures } from './disclosures.ts';
import { editorsNotes } from './editors-notes.ts';
import { forVisitors } from './for-visitors.ts';
import { greetings } from './greetings.ts';
import { greetingsOfAsia } from './greetings-of-asia.ts';
import { helplines } from './helplines.ts';
import { houseLines } from './house-lines.ts';
import { howMade } from './how-made.ts';
import type { Kind } from './kind.ts';
import { languages } from './languages.ts';
import { legalNotices } from './legal-notices.ts';
import { mailings } from './mailings.ts';
import { notesAbroad } from './notes-abroad.ts';
import { ofTheIssue } from './of-the-issue.ts';
import { pageNotices } from './page-notices.ts';
import { pointers } from './pointers.ts';
import { recipes } from './recipes.ts';
import { creditsByRole } from './roles.ts';
import type { Rule } from './rule.ts';
import { sponsors } from './sponsors.ts';
import type { Topic } from './topic.ts';
import { untranslated } from './untranslated.ts';

/** The first that matches says why. */
const kinds: readonly Kind[] = [
  channels,
  pointers,
  appearedFirst,
  changeLogs,
  callsToFollow,
  closingCalls,
  callsToShare,
  callsToSupport,
  appsAndPodcasts,
  callsAbroad,
  access,
  mailings,
  pageNotices,
  ofTheIssue,
  contentsOfIssue,
  forVisitors,
  sponsors,
  legalNotices,
  editorsNotes,
  howMade,
  notesAbroad,
  assurances,
  disclosures,
  houseLines,
  helplines,
  greetings,
  greetingsOfAsia,
  closingLines,
  credits,
  creditsByRole,
  asides,
  recipes,
  languages,
  untranslated,
];

/** Lines and sentences that are known as a whole. */
export const rules: readonly Rule[] = kinds.flatMap((kind) => kind.rules);

/** Sentences that are known by words which come together in them. */
export const topics: readonly Topic[] = kinds.flatMap((kind) => kind.topics);
