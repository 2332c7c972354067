import { endsWell } from '../sentences/units.ts';
import type { Block } from '../text/block.ts';

/** Release notes that lost their markup: changes in one line, each with the traces of how it came there behind it. */

const ticket = '(?:#|GH-)\\d{1,6}';
/** "(#41)", "PR #41", "by @jo in https://quay.example/41", "(thanks Ada Ruiz)". */
const trace =
  `(?:[[(](?:(?:PR|MR|[Ii]ssue) ?)?${ticket}(?:[, ]{1,2}(?:#|GH-)?\\d{2,6}){0,6}(?:,? by @[\\w-]{1,40})?[\\])]` +
  '|(?<!\\b(?:in|by|of|with|from|to|via|see) )(?:PR|MR|pr|gh|issue) ?#\\d{1,6}' +
  `|by @[\\w-]{1,40}(?:\\[bot\\])?(?: in (?:${ticket}|https?:\\/\\/\\S{1,200}))|\\((?:thanks|thx)(?: to)? [^()]{2,60}\\))`;
/** Behind it the next change begins, or the name of the next chapter. */
const between = new RegExp(`\\s?${trace}[.,;]?\\s+(?=(?:[*•–-] )?["“\`]?[\\p{Lu}\\p{Extended_Pictographic}])`, 'gu');
const atEnd = new RegExp(`\\s?${trace}\\.?$`, 'u');
const fewestTraces = 2;

const chapters =
  "What[’']s (?:[Nn]ew|[Cc]hanged)|(?:New |Exciting )?[Ff]eatures(?: 🎉)?|Enhancements|Improvements|Changes|Other [Cc]hanges|Breaking [Cc]hanges|Bug ?[Ff]ix(?:es)?|Fixes|Fixed|Added|Changed|Removed|Deprecated|Security(?: [Ff]ixes)?|Performance|Documentation|Dependencies|Maintenance|Internal|Chores?";
const chapter = new RegExp(
  `^(?:[*•–-] )?(${chapters})(?:\\s?:\\s*|\\s+(?=\\p{Lu}|\\p{Extended_Pictographic}))(?=\\S)`,
  'u',
);
/** What generators set behind the last change. */
const behindAll = /^(?:New Contributors|Full Changelog)(?!\p{L})/u;
/** Sentences before the first change tell of the release. */
const leadBefore = /^.{1,600}[.!?] (?=\p{Lu})/su;

const asItem = (text: string): string =>
  text
    .replace(/^[*•–-] /u, '')
    .replace(atEnd, '')
    .trim();

/** Such a paragraph as its chapters and changes; as it was when it is none. */
export function changesWithin(block: Block): Block[] {
  const { kind, text } = block;
  if (kind !== 'paragraph' || text.includes('\n')) return [block];
  const ends = [...text.matchAll(between)];
  if (ends.length === 0 || ends.length + (atEnd.test(text) ? 1 : 0) < fewestTraces) return [block];
  const pieces: string[] = [];
  let from = 0;
  for (const { index, 0: found } of ends) {
    pieces.push(text.slice(from, index));
    from = index + found.length;
  }
  pieces.push(text.slice(from));
  const told: Block[] = [];
  for (const [at, piece] of pieces.entries()) {
    if (behindAll.test(piece)) break;
    const lead = at === 0 ? (leadBefore.exec(piece)?.[0] ?? '') : '';
    if (lead !== '') told.push({ ...block, text: lead.trim() });
    const [head = '', name = ''] = chapter.exec(piece.slice(lead.length)) ?? [];
    if (name !== '') told.push({ ...block, kind: 'heading', text: name });
    const change = piece.slice(lead.length + head.length);
    // What goes on in sentences behind the last trace is no change.
    const isText = at === pieces.length - 1 && name === '' && !atEnd.test(change) && endsWell(change);
    told.push({ ...block, kind: isText ? 'paragraph' : 'item', text: isText ? change : asItem(change) });
  }
  return told.filter((one) => one.text !== '');
}
