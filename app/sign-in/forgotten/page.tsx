import type { Metadata } from 'next';
import { LinkButton } from '#components/ui/button.tsx';
import { Form } from '#components/ui/form.tsx';
import { Notice } from '#components/ui/notice.tsx';
import { PageHeading } from '#components/ui/page-heading.tsx';
import { SubmitButton } from '#components/ui/submit-button.tsx';
import { TextField } from '#components/ui/text-field.tsx';
import { mailIsSet } from '#desk/enqueue-mail.ts';
import { FORGOTTEN_MINUTES } from '#desk/send-password-link.ts';
import { forgotPassword } from './actions.ts';

export const metadata: Metadata = { title: 'Forgotten password' };

type Props = { readonly searchParams: Promise<{ readonly done?: string | string[] }> };

/** For somebody who forgot their password. Says the same to everybody: nobody learns who works here. */
export default async function ForgottenPage({ searchParams }: Props) {
  const isAsked = (await searchParams).done === 'asked';
  return (
    <>
      <PageHeading title="Forgotten password" />
      {mailIsSet() ? isAsked ? <Asked /> : <Ask /> : <AskAnAdmin />}
      <LinkButton href="/sign-in">Back to signing in</LinkButton>
    </>
  );
}

function Ask() {
  return (
    <Form action={forgotPassword}>
      <TextField
        name="email"
        label="E-mail"
        type="email"
        autoComplete="username"
        hint="If it is the address of somebody here, a link to choose a new password is sent to it."
        maxLength={300}
        required
      />
      <SubmitButton>Send the link</SubmitButton>
    </Form>
  );
}

function Asked() {
  return (
    <div role="status">
      <Notice tone="good" title="Look into your mail.">
        <p>
          If this newsroom knows the address, a link is on its way. It works once, within {FORGOTTEN_MINUTES}{' '}
          minutes. If none comes, look among the unwanted mail, or ask an admin of this newsroom.
        </p>
      </Notice>
    </div>
  );
}

function AskAnAdmin() {
  return <p>This newsroom sends no mail. Ask one of its admins for a one-time link.</p>;
}
