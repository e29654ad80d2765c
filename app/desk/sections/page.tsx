import { DoneNotice } from '#components/desk/done-notice.tsx';
import { say, spokenLanguage } from '#components/desk/words/say.ts';
import { PageHeading } from '#components/ui/page-heading.tsx';
import { nameOf } from '#desk/read/new-release.ts';
import { readSections } from '#desk/read/settings.ts';
import { atDesk, inQuery, orNotFound, type Query } from '../at-desk.ts';
import { titled } from '../language.ts';
import { sectionAction } from '../settings/actions.ts';
import { OrderCard } from '../settings/order-card.tsx';
import { proposedOrder } from '../settings/proposed-order.ts';
import { AddForm } from './add-form.tsx';
import { NamedCard } from './named-card.tsx';

export const generateMetadata = titled('Sections');

/** The parts of the public site, in the order of its menu. */
export default async function SectionsPage({ searchParams }: { readonly searchParams: Promise<Query> }) {
  const { actor, stores } = await atDesk();
  const { entries, languages, mainLanguage } = orNotFound(await readSections(stores, actor));
  const query = await searchParams;
  const members = entries.map(({ key, names }) => ({
    key,
    names,
    name: nameOf(names, mainLanguage, spokenLanguage()) || key,
  }));
  const proposed = await proposedOrder('sections', query);
  return (
    <>
      <PageHeading
        title={say('Sections')}
        intro={say(
          'The parts of the public site, in the order of its menu. A section that a release names can be renamed, not removed.',
        )}
      />
      <DoneNotice deed={inQuery(query, 'done')} />
      {members.length > 1 ? (
        <OrderCard list="sections" title={say('Order of the menu')} members={members} proposed={proposed} />
      ) : null}
      {members.map((section) => (
        <NamedCard
          key={section.key}
          action={sectionAction}
          member={section}
          languages={languages}
          remove={say('Remove this section')}
        />
      ))}
      <AddForm
        action={sectionAction}
        title={say('Add a section')}
        example="defence-policy"
        languages={languages}
      />
    </>
  );
}
