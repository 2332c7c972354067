import { isEnglish } from '../language/code.ts';
import { englishVerb, runUp } from './cut-ends.ts';

/** Where an English cut would end within what stands between a subject and its verb. */

/** "Quay Lamps, Inc.", "Ada Ruiz": with the letters behind a company's name. */
const name =
  "\\p{Lu}[\\p{L}\\p{N}.'’&-]*(?:\\s\\p{Lu}[\\p{L}\\p{N}.'’&-]*){0,4}[®™©]?(?:,? (?:Inc|Ltd|LLC|LLP|L\\.P|Corp|Co|PLC|plc|GmbH|AG|SE|OÜ|OU|S\\.A|SA|S\\.p\\.A|S\\.r\\.l|B\\.V|BV|N\\.V|AB|A/S|AS|Oy|Pty|Ph\\.?D|M\\.?D|Jr|Sr|RN|Esq)\\.?)?";
const apposed = new RegExp(`^(${name}(?: \\([^()]{2,12}\\))?), (?:an?|the|one of|who|which|whose) (.*)$`, 'su');
/** "The lamp list of Ellery, compiled as part of a plan, …": behind the subject what became of it, and not yet what it does. */
const became =
  /^(\p{Lu}[^,;:]{8,160}), (?:\p{Ll}{3,}ed|known|made|built|held|led|run|written|drawn|taken|given|found|sold|sent|set) (?:as|by|in|on|at|for|from|to|with|under|during|of|into|after|before) (.*)$/su;
/** What no subject is: "Today, the ferry, which …, was sold." */
const adverb =
  /^(?:Today|Yesterday|Tomorrow|Tonight|Last|This|Next|Now|Then|Here|There|Still|However|Instead|Meanwhile|Later|Soon|Once|Again|Back|Earlier|Perhaps|Maybe|And|But|So|Yet|\p{L}+ly|\p{L}+day|January|February|March|April|May|June|July|August|September|October|November|December)(?![\p{L}'’-])/u;
const verb =
  'is|are|was|were|has|have|had|will|would|can|could|may|might|must|said|says|told|announced|announces|unveiled|launched|launches|released|opened|reported|signed|agreed|acquired|joined|became|began|won|died|plans|wants|made|took|gave|held';
/** The comma behind an apposition, and the verb of its sentence. */
const closing = new RegExp(
  `^(.{2,300}?), (?=(?:(?:today|yesterday|now|also|recently|just|this (?:week|month|year)|on \\p{Lu}\\p{Ll}+day),? )?(?:${verb})(?!\\p{L}))`,
  'su',
);

/** "Today, Quay Lamps announced that …": whose subject is told behind it. */
const announced =
  /^(?:\p{Lu}\p{Ll}+(?: \p{Ll}+)?, )?[^,;:.!?"“”]{3,90} (?:announced|announces|confirmed|confirms|said|says|reported|reports|revealed|stated) (?:(?:today|yesterday|on \p{Lu}\p{Ll}+day) )?that (?=\p{Lu})/u;

const participleOf = (sentence: string): RegExpExecArray | null => {
  const found = became.exec(sentence);
  return found !== null && englishVerb.test(found[1] ?? '') ? null : found;
};

/** An English sentence without what stands between its subject and its verb, when a beginning ends before that: "Quay Lamps, a company of the lake, has bought …"; null when nothing does. */
export function beyondApposition(sentence: string, beginning: string, language: string | null): string | null {
  const begun = beginning.replace(/…$/u, '');
  if (!isEnglish(language) || begun === beginning || !sentence.startsWith(begun)) return null;
  const opening = announced.exec(sentence)?.[0] ?? '';
  if (opening !== '' && begun.length > opening.length) {
    const bare = beyondApposition(sentence.slice(opening.length), beginning.slice(opening.length), language);
    if (bare !== null) return opening + bare;
  }
  if (runUp.test(sentence) || adverb.test(sentence)) return null;
  const [, subject = '', rest = ''] = apposed.exec(sentence) ?? participleOf(sentence) ?? [];
  const [closed = '', told = ''] = closing.exec(rest) ?? [];
  if (closed === '' || begun.length > sentence.length - rest.length + closed.length) return null;
  // A verb of its own may stand before that one: "Ada Ruiz, a keeper, rings the bell, is …".
  const [, ...pieces] = told.split(/,\s/u);
  return pieces.some((piece) => englishVerb.test(piece)) ? null : `${subject} ${rest.slice(closed.length)}`;
}
