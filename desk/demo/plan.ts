import { bulletins, storms } from './bulletins.ts';
import type { DemoText } from './demo-text.ts';
import { meetings } from './meetings.ts';
import { consultations, pressDays } from './notices.ts';
import { appointments, CONDOLENCE, WATER_DAY } from './people-and-days.ts';
import { STANDING_PAGES } from './standing-pages.ts';
import { waterworks } from './waterworks.ts';

/** What becomes of a release of the demo. */
export type Fate =
  | 'published'
  | 'corrected'
  | 'clarified'
  | 'updated'
  | 'withdrawn'
  | 'retracted'
  | 'suppressed'
  | 'forced'
  | 'scheduled'
  | 'approved'
  | 'in_review'
  | 'returned'
  | 'draft'
  | 'discarded';
export type DemoRelease = {
  readonly text: DemoText;
  readonly day: string;
  readonly fate: Fate;
  readonly fixedSlug?: string;
};

/** Days of first publication, in the order of the texts of each family. */
const WORKS: readonly [string, Fate][] = [
  ['2022-05-17', 'published'],
  ['2022-10-04', 'published'],
  ['2023-06-20', 'corrected'],
  ['2024-04-09', 'published'],
  ['2024-11-26', 'updated'],
  ['2025-08-12', 'published'],
  ['2026-09-15', 'published'],
];
const MEETINGS: readonly [string, Fate][] = [
  ['2022-03-10', 'published'],
  ['2023-02-21', 'published'],
  ['2023-11-14', 'clarified'],
  ['2024-09-03', 'published'],
  ['2025-10-28', 'published'],
  ['2026-10-20', 'published'],
];
const BULLETINS: readonly [string, Fate][] = [
  ['2022-02-08', 'published'],
  ['2022-08-09', 'suppressed'],
  ['2023-02-07', 'published'],
  ['2023-08-08', 'withdrawn'],
  ['2024-02-06', 'published'],
  ['2024-08-13', 'published'],
];
const STORMS: readonly [string, Fate][] = [
  ['2024-12-02', 'published'],
  ['2025-03-19', 'retracted'],
  ['2025-11-30', 'published'],
  ['2026-10-30', 'published'],
];
const CONSULTATIONS: readonly [string, Fate][] = [
  ['2025-05-06', 'published'],
  ['2026-06-02', 'published'],
  ['', 'scheduled'],
  ['', 'in_review'],
];
const PRESS_DAYS: readonly [string, Fate][] = [
  ['2026-03-24', 'published'],
  ['', 'approved'],
  ['', 'draft'],
];
const APPOINTMENTS: readonly [string, Fate][] = [
  ['2023-09-05', 'published'],
  ['2026-11-10', 'forced'],
  ['', 'returned'],
];

/** Every release of the demo: those that are public in the order of their days, then what is being worked on. */
export function demoReleases(): DemoRelease[] {
  const families = [
    ...dated(waterworks(), WORKS),
    ...dated(meetings(), MEETINGS),
    ...dated(bulletins(), BULLETINS),
    ...dated(storms(), STORMS),
    ...dated(consultations(), CONSULTATIONS),
    ...dated(pressDays(), PRESS_DAYS),
    ...dated(appointments(), APPOINTMENTS),
    { text: CONDOLENCE, day: '2025-01-21', fate: 'published' as const },
    { text: WATER_DAY, day: '2026-03-22', fate: 'published' as const },
    { text: firstOf(meetings()), day: '', fate: 'discarded' as const },
    ...Object.entries(STANDING_PAGES).map(([fixedSlug, text]) => ({
      text,
      day: '2022-01-11',
      fate: 'published' as const,
      fixedSlug,
    })),
  ];
  const before = families.filter(({ day }) => day !== '').sort((a, b) => a.day.localeCompare(b.day));
  return [...before, ...families.filter(({ day }) => day === '')];
}

function dated(texts: readonly DemoText[], days: readonly (readonly [string, Fate])[]): DemoRelease[] {
  return texts.flatMap((text, index) => {
    const [day, fate] = days[index] ?? [];
    return day === undefined || fate === undefined ? [] : [{ text, day, fate }];
  });
}

function firstOf(texts: readonly DemoText[]): DemoText {
  const [first] = texts;
  if (!first) throw new Error('There is no text.');
  return first;
}
