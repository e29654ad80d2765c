'use client';
import { SINGLE_KEYS } from './key-words.ts';
import { useSay } from './words/use-say.tsx';

/** Every shortcut of the desk with what it does. */
export function KeyList({ singleKeys }: { readonly singleKeys: boolean }) {
  const { say } = useSay();
  return (
    <dl className="keys">
      <Key keys={['Ctrl', 'K']} words={say('Find a page or a release, also with ⌘K, and while typing')} />
      <Key keys={['Ctrl', 'S']} words={say('Save the text that is open')} />
      {singleKeys
        ? SINGLE_KEYS.map(({ key, words }) => <Key key={key} keys={[key]} words={say(words)} />)
        : null}
    </dl>
  );
}

function Key({ keys, words }: { readonly keys: readonly string[]; readonly words: string }) {
  return (
    <div>
      <dt>
        {keys.map((key) => (
          <kbd key={key}>{key}</kbd>
        ))}
      </dt>
      <dd>{words}</dd>
    </div>
  );
}
