'use client';
import { useSay } from '#components/desk/words/use-say.tsx';
import { Button } from '#components/ui/button.tsx';
import { PageHeading } from '#components/ui/page-heading.tsx';

type Props = { readonly error: Error & { readonly digest?: string }; readonly reset: () => void };

/** Something broke on our side. The reference leads the operator to the log. */
export default function ErrorPage({ error, reset }: Props) {
  const { say, sayWith } = useSay();
  return (
    <PageHeading
      title={say('Something went wrong on our side')}
      intro={say('Nothing was changed. Try again; if it stays, give the operator this reference.')}
    >
      <p role="alert">
        {sayWith('Reference: <code></code>', {
          code: <code className="hash">{error.digest ?? say('none')}</code>,
        })}
      </p>
      <Button tone="main" onClick={reset}>
        {say('Try again')}
      </Button>
    </PageHeading>
  );
}
