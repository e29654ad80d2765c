import { oneLine } from './clean-words.ts';
import { type Fault, type Refused, refuse } from './refusal.ts';
import type { Language } from './vocabulary.ts';

/** Who somebody is, as an invitation, a file and a later change give it. */
export type PersonFields = {
  readonly name: string;
  readonly email: string;
  /** Content languages that the person works in. */
  readonly languages: readonly Language[];
};

/** The fields cleaned, or what is wrong with them. `known` are the languages of the institution. */
export function cleanPerson(
  given: PersonFields,
  known: readonly Language[],
): { readonly ok: true; readonly person: PersonFields } | Refused {
  const person = {
    name: oneLine(given.name),
    email: given.email.trim(),
    languages: known.filter((language) => given.languages.includes(language)),
  };
  const faults = faultsOf(person, given, known);
  const [first] = faults;
  return first ? refuse('bad_input', first.sentence, faults) : { ok: true, person };
}

function faultsOf(person: PersonFields, given: PersonFields, known: readonly Language[]): Fault[] {
  const faults: Fault[] = [];
  if (person.name === '') faults.push({ field: 'name', sentence: 'Give the person’s name.' });
  if (person.name.length > 200) faults.push({ field: 'name', sentence: 'Shorten the name.' });
  if (!/^[^\s@,;<>]+@[^\s@,;<>]+$/.test(person.email) || person.email.length > 254) {
    const sentence = 'Write the e-mail address in full, such as name@example.org.';
    faults.push({ field: 'email', sentence });
  }
  const unknown = given.languages.find((language) => !known.includes(language));
  if (unknown !== undefined) {
    const sentence = `The newsroom has no language “${unknown}”. It has ${known.join(', ')}.`;
    faults.push({ field: 'languages', sentence });
  }
  return faults;
}
