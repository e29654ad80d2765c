import { BoxGroup } from '#components/desk/box-group.tsx';
import { CHANGE_WORDS, KIND_WORDS, languageName } from '#components/desk/words.ts';
import { SelectField } from '#components/ui/select-field.tsx';
import { nameOf } from '#desk/read/new-release.ts';
import type { OpenEdition } from '#desk/read/open-edition.ts';
import type { Fault } from '#newsroom/refusal.ts';
import { KINDS, KINDS_OF_CHANGE, type Language } from '#newsroom/vocabulary.ts';
import { anchorOf } from './anchors.ts';
import { FaultsAt } from './faults-at.tsx';

type Props = {
  readonly open: OpenEdition;
  readonly languages: readonly Language[];
  readonly faults: readonly Fault[];
};

/** What concerns the edition as a whole: kind, section, languages, contacts, kind of change. */
export function EditSettings({ open, faults }: Props) {
  const { content, sections, contacts, institution, release } = open;
  const isStanding = content.kind === 'standing_page';
  const kinds = KINDS.filter((kind) => kind !== 'standing_page');
  const offered = [...new Set([...institution.languages, ...content.included])];
  return (
    <fieldset className="edit-settings">
      <legend className="sr-only">The edition as a whole</legend>
      <div className="stack">
        {isStanding ? null : (
          <SelectField
            name="kind"
            label="Kind"
            defaultValue={content.kind}
            choices={kinds.map((kind) => ({ value: kind, label: KIND_WORDS[kind] }))}
          />
        )}
        {content.kindOfChange ? (
          <div id={anchorOf('kindOfChange')}>
            <SelectField
              name="kindOfChange"
              label="Kind of change"
              defaultValue={content.kindOfChange}
              hint={CHANGE_WORDS[content.kindOfChange].hint}
              choices={KINDS_OF_CHANGE.map((kind) => ({ value: kind, label: CHANGE_WORDS[kind].label }))}
            />
          </div>
        ) : null}
      </div>
      <div id={anchorOf('section')} tabIndex={-1}>
        <FaultsAt field="section" faults={faults} />
        <SelectField
          name="section"
          label="Section"
          defaultValue={content.section}
          choices={sections.map(({ key, names }) => ({
            value: key,
            label: nameOf(names, institution.mainLanguage) || key,
          }))}
        />
      </div>
      <div id={anchorOf('included')} tabIndex={-1}>
        <FaultsAt field="included" faults={faults} />
        <BoxGroup
          name="included"
          legend="Languages that go out together"
          hint="Tick one and save, to write in it."
          chosen={content.included}
          choices={offered.map((language) => ({
            value: language,
            label: languageName(language),
            ...(language === release.mainLanguage ? { hint: 'Main language' } : {}),
          }))}
        />
      </div>
      <div id={anchorOf('contacts')} tabIndex={-1}>
        <FaultsAt field="contacts" faults={faults} />
        <BoxGroup
          name="contacts"
          legend="Press contacts"
          chosen={content.contacts}
          choices={contacts.map(({ key, card }) => ({
            value: key,
            label: nameOf(card.names, institution.mainLanguage) || key,
            hint: [card.email, card.phone].filter(Boolean).join(', '),
          }))}
        />
      </div>
    </fieldset>
  );
}
