import { EmptyState } from '#components/desk/empty-state.tsx';
import { answered } from '#components/desk/words/answered.ts';
import { say, spokenLanguage } from '#components/desk/words/say.ts';
import { LinkButton } from '#components/ui/button.tsx';
import type { DeskRow } from '#db/editorial/desk-lists.ts';
import type { MyWork } from '#desk/read/my-work.ts';
import { workGroups } from '#desk/read/work-groups.ts';
import { BannerRow, ForcedBannerRow, OverdueRow, RequestRow, WaitingRow } from './waiting-rows.tsx';
import { Glance } from './work-glance.tsx';
import { WorkGroup, WorkRow } from './work-list.tsx';

type Props = { readonly work: MyWork; readonly zone: string; readonly personId: number };

/** Everything that is going on, with what waits for this person first. */
export function Work({ work, zone, personId }: Props) {
  const groups = workGroups(work, personId);
  const { overdue, waiting, requests } = work;
  // Whoever can approve it finds it under what waits for them.
  const othersBanner = waiting.some(({ wants }) => wants === 'notice') ? null : work.banner;
  const othersForced = work.forcedBanners.filter(({ whyNot }) => whyNot !== null);
  const notices = othersForced.length + (othersBanner ? 1 : 0);
  if (notices + groups.length + overdue.length + waiting.length + requests.length === 0)
    return <NothingYet />;
  return (
    <div className="work">
      <Glance waiting={waiting.length} overdue={overdue.length} groups={groups} />
      <WorkGroup
        id="overdue"
        title={say('Overdue: readers do not have it')}
        count={overdue.length}
        tone="alarm"
      >
        {overdue.map((row) => (
          <OverdueRow key={row.editionId} row={row} zone={zone} />
        ))}
      </WorkGroup>
      <WorkGroup id="waiting" title={say('Waits for you')} count={waiting.length} tone="waiting">
        {waiting.map((one) => (
          <WaitingRow key={`${one.wants} ${keyOf(one)}`} waiting={one} zone={zone} />
        ))}
      </WorkGroup>
      {waiting.length === 0 ? <p className="work-calm">{say('Nothing waits for you now.')}</p> : null}
      <div className="work-states">
        {groups.map(({ id, title, rows, count, all }) => (
          <WorkGroup key={id} id={id} title={answered(spokenLanguage(), title)} count={count} all={all}>
            {rows.map((row) => (
              <WorkRow
                key={row.editionId}
                row={row}
                zone={zone}
                hidesState={!MIXED.includes(id)}
                act={id === 'drafts' ? editing(row) : undefined}
              />
            ))}
          </WorkGroup>
        ))}
        <WorkGroup id="notice" title={say('A notice waits for another editor')} count={othersBanner ? 1 : 0}>
          {othersBanner ? <BannerRow banner={othersBanner} zone={zone} /> : null}
        </WorkGroup>
        <WorkGroup
          id="forced-notices"
          title={say('Notices that await a sign-off')}
          count={othersForced.length}
        >
          {othersForced.map((banner) => (
            <ForcedBannerRow key={banner.id} banner={banner} zone={zone} />
          ))}
        </WorkGroup>
        <WorkGroup id="requests" title={say('Asked to be taken away')} count={requests.length}>
          {requests.map((request) => (
            <RequestRow key={request.id} request={request} zone={zone} />
          ))}
        </WorkGroup>
      </div>
    </div>
  );
}

/** The groups whose editions are in several states. */
const MIXED = ['with-others', 'forced'];

function editing({ releaseId }: DeskRow) {
  return { name: say('Go on writing'), href: `/desk/releases/${releaseId}/edit` };
}

function NothingYet() {
  return (
    <EmptyState title={say('Nothing is going on yet.')}>
      <p>
        {say(
          'Start a release: it stays with this newsroom until an editor who did not write it approves it. What others submit, and what comes back to you, appears here.',
        )}
      </p>
      <LinkButton href="/desk/releases/new">{say('Start a release')}</LinkButton>
    </EmptyState>
  );
}

function keyOf(waiting: MyWork['waiting'][number]): number {
  if (waiting.wants === 'notice' || waiting.wants === 'notice_sign_off') return waiting.banner.id;
  return waiting.wants === 'confirmation' ? waiting.request.id : waiting.edition.editionId;
}
