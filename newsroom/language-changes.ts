import { type Refused, refuse } from './refusal.ts';
import type { ByLanguage, Language } from './vocabulary.ts';

/** The institution's languages in their order, and its name in each. */
export type Languages = {
  readonly languages: readonly Language[];
  readonly mainLanguage: Language;
  readonly names: ByLanguage;
};

export const LANGUAGE_CHANGES = ['add', 'main', 'remove'] as const;
export type LanguageChange = {
  readonly what: (typeof LANGUAGE_CHANGES)[number];
  readonly language: Language;
  /** The institution's name in a language that is added. */
  readonly name?: string | undefined;
};

type Changed = { readonly ok: true; readonly after: Languages } | Refused;

/** The languages after a change, or why it cannot be. */
export function changedLanguages(before: Languages, { what, language, name }: LanguageChange): Changed {
  if (what === 'add') return added(before, language, name?.trim() ?? '');
  const { languages, mainLanguage, names } = before;
  if (!languages.includes(language)) return refuse('not_found', 'The institution has no such language.');
  const settled = (more: Partial<Languages>): Changed => ({
    ok: true,
    after: { languages, mainLanguage, names, ...more },
  });
  if (what === 'main') return settled({ mainLanguage: language });
  if (language === mainLanguage)
    return refuse('wrong_state', 'This is the main language. Make another the main language first.');
  const { [language]: _, ...others } = names;
  return settled({ languages: languages.filter((one) => one !== language), names: others });
}

const TAG = /^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/;

function added({ languages, mainLanguage, names }: Languages, language: Language, name: string): Changed {
  if (!TAG.test(language)) return wrong('language', 'Give a language tag such as az or en.');
  if (languages.includes(language)) return wrong('language', 'The institution has this language already.');
  if (name === '') return wrong('name', 'Give the institution’s name in this language.');
  const after = { languages: [...languages, language], mainLanguage, names: { ...names, [language]: name } };
  return { ok: true, after };
}

function wrong(field: string, sentence: string): Refused {
  return refuse('bad_input', sentence, [{ field, sentence }]);
}
