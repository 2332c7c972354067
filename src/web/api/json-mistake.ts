/** A string, a number or word, or a sign of JSON (RFC 8259), with the white space before it. */
const token =
  /([ \t\n\r]*)(?:("(?:[^"\\\p{Cc}]|[\u007f-\u009f]|\\(?:["\\/bfnrt]|u[\da-fA-F]{4}))*")|(-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null)|([{}[\]:,])|$)/uy;

/** What may come next: `first` in an empty list or object, where it may end at once. */
type Next = 'value' | 'first' | 'name' | 'colon' | 'more';

/** What comes after this sign; null where it may not stand. */
function after(sign: string, next: Next, open: string[]): Next | null {
  const inside = open.at(-1);
  const isValue = next === 'value' || (next === 'first' && inside === '[');
  if (sign === ':') return next === 'colon' ? 'value' : null;
  if (sign === ',') return next === 'more' && inside !== undefined ? (inside === '{' ? 'name' : 'value') : null;
  if (sign === '}' || sign === ']') {
    const fits = (next === 'more' || next === 'first') && inside === (sign === '}' ? '{' : '[');
    if (fits) open.pop();
    return fits ? 'more' : null;
  }
  if (sign === '"' && inside === '{' && (next === 'name' || next === 'first')) return 'colon';
  if (!isValue) return null;
  if (sign !== '{' && sign !== '[') return 'more';
  open.push(sign);
  return 'first';
}

/** Where a text stops being JSON, counted from 0; null when it is JSON. The engine's own messages name the place of some mistakes only. */
export function jsonMistake(text: string): number | null {
  const open: string[] = [];
  let next: Next | null = 'value';
  for (token.lastIndex = 0; ; ) {
    const start: number = token.lastIndex;
    const found = token.exec(text);
    if (found === null) return start + (/^[ \t\n\r]*/.exec(text.slice(start))?.[0].length ?? 0);
    const [, space = '', string, word, sign] = found;
    if (string === undefined && word === undefined && sign === undefined)
      return next === 'more' && open.length === 0 ? null : text.length;
    next = after(sign ?? (string === undefined ? '0' : '"'), next, open);
    if (next === null) return start + space.length;
  }
}
