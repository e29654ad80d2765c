import type { Environment, Settings } from './settings.ts';

/** The setting in which the supervisor hands on what it has read: each process gets only its part. */
export const GIVEN = 'COMMUNIQUE_SETTINGS';

/** The part of the settings that a process was given. Throws where it was started by something else. */
export function givenSettings<Name extends keyof Settings>(
  environment: Environment,
  ...names: readonly Name[]
): Pick<Settings, Name> {
  // The supervisor parsed them and wrote this itself, so their shape is known.
  const given = JSON.parse(environment[GIVEN] ?? '{}') as Pick<Settings, Name>;
  if (names.every((name) => name in given)) return given;
  throw new Error('This process is started by npm start, with the settings that it reads.');
}

/** What `givenSettings` reads. */
export function handedOn(settings: Settings, names: readonly (keyof Settings)[]): string {
  return JSON.stringify(Object.fromEntries(names.map((name) => [name, settings[name]])));
}
