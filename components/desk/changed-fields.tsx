import type { Sentence } from './words/catalogues.ts';
import { say } from './words/say.ts';

type Props = {
  readonly changes: Readonly<Record<string, { readonly before: unknown; readonly after: unknown }>>;
};

/** Before and after of what a deed changed, closed until it is wanted. */
export function ChangedFields({ changes }: Props) {
  const told = Object.entries(changes);
  return (
    <details className="disclosure changed-fields">
      <summary>{told.map(([name]) => fieldWords(name)).join(', ')}</summary>
      <dl>
        {told.map(([name, { before, after }]) => (
          <div key={name}>
            <dt>{fieldWords(name)}</dt>
            <dd>
              <del>
                <span className="sr-only">{say('Before:')} </span>
                <bdi>{valueWords(before)}</bdi>
              </del>{' '}
              <ins>
                <span className="sr-only">{say('After:')} </span>
                <bdi>{valueWords(after)}</bdi>
              </ins>
            </dd>
          </div>
        ))}
      </dl>
    </details>
  );
}

const CHANGED_WORDS: Readonly<Record<string, Sentence>> = {
  name: 'name',
  dateStyle: 'date style',
  email: 'email',
  languages: 'languages',
};

/** `mainLanguage` → `main language` where it has no words of its own. */
function fieldWords(name: string): string {
  const words = CHANGED_WORDS[name];
  if (words) return say(words);
  return name.replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`);
}

const MOST = 400;

function valueWords(value: unknown): string {
  if (value === null || value === undefined || value === '') return say('nothing');
  if (Array.isArray(value)) return value.map(valueWords).join(', ') || say('nothing');
  if (typeof value === 'object') {
    return Object.entries(value)
      .map(([name, inside]) => `${name}: ${valueWords(inside)}`)
      .join('; ');
  }
  const words = String(value);
  return words.length > MOST ? `${words.slice(0, MOST)}…` : words;
}
