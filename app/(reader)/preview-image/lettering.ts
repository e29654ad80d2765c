import { join } from 'node:path';
import sharp from 'sharp';
import { escapeHtml } from '#newsroom/document.ts';
import { writable } from '../xml.ts';

/**
 * Words as pictures. The letters are those of two typefaces that come with the program: one with the
 * Latin, Cyrillic and Greek scripts, one with the Arabic; each fills in for the other.
 */
export type Lettering = { readonly picture: Buffer; readonly width: number; readonly height: number };

export type Style = {
  /** Height of a line's letters in pixels. */
  readonly size: number;
  readonly colour: string;
  /** Words go to the next line before this width in pixels. */
  readonly width: number;
};

const FONTS = join(process.cwd(), 'node_modules/@expo-google-fonts');
const LATIN = {
  family: 'Noto Serif SemiBold',
  file: join(FONTS, 'noto-serif/600SemiBold/NotoSerif_600SemiBold.ttf'),
};
const ARABIC = {
  family: 'Noto Naskh Arabic SemiBold',
  file: join(FONTS, 'noto-naskh-arabic/600SemiBold/NotoNaskhArabic_600SemiBold.ttf'),
};
type Typeface = typeof LATIN;

/** The words, set from the side where their language begins. The picture ends where the letters end. */
export async function lettered(words: string, style: Style): Promise<Lettering> {
  await bothKnown();
  const face = /\p{Script=Arabic}/u.test(words) ? ARABIC : LATIN;
  const { data, info } = await written(
    `<span foreground="${style.colour}">${markup(words)}</span>`,
    face,
    style,
  );
  return { picture: data, width: info.width, height: info.height };
}

/** The words in the largest of these sizes in which they are no higher than `height`, else in the last. */
export async function fitted(
  words: string,
  style: Omit<Style, 'size'>,
  sizes: readonly number[],
  height: number,
): Promise<Lettering> {
  let made: Lettering | null = null;
  for (const size of sizes) {
    made = await lettered(words, { ...style, size });
    if (made.height <= height) return made;
  }
  if (!made) throw new Error('No size was given.');
  return made;
}

function written(text: string, { family, file }: Typeface, { size, width }: Pick<Style, 'size' | 'width'>) {
  const font = `${family} ${size}`;
  return sharp({
    text: {
      text,
      font,
      fontfile: file,
      width,
      dpi: 72,
      rgba: true,
      wrap: 'word-char',
      spacing: Math.round(size / 6),
    },
  })
    .png()
    .toBuffer({ resolveWithObject: true });
}

let known: Promise<unknown> | undefined;

/** A typeface can fill in for another once it was used in this process. */
function bothKnown(): Promise<unknown> {
  known ??= Promise.all([LATIN, ARABIC].map((face) => written('.', face, { size: 10, width: 100 })));
  return known;
}

function markup(words: string): string {
  return escapeHtml(writable(words));
}
