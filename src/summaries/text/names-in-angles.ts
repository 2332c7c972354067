/** "<Lake Ferries Ltd>": how some newsrooms set a name; its first word reads as a tag. */
const nameInAngles = /<(\p{Lu}[\p{L}.&'-]+(?:\s{1,8}[\p{L}.&'-]+){1,6})>/gu;
const closing = /<\/(\p{Lu}[\p{L}-]*)/gu;

/** Elements that are written large and with bare attributes by old software. */
const knownElement =
  /^(?:a|abbr|address|article|aside|b|big|blockquote|body|br|center|cite|code|dd|del|div|dl|dt|em|figure|font|footer|form|frame|h[1-6r]|head|header|html|i|iframe|img|input|ins|label|li|link|main|meta|nav|o|ol|option|p|param|pre|q|s|script|section|select|small|source|span|strike|strong|style|sub|sup|svg|table|tbody|td|tfoot|th|thead|title|tr|track|tt|u|ul|var|video|wbr)(?=\s|$)/iu;

/** HTML in which such names are text; what is an element, or closed somewhere, stays. Abbreviations alone say nothing to a reader. */
export function withNames(html: string): string {
  if (!/<\p{Lu}/u.test(html)) return html;
  const closed = new Set([...html.matchAll(closing)].map(([, name = '']) => name));
  const isElement = (name: string): boolean =>
    !/\p{Ll}/u.test(name) || knownElement.test(name) || closed.has(name.split(/\s/, 1)[0] ?? '');
  return html.replace(nameInAngles, (whole, name: string) => (isElement(name) ? whole : name.replace(/\s+/g, ' ')));
}
