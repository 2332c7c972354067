import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Furnished } from './article.ts';

const folder = join(import.meta.dirname, 'articles');
const boilerplateMark = /⟦([^⟧]*)⟧/g;
const leadMark = /⟪([^⟫]*)⟫/g;
const blockTag =
  /<\/?(?:p|div|li|ul|ol|h\d|br|tr|td|th|table|figure|figcaption|blockquote|section|aside|header|footer|nav)\b[^>]*>/gi;
const named: Readonly<Record<string, string>> = { nbsp: ' ', amp: '&', quot: '"', lt: '<', gt: '>', hellip: '…' };

/** HTML as its reader sees it, by means of its own: what is judged must not judge. */
export const readerText = (html: string): string =>
  html
    .replace(/<[^>]*>/g, '')
    .replace(/&amp;(?=#?\w+;)/g, '&')
    .replace(/&#x([\da-f]+);/gi, (_, hex: string) => String.fromCodePoint(Number.parseInt(hex, 16)))
    .replace(/&#(\d+);/g, (_, number: string) => String.fromCodePoint(Number(number)))
    .replace(/&([a-z]+);/gi, (whole, name: string) => named[name.toLowerCase()] ?? whole)
    .replace(/\u00AD/g, '')
    .replace(/\s+/g, ' ')
    .trim();

const unmarked = (text: string): string => text.replace(/[⟦⟧⟪⟫]/g, '');
const inside = (text: string, mark: RegExp): string[] => [...text.matchAll(mark)].map((found) => found[1] ?? '');

/**
 * One record of an article file: `=== language kind`, lines of `field: value`, `---`, and the body as its site sends it,
 * boilerplate between ⟦ ⟧ and what a good post says between ⟪ ⟫.
 */
function readRecord(record: string, file: string, index: number): Furnished {
  const [head = '', ...rest] = record.split(/^---$/m);
  const body = rest.join('---').trim();
  const [first = '', ...lines] = head.trim().split('\n');
  const [language = '', kind = ''] = first.trim().split(' ');
  const fields = new Map(
    lines
      .filter((line) => line.includes(':'))
      .map((line) => {
        const at = line.indexOf(':');
        return [line.slice(0, at).trim(), line.slice(at + 1).trim()];
      }),
  );
  const excerpt = fields.get('excerpt');
  const all = `${excerpt ?? ''}\n${body}`;
  const lead = fields.get('lead') ?? inside(all, leadMark).map(unmarked).map(readerText).join(' ');
  if (language === '' || kind === '' || !fields.has('title') || (lead === '' && fields.get('lead') !== ''))
    throw new Error(`${file}, article ${index + 1}: language, kind, title or lead is missing.`);
  const declared = fields.get('declared') ?? language;
  return {
    id: `${file}-${index + 1}`,
    style: 'own',
    feed: `${file} ${fields.get('feed') ?? index}`,
    language,
    kind,
    title: fields.get('title') ?? '',
    lead,
    body: unmarked(body),
    html: unmarked(body),
    summaryField: excerpt === undefined ? null : unmarked(excerpt),
    declared: declared === 'none' ? null : declared,
    author: fields.get('author') ?? 'Jana de Monstera',
    site: fields.get('site') ?? 'Example Courier',
    url: `https://courier.example/${file}/${index + 1}`,
    boilerplate: inside(all, boilerplateMark)
      .flatMap((part) => unmarked(part).split(blockTag))
      .map(readerText)
      .filter((text) => text !== ''),
  };
}

/** The articles as their own software sends them, one file after the other. All invented. */
export function readArticles(): Furnished[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith('.txt'))
    .sort()
    .flatMap((name) =>
      readFileSync(join(folder, name), 'utf8')
        .split(/^=== /m)
        .slice(1)
        .map((record, index) => readRecord(record, name.slice(0, -4), index)),
    );
}
