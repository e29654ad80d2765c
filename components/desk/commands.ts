import { fold } from '#newsroom/fold.ts';

/** Something the palette leads to. */
export type Command = {
  readonly name: string;
  readonly href: string;
  /** Said beside it, such as a state. */
  readonly hint?: string;
  /** The language of the name, where it is a headline. */
  readonly language?: string;
};
export type CommandGroup = {
  readonly name: string;
  readonly commands: readonly Command[];
  /** Narrowed to the words by the newsroom, whose finder knows more than the names. */
  readonly isNarrowed?: true;
};

/** The commands that hold every one of the words, in any case and with or without marks; all of them where none is given. */
export function commandsFor(groups: readonly CommandGroup[], words: string): CommandGroup[] {
  const asked = fold(words).split(/\s+/).filter(Boolean);
  const fits = ({ name }: Command) => asked.every((word) => fold(name).includes(word));
  return groups
    .map((group) => ({ ...group, commands: group.commands.filter(fits) }))
    .filter(({ commands }) => commands.length > 0);
}
