import { cleanWords, oneLine } from '#newsroom/clean-words.ts';
import type { Text } from '#newsroom/content.ts';
import { fromPlainText } from '#newsroom/document.ts';
import { parseDocument } from '#newsroom/document-parse.ts';
import type { StoredDocument } from '#newsroom/document-schema.ts';
import { documentFromHtml, HtmlTooLarge } from '#newsroom/html-import.ts';
import type { ImportText } from '#newsroom/import-line.ts';
import { picturesOf } from '#newsroom/picture-faults.ts';
import type { Fault } from '#newsroom/refusal.ts';
import type { Language } from '#newsroom/vocabulary.ts';

type Read<T> =
  | { readonly ok: T; readonly warnings: readonly Fault[] }
  | { readonly faults: readonly Fault[] };

/** One text of a line, cleaned; what was dropped is a warning. Only a draft may still lack its headline. */
export function planText(given: ImportText, language: Language, isDraft: boolean): Read<Text> {
  const field = `texts.${language}`;
  const headline = oneLine(given.headline);
  const faults: Fault[] = [];
  if (headline === '' && !isDraft) faults.push({ field: `${field}.headline`, sentence: 'give a headline' });
  const body = planBody(given, language, `${field}.body`, isDraft);
  if ('faults' in body) return { faults: [...faults, ...body.faults] };
  if (faults.length > 0) return { faults };
  const { subhead, summary, dateline, notes, slug = null } = given;
  const text = {
    headline,
    subhead: oneLine(subhead),
    summary: oneLine(summary),
    dateline: oneLine(dateline),
    body: body.ok,
    notes: cleanWords(notes),
    slug,
  };
  return { ok: text, warnings: body.warnings };
}

const TOO_LARGE = 'this text is larger or nested more deeply than a release can be; split or simplify it';

/** Where a picture stood a draft gets a place for it; what goes out by its date never has an empty one. */
function planBody(
  given: ImportText,
  language: Language,
  field: string,
  isDraft: boolean,
): Read<StoredDocument> {
  const { body, body_text: plain } = given;
  if ((body === undefined) === (plain === undefined)) {
    return { faults: [{ field, sentence: 'give either body (HTML) or body_text (plain paragraphs)' }] };
  }
  const read = body === undefined ? plainBody(plain ?? '') : htmlBody(body, language, isDraft);
  if (!read || !parseDocument(read.document).ok) return { faults: [{ field, sentence: TOO_LARGE }] };
  const counted = (what: string, times: number) => ({
    field,
    sentence: `${what} (${times} ${times === 1 ? 'time' : 'times'})`,
  });
  const places = picturesOf(read.document.doc.content).length;
  const warnings = [
    ...(places > 0 ? [counted('a picture has a place and has to be put in', places)] : []),
    ...read.dropped.map(({ what, times }) => counted(`dropped ${what}`, times)),
  ];
  return { ok: read.document, warnings };
}

function plainBody(words: string) {
  return { document: fromPlainText(cleanWords(words)), dropped: [] };
}

function htmlBody(html: string, language: Language, takesPictures: boolean) {
  try {
    return documentFromHtml(html, language, takesPictures);
  } catch (trouble) {
    if (trouble instanceof HtmlTooLarge) return null;
    throw trouble;
  }
}
