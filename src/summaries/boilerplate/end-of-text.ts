import { endsWell } from '../sentences/units.ts';
import type { Block } from '../text/block.ts';
import { isDateLine } from './dates.ts';
import { ofChannel, subscribeAt } from './rules/channels.ts';

/** So much text tells of the entry itself: what stands before it may still be a byline or a kicker. */
export const isProse = (block: Block): boolean =>
  block.kind === 'paragraph' && (block.text.length >= 70 || (block.text.length >= 25 && endsWell(block.text)));

/** What follows such a line tells of the sender or of sources: "About Novaflor", "会社概要". */
const appendix =
  /^(?:[■●◆▼#*\s]*)(?:about (?:us|the (?:author|company|writer)|\p{Lu})|über (?:uns|die|den|das|\p{Lu})|à propos (?:de|d['’]|du)|acerca de|sobre (?:o autor|a autora|nosotros|el autor|la autora|\p{Lu})|chi siamo|informazioni su|l['’]autore|over (?:ons|de auteur|\p{Lu})|o (?:firmie|nas|autorze|autorce|spółce|společnosti|autorovi)|om (?:oss|os|författaren|forfatteren|\p{Lu})|о компании|об авторе|про компанію|про автора|σχετικά με|hakkında|نبذة عن|עלינו|会社概要|本件に関する|お問い合わせ|关于我们|關於我們|회사 ?소개|notes? to editors|references|bibliography|further information|media contacts?|pressekontakt|contacts? presse|contacto de prensa|quellen|literatur|sources|bibliographie|bibliografía|bibliografia|fuentes|参考文献|参考资料|參考資料)/iu;

/** The same in languages whose word for "about" is short: of a name, which is large. */
const aboutName =
  /^(?:Despre|Om|Par|Apie|Quant a|Tietoa|O|За|О|Про|Σχετικά με) (?:\p{Ll}{1,4} )?\p{Lu}[^.:!?]{1,60}:?$|^Az? \p{Lu}[^.:!?]{1,60}r[óő]l:?$/u;
/** "About Novaflor: the firm was founded in …" */
const aboutInLine =
  /^(?:(?:About|Über|À propos d(?:e|u|es|e la)|Acerca de|Sobre|Informazioni su|Over|Despre|Om|Par|Apie|Quant a|O|За|О|Про) (?:\p{Ll}{1,4} )?\p{Lu}[^.:!?]{1,60}|Az? \p{Lu}[^.:!?]{1,60}r[óő]l): \S.{30}/u;
const lastParagraphs = 5;

const opensAppendix = (line: string): boolean => line.length < 80 && appendix.test(line) && !endsWell(line);
const tellsOfSender = ({ text }: Block): boolean =>
  aboutName.test(text.split('\n', 1)[0] ?? '') || aboutInLine.test(text);

/** "Jane Roe 00:01:20", "Jane (00:20):": who speaks in a recording, and when. */
const speaker = /^\p{Lu}[\p{L}.'’-]*(?: [\p{L}.'’-]+){0,3}[,:]? [([]?\d{1,2}:\d{2}(?::\d{2})?[)\]]?:?$/u;
const transcript = /^(?:(?:full|episode|interview|audio|video|podcast) )?transcri(?:pt|ption)[:.]?$/iu;
const leastTurns = 2;

const firstLine = ({ text }: Block): string => text.split('\n', 1)[0] ?? '';

/** Where a recording is written down; what the entry tells of it stands before. */
function startOfTranscript(blocks: readonly Block[]): number {
  const turns = blocks.flatMap((block, index) => (speaker.test(firstLine(block)) ? [index] : []));
  const [first = -1] = turns.length >= leastTurns ? turns : [];
  const headed = blocks.findIndex(({ text }) => transcript.test(text));
  if (headed > 0 && (first < 0 || headed < first) && blocks.slice(0, headed).some(isProse)) return headed;
  return first;
}

const address = /(?:https?:\/\/|www\.)\S/i;
/** So many paragraphs with addresses, and so much of what stands below, make it a channel's. */
const leastWithAddress = 2;
const shareWithAddress = 0.5;

/** Where a film's description goes over into what its channel sets below each: text stands before, and hardly a paragraph without an address behind. */
function startOfChannelLines(blocks: readonly Block[]): number {
  const at = blocks.findIndex(({ text }) => subscribeAt.test(text));
  if (at <= 0 || !blocks.slice(0, at).some(isProse)) return -1;
  const below = blocks.slice(at + 1);
  const addressed = below.filter(({ text }) => address.test(text)).length;
  return addressed >= leastWithAddress && addressed >= below.length * shareWithAddress ? at : -1;
}

/** A day and an hour on a line over what a service tells of a fault. */
const headsReport = ({ text }: Block): boolean => {
  const [head = '', ...told] = text.split('\n');
  return told.length > 0 && /\p{N}[:.]\p{N}/u.test(head) && isDateLine(head);
};

/** Where the newest of several reports on one matter, each under its hour, goes over into the one before it; -1 where there are none. */
const startOfEarlierReports = (blocks: readonly Block[]): number =>
  blocks[0] !== undefined && headsReport(blocks[0])
    ? blocks.findIndex((block, at) => at > 0 && headsReport(block))
    : -1;

/** Where the article's own text ends, and what follows it. */
export function endOfText(blocks: readonly Block[]): { at: number; why: string } {
  const spoken = startOfTranscript(blocks);
  if (spoken >= 0) return { at: spoken, why: 'transcript' };
  const called = startOfChannelLines(blocks);
  if (called >= 0) return { at: called, why: ofChannel };
  const reported = startOfEarlierReports(blocks);
  if (reported > 0) return { at: reported, why: 'earlier report' };
  const at = blocks.findIndex(
    (block, index) =>
      index >= blocks.length / 2 &&
      (block.kind === 'heading' || block.kind === 'paragraph') &&
      (opensAppendix(firstLine(block)) || (index >= blocks.length - lastParagraphs && tellsOfSender(block))),
  );
  const isAppendix = at > 0 && blocks.slice(0, at).some(isProse);
  return { at: isAppendix ? at : blocks.length, why: 'about the sender' };
}
