import { PICTURE_WORDS, UNSEEN_IN_LINE } from './document-order.ts';
import type { Block } from './document-schema.ts';

export type Picture = Block & { type: 'figure' };
export type PictureField = keyof typeof PICTURE_WORDS;

/** Words of a picture as they may be stored: on one line, nothing in them that cannot be seen, not too many. */
export function pictureLine(words: string, field: PictureField): string {
  return words
    .replace(/[\t\n\r\u2028\u2029]+/g, ' ')
    .replace(new RegExp(UNSEEN_IN_LINE, 'g'), '')
    .slice(0, PICTURE_WORDS[field]);
}

/**
 * A picture in plain text: what it shows in brackets, then caption and credit, each on a line. `[?]` stands
 * where nobody has said yet what it shows, empty brackets for a decorative one.
 */
export function pictureText({ attrs: { alt, caption, credit } }: Picture): string {
  const shown = `[${alt === null ? ' ' : alt.trim() || '?'}]`;
  return [shown, caption.trim(), credit.trim() && `(${credit.trim()})`].filter(Boolean).join('\n');
}

/** What word processors and cameras call a picture that nobody has described, with or without a number. */
const NAMES =
  'image|picture|photo|photograph|graphic|figure|img|pic|screenshot|untitled|null|' +
  'şəkil|foto|fotoşəkil|rəsm|təsvir|qrafik|resim|görsel|' +
  'изображение|рисунок|фото|фотография|картинка|снимок|графика|без имени|' +
  'صورة|رسم|شكل';
const ONLY_A_NAME = new RegExp(`^(?:${NAMES})[\\s_.#№-]*[\\p{N}()]*$`, 'iu');
const FILE = /\.(?:jpe?g|png|gif|webp|avif|svg|tiff?|bmp|hei[cf]|emf|wmf|pdf)$/i;
const PATH = /^(?:[a-z][a-z0-9+.-]*:|[a-z]:\\|\\\\|\.{0,2}\/)\S*$/i;
/** `IMG_2034`, `DSC00123`, letters and digits that no one reads. */
const CODE = /^(?=.*[\d_])[\p{L}\p{N}_-]+$/u;
/** What a word processor adds to its own guesses. */
const GUESSED =
  /description automatically generated|ai-generated content|автоматически созданное описание|содержимое, созданное искусственным интеллектом/i;

/**
 * Whether words can be somebody's description of a picture: not the name of a file, an address, a number
 * from a camera, or the guess of a program (ATAG 2.0 B.2.3.2: none of these may pass for one).
 */
export function describes(alt: string): boolean {
  const words = alt.trim();
  if (!/\p{L}/u.test(words) || GUESSED.test(words)) return false;
  return ![ONLY_A_NAME, FILE, PATH, CODE].some((pattern) => pattern.test(words));
}
