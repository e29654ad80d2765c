import { say } from '#components/desk/words/say.ts';
import { TextField } from '#components/ui/text-field.tsx';
import type { OpenEdition } from '#desk/read/open-edition.ts';
import type { Fault } from '#newsroom/refusal.ts';
import { directionOf, type Language } from '#newsroom/vocabulary.ts';
import { Place } from './place.tsx';

type Props = { readonly open: OpenEdition; readonly language: Language; readonly faults: readonly Fault[] };

/** Where the event of a media advisory takes place, in the words of one language. */
export function EventPlaceField({ open, language, faults }: Props) {
  if (open.content.kind !== 'media_advisory') return null;
  const name = `event.places.${language}`;
  return (
    <Place field={name} faults={faults}>
      <TextField
        name={name}
        label={say('Place of the event')}
        hint={say('As one would find it: hall, street, town.')}
        lang={language}
        dir={directionOf(language)}
        spellCheck
        defaultValue={open.content.event?.places[language] ?? ''}
        maxLength={300}
      />
    </Place>
  );
}
