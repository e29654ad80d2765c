import type { ReleaseView } from '#newsroom/release-view.ts';
import { ShownTime } from './time.tsx';
import { wordsOf } from './words.ts';

const TOLD = { correction: 'corrected', clarification: 'clarified', update: 'updated' } as const;

/** When it was published, with the zone, and beside it what changed since. */
export function Dateline({ view }: { readonly view: ReleaseView }) {
  const words = wordsOf(view.language);
  const isStanding = view.kind === 'standing_page';
  if (isStanding && view.changes.length === 0) return null;
  return (
    <div className="dateline">
      {!isStanding && (
        <p>{view.publishedAt ? <Published at={view.publishedAt} view={view} /> : words('date.notYet')}</p>
      )}
      {view.shownHereSince && <p>{told('date.publishedHere', view.shownHereSince, view)}</p>}
      {newestOfEach(view).map((change) => (
        <p className="dateline-change" key={change.kind}>
          <span>{told(`date.${TOLD[change.kind]}`, change.at, view)}</span>
        </p>
      ))}
    </div>
  );
}

function Published({ at, view }: { readonly at: Date; readonly view: ReleaseView }) {
  return (
    <>
      <span className="hidden-text">{wordsOf(view.language)('date.published')}: </span>
      <span className="dateline-time">
        <ShownTime at={at} view={view} />
      </span>
    </>
  );
}

type Told = `date.${'publishedHere' | (typeof TOLD)[keyof typeof TOLD]}`;

function told(key: Told, at: Date, view: ReleaseView) {
  return wordsOf(view.language).rich(key, { date: () => <ShownTime at={at} view={view} /> });
}

function newestOfEach(view: ReleaseView) {
  return view.changes.filter(
    (change, place) => view.changes.findIndex((one) => one.kind === change.kind) === place,
  );
}
