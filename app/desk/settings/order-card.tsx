import type { ReactNode } from 'react';
import { MoveButtons } from '#components/desk/move-buttons.tsx';
import { MovedNotice } from '#components/desk/moved-notice.tsx';
import { newKey } from '#components/ui/once.ts';
import type { ProposedOrder } from '#desk/read/proposed-order.ts';
import type { OrderedList } from '#newsroom/order.ts';
import { orderAction } from './actions.ts';
import { KeepOrder } from './keep-order.tsx';

export type OrderedMember = {
  readonly key: string;
  readonly name: string;
  /** What the row shows; the name where it has nothing else. */
  readonly label?: ReactNode;
  /** What else can be done with it. */
  readonly below?: ReactNode;
};
type Props = {
  readonly list: OrderedList;
  readonly title: string;
  /** As the list stands. */
  readonly members: readonly OrderedMember[];
  readonly proposed: ProposedOrder;
  /** What belongs to the list and does not move. */
  readonly children?: ReactNode;
};

/** A list in its order. What is moved is shown as readers would see it, and stays a proposal until it is kept. */
export function OrderCard({ list, title, members, proposed, children }: Props) {
  const { order, moved, by } = proposed;
  const rows = order.flatMap((key) => members.find((member) => member.key === key) ?? []);
  return (
    <section className="card" id="order" aria-labelledby="order-title">
      <h2 id="order-title">{title}</h2>
      <ol className="order-list">
        {rows.map((member, place) => (
          <Row
            key={member.key}
            member={member}
            moves={{
              list,
              order: order.join(','),
              isFirst: place === 0,
              isLast: place === rows.length - 1,
              movedBy: member.key === moved ? by : null,
            }}
          />
        ))}
      </ol>
      <MovedNotice members={rows} moved={moved} />
      <KeepOrder list={list} proposed={proposed} />
      {children}
    </section>
  );
}

type RowProps = {
  readonly member: OrderedMember;
  readonly moves: Pick<
    Parameters<typeof MoveButtons>[0],
    'list' | 'order' | 'isFirst' | 'isLast' | 'movedBy'
  >;
};

function Row({ member: { key, name, label, below }, moves }: RowProps) {
  return (
    <li className="order-row">
      <span className="order-name">{label ?? <bdi>{name}</bdi>}</span>
      {moves.isFirst && moves.isLast ? null : (
        // Made anew once it moved, so that one goes on from its new place.
        <MoveButtons
          key={moves.movedBy ? newKey() : 'still'}
          action={orderAction}
          member={key}
          name={name}
          {...moves}
        />
      )}
      {below}
    </li>
  );
}
