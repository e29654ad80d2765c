'use client';
import { Button } from '#components/ui/button.tsx';
import { PageHeading } from '#components/ui/page-heading.tsx';

type Props = { readonly error: Error & { readonly digest?: string }; readonly reset: () => void };

/** Something broke on our side. The reference leads the operator to the log. */
export default function ErrorPage({ error, reset }: Props) {
  return (
    <PageHeading
      title="Something went wrong on our side"
      intro="Nothing was changed. Try again; if it stays, give the operator this reference."
    >
      <p role="alert">
        Reference: <code className="hash">{error.digest ?? 'none'}</code>
      </p>
      <Button tone="main" onClick={reset}>
        Try again
      </Button>
    </PageHeading>
  );
}
