/** JSON that people or broken programs wrote: what stands between its values is put right. Strings stay as they are. */

const controls: Record<string, string> = { '\n': '\\n', '\r': '\\r', '\t': '\\t' };

/** A string from its opening quote; raw control characters in it are escaped. `closed`: it ends before the text does. */
function readString(text: string, from: number): { json: string; end: number; closed: boolean } {
  let json = '"';
  for (let at = from + 1; at < text.length; at += 1) {
    const sign = text.charAt(at);
    if (sign === '\\') {
      json += text.slice(at, at + 2);
      at += 1;
    } else if (sign === '"') return { json: `${json}"`, end: at + 1, closed: true };
    else json += sign < ' ' ? (controls[sign] ?? ' ') : sign;
  }
  return { json, end: text.length, closed: false };
}

/** Where a comment that begins at `from` ends; null when none does. */
function endOfComment(text: string, from: number): number | null {
  const line = text.startsWith('//', from);
  if (!line && !text.startsWith('/*', from)) return null;
  const end = text.indexOf(line ? '\n' : '*/', from + 2);
  return end === -1 ? text.length : end + (line ? 1 : 2);
}

/**
 * Takes out comments and commas before a closing bracket, escapes control characters in strings, and ends a document that
 * was cut off behind its last whole value of a list. Linear in the text's length. Pure.
 */
export function repairJson(text: string): string {
  const parts: string[] = [];
  const open: string[] = [];
  /** What to go back to when the text ends too early: behind an object in a list. */
  let whole: { parts: number; open: string[] } | null = null;
  let complete = false;
  for (let at = 0; at < text.length && !complete; ) {
    const sign = text.charAt(at);
    const comment = sign === '/' ? endOfComment(text, at) : null;
    if (comment !== null) at = comment;
    else if (sign === '"') {
      const { json, end, closed } = readString(text, at);
      if (!closed) break;
      parts.push(json);
      at = end;
    } else {
      at += 1;
      if (/\s/.test(sign)) continue;
      if (sign === '{' || sign === '[') open.push(sign === '{' ? '}' : ']');
      if (sign === '}' || sign === ']') {
        if (parts.at(-1) === ',') parts.pop();
        open.pop();
        complete = open.length === 0;
      }
      parts.push(sign);
      if (sign === '}' && open.at(-1) === ']') whole = { parts: parts.length, open: [...open] };
    }
  }
  if (complete || whole === null) return parts.join('');
  return parts.slice(0, whole.parts).join('') + whole.open.reverse().join('');
}
