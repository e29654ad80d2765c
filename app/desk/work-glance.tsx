import { answered } from '#components/desk/words/answered.ts';
import { say, spokenLanguage } from '#components/desk/words/say.ts';
import type { WorkGroupOf } from '#desk/read/work-groups.ts';

type Props = {
  readonly waiting: number;
  readonly overdue: number;
  readonly groups: readonly WorkGroupOf[];
};

/** How much there is of each, and the way down to it. */
export function Glance({ waiting, overdue, groups }: Props) {
  const parts = [
    { id: 'overdue', title: say('Overdue'), count: overdue, tone: 'alarm' },
    { id: 'waiting', title: say('Waits for you'), count: waiting, tone: 'main' },
    ...groups.map(({ id, title, count }) => ({
      id,
      title: answered(spokenLanguage(), title),
      count,
      tone: 'plain',
    })),
  ].filter(({ count }) => count > 0);
  return (
    <nav aria-label={say('At a glance')}>
      <ul className="glance">
        {parts.map(({ id, title, count, tone }) => (
          <li key={id}>
            <a href={`#${id}`} className={`glance-part glance-${tone}`}>
              <span className="glance-count">{count}</span> {title}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
