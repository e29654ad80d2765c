import Link from 'next/link';
import { FormDisclosure } from '#components/desk/form-disclosure.tsx';
import { say } from '#components/desk/words/say.ts';
import { Form } from '#components/ui/form.tsx';
import { newKey } from '#components/ui/once.ts';
import { SubmitButton } from '#components/ui/submit-button.tsx';
import { TextField } from '#components/ui/text-field.tsx';
import type { SavedFilter } from '#db/editorial/saved-filters.ts';
import { filterQuery, isBlankFilter, type ReleaseFilter } from '#newsroom/release-filter.ts';
import { keepFilterAction } from './filters/actions.ts';

type Props = { readonly filter: ReleaseFilter; readonly saved: readonly SavedFilter[] };

/** The filters that the person keeps, each a link to its list; the one that is shown is marked. */
export function SavedFilters({ filter, saved }: Props) {
  const shown = filterQuery(filter);
  if (saved.length === 0) return null;
  return (
    <nav aria-label={say('Your filters')} className="saved-filters">
      <ul className="chips">
        <li>
          <Link
            href="/desk/releases"
            prefetch={false}
            className="chip"
            aria-current={shown === '' ? 'page' : undefined}
          >
            {say('All')}
          </Link>
        </li>
        {saved.map(({ id, name, query }) => (
          <li key={id}>
            <Link
              href={`/desk/releases?${query}`}
              prefetch={false}
              className="chip"
              aria-current={query === shown ? 'page' : undefined}
            >
              <bdi>{name}</bdi>
            </Link>
          </li>
        ))}
        <li>
          <Link href="/desk/releases/filters" prefetch={false} className="chip chip-quiet">
            {say('Arrange')}
          </Link>
        </li>
      </ul>
    </nav>
  );
}

/** Keeps the filter that is shown, under a name. Nothing to keep where it is blank, or kept already. */
export function KeepFilter({ filter, saved }: Props) {
  const query = filterQuery(filter);
  if (isBlankFilter(filter) || saved.some((kept) => kept.query === query)) return null;
  return (
    <div className="keep-filter">
      <Form action={keepFilterAction} once={newKey()} label={say('Keep this filter')} key={query}>
        <input type="hidden" name="query" value={query} />
        <FormDisclosure summary={say('Keep this filter')}>
          <TextField
            name="name"
            label={say('Name')}
            hint={say('Only you see it. A filter that has the name already is replaced.')}
            maxLength={60}
          />
          <SubmitButton>{say('Keep it')}</SubmitButton>
        </FormDisclosure>
      </Form>
    </div>
  );
}
