import { FIRST_COLOUR, type Shades, shadesOf } from '#newsroom/colours.ts';

const FIRST = shadesOf(FIRST_COLOUR);

type Props = {
  readonly colours: Shades;
  /** On the desk, whose policy wants one. */
  readonly nonce?: string | undefined;
};

/** The institution's colour over the stylesheet's own; nothing where it is the same. */
export function Look({ colours, nonce }: Props) {
  if (colours.light === FIRST.light && colours.dark === FIRST.dark) return null;
  return (
    <style nonce={nonce}>
      {`@media screen{:root:root{--accent:${colours.light}}}@media screen and (prefers-color-scheme:dark){:root:root{--accent:${colours.dark}}}`}
    </style>
  );
}
