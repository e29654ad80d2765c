import { FormDisclosure } from '#components/desk/form-disclosure.tsx';
import { say, spokenLanguage } from '#components/desk/words/say.ts';
import { CHANGE_WORDS, KIND_WORDS, languageName } from '#components/desk/words.ts';
import { nameOf } from '#desk/read/new-release.ts';
import type { OpenEdition } from '#desk/read/open-edition.ts';
import type { Fault } from '#newsroom/refusal.ts';
import { SettingsFields } from './settings-fields.tsx';

type Props = { readonly open: OpenEdition; readonly faults: readonly Fault[] };

const FIELDS = ['kind', 'section', 'topics', 'included', 'contacts', 'kindOfChange'];

/** What concerns the edition as a whole, in one line until somebody wants to change it: the words come first. */
export function EditSettings({ open, faults }: Props) {
  const isWrong = faults.some(({ field }) => FIELDS.includes(field));
  return (
    <div className="edit-settings">
      <FormDisclosure summary={<Summary open={open} />} open={isWrong} fields={FIELDS}>
        <SettingsFields open={open} faults={faults} />
      </FormDisclosure>
    </div>
  );
}

function Summary({ open }: { readonly open: OpenEdition }) {
  const { content, sections, topics, contacts, institution } = open;
  const main = institution.mainLanguage;
  const section = sections.find(({ key }) => key === content.section);
  const callers = contacts.filter(({ key }) => content.contacts.includes(key));
  const facts = [
    say(KIND_WORDS[content.kind]),
    nameOf(section?.names ?? {}, main, spokenLanguage()) || content.section,
    topics
      .filter(({ key }) => content.topics.includes(key))
      .map(({ names }) => nameOf(names, main, spokenLanguage()))
      .join(', '),
    content.included.map((language) => languageName(language, spokenLanguage())).join(', '),
    callers.map(({ card }) => nameOf(card.names, main, spokenLanguage())).join(', ') ||
      say('no press contact'),
    content.kindOfChange && say(CHANGE_WORDS[content.kindOfChange].label),
  ];
  return (
    <span className="edit-settings-summary">
      <span className="edit-settings-name">{say('About this edition')}</span>
      <span>{facts.filter(Boolean).join(' · ')}</span>
    </span>
  );
}
