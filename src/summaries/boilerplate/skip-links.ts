import type { Dropped } from '../summary.ts';
import type { Block } from '../text/block.ts';

/** The first link of a page, for those who listen to it: it leads past all that stands before the text. */
const skipLink = new RegExp(
  `^(?:${[
    '(?:skip|jump) to (?:the )?(?:main )?content',
    '(?:zum|springe zum|direkt zum) (?:haupt)?inhalt(?: springen| wechseln)?',
    '(?:aller|passer) (?:directement )?au contenu(?: principal)?',
    '(?:saltar|ir) al contenido(?: principal)?|(?:anar|vés|salta) al contingut(?: principal)?',
    '(?:vai|salta|passa) al contenuto(?: principale)?',
    '(?:pular|saltar|ir|avançar) para o conteúdo(?: principal)?',
    '(?:ga|spring|doorgaan|meteen) naar (?:de )?(?:hoofd)?inhoud',
    'hoppa (?:över )?till (?:huvud)?innehåll(?:et)?|(?:spring|gå|hopp) til (?:hoved)?in(?:d|n)hold(?:et)?|siirry (?:pää)?sisältöön',
    'przejdź do (?:głównej )?treści|přej(?:ít|děte) (?:k|na) (?:hlavnímu )?obsahu?|prejsť na (?:hlavný )?obsah',
    'ugrás a (?:fő ?)?tartalom(?:hoz|ra)|sari la conținut(?:ul principal)?|içeriğe (?:geç|atla)',
    'перейти к (?:основному )?(?:содержанию|содержимому|контенту)|перейти до (?:основного )?(?:вмісту|змісту|контенту)',
    'μετάβαση στο (?:κύριο )?περιεχόμενο|(?:lompat|langsung|loncat) ke (?:konten|isi)(?: utama)?|(?:chuyển|bỏ qua|đi) (?:đến|tới|và tới) (?:phần )?nội dung(?: chính)?',
    '(?:メイン)?(?:コンテンツ|本文)(?:へ|に)(?:スキップ|移動|ジャンプ)|跳(?:至|到|转到|轉到)(?:主要?)?(?:正文|内容|內容)|(?:본문|콘텐츠)(?:으로)? ?(?:바로가기|건너뛰기)',
    '(?:التجاوز|تخطى?|تخطي|انتقل) إلى المحتوى(?: الرئيسي)?',
  ].join('|')})(?![\\p{L}\\p{M}])\\s*`,
  'iu',
);

/** So far the names of pages and sections stand before the title. Characters. */
const longestHead = 1_500;
/** A shorter title stands there by chance. Letters. */
const leastTitle = 12;
const holdsSentence = /[\p{L}\p{M}\p{N})"”»][.!?…。！？۔।](?:["”»)]|\s|$)/u;

/** What a flattened page has before its text, when it begins with its skip link: up to where its title is said last, all of it when no sentence stands behind. */
function headOf(text: string, title: string): string {
  const link = skipLink.exec(text)?.[0] ?? '';
  // "Skip to content that …" is a sentence.
  if (link === '' || /^\p{Ll}/u.test(text.slice(link.length))) return '';
  const start = text.slice(0, longestHead).toLowerCase();
  const at = title.length < leastTitle ? -1 : start.lastIndexOf(title.toLowerCase());
  const head = at < 0 ? link : text.slice(0, at + title.length);
  return holdsSentence.test(text.slice(head.length)) ? head : text;
}

/** A paragraph without the names of pages that a flattened page ran into it; null when nothing else is left. */
export function withoutSkipLink(block: Block, title: string, dropped: Dropped[]): Block | null {
  if (block.kind === 'heading' || block.text.includes('\n')) return block;
  const head = headOf(block.text, title);
  if (head === '') return block;
  dropped.push({ text: head.trim(), why: 'navigation' });
  const text = block.text.slice(head.length).trimStart();
  return text === '' ? null : { ...block, text };
}
