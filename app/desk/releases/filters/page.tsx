import Link from 'next/link';
import { EmptyState } from '#components/desk/empty-state.tsx';
import { FormDisclosure } from '#components/desk/form-disclosure.tsx';
import { say } from '#components/desk/words/say.ts';
import { LinkButton } from '#components/ui/button.tsx';
import { Form } from '#components/ui/form.tsx';
import { newKey } from '#components/ui/once.ts';
import { PageHeading } from '#components/ui/page-heading.tsx';
import { SubmitButton } from '#components/ui/submit-button.tsx';
import { TextField } from '#components/ui/text-field.tsx';
import type { SavedFilter } from '#db/editorial/saved-filters.ts';
import { readSavedFilters } from '#desk/read/saved-filters.ts';
import { atDesk, orNotFound } from '../../at-desk.ts';
import { titled } from '../../language.ts';
import { moveFilterAction, removeFilterAction, renameFilterAction } from './actions.ts';

export const generateMetadata = titled('Your filters');

/** The filters that a person keeps: their names, their order. */
export default async function FiltersPage() {
  const { actor, stores } = await atDesk();
  const saved = orNotFound(await readSavedFilters(stores, actor));
  return (
    <>
      <PageHeading
        back={{ href: '/desk/releases', label: say('Releases') }}
        title={say('Your filters')}
        intro={say('They stand above your list of releases, in this order. Nobody else sees them.')}
      />
      {saved.length === 0 ? (
        <EmptyState title={say('You keep no filters yet.')}>
          <p>{say('Narrow the list of releases, then choose “Keep this filter” below the fields.')}</p>
          <LinkButton href="/desk/releases">{say('Releases')}</LinkButton>
        </EmptyState>
      ) : (
        <ol className="work-list" aria-label={say('Your filters')}>
          {saved.map((filter, place) => (
            <FilterRow
              key={filter.id}
              filter={filter}
              isFirst={place === 0}
              isLast={place === saved.length - 1}
            />
          ))}
        </ol>
      )}
    </>
  );
}

type RowProps = { readonly filter: SavedFilter; readonly isFirst: boolean; readonly isLast: boolean };

function FilterRow({ filter: { id, name, query }, isFirst, isLast }: RowProps) {
  return (
    <li className="work-row">
      <Link href={`/desk/releases?${query}`} prefetch={false} className="work-headline">
        <bdi>{name}</bdi>
      </Link>
      <div className="buttons">
        {isFirst ? null : <Move id={id} name={name} to="up" />}
        {isLast ? null : <Move id={id} name={name} to="down" />}
        <Form action={removeFilterAction} once={newKey()} label={say('Delete {name}', { name })}>
          <input type="hidden" name="filterId" value={id} />
          <SubmitButton tone="plain" about={name}>
            {say('Delete')}
          </SubmitButton>
        </Form>
      </div>
      <Form action={renameFilterAction} once={newKey()} label={say('Rename {name}', { name })}>
        <input type="hidden" name="filterId" value={id} />
        <FormDisclosure summary={say('Rename')}>
          <TextField name="name" label={say('Name')} defaultValue={name} maxLength={60} />
          <SubmitButton>{say('Save')}</SubmitButton>
        </FormDisclosure>
      </Form>
    </li>
  );
}

function Move({ id, name, to }: { readonly id: number; readonly name: string; readonly to: 'up' | 'down' }) {
  const words = to === 'up' ? say('Move up') : say('Move down');
  const label = to === 'up' ? say('Move up: {name}', { name }) : say('Move down: {name}', { name });
  return (
    <Form action={moveFilterAction} once={newKey()} label={label}>
      <input type="hidden" name="filterId" value={id} />
      <input type="hidden" name="to" value={to} />
      <SubmitButton tone="plain" about={name}>
        {words}
      </SubmitButton>
    </Form>
  );
}
