import { and, asc, count, eq, exists, inArray, isNotNull, isNull, max, ne, or, sql } from 'drizzle-orm';
import { isAskedOf, type SecondFactorFor } from '#newsroom/second-factor.ts';
import type { Role } from '#newsroom/vocabulary.ts';
import { institution } from './schema/institution.ts';
import { people, personRoles, sessions, signOnIdentities } from './schema/people.ts';
import { authenticators, passkeys } from './schema/second-factors.ts';
import type { Reads, Tx } from './store.ts';

/** A person with the roles held now. Roles and suspension are read per request, never remembered. */
export type Person = {
  readonly id: number;
  readonly email: string;
  readonly name: string;
  readonly active: boolean;
  readonly hasPassword: boolean;
  /** Whether they have an authenticator app or a passkey: then a password alone lets nobody in. */
  readonly hasSecondFactor: boolean;
  /** Whether this newsroom asks them for one and they have none: then they may do nothing but set one up. */
  readonly owesSecondFactor: boolean;
  readonly roles: readonly Role[];
  /** Content languages that the person works in. */
  readonly languages: readonly string[];
  readonly createdAt: Date;
};

export async function findPerson(db: Reads, id: number): Promise<Person | null> {
  const [row] = await db.select().from(people).where(eq(people.id, id));
  return row ? withRoles(db, row) : null;
}

/** Finds by e-mail address, whatever its case. */
export async function findPersonByEmail(db: Reads, email: string): Promise<Person | null> {
  const [row] = await db
    .select()
    .from(people)
    .where(eq(sql`lower(${people.email})`, email.trim().toLowerCase()));
  return row ? withRoles(db, row) : null;
}

/** The stored password hash, or null where none was chosen yet. */
export async function passwordHashOf(db: Reads, id: number): Promise<string | null> {
  const [row] = await db.select({ hash: people.passwordHash }).from(people).where(eq(people.id, id));
  return row?.hash ?? null;
}

/** Everybody, suspended people included, by name. */
export async function listPeople(db: Reads): Promise<Person[]> {
  const rows = await db.select().from(people).orderBy(asc(people.name), asc(people.id));
  const held = Map.groupBy(await db.select().from(personRoles), ({ personId }) => personId);
  const [guarded, policy] = [await guardedPeople(db), await secondFactorFor(db)];
  return rows.map((row) => asPerson(row, held.get(row.id) ?? [], guarded.has(row.id), policy));
}

/** When each person was last seen at the desk, as far as their sessions are still known. */
export async function lastSeen(db: Reads): Promise<ReadonlyMap<number, Date>> {
  const rows = await db
    .select({ id: sessions.personId, at: max(sessions.lastSeenAt) })
    .from(sessions)
    .groupBy(sessions.personId);
  return new Map(rows.flatMap(({ id, at }) => (at ? [[id, at]] : [])));
}

/** The names by id, for sentences about who did what. */
export async function namesOfPeople(db: Reads): Promise<ReadonlyMap<number, string>> {
  const rows = await db.select({ id: people.id, name: people.name }).from(people);
  return new Map(rows.map((row) => [row.id, row.name]));
}

/** The active people who hold any of the roles, by name. */
export async function activePeople(db: Reads, roles: readonly Role[]) {
  return db
    .selectDistinct({ id: people.id, name: people.name })
    .from(people)
    .innerJoin(personRoles, eq(personRoles.personId, people.id))
    .where(and(inArray(personRoles.role, [...roles]), isNull(people.suspendedAt)))
    .orderBy(asc(people.name));
}

/** How many active people besides one hold a role: all, and those who have come in, by a password or a sign-on of theirs. */
export async function countOthers(db: Reads, role: Role, besides: number) {
  const signsOn = db
    .select({ one: sql`1` })
    .from(signOnIdentities)
    .where(eq(signOnIdentities.personId, people.id));
  const [row] = await db
    .select({
      all: count(),
      cameIn: sql<number>`coalesce(sum(${or(isNotNull(people.passwordHash), exists(signsOn))}), 0)`,
    })
    .from(personRoles)
    .innerJoin(people, eq(people.id, personRoles.personId))
    .where(and(eq(personRoles.role, role), isNull(people.suspendedAt), ne(people.id, besides)));
  return row ?? { all: 0, cameIn: 0 };
}

async function withRoles(db: Reads, row: typeof people.$inferSelect): Promise<Person> {
  const roles = await db
    .select({ role: personRoles.role })
    .from(personRoles)
    .where(eq(personRoles.personId, row.id));
  return asPerson(row, roles, await isGuarded(db, row.id), await secondFactorFor(db));
}

function asPerson(
  row: typeof people.$inferSelect,
  roles: readonly { readonly role: Role }[],
  hasSecondFactor: boolean,
  policy: SecondFactorFor,
): Person {
  const held = roles.map(({ role }) => role).sort();
  return {
    id: row.id,
    email: row.email,
    name: row.name,
    active: row.suspendedAt === null,
    hasPassword: row.passwordHash !== null,
    hasSecondFactor,
    owesSecondFactor: !hasSecondFactor && isAskedOf(policy, held),
    roles: held,
    languages: row.languages,
    createdAt: row.createdAt,
  };
}

async function isGuarded(db: Reads, personId: number): Promise<boolean> {
  const apps = db.select({ id: authenticators.personId }).from(authenticators);
  const keys = db.select({ id: passkeys.personId }).from(passkeys);
  const [found] = await apps
    .where(eq(authenticators.personId, personId))
    .unionAll(keys.where(eq(passkeys.personId, personId)))
    .limit(1);
  return found !== undefined;
}

/** Everybody who has a second factor. */
async function guardedPeople(db: Reads): Promise<ReadonlySet<number>> {
  const apps = db.select({ id: authenticators.personId }).from(authenticators);
  const rows = await apps.union(db.select({ id: passkeys.personId }).from(passkeys));
  return new Set(rows.map(({ id }) => id));
}

/** Of whom a second factor is asked; of nobody before the newsroom was set up. */
async function secondFactorFor(db: Reads): Promise<SecondFactorFor> {
  const [row] = await db.select({ policy: institution.secondFactorFor }).from(institution);
  return row?.policy ?? 'nobody';
}

/** Adds a person without roles and answers the id. */
export async function insertPerson(tx: Tx, values: typeof people.$inferInsert): Promise<number> {
  const [row] = await tx.insert(people).values(values).returning({ id: people.id });
  if (!row) throw new Error('The person was not written.');
  return row.id;
}

export async function updatePerson(
  tx: Tx,
  id: number,
  values: Partial<Omit<typeof people.$inferInsert, 'id'>>,
): Promise<void> {
  await tx.update(people).set(values).where(eq(people.id, id));
}

/** Replaces the roles that a person holds. */
export async function replaceRoles(tx: Tx, personId: number, roles: readonly Role[]): Promise<void> {
  await tx.delete(personRoles).where(eq(personRoles.personId, personId));
  if (roles.length > 0) await tx.insert(personRoles).values(roles.map((role) => ({ personId, role })));
}
