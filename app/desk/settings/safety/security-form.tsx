import { PreviewAndSave } from '#components/desk/preview-and-save.tsx';
import { say } from '#components/desk/words/say.ts';
import { Form } from '#components/ui/form.tsx';
import { Mark } from '#components/ui/mark.tsx';
import { newKey } from '#components/ui/once.ts';
import { TextField } from '#components/ui/text-field.tsx';
import type { Settings } from '#desk/read/settings.ts';
import { securityStanding } from '#newsroom/security-contact.ts';
import { institutionAction } from '../actions.ts';

type Props = { readonly settings: Settings; readonly now: Date };

const MARKS = { none: null, holds: null, soon: 'It ends soon', over: 'It is over' } as const;

/** Whom somebody tells who finds a weakness, and until when that holds: `/.well-known/security.txt` says it. */
export function SecurityForm({ settings, now }: Props) {
  const { securityContact, securityUntil } = settings;
  const mark = MARKS[securityStanding(settings, now)];
  return (
    <section className="card" aria-labelledby="security">
      <div className="card-head">
        <h2 id="security">{say('Security contact')}</h2>
        {mark ? <Mark tone="warn">{say(mark)}</Mark> : null}
      </div>
      <p>
        {say(
          'Whom somebody tells who finds a weakness of this site. It stands in the file security.txt, which must name a day within a year. While nobody is named, or the day is over, the default press contact stands there.',
        )}
      </p>
      <Form action={institutionAction} once={newKey()} label={say('Security contact')}>
        <input type="hidden" name="part" value="security" />
        <TextField
          name="securityContact"
          label={say('E-mail address, or an address that begins with https://')}
          defaultValue={securityContact.replace(/^mailto:/, '')}
          maxLength={300}
          autoCapitalize="none"
          spellCheck={false}
        />
        <TextField
          name="securityUntil"
          label={say('It holds until the beginning of this day (UTC)')}
          type="date"
          defaultValue={securityUntil?.toISOString().slice(0, 10) ?? ''}
          className="max-w-64"
        />
        <PreviewAndSave save={say('Save the security contact')} />
        <p>
          <a href="/.well-known/security.txt" target="_blank" rel="noreferrer" className="text-link">
            {say('What readers have now')}
          </a>
        </p>
      </Form>
    </section>
  );
}
