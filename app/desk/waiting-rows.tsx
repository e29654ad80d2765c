import Link from 'next/link';
import { Headline } from '#components/desk/in-language.tsx';
import { Instant } from '#components/desk/instant.tsx';
import type { DeskRow, WaitingRequest } from '#db/editorial/desk-lists.ts';
import type { Waiting } from '#desk/read/my-work.ts';
import type { WaitingBanner } from '#desk/read/notice.ts';
import { WorkRow } from './work-list.tsx';

/** Something that only this person, or one of few, can move on: it leads straight to where that is done. */
export function WaitingRow({ waiting, zone }: { readonly waiting: Waiting; readonly zone: string }) {
  if (waiting.wants === 'notice') return <BannerRow banner={waiting.banner} zone={zone} />;
  if (waiting.wants === 'confirmation') return <RequestRow request={waiting.request} zone={zone} />;
  const { edition, wants } = waiting;
  const release = `/desk/releases/${edition.releaseId}`;
  if (wants === 'review') {
    return (
      <WorkRow
        row={edition}
        zone={zone}
        href={`${release}/review`}
        act={{ name: 'Review it', href: `${release}/review` }}
      >
        <p className="work-say">Review it: approve it, or return it with a comment.</p>
      </WorkRow>
    );
  }
  if (wants === 'sign_off') {
    return (
      <WorkRow row={edition} zone={zone} act={{ name: 'Read and sign off', href: release }}>
        <p className="work-say">
          Published past the review: <q>{edition.forcedWhy}</q> Read it and sign it off.
        </p>
      </WorkRow>
    );
  }
  return (
    <WorkRow
      row={edition}
      zone={zone}
      href={`${release}/edit`}
      act={{ name: 'Go on writing', href: `${release}/edit` }}
    >
      <p className="work-say">
        Returned to you: <q>{edition.returnComment}</q>
      </p>
    </WorkRow>
  );
}

/** A retraction or suppression that waits for another editor. */
export function RequestRow({ request, zone }: { readonly request: WaitingRequest; readonly zone: string }) {
  const [[language = 'en', reason = ''] = []] = Object.entries(request.reason);
  return (
    <li className="work-row">
      <div className="work-row-head">
        <Link
          href={`/desk/releases/${request.releaseId}#requests`}
          prefetch={false}
          className="work-headline"
        >
          {request.kind === 'retraction' ? 'Retract: ' : `Suppress edition ${request.number}: `}
          <Headline words={request.headline} language={language} />
        </Link>
      </div>
      <p className="work-facts">
        <span>
          asked by <bdi>{request.asker}</bdi>
        </span>
        <Instant at={request.askedAt} zone={zone} />
      </p>
      <p className="work-say" lang={language}>
        {reason}
      </p>
    </li>
  );
}

/** A notice for every public page that waits for another editor. */
export function BannerRow({ banner, zone }: { readonly banner: WaitingBanner; readonly zone: string }) {
  const [[language = 'en', words = ''] = []] = Object.entries(banner.words);
  return (
    <li className="work-row">
      <div className="work-row-head">
        <Link href="/desk/notice" prefetch={false} className="work-headline">
          Notice: <Headline words={words} language={language} />
        </Link>
      </div>
      <p className="work-facts">
        <span>
          asked for by <bdi>{banner.asker}</bdi>
        </span>
        <Instant at={banner.askedAt} zone={zone} />
      </p>
      <p className="work-say">{banner.whyNot ?? 'Read it, and approve it for every page or cancel it.'}</p>
    </li>
  );
}

/** A due edition that readers do not have, with the reason. */
export function OverdueRow({ row, zone }: { readonly row: DeskRow; readonly zone: string }) {
  return (
    <WorkRow
      row={row}
      zone={zone}
      href={`/desk/releases/${row.releaseId}/review`}
      act={{ name: 'Move or publish it', href: `/desk/releases/${row.releaseId}/review` }}
    >
      <p className="work-say">
        {row.blockedWhy
          ? `Refused when it was due: ${row.blockedWhy}`
          : 'The clock has not published it. If this stays, tell whoever runs this machine.'}
      </p>
    </WorkRow>
  );
}
