import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { saveContact, saveSection } from '#db/editorial/furniture.ts';
import { createInstitution } from '#db/editorial/institution.ts';
import { appendLedger } from '#db/editorial/ledger.ts';
import { insertPerson, replaceRoles } from '#db/editorial/people.ts';
import type { EditionContent, Text } from '#newsroom/content.ts';
import { fromPlainText } from '#newsroom/document.ts';
import { EMPTY_DOCUMENT } from '#newsroom/document-schema.ts';
import type { Actor } from '#newsroom/permissions.ts';
import type { Role } from '#newsroom/vocabulary.ts';
import type { Call } from '../deed.ts';
import { openStores } from '../open-stores.ts';
import { level } from '../projection.ts';
import type { Stores } from '../stores.ts';

/** A newsroom in a throw-away folder with real stores, for tests. */
export type TestNewsroom = {
  readonly stores: Stores;
  readonly people: Readonly<Record<TestPerson, number>>;
  /** A call by a person who has just proved who they are, at an instant that defaults to NOON. */
  readonly by: (person: TestPerson, now?: Date, more?: Partial<Actor & { kind: 'person' }>) => Call;
  readonly close: () => void;
};
export type TestPerson = 'writer' | 'editor' | 'second' | 'admin' | 'all';

export const NOON = new Date('2026-03-02T08:00:00.000Z'); // 12:00 in Baku
export const later = (minutes: number, from = NOON) => new Date(from.getTime() + minutes * 60_000);

const ROLES_OF: Readonly<Record<TestPerson, readonly Role[]>> = {
  writer: ['writer'],
  editor: ['editor'],
  second: ['editor'],
  admin: ['admin'],
  all: ['writer', 'editor', 'admin'],
};

export async function testNewsroom(): Promise<TestNewsroom> {
  const folder = mkdtempSync(join(tmpdir(), 'communique-test-'));
  const stores = openStores(folder);
  const people = await stores.editorial.tx(async (tx) => {
    await createInstitution(tx, {
      names: { az: 'Su Nazirliyi', en: 'Ministry of Water', ru: 'Министерство воды', ar: 'وزارة المياه' },
      mottos: { en: { words: 'Water first.', attribution: 'A. Founder' } },
      boilerplate: { en: 'The ministry looks after rivers.', az: 'Nazirlik çaylara baxır.' },
      zone: 'Asia/Baku',
      languages: ['az', 'en', 'ru', 'ar'],
      mainLanguage: 'az',
      fourEyes: true,
      demo: false,
    });
    await saveSection(tx, 'news', { az: 'Xəbərlər', en: 'News', ru: 'Новости', ar: 'أخبار' });
    await saveContact(
      tx,
      { key: 'press', names: { az: 'Mətbuat xidməti' }, duties: {}, email: 'press@example.org', phone: '' },
      true,
    );
    await appendLedger(tx, { releaseId: null, before: 'nothing', after: 'furniture', at: NOON });
    const ids: Partial<Record<TestPerson, number>> = {};
    for (const name of ['writer', 'editor', 'second', 'admin', 'all'] as const) {
      ids[name] = await insertPerson(tx, { email: `${name}@example.org`, name, createdAt: NOON });
      await replaceRoles(tx, ids[name], ROLES_OF[name]);
    }
    const { writer = 0, editor = 0, second = 0, admin = 0, all = 0 } = ids;
    return { writer, editor, second, admin, all };
  });
  await level(stores);
  const actor = (person: TestPerson, now: Date): Actor & { kind: 'person' } => ({
    kind: 'person',
    id: people[person],
    name: person,
    roles: ROLES_OF[person],
    active: true,
    freshUntil: later(10, now),
    owesSecondFactor: false,
  });
  return {
    stores,
    people,
    by: (person, now = NOON, more = {}) => ({ stores, now, actor: { ...actor(person, now), ...more } }),
    close: () => {
      stores.editorial.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** A text that may go out. */
export function testText(
  headline: string,
  body = 'The talks began in the morning. They went on until noon.',
): Text {
  return {
    headline,
    subhead: '',
    summary: 'The two sides met.',
    dateline: '',
    body: body === '' ? EMPTY_DOCUMENT : fromPlainText(body),
    notes: '',
    slug: null,
  };
}

/** A content in Azerbaijani and English that may go out. */
export function testContent(more: Partial<EditionContent> = {}): EditionContent {
  return {
    kind: 'press_release',
    section: 'news',
    topics: [],
    included: ['az', 'en'],
    archiveDate: null,
    kindOfChange: null,
    changeNotes: {},
    contacts: ['press'],
    texts: {
      az: testText('Görüş keçirilib', 'Tərəflər görüşüblər. Danışıqlar davam edir.'),
      en: testText('The two sides met in Baku'),
    },
    ticked: [],
    copied: null,
    ...more,
  };
}

/** The answer of a deed that has to be done; throws with the refusal's sentences where it is not. */
export function done<T extends object>(
  outcome:
    | ({ readonly ok: true } & T)
    | { readonly ok: false; readonly refusal: { readonly sentence: string } },
): { readonly ok: true } & T {
  if (outcome.ok) return outcome;
  throw new Error(`Refused: ${JSON.stringify(outcome.refusal)}`);
}
