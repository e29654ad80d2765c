import { z } from 'zod';
import { fromPlainText } from '../document.ts';
import { sanitizeLine } from '../requirements.ts';
import type { TemplateText } from '../template.ts';
import { KINDS } from '../vocabulary.ts';
import { chosen, id } from './fields.ts';

/** The form of a template. Its texts come as `texts.en.body`, its contacts as `contacts.press`. */
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

function textsIn(
  fields: Readonly<Record<string, unknown>>,
  context: z.RefinementCtx,
): Record<string, TemplateText> {
  const texts: Record<string, TemplateText> = {};
  for (const name of Object.keys(fields)) {
    const [, language] = /^texts\.([^.]{1,20})\.body$/.exec(name) ?? [];
    if (language === undefined) continue;
    const typed = (field: keyof typeof LONGEST) => lineEnds(fields[`texts.${language}.${field}`]);
    for (const [field, most] of Object.entries(LONGEST)) {
      if (lineEnds(fields[`texts.${language}.${field}`]).length <= most) continue;
      const message = `Shorten this to ${most.toLocaleString('en')} characters.`;
      context.addIssue({ code: 'custom', path: ['texts', language, field], message });
    }
    texts[language] = {
      dateline: sanitizeLine(typed('dateline')),
      body: fromPlainText(typed('body')),
      notes: typed('notes').trim(),
    };
  }
  return texts;
}

/** Forms send line ends as two characters, kept is one. */
function lineEnds(typed: unknown): string {
  return typeof typed === 'string' ? typed.replace(/\r\n?/g, '\n') : '';
}
