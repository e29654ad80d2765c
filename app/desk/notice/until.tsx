import { Instant } from '#components/desk/instant.tsx';
import { say, sayWith } from '#components/desk/words/say.ts';

type Props = { readonly until: Date | null; readonly zone: string };

/** When a notice ends by itself, or that it does not. */
export function Until({ until, zone }: Props) {
  if (!until) return say('It stays until somebody takes it down.');
  return <strong>{sayWith('Ends <date></date>.', { date: <Instant at={until} zone={zone} /> })}</strong>;
}
