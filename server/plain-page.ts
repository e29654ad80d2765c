import { directionOf } from '#newsroom/vocabulary.ts';

/** A whole page in plain words, for answers that are given without the framework. The words are HTML. */
export function plainPage(title: string, words: string, language = 'en'): string {
  return `<!DOCTYPE html><html lang="${language}" dir="${directionOf(language)}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${title}</title></head><body><main><h1>${title}</h1>${words}</main></body></html>\n`;
}

/** Words from outside, as words of a page. */
export function escaped(words: string): string {
  return words
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}
