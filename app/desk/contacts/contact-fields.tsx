import { NameFields } from '#components/desk/name-fields.tsx';
import { say } from '#components/desk/words/say.ts';
import { CheckBox } from '#components/ui/check-box.tsx';
import { TextField } from '#components/ui/text-field.tsx';
import type { ContactCard } from '#newsroom/content.ts';
import type { Language } from '#newsroom/vocabulary.ts';

type Props = {
  readonly languages: readonly Language[];
  readonly card: Omit<ContactCard, 'key'>;
  readonly isDefault: boolean;
};

/** What a press contact is made of. */
export function ContactFields({ languages, card, isDefault }: Props) {
  return (
    <>
      <NameFields name="names" label={say('Name')} languages={languages} words={card.names} />
      <NameFields name="duties" label={say('Duty')} languages={languages} words={card.duties} />
      <TextField
        name="email"
        label={say('E-mail address')}
        type="email"
        defaultValue={card.email}
        maxLength={200}
      />
      <TextField
        name="phone"
        label={say('Telephone')}
        hint={say('With the country code.')}
        type="tel"
        defaultValue={card.phone}
        maxLength={60}
      />
      <CheckBox
        name="isDefault"
        label={say('Default')}
        hint={say('Taken where a release names no other.')}
        checked={isDefault}
      />
    </>
  );
}
