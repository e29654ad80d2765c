import type { BrowserSentence } from '#components/desk/words/catalogues.ts';
import { wordFileFault } from '#newsroom/word-file.ts';

/** What Word calls a quotation, and what LibreOffice does. */
const STYLES = ['Quote', 'Intense Quote', 'Quotations'].map(
  (name) => `p[style-name='${name}'] => blockquote > p:fresh`,
);

/**
 * A Word document as HTML, for the same cleaner as everything from outside. It is read in the person's own
 * browser: the file goes nowhere, and one that is made to do harm stops no one else's work. The reader is fetched only
 * when somebody chooses a file.
 */
export async function htmlOfWordFile(
  file: File,
): Promise<{ readonly html: string } | { readonly fault: BrowserSentence }> {
  const bytes = await file.arrayBuffer();
  const fault = wordFileFault(new Uint8Array(bytes));
  if (fault !== null) return { fault };
  try {
    const { default: mammoth } = await import('mammoth');
    const convertImage = mammoth.images.imgElement(async () => ({ src: '' }));
    const { value } = await mammoth.convertToHtml({ arrayBuffer: bytes }, { styleMap: STYLES, convertImage });
    return { html: value };
  } catch {
    return { fault: 'This document could not be read. Take its words by copying them.' };
  }
}
