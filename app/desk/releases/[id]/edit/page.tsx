import { Headline } from '#components/desk/in-language.tsx';
import { Pinned } from '#components/desk/pinned.tsx';
import { StateMark } from '#components/desk/state-mark.tsx';
import { say } from '#components/desk/words/say.ts';
import { PageHeading } from '#components/ui/page-heading.tsx';
import { readDiscussion } from '#desk/read/comments.ts';
import { readOpenEdition } from '#desk/read/open-edition.ts';
import { readOwnWords, withWords, wordsToShow } from '#desk/read/own-words.ts';
import { type Merging, readTakenIn } from '#desk/read/taken-in.ts';
import { readLanguageStandings } from '#desk/read/translations.ts';
import { atDesk, idIn, inQuery, orItsRelease, type Query } from '../../../at-desk.ts';
import { titled } from '../../../language.ts';
import { WhoIsHere } from '../presence/who-is-here.tsx';
import { EditComments } from './edit-comments.tsx';
import { EditForm, languagesOf } from './edit-form.tsx';
import { Contributing, InThisBrowser, Locked, LostText, Merged, Returned } from './edit-notices.tsx';
import { OwnWordsNotices } from './own-words.tsx';

type Props = { readonly params: Promise<{ id: string }>; readonly searchParams: Promise<Query> };

export const generateMetadata = titled('Edit');

/** The texts of the open edition, its languages side by side. */
export default async function EditPage({ params, searchParams }: Props) {
  const { actor, stores } = await atDesk();
  const query = await searchParams;
  const releaseId = idIn((await params).id);
  const open = await orItsRelease(await readOpenEdition(stores, actor, releaseId), releaseId);
  const { release, edition } = open;
  const discussion = await readDiscussion(stores, edition, open.content);
  const saved = inQuery(query, 'saved');
  const merged = mergedIn(query);
  const asked = inQuery(query, 'words');
  const words = await readOwnWords(stores, actor, open);
  const shown = wordsToShow(words, asked);
  const filled = withWords(open, shown);
  return (
    <>
      <PageHeading
        back={{ href: `/desk/releases/${release.id}`, label: say('The release') }}
        title={
          <>
            <Headline words={edition.headline} language={release.mainLanguage} />{' '}
            <StateMark state={edition.state} />
          </>
        }
      />
      <div className="checks">
        {open.beside ? <LostText releaseId={release.id} /> : null}
        {edition.returnComment && edition.state === 'draft' ? (
          <Returned words={edition.returnComment} />
        ) : null}
        {edition.state === 'in_review' && open.offers.has('approve') ? <Contributing /> : null}
        {merged ? <Merged from={await readTakenIn(stores, actor, edition.id, merged)} /> : null}
      </div>
      <EditComments discussion={discussion} zone={open.institution.zone} may={open.offers.has('comment')} />
      {open.offers.has('save_draft') ? (
        <Pinned own={`${saved} ${asked}`}>
          <WhoIsHere releaseId={release.id} revisionId={open.revision.id} writes />
          <OwnWordsNotices
            releaseId={release.id}
            zone={open.institution.zone}
            shown={shown}
            others={words.filter((one) => one !== shown)}
          />
          <InThisBrowser open={open} writerId={actor.id} />
          <EditForm
            open={filled}
            standings={await readLanguageStandings(stores, filled, languagesOf(filled))}
            writerId={actor.id}
            takenUp={shown}
            saved={saved !== ''}
            checked={inQuery(query, 'check') !== ''}
          />
        </Pinned>
      ) : (
        <Locked open={open} writerId={actor.id} />
      )}
    </>
  );
}

/** What the save before this page merged; null where it merged nothing. */
function mergedIn(query: Query): Merging | null {
  const [base, saved] = [inQuery(query, 'merged'), inQuery(query, 'saved')];
  return base && saved ? { baseRevisionId: idIn(base), revisionId: idIn(saved) } : null;
}
