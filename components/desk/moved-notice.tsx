import { Notice } from '#components/ui/notice.tsx';
import { say } from './words/say.ts';

type Props = {
  /** Names by key, in the order of the list. */
  readonly members: readonly { readonly key: string; readonly name: string }[];
  /** The key of what was just moved; empty where nothing was. */
  readonly moved: string;
};

/** Says where something stands after it was moved; nothing for what is not in the list. */
export function MovedNotice({ members, moved }: Props) {
  const place = members.findIndex(({ key }) => key === moved);
  if (place < 0) return null;
  const [name, count] = [members[place]?.name ?? '', members.length];
  return (
    <div role="status" className="done-notice">
      <Notice tone="good">
        <p>{say('“{name}” is now at place {place} of {count}.', { name, place: place + 1, count })}</p>
      </Notice>
    </div>
  );
}
