import { useEffect } from 'react';
import { type KeptAnswer, keptAnswer } from '#newsroom/kept-answer.ts';

/** Tells what the newsroom answers to each sending of the form on this page. `tell` must stay the same. */
export function useKept(tell: (answer: KeptAnswer) => void): void {
  useEffect(() => {
    const kept = (event: Event) => {
      const answer = event instanceof CustomEvent ? keptAnswer(event.detail) : null;
      if (answer?.state === 'kept') tell(answer);
    };
    document.addEventListener('kept', kept);
    return () => document.removeEventListener('kept', kept);
  }, [tell]);
}
