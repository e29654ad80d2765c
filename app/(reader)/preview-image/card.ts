import sharp from 'sharp';
import type { PublicLook } from '#db/public/schema.ts';
import { GROUNDS } from '#newsroom/colours.ts';
import { directionOf } from '#newsroom/vocabulary.ts';
import { squareDrawing } from '../icons/drawing.ts';
import { fitted, type Lettering, lettered } from './lettering.ts';
import { CARD_HEIGHT, CARD_WIDTH } from './size.ts';

/** What other sites show where a page of ours is shared. */
export type Card = {
  readonly language: string;
  readonly look: PublicLook;
  /** Whose it is, beside the emblem; null where the headline says it. */
  readonly name: string | null;
  readonly headline: string;
  /** What stands below: section and date. */
  readonly line: string;
  /** What must be read before all else: that it was withdrawn. */
  readonly warning: string | null;
};

const MARGIN = 80;
const INSIDE = CARD_WIDTH - 2 * MARGIN;
const EMBLEM = 96;
const [PAPER] = GROUNDS.light;
// As on the pages, `components/release/theme.css`.
const INK = '#1a1915';
const QUIET = '#524e45';
const ALARM = '#8c1d18';
const HEADLINE_SIZES = [64, 56, 48, 42, 36, 30];
const NAME_SIZES = [34, 30, 26];
const HEADLINE_TOP = 220;
const LINE_TOP = 540;

/** The picture as PNG; mirrored where the language is written from the right. */
export async function drawnCard(card: Card): Promise<Buffer> {
  const isFromRight = directionOf(card.language) === 'rtl';
  const at = (from: number, width: number) => Math.round(isFromRight ? CARD_WIDTH - from - width : from);
  const place = (made: Lettering, from: number, top: number) => ({
    input: made.picture,
    left: Math.max(0, at(from, made.width)),
    top: Math.round(top),
  });
  const parts: ReturnType<typeof place>[] = [];
  if (card.name !== null) {
    const start = MARGIN + EMBLEM + 28;
    const style = { colour: QUIET, width: CARD_WIDTH - MARGIN - start };
    const name = await fitted(card.name, style, NAME_SIZES, EMBLEM);
    parts.push(place(name, start, MARGIN + (EMBLEM - name.height) / 2));
  }
  const room = LINE_TOP - HEADLINE_TOP - 40;
  const headline = await fitted(card.headline, { colour: INK, width: INSIDE }, HEADLINE_SIZES, room);
  parts.push(place(headline, MARGIN, HEADLINE_TOP + (room - headline.height) / 2));
  const below = card.warning ?? card.line;
  if (below) {
    const colour = card.warning === null ? QUIET : ALARM;
    parts.push(place(await lettered(below, { colour, width: INSIDE, size: 28 }), MARGIN, LINE_TOP));
  }
  return sharp(Buffer.from(ground(card.look, at(MARGIN, EMBLEM))))
    .composite(parts)
    .png({ compressionLevel: 9 })
    .toBuffer();
}

/** Paper, a bar in the institution's colour, and the emblem. */
function ground(look: PublicLook, emblemLeft: number): string {
  const emblem = squareDrawing(look, EMBLEM).replace('<svg ', `<svg x="${emblemLeft}" y="${MARGIN}" `);
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${CARD_WIDTH}" height="${CARD_HEIGHT}">`,
    `<rect width="100%" height="100%" fill="${PAPER}"/>`,
    `<rect width="100%" height="16" fill="${look.colours.light}"/>`,
    `${emblem}</svg>`,
  ].join('');
}
