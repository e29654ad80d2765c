import type { CommandGroup } from '#components/desk/commands.ts';
import { answered } from '#components/desk/words/answered.ts';
import { textIn } from '#components/desk/words/catalogues.ts';
import { say, spokenLanguage } from '#components/desk/words/say.ts';
import { KIND_WORDS, STATE_WORDS } from '#components/desk/words.ts';
import type { Found } from '#desk/read/find.ts';
import type { Standing } from '#desk/read/standing.ts';
import type { DeskLanguage } from '#newsroom/desk-language.ts';
import { KINDS } from '#newsroom/vocabulary.ts';
import { placesFor } from '../places.ts';

/** What can be gone to or started from anywhere. */
export function standingCommands(may: Standing['may']): CommandGroup[] {
  const places = placesFor(may).flatMap((group) => group.places);
  const kinds = KINDS.map((kind) => ({
    name: say('Start: {kind}', { kind: say(KIND_WORDS[kind]).toLocaleLowerCase(spokenLanguage()) }),
    href: `/desk/releases/new?kind=${kind}`,
  }));
  return [
    {
      name: say('Go to'),
      commands: [
        ...places,
        { href: '/desk/account', name: say('Your account') },
        { href: '/desk/keys', name: say('Keyboard') },
      ],
    },
    ...(may.startRelease
      ? [
          {
            name: say('Start a release'),
            commands: [{ name: say('New release'), href: '/desk/releases/new' }, ...kinds],
          },
        ]
      : []),
  ];
}

/** What was found, as commands in the language of whoever asked. */
export function foundCommands({ releases, acts }: Found, spoken: DeskLanguage): CommandGroup[] {
  const rows = releases.map(({ id, headline, language, reference, state }) => ({
    name: headline || textIn(spoken, 'Without a headline yet'),
    href: `/desk/releases/${id}`,
    hint: [textIn(spoken, STATE_WORDS[state]), reference].filter(Boolean).join(', '),
    ...(headline && { language }),
  }));
  const own = acts.map(({ name, href }) => ({ name: answered(spoken, name), href }));
  return [
    { name: textIn(spoken, 'This release'), commands: own },
    { name: textIn(spoken, 'Releases'), commands: rows, isNarrowed: true as const },
  ].filter(({ commands }) => commands.length > 0);
}
