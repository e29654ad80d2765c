import { formatShown } from '#newsroom/institution-time.ts';
import { spokenLanguage } from './words/say.ts';

type Props = { readonly at: Date; readonly zone: string };

/** An instant in the institution's zone, which it always names: `24 November 2026 09:00 UTC+4`. */
export function Instant({ at, zone }: Props) {
  const shown = formatShown(at, zone, spokenLanguage());
  return (
    <time dateTime={shown.iso} className="instant">
      {shown.date} {shown.time} <span className="instant-zone">{shown.zone}</span>
    </time>
  );
}
