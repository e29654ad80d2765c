import { findWorkingCopy } from '#db/editorial/working-copies.ts';
import { previewOf } from '#newsroom/release-preview.ts';
import type { ReleaseView } from '#newsroom/release-view.ts';
import type { ByLanguage, Language } from '#newsroom/vocabulary.ts';
import type { Stores } from '../stores.ts';
import { nameOf } from './new-release.ts';
import type { Person } from './offers.ts';
import { readOpenEdition } from './open-edition.ts';

export type Preview = {
  readonly view: ReleaseView;
  readonly language: Language;
  /** Languages that have a text, the main one first. */
  readonly languages: readonly Language[];
  /** For the menu, in its order. */
  readonly sections: readonly { readonly key: string; readonly names: ByLanguage }[];
  readonly institution: {
    readonly names: ByLanguage;
    readonly mottos: Readonly<Record<Language, { readonly words: string; readonly attribution: string }>>;
    readonly zone: string;
    readonly colour: string;
    readonly emblem: string | null;
    readonly mainLanguage: Language;
  };
};

/**
 * The open edition as its readers would see it, in `wanted` or else the main language; null where
 * there is none or it is not visible.
 *
 * @param tab names a working copy of this person, whose words are shown instead of those that were saved
 */
export async function readPreview(
  stores: Stores,
  actor: Person,
  releaseId: number,
  wanted: string,
  tab: string | null = null,
): Promise<Preview | null> {
  const saved = await readOpenEdition(stores, actor, releaseId);
  if (!saved) return null;
  const { reads } = stores.editorial;
  const copy = tab === null ? null : await findWorkingCopy(reads, saved.edition.id, actor.id, tab);
  const open = copy ? { ...saved, content: copy.content } : saved;
  const { release, content, institution, edition } = open;
  const languages = [release.mainLanguage, ...content.included].filter(
    (language, place, all) => language in content.texts && all.indexOf(language) === place,
  );
  const language = languages.find((one) => one === wanted) ?? languages[0];
  const names = open.sections.find((section) => section.key === content.section)?.names ?? {};
  const cards = open.contacts.map(({ key, card }) => ({ key, ...card }));
  const view = language
    ? previewOf(content, language, {
        zone: institution.zone,
        dateStyle: institution.dateStyle,
        mainLanguage: release.mainLanguage,
        section: nameOf(names, institution.mainLanguage, language),
        reference: release.reference,
        publishedAt: release.publishedAt ?? edition.scheduledAt,
        boilerplate: institution.boilerplate,
        endMarks: institution.endMarks,
        contacts: cards.filter(({ key }) => content.contacts.includes(key)),
        accreditation: cards.find(({ key }) => key === content.event?.contact) ?? null,
      })
    : null;
  return language && view ? { view, language, languages, sections: open.sections, institution } : null;
}
