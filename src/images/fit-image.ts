import { createHash } from 'node:crypto';
import type { Sharp } from 'sharp';
import type { Limits } from '../networks/draft.ts';
import type { PreparedImage } from '../networks/network.ts';
import { withoutMetadata } from './without-metadata.ts';

export type FittedImage = Pick<PreparedImage, 'bytes' | 'mime' | 'width' | 'height' | 'hash'>;

/** Larger pictures are refused before they are decoded: a small file may unfold to a huge one. Pixels. */
const mostPixels = 100_000_000;
/** A narrower picture is a counter or a rule, and shows nothing. Pixels. */
const leastSide = 8;
/** What a network shows of a picture at most, on the longer side. Pixels. */
const sides = [2000, 1600, 1200, 800, 480];
const qualities = [88, 80, 70, 58, 45];
/** What sharp and every network call the same; nothing in them has to be changed when it is small enough. */
const plain = new Set(['jpeg', 'png', 'webp']);

interface Known {
  format: string;
  width: number;
  height: number;
  /** EXIF; 1 is upright. */
  orientation: number;
  frames: number;
  transparent: boolean;
}

type Encoded = Omit<FittedImage, 'hash'>;

function fitsAsItIs(bytes: Uint8Array, known: Known, limits: Limits): boolean {
  const { format, width, height, orientation, frames } = known;
  return (
    plain.has(format) &&
    limits.imageTypes.includes(`image/${format}`) &&
    orientation === 1 &&
    frames === 1 &&
    Math.max(width, height) <= (sides[0] ?? 0) &&
    width * height <= (limits.imagePixels ?? Number.POSITIVE_INFINITY) &&
    bytes.length <= limits.imageBytes
  );
}

/** The longer sides to try, largest first: none that would make the picture larger or have too many pixels. */
function sidesFor({ width, height }: Known, limits: Limits): number[] {
  const longer = Math.max(width, height);
  const shorter = Math.min(width, height);
  const most = limits.imagePixels ?? mostPixels;
  let mostLonger = Math.floor(Math.sqrt((most * longer) / shorter));
  // The shorter side is rounded.
  while (mostLonger > 1 && mostLonger * Math.round((mostLonger * shorter) / longer) > most) mostLonger -= 1;
  const wanted = [Math.min(longer, sides[0] ?? longer, mostLonger), ...sides].filter(
    (side) => side <= Math.min(longer, mostLonger),
  );
  return [...new Set(wanted)].sort((a, b) => b - a);
}

async function encode(picture: Sharp, mime: string): Promise<Encoded> {
  const { data, info } = await picture.toBuffer({ resolveWithObject: true });
  return { bytes: data, mime, width: info.width, height: info.height };
}

/** A transparent picture without loss, so that drawings stay crisp on every background; null when it is too large so. */
async function encodeTransparent(picture: Sharp, limits: Limits): Promise<Encoded | null> {
  if (!limits.imageTypes.includes('image/png')) return null;
  const encoded = await encode(picture.clone().png({ compressionLevel: 9 }), 'image/png');
  return encoded.bytes.length <= limits.imageBytes ? encoded : null;
}

async function shrink(upright: Sharp, known: Known, limits: Limits): Promise<Encoded | null> {
  for (const side of sidesFor(known, limits)) {
    const scaled = upright.clone().resize({ width: side, height: side, fit: 'inside', withoutEnlargement: true });
    const crisp = known.transparent ? await encodeTransparent(scaled, limits) : null;
    if (crisp !== null) return crisp;
    const opaque = scaled.flatten({ background: '#ffffff' });
    for (const quality of qualities) {
      const encoded = await encode(opaque.clone().jpeg({ quality, mozjpeg: true }), 'image/jpeg');
      if (encoded.bytes.length <= limits.imageBytes) return encoded;
    }
  }
  return null;
}

async function fit(bytes: Uint8Array, limits: Limits): Promise<Encoded | { why: string }> {
  const { default: sharp } = await import('sharp');
  // One frame is read, whatever moves; a drawing (SVG) comes out in the size that it names.
  const open = () => sharp(bytes, { limitInputPixels: mostPixels, failOn: 'error', density: 72, pages: 1 });
  const { format, width, height, orientation = 1, hasAlpha, pages: frames = 1 } = await open().metadata();
  if (Math.min(width, height) < leastSide) return { why: `it is too small to show anything (${width} × ${height})` };
  const known: Known = {
    format,
    width,
    height,
    orientation,
    frames,
    transparent: hasAlpha && !(await open().stats()).isOpaque,
  };
  const bare = withoutMetadata(bytes, format);
  if (bare !== null && fitsAsItIs(bare, known, limits)) {
    // Only who reads all of it knows that it is whole.
    if (!hasAlpha) await open().stats();
    return { bytes: bare, mime: `image/${format}`, width, height };
  }
  const shrunk = await shrink(open().autoOrient(), known, limits);
  return shrunk ?? { why: `it cannot be made smaller than ${Math.round(limits.imageBytes / 1000)} kB` };
}

/**
 * Fits a picture to a network's limits at the best quality that is left: turned upright, the first frame of a moving one,
 * its aspect kept, as PNG where it is transparent and small enough, else as JPEG, and without what its camera says of place,
 * time and owner. Loads sharp when first called. Never throws: what cannot be fitted is a reason in words.
 */
export async function fitImage(bytes: Uint8Array, limits: Limits): Promise<FittedImage | { why: string }> {
  try {
    const fitted = await fit(bytes, limits);
    if ('why' in fitted) return fitted;
    return { ...fitted, hash: createHash('sha256').update(fitted.bytes).digest('hex') };
  } catch (error) {
    const tooLarge = error instanceof Error && /pixel limit/i.test(error.message);
    return {
      why: tooLarge ? `it has more than ${mostPixels / 1_000_000} million pixels` : 'it cannot be read as a picture',
    };
  }
}
