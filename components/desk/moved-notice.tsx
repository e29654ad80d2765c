import { say } from './words/say.ts';

type Props = {
  /** Names by key, in the order of the list. */
  readonly members: readonly { readonly key: string; readonly name: string }[];
  /** The key of what was just moved; empty where nothing was. */
  readonly moved: string;
};

/** Says where something stands after it was moved. The region is there before, so that it is read out. */
export function MovedNotice({ members, moved }: Props) {
  const place = members.findIndex(({ key }) => key === moved);
  const [name, count] = [members[place]?.name ?? '', members.length];
  return (
    <div role="status">
      {place < 0 ? null : (
        <p className="moved-notice">
          {say('“{name}” is now at place {place} of {count}.', { name, place: place + 1, count })}
        </p>
      )}
    </div>
  );
}
