import { DoneNotice } from '#components/desk/done-notice.tsx';
import { say } from '#components/desk/words/say.ts';
import { PageHeading } from '#components/ui/page-heading.tsx';
import { readFirstSteps } from '#desk/read/first-steps.ts';
import { readFurnitureCounts, readSettings } from '#desk/read/settings.ts';
import { atDesk, inQuery, orNotFound, type Query, standingNow } from '../at-desk.ts';
import { titled } from '../language.ts';
import { ClockForm } from './clock-form.tsx';
import { FreezeForms } from './freeze-forms.tsx';
import { SettingsList } from './settings-list.tsx';
import { StepsAgain } from './steps-again.tsx';

export const generateMetadata = titled('Settings');

/** What there is to set, and how it stands; stopping everything that is about to go out. Editors find what they may do. */
export default async function SettingsPage({ searchParams }: { readonly searchParams: Promise<Query> }) {
  const { actor, stores, now } = await atDesk();
  const standing = await standingNow();
  const settings = await readSettings(stores, actor);
  const counts = await readFurnitureCounts(stores, actor);
  orNotFound(settings || standing.may.freeze ? standing : null);
  const steps = await readFirstSteps(stores, actor);
  return (
    <>
      <PageHeading title={say('Settings')} />
      <DoneNotice deed={inQuery(await searchParams, 'done')} />
      {standing.may.resumeClock && standing.clockPausedAt ? (
        <ClockForm at={standing.clockPausedAt} now={now} zone={standing.zone} />
      ) : null}
      <SettingsList settings={settings} counts={counts} now={now} />
      {standing.may.freeze ? <FreezeForms standing={standing} personId={actor.id} /> : null}
      {steps?.isPutAway ? <StepsAgain /> : null}
    </>
  );
}
