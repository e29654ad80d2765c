import { z } from 'zod';
import { key, languageTag } from './content.ts';
import { MAX_LINE_BYTES } from './import-lines.ts';
import { isKnownZone } from './institution-time.ts';
import { parseReference } from './reference-number.ts';
import type { Fault } from './refusal.ts';
import { KINDS, KINDS_OF_CHANGE } from './vocabulary.ts';

/**
 * One line of an import file: one release as JSON. Strict: an unknown key is refused, because it is
 * more likely a misspelled one than one that may be dropped.
 */
const words = (max: number) =>
  z
    .string()
    .max(max)
    .refine((given) => given.isWellFormed(), 'this holds half a character; write it anew');

const byLanguage = (max: number) => z.record(languageTag, words(max));

const keys = (max: number) =>
  z
    .array(key)
    .max(max)
    .refine((list) => new Set(list).size === list.length, 'name each key once');

/** Local, without a fragment (browsers send none); `//host` and `/\host` would lead elsewhere. */
const OLD_ADDRESS = /^\/(?![/\\])[^\s#\u0000-\u001f\u007f]*$/;

const importText = z.strictObject({
  headline: words(1000),
  subhead: words(1000).default(''),
  summary: words(2000).default(''),
  dateline: words(200).default(''),
  /** Null: no slug, the address uses the number. Absent: made from the headline. */
  slug: z
    .string()
    .regex(/^(?!\d+$)[a-z0-9]+(-[a-z0-9]+)*$/, 'use small letters, digits and hyphens, not only digits')
    .max(96)
    .nullable()
    .optional(),
  /** HTML; cleaned to the editor's schema. */
  body: words(1_000_000).optional(),
  /** Plain paragraphs separated by blank lines. */
  body_text: words(500_000).optional(),
  notes: words(20_000).default(''),
  /** Local paths with optional query, answered 301. */
  old_addresses: z
    .array(
      words(1000)
        .regex(OLD_ADDRESS, 'use a local path such as /en/old-1.html, without #')
        .transform((path) => path.replace(/\?$/, '').replace(/[^\u0021-\u007e]+/g, encodeURIComponent)),
    )
    .max(50)
    .default([]),
});
export type ImportText = z.infer<typeof importText>;

const medium = z.strictObject({
  file: words(500).regex(
    /^(?![/\\])(?!.*(^|[/\\])\.\.([/\\]|$))[^\u0000-\u001f]+$/,
    'name a file inside the folder of the import file',
  ),
  alt: byLanguage(1000).default({}),
  caption: byLanguage(2000).default({}),
  credit: words(300).default(''),
});

const instant = z.iso
  .datetime({
    offset: true,
    message: 'use an instant with its offset, such as 2018-09-13T18:19:00+04:00',
    abort: true,
  })
  .refine((given) => new Date(given).getUTCFullYear() > 1000, 'this year cannot be right');

/** What a media advisory invites to. */
const event = z.strictObject({
  /** IANA name; absent: the institution's. */
  zone: z.string().refine(isKnownZone, 'use a time zone such as Asia/Baku').optional(),
  start: instant.optional(),
  end: instant.optional(),
  deadline: instant.optional(),
  places: byLanguage(300).default({}),
  /** The press contact who accredits. */
  contact: key.optional(),
});

const importLine = z
  .strictObject({
    number: z
      .string()
      .refine((given) => parseReference(given) !== null, 'use year and number, such as 2018/0042')
      .optional(),
    source_id: words(200).min(1).optional(),
    kind: z.enum(KINDS).optional(),
    section: key,
    published_at: instant.optional(),
    topics: keys(20).optional(),
    contacts: keys(10).optional(),
    main: languageTag.optional(),
    texts: z
      .record(languageTag, importText)
      .refine((texts) => Object.keys(texts).length > 0, 'give at least one language'),
    media: z.array(medium).max(200).default([]),
    kind_of_change: z.enum(KINDS_OF_CHANGE).optional(),
    change_note: byLanguage(2000).optional(),
    event: event.optional(),
  })
  .refine((line) => line.number !== undefined || line.source_id !== undefined, {
    path: ['source_id'],
    message: 'a release without a number needs a source_id, so that the same file twice changes nothing',
  });
export type ImportLine = z.infer<typeof importLine>;

/** Parses one line; each fault names the key that is wrong. */
export function parseImportLine(
  line: string,
):
  | { readonly ok: true; readonly line: ImportLine }
  | { readonly ok: false; readonly faults: readonly Fault[] } {
  const wrong = (sentence: string) => ({ ok: false as const, faults: [{ field: '', sentence }] });
  if (Buffer.byteLength(line) > MAX_LINE_BYTES) return wrong('the line is longer than four megabytes');
  const json = parseJson(line);
  if (typeof json !== 'object' || json === null || Array.isArray(json))
    return wrong('this is not one JSON object; write each release as { … } on a line of its own');
  const parsed = importLine.safeParse(json, { error: plainSentence });
  if (!parsed.success) return { ok: false, faults: parsed.error.issues.flatMap(faultsOf) };
  return { ok: true, line: parsed.data };
}

function parseJson(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return undefined;
  }
}

function faultsOf(issue: z.core.$ZodIssue): Fault[] {
  const path = issue.path.map(String);
  if (issue.code !== 'unrecognized_keys') return [{ field: path.join('.'), sentence: issue.message }];
  return issue.keys.map((unknown) => ({
    field: [...path, unknown].join('.'),
    sentence: 'this key is not known',
  }));
}

const SHAPES: Readonly<Record<string, string>> = {
  string: 'give text in quotation marks here',
  array: 'give a list [ … ] here',
  object: 'give an object { … } here',
  record: 'give an object { … } here',
};

/** What is wrong, for somebody who writes the file; where a rule above says it better, that is taken. */
function plainSentence(issue: z.core.$ZodRawIssue): string | undefined {
  switch (issue.code) {
    case 'invalid_type':
      if (issue.input === undefined) return 'this key is missing';
      return SHAPES[issue.expected] ?? 'this has another shape than the format wants';
    case 'too_big':
      return issue.origin === 'array'
        ? `give at most ${issue.maximum} entries`
        : `shorten this to ${issue.maximum} characters`;
    case 'too_small':
      return 'this is empty';
    case 'invalid_value':
      return `use one of ${issue.values.map(String).join(', ')}`;
    case 'invalid_key':
      return 'this is no language tag such as az, en or ru';
    case 'invalid_format':
      return 'use small letters, digits and single hyphens';
    default:
      return undefined;
  }
}
