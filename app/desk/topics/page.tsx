import { DoneNotice } from '#components/desk/done-notice.tsx';
import { EmptyState } from '#components/desk/empty-state.tsx';
import { say, spokenLanguage } from '#components/desk/words/say.ts';
import { PageHeading } from '#components/ui/page-heading.tsx';
import { nameOf } from '#desk/read/new-release.ts';
import { readTopics } from '#desk/read/settings.ts';
import { atDesk, inQuery, orNotFound, type Query } from '../at-desk.ts';
import { titled } from '../language.ts';
import { AddForm } from '../sections/add-form.tsx';
import { NamedCard } from '../sections/named-card.tsx';
import { topicAction } from '../settings/actions.ts';
import { OrderCard } from '../settings/order-card.tsx';
import { proposedOrder } from '../settings/proposed-order.ts';

export const generateMetadata = titled('Topics');

/** What releases are about, across the sections. */
export default async function TopicsPage({ searchParams }: { readonly searchParams: Promise<Query> }) {
  const { actor, stores } = await atDesk();
  const { entries, languages, mainLanguage } = orNotFound(await readTopics(stores, actor));
  const query = await searchParams;
  const members = entries.map(({ key, names }) => ({
    key,
    names,
    name: nameOf(names, mainLanguage, spokenLanguage()) || key,
  }));
  const proposed = await proposedOrder('topics', query);
  return (
    <>
      <PageHeading
        title={say('Topics')}
        intro={say(
          'What releases are about, across the sections, in the order in which a release names them. A topic that a release carries can be renamed, not removed.',
        )}
      />
      <DoneNotice deed={inQuery(query, 'done')} />
      {members.length > 1 ? (
        <OrderCard list="topics" title={say('Order of the topics')} members={members} proposed={proposed} />
      ) : null}
      {members.length === 0 ? <EmptyState title={say('There is no topic yet.')} /> : null}
      {members.map((topic) => (
        <NamedCard
          key={topic.key}
          action={topicAction}
          member={topic}
          languages={languages}
          remove={say('Remove this topic')}
        />
      ))}
      <AddForm action={topicAction} title={say('Add a topic')} example="clean-water" languages={languages} />
    </>
  );
}
