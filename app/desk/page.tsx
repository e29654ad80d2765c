import { DoneNotice } from '#components/desk/done-notice.tsx';
import { say } from '#components/desk/words/say.ts';
import { PageHeading } from '#components/ui/page-heading.tsx';
import { readFirstSteps } from '#desk/read/first-steps.ts';
import { readMyWork } from '#desk/read/my-work.ts';
import { readWhatWillHappen } from '#desk/read/what-will-happen.ts';
import { atDesk, inQuery, type Query, standingNow } from './at-desk.ts';
import { FirstSteps } from './first-steps.tsx';
import { titled } from './language.ts';
import { WhatWillHappen } from './what-will-happen.tsx';
import { WithoutEditions } from './without-editions.tsx';
import { Work } from './work.tsx';

export const generateMetadata = titled('My work');

/** What waits for this person, and what is going on. */
export default async function MyWorkPage({ searchParams }: { readonly searchParams: Promise<Query> }) {
  const { actor, stores, now } = await atDesk();
  const standing = await standingNow();
  const work = await readMyWork(stores, actor, now);
  const steps = await readFirstSteps(stores, actor);
  const coming = (await readWhatWillHappen(stores, actor, now)) ?? [];
  return (
    <>
      <PageHeading title={say('My work')} />
      <DoneNotice deed={inQuery(await searchParams, 'done')} />
      {steps && !steps.isPutAway ? <FirstSteps list={steps} /> : null}
      <WhatWillHappen coming={coming} zone={standing.zone} now={now} />
      {work ? (
        <Work work={work} zone={standing.zone} personId={actor.id} />
      ) : (
        <WithoutEditions may={standing.may} />
      )}
    </>
  );
}
