import { keyOf } from '../text/clean-text.ts';

/** So much must be left behind a label. Characters. */
const leastText = 20;

/** "Quay Notes - The ferry …", "Quay Notes, Westerby – The ferry …", "Quay Notes from Westerby: …": the paper's own name before its report. */
function siteLabel(text: string, siteName: string | null): string {
  const name = (siteName ?? '').split(/ [-–—|:] /, 1)[0]?.trim() ?? '';
  if (name.length < 4 || text.slice(0, name.length).toLowerCase() !== name.toLowerCase()) return '';
  const sign = /^(?:(?:,| من| از) \p{L}[^,.:–—]{2,30})?\s*(?:[-–—|]+|:)\s+(?=\P{Ll}.{20})/u.exec(
    text.slice(name.length),
  )?.[0];
  return sign === undefined ? '' : text.slice(0, name.length + sign.length);
}

/** "Lake News: The ferry …", "Online, Lake News: The ferry …" under "Lake News: Ferry back": the title says it already. */
function titleLabel(text: string, title: string): string {
  // What is written small throughout before its colon is code: "word-wrap: normal".
  const [label = ''] = /^(?![a-z\d-]+:)[^:：.!?]{2,40}[:：]/u.exec(title) ?? [];
  const [head = ''] = /^(?:[^,:：.!?]{2,40}, ){0,3}[^,:：.!?]{2,40}[:：]\s*/u.exec(text) ?? [];
  return label !== '' && head.split(', ').at(-1)?.trimEnd() === label ? head : '';
}

/** "Boats » The ferry …": the rubric before its sentence. What a guillemet closes, another opened. */
const rubric = (text: string): string =>
  text.includes('«') ? '' : (/^\p{Lu}[\p{L}\p{N} &/]{1,24} [»›] (?=["“‘]?\p{Lu})/u.exec(text)?.[0] ?? '');

/** "OPINION: The ferry …": of what kind a text is, in capitals, unless its title speaks of that. English. */
function kindLabel(text: string, title: string): string {
  const [label = '', kind = ''] =
    /^(OPINION|COMMENT|COMMENTARY|EDITORIAL|ANALYSIS|EXPLAINER|EXCLUSIVE|BREAKING|FEATURE|WATCH|LISTEN|PHOTOS)(?:: | \| )(?=["“‘]?\p{Lu}\p{Ll}*[ ’'])/u.exec(
      text,
    ) ?? [];
  return label !== '' && !keyOf(title).split(' ').includes(kind.toLowerCase()) ? label : '';
}

/** "Monitoring - The queue is empty again.": how far a service is with a fault, as pages of its state put it. */
const stateLabel = (text: string): string =>
  /^(?:Investigating|Identified|Monitoring|Resolved|Update|Scheduled|In progress|Verifying|Completed|Postmortem) [-–—] (?=\p{Lu})/u.exec(
    text,
  )?.[0] ?? '';

/** What names the paper or its rubric before the first sentence; '' when nothing does. */
export function labelOf(text: string, title: string, siteName: string | null): string {
  const label =
    siteLabel(text, siteName) || titleLabel(text, title) || kindLabel(text, title) || stateLabel(text) || rubric(text);
  return text.length - label.length >= leastText ? label : '';
}
