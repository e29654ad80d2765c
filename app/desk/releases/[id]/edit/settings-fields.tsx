import { BoxGroup } from '#components/desk/box-group.tsx';
import { say, spokenLanguage } from '#components/desk/words/say.ts';
import { CHANGE_WORDS, KIND_WORDS, languageHeading } from '#components/desk/words.ts';
import { SelectField } from '#components/ui/select-field.tsx';
import { nameOf } from '#desk/read/new-release.ts';
import type { OpenEdition } from '#desk/read/open-edition.ts';
import type { Fault } from '#newsroom/refusal.ts';
import { KINDS, KINDS_OF_CHANGE } from '#newsroom/vocabulary.ts';
import { Place } from './place.tsx';

type Props = { readonly open: OpenEdition; readonly faults: readonly Fault[] };

/** Kind, kind of change, section, languages, topics, contacts. */
export function SettingsFields({ open, faults }: Props) {
  const { content, sections, institution } = open;
  return (
    <div className="edit-settings-fields">
      <div className="stack">
        <KindFields open={open} faults={faults} />
        <Place field="section" faults={faults}>
          <SelectField
            name="section"
            label={say('Section')}
            defaultValue={content.section}
            choices={sections.map(({ key, names }) => ({
              value: key,
              label: nameOf(names, institution.mainLanguage, spokenLanguage()) || key,
            }))}
          />
        </Place>
      </div>
      <LanguageBoxes open={open} faults={faults} />
      <TopicBoxes open={open} faults={faults} />
      <ContactBoxes open={open} faults={faults} />
    </div>
  );
}

function KindFields({ open, faults }: Props) {
  const { kind, kindOfChange } = open.content;
  const kinds = KINDS.filter((one) => one !== 'standing_page');
  return (
    <>
      {kind === 'standing_page' ? null : (
        <SelectField
          name="kind"
          label={say('Kind')}
          defaultValue={kind}
          choices={kinds.map((value) => ({ value, label: say(KIND_WORDS[value]) }))}
        />
      )}
      {kindOfChange && open.edition.state === 'draft' ? (
        <Place field="kindOfChange" faults={faults}>
          <SelectField
            name="kindOfChange"
            label={say('Kind of change')}
            defaultValue={kindOfChange}
            hint={say(CHANGE_WORDS[kindOfChange].hint)}
            choices={KINDS_OF_CHANGE.map((value) => ({ value, label: say(CHANGE_WORDS[value].label) }))}
          />
        </Place>
      ) : null}
    </>
  );
}

function LanguageBoxes({ open, faults }: Props) {
  const { content, institution, release } = open;
  const offered = [...new Set([...institution.languages, ...content.included])];
  return (
    <Place field="included" faults={faults}>
      <BoxGroup
        name="included"
        legend={say('Languages that go out together')}
        hint={say('Tick one and save, to write in it.')}
        chosen={content.included}
        choices={offered.map((language) => ({
          value: language,
          label: languageHeading(language, spokenLanguage()),
          ...(language === release.mainLanguage ? { hint: say('Main language') } : {}),
        }))}
      />
    </Place>
  );
}

/** What the release is about; a topic that is gone stays offered until it is taken off. */
function TopicBoxes({ open, faults }: Props) {
  const { content, topics, institution } = open;
  const gone = content.topics.filter((key) => !topics.some((topic) => topic.key === key));
  if (topics.length + gone.length === 0) return null;
  return (
    <Place field="topics" faults={faults}>
      <BoxGroup
        name="topics"
        legend={say('Topics')}
        chosen={content.topics}
        choices={[
          ...topics.map(({ key, names }) => ({
            value: key,
            label: nameOf(names, institution.mainLanguage, spokenLanguage()) || key,
          })),
          ...gone.map((key) => ({ value: key, label: key, hint: say('It no longer exists.') })),
        ]}
      />
    </Place>
  );
}

function ContactBoxes({ open, faults }: Props) {
  const { content, contacts, institution } = open;
  return (
    <Place field="contacts" faults={faults}>
      <BoxGroup
        name="contacts"
        legend={say('Press contacts')}
        chosen={content.contacts}
        choices={contacts.map(({ key, card }) => ({
          value: key,
          label: nameOf(card.names, institution.mainLanguage, spokenLanguage()) || key,
          hint: [card.email, card.phone].filter(Boolean).join(', '),
        }))}
      />
    </Place>
  );
}
