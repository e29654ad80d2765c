import { DoneNotice } from '#components/desk/done-notice.tsx';
import { Headline } from '#components/desk/in-language.tsx';
import { say, sayWith, spokenLanguage } from '#components/desk/words/say.ts';
import { KIND_WORDS } from '#components/desk/words.ts';
import { PageHeading } from '#components/ui/page-heading.tsx';
import { type ReleaseScreen, readRelease } from '#desk/read/release.ts';
import { readWhatWillHappen } from '#desk/read/what-will-happen.ts';
import { atDesk, idIn, inQuery, orNotFound, type Query } from '../../at-desk.ts';
import { titled } from '../../language.ts';
import { DuplicateCard } from './duplicate-card.tsx';
import { EditionsList } from './editions-list.tsx';
import { History } from './history.tsx';
import { LiveCard } from './live-card.tsx';
import { OpenCard } from './open-card.tsx';
import { WhoIsHere } from './presence/who-is-here.tsx';
import { Requests } from './requests.tsx';
import { SignOffCard } from './sign-off-card.tsx';
import { Untouched } from './untouched.tsx';

type Props = { readonly params: Promise<{ id: string }>; readonly searchParams: Promise<Query> };

export const generateMetadata = titled('Release');

/** One release: what is being worked on, what readers have, what may be done, what was done. */
export default async function ReleasePage({ params, searchParams }: Props) {
  const { actor, stores, now } = await atDesk();
  const screen = orNotFound(await readRelease(stores, actor, idIn((await params).id), now, spokenLanguage()));
  const { release, open } = screen;
  const [coming] = (await readWhatWillHappen(stores, actor, now, release.id)) ?? [];
  return (
    <>
      <PageHeading
        back={{ href: '/desk/releases', label: say('Releases') }}
        title={<Headline words={headlineOf(screen)} language={release.mainLanguage} />}
        intro={<Intro screen={screen} />}
      />
      <DoneNotice deed={inQuery(await searchParams, 'done')} />
      {open?.revisionId ? <WhoIsHere releaseId={release.id} revisionId={open.revisionId} /> : null}
      <div className="release-columns">
        <div>
          <Requests screen={screen} />
          <SignOffCard screen={screen} />
          <OpenCard screen={screen} coming={coming} now={now} />
          <LiveCard screen={screen} />
          <Untouched screen={screen} />
        </div>
        <EditionsList screen={screen} />
      </div>
      <DuplicateCard screen={screen} />
      {screen.mayReadHistory ? <History screen={screen} /> : null}
    </>
  );
}

function headlineOf({ open, live, editions }: ReleaseScreen): string {
  return (open ?? live ?? editions[0])?.headline ?? '';
}

function Intro({ screen }: { readonly screen: ReleaseScreen }) {
  const { release, kind, section } = screen;
  const person = <bdi>{release.author}</bdi>;
  const values = { kind: say(KIND_WORDS[kind]), section };
  if (release.reference === null)
    return sayWith(
      '{kind} in {section}. No number yet: it is given at first publication. Started by <person></person>.',
      { person },
      values,
    );
  return sayWith(
    '{kind} in {section}. No. {reference}. Started by <person></person>.',
    { person },
    { ...values, reference: release.reference },
  );
}
