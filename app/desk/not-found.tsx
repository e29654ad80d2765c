import { say } from '#components/desk/words/say.ts';
import { LinkButton } from '#components/ui/button.tsx';
import { PageHeading } from '#components/ui/page-heading.tsx';
import { speakForAsker, titled } from './language.ts';

export const generateMetadata = titled('Not found');

/** Not there, or not visible to this person: the two are answered alike. */
export default async function NotFound() {
  await speakForAsker();
  return (
    <PageHeading
      title={say('There is nothing here that you may see')}
      intro={say(
        'The address may be mistyped, the release may be limited to others, or it needs a role that you do not hold. An admin can tell you which.',
      )}
    >
      <LinkButton href="/desk" tone="main">
        {say('My work')}
      </LinkButton>
    </PageHeading>
  );
}
