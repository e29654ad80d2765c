import { redirect } from 'next/navigation';
import { currentActor } from '#auth/current-actor.ts';
import { newsroomOrigin } from '#auth/origin.ts';
import { safeBack } from '#auth/safe-back.ts';
import { Form } from '#components/ui/form.tsx';
import { PageHeading } from '#components/ui/page-heading.tsx';
import { SubmitButton } from '#components/ui/submit-button.tsx';
import { TextField } from '#components/ui/text-field.tsx';
import { signIn } from './actions.ts';

type Props = { readonly searchParams: Promise<Readonly<Record<string, string | string[] | undefined>>> };

/** Who one is: by e-mail address and password. `again=1` asks somebody signed in to prove it anew. */
export default async function SignInPage({ searchParams }: Props) {
  const query = await searchParams;
  const back = safeBack(query['back'], newsroomOrigin());
  const again = query['again'] === '1';
  const actor = await currentActor();
  if (actor && !again) redirect(back);
  return (
    <>
      <PageHeading title={again ? 'Confirm that it is you' : 'Sign in'} />
      <Form action={signIn}>
        <input type="hidden" name="back" value={back} />
        <TextField name="email" label="E-mail" type="email" autoComplete="username" required />
        <TextField name="password" label="Password" type="password" autoComplete="current-password" required />
        <SubmitButton>Sign in</SubmitButton>
      </Form>
      <p className="text-quiet">
        No password yet, or forgotten? An admin of this newsroom gives you a one-time link.
      </p>
    </>
  );
}
