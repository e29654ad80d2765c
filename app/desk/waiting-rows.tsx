import Link from 'next/link';
import type { ReactNode } from 'react';
import { Headline } from '#components/desk/in-language.tsx';
import { Instant } from '#components/desk/instant.tsx';
import { answered } from '#components/desk/words/answered.ts';
import { say, sayWith, spokenLanguage } from '#components/desk/words/say.ts';
import type { DeskRow, WaitingRequest } from '#db/editorial/desk-lists.ts';
import type { Waiting } from '#desk/read/my-work.ts';
import type { ForcedBanner, WaitingBanner } from '#desk/read/notice.ts';
import type { ByLanguage } from '#newsroom/vocabulary.ts';
import { WorkRow } from './work-list.tsx';

/** Something that only this person, or one of few, can move on: it leads straight to where that is done. */
export function WaitingRow({ waiting, zone }: { readonly waiting: Waiting; readonly zone: string }) {
  if (waiting.wants === 'notice') return <BannerRow banner={waiting.banner} zone={zone} />;
  if (waiting.wants === 'notice_sign_off') return <ForcedBannerRow banner={waiting.banner} zone={zone} />;
  if (waiting.wants === 'confirmation') return <RequestRow request={waiting.request} zone={zone} />;
  const { edition, wants } = waiting;
  const release = `/desk/releases/${edition.releaseId}`;
  if (wants === 'review') {
    return (
      <WorkRow
        row={edition}
        zone={zone}
        href={`${release}/review`}
        act={{ name: say('Review it'), href: `${release}/review` }}
      >
        <p className="work-say">{say('Review it: approve it, or return it with a comment.')}</p>
      </WorkRow>
    );
  }
  if (wants === 'sign_off') {
    return (
      <WorkRow row={edition} zone={zone} act={{ name: say('Read and sign off'), href: release }}>
        <p className="work-say">
          {sayWith('Published past the review: <reason></reason> Read it and sign it off.', {
            reason: <q>{edition.forcedWhy}</q>,
          })}
        </p>
      </WorkRow>
    );
  }
  return (
    <WorkRow
      row={edition}
      zone={zone}
      href={`${release}/edit`}
      act={{ name: say('Go on writing'), href: `${release}/edit` }}
    >
      <p className="work-say">
        {sayWith('Returned to you: <comment></comment>', { comment: <q>{edition.returnComment}</q> })}
      </p>
    </WorkRow>
  );
}

/** A retraction or suppression that waits for another editor. */
export function RequestRow({ request, zone }: { readonly request: WaitingRequest; readonly zone: string }) {
  const [[language = 'en', reason = ''] = []] = Object.entries(request.reason);
  const headline = <Headline words={request.headline} language={language} />;
  return (
    <li className="work-row">
      <div className="work-row-head">
        <Link
          href={`/desk/releases/${request.releaseId}#requests`}
          prefetch={false}
          className="work-headline"
        >
          {request.kind === 'retraction'
            ? sayWith('Retract: <headline></headline>', { headline })
            : sayWith(
                'Suppress edition {number}: <headline></headline>',
                { headline },
                { number: request.number ?? '' },
              )}
        </Link>
      </div>
      <p className="work-facts">
        <span>{sayWith('asked by <name></name>', { name: <bdi>{request.asker}</bdi> })}</span>
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
  const asker = <bdi>{banner.asker}</bdi>;
  return (
    <NoticeRow
      words={banner.words}
      who={sayWith('asked for by <name></name>', { name: asker })}
      at={banner.askedAt}
      zone={zone}
    >
      {banner.whyNot === null
        ? say('Read it, and approve it for every page or cancel it.')
        : answered(spokenLanguage(), banner.whyNot)}
    </NoticeRow>
  );
}

/** A notice that readers were shown without another editor's approval, and that waits to be signed off. */
export function ForcedBannerRow({ banner, zone }: { readonly banner: ForcedBanner; readonly zone: string }) {
  const shower = <bdi>{banner.shower}</bdi>;
  return (
    <NoticeRow
      words={banner.words}
      who={sayWith('shown without approval by <name></name>', { name: shower })}
      at={banner.shownAt}
      zone={zone}
    >
      <q>{banner.forcedWhy}</q>{' '}
      {banner.whyNot === null ? say('Read it and sign it off.') : answered(spokenLanguage(), banner.whyNot)}
    </NoticeRow>
  );
}

type OfNotice = {
  readonly words: ByLanguage;
  readonly who: ReactNode;
  readonly at: Date | null;
  readonly zone: string;
  /** What is to be done about it. */
  readonly children: ReactNode;
};

function NoticeRow({ words, who, at, zone, children }: OfNotice) {
  const [[language = 'en', first = ''] = []] = Object.entries(words);
  return (
    <li className="work-row">
      <div className="work-row-head">
        <Link href="/desk/notice" prefetch={false} className="work-headline">
          {sayWith('Notice: <words></words>', { words: <Headline words={first} language={language} /> })}
        </Link>
      </div>
      <p className="work-facts">
        <span>{who}</span>
        {at ? <Instant at={at} zone={zone} /> : null}
      </p>
      <p className="work-say">{children}</p>
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
      act={{ name: say('Move or publish it'), href: `/desk/releases/${row.releaseId}/review` }}
    >
      <p className="work-say">
        {row.blockedWhy
          ? say('Refused when it was due: {why}', { why: answered(spokenLanguage(), row.blockedWhy) })
          : say('The clock has not published it. If this stays, tell whoever runs this machine.')}
      </p>
    </WorkRow>
  );
}
