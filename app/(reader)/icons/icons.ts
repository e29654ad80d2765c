import sharp from 'sharp';
import type { PublicLook } from '#db/public/schema.ts';
import { iconDrawing, squareDrawing } from './drawing.ts';

export type Icon = { readonly type: string; readonly body: string | Buffer };
type Draw = (look: PublicLook) => Icon | Promise<Icon>;

/** Launchers cut icons to their own shape: within this share of each edge nothing may be lost. */
const MASKED = 0.2;

/** The icons of the site by their addresses: its emblem, in its colour. */
export const ICONS: ReadonlyMap<string, Draw> = new Map<string, Draw>([
  ['favicon.svg', (look) => ({ type: 'image/svg+xml', body: iconDrawing(look) })],
  ['favicon.ico', iconFile],
  ['apple-touch-icon.png', (look) => picture(look, 180, 0.1)],
  ['icon-192.png', (look) => picture(look, 192)],
  ['icon-512.png', (look) => picture(look, 512)],
  ['icon-maskable-512.png', (look) => picture(look, 512, MASKED)],
]);

async function picture(look: PublicLook, size: number, free = 0): Promise<Icon> {
  return { type: 'image/png', body: await png(look, size, free) };
}

function png(look: PublicLook, size: number, free = 0): Promise<Buffer> {
  return sharp(Buffer.from(squareDrawing(look, size, free)))
    .png({ compressionLevel: 9 })
    .toBuffer();
}

const SIDES = [16, 32, 48];
const HEADER = 6;
const ENTRY = 16;

/** Several pictures in one file: a header, an entry for each picture, then the pictures. */
async function iconFile(look: PublicLook): Promise<Icon> {
  const pictures = await Promise.all(SIDES.map((side) => png(look, side)));
  const head = Buffer.alloc(HEADER + ENTRY * SIDES.length);
  head.writeUInt16LE(1, 2); // an icon, not a cursor
  head.writeUInt16LE(SIDES.length, 4);
  let place = head.length;
  for (const [index, body] of pictures.entries()) {
    const entry = HEADER + ENTRY * index;
    const side = SIDES[index] ?? 0;
    head.writeUInt8(side, entry);
    head.writeUInt8(side, entry + 1);
    head.writeUInt16LE(1, entry + 4); // planes
    head.writeUInt16LE(32, entry + 6); // bits of a pixel
    head.writeUInt32LE(body.length, entry + 8);
    head.writeUInt32LE(place, entry + 12);
    place += body.length;
  }
  return { type: 'image/x-icon', body: Buffer.concat([head, ...pictures]) };
}
