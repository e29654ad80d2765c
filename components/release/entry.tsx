import type { ReactNode } from 'react';
import type { DateForm } from '#newsroom/release-view.ts';
import { ShownTime } from './time.tsx';

/** A release as lists show it; a search marks what it found in headline and summary. */
export type EntryView = {
  readonly reference: string;
  readonly path: string;
  readonly section: string;
  readonly headline: ReactNode;
  readonly summary: ReactNode;
  readonly publishedAt: Date;
};

type Props = {
  readonly entry: EntryView;
  readonly place: DateForm;
  /** Level of its headline on this page. */
  readonly level: 2 | 3;
  readonly shows?: { readonly section?: boolean; readonly summary?: boolean };
};

/** One release of a list: date, headline that leads to it, and what else the list wants shown. */
export function Entry({ entry, place, level, shows = {} }: Props) {
  const Heading = level === 2 ? 'h2' : 'h3';
  return (
    <>
      <p className="entry-meta">
        <ShownTime at={entry.publishedAt} view={place} />
        {shows.section && <span className="entry-section">{entry.section}</span>}
      </p>
      <div>
        <Heading className="entry-headline">
          <a href={entry.path}>{entry.headline}</a>
        </Heading>
        {shows.summary && <p className="entry-summary">{entry.summary}</p>}
      </div>
    </>
  );
}
