import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { updateInstitution } from '#db/editorial/institution.ts';
import { insertIdentity } from '#db/editorial/sign-on.ts';
import { acceptInvitation } from './accept-invitation.ts';
import { actorNow } from './deed.ts';
import { endVouchedSessions } from './end-vouched-sessions.ts';
import { keepHalfProof } from './half-proof.ts';
import { issueLink } from './issue-link.ts';
import { linkSignOn } from './link-sign-on.ts';
import { signIn } from './sign-in.ts';
import { fresh } from './testing/further-steps.ts';
import { done, later, NOON, type TestNewsroom, testNewsroom } from './testing/newsroom.ts';
import { codeAt, provingIn, withAuthenticator } from './testing/second-factors.ts';
import { editorialRows, refused, traced } from './testing/traces.ts';
import { newToken } from './tokens.ts';
import { unlinkSignOn } from './unlink-sign-on.ts';

const ISSUER = 'https://id.example';
const AGENT = 'Test browser';
let newsroom: TestNewsroom;
beforeEach(async () => {
  newsroom = await testNewsroom();
});
afterEach(() => newsroom.close());

const { prove } = provingIn(() => newsroom);
const writer = () => newsroom.people.writer;
const link = (subject: string, call = newsroom.by('writer')) =>
  linkSignOn(call, { issuer: ISSUER, subject, personId: writer() });

const proofOf = (session: string | null, issuer = ISSUER, secondFactor = false) => {
  const vouched = { issuer, session, provedAt: NOON, secondFactor };
  return { ok: true, personId: writer(), linkToken: null, vouched } as const;
};

/** Opens a session that a provider vouches for; answers its token. */
async function entered(session: string | null, issuer = ISSUER): Promise<string> {
  const token = newToken();
  const input = { proof: proofOf(session, issuer), token, previousToken: null, userAgent: AGENT };
  done(await signIn(newsroom.stores, input, NOON));
  return token;
}

const logOut = (more: { subject?: string | null; session?: string | null; tokenId?: string }, now = NOON) =>
  endVouchedSessions(
    { stores: newsroom.stores, now, actor: { kind: 'system', name: 'sign_on' } },
    { issuer: ISSUER, tokenId: 'one', subject: null, session: null, ...more },
  );
const left = () =>
  editorialRows(
    newsroom,
    'SELECT issuer_session AS sid FROM sessions WHERE ended_at IS NULL ORDER BY sid',
  ).map(({ sid }) => sid);

describe('a link', () => {
  test('is made once, on record, and nobody else of the provider takes their place', async () => {
    const { entry } = await traced(newsroom, () => link('anna'));
    const details = { person: writer(), issuer: ISSUER };
    expect(entry).toMatchObject({ deed: 'link_sign_on', details });
    expect((await refused(newsroom, () => link('boris'))).code).toBe('taken');
  });

  test('makes nobody two people', async () => {
    done(await link('anna'));
    const other = { issuer: ISSUER, subject: 'anna', personId: newsroom.people.editor };
    const twice = await refused(newsroom, () => linkSignOn(newsroom.by('editor'), other));
    expect(twice.code).toBe('taken');
  });

  test('by an invitation uses it up: of a sign-on and a password at once, one is taken', async () => {
    const { token } = done(await issueLink(fresh(newsroom, 'admin'), { personId: writer() }));
    const call = { ...newsroom.by('writer'), actor: { kind: 'system', name: 'sign_on' } } as const;
    const identity = { issuer: ISSUER, subject: 'anna', personId: writer(), linkToken: token };
    const password = 'quiet rivers run past the mill';
    const both = await Promise.all([
      linkSignOn(call, identity),
      acceptInvitation(newsroom.stores, { token, password }, NOON),
    ]);
    expect(both.map(({ ok }) => ok).sort()).toEqual([false, true]);
  });

  test('is one’s own to make, or the console’s', async () => {
    const byAdmin = await refused(newsroom, () => link('anna', fresh(newsroom, 'admin')));
    expect(byAdmin.code).toBe('not_allowed');
    done(
      await link('anna', { stores: newsroom.stores, now: NOON, actor: { kind: 'system', name: 'setup' } }),
    );
  });

  test('is taken away by an admin, with the sessions that came by it', async () => {
    done(await link('anna'));
    await entered('a');
    await entered('other', 'https://other.example');
    const undo = () => unlinkSignOn(fresh(newsroom, 'admin'), { personId: writer() });
    const { entry } = await traced(newsroom, undo);
    expect(entry).toMatchObject({
      deed: 'unlink_sign_on',
      details: { person: writer(), issuers: [ISSUER] },
    });
    expect(left()).toEqual(['other']);
    expect((await refused(newsroom, undo)).code).toBe('wrong_state');
    done(await link('boris'));
  });

  test('is not taken away without a fresh proof', async () => {
    await newsroom.stores.editorial.tx((tx) =>
      insertIdentity(tx, { issuer: ISSUER, subject: 'anna', personId: writer(), createdAt: NOON }),
    );
    const stale = newsroom.by('admin', NOON, { freshUntil: null });
    const { code } = await refused(newsroom, () => unlinkSignOn(stale, { personId: writer() }));
    expect(code).toBe('fresh_sign_in');
  });
});

describe('a logout', () => {
  test('ends the session that it names, or all of a person, and none of another provider', async () => {
    done(await link('anna'));
    for (const session of ['a', 'b', 'c']) await entered(session);
    await entered('other', 'https://other.example');
    const { entry } = await traced(newsroom, () => logOut({ session: 'a' }));
    expect(entry).toMatchObject({ deed: 'end_vouched_sessions', details: { issuer: ISSUER, sessions: 1 } });
    expect(left()).toEqual(['b', 'c', 'other']);
    expect(await logOut({ subject: 'nobody', tokenId: 'two' })).toMatchObject({ sessions: 0 });
    expect(left()).toEqual(['b', 'c', 'other']);
    expect(await logOut({ subject: 'anna', tokenId: 'three' })).toMatchObject({ sessions: 2 });
    expect(left()).toEqual(['other']);
  });

  test('works once for as long as its token would be believed', async () => {
    done(await logOut({ session: 'a' }));
    expect((await refused(newsroom, () => logOut({ session: 'a' }, later(6)))).code).toBe('wrong_state');
  });

  test('ends what came of the session when its person proved it anew', async () => {
    const previousToken = await entered('a');
    const proof = { ok: true, personId: writer(), linkToken: null } as const;
    const again = { proof, token: newToken(), previousToken, userAgent: AGENT };
    done(await signIn(newsroom.stores, again, later(5)));
    expect(left()).toEqual(['a']);
    done(await logOut({ session: 'a' }));
    expect(left()).toEqual([]);
  });

  test('leaves nothing of somebody who waits for the second factor', async () => {
    await withAuthenticator(newsroom, 'writer');
    const token = newToken();
    await keepHalfProof(newsroom.stores, { proof: proofOf('a'), token, userAgent: AGENT }, NOON);
    done(await logOut({ session: 'a' }));
    expect(await prove(token, codeAt(NOON))).toMatchObject({ ok: false });
  });
});

describe('a second factor', () => {
  test('of this newsroom is wanted where the provider asked for none, and the session stays vouched', async () => {
    await withAuthenticator(newsroom, 'writer');
    const input = { proof: proofOf('a'), token: newToken(), previousToken: null, userAgent: AGENT };
    const { code } = await refused(newsroom, () => signIn(newsroom.stores, input, NOON));
    expect(code).toBe('second_factor');
    const token = newToken();
    await keepHalfProof(newsroom.stores, { proof: proofOf('a'), token, userAgent: AGENT }, NOON);
    const proof = await prove(token, codeAt(NOON));
    if (!proof.ok) throw new Error(proof.refusal.sentence);
    done(await signIn(newsroom.stores, { ...input, proof }, NOON));
    expect(left()).toEqual(['a']);
  });

  test('of a trusted provider counts as well', async () => {
    await withAuthenticator(newsroom, 'writer');
    const proof = proofOf('a', ISSUER, true);
    const input = { proof, token: newToken(), previousToken: null, userAgent: AGENT };
    done(await signIn(newsroom.stores, input, NOON));
    expect(editorialRows(newsroom, 'SELECT issuer_second_factor AS factor FROM sessions')).toEqual([
      { factor: 1 },
    ]);
  });

  test('that a trusted provider asked for is owed here no more, in that session', async () => {
    await newsroom.stores.editorial.tx((tx) => updateInstitution(tx, { secondFactorFor: 'everybody' }));
    const { actor } = newsroom.by('writer');
    const now = (more: { readonly secondFactorVouched?: true }) =>
      newsroom.stores.editorial.tx((tx) => actorNow(tx, { ...actor, ...more }));
    expect(await now({})).toMatchObject({ owesSecondFactor: true });
    expect(await now({ secondFactorVouched: true })).toMatchObject({ owesSecondFactor: false });
  });
});
