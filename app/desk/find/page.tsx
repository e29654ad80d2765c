import Link from 'next/link';
import { type CommandGroup, commandsFor } from '#components/desk/commands.ts';
import { EmptyState } from '#components/desk/empty-state.tsx';
import { say, spokenLanguage } from '#components/desk/words/say.ts';
import { Button } from '#components/ui/button.tsx';
import { PageHeading, Section } from '#components/ui/page-heading.tsx';
import { TextField } from '#components/ui/text-field.tsx';
import { readFound } from '#desk/read/find.ts';
import { LONGEST_QUERY } from '#newsroom/search-query.ts';
import { atDesk, inQuery, type Query, standingNow } from '../at-desk.ts';
import { titled } from '../language.ts';
import { foundCommands, standingCommands } from './found.ts';

export const generateMetadata = titled('Find');

/** The palette as a page: whatever can be gone to, found or started, by words. */
export default async function FindPage({ searchParams }: { readonly searchParams: Promise<Query> }) {
  const { actor, stores, now } = await atDesk();
  const { may } = await standingNow();
  const words = inQuery(await searchParams, 'q')
    .trim()
    .slice(0, LONGEST_QUERY);
  const found = await readFound(stores, actor, { words, releaseId: null, now });
  const groups = [...foundCommands(found, spokenLanguage()), ...commandsFor(standingCommands(may), words)];
  return (
    <>
      <PageHeading
        title={say('Find')}
        intro={say(
          'A page, a release by its number or its words, or a kind of release to start. Ctrl+K or ⌘K opens the same over any page.',
        )}
      />
      <search>
        <form action="/desk/find" method="get" className="find-form" key={words}>
          <TextField
            name="q"
            label={say('Words or number')}
            type="search"
            defaultValue={words}
            maxLength={LONGEST_QUERY}
          />
          <Button type="submit" tone="main">
            {say('Find')}
          </Button>
        </form>
      </search>
      {groups.length === 0 ? (
        <EmptyState title={say('Nothing is called like this.')}>
          <p>{say('Try a shorter word, or a number such as 2026/0042.')}</p>
        </EmptyState>
      ) : null}
      {groups.map((group) => (
        <FoundGroup key={group.name} group={group} />
      ))}
    </>
  );
}

function FoundGroup({ group: { name, commands } }: { readonly group: CommandGroup }) {
  return (
    <Section title={name}>
      <ul className="found">
        {commands.map(({ href, name: called, hint, language }) => (
          <li key={href + called}>
            <Link href={href} prefetch={false} className="text-link">
              <bdi lang={language}>{called}</bdi>
            </Link>
            {hint ? <span className="quiet"> {hint}</span> : null}
          </li>
        ))}
      </ul>
    </Section>
  );
}
