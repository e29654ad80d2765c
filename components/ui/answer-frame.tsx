'use client';
import { useSay } from '#components/desk/words/use-say.tsx';

/** A page of ours that shows what would be, in a frame below the answer, and by a link where frames are in the way. */
export function AnswerFrame({ address }: { readonly address: string }) {
  const { say } = useSay();
  return (
    <div className="answer-frame">
      <iframe
        key={address}
        src={address}
        title={say('What readers would see')}
        sandbox="allow-same-origin allow-popups"
      />
      <a href={address} target="_blank" rel="noreferrer" className="text-link">
        {say('Open the preview in a new tab')}
      </a>
    </div>
  );
}
