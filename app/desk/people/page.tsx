import type { Metadata } from 'next';
import { DoneNotice } from '#components/desk/done-notice.tsx';
import { EmptyState } from '#components/desk/empty-state.tsx';
import { PageTurner } from '#components/desk/page-turner.tsx';
import { counted } from '#components/desk/words.ts';
import { LinkButton } from '#components/ui/button.tsx';
import { PageHeading } from '#components/ui/page-heading.tsx';
import { PEOPLE_PER_PAGE, readPeople } from '#desk/read/people.ts';
import { atDesk, inQuery, orNotFound, type Query, standingNow } from '../at-desk.ts';
import { filterIn, pageIn, pathOf } from './filter.ts';
import { PeopleFilterForm } from './filter-form.tsx';
import { InviteForm } from './invite-form.tsx';
import { PersonCard } from './person-card.tsx';

export const metadata: Metadata = { title: 'People' };

/** Who works here, and what each may do. */
export default async function PeoplePage({ searchParams }: { readonly searchParams: Promise<Query> }) {
  const { actor, stores, now } = await atDesk();
  const query = await searchParams;
  const [filter, page] = [filterIn(query), pageIn(query)];
  const screen = orNotFound(await readPeople(stores, actor, { filter, page, now }));
  const { zone } = await standingNow();
  const { people, found, all, languages } = screen;
  return (
    <>
      <PageHeading title="People" intro="Changes act on the person’s next request.">
        <LinkButton href="/desk/people/import">Invite from a file</LinkButton>
      </PageHeading>
      <DoneNotice deed={inQuery(query, 'done')} />
      <PeopleFilterForm filter={filter} languages={languages} />
      <p className="quiet people-found" role="status">
        {found === all ? counted(all, 'person', 'people') : `${found} of ${counted(all, 'person', 'people')}`}
      </p>
      {people.length === 0 ? (
        <EmptyState title="Nobody here is like that.">
          <p>
            <a href="/desk/people">Show everybody</a>
          </p>
        </EmptyState>
      ) : (
        <ul className="people">
          {people.map((person) => (
            <li key={person.id}>
              <PersonCard person={person} isSelf={person.id === actor.id} screen={screen} zone={zone} />
            </li>
          ))}
        </ul>
      )}
      <PageTurner
        label="Pages of people"
        previous={page > 1 ? pathOf(filter, page - 1) : undefined}
        next={found > page * PEOPLE_PER_PAGE ? pathOf(filter, page + 1) : undefined}
      />
      <InviteForm languages={languages} mailIsSet={screen.mailIsSet} />
    </>
  );
}
