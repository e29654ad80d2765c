import Link from 'next/link';
import { say } from '#components/desk/words/say.ts';
import type { Template } from '#db/editorial/templates.ts';
import type { NewRelease } from '#desk/read/new-release.ts';

type Props = { readonly screen: NewRelease; readonly template: Template | null };

/** What a release can begin with; nothing where the newsroom keeps no templates. */
export function TemplateLinks({ screen, template }: Props) {
  const { templates, keepsTemplates } = screen;
  if (templates.length === 0) return null;
  return (
    <nav aria-labelledby="begin-with" className="saved-filters">
      <h2 id="begin-with" className="field-label">
        {say('Begin with')}
      </h2>
      <ul className="chips">
        <TemplateLink href="/desk/releases/new" name={say('An empty page')} isChosen={template === null} />
        {templates.map(({ id, name }) => (
          <TemplateLink
            key={id}
            href={`/desk/releases/new?template=${id}`}
            name={name}
            isChosen={template?.id === id}
          />
        ))}
        {keepsTemplates ? (
          <li>
            <Link href="/desk/templates" prefetch={false} className="chip chip-quiet">
              {say('Change the templates')}
            </Link>
          </li>
        ) : null}
      </ul>
    </nav>
  );
}

type LinkProps = { readonly href: string; readonly name: string; readonly isChosen: boolean };

function TemplateLink({ href, name, isChosen }: LinkProps) {
  return (
    <li>
      <Link href={href} prefetch={false} className="chip" aria-current={isChosen ? 'true' : undefined}>
        <bdi>{name}</bdi>
      </Link>
    </li>
  );
}
