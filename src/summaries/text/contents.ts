import { isDense } from './clean-text.ts';

/** What stands over the list of a text's chapters and hardly anywhere else. */
const named =
  'table of contents|inhaltsverzeichnis|table des matières|tabla de contenidos?|índice de contenidos?|indice dei contenuti|inhoudsopgave|spis treści|innehållsförteckning|indholdsfortegnelse|innholdsfortegnelse|sisällysluettelo|tartalomjegyzék|оглавление|содержание статьи|зміст статті|içindekiler|فهرست(?: مطالب)?|(?:جدول )?(?:ال)?محتويات|תוכן (?:ה)?עניינים|目次|目[录錄]|목차|mục lục|daftar isi|สารบัญ';
/** These say as much only on a line of their own: "Inhalt". */
const alone =
  'contents|inhalt|sommaire|índice|indice|sumário|inhoud|obsah|innehåll|indhold|innhold|sisällys|tartalom|cuprins|содержание|зміст';

export const contentsHead = new RegExp(`^(?:${named}|${alone})\\s?[:：]?$`, 'iu');

/** "Table of contents  Lamps  …": two blanks behind the label, as a flattened page leaves them. */
const ledByContents = new RegExp(`^\\s*(?:${named}|${alone})\\s?[:：]? {2,}(?=\\S)`, 'iu');
/** A page that begins so was flattened: wherever two blanks stand in it, but for a typist's, another block began. */
const wide = /(?<=[^\s.!?…:;,]) {2,}(?=\S)/gu;

/** A flattened text that begins with its contents, with a line for each of what was a block; else as it was. */
export const apartByContents = (text: string): string => (ledByContents.test(text) ? text.replace(wide, '\n') : text);

/** The label before a chapter's name: what goes on small is a sentence, and so may all be that has no small letters. */
const runIn = new RegExp(
  `^(?:${named})(?:\\s?[:：]\\s?(?=\\S)|\\s(?=\\p{Lu}|[\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}\\p{Script=Hangul}]))`,
  'iu',
);
const label = (text: string): string => {
  const found = runIn.exec(text)?.[0] ?? '';
  // The flag takes every letter for a capital.
  return /^\p{Ll}/u.test(text.slice(found.length)) ? '' : found;
};

/** Whether a text begins with such a label and a chapter's name. */
export const opensContents = (text: string): boolean => label(text) !== '';

/** Of a chapter's name so many words are looked for again. */
const mostWords = 6;
/** A shorter name is said again by chance; so short a rest is no text. Characters. */
const leastName = 6;
const leastRest = 40;

/** Chapters that stand behind all others, in scripts without blanks. */
const lastChapter =
  /^(?:参考(?:文献|資料|资料|サイト|リンク|記事|文章|链接|連結)|まとめ|[おさ]わりに|終わりに|さいごに|最後に|あとがき|[結结][语語]|小[結结]|[后後][记記])$/u;
/** What stands between blanks and names a chapter: no clause, and no word that goes on behind the blank. */
const chapterName =
  /^[^。、，；！？!?…「」『』“”]{0,40}(?:[^。、，；！？!?…「」『』“”がをのにで]|[じしわ][りめ]に|最後に|さいごに)$/u;
/** Of so many names the last or the first is known. */
const fewestChapters = 3;
const mostChapters = 40;

/** The names of all chapters before a text in a script without blanks, up to the last one, or to where the first is said again; '' when none show. */
function namesBefore(text: string): string {
  const pieces = text.split(' ', mostChapters);
  const names = pieces.slice(
    0,
    Math.max(
      0,
      pieces.findIndex((piece) => !chapterName.test(piece)),
    ),
  );
  const [first = ''] = names;
  if (!isDense(first)) return '';
  const again = names.indexOf(first, fewestChapters);
  const last = again < 0 ? names.findLastIndex((name) => lastChapter.test(name)) : again;
  const head = `${names.slice(0, last + 1).join(' ')} `;
  return last >= fewestChapters - 1 && text.length - head.length >= leastRest ? head : '';
}

/** The contents that stand before a text in one line with it, up to where its first chapter's name is said again, with that; '' when none show. */
export function contentsBefore(text: string): string {
  const head = label(text);
  if (head === '') return namesBefore(text);
  const rest = text.slice(head.length);
  const words = rest.split(' ', mostWords);
  for (let count = words.length; count > 0; count -= 1) {
    const name = words.slice(0, count).join(' ');
    const again = name.length < leastName ? -1 : rest.indexOf(` ${name} `, name.length);
    const end = again + name.length + 2;
    if (again >= 0 && rest.length - end >= leastRest) return text.slice(0, head.length + end);
  }
  return '';
}

/** A longer text behind such a label is the article's. Characters. */
const longestContents = 900;

/** "Table of contents Introduction The lamp The bell": a sentence of chapters' names. */
export const isContents = (unit: string): boolean =>
  unit.length <= longestContents && opensContents(unit) && /^[^.!?…。！？]*[.!?…。！？]?$/u.test(unit);
