import type { Sentence } from '#components/desk/words/catalogues.ts';
import { say, spokenLanguage } from '#components/desk/words/say.ts';
import { CHANGE_WORDS, KIND_WORDS, languageName, SETTING_WORDS } from '#components/desk/words.ts';
import type { Comparison } from '#desk/read/comparison.ts';
import { nameOf } from '#desk/read/new-release.ts';
import type { ReviewScreen } from '#desk/read/open-edition.ts';
import { type SettingChange, settingChanges } from '#newsroom/setting-changes.ts';

type Props = { readonly review: ReviewScreen; readonly comparison: Comparison };

/** What differs besides the words: kind, section, times, contacts and all else that approval is bound to. */
export function SettingDifferences({ review, comparison }: Props) {
  const { before, after } = comparison;
  const changes = before ? settingChanges(before, after) : [];
  if (changes.length === 0) return null;
  return (
    <section className="card" aria-labelledby="settings" id="settings-card">
      <h2 id="settings">{say('Settings')}</h2>
      <dl className="setting-changes">
        {changes.map((change) => (
          <div key={`${change.field} ${change.language}`}>
            <dt>
              {say(SETTING_WORDS[change.field])}
              {change.language ? ` (${languageName(change.language, spokenLanguage())})` : ''}
            </dt>
            <dd>
              <del>
                <span className="sr-only">{say('was:')} </span>
                {said(review, change, change.before)}
              </del>{' '}
              <ins>
                <span className="sr-only">{say('is now:')} </span>
                {said(review, change, change.after)}
              </ins>
            </dd>
          </div>
        ))}
      </dl>
    </section>
  );
}

function said(review: ReviewScreen, change: SettingChange, values: readonly string[]): string {
  if (values.length === 0) return say('none');
  const between = change.field === 'contactCards' ? '; ' : ', ';
  return values.map((value) => named(review, change.field, value)).join(between);
}

/** What people call it; the key itself where it is gone from the newsroom. */
function named(review: ReviewScreen, field: SettingChange['field'], value: string): string {
  const main = review.institution.mainLanguage;
  const name = (
    things: readonly { readonly key: string; readonly names: Readonly<Record<string, string>> }[],
  ) => nameOf(things.find(({ key }) => key === value)?.names ?? {}, main, spokenLanguage()) || value;
  switch (field) {
    case 'kind':
      return worded(wordOf(KIND_WORDS, value), value);
    case 'kindOfChange':
      return worded(wordOf(CHANGE_WORDS, value)?.label, value);
    case 'section':
      return name(review.sections);
    case 'topics':
      return name(review.topics);
    case 'included':
      return languageName(value, spokenLanguage());
    case 'contacts':
    case 'eventContact':
      return name(review.contacts.map(({ key, card }) => ({ key, names: card.names })));
    default:
      return value;
  }
}

function worded(words: Sentence | undefined, value: string): string {
  return words ? say(words) : value;
}

function wordOf<T>(words: Readonly<Record<string, T>>, value: string): T | undefined {
  return Object.hasOwn(words, value) ? words[value] : undefined;
}
