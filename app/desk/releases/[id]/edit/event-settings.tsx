import type { Sentence } from '#components/desk/words/catalogues.ts';
import { say, spokenLanguage } from '#components/desk/words/say.ts';
import { SelectField } from '#components/ui/select-field.tsx';
import { TextField } from '#components/ui/text-field.tsx';
import { nameOf } from '#desk/read/new-release.ts';
import type { OpenEdition } from '#desk/read/open-edition.ts';
import { emptyEvent } from '#newsroom/advisory.ts';
import type { Fault } from '#newsroom/refusal.ts';
import { Place } from './place.tsx';

type Props = { readonly open: OpenEdition; readonly faults: readonly Fault[] };

/** What a media advisory invites to; its place stands beside the words of each language. */
export function EventSettings({ open, faults }: Props) {
  const { content, contacts, institution } = open;
  if (content.kind !== 'media_advisory') return null;
  const event = content.event ?? emptyEvent(institution.zone);
  const chosen = contacts.map(({ key, card }) => ({
    value: key,
    label: nameOf(card.names, institution.mainLanguage, spokenLanguage()) || key,
  }));
  const time = (name: 'start' | 'end' | 'deadline', label: Sentence) => (
    <Place field={`event.${name}`} faults={faults}>
      <TextField
        name={`event.${name}`}
        type="datetime-local"
        label={say(label)}
        optional={name !== 'start'}
        defaultValue={event[name]?.wall ?? ''}
      />
    </Place>
  );
  return (
    <section className="card" aria-labelledby="the-event">
      <h2 id="the-event">{say('The event')}</h2>
      <div className="event-fields">
        {time('start', 'Begins')}
        {time('end', 'Ends')}
        <Place field="event.zone" faults={faults}>
          <TextField
            name="event.zone"
            label={say('Time zone of these times')}
            hint={say('Where the event takes place, such as Asia/Baku.')}
            defaultValue={event.zone}
            maxLength={60}
            autoCapitalize="none"
            spellCheck={false}
          />
        </Place>
        <Place field="event.contact" faults={faults}>
          <SelectField
            name="event.contact"
            label={say('Who accredits')}
            defaultValue={event.contact ?? ''}
            choices={[{ value: '', label: say('Nobody has to be asked') }, ...chosen]}
          />
        </Place>
        {time('deadline', 'Accreditation until')}
      </div>
    </section>
  );
}
