import Link from 'next/link';
import { say } from '#components/desk/words/say.ts';
import { readUnseen } from '#desk/read/notifications.ts';
import { atDesk } from './at-desk.ts';

/** The way to what this person was told of, with how much of it is new. */
export async function Bell() {
  const { actor, stores } = await atDesk();
  const unseen = await readUnseen(stores, actor);
  return (
    <Link href="/desk/notifications" prefetch={false} className="bell">
      <svg viewBox="0 0 24 24" aria-hidden="true">
        <path d="M6 16V11a6 6 0 0 1 12 0v5l2 2H4zM10 20a2 2 0 0 0 4 0" />
      </svg>
      <span className="sr-only">
        {unseen > 0 ? say('Notifications, {count} new', { count: unseen }) : say('Notifications')}
      </span>
      {unseen > 0 ? (
        <span className="bell-count" aria-hidden="true">
          {unseen > 99 ? '99+' : unseen}
        </span>
      ) : null}
    </Link>
  );
}
