'use client';
import { useEffect, useState } from 'react';
import type { BrowserSentence } from '#components/desk/words/catalogues.ts';
import { useSay } from '#components/desk/words/use-say.tsx';
import type { Values } from '#components/desk/words/worded.ts';
import { BEAT_EVERY_MS, type Doing, type Here } from '#newsroom/presence.ts';
import { type Presence, presenceIn } from './presence-answer.ts';

type Props = {
  readonly releaseId: number;
  /** The revision that the page shows. */
  readonly revisionId: number;
  /** Whether what is typed on this page is the text of the edition, not a comment or a reason. */
  readonly writes?: boolean;
};

const TYPED_LATELY_MS = 60_000;
const NOBODY: Presence = { here: [], savedBy: null };

/** Who else has this edition open, as names; changes are said politely. Nothing without scripts. */
export function WhoIsHere({ releaseId, revisionId, writes = false }: Props) {
  const { say, sayWith } = useSay();
  const [{ here, savedBy }, setPresence] = useState(NOBODY);
  useEffect(() => {
    const tab = crypto.getRandomValues(new Uint32Array(4)).join('-');
    let typedAt = Number.NEGATIVE_INFINITY;
    const tell = (doing: Doing) => send(releaseId, { tab, doing, revisionId: String(revisionId) });
    const beat = () => {
      if (document.visibilityState === 'hidden') return;
      const isEditing = performance.now() - typedAt < TYPED_LATELY_MS;
      tell(isEditing ? 'editing' : 'viewing').then(setPresence, () => setPresence(NOBODY));
    };
    const typed = () => {
      const wasEditing = performance.now() - typedAt < TYPED_LATELY_MS;
      typedAt = performance.now();
      if (!wasEditing) beat();
    };
    const gone = () => void tell('gone').catch(() => undefined);
    beat();
    const timer = setInterval(beat, BEAT_EVERY_MS);
    if (writes) document.addEventListener('input', typed);
    document.addEventListener('visibilitychange', beat);
    window.addEventListener('pagehide', gone);
    return () => {
      clearInterval(timer);
      document.removeEventListener('input', typed);
      document.removeEventListener('visibilitychange', beat);
      window.removeEventListener('pagehide', gone);
      gone();
    };
  }, [releaseId, revisionId, writes]);
  return (
    <div className="presence" role="status">
      {here.length > 0 ? (
        <p className="presence-people">
          {here.map((one) => (
            <Initials key={one.name} here={one} />
          ))}
          <bdi>{here.map((one) => say(...saidOf(one))).join(', ')}.</bdi>
        </p>
      ) : null}
      {savedBy ? (
        <p>
          {sayWith('<person></person> has saved since you opened this page.', {
            person: <bdi>{savedBy}</bdi>,
          })}
        </p>
      ) : null}
    </div>
  );
}

/** Who does what here; of oneself the other tabs. */
function saidOf({ name, doing, isOneself }: Here): [sentence: BrowserSentence, values?: Values] {
  const isEditing = doing === 'editing';
  if (isOneself) return [isEditing ? 'You, in another tab, are editing' : 'You, in another tab, are looking'];
  return [isEditing ? '{name} is editing' : '{name} is looking', { name }];
}

function Initials({ here: { name, doing } }: { readonly here: Here }) {
  const letters = name
    .split(/\s+/)
    .map((word) => [...word][0] ?? '')
    .slice(0, 2)
    .join('');
  return (
    <span aria-hidden="true" className={`presence-initials presence-${doing}`}>
      {letters}
    </span>
  );
}

async function send(releaseId: number, fields: Readonly<Record<string, string>>): Promise<Presence> {
  const body = new FormData();
  for (const [name, value] of Object.entries(fields)) body.append(name, value);
  const response = await fetch(`/desk/releases/${releaseId}/presence`, {
    method: 'POST',
    headers: { accept: 'application/json' },
    body,
    keepalive: true,
  });
  return presenceIn(await response.json());
}
