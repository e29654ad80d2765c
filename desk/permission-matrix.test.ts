import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { findEdition } from '#db/editorial/editions.ts';
import { insertPerson, replaceRoles, updatePerson } from '#db/editorial/people.ts';
import { insertSession } from '#db/editorial/sessions.ts';
import { insertLink } from '#db/editorial/sign-in-links.ts';
import type { Actor } from '#newsroom/permissions.ts';
import type { Outcome } from '#newsroom/refusal.ts';
import { DEEDS, ROLES, type Role, STATES, type State } from '#newsroom/vocabulary.ts';
import { type Call, personIdOf } from './deed.ts';
import { linkFor } from './issue-link.ts';
import { EDITION_RULES, type EditionRule, NEWSROOM_RULES } from './testing/deed-rules.ts';
import { EDITION_CALLS, isNumbered, limitTo, setStage } from './testing/edition-calls.ts';
import { editionInEachState, type OnEdition } from './testing/every-state.ts';
import { later, NOON, type TestNewsroom, testNewsroom } from './testing/newsroom.ts';
import { NEWSROOM_CALLS, setNewsroomStage } from './testing/newsroom-calls.ts';
import { rehearsal } from './testing/rehearsal.ts';
import { newToken, tokenHash } from './tokens.ts';

/**
 * Every deed × every set of roles × every state, called directly on a real database, against what
 * `rules.md` allows. Each call runs to its end and is undone.
 */
let newsroom: TestNewsroom;
let editions: Readonly<Record<State, OnEdition>>;
const staff = new Map<string, Person>();

type Person = {
  readonly id: number;
  readonly link: string;
  readonly forgotten: string;
  readonly session: string;
};
const SETS = [0, 1, 2, 3, 4, 5, 6, 7].map((bits) => ROLES.filter((_, index) => (bits >> index) & 1));
const nameOf = (roles: readonly Role[]) => roles.join('+') || 'no role';
const SYSTEMS = ['clock', 'import', 'setup', 'demo', 'restore', 'operator', 'sign_on'] as const;

beforeAll(async () => {
  newsroom = await testNewsroom();
  editions = await editionInEachState(newsroom);
  for (const roles of SETS) staff.set(nameOf(roles), await hire(nameOf(roles), roles));
  const suspended = await hire('suspended', [...ROLES]);
  await newsroom.stores.editorial.tx((tx) => updatePerson(tx, suspended.id, { suspendedAt: NOON }));
  staff.set('suspended', suspended);
});
afterAll(() => newsroom.close());

/** Somebody who contributed to nothing, with a link and a session of their own. */
function hire(name: string, roles: readonly Role[]): Promise<Person> {
  const [link, forgotten, session] = [newToken(), newToken(), newToken()];
  return newsroom.stores.editorial.tx(async (tx) => {
    const email = `${name.replaceAll(' ', '-')}@staff.example`;
    const id = await insertPerson(tx, { email, name, createdAt: NOON });
    await replaceRoles(tx, id, roles);
    await insertLink(tx, linkFor({ kind: 'system', name: 'setup' }, id, link, NOON));
    const lost = { tokenHash: tokenHash(forgotten), personId: id, purpose: 'forgotten' } as const;
    await insertLink(tx, { ...lost, createdAt: NOON, expiresAt: later(60) });
    const until = { idleUntil: later(60), absoluteUntil: later(600) };
    const seen = { createdAt: NOON, lastSeenAt: NOON, provedAt: NOON, userAgent: 'test' };
    await insertSession(tx, { tokenHash: tokenHash(session), personId: id, ...seen, ...until });
    return { id, link, forgotten, session };
  });
}

/** The person of that name, who has just proved who they are and claims every role. */
function actorOf(name: string): Actor {
  const id = staff.get(name)?.id ?? 0;
  return {
    kind: 'person',
    id,
    name,
    roles: [...ROLES],
    active: true,
    freshUntil: later(10),
    owesSecondFactor: false,
  };
}

type EditionDeedName = keyof typeof EDITION_RULES;
const editionDeeds = DEEDS.filter((deed): deed is EditionDeedName => Object.hasOwn(EDITION_RULES, deed));
type NewsroomDeedName = keyof typeof NEWSROOM_RULES;
const newsroomDeeds = DEEDS.filter((deed): deed is NewsroomDeedName => Object.hasOwn(NEWSROOM_RULES, deed));

/** What became of it: the refusal's code, or the state afterwards with what was left behind. */
async function onEdition(
  deed: EditionDeedName,
  actor: Actor,
  on: OnEdition,
  more: { readonly now?: Date; readonly hiddenFrom?: true } = {},
): Promise<string> {
  const { stores, left } = rehearsal(
    newsroom.stores,
    async (tx) => {
      await setStage(tx, deed, on, newsroom.people.editor);
      if (more.hiddenFrom) await limitTo(tx, on, [newsroom.people.writer]);
    },
    async (tx) => (await findEdition(tx, on.editionId))?.state,
  );
  const call: Call = { stores, actor, now: more.now ?? NOON };
  return told(await EDITION_CALLS[deed](call, on), left);
}

function told(
  outcome: Outcome<object>,
  left: { entries: number; ledgerRows: number; seen: unknown },
): string {
  if (!outcome.ok) return outcome.refusal.code;
  return [
    String(left.seen),
    `${left.entries} entry`,
    ...(left.ledgerRows ? [`${left.ledgerRows} shown`] : []),
  ].join(', ');
}

/** What the rules say of it, in the same words. */
function ruled(rule: EditionRule, roles: readonly Role[], state: State, isAuthor = false): string {
  const reads = roles.includes('writer') || roles.includes('editor');
  const isLive = state === 'published' || state === 'withdrawn';
  if (!reads || (rule.ofRelease && !isLive)) return 'not_found';
  const may = roles.some((role) => rule.who.includes(role[0] ?? '')) || isAuthor;
  if (!may) return 'not_allowed';
  if (!rule.from.includes(state)) return 'wrong_state';
  const after = rule.to === 'same' ? state : rule.to;
  return `${after}, 1 entry${rule.shown?.includes(state) ? ', 1 shown' : ''}`;
}

/** A superseded edition's release is live as well: what is asked of a release is asked of that. */
const statesFor = (rule: EditionRule) =>
  STATES.filter((state) => !(rule.ofRelease && state === 'superseded'));

describe.each(editionDeeds)('%s', (deed) => {
  const rule = EDITION_RULES[deed];

  test('by every set of roles, from every state', async () => {
    const found: Record<string, string> = {};
    const expected: Record<string, string> = {};
    for (const roles of SETS) {
      for (const state of statesFor(rule)) {
        const name = `${nameOf(roles)}, ${state}`;
        found[name] = await onEdition(deed, actorOf(nameOf(roles)), editions[state]);
        expected[name] = ruled(rule, roles, state);
      }
    }
    expect(found).toEqual(expected);
  });

  test('by nobody who is suspended, or whom a limited edition does not name', async () => {
    for (const state of statesFor(rule)) {
      const on = editions[state];
      expect(await onEdition(deed, actorOf('suspended'), on)).toBe('not_found');
      if (isNumbered(state) || deed === 'unlimit') continue;
      const hidden = { hiddenFrom: true } as const;
      expect(await onEdition(deed, actorOf('writer+editor+admin'), on, hidden)).toBe('not_found');
    }
  });

  test('by the system only where the rules name it', async () => {
    for (const name of SYSTEMS) {
      for (const state of statesFor(rule)) {
        const found = await onEdition(deed, { kind: 'system', name }, editions[state], { now: later(30) });
        expect(`${name}, ${state}: ${found}`).toBe(`${name}, ${state}: ${ruledForSystem(deed, name, state)}`);
      }
    }
  });
});

/** The clock publishes what is due and ends a pin; the system does nothing else to an edition. */
function ruledForSystem(deed: EditionDeedName, name: string, state: State): string {
  const rule = EDITION_RULES[deed];
  const isLive = state === 'published' || state === 'withdrawn';
  if (deed === 'start_edition' || (rule.ofRelease && !isLive)) return 'not_found';
  if (name !== 'clock' || (deed !== 'publish' && deed !== 'unpin')) return 'not_allowed';
  if (deed === 'unpin') return state === 'published' ? 'published, 1 entry, 1 shown' : 'wrong_state';
  if (state === 'scheduled') return 'published, 1 entry, 1 shown';
  return state === 'approved' ? 'not_yet' : 'wrong_state';
}

test('the author of an edition discards it, as a writer and in the states of the rule', async () => {
  const writer = newsroom.by('writer').actor;
  for (const state of STATES) {
    const found = await onEdition('discard', writer, editions[state]);
    expect([state, found]).toEqual([state, ruled(EDITION_RULES.discard, ['writer'], state, true)]);
  }
});

describe.each(newsroomDeeds)('%s', (deed) => {
  const rule = NEWSROOM_RULES[deed];

  async function onNewsroom(actor: Actor, { link = '', forgotten = '', session = '' }: Partial<Person> = {}) {
    const on = { self: personIdOf(actor), other: newsroom.people.second, link, forgotten, session };
    const { stores, left } = rehearsal(
      newsroom.stores,
      (tx) => setNewsroomStage(tx, deed, on, newsroom.people.editor),
      async () => undefined,
    );
    const outcome = await NEWSROOM_CALLS[deed]({ stores, actor, now: NOON }, on);
    return outcome.ok ? `done, ${left.entries} entry` : outcome.refusal.code;
  }

  test('by every set of roles', async () => {
    const found: Record<string, string> = {};
    const expected: Record<string, string> = {};
    for (const roles of SETS) {
      const name = nameOf(roles);
      found[name] = await onNewsroom(actorOf(name), staff.get(name));
      const may = roles.some((role) => rule.who.includes(role[0] ?? ''));
      const isDone = may || deed === 'sign_out';
      expected[name] = isDone ? `done, ${rule.entries ?? 1} entry` : rule.otherwise;
    }
    expect(found).toEqual(expected);
  });

  test('by nobody who is suspended', async () => {
    const found = await onNewsroom(actorOf('suspended'), staff.get('suspended'));
    expect(found).toBe(
      deed === 'sign_out' ? 'done, 1 entry' : deed === 'sign_in' ? 'bad_input' : rule.otherwise,
    );
  });
});

/** Done by whoever proves who they are, never by the system. */
const BY_PROOF: readonly string[] = [
  'accept_invitation',
  'send_password_link',
  'reset_password',
  'sign_in',
  'sign_out',
  'set_password',
];
const byTheSystem = newsroomDeeds.filter((deed) => !BY_PROOF.includes(deed));
test.each(byTheSystem)('%s by the system only where the rules name it', async (deed) => {
  const on = { self: null, other: newsroom.people.second, link: '', forgotten: '', session: '' };
  for (const name of SYSTEMS) {
    const { stores } = rehearsal(
      newsroom.stores,
      (tx) => setNewsroomStage(tx, deed, on, newsroom.people.editor),
      async () => undefined,
    );
    const outcome = await NEWSROOM_CALLS[deed](
      { stores, actor: { kind: 'system', name }, now: later(90) },
      on,
    );
    const may = NEWSROOM_RULES[deed].system?.includes(name) ?? false;
    expect([name, outcome.ok || outcome.refusal.code]).toEqual([name, may || 'not_allowed']);
  }
});
