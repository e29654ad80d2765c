import type { Block } from './document-schema.ts';
import { describes, type Picture } from './picture-words.ts';
import type { Fault } from './refusal.ts';

/** A picture of a text with its number, from 1, as the editor counts them. */
export type NumberedPicture = { readonly picture: Picture; readonly number: number };

export function picturesOf(blocks: readonly Block[]): NumberedPicture[] {
  return blocks
    .filter((block) => block.type === 'figure')
    .map((picture, index) => ({ picture, number: index + 1 }));
}

/** The place of a picture, or of one of its fields, e.g. `texts.en.body.pictures.2.alt`. */
export function picturePlace(body: string, number: number, field?: keyof Picture['attrs']): string {
  return `${body}.pictures.${number}${field ? `.${field}` : ''}`;
}

/**
 * What keeps the pictures of a text from readers. First that a place is empty, which decides whether the rest
 * matters; no place can be filled before the newsroom keeps files.
 *
 * @param body the field of the text, e.g. `texts.en.body`
 */
export function pictureFaults(blocks: readonly Block[], body: string): Fault[] {
  return picturesOf(blocks).flatMap(({ picture, number }) => {
    const at = (sentence: string, field?: keyof Picture['attrs']) => ({
      field: picturePlace(body, number, field),
      sentence,
    });
    const { alt, caption, credit } = picture.attrs;
    const faults = [at(`Picture ${number} is not there yet. Put it in, or take its place out of the text.`)];
    if (alt?.trim() === '')
      faults.push(at(`Say what picture ${number} shows, or mark it as decorative.`, 'alt'));
    if (alt !== null && caption.trim() === '')
      faults.push(at(`Write a caption for picture ${number}, or mark it as decorative.`, 'caption'));
    if (credit.trim() === '')
      faults.push(at(`Give picture ${number} a credit: who took or made it.`, 'credit'));
    return faults;
  });
}

/** Descriptions that are none, such as the name of a file. */
export function undescribed(blocks: readonly Block[]): NumberedPicture[] {
  return picturesOf(blocks).filter(
    ({ picture: { attrs } }) => attrs.alt !== null && attrs.alt.trim() !== '' && !describes(attrs.alt),
  );
}
