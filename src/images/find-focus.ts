import type { Focus } from '../networks/network.ts';

/** Pictures are looked at in this size: enough to find what stands out, whatever their own. Pixels, longer side. */
const lookedAt = 480;

/**
 * Where eyes go first in a picture (colour, skin, edges: sharp's strategy "attention"), so that servers which crop it leave
 * that in sight. Null where the picture cannot be read or is evenly grey.
 */
export async function findFocus(bytes: Uint8Array): Promise<Focus | null> {
  const { default: sharp } = await import('sharp');
  try {
    const small = await sharp(bytes, { pages: 1 })
      .autoOrient()
      .resize({ width: lookedAt, height: lookedAt, fit: 'inside', withoutEnlargement: true })
      .flatten({ background: '#ffffff' })
      .png({ compressionLevel: 0 })
      .toBuffer({ resolveWithObject: true });
    const { width, height } = small.info;
    // Cropped and not scaled: then the place is told in the pixels of what was given.
    const crop = width >= height ? { width: Math.ceil(width / 2), height } : { width, height: Math.ceil(height / 2) };
    const { info } = await sharp(small.data)
      .resize({ ...crop, fit: 'cover', position: 'attention' })
      .raw()
      .toBuffer({ resolveWithObject: true });
    const { attentionX, attentionY } = info;
    if (attentionX === undefined || attentionY === undefined) return null;
    const clamp = (value: number): number => Math.min(Math.max(value, -1), 1);
    return { x: clamp((attentionX / width) * 2 - 1), y: clamp(1 - (attentionY / height) * 2) };
  } catch {
    return null;
  }
}
