import { decodeHTML, decodeHTMLStrict } from 'entities';

/** White space of any kind, also what only looks like none. */
export const collapse = (text: string): string => text.replaceAll(/[\s\u00a0\u200b\ufeff]+/g, ' ').trim();

const tag = /<\/?[a-z][^<>]{0,2000}>|<!--[\s\S]{0,2000}?-->/gi;

/** HTML of one line (a title) as plain text; entities are read twice, since half the feeds escape them twice. */
export function inlineText(html: string): string {
  const bare = html.includes('<')
    ? html.replaceAll(tag, (match) => (/^<(br|p|div|li)\b/i.test(match) ? ' ' : ''))
    : html;
  const once = bare.includes('&') ? decodeHTML(bare) : bare;
  return collapse(/&[a-z#][a-z0-9]{1,30};/i.test(once) ? decodeHTMLStrict(once) : once);
}
