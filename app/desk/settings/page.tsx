import type { Metadata } from 'next';
import { DoneNotice } from '#components/desk/done-notice.tsx';
import { PageHeading } from '#components/ui/page-heading.tsx';
import { readHolidays } from '#desk/read/holidays.ts';
import { readSettings } from '#desk/read/settings.ts';
import { atDesk, inQuery, orNotFound, type Query, standingNow } from '../at-desk.ts';
import { ClockForm } from './clock-form.tsx';
import { FourEyesForm } from './four-eyes-form.tsx';
import { FreezeForms } from './freeze-forms.tsx';
import { HolidayForms } from './holiday-forms.tsx';
import { InstitutionForm } from './institution-form.tsx';
import { SecondFactorForm } from './second-factor-form.tsx';

export const metadata: Metadata = { title: 'Settings' };

/** The institution, and what concerns the newsroom as a whole; editors find here only what they may do. */
export default async function SettingsPage({ searchParams }: { readonly searchParams: Promise<Query> }) {
  const { actor, stores, now } = await atDesk();
  const standing = await standingNow();
  const settings = await readSettings(stores, actor);
  const holidays = await readHolidays(stores, actor, now);
  orNotFound(settings || standing.may.freeze ? standing : null);
  return (
    <>
      <PageHeading title="Settings" />
      <DoneNotice deed={inQuery(await searchParams, 'done')} />
      {standing.may.freeze ? <FreezeForms standing={standing} personId={actor.id} /> : null}
      {standing.may.resumeClock && standing.clockPausedAt ? (
        <ClockForm at={standing.clockPausedAt} now={now} zone={standing.zone} />
      ) : null}
      {holidays ? <HolidayForms holidays={holidays} /> : null}
      {settings ? (
        <>
          <FourEyesForm fourEyes={settings.fourEyes} />
          <SecondFactorForm secondFactorFor={settings.secondFactorFor} />
          <InstitutionForm settings={settings} adding={inQuery(await searchParams, 'add')} />
        </>
      ) : null}
    </>
  );
}
