import { z } from 'zod';
import { key, languageTag } from './content.ts';
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
