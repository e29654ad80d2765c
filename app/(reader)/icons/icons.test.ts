import sharp from 'sharp';
import { describe, expect, test } from 'vitest';
import type { PublicLook } from '#db/public/schema.ts';
import { shadesOf } from '#newsroom/colours.ts';
import { readEmblem } from '#newsroom/emblem.ts';
import { iconDrawing } from './drawing.ts';
import { ICONS, type Icon } from './icons.ts';

const OURS: PublicLook = { colours: shadesOf('#0f4668'), emblem: null };
const square = readEmblem(
  '<svg viewBox="0 0 10 20"><rect width="10" height="20" fill="currentColor"/></svg>',
);
const THEIRS: PublicLook = { colours: shadesOf('#7a1020'), emblem: square.ok ? square.svg : null };

async function iconOf(name: string, look: PublicLook): Promise<Icon & { readonly bytes: Buffer }> {
  const icon = await ICONS.get(name)?.(look);
  if (!icon) throw new Error(`There is no ${name}.`);
  return { ...icon, bytes: Buffer.from(icon.body) };
}

/** Red, green, blue and opacity at a place, counted from the upper left. */
async function colourAt(picture: Buffer, x: number, y: number): Promise<readonly number[]> {
  const { data, info } = await sharp(picture).ensureAlpha().raw().toBuffer({ resolveWithObject: true });
  return [...data.subarray((y * info.width + x) * 4, (y * info.width + x) * 4 + 4)];
}

describe('icons', () => {
  test.each([
    ['apple-touch-icon.png', 180],
    ['icon-192.png', 192],
    ['icon-512.png', 512],
    ['icon-maskable-512.png', 512],
  ])('%s is a square of %i', async (name, side) => {
    for (const look of [OURS, THEIRS]) {
      const { type, bytes } = await iconOf(name, look);
      const { width, height, format } = await sharp(bytes).metadata();
      expect([type, format, width, height]).toEqual(['image/png', 'png', side, side]);
    }
  });

  test('show the institution’s emblem in its colour, whole and in the middle', async () => {
    const { bytes } = await iconOf('icon-192.png', THEIRS);
    expect(await colourAt(bytes, 96, 96)).toEqual([0x7a, 0x10, 0x20, 255]);
    expect(await colourAt(bytes, 96, 3)).toEqual([0x7a, 0x10, 0x20, 255]);
    expect((await colourAt(bytes, 5, 96))[3]).toBe(0); // twice as high as wide
  });

  test('stand on paper where launchers cut them', async () => {
    const { bytes } = await iconOf('icon-maskable-512.png', THEIRS);
    expect(await colourAt(bytes, 0, 0)).toEqual([0xfd, 0xfc, 0xf9, 255]);
    expect(await colourAt(bytes, 256, 90)).toEqual([0xfd, 0xfc, 0xf9, 255]);
    expect(await colourAt(bytes, 256, 256)).toEqual([0x7a, 0x10, 0x20, 255]);
  });

  test('the drawing takes the shade for the surroundings', () => {
    const drawing = iconDrawing(THEIRS);
    expect(drawing).toMatch(
      /^<svg xmlns="http:\/\/www.w3.org\/2000\/svg" color="#7a1020" viewBox="0 0 10 20"/,
    );
    expect(drawing).toContain(`svg{color:${THEIRS.colours.dark}}`);
  });

  test('the old format holds three pictures at the places it says', async () => {
    const { bytes } = await iconOf('favicon.ico', OURS);
    expect([bytes.readUInt16LE(0), bytes.readUInt16LE(2), bytes.readUInt16LE(4)]).toEqual([0, 1, 3]);
    for (const [index, side] of [16, 32, 48].entries()) {
      const entry = 6 + 16 * index;
      const [length, place] = [bytes.readUInt32LE(entry + 8), bytes.readUInt32LE(entry + 12)];
      const { width, format } = await sharp(bytes.subarray(place, place + length)).metadata();
      expect([bytes.readUInt8(entry), width, format]).toEqual([side, side, 'png']);
    }
  });
});
