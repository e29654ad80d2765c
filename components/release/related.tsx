import type { DateForm } from '#newsroom/release-view.ts';
import { ShownTime } from './time.tsx';
import { wordsOf } from './words.ts';

type Props = {
  readonly place: DateForm;
  readonly releases: readonly {
    readonly path: string;
    readonly headline: string;
    readonly publishedAt: Date;
  }[];
};

/** Up to three releases on the same topics. */
export function Related({ place, releases }: Props) {
  if (releases.length === 0) return null;
  return (
    <section className="related" aria-labelledby="related">
      <h2 id="related">{wordsOf(place.language)('browse.related')}</h2>
      <ul>
        {releases.map(({ path, headline, publishedAt }) => (
          <li key={path}>
            <p className="entry-meta">
              <ShownTime at={publishedAt} view={place} />
            </p>
            <h3 className="entry-headline">
              <a href={path}>{headline}</a>
            </h3>
          </li>
        ))}
      </ul>
    </section>
  );
}
