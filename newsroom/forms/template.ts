import { z } from 'zod';
import { fromPlainText } from '../document.ts';
import { EMPTY_DOCUMENT, type StoredDocument } from '../document-schema.ts';
import { sanitizeLine } from '../requirements.ts';
import type { TemplateText } from '../template.ts';
import { KINDS } from '../vocabulary.ts';
import { postedDocument } from './document-field.ts';
import { chosen, id } from './fields.ts';

/**
 * The form of a template. Its contacts come as `contacts.press`, its texts as `texts.en.dateline`; a text
 * itself as the editor's document, or as plain paragraphs, with the document that they stand for where the
 * page could not show it in a plain field (`keptDocument`).
 */
const LONGEST = { dateline: 200, body: 50_000, notes: 20_000 } as const;

export const templateForm = z
  .looseObject({
    templateId: id.optional(),
    remove: z.string().optional(),
    name: z.string().max(100, 'Shorten the name to 100 characters.').default('').transform(sanitizeLine),
    kind: z.enum(KINDS, 'Choose a kind.').default('press_release'),
    section: z.string().max(64).default(''),
  })
  .transform((fields, context) => ({
    templateId: fields.templateId ?? null,
    remove: fields.remove !== undefined,
    name: fields.name,
    kind: fields.kind,
    content: {
      section: fields.section,
      contacts: chosen(fields, 'contacts'),
      texts: textsIn(fields, context),
    },
  }));

type Typed = (field: string) => string;
type Wrong = (field: string, message: string) => void;

function textsIn(
  fields: Readonly<Record<string, unknown>>,
  context: z.RefinementCtx,
): Record<string, TemplateText> {
  const texts: Record<string, TemplateText> = {};
  for (const name of Object.keys(fields)) {
    const [, language] = /^texts\.([^.]{1,20})\.dateline$/.exec(name) ?? [];
    if (language === undefined) continue;
    const typed: Typed = (field) => lineEnds(fields[`texts.${language}.${field}`]);
    const wrong: Wrong = (field, message) =>
      context.addIssue({ code: 'custom', path: ['texts', language, field], message });
    for (const [field, most] of Object.entries(LONGEST)) {
      if (typed(field).length > most)
        wrong(field, `Shorten this to ${most.toLocaleString('en')} characters.`);
    }
    texts[language] = {
      dateline: sanitizeLine(typed('dateline')),
      body: bodyIn(typed, wrong),
      notes: typed('notes').trim(),
    };
  }
  return texts;
}

/** Structure is never lost without a word: it goes where plain paragraphs were said to replace it. */
function bodyIn(typed: Typed, wrong: Wrong): StoredDocument {
  const json = typed('bodyDocument') || (typed('replaceBody') === '' ? typed('keptDocument') : '');
  if (json === '') return fromPlainText(typed('body'));
  const posted = postedDocument(json);
  if (posted.ok) return posted.document;
  wrong('body', posted.sentence);
  return EMPTY_DOCUMENT;
}

/** Forms send line ends as two characters, kept is one. */
function lineEnds(typed: unknown): string {
  return typeof typed === 'string' ? typed.replace(/\r\n?/g, '\n') : '';
}
