import { z } from 'zod';
import { key, languageTag } from './content.ts';
import type { Fault } from './refusal.ts';
import { KINDS, KINDS_OF_CHANGE } from './vocabulary.ts';

/**
 * One line of an import file: one release as JSON. Strict: an unknown key is refused, because it is
 * more likely a misspelled one than one that may be dropped.
 */
const importText = z.strictObject({
  headline: z.string().max(1000),
  subhead: z.string().max(1000).default(''),
  summary: z.string().max(2000).default(''),
  dateline: z.string().max(200).default(''),
  slug: z
    .string()
    .regex(/^(?!\d+$)[a-z0-9]+(-[a-z0-9]+)*$/, 'use small letters, digits and hyphens, not only digits')
    .max(96)
    .optional(),
  /** HTML; cleaned to the editor's schema. */
  body: z.string().optional(),
  /** Plain paragraphs separated by blank lines. */
  body_text: z.string().max(500_000).optional(),
  notes: z.string().max(20_000).default(''),
  /** Local paths with optional query, answered 301. */
  old_addresses: z
    .array(
      z
        .string()
        .max(1000)
        .regex(/^\/(?!\/)\S*$/, 'use a local path such as /en/old-1.html'),
    )
    .max(50)
    .default([]),
  change_note: z.string().max(2000).optional(),
});
export type ImportText = z.infer<typeof importText>;

const importLine = z
  .strictObject({
    number: z
      .string()
      .regex(/^\d{4}\/\d{4,6}$/, 'use year and number, such as 2018/0042')
      .optional(),
    source_id: z.string().min(1).max(200).optional(),
    kind: z.enum(KINDS).default('press_release'),
    section: key,
    published_at: z.iso
      .datetime({
        offset: true,
        message: 'use an instant with its offset, such as 2018-09-13T18:19:00+04:00',
      })
      .optional(),
    topics: z.array(key).max(20).default([]),
    contacts: z.array(key).max(10).optional(),
    main: languageTag.optional(),
    texts: z
      .record(languageTag, importText)
      .refine((texts) => Object.keys(texts).length > 0, 'give at least one language'),
    media: z.array(z.unknown()).optional(),
    kind_of_change: z.enum(KINDS_OF_CHANGE).optional(),
    change_note: z.record(languageTag, z.string().max(2000)).optional(),
  })
  .refine((line) => line.number !== undefined || line.source_id !== undefined, {
    path: ['source_id'],
    message: 'a release without a number needs a source_id, so that the same file twice changes nothing',
  });
export type ImportLine = z.infer<typeof importLine>;

export const MAX_LINE_BYTES = 4_000_000;

/** Parses one line; the faults name the key that is wrong. */
export function parseImportLine(
  words: string,
):
  | { readonly ok: true; readonly line: ImportLine }
  | { readonly ok: false; readonly faults: readonly Fault[] } {
  const wrong = (field: string, sentence: string) => ({ ok: false as const, faults: [{ field, sentence }] });
  if (Buffer.byteLength(words) > MAX_LINE_BYTES) return wrong('', 'the line is longer than four megabytes');
  const json = parseJson(words);
  if (json === undefined) return wrong('', 'this is not JSON');
  const parsed = importLine.safeParse(json);
  if (!parsed.success) return { ok: false, faults: parsed.error.issues.map(toFault) };
  return { ok: true, line: parsed.data };
}

function parseJson(words: string): unknown {
  try {
    return JSON.parse(words);
  } catch {
    return undefined;
  }
}

function toFault(issue: z.core.$ZodIssue): Fault {
  const path = issue.path.map(String);
  if (issue.code === 'unrecognized_keys') {
    return { field: [...path, issue.keys[0] ?? ''].join('.'), sentence: 'this key is not known' };
  }
  return { field: path.join('.'), sentence: issue.message };
}
