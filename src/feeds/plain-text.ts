import { decodeHTML, decodeHTMLStrict } from 'entities';

/** Control characters that XML forbids and that break terminals and networks. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is removed.
const controls = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f\ufffe\uffff]/g;

export const withoutControls = (text: string): string =>
  text.search(controls) < 0 ? text : text.replace(controls, '');

/** White space of any kind, also what only looks like none; no control characters. */
export const collapse = (text: string): string =>
  withoutControls(text)
    .replaceAll(/[\s\u00a0\u200b\ufeff]+/g, ' ')
    .trim();

const tag = /<\/?([a-z][a-z0-9]*)[^<>]{0,2000}>|<!--[\s\S]{0,2000}?-->/gi;
const names =
  'a|abbr|b|big|blockquote|cite|code|del|div|em|font|h[1-6]|i|ins|kbd|li|mark|ol|p|pre|q|s|script|small|span|strike|strong|style|sub|sup|table|td|th|tr|tt|u|ul';
const formatting = new RegExp(`^(?:${names}|br|hr|img|iframe|object|embed|svg|form|input)$`, 'i');
const inHtml = new RegExp(`</(?:${names})\\s*>|<(?:br|hr)\\s*/?>|<(?:img|p)(?:\\s[^<>]{0,500})?>|<!--`, 'i');

/** Whether text that is declared to be plain is HTML all the same. */
export const looksLikeHtml = (text: string): boolean => text.includes('<') && inHtml.test(text);

/** A tag leaves nothing, or a space where it parts lines. In text that is no HTML, "the <head> tag" is what it says. */
function withoutTags(line: string, certain: boolean): string {
  const isHtml = certain || inHtml.test(line);
  return line.replaceAll(unseen, '').replaceAll(tag, (whole, name: string | undefined) => {
    if (name !== undefined && !isHtml && !formatting.test(name)) return whole;
    return /^<(br|p|div|li)\b/i.test(whole) ? ' ' : '';
  });
}

/** Elements whose content nobody sees. */
const unseen = /<(script|style)\b[^<>]{0,500}>[\s\S]{0,5000}?<\/\1\s*>/gi;
const longestLine = 20_000;

/**
 * HTML of one line (a title) as plain text; entities are read twice, since half the feeds escape them twice. `certain` when
 * it is HTML for sure, so that no name in angle brackets is meant to be read.
 */
export function inlineText(html: string, certain = false): string {
  const line = html.slice(0, longestLine);
  const bare = line.includes('<') ? withoutTags(line, certain) : line;
  const once = bare.includes('&') ? decodeHTML(bare) : bare;
  return collapse(/&[a-z#][a-z0-9]{1,30};/i.test(once) ? decodeHTMLStrict(once) : once);
}
