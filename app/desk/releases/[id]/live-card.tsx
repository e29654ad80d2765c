import { FormDisclosure } from '#components/desk/form-disclosure.tsx';
import { InLanguage } from '#components/desk/in-language.tsx';
import { Instant } from '#components/desk/instant.tsx';
import { StateMark } from '#components/desk/state-mark.tsx';
import { say, sayWith, spokenLanguage } from '#components/desk/words/say.ts';
import { CHANGE_WORDS, languageHeading, NOTICE_WORDS } from '#components/desk/words.ts';
import { ChoiceGroup } from '#components/ui/choice-group.tsx';
import { Form } from '#components/ui/form.tsx';
import { newKey } from '#components/ui/once.ts';
import { SubmitButton } from '#components/ui/submit-button.tsx';
import type { ReleaseScreen } from '#desk/read/release.ts';
import type { KindOfChange } from '#newsroom/vocabulary.ts';
import { startEditionAction } from '../actions.ts';
import { PinForms, PinNotice } from './pin-forms.tsx';
import { TakeDownForms } from './take-down-forms.tsx';

/** What readers have, where, and what may be done about it. */
export function LiveCard({ screen }: { readonly screen: ReleaseScreen }) {
  const { live, zone, onLive, release, addresses } = screen;
  if (!live) return null;
  return (
    <section className="card" aria-labelledby="live">
      <div className="card-head">
        <h2 id="live" className="card-title">
          {say('What readers have: edition {number}', { number: live.number ?? '' })}
        </h2>
        <StateMark state={live.state} />
      </div>
      <PublicSince live={live} zone={zone} />
      <PinNotice screen={screen} />
      <Addresses addresses={addresses} />
      <Notices screen={screen} />
      {onLive.has('start_edition') ? (
        <StartEditionForm
          releaseId={release.id}
          canTranslate={screen.languages.length > live.content.included.length}
        />
      ) : null}
      <PinForms screen={screen} />
      <TakeDownForms screen={screen} languages={live.content.included} />
    </section>
  );
}

type SinceProps = { readonly live: NonNullable<ReleaseScreen['live']>; readonly zone: string };

/** Since when readers have it, and by whose hand. */
function PublicSince({ live: { madePublicAt, publisher, late }, zone }: SinceProps) {
  if (!madePublicAt) return null;
  const date = <Instant at={madePublicAt} zone={zone} />;
  if (publisher === null) {
    const byTheClock = late
      ? 'Public since <date></date>, by the clock, late.'
      : 'Public since <date></date>, by the clock.';
    return <p className="quiet">{sayWith(byTheClock, { date })}</p>;
  }
  const bySomebody = late
    ? 'Public since <date></date>, by <person></person>, late.'
    : 'Public since <date></date>, by <person></person>.';
  return <p className="quiet">{sayWith(bySomebody, { date, person: <bdi>{publisher}</bdi> })}</p>;
}

function Addresses({ addresses }: Pick<ReleaseScreen, 'addresses'>) {
  return (
    <ul className="addresses">
      {addresses.map(({ language, path }) => (
        <li key={path}>
          <span className="lang-name">{languageHeading(language, spokenLanguage())}</span>
          <a href={path} hrefLang={language} target="_blank" rel="noreferrer">
            {path}
          </a>
        </li>
      ))}
    </ul>
  );
}

function Notices({ screen }: { readonly screen: ReleaseScreen }) {
  const { notices, zone, release } = screen;
  if (notices.length === 0) return null;
  return (
    <ul className="stack">
      {notices.toReversed().map((notice) => {
        const words = notice.words[release.mainLanguage] ?? Object.values(notice.words)[0] ?? '';
        return (
          <li key={notice.number}>
            <strong>{say(NOTICE_WORDS[notice.kind])}</strong> <Instant at={notice.madePublicAt} zone={zone} />
            {notice.endedAt ? (
              <>, {sayWith('ended <date></date>', { date: <Instant at={notice.endedAt} zone={zone} /> })}</>
            ) : null}
            <br />
            <InLanguage language={release.mainLanguage}>{words}</InLanguage>
          </li>
        );
      })}
    </ul>
  );
}

const CHANGES: readonly KindOfChange[] = ['correction', 'clarification', 'update', 'translation', 'minor'];

function StartEditionForm({
  releaseId,
  canTranslate,
}: {
  readonly releaseId: number;
  readonly canTranslate: boolean;
}) {
  const offered = CHANGES.filter((kind) => kind !== 'translation' || canTranslate);
  return (
    <Form action={startEditionAction} once={newKey()} label={say('Start a new edition')}>
      <input type="hidden" name="releaseId" value={releaseId} />
      <FormDisclosure summary={say('Change it: start a new edition')}>
        <ChoiceGroup
          name="kindOfChange"
          legend={say('What kind of change is it?')}
          pick="one"
          choices={offered.map((kind) => ({
            value: kind,
            label: say(CHANGE_WORDS[kind].label),
            hint: say(CHANGE_WORDS[kind].hint),
          }))}
        />
        <SubmitButton>{say('Start the new edition')}</SubmitButton>
      </FormDisclosure>
    </Form>
  );
}
