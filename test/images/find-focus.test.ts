import sharp from 'sharp';
import { describe, expect, it } from 'vitest';
import { findFocus } from '../../src/images/find-focus.ts';

/** A grey picture with a red spot whose middle is at that place. */
async function spotted(width: number, height: number, left: number, top: number): Promise<Buffer> {
  const side = Math.round(Math.min(width, height) / 8);
  const spot = await sharp({ create: { width: side, height: side, channels: 3, background: '#ff2200' } })
    .png()
    .toBuffer();
  return sharp({ create: { width, height, channels: 3, background: '#cfd8dc' } })
    .composite([{ input: spot, left: Math.round(left - side / 2), top: Math.round(top - side / 2) }])
    .jpeg()
    .toBuffer();
}

describe('the focus of a picture is where something stands out', () => {
  it.each([
    ['wide, right and high', 1600, 900, 1400, 150],
    ['wide, left and low', 1600, 900, 200, 750],
    ['tall, low', 600, 1500, 300, 1300],
    ['small', 200, 200, 40, 40],
  ])('%s', async (_, width, height, left, top) => {
    const focus = await findFocus(await spotted(width, height, left, top));
    expect(Math.abs((focus?.x ?? 9) - ((left / width) * 2 - 1))).toBeLessThan(0.25);
    expect(Math.abs((focus?.y ?? 9) - (1 - (top / height) * 2))).toBeLessThan(0.25);
  });

  it('and none where there is no picture', async () => {
    expect(await findFocus(Buffer.from('no picture'))).toBeNull();
  });
});
