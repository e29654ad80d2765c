import { say, spokenLanguage } from '#components/desk/words/say.ts';
import { ReleaseArticle } from '#components/release/article.tsx';
import { type SettingPreview, sampleView } from '#desk/read/setting-preview.ts';
import type { Furnished, SettingProposal } from '#newsroom/setting-proposal.ts';
import { directionOf } from '#newsroom/vocabulary.ts';
import { AllContacts, AllTopics, Head } from './parts.tsx';
import { SecurityText } from './security-text.tsx';

type Props = { readonly preview: SettingPreview };

/** What readers have now and what they would have, one above the other. */
export function Compared({ preview }: Props) {
  const { proposal, now, after, language, at } = preview;
  const view =
    proposal?.of === 'contact' && after ? sampleView(withFirst(after, proposal), language, at) : null;
  return (
    <main className="compared">
      <Side name={say('Now')} side={now} preview={preview} />
      <Side name={say('After')} side={after} preview={preview} />
      {view ? (
        <section aria-label={say('In a release')}>
          <Heading name={say('In a release')} />
          <div className="wide">
            <ReleaseArticle view={view} topics={[]} />
          </div>
        </section>
      ) : null}
    </main>
  );
}

/** The contact that is looked at, as a release would name it. */
function withFirst(side: Furnished, { card }: Extract<SettingProposal, { of: 'contact' }>): Furnished {
  return { ...side, contacts: [card] };
}

type SideProps = Props & { readonly name: string; readonly side: Furnished | null };

function Side({ name, side, preview }: SideProps) {
  return (
    <section aria-label={name}>
      <Heading name={name} />
      {side ? (
        <Piece side={side} preview={preview} />
      ) : (
        <p className="wide" lang={spokenLanguage()} dir={directionOf(spokenLanguage())}>
          {say('There are no pages in this language.')}
        </p>
      )}
    </section>
  );
}

function Heading({ name }: { readonly name: string }) {
  return (
    <h2 className="compared-name" lang={spokenLanguage()}>
      <span className="wide">{name}</span>
    </h2>
  );
}

function Piece({ side, preview }: Props & { readonly side: Furnished }) {
  const list = listOf(preview.proposal);
  if (list === 'languages' || list === 'sections') return <Head side={side} preview={preview} />;
  return (
    <div className="wide">
      {list === 'security' ? <SecurityText side={side} at={preview.at} /> : null}
      {list === 'topics' ? <AllTopics side={side} preview={preview} /> : null}
      {list === 'contacts' ? <AllContacts side={side} preview={preview} /> : null}
    </div>
  );
}

/** What of the furniture another one is looked at. */
function listOf(proposal: SettingProposal | null) {
  if (proposal?.of === 'order') return proposal.list;
  if (proposal?.of === 'removal') return proposal.from;
  if (proposal?.of === 'contact') return 'contacts';
  return proposal?.of === 'security' ? 'security' : 'languages';
}
