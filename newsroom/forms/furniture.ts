import { z } from 'zod';
import { isDay } from '../calendar-days.ts';
import type { TypedSettings } from '../institution-settings.ts';
import { LANGUAGE_CHANGES } from '../language-changes.ts';
import { ORDERED_LISTS, stepped } from '../order.ts';
import { sanitizeLine } from '../requirements.ts';
import type { ByLanguage } from '../vocabulary.ts';
import { byLanguage } from './fields.ts';

/** The forms of the furniture: institution, sections, topics, press contacts, holidays. */

const key = z
  .string()
  .trim()
  .max(64, 'Shorten the key to 64 characters.')
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'Use small letters, digits and hyphens, such as press-office.');

/** A form of what readers see shows first what they would see, and saves what it names as shown. */
const looking = {
  step: z.enum(['preview', 'save']).default('save'),
  shown: z.string().max(40).default(''),
};
type Looking = { readonly step: 'preview' | 'save'; readonly shown: string };
const lookOf = ({ step, shown }: Looking) => ({ isPreview: step === 'preview', shown });
const isDone = (field: string | undefined) => field !== undefined;

/** What an admin changes of the institution on one page. */
export const INSTITUTION_PARTS = ['masthead', 'time', 'ending', 'security'] as const;
type Part = (typeof INSTITUTION_PARTS)[number];

const untilDay = z
  .union([z.literal(''), z.string().refine(isDay, 'Give a day, such as 2026-03-20.')])
  .default('');

/** Words come as `names.az`, `mottoWords.az`, `mottoAttribution.az`, `boilerplate.az`, `endMarks.az`. */
const institutionFields = z.looseObject({
  part: z.enum(INSTITUTION_PARTS),
  ...looking,
  zone: z.string().trim().max(60, 'Choose a time zone such as Asia/Baku.').default(''),
  dateStyle: z.string().max(20, 'Choose one of the date styles.').default(''),
  colour: z.string().trim().max(20, 'Give the colour as # and six digits, such as #0f4668.').default(''),
  emblem: z.string().max(200_000, 'The drawing is too large for an emblem.').default(''),
  securityContact: z.string().trim().max(300, 'Shorten the address.').default(''),
  securityUntil: untilDay,
});
type InstitutionFields = z.output<typeof institutionFields>;

export const institutionForm = institutionFields.transform((fields, context) => ({
  part: fields.part,
  look: lookOf(fields),
  settings: READS[fields.part](fields, context),
}));

const READS: Readonly<Record<Part, (fields: InstitutionFields, context: z.RefinementCtx) => TypedSettings>> =
  {
    masthead: (fields, context) => ({
      names: byLanguage(fields, 'names', context),
      mottos: mottosIn(fields, context),
      colour: fields.colour,
      emblem: fields.emblem,
    }),
    time: ({ zone, dateStyle }) => ({ zone, dateStyle }),
    ending: (fields, context) => ({
      boilerplate: given(byLanguage(fields, 'boilerplate', context)),
      endMarks: given(byLanguage(fields, 'endMarks', context)),
    }),
    security: ({ securityContact, securityUntil: day }) => ({
      securityContact,
      securityUntil: day === '' ? null : new Date(`${day}T00:00:00Z`),
    }),
  };

function mottosIn(fields: InstitutionFields, context: z.RefinementCtx) {
  const attribution = byLanguage(fields, 'mottoAttribution', context);
  const words = Object.entries(given(byLanguage(fields, 'mottoWords', context)));
  return Object.fromEntries(
    words.map(([language, motto]) => [language, { words: motto, attribution: attribution[language] ?? '' }]),
  );
}

/** A language in which nothing was typed has none. */
function given(words: ByLanguage): ByLanguage {
  return Object.fromEntries(Object.entries(words).filter(([, typed]) => typed !== ''));
}

export const languagesForm = z
  .object({
    what: z.enum(LANGUAGE_CHANGES),
    ...looking,
    language: z.string().trim().max(20, 'Give a language tag such as az or en.'),
    name: z.string().transform(sanitizeLine).pipe(z.string().max(300, 'Shorten the name.')).optional(),
  })
  .transform(({ step, shown, ...change }) => ({ look: lookOf({ step, shown }), change }));

/** The order that a form shows, one of its members a place further where a button says so, such as `up` of `photos`. */
export const orderForm = z
  .object({
    list: z.enum(ORDERED_LISTS),
    order: z.string().max(20_000),
    up: z.string().max(64).optional(),
    down: z.string().max(64).optional(),
    shown: looking.shown,
  })
  .transform(({ list, order, up, down, shown }) => {
    const keys = order.split(',').filter(Boolean);
    const moved = up ?? down;
    if (moved === undefined) return { list, order: keys, shown, move: null };
    const by = up === undefined ? 'down' : 'up';
    return { list, order: stepped(keys, moved, by), shown, move: { moved, by } };
  });

/** A section or a topic. */
export const namedKeyForm = z
  .looseObject({ key, ...looking, remove: z.string().optional() })
  .transform((fields, context) => ({
    look: lookOf(fields),
    member: {
      key: fields.key,
      names: given(byLanguage(fields, 'names', context)),
      remove: isDone(fields.remove),
    },
  }));

export const contactForm = z
  .looseObject({
    key,
    ...looking,
    email: z
      .union([z.literal(''), z.email('Write the e-mail address in full, such as press@example.org.')])
      .default(''),
    phone: z.string().trim().max(60, 'Shorten the telephone number.').default(''),
    isDefault: z.string().optional(),
    remove: z.string().optional(),
  })
  .transform((fields, context) => ({
    look: lookOf(fields),
    contact: {
      key: fields.key,
      names: given(byLanguage(fields, 'names', context)),
      duties: given(byLanguage(fields, 'duties', context)),
      email: fields.email,
      phone: fields.phone,
      isDefault: isDone(fields.isDefault),
      remove: isDone(fields.remove),
    },
  }));

export const holidayForm = z
  .looseObject({
    day: z.string().trim().refine(isDay, 'Give a day, such as 2026-03-20.'),
    remove: z.string().optional(),
  })
  .transform((fields, context) => ({
    day: fields.day,
    names: byLanguage(fields, 'names', context),
    remove: fields.remove !== undefined,
  }));

export const fourEyesForm = z
  .object({ fourEyes: z.enum(['on', 'off']) })
  .transform((fields) => ({ fourEyes: fields.fourEyes === 'on' }));

export const putStepsAwayForm = z
  .object({ away: z.enum(['yes', 'no']) })
  .transform(({ away }) => ({ away: away === 'yes' }));
