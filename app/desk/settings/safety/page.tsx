import { DoneNotice } from '#components/desk/done-notice.tsx';
import { say } from '#components/desk/words/say.ts';
import { PageHeading } from '#components/ui/page-heading.tsx';
import { readSettings } from '#desk/read/settings.ts';
import { atDesk, inQuery, orNotFound, type Query } from '../../at-desk.ts';
import { titled } from '../../language.ts';
import { FourEyesForm } from './four-eyes-form.tsx';
import { SecondFactorForm } from './second-factor-form.tsx';
import { SecurityForm } from './security-form.tsx';

export const generateMetadata = titled('Safety');

/** Who has to look before something goes out, how people prove who they are, and whom to tell of a weakness. */
export default async function SafetyPage({ searchParams }: { readonly searchParams: Promise<Query> }) {
  const { actor, stores, now } = await atDesk();
  const settings = orNotFound(await readSettings(stores, actor));
  return (
    <>
      <PageHeading back={{ href: '/desk/settings', label: say('Settings') }} title={say('Safety')} />
      <DoneNotice deed={inQuery(await searchParams, 'done')} />
      <FourEyesForm fourEyes={settings.fourEyes} />
      <SecondFactorForm secondFactorFor={settings.secondFactorFor} />
      <SecurityForm settings={settings} now={now} />
    </>
  );
}
