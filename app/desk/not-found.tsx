import type { Metadata } from 'next';
import { LinkButton } from '#components/ui/button.tsx';
import { PageHeading } from '#components/ui/page-heading.tsx';

export const metadata: Metadata = { title: 'Not found' };

/** Not there, or not visible to this person: the two are answered alike. */
export default function NotFound() {
  return (
    <PageHeading
      title="There is nothing here that you may see"
      intro="The address may be mistyped, the release may be limited to others, or it needs a role that you do not hold. An admin can tell you which."
    >
      <LinkButton href="/desk" tone="main">
        My work
      </LinkButton>
    </PageHeading>
  );
}
