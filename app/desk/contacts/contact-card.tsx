import { FormDisclosure } from '#components/desk/form-disclosure.tsx';
import { PreviewAndSave } from '#components/desk/preview-and-save.tsx';
import { say, spokenLanguage } from '#components/desk/words/say.ts';
import { Form } from '#components/ui/form.tsx';
import { Mark } from '#components/ui/mark.tsx';
import { newKey } from '#components/ui/once.ts';
import type { Contact } from '#db/editorial/furniture.ts';
import { nameOf } from '#desk/read/new-release.ts';
import type { Language } from '#newsroom/vocabulary.ts';
import { RemoveForm } from '../sections/remove-form.tsx';
import { contactAction } from '../settings/actions.ts';
import { ContactFields } from './contact-fields.tsx';

type Props = {
  readonly contact: Contact;
  readonly name: string;
  readonly languages: readonly Language[];
  readonly mainLanguage: Language;
};

/** A press contact: its card, and the way to remove it. */
export function ContactCard({ contact, name, languages, mainLanguage }: Props) {
  const { key, card, isDefault } = contact;
  return (
    <section className="card" aria-label={key}>
      <div className="card-head">
        <h2>
          <bdi>{name}</bdi>
        </h2>
        {isDefault ? <Mark tone="good">{say('Default')}</Mark> : null}
      </div>
      <p className="quiet">
        <bdi>
          {[nameOf(card.duties, mainLanguage, spokenLanguage()), card.email, card.phone]
            .filter(Boolean)
            .join(', ')}
        </bdi>
      </p>
      <Form action={contactAction} once={newKey()} label={say('Change {name}', { name: key })}>
        <input type="hidden" name="key" value={key} />
        <FormDisclosure summary={say('Change')}>
          <ContactFields languages={languages} card={card} isDefault={isDefault} />
          <PreviewAndSave save={say('Save')} about={name} />
        </FormDisclosure>
      </Form>
      {isDefault ? null : (
        <RemoveForm action={contactAction} what={key} summary={say('Remove this contact')} />
      )}
    </section>
  );
}
