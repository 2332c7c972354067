import { isAscii as isAsciiOnly } from 'node:buffer';
import iconv from 'iconv-lite';

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

const knownLabel = (label: string): boolean => {
  try {
    return new TextDecoder(label).encoding !== 'replacement';
  } catch {
    return false;
  }
};

/** Decodes strictly; null when the bytes are not of that encoding, or the encoding is unknown. */
function decodeAs(bytes: Uint8Array, label: string): string | null {
  if (label === 'utf-32le' || label === 'utf-32be') return decodeUtf32(bytes, label === 'utf-32le');
  if (knownLabel(label)) {
    try {
      return new TextDecoder(label, { fatal: true }).decode(bytes);
    } catch {
      return null;
    }
  }
  if (!iconv.encodingExists(label)) return null;
  const text = iconv.decode(Buffer.from(bytes), label);
  return text.includes('\ufffd') ? null : text;
}

/** ISO-2022 encodings are ASCII but for their escapes. */
const isAscii = (bytes: Uint8Array): boolean => isAsciiOnly(bytes) && !bytes.includes(0x1b);

const latin1 = new TextDecoder('windows-1252');

/** UTF-8 with stray bytes of windows-1252 in it, as editors that paste leave it: each is read as what it was meant to be. */
function decodeMixed(bytes: Uint8Array): string {
  const text = new TextDecoder('utf-8').decode(bytes);
  if (!text.includes('\ufffd')) return text;
  const parts: string[] = [];
  const strict = new TextDecoder('utf-8', { fatal: true });
  for (let at = 0; at < bytes.length; ) {
    const lead = bytes[at] ?? 0;
    const length =
      lead < 0x80
        ? 1
        : lead >= 0xc2 && lead < 0xe0
          ? 2
          : lead >= 0xe0 && lead < 0xf0
            ? 3
            : lead >= 0xf0 && lead < 0xf5
              ? 4
              : 1;
    let end = at + length;
    if (lead < 0x80) {
      while (end < bytes.length && (bytes[end] ?? 0) < 0x80) end += 1;
    }
    const slice = bytes.subarray(at, end);
    try {
      parts.push(strict.decode(slice));
      at = end;
    } catch {
      parts.push(latin1.decode(bytes.subarray(at, at + 1)));
      at += 1;
    }
  }
  return parts.join('');
}

const count = (text: string, pattern: RegExp): number => text.match(pattern)?.length ?? 0;

/** How much a decoding looks like somebody's language: letters that are frequent in it, less what never stands in text. */
const guesses: { label: string; likely: RegExp }[] = [
  { label: 'shift_jis', likely: /[\u3041-\u30fe]/g },
  { label: 'euc-jp', likely: /[\u3041-\u30fe]/g },
  { label: 'euc-kr', likely: /[\uac00-\ud7a3]/g },
  { label: 'gb18030', likely: /[的一是在不了有和人这中大为上个国我以要他时来用们生到作地于出就分对成会]/g },
  { label: 'big5', likely: /[的一是在不了有和人這中大為上個國我以要他時來用們生到作地於出就分對成會]/g },
  { label: 'windows-1251', likely: /[оеаинтсрвл]/g },
  { label: 'koi8-r', likely: /[оеаинтсрвл]/g },
  { label: 'windows-1253', likely: /[αοιετσνηυρ]/g },
  { label: 'windows-1255', likely: /[\u05d0-\u05ea]/g },
  { label: 'windows-1256', likely: /[اليمونتر]/g },
];

/** Names the encoding of bytes that declare none that fits. Windows-1252 when nothing else is clearly likelier. */
function guess(bytes: Uint8Array): string {
  const sample = bytes.subarray(0, 50_000);
  const high = sample.reduce((sum, byte) => sum + (byte >= 0x80 ? 1 : 0), 0);
  if (high < 8) return 'windows-1252';
  let best = { label: 'windows-1252', score: 0.3 };
  for (const { label, likely } of guesses) {
    const text = new TextDecoder(label).decode(sample);
    const score =
      (count(text, likely) - 5 * count(text, /[\ufffd\ue000-\uf8ff\u0080-\u009f]/g)) /
      (high / (/125|koi/.test(label) ? 1 : 2));
    if (score > best.score) best = { label, score };
  }
  return best.label;
}

const charsetOf = (contentType: string | null): string | null =>
  /charset\s*=\s*["']?\s*([A-Za-z0-9_.:-]+)/i.exec(contentType ?? '')?.[1]?.toLowerCase() ?? null;

/** The encoding that a document itself declares: in the XML prolog or, for pages, in a meta element. */
function declaredIn(head: string): string | null {
  const prolog = /<\?xml[^>]{0,200}?encoding\s*=\s*["']\s*([A-Za-z0-9_.:-]+)/i.exec(head)?.[1];
  const meta = /<meta[^>]{0,300}?charset\s*=\s*["']?\s*([A-Za-z0-9_.:-]+)/i.exec(head)?.[1];
  return (prolog ?? meta)?.toLowerCase() ?? null;
}

/** Labels that servers send by default, so that they say little; windows-1252 is what is meant (WHATWG Encoding). */
const saysLittle = new Set(['us-ascii', 'ascii', 'iso-8859-1', 'latin1', 'windows-1252', 'iso8859-1']);

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

function byDeclaration(bytes: Uint8Array, transport: string | null, document: string | null): Decoded {
  const declared = [transport, document].filter((label) => label !== null);
  const utf8 = decodeAs(bytes, 'utf-8');
  const strong = declared.filter((label) => !saysLittle.has(label) && label !== 'utf-8' && label !== 'utf8');
  for (const label of [...strong, ...(utf8 === null ? declared : [])]) {
    const wide = /^utf-?(16|32)/.test(label);
    const text = wide ? null : decodeAs(bytes, label);
    if (text !== null)
      return {
        text,
        encoding: label,
        notes: label === declared[0] ? [] : [`The server says ${transport}, but the bytes are ${label}.`],
      };
  }
  if (utf8 !== null) {
    const wrong = declared[0] !== undefined && declared[0] !== 'utf-8' && declared[0] !== 'utf8';
    return { text: utf8, encoding: 'utf-8', notes: wrong ? [`It says ${declared[0]}, but the bytes are UTF-8.`] : [] };
  }
  const mixed = decodeMixed(bytes);
  const guessed = guess(bytes);
  const good = count(new TextDecoder('utf-8').decode(bytes), /[\u0080-\ufffc]/g);
  const bad = count(new TextDecoder('utf-8').decode(bytes), /\ufffd/g);
  if (good > 0 && good >= bad)
    return { text: mixed, encoding: 'utf-8', notes: ['Some bytes are not UTF-8; they were read as windows-1252.'] };
  const text = decodeAs(bytes, guessed) ?? new TextDecoder(guessed).decode(bytes);
  return {
    text,
    encoding: guessed,
    notes: [
      `The encoding ${declared[0] === undefined ? 'is not declared' : `is not ${declared[0]} as declared`}; ${guessed} was taken.`,
    ],
  };
}

/** Turns bytes into text by mark, by what transport and document declare, by proof, and last by guess. Never throws. */
export function decodeBytes(bytes: Uint8Array, contentType: string | null): Decoded {
  const marked = byMark(bytes);
  if (marked !== null) return marked;
  const head = latin1.decode(bytes.subarray(0, 4096));
  const transport = charsetOf(contentType);
  const document = declaredIn(head);
  const escapes = [transport, document].some((label) => /^(iso-2022|hz-gb|utf-7)/.test(label ?? ''));
  if (!escapes && isAscii(bytes)) return { text: latin1.decode(bytes), encoding: 'us-ascii', notes: [] };
  return byDeclaration(bytes, transport, document);
}
