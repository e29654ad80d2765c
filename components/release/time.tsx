import { formatShown } from '#newsroom/institution-time.ts';
import type { DateForm, ReleaseView } from '#newsroom/release-view.ts';
import { wordsOf } from './words.ts';

type Props = { readonly at: Date; readonly view: DateForm };

/**
 * An instant as readers see it everywhere: `13 September 2018 18:19 UTC+4`, in the institution's
 * zone and date style. The zone reads left to right in every language, and stays on the line of its time.
 */
export function ShownTime({ at, view }: Props) {
  const shown = formatShown(at, view.zone, view.language, view.dateStyle);
  return (
    <time dateTime={shown.iso}>
      {`${shown.date} ${shown.time}\u00a0`}
      <bdi className="zone" dir="ltr">
        {shown.zone}
      </bdi>
    </time>
  );
}

/** What opens the text: place and date; empty where the release names no place. */
export function datelineOf(view: ReleaseView): string {
  if (!view.dateline || !view.publishedAt) return view.dateline;
  const { date } = formatShown(view.publishedAt, view.zone, view.language, view.dateStyle);
  return wordsOf(view.language)('release.opening', { place: view.dateline, date });
}

/** A zone as people call it, with the name it has for machines: `Azerbaijan Time (Asia/Baku)`. */
export function zoneCalled(zone: string, language: string): string {
  const parts = new Intl.DateTimeFormat(language, {
    timeZone: zone,
    timeZoneName: 'longGeneric',
  }).formatToParts(0);
  const called = parts.find((part) => part.type === 'timeZoneName')?.value;
  return called ? `${called} (${zone})` : zone;
}
