import { DoneNotice } from '#components/desk/done-notice.tsx';
import { say } from '#components/desk/words/say.ts';
import { PageHeading } from '#components/ui/page-heading.tsx';
import { readHolidays } from '#desk/read/holidays.ts';
import { atDesk, inQuery, orNotFound, type Query } from '../../at-desk.ts';
import { titled } from '../../language.ts';
import { HolidayForms } from './holiday-forms.tsx';

export const generateMetadata = titled('Holidays');

/** The days on which the institution rests. */
export default async function HolidaysPage({ searchParams }: { readonly searchParams: Promise<Query> }) {
  const { actor, stores, now } = await atDesk();
  const holidays = orNotFound(await readHolidays(stores, actor, now));
  return (
    <>
      <PageHeading back={{ href: '/desk/settings', label: say('Settings') }} title={say('Holidays')} />
      <DoneNotice deed={inQuery(await searchParams, 'done')} />
      <HolidayForms holidays={holidays} />
    </>
  );
}
