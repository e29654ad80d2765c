import { Instant } from '#components/desk/instant.tsx';
import { counted } from '#components/desk/words.ts';
import { Form } from '#components/ui/form.tsx';
import { Mark } from '#components/ui/mark.tsx';
import { SubmitButton } from '#components/ui/submit-button.tsx';
import type { ShownMail } from '#desk/read/mail.ts';
import { canTryAgain } from '#newsroom/mail-tries.ts';
import { tryMailAgainAction } from './actions.ts';
import { mailFate, mailKindWords } from './mail-words.ts';

type Props = { readonly mail: ShownMail; readonly zone: string };

/** One mail: to whom, about what, and what became of it. */
export function MailRow({ mail, zone }: Props) {
  const { id, kind, to, createdAt, tries, state, lastRefusal } = mail;
  const { words, tone } = mailFate(mail);
  return (
    <li className="session">
      <div className="mail-facts">
        <h2 className="flex flex-wrap items-baseline gap-2 font-semibold">
          <bdi>{to}</bdi>
          <Mark tone={tone}>{words}</Mark>
        </h2>
        <p className="text-quiet">
          {mailKindWords(kind)} · written <Instant at={createdAt} zone={zone} />
        </p>
        <Fate mail={mail} zone={zone} />
        {lastRefusal && state !== 'sent' ? <q className="history-reason">{lastRefusal}</q> : null}
      </div>
      {canTryAgain(state) && tries > 0 ? (
        <Form action={tryMailAgainAction} label={`Try the mail to ${to} again`}>
          <input type="hidden" name="mailId" value={id} />
          <SubmitButton tone="plain" about={`: ${to}`}>
            Try again now
          </SubmitButton>
        </Form>
      ) : null}
    </li>
  );
}

function Fate({ mail: { state, tries, nextTryAt, settledAt }, zone }: Props) {
  const times = counted(tries, 'try', 'tries');
  if (state === 'waiting') {
    return tries === 0 ? null : (
      <p className="text-quiet">
        {times}, the next <Instant at={nextTryAt} zone={zone} />
      </p>
    );
  }
  return (
    <p className="text-quiet">
      {times}
      {settledAt ? (
        <>
          , the end <Instant at={settledAt} zone={zone} />
        </>
      ) : null}
    </p>
  );
}
