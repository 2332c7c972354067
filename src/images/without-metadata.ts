/** Bytes from the first to before the second. */
type Span = readonly [from: number, to: number];

function cut(bytes: Uint8Array, spans: readonly Span[]): Uint8Array {
  const length = spans.reduce((sum, [from, to]) => sum + to - from, 0);
  if (length === bytes.length) return bytes;
  const kept = new Uint8Array(length);
  let at = 0;
  for (const [from, to] of spans) {
    kept.set(bytes.subarray(from, to), at);
    at += to - from;
  }
  return kept;
}

const viewOf = (bytes: Uint8Array): DataView => new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);

const textAt = (bytes: Uint8Array, at: number, length: number): string =>
  String.fromCharCode(...bytes.subarray(at, at + length));

/** Segments for applications that a JPEG's looks depend on: its density, its colours. */
const looks = new Map([
  [0xe0, 'JFIF\0'],
  [0xe2, 'ICC_PROFILE\0'],
  [0xee, 'Adobe'],
]);
const comment = 0xfe;
const [startOfScan, endOfImage] = [0xda, 0xd9];

/** Whether a byte behind 0xff belongs to a scan: a 0xff of its data, or a mark within them. */
const withinScan = (next: number | undefined): boolean =>
  next === 0 || (next !== undefined && next >= 0xd0 && next <= 0xd7);

/** What stands behind the end is left out, too: cameras put other pictures and films there. */
function jpeg(bytes: Uint8Array): Span[] | null {
  const view = viewOf(bytes);
  const spans: Span[] = [[0, 2]];
  let at = 2;
  while (bytes[at] === 0xff) {
    const kind = bytes[at + 1] ?? 0;
    if (kind === endOfImage) return [...spans, [at, at + 2]];
    if (kind === 0xff) {
      at += 1;
      continue;
    }
    if (at + 4 > bytes.length) return null;
    let end = at + 2 + view.getUint16(at + 2);
    const isOfApplication = kind >= 0xe0 && kind <= 0xef;
    const mark = looks.get(kind);
    const isLook = mark !== undefined && textAt(bytes, at + 4, mark.length) === mark;
    if (kind === startOfScan) {
      end = bytes.indexOf(0xff, end);
      while (end !== -1 && withinScan(bytes[end + 1])) end = bytes.indexOf(0xff, end + 2);
      if (end === -1) return null;
    }
    if (end > bytes.length) return null;
    if (kind !== comment && (!isOfApplication || isLook)) spans.push([at, end]);
    at = end;
  }
  return null;
}

/** Chunks that only tell of a PNG. */
const told = new Set(['eXIf', 'tEXt', 'zTXt', 'iTXt', 'tIME']);

function png(bytes: Uint8Array): Span[] | null {
  const view = viewOf(bytes);
  const spans: Span[] = [[0, 8]];
  let at = 8;
  while (at + 12 <= bytes.length) {
    const end = at + 12 + view.getUint32(at);
    const kind = textAt(bytes, at + 4, 4);
    if (end > bytes.length) return null;
    if (!told.has(kind)) spans.push([at, end]);
    if (kind === 'IEND') return spans;
    at = end;
  }
  return null;
}

const [hasExif, hasXmp] = [0x08, 0x04];

function webp(bytes: Uint8Array): Uint8Array | null {
  const view = viewOf(bytes);
  const spans: Span[] = [[0, 12]];
  const length = 8 + view.getUint32(4, true);
  if (length > bytes.length) return null;
  let at = 12;
  while (at + 8 <= length) {
    const size = view.getUint32(at + 4, true);
    const end = at + 8 + size + (size % 2);
    if (end > length) return null;
    if (!['EXIF', 'XMP '].includes(textAt(bytes, at, 4))) spans.push([at, end]);
    at = end;
  }
  const kept = cut(bytes, spans);
  if (kept === bytes) return bytes;
  viewOf(kept).setUint32(4, kept.length - 8, true);
  if (textAt(kept, 12, 4) === 'VP8X') kept[20] = (kept[20] ?? 0) & ~(hasExif | hasXmp);
  return kept;
}

/**
 * A picture without what only tells of it: where and when it was taken, with what and by whom, and a small copy of it from before
 * it was cropped. Not a pixel and no colour changes. Null for what is not built as its format is.
 */
export function withoutMetadata(bytes: Uint8Array, format: string): Uint8Array | null {
  if (format === 'webp') return webp(bytes);
  const spans = format === 'jpeg' ? jpeg(bytes) : format === 'png' ? png(bytes) : null;
  return spans === null ? null : cut(bytes, spans);
}
