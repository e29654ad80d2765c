import Link from 'next/link';
import type { Sentence } from '#components/desk/words/catalogues.ts';
import { say, spokenLanguage } from '#components/desk/words/say.ts';
import { languageName } from '#components/desk/words.ts';
import { Mark } from '#components/ui/mark.tsx';
import { nameOf } from '#desk/read/new-release.ts';
import type { FurnitureCounts, Settings } from '#desk/read/settings.ts';
import type { SecondFactorFor } from '#newsroom/second-factor.ts';
import { securityStanding } from '#newsroom/security-contact.ts';
import type { Language } from '#newsroom/vocabulary.ts';
import { DATE_STYLE_WORDS } from './languages/date-style-field.tsx';
import { SECOND_FACTOR_WORDS } from './safety/second-factor-form.tsx';

type Props = {
  /** Null for who sees the holidays only. */
  readonly settings: Settings | null;
  readonly counts: FurnitureCounts | null;
  readonly now: Date;
};
type Entry = {
  readonly href: string;
  readonly title: Sentence;
  readonly lines: readonly string[];
  readonly mark?: string;
};

/** The parts of the settings, each with how it stands and the way to it. */
export function SettingsList({ settings, counts, now }: Props) {
  const holidays: Entry = {
    href: '/desk/settings/holidays',
    title: 'Holidays',
    lines: [say('Days that the calendar marks.')],
  };
  const entries =
    settings && counts ? [...ofInstitution(settings, now), ...ofFurniture(counts), holidays] : [holidays];
  return (
    <ul className="settings-list" aria-label={say('Parts of the settings')}>
      {entries.map(({ href, title, lines, mark }) => (
        <li key={href} className="settings-entry">
          <h2>
            <Link href={href} prefetch={false}>
              {say(title)}
            </Link>
          </h2>
          {lines.map((line) => (
            <p key={line}>
              <bdi>{line}</bdi>
            </p>
          ))}
          {mark ? <Mark tone="warn">{mark}</Mark> : null}
        </li>
      ))}
    </ul>
  );
}

function ofInstitution(settings: Settings, now: Date): readonly Entry[] {
  const { names, mottos, languages, mainLanguage, colour, zone, boilerplate, endMarks } = settings;
  const without = (words: Readonly<Record<Language, unknown>>) =>
    languages.filter((language) => !words[language]).map(called);
  return [
    {
      href: '/desk/settings/masthead',
      title: 'Name, motto and look',
      lines: [nameOf(names, mainLanguage, spokenLanguage()), missing('Motto', without(mottos)), colour],
    },
    {
      href: '/desk/settings/languages',
      title: 'Languages and time',
      lines: [
        languages.map(called).join(', '),
        zone,
        say('Dates: {style}', { style: say(DATE_STYLE_WORDS[settings.dateStyle]) }),
      ],
    },
    {
      href: '/desk/settings/ending',
      title: 'End of a release',
      lines: [
        missing('Boilerplate', without(boilerplate)),
        languages.map((language) => endMarks[language] ?? '###').join(' · '),
      ],
    },
    safety(settings, now),
  ];
}

function safety(settings: Settings, now: Date): Entry {
  const security = SECURITY_MARKS[securityStanding(settings, now)];
  return {
    href: '/desk/settings/safety',
    title: 'Safety',
    lines: [
      settings.fourEyes ? say('Four eyes: on') : say('Four eyes: off'),
      say('Second factor: {whom}', {
        whom: say(SECOND_FACTOR_WORDS[settings.secondFactorFor satisfies SecondFactorFor]),
      }),
    ],
    ...(security ? { mark: say(security) } : {}),
  };
}

const SECURITY_MARKS = {
  none: null,
  holds: null,
  soon: 'The security contact ends soon',
  over: 'The security contact is over',
} as const;

function ofFurniture({ sections, topics, contacts }: FurnitureCounts): readonly Entry[] {
  return [
    {
      href: '/desk/sections',
      title: 'Sections',
      lines: [say('{count, plural, one {# section} other {# sections}}', { count: sections })],
    },
    {
      href: '/desk/topics',
      title: 'Topics',
      lines: [say('{count, plural, one {# topic} other {# topics}}', { count: topics })],
    },
    {
      href: '/desk/contacts',
      title: 'Press contacts',
      lines: [say('{count, plural, one {# contact} other {# contacts}}', { count: contacts })],
    },
  ];
}

function called(language: Language): string {
  return languageName(language, spokenLanguage());
}

function missing(what: 'Motto' | 'Boilerplate', languages: readonly string[]): string {
  return languages.length === 0
    ? say('{what}: in every language', { what: say(what) })
    : say('{what}: missing in {languages}', { what: say(what), languages: languages.join(', ') });
}
