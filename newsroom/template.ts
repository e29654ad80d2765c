import { z } from 'zod';
import { type EditionContent, key, languageTag } from './content.ts';
import { storedDocument } from './document-schema.ts';

/** What a template gives a release of its language to begin with. Headline, summary and address are of the day. */
const templateText = z.strictObject({
  dateline: z.string().max(200),
  body: storedDocument,
  notes: z.string().max(20_000),
});
export type TemplateText = z.infer<typeof templateText>;

export const templateContent = z.strictObject({
  /** Empty where each release chooses its own. */
  section: z.union([key, z.literal('')]),
  /** Empty for the default contact. */
  contacts: z.array(key).max(10),
  texts: z.record(languageTag, templateText),
});
export type TemplateContent = z.infer<typeof templateContent>;

/** What a release of the same kind can begin with, made of the content of another; structure stays. */
export function templateOf({ section, contacts, texts }: EditionContent): TemplateContent {
  const kept = Object.entries(texts).map(([language, { dateline, body, notes }]) => [
    language,
    { dateline, body, notes },
  ]);
  return { section, contacts: contacts.slice(0, 10), texts: Object.fromEntries(kept) };
}
