import { say } from '#components/desk/words/say.ts';
import { Thread } from '../comments/thread.tsx';
import type { Talk } from './talk.ts';

type Props = { readonly talk: Talk; readonly shown: (thread: Talk['threads'][number]) => boolean };

/** Comments whose passage is not on this page: it was removed, or does not differ. None is lost. */
export function Elsewhere({ talk, shown }: Props) {
  const rest = talk.threads.filter((thread) => !shown(thread));
  if (rest.length === 0) return null;
  return (
    <section className="card" aria-labelledby="elsewhere" id="elsewhere-card">
      <h2 id="elsewhere">{say('Comments on other passages')}</h2>
      {rest.map((thread) => (
        <Thread key={thread.id} thread={thread} people={talk.people} zone={talk.zone} may={talk.may} />
      ))}
    </section>
  );
}
