import { literally } from '../find-text.ts';

export type Redact = (text: string) => string;

const hidden = '«hidden»';
/** Characters. Shorter secrets would hide parts of ordinary words: they are hidden only where they stand alone. */
const longEnough = 6;
/** Characters. Yet shorter ones are words or signs themselves. */
const shortest = 4;

/**
 * The parts of any base64 text that a secret alone decides, wherever in the encoded bytes it stands: it may begin at each of
 * three places of a group, and its first and last sign may share bits with its neighbours (RFC 4648, section 4).
 */
function insideBase64(secret: string): string[] {
  const bytes = Buffer.from(secret);
  return [0, 1, 2].flatMap((before) => {
    const signs = Buffer.concat([Buffer.alloc(before), bytes])
      .toString('base64')
      .replaceAll('=', '');
    const shared = (before + bytes.length) % 3 === 0 ? 0 : 1;
    const own = signs.slice(before === 0 ? 0 : before + 1, signs.length - shared);
    return own.length < longEnough ? [] : [own, own.replaceAll('+', '-').replaceAll('/', '_')];
  });
}

const htmlEscapes: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };

/** The spellings in which a secret shows up in errors, addresses, pages and dumps. */
function spellings(secret: string): string[] {
  const encoded = encodeURIComponent(secret.toWellFormed());
  const inJson = JSON.stringify(secret).slice(1, -1);
  return [
    secret,
    encoded,
    encoded.replaceAll(/%[0-9A-F]{2}/g, (sign) => sign.toLowerCase()),
    new URLSearchParams([['', secret]]).toString().slice(1),
    inJson,
    inJson.replaceAll('/', '\\/'),
    secret.replaceAll(/[&<>"']/g, (sign) => htmlEscapes[sign] ?? sign),
    ...insideBase64(secret),
  ];
}

// What stands before the last @ of a host: user, password, or a token in place of both. Signs that an address never holds
// there (URL Standard, userinfo percent-encode set) end it, so that an address and a handle in one JSON text stay apart.
const credentialsInUrl = /\b([a-z][a-z0-9+.-]{1,20}:\/\/)[^\s/?#"<>`{}[\]\\^|]{1,512}@/gi;

/** Hides these secrets, and user names with passwords in addresses, in any text. */
export function redactor(secrets: readonly string[]): Redact {
  const long = [...new Set(secrets.filter(({ length }) => length >= longEnough).flatMap(spellings))];
  const short = secrets.filter(({ length }) => length >= shortest && length < longEnough);
  const needles = [
    ...long.sort((a, b) => b.length - a.length).map(literally),
    ...short.map((secret) => `(?<![\\p{L}\\p{N}_])${literally(secret)}(?![\\p{L}\\p{N}_])`),
  ];
  const expression = needles.length === 0 ? null : new RegExp(needles.join('|'), 'gu');
  return (text) => {
    const clean = expression === null ? text : text.replaceAll(expression, hidden);
    return clean.includes('@') ? clean.replace(credentialsInUrl, `$1${hidden}@`) : clean;
  };
}
