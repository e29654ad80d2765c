import { findPersonByEmail } from '#db/editorial/people.ts';
import { invitePerson } from '../invite-person.ts';
import { requestNoticeBanner } from '../request-notice-banner.ts';
import { setUp } from '../set-up.ts';
import type { Stores } from '../stores.ts';
import { demoInstant } from './demo-event.ts';
import { FATES } from './fates.ts';
import { DEMO_FOUNDATION, DEMO_NOTICE, DEMO_PEOPLE, type DemoRole } from './foundation.ts';
import { demoReleases } from './plan.ts';
import { by, type Cast, minutes, must, write } from './steps.ts';

/**
 * Fills an empty newsroom with a ministry that does not exist, by the same deeds that its people
 * would do. Answers how many releases there are; 0 where the newsroom was founded before.
 */
export async function fillDemo(
  stores: Stores,
  now: Date,
  progress: (done: number, of: number) => void,
): Promise<number> {
  const cast = await foundDemo(stores);
  if (!cast) return 0;
  const releases = demoReleases();
  for (const [index, release] of releases.entries()) {
    const at = release.day === '' ? minutes(now, -60) : instantOf(release.day, index);
    const begun = await write(cast, release, minutes(at, -240));
    await FATES[release.fate](cast, begun, at);
    progress(index + 1, releases.length);
  }
  must(await requestNoticeBanner(by(cast, 'editor', minutes(now, -30)), { words: DEMO_NOTICE, wall: null }));
  return releases.length;
}

/** The ministry with its people and nothing written yet; null where the newsroom was founded before. */
export async function foundDemo(stores: Stores): Promise<Cast | null> {
  const founded = new Date('2022-01-10T06:00:00Z');
  return (await setUp(stores, DEMO_FOUNDATION, founded)) ? hire(stores, founded) : null;
}

/** Mornings and afternoons of the ministry, not always on the hour. */
function instantOf(day: string, index: number): Date {
  const minute = String((index * 17) % 60).padStart(2, '0');
  const hour = String(9 + (index % 9)).padStart(2, '0');
  return demoInstant(`${day}T${hour}:${minute}`);
}

async function hire(stores: Stores, now: Date): Promise<Cast> {
  const hired: Partial<Record<DemoRole, Cast['actors'][DemoRole]>> = {};
  for (const role of ['writer', 'editor', 'chief', 'admin'] as const) {
    const { name, email, roles } = DEMO_PEOPLE[role];
    const { personId } = must(
      await invitePerson(
        { stores, now, actor: { kind: 'system', name: 'demo' } },
        { name, email, roles: [...roles] },
      ),
    );
    hired[role] = {
      kind: 'person',
      id: personId,
      name,
      roles,
      active: true,
      freshUntil: null,
      owesSecondFactor: false,
    };
  }
  const { writer, editor, chief, admin } = hired;
  if (!writer || !editor || !chief || !admin) throw new Error('Somebody of the demo was not hired.');
  return { stores, actors: { writer, editor, chief, admin } };
}

/** The people of the demo who are there. */
export async function demoPeople(stores: Stores) {
  const found = await Promise.all(
    Object.values(DEMO_PEOPLE).map(({ email }) => findPersonByEmail(stores.editorial.reads, email)),
  );
  return found.filter((person) => person !== null);
}
