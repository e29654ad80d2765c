import { say } from '#components/desk/words/say.ts';
import { LinkButton } from '#components/ui/button.tsx';
import { Form } from '#components/ui/form.tsx';
import { Notice } from '#components/ui/notice.tsx';
import { PageHeading } from '#components/ui/page-heading.tsx';
import { SubmitButton } from '#components/ui/submit-button.tsx';
import { TextField } from '#components/ui/text-field.tsx';
import { mailIsSet } from '#desk/enqueue-mail.ts';
import { FORGOTTEN_MINUTES } from '#desk/send-password-link.ts';
import { speakForAsker, titled } from '../../desk/language.ts';
import { forgotPassword } from './actions.ts';

export const generateMetadata = titled('Forgotten password');

type Props = { readonly searchParams: Promise<{ readonly done?: string | string[] }> };

/** For somebody who forgot their password. Says the same to everybody: nobody learns who works here. */
export default async function ForgottenPage({ searchParams }: Props) {
  await speakForAsker();
  const isAsked = (await searchParams).done === 'asked';
  return (
    <>
      <PageHeading title={say('Forgotten password')} />
      {mailIsSet() ? isAsked ? <Asked /> : <Ask /> : <AskAnAdmin />}
      <LinkButton href="/sign-in">{say('Back to signing in')}</LinkButton>
    </>
  );
}

function Ask() {
  return (
    <Form action={forgotPassword}>
      <TextField
        name="email"
        label={say('E-mail')}
        type="email"
        autoComplete="username"
        hint={say('If it is the address of somebody here, a link to choose a new password is sent to it.')}
        maxLength={300}
        required
      />
      <SubmitButton>{say('Send the link')}</SubmitButton>
    </Form>
  );
}

function Asked() {
  return (
    <div role="status">
      <Notice tone="good" title={say('Look into your mail.')}>
        <p>
          {say(
            'If this newsroom knows the address, a link is on its way. It works once, within {minutes} minutes. If none comes, look among the unwanted mail, or ask an admin of this newsroom.',
            { minutes: FORGOTTEN_MINUTES },
          )}
        </p>
      </Notice>
    </div>
  );
}

function AskAnAdmin() {
  return <p>{say('This newsroom sends no mail. Ask one of its admins for a one-time link.')}</p>;
}
