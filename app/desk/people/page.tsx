import { DoneNotice } from '#components/desk/done-notice.tsx';
import { EmptyState } from '#components/desk/empty-state.tsx';
import { PageTurner } from '#components/desk/page-turner.tsx';
import { say } from '#components/desk/words/say.ts';
import { LinkButton } from '#components/ui/button.tsx';
import { PageHeading } from '#components/ui/page-heading.tsx';
import { PEOPLE_PER_PAGE, readPeople } from '#desk/read/people.ts';
import { atDesk, inQuery, orNotFound, type Query, standingNow } from '../at-desk.ts';
import { titled } from '../language.ts';
import { filterIn, pageIn, pathOf } from './filter.ts';
import { PeopleFilterForm } from './filter-form.tsx';
import { InviteForm } from './invite-form.tsx';
import { PersonCard } from './person-card.tsx';

export const generateMetadata = titled('People');

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
      <PageHeading title={say('People')} intro={say('Changes act on the person’s next request.')}>
        <LinkButton href="/desk/people/import">{say('Invite from a file')}</LinkButton>
      </PageHeading>
      <DoneNotice deed={inQuery(query, 'done')} />
      <PeopleFilterForm filter={filter} languages={languages} />
      <p className="quiet people-found" role="status">
        {found === all
          ? say('{count, plural, one {# person} other {# people}}', { count: all })
          : say('{found} of {count, plural, one {# person} other {# people}}', { found, count: all })}
      </p>
      {people.length === 0 ? (
        <EmptyState title={say('Nobody here is like that.')}>
          <p>
            <a href="/desk/people">{say('Show everybody')}</a>
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
        label={say('Pages of people')}
        previous={page > 1 ? pathOf(filter, page - 1) : undefined}
        next={found > page * PEOPLE_PER_PAGE ? pathOf(filter, page + 1) : undefined}
      />
      <InviteForm languages={languages} mailIsSet={screen.mailIsSet} />
    </>
  );
}
