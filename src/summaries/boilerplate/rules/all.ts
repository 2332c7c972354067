import { access } from './access.ts';
import { appearedFirst } from './appeared-first.ts';
import { appsAndPodcasts } from './apps-and-podcasts.ts';
import { asides } from './asides.ts';
import { callsOfAsia } from './calls-of-asia.ts';
import { callsToComment } from './calls-to-comment.ts';
import { callsToFollow } from './calls-to-follow.ts';
import { callsToShare } from './calls-to-share.ts';
import { callsToSupport } from './calls-to-support.ts';
import { changeLogs } from './change-logs.ts';
import { channels } from './channels.ts';
import { closingLines } from './closing-lines.ts';
import { contentsOfIssue } from './contents-of-issue.ts';
import { credits } from './credits.ts';
import { editorsNotes } from './editors-notes.ts';
import { greetings } from './greetings.ts';
import { greetingsOfAsia } from './greetings-of-asia.ts';
import { helplines } from './helplines.ts';
import { howMade } from './how-made.ts';
import type { Kind } from './kind.ts';
import { languages } from './languages.ts';
import { legalNotices } from './legal-notices.ts';
import { mailings } from './mailings.ts';
import { onWriting } from './on-writing.ts';
import { pageNotices } from './page-notices.ts';
import { pointers } from './pointers.ts';
import { recipes } from './recipes.ts';
import { creditsByRole } from './roles.ts';
import type { Rule } from './rule.ts';
import { sponsors } from './sponsors.ts';
import type { Topic } from './topic.ts';
import { untranslated } from './untranslated.ts';
import { welcomesTo } from './welcomes.ts';

/** The first that matches says why. */
const kinds: readonly Kind[] = [
  channels,
  pointers,
  appearedFirst,
  changeLogs,
  callsToFollow,
  callsToShare,
  callsToSupport,
  callsToComment,
  appsAndPodcasts,
  callsOfAsia,
  access,
  mailings,
  pageNotices,
  contentsOfIssue,
  sponsors,
  legalNotices,
  editorsNotes,
  howMade,
  helplines,
  greetings,
  onWriting,
  welcomesTo,
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
