import type { CommandGroup } from '#components/desk/commands.ts';
import { KIND_WORDS, STATE_WORDS } from '#components/desk/words.ts';
import type { Found } from '#desk/read/find.ts';
import type { Standing } from '#desk/read/standing.ts';
import { KINDS } from '#newsroom/vocabulary.ts';
import { placesFor } from '../places.ts';

/** What can be gone to or started from anywhere. */
export function standingCommands(may: Standing['may']): CommandGroup[] {
  const places = placesFor(may).flatMap((group) => group.places);
  const kinds = KINDS.map((kind) => ({
    name: `Start: ${KIND_WORDS[kind].toLowerCase()}`,
    href: `/desk/releases/new?kind=${kind}`,
  }));
  return [
    {
      name: 'Go to',
      commands: [
        ...places,
        { href: '/desk/account', name: 'Your account' },
        { href: '/desk/keys', name: 'Keyboard' },
      ],
    },
    ...(may.startRelease
      ? [
          {
            name: 'Start a release',
            commands: [{ name: 'New release', href: '/desk/releases/new' }, ...kinds],
          },
        ]
      : []),
  ];
}

/** What was found, as commands. */
export function foundCommands({ releases, acts }: Found): CommandGroup[] {
  const rows = releases.map(({ id, headline, language, reference, state }) => ({
    name: headline || 'Without a headline yet',
    href: `/desk/releases/${id}`,
    hint: [STATE_WORDS[state], reference].filter(Boolean).join(', '),
    language,
  }));
  return [
    { name: 'This release', commands: acts },
    { name: 'Releases', commands: rows },
  ].filter(({ commands }) => commands.length > 0);
}
