import { DoneNotice } from '#components/desk/done-notice.tsx';
import type { Sentence } from '#components/desk/words/catalogues.ts';
import { say } from '#components/desk/words/say.ts';
import { Form } from '#components/ui/form.tsx';
import { newKey } from '#components/ui/once.ts';
import { PageHeading } from '#components/ui/page-heading.tsx';
import { SelectField } from '#components/ui/select-field.tsx';
import { SubmitButton } from '#components/ui/submit-button.tsx';
import { mailIsSet } from '#desk/enqueue-mail.ts';
import { readWays } from '#desk/read/notifications.ts';
import { isAlarm, NOTIFICATION_WAYS, type NotificationKind } from '#newsroom/notification-kinds.ts';
import { atDesk, inQuery, orNotFound, type Query } from '../../at-desk.ts';
import { titled } from '../../language.ts';
import { waysAction } from '../actions.ts';

export const generateMetadata = titled('What you are told of');

/** How this person is told of each kind of thing. */
export default async function WaysPage({ searchParams }: { readonly searchParams: Promise<Query> }) {
  const { actor, stores } = await atDesk();
  const ways = orNotFound(await readWays(stores, actor));
  return (
    <>
      <PageHeading
        back={{ href: '/desk/notifications', label: say('Notifications') }}
        title={say('What you are told of')}
        intro={say(
          'A mail holds the number of a release and a link, never its text. Editors are always alarmed on the desk when a publish time is missed or refused.',
        )}
      />
      <DoneNotice deed={inQuery(await searchParams, 'done')} />
      {mailIsSet() ? null : (
        <p className="quiet mb-6">
          {say('This newsroom sends no mail yet: you find everything on the desk.')}
        </p>
      )}
      <Form action={waysAction} once={newKey()} label={say('What you are told of')}>
        {[...ways].map(([kind, way]) => (
          <SelectField
            key={kind}
            name={kind}
            label={say(KINDS[kind])}
            defaultValue={way}
            choices={NOTIFICATION_WAYS.filter((one) => one !== 'none' || !isAlarm(kind)).map((one) => ({
              value: one,
              label: say(WAYS[one]),
            }))}
          />
        ))}
        <div className="form-buttons">
          <SubmitButton>{say('Save')}</SubmitButton>
        </div>
      </Form>
    </>
  );
}

const WAYS = { none: 'Not at all', desk: 'On the desk', mail: 'On the desk and by mail' } as const;

const KINDS: Readonly<Record<NotificationKind, Sentence>> = {
  submitted: 'Submitted for review',
  assigned: 'You are asked to review',
  returned: 'Your text is returned',
  approved: 'Your text is approved',
  mentioned: 'A comment calls you by name',
  commented: 'A comment on your text, or an answer to you',
  published: 'Your text is published',
  forced: 'Published past the review',
  taken_down: 'Withdrawn, or asked to be taken down',
  limited: 'You are named for a limited edition',
  blocked: 'A publish time was refused',
  overdue: 'A publish time was missed',
};
