import Link from 'next/link';
import type { ReactNode } from 'react';
import { Headline } from '#components/desk/in-language.tsx';
import { Instant } from '#components/desk/instant.tsx';
import { StateMark } from '#components/desk/state-mark.tsx';
import { say, sayWith } from '#components/desk/words/say.ts';
import { KIND_WORDS } from '#components/desk/words.ts';
import { LinkButton } from '#components/ui/button.tsx';
import { Mark } from '#components/ui/mark.tsx';
import type { DeskRow } from '#db/editorial/desk-lists.ts';
import { KINDS, type State } from '#newsroom/vocabulary.ts';

type RowProps = {
  readonly row: DeskRow;
  readonly zone: string;
  /** Where the headline leads; the release itself where nothing is said. */
  readonly href?: string;
  readonly liveState?: State | null;
  readonly hidesState?: boolean;
  /** The next thing to do to it, and where that is done. */
  readonly act?: { readonly name: string; readonly href: string } | undefined;
  readonly children?: ReactNode;
};

/** One edition in a list: its headline, and in one line what one needs to know of it. */
export function WorkRow({
  row,
  zone,
  href = `/desk/releases/${row.releaseId}`,
  liveState,
  hidesState,
  act,
  children,
}: RowProps) {
  return (
    <li className="work-row">
      <div className="work-row-head">
        <Link href={href} prefetch={false} className="work-headline">
          <Headline words={row.headline} language={row.mainLanguage} />
        </Link>
        <span>
          {hidesState ? null : <StateMark state={row.state} />}
          {row.limitedTo ? <Mark tone="warn">{say('Limited')}</Mark> : null}
          {liveState ? <StateMark state={liveState} /> : null}
        </span>
      </div>
      <p className="work-facts">
        {row.reference ? <span>{row.reference}</span> : null}
        <span>{kindWords(row.kind)}</span>
        <span>{row.included.join(', ')}</span>
        <span>
          <bdi>{row.author}</bdi>
        </span>
        {row.reviewer && row.state === 'in_review' ? (
          <span>{sayWith('reviewed by <name></name>', { name: <bdi>{row.reviewer}</bdi> })}</span>
        ) : null}
        <RowTime row={row} zone={zone} />
      </p>
      {children}
      {act ? (
        <p className="work-act">
          <LinkButton href={act.href}>
            {act.name}
            <span className="sr-only">
              : <Headline words={row.headline} language={row.mainLanguage} />
            </span>
          </LinkButton>
        </p>
      ) : null}
    </li>
  );
}

function RowTime({ row, zone }: { readonly row: DeskRow; readonly zone: string }) {
  if (row.scheduledAt) {
    const date = <Instant at={row.scheduledAt} zone={zone} />;
    return <span>{sayWith('for <date></date>', { date })}</span>;
  }
  const isPublic = row.state === 'published' && row.madePublicAt;
  const date = <Instant at={isPublic ? isPublic : row.changedAt} zone={zone} />;
  return (
    <span>
      {isPublic ? sayWith('published <date></date>', { date }) : sayWith('changed <date></date>', { date })}
    </span>
  );
}

function kindWords(kind: string): string {
  const known = KINDS.find((one) => one === kind);
  return known ? say(KIND_WORDS[known]) : kind;
}

type GroupProps = {
  readonly id: string;
  readonly title: string;
  /** How many there are in all. */
  readonly count: number;
  readonly tone?: 'alarm' | 'waiting' | 'plain';
  /** Where the whole list is, when not all are shown. */
  readonly all?: string | undefined;
  readonly children: ReactNode;
};

/** A named group of rows with their number; nothing at all where there are none. */
export function WorkGroup({ id, title, count, tone = 'plain', all, children }: GroupProps) {
  if (count === 0) return null;
  return (
    <section className={`work-group ${tone === 'plain' ? '' : `work-${tone}`}`} aria-labelledby={id}>
      <h2 id={id}>
        {title} <span className="work-count">{count}</span>
      </h2>
      <ul className="work-list">{children}</ul>
      {all ? (
        <p>
          <Link href={all} prefetch={false} className="text-link inline-flex min-h-11 items-center">
            {say('All of them')}
          </Link>
        </p>
      ) : null}
    </section>
  );
}
