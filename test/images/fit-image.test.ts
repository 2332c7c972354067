import { createHash } from 'node:crypto';
import sharp from 'sharp';
import { describe, expect, it } from 'vitest';
import { type FittedImage, fitImage } from '../../src/images/fit-image.ts';
import { blueskyLimits } from '../../src/networks/bluesky/limits.ts';
import type { Limits } from '../../src/networks/draft.ts';

/** Noise: the hardest thing to make small. */
function noise(width: number, height: number, channels: 3 | 4 = 3): ReturnType<typeof sharp> {
  const data = Buffer.alloc(width * height * channels);
  let state = 1;
  for (let index = 0; index < data.length; index += 1) {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    data[index] = state >>> 24;
  }
  return sharp(data, { raw: { width, height, channels } });
}
const plain = (width: number, height: number, alpha = 1) =>
  sharp({ create: { width, height, channels: 4, background: { r: 20, g: 90, b: 160, alpha } } });

async function fitted(bytes: Uint8Array, limits: Limits = blueskyLimits): Promise<FittedImage> {
  const image = await fitImage(bytes, limits);
  if ('why' in image) throw new Error(image.why);
  return image;
}

describe('an image', () => {
  it.each(['jpeg', 'png', 'webp'] as const)(
    'that breaks off is none, although it begins as one: %s',
    async (format) => {
      const whole = await noise(400, 300).toFormat(format).toBuffer();
      expect(await fitImage(whole.subarray(0, whole.length / 2), blueskyLimits)).toEqual({
        why: 'it cannot be read as a picture',
      });
    },
  );

  it('that is fine already stays to the byte', async () => {
    const bytes = await plain(1200, 630).removeAlpha().jpeg().toBuffer();
    const image = await fitted(bytes);
    expect(image).toEqual({
      bytes,
      mime: 'image/jpeg',
      width: 1200,
      height: 630,
      hash: createHash('sha256').update(bytes).digest('hex'),
    });
  });

  it('that is too heavy is made lighter, not smaller than need be', async () => {
    const bytes = await noise(1600, 900).png().toBuffer();
    const image = await fitted(bytes);
    expect(bytes.length).toBeGreaterThan(blueskyLimits.imageBytes);
    expect(image.bytes.length).toBeLessThanOrEqual(blueskyLimits.imageBytes);
    expect(image.width / image.height).toBeCloseTo(16 / 9, 2);
    expect(image.width).toBeGreaterThanOrEqual(800);
  });

  it('that lies on its side is turned upright', async () => {
    const bytes = await plain(300, 200).removeAlpha().withMetadata({ orientation: 6 }).jpeg().toBuffer();
    expect(await fitted(bytes)).toMatchObject({ width: 200, height: 300, mime: 'image/jpeg' });
  });

  it('that is transparent stays so when it is small enough', async () => {
    const bytes = await plain(200, 100, 0.5).avif().toBuffer();
    const image = await fitted(bytes);
    expect(image.mime).toBe('image/png');
    expect((await sharp(image.bytes).metadata()).hasAlpha).toBe(true);
  });

  it('that is transparent and heavy lies on white', async () => {
    const bytes = await noise(1500, 1500, 4).png().toBuffer();
    expect(await fitted(bytes)).toMatchObject({ mime: 'image/jpeg' });
  });

  it('that moves is its first frame', async () => {
    const frames = await Promise.all([plain(60, 40).png().toBuffer(), plain(60, 40, 0.2).png().toBuffer()]);
    const bytes = await sharp(frames, { join: { animated: true } })
      .gif()
      .toBuffer();
    expect((await sharp(bytes).metadata()).pages).toBe(2);
    expect(await fitted(bytes)).toMatchObject({ width: 60, height: 40 });
  });

  it.for(['avif', 'webp', 'tiff', 'gif'] as const)('in %s is taken', async (format) => {
    const bytes = await plain(640, 320).toFormat(format).toBuffer();
    expect(await fitted(bytes)).toMatchObject({ width: 640, height: 320 });
  });

  it('that is a drawing is drawn', async () => {
    const svg = Buffer.from(
      '<svg xmlns="http://www.w3.org/2000/svg" width="1200" height="630"><rect width="1200" height="630" fill="#246"/></svg>',
    );
    expect(await fitted(svg)).toMatchObject({ width: 1200, height: 630 });
  });

  it('larger than any screen is made smaller, its aspect kept', async () => {
    const bytes = await plain(6000, 3000).removeAlpha().png().toBuffer();
    expect(await fitted(bytes)).toMatchObject({ width: 2000, height: 1000 });
  });

  it('keeps to a limit of pixels', async () => {
    const bytes = await plain(1000, 500).removeAlpha().png().toBuffer();
    const image = await fitted(bytes, { ...blueskyLimits, imagePixels: 20_000 });
    expect(image.width * image.height).toBeLessThanOrEqual(20_000);
    expect(image.width / image.height).toBeCloseTo(2, 1);
  });

  it('keeps to a limit of pixels that its shorter side would be rounded above', async () => {
    const bytes = await plain(1200, 900).removeAlpha().png().toBuffer();
    const image = await fitted(bytes, { ...blueskyLimits, imagePixels: 100_000 });
    expect(image.width * image.height).toBeLessThanOrEqual(100_000);
  });

  it.each(['jpeg', 'png', 'webp'] as const)(
    'tells nothing of place, time and owner, and looks the same: %s',
    async (format) => {
      const bytes = await noise(301, 201)
        .withIccProfile('p3')
        .withExifMerge({
          IFD0: { Copyright: 'Ilse of the lamps' },
          IFD3: { GPSLatitudeRef: 'N', GPSLatitude: '47/1 33/1 0/1' },
        })
        .withXmp('<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf>Ilse of the lamps</rdf></x:xmpmeta>')
        .toFormat(format)
        .toBuffer();
      expect(bytes.includes('Ilse of the lamps')).toBe(true);
      const image = await fitted(bytes);
      const { exif, xmp, iptc, icc } = await sharp(image.bytes, { failOn: 'warning' }).metadata();
      expect([exif, xmp, iptc]).toEqual([undefined, undefined, undefined]);
      expect(icc).toBeDefined();
      expect(Buffer.from(image.bytes).includes('Ilse of the lamps')).toBe(false);
      expect(await sharp(image.bytes).raw().toBuffer()).toEqual(await sharp(bytes).raw().toBuffer());
    },
  );

  it('of several scans loses its comments and what its camera put behind it, and nothing else', async () => {
    const drawn = await noise(400, 300).jpeg({ progressive: true }).toBuffer();
    const comment = Buffer.from([0xff, 0xfe, 0x00, 0x0a, ...Buffer.from('the pier')]);
    const bytes = Buffer.concat([drawn.subarray(0, 2), comment, drawn.subarray(2), Buffer.from('a film of the pier')]);
    expect((await fitted(bytes)).bytes).toEqual(new Uint8Array(drawn));
  });

  it('in a type that the network does not take is changed', async () => {
    const bytes = await plain(100, 100).removeAlpha().webp().toBuffer();
    expect(await fitted(bytes, { ...blueskyLimits, imageTypes: ['image/jpeg', 'image/png'] })).toMatchObject({
      mime: 'image/jpeg',
    });
  });

  it('that would unfold to a huge one is refused before it does', async () => {
    const bytes = await sharp({
      create: { width: 16_000, height: 9000, channels: 3, background: '#fff' },
      limitInputPixels: false,
    })
      .png()
      .toBuffer();
    expect(bytes.length).toBeLessThan(2_000_000);
    expect(await fitImage(bytes, blueskyLimits)).toEqual({ why: 'it has more than 100 million pixels' });
  });

  it.for([
    ['nothing', Buffer.alloc(0)],
    ['a web page', Buffer.from('<html><body>404</body></html>')],
    ['half a picture', Buffer.from('iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAf', 'base64')],
  ] as const)('that is %s is refused in words', async ([, bytes]) => {
    expect(await fitImage(bytes, blueskyLimits)).toEqual({ why: 'it cannot be read as a picture' });
  });

  it.for([
    [1, 1],
    [600, 1],
  ] as const)('that counts readers or parts a page is refused: %i × %i', async ([width, height]) => {
    const bytes = await plain(width, height).png().toBuffer();
    expect(await fitImage(bytes, blueskyLimits)).toEqual({
      why: `it is too small to show anything (${width} × ${height})`,
    });
  });

  it('that cannot be made small enough says so', async () => {
    const bytes = await noise(500, 500).png().toBuffer();
    expect(await fitImage(bytes, { ...blueskyLimits, imageBytes: 200 })).toMatchObject({
      why: expect.stringContaining('cannot be made smaller'),
    });
  });
});
