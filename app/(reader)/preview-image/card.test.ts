import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { readAddress } from '#db/public/releases.ts';
import { type SampleNewsroom, sampleNewsroom } from '#db/public/testing/sample-newsroom.ts';
import { sampleSite } from '../testing/sample-site.ts';
import { type Card, drawnCard } from './card.ts';
import { fitted, lettered } from './lettering.ts';
import { releaseCard, siteCard } from './previews.ts';
import { CARD_HEIGHT, CARD_WIDTH } from './size.ts';

const STYLE = { colour: '#000000', width: 1000, size: 48 };
const CARD: Card = { ...siteCard(sampleSite('en')), name: 'Ministry', headline: 'A headline', line: 'News' };

let sample: SampleNewsroom;
beforeAll(async () => {
  sample = await sampleNewsroom();
});
afterAll(() => sample.remove());

/** Where there is anything but paper: the box around it, and the colours in it. */
async function inked(picture: Buffer, top: number, height: number) {
  const band = await sharp(picture).extract({ left: 0, top, width: CARD_WIDTH, height }).png().toBuffer();
  const { data, info } = await sharp(band).removeAlpha().raw().toBuffer({ resolveWithObject: true });
  const colours = new Set<string>();
  let [left, right] = [info.width, 0];
  for (let at = 0; at < data.length; at += 3) {
    const colour = data.subarray(at, at + 3).toString('hex');
    if (colour === 'fdfcf9') continue;
    colours.add(colour);
    const x = (at / 3) % info.width;
    [left, right] = [Math.min(left, x), Math.max(right, x)];
  }
  return { left, right, colours };
}

describe('letters', () => {
  test.each(['ə ğ ı İ ş Ə ç ö ü', 'щ ё й ъ ы', 'ش ع ق لا'])('%s are all there', async (words) => {
    const sizeOf = async (letter: string) => {
      const { width, height } = await lettered(letter, STYLE);
      return `${width} × ${height}`;
    };
    // A letter that no typeface has is drawn as a box of one size; Unicode gives these two to no script.
    const box = await sizeOf('\u0378');
    expect(await sizeOf('\u0379')).toBe(box);
    for (const letter of words.split(' ')) expect(await sizeOf(letter), letter).not.toBe(box);
  });

  test('of Arabic words join', async () => {
    const joined = await lettered('محطة', STYLE);
    const apart = await lettered('م\u200cح\u200cط\u200cة', STYLE);
    expect(joined.width).toBeLessThan(apart.width);
  });

  test('are never taken for commands', async () => {
    const { width } = await lettered('<b>& "x"</b>', STYLE);
    expect(width).toBeGreaterThan((await lettered('& "x"', STYLE)).width);
  });

  test('become smaller until they have room, to a least size', async () => {
    const style = { colour: '#000000', width: 400 };
    const words = 'word '.repeat(30).trim();
    expect((await fitted(words, style, [60, 40, 20], 300)).height).toBeLessThanOrEqual(300);
    expect((await fitted(words, style, [60, 50], 50)).height).toBeGreaterThan(50);
  });
});

describe('a preview', () => {
  test.each(['az', 'en', 'ru', 'ar'])('in %s has the size that it says', async (language) => {
    const { width, height, format } = await sharp(await drawnCard(siteCard(sampleSite(language)))).metadata();
    expect([width, height, format]).toEqual([CARD_WIDTH, CARD_HEIGHT, 'png']);
  });

  test('is mirrored where a language begins at the right', async () => {
    const english = await inked(await drawnCard(CARD), 90, 80);
    const arabic = await inked(
      await drawnCard({ ...CARD, language: 'ar', name: 'وزارة', headline: 'باكو' }),
      90,
      80,
    );
    expect([english.left < 100, english.right < CARD_WIDTH / 2]).toEqual([true, true]);
    expect([arabic.right > CARD_WIDTH - 100, arabic.left > CARD_WIDTH / 2]).toEqual([true, true]);
  });

  test('holds the longest headline and an endless word', async () => {
    for (const headline of ['a long headline '.repeat(12), 'W'.repeat(200)]) {
      const { left, right } = await inked(await drawnCard({ ...CARD, headline }), 200, 330);
      expect([left >= 78, right <= CARD_WIDTH - 78]).toEqual([true, true]);
    }
  });

  test('of a withdrawn release says so in the colour of a warning', async () => {
    const at = await readAddress('/en/news/2026/statement-on-the-closing-of-the-northern-fairway');
    if (at?.answer !== 'page') throw new Error('no page');
    const card = releaseCard(sampleSite('en'), at.found);
    expect(card.warning).toBe('This release was withdrawn');
    const stands = await inked(await drawnCard({ ...card, warning: null }), 530, 60);
    const withdrawn = await inked(await drawnCard(card), 530, 60);
    expect([stands.colours.has('8c1d18'), withdrawn.colours.has('8c1d18')]).toEqual([false, true]);
  });

  test('of a release has the words of its newest edition', async () => {
    const at = await readAddress('/en/news/2026/winter-rescue-season-opens');
    if (at?.answer !== 'page') throw new Error('no page');
    expect(releaseCard(sampleSite('en'), at.found)).toMatchObject({
      headline: at.found.page.headline,
      line: 'News · 28 October 2026',
      warning: null,
    });
  });

  test('is the same each time', async () => {
    expect((await drawnCard(CARD)).equals(await drawnCard(CARD))).toBe(true);
  });
});
