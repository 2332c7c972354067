import { isAscii as isAsciiOnly } from 'node:buffer';
import iconv from 'iconv-lite';
import { decodeMixed } from './decode-mixed.ts';
import { decodeTwice } from './decode-twice.ts';
import { decodeEbcdic, ebcdicPage } from './ebcdic.ts';
import { count, guessEncoding } from './guess-encoding.ts';

export interface Decoded {
  text: string;
  encoding: string;
  /** What was wrong with the declared encoding; empty when nothing was. */
  notes: string[];
}

type Mark = [bytes: number[], encoding: string];

/** Byte order marks and, without one, how "<?" or "<" begins in wide encodings (XML 1.0, appendix F). */
const marks: Mark[] = [
  [[0x00, 0x00, 0xfe, 0xff], 'utf-32be'],
  [[0xff, 0xfe, 0x00, 0x00], 'utf-32le'],
  [[0xef, 0xbb, 0xbf], 'utf-8'],
  [[0xfe, 0xff], 'utf-16be'],
  [[0xff, 0xfe], 'utf-16le'],
];
const beginnings: Mark[] = [
  [[0x00, 0x00, 0x00, 0x3c], 'utf-32be'],
  [[0x3c, 0x00, 0x00, 0x00], 'utf-32le'],
  [[0x00, 0x3c, 0x00], 'utf-16be'],
  [[0x3c, 0x00], 'utf-16le'],
  [[0x4c, 0x6f, 0xa7, 0x94], 'cp037'],
  [[0x4c, 0x99, 0xa2, 0xa2], 'cp037'],
];

const begins = (bytes: Uint8Array, mark: number[]): boolean => mark.every((byte, n) => bytes[n] === byte);

function decodeUtf32(bytes: Uint8Array, littleEndian: boolean): string {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const parts: string[] = [];
  for (let at = 0; at + 4 <= bytes.length; at += 4) {
    const code = view.getUint32(at, littleEndian);
    parts.push(code <= 0x10ffff && (code < 0xd800 || code > 0xdfff) ? String.fromCodePoint(code) : '\ufffd');
  }
  return parts.join('');
}

const latin1 = new TextDecoder('windows-1252');

/** What the Encoding Standard calls the encoding of that label; null when it knows none. */
function standardName(label: string): string | null {
  try {
    const { encoding } = new TextDecoder(label);
    return encoding === 'replacement' ? null : encoding;
  } catch {
    return null;
  }
}

/** GB 2312 in seven bits (RFC 1843): between "~{" and "~}" every byte lacks its highest bit. */
function decodeHz(bytes: Uint8Array): string {
  const gb = new TextDecoder('gb18030');
  return latin1
    .decode(bytes)
    .replaceAll(/~\{([\x21-\x7e]*?)~\}|~~|~\n/g, (whole, section: string | undefined) =>
      section === undefined
        ? whole === '~~'
          ? '~'
          : ''
        : gb.decode(Uint8Array.from(section, (letter) => letter.charCodeAt(0) | 0x80)),
    );
}

/** KS X 1001 in seven bits (RFC 1557): between shift-out and shift-in every byte lacks its highest bit. */
function decodeIso2022Kr(bytes: Uint8Array): string {
  let shifted = false;
  const wide: number[] = [];
  for (const byte of bytes) {
    if (byte === 0x0e || byte === 0x0f) shifted = byte === 0x0e;
    else wide.push(shifted && byte > 0x20 ? byte | 0x80 : byte);
  }
  return new TextDecoder('euc-kr').decode(Uint8Array.from(wide)).replace('\u001b$)C', '');
}

/** Names that other systems have for encodings known here. */
const aliases: readonly (readonly [RegExp, string])[] = [
  [/^(kz-?1048|strk1048-2002)$/, 'rk1048'],
  [/^(u-?jis|euc-?jp|euc-?jisx?-?(2004|0213))$/, 'euc-jp'],
  [/^s(hift)?-?jis(x?-?(2004|0213))?$/, 'shift_jis'],
  [/^iso-?2022-?jp-?\w*$/, 'iso-2022-jp'],
  [/^(uhc|ksx1001|euckr)$/, 'euc-kr'],
  [/^(euc-?gb2312-cn|gb-2312)$/, 'gb2312'],
  [/^gb18030-\d+$/, 'gb18030'],
  [/^hz(-?gb)?(-?2312)?$/, 'hz'],
  [/^((big5-?)?hkscs|big5-tw|(ms|cp)?950)$/, 'big5'],
  [/^(iso-10646-)?ucs-2$/, 'utf-16'],
  [/^(mac-?latin2|mac-?central-?europe|x-mac-ce)$/, 'maccenteuro'],
  [/^cp-is$/, 'cp861'],
  [/^u7$/, 'utf-7'],
];

const known = (name: string): string => {
  const plain = name.replaceAll('_', '-');
  return aliases.find(([form]) => form.test(plain))?.[1] ?? name;
};

const asLatin1 = (bytes: Uint8Array): string =>
  Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString('latin1');

/** ICU reads part of Big5's extensions as private characters, and knows none of the Windows extensions of EUC-KR. */
const fullerTables: Record<string, string> = { big5: 'big5-hkscs', 'euc-kr': 'cp949' };

/** Decodes strictly; null when the bytes are not of that encoding, or the encoding is unknown. */
function decodeAs(bytes: Uint8Array, name: string): string | null {
  const label = known(name);
  const page = ebcdicPage(label);
  if (page !== null) return bytes.includes(0x4c) && bytes[0] !== 0x3c ? decodeEbcdic(bytes, page) : null;
  if (label === 'hz') return decodeHz(bytes);
  if (label === 'iso-2022-kr') return decodeIso2022Kr(bytes);
  if (label === 'utf-32le' || label === 'utf-32be') return decodeUtf32(bytes, label === 'utf-32le');
  const standard = standardName(label);
  const fuller = fullerTables[standard ?? ''];
  if (standard !== null && fuller === undefined) {
    try {
      return new TextDecoder(label, { fatal: true }).decode(bytes);
    } catch {
      return null;
    }
  }
  const table = fuller ?? label;
  if (!iconv.encodingExists(table)) return null;
  const text = iconv.decode(Buffer.from(bytes), table);
  return text.includes('\ufffd') ? null : text;
}

/** ISO-2022 encodings are ASCII but for their escapes. */
const isAscii = (bytes: Uint8Array): boolean => isAsciiOnly(bytes) && !bytes.includes(0x1b);

const charsetOf = (contentType: string | null): string | null =>
  /charset\s*=\s*["']?\s*([A-Za-z0-9_.:-]+)/i.exec(contentType ?? '')?.[1]?.toLowerCase() ?? null;

/** The encoding that a document itself declares: in the XML prolog or, for pages, in a meta element. */
function declaredIn(head: string): string | null {
  const prolog = /<\?xml[^>]{0,200}?encoding\s*=\s*["']\s*([A-Za-z0-9_.:-]+)/i.exec(head)?.[1];
  const meta = /<meta[^>]{0,300}?charset\s*=\s*["']?\s*([A-Za-z0-9_.:-]+)/i.exec(head)?.[1];
  return (prolog ?? meta)?.toLowerCase() ?? null;
}

/** Labels that servers send by default, so that they say little; windows-1252 is what is meant (WHATWG Encoding). */
const saysLittle = new Set(['us-ascii', 'ascii', 'iso-8859-1', 'latin1', 'windows-1252', 'iso8859-1', 'iso-8859-15']);

function byMark(bytes: Uint8Array): Decoded | null {
  const mark = marks.find(([pattern]) => begins(bytes, pattern));
  if (mark !== undefined) {
    const [pattern, encoding] = mark;
    const text = decodeAs(bytes.subarray(pattern.length), encoding);
    if (text !== null) return { text, encoding, notes: [] };
    if (encoding === 'utf-8')
      return {
        text: decodeMixed(bytes.subarray(3)),
        encoding,
        notes: ['It says UTF-8, but some bytes are not; they were read as windows-1252.'],
      };
    return { text: new TextDecoder(encoding).decode(bytes.subarray(pattern.length)), encoding, notes: [] };
  }
  const beginning = beginnings.find(([pattern]) => begins(bytes, pattern));
  if (beginning === undefined) return null;
  if (beginning[1] === 'cp037') {
    // Not even the quotes are the same in all pages.
    const head = decodeEbcdic(bytes.subarray(0, 200), 'cp037');
    const declared = /encoding\s*=\s*.?([A-Za-z0-9-]+)/.exec(head)?.[1]?.toLowerCase();
    const page = ebcdicPage(declared ?? '') ?? 'cp037';
    return { text: decodeEbcdic(bytes, page), encoding: page, notes: [] };
  }
  const text = decodeAs(
    bytes.subarray(
      0,
      bytes.length -
        (bytes.length % (beginning[1].startsWith('utf-32') ? 4 : beginning[1].startsWith('utf-16') ? 2 : 1)),
    ),
    beginning[1],
  );
  return text === null ? null : { text, encoding: beginning[1], notes: [] };
}

/** Decodes what is of an encoding but for a few bytes, such as a character that was cut in two at the end. */
function decodeNearly(bytes: Uint8Array, name: string): string | null {
  const label = known(name);
  if (saysLittle.has(label) || /^utf/.test(label)) return null;
  const standard = standardName(label);
  const table = fullerTables[standard ?? ''] ?? (standard === null ? label : null);
  if (table !== null && !iconv.encodingExists(table)) return null;
  const text = table === null ? new TextDecoder(label).decode(bytes) : iconv.decode(Buffer.from(bytes), table);
  const bad = count(text, /\ufffd/g);
  return bad > 0 && bad * 20 <= count(text, /[\u0080-\uffff]/g) ? text.replaceAll('\ufffd', '') : null;
}

const isUtf8 = (label: string): boolean => /^(utf-?8|unicode-1-1-utf-8)$/.test(label);

/** The encodings that are declared and say something, the transport's before the document's: the first that fits. */
function byStrongLabel(bytes: Uint8Array, declared: readonly string[]): Decoded | null {
  for (const label of declared) {
    if (saysLittle.has(label) || isUtf8(label) || /^(utf|ucs|iso-10646-ucs)-?_?(16|32|2|4)/.test(label)) continue;
    const text = decodeAs(bytes, label);
    if (text !== null)
      return {
        text,
        encoding: label,
        notes: label === declared[0] ? [] : [`The server says ${declared[0]}, but the bytes are ${label}.`],
      };
  }
  return null;
}

function byDeclaration(bytes: Uint8Array, transport: string | null, document: string | null): Decoded {
  const declared = [transport, document].filter((label) => label !== null);
  const [first] = declared;
  const strong = byStrongLabel(bytes, declared);
  if (strong !== null) return strong;
  const utf8 = decodeAs(bytes, 'utf-8');
  if (utf8 !== null) {
    const wrong = first !== undefined && !isUtf8(first);
    return { text: utf8, encoding: 'utf-8', notes: wrong ? [`It says ${first}, but the bytes are UTF-8.`] : [] };
  }
  const lenient = new TextDecoder('utf-8').decode(bytes);
  const good = count(lenient, /[\u0080-\ufffc]/g);
  if (good > 0 && good >= count(lenient, /\ufffd/g))
    return {
      text: decodeMixed(bytes),
      encoding: 'utf-8',
      notes: ['Some bytes are not UTF-8; they were read as windows-1252.'],
    };
  const cut = declared.map((label) => decodeNearly(bytes, label)).find((text) => text !== null);
  if (cut !== undefined && first !== undefined)
    return { text: cut, encoding: first, notes: [`Some bytes are not ${first}; they were left out.`] };
  const guessed = guessEncoding(bytes);
  const text = decodeAs(bytes, guessed) ?? new TextDecoder(guessed).decode(bytes);
  const declaredLatin = declared.find((label) => saysLittle.has(label));
  if (declaredLatin !== undefined && guessed === 'windows-1252') return { text, encoding: declaredLatin, notes: [] };
  const why = first === undefined ? 'is not declared' : `is not ${first} as declared`;
  return { text, encoding: guessed, notes: [`The encoding ${why}; ${guessed} was taken.`] };
}

/** The encoding whose escape sequences stand in the bytes. */
function escapedEncoding(bytes: Uint8Array): string | null {
  if (!bytes.includes(0x1b)) return null;
  const head = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
  if (head.includes('\u001b$)C')) return 'iso-2022-kr';
  return head.includes('\u001b$B') || head.includes('\u001b$@') ? 'iso-2022-jp' : null;
}

function decodeOnce(bytes: Uint8Array, contentType: string | null): Decoded {
  const marked = byMark(bytes);
  if (marked !== null) return marked;
  const head = asLatin1(bytes.subarray(0, 4096));
  const transport = charsetOf(contentType);
  const document = declaredIn(head);
  const escapes = [transport, document].some((label) => /^(iso-2022|hz|utf-7)/.test(label ?? ''));
  const sevenBit = escapes ? null : escapedEncoding(bytes);
  const escaped = sevenBit === null ? null : decodeAs(bytes, sevenBit);
  if (sevenBit !== null && escaped !== null)
    return { text: escaped, encoding: sevenBit, notes: [`The encoding is not declared; ${sevenBit} was taken.`] };
  if (!escapes && isAscii(bytes)) return { text: asLatin1(bytes), encoding: 'us-ascii', notes: [] };
  return byDeclaration(bytes, transport, document);
}

/** Turns bytes into text by mark, by what transport and document declare, by proof, and last by guess. Never throws. */
export function decodeBytes(bytes: Uint8Array, contentType: string | null): Decoded {
  const decoded = decodeOnce(bytes, contentType);
  const again = decodeTwice(decoded.text);
  if (again === null) return decoded;
  return {
    ...decoded,
    text: again,
    notes: [...decoded.notes, 'The text was encoded as UTF-8 twice; it was read as meant.'],
  };
}
