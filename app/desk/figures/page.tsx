import { EmptyState } from '#components/desk/empty-state.tsx';
import { say, spokenLanguage } from '#components/desk/words/say.ts';
import { type Figures, readFigures, total } from '#desk/read/figures.ts';
import { atDesk, orNotFound, type Query } from '../at-desk.ts';
import { titled } from '../language.ts';
import { Charts } from './charts.tsx';
import { FiguresHead } from './figures-head.tsx';
import { FiguresTables } from './figures-tables.tsx';
import { spanIn } from './span-in.ts';

export const generateMetadata = titled('Figures');

/** What was published, how quickly, and how often something had to be put right. */
export default async function FiguresPage({ searchParams }: { readonly searchParams: Promise<Query> }) {
  const { actor, stores, now } = await atDesk();
  const figures = orNotFound(
    await readFigures(stores, actor, spanIn(await searchParams), now, spokenLanguage()),
  );
  return (
    <>
      <FiguresHead figures={figures} />
      {isEmpty(figures) ? (
        <EmptyState title={say('Nothing was published in this span.')}>
          <p>{say('Choose another year, or other days.')}</p>
        </EmptyState>
      ) : (
        <>
          <Charts figures={figures} />
          <FiguresTables figures={figures} />
        </>
      )}
    </>
  );
}

function isEmpty({ releases, editions, notices }: Figures): boolean {
  return total([...releases, ...editions, ...notices.flatMap(({ counts }) => counts)]) === 0;
}
