import type { Words } from '#components/desk/keeping/form-words.ts';
import type { Sent } from '#components/desk/keeping/keeper.ts';
import { keptAnswer } from '#newsroom/kept-answer.ts';

/** Browsers let a page that goes away send no more than this. */
const LAST_BYTES = 60_000;
const PATIENCE_MS = 20_000;

/** Sends the form of an edition to be kept; an answer that is none of ours counts as none at all. */
export async function sendWords(path: string, words: Words, cut: boolean): Promise<Sent> {
  const body = new FormData();
  for (const [name, value] of words) body.append(name, value);
  if (cut) body.set('cut', 'yes');
  const size = words.reduce((sum, [name, value]) => sum + 100 + name.length + 3 * value.length, 0);
  const response = await fetch(path, {
    method: 'POST',
    headers: { accept: 'application/json' },
    body,
    keepalive: size < LAST_BYTES,
    signal: AbortSignal.timeout(PATIENCE_MS),
  });
  const answer = keptAnswer(await response.json());
  if (answer?.state === 'kept') return answer;
  if (answer?.code === 'signed_out') return { state: 'signed_out' };
  return answer ? { state: 'refused', sentence: answer.sentence } : { state: 'offline' };
}
