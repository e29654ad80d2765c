import { FormDisclosure } from '#components/desk/form-disclosure.tsx';
import { Instant } from '#components/desk/instant.tsx';
import { RepeatedHour } from '#components/desk/repeated-hour.tsx';
import { say, sayWith } from '#components/desk/words/say.ts';
import { Form } from '#components/ui/form.tsx';
import { Notice } from '#components/ui/notice.tsx';
import { newKey } from '#components/ui/once.ts';
import { SubmitButton } from '#components/ui/submit-button.tsx';
import { TextField } from '#components/ui/text-field.tsx';
import type { ReleaseScreen } from '#desk/read/release.ts';
import { pinAction, unpinAction } from '../actions.ts';

type Props = { readonly screen: ReleaseScreen };

/** Whether it leads the front page, and until when. */
export function PinNotice({ screen: { pin, release, zone } }: Props) {
  if (pin?.releaseId !== release.id) return null;
  return (
    <Notice title={say('Pinned to the front page')}>
      <p>
        {sayWith('By <person></person>, until <date></date>. Then the newest release leads again.', {
          person: <bdi>{pin.by}</bdi>,
          date: <Instant at={pin.until} zone={zone} />,
        })}
      </p>
    </Notice>
  );
}

/** Pins it to the front page, or takes it off. */
export function PinForms({ screen }: Props) {
  const { onLive, release } = screen;
  return (
    <>
      {onLive.has('unpin') ? (
        <Form action={unpinAction} once={newKey()} label={say('Take it off the front page')}>
          <input type="hidden" name="releaseId" value={release.id} />
          <div className="form-buttons">
            <SubmitButton tone="plain">{say('Take it off the front page')}</SubmitButton>
          </div>
        </Form>
      ) : null}
      {onLive.has('pin') ? <PinForm screen={screen} /> : null}
    </>
  );
}

function PinForm({ screen: { pin, release, zone } }: Props) {
  const isPinned = pin?.releaseId === release.id;
  return (
    <Form action={pinAction} once={newKey()} label={say('Pin to the front page')}>
      <input type="hidden" name="releaseId" value={release.id} />
      <FormDisclosure summary={say(isPinned ? 'Pin it until another time' : 'Pin it to the front page')}>
        <p>
          {say('It stands first on the front page until the time below, or until it is withdrawn.')}
          {pin && !isPinned ? ' ' : ''}
          {pin && !isPinned
            ? say('It takes the place of No. {reference}, which is pinned now.', { reference: pin.reference })
            : ''}
        </p>
        <TextField
          name="wall"
          type="datetime-local"
          label={say('Until, in {zone}', { zone })}
          className="max-w-64"
        />
        <RepeatedHour />
        <SubmitButton tone="plain">{say('Pin it')}</SubmitButton>
      </FormDisclosure>
    </Form>
  );
}
