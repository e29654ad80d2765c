import { say } from '#components/desk/words/say.ts';
import { TextArea } from '#components/ui/text-area.tsx';
import type { OpenEdition } from '#desk/read/open-edition.ts';
import type { Fault } from '#newsroom/refusal.ts';
import { directionOf, type Language } from '#newsroom/vocabulary.ts';
import { Place } from './place.tsx';

type Props = { readonly open: OpenEdition; readonly language: Language; readonly faults: readonly Fault[] };

/** The public sentence that tells readers what changed; a first edition has none. It is settled by submitting. */
export function ChangeNoteField({ open, language, faults }: Props) {
  const { kindOfChange, changeNotes } = open.content;
  if (kindOfChange === null || open.edition.state !== 'draft') return null;
  const name = `changeNotes.${language}`;
  return (
    <Place field={name} faults={faults}>
      <TextArea
        name={name}
        label={say('What changed, for readers')}
        hint={say(
          kindOfChange === 'minor'
            ? 'A minor change is told to nobody: leave this empty.'
            : 'One public sentence, shown with the date.',
        )}
        rows={2}
        lang={language}
        dir={directionOf(language)}
        defaultValue={changeNotes[language] ?? ''}
        maxLength={2000}
        className="control-short"
      />
    </Place>
  );
}
