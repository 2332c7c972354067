import type { Limits } from '../networks/network.ts';

export interface FittedImage {
  bytes: Uint8Array;
  mime: string;
  width: number;
  height: number;
}

/** Larger pictures are refused before they are decoded: a small file may unfold to a huge one. Pixels. */
const mostPixels = 100_000_000;
/** What a network shows of a picture at most, on the longer side. Pixels. */
const longestSide = 2000;
const qualities = [88, 80, 70, 58, 45];
const sides = [longestSide, 1600, 1200, 800, 480];
/** Types that every network takes as they are. */
const plain = new Set(['jpeg', 'png', 'webp']);

/**
 * Fits a picture to a network's limits at the best quality that is left: turned upright, the first frame of a moving
 * one, on white where it is transparent and JPEG is smaller. Loads sharp when first called. Never throws.
 */
export async function fitImage(bytes: Uint8Array, limits: Limits): Promise<FittedImage | { why: string }> {
  const { default: sharp } = await import('sharp');
  const open = () => sharp(bytes, { limitInputPixels: mostPixels, failOn: 'error', density: 96 });
  try {
    const { format, width = 0, height = 0, orientation = 1, pages = 1 } = await open().metadata();
    const pixels = limits.imagePixels ?? Number.POSITIVE_INFINITY;
    const asItIs =
      plain.has(format ?? '') && orientation === 1 && pages === 1 && Math.max(width, height) <= longestSide;
    if (
      asItIs &&
      bytes.length <= limits.imageBytes &&
      width * height <= pixels &&
      limits.imageTypes.includes(`image/${format}`)
    ) {
      return { bytes, mime: `image/${format}`, width, height };
    }
    for (const side of sides) {
      if (side * side > pixels * 4) continue;
      const scaled = open()
        .rotate()
        .resize({ width: side, height: side, fit: 'inside', withoutEnlargement: true })
        .flatten({ background: '#ffffff' });
      for (const quality of qualities) {
        const { data, info } = await scaled
          .clone()
          .jpeg({ quality, mozjpeg: true })
          .toBuffer({ resolveWithObject: true });
        if (data.length <= limits.imageBytes && info.width * info.height <= pixels)
          return { bytes: data, mime: 'image/jpeg', width: info.width, height: info.height };
      }
    }
    return { why: 'it cannot be made small enough for the network' };
  } catch {
    return { why: 'it cannot be read as a picture' };
  }
}
