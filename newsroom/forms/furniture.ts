import { z } from 'zod';
import { isDay } from '../calendar-days.ts';
import { byLanguage } from './fields.ts';

/** The forms of the furniture: institution, sections, topics, press contacts, holidays. */

const key = z
  .string()
  .trim()
  .max(64, 'Shorten the key to 64 characters.')
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'Use small letters, digits and hyphens, such as press-office.');

/** Languages come as one line, `az, en, ru`; words as `names.az`, `mottoWords.az`, `mottoAttribution.az`, `boilerplate.az`. */
export const institutionForm = z
  .looseObject({
    zone: z.string().trim().max(60),
    languages: z.string().max(200),
    mainLanguage: z.string().trim().max(20),
    colour: z.string().trim().max(20),
    emblem: z.string().max(200_000, 'The drawing is too large for an emblem.'),
  })
  .transform((fields, context) => {
    const languages = fields.languages.split(/[\s,]+/).filter((language) => language !== '');
    const wrong = languages.find((language) => !/^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/.test(language));
    if (wrong !== undefined) {
      context.addIssue({
        code: 'custom',
        path: ['languages'],
        message: `“${wrong}” is no language tag. Use tags such as az or en.`,
      });
      return z.NEVER;
    }
    const attribution = byLanguage(fields, 'mottoAttribution', context);
    const mottos = Object.entries(byLanguage(fields, 'mottoWords', context))
      .filter(([, words]) => words !== '')
      .map(([language, words]) => [language, { words, attribution: attribution[language] ?? '' }] as const);
    return {
      names: byLanguage(fields, 'names', context),
      mottos: Object.fromEntries(mottos),
      boilerplate: byLanguage(fields, 'boilerplate', context),
      zone: fields.zone,
      languages,
      mainLanguage: fields.mainLanguage,
      colour: fields.colour,
      emblem: fields.emblem,
    };
  });

export const sectionForm = z
  .looseObject({
    key,
    position: z.coerce.number().int().min(0).max(1000).optional().catch(undefined),
    remove: z.string().optional(),
  })
  .transform((fields, context) => ({
    key: fields.key,
    names: byLanguage(fields, 'names', context),
    position: fields.position,
    remove: fields.remove !== undefined,
  }));

export const topicForm = z
  .looseObject({ key, remove: z.string().optional() })
  .transform((fields, context) => ({
    key: fields.key,
    names: byLanguage(fields, 'names', context),
    remove: fields.remove !== undefined,
  }));

export const contactForm = z
  .looseObject({
    key,
    email: z
      .union([z.literal(''), z.email('Write the e-mail address in full, such as press@example.org.')])
      .default(''),
    phone: z.string().trim().max(60, 'Shorten the telephone number.').default(''),
    isDefault: z.string().optional(),
    remove: z.string().optional(),
  })
  .transform((fields, context) => ({
    key: fields.key,
    names: byLanguage(fields, 'names', context),
    duties: byLanguage(fields, 'duties', context),
    email: fields.email,
    phone: fields.phone,
    isDefault: fields.isDefault !== undefined,
    remove: fields.remove !== undefined,
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
