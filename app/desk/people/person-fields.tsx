import { say, spokenLanguage } from '#components/desk/words/say.ts';
import { languageName, ROLE_WORDS } from '#components/desk/words.ts';
import { ChoiceGroup } from '#components/ui/choice-group.tsx';
import type { Person } from '#db/editorial/people.ts';
import { type Language, ROLES, type Role } from '#newsroom/vocabulary.ts';

/** Whom a form is about. */
export function Whom({ person }: { readonly person: Pick<Person, 'id'> }) {
  return <input type="hidden" name="personId" value={person.id} />;
}

/** Tells the same words of many cards apart for whoever hears them. */
export function Of({ person, children }: { readonly person: Person; readonly children: string }) {
  return (
    <>
      {children}
      <span className="sr-only">: {person.name}</span>
    </>
  );
}

export function RoleChoices({ chosen = [] }: { readonly chosen?: readonly Role[] }) {
  return (
    <ChoiceGroup
      name="roles"
      legend={say('Roles')}
      pick="many"
      chosen={chosen}
      choices={ROLES.map((role) => ({ value: role, label: say(ROLE_WORDS[role]) }))}
    />
  );
}

type LanguageProps = { readonly languages: readonly Language[]; readonly chosen?: readonly Language[] };

export function LanguageChoices({ languages, chosen = [] }: LanguageProps) {
  return (
    <ChoiceGroup
      name="languages"
      legend={say('Languages they work in')}
      pick="many"
      chosen={chosen}
      choices={languages.map((language) => ({
        value: language,
        label: languageName(language, spokenLanguage()),
      }))}
    />
  );
}
