import { FormDisclosure } from '#components/desk/form-disclosure.tsx';
import { say } from '#components/desk/words/say.ts';
import { Form } from '#components/ui/form.tsx';
import { newKey } from '#components/ui/once.ts';
import { SubmitButton } from '#components/ui/submit-button.tsx';
import { TextField } from '#components/ui/text-field.tsx';
import type { ReleaseScreen } from '#desk/read/release.ts';
import { setArchiveDateAction } from '../actions.ts';
import { EditionFields } from './edition-fields.tsx';

/** The display time of a release that is brought from an archive; readers are told when it appeared here. */
export function ArchiveDateForm({ screen }: { readonly screen: ReleaseScreen }) {
  const { open, archiveDate, zone } = screen;
  if (!open) return null;
  const summary = archiveDate
    ? say('Display time: {wall} ({zone})', {
        wall: archiveDate.wall.replace('T', ' '),
        zone: archiveDate.zone,
      })
    : say('Set a past display time');
  return (
    <Form action={setArchiveDateAction} once={newKey()} label={say('Display time')}>
      <EditionFields edition={open} />
      <FormDisclosure summary={summary}>
        <p>
          {say(
            'For a release that was public before, elsewhere: readers see this date and time, and beside it when it appeared here. Its address and number take their year from it.',
          )}
        </p>
        <TextField
          name="wall"
          type="datetime-local"
          label={say('Date and time in {zone}', { zone })}
          hint={archiveDate ? say('Leave it empty to take the display time away.') : undefined}
          defaultValue={archiveDate?.wall}
          className="max-w-64"
        />
        <SubmitButton tone="plain">{say('Set the display time')}</SubmitButton>
      </FormDisclosure>
    </Form>
  );
}
